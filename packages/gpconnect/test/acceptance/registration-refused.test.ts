import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type AuditEvent, randomIds } from '@gpconnect/clinical-system'
import { createProvider } from '@gpconnect/provider'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { refusals, type Situation } from '@gpconnect/specification'
import { demographicsOn, pdsSimulator } from '@gpconnect/spine'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { consumerOf, type Request, requestTo } from './consumer.ts'
import { recordLog } from './record.ts'

const registration = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
const limits = { bodyBytes: 16 * 1024, headersTimeout: 300, requestTimeout: 400, checkEvery: 50 }

/** What a test lets go wrong behind the provider. */
const broken = { attempts: false, everyEntry: false, ids: false }

let running: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  running = await open()
})
afterAll(() => running.close())
afterEach(() => {
  for (const what of Object.keys(broken) as (keyof typeof broken)[]) broken[what] = false
  running.pds.become({ isAvailable: true, latency: 0 })
})

/** A provider over the reference system with every seed, each part of which can be made to fail. */
async function open() {
  const directory = await mkdtemp(path.join(tmpdir(), 'gpconnect-'))
  const ids = {
    next: () => {
      if (broken.ids) throw new Error('no id is left')
      return randomIds.next()
    },
  }
  const system = await openReferenceSystem({ directory, ids })
  for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
  await system.administration.switch('X99003', 'appointments', false, { by: 'test' })
  withoutLanguage(directory)
  const pds = pdsSimulator(system)
  const events: AuditEvent[] = []
  const audit = {
    ...system.audit,
    append: async (batch: readonly AuditEvent[]) => {
      if (broken.everyEntry || (broken.attempts && batch.some(({ kind }) => kind === 'attempt')))
        throw new Error('the disk is full')
      await system.audit.append(batch)
      events.push(...batch)
    },
  }
  const line = (values: object, message: string) => recordLog(JSON.stringify({ ...values, message }))
  const provider = createProvider({
    system: { ...system, audit, ids: randomIds, demographics: demographicsOn(pds, { timeout: 100 }) },
    log: { isLevelEnabled: () => true, debug: line, info: line, warn: line, error: line },
    settings: { limits },
  })
  const { port } = await provider.listen({ port: 0, host: '127.0.0.1' })
  return {
    port,
    pds,
    events,
    directory,
    ask: consumerOf(`http://127.0.0.1:${port}`),
    close: async () => {
      await provider.close()
      await system.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

const store = (directory: string) => path.join(directory, 'clinical.sqlite')

/** Gives somebody who left a language that no list has, so that no answer about them can be built. */
function withoutLanguage(directory: string): void {
  const database = new DatabaseSync(store(directory))
  database
    .prepare(`UPDATE patient SET facts = json_set(facts, '$.languages', json('[{"language":"xx","modes":[]}]'))
      WHERE practice = 'B82617' AND nhs_number = '9690938142'`)
    .run()
  database.close()
}

/** Everything clinical, byte for byte: every table, every row. The audit trail is a file of its own. */
function everything(): string {
  const database = new DatabaseSync(store(running.directory), { readOnly: true })
  try {
    const tables = database
      .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all()
    return JSON.stringify(
      tables.map(({ name, sql }) => ({ name, sql, rows: database.prepare(`SELECT * FROM "${name}"`).all() })),
      undefined,
      1,
    )
  } finally {
    database.close()
  }
}

type Changes = Readonly<Record<string, unknown>>

const nhsNumber = (value: string) => ({ system: 'https://fhir.nhs.uk/Id/nhs-number', value })

/** Somebody whom PDS knows and no practice holds. */
const marian = {
  resourceType: 'Patient',
  identifier: [nhsNumber('9990000573')],
  name: [{ use: 'official', family: 'Applegarth', given: ['Marian'] }],
  birthDate: '1979-03-22',
}

const asking = (...patients: readonly Changes[]) =>
  JSON.stringify({
    resourceType: 'Parameters',
    parameter: patients.map((resource) => ({ name: 'registerPatient', resource })),
  })
const body = (changes: Changes) => asking({ ...marian, ...changes })

/** A person of the seeds, as a consumer would describe them. */
const somebody = (number: string, family: string, given: string, birthDate: string) =>
  body({ identifier: [nhsNumber(number)], name: [{ use: 'official', family, given: [given] }], birthDate })

/** A registration that is refused: what is different about it, and what is broken behind the provider meanwhile. */
type Case = Partial<Request> & { readonly breaking?: () => void; readonly send?: 'in part' }

const claims = (changes: Changes): Case => ({ claims: changes })
const device = (changes: Changes) =>
  claims({
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: 'https://consumer.example.org/Id/device', value: 'ward-7' }],
      model: 'Ward Viewer',
      version: '1.0',
      ...changes,
    },
  })
