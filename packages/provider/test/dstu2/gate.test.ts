import { root as rootFacts } from '@gpconnect/clinical-system'
import type { OperationOutcome } from '@gpconnect/fhir/dstu2'
import { refusals, type Situation } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { dialectOf } from '../../src/gateway/dialects/index.ts'
import { Refusal } from '../../src/gateway/refusal.ts'
import { answersNothing, metadataOf } from '../metadata/everything.ts'
import { olderRoot, ours, roots, world, worldWith } from '../support/facts.ts'
import { type AskOptions, testGateway, traceId } from '../support/gateway.ts'

const fhir = 'urn:nhs:names:services:gpconnect:fhir'
const careRecord = `${fhir}:operation:gpc.getcarerecord`
const metadata: AskOptions = { interaction: metadataOf.html }
const { ask } = testGateway()

/** `ask` holds every answer of a DSTU2 root against the rules of Transport §12.2. */
const refused = { status: 400, spineCode: 'BAD_REQUEST', json: { resourceType: 'OperationOutcome' } }

describe('what the Spine Security Proxy suite of 0.7.4 asks (Transport §24.4)', () => {
  const headers = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Authorization']
  test.each(headers)('TRN-SSP-01 TRN-SSP-08 TRN-ERR-07 without %s gets 400 in FHIR JSON', async (name) => {
    const answer = await ask({ ...metadata, headers: { [name]: undefined } })
    expect(answer).toMatchObject(refused)
    expect(answer.headers['content-type']).toBe('application/json+fhir;charset=utf-8')
  })

  test('TRN-IID-03 the interaction of the care record on GET metadata gets 400', async () =>
    expect(
      await ask({
        interaction: careRecord,
        method: 'GET',
        path: '/metadata',
        headers: { 'Content-Type': undefined },
      }),
    ).toMatchObject(refused))

  test('TRN-SSP-04 an interaction that there is not gets 400', async () => {
    for (const id of [`${fhir}:operation:gpc.invalidoperation`, `${careRecord}-1`, `${metadataOf.html} x`])
      expect(await ask({ ...metadata, headers: { 'Ssp-InteractionID': id } })).toMatchObject(refused)
  })

  test('TRN-SSP-03 an ASID that is not the practice’s gets 400, before the operation is looked at', async () =>
    expect(await ask({ interaction: careRecord, headers: { 'Ssp-To': '123456789123' } })).toMatchObject(
      refused,
    ))

  test('TRN-SSP-03 the root picks the practice where two share an ASID', async () => {
    const elsewhere = rootFacts.parse({
      practice: 'B99999',
      fhirVersion: 'DSTU2',
      capabilities: ['html'],
      paths: ['/an-older-line/v0/fhir'],
    })
    const facts = worldWith('B99999', { asids: ours.asids, versions: { html: '0.7.3' } })
    const { ask } = testGateway({ facts: { ...facts, roots: [...facts.roots, elsewhere] } })
    const asked = { ...metadata, headers: { 'Ssp-To': ours.asids[0] } }
    const theirs = await ask({ ...asked, root: '/an-older-line/v0/fhir' })
    expect([theirs.json.version, theirs.events[0]?.practice]).toEqual(['0.7.3', 'B99999'])
    expect((await ask(asked)).json.version).toBe('0.7.4')
  })
})

describe('what the Http suite of 0.7.4 asks', () => {
  const wrong: readonly (readonly [string, AskOptions])[] = [
    ['GET /metadatas', { ...metadata, path: '/metadatas' }],
    [
      'POST /Patients with the id of registering',
      {
        interaction: `${fhir}:operation:gpc.registerpatient`,
        root: olderRoot,
        method: 'POST',
        path: '/Patients',
      },
    ],
    [
      'PUT /Appointments/1 with an id there is not',
      {
        interaction: `${fhir}:rest:update:appointment`,
        root: olderRoot,
        method: 'PUT',
        path: '/Appointments/1',
      },
    ],
    ['PATCH metadata', { ...metadata, method: 'PATCH' }],
    ['DELETE metadata', { ...metadata, method: 'DELETE' }],
    ['OPTIONS metadata', { ...metadata, method: 'OPTIONS' }],
    ['OPTIONS /Metadata', { ...metadata, method: 'OPTIONS', path: '/Metadata' }],
    ['an operation in another case', { interaction: careRecord, path: '/Patient/$gpc.getCareRecord' }],
    ['GET on the operation', { interaction: careRecord, method: 'GET' }],
    ['POST metadata', { ...metadata, method: 'POST' }],
  ]
  test.each(wrong)('TRN-VRB-03 TRN-VRB-04 TRN-URL-05 %s gets 400', async (_, asked) =>
    expect(await ask(asked)).toMatchObject(refused),
  )

  test('TRN-HDR-14 TRN-AUD-08 an additional header is taken, and audited', async () => {
    const { status, events } = await ask({ ...metadata, headers: { AdditionalHeader: 'NotStandardHeader' } })
    expect(status).toBe(200)
    expect(events).toMatchObject([{ headers: { additionalheader: 'NotStandardHeader' } }])
  })

  test.each(['/Patient/$gpc.getcarerecord', '/Patient/%24gpc.getcarerecord'])(
    'TRN-VRB-08 %s is known, not built, and answered with 501',
    async (path) => {
      const { status, spineCode, events } = await ask({ interaction: careRecord, path })
      expect([status, spineCode]).toEqual([501, 'NOT_IMPLEMENTED'])
      expect(events).toMatchObject([
        { interaction: careRecord, status: 501, situation: 'interactionNotBuilt' },
      ])
    },
  )
})

