/**
 * A date as exactly as it is known, as text: year, year and month, day, or an instant with its offset.
 * Nothing is invented: a year stays a year through every rendering.
 */
export type PartialDate = string

const shape =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/

export type Precision = 'year' | 'month' | 'day' | 'instant'

/** True for a text that names an existing year, month, day or instant. */
export function isPartialDate(text: string): boolean {
  const parts = shape.exec(text)
  if (!parts || parts[1] === '0000') return false
  const [, year, month, day, hour, minute, second, , offset] = parts
  if (day && Number(day) > daysInMonth(Number(year), Number(month))) return false
  if (hour === undefined) return true
  return Number(hour) < 24 && Number(minute) < 60 && Number(second ?? '0') < 60 && isOffset(offset ?? 'Z')
}

/** How exactly a date is known. Takes a valid partial date. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year'
  if (date.length === 7) return 'month'
  return date.length === 10 ? 'day' : 'instant'
}

/** First civil day a date can mean: `2019` begins on `2019-01-01`. An instant is read on its own offset's calendar. */
export function firstDay(date: PartialDate): string {
  const precision = precisionOf(date)
  if (precision === 'year') return `${date}-01-01`
  return precision === 'month' ? `${date}-01` : date.slice(0, 10)
}

/** Last civil day a date can mean: `2019-02` ends on `2019-02-28`. */
export function lastDay(date: PartialDate): string {
  const precision = precisionOf(date)
  if (precision === 'year') return `${date}-12-31`
  if (precision !== 'month') return date.slice(0, 10)
  const [year, month] = date.split('-')
  return `${date}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`
}

/**
 * True where the span a date can mean meets the period from day `start` to day `end` (both inclusive, either open).
 * `2019` meets a period that starts on `2019-06-01` — STR-DAT-04.
 */
export function meets(date: PartialDate, { start, end }: { start?: string; end?: string }): boolean {
  return (start === undefined || lastDay(date) >= start) && (end === undefined || firstDay(date) <= end)
}

/** The civil day so many days later (or earlier, where `days` is negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The civil day so many years later; 29 February becomes 28 in a year that has none. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const fitting = Math.min(date, daysInMonth(year + years, month))
  return `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(fitting).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isOffset(offset: string): boolean {
  if (offset === 'Z') return true
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number]
  return hours <= 14 && minutes < 60
}
