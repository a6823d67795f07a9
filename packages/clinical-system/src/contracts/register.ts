import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { NhsNumber, OdsCode } from '../facts/blocks.ts'
import type { ClinicalFacts } from '../facts/clinical-facts.ts'
import { checkDigitOf } from '../facts/nhs-number.ts'
import { patient as patientFacts } from '../facts/patient.ts'
import {
  isRegistered,
  newRegistration,
  obstacleIn,
  reactivation,
  type TemporaryRegistration,
  temporaryRegistration,
  verified,
} from '../facts/registration.ts'
import type { Register } from '../ports/index.ts'
import {
  type ContractOptions,
  contract,
  elsewhere,
  expectCaseMatters,
  expectFact,
  type Make,
  otherCase,
} from './contract.ts'

/** What every implementation of `Register` has to keep. */
export function registerContract(make: Make<{ register: Register }>, options: ContractOptions = {}): void {
  contract('Register', make, options, (ports, facts) => {
    const withNumber = facts.patients.flatMap((patient) =>
      patient.nhsNumber ? [{ patient, nhsNumber: patient.nhsNumber }] : [],
    )

    test('FND-STA-01 a patient in whatever state is answered by id, as it is held', async () => {
      for (const patient of facts.patients)
        expectFact(await ports().register.byId(patient.practice, patient.id), patient)
    })

    test('FND-STA-01 a patient in whatever state is answered by NHS number, the same as by id', async () => {
      for (const { patient, nhsNumber } of withNumber)
        expect(await ports().register.byNhsNumber(patient.practice, nhsNumber)).toEqual(
          await ports().register.byId(patient.practice, patient.id),
        )
    })

    test('TRN-RES-01 ids are case-sensitive', async () => {
      for (const { practice, id } of facts.patients)
        expectCaseMatters(id, await ports().register.byId(practice, otherCase(id)))
    })

    test('TRN-LGL-01 a patient of one practice is not found in another', async () => {
      for (const { fact, code } of elsewhere(facts, facts.patients))
        expect(await ports().register.byId(code, fact.id)).toBeUndefined()
      for (const { nhsNumber } of withNumber)
        for (const { odsCode } of facts.practices) {
          const own = withNumber.find(
            (each) => each.nhsNumber === nhsNumber && each.patient.practice === odsCode,
          )
          expect((await ports().register.byNhsNumber(odsCode, nhsNumber))?.id).toBe(own?.patient.id)
        }
    })

    test('what is not held is answered with nothing, without an error', async () => {
      for (const { odsCode } of facts.practices) {
        expect(await ports().register.byId(odsCode, 'no-such-patient')).toBeUndefined()
        expect(await ports().register.byNhsNumber(odsCode, '9999999484' as NhsNumber)).toBeUndefined()
      }
    })

    registrationContract(() => ports().register, facts)
    verificationContract(() => ports().register, facts)
  })
}

/** Half past nine on 2 March 2026, and when what was registered then has lapsed. */
const now = Date.parse('2026-03-02T09:30:00.000Z')
const later = Date.parse('2026-06-01T09:30:00.000Z')

const ofVersion = /^[A-Za-z0-9\-.]{1,64}$/

/** Whom no back end holds yet, in a range that is never given to anyone. */
function newNumber(): NhsNumber {
  const digits = `9998${String(randomInt(100_000)).padStart(5, '0')}`
  const digit = checkDigitOf(digits)
  return digit < 10 ? (`${digits}${digit}` as NhsNumber) : newNumber()
}

function registrationFor(nhsNumber: NhsNumber, changes: object = {}): TemporaryRegistration {
  return temporaryRegistration.parse({
    nhsNumber,
    names: [{ use: 'official', family: 'Newcome', given: ['Kit', 'Zoë'], prefix: ['Mx'] }],
    birthDate: '1980-04-05',
    gender: 'other',
    addresses: [
      { use: 'home', lines: ["1 O'Brien Row"], town: 'Leeds' },
      { use: 'temp', lines: ['Ward 9'], period: { end: '2026-05-31' } },
    ],
    telecoms: [{ system: 'phone', use: 'mobile', value: '07700 900000' }],
    languages: [{ language: 'q4', interpreterRequired: true }],
    period: { start: '2026-03-02T09:30:00+00:00', end: '2026-05-31' },
    verifiedOn: '2026-03-02T09:30:00.000Z',
    provenance: {
      at: '2026-03-02T09:30:00.000Z',
      interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
      authorId: 'user-1',
      authorName: 'Ms Jo Requester',
    },
    ...changes,
  })
}

