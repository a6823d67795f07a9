import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Request } from './consumer.ts'
import { type Running, run } from './running.ts'

/** What the suites of 0.7.4 and 1.2.8 ask of the gate and of metadata, over real HTTP — Transport §24.3, §24.4, §24.7. */

let running: Running
const ask = (request: Request) => running.ask(request)
beforeAll(async () => {
  running = await run()
})
afterAll(() => running.close())

const fhir = 'urn:nhs:names:services:gpconnect:fhir'
const careRecord = `${fhir}:operation:gpc.getcarerecord`
/** The practice of the 0.7.4 suite. */
const older: Request = { interaction: 'read:metadata', practice: 'X99074', line: 'DSTU2' }
const refused = { status: 400, spineCode: 'BAD_REQUEST' }

describe('JWT.feature of 0.7.4', () => {
  const now = Math.floor(Date.now() / 1000)
  const ods = (system: string) => ({
    resourceType: 'Organization',
    id: '1',
    name: 'GP Connect Assurance',
    identifier: [{ system, value: 'GPCA0001' }],
  })
  const device = {
    resourceType: 'Device',
    id: '1',
    identifier: [{ system: 'GPConnectTestSystem', value: 'Client' }],
    model: 'v1',
    version: '1.1',
  }
  const sds = (value: string) => [{ system: 'http://fhir.nhs.net/sds-user-id', value }]
  const practitioner = {
    resourceType: 'Practitioner',
    id: '1',
    identifier: sds('GCASDS0001'),
    name: { family: ['AssurancePractitioner'], given: ['AssuranceTest'], prefix: ['Mr'] },
  }
  const organisation = ods('http://fhir.nhs.net/Id/ods-organization-code')
  const { name: _, ...nameless } = practitioner
  const { identifier: __, ...unidentified } = practitioner
  const { identifier: ___, ...codeless } = organisation

  type Row = readonly [scenario: string, claims: Readonly<Record<string, unknown>>, status: number]
  const all = [
    ...['iss', 'sub', 'aud', 'exp', 'iat', 'reason_for_request', 'requested_record', 'requested_scope'],
    ...['requesting_device', 'requesting_organization', 'requesting_practitioner'],
  ]
  const rows: readonly Row[] = [
    ['expiry after 301 seconds', { exp: now + 301, iat: now }, 400],
    ['expiry after 299 seconds', { exp: now + 299, iat: now }, 400],
    ['expiry before creation', { exp: now - 1, iat: now }, 400],
    ['creation in the past', { exp: now - 300, iat: now - 600 }, 400],
    ['creation in the future', { exp: now + 500, iat: now + 200 }, 200],
    ['another reason', { reason_for_request: 'notdirectcare' }, 400],
    ['another audience', { aud: 'https://notValid.fhir.nhs.net/tokenEndpoint' }, 400],
    ['a device with an invalid field', { requesting_device: { ...device, invalidField: 'x' } }, 422],
    [
      'an organisation with an invalid field',
      { requesting_organization: { ...organisation, invalidField: 'x' } },
      422,
    ],
    [
      'a practitioner with an invalid field',
      { requesting_practitioner: { ...practitioner, invalidField: 'x' } },
      422,
    ],
    [
      'a device of another type',
      { requesting_device: { ...device, resourceType: 'InvalidResourceType' } },
      400,
    ],
    [
      'an organisation of another type',
      { requesting_organization: { ...organisation, resourceType: 'InvalidResourceType' } },
      400,
    ],
    [
      'a practitioner of another type',
      { requesting_practitioner: { ...practitioner, resourceType: 'InvalidResourceType' } },
      400,
    ],
    [
      'an organisation without ODS code',
      { requesting_organization: ods('http://fhir.nhs.net/Id/someOtherCodingSystem') },
      400,
    ],
    ['an organisation without identifier', { requesting_organization: codeless }, 400],
    [
      'a practitioner without SDS id',
      {
        requesting_practitioner: {
          ...practitioner,
          identifier: [{ system: 'http://IdentifierServer/RandomId', value: 'ABC123' }],
        },
      },
      400,
    ],
    ['a practitioner without identifier', { requesting_practitioner: unidentified }, 400],
    ['a practitioner without name', { requesting_practitioner: nameless }, 400],
    ['a practitioner that is not the subject', { sub: '2', requesting_practitioner: practitioner }, 400],
    [
      'a practitioner who is UNK',
      { requesting_practitioner: { ...practitioner, identifier: sds('UNK') } },
      200,
    ],
    ['a practitioner without role and local id', { requesting_practitioner: practitioner }, 200],
    ['the scope of patients', { requested_scope: 'patient/*.read' }, 400],
    ...all.map((claim): Row => [`no ${claim}`, { [claim]: undefined }, 400]),
  ]
  test.each(rows)('TRN-JWT-40 TRN-JWT-41 TRN-JWT-42 TRN-JWT-44 %s', async (_scenario, claims, status) => {
    const answer = await ask({ ...older, claims })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/json+fhir;charset=utf-8')
    expect(answer.spineCode).toBe({ 200: '', 400: 'BAD_REQUEST', 422: 'INVALID_RESOURCE' }[status])
  })

  test('TRN-JWT-03 a token that is not encoded gets 400', async () =>
    expect(await ask({ ...older, token: '{"alg":"none","typ":"JWT"}.{"iss":"x"}.' })).toMatchObject(refused))
})

