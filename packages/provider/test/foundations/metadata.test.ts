import { type ClinicalFacts, root } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import type { Handlers } from '../../src/gateway/context.ts'
import { worldWith } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'

const metadata: AskOptions = { interaction: 'read:metadata' }
const theirs: AskOptions = {
  ...metadata,
  root: '/B99999/STU3/1/gpconnect',
  headers: { 'Ssp-To': '918999198754' },
}

const { ask } = testGateway()

const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition'
const product = {
  name: 'Practice System',
  version: '9.8.7',
  releaseDate: '2026-01-31',
  publisher: 'A Supplier',
}

type Statement = {
  version: string
  fhirVersion: string
  profile: { reference: string }[]
  rest: {
    resource: { type: string; interaction: { code: string }[]; searchParam?: object[] }[]
    operation?: { name: string; definition: { reference: string } }[]
  }[]
}

const statementOf = async (gateway = ask, asked = metadata) => {
  const { status, json } = await gateway(asked)
  expect(status).toBe(200)
  return json as unknown as Statement
}

describe('the capability statement of Foundations', () => {
  test('FND-CAP-01 FND-CAP-02 FND-CAP-03 FND-CAP-04 TRN-CAP-03 TRN-CAP-06 TRN-VSN-04 TRN-URL-12 is, as a whole, what is deployed', async () => {
    const { ask } = testGateway({ settings: { product } })
    const answer = await ask(metadata)
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json).toStrictEqual({
      resourceType: 'CapabilityStatement',
      version: '1.5.0',
      name: 'GP Connect',
      status: 'active',
      date: '2026-01-31',
      publisher: 'A Supplier',
      contact: [{ name: 'A Supplier' }],
      description: 'GP Connect API 1.5.0, as deployed',
      copyright: 'Copyright NHS Digital 2016-20',
      kind: 'capability',
      software: { name: 'Practice System', version: '9.8.7', releaseDate: '2026-01-31' },
      fhirVersion: '3.0.1',
      acceptUnknown: 'both',
      format: ['application/fhir+json', 'application/fhir+xml'],
      profile: [
        { reference: `${profiles}/CareConnect-GPC-Patient-1` },
        { reference: `${profiles}/CareConnect-GPC-Organization-1` },
        { reference: `${profiles}/CareConnect-GPC-Practitioner-1` },
        { reference: `${profiles}/CareConnect-GPC-Location-1` },
        { reference: `${profiles}/GPConnect-OperationOutcome-1` },
      ],
      rest: [
        {
          mode: 'server',
          security: { cors: true },
          resource: [
            {
              type: 'Patient',
              interaction: [{ code: 'read' }, { code: 'search-type' }],
              searchParam: [{ name: 'identifier', type: 'token', documentation: 'NHS number' }],
            },
            {
              type: 'Organization',
              interaction: [{ code: 'read' }, { code: 'search-type' }],
              searchParam: [{ name: 'identifier', type: 'token', documentation: 'ODS organisation code' }],
            },
            {
              type: 'Practitioner',
              interaction: [{ code: 'read' }, { code: 'search-type' }],
              searchParam: [{ name: 'identifier', type: 'token', documentation: 'SDS user id' }],
            },
            { type: 'Location', interaction: [{ code: 'read' }] },
          ],
          operation: [
            {
              name: 'gpc.registerpatient',
              definition: {
                reference:
                  'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1',
              },
            },
          ],
        },
      ],
    })
  })

  test('FND-CAP-01 FND-GEN-04 TRN-CAP-03 is the same in XML', async () => {
    const xml = await ask({ ...metadata, headers: { Accept: 'application/fhir+xml' } })
    expect(xml.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
    expect(xml.json).toEqual(await statementOf())
  })

  test('FND-CAP-04 has true and false as JSON booleans', async () =>
    expect((await ask(metadata)).body).toMatch(/"security":\{"cors":true\}/))

  const switches = ['gpConnect', 'appointments', 'structured', 'documents', 'html'] as const
  test.each(switches)('FND-CAP-08 TRN-CAP-02 is answered with the switch %s off', async (name) => {
    const on = { gpConnect: true, appointments: true, structured: true, documents: true, html: true }
    const { ask } = testGateway({ facts: worldWith('A99999', { switches: { ...on, [name]: false } }) })
    expect(await statementOf(ask)).toEqual(await statementOf())
  })

  test('FND-CAP-08 TRN-CAP-02 is answered with every switch as it is before anyone touches it', async () => {
    expect((await statementOf(ask, theirs)).rest[0]?.resource.map(({ type }) => type)).toEqual([
      'Patient',
      'Organization',
      'Practitioner',
      'Location',
    ])
    expect((await ask({ ...theirs, interaction: 'search:patient' })).status).toBe(403)
  })

  test('FND-CAP-05 FND-CAP-02 TRN-VSN-05 TRN-VSN-04 names the version that the practice addressed publishes', async () => {
    const { ask } = testGateway({
      facts: worldWith('B99999', { versions: { foundations: '1.2.9', structured: '1.6.0' } }),
    })
    expect((await statementOf(ask)).version).toBe('1.5.0')
    expect((await statementOf(ask, theirs)).version).toBe('1.2.9')
  })

  test('FND-CAP-02 names the version of Foundations, not that of another capability', async () => {
    const versions = { foundations: '1.6.2', appointments: '1.2.7', structured: '1.6.0' }
    const { ask } = testGateway({ facts: worldWith('A99999', { versions }) })
    expect((await statementOf(ask)).version).toBe('1.6.2')
  })
})

