import { gunzipSync } from 'node:zlib'
import { type Conversation, generator, type Message, refusedMessage, rightMessage } from './generator.ts'
import { askedBy, type Find, judge } from './judge.ts'
import { randomOf } from './random.ts'
import type { Answer } from './reader.ts'
import { type Exchange, hold } from './talk.ts'
import { type Account, accountOf } from './trail.ts'
import type { World } from './world.ts'

export type Counts = {
  readonly requests: number
  readonly conversations: number
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>
  /** Answers by what was mutated about the request, and by status; 0 stands for none. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, number>>
  readonly styles: ReadonlyMap<string, number>
}

type SenderOptions = {
  readonly seed: number
  readonly requests: number
  readonly atOnce?: number
  readonly world: World
  readonly port: number
  onFind(find: Find): void
}

/** Sends requests and judges what comes back; it keeps what the audit trail and the store are held against afterwards. */
export function sender({ seed, requests, atOnce = 24, world, port, onFind }: SenderOptions) {
  const { block, blockSize } = generator(seed, world)
  const accounts: Account[] = []
  const registered: string[] = []
  const statuses = new Map<number, number>()
  const kinds = new Map<string, Map<number, number>>()
  const styles = new Map<string, number>()
  let sent = 0
  let conversations = 0
  let others = 0
  let isGone = false

  /** An address of this machine for each conversation, so that the trail says which one an entry is of. */
  const addressOf = (number: number): string | undefined => {
    if (process.platform !== 'linux') return undefined
    const own = number < 0 ? (200 << 16) + others++ : (1 << 16) + number
    return `127.${own >> 16}.${(own >> 8) & 255}.${own & 255}`
  }

  async function have(conversation: Conversation): Promise<Exchange | undefined> {
    const number = conversation.messages[0]?.number ?? -1
    const last = refusedMessage(world, randomOf(seed, 'last', number))
    try {
      const exchange = await hold(conversation, { port, address: addressOf(number), last })
      for (const find of judge(exchange, world.roots)) onFind(find)
      accounts.push(accountOf(exchange))
      for (const [at, answer] of exchange.answers.entries()) keep(answer, askedBy(exchange, at))
      return exchange
    } catch (error) {
      isGone = true
      onFind({ number, what: `The server takes no connection: ${(error as Error).message}.` })
      return undefined
    }
  }

  function keep({ status, headers, body }: Answer, message: Message | undefined) {
    count(statuses, status)
    if (status !== 200 || message?.place.interaction.kind !== 'command') return
    const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
    const id = /(?:"resourceType":"Patient","id":"|<Patient[^>]*><id value=")([^"]+)/.exec(text)?.[1]
    registered.push(`${message.place.practice.odsCode}/${id}`)
  }

  const alone = (message: Message): Conversation => ({
    messages: [message],
    style: 'in turn',
    random: randomOf('alone'),
  })

  return {
    accounts,
    /** Who was registered, as `practice/id`. */
    registered,
    /** Every interaction at every root, as it should be asked, in both formats. */
    async rightRequests() {
      for (const [at, place] of world.places.entries())
        for (const format of ['json', 'xml'] as const)
          await have(alone(rightMessage(place, world, randomOf(seed, 'right', others, at), format)))
    },
    /** What registrations have brought can be read again, whatever they brought. */
    async readBack(patients: readonly { practice: string; id: string }[]) {
      const places = new Map(
        world.places
          .filter(({ interaction: { path } }) => path === 'Patient/{id}')
          .map((place) => [place.practice.odsCode as string, place]),
      )
      for (const { practice, id } of patients) {
        const place = places.get(practice)
        for (const format of place ? (['json', 'xml'] as const) : []) {
          const right = rightMessage(place as (typeof world.places)[0], world, randomOf('read back'), format)
          const bytes = right.bytes.toString('latin1').replace(/(?<=\/Patient\/)[^ ]+/, id)
          await have(alone({ ...right, bytes: Buffer.from(bytes, 'latin1'), target: `/${id}?` }))
        }
      }
    },
    /** The requests of the seed, so many conversations at once. `look` is called now and then, with how far it is, from 0 to 1. */
    async hostileRequests(look: (progress: number) => Promise<void>) {
      const blocks = Math.ceil(requests / blockSize)
      const every = Math.ceil(blocks / 200)
      let next = 0
      const work = async () => {
        while (next < blocks && !isGone) {
          const at = next++
          if (at % every === 0) await look(at / blocks)
          for (const conversation of block(at)) {
            const exchange = await have(conversation)
            if (!exchange) return
            sent += conversation.messages.length
            conversations++
            count(styles, conversation.style)
            for (const [place, message] of conversation.messages.entries())
              countKinds(kinds, message, exchange.answers[place]?.status ?? 0)
          }
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
    },
    counts: (): Counts => ({ requests: sent, conversations, statuses, kinds, styles }),
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function countKinds(kinds: Map<string, Map<number, number>>, { mutations }: Message, status: number) {
  const names = mutations.length === 0 ? ['none'] : new Set(mutations.map(({ kind }) => kind))
  for (const name of names) {
    const counts = kinds.get(name) ?? new Map<number, number>()
    kinds.set(name, counts)
    count(counts, status)
  }
}