describe('SpineSecurityProxy.feature of 0.7.4', () => {
  const headers = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Authorization']
  test.each(headers)('TRN-SSP-01 TRN-SSP-08 %s not sent gets 400', async (name) =>
    expect(await ask({ ...older, headers: { [name]: null } })).toMatchObject(refused),
  )

  test('TRN-IID-03 TRN-SSP-04 an id that does not fit, and one that there is not, get 400', async () => {
    for (const interaction of [careRecord, `${fhir}:operation:gpc.invalidoperation`])
      expect(await ask({ ...older, interaction, method: 'GET', path: '/metadata' })).toMatchObject(refused)
  })

  const body = '{"resourceType":"Parameters","parameter":[]}'
  test('TRN-SSP-03 another ASID gets 400 on the care record', async () =>
    expect(
      await ask({ ...older, interaction: careRecord, headers: { 'Ssp-To': '123456789123' }, body }),
    ).toMatchObject(refused))

  test('TRN-VRB-08 the care record itself is known, and not built', async () =>
    expect(await ask({ ...older, interaction: careRecord, body })).toMatchObject({
      status: 501,
      spineCode: 'NOT_IMPLEMENTED',
    }))
})

describe('Http.feature of 0.7.4', () => {
  const body = '{"resourceType":"Parameters"}'
  const rows: readonly (readonly [string, Partial<Request>])[] = [
    ['GET /metadatas', { path: '/metadatas' }],
    [
      'POST /Patients',
      { interaction: `${fhir}:operation:gpc.registerpatient`, method: 'POST', path: '/Patients', body },
    ],
    [
      'PUT /Appointments/1',
      { interaction: `${fhir}:rest:update:appointment`, method: 'PUT', path: '/Appointments/1', body },
    ],
    ['PATCH /metadata', { method: 'PATCH', path: '/metadata' }],
    ['DELETE /metadata', { method: 'DELETE', path: '/metadata' }],
    ['OPTIONS /metadata', { method: 'OPTIONS', path: '/metadata' }],
    ['OPTIONS /Metadata', { method: 'OPTIONS', path: '/Metadata' }],
    ['POST gpc.getCareRecord', { interaction: careRecord, path: '/Patient/$gpc.getCareRecord', body }],
  ]
  test.each(rows)('TRN-VRB-03 TRN-VRB-04 TRN-URL-05 %s gets 400', async (_, request) =>
    expect(await ask({ ...older, ...request })).toMatchObject(refused),
  )
})

