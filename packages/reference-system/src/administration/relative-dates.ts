import { addDays, addYears, lastDay, londonInstant, momentInLondon } from '@gpconnect/clinical-system'

const relativeDate = /^today((?:[+-]\d+[dmy])*)(?:T(\d{2}:\d{2}))?$/
const looksRelative = /^today(?:[+-]\d|T\d)/

/** A text that starts like a relative date and is none. */
export class RelativeDateError extends Error {}

/**
 * What a text of a seed says on the London day of sowing: `today`, `today-400d`, `today+3m-1d`, `today-3y` become a civil
 * day, and with a time on London's clock, `today-1dT09:30`, an instant. Steps are taken from left to right; a month or year
 * that lacks the day ends on its last. Every other text stays as it is.
 */
export function resolvedDate(text: string, today: string): string {
  const [, steps, time] = relativeDate.exec(text) ?? []
  if (steps === undefined) {
    if (looksRelative.test(text))
      throw new RelativeDateError(
        `\`${text}\` is not a relative date; write today, today-400d, today+3m-1dT09:30`,
      )
    return text
  }
  const day = [...steps.matchAll(/([+-]\d+)([dmy])/g)].reduce(
    (from, [, count, unit]) => stepped(from, Number(count), unit),
    today,
  )
  return time === undefined ? day : londonInstant(momentInLondon(day, time))
}

function stepped(day: string, count: number, unit: string | undefined): string {
  if (unit === 'd') return addDays(day, count)
  return unit === 'y' ? addYears(day, count) : addMonths(day, count)
}

function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + count
  const target = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const end = lastDay(target)
  return Number(end.slice(8)) < date ? end : `${target}-${String(date).padStart(2, '0')}`
}
