import type { Root } from '@gpconnect/clinical-system'
import type { FhirVersion } from '@gpconnect/specification'
import { generator, type Message } from './generator.ts'
import { flawsOf } from './judge-answer.ts'
import type { Answer } from './reader.ts'
import type { Exchange } from './talk.ts'
import type { World } from './world.ts'

/** Something that must not be, and the number of the request at which it was found, where it was found at one. */
export type Find = { readonly number?: number; readonly what: string }

/** A find for whoever has to see it again: seed, number and bytes. */
export function findText({ number = -1, what }: Find, seed: number, world: World): string {
  if (number < 0) return what
  const { bytes, mutations } = generator(seed, world).message(number)
  const names = mutations.map(({ kind, name }) => `${kind}: ${name}`).join('; ') || 'nothing mutated'
  return `Request ${number} of seed ${seed} (${names}): ${what}\n${JSON.stringify(bytes.toString('latin1', 0, 3_000))}`
}

/** Judges a conversation: each of its answers, and that every request has one, its own. */
export function judge(exchange: Exchange, roots: readonly Root[]): Find[] {
  const { conversation, whole, answers, flaws, end, continues } = exchange
  const { messages, style } = conversation
  const first = messages[0]?.number ?? -1
  const asked = answers.map((_, at) => askedBy(exchange, at))
  const finds = flaws.map((what) => ({ number: first, what }))
  for (const [at, answer] of answers.entries()) {
    const message = asked[at]
    const version = message?.isFramed ? versionOf(message, roots) : undefined
    for (const flaw of flawsOf(answer, { message, version }))
      finds.push({
        number: message?.number ?? first,
        what: `In the answer ${answer.status}: ${flaw}${about(message)}.`,
      })
  }
  if (end === 'silence') finds.push({ number: first, what: 'The server neither answers nor closes.' })
  if (continues > 0 && !messages.some(({ expectsContinue }) => expectsContinue))
    finds.push({ number: first, what: 'The server says 100 to nobody who asked.' })
  if (end === 'broken off' || !messages.every(({ isFramed }) => isFramed)) return finds
  const wanted = whole.length + (style === 'half and ended' || style === 'half and silent' ? 1 : 0)
  const isEarly = answers.slice(0, wanted).some(isLast)
  if (answers.length > wanted || (answers.length < wanted && !isEarly))
    finds.push({ number: first, what: `There are ${answers.length} answers to ${wanted} requests.` })
  const half = answers[whole.length]
  if (half && half.status !== 400)
    finds.push({ number: first, what: `Half a request is answered ${half.status}.` })
  return finds
}

/** What a right request was for, which has no number. */
const about = (message: Message | undefined) =>
  message && message.number < 0
    ? `, to ${message.method} ${message.target} (${message.place.interaction.id})`
    : ''

const isLast = ({ headers }: Answer) => headers.connection === 'close'

/** The request that an answer belongs to, where all before it were clear about their ends. */
export function askedBy({ whole }: Exchange, at: number): Message | undefined {
  return whole.slice(0, at).every(({ isFramed }) => isFramed) ? whole[at] : undefined
}

/** The FHIR version of the root that a target leads to — TRN-ERR-07; where it leads to none, answers are those of STU3. */
function versionOf({ target }: Message, roots: readonly Root[]): FhirVersion | undefined {
  const path = target.slice(0, target.indexOf('?')).replace(/^https?:\/\/[^/?]*/i, '')
  if (path.includes('%') || path.includes('?')) return undefined
  const found = roots.find(({ paths }) => paths.some((root) => path === root || path.startsWith(`${root}/`)))
  return found?.fhirVersion ?? 'STU3'
}
