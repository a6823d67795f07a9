import { type AuditEntry, auditEvent } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { patients, roots } from '../support/facts.ts'
import {
  type AskOptions,
  consumerAsid,
  interactionIdOf,
  testGateway,
  testTime,
  traceId,
} from '../support/gateway.ts'

const { ask } = testGateway()

/** What the entry of a right request for a patient holds: every item of Transport §13.1. */
const whole = {
  at: '2026-03-02T09:30:00.000Z',
  kind: 'request',
  method: 'GET',
  target: `${roots.foundations}/Patient/Pat-full.1`,
  remoteAddress: '192.0.2.7',
  traceId,
  from: consumerAsid,
  to: '918999198738',
  practice: 'A99999',
  interaction: interactionIdOf('read:patient'),
  requester: {
    userId: 'user-1',
    userName: 'Ms Jo Requester',
    sdsUserId: '444555666777',
    sdsRoleProfileId: '888999000111',
    localIds: ['https://consumer.example.nhs.uk/Id/user|user-1'],
    organisationOdsCode: 'C88888',
    organisationName: 'Consumer Clinic',
    device: 'https://consumer.example.nhs.uk/Id/device device-1 Consumer Viewer 5.2',
    issuer: 'https://consumer.example.nhs.uk/gpconnect',
    tokenIssuedAt: testTime / 1000,
    tokenExpires: testTime / 1000 + 300,
  },
  reason: 'directcare',
  scope: 'patient/*.read',
  patientId: 'Pat-full.1',
  nhsNumber: '9999100007',
  resources: ['Patient/Pat-full.1'],
  status: 200,
  durationMs: 0,
}

