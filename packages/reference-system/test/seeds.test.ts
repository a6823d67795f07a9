import { readdirSync, readFileSync } from 'node:fs'
import {
  addDays,
  addYears,
  firstDay,
  isNhsNumber,
  lastDay,
  location,
  organisation,
  type Patient,
  patient,
  practice,
  practitioner,
  root,
} from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const folder = new URL('../seeds/', import.meta.url)

// Days of sowing on which calendars are awkward, and a plain one.
const sownOn = '2027-06-15'
const awkwardDays = ['2028-02-29', '2027-03-31', '2026-12-31', '2029-01-01', sownOn]

const seedFile = z.strictObject({
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

const relative = /^today(?:[+-]\d+[dmy])*$/
const looksRelative = (text: string) => /^\s*today/i.test(text)

/** The day that a relative date means. A reading of its own, independent of the one that sows. */
function relativeDate(text: string, today: string): string {
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

function stringsIn(value: unknown): string[] {
  const found: string[] = []
  mapStrings(value, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** A file as it is sown on a day: relative dates resolved, practice and version filled in. */
function sown(written: Written, today: string): Written {
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

const files = ['assurance', 'demo'].flatMap((set) =>
  readdirSync(new URL(`${set}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(new URL(`${set}/${name}`, folder), 'utf8')
      const written = JSON.parse(text) as Written
      return { set, name: `${set}/${name}`, text, written, seed: seedFile.parse(sown(written, sownOn)) }
    }),
)
const everyPatient = files.flatMap(({ seed }) => seed.patients)
const everyLogicalId = files.flatMap(({ seed }) =>
  [...seed.organisations, ...seed.locations, ...seed.practitioners, ...seed.patients].map(({ id }) => id),
)

function seedOf(name: string) {
  const found = files.find((file) => file.name === name)
  if (!found) throw new Error(`No seed ${name}; there are ${files.map((file) => file.name).join(', ')}`)
  return found
}

const { seed: b82617, written: b82617Written } = seedOf('assurance/B82617.json')

/** The numbers of the 1.6.0 suite's map. */
const numbers = {
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
type Nickname = keyof typeof numbers
const notInSystem = '9999999999'

function patientOf(nickname: Nickname): Patient {
  const found = b82617.patients.find(({ nhsNumber }) => nhsNumber === numbers[nickname])
  if (!found) throw new Error(`${nickname} (${numbers[nickname]}) is not in the seed`)
  return found
}

function practitionersOf(sdsUserId: string) {
  return b82617.practitioners.filter((one) => one.sdsUserId === sdsUserId)
}

/** Nothing about the patient hides the record from Foundations. */
function isPlain({ registration, nhsNumberCheck, pds, deceased }: Patient): boolean {
  const flagged = pds.sensitive || pds.superseded || pds.invalid
  return (
    registration.state === 'active' &&
    nhsNumberCheck.status === 'verified' &&
    !flagged &&
    deceased === undefined
  )
}
const isPlainRegular = (one: Patient) => isPlain(one) && one.registration.type === 'regular'

describe.each(files)('$name', ({ name, seed, written }) => {
  test('parses, whatever the day of sowing, and nothing of it is unknown to the schemas', () => {
    for (const day of awkwardDays) {
      const input = sown(written, day)
      expect(seedFile.parse(input)).toMatchObject(input)
    }
  })

  test('is named after its practice and leaves practice and version to the sowing', () => {
    expect(name.endsWith(`/${seed.practice.odsCode}.json`)).toBe(true)
    const { organisations, locations, practitioners, patients, roots } = written
    for (const fact of [...organisations, ...locations, ...practitioners, ...patients, ...roots]) {
      expect(fact).not.toHaveProperty('practice')
      expect(fact).not.toHaveProperty('version')
    }
  })

  test('gives each thing an opaque id of its own', () => {
    for (const kind of ['organisations', 'locations', 'practitioners', 'patients'] as const) {
      const ids = seed[kind].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const fixedBySuite = kind === 'locations' && name === 'assurance/B82617.json' ? ['1', '8', '3'] : []
      for (const id of ids.filter((one) => !fixedBySuite.includes(one)))
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  test('names nothing that it does not hold', () => {
    const held = (things: { id: string }[]) => new Set(things.map(({ id }) => id))
    const organisations = held(seed.organisations)
    const locations = held(seed.locations)
    const practitioners = held(seed.practitioners)
    const dangling = (known: Set<string>, named: (string | undefined)[]) =>
      named.filter((id) => id !== undefined && !known.has(id))

    expect(
      dangling(organisations, [
        seed.practice.organisation,
        ...seed.organisations.map(({ partOf }) => partOf),
        ...seed.locations.map((one) => one.organisation),
        ...seed.practitioners.flatMap(({ roles }) => roles.map((role) => role.organisation)),
        ...seed.patients.flatMap(({ contacts }) => contacts.map((contact) => contact.organisation)),
        ...seed.patients.map(({ nominatedPharmacy }) => nominatedPharmacy),
      ]),
    ).toEqual([])
    expect(
      dangling(locations, [
        ...seed.organisations.map(({ mainLocation }) => mainLocation),
        ...seed.locations.map(({ partOf }) => partOf),
        ...seed.patients.map(({ registration }) => registration.preferredBranch),
      ]),
    ).toEqual([])
    expect(
      dangling(
        practitioners,
        seed.patients.map(({ usualGp }) => usualGp),
      ),
    ).toEqual([])
    for (const thing of [...seed.organisations, ...seed.locations]) expect(thing.partOf).not.toBe(thing.id)
  })

  test('holds an NHS number once, an SDS user id once', () => {
    const once = (values: (string | undefined)[]) => {
      const given = values.filter((value) => value !== undefined)
      expect(new Set(given).size).toBe(given.length)
    }
    once(seed.patients.map(({ nhsNumber }) => nhsNumber))
    once(seed.practitioners.map(({ sdsUserId }) => sdsUserId))
  })

  test('has its own organisation carry its ODS code, and no other', () => {
    const carrying = seed.organisations.filter(({ odsCode }) => odsCode === seed.practice.odsCode)
    expect(carrying.map(({ id }) => id)).toEqual([seed.practice.organisation])
  })

  test('reaches each capability at one root, under its ODS code, in a published version', () => {
    const capabilities = seed.roots.flatMap((one) => one.capabilities)
    expect(capabilities.toSorted()).toEqual(['appointments', 'documents', 'foundations', 'structured'])
    expect(seed.practice.versions).toEqual({
      foundations: '1.5.0',
      appointments: '1.5.0',
      structured: '1.6.0',
      documents: '1.6.0',
    })
    for (const path of seed.roots.flatMap(({ paths }) => paths))
      expect(path.startsWith(`/${seed.practice.odsCode}/STU3/1/gpconnect`)).toBe(true)
  })

  test('gives each patient one official name, first, of no past period', () => {
    for (const { names } of seed.patients) {
      expect(names.map(({ use }) => use).lastIndexOf('official')).toBe(0)
      expect(names[0]).toMatchObject({ family: expect.stringMatching(/./) })
      expect(names[0]?.period).toBeUndefined()
    }
  })

  test('uses telephone numbers, mail hosts and postcodes that belong to nobody', () => {
    const telecoms = [
      ...seed.organisations,
      ...seed.locations,
      ...seed.patients,
      ...seed.patients.flatMap(({ contacts }) => contacts),
    ].flatMap((one) => one.telecoms)
    const addresses = [
      ...seed.organisations.flatMap((one) => one.addresses),
      ...seed.locations.flatMap((one) => one.address ?? []),
      ...seed.patients.flatMap((one) => [
        ...one.addresses,
        ...one.contacts.flatMap((contact) => contact.address ?? []),
      ]),
    ]
    // Ofcom's numbers for drama.
    const drama =
      /^(01632 960|011[3-8] 496 0|01[2-6]1 496 0|0191 498 0|020 7946 0|029 2018 0|07700 900)\d{3}$/
    for (const { system, value } of telecoms) {
      if (['phone', 'fax', 'pager', 'sms'].includes(system)) expect(value).toMatch(drama)
      if (system === 'email') expect(value).toMatch(/@([a-z0-9-]+\.)*example\.(org|com)$/)
      if (system === 'url') expect(new URL(value).hostname).toMatch(/\bexample\.(org|com)$/)
    }
    // There is no area ZZ; its district 99 stands for places without a postcode and is kept clear of.
    for (const { postcode } of addresses) if (postcode) expect(postcode).toMatch(/^ZZ9[1-8] [0-9][A-Z]{2}$/)
  })
})

describe('all seeds together', () => {
  test('hold no NHS number in two practices, one root path once', () => {
    const twice = (values: (string | undefined)[]) =>
      values.filter((value, index) => value !== undefined && values.indexOf(value) !== index)
    expect(twice(everyPatient.map(({ nhsNumber }) => nhsNumber))).toEqual([])
    expect(twice(files.flatMap(({ seed }) => seed.roots.flatMap(({ paths }) => paths)))).toEqual([])
    expect(twice(files.map(({ seed }) => seed.practice.odsCode))).toEqual([])
  })

  test('take the NHS numbers that no suite fixes from 999 000 0000 to 999 099 9999', () => {
    const fixed = new Set<string>(Object.values(numbers))
    for (const { nhsNumber } of everyPatient)
      if (nhsNumber && !fixed.has(nhsNumber)) expect(nhsNumber).toMatch(/^9990/)
  })

  test('are set out with two spaces, one key of a patient per line', () => {
    for (const { text } of files) {
      expect(text.endsWith('}\n')).toBe(true)
      expect(text).not.toMatch(/\t|\r| $/m)
      expect(text.match(/^ {6}"registration": /gm)).toHaveLength(
        text.match(/^ {6}"nhsNumberCheck": /gm)?.length ?? 0,
      )
    }
  })
})

describe('assurance/B82617: patients', () => {
  test('TD-PAT-01 the patients of the 1.6.0 suite are held under its numbers', () => {
    const held = b82617.patients.map(({ nhsNumber }) => nhsNumber)
    expect(held).toEqual(expect.arrayContaining(Object.values(numbers)))
  })

  test('TD-PAT-02 every NHS number has its check digit; the number that is in no system is absent', () => {
    for (const { nhsNumber } of everyPatient) if (nhsNumber) expect(isNhsNumber(nhsNumber)).toBe(true)
    expect(isNhsNumber(notInSystem)).toBe(true)
    expect(everyPatient.map(({ nhsNumber }) => nhsNumber)).not.toContain(notInSystem)
  })

  test('TD-PAT-03 patient1 and patient15 have no contacts, and no contact of patients 1 to 6 an organisation', () => {
    expect(patientOf('patient1').contacts).toEqual([])
    expect(patientOf('patient15').contacts).toEqual([])
    for (const nickname of ['patient1', 'patient2', 'patient3', 'patient4', 'patient5', 'patient6'] as const)
      for (const contact of patientOf(nickname).contacts) expect(contact.organisation).toBeUndefined()
    // The others show contacts at all, organisations included.
    expect(patientOf('patient2').contacts.length).toBeGreaterThan(1)
    expect(b82617.patients.some(({ contacts }) => contacts.some((one) => one.organisation))).toBe(true)
  })

  test('TD-PAT-04 each active patient of the suite is verified, named once officially, with birth date and gender', () => {
    const others: Nickname[] = ['patient14', 'patient18', 'patient21']
    for (const nickname of Object.keys(numbers) as Nickname[]) {
      if (others.includes(nickname)) continue
      const one = patientOf(nickname)
      expect(one.registration.state, nickname).toBe('active')
      expect(one.nhsNumberCheck.status, nickname).toBe('verified')
      expect(one.names.filter(({ use }) => use === 'official')).toHaveLength(1)
      expect(one.names[0]?.family).toBeTruthy()
      expect(one.birthDate, nickname).toBeTruthy()
      expect(one.gender, nickname).toBeTruthy()
    }
  })

  test('TD-PAT-05 patient1 and patient2 have registration details, patient2 a preferred branch that is open', () => {
    for (const nickname of ['patient1', 'patient2'] as const)
      expect(patientOf(nickname).registration).toMatchObject({
        type: 'regular',
        period: { start: expect.any(String) },
      })
    const branch = b82617.locations.find(
      ({ id }) => id === patientOf('patient2').registration.preferredBranch,
    )
    expect(branch?.status).toBe('active')
  })

  test('TD-PAT-06 patients 1 to 8, 12, 13, 15 to 17 and patientNoAppointments are active and regular', () => {
    const regular = [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 15, 16, 17].map((n) => `patient${n}` as Nickname)
    for (const nickname of [...regular, 'patientNoAppointments' as const])
      expect(isPlainRegular(patientOf(nickname)), nickname).toBe(true)
  })

  test('TD-PAT-07 a usual GP is a practitioner with a family name and an SDS user id; some patients have none', () => {
    const named = new Map(b82617.practitioners.map((one) => [one.id, one]))
    const usual = b82617.patients.map(({ usualGp }) => usualGp)
    expect(usual).toContain(undefined)
    for (const id of usual) {
      if (id === undefined) continue
      expect(named.get(id)?.name.family).toBeTruthy()
      expect(named.get(id)?.sdsUserId).toBeTruthy()
    }
    expect(patientOf('patient1').usualGp).toBeDefined()
  })

  test('TD-PAT-08 patient9 and patient10 are sensitive, and nothing else hides them', () => {
    for (const nickname of ['patient9', 'patient10'] as const) {
      const one = patientOf(nickname)
      expect(one.pds).toEqual({ sensitive: true, superseded: false, invalid: false })
      expect(isPlainRegular({ ...one, pds: { ...one.pds, sensitive: false } })).toBe(true)
    }
  })

  test('TD-PAT-09 patient11 is superseded, and nothing else hides the record', () => {
    const one = patientOf('patient11')
    expect(one.pds).toEqual({ sensitive: false, superseded: true, invalid: false })
    expect(isPlainRegular({ ...one, pds: { ...one.pds, superseded: false } })).toBe(true)
  })

  test('TD-PAT-10 patient14 is held, active, and was never traced', () => {
    expect(patientOf('patient14')).toMatchObject({
      nhsNumberCheck: { status: 'not-traced' },
      registration: { state: 'active' },
    })
  })

  test('TD-PAT-11 patient15 dissents from sharing and is active and regular', () => {
    expect(patientOf('patient15').dissent).toBe(true)
    expect(isPlainRegular(patientOf('patient15'))).toBe(true)
  })

  test('TD-PAT-12 patient18 died long ago and is of a multiple birth', () => {
    const { deceased, multipleBirth } = patientOf('patient18')
    expect(deceased && lastDay(deceased) < '2000-01-01').toBe(true)
    expect(multipleBirth).toBe(true)
  })

  test('TD-PAT-13 patient21 is inactive, and nothing else hides the record', () => {
    const one = patientOf('patient21')
    expect(one.registration.state).toBe('inactive')
    expect(isPlain({ ...one, registration: { ...one.registration, state: 'active' } })).toBe(true)
  })

  test('TD-PAT-14 each patient that the suite may swap in can be found', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 13, 16, 17])
      expect(isPlain(patientOf(`patient${n}` as Nickname)), `patient${n}`).toBe(true)
  })

  test('TD-PAT-16 nobody speaks a language that the suite names differently', () => {
    const spoken = files
      .flatMap(({ seed }) => [...seed.patients, ...seed.practitioners])
      .flatMap(({ languages }) => languages.map(({ language }) => language))
    expect(spoken.length).toBeGreaterThan(0)
    for (const language of ['bh', 'ie', 'ii', 'oc', 'ps', 'ro', 'mo']) expect(spoken).not.toContain(language)
  })

  test('TD-PAT-17 nothing has a logical id that the suite uses as unknown', () => {
    const unknown = `9999999999999 dd null aaBA AABa 40-9 1ZEc2 1Zcr4 231Zcr64 z.as.dd z.as.e th.as.e 1.1.22 1.1445.23
      11dd4.45-23 40-9223 40-95-3 a-tm.mss..s nc-sfem.mks--s nd-skdm.mks--s ddBm mfpBm 8888888888 Invalid4321
      SomthingIncorrectWhichIsNotTheOnProviderSystem 4543567638475665845564986758479086840564796854665748763454`
    const asked = new Set(unknown.toLowerCase().split(/\s+/))
    expect(everyLogicalId.filter((id) => asked.has(id.toLowerCase()))).toEqual([])
  })

  test('TD-REG-02 nobody of the registration pool is held', () => {
    const inPool = ({ nhsNumber }: Patient) =>
      nhsNumber !== undefined && nhsNumber >= '9651258500' && nhsNumber <= '9651260246'
    expect(everyPatient.filter(inPool)).toEqual([])
  })

  test('own tests: every state that Foundations tells apart has a patient', () => {
    const held = b82617.patients.filter(({ nhsNumber }) => !nhsNumber || nhsNumber.startsWith('9990'))
    const some = (what: (one: Patient) => boolean) => held.some(what)
    const types = [
      'regular',
      'emergency',
      'immediately-necessary',
      'temporary',
      'private',
      'synthetic',
      'other',
    ]
    for (const type of types)
      expect(
        some((one) => isPlain(one) && one.registration.type === type),
        type,
      ).toBe(true)
    const unverified = [
      'not-traced',
      'trace-required',
      'no-match',
      'conflict',
      'in-progress',
      'not-present',
      'postponed',
    ]
    for (const status of unverified)
      expect(
        some(({ nhsNumberCheck }) => nhsNumberCheck.status === status),
        status,
      ).toBe(true)

    const inactive = (one: Patient) => one.registration.state === 'inactive'
    const recently = ({ deceased }: Patient) => deceased !== undefined && deceased >= addDays(sownOn, -28)
    const states: Record<string, (one: Patient) => boolean> = {
      'inactive regular': (one) => inactive(one) && one.registration.type === 'regular',
      'inactive temporary': (one) => inactive(one) && one.registration.type === 'temporary',
      'died within 28 days, registration active': (one) => recently(one) && !inactive(one),
      'died longer ago, registration active': (one) => !!one.deceased && !recently(one) && !inactive(one),
      'death known by its year': ({ deceased }) => deceased?.length === 4,
      'death known by its month': ({ deceased }) => deceased?.length === 7,
      'sensitive and deceased': (one) => one.pds.sensitive && !!one.deceased,
      'sensitive and inactive': (one) => one.pds.sensitive && inactive(one),
      'superseded and inactive': (one) => one.pds.superseded && inactive(one),
      invalid: (one) => one.pds.invalid && !inactive(one) && !one.deceased,
      'dissent and inactive': (one) => one.dissent && inactive(one),
      'dissent and sensitive': (one) => one.dissent && one.pds.sensitive,
      'dissent and temporary': (one) => one.dissent && one.registration.type === 'temporary',
      'no NHS number': ({ nhsNumber }) => nhsNumber === undefined,
      'own word for the type': ({ registration }) => !!registration.typeText,
      'time of birth': ({ birthTime }) => !!birthTime,
      'maiden name with period': ({ names }) =>
        names.some(({ use, period }) => use === 'maiden' && !!period?.end),
      'no given name': ({ names }) => names[0]?.given.length === 0,
      'very long name': ({ names }) => (names[0]?.family?.length ?? 0) > 120,
      'characters of markup': ({ names }) => /[&<>"]{2}|& </.test(names[0]?.family ?? ''),
      diacritics: ({ names }) => /[\u0100-\u024f]/.test(names[0]?.family ?? ''),
      'beyond the basic plane': (one) =>
        stringsIn(one.names).some((text) => /[\u{10000}-\u{10ffff}]/u.test(text)),
      'right to left': (one) => stringsIn(one.names).some((text) => /[\u0600-\u06ff]/.test(text)),
    }
    for (const [state, holds] of Object.entries(states)) expect(some(holds), state).toBe(true)
  })

  test('what Foundations never sends is held by patients it finds, each item by several', () => {
    const items = [
      'ethnicCategory',
      'religion',
      'maritalStatus',
      'multipleBirth',
      'residentialStatus',
      'treatmentCategory',
      'organDonor',
      'birthPlace',
    ] as const
    for (const item of items) {
      expect(patientOf('patient1')[item], item).toBeDefined()
      expect(patientOf('patient2')[item], item).toBeDefined()
      expect(b82617.patients.filter((one) => isPlain(one) && one[item] !== undefined).length).toBeGreaterThan(
        2,
      )
    }
  })
})

describe('assurance/B82617: organisations, locations, practitioners', () => {
  const main = b82617.organisations.find(({ id }) => id === b82617.practice.organisation)

  test('TD-ORG-01 ORG1 is the organisation of the practice', () => {
    expect(b82617.practice.odsCode).toBe('B82617')
    expect(main).toMatchObject({ odsCode: 'B82617', active: true, type: 'gp-practice' })
    expect(main?.name).toBeTruthy()
  })

  test('TD-ORG-02 one organisation has the code of ORG1, one that of ORG2, none the code that is unknown', () => {
    const having = (code: string) => b82617.organisations.filter(({ odsCode }) => odsCode === code)
    expect(having('B82617')).toHaveLength(1)
    expect(having('R1A14')).toHaveLength(1)
    expect(having('INVOC1')).toHaveLength(0)
  })

  test('TD-ORG-03 ORG1 has a main location that is held, and a period', () => {
    expect(b82617.locations.map(({ id }) => id)).toContain(main?.mainLocation)
    expect(main?.period?.start).toBeTruthy()
  })

  test('TD-ORG-04 every switch of the practice is on', () => {
    expect(b82617.practice.switches).toEqual({
      gpConnect: true,
      appointments: true,
      structured: true,
      documents: true,
      html: true,
    })
    expect(b82617.practice.asids).toEqual(['918999198738'])
  })

  test('TRN-URL-03 Foundations and Appointments share a root; Structured and Documents have one each', () => {
    const capabilities = b82617.roots.map((root) => root.capabilities.toSorted())
    expect(capabilities).toEqual([['appointments', 'foundations'], ['structured'], ['documents']])
    const paths = b82617.roots.flatMap((root) => root.paths)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('TD-LOC-01 locations 1, 8 and 3 have a name, an address with town and county, and belong to ORG1', () => {
    for (const id of ['1', '8', '3'])
      expect(
        b82617.locations.find((one) => one.id === id),
        id,
      ).toMatchObject({
        name: expect.stringMatching(/./),
        address: { town: expect.stringMatching(/./), county: expect.stringMatching(/./) },
        organisation: main?.id,
      })
  })

  test('TD-LOC-02 the preferred branch of patient2 is a location of the suite', () => {
    expect(['1', '8', '3']).toContain(patientOf('patient2').registration.preferredBranch)
  })

  test.each([
    { nickname: 'practitioner1', sdsUserId: 'G13579135', profiles: 0 },
    { nickname: 'practitioner2', sdsUserId: 'G11111116', profiles: 1 },
    { nickname: 'practitioner3', sdsUserId: 'G22345655', profiles: 2 },
    { nickname: 'practitioner5', sdsUserId: 'G22222226', profiles: 1 },
  ])('TD-PRA-01 $nickname has a family name and $profiles role profiles', ({ sdsUserId, profiles }) => {
    const found = practitionersOf(sdsUserId)
    expect(found).toHaveLength(1)
    expect(found[0]?.name.family).toBeTruthy()
    const ids = found[0]?.roles.flatMap(({ sdsRoleProfileId }) => sdsRoleProfileId ?? []) ?? []
    expect(new Set(ids).size).toBe(profiles)
    expect(ids).toHaveLength(profiles)
  })

  test('TD-PRA-02 practitioner4 is absent', () => {
    expect(practitionersOf('G99999999')).toEqual([])
  })

  test('TD-PRA-03 each language of a practitioner has its code; practitioner1 speaks German and English', () => {
    for (const { languages } of files.flatMap(({ seed }) => seed.practitioners))
      for (const { language } of languages) expect(language).toMatch(/^([a-z]{2}|q[1-5])$/)
    expect(practitionersOf('G13579135')[0]?.languages.map(({ language }) => language)).toEqual(['de', 'en'])
  })
})

describe('relative dates', () => {
  test('TD-DATE-01 what starts with today is a relative date, in every file', () => {
    for (const { written } of files)
      expect(stringsIn(written).filter((text) => looksRelative(text) && !relative.test(text))).toEqual([])
    expect(stringsIn(b82617Written).filter((text) => relative.test(text)).length).toBeGreaterThan(20)
  })

  test('TD-DATE-01 a period never ends before it starts, nobody dies or registers before birth', () => {
    for (const { written } of files)
      for (const day of awkwardDays) {
        const { patients } = seedFile.parse(sown(written, day))
        for (const one of patients) {
          const born = one.birthDate ?? '0000-01-01'
          const periods = [one.registration, ...one.names, ...one.addresses, ...one.telecoms, ...one.contacts]
          for (const { period } of periods)
            if (period?.start && period.end)
              expect(firstDay(period.start) <= lastDay(period.end), `${one.nhsNumber} ${day}`).toBe(true)
          expect(lastDay(one.registration.period.start ?? born) >= born, `${one.nhsNumber} ${day}`).toBe(true)
          expect(lastDay(one.deceased ?? day) >= born).toBe(true)
          expect(born <= day && firstDay(one.deceased ?? day) <= day).toBe(true)
        }
      }
  })

  test('TD-DATE-01 what has to be running, or to be recent, is so on any day of sowing', () => {
    for (const { written } of files)
      for (const day of awkwardDays)
        for (const { registration, nhsNumber } of seedFile.parse(sown(written, day)).patients) {
          const { start, end } = registration.period
          if (registration.state === 'active' && end) expect(end > day, `${nhsNumber} ${day}`).toBe(true)
          if (registration.state === 'inactive')
            expect(firstDay(end ?? '9999') <= day, `${nhsNumber}`).toBe(true)
          expect(firstDay(start ?? day) <= day, `${nhsNumber} ${day}`).toBe(true)
        }
    // A date of death or a temporary registration that is fixed goes stale; these are given relative to the day.
    const fresh = b82617Written.patients.filter(
      ({ registration }) => (registration as Patient['registration']).type === 'temporary',
    )
    expect(fresh.length).toBeGreaterThan(3)
    for (const { registration } of fresh)
      expect((registration as Patient['registration']).period.start).toMatch(relative)
  })

  test.each([
    ['today', '2028-02-29', '2028-02-29'],
    ['today-1y', '2028-02-29', '2027-02-28'],
    ['today+3m', '2026-11-30', '2027-02-28'],
    ['today-2m', '2027-01-31', '2026-11-30'],
    ['today-400d', '2027-06-15', '2026-05-11'],
    ['today-2y+90d', '2027-06-15', '2025-09-13'],
  ])('the helper of this test reads %s on %s as %s', (text, day, expected) => {
    expect(relativeDate(text, day)).toBe(expected)
  })
})

describe('demo', () => {
  const demo = files.filter(({ set }) => set === 'demo')

  test('has three practices of different size', () => {
    expect(demo.map(({ seed }) => seed.patients.length).toSorted((a, b) => a - b)).toEqual([6, 40, 150])
  })

  test('has one practice whose global switch alone is off; the others have all on', () => {
    const off = demo.map(({ seed }) => {
      const switches = Object.entries(seed.practice.switches)
      return switches.filter(([, on]) => !on).map(([name]) => name)
    })
    expect(off.toSorted()).toEqual([[], [], ['gpConnect']])
  })

  test('shares no ASID, staff or pharmacy code between its practices', () => {
    const all = [
      ...files.flatMap(({ seed }) => seed.practice.asids),
      ...files.flatMap(({ seed }) => seed.practitioners.flatMap(({ sdsUserId }) => sdsUserId ?? [])),
      ...files.flatMap(({ seed }) => seed.organisations.flatMap(({ odsCode }) => odsCode ?? [])),
    ]
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  })

  test('is mostly active and regular, with some of each other state', () => {
    for (const { seed } of demo) {
      const plain = seed.patients.filter(isPlainRegular)
      expect(plain.length / seed.patients.length).toBeGreaterThan(0.7)
      expect(seed.locations.length).toBeGreaterThan(1)
      expect(seed.practitioners.length).toBeGreaterThan(1)
    }
    const [, , largest] = demo.toSorted((a, b) => a.seed.patients.length - b.seed.patients.length)
    const patients = largest?.seed.patients ?? []
    const some = (what: (one: Patient) => boolean) => expect(patients.some(what)).toBe(true)
    some(({ registration }) => registration.type === 'temporary' && registration.state === 'active')
    some(({ registration, deceased }) => registration.state === 'inactive' && !deceased)
    some(({ deceased }) => deceased !== undefined)
    some(({ pds }) => pds.sensitive)
    some(({ dissent }) => dissent)
    some(({ contacts }) => contacts.length > 0)
    some(({ languages }) => languages.some(({ interpreterRequired }) => interpreterRequired === true))
    some(({ nominatedPharmacy }) => nominatedPharmacy !== undefined)
    some(({ registration }) => registration.preferredBranch !== undefined)
  })
})
