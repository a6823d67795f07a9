import { describe, expect, test } from 'vitest'
import { momentInLondon } from '../time/london.ts'
import { patient } from './patient.ts'
import {
  isRegistered,
  newRegistration,
  obstacleIn,
  reactivation,
  type TemporaryRegistration,
  telecomKind,
  temporaryRegistration,
  verified,
} from './registration.ts'

const at = Date.parse('2026-03-02T09:30:00.000Z')

const registration: TemporaryRegistration = temporaryRegistration.parse({
  nhsNumber: '9999100007',
  names: [{ use: 'official', family: 'Newcome', given: ['Kit'] }],
  birthDate: '1980-04-05',
  gender: 'other',
  addresses: [{ use: 'home', lines: ['3 Far Lane'] }],
  telecoms: [{ system: 'phone', use: 'home', value: '1' }],
  period: { start: '2026-03-02T09:30:00+00:00', end: '2026-05-31' },
  verifiedOn: '2026-03-02T09:30:00.000Z',
  provenance: { at: '2026-03-02T09:30:00.000Z', interaction: 'x', authorId: '1', authorName: 'Jo' },
})

/** A record of somebody who was here before, with all that a practice may know. */
const before = patient.parse({
  practice: 'A99999',
  id: 'pat-1',
  version: 'v1',
  nhsNumber: '9999100007',
  nhsNumberCheck: { status: 'verified', verifiedOn: '2015-01-01T09:00:00Z' },
  names: [
    { use: 'official', family: 'Oldcome', given: ['Kit'] },
    { use: 'maiden', family: 'Firstcome', period: { end: '1999' } },
  ],
  gender: 'female',
  birthDate: '1980-04-05',
  birthTime: '1980-04-05T05:40:00Z',
  addresses: [
    { use: 'home', lines: ['Before'] },
    { use: 'old', lines: ['Long ago'], period: { end: '2001' } },
    { use: 'temp', lines: ['The last time'], period: { end: '2019-05-01' } },
  ],
  telecoms: [
    { system: 'phone', use: 'home', value: 'before' },
    { system: 'phone', use: 'mobile', value: 'mobile' },
    { system: 'email', use: 'home', value: 'before@example.org' },
    { system: 'phone', use: 'temp', value: 'the last time', period: { end: '2019-05-01' } },
  ],
  contacts: [{ relationships: ['Daughter'], name: { use: 'usual', family: 'Newcome' } }],
  languages: [{ language: 'q4' }],
  registration: {
    type: 'other',
    typeText: 'Walk-in',
    state: 'inactive',
    period: { start: '2001-01-01', end: '2020-06-30' },
    preferredBranch: 'loc-branch',
  },
  usualGp: 'gp-1',
  nominatedPharmacy: 'org-pharmacy',
  dissent: true,
  ethnicCategory: 'A',
  religion: '1',
  maritalStatus: 'M',
  organDonor: true,
})

describe('a registration of somebody new', () => {
  test('FND-REG-15 FND-REG-20 is temporary and active, with a verified number and nothing but what was told', () => {
    const made = newRegistration(before.practice, registration, { id: 'new-1', version: 'v9' })
    expect(patient.parse(made)).toEqual(made)
    expect(made).toEqual({
      practice: 'A99999',
      id: 'new-1',
      version: 'v9',
      nhsNumber: '9999100007',
      nhsNumberCheck: {
        status: 'verified',
        verifiedOn: registration.verifiedOn,
        lastTraced: registration.verifiedOn,
      },
      pds: { sensitive: false, superseded: false, invalid: false },
      names: registration.names,
      gender: 'other',
      birthDate: '1980-04-05',
      addresses: registration.addresses,
      telecoms: registration.telecoms,
      languages: [],
      contacts: [],
      registration: { type: 'temporary', state: 'active', period: registration.period },
      dissent: false,
      provenance: registration.provenance,
    })
  })

  test('FND-REG-17 a gender that nobody knows is still one', () => {
    const { gender, ...rest } = registration
    expect(newRegistration(before.practice, rest, { id: 'x', version: '1' }).gender).toBe('unknown')
    expect(gender).toBe('other')
  })
})

describe('a registration of somebody who was here before', () => {
  test('FND-REG-13 FND-REG-20 keeps the id and what nothing was said about, and replaces the rest, each kind by itself', () => {
    const made = reactivation(before, registration, 'v9')
    expect(patient.parse(made)).toEqual(made)
    expect(made).toEqual({
      ...before,
      version: 'v9',
      nhsNumberCheck: {
        status: 'verified',
        verifiedOn: registration.verifiedOn,
        lastTraced: registration.verifiedOn,
      },
      names: [...registration.names, before.names[1]],
      gender: 'other',
      addresses: [...registration.addresses, before.addresses[1]],
      telecoms: [...registration.telecoms, before.telecoms[1], before.telecoms[2]],
      registration: {
        type: 'temporary',
        state: 'active',
        period: registration.period,
        preferredBranch: 'loc-branch',
      },
      provenance: registration.provenance,
    })
  })

  test('FND-REG-13 with the least that can be told, gender, addresses, telecoms and languages stay', () => {
    const { gender, ...rest } = registration
    const made = reactivation(before, { ...rest, addresses: [], telecoms: [], languages: [] }, 'v9')
    expect(made).toMatchObject({ gender: 'female', languages: before.languages })
    expect(made.addresses).toEqual(before.addresses.slice(0, 2))
    expect(made.telecoms).toEqual(before.telecoms.slice(0, 3))
    expect(reactivation({ ...before, gender: undefined }, rest, 'v9').gender).toBe('unknown')
    expect(gender).toBe('other')
  })

  test('FND-REG-13 languages that were told take the place of those held', () => {
    const languages = [{ language: 'de', modes: [] }]
    expect(reactivation(before, { ...registration, languages }, 'v9').languages).toEqual(languages)
  })

  test('FND-REG-13 a time of birth goes with the birth date it belongs to', () => {
    expect(reactivation(before, registration, 'v9').birthTime).toBe(before.birthTime)
    const other = reactivation(before, { ...registration, birthDate: '1980-04-06' }, 'v9')
    expect(other.birthDate).toBe('1980-04-06')
    expect(other).not.toHaveProperty('birthTime')
  })

  test('FND-STA-05 what PDS said of the record before is forgotten', () => {
    const flagged = { ...before, pds: { sensitive: true, superseded: true, invalid: true } }
    expect(reactivation(flagged, registration, 'v9').pds).toEqual(before.pds)
  })
})

