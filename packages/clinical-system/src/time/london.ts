import { lastDay, type PartialDate, precisionOf } from './partial-date.ts'

/**
 * The clock on the wall of a practice. GP systems keep civil time; the offset of Europe/London is added on the wire.
 * Offsets are cached for each hour asked about (transitions fall on whole hours), because `Intl` takes some 30 µs to answer.
 */

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const offsets = new Map<number, number>()
const hour = 3_600_000

/** Minutes that London is ahead of UTC at a moment (milliseconds since 1970): 0 in winter, 60 in summer. */
export function londonOffset(epochMilliseconds: number): number {
  const key = Math.floor(epochMilliseconds / hour)
  const known = offsets.get(key)
  if (known !== undefined) return known
  const parts = Object.fromEntries(
    formatter.formatToParts(key * hour).map(({ type, value }) => [type, value]),
  )
  const local = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
  )
  const offset = (local - key * hour) / 60_000
  if (offsets.size > 100_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** The civil day in London at a moment. */
export function londonDay(epochMilliseconds: number): string {
  return new Date(epochMilliseconds + londonOffset(epochMilliseconds) * 60_000).toISOString().slice(0, 10)
}

/**
 * Whether a period has ended at a moment (milliseconds since 1970). A day, month or year at its end counts whole, on London's
 * clock; a period without an end goes on.
 */
export function isOver(period: { readonly end?: PartialDate | undefined } | undefined, at: number): boolean {
  const end = period?.end
  if (end === undefined) return false
  return precisionOf(end) === 'instant' ? Date.parse(end) <= at : lastDay(end) < londonDay(at)
}

/** A moment as London's clock shows it, with its offset, to the second: `2026-07-01T09:00:00+01:00`. */
export function londonInstant(epochMilliseconds: number): string {
  const offset = londonOffset(epochMilliseconds)
  const local = new Date(epochMilliseconds + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
}

/**
 * The moment at which London's clock shows a day and time (`2026-07-01`, `09:00`). A time that the clock skips in March is
 * moved on by the hour it skips; of the hour that comes twice in October the first is meant.
 */
export function momentInLondon(day: string, time: string): number {
  const shown = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  // Double summer time (1941 to 1947), summer time, winter time: the first that agrees with itself.
  const offset = [120, 60, 0].find((minutes) => londonOffset(shown - minutes * 60_000) === minutes) ?? 0
  return shown - offset * 60_000
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
