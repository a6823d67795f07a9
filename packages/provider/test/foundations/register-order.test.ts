import type {
  ClinicalSystem,
  DemographicRecord,
  Demographics,
  NhsNumber,
  Patient,
} from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { ours, patients, world, worldWith } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'
import {
  askingFor,
  type Json,
  nextNewcomer,
  patientOf,
  registering,
  registration,
} from '../support/registration.ts'

/** Puts a PDS of a test's own in front of the ports, and counts how often it is asked. */
function withPds(retrieve: Demographics['retrieve'], held?: readonly Patient[]) {
  const asked: string[] = []
  const made = testGateway({
    ...(held && { facts: { ...world, patients: held } }),
    wrap: (system): ClinicalSystem => ({
      ...system,
      demographics: {
        retrieve: (nhsNumber) => {
          asked.push(nhsNumber)
          return retrieve(nhsNumber)
        },
      },
    }),
  })
  return { ...made, asked }
}

const unreachable = async () => {
  throw new Error('ECONNREFUSED pds.internal, asking for 9999100007 Jane Doe')
}

/** Faults in a Patient, in the order in which they are looked for — Foundations §4.4, processing order 3. */
const faults: readonly (readonly [name: string, changes: Json, status: number, place: string])[] = [
  ['identifier', { identifier: undefined }, 400, 'identifier'],
  ['telecom', { telecom: [{ system: 'fax', value: '1', use: 'home' }] }, 422, 'telecom[0].system'],
  ['address', { address: [{ use: 'work', line: ['1'] }] }, 422, 'address[0].use'],
  ['forbidden element', { active: true }, 422, 'active'],
  ['extension', { extension: [{ url: 'https://example.org/x', valueString: 'x' }] }, 422, 'extension[0]'],
  ['name', { name: [{ use: 'nickname', family: 'Newcome', given: ['Kit'] }] }, 400, 'name'],
  ['birth date', { birthDate: undefined }, 400, 'birthDate'],
]
const pairs = faults.flatMap((earlier, place) =>
  faults.slice(place + 1).map((later) => [earlier, later] as const),
)

describe('the order of the checks', () => {
  const { ask, asked } = withPds(unreachable)

  test.each(pairs.map(([earlier, later]) => ({ first: earlier[0], second: later[0], earlier, later })))(
    'FND-REG-23 TRN-ERR-06 a wrong $first is told before a wrong $second',
    async ({ earlier, later }) => {
      const patient = patientOf(nextNewcomer(), { ...later[1], ...earlier[1] })
      const { status, diagnostics, json } = await ask(registering(patient))
      expect(status).toBe(earlier[2])
      expect(diagnostics).toMatch(/^Parameters\.parameter\[0\]\.resource\./)
      expect(diagnostics.slice('Parameters.parameter[0].resource.'.length)).toSatisfy((text: string) =>
        text.startsWith(earlier[3]),
      )
      expect(json.issue).toHaveLength(1)
    },
  )

  test.each(faults)(
    'FND-PDS-03 FND-PDS-04 a wrong %s is told before PDS is asked — trap 1',
    async (_, changes, status) => {
      expect((await ask(registering(patientOf(nextNewcomer(), changes)))).status).toBe(status)
      expect(asked).toEqual([])
    },
  )

  const before: readonly (AskOptions & { title: string; status: number; code: string })[] = [
    { title: 'a missing header', headers: { 'Ssp-From': undefined }, status: 400, code: 'BAD_REQUEST' },
    { title: 'a wrong verb', method: 'PUT', status: 400, code: 'BAD_REQUEST' },
    { title: 'a missing token', headers: { Authorization: undefined }, status: 400, code: 'BAD_REQUEST' },
    {
      title: 'a media type',
      headers: { 'Content-Type': 'application/json' },
      status: 415,
      code: 'BAD_REQUEST',
    },
    {
      title: 'another scope',
      token: { claims: { requested_scope: 'patient/*.read' } },
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      title: 'a wrong resource in the token',
      token: { claims: { 'requesting_device.x': 1 } },
      status: 422,
      code: 'INVALID_RESOURCE',
    },
    { title: 'a switch that is off', root: '/B99999/STU3/1/gpconnect', status: 403, code: 'ACCESS DENIED' },
  ]
  test.each(before)(
    'TRN-PIPE-02 $title is told before anything of the body',
    async ({ title, status, code, ...options }) => {
      expect(title).toMatch(/\S/)
      for (const body of [
        '',
        '{',
        JSON.stringify({ resourceType: 'Bundle' }),
        JSON.stringify(askingFor({})),
      ]) {
        const answer = await ask({ interaction: registration.id, body, ...options })
        expect([answer.status, answer.spineCode]).toEqual([status, code])
      }
      expect(asked).toEqual([])
    },
  )

  test('FND-PDS-03 a superseded number is told as such, whoever was described with it', async () => {
    const someone = nextNewcomer()
    for (const status of ['superseded', 'invalidated'] as const) {
      const { ask } = withPds(async (nhsNumber) => ({ status, nhsNumber }) as DemographicRecord)
      const stranger = patientOf(someone, {
        name: [{ use: 'official', family: 'Stranger', given: ['Zed'] }],
        birthDate: '1901-01-01',
      })
      expect(await ask(registering(stranger))).toMatchObject({ status: 400, spineCode: 'INVALID_NHS_NUMBER' })
    }
  })

  test('FND-PDS-03 TD-REG-06 what PDS says of a number goes before who is registered with it', async () => {
    const { nhsNumber } = patients.plain
    const said: Readonly<Record<string, Partial<DemographicRecord> | undefined>> = {
      INVALID_NHS_NUMBER: { status: 'superseded' },
      INVALID_PATIENT_DEMOGRAPHICS: undefined,
    }
    for (const [code, record] of Object.entries(said)) {
      const { ask } = withPds(
        async (asked) => record && ({ nhsNumber: asked, ...record } as DemographicRecord),
      )
      const someone = { ...nextNewcomer(), nhsNumber: nhsNumber as NhsNumber }
      expect(await ask(registering(patientOf(someone)))).toMatchObject({ status: 400, spineCode: code })
    }
  })
})

