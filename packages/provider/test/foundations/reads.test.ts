import { referencesIn } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { patients, practitioners, world } from '../support/facts.ts'
import { type TestAnswer, testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition'

/** The four reads of Foundations: what they read, and what they answer where there is nothing to read. */
const reads = [
  {
    ids: 'FND-PRD-01',
    notFoundIds: 'FND-PRD-02',
    type: 'Patient',
    id: patients.full.id,
    version: 'v7',
    notFound: 'PATIENT_NOT_FOUND',
    otherInteraction: 'read:practitioner',
    mismatchIds: 'FND-GEN-14',
    otherScope: 'patient/*.write',
  },
  {
    ids: 'FND-PRR-01',
    notFoundIds: 'FND-PRR-02',
    type: 'Practitioner',
    id: practitioners.ashworth.id,
    version: 'v3',
    notFound: 'PRACTITIONER_NOT_FOUND',
    otherInteraction: 'read:location',
    mismatchIds: 'FND-PRR-03',
    otherScope: 'patient/*.read',
  },
  {
    ids: 'FND-ORR-01',
    notFoundIds: 'FND-ORR-02',
    type: 'Organization',
    id: 'org-ours',
    version: 'v2',
    notFound: 'ORGANISATION_NOT_FOUND',
    otherInteraction: 'read:practitioner',
    mismatchIds: 'FND-ORR-04',
    otherScope: 'organization/*.write',
  },
  {
    ids: 'FND-LOC-01',
    notFoundIds: 'FND-LOC-02',
    type: 'Location',
    id: 'loc-main',
    version: 'v5',
    notFound: 'NO_RECORD_FOUND',
    otherInteraction: 'read:practitioner',
    mismatchIds: 'FND-LOC-06',
    otherScope: 'patient/*.read',
  },
] as const

/** Ids that nothing has: those that the acceptance tests send, and ones that are no ids at all. */
const unknownIds = [
  'aaBA',
  '1ZEc2',
  'z.as.dd',
  '1.1.22',
  '40-9',
  'nd-skdm.mks--s',
  'mfpBm',
  '1234567890123456789012345678901234567890123456789012345678',
  'SomthingIncorrectWhichIsNotTheOnProviderSystem',
  'a'.repeat(65),
  'under_score',
  '%C3%A9',
  '%2F',
  '%00',
  '..%2F..',
  '$everything',
]

const read = (type: string, id: string, headers = {}) =>
  ask({ interaction: `read:${type.toLowerCase()}`, id, headers })

for (const { ids, notFoundIds, type, id, version, notFound, ...other } of reads)
  describe(`read ${type}`, () => {
    const interaction = `read:${type.toLowerCase()}`

    test(`${ids} FND-GEN-01 FND-GEN-02 FND-GEN-03 TRN-VRB-10 it is answered with its id, its profile, its version and an ETag of that`, async () => {
      const { status, json, headers } = await read(type, id)
      expect(status).toBe(200)
      expect(json).toMatchObject({ resourceType: type, id })
      expect(json.meta).toStrictEqual({
        versionId: version,
        profile: [`${profiles}/CareConnect-GPC-${type}-1`],
      })
      expect(headers.etag).toBe(`W/"${version}"`)
      expect(headers['cache-control']).toBe('no-store')
    })

    test('FND-GEN-04 FND-GEN-05 in XML it is the same, by whichever way XML is asked for', async () => {
      const json = await read(type, id)
      const ways = [
        { query: '_format=application/fhir%2Bxml', headers: { Accept: 'application/fhir+json' } },
        { headers: { Accept: 'application/fhir+xml' } },
        { headers: { 'Content-Type': 'application/fhir+xml' } },
      ]
      for (const way of ways) {
        const xml = await ask({ interaction, id, ...way })
        expect(xml.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
        expect(xml.headers.etag).toBe(`W/"${version}"`)
        expect(xml.json).toEqual(json.json)
      }
    })

    test.each(unknownIds)(`${notFoundIds} FND-GEN-13 FND-GEN-03 the id %s gets 404`, async (unknown) => {
      const answer = await read(type, unknown)
      expect(answer).toMatchObject({ status: 404, spineCode: notFound })
      expect(answer.headers['cache-control']).toBe('no-store')
    })

    test(`${notFoundIds} FND-GEN-13 ids are case-sensitive`, async () =>
      expect(await read(type, id === id.toUpperCase() ? id.toLowerCase() : id.toUpperCase())).toMatchObject({
        status: 404,
        spineCode: notFound,
      }))

    test(`${notFoundIds} what another practice holds is not there`, async () => {
      const theirs = {
        Patient: 'pat-elsewhere',
        Practitioner: 'gp-elsewhere',
        Organization: 'org-theirs',
        Location: 'loc-theirs',
      }
      expect(await read(type, theirs[type])).toMatchObject({ status: 404, spineCode: notFound })
    })

    test(`${notFoundIds} in XML a refusal is XML`, async () =>
      expect(await read(type, 'aaBA', { Accept: 'application/fhir+xml' })).toMatchObject({
        status: 404,
        spineCode: notFound,
        headers: { 'content-type': 'application/fhir+xml;charset=utf-8' },
      }))

    const noMore = [
      `/${type}/${id}/_history`,
      `/${type}/${id}/_history/1`,
      `/${type}/${id}/`,
      `/${type.toLowerCase()}/${id}`,
    ]
    test.each(noMore)('FND-GEN-06 %s is no path of Foundations', async (path) =>
      expect(await ask({ interaction, path })).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }),
    )

    test('FND-GEN-06 query parameters do not matter', async () =>
      expect((await ask({ interaction, id, query: '_summary=true&_elements=id' })).body).toBe(
        (await read(type, id)).body,
      ))

    test(`${other.mismatchIds} FND-GEN-14 the interaction id of something else gets 400`, async () =>
      expect(await ask({ interaction: other.otherInteraction, path: `/${type}/${id}` })).toMatchObject({
        status: 400,
        spineCode: 'BAD_REQUEST',
      }))

    test('FND-GEN-15 a scope of something else gets 400', async () =>
      expect(
        await ask({ interaction, id, token: { claims: { requested_scope: other.otherScope } } }),
      ).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }))

    const verbs = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']
    test.each(verbs)('FND-GEN-21 %s gets 400', async (method) =>
      expect(await ask({ interaction, id, method })).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }),
    )

    test('FND-GEN-22 it is audited with who asked, an id that nothing has as well', async () => {
      for (const each of [id, 'aaBA']) {
        const { events, status } = await read(type, each)
        expect(events).toMatchObject([
          {
            kind: 'request',
            practice: 'A99999',
            requester: { userId: 'user-1' },
            reason: 'directcare',
            status,
          },
        ])
      }
    })

    test('FND-GEN-18 where GP Connect is switched off it gets 403 ACCESS DENIED', async () =>
      expect(
        await ask({
          interaction,
          id,
          root: '/B99999/STU3/1/gpconnect',
          headers: { 'Ssp-To': '918999198754' },
        }),
      ).toMatchObject({ status: 403, spineCode: 'ACCESS DENIED' }))
  })

