import type { AuditEvent, ClinicalSystem } from '@gpconnect/clinical-system'
import { decimal } from '@gpconnect/fhir'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { patients } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'

/** What an error of a port might say, and nobody may read. */
const secret = 'SELECT * FROM patient WHERE nhs_number = 9999100007 -- host db1.internal, Jane Doe'
const fails = async () => {
  throw new Error(secret)
}

type Ports = Omit<ClinicalSystem, 'audit' | 'clock' | 'ids'>

const ports: readonly (AskOptions & { port: string; break: (system: ClinicalSystem) => Partial<Ports> })[] = [
  { port: 'practices.rootOf', break: ({ practices }) => ({ practices: { ...practices, rootOf: fails } }) },
  { port: 'practices.rootsOf', break: ({ practices }) => ({ practices: { ...practices, rootsOf: fails } }) },
  {
    port: 'practices.byOdsCode',
    root: '/Z00000/STU3/1/gpconnect',
    break: ({ practices }) => ({ practices: { ...practices, byOdsCode: fails } }),
  },
  { port: 'register.byId', break: ({ register }) => ({ register: { ...register, byId: fails } }) },
  {
    port: 'register.byNhsNumber',
    interaction: 'search:patient',
    break: ({ register }) => ({ register: { ...register, byNhsNumber: fails } }),
  },
  {
    port: 'staff.byId',
    interaction: 'read:practitioner',
    break: ({ staff }) => ({ staff: { ...staff, byId: fails } }),
  },
  {
    port: 'staff.bySdsUserId',
    interaction: 'search:practitioner',
    break: ({ staff }) => ({ staff: { ...staff, bySdsUserId: fails } }),
  },
  {
    port: 'places.organisationById',
    interaction: 'read:organization',
    break: ({ places }) => ({ places: { ...places, organisationById: fails } }),
  },
  {
    port: 'places.organisationsByOdsCode',
    interaction: 'search:organization',
    break: ({ places }) => ({ places: { ...places, organisationsByOdsCode: fails } }),
  },
  {
    port: 'places.locationById',
    interaction: 'read:location',
    break: ({ places }) => ({ places: { ...places, locationById: fails } }),
  },
]

describe('a port that fails', () => {
  test.each(ports)(
    'TRN-PIPE-03 TRN-ERR-04 $port: 500 with a reference, and nothing of the error',
    async ({ port, break: broken, ...asked }) => {
      expect(port).toContain('.')
      const { ask, log } = testGateway({ wrap: (system) => ({ ...system, ...broken(system) }) })
      const { status, spineCode, json, diagnostics, body, headers, events } = await ask(asked)
      expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
      expect(json).toMatchObject({ issue: [{ code: 'processing' }] })
      expect(diagnostics).toBe('The request failed inside the server. Quote reference ref-1 to the supplier.')
      expect(headers).not.toHaveProperty('etag')
      expect(events).toMatchObject([
        { status: 500, situation: 'fault', spineCode: 'INTERNAL_SERVER_ERROR', fault: 'ref-1' },
      ])
      const errors = log.filter(({ level }) => level === 'error')
      expect(errors).toMatchObject([
        { values: { fault: 'ref-1', error: { name: 'Error' } }, message: 'a request failed' },
      ])
      for (const text of [body, JSON.stringify(log), JSON.stringify(events[0]?.situation)])
        expect(text).not.toMatch(/SELECT|Jane|db1|9999100007/)
    },
  )

  const odd: readonly (readonly [string, unknown])[] = [
    ['a text', secret],
    ['nothing', undefined],
    ['null', null],
    ['a number', 404],
    [
      'an object that looks like a refusal',
      { situation: 'patientNotFound', diagnostics: secret, name: 'Refusal' },
    ],
    ['an error without a stack', Object.assign(new Error(secret), { stack: undefined })],
    ['an error with a cause', new Error('outer', { cause: new Error(secret) })],
    ['an error whose message looks like a stack', new Error(`x\n    at Jane Doe (9999100007)`)],
    ['several errors', new AggregateError([new Error(secret)], secret)],
  ]
  test.each(odd)(
    'TRN-PIPE-03 TRN-AUD-06 %s thrown is a fault, and stays out of answer and log',
    async (_title, thrown) => {
      const { ask, log } = testGateway({
        wrap: (system) => ({
          ...system,
          register: {
            ...system.register,
            byId: async () => {
              throw thrown
            },
          },
        }),
      })
      const { status, body } = await ask()
      expect(status).toBe(500)
      expect(body + JSON.stringify(log)).not.toMatch(/SELECT|Jane|db1|9999100007/)
    },
  )

  test('TRN-PIPE-03 each failure has a reference of its own', async () => {
    const { ask } = testGateway({
      wrap: (system) => ({ ...system, register: { ...system.register, byId: fails } }),
    })
    const [one, other] = [await ask(), await ask()]
    expect(one.diagnostics).toContain('ref-1')
    expect(other.diagnostics).toContain('ref-2')
  })

  test('TRN-CT-12 TRN-PIPE-03 a fault is answered in the format asked for', async () => {
    const { ask } = testGateway({
      wrap: (system) => ({ ...system, register: { ...system.register, byId: fails } }),
    })
    const { headers } = await ask({ headers: { Accept: 'application/fhir+xml' } })
    expect(headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
  })

  test('TRN-PIPE-03 a failure leaves the next request alone', async () => {
    let isBroken = true
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        register: {
          ...system.register,
          byId: (practice, id) => (isBroken ? fails() : system.register.byId(practice, id)),
        },
      }),
    })
    expect((await ask()).status).toBe(500)
    isBroken = false
    expect((await ask()).status).toBe(200)
  })
})

