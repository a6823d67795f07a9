import { refuse } from './refusal.ts'

/** Path and query of a request target, the path still encoded. */
type Target = { readonly path: string; readonly query: string }

/** Splits a request target. Takes the absolute form too, as RFC 7230 §5.3.2 asks of servers. */
export function targetOf(target: string): Target {
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '')
  const mark = local.indexOf('?')
  const path = mark < 0 ? local : local.slice(0, mark)
  return { path: unreservedDecoded(path), query: mark < 0 ? '' : local.slice(mark + 1) }
}

/** Decodes the escapes of characters that never need one (RFC 3986 §6.2.2.2): `%41` is `A` wherever it stands. */
function unreservedDecoded(path: string): string {
  if (!path.includes('%')) return path
  return path.replace(/%([0-9A-Fa-f]{2})/g, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return /[A-Za-z0-9\-._~]/.test(character) ? character : escaped
  })
}

/** The segments of a path below a root (`/Patient/1` → `Patient`, `1`), decoded; `$` comes as it is or as `%24` — TRN-URL-13. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => decoded(segment, 'path'))
}

/** A query parameter: name and value, decoded. */
export type Parameter = readonly [name: string, value: string]

/**
 * The parameters of a query in their order. A `+` stays a plus: consumers leave it raw in media types and offsets
 * — TRN-URL-13, TRN-CT-05.
 */
export function parametersOf(query: string): readonly Parameter[] {
  if (query === '') return []
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      return equals < 0
        ? [decoded(part, 'query'), '']
        : [decoded(part.slice(0, equals), 'query'), decoded(part.slice(equals + 1), 'query')]
    })
}

function decoded(text: string, where: 'path' | 'query'): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return refuse(
      'requestMalformed',
      `The ${where} holds a % that begins no valid escape; write % followed by two hexadecimal digits of UTF-8.`,
    )
  }
}