/** How it registers: one atomic act, by the rule that `obstacleIn` states. */
function registrationContract(register: () => Register, { practices, patients }: ClinicalFacts): void {
  const here = practices[0]?.odsCode as OdsCode
  const elsewhere = practices[1]?.odsCode
  const atOnce = <Result>(times: number, act: () => Promise<Result>) =>
    Promise.all(Array.from({ length: times }, act))

  test('FND-REG-15 FND-REG-20 FND-REG-21 somebody new is created, whole, and is there as soon as it answers', async () => {
    const wanted = registrationFor(newNumber())
    const { outcome, patient } = await register().register(here, wanted, now)
    expect(outcome).toBe('created')
    expect(patientFacts.parse(patient)).toEqual(patient)
    expectFact(patient, newRegistration(here, wanted, { id: patient.id, version: '' }))
    expect(await register().byNhsNumber(here, wanted.nhsNumber)).toEqual(patient)
    expect(await register().byId(here, patient.id)).toEqual(patient)
    if (elsewhere) {
      expect(await register().byNhsNumber(elsewhere, wanted.nhsNumber)).toBeUndefined()
      // Who is registered at one practice is new to another.
      expect((await register().register(elsewhere, wanted, now)).outcome).toBe('created')
    }
  })

  test('FND-REG-12 FND-REG-03 somebody who is registered stands in the way, and nothing changes', async () => {
    const wanted = registrationFor(newNumber())
    const { patient } = await register().register(here, wanted, now)
    const again = { ...wanted, birthDate: '1981-04-05', addresses: [] }
    expect(await register().register(here, again, now)).toEqual({ outcome: 'standing', patient })
    expect(await register().byNhsNumber(here, wanted.nhsNumber)).toEqual(patient)
  })

  test('FND-REG-13 FND-REG-24 who lapsed is made active again: the same id, a new version, what is told now', async () => {
    const wanted = registrationFor(newNumber())
    const { patient: before } = await register().register(here, wanted, now)
    expect([isRegistered(before, now), isRegistered(before, later)]).toEqual([true, false])
    const again = registrationFor(wanted.nhsNumber, {
      names: [{ use: 'official', family: 'Newcome-Jones', given: ['Kit'] }],
      addresses: [],
      period: { start: '2026-06-01T10:30:00+01:00', end: '2026-08-30' },
      verifiedOn: '2026-06-01T09:30:00.000Z',
    })
    const { outcome, patient } = await register().register(here, again, later)
    expect(outcome).toBe('reactivated')
    expect(patient.id).toBe(before.id)
    expect(patient.version).not.toBe(before.version)
    expectFact(patient, reactivation(before, again, ''))
    expect(await register().byNhsNumber(here, wanted.nhsNumber)).toEqual(patient)
    expect(await register().byId(here, patient.id)).toEqual(patient)
  })

  test('FND-REG-16 of fifty that register one person at once one creates, and all see the same patient', async () => {
    const wanted = registrationFor(newNumber())
    const all = await atOnce(50, () => register().register(here, wanted, now))
    expect(all.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(all.filter(({ outcome }) => outcome === 'standing')).toHaveLength(49)
    expect(new Set(all.map(({ patient }) => `${patient.id} ${patient.version}`)).size).toBe(1)
    expect(await register().byNhsNumber(here, wanted.nhsNumber)).toEqual(all[0]?.patient)
  })

  test('FND-REG-16 FND-REG-13 of fifty that register one who lapsed at once one makes the patient active', async () => {
    const wanted = registrationFor(newNumber())
    await register().register(here, wanted, now)
    const again = { ...wanted, period: { start: '2026-06-01', end: '2026-08-30' } }
    const all = await atOnce(50, () => register().register(here, again, later))
    expect(
      all
        .map(({ outcome }) => outcome)
        .toSorted()
        .slice(0, 2),
    ).toEqual(['reactivated', 'standing'])
    expect(new Set(all.map(({ patient }) => `${patient.id} ${patient.version}`)).size).toBe(1)
  })

  test('FND-REG-16 of fifty people at once each becomes a patient', async () => {
    const numbers = new Set(Array.from({ length: 50 }, newNumber))
    const all = await Promise.all(
      [...numbers].map((nhsNumber) => register().register(here, registrationFor(nhsNumber), now)),
    )
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['created']))
    expect(new Set(all.map(({ patient }) => patient.id)).size).toBe(numbers.size)
  })

  const held = patients.flatMap(({ nhsNumber, ...patient }) => (nhsNumber ? [{ ...patient, nhsNumber }] : []))
  const standing = held.filter((patient) => obstacleIn(patient, { at: now }) !== undefined)

  test('FND-REG-10 FND-REG-11 FND-REG-14 FND-REG-03 whatever stands in the way is answered as it is held, and stays so', async () => {
    for (const { practice, id, nhsNumber } of standing) {
      const before = await register().byId(practice, id)
      for (const verifiedVersion of [undefined, 'no-such-version']) {
        const wanted = registrationFor(nhsNumber, verifiedVersion === undefined ? {} : { verifiedVersion })
        expect(await register().register(practice, wanted, now)).toEqual({
          outcome: 'standing',
          patient: before,
        })
      }
      expect(await register().byId(practice, id)).toEqual(before)
    }
  })

  test('FND-REG-11 one who was never verified is made active in the version that was verified alone', async () => {
    const unverified = standing.filter(({ nhsNumberCheck: { status } }) => status !== 'verified')
    for (const { practice, id, nhsNumber } of unverified) {
      const before = await register().byId(practice, id)
      const wanted = registrationFor(nhsNumber, { verifiedVersion: before?.version })
      const { outcome, patient } = await register().register(practice, wanted, now)
      const isInTheWay =
        before && obstacleIn(before, { at: now, verifiedVersion: before.version }) !== undefined
      expect([id, outcome]).toEqual([id, isInTheWay ? 'standing' : 'reactivated'])
      if (isInTheWay) expect(patient).toEqual(before)
      else expect(patient).toMatchObject({ id, nhsNumberCheck: { status: 'verified' } })
    }
  })

  test('FND-REG-13 one who left is made active again', async () => {
    for (const { practice, id, nhsNumber } of held.filter((patient) => !standing.includes(patient))) {
      const { outcome, patient } = await register().register(practice, registrationFor(nhsNumber), now)
      expect([outcome, patient.id]).toEqual(['reactivated', id])
      expect(patient.registration).toMatchObject({ type: 'temporary', state: 'active' })
    }
  })
}

