import type { Find } from './judge.ts'
import type { Confidential } from './store.ts'

/** What differs from line to line and tells nothing: times, references, and trace ids of the form that they should have. */
const variable =
  /"(time|traceId|fault)":"(\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})"|"milliseconds":\d+/gi

/**
 * Looks for patients and tokens where none may be: in logs and metrics — TRN-AUD-06. A find says where, and not what, so that
 * it can be told of.
 */
export function scan(text: string, { nhsNumbers, names, places }: Confidential, where: string): Find[] {
  const finds = new Set<string>()
  const lines = text.split('\n')
  const note = (what: string, line: string) =>
    finds.add(`${what} stands in the ${where}: ${line.slice(0, 200)}`)
  const shapes = new Set<string>()
  for (const line of lines) {
    for (const [digits] of line.matchAll(/\d{10,}/g))
      for (let at = 0; at + 10 <= digits.length; at++)
        if (nhsNumbers.has(digits.slice(at, at + 10))) note('An NHS number', line)
    shapes.add(line.replace(variable, '"$1":""'))
  }
  for (const shape of shapes) {
    for (const [word] of shape.matchAll(/[\p{L}\p{M}’'-]+/gu))
      if (names.has(word)) note('A family name', shape)
    for (const place of places) if (shape.includes(place)) note('An address or telecom', shape)
    if (/[A-Za-z0-9_-]{100,}|bearer |eyJ/i.test(shape)) note('A token', shape)
  }
  return [...finds].map((what) => ({ what }))
}
