import { type ClinicalFacts, type Practice, root } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { roots, world, worldWith } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'
import { everything, metadataOf } from './everything.ts'

/** The lists of Transport §19, written out: what the metadata of each version say when everything of it is deployed. */

type Statement = {
  readonly version: string
  readonly name: string
  readonly description: string
  readonly copyright: string
  readonly profile: readonly { readonly reference: string }[]
  readonly rest: readonly [
    {
      readonly resource?: readonly { readonly type: string; readonly searchParam?: unknown }[]
      readonly operation?: readonly { readonly name: string; readonly definition: { reference: string } }[]
    },
  ]
}

type Kind = 'foundations' | 'structured' | 'documents'
type Versions = Practice['versions']

/** The statement as it comes in JSON, once it is known that XML says the same. */
async function statement(kind: Kind, facts: ClinicalFacts, root: string = roots[kind]): Promise<Statement> {
  const { ask } = testGateway({ facts, handlers: everything })
  const [json, xml] = await Promise.all(
    ['json', 'xml'].map((format) =>
      ask({ interaction: metadataOf[kind], root, headers: { Accept: `application/fhir+${format}` } }),
    ),
  )
  expect(json?.status).toBe(200)
  expect(xml?.json).toEqual(json?.json)
  return json?.json as unknown as Statement
}

const publishing = (versions: Versions) => worldWith('A99999', { versions })
const all = (version: string): Versions => ({
  foundations: version,
  appointments: version,
  structured: version,
  documents: version,
})

const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition/'
const shortProfiles = ({ profile }: Statement) =>
  profile.map(({ reference }) => reference.replace(profiles, '')).toSorted()
const operationsIn = ({ rest: [{ operation = [] }] }: Statement) =>
  Object.fromEntries(
    operation.map(({ name, definition }) => [
      name,
      definition.reference.replace('https://fhir.nhs.uk/STU3/OperationDefinition/', ''),
    ]),
  )

const careConnect = (...names: readonly string[]) => names.map((name) => `CareConnect-GPC-${name}-1`)
const gpConnect = (...names: readonly string[]) => names.map((name) => `GPConnect-${name}-1`)

