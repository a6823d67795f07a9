import type { Refusal } from './refusal.ts'

/** A request as it arrived: nothing of it is decoded or trusted yet. */
export type Incoming = {
  readonly method: string
  /** Request target as sent, path and query. */
  readonly target: string
  readonly headers: HeaderFields
  readonly remoteAddress?: string | undefined
  /** Who sent it, where the door asks for a certificate. */
  readonly client?: Client | undefined
  /** Scheme and host of the door it came through. */
  readonly origin?: string
  /** The bytes that followed the headers, where they came whole. */
  readonly body?: Buffer | undefined
  /** Milliseconds since 1970. */
  readonly receivedAt: number
  /** Set where HTTP itself forbids the message: it is refused for this, whatever it asks for. */
  readonly refusal?: Refusal | undefined
}

/** Who is at the other end of a connection, by certificate. */
export type Client = {
  /** Subject of the certificate, where there is one. */
  readonly certificate?: string
  /** Set where the certificate opens nothing: whatever is asked is refused for this — TRN-TLS-04. */
  readonly refusal?: Refusal
}

/** What goes back: always whole before the first byte of it is sent. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Text goes out as UTF-8. */
  readonly body: Buffer | string
}

/** Header fields by their name in lower case, each with its values in the order sent — TRN-SSP-02. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>

/** Groups the alternating names and values that the server hands on. Values are trimmed — TRN-IID-05. */
export function headerFields(raw: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase()
    const value = withoutSpaces(raw[at + 1] as string)
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return fields
}

/** White space of HTTP is spaces and tabs: any other belongs to the value — RFC 7230 §3.2.3. */
function withoutSpaces(value: string): string {
  let [start, end] = [0, value.length]
  while (start < end && isSpace(value, start)) start++
  while (start < end && isSpace(value, end - 1)) end--
  return value.slice(start, end)
}

const isSpace = (text: string, at: number) => text[at] === ' ' || text[at] === '\t'

/** The value of a field; where it stands several times, its values as one list. */
export function fieldOf(headers: HeaderFields, name: string): string | undefined {
  const values = headers.get(name)
  return values && (values.length === 1 ? values[0] : values.join(', '))
}

/** True where a body follows the headers. */
export function hasBody(headers: HeaderFields): boolean {
  return headers.has('transfer-encoding') || Number(fieldOf(headers, 'content-length') ?? '0') > 0
}
