import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type ClinicalFacts, isSamePerson, type Patient } from '@gpconnect/clinical-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Request } from './consumer.ts'
import { type Running, run } from './running.ts'

/** Everyone and everything that the seeds hold, asked for over real HTTP. */

let running: Running
const ask = (request: Request) => running.ask(request)
beforeAll(async () => {
  running = await run()
})
afterAll(() => running.close())

type Seed = Omit<ClinicalFacts, 'practices'> & { readonly practice: { readonly odsCode: string } }
const folder = path.resolve(import.meta.dirname, '../../../reference-system/seeds')
const seeds: readonly Seed[] = globSync('*/*.json', { cwd: folder })
  .filter((file) => path.basename(file) !== 'pds.json')
  .toSorted()
  .map((file): Seed => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
  .filter(({ roots }) => roots.some(({ capabilities }) => capabilities.includes('foundations')))
const seedOf = (odsCode: string) => seeds.find(({ practice }) => practice.odsCode === odsCode) as Seed

const searchFor = (type: string, system: string, value: string, more: Partial<Request> = {}) =>
  ask({
    interaction: `search:${type.toLowerCase()}`,
    path: `/${type}?identifier=${encodeURIComponent(`https://fhir.nhs.uk/Id/${system}|${value}`)}`,
    ...more,
  })
const find = (nhsNumber: string, more: Partial<Request> = {}) =>
  searchFor('Patient', 'nhs-number', nhsNumber, more)
const read = (reference: string, more: Partial<Request> = {}) =>
  ask({ interaction: `read:${reference.split('/')[0]?.toLowerCase()}`, path: `/${reference}`, ...more })

type Found = { readonly id: string; readonly name: { readonly text?: string; readonly family: string }[] }
const foundIn = ({ json }: Answer) =>
  ((json.entry ?? []) as { resource: Found }[]).map(({ resource }) => resource)

const isShown = (patient: Patient) =>
  patient.registration.state === 'active' &&
  patient.deceased === undefined &&
  (patient.nhsNumberCheck.status === 'verified' || isConfirmed(patient)) &&
  !Object.values(patient.pds ?? {}).includes(true)

/** Whether PDS confirms the number of a patient that nobody traced yet: a find shows the patient then — FND-PSR-12. */
function isConfirmed(patient: Patient): boolean {
  const person = patient.nhsNumber && running.system.persons(patient.nhsNumber)
  if (person?.status !== 'current' || person.sensitive || person.deceased) return false
  // A birth date relative to the day of sowing is resolved on PDS, and not here.
  return patient.birthDate?.startsWith('today') || isSamePerson(patient, person)
}

/** Active and verified, but without gender and birth date: nothing can be answered about this patient — FND-GEN-16. */
const cannotBeSent = '9990000468'

function referencesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'reference' ? [String(each)] : referencesOf(each),
  )
}

describe('patients of the 1.6.0 suite', () => {
  const found = {
    patient1: '9690937278',
    patient2: '9690937286',
    patient3: '9690937294',
    patient4: '9690937308',
    patient5: '9690937375',
    patient6: '9690937383',
    patient7: '9690937391',
    patient8: '9690937405',
    patient12: '9690938614',
    patient13: '9690938096',
    patient15: '9690938576',
    patient16: '9690938118',
    patient17: '9690938126',
    patientNoAppointments: '9690938134',
  }
  test.each(Object.entries(found))(
    'FND-PSR-01 FND-PSR-07 FND-GEN-17 %s (%s) is found and read',
    async (_, nhsNumber) => {
      const [one, ...others] = foundIn(await find(nhsNumber))
      expect(others).toEqual([])
      const answer = await read(`Patient/${one?.id}`)
      expect(answer.json).toEqual(one)
      expect(answer.headers.get('etag')).toBe(`W/"${(answer.json.meta as { versionId: string }).versionId}"`)
    },
  )

  const hidden = {
    'patient9 (sensitive)': '9690938533',
    'patient10 (sensitive)': '9690938541',
    'patient11 (superseded)': '9690938622',
    'patient14 (never traced)': '9476718943',
    'patient18 (deceased)': '9690938681',
    'patient21 (left)': '9690938142',
    'patientNotInSystem (unknown)': '9999999999',
  }
  test.each(Object.entries(hidden))('FND-PSR-06 FND-STA-02 %s (%s) is not found', async (_, nhsNumber) =>
    expect(await find(nhsNumber)).toMatchObject({ status: 200, text: (await find('9999999999')).text }),
  )

  test('FND-PSR-08 FND-GEN-06 _count and a nonsensical _sort do not matter', async () => {
    const query =
      '/Patient?_sort=practitioner.coding&_count=1&identifier=https://fhir.nhs.uk/Id/nhs-number|9690937278'
    expect((await ask({ interaction: 'search:patient', path: query })).text).toBe(
      (await find('9690937278')).text,
    )
  })

  test('FND-PSR-10 the branch that patient2 prefers is location 8, which is there', async () => {
    const [patient] = foundIn(await find('9690937286'))
    expect(referencesOf(patient)).toContain('Location/8')
    expect((await read('Location/8')).json).toMatchObject({ name: 'Tarnbeck Branch Surgery' })
  })

  test('FND-PSR-09 what is excluded is nowhere, though it is held of patient1 and patient2', async () => {
    for (const nhsNumber of ['9690937278', '9690937286'])
      expect((await find(nhsNumber)).text).not.toMatch(
        /maritalStatus|multipleBirth|deceased|EthnicCategory|ReligiousAffiliation|cadavericDonor|ResidentialStatus|TreatmentCategory|birthPlace/,
      )
  })
})