describe('the entry of a request', () => {
  test('TRN-AUD-01 TRN-AUD-03 has who, when, what, about whom, why and with what outcome', async () => {
    const { events } = await ask()
    expect(events).toEqual([whole])
    expect(auditEvent.parse(events[0])).toEqual(events[0])
  })

  test('TRN-AUD-03 of a search has its query and what was found', async () => {
    const query = 'identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C9999100007'
    const { events } = await ask({ interaction: 'search:patient', query })
    expect(events).toEqual([
      {
        ...whole,
        interaction: interactionIdOf('search:patient'),
        target: `${roots.foundations}/Patient?${query}`,
      },
    ])
  })

  test('TRN-AUD-03 of a search in vain has the number that was asked for', async () => {
    const query = `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients.sensitive.nhsNumber}`
    const [event] = (await ask({ interaction: 'search:patient', query })).events
    expect(event).toMatchObject({ nhsNumber: patients.sensitive.nhsNumber, status: 200 })
    expect(event).not.toHaveProperty('resources')
    expect(event).not.toHaveProperty('patientId')
  })

  test('TRN-AUD-03 of a read in vain has the id that was asked for', async () => {
    const [event] = (await ask({ id: 'nobody' })).events
    expect(event).toMatchObject({ patientId: 'nobody', status: 404, spineCode: 'PATIENT_NOT_FOUND' })
    expect(event).not.toHaveProperty('resources')
  })

  test('TRN-AUD-03 about a practitioner or a place has no patient', async () => {
    for (const interaction of [
      'read:practitioner',
      'read:organization',
      'read:location',
      'search:practitioner',
      'read:metadata',
    ]) {
      const [event] = (await ask({ interaction })).events
      expect(event).not.toHaveProperty('patientId')
      expect(event).not.toHaveProperty('nhsNumber')
    }
    const [event] = (await ask({ interaction: 'read:practitioner' })).events
    expect(event?.resources).toEqual(['Practitioner/gp-ashworth'])
  })

  test('TRN-AUD-03 says when it came and how long it took', async () => {
    const { ask, clock } = testGateway({
      wrap: (system) => ({
        ...system,
        register: {
          ...system.register,
          byId: async (practice, id) => {
            clock.advance(1234)
            return system.register.byId(practice, id)
          },
        },
      }),
    })
    const [event] = (await ask()).events
    expect(event).toMatchObject({ at: '2026-03-02T09:30:00.000Z', durationMs: 1234 })
  })

  test('TRN-AUD-03 a clock that goes back gives no time below zero', async () => {
    const { ask, clock } = testGateway({
      wrap: (system) => ({
        ...system,
        register: {
          ...system.register,
          byId: async (practice, id) => {
            clock.advance(-5000)
            return system.register.byId(practice, id)
          },
        },
      }),
    })
    expect((await ask()).events[0]?.durationMs).toBe(0)
  })

  test('TRN-AUD-04 names and roles are those of the token, then as later', async () => {
    const { ask, system } = testGateway()
    const named = (family: string) =>
      ask({ token: { claims: { 'requesting_practitioner.name[0].family': family } } })
    await named('Before')
    await named('After')
    expect(system.events.map(({ requester }) => requester?.userName)).toEqual(['Ms Jo Before', 'Ms Jo After'])
  })

  test('TRN-AUD-03 a name without prefix, with several given names', async () => {
    const name = [
      { family: 'Kim', given: ['Ana', 'Lu'] },
      { family: 'Other', given: ['X'] },
    ]
    const { events } = await ask({ token: { claims: { 'requesting_practitioner.name': name } } })
    expect(events[0]?.requester?.userName).toBe('Ana Lu Kim')
  })

  test('TRN-AUD-03 texts from outside are cut, never refused', async () => {
    const long = 'y'.repeat(5000)
    const { status, events } = await ask({
      query: `a=${long}`,
      headers: { 'X-Long': long },
      token: { claims: { 'requesting_organization.name': long, 'requesting_device.model': long } },
    })
    expect(status).toBe(200)
    for (const text of [
      events[0]?.target,
      events[0]?.headers?.['x-long'],
      events[0]?.requester?.organisationName,
      events[0]?.requester?.device,
    ])
      expect(text?.length).toBe(2001)
  })

  test('TRN-AUD-08 TRN-HDR-14 has the headers that nobody expects', async () => {
    const { events } = await ask({
      headers: { AdditionalHeader: 'NotStandardHeader', Accept: '*/*', Host: 'x' },
    })
    expect(events[0]?.headers).toEqual({ additionalheader: 'NotStandardHeader' })
  })
})

