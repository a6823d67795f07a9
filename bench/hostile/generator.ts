import { isFhirId } from '@gpconnect/fhir'
import { bytesOf, type Draft, type Stage, stages } from './draft.ts'
import { jsonText } from './json-tree.ts'
import { mutations } from './mutations/index.ts'
import type { Kind, Mutation } from './mutations/mutation.ts'
import { type Random, randomOf } from './random.ts'
import { rightDraft } from './right.ts'
import type { Place, World } from './world.ts'
import { xmlText } from './xml-tree.ts'

/** A request as it is sent, and what has to hold of its answer. */
export type Message = {
  readonly number: number
  readonly bytes: Buffer
  readonly place: Place
  readonly format: Draft['format']
  readonly mutations: readonly Mutation[]
  /** Whether a right answer is wanted, or a refusal, or either. */
  readonly wanted: Mutation['effect']
  /** True where HTTP sees one request, and its end where it is. */
  readonly isFramed: boolean
  /** The method as it stands in the request line. */
  readonly method: string
  readonly target: string
  /** The trace id where it is one that an outcome repeats. */
  readonly traceId: string | undefined
  readonly takesGzip: boolean
  readonly expectsContinue: boolean
  readonly nhsNumber: string | undefined
  /** Texts that no outcome may hold: token, NHS number, and what is told of a patient to be registered. */
  readonly secrets: readonly string[]
}

/** How the requests of a conversation are sent, and left. */
export type Style =
  /** One after the other, each when the one before is answered. */
  | 'in turn'
  /** Likewise, in pieces with pauses. */
  | 'in pieces'
  /** Likewise, a byte at a time. */
  | 'by bytes'
  /** All at once. */
  | 'pipelined'
  /** All at once, with the end of what is sent behind it. */
  | 'ended'
  /** The last of them in part, and then the end of what is sent. */
  | 'half and ended'
  /** The last of them in part, and then silence. */
  | 'half and silent'
  /** The last of them in part, and then the connection broken off. */
  | 'half and broken off'
  /** All of it, and the connection broken off at once. */
  | 'broken off'
  /** All at once, the answers left unread for a while. */
  | 'unread'

const styles: readonly { readonly weight: number; readonly style: Style; readonly most: number }[] = [
  { weight: 46, style: 'in turn', most: 4 },
  { weight: 10, style: 'in pieces', most: 3 },
  { weight: 1, style: 'by bytes', most: 1 },
  { weight: 12, style: 'pipelined', most: 5 },
  { weight: 14, style: 'ended', most: 4 },
  { weight: 7, style: 'half and ended', most: 3 },
  { weight: 0.5, style: 'half and silent', most: 2 },
  { weight: 5, style: 'half and broken off', most: 3 },
  { weight: 2.5, style: 'broken off', most: 3 },
  { weight: 2, style: 'unread', most: 4 },
]

/** Requests that go over one connection. */
export type Conversation = {
  readonly messages: readonly Message[]
  readonly style: Style
  /** Draws for pieces, pauses and what is asked at the end: they change no byte of a request. */
  readonly random: Random
}

/** Requests of so many numbers are divided among conversations of their own, so that each can be found by its number alone. */
const blockSize = 8

/**
 * The endless sequence of a seed's requests. Request number N is the same bytes whenever it is asked for, alone or among the
 * others; so is how it is sent.
 */
export function generator(seed: number, world: World) {
  const block = (number: number): Conversation[] => {
    const random = randomOf(seed, 'block', number)
    const first = number * blockSize
    const conversations: Conversation[] = []
    for (let at = first; at < first + blockSize; ) {
      const { style, most } = random.weighted(styles)
      const end = Math.min(first + blockSize, at + random.between(1, most))
      const messages: Message[] = []
      while (at < end) {
        const message = messageOf(seed, at++, world)
        messages.push(message)
        // What follows an unclear end is no request of its own where each is awaited.
        if (!message.isFramed && (style === 'in turn' || style === 'in pieces')) break
      }
      conversations.push({ messages, style, random: randomOf(seed, 'conversation', at) })
    }
    return conversations
  }
  return {
    blockSize,
    block,
    message: (number: number) => messageOf(seed, number, world),
    /** The conversation that a request belongs to. */
    conversationOf: (number: number) =>
      block(Math.floor(number / blockSize)).find(({ messages }) =>
        messages.some((each) => each.number === number),
      ) as Conversation,
  }
}

/** How many mutations a request has: none, so that right ones are among the others, up to four. */
const counts = [
  { weight: 8, count: 0 },
  { weight: 50, count: 1 },
  { weight: 22, count: 2 },
  { weight: 12, count: 3 },
  { weight: 8, count: 4 },
]

/** Stages at which one mutation is enough. */
const single: readonly Stage[] = ['coding', 'framing']

const bodyKinds: readonly Kind[] = ['JSON', 'XML', 'encoding']

function messageOf(seed: number, number: number, world: World): Message {
  const random = randomOf(seed, number)
  const place = placeFor(world, random)
  const draft = rightDraft(place, world, random)
  const chosen: Mutation[] = []
  const fitting = mutations.filter((each) => each.fits(draft))
  const ofBody = draft.resource ? fitting.filter(({ kind }) => bodyKinds.includes(kind)) : []
  for (let count = random.weighted(counts).count; count > 0; count--) {
    // What is sent is where there is most to get wrong.
    const mutation = random.weighted(ofBody.length > 0 && random.percent(50) ? ofBody : fitting)
    // Two framings or packings, and the second would undo the first.
    const isTaken = single.includes(mutation.stage) && chosen.some(({ stage }) => stage === mutation.stage)
    if (!isTaken && !chosen.includes(mutation)) chosen.push(mutation)
  }
  return made(draft, chosen, random, number)
}

