import type { CapabilityStatement } from '@gpconnect/fhir/stu3'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { patients, practitioners, worldWith } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

/** The resource as answered to a read, and inside the answer to a search. */
async function bothWays(type: 'patient' | 'practitioner' | 'organization') {
  const read = await ask({ interaction: `read:${type}` })
  const { json } = await ask({ interaction: `search:${type}` })
  const [entry] = json.entry as { resource: Record<string, unknown> }[]
  return { read: read.json, found: entry?.resource ?? {}, bundle: json }
}

const searched = ['patient', 'practitioner', 'organization'] as const
const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC'

describe('what every resource has', () => {
  const reads = [
    { interaction: 'read:patient', type: 'Patient', id: patients.full.id, version: 'v7' },
    { interaction: 'read:practitioner', type: 'Practitioner', id: practitioners.ashworth.id, version: 'v3' },
    { interaction: 'read:organization', type: 'Organization', id: 'org-ours', version: 'v2' },
    { interaction: 'read:location', type: 'Location', id: 'loc-main', version: 'v5' },
  ]
  test.each(reads)(
    'TRN-RES-02 TRN-RES-03 TRN-RES-04 $type: the id asked for, one profile, its version',
    async ({ interaction, type, id, version }) => {
      const { json } = await ask({ interaction, id })
      expect(json).toMatchObject({ resourceType: type, id })
      expect(json.meta).toEqual({ versionId: version, profile: [`${profiles}-${type}-1`] })
    },
  )

  test.each(searched)(
    'TRN-RES-02 TRN-RES-03 TRN-RES-04 TRN-BND-07 %s: inside a Bundle it is the same as alone',
    async (type) => {
      const { read, found } = await bothWays(type)
      expect(found).toEqual(read)
    },
  )

  const everything = Object.keys(foundations)
  test.each(everything)(
    'TRN-RES-07 TRN-RES-13 %s sends neither narrative nor contained resources',
    async (interaction) => {
      const { body } = await ask({ interaction })
      expect(body).not.toMatch(/"contained"|"div"|"text":\{/)
    },
  )

  test.each(everything)('TRN-RES-10 %s sends references relative to the root', async (interaction) => {
    const { body } = await ask({ interaction })
    const references = [...body.matchAll(/"reference":"([^"]*)"/g)].map(([, reference = '']) => reference)
    const local = references.filter(
      (each) => !/^https:\/\/fhir\.nhs\.uk\/STU3\/(Structure|Operation)Definition\//.test(each),
    )
    for (const reference of local) expect(reference).toMatch(/^[A-Z]\w+\/[A-Za-z0-9\-.]{1,64}$/)
    if (/read:(patient|organization|location)/.test(interaction)) expect(local.length).toBeGreaterThan(0)
  })

  test('TRN-RES-10 what a reference names can be read at the same root', async () => {
    for (const interaction of ['read:patient', 'read:organization', 'read:location']) {
      const { body } = await ask({ interaction })
      for (const [, type = '', id = ''] of body.matchAll(/"reference":"([A-Z]\w+)\/([^"]*)"/g))
        expect(await ask({ interaction: `read:${type.toLowerCase()}`, id })).toMatchObject({
          status: 200,
          json: { id },
        })
    }
  })

  test('TRN-RES-08 whatever is known of a patient is sent, and nothing where nothing is known', async () => {
    const { json } = await ask()
    for (const element of [
      'telecom',
      'address',
      'contact',
      'generalPractitioner',
      '_birthDate',
      'managingOrganization',
    ])
      expect(json).toHaveProperty(element)
    expect(json).toMatchObject({
      name: [
        { prefix: ['Dr'], suffix: ['OBE'], given: ['Zoë', 'Ann'] },
        { use: 'nickname' },
        { period: { end: '1999-06' } },
      ],
      address: [
        { line: ['Flat 2', '17 "The Crescent"'], postalCode: 'LS1 4AP', country: 'GBR' },
        { use: 'temp' },
      ],
      contact: [{ relationship: [{ text: 'Next of kin' }, { text: 'Daughter' }] }],
    })
    const plain = await ask({ id: patients.plain.id })
    for (const element of ['telecom', 'address', 'contact', 'generalPractitioner', '_birthDate'])
      expect(plain.json).not.toHaveProperty(element)
  })
})

describe('Bundles', () => {
  test.each(searched)(
    'TRN-BND-01 TRN-BND-03 %s: a searchset with entries, and nothing that the profile leaves out',
    async (type) => {
      const { bundle } = await bothWays(type)
      expect(Object.keys(bundle).sort()).toEqual(['entry', 'meta', 'resourceType', 'type'])
      expect(bundle).toMatchObject({
        type: 'searchset',
        meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1'] },
      })
      for (const entry of bundle.entry as object[]) expect(Object.keys(entry)).toEqual(['resource'])
    },
  )

  test('TRN-BND-04 each resource stands once, though several are found', async () => {
    const query = 'identifier=https://fhir.nhs.uk/Id/ods-organization-code|Z9999'
    const { json } = await ask({ interaction: 'search:organization', query })
    const ids = (json.entry as { resource: { id: string } }[]).map(({ resource }) => resource.id)
    expect(ids.toSorted()).toEqual(['org-group', 'org-group-east'])
  })
})

describe('the metadata', () => {
  const metadata = async (
    facts = worldWith('A99999', {}),
    settings = {},
    handlers = foundations as object,
  ) => {
    const { ask } = testGateway({ facts, settings, handlers })
    return (await ask({ interaction: 'read:metadata' })).resource as CapabilityStatement
  }

  const asked = [
    { title: 'Spine headers', options: { headers: { 'Ssp-From': undefined } } },
    { title: 'a token', options: { headers: { Authorization: undefined } } },
    { title: 'a right token', options: { token: { claims: { requested_scope: 'patient/*.read' } } } },
    { title: 'a token that lives', options: { token: { claims: { iat: 1, exp: 301 } } } },
  ]
  test.each(asked)('TRN-CAP-01 wants $title like anything else', async ({ options }) => {
    expect(await ask({ interaction: 'read:metadata', ...options })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    })
  })

  test('TRN-CAP-02 needs no parameter and no switch', async () => {
    const off = { gpConnect: false, appointments: false, structured: false, documents: false, html: false }
    expect((await metadata(worldWith('A99999', { switches: off }))).status).toBe('active')
  })

  test('TRN-CAP-03 is STU3, and the same in JSON and XML', async () => {
    // `ask` reads every answer strictly.
    const asJson = await ask({ interaction: 'read:metadata' })
    const asXml = await ask({ interaction: 'read:metadata', query: '_format=application/fhir%2Bxml' })
    expect(asXml.json).toEqual(asJson.json)
    expect(asJson.json).toMatchObject({
      resourceType: 'CapabilityStatement',
      kind: 'capability',
      acceptUnknown: 'both',
      fhirVersion: '3.0.1',
    })
  })

  test('TRN-VSN-04 TRN-VSN-05 says the version that the practice has for it', async () => {
    expect((await metadata()).version).toBe('1.5.0')
    for (const version of ['1.2.8', '1.6.2', '2.0.0'])
      expect((await metadata(worldWith('A99999', { versions: { foundations: version } }))).version).toBe(
        version,
      )
    const none = await metadata(worldWith('A99999', { versions: {} }))
    expect(none.version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('says name, version and supplier of the product, as they are set', async () => {
    const product = { name: 'Surgery', version: '9.9', releaseDate: '2026-01-02', publisher: 'Supplier Ltd' }
    expect(await metadata(undefined, { product })).toMatchObject({
      publisher: 'Supplier Ltd',
      software: { name: 'Surgery', version: '9.9', releaseDate: '2026-01-02' },
    })
  })

  test('TRN-CAP-06 lists what is deployed, and that whole', async () => {
    const { rest } = await metadata()
    const listed = (rest?.[0]?.resource ?? []).map(({ type, interaction, searchParam }) => [
      type,
      (interaction ?? []).map(({ code }) => code),
      (searchParam ?? []).map(({ name }) => name),
    ])
    expect(listed).toEqual([
      ['Patient', ['read', 'search-type'], ['identifier']],
      ['Organization', ['read', 'search-type'], ['identifier']],
      ['Practitioner', ['read', 'search-type'], ['identifier']],
      ['Location', ['read'], []],
    ])
    expect((rest?.[0]?.operation ?? []).map(({ name }) => name)).toEqual(['gpc.registerpatient'])
  })

  test('TRN-CAP-06 lists nothing that has no handler', async () => {
    const fewer = Object.fromEntries(
      Object.entries(foundations).filter(([id]) => /metadata-1|read:location-1/.test(id)),
    )
    const { rest, profile } = await metadata(undefined, {}, fewer)
    expect(rest?.[0]?.resource?.map(({ type }) => type)).toEqual(['Location'])
    expect(JSON.stringify(profile)).toContain('CareConnect-GPC-Location-1')
    expect(JSON.stringify(profile)).not.toContain('Patient')
    expect(rest?.[0]).not.toHaveProperty('operation')
  })

  test('TRN-CAP-06 lists an operation with its definition once it has a handler', async () => {
    const { rest } = await metadata()
    expect(rest?.[0]?.operation).toEqual([
      {
        name: 'gpc.registerpatient',
        definition: {
          reference: 'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1',
        },
      },
    ])
  })
})