describe('what stands in the way', () => {
  const active = { ...before, registration: { type: 'regular', state: 'active', period: {} } } as const
  const flags = { sensitive: false, superseded: false, invalid: false }
  test('FND-REG-10 FND-REG-12 FND-REG-13 FND-REG-14 one thing after the other', () => {
    const worst = {
      ...active,
      pds: { sensitive: true, superseded: true, invalid: true },
      deceased: '2019',
      nhsNumberCheck: { status: 'not-traced' },
    } as const
    const steps = [
      [worst, 'withdrawn'],
      [{ ...worst, pds: { ...worst.pds, superseded: false } }, 'withdrawn'],
      [{ ...worst, pds: { ...flags, sensitive: true } }, 'sensitive'],
      [{ ...worst, pds: flags }, 'deceased'],
      [{ ...worst, pds: flags, deceased: undefined }, 'unverified'],
      [active, 'registered'],
      [before, undefined],
    ] as const
    for (const [record, obstacle] of steps) expect(obstacleIn(record, { at })).toBe(obstacle)
  })

  test('FND-REG-11 a record that was never verified stands in the way, except in the version just verified', () => {
    for (const status of ['not-traced', 'trace-required', 'no-match', 'conflict', 'in-progress'] as const) {
      const record = { ...before, nhsNumberCheck: { status } }
      expect(obstacleIn(record, { at })).toBe('unverified')
      expect(obstacleIn(record, { at, verifiedVersion: 'v0' })).toBe('unverified')
      expect(obstacleIn(record, { at, verifiedVersion: 'v1' })).toBeUndefined()
      const here = { ...active, nhsNumberCheck: { status } }
      expect(obstacleIn(here, { at, verifiedVersion: 'v1' })).toBe('registered')
    }
  })
})

describe('how long a registration lasts', () => {
  const until = (end: string | undefined) => ({
    ...before,
    registration: {
      ...before.registration,
      state: 'active' as const,
      period: end === undefined ? {} : { end },
    },
  })
  const ends: readonly (readonly [string, number])[] = [
    // Summer time began on 29 March and ends on 25 October.
    ['2026-05-31', Date.parse('2026-05-31T23:00:00Z')],
    ['2026-12-31', Date.parse('2027-01-01T00:00:00Z')],
    ['2026-03-28', Date.parse('2026-03-29T00:00:00Z')],
    ['2026-03-29', Date.parse('2026-03-29T23:00:00Z')],
    ['2026-10-24', Date.parse('2026-10-24T23:00:00Z')],
    ['2026-10-25', Date.parse('2026-10-26T00:00:00Z')],
    ['2026-06', momentInLondon('2026-07-01', '00:00')],
    ['2026', momentInLondon('2027-01-01', '00:00')],
    ['2026-06-30T12:00:00+01:00', Date.parse('2026-06-30T11:00:00Z')],
  ]
  test.each(ends)(
    'FND-REG-24 to the end of %s on London’s clock, and not a millisecond longer',
    (end, moment) => {
      expect(isRegistered(until(end), moment - 1)).toBe(true)
      expect(isRegistered(until(end), moment)).toBe(false)
      expect(obstacleIn(until(end), { at: moment - 1 })).toBe('registered')
      expect(obstacleIn(until(end), { at: moment })).toBeUndefined()
    },
  )

  test('FND-REG-24 without an end it goes on, and one that is not active counts at no time', () => {
    expect(isRegistered(until(undefined), Date.parse('2999-01-01'))).toBe(true)
    expect(isRegistered(before, Date.parse('2002-01-01'))).toBe(false)
  })
})

test('FND-PSR-12 a record that PDS confirmed is marked with when, and its flags are those of PDS', () => {
  const record = {
    ...before,
    nhsNumberCheck: { status: 'conflict' as const },
    pds: { sensitive: false, superseded: false, invalid: true },
  }
  expect(verified(record, '2026-03-02T09:30:00.000Z', 'v9')).toEqual({
    ...before,
    nhsNumberCheck: {
      status: 'verified',
      verifiedOn: '2026-03-02T09:30:00.000Z',
      lastTraced: '2026-03-02T09:30:00.000Z',
    },
    version: 'v9',
  })
})

test('a telecom is told by system and use, an e-mail address by its system alone', () => {
  const kinds = (
    [
      ['phone', 'home'],
      ['phone', 'temp'],
      ['email', 'home'],
      ['email', 'temp'],
      ['fax', 'home'],
    ] as const
  ).map(([system, use]) => telecomKind({ system, use }))
  expect(kinds).toEqual(['phone home', 'phone temp', 'email', 'email', 'fax home'])
})