/** A request that each stage refuses, and what its entry says beyond what was sent. */
const refused: readonly (AskOptions & { title: string; entry: object; knows: readonly string[] })[] = [
  {
    title: 'an unknown practice',
    root: '/Z00000/STU3/1/gpconnect',
    entry: { status: 404, situation: 'practiceUnknown', spineCode: 'ORGANISATION_NOT_FOUND' },
    knows: [],
  },
  {
    title: 'an unknown root',
    root: '/A99999/STU3/9',
    entry: { status: 404, situation: 'rootUnknown', spineCode: 'NO_RECORD_FOUND' },
    knows: [],
  },
  {
    title: 'a bad escape',
    path: '/Patient/%',
    entry: { status: 400, situation: 'requestMalformed', spineCode: 'BAD_REQUEST' },
    knows: ['practice'],
  },
  {
    title: 'a URL without end',
    query: 'x'.repeat(9000),
    entry: { status: 400, situation: 'requestTooLarge', spineCode: 'BAD_REQUEST' },
    knows: ['practice'],
  },
  {
    title: 'a missing Spine header',
    headers: { 'Ssp-TraceID': undefined },
    entry: { status: 400, situation: 'spineHeaderMissing', spineCode: 'BAD_REQUEST' },
    knows: ['practice'],
  },
  {
    title: 'a wrong receiver',
    headers: { 'Ssp-To': '123456789123' },
    entry: { status: 400, situation: 'receiverWrong', spineCode: 'BAD_REQUEST', to: '123456789123' },
    knows: ['practice'],
  },
  {
    title: 'an unknown interaction',
    interaction: 'urn:x',
    entry: { status: 400, situation: 'interactionUnknown', spineCode: 'BAD_REQUEST', interaction: 'urn:x' },
    knows: ['practice'],
  },
  {
    title: 'a wrong verb',
    method: 'DELETE',
    entry: { status: 400, situation: 'verbWrong', spineCode: 'BAD_REQUEST', method: 'DELETE' },
    knows: ['practice'],
  },
  {
    title: 'a wrong path',
    path: '/x',
    entry: { status: 400, situation: 'pathWrong', spineCode: 'BAD_REQUEST' },
    knows: ['practice'],
  },
  {
    title: 'what is not built',
    interaction: 'search:slot',
    entry: { status: 501, situation: 'interactionNotBuilt', spineCode: 'NOT_IMPLEMENTED' },
    knows: ['practice'],
  },
  {
    title: 'a missing token',
    headers: { Authorization: undefined },
    entry: { status: 400, situation: 'bearerMissing', spineCode: 'BAD_REQUEST' },
    knows: ['practice', 'patientId'],
  },
  {
    title: 'a media type',
    headers: { Accept: 'text/html' },
    entry: { status: 415, situation: 'mediaTypeUnsupported', spineCode: 'BAD_REQUEST' },
    knows: ['practice', 'patientId'],
  },
  {
    title: 'a malformed token',
    headers: { Authorization: 'Bearer a.b.' },
    entry: { status: 400, situation: 'tokenMalformed', spineCode: 'BAD_REQUEST' },
    knows: ['practice', 'patientId'],
  },
  {
    title: 'a wrong claim',
    token: { claims: { exp: 1 } },
    entry: { status: 400, situation: 'tokenLifetime', spineCode: 'BAD_REQUEST' },
    knows: ['practice', 'patientId'],
  },
  {
    title: 'an embedded resource',
    token: { claims: { 'requesting_device.x': 1 } },
    entry: { status: 422, situation: 'claimResourceInvalid', spineCode: 'INVALID_RESOURCE' },
    knows: ['practice', 'patientId'],
  },
  {
    title: 'a switch that is off',
    root: '/B99999/STU3/1/gpconnect',
    entry: { status: 403, situation: 'gpConnectDisabled', spineCode: 'ACCESS DENIED' },
    knows: ['practice', 'requester', 'patientId'],
  },
  {
    title: 'a missing parameter',
    interaction: 'search:patient',
    query: '',
    entry: { status: 400, situation: 'identifierMissing', spineCode: 'BAD_REQUEST' },
    knows: ['practice', 'requester'],
  },
  {
    title: 'an unknown patient',
    id: 'nobody',
    entry: { status: 404, situation: 'patientNotFound', spineCode: 'PATIENT_NOT_FOUND' },
    knows: ['practice', 'requester', 'patientId'],
  },
  {
    title: 'incomplete facts',
    id: 'pat-incomplete',
    entry: {
      status: 500,
      situation: 'dataIncomplete',
      spineCode: 'INTERNAL_SERVER_ERROR',
      fault: expect.stringMatching(/^ref-/),
    },
    knows: ['practice', 'requester', 'patientId'],
  },
]