const deployedAs = async () => ({ resourceType: 'Bundle', type: 'searchset' })

describe('is derived from what is deployed', () => {
  const registration = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
  const healthcareServices = 'urn:nhs:names:services:gpconnect:fhir:rest:search:healthcareservice-1'
  const slots = 'urn:nhs:names:services:gpconnect:fhir:rest:search:slot-1'
  const structured = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getstructuredrecord-1'
  const statementWith = (handlers: Handlers, facts?: ClinicalFacts) =>
    statementOf(testGateway({ handlers, ...(facts && { facts }) }).ask)

  test('TRN-CAP-06 what is taken away is not listed', async () => {
    const metadataId = 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata-1'
    const locationId = 'urn:nhs:names:services:gpconnect:fhir:rest:read:location-1'
    const statement = await statementWith({
      [metadataId]: foundations[metadataId],
      [locationId]: foundations[locationId],
    })
    expect(statement.rest[0]?.resource).toEqual([{ type: 'Location', interaction: [{ code: 'read' }] }])
    expect(statement.profile.map(({ reference }) => reference.split('/').at(-1))).toEqual([
      'CareConnect-GPC-Location-1',
      'GPConnect-OperationOutcome-1',
    ])
  })

  test('TRN-CAP-06 an operation that is deployed is listed with its definition', async () => {
    const { [registration]: left, ...others } = foundations
    expect(left).toBeTypeOf('function')
    expect((await statementWith(others)).rest[0]).not.toHaveProperty('operation')
    expect((await statementOf()).rest[0]?.operation).toEqual([
      {
        name: 'gpc.registerpatient',
        definition: {
          reference: 'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1',
        },
      },
    ])
  })

  test('TRN-CAP-06 FND-CAP-05 resources are those of the root; the structured record is that of the practice', async () => {
    const handlers = { ...foundations, [slots]: deployedAs, [structured]: deployedAs }
    const statement = await statementWith(handlers)
    expect(statement.rest[0]?.resource.map(({ type }) => type)).toContain('Slot')
    expect(JSON.stringify(statement)).toContain('gpc.getstructuredrecord')
    const { roots, ...rest } = worldWith('A99999', {})
    const alone = roots
      .filter(({ capabilities }) => !capabilities.includes('structured'))
      .map((each) =>
        root.parse({ ...each, capabilities: each.capabilities.filter((name) => name !== 'appointments') }),
      )
    const onItsOwn = await statementWith(handlers, { ...rest, roots: alone })
    expect(onItsOwn.rest[0]?.resource.map(({ type }) => type)).not.toContain('Slot')
    expect(JSON.stringify(onItsOwn)).not.toContain('gpc.getstructuredrecord')
  })

  test('FND-CAP-05 what the version of the practice has not is not listed', async () => {
    const handlers = { ...foundations, [healthcareServices]: deployedAs }
    const at = (version: string) =>
      statementWith(handlers, worldWith('A99999', { versions: { foundations: version } }))
    expect(JSON.stringify(await at('1.2.8'))).toContain('HealthcareService')
    expect(JSON.stringify(await at('1.2.9'))).not.toContain('HealthcareService')
  })
})