const listAOf12 = [
  ...careConnect('Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'Location'),
  ...gpConnect('OperationOutcome', 'Appointment', 'Schedule', 'Slot', 'StructuredRecord-Bundle'),
  ...careConnect('AllergyIntolerance', 'Medication', 'MedicationStatement', 'MedicationRequest', 'List'),
]
const listA = [
  ...listAOf12,
  ...careConnect('Immunization', 'ProblemHeader-Condition', 'Encounter', 'Observation', 'DiagnosticReport'),
  ...careConnect('Specimen', 'ProcedureRequest', 'ReferralRequest'),
]

describe('the statement of Foundations', () => {
  const rows = [
    ['1.2.7', listAOf12, 15, '1.12', '2016-20'],
    ['1.2.9', listAOf12, 15, '1.12', '2016-20'],
    ['1.2.8', [...listAOf12, 'CareConnect-GPC-HealthcareService-1'], 16, '1.12', '2016-20'],
    ['1.5.0', listA, 23, '1.15', '2016-20'],
    ['1.6.0', listA, 23, '1.15', '2016-20'],
    ['1.6.1', listA, 23, '1.15', '2016-20'],
    ['1.6.2', listA, 23, '1.15', '2016-23'],
  ] as const
  test.each(rows)(
    'TRN-CAP-04 FND-CAP-02 FND-CAP-03 TRN-VSN-04 of %s has its profiles, without versions, and its operations',
    async (version, list, count, record, years) => {
      const found = await statement('foundations', publishing(all(version)))
      expect(shortProfiles(found)).toEqual(list.toSorted())
      expect(list).toHaveLength(count)
      expect(operationsIn(found)).toEqual({
        'gpc.registerpatient': 'GPConnect-RegisterPatient-Operation-1',
        'gpc.getstructuredrecord': `GPConnect-GetStructuredRecord-Operation-1/_history/${record}`,
      })
      expect(found).toMatchObject({
        version,
        name: 'GP Connect',
        description: expect.stringContaining(version),
        copyright: `Copyright NHS Digital ${years}`,
      })
    },
  )

  const token = (documentation: string) => ({ name: 'identifier', type: 'token', documentation })
  const readAndSearch = [{ code: 'read' }, { code: 'search-type' }]
  const patient = { type: 'Patient', interaction: readAndSearch, searchParam: [token('NHS number')] }
  const appointment = {
    type: 'Appointment',
    interaction: ['create', 'read', 'search-type', 'update'].map((code) => ({ code })),
    updateCreate: false,
    searchParam: [token('NHS number')],
  }
  const slot = {
    type: 'Slot',
    interaction: [{ code: 'search-type' }],
    searchInclude: [
      'Schedule:actor:Location',
      'Schedule:actor:Practitioner',
      'Slot:schedule',
      'Location:managingOrganization',
    ],
    searchParam: [
      { name: 'start', type: 'date' },
      { name: 'end', type: 'date' },
      { name: 'status', type: 'token' },
      { name: 'searchFilter', type: 'token' },
    ],
  }

  test.each(['1.2.9', '1.5.0', '1.6.2'])('TRN-CAP-04 FND-CAP-04 of %s has its resources', async (version) => {
    const { rest } = await statement('foundations', publishing(all(version)))
    expect(rest).toMatchObject([{ mode: 'server', security: { cors: true } }])
    expect(rest[0].resource).toEqual([
      patient,
      { type: 'Organization', interaction: readAndSearch, searchParam: [token('ODS organisation code')] },
      { type: 'Practitioner', interaction: readAndSearch, searchParam: [token('SDS user id')] },
      { type: 'Location', interaction: [{ code: 'read' }] },
      slot,
      appointment,
    ])
  })

  test('TRN-CAP-08 of 1.2.8, and of no other, has HealthcareService and slots by service', async () => {
    const of128 = (await statement('foundations', publishing(all('1.2.8')))).rest[0].resource ?? []
    const service = {
      name: 'service.identifier',
      type: 'token',
      definition: 'https://fhir.nhs.uk/STU3/SearchParameter/GPConnect-Slot-ServiceIdentifier-1',
      documentation: expect.stringContaining('UEC DOS service ID'),
    }
    expect(of128.find(({ type }) => type === 'Slot')).toEqual({
      ...slot,
      searchInclude: slot.searchInclude.toSpliced(2, 0, 'Schedule:actor:HealthcareService'),
      searchParam: [...slot.searchParam, service],
    })
    expect(of128.find(({ type }) => type === 'HealthcareService')).toEqual({
      type: 'HealthcareService',
      interaction: readAndSearch,
      searchParam: [token('UEC DOS service ID')],
    })
    for (const version of ['1.2.7', '1.2.9', '1.5.0', '1.6.2'])
      expect(JSON.stringify(await statement('foundations', publishing(all(version))))).not.toMatch(
        /HealthcareService|service\.identifier/,
      )
  })

  test('TRN-CAP-04 TRN-VSN-05 follows the version of each capability that is in it', async () => {
    const versions = { ...all('1.6.2'), foundations: '1.2.9', appointments: '1.2.8' }
    const found = await statement('foundations', publishing(versions))
    expect(found.version).toBe('1.2.9')
    expect(shortProfiles(found)).toEqual(listAOf12.toSorted())
    expect(JSON.stringify(found.rest)).toContain('Schedule:actor:HealthcareService')
    expect(operationsIn(found)['gpc.getstructuredrecord']).toMatch(/\/1\.12$/)
  })

  test('FND-CAP-03 TRN-CAP-06 has each profile and each type once', async () => {
    const { profile, rest } = await statement('foundations', publishing(all('1.6.2')))
    for (const list of [profile.map(({ reference }) => reference), rest[0].resource?.map(({ type }) => type)])
      expect(list).toEqual([...new Set(list)])
  })
})

/** A profile with its versions: `Practitioner-1 1.2 1.3`. */
const versioned = (rows: readonly string[]) =>
  rows
    .flatMap((row) => {
      const [name, ...numbers] = row.split(' ')
      return numbers.map((number) => `${name}/_history/${number}`)
    })
    .toSorted()

const listBOf12 = [
  'CareConnect-GPC-Patient-1 1.8',
  'CareConnect-GPC-Organization-1 1.4',
  'CareConnect-GPC-Practitioner-1 1.2',
  'CareConnect-GPC-PractitionerRole-1 1.2',
  'CareConnect-GPC-AllergyIntolerance-1 1.7',
  'CareConnect-GPC-Medication-1 1.2',
  'CareConnect-GPC-MedicationRequest-1 1.7',
  'CareConnect-GPC-List-1 1.2',
  'GPConnect-StructuredRecord-Bundle-1 1.3',
  'GPConnect-OperationOutcome-1 1.2',
]
const listB = [
  'CareConnect-GPC-Patient-1 1.8',
  'CareConnect-GPC-Organization-1 1.4',
  'CareConnect-GPC-PractitionerRole-1 1.2',
  'CareConnect-GPC-AllergyIntolerance-1 1.7',
  'CareConnect-GPC-Medication-1 1.2',
  'CareConnect-GPC-MedicationStatement-1 1.7',
  'CareConnect-GPC-MedicationRequest-1 1.6',
  'CareConnect-GPC-List-1 1.7',
  'GPConnect-StructuredRecord-Bundle-1 1.3',
  'GPConnect-OperationOutcome-1 1.2',
  'CareConnect-GPC-Immunization-1 1.5',
  'CareConnect-GPC-ProblemHeader-Condition-1 1.7',
  'CareConnect-GPC-Encounter-1 1.5',
  // The tests of 1.6.0 want 1.6, the pages have 1.7.
  'CareConnect-GPC-Observation-1 1.6 1.7',
  'CareConnect-GPC-DiagnosticReport-1 1.3',
  'CareConnect-GPC-Specimen-1 1.3',
  'CareConnect-GPC-ReferralRequest-1 1.2',
  'CareConnect-GPC-DocumentReference-1 1.3',
  'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-HealthcareService-1 1.0',
]

describe('the statement of Structured', () => {
  const of160 = [...listB, 'CareConnect-GPC-Practitioner-1 1.2', 'CareConnect-GPC-ProcedureRequest-1 1.3']
  const of162 = [
    ...listB,
    'CareConnect-GPC-Practitioner-1 1.2 1.3',
    'CareConnect-GPC-ProcedureRequest-1 1.3 1.4',
  ]
  const migrate = {
    'gpc.migratestructuredrecord': 'GPConnect-MigrateStructuredRecord-Operation-1/_history/1.1',
  }
  const rows = [
    ['1.2.7', [...listBOf12, 'CareConnect-GPC-MedicationStatement-1 1.6'], '1.12', {}],
    ['1.2.8', [...listBOf12, 'CareConnect-GPC-MedicationStatement-1 1.6 1.7'], '1.12', {}],
    ['1.2.9', [...listBOf12, 'CareConnect-GPC-MedicationStatement-1 1.6'], '1.12', {}],
    ['1.5.0', of160, '1.16', {}],
    ['1.6.0', of160, '1.16', migrate],
    ['1.6.1', of160, '1.16', migrate],
    ['1.6.2', of162, '1.16', migrate],
  ] as const
  test.each(rows)(
    'TRN-CAP-04 TRN-CAP-05 TRN-VSN-04 of %s names the versions of its profiles and operations',
    async (version, list, record, more) => {
      const found = await statement('structured', publishing(all(version)))
      expect(shortProfiles(found)).toEqual(versioned(list))
      expect(operationsIn(found)).toEqual({
        'gpc.getstructuredrecord': `GPConnect-GetStructuredRecord-Operation-1/_history/${record}`,
        ...more,
      })
      expect(found).toMatchObject({ version, name: 'GP Connect API - Access Record Structured' })
      expect(found.rest[0]).not.toHaveProperty('resource')
    },
  )
})

describe('the statement of Documents', () => {
  test.each([
    ['1.5.0', '1.2'],
    ['1.6.0', '1.2'],
    ['1.6.2', '1.2 1.3'],
  ])('TRN-CAP-04 TRN-CAP-05 of %s is as published', async (version, practitioner) => {
    const found = await statement('documents', publishing(all(version)))
    expect(shortProfiles(found)).toEqual(
      versioned([
        'CareConnect-GPC-Patient-1 1.8',
        'CareConnect-GPC-Organization-1 1.4',
        `CareConnect-GPC-Practitioner-1 ${practitioner}`,
        'CareConnect-GPC-PractitionerRole-1 1.2',
        'GPConnect-OperationOutcome-1 1.2',
        'CareConnect-GPC-DocumentReference-1 1.3',
        'GPConnect-Searchset-Bundle-1 1.3',
      ]),
    )
    expect(found).toMatchObject({ version, name: 'GP Connect API - Access Document' })
    expect(found.rest[0]).not.toHaveProperty('operation')
    expect(found.rest[0].resource).toEqual([
      {
        type: 'Patient',
        interaction: [{ code: 'search-type' }],
        searchParam: [{ name: 'identifier', type: 'token', documentation: 'NHS number' }],
      },
      {
        type: 'DocumentReference',
        interaction: [{ code: 'search-type' }],
        searchInclude: [
          'DocumentReference:subject:Patient',
          'DocumentReference:custodian:Organization',
          'DocumentReference:author:Organization',
          'DocumentReference:author:Practitioner',
        ],
        searchRevInclude: ['PractitionerRole:practitioner'],
        searchParam: [
          { name: 'created', type: 'date' },
          { name: 'author', type: 'token' },
          { name: 'description', type: 'string' },
        ],
      },
      { type: 'Binary', interaction: [{ code: 'read' }] },
    ])
  })
})

describe('a root that several capabilities share, without an ODS code in it', () => {
  const shared = root.parse({
    practice: 'A99999',
    fhirVersion: 'STU3',
    capabilities: ['foundations', 'appointments', 'structured'],
    paths: ['/an-older-line/v1/fhir'],
  })
  const facts: ClinicalFacts = { ...publishing(all('1.2.8')), roots: [shared] }

  test('TRN-CAP-06 FND-CAP-01 lists all of what is deployed there in the one statement, and Structured in its own', async () => {
    const found = await statement('foundations', facts, '/an-older-line/v1/fhir')
    expect(found.rest[0].resource?.map(({ type }) => type).toSorted()).toEqual([
      'Appointment',
      'HealthcareService',
      'Location',
      'Organization',
      'Patient',
      'Practitioner',
      'Slot',
    ])
    expect(Object.keys(operationsIn(found))).toEqual(['gpc.registerpatient', 'gpc.getstructuredrecord'])
    const ofStructured = await statement('structured', facts, '/an-older-line/v1/fhir')
    expect(operationsIn(ofStructured)).toEqual({
      'gpc.getstructuredrecord': 'GPConnect-GetStructuredRecord-Operation-1/_history/1.12',
    })
  })

  test('TRN-CAP-06 FND-CAP-02 lists, as built, Foundations alone', async () => {
    const { ask } = testGateway({ facts })
    const asked = { interaction: metadataOf.foundations, root: '/an-older-line/v1/fhir' }
    const { json } = await ask(asked)
    const found = json as unknown as Statement
    expect(found.version).toBe('1.2.8')
    expect(found.rest[0].resource?.map(({ type }) => type)).toEqual([
      'Patient',
      'Organization',
      'Practitioner',
      'Location',
    ])
    expect(Object.keys(operationsIn(found))).toEqual(['gpc.registerpatient'])
    for (const interaction of [metadataOf.structured, 'search:slot'])
      expect(
        (await ask({ ...asked, interaction, ...(interaction === 'search:slot' && { path: '/Slot' }) }))
          .status,
      ).toBe(501)
  })

  test('TRN-IID-06 TRN-URL-06 the interaction id picks among the capabilities of the root', async () => {
    const { ask } = testGateway({ facts, handlers: everything })
    const names = await Promise.all(
      [metadataOf.foundations, metadataOf.structured].map(
        async (interaction) => (await ask({ interaction, root: '/an-older-line/v1/fhir' })).json.name,
      ),
    )
    expect(names).toEqual(['GP Connect', 'GP Connect API - Access Record Structured'])
  })
})

test('TRN-VSN-05 a practice that publishes no version of a capability is taken for the one that the newest suites ask for', async () => {
  const facts: ClinicalFacts = {
    ...world,
    practices: world.practices.map((each) => ({ ...each, versions: {} })),
  }
  const kinds = ['foundations', 'structured', 'documents'] as const
  const versions = await Promise.all(kinds.map(async (kind) => (await statement(kind, facts)).version))
  expect(versions).toEqual(['1.5.0', '1.6.0', '1.6.0'])
})