/** Half of the requests are for what is built and takes most: interactions of Foundations, and registrations above all. */
function placeFor({ places }: World, random: Random): Place {
  if (random.percent(25))
    return random.pick(places.filter(({ interaction }) => interaction.body !== undefined))
  if (random.percent(45))
    return random.pick(places.filter(({ interaction }) => interaction.capability === 'foundations'))
  return random.pick(places)
}

/** A right request of an interaction, nothing changed about it. */
export function rightMessage(
  place: Place,
  world: World,
  random: Random,
  format: Draft['format'],
  number = -1,
): Message {
  return made(rightDraft(place, world, random, [format]), [], random, number)
}

/** A request that is refused whatever happens, and whose outcome shows that it was this one. */
export function refusedMessage(world: World, random: Random): Message {
  const place = world.places.find(({ interaction }) => interaction.path === 'metadata') as Place
  const right = rightMessage(place, world, random, 'json')
  const bytes = right.bytes.toString('latin1').replace(/(?<=Ssp-InteractionID: )[^\r]+/, 'none')
  return { ...right, bytes: Buffer.from(bytes, 'latin1'), wanted: 'wrong' }
}

/** A head that is longer may be beyond the limit of the server, which counts in a way of its own. */
const longest = 24 * 1024

/** The largest body that is read: nothing is answered behind one that is larger. */
export const largest = 256 * 1024

/** Takes a draft through its stages, each with the mutations whose turn it is. */
function made(draft: Draft, chosen: readonly Mutation[], random: Random, number: number): Message {
  const turn = (stage: Stage) => {
    for (const mutation of chosen) if (mutation.stage === stage) mutation.apply(draft, random)
  }
  const secrets: string[] = []
  for (const stage of stages) {
    turn(stage)
    after[stage]?.(draft, secrets)
  }
  const bytes = bytesOf(draft)
  const isLong = bytes.length - draft.sent.length > longest || draft.sent.length > largest
  return {
    number,
    bytes,
    place: draft.place,
    format: draft.format,
    mutations: chosen,
    wanted: wantedOf(chosen),
    isFramed: !isLong && !isOffer(draft) && !chosen.some(({ breaksFraming }) => breaksFraming),
    method: /^[\r\n]*([^ ]*)/.exec(bytes.toString('latin1', 0, 100))?.[1] ?? '',
    target: `${draft.path}?${draft.query}`,
    traceId: traceIdOf(draft),
    takesGzip: draft.headers.some(
      ({ name, value }) => /^accept-encoding$/i.test(name) && /gzip/i.test(value),
    ),
    expectsContinue: draft.headers.some(({ name }) => /^expect$/i.test(name)),
    nhsNumber: draft.nhsNumber,
    secrets,
  }
}

/** What has to come of mutations together: what is wrong stays so where no other changes the same. */
function wantedOf(chosen: readonly Mutation[]): Message['wanted'] {
  const changing = chosen.filter(({ effect }) => effect !== 'right')
  const [only] = changing
  if (!only) return 'right'
  const isAlone = changing.length === 1 && chosen.every((each) => each === only || each.stage !== only.stage)
  return isAlone ? only.effect : 'open'
}

/** Nothing is answered behind an offer to speak something else. */
const isOffer = ({ headers }: Draft) => headers.some(({ name }) => /^upgrade$/i.test(name))

/** The trace id that an outcome repeats: one that stands there once and is a right id. */
function traceIdOf({ headers }: Draft): string | undefined {
  const values = headers
    .filter(({ name }) => /^ssp-traceid$/i.test(name))
    .map(({ value }) => value.replace(/^[ \t]+|[ \t]+$/g, ''))
  return values.length === 1 && isFhirId(values[0] as string) ? values[0] : undefined
}

/** What follows from each stage for the next. */
const after: Partial<Record<Stage, (draft: Draft, secrets: string[]) => void>> = {
  claims: (draft) => {
    draft.payload = jsonText(draft.claims)
  },
  payload: (draft) => {
    const part = (text: string) => Buffer.from(text).toString('base64url')
    draft.token = `${part(jsonText(draft.tokenHeader))}.${part(draft.payload)}.`
  },
  token: (draft, secrets) => {
    const value = draft.authorization ?? `${draft.scheme} ${draft.token}`
    draft.headers.push({ name: 'Authorization', value })
    const [, payload = ''] = draft.token.split('.')
    if (payload.length > 60) secrets.push(payload.slice(0, 40), payload.slice(-40))
    if (draft.nhsNumber !== undefined) secrets.push(draft.nhsNumber)
  },
  resource: (draft) => {
    const { resource, declaration } = draft
    if (resource) draft.text = 'kind' in resource ? jsonText(resource) : declaration + xmlText(resource)
  },
  text: (draft) => {
    if (draft.place.interaction.method !== 'GET') draft.body = Buffer.from(draft.text)
  },
  headers: (draft) => {
    draft.sent = draft.body ?? Buffer.alloc(0)
    draft.framing = draft.body ? [{ name: 'Content-Length', value: String(draft.body.length) }] : []
  },
}