describe('what is not the capability statement', () => {
  const wrongPaths = ['/metadatas', '/Metadata', '/METADATA', '/metadata/', '/metadata/1', '//metadata', '/']
  for (const method of ['GET', 'POST', 'PUT'])
    test.each(wrongPaths)(`FND-CAP-06 ${method} %s gets 400`, async (path) =>
      expect(await ask({ ...metadata, method, path })).toMatchObject({
        status: 400,
        spineCode: 'BAD_REQUEST',
      }),
    )

  const wrongVerbs = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']
  test.each(wrongVerbs)('FND-GEN-21 %s metadata gets 400', async (method) =>
    expect(await ask({ ...metadata, method })).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }),
  )

  const missing = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Authorization']
  test.each(missing)('TRN-CAP-01 metadata without the header %s gets 400', async (name) =>
    expect(await ask({ ...metadata, headers: { [name]: undefined } })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    }),
  )

  const claims = ['iss', 'exp', 'iat', 'reason_for_request', 'aud', 'requesting_device', 'requested_scope']
  test.each(claims)('TRN-CAP-01 metadata without the claim %s gets 400', async (claim) =>
    expect(await ask({ ...metadata, token: { claims: { [claim]: undefined } } })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    }),
  )

  const scopes = ['patient/*.read', 'patient/*.write', 'organization/*.write', 'badScope']
  test.each(scopes)('FND-GEN-15 metadata with the scope %s gets 400', async (scope) =>
    expect(await ask({ ...metadata, token: { claims: { requested_scope: scope } } })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    }),
  )

  test('FND-GEN-22 each request for metadata is audited with who asked', async () =>
    expect((await ask(metadata)).events).toMatchObject([
      {
        kind: 'request',
        practice: 'A99999',
        interaction: 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata-1',
        requester: { userId: 'user-1', organisationOdsCode: 'C88888' },
        status: 200,
      },
    ]))
})

test('TRN-URL-01 TRN-URL-02 each capability of a practice has its root, with the FHIR version and the major version of GP Connect in it', async () => {
  const served = {
    foundations: ['gpconnect'],
    structured: ['gpconnect', 'structured'],
    documents: ['gpconnect', 'documents'],
  }
  const { roots, practices } = worldWith('A99999', {})
  const own = roots.filter((each) => each.practice === practices[0]?.odsCode && each.fhirVersion === 'STU3')
  expect(own.map(({ paths, capabilities: [first] }) => [first, paths[0]])).toEqual(
    Object.entries(served).map(([name, segments]) => [name, `/A99999/STU3/1/${segments.join('/')}`]),
  )
  for (const odd of [
    '/A99999/stu3/1/gpconnect',
    '/A99999/STU3/gpconnect',
    '/A99999/STU3/2/gpconnect',
    '/a99999/STU3/1/gpconnect',
  ])
    expect((await ask({ ...metadata, root: odd })).status, odd).toBe(404)
})