describe('the scope', () => {
  test.each(['patient/*.read', 'organization/*.read', 'organization/*.write'])(
    'FND-GEN-15 TRN-JWT-30 TRN-JWT-28 a registration asked for with %s gets 400, and PDS is not asked',
    async (requested_scope) => {
      const { ask, asked } = withPds(unreachable)
      const someone = nextNewcomer()
      const { status, spineCode, diagnostics } = await ask({
        ...registering(patientOf(someone)),
        token: { claims: { requested_scope } },
      })
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain('for this interaction "patient/*.write" is wanted')
      expect(asked).toEqual([])
    },
  )

  test('TRN-JWT-34 what it says of confidentiality changes nothing', async () => {
    for (const scope of ['patient/*.write conf/N', 'conf/N  patient/*.write', 'patient/*.write']) {
      const { status } = await testGateway().ask({
        ...registering(patientOf(nextNewcomer())),
        token: { claims: { requested_scope: scope } },
      })
      expect([scope, status]).toEqual([scope, 200])
    }
  })
})

describe('PDS', () => {
  const held = [{ ...patients.plain, nhsNumber: nextNewcomer().nhsNumber }]

  test.each([
    ['is out of reach', unreachable],
    ['fails without a reason', () => Promise.reject(undefined)],
    [
      'fails before it answers anything',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ] as const)('FND-PDS-04 where it %s: 500 with a reference, and nothing is changed', async (_, retrieve) => {
    for (const someone of [nextNewcomer(), held[0] as Patient]) {
      const { ask, system, log, asked } = withPds(retrieve as Demographics['retrieve'], held)
      const before = await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber as NhsNumber)
      const { status, spineCode, json, diagnostics, body, events } = await ask(
        registering(patientOf({ ...nextNewcomer(), nhsNumber: someone.nhsNumber as NhsNumber })),
      )
      expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
      expect(json).toMatchObject({ issue: [{ code: 'processing' }] })
      expect(diagnostics).toBe(
        'PDS could not be asked about this NHS number, and nothing was changed; try again later. Quote reference ref-1 to the supplier.',
      )
      expect(asked).toEqual([someone.nhsNumber])
      expect(await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber as NhsNumber)).toEqual(before)
      expect(events).toMatchObject([
        {
          kind: 'request',
          status: 500,
          situation: 'demographicsUnavailable',
          fault: 'ref-1',
          nhsNumber: someone.nhsNumber,
        },
      ])
      expect(log.filter(({ level }) => level === 'error')).toMatchObject([
        { values: { fault: 'ref-1', situation: 'demographicsUnavailable' } },
      ])
      for (const text of [body, JSON.stringify(log)])
        expect(text).not.toMatch(/pds\.internal|Jane|9999100007/)
    }
  })

  test('FND-PDS-01 TRN-PDS-02 is asked once for each registration, live, whatever it answered before', async () => {
    const someone = nextNewcomer()
    let record: DemographicRecord | undefined
    const { ask, asked } = withPds(async () => record)
    const statuses: number[] = []
    for (const next of [undefined, { ...someone, deceased: '2026-01' }, someone, someone]) {
      record = next
      statuses.push((await ask(registering(patientOf(someone)))).status)
    }
    expect(statuses).toEqual([400, 400, 200, 409])
    expect(asked).toEqual(Array(4).fill(someone.nhsNumber))
  })

  test('FND-REG-19 TRN-PDS-07 FND-PSR-13 is only ever asked: nothing else of the port is touched', async () => {
    const someone = nextNewcomer()
    const used = new Set<string>()
    const { ask } = testGateway({
      facts: { ...world, patients: [patients.untraced] },
      persons: [
        someone,
        { ...someone, nhsNumber: patients.untraced.nhsNumber as NhsNumber, birthDate: '1970-02-28' },
      ],
      wrap: (system) => ({
        ...system,
        demographics: new Proxy(system.demographics, {
          get: (port, name, self) => {
            used.add(String(name))
            return Reflect.get(port, name, self)
          },
        }),
      }),
    })
    expect((await ask(registering(patientOf(someone)))).status).toBe(200)
    const query = `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients.untraced.nhsNumber}`
    expect((await ask({ interaction: 'search:patient', query })).json).toHaveProperty('entry')
    expect([...used]).toEqual(['retrieve'])
  })

  test('TRN-PDS-02 FND-STA-05 is not asked about a record that is verified, or hidden anyway', async () => {
    const { ask, asked } = withPds(unreachable)
    for (const name of [
      'full',
      'temporary',
      'deceased',
      'left',
      'sensitive',
      'superseded',
      'invalid',
    ] as const) {
      const query = `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients[name].nhsNumber}`
      expect((await ask({ interaction: 'search:patient', query })).status).toBe(200)
      await ask({ id: patients[name].id })
    }
    // A read does not ask either: the record is not there until a find has verified it.
    expect((await ask({ id: patients.untraced.id })).status).toBe(404)
    expect(asked).toEqual([])
  })
})