test('FND-PRD-01 FND-PRD-06 what find answers is what read answers, and its id is the one to read', async () => {
  const found = await ask({ interaction: 'search:patient' })
  const [{ resource }] = found.json.entry as [{ resource: { id: string } }]
  const first = await read('Patient', resource.id)
  expect(first.json).toEqual(resource)
  expect((await read('Patient', resource.id)).body).toBe(first.body)
})

test('FND-PRD-03 Patient/ without an id gets 404', async () =>
  expect(await ask({ path: '/Patient/' })).toMatchObject({ status: 404, spineCode: 'PATIENT_NOT_FOUND' }))

test('FND-PRD-05 FND-GEN-17 a patient who dissents from sharing is read', async () =>
  expect((await read('Patient', patients.dissenting.id)).status).toBe(200))

test('FND-PSR-11 managingOrganization is the organisation of the URL', async () => {
  const { json } = await read('Patient', patients.full.id)
  expect(json.managingOrganization).toEqual({ reference: 'Organization/org-ours' })
  const practice = await read('Organization', 'org-ours')
  expect(practice.json.identifier).toEqual([
    { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'A99999' },
  ])
})

test('FND-ORR-03 FND-ORS-07 what an organisation is part of can be read', async () => {
  const { json } = await read('Organization', 'org-ours')
  expect(json.partOf).toEqual({ reference: 'Organization/org-group' })
  expect((await read('Organization', 'org-group')).json).toMatchObject({ name: 'Group of Practices' })
})