describe('what the FHIR suite of 0.7.4 asks (Transport §24.7)', () => {
  const type = { json: 'application/json+fhir', xml: 'application/xml+fhir' } as const
  type Format = keyof typeof type
  const formats = [undefined, 'json', 'xml'] as const
  const rows = formats.flatMap((sent) =>
    formats.flatMap((accept) => formats.map((parameter) => ({ sent, accept, parameter }))),
  )
  test.each(rows)(
    'TRN-CT-01 TRN-CT-02 TRN-CT-03 TRN-CT-04 Content-Type $sent, Accept $accept and _format $parameter',
    async ({ sent, accept, parameter }) => {
      const nameOf = (format: Format | undefined) => format && type[format]
      const { status, headers } = await ask({
        ...metadata,
        headers: { 'Content-Type': nameOf(sent), Accept: nameOf(accept) },
        query: parameter ? `_format=${encodeURIComponent(type[parameter])}` : '',
      })
      expect(status).toBe(200)
      const wanted = type[parameter ?? accept ?? sent ?? 'json']
      expect(headers['content-type']).toBe(`${wanted};charset=utf-8`)
    },
  )

  const unsupported = [
    'text/xml',
    'application/xml',
    'application/json',
    'application/fhir+json',
    'application/fhir+xml',
  ]
  for (const each of unsupported)
    test.each([
      ['Accept', { headers: { Accept: each } }],
      ['_format', { headers: { Accept: type.xml, 'Content-Type': type.xml }, query: `_format=${each}` }],
      ['Content-Type', { headers: { 'Content-Type': each } }],
    ])(`TRN-CT-06 TRN-CT-11 TRN-CT-12 ${each} as %s gets 415, in FHIR JSON`, async (_, asked) => {
      const { status, spineCode, headers } = await ask({ ...metadata, ...asked })
      expect([status, spineCode, headers['content-type']]).toEqual([
        415,
        'BAD_REQUEST',
        'application/json+fhir;charset=utf-8',
      ])
    })

  test('TRN-CT-05 a raw + in _format is a plus, and a blank one too', async () => {
    for (const query of ['_format=application/xml+fhir', '_format=application/xml%20fhir', '_format=xml'])
      expect((await ask({ ...metadata, query })).headers['content-type']).toBe(
        'application/xml+fhir;charset=utf-8',
      )
  })

  test('TRN-CT-11 where settings are lenient the types of the other version are taken', async () => {
    const lenient = testGateway({ settings: { mediaTypes: 'lenient' } })
    for (const [accept, wanted] of [
      ['application/fhir+xml', 'xml'],
      ['application/json', 'json'],
    ])
      expect((await lenient.ask({ ...metadata, headers: { Accept: accept } })).headers['content-type']).toBe(
        `application/${wanted}+fhir;charset=utf-8`,
      )
  })
})

describe('two versions at one provider', () => {
  test('TRN-VSN-03 TRN-IID-07 an id of one version is refused at a root of the other', async () => {
    for (const interaction of [metadataOf.foundations, `${fhir}:rest:search:patient-1`])
      expect(await ask({ interaction, root: olderRoot })).toMatchObject(refused)
    expect((await ask({ ...metadata, root: roots.foundations })).status).toBe(400)
  })

  test('TRN-VSN-03 a token of one version is refused at a root of the other', async () => {
    const older = await ask({ ...metadata, token: { claims: { requested_record: undefined } } })
    expect([older.status, older.diagnostics]).toEqual([400, expect.stringContaining('`requested_record`')])
    const name = { family: ['Requester'], given: ['Jo'] }
    const current = await ask({ token: { claims: { 'requesting_practitioner.name': name } } })
    expect(current.status).toBe(422)
  })

  test('TRN-URL-14 TRN-ERR-07 what leads to no root is answered in STU3, and names the roots of both', async () => {
    const { status, headers, diagnostics } = await ask({ ...metadata, target: '/A99999/DSTU2/1/metadata' })
    expect([status, headers['content-type']]).toEqual([404, 'application/fhir+json;charset=utf-8'])
    for (const path of [roots.foundations, olderRoot]) expect(diagnostics).toContain(path)
  })
})