const seconds = () => Math.floor(Date.now() / 1000)

/** Every situation of the catalogue: registrations that lead to it, or why none does. */
const cases: Record<Situation, readonly Case[] | string> = {
  requestMalformed: [{ path: '/Patient/%zz' }],
  requestTooLarge: [
    { body: body({}).padEnd(limits.bodyBytes + 1) },
    { path: `/Patient/$gpc.registerpatient?x=${'x'.repeat(9000)}` },
  ],
  requestTooSlow: [{ send: 'in part' }],
  practiceUnknown: [{ practice: 'Z00000' }],
  rootUnknown: 'a path that leads to no root of a practice is no registration',
  certificateMissing: 'a door without TLS asks for none, and the stage stands before all others',
  certificateInvalid: 'a door without TLS asks for none, and the stage stands before all others',
  spineHeaderMissing: ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID'].map((name) => ({
    headers: { [name]: null },
  })),
  spineHeaderInvalid: [{ headers: { 'Ssp-From': 'not an ASID' } }],
  receiverWrong: [{ headers: { 'Ssp-To': '123456789123' } }],
  interactionUnknown: [{ headers: { 'Ssp-InteractionID': 'urn:x' } }],
  interactionMisplaced: [
    {
      headers: {
        'Ssp-InteractionID': 'urn:nhs:names:services:gpconnect:documents:fhir:rest:search:patient-1',
      },
    },
  ],
  verbWrong: [
    { method: 'PUT' },
    { method: 'DELETE' },
    { headers: { 'Ssp-InteractionID': 'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1' } },
  ],
  pathWrong: [{ path: '/Patient/$gpc.registerpatien' }, { path: '/Patient/$gpc.registerpati%23ent' }],
  interactionNotBuilt: 'registration is built',
  mediaTypeUnsupported: [
    { headers: { 'Content-Type': 'application/json' } },
    { headers: { Accept: 'text/html' } },
    { headers: { 'Content-Encoding': 'br' } },
    { path: '/Patient/$gpc.registerpatient?_format=text/plain' },
  ],
  contentTypeMissing: [{ headers: { 'Content-Type': '' } }],
  bearerMissing: [{ headers: { Authorization: 'Basic x' } }],
  tokenMalformed: [{ token: 'a.b.' }, { token: 'e30.e30.e30' }],
  claimMissing: [claims({ iss: undefined }), claims({ requesting_practitioner: undefined })],
  claimInvalid: [claims({ exp: 'tomorrow' })],
  tokenLifetime: [claims({ iat: seconds(), exp: seconds() + 299 })],
  tokenExpired: [claims({ iat: 1, exp: 301 })],
  scopeNotAllowed: ['patient/*.read', 'organization/*.read', 'organization/*.write', 'badScope'].map(
    (scope) => claims({ requested_scope: scope }),
  ),
  reasonNotAllowed: [claims({ reason_for_request: 'migration' })],
  subjectMismatch: [claims({ sub: 'somebody else' })],
  claimResourceIncomplete: [device({ model: undefined })],
  claimResourceMisplaced: [claims({ requesting_device: { resourceType: 'Patient' } })],
  claimResourceInvalid: [device({ invalidField: 1 })],
  claimResourceTypeUnknown: [device({ resourceType: 'InvalidResourceType' })],
  requestedRecordMismatch: 'a claim of the older FHIR version',
  valuesConflict: 'what the scope says of confidentiality counts for migration alone',
  gpConnectDisabled: [{ practice: 'X99001' }],
  capabilityDisabled: [{ practice: 'X99003' }],
  patientConsentWithheld: 'dissent concerns the record — FND-GEN-17',
  organisationConsentWithheld: 'no rule of the practice about sharing is applied — TRN-LGL-04',
  noRelationship: 'a question of migration',
  identifierMissing: 'a registration has no search parameter',
  identifierRepeated: 'a registration has no search parameter',
  identifierMalformed: 'a registration has no search parameter',
  identifierSystemUnknown: 'a registration has no search parameter',
  identifierValueInvalid: 'a registration has no search parameter',
  nhsNumberInvalid: [
    { body: body({ identifier: undefined }) },
    { body: body({ identifier: [{ system: 'https://example.org/Id', value: '1' }] }) },
    ...['34555##4', 'hello', '999999999', '9000000008', '90000000090', ''].map((value) => ({
      body: body({ identifier: [nhsNumber(value)] }),
    })),
  ],
  parameterMissing: 'a registration without its parameter is no right resource — Foundations §4.4',
  parameterInvalid: 'a registration without its parameter is no right resource — Foundations §4.4',
  bodyMissing: [{ body: '' }],
  bodyMalformed: [
    { body: body({}).slice(0, -5) },
    { body: 'registerPatient', headers: { 'Content-Encoding': 'gzip' } },
    { format: 'xml' },
  ],
  resourceInvalid: [
    { body: body({ invalidField: 'x' }) },
    { body: asking({ ...marian, resourceType: 'InvalidResourceType' }) },
    { body: JSON.stringify(marian) },
    { body: body({ active: true }) },
    { body: body({ maritalStatus: { text: 'x' } }) },
    { body: body({ contact: [{ name: { family: 'x' } }] }) },
    { body: body({ address: [{ use: 'work', line: ['x'] }] }) },
    { body: body({ telecom: [{ system: 'fax', use: 'home', value: 'x' }] }) },
    { body: body({ extension: [{ url: 'https://example.org/x', valueString: 'x' }] }) },
    { body: body({ name: [{ use: 'official', family: 'Applegarth' }] }) },
    { body: body({ gender: 'F' }) },
  ],
  referenceNotFound: 'a registration refers to nothing',
  patientNotFound: 'a registration asks for nobody by id',
  practitionerNotFound: 'a registration asks for nobody by id',
  organisationNotFound: 'a registration asks for nobody by id',
  recordNotFound: 'a registration asks for nothing by id',
  registrationIncomplete: [
    { body: body({ birthDate: undefined }) },
    { body: body({ name: undefined }) },
    { body: body({ name: [{ use: 'official', given: ['Marian'] }] }) },
    { body: body({ identifier: [...marian.identifier, { value: 'x' }] }) },
  ],
  registrationRepeats: [
    { body: asking(marian, marian) },
    { body: body({ name: [...marian.name, ...marian.name] }) },
    {
      body: body({
        telecom: [
          { system: 'phone', use: 'home', value: 'x' },
          { system: 'phone', use: 'home', value: 'y' },
        ],
      }),
    },
  ],
  patientDemographicsInvalid: [
    // Not on PDS, somebody else there, sensitive there, dead there.
    { body: somebody('9990000999', 'Nobody', 'Ned', '1970-01-01') },
    { body: body({ birthDate: '1950-01-01' }) },
    { body: somebody('9990000603', 'Hartsop', 'Vincent', '1966-07-09') },
    { body: somebody('9990000611', 'Gowland', 'Edna', '1938-01-30') },
    // Held, and not on PDS; held for somebody else; sensitive and dead at the practice too.
    { body: somebody('9476718943', 'Askriggs', 'George', '1940-12-25') },
    { body: somebody('9990000190', 'Yanwath', 'Elaine', '1954-08-11') },
    { body: somebody('9690938533', 'Marrick', 'Helen', '1992-05-27') },
    { body: somebody('9690938681', 'Langstroth', 'Peter', '1931-05-18') },
  ],
  nhsNumberWithdrawn: [
    { body: somebody('9990000638', 'Applegarth', 'Marian', '1979-03-22') },
    { body: somebody('9990000646', 'Anybody', 'Ann', '1970-01-01') },
    { body: somebody('9690938622', 'Stranger', 'Zed', '1901-01-01') },
  ],
  duplicate: [
    { body: somebody('9690937278', 'Kettlewell', 'Desmond', '1946-02-17') },
    { body: somebody('9990000018', 'Wharton', 'Bethany', '1999-07-03') },
    // Registered with a number that nobody has verified: PDS confirms it, and it stays unmarked.
    { body: somebody('9990000131', 'Ormside', 'Freya', '2001-11-11') },
  ],
  versionConflict: 'a registration names no version',
  fault: [{ breaking: () => (broken.ids = true) }],
  dataIncomplete: [{ body: somebody('9690938142', 'Keldsworth', 'Daniel', '1987-10-20') }],
  auditUnavailable: [{ breaking: () => (broken.attempts = true) }],
  demographicsUnavailable: [
    { breaking: () => running.pds.become({ isAvailable: false }) },
    { breaking: () => running.pds.become({ latency: 400 }) },
    {
      body: somebody('9690937278', 'Kettlewell', 'Desmond', '1946-02-17'),
      breaking: () => running.pds.become({ isAvailable: false }),
    },
  ],
  overloaded: 'registrations are small; `overload.test.ts` of the provider shows it for any request',
}