describe('the operation', () => {
  const paths = [
    '$gpc.registerpatien',
    '$gpc.registerpati%23ent',
    '$gpc.registerpati#ent',
    '$gpc.registerPatient',
    'gpc.registerpatient',
    '$gpc.registerpatient/',
  ]
  test.each(paths)('FND-REG-04 Patient/%s is none: 400', async (name) => {
    const { ask, asked } = withPds(unreachable)
    expect(await ask({ ...registering(patientOf(nextNewcomer())), path: `/Patient/${name}` })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    })
    expect(asked).toEqual([])
  })

  test.each(['return=representation', 'return=minimal', 'handling=strict'])(
    'FND-REG-21 Prefer: %s changes nothing — trap 23',
    async (prefer) => {
      const asked = registering(patientOf(nextNewcomer()))
      const { status, json } = await testGateway().ask({
        ...asked,
        headers: { ...asked.headers, Prefer: prefer },
      })
      expect([status, json.resourceType]).toEqual([200, 'Bundle'])
    },
  )

  test('FND-GEN-18 TRN-ENA-06 FND-REG-03 where the practice has not switched it on nothing is registered', async () => {
    const on = { gpConnect: true, appointments: true, structured: true, documents: true, html: true }
    for (const off of ['gpConnect', 'appointments'] as const) {
      const { ask, system } = testGateway({
        facts: worldWith('A99999', { switches: { ...on, [off]: false } }),
      })
      const someone = nextNewcomer()
      expect(await ask(registering(patientOf(someone)))).toMatchObject({
        status: 403,
        spineCode: 'ACCESS DENIED',
      })
      expect(await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber)).toBeUndefined()
    }
  })
})
