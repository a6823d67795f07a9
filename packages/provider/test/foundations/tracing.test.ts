import type {
  ClinicalSystem,
  CurrentDemographics,
  DemographicRecord,
  NhsNumber,
  Patient,
} from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { nhsNumberOfNobody, ours, patients, world } from '../support/facts.ts'
import { type TestAnswer, testGateway } from '../support/gateway.ts'
import { finding, patientOf, registering } from '../support/registration.ts'

const nhsNumber = patients.untraced.nhsNumber as NhsNumber

/** The record of a patient whose number nobody has traced, and the person of that number on PDS. */
const held: Patient = patients.untraced
const person: CurrentDemographics = {
  status: 'current',
  nhsNumber,
  names: [{ use: 'official', family: 'THORNTON', given: ['R'], prefix: [], suffix: [] }],
  birthDate: '1970-02-28',
  sensitive: false,
  addresses: [],
  telecoms: [],
}

const idsIn = ({ json }: TestAnswer) =>
  ((json.entry ?? []) as { resource: { id: string } }[]).map(({ resource }) => resource.id)
const sent = ({ status, headers, body }: TestAnswer) => ({ status, headers, body })

function practice(
  record: DemographicRecord | undefined,
  { patient = held, wrap }: { patient?: Patient; wrap?: (system: ClinicalSystem) => ClinicalSystem } = {},
) {
  return testGateway({
    facts: { ...world, patients: [patient] },
    persons: record ? [record] : [],
    ...(wrap && { wrap }),
  })
}

/** What PDS may have, and whether it verifies the record: the rule, no death, and no flag. */
const rows: readonly (readonly [
  title: string,
  record: DemographicRecord | undefined,
  isVerified: boolean,
])[] = [
  ['the same birth date', person, true],
  [
    'the same birth date, another name',
    { ...person, names: [{ use: 'official', family: 'Other', given: [], prefix: [], suffix: [] }] },
    true,
  ],
  ['two parts of the birth date, and the name', { ...person, birthDate: '1971-02-28' }, true],
  ['one part of the birth date, and the name', { ...person, birthDate: '1971-03-28' }, false],
  [
    'two parts of the birth date, another initial',
    {
      ...person,
      birthDate: '1971-02-28',
      names: [{ use: 'official', family: 'Thornton', given: ['Zoë'], prefix: [], suffix: [] }],
    },
    false,
  ],
  ['a death', { ...person, deceased: '2026-03-01' }, false],
  ['the flag for sensitive people', { ...person, sensitive: true }, false],
  [
    'that the number is superseded',
    { status: 'superseded', nhsNumber, by: '9999100007' as NhsNumber },
    false,
  ],
  ['that the number is invalid', { status: 'invalidated', nhsNumber }, false],
  ['nothing', undefined, false],
]