const linesAsked = [
  {
    suite: 'FhirBase.feature of 0.7.4',
    request: older,
    type: (format: string) => `application/${format}+fhir`,
  },
  {
    suite: 'FHIR.feature of 1.2.8',
    request: { interaction: 'read:metadata', practice: 'A20047' } satisfies Request,
    type: (format: string) => `application/fhir+${format}`,
  },
  {
    suite: 'FHIR.feature of 1.6.0',
    request: { interaction: 'read:metadata', practice: 'B82617' } satisfies Request,
    type: (format: string) => `application/fhir+${format}`,
  },
]
describe.each(linesAsked)('$suite', ({ request, type }) => {
  const rows = [
    ['xml', null, null],
    ['json', null, null],
    ['xml', 'json', null],
    ['json', 'xml', null],
    ['json', null, 'json'],
    ['xml', null, 'json'],
    ['xml', null, 'xml'],
    ['json', null, 'xml'],
    ['xml', 'xml', 'xml'],
    ['xml', 'xml', 'json'],
    ['json', 'json', 'json'],
    ['json', 'json', 'xml'],
  ] as const
  test.each(rows)(
    'TRN-CT-02 TRN-CT-03 TRN-CT-04 Content-Type %s, Accept %s, _format %s',
    async (sent, accept, parameter) => {
      const { status, headers } = await ask({
        ...request,
        path: `/metadata${parameter ? `?_format=${encodeURIComponent(type(parameter))}` : ''}`,
        headers: { 'Content-Type': type(sent), Accept: accept ? type(accept) : '*/*' },
      })
      expect([status, headers.get('content-type')]).toEqual([
        200,
        `${type(parameter ?? accept ?? sent)};charset=utf-8`,
      ])
    },
  )

  test('TRN-CT-06 text/xml, as Accept or _format, gets 415', async () => {
    for (const wish of [{ headers: { Accept: 'text/xml' } }, { path: '/metadata?_format=text/xml' }])
      expect((await ask({ ...request, ...wish })).status).toBe(415)
  })

  test('TRN-ENC-03 TRN-CNF-02 gzip is used where it is taken, and the payload stays whole', async () => {
    const { status, headers, json } = await ask({ ...request, headers: { 'Accept-Encoding': 'gzip' } })
    expect([status, headers.get('content-encoding')]).toEqual([200, 'gzip'])
    expect(json).toEqual((await ask({ ...request, format: 'xml' })).json)
  })
})

describe('metadata of every root and version', () => {
  type Statement = {
    readonly format: readonly string[]
    readonly software: { readonly name: string; readonly version: string }
    readonly profile: readonly { readonly reference: string }[]
  }
  test('TRN-CNF-01 TRN-VSN-04 TRN-VSN-05 of the older line: version, formats, software, and what is deployed', async () => {
    for (const [practice, version] of [
      ['X99074', '0.7.3'],
      ['B82617', '0.7.4'],
      ['X99001', '0.7.4'],
    ] as const) {
      const { status, json } = await ask({ ...older, practice })
      expect(status).toBe(200)
      expect(json).toMatchObject({
        resourceType: 'Conformance',
        version,
        fhirVersion: '1.0.2',
        status: 'active',
      })
      const { format, software, profile } = json as unknown as Statement
      expect(format.toSorted()).toEqual(['application/json+fhir', 'application/xml+fhir'])
      expect([software.name, software.version]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ])
      expect(profile.map(({ reference }) => reference.split('/').at(-1))).toEqual([
        'gpconnect-operationoutcome-1',
      ])
      expect((await ask({ ...older, practice, format: 'xml' })).json).toEqual(json)
    }
  })

  test('TRN-CAP-04 TRN-VSN-05 FND-CAP-02 of the newer lines: version, and each profile of what is deployed once', async () => {
    for (const [practice, version] of [
      ['A20047', '1.2.8'],
      ['B82617', '1.5.0'],
    ] as const) {
      const { json } = await ask({ interaction: 'read:metadata', practice })
      expect(json).toMatchObject({ resourceType: 'CapabilityStatement', version, fhirVersion: '3.0.1' })
      const { profile } = json as unknown as Statement
      expect(profile.map(({ reference }) => reference.split('/').at(-1))).toEqual([
        ...['Patient', 'Organization', 'Practitioner', 'Location'].map((name) => `CareConnect-GPC-${name}-1`),
        'GPConnect-OperationOutcome-1',
      ])
    }
  })
})
