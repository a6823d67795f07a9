import { firstDay, isNhsNumber, lastDay, type Patient } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import {
  awkwardDays,
  everyLogicalId,
  everyPatient,
  files,
  isPlainRegular,
  looksRelative,
  notInSystem,
  numbersOf074,
  numbersOf128,
  numbersOf160,
  relative,
  relativeDate,
  seedFile,
  seedOf,
  sown,
  stringsIn,
} from './seed-files.ts'

/** Rules that the files of every seed keep. What the suites ask of theirs is in seeds-assurance.test.ts, of PDS in persons.test.ts. */

/** The suites name these locations by id. */
const hasFixedLocations = ['assurance/B82617.json', 'assurance/A20047.json']

/** Each path, and the same with `/fhir` behind it. */
const both = (path: string) => [path, `${path}/fhir`]

/** What a practice of the newest line publishes, and where. */
const newestLine = (odsCode: string) => [
  { foundations: '1.5.0', appointments: '1.5.0', structured: '1.6.0', documents: '1.6.0', html: '0.7.4' },
  [
    ['STU3', ['foundations', 'appointments'], both(`/${odsCode}/STU3/1/gpconnect`)],
    ['STU3', ['structured'], both(`/${odsCode}/STU3/1/gpconnect/structured`)],
    ['STU3', ['documents'], both(`/${odsCode}/STU3/1/gpconnect/documents`)],
    ['DSTU2', ['html'], both(`/${odsCode}/DSTU2/0/gpconnect`)],
  ],
]

/** The older lines, at the roots that their suites name. */
const lines: Readonly<Record<string, readonly unknown[]>> = {
  A20047: [
    { foundations: '1.2.8', appointments: '1.2.8', structured: '1.2.8' },
    [
      [
        'STU3',
        ['foundations', 'appointments', 'structured'],
        both('/gpconnect-demonstrator/v1').toReversed(),
      ],
    ],
  ],
  X99074: [{ html: '0.7.3' }, [['DSTU2', ['html'], both('/gpconnect-demonstrator/v0').toReversed()]]],
}

/** What has to be the same of a patient wherever the number is held: what PDS knows of the person. */
const personIn = ({ names, birthDate, gender, deceased, addresses, telecoms, pds }: Patient) => [
  names,
  birthDate,
  gender,
  deceased,
  addresses,
  telecoms,
  pds,
]

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
      const fixedBySuite = kind === 'locations' && hasFixedLocations.includes(name) ? ['1', '8', '3'] : []
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

  test('TRN-URL-01 TRN-URL-02 TRN-URL-03 TRN-URL-09 reaches each capability at one root, in a published version, with and without /fhir', () => {
    const { odsCode, versions } = seed.practice
    const reached = seed.roots.map(({ fhirVersion, capabilities, paths }) => [
      fhirVersion,
      capabilities,
      paths,
    ])
    expect([versions, reached]).toEqual(lines[odsCode] ?? newestLine(odsCode))
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
  const twice = (values: (string | undefined)[]) =>
    values.filter((value, index) => value !== undefined && values.indexOf(value) !== index)

  test('TRN-URL-06 hold one root path once, and one practice once', () => {
    expect(twice(files.flatMap(({ seed }) => seed.roots.flatMap(({ paths }) => paths)))).toEqual([])
    expect(twice(files.map(({ seed }) => seed.practice.odsCode))).toEqual([])
  })

  test('TRN-PDS-10 hold an NHS number in two practices only where suites share it, and then of one person', () => {
    const inSeveral = new Set(twice(everyPatient.map(({ nhsNumber }) => nhsNumber)))
    const { patient17, ...shared } = numbersOf074
    expect([...inSeveral].toSorted()).toEqual(Object.values(shared).toSorted())
    for (const number of inSeveral) {
      const [one, ...others] = everyPatient.filter(({ nhsNumber }) => nhsNumber === number).map(personIn)
      for (const other of others) expect(other, number).toEqual(one)
    }
  })

  test('name the same person wherever an SDS user id stands, as the national directory does', () => {
    const byUser = new Map<string, unknown>()
    for (const { sdsUserId, name, gender, languages } of files.flatMap(({ seed }) => seed.practitioners)) {
      if (sdsUserId === undefined) continue
      const known = byUser.get(sdsUserId) ?? { name, gender, languages }
      expect({ name, gender, languages }, sdsUserId).toEqual(known)
      byUser.set(sdsUserId, known)
    }
  })

  test('take the NHS numbers that no suite fixes from 999 000 0000 to 999 099 9999', () => {
    const fixed = new Set([numbersOf160, numbersOf128, numbersOf074].flatMap((each) => Object.values(each)))
    for (const { nhsNumber } of everyPatient)
      if (nhsNumber && !fixed.has(nhsNumber)) expect(nhsNumber).toMatch(/^9990/)
  })

  test('TD-PAT-02 every NHS number has its check digit; the number that is in no system is absent', () => {
    for (const { nhsNumber } of everyPatient) if (nhsNumber) expect(isNhsNumber(nhsNumber)).toBe(true)
    expect(isNhsNumber(notInSystem)).toBe(true)
    expect(everyPatient.map(({ nhsNumber }) => nhsNumber)).not.toContain(notInSystem)
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

describe('relative dates', () => {
  test('TD-DATE-01 what starts with today is a relative date, in every file', () => {
    for (const { written } of files)
      expect(stringsIn(written).filter((text) => looksRelative(text) && !relative.test(text))).toEqual([])
    expect(
      stringsIn(seedOf('assurance/B82617.json').written).filter((text) => relative.test(text)).length,
    ).toBeGreaterThan(20)
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
    const fresh = seedOf('assurance/B82617.json').written.patients.filter(
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

  test('shares no ASID, staff or pharmacy code between its practices, nor with those of the suites', () => {
    const codesOf = ({ seed }: (typeof files)[number]) =>
      new Set([
        ...seed.practice.asids,
        ...seed.practitioners.flatMap(({ sdsUserId }) => sdsUserId ?? []),
        ...seed.organisations.flatMap(({ odsCode }) => odsCode ?? []),
      ])
    for (const one of demo)
      for (const other of files.filter((each) => each !== one))
        expect(
          [...codesOf(one)].filter((code) => codesOf(other).has(code)),
          other.name,
        ).toEqual([])
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