describe('the entry of what is refused', () => {
  test.each(refused)(
    'TRN-AUD-01 TRN-PIPE-01 $title leaves one entry with status and code',
    async ({ title, entry, knows, ...asked }) => {
      expect(title).toMatch(/\S/)
      const { events, status } = await ask(asked)
      expect(events.length).toBe(1)
      expect(events[0]).toMatchObject({
        at: whole.at,
        kind: 'request',
        method: 'GET',
        from: consumerAsid,
        remoteAddress: whole.remoteAddress,
        target: expect.stringMatching(/^\/[AZB]/),
        durationMs: 0,
        ...entry,
      })
      expect(events[0]?.status).toBe(status)
      for (const item of ['practice', 'requester', 'patientId'])
        expect([item, item in (events[0] ?? {})]).toEqual([item, knows.includes(item)])
      expect(auditEvent.parse(events[0])).toEqual(events[0])
    },
  )

  test('TRN-AUD-01 what was asked with nothing at all leaves an entry too', async () => {
    const { events } = await ask({
      target: '/',
      headers: {
        'Ssp-TraceID': undefined,
        'Ssp-From': undefined,
        'Ssp-To': undefined,
        'Ssp-InteractionID': undefined,
        Authorization: undefined,
      },
    })
    expect(events).toEqual([
      {
        at: whole.at,
        kind: 'request',
        method: 'GET',
        target: '/',
        remoteAddress: whole.remoteAddress,
        status: 404,
        situation: 'practiceUnknown',
        spineCode: 'ORGANISATION_NOT_FOUND',
        durationMs: 0,
      },
    ])
  })
})

describe('what is kept nowhere, and what only in the trail', () => {
  const all: readonly AskOptions[] = [
    {},
    { interaction: 'search:patient' },
    ...refused.map(({ title, entry, knows, ...asked }) => asked),
  ]

  test('TRN-AUD-06 no entry and no line of the log holds a token', async () => {
    const { ask, system, log } = testGateway()
    for (const asked of all)
      for (const headers of [
        {},
        { 'Proxy-Authorization': 'Bearer eyJhbGciOiJub25lIn0.e30.', Cookie: 'session=eyJ' },
      ])
        await ask({ ...asked, headers: { ...asked.headers, ...headers } })
    expect(system.events.length).toBe(all.length * 2)
    expect(JSON.stringify(system.events)).not.toContain('eyJ')
    expect(JSON.stringify(log)).not.toContain('eyJ')
  })

  test('TRN-AUD-06 no line of the log holds who a request is about or who asks', async () => {
    const { ask, log } = testGateway()
    for (const asked of all) await ask(asked)
    await ask({ headers: { 'Ssp-TraceID': '9999100007' } })
    await ask({ headers: { 'X-Patient': 'Zoë Müller 9999100007' } })
    expect(log.length).toBeGreaterThan(all.length)
    expect(JSON.stringify(log)).not.toMatch(
      /9999100007|9999101321|Müller|Thornton|Pat-full|pat-incomplete|Requester|user-1|444555666777|Patient\/|identifier=/,
    )
  })
})

describe('reading the trail', () => {
  test('TRN-AUD-07 a patient who asks can be told who looked at the record, when and why', async () => {
    const { ask, system, clock } = testGateway()
    await ask({ id: patients.plain.id })
    clock.advance(60_000)
    await ask({
      interaction: 'search:patient',
      query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients.plain.nhsNumber}`,
    })
    await ask({ id: patients.full.id })
    const entries: AuditEntry[] = []
    for await (const entry of system.audit.read({
      practice: 'A99999',
      nhsNumber: patients.plain.nhsNumber as string,
    }))
      entries.push(entry)
    expect(
      entries.map(({ at, requester, reason }) => [
        at,
        requester?.userName,
        requester?.organisationName,
        reason,
      ]),
    ).toEqual([
      ['2026-03-02T09:30:00.000Z', 'Ms Jo Requester', 'Consumer Clinic', 'directcare'],
      ['2026-03-02T09:31:00.000Z', 'Ms Jo Requester', 'Consumer Clinic', 'directcare'],
    ])
  })

  test('TRN-AUD-03 entries are numbered without gaps', async () => {
    const { ask, system } = testGateway()
    for (let request = 0; request < 5; request++) await ask()
    const numbers: number[] = []
    for await (const { sequence } of system.audit.read({})) numbers.push(sequence)
    expect(numbers).toEqual([1, 2, 3, 4, 5])
  })
})
