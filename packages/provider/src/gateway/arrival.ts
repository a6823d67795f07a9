import { IncomingMessage } from 'node:http'

/**
 * A request as Node's server makes it, but for its `headers`: the one that Node looks at itself is `Expect`, and only where that
 * was sent are they put together. We read `rawHeaders`, which hold every line as it came; to gather them a second time, for
 * nobody, took a twentieth of a read. Node must not be told to require `Host`: it would not find it.
 */
export class Arrival extends IncomingMessage {}

const inherited = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers')
const none = Object.freeze({})

Object.defineProperty(Arrival.prototype, 'headers', {
  ...inherited,
  get(this: IncomingMessage) {
    return expectsSomething(this.rawHeaders) ? inherited?.get?.call(this) : none
  },
})

/** True where `Expect` is among the names of alternating names and values. */
function expectsSomething(rawHeaders: readonly string[]): boolean {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 6 && name.toLowerCase() === 'expect') return true
  }
  return false
}
