import { describe, expect, test } from 'vitest'
import { everything, metadataOf } from '../metadata/everything.ts'
import { olderRoot, worldWith } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'

const metadata: AskOptions = { interaction: metadataOf.html }
const profiles = 'http://fhir.nhs.net/StructureDefinition'
const product = {
  name: 'Practice System',
  version: '9.8.7',
  releaseDate: '2026-01-31',
  publisher: 'A Supplier',
}

/** Transport §20 with nothing of it deployed but itself. */
const asDeployed = {
  resourceType: 'Conformance',
  version: '0.7.4',
  name: 'GP Connect',
  status: 'active',
  publisher: 'A Supplier',
  contact: [{ name: 'A Supplier' }],
  date: '2026-01-31',
  description: 'GP Connect API 0.7.4, as deployed',
  copyright: 'Copyright NHS Digital 2016',
  kind: 'capability',
  software: { name: 'Practice System', version: '9.8.7', releaseDate: '2026-01-31' },
  fhirVersion: '1.0.2',
  acceptUnknown: 'both',
  format: ['application/xml+fhir', 'application/json+fhir'],
  profile: [{ reference: `${profiles}/gpconnect-operationoutcome-1` }],
  rest: [{ mode: 'server', resource: [{ type: 'Conformance', interaction: [{ code: 'read' }] }] }],
}

describe('the conformance statement', () => {
  const { ask } = testGateway({ settings: { product } })

  test('TRN-CNF-01 TRN-CNF-02 TRN-CAP-06 TRN-URL-12 TRN-VSN-04 is, as a whole, what is deployed', async () => {
    const { status, headers, json } = await ask(metadata)
    expect(status).toBe(200)
    expect(headers).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json+fhir;charset=utf-8',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(json).toStrictEqual(asDeployed)
  })

  test('TRN-CNF-01 TRN-CNF-02 is the same in XML and at the alias', async () => {
    const xml = await ask({ ...metadata, headers: { Accept: 'application/xml+fhir' } })
    expect(xml.headers['content-type']).toBe('application/xml+fhir;charset=utf-8')
    expect(xml.body).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><Conformance xmlns="http:\/\/hl7.org\/fhir">/,
    )
    expect(xml.json).toEqual(asDeployed)
    expect((await ask({ ...metadata, root: `${olderRoot}/fhir` })).json).toEqual(asDeployed)
  })

  test.each(['json', 'xml'])(
    'TRN-CNF-02 TRN-ENC-03 comes as gzip where that is taken, in %s',
    async (format) => {
      const { headers, bytes, json } = await ask({
        ...metadata,
        headers: { 'Accept-Encoding': 'gzip', Accept: `application/${format}+fhir` },
      })
      expect(headers['content-encoding']).toBe('gzip')
      expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
      expect(json).toEqual(asDeployed)
    },
  )

  test('TRN-CNF-01 TRN-CAP-06 with the care record deployed lists the operation and every profile of it', async () => {
    const whole = testGateway({ settings: { product }, handlers: everything })
    for (const format of ['json', 'xml']) {
      const { json } = await whole.ask({ ...metadata, headers: { Accept: `application/${format}+fhir` } })
      expect(json).toStrictEqual({
        ...asDeployed,
        profile: [
          'patient',
          'operationoutcome',
          'practitioner',
          'organization',
          'searchset-bundle',
          'carerecord-composition',
        ].map((name) => ({ reference: `${profiles}/gpconnect-${name}-1` })),
        rest: [
          {
            ...asDeployed.rest[0],
            operation: [
              {
                name: 'gpc.getcarerecord',
                definition: { reference: 'OperationDefinition/gpc.getcarerecord' },
              },
            ],
          },
        ],
      })
    }
  })

  test.each(['0.5.0', '0.7.2', '0.7.3', '0.7.4'])(
    'TRN-VSN-04 TRN-VSN-05 names the version %s where the practice publishes that',
    async (version) => {
      const { ask } = testGateway({ facts: worldWith('A99999', { versions: { html: version } }) })
      expect((await ask(metadata)).json).toMatchObject({
        version,
        description: expect.stringContaining(version),
        fhirVersion: '1.0.2',
      })
    },
  )

  const switches = ['gpConnect', 'appointments', 'structured', 'documents', 'html'] as const
  test.each(switches)('TRN-CNF-02 is answered with the switch %s off', async (name) => {
    const on = { gpConnect: true, appointments: true, structured: true, documents: true, html: true }
    const { ask } = testGateway({
      settings: { product },
      facts: worldWith('A99999', { switches: { ...on, [name]: false } }),
    })
    expect((await ask(metadata)).json).toEqual(asDeployed)
  })

  test('TRN-AUD-01 TRN-AUD-03 is audited with who asked', async () =>
    expect((await ask(metadata)).events).toMatchObject([
      {
        kind: 'request',
        practice: 'A99999',
        interaction: metadataOf.html,
        status: 200,
        scope: 'organization/*.read',
        requester: {
          userId: 'user-1',
          userName: 'Ms Jo Requester',
          sdsUserId: '444555666777',
          sdsJobRole: 'R0260',
          localIds: ['https://consumer.example.nhs.uk/Id/user|user-1'],
          organisationOdsCode: 'C88888',
          organisationName: 'Consumer Clinic',
          device: 'https://consumer.example.nhs.uk/Id/device device-1 Consumer Viewer 5.2',
        },
      },
    ]))
})
