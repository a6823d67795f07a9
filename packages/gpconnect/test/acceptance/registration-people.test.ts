import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DemographicRecord, NhsNumber, Patient } from '@gpconnect/clinical-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from './consumer.ts'
import { type Running, run } from './running.ts'

const registration = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'

let running: Running
beforeAll(async () => {
  running = await run()
})
afterAll(() => running.close())

type Person = Pick<Patient, 'names' | 'birthDate'> & { readonly nhsNumber: string }

/** Asks for somebody's registration as the official tests do: NHS number, official name, birth date. */
const register = ({ nhsNumber, names: [name], birthDate }: Person, format: 'json' | 'xml' = 'json') =>
  running.ask({
    interaction: registration,
    headers: { Accept: `application/fhir+${format}`, 'Content-Type': 'application/fhir+json' },
    body: JSON.stringify({
      resourceType: 'Parameters',
      parameter: [
        {
          name: 'registerPatient',
          resource: {
            resourceType: 'Patient',
            identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }],
            name: [{ use: 'official', family: name?.family, given: name?.given }],
            birthDate,
          },
        },
      ],
    }),
  })

const find = (nhsNumber: string) =>
  running.ask({
    interaction: 'search:patient',
    path: `/Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|${nhsNumber}`,
  })

type Resource = { readonly id: string; readonly contact?: unknown; readonly address?: unknown[] }
const patientsIn = ({ json }: Answer) =>
  ((json.entry ?? []) as { resource: Resource }[]).map(({ resource }) => resource)

/** A patient of B82617 as the practice holds them, by what the official tests call them. */
async function patient(nhsNumber: string): Promise<Person> {
  const held = await running.system.register.byNhsNumber('B82617' as never, nhsNumber as NhsNumber)
  return { ...(held as Patient), nhsNumber }
}

const patients = {
  patient1: '9690937278',
  patient9: '9690938533',
  patient10: '9690938541',
  patient11: '9690938622',
  patient14: '9476718943',
  patient15: '9690938576',
  patient18: '9690938681',
} as const

/** What the official tests expect when they register one of the practice's own. */
const rows = [
  { requirement: 'TD-REG-06', who: 'patient1', status: 409, code: 'DUPLICATE_REJECTED', finds: true },
  {
    requirement: 'TD-PAT-08',
    who: 'patient9',
    status: 400,
    code: 'INVALID_PATIENT_DEMOGRAPHICS',
    finds: false,
  },
  {
    requirement: 'TD-PAT-08',
    who: 'patient10',
    status: 400,
    code: 'INVALID_PATIENT_DEMOGRAPHICS',
    finds: false,
  },
  { requirement: 'TD-PAT-09', who: 'patient11', status: 400, code: 'INVALID_NHS_NUMBER', finds: false },
  {
    requirement: 'TD-PAT-10',
    who: 'patient14',
    status: 400,
    code: 'INVALID_PATIENT_DEMOGRAPHICS',
    finds: false,
  },
  { requirement: 'TD-PAT-11', who: 'patient15', status: 409, code: 'DUPLICATE_REJECTED', finds: true },
  {
    requirement: 'TD-PAT-12',
    who: 'patient18',
    status: 400,
    code: 'INVALID_PATIENT_DEMOGRAPHICS',
    finds: false,
  },
] as const

describe('patients of the official tests', () => {
  test.each(rows)(
    '$requirement registering $who is refused with $status $code',
    async ({ who, status, code, finds }) => {
      const answer = await register(await patient(patients[who]))
      expect([answer.status, answer.spineCode]).toEqual([status, code])
      expect(patientsIn(await find(patients[who]))).toHaveLength(finds ? 1 : 0)
    },
  )

  test('TD-REG-06 FND-PDS-03 flagged numbers sent with somebody else’s details are told by their flag', async () => {
    const { names, birthDate } = await patient(patients.patient1)
    const told = async (nhsNumber: string) => (await register({ nhsNumber, names, birthDate })).spineCode
    expect(await told(patients.patient11)).toBe('INVALID_NHS_NUMBER')
    expect(await told(patients.patient9)).toBe('INVALID_PATIENT_DEMOGRAPHICS')
    expect(await told(patients.patient18)).toBe('INVALID_PATIENT_DEMOGRAPHICS')
  })
})

describe('the pool of people to register', () => {
  const seed = fileURLToPath(new URL('../../../reference-system/seeds/assurance/pds.json', import.meta.url))
  const { persons } = JSON.parse(readFileSync(seed, 'utf8')) as { persons: DemographicRecord[] }
  /** Those of the suite’s file have numbers of their own range; each needs a person of its own. */
  const pool = persons.filter(
    (each): each is Extract<DemographicRecord, { status: 'current' }> =>
      each.status === 'current' &&
      /^96(5|6)/.test(each.nhsNumber) &&
      !each.sensitive &&
      each.deceased === undefined,
  )

  test('TD-REG-03 TD-REG-08 TD-REG-09 a run registers 46 of them, each for a time, found at once and without contacts; one more is left', async () => {
    expect(pool.length).toBeGreaterThan(150)
    const [left, ...people] = pool.slice(0, 47)
    for (const [place, person] of people.entries()) {
      expect(patientsIn(await find(person.nhsNumber))).toEqual([])
      const answer = await register(person, place % 2 === 0 ? 'json' : 'xml')
      expect(answer.status).toBe(200)
      const [registered, ...others] = patientsIn(answer)
      expect(others).toEqual([])
      expect(registered).not.toHaveProperty('contact')
      expect(JSON.stringify(registered)).toContain('"code":"T","display":"Temporary"')
      expect(patientsIn(await find(person.nhsNumber))).toEqual([registered])
    }
    expect(patientsIn(await find(String(left?.nhsNumber)))).toEqual([])
  })

  test('TD-REG-09 FND-REG-17 of one whom PDS knows better, address and telecom are those of PDS', async () => {
    const person = persons.find(({ nhsNumber }) => nhsNumber === '9990000573')
    if (person?.status !== 'current') throw new Error('the seed does not know 9990000573')
    const [registered] = patientsIn(await register(person))
    expect(registered).toMatchObject({
      name: [{ family: 'Applegarth', prefix: ['Mrs'] }],
      address: [{ use: 'home', line: ['2 Smithy Row'] }],
      telecom: [
        { system: 'phone', use: 'home' },
        { system: 'email', use: 'home' },
      ],
    })
  })
})