/** How it marks a number as verified: in the version that was held against PDS, and in no other. */
function verificationContract(register: () => Register, { practices, patients }: ClinicalFacts): void {
  const on = '2026-03-02T09:30:00.000Z'
  const unverified = patients.filter(
    (patient) =>
      patient.nhsNumber && obstacleIn(patient, { at: now }) === 'unverified' && isRegistered(patient, now),
  )

  test('FND-PSR-12 of twenty that mark a number at once one does, and what it answers is held', async () => {
    for (const { practice, id } of unverified) {
      const before = await register().byId(practice, id)
      if (!before) throw new Error(`${practice} does not hold ${id}`)
      const all = await Promise.all(
        Array.from({ length: 20 }, () => register().markVerified(practice, before, on)),
      )
      const [marked, ...others] = all.filter((patient) => patient !== undefined)
      expect(others).toEqual([])
      expectFact(marked, verified(before, on, ''))
      expect(marked?.version).not.toBe(before.version)
      expect(marked?.version).toMatch(ofVersion)
      expect(await register().byId(practice, id)).toEqual(marked)
      // The version that was verified is no longer held.
      expect(await register().markVerified(practice, before, '2026-03-03T09:30:00.000Z')).toBeUndefined()
      expect(await register().byId(practice, id)).toEqual(marked)
    }
  })

  test('FND-PSR-12 nothing is marked where there is no such patient, or at another practice', async () => {
    const version = '1'
    for (const { odsCode } of practices)
      expect(await register().markVerified(odsCode, { id: 'no-such-patient', version }, on)).toBeUndefined()
    for (const { fact, code } of elsewhere({ practices } as ClinicalFacts, patients)) {
      const held = await register().byId(fact.practice, fact.id)
      if (held) expect(await register().markVerified(code, held, on)).toBeUndefined()
    }
  })
}