describe('people and places of the 1.6.0 suite', () => {
  const practitioners = [
    ['G13579135', 0],
    ['G11111116', 1],
    ['G22345655', 2],
  ] as const
  test.each(practitioners)(
    'FND-PRS-01 FND-PRS-06 the practitioner %s is found with %i role profiles',
    async (id, count) => {
      const [one, ...others] = foundIn(await searchFor('Practitioner', 'sds-user-id', id))
      expect(others).toEqual([])
      const { json } = await read(`Practitioner/${one?.id}`)
      expect(json).toEqual(one)
      const systems = (json.identifier as { system: string }[]).map(({ system }) => system.split('/').at(-1))
      expect(systems.filter((each) => each === 'sds-user-id')).toHaveLength(1)
      expect(systems.filter((each) => each === 'sds-role-profile-id')).toHaveLength(count)
      expect(systems).not.toContain('gmc-number')
    },
  )

  const organisations = [
    ['B82617', 'Merrowfold Surgery'],
    ['R1A14 ', 'Long Causeway Community Hospital'],
    ['b82617', 'Merrowfold Surgery'],
  ] as const
  test.each(organisations)('FND-ORS-01 FND-ORS-06 FND-ORS-07 the code "%s" finds %s', async (code, name) => {
    const found = foundIn(await searchFor('Organization', 'ods-organization-code', code))
    expect(found).toMatchObject([{ name }])
    expect((await read(`Organization/${found[0]?.id}`)).json).toEqual(found[0])
  })

  test.each(['1', '8', '3'])(
    'FND-LOC-01 FND-DT-07 location %s is read, its address one object',
    async (id) => {
      const { status, json } = await read(`Location/${id}`)
      expect(status).toBe(200)
      expect(json).toMatchObject({
        id,
        name: expect.any(String),
        address: { line: expect.any(Array) },
      })
    },
  )

  test('FND-ORS-01 FND-PRS-01 an unknown code and an unknown user are no error', async () => {
    expect(foundIn(await searchFor('Organization', 'ods-organization-code', 'ZZZ99'))).toEqual([])
    expect(foundIn(await searchFor('Practitioner', 'sds-user-id', 'G99999999'))).toEqual([])
  })
})

test('FND-GEN-18 FND-CAP-08 where GP Connect is off nobody is found and the metadata is there, until it is switched on', async () => {
  const practice = 'X99001'
  const { patients } = seedOf(practice)
  for (const { nhsNumber, id } of patients) {
    const denied = { status: 403, spineCode: 'ACCESS DENIED' }
    expect(await find(String(nhsNumber), { practice })).toMatchObject(denied)
    expect(await read(`Patient/${id}`, { practice })).toMatchObject(denied)
  }
  expect((await ask({ interaction: 'read:metadata', practice })).status).toBe(200)
  await running.system.administration.switch(practice, 'gpConnect', true, { by: 'Practice manager' })
  await expect.poll(async () => (await find(String(patients[0]?.nhsNumber), { practice })).status).toBe(200)
})