/** Sends the headers and the first byte of the body, and waits. */
function sendInPart(request: Request): Promise<{ status: number; spineCode: string }> {
  const { url, method, headers, body: whole = '' } = requestTo(`http://127.0.0.1:${running.port}`, request)
  return new Promise((resolve, reject) => {
    const sending = httpRequest(
      url,
      { method, headers: { ...headers, 'Content-Length': Buffer.byteLength(whole) } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.on('end', () => {
          sending.destroy()
          const spineCode = JSON.parse(text).issue[0].details.coding[0].code
          resolve({ status: response.statusCode ?? 0, spineCode })
        })
      },
    )
    sending.on('error', reject)
    sending.write(whole.slice(0, 1))
  })
}

const rows = Object.entries(cases).flatMap(([situation, registrations]) =>
  typeof registrations === 'string'
    ? []
    : registrations.map((each, at) => ({ situation: situation as Situation, number: at + 1, ...each })),
)

describe('a registration that is refused changes nothing, byte for byte', () => {
  test.each(rows)(
    'FND-REG-03 $situation ($number)',
    async ({ situation, number, breaking, send, ...asked }) => {
      expect(number).toBeGreaterThan(0)
      const request = { interaction: registration, body: body({}), ...asked }
      breaking?.()
      const before = everything()
      const mark = running.events.length
      const { status, spineCode } = await (send === 'in part' ? sendInPart(request) : running.ask(request))
      const { stu3 } = refusals[situation]
      expect([status, spineCode]).toEqual([stu3.status, stu3.code])
      expect(everything()).toBe(before)

      // It was refused for this and nothing else, and is in the trail.
      await expect.poll(() => running.events.length).toBeGreaterThan(mark)
      expect(running.events.slice(mark).at(-1)).toMatchObject({ situation, status: stu3.status })
    },
  )

  test('FND-REG-03 TRN-AUD-10 nor does one that cannot be audited at all', async () => {
    broken.everyEntry = true
    const before = everything()
    const { status, spineCode } = await running.ask({ interaction: registration, body: body({}) })
    expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(everything()).toBe(before)
  })

  test('FND-REG-03 every situation of the catalogue is reached here, or it is said why not', () => {
    expect(Object.keys(cases).toSorted()).toEqual(Object.keys(refusals).toSorted())
    const reasons = Object.values(cases).filter((each) => typeof each === 'string')
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(10)
    expect(rows.length).toBeGreaterThan(80)
  })
})

test('FND-REG-15 FND-REG-21 the right registration that all of them were changed from adds one patient, and nothing else', async () => {
  type Tables = readonly { readonly name: string; readonly rows: readonly object[] }[]
  const before = JSON.parse(everything()) as Tables
  const { status, json } = await running.ask({ interaction: registration, body: body({}) })
  expect(status).toBe(200)
  const [{ resource }] = json.entry as [{ resource: { id: string } }]
  const after = JSON.parse(everything()) as Tables
  const changed = after.flatMap(({ name, rows: now }, at) => {
    const then = new Set(before[at]?.rows.map((row) => JSON.stringify(row)))
    const added = now.filter((row) => !then.has(JSON.stringify(row)))
    return added.map((row) => ({ name, row, more: now.length - then.size }))
  })
  expect(changed).toMatchObject([
    { name: 'counter', row: { name: 'version' }, more: 0 },
    { name: 'patient', row: { practice: 'B82617', id: resource.id, nhs_number: '9990000573' }, more: 1 },
  ])
})
