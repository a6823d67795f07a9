import { readdirSync, readFileSync } from 'node:fs'
import {
  addDays,
  addYears,
  lastDay,
  location,
  organisation,
  type Patient,
  patient,
  practice,
  practitioner,
  root,
} from '@gpconnect/clinical-system'
import { z } from 'zod'

const folder = new URL('../seeds/', import.meta.url)

/** The files of the seeds, as they are written and as they are on a day of sowing; read apart from what sows them. */

// Days of sowing on which calendars are awkward, and a plain one.
export const sownOn = '2027-06-15'
export const awkwardDays = ['2028-02-29', '2027-03-31', '2026-12-31', '2029-01-01', sownOn]

export const seedFile = z.strictObject({
  practice,
  roots: z.array(root).min(1),
  organisations: z.array(organisation).min(1),
  locations: z.array(location).min(1),
  practitioners: z.array(practitioner).min(1),
  patients: z.array(patient).min(1),
})

/** What is written in a file: facts without `practice` and `version`, and some dates relative to the day of sowing. */
type Written = { practice: { odsCode: string } } & Record<
  'roots' | 'organisations' | 'locations' | 'practitioners' | 'patients',
  Record<string, unknown>[]
>

export const relative = /^today(?:[+-]\d+[dmy])*$/
export const looksRelative = (text: string) => /^\s*today/i.test(text)

/** The day that a relative date means. A reading of its own, independent of the one that sows. */
export function relativeDate(text: string, today: string): string {
  let day = today
  for (const [, sign, count, unit] of text.matchAll(/([+-])(\d+)([dmy])/g)) {
    const by = Number(`${sign}${count}`)
    day = unit === 'd' ? addDays(day, by) : unit === 'y' ? addYears(day, by) : addMonths(day, by)
  }
  return day
}

function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const ofYearZero = year * 12 + month - 1 + months
  const inMonth = `${Math.floor(ofYearZero / 12)}-${String((ofYearZero % 12) + 1).padStart(2, '0')}`
  const last = Number(lastDay(inMonth).slice(8))
  return `${inMonth}-${String(Math.min(date, last)).padStart(2, '0')}`
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]))
}

export function stringsIn(value: unknown): string[] {
  const found: string[] = []
  mapStrings(value, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** A file as it is sown on a day: relative dates resolved, practice and version filled in. */
export function sown(written: Written, today: string): Written {
  const resolved = mapStrings(written, (text) =>
    relative.test(text) ? relativeDate(text, today) : text,
  ) as Written
  const of = written.practice.odsCode
  const own = (fact: Record<string, unknown>) => ({ ...fact, practice: of })
  const versioned = (fact: Record<string, unknown>) => ({ ...fact, practice: of, version: '1' })
  return {
    ...resolved,
    roots: resolved.roots.map(own),
    organisations: resolved.organisations.map(versioned),
    locations: resolved.locations.map(versioned),
    practitioners: resolved.practitioners.map(versioned),
    patients: resolved.patients.map(versioned),
  }
}

export const files = ['assurance', 'demo'].flatMap((set) =>
  readdirSync(new URL(`${set}/`, folder))
    .filter((name) => name.endsWith('.json') && name !== 'pds.json')
    .map((name) => {
      const text = readFileSync(new URL(`${set}/${name}`, folder), 'utf8')
      const written = JSON.parse(text) as Written
      return { set, name: `${set}/${name}`, text, written, seed: seedFile.parse(sown(written, sownOn)) }
    }),
)
export const everyPatient = files.flatMap(({ seed }) => seed.patients)
export const everyLogicalId = files.flatMap(({ seed }) =>
  [...seed.organisations, ...seed.locations, ...seed.practitioners, ...seed.patients].map(({ id }) => id),
)

export function seedOf(name: string) {
  const found = files.find((file) => file.name === name)
  if (!found) throw new Error(`No seed ${name}; there are ${files.map((file) => file.name).join(', ')}`)
  return found
}

/** The numbers of the 1.6.0 suite's map. */
export const numbersOf160 = {
  patient1: '9690937278',
  patient2: '9690937286',
  patient3: '9690937294',
  patient4: '9690937308',
  patient5: '9690937375',
  patient6: '9690937383',
  patient7: '9690937391',
  patient8: '9690937405',
  patient9: '9690938533',
  patient10: '9690938541',
  patient11: '9690938622',
  patient12: '9690938614',
  patient13: '9690938096',
  patient14: '9476718943',
  patient15: '9690938576',
  patient16: '9690938118',
  patient17: '9690938126',
  patient18: '9690938681',
  patientNoAppointments: '9690938134',
  patient21: '9690938142',
} as const
export type Nickname = keyof typeof numbersOf160

/** Those of the 1.2.8 suite's map. */
export const numbersOf128: Readonly<Record<Nickname, string>> = {
  patient1: '9658218865',
  patient2: '9658218873',
  patient3: '9658218881',
  patient4: '9658218903',
  patient5: '9658218989',
  patient6: '9658218997',
  patient7: '9658219004',
  patient8: '9658219012',
  patient9: '9658220142',
  patient10: '9658220150',
  patient11: '9658220223',
  patient12: '9658220215',
  patient13: '9658219691',
  patient14: '9476718943',
  patient15: '9658220169',
  patient16: '9658219705',
  patient17: '9658219713',
  patient18: '9658220290',
  patientNoAppointments: '9658219721',
  patient21: '9658219748',
}

const { patient16, patientNoAppointments, patient21, ...shared } = numbersOf128

/** Those of the 0.7.4 suite's: the map's, which are the 1.2.8 suite's; patient17 has none, and is asked for by its own number. */
export const numbersOf074 = { ...shared, patient17: '9000000017' } as const

/** Structurally right, and held nowhere. */
export const notInSystem = '9999999999'

/** The patient of a practice under a nickname of the suite whose numbers are given. */
export function patientIn(
  { patients }: { readonly patients: readonly Patient[] },
  numbers: Readonly<Record<string, string>>,
  nickname: string,
): Patient {
  const found = patients.find(({ nhsNumber }) => nhsNumber === numbers[nickname])
  if (!found) throw new Error(`${nickname} (${numbers[nickname]}) is not in the seed`)
  return found
}

/** Nothing about the patient hides the record from Foundations. */
export function isPlain({ registration, nhsNumberCheck, pds, deceased }: Patient): boolean {
  const flagged = pds.sensitive || pds.superseded || pds.invalid
  return (
    registration.state === 'active' &&
    nhsNumberCheck.status === 'verified' &&
    !flagged &&
    deceased === undefined
  )
}
export const isPlainRegular = (one: Patient) => isPlain(one) && one.registration.type === 'regular'
