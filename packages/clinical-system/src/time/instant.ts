let last = Number.NaN
let lastText = ''

/**
 * An instant as text in UTC, `2026-03-01T09:30:00.000Z`. Those that follow each other on a busy server are mostly of the same
 * millisecond, and have the same text.
 *
 * @param at milliseconds since 1970
 */
export function instantText(at: number): string {
  if (at !== last) {
    lastText = new Date(at).toISOString()
    last = at
  }
  return lastText
}

let lastRead = ''
let lastReadAt = Number.NaN

/** Milliseconds since 1970 of an instant in text; NaN where it is none. */
export function instantOf(text: string): number {
  if (text !== lastRead) {
    lastReadAt = Date.parse(text)
    lastRead = text
  }
  return lastReadAt
}
