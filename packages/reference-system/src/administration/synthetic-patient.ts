import { hash } from 'node:crypto'
import {
  addDays,
  checkDigitOf,
  type NhsNumber,
  type Patient,
  parseNhsNumber,
} from '@gpconnect/clinical-system'
import names from './data/names.json' with { type: 'json' }

/** NHS numbers that are never given to anyone: 999 000 0000 to 999 999 9999, without the last of them. */
const testPrefix = '999'
const prefixes = 1_000_000
const neverGiven = '9999999999'

/** How many valid NHS numbers the test range holds. */
export const testNumbers = 909_090

/** The NHS numbers of the test range, each once, in their order from a place that the key decides on. */
export function* testNumbersFrom(key: string): Generator<NhsNumber> {
  let at = Number(dice(key)(prefixes))
  for (let step = 0; step < prefixes; step++, at = (at + 1) % prefixes) {
    const number = testNumber(at)
    if (number) yield number
  }
}

/** Where a synthetic patient is to be registered. */
type SyntheticPlace = {
  readonly practice: Patient['practice']
  readonly id: string
  readonly nhsNumber: NhsNumber
  readonly usualGps: readonly string[]
}

/**
 * A bare patient with an active regular registration. The person follows from the NHS number alone, so that practices that
 * hold the same number speak of the same person, as one PDS demands.
 */
export function syntheticPatient({
  practice,
  id,
  nhsNumber,
  usualGps,
}: SyntheticPlace): Omit<Patient, 'version'> {
  const roll = dice(nhsNumber)
  const pick = (list: readonly string[]) => list[roll(list.length)] as string
  const gender = roll(2) === 0 ? 'female' : 'male'
  const birthDate = addDays('1930-01-01', roll(34_600))
  const possible = birthDate > '2000-01-01' ? birthDate : '2000-01-01'
  const registeredOn = addDays(possible, roll(daysUntil2025(possible)))
  const usualGp = usualGps[dice(id)(Math.max(usualGps.length, 1))]
  return {
    practice,
    id,
    nhsNumber,
    nhsNumberCheck: { status: 'verified', verifiedOn: `${registeredOn}T12:00:00Z` },
    pds: { sensitive: false, superseded: false, invalid: false },
    names: [
      { use: 'official', family: pick(names.family), given: [pick(names[gender])], prefix: [], suffix: [] },
    ],
    gender,
    birthDate,
    addresses: [
      {
        use: 'home',
        lines: [`${1 + roll(180)} ${pick(names.street)}`],
        town: pick(names.town),
        postcode: `ZZ${1 + roll(98)} ${1 + roll(9)}XX`,
      },
    ],
    telecoms: [],
    contacts: [],
    languages: [],
    registration: { type: 'regular', state: 'active', period: { start: registeredOn } },
    ...(usualGp === undefined ? {} : { usualGp }),
    dissent: false,
  }
}

/**
 * A UUID that follows from a key and a number. Its first half is the key's and the number's, so that ids made one after the
 * other lie together in the store: ten times as fast to write as scattered ones.
 */
export function idFrom(key: string, number: number): string {
  const ofKey = hash('sha256', key).slice(0, 8)
  const rest = hash('sha256', `${key}/${number}`)
  const counted = number.toString(16).padStart(8, '0')
  // Version 8 of RFC 9562: a UUID made in a way of one's own.
  return `${ofKey}-${counted.slice(0, 4)}-8${counted.slice(5)}-a${counted[4]}${rest.slice(0, 2)}-${rest.slice(2, 14)}`
}

/** Numbers from 0 up to but without a limit, the same sequence from the same text (mulberry32 on a hash). */
function dice(text: string): (limit: number) => number {
  let state = Number.parseInt(hash('sha256', text).slice(0, 8), 16)
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

function testNumber(index: number): NhsNumber | undefined {
  const nine = testPrefix + String(index).padStart(6, '0')
  const number = parseNhsNumber(nine + checkDigitOf(nine))
  return number === neverGiven ? undefined : number
}

function daysUntil2025(day: string): number {
  return Math.max(1, Math.round((Date.parse('2025-01-01') - Date.parse(day)) / 86_400_000))
}