describe('a resource that cannot be written', () => {
  const throwing = {
    resourceType: 'Basic',
    id: '1',
    get code(): never {
      throw new Error(secret)
    },
  }
  const interaction = 'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1'

  test.each(['application/fhir+json', 'application/fhir+xml'])(
    'TRN-PIPE-03 is a fault and no half answer (%s)',
    async (accept) => {
      const { ask, log } = testGateway({ handlers: { ...foundations, [interaction]: async () => throwing } })
      const { status, headers, events } = await ask({ headers: { Accept: accept } })
      expect(status).toBe(500)
      expect(headers['content-type']).toBe(`${accept};charset=utf-8`)
      expect(headers).not.toHaveProperty('etag')
      expect(events).toMatchObject([{ status: 500, fault: 'ref-1' }])
      expect(JSON.stringify(log)).not.toMatch(/SELECT|Jane/)
    },
  )

  test('TRN-PIPE-03 a resource of a type that FHIR has not cannot be written as XML', async () => {
    const nonsense = { resourceType: 'Nonsense', value: decimal('1.0') }
    const { ask } = testGateway({ handlers: { ...foundations, [interaction]: async () => nonsense } })
    expect((await ask({ headers: { Accept: 'application/fhir+xml' } })).status).toBe(500)
  })
})

describe('facts that are incomplete', () => {
  const rows: readonly (AskOptions & { requirement: string; title: string; element: string })[] = [
    {
      requirement: 'TRN-RES-09',
      title: 'a patient without birth date',
      id: patients.incomplete.id,
      element: 'Patient.birthDate',
    },
    {
      requirement: 'TRN-RES-09',
      title: 'a patient without birth date, in a search',
      interaction: 'search:patient',
      query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients.incomplete.nhsNumber}`,
      element: 'Patient.birthDate',
    },
    {
      requirement: 'TRN-RES-09',
      title: 'a practitioner without family name',
      interaction: 'read:practitioner',
      id: 'locum',
      element: 'Practitioner.name.family',
    },
  ]
  test.each(rows)(
    '$requirement $title: 500 that names the element',
    async ({ requirement, title, element, ...asked }) => {
      expect(`${requirement} ${title}`).toMatch(/without/)
      const { ask, log } = testGateway()
      const { status, spineCode, json, diagnostics, events, body } = await ask(asked)
      expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
      expect(diagnostics).toContain(`${element} is mandatory`)
      expect(diagnostics).toContain('Quote reference ref-1')
      expect(json).toMatchObject({ issue: [{ location: [element] }] })
      expect(body).not.toMatch(/Thornton|Robin|9999101321/)
      expect(events).toMatchObject([{ situation: 'dataIncomplete', status: 500, fault: 'ref-1' }])
      const errors = log.filter(({ level }) => level === 'error')
      expect(errors.length).toBe(1)
      expect(JSON.stringify(errors)).toContain(element)
      expect(JSON.stringify(log)).not.toMatch(/Thornton|9999101321/)
    },
  )

  test('TRN-RES-09 one incomplete resource fails the whole answer', async () => {
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        staff: {
          ...system.staff,
          bySdsUserId: async (practice) => {
            const ids = ['gp-ashworth', 'locum', 'nurse-plain']
            const all = await Promise.all(ids.map((id) => system.staff.byId(practice, id)))
            return all.flatMap((each) => each ?? [])
          },
        },
      }),
    })
    const { status, body } = await ask({ interaction: 'search:practitioner' })
    expect(status).toBe(500)
    expect(body).not.toContain('Ashworth')
  })
})

describe('an audit trail that cannot be written', () => {
  const requests: readonly (AskOptions & { title: string })[] = [
    { title: 'a read' },
    { title: 'a search', interaction: 'search:patient' },
    { title: 'a refusal', id: 'nobody' },
    { title: 'an unknown practice', root: '/Z00000/x' },
    { title: 'a read in XML', headers: { Accept: 'application/fhir+xml' } },
    { title: 'a read, compressed', headers: { 'Accept-Encoding': 'gzip' } },
  ]
  test.each(requests)('TRN-AUD-10 $title is 500 and nothing else', async ({ title, ...asked }) => {
    expect(title).toMatch(/\S/)
    const { ask, log } = testGateway({
      wrap: (system) => ({ ...system, audit: { ...system.audit, append: fails } }),
    })
    const { status, spineCode, diagnostics, body, headers, events } = await ask(asked)
    expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(diagnostics).toBe('The audit trail could not be written. Quote reference ref-1 to the supplier.')
    for (const name of ['etag', 'content-location']) expect(headers).not.toHaveProperty(name)
    expect(events).toEqual([])
    expect(log).toMatchObject([
      { level: 'error', values: { fault: 'ref-1' }, message: 'an audit entry could not be written' },
    ])
    expect(body + JSON.stringify(log)).not.toMatch(/Müller|Pat-full|SELECT|Jane|9999100007/)
  })

  test('TRN-AUD-10 no answer is there before the entry is durable', async () => {
    const { promise: durable, resolve } = Promise.withResolvers<void>()
    const appended: AuditEvent[] = []
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        audit: {
          ...system.audit,
          append: async (events) => {
            appended.push(...events)
            await durable
          },
        },
      }),
    })
    let isAnswered = false
    const answer = ask().then((each) => {
      isAnswered = true
      return each
    })
    while (appended.length === 0) await new Promise(setImmediate)
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    expect(isAnswered).toBe(false)
    resolve()
    expect((await answer).status).toBe(200)
    expect(appended.length).toBe(1)
  })
})
