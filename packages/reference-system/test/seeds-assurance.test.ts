import { addDays, lastDay, type Patient } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import {
  isPlain,
  isPlainRegular,
  type Nickname,
  numbersOf074,
  numbersOf128,
  numbersOf160,
  patientIn,
  seedOf,
  sownOn,
  stringsIn,
} from './seed-files.ts'

/** What NHS Digital's suites ask of the practices that they are run against. */

const { seed: b82617 } = seedOf('assurance/B82617.json')
const { seed: a20047 } = seedOf('assurance/A20047.json')
const { seed: x99074 } = seedOf('assurance/X99074.json')

const suites = [
  {
    suite: '1.6.0',
    practice: 'B82617',
    seed: b82617,
    numbers: numbersOf160,
    diedIn: (day: string) => day < '2000-01-01',
  },
  // The 0.7.4 suite, which shares the numbers, wants patient18 to have died within 28 days, and there is one PDS — §9.
  {
    suite: '1.2.8',
    practice: 'A20047',
    seed: a20047,
    numbers: numbersOf128,
    diedIn: (day: string) => day === addDays(sownOn, -10),
  },
] as const

describe.each(suites)('patients of the $suite suite at $practice', ({ seed, numbers, diedIn }) => {
  const patientOf = (nickname: Nickname) => patientIn(seed, numbers, nickname)

  test('TD-PAT-01 the patients of the suite are held under its numbers', () => {
    const held = seed.patients.map(({ nhsNumber }) => nhsNumber)
    expect(held).toEqual(expect.arrayContaining(Object.values(numbers)))
  })

  test('TD-PAT-03 patient1 and patient15 have no contacts, and no contact of patients 1 to 6 an organisation', () => {
    expect(patientOf('patient1').contacts).toEqual([])
    expect(patientOf('patient15').contacts).toEqual([])
    for (const nickname of ['patient1', 'patient2', 'patient3', 'patient4', 'patient5', 'patient6'] as const)
      for (const contact of patientOf(nickname).contacts) expect(contact.organisation).toBeUndefined()
    // The others show contacts at all, organisations included.
    expect(patientOf('patient2').contacts.length).toBeGreaterThan(1)
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
    const branch = seed.locations.find(({ id }) => id === patientOf('patient2').registration.preferredBranch)
    expect(branch?.status).toBe('active')
  })

  test('TD-PAT-06 patients 1 to 8, 12, 13, 15 to 17 and patientNoAppointments are active and regular', () => {
    const regular = [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 15, 16, 17].map((n) => `patient${n}` as Nickname)
    for (const nickname of [...regular, 'patientNoAppointments' as const])
      expect(isPlainRegular(patientOf(nickname)), nickname).toBe(true)
  })

  test('TD-PAT-07 a usual GP is a practitioner with a family name and an SDS user id; some patients have none', () => {
    const named = new Map(seed.practitioners.map((one) => [one.id, one]))
    const usual = seed.patients.map(({ usualGp }) => usualGp)
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

  test('TD-PAT-12 patient18 has died and is of a multiple birth', () => {
    const { deceased, multipleBirth } = patientOf('patient18')
    expect(deceased && diedIn(lastDay(deceased))).toBe(true)
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

  test('TD-PAT-01 another record was merged into that of patient12, and the record of patient13 is in transit', () => {
    expect(patientOf('patient12').merged).toBeDefined()
    const { transfer, registration } = patientOf('patient13')
    expect(transfer).toEqual({ state: 'in-transit', since: registration.period.start })
    for (const nickname of Object.keys(numbers) as Nickname[])
      if (nickname !== 'patient12' && nickname !== 'patient13') {
        expect(patientOf(nickname).merged).toBeUndefined()
        expect(patientOf(nickname).transfer).toBeUndefined()
      }
  })

  test('what Foundations never sends is held of patient1 and patient2, each item of it', () => {
    for (const item of neverSent) {
      expect(patientOf('patient1')[item], item).toBeDefined()
      expect(patientOf('patient2')[item], item).toBeDefined()
    }
  })
})

const neverSent = [
  'ethnicCategory',
  'religion',
  'maritalStatus',
  'multipleBirth',
  'residentialStatus',
  'treatmentCategory',
  'organDonor',
  'birthPlace',
] as const

describe('patients of the 0.7.4 suite at X99074', () => {
  const patientOf = (nickname: string) => patientIn(x99074, numbersOf074, nickname)

  test('TD-PAT-01 are held under its numbers, and nobody else', () => {
    const held = x99074.patients.map(({ nhsNumber }) => nhsNumber)
    expect(held.toSorted()).toEqual(Object.values(numbersOf074).toSorted())
  })

  test('patients 1 to 8, 12, 13 and 15 are active and regular; 15 dissents, 12 is merged, 13 in transit', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 15])
      expect(isPlainRegular(patientOf(`patient${n}`)), `patient${n}`).toBe(true)
    expect(x99074.patients.filter(({ dissent }) => dissent)).toEqual([patientOf('patient15')])
    expect(x99074.patients.filter(({ merged }) => merged)).toEqual([patientOf('patient12')])
    expect(x99074.patients.filter(({ transfer }) => transfer?.state === 'in-transit')).toEqual([
      patientOf('patient13'),
    ])
  })

  test('patients 9 and 10 are sensitive, 11 is superseded, 14 was never traced', () => {
    expect(x99074.patients.filter(({ pds }) => pds.sensitive)).toEqual([
      patientOf('patient9'),
      patientOf('patient10'),
    ])
    expect(x99074.patients.filter(({ pds }) => pds.superseded)).toEqual([patientOf('patient11')])
    expect(patientOf('patient14').nhsNumberCheck.status).toBe('not-traced')
  })

  test('TD-DATE-06 TD-PAT-15 patient18 died ten days ago, patient17 sixty, who is somebody else than in the other suites', () => {
    expect(patientOf('patient18').deceased).toBe(addDays(sownOn, -10))
    expect(patientOf('patient17').deceased).toBe(addDays(sownOn, -60))
    expect(patientIn(a20047, numbersOf128, 'patient17').deceased).toBeUndefined()
    expect(patientIn(b82617, numbersOf160, 'patient17').deceased).toBeUndefined()
  })

  test('TRN-VSN-05 the practice shares the ASID of the 1.2.8 suite’s, and every switch is on', () => {
    expect(x99074.practice.asids).toEqual(a20047.practice.asids)
    expect(Object.values(x99074.practice.switches)).toEqual([true, true, true, true, true])
  })
})

describe('assurance/B82617: patients for our own tests', () => {
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
    for (const item of neverSent)
      expect(b82617.patients.filter((one) => isPlain(one) && one[item] !== undefined).length).toBeGreaterThan(
        2,
      )
  })

  test('TD-PAT-03 some contact is an organisation', () =>
    expect(b82617.patients.some(({ contacts }) => contacts.some((one) => one.organisation))).toBe(true))
})

