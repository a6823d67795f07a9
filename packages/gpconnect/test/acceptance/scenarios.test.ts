import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Request } from './consumer.ts'
import { type Running, run } from './running.ts'

/** The scenarios of NHS Digital's suite that every provider meets first, over real HTTP — Transport §24. */

let running: Running
const ask = (request: Request) => running.ask(request)
beforeAll(async () => {
  running = await run()
})
afterAll(() => running.close())

const metadata: Request = { interaction: 'read:metadata' }
const refused = { status: 400, spineCode: 'BAD_REQUEST' }

describe('Http.feature', () => {
  const scenarios = [
    ['GET', '/metadatas'],
    ['POST', '/metadatas'],
    ['PUT', '/metadatas'],
    ['PATCH', '/metadata'],
    ['DELETE', '/metadata'],
    ['OPTIONS', '/metadata'],
    ['GET', '/Metadata'],
  ] as const
  test.each(scenarios)('FND-CAP-06 FND-GEN-21 %s %s gets 400 BAD_REQUEST', async (method, path) => {
    const body = method === 'PUT' ? '{"resourceType":"Patient"}' : undefined
    const headers = body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }
    expect(await ask({ ...metadata, method, path, headers, ...(body && { body }) })).toMatchObject(refused)
  })

  test('TRN-CAP-03 a header that nobody knows does not matter', async () =>
    expect((await ask({ ...metadata, headers: { AdditionalHeader: 'x' } })).status).toBe(200))
})

describe('JWT.feature', () => {
  const now = Math.floor(Date.now() / 1000)
  const device = {
    resourceType: 'Device',
    identifier: [{ system: 'https://consumer.example.org/Id/device', value: 'ward-7' }],
    model: 'Ward Viewer',
    version: '1.0',
  }
  const practitioner = {
    resourceType: 'Practitioner',
    id: '1',
    name: [{ family: 'Thwaite', given: ['Alison'], prefix: ['Dr'] }],
  }
  const user = (value: string) => ({ system: 'https://fhir.nhs.uk/Id/sds-user-id', value })
  const role = (value: string) => ({ system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value })

  const accepted = {
    'that is right in everything': {},
    'issued 200 seconds from now': { iat: now + 200, exp: now + 500 },
    'of a practitioner with UNK for user and roles': {
      requesting_practitioner: { ...practitioner, identifier: [user('UNK'), role('UNK')] },
    },
    'of a practitioner with an SDS user id alone': {
      requesting_practitioner: { ...practitioner, identifier: [user('111111111111')] },
    },
  }
  test.each(Object.entries(accepted))('TRN-CAP-01 a token %s is taken', async (_, claims) =>
    expect(await ask({ ...metadata, claims })).toMatchObject({
      status: 200,
      json: { resourceType: 'CapabilityStatement' },
    }),
  )

  const missing = [
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'reason_for_request',
    'requested_scope',
    'requesting_device',
    'requesting_organization',
    'requesting_practitioner',
  ]
  test.each(missing)('TRN-CAP-01 a token without %s gets 400 BAD_REQUEST', async (claim) =>
    expect(await ask({ ...metadata, claims: { [claim]: undefined } })).toMatchObject(refused),
  )

  const unfit = {
    'that expires after 301 seconds': { iat: now, exp: now + 301 },
    'that expires after 299 seconds': { iat: now, exp: now + 299 },
    'that expires before it is issued': { iat: now, exp: now - 1 },
    'issued 600 seconds ago': { iat: now - 600, exp: now - 300 },
    'with the scope badScope': { requested_scope: 'badScope' },
    'with the scope patient/*.read': { requested_scope: 'patient/*.read' },
  }
  test.each(Object.entries(unfit))('TRN-CAP-01 a token %s gets 400 BAD_REQUEST', async (_, claims) =>
    expect(await ask({ ...metadata, claims })).toMatchObject(refused),
  )

  test.each(['not base64, but text', '{}', 'e30.e30.'])(
    'TRN-CAP-01 %j in place of a token gets 400',
    async (token) => expect(await ask({ ...metadata, token })).toMatchObject(refused),
  )

  const invalid = {
    'a device with an unknown element': { requesting_device: { ...device, invalidField: 'x' } },
    'a device of a type that is none': {
      requesting_device: { ...device, resourceType: 'InvalidResourceType' },
    },
    'a practitioner of a type that is none': {
      requesting_practitioner: { ...practitioner, resourceType: 'InvalidResourceType' },
    },
  }
  test.each(Object.entries(invalid))(
    'TRN-CAP-01 a token with %s gets 422 INVALID_RESOURCE',
    async (_, claims) =>
      expect(await ask({ ...metadata, claims })).toMatchObject({
        status: 422,
        spineCode: 'INVALID_RESOURCE',
      }),
  )
})