describe('finding a patient whose number was never verified', () => {
  test.each(rows)(
    'FND-PSR-12 TRN-PDS-03 TRN-PDS-04 TRN-PDS-05 where PDS has %s',
    async (_, record, isVerified) => {
      const { ask, system } = practice(record)
      const nobody = sent(await ask(finding(nhsNumberOfNobody)))
      const found = await ask(finding(nhsNumber))
      const now = await system.register.byId(ours.odsCode, held.id)
      if (isVerified) {
        expect(idsIn(found)).toEqual([held.id])
        expect(now).toEqual({
          ...held,
          version: 'memory-1',
          nhsNumberCheck: {
            status: 'verified',
            verifiedOn: '2026-03-02T09:30:00.000Z',
            lastTraced: '2026-03-02T09:30:00.000Z',
          },
        })
        // It is sent as it is held from now on — FND-GEN-01.
        expect(found.json).toMatchObject({
          entry: [{ resource: { meta: { versionId: 'memory-1' }, identifier: [{ value: nhsNumber }] } }],
        })
        expect(found.body).toContain('"code":"01"')
      } else {
        // Left unmarked, and answered like nobody — FND-STA-02.
        expect(sent(found)).toEqual(nobody)
        expect(now).toEqual(held)
      }
      expect((await ask({ id: held.id })).status).toBe(isVerified ? 200 : 404)
    },
  )

  test('FND-STA-01 FND-PSR-12 a read finds it only once a find has verified it', async () => {
    const { ask } = practice(person)
    expect(sent(await ask({ id: held.id }))).toEqual(sent(await ask({ id: 'nobody' })))
    await ask(finding(nhsNumber))
    expect((await ask({ id: held.id })).status).toBe(200)
  })

  test('FND-PSR-12 TRN-PDS-02 PDS is asked each time until it confirms the number, and then no more', async () => {
    let record: DemographicRecord | undefined
    let asked = 0
    const { ask } = practice(undefined, {
      wrap: (system) => ({
        ...system,
        demographics: {
          retrieve: async () => {
            asked++
            return record
          },
        },
      }),
    })
    const shown: boolean[] = []
    for (const next of [undefined, { ...person, sensitive: true }, person, undefined, undefined]) {
      record = next
      shown.push(idsIn(await ask(finding(nhsNumber))).length > 0)
    }
    expect(shown).toEqual([false, false, true, true, true])
    expect(asked).toBe(3)
  })

  test('FND-PSR-12 the record of one who is not active is not traced: it would not be shown anyway', async () => {
    let asked = 0
    for (const change of [
      { registration: { type: 'regular', state: 'inactive', period: {} } },
      { registration: { type: 'temporary', state: 'active', period: { end: '2026-03-01' } } },
      { deceased: '2020' },
      { pds: { sensitive: true, superseded: false, invalid: false } },
    ] satisfies Partial<Patient>[]) {
      const { ask, system } = practice(person, {
        patient: { ...held, ...change },
        wrap: (inner) => ({
          ...inner,
          demographics: {
            retrieve: (number) => {
              asked++
              return inner.demographics.retrieve(number)
            },
          },
        }),
      })
      expect(idsIn(await ask(finding(nhsNumber)))).toEqual([])
      expect(await system.register.byId(ours.odsCode, held.id)).toEqual({ ...held, ...change })
    }
    expect(asked).toBe(0)
  })

  test('FND-PDS-04 FND-PSR-14 where PDS is out of reach it fails with 500, and a reference; nothing is marked', async () => {
    const { ask, system } = practice(person, {
      wrap: (inner) => ({
        ...inner,
        demographics: {
          retrieve: async () => {
            throw new Error('ETIMEDOUT')
          },
        },
      }),
    })
    const { status, spineCode, diagnostics, headers, events } = await ask(finding(nhsNumber))
    expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(diagnostics).toMatch(/^PDS could not be asked .* Quote reference ref-1 to the supplier\.$/)
    expect(headers['cache-control']).toBe('no-store')
    expect(events).toMatchObject([
      { kind: 'request', status: 500, situation: 'demographicsUnavailable', nhsNumber },
    ])
    expect(await system.register.byId(ours.odsCode, held.id)).toEqual(held)
  })

  test('FND-PSR-12 a record that somebody changed while PDS was asked is not marked for what it was', async () => {
    let now = held
    const { ask } = practice(person, {
      wrap: (system) => ({
        ...system,
        demographics: {
          retrieve: async (number) => {
            now = { ...held, version: 'v2', birthDate: '1999-09-09' }
            return system.demographics.retrieve(number)
          },
        },
        register: {
          ...system.register,
          byNhsNumber: async () => now,
          byId: async () => now,
          markVerified: async (_, { version }) =>
            version === now.version ? { ...now, nhsNumberCheck: { status: 'verified' } } : undefined,
        },
      }),
    })
    expect(idsIn(await ask(finding(nhsNumber)))).toEqual([])
  })

  test('FND-PSR-12 of ten finds at once one marks the record, and all show it', async () => {
    let marked = 0
    const { ask } = practice(person, {
      wrap: (system) => ({
        ...system,
        register: {
          ...system.register,
          markVerified: async (...told) => {
            const patient = await system.register.markVerified(...told)
            if (patient) marked++
            return patient
          },
        },
      }),
    })
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(finding(nhsNumber))))
    expect(answers.map(idsIn)).toEqual(Array(10).fill([held.id]))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(marked).toBe(1)
  })

  test('FND-PSR-12 FND-GEN-16 one that is verified and cannot be built fails as a whole', async () => {
    const { ask } = practice(person, { patient: { ...held, gender: undefined } })
    expect(await ask(finding(nhsNumber))).toMatchObject({ status: 500, spineCode: 'INTERNAL_SERVER_ERROR' })
  })
})

test('FND-STA-05 a verified record is as it was last synchronised: what PDS says meanwhile changes it on registration alone', async () => {
  const verified: Patient = { ...held, nhsNumberCheck: { status: 'verified' } }
  for (const record of [undefined, { ...person, sensitive: true }, { ...person, deceased: '2026' }]) {
    const { ask } = practice(record, { patient: verified })
    expect(idsIn(await ask(finding(nhsNumber)))).toEqual([held.id])
    expect((await ask({ id: held.id })).status).toBe(200)
    const asked = registering(
      patientOf({
        ...person,
        names: [{ use: 'official', family: 'Thornton', given: ['R'], prefix: [], suffix: [] }],
      }),
    )
    expect(await ask(asked)).toMatchObject({ status: 400, spineCode: 'INVALID_PATIENT_DEMOGRAPHICS' })
  }
})