describe.each(suites)(
  'organisations, locations, practitioners of the $suite suite at $practice',
  ({ seed, practice, numbers }) => {
    const main = seed.organisations.find(({ id }) => id === seed.practice.organisation)
    const patientOf = (nickname: Nickname) => patientIn(seed, numbers, nickname)
    const practitionersBy = (sdsUserId: string) =>
      seed.practitioners.filter((one) => one.sdsUserId === sdsUserId)

    test('TD-ORG-01 ORG1 is the organisation of the practice', () => {
      expect(seed.practice.odsCode).toBe(practice)
      expect(main).toMatchObject({ odsCode: practice, active: true, type: 'gp-practice' })
      expect(main?.name).toBeTruthy()
    })

    test('TD-ORG-02 one organisation has the code of ORG1, one that of ORG2, none the code that is unknown', () => {
      const having = (code: string) => seed.organisations.filter(({ odsCode }) => odsCode === code)
      expect(having(practice)).toHaveLength(1)
      expect(having('R1A14')).toHaveLength(1)
      expect(having('INVOC1')).toHaveLength(0)
    })

    test('TD-ORG-03 ORG1 has a main location that is held, and a period', () => {
      expect(seed.locations.map(({ id }) => id)).toContain(main?.mainLocation)
      expect(main?.period?.start).toBeTruthy()
    })

    test('TD-ORG-04 every switch of the practice is on', () => {
      expect(seed.practice.switches).toEqual({
        gpConnect: true,
        appointments: true,
        structured: true,
        documents: true,
        html: true,
      })
      expect(seed.practice.asids).toEqual([practice === 'B82617' ? '918999198738' : '918999198993'])
    })

    test('TD-LOC-01 locations 1, 8 and 3 have a name, an address with town and county, and belong to ORG1', () => {
      for (const id of ['1', '8', '3'])
        expect(
          seed.locations.find((one) => one.id === id),
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
      const found = practitionersBy(sdsUserId)
      expect(found).toHaveLength(1)
      expect(found[0]?.name.family).toBeTruthy()
      const ids = found[0]?.roles.flatMap(({ sdsRoleProfileId }) => sdsRoleProfileId ?? []) ?? []
      expect(new Set(ids).size).toBe(profiles)
      expect(ids).toHaveLength(profiles)
    })

    test('TD-PRA-02 practitioner4 is absent', () => {
      expect(practitionersBy('G99999999')).toEqual([])
    })

    test('TD-PRA-03 each language of a practitioner has its code; practitioner1 speaks German and English', () => {
      for (const { languages } of seed.practitioners)
        for (const { language } of languages) expect(language).toMatch(/^([a-z]{2}|q[1-5])$/)
      expect(practitionersBy('G13579135')[0]?.languages.map(({ language }) => language)).toEqual(['de', 'en'])
    })
  },
)
