import { describe, expect, test } from 'vitest'
import { nhsNumberOfNobody, ours, patients, practitioners } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

/** The three searches of Foundations: what they take, what they find, and ids of the requirements they come under. */
const searches = [
  {
    name: 'patient',
    area: 'FND-PSR',
    interaction: 'search:patient',
    system: 'https://fhir.nhs.uk/Id/nhs-number',
    value: String(patients.full.nhsNumber),
    unknown: nhsNumberOfNobody,
    found: 'Patient/Pat-full.1',
    otherInteraction: 'search:practitioner',
    otherScope: 'organization/*.read',
  },
  {
    name: 'practitioner',
    area: 'FND-PRS',
    interaction: 'search:practitioner',
    system: 'https://fhir.nhs.uk/Id/sds-user-id',
    value: String(practitioners.ashworth.sdsUserId),
    unknown: '999999999999',
    found: 'Practitioner/gp-ashworth',
    otherInteraction: 'read:practitioner',
    otherScope: 'patient/*.read',
  },
  {
    name: 'organisation',
    area: 'FND-ORS',
    interaction: 'search:organization',
    system: 'https://fhir.nhs.uk/Id/ods-organization-code',
    value: ours.odsCode,
    unknown: 'ZZZ99',
    found: 'Organization/org-ours',
    otherInteraction: 'read:practitioner',
    otherScope: 'patient/*.read',
  },
] as const
type Search = (typeof searches)[number]

const tokenOf = ({ system, value }: Search) => `${system}|${value}`
const foundIn = ({ json }: { json: Readonly<Record<string, unknown>> }) =>
  ((json.entry ?? []) as { resource: { resourceType: string; id: string } }[]).map(
    ({ resource: { resourceType, id } }) => `${resourceType}/${id}`,
  )

/** The ids of a row that concern a search, and those that concern all. */
const idsFor = ({ area }: Search, ids: string) =>
  ids
    .split(' ')
    .filter((id) => id.startsWith(area) || id.startsWith('FND-GEN'))
    .join(' ')

const malformed = 'INVALID_PARAMETER'
/** What can be wrong with the identifier of any of the searches, and what is answered. */
const faults: readonly (readonly [
  ids: string,
  what: string,
  query: (search: Search) => string,
  status: number,
  spineCode: string,
])[] = [
  ['FND-PSR-02 FND-PRS-03 FND-ORS-02', 'nothing', () => '', 400, 'BAD_REQUEST'],
  ['FND-PSR-02 FND-PRS-03 FND-ORS-02', 'another parameter', () => 'name=x', 400, 'BAD_REQUEST'],
  [
    'FND-PSR-02 FND-PRS-03 FND-ORS-02',
    'Identifier with a capital',
    (search) => `Identifier=${tokenOf(search)}`,
    400,
    'BAD_REQUEST',
  ],
  [
    'FND-PSR-02 FND-PRS-03 FND-ORS-02',
    'a misspelt name',
    (search) => `identifiers=${tokenOf(search)}`,
    400,
    'BAD_REQUEST',
  ],
  [
    'FND-PSR-02 FND-PRS-03 FND-ORS-04',
    'the same identifier twice',
    (search) => `identifier=${tokenOf(search)}&identifier=${tokenOf(search)}`,
    400,
    'BAD_REQUEST',
  ],
  [
    'FND-PSR-02 FND-PRS-03 FND-ORS-04',
    'two identifiers',
    (search) => `identifier=${tokenOf(search)}&identifier=${search.system}|${search.unknown}`,
    400,
    'BAD_REQUEST',
  ],
  [
    'FND-PSR-02 FND-PRS-03 FND-ORS-04',
    'a second identifier in another case',
    (search) => `identifier=${tokenOf(search)}&IDENTIFIER=${tokenOf(search)}`,
    400,
    'BAD_REQUEST',
  ],
  [
    'FND-PSR-03 FND-PRS-02 FND-ORS-03',
    'a value without |',
    ({ value }) => `identifier=${value}`,
    422,
    malformed,
  ],
  [
    'FND-PSR-03 FND-PRS-02 FND-ORS-03',
    'an empty system',
    ({ value }) => `identifier=|${value}`,
    422,
    malformed,
  ],
  [
    'FND-PSR-03 FND-PRS-02 FND-ORS-03',
    'a blank system',
    ({ value }) => `identifier=%20|${value}`,
    422,
    malformed,
  ],
  [
    'FND-PSR-03 FND-PRS-02 FND-ORS-03',
    'an empty value',
    ({ system }) => `identifier=${system}|`,
    422,
    malformed,
  ],
  [
    'FND-PSR-03 FND-PRS-02 FND-ORS-03',
    'a blank value',
    ({ system }) => `identifier=${system}|%20%20`,
    422,
    malformed,
  ],
  ['FND-PSR-03 FND-PRS-02 FND-ORS-03', 'an empty identifier', () => 'identifier=', 422, malformed],
  ['FND-PSR-03 FND-PRS-02 FND-ORS-03', 'a bare name', () => 'identifier', 422, malformed],
  [
    'FND-PSR-04 FND-PRS-04 FND-ORS-03',
    'another system',
    ({ value }) => `identifier=https://fhir.nhs.uk/Id/local-identifier|${value}`,
    400,
    'INVALID_IDENTIFIER_SYSTEM',
  ],
  [
    'FND-PSR-04 FND-PRS-04 FND-ORS-03',
    'its system in another case',
    (search) => `identifier=${tokenOf(search).toUpperCase()}`,
    400,
    'INVALID_IDENTIFIER_SYSTEM',
  ],
]

