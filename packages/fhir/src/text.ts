/** From bytes to text: UTF-8 only, a byte-order mark is skipped (TRN-ENC-01, TRN-ENC-02). */
import { type Failure, type Position, syntaxFailure } from './problems.ts'

export type Limits = {
  /** Longest text in bytes; 2 MiB unless told. */
  readonly maxBytes?: number | undefined
  /** Deepest nesting of objects and arrays, or of elements; 64 unless told. */
  readonly maxDepth?: number | undefined
}

export const defaultLimits = { maxBytes: 2 * 1024 * 1024, maxDepth: 64 } as const

/** The text of an input within its limit, without a byte-order mark; or why it is refused (TRN-SEC-02). */
export function textOf(input: string | Uint8Array, limits: Limits | undefined): string | Failure {
  const maxBytes = limits?.maxBytes ?? defaultLimits.maxBytes
  const length = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength
  if (length > maxBytes) return syntaxFailure('too-large', maxBytes)
  const text = typeof input === 'string' ? wellFormed(input) : decoded(input)
  if (typeof text !== 'string') return text
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

const wellFormed = (text: string) => (text.isWellFormed() ? text : syntaxFailure('not-utf-8'))

const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** For whole texts, which leave nothing behind in it. */
const shared = decoder()

function decoded(bytes: Uint8Array): string | Failure {
  try {
    return shared.decode(bytes)
  } catch {
    const start = decoder().decode(bytes.subarray(0, lengthOfValidStart(bytes)), { stream: true })
    return syntaxFailure('not-utf-8', '', positionOf(start, start.length))
  }
}

/** How many of the first bytes are UTF-8, found by halving. */
function lengthOfValidStart(bytes: Uint8Array): number {
  let [valid, broken] = [0, bytes.length + 1]
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1
    if (isValidStart(bytes.subarray(0, middle))) valid = middle
    else broken = middle
  }
  return valid
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    decoder().decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Line and column, from 1, of a place in a text. */
export function positionOf(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