describe('the outcome of every situation', () => {
  const situations = Object.keys(refusals) as Situation[]
  test.each(situations)(
    'TRN-ERR-07 TRN-ERR-05 %s is answered with its status and code, in both formats',
    async (situation) => {
      const { dstu2 } = refusals[situation]
      const { ask } = testGateway({
        handlers: {
          [metadataOf.html]: async () => {
            throw new Refusal(situation, 'What was found, and what is wanted.')
          },
        },
      })
      for (const format of ['json', 'xml']) {
        const { status, json, events } = await ask({
          ...metadata,
          headers: { Accept: `application/${format}+fhir` },
        })
        expect(status).toBe(dstu2.status)
        expect(json).toEqual({
          resourceType: 'OperationOutcome',
          id: traceId,
          meta: { profile: ['http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1'] },
          issue: [
            {
              severity: 'error',
              code: dstu2.issue,
              details: {
                coding: [
                  {
                    system: 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1',
                    code: dstu2.code,
                    display: dstu2.display,
                  },
                ],
                text: 'What was found, and what is wanted.',
              },
              diagnostics: 'What was found, and what is wanted.',
            },
          ],
        })
        expect(events).toMatchObject([{ status, situation, spineCode: dstu2.code }])
      }
    },
  )

  test('TRN-ERR-07 the coding has system, code and display, and nothing else', () => {
    const { outcome } = dialectOf({ fhirVersion: 'DSTU2' })
    for (const situation of situations) {
      const { issue } = outcome(new Refusal(situation, 'x', 'Parameters.parameter[0]')) as OperationOutcome
      expect(issue.map(({ details }) => details?.coding?.map((coding) => Object.keys(coding)))).toEqual([
        [['system', 'code', 'display']],
      ])
      expect(issue[0]?.location).toEqual(['Parameters.parameter[0]'])
    }
  })

  test('TRN-PIPE-03 TRN-ERR-07 a fault is 500 with a reference number', async () => {
    const { ask, log } = testGateway({
      handlers: {
        [metadataOf.html]: async () => {
          throw new Error('9999100007')
        },
      },
    })
    const { status, spineCode, diagnostics, body } = await ask(metadata)
    expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(diagnostics).toMatch(/Quote reference ref-\d+/)
    expect(body + JSON.stringify(log)).not.toContain('9999100007')
  })

  test('TRN-AUD-10 TRN-ERR-07 where the audit trail cannot be written the answer is 500, in the version of the root', async () => {
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        audit: { ...system.audit, append: () => Promise.reject(new Error('the disk is full')) },
      }),
    })
    expect((await ask(metadata)).status).toBe(500)
  })
})

describe('switches of the older line', () => {
  test('TRN-ENA-04 what is switched off says that the practice does not share', async () => {
    const handlers = { [careRecord]: answersNothing }
    for (const off of ['gpConnect', 'html'] as const) {
      const { ask } = testGateway({
        handlers,
        facts: worldWith('A99999', { switches: { ...ours.switches, [off]: false } }),
      })
      expect(await ask({ interaction: careRecord })).toMatchObject({
        status: 403,
        spineCode: 'NO_ORGANISATIONAL_CONSENT',
      })
    }
    expect((await testGateway({ handlers, facts: world }).ask({ interaction: careRecord })).status).toBe(200)
  })
})

describe('what is refused before anything but the path is looked at', () => {
  const wrong: readonly (readonly [string, AskOptions])[] = [
    ['a query that is too long', { ...metadata, query: 'x'.repeat(9_000) }],
    ['a path that is too long', { ...metadata, path: `/metadata${'x'.repeat(9_000)}` }],
    ['a query with a broken escape', { ...metadata, query: 'a=%zz' }],
    ['a path with a broken escape', { ...metadata, path: '/%zz' }],
    ['a body that is announced as too large', { ...metadata, headers: { 'Content-Length': '100000000' } }],
  ]
  for (const format of ['json', 'xml'])
    test.each(wrong)(
      `TRN-ERR-07 TRN-CT-12 %s: in the FHIR version of the root, in ${format}`,
      async (_, asked) => {
        const type = `application/${format}+fhir`
        const answer = await ask({ ...asked, headers: { ...asked.headers, Accept: type } })
        expect(answer).toMatchObject(refused)
        expect(answer.headers['content-type']).toBe(`${type};charset=utf-8`)
        expect(answer.events).toMatchObject([{ practice: 'A99999', status: 400 }])
      },
    )
})