for (const search of searches)
  describe(`find a ${search.name}`, () => {
    const { interaction, system, value, unknown, found } = search
    const query = `identifier=${tokenOf(search)}`

    test(`${idsFor(search, 'FND-PSR-01 FND-PRS-01 FND-ORS-01 FND-GEN-09')} one that is there is found`, async () => {
      const answer = await ask({ interaction, query })
      expect(answer.status).toBe(200)
      expect(foundIn(answer)).toEqual([found])
    })

    test(`${idsFor(search, 'FND-PSR-01 FND-PRS-01 FND-ORS-01 FND-GEN-09')} TRN-SRC-04 one that is not there is no error`, async () => {
      const answer = await ask({ interaction, query: `identifier=${system}|${unknown}` })
      expect(answer.status).toBe(200)
      expect(answer.json).toStrictEqual({
        resourceType: 'Bundle',
        meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1'] },
        type: 'searchset',
      })
    })

    const ownFaults = faults.map(([ids, ...rest]) => [idsFor(search, ids), ...rest] as const)
    test.each(ownFaults)(
      '%s with %s for an identifier it is refused, and the value is not repeated',
      async (_, __, faulty, status, spineCode) => {
        const answer = await ask({ interaction, query: faulty(search) })
        expect(answer).toMatchObject({ status, spineCode })
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.diagnostics).toContain('`identifier`')
        expect(answer.diagnostics).not.toContain(value)
      },
    )

    const ignored = [
      '_count=1',
      '_sort=practitioner.coding',
      '_sort=-name&_count=-5',
      'name=x',
      '_page=2',
      'a=%7C',
    ]
    test.each(ignored)(
      `${idsFor(search, 'FND-PSR-08 FND-ORS-05 FND-GEN-06')} %s before or after the identifier changes nothing`,
      async (other) => {
        const { body } = await ask({ interaction, query })
        expect((await ask({ interaction, query: `${query}&${other}` })).body).toBe(body)
        expect((await ask({ interaction, query: `${other}&${query}` })).body).toBe(body)
      },
    )

    test('FND-GEN-04 FND-GEN-05 in XML it answers the same, by whichever way XML is asked for', async () => {
      const json = await ask({ interaction, query })
      const ways = [
        { query: `${query}&_format=application/fhir%2Bxml` },
        { query: `_format=application/fhir+xml&${query}`, headers: { Accept: 'application/fhir+json' } },
        { query, headers: { Accept: 'application/fhir+xml', 'Content-Type': 'application/fhir+json' } },
        { query, headers: { 'Content-Type': 'application/fhir+xml' } },
      ]
      for (const way of ways) {
        const xml = await ask({ interaction, ...way })
        expect(xml.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
        expect(xml.json).toEqual(json.json)
      }
      expect(json.headers['content-type']).toBe('application/fhir+json;charset=utf-8')
    })

    test('FND-GEN-05 a media type that is not FHIR gets 415', async () => {
      for (const way of [{ query: `${query}&_format=text/html` }, { query, headers: { Accept: 'text/xml' } }])
        expect(await ask({ interaction, ...way })).toMatchObject({ status: 415, spineCode: 'BAD_REQUEST' })
    })

    test(`${idsFor(search, 'FND-PRS-05 FND-ORS-05 FND-GEN-14')} the interaction id of something else gets 400`, async () =>
      expect(
        await ask({ interaction: search.otherInteraction, path: `/${found.split('/')[0]}`, query }),
      ).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }))

    test('FND-GEN-15 a scope of something else gets 400', async () =>
      expect(
        await ask({ interaction, query, token: { claims: { requested_scope: search.otherScope } } }),
      ).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' }))

    const verbs = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
    test.each(verbs)('FND-GEN-21 %s gets 400', async (method) =>
      expect(await ask({ interaction, query, method })).toMatchObject({
        status: 400,
        spineCode: 'BAD_REQUEST',
      }),
    )

    test('FND-GEN-22 each is audited with who asked, also one that finds nothing or is refused', async () => {
      for (const each of [query, `identifier=${system}|${unknown}`, '']) {
        const { events, status } = await ask({ interaction, query: each })
        expect(events).toMatchObject([
          {
            kind: 'request',
            practice: 'A99999',
            interaction: `urn:nhs:names:services:gpconnect:fhir:rest:${interaction}-1`,
            requester: { userId: 'user-1', sdsUserId: '444555666777', organisationOdsCode: 'C88888' },
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
          query,
          root: '/B99999/STU3/1/gpconnect',
          headers: { 'Ssp-To': '918999198754' },
        }),
      ).toMatchObject({
        status: 403,
        spineCode: 'ACCESS DENIED',
        json: { issue: [{ code: 'forbidden' }] },
      }))
  })

const wrongNumbers = [
  '9000000008',
  '90000000090',
  '999999999',
  '34555##4',
  'hello',
  '999 910 0007',
  '९९९९१००००७',
  '99991000O7',
] as const
test.each(wrongNumbers)('FND-PSR-05 %s is no NHS number', async (value) => {
  const query = `identifier=https://fhir.nhs.uk/Id/nhs-number|${encodeURIComponent(value)}`
  expect(await ask({ interaction: 'search:patient', query })).toMatchObject({
    status: 400,
    spineCode: 'INVALID_NHS_NUMBER',
    json: { issue: [{ code: 'value' }] },
  })
})

test('FND-PSR-05 9999999999 is well formed and finds nobody', async () => {
  const query = 'identifier=https://fhir.nhs.uk/Id/nhs-number|9999999999'
  const { status, json } = await ask({ interaction: 'search:patient', query })
  expect([status, 'entry' in json]).toEqual([200, false])
})

test.each(['  ', ''])('FND-PSR-14 no-store stands on a search that fails (%j)', async (value) =>
  expect(
    (await ask({ interaction: 'search:patient', query: `Identifier=x|${value}` })).headers['cache-control'],
  ).toBe('no-store'),
)

const odsForms = ['A99999', 'a99999', '%20A99999', 'A99999%20', '%20a99999%20%20'] as const
test.each(odsForms)(
  'FND-ORS-06 FND-ORS-07 the code sent as "%s" finds the practice, its code as held',
  async (sent) => {
    const query = `identifier=https://fhir.nhs.uk/Id/ods-organization-code|${sent}`
    const answer = await ask({ interaction: 'search:organization', query })
    expect(foundIn(answer)).toEqual(['Organization/org-ours'])
    expect(answer.body).toContain('"value":"A99999"')
  },
)

test('FND-ORS-01 two organisations with one code are both found', async () => {
  const query = 'identifier=https://fhir.nhs.uk/Id/ods-organization-code|Z9999'
  expect(foundIn(await ask({ interaction: 'search:organization', query })).toSorted()).toEqual([
    'Organization/org-group',
    'Organization/org-group-east',
  ])
})

test('FND-PRS-06 a practitioner has the SDS user id searched for once, and the profile id of each role', async () => {
  const { json } = await ask({ interaction: 'search:practitioner' })
  const [{ resource }] = json.entry as [{ resource: { identifier: { system: string; value: string }[] } }]
  expect(resource.identifier.map(({ system, value }) => [system.split('/').at(-1), value])).toEqual([
    ['sds-user-id', '111222333444'],
    ['sds-role-profile-id', '555666777888'],
    ['sds-role-profile-id', '555666777999'],
    ['gmp-number', 'G1234567'],
  ])
})

const incomplete = [
  ['search:patient', `identifier=https://fhir.nhs.uk/Id/nhs-number|${patients.incomplete.nhsNumber}`],
  [
    'search:practitioner',
    `identifier=https://fhir.nhs.uk/Id/sds-user-id|${practitioners.nameless.sdsUserId}`,
  ],
] as const
test.each(incomplete)(
  'FND-GEN-16 %s fails as a whole where the profile demands what is not held',
  async (interaction, query) => {
    const answer = await ask({ interaction, query })
    expect(answer).toMatchObject({ status: 500, spineCode: 'INTERNAL_SERVER_ERROR' })
    expect(answer.diagnostics).toMatch(/^(Patient\.birthDate|Practitioner\.name\.family) is mandatory/)
    expect(answer.json).toMatchObject({ issue: [{ location: [expect.stringMatching(/^P/)] }] })
  },
)