describe.each(seeds.map(({ practice: { odsCode } }) => odsCode))('the practice %s', (practice) => {
  const { patients, organisations, locations, practitioners } = seedOf(practice)
  const numbered = patients.filter(({ nhsNumber }) => nhsNumber !== undefined)

  test('FND-PSR-01 FND-PRD-01 FND-PRD-06 FND-GEN-04 FND-GEN-07 FND-DT-05 shows each patient who is to be seen, in JSON and XML alike, and what they refer to', async () => {
    const shown = numbered.filter((each) => isShown(each) && each.nhsNumber !== cannotBeSent)
    expect(shown.length).toBeGreaterThan(3)
    const referred = new Set<string>()
    for (const { nhsNumber, id } of shown) {
      const [one, ...others] = foundIn(await find(String(nhsNumber), { practice }))
      expect([one?.id, others], nhsNumber).toEqual([id, []])
      const xml = await read(`Patient/${id}`, { practice, format: 'xml' })
      expect(xml.headers.get('content-type')).toContain('xml')
      expect(xml.json, nhsNumber).toEqual(one)
      for (const { text, family } of one?.name ?? [])
        if (text !== undefined && /^\p{Script=Latin}/u.test(text))
          expect(text.startsWith(family.toUpperCase()), text).toBe(true)
      for (const reference of referencesOf(one)) referred.add(reference)
    }
    for (const reference of referred) {
      const answer = await read(reference, { practice })
      expect(answer.status, reference).toBe(200)
      for (const further of referencesOf(answer.json)) referred.add(further)
    }
    expect(referred.size).toBeGreaterThan(1)
  })

  test('FND-STA-01 FND-STA-02 FND-PSR-06 FND-PRD-04 hides each patient who is not to be seen, like nobody', async () => {
    const traceId = '00000000-0000-4000-8000-000000000000'
    const alike = { practice, headers: { 'Ssp-TraceID': traceId } }
    const nobodyFound = (await find('9999999999', alike)).text
    const nobodyRead = (await read('Patient/nobody', alike)).text
    for (const { nhsNumber, id } of patients.filter((each) => !isShown(each) || !each.nhsNumber)) {
      if (nhsNumber) expect((await find(nhsNumber, alike)).text, nhsNumber).toBe(nobodyFound)
      expect((await read(`Patient/${id}`, alike)).text, nhsNumber).toBe(nobodyRead)
    }
  })

  test('FND-ORR-01 FND-LOC-01 FND-PRR-01 FND-GEN-07 shows every organisation, location and practitioner, and what they refer to', async () => {
    const references = [
      ...organisations.map(({ id }) => `Organization/${id}`),
      ...locations.map(({ id }) => `Location/${id}`),
      ...practitioners.filter(({ name }) => name.family).map(({ id }) => `Practitioner/${id}`),
    ]
    for (const reference of references) {
      const { status, json } = await read(reference, { practice })
      expect(status, reference).toBe(200)
      expect((await read(reference, { practice, format: 'xml' })).json).toEqual(json)
      for (const further of referencesOf(json)) expect(references).toContain(further)
    }
  })
})

test('FND-GEN-16 FND-GEN-19 a patient of whom neither gender nor birth date is held cannot be answered', async () =>
  expect(await find(cannotBeSent)).toMatchObject({
    status: 500,
    spineCode: 'INTERNAL_SERVER_ERROR',
    json: { issue: [{ diagnostics: expect.stringMatching(/^Patient\.gender is mandatory/) }] },
  }))

test('FND-STA-03 what another process writes into a record shows at the next call', async () => {
  const [one] = foundIn(await find('9690938118'))
  const database = new DatabaseSync(path.join(running.directory, 'clinical.sqlite'))
  const write = (deceased: string | null) =>
    database
      .prepare("UPDATE patient SET facts = json_patch(facts, json_object('deceased', ?)) WHERE id = ?")
      .run(deceased, String(one?.id))
  write('2026-01-01')
  expect(foundIn(await find('9690938118'))).toEqual([])
  expect((await read(`Patient/${one?.id}`)).status).toBe(404)
  write(null)
  database.close()
  expect(foundIn(await find('9690938118'))).toEqual([one])
})

test('FND-GEN-22 a search that finds nobody is in the audit trail, with who asked', async () => {
  const traceId = crypto.randomUUID()
  await find('9999999999', { headers: { 'Ssp-TraceID': traceId } })
  const entries = await Array.fromAsync(running.system.audit.read({ nhsNumber: '9999999999' }))
  expect(entries.filter((each) => each.traceId === traceId)).toMatchObject([
    { status: 200, requester: { organisationOdsCode: 'X99C01', sdsUserId: '111111111111' } },
  ])
})

/** That of the 1.2.8 and the 0.7.4 suites, whose roots have no ODS code — Test data, §1. */
const sharedAsid = '918999198993'

test('TRN-URL-01 TRN-URL-02 FND-CAP-05 TRN-VSN-05 each practice has its root and statement, with the version it publishes', async () => {
  for (const { practice, roots } of await running.system.practices.all()) {
    const paths = roots.map((each) => each.paths[0])
    if (practice.asids.some((each) => each === sharedAsid))
      expect(paths).toEqual([expect.stringMatching(/^\/gpconnect-demonstrator\/v[01]\/fhir$/)])
    else
      expect(paths).toEqual([
        ...['', '/structured', '/documents'].map((end) => `/${practice.odsCode}/STU3/1/gpconnect${end}`),
        `/${practice.odsCode}/DSTU2/0/gpconnect`,
      ])
    if (!roots.some(({ capabilities }) => capabilities.includes('foundations'))) continue
    const { json } = await ask({ interaction: 'read:metadata', practice: practice.odsCode })
    expect(json).toMatchObject({ version: practice.versions.foundations, fhirVersion: '3.0.1' })
  }
})

test('TRN-URL-06 TRN-URL-09 of the capabilities at one root the interaction picks, with no ODS code in the path', async () => {
  const structured = {
    interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getstructuredrecord-1',
    body: '{ "resourceType": "Parameters", "parameter": [] }',
  }
  expect(await ask({ ...structured, practice: 'A20047' })).toMatchObject({ spineCode: 'NOT_IMPLEMENTED' })
  expect(await ask(structured)).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' })
  expect(
    (await ask({ interaction: 'read:location', practice: 'A20047', path: '/Location/8' })).json,
  ).toMatchObject({
    name: 'Aldersyke Surgery',
  })
})