describe('SpineSecurityProxy.feature, on the STU3 root', () => {
  const headers = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Authorization']
  test.each(headers)('TRN-CAP-01 without the header %s 400 BAD_REQUEST', async (name) =>
    expect(await ask({ ...metadata, headers: { [name]: null } })).toMatchObject(refused),
  )

  const interactions = [
    'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getcarerecord',
    'urn:nhs:names:services:gpconnect:fhir:operation:gpc.invalidoperation',
    'urn:nhs:names:services:gpconnect:structured:fhir:rest:read:metadata-1',
    'URN:NHS:NAMES:SERVICES:GPCONNECT:FHIR:REST:READ:METADATA-1',
  ]
  test.each(interactions)('FND-GEN-14 the interaction %s on GET metadata gets 400 BAD_REQUEST', async (id) =>
    expect(await ask({ ...metadata, headers: { 'Ssp-InteractionID': id } })).toMatchObject(refused),
  )

  test('TRN-CAP-01 the ASID of another system in Ssp-To gets 400 BAD_REQUEST', async () =>
    expect(await ask({ ...metadata, headers: { 'Ssp-To': '123456789123' } })).toMatchObject(refused))
})

describe('FHIR.feature', () => {
  test('FND-CAP-01 FND-CAP-02 FND-CAP-03 TRN-URL-12 TRN-VSN-04 version, formats, software and FHIR version are there, each profile once', async () => {
    const { status, json } = await ask(metadata)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      version: '1.5.0',
      fhirVersion: '3.0.1',
      format: ['application/fhir+json', 'application/fhir+xml'],
      software: { name: expect.stringMatching(/\S/), version: expect.stringMatching(/\S/) },
    })
    const profiles = (json.profile as { reference: string }[]).map(({ reference }) => reference)
    for (const name of ['Patient', 'Organization', 'Practitioner', 'Location'])
      expect(
        profiles.filter((each) => each.endsWith(`/CareConnect-GPC-${name}-1`)),
        name,
      ).toHaveLength(1)
  })

  const formats = [null, 'json', 'xml'] as const
  for (const contentType of formats)
    for (const accept of formats)
      for (const parameter of formats) {
        const wanted = parameter ?? accept ?? contentType ?? 'json'
        test(`FND-GEN-05 FND-GEN-04 Content-Type ${contentType}, Accept ${accept}, _format ${parameter} gives ${wanted}`, async () => {
          const type = (format: 'json' | 'xml' | null) => format && `application/fhir+${format}`
          const { status, headers, json } = await ask({
            ...metadata,
            path: `/metadata${parameter ? `?_format=${encodeURIComponent(type(parameter) ?? '')}` : ''}`,
            headers: { Accept: type(accept) ?? '*/*', 'Content-Type': type(contentType) },
          })
          expect(status).toBe(200)
          expect(headers.get('content-type')).toBe(`${type(wanted)};charset=utf-8`)
          expect(json.resourceType).toBe('CapabilityStatement')
        })
      }

  const unsupported = [
    ['Accept text/xml', { headers: { Accept: 'text/xml' } }],
    ['_format=text/xml', { path: '/metadata?_format=text/xml' }],
  ] as const
  test.each(unsupported)('FND-GEN-05 %s gets 415', async (_, change) =>
    expect(await ask({ ...metadata, ...change })).toMatchObject({ status: 415, spineCode: 'BAD_REQUEST' }),
  )

  test('FND-CAP-01 gzip comes where it is asked for, and the statement is whole', async () => {
    const plain = await ask({ ...metadata, headers: { 'Accept-Encoding': 'identity' } })
    const packed = await ask({ ...metadata, headers: { 'Accept-Encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.text).toBe(plain.text)
  })
})

describe('negative scenarios of the capability features', () => {
  const mismatches = [
    ['FND-LOC-06', 'Location/1', 'read:practitioner'],
    ['FND-ORR-04', 'Organization/0a720247-0fd8-4d05-8333-db59f014d884', 'read:practitioner'],
    [
      'FND-ORS-05',
      'Organization?identifier=https://fhir.nhs.uk/Id/ods-organization-code|B82617',
      'read:practitioner',
    ],
    ['FND-PRR-03', 'Practitioner/2c3abd6e-1ca9-4d61-94d3-d3f379832329', 'read:location'],
    [
      'FND-PRS-05',
      'Practitioner?identifier=https://fhir.nhs.uk/Id/sds-user-id|G11111116',
      'read:practitioner',
    ],
  ] as const
  test.each(mismatches)('%s FND-GEN-14 GET %s as %s gets 400 BAD_REQUEST', async (_, path, interaction) =>
    expect(await ask({ interaction, path: `/${path}` })).toMatchObject(refused),
  )

  const unknown = [
    'aaBA',
    '1ZEc2',
    'z.as.dd',
    '1.1.22',
    '40-9',
    'nd-skdm.mks--s',
    'mfpBm',
    '1234567890123456789012345678901234567890123456789012345678',
    'SomthingIncorrectWhichIsNotTheOnProviderSystem',
  ]
  const types = [
    ['FND-PRD-02', 'Patient', 'PATIENT_NOT_FOUND'],
    ['FND-PRR-02', 'Practitioner', 'PRACTITIONER_NOT_FOUND'],
    ['FND-ORR-02', 'Organization', 'ORGANISATION_NOT_FOUND'],
    ['FND-LOC-02', 'Location', 'NO_RECORD_FOUND'],
  ] as const
  for (const [ids, type, spineCode] of types)
    test.each(unknown)(`${ids} FND-GEN-13 ${type}/%s gets 404 ${spineCode}`, async (id) =>
      expect(await ask({ interaction: `read:${type.toLowerCase()}`, path: `/${type}/${id}` })).toMatchObject({
        status: 404,
        spineCode,
      }),
    )

  test('FND-PRD-03 Patient/ without an id gets 404', async () =>
    expect(await ask({ interaction: 'read:patient', path: '/Patient/' })).toMatchObject({ status: 404 }))

  const searches = [
    ['Patient', 'FND-PSR-02 FND-PSR-03', 'https://fhir.nhs.uk/Id/nhs-number', '9690937278'],
    ['Practitioner', 'FND-PRS-02 FND-PRS-03', 'https://fhir.nhs.uk/Id/sds-user-id', 'G11111116'],
    ['Organization', 'FND-ORS-02 FND-ORS-03', 'https://fhir.nhs.uk/Id/ods-organization-code', 'B82617'],
  ] as const
  for (const [type, ids, system, value] of searches) {
    const bad = { status: 400, spineCode: 'BAD_REQUEST' }
    const malformed = { status: 422, spineCode: 'INVALID_PARAMETER' }
    const queries = [
      ['no identifier', '', bad],
      ['a wrong case', `?Identifier=${system}|${value}`, bad],
      ['a repetition', `?identifier=${system}|${value}&identifier=${system}|${value}`, bad],
      ['no system', `?identifier=${value}`, malformed],
      ['a blank system', `?identifier=|${value}`, malformed],
      ['no value', `?identifier=${system}|`, malformed],
    ] as const
    test.each(queries)(`${ids} ${type} with %s is refused`, async (_, query, expected) =>
      expect(
        await ask({ interaction: `search:${type.toLowerCase()}`, path: `/${type}${query}` }),
      ).toMatchObject(expected),
    )
  }

  const operations = ['$gpc.registerpatien', '$gpc.registerpati%23ent']
  test.each(operations)('FND-GEN-21 POST Patient/%s gets 400 BAD_REQUEST', async (name) =>
    expect(
      await ask({
        interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
        path: `/Patient/${name}`,
        headers: { 'Content-Type': 'application/fhir+json' },
        body: '{"resourceType":"Parameters"}',
      }),
    ).toMatchObject(refused),
  )
})