test('FND-LOC-03 FND-LOC-04 a location has its organisation, which can be read, and neither site code nor endpoint', async () => {
  const { json } = await read('Location', 'loc-main')
  expect(Object.keys(json)).not.toContain('identifier')
  expect(Object.keys(json)).not.toContain('endpoint')
  expect(json.managingOrganization).toEqual({ reference: 'Organization/org-ours' })
  expect((await read('Organization', 'org-ours')).status).toBe(200)
})

test('FND-LOC-01 FND-GEN-11 a location without an address is read without one', async () => {
  const { status, json } = await read('Location', 'loc-incomplete')
  expect(status).toBe(200)
  expect(json).not.toHaveProperty('address')
})

const searches = ['/Location?name=Main', '/Location', '/Location?identifier=x|y', '/Location/?_id=loc-main']
test.each(searches)('FND-LOC-05 there is no search for locations: GET %s', async (target) => {
  const [path = '', query = ''] = target.split('?')
  for (const interaction of ['read:location', 'search:location', 'search:organization'])
    expect((await ask({ interaction, path, query })).status).toBeGreaterThanOrEqual(400)
})

/** Every reference in a resource, wherever it stands. */
function referencesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'reference' ? [String(each)] : referencesOf(each),
  )
}

test('FND-GEN-07 FND-PSR-10 every reference leads on to a resource that can be read, until there are no more', async () => {
  const waiting = [`Patient/${patients.full.id}`]
  const seen = new Map<string, TestAnswer>()
  for (const reference of waiting) {
    const [type = '', id = ''] = reference.split('/')
    const answer = await read(type, id)
    expect(answer.status, reference).toBe(200)
    seen.set(reference, answer)
    waiting.push(...referencesOf(answer.json).filter((each) => !waiting.includes(each)))
  }
  expect([...seen.keys()].toSorted()).toEqual([
    'Location/loc-branch',
    'Location/loc-main',
    'Organization/org-group',
    'Organization/org-ours',
    'Organization/org-pharmacy',
    'Patient/Pat-full.1',
    'Practitioner/gp-ashworth',
  ])
})

test('FND-GEN-07 every id that facts of the practice name is there to be read', async () => {
  const types = {
    organisations: 'Organization',
    locations: 'Location',
    practitioners: 'Practitioner',
  } as const
  for (const { practice, kind, id, path } of referencesIn(world))
    if (practice === 'A99999') expect((await read(types[kind], id)).status, path).toBe(200)
})

test('FND-GEN-16 FND-GEN-19 a read fails as a whole where the profile demands what is not held, and names it', async () => {
  const answer = await read('Patient', patients.incomplete.id)
  expect(answer).toMatchObject({
    status: 500,
    spineCode: 'INTERNAL_SERVER_ERROR',
    json: { issue: [{ severity: 'error', code: 'processing', location: ['Patient.birthDate'] }] },
  })
  expect(answer.diagnostics).toMatch(/^Patient\.birthDate is mandatory/)
})

const outcomes = [
  ['404', { id: 'aaBA' }],
  ['400', { path: '/Patients/1' }],
  ['422', { interaction: 'search:patient', query: 'identifier=|' }],
  ['403', { root: '/B99999/STU3/1/gpconnect', headers: { 'Ssp-To': '918999198754' } }],
  ['415', { headers: { Accept: 'text/html' } }],
] as const
test.each(outcomes)(
  'FND-GEN-19 FND-GEN-03 %s is one issue with one coding, without version and userSelected',
  async (status, request) => {
    const answer = await ask(request)
    expect(answer.status).toBe(Number(status))
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json.meta).toEqual({ profile: [`${profiles}/GPConnect-OperationOutcome-1`] })
    const [issue, ...others] = answer.json.issue as { details: { coding: object[] }; diagnostics: string }[]
    expect(others).toEqual([])
    expect(issue?.details.coding.map((each) => Object.keys(each))).toEqual([['system', 'code', 'display']])
    expect(issue?.diagnostics).toMatch(/\.$/)
  },
)
