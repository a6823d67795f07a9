import { root } from '@gpconnect/clinical-system'
import { type Interaction, interactions } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { patients, roots, world, worldWith } from '../support/facts.ts'
import { rootOf, testGateway } from '../support/gateway.ts'

const gateway = testGateway()
const { ask } = gateway

const all: readonly Interaction[] = interactions
const stu3 = all.filter(({ fhirVersion }) => fhirVersion === 'STU3')
const deployed = stu3.filter(({ id }) => id in foundations)
const current = stu3.filter(({ until }) => until === undefined)
const notBuilt = current.filter(({ id }) => !(id in foundations))
const short = (id: string) => id.replace('urn:nhs:names:services:gpconnect:', '')

const verbs = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
]

describe('verbs', () => {
  for (const { id, method } of deployed)
    test(`TRN-VRB-02 ${short(id)} is served by ${method}`, async () => {
      expect((await ask({ interaction: id })).status).toBe(200)
    })

  for (const { id, method } of deployed)
    test(`TRN-VRB-03 ${short(id)} is refused for every verb but ${method}`, async () => {
      for (const other of verbs.filter((verb) => verb !== method)) {
        const { status, spineCode, diagnostics } = await ask({
          interaction: id,
          method: other,
          headers: { 'Content-Type': 'application/fhir+json' },
        })
        expect([other, status, spineCode]).toEqual([other, 400, 'BAD_REQUEST'])
        expect(diagnostics).toContain(`is ${method} `)
      }
    })

  test('TRN-VRB-03 a verb that is no word is not repeated', async () => {
    const { status, body } = await ask({ method: 'G9999100007' })
    expect(status).toBe(400)
    expect(body).not.toContain('9999100007')
  })
})

describe('paths', () => {
  for (const { id, path } of deployed)
    test(`TRN-VRB-04 ${short(id)} owns /${path} and nothing else`, async () => {
      const right = `/${path.replace('{id}', 'some-id')}`
      const wrong = [`${right}s`, `${right}/`, `${right}/x`, `/x${right}`, '/', '', '/metadatas', '/Slot/1']
      for (const other of wrong) {
        const { status, spineCode } = await ask({ interaction: id, path: other })
        // A longer id is an id still, and unknown.
        const isId = path.endsWith('{id}') && other === `${right}s`
        expect([other, status, spineCode !== '']).toEqual([other, isId ? 404 : 400, true])
      }
    })

  const outOfScope = [
    '/Patient/pat-plain/_history',
    '/Patient/pat-plain/_history/v1',
    '/Patient/pat-plain/$everything',
    '/Patient/pat-plain/$validate',
    '/Schedule/1',
    '/Slot/1',
    '/_history',
    '/$meta',
  ]
  test.each(outOfScope)('TRN-VRB-16 %s is not offered: 400', async (path) => {
    expect(await ask({ path })).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' })
  })

  test.each(['/Patient/$validate', '/Patient/_search'])(
    'TRN-VRB-16 %s is no search: 400; to a read it is an id that nobody has: 404',
    async (path) => {
      expect((await ask({ interaction: 'search:patient', path })).status).toBe(400)
      expect((await ask({ interaction: 'read:patient', path })).status).toBe(404)
    },
  )

  test.each([
    '_count=0',
    '_summary=true',
    '_elements=id',
    '_sort=-family',
    '_format=json',
    '_contained=both',
    '_lastUpdated=gt2050-01-01',
  ])('TRN-VRB-16 %s changes no answer', async (query) => {
    const plain = await ask()
    expect((await ask({ query })).body).toBe(plain.body)
  })
})

describe('ids', () => {
  const reads = deployed.filter(({ path }) => path.endsWith('{id}'))
  const codes: Record<string, string> = {
    'Patient/{id}': 'PATIENT_NOT_FOUND',
    'Practitioner/{id}': 'PRACTITIONER_NOT_FOUND',
    'Organization/{id}': 'ORGANISATION_NOT_FOUND',
    'Location/{id}': 'NO_RECORD_FOUND',
  }
  const ids = [
    { requirement: 'TRN-VRB-06', title: 'an empty id', id: '' },
    { requirement: 'TRN-VRB-07', title: 'an id of 65 characters', id: 'a'.repeat(65) },
    { requirement: 'TRN-VRB-07', title: 'an id of 5000 characters', id: 'a'.repeat(5000) },
    { requirement: 'TRN-VRB-07', title: 'an id with an underscore', id: 'a_b' },
    { requirement: 'TRN-VRB-07', title: 'an id with a blank', id: 'a%20b' },
    { requirement: 'TRN-VRB-07', title: 'an id with a slash', id: 'a%2Fb' },
    { requirement: 'TRN-VRB-07', title: 'an id with a letter beyond ASCII', id: 'J%C3%BCrgen' },
    { requirement: 'TRN-VRB-07', title: 'an id with a zero byte', id: 'a%00' },
    { requirement: 'TRN-VRB-07', title: 'an id with a line break', id: 'a%0D%0Ab' },
    { requirement: 'TRN-VRB-05', title: 'an id of 64 characters that nobody has', id: 'a'.repeat(64) },
    { requirement: 'TRN-VRB-05', title: 'an id of digits that nobody has', id: '1' },
    { requirement: 'TRN-VRB-05', title: 'an id of dots', id: '..' },
    { requirement: 'TRN-VRB-05', title: 'the name of a member of every object', id: 'constructor' },
    ...['aaBA', '1ZEc2', 'z.as.dd', '1.1.22', '40-9', 'nd-skdm.mks--s', 'mfpBm'].map((id) => ({
      requirement: 'TRN-VRB-05',
      title: `the id ${id} of the official tests`,
      id,
    })),
  ]
  describe.each(ids)('$requirement $title', ({ id }) => {
    test.each(reads)('is 404 in $path', async (read) => {
      const { status, spineCode, body } = await ask({ interaction: read.id, id })
      expect([status, spineCode]).toEqual([404, codes[read.path]])
      if (id.length > 3) expect(body).not.toContain(decodeURIComponent(id))
    })
  })

  test.each(reads)('TRN-RES-01 an id in another case is another id in $path', async (read) => {
    const known = await ask({ interaction: read.id })
    const id = (known.json.id as string).toUpperCase()
    expect(known.status).toBe(200)
    expect((await ask({ interaction: read.id, id })).status).toBe(404)
  })

  test('TRN-RES-01 the NHS number is not an id', async () => {
    expect((await ask({ id: patients.plain.nhsNumber as string })).status).toBe(404)
  })
})

describe('what is known and not built', () => {
  test('the table has interactions of both kinds', () => {
    expect(deployed.length).toBe(9)
    expect(notBuilt.length).toBeGreaterThan(10)
  })

  for (const { id, title, path } of notBuilt)
    test(`TRN-VRB-08 ${short(id)} gives 501 NOT_IMPLEMENTED`, async () => {
      const answer = await ask({ interaction: id, path: `/${path.replace('{id}', 'some-id')}` })
      expect([answer.status, answer.spineCode]).toEqual([501, 'NOT_IMPLEMENTED'])
      expect(answer.diagnostics).toContain(`"${title}" is known`)
    })

  for (const { id, method } of notBuilt)
    test(`TRN-VRB-03 ${short(id)} is refused for verbs other than ${method} though it is not built`, async () => {
      for (const other of ['GET', 'POST', 'PUT', 'DELETE'].filter((verb) => verb !== method))
        expect((await ask({ interaction: id, method: other })).status).toBe(400)
    })

  test('TRN-IID-08 an interaction of the product that is not registered gives 501', async () => {
    const { 'urn:nhs:names:services:gpconnect:fhir:rest:read:location-1': left, ...handlers } = foundations
    expect(left).toBeTypeOf('function')
    const { ask } = testGateway({ handlers })
    expect(await ask({ interaction: 'read:location' })).toMatchObject({
      status: 501,
      spineCode: 'NOT_IMPLEMENTED',
    })
    expect((await ask({ interaction: 'read:patient' })).status).toBe(200)
  })
})

describe('interaction ids', () => {
  const fhir = 'urn:nhs:names:services:gpconnect:fhir'
  const unknown = [
    `${fhir}:rest:read:nonsense-1`,
    `${fhir}:rest:read:patient`,
    `${fhir}:rest:read:patient-2`,
    `${fhir}:rest:search:location-1`,
    `${fhir}:operation:gpc.getcarerecord-1`,
    `${fhir}:operation:gpc.invalidoperation`,
    `${fhir}:rest:read:metadata-1x`,
    `x${fhir}:rest:read:metadata-1`,
    'read:metadata-1',
    'metadata',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
    'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1, urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1',
  ]
  test.each(unknown)('TRN-SSP-04 %s is no interaction: 400', async (id) => {
    const { status, spineCode, diagnostics } = await ask({ headers: { 'Ssp-InteractionID': id } })
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain('Ssp-InteractionID')
  })

  test('TRN-SSP-04 an id in another case is unknown', async () => {
    for (const { id } of deployed)
      for (const other of [
        id.toUpperCase(),
        id.replace('urn:', 'URN:'),
        id.replace(/:(\w)(\w+)-1$/, ':$1X$2-1'),
      ])
        expect(await ask({ headers: { 'Ssp-InteractionID': other } })).toMatchObject({
          status: 400,
          spineCode: 'BAD_REQUEST',
        })
  })

  test('TRN-SSP-04 what an unknown id holds is not repeated when it could be anything', async () => {
    const { body } = await ask({ headers: { 'Ssp-InteractionID': 'Jane Doe 9999100007' } })
    expect(body).not.toMatch(/Jane|9999100007/)
  })

  test('TRN-IID-05 blanks around an id are not part of it, and a wrong one stays wrong', async () => {
    expect((await ask({ headers: { 'Ssp-InteractionID': `  ${fhir}:rest:read:patient-1\t` } })).status).toBe(
      200,
    )
    expect(
      await ask({
        path: `/Patient/${patients.plain.id}/Appointment`,
        headers: { 'Ssp-InteractionID': `${fhir}:rest:search:organization-1 ` },
      }),
    ).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' })
  })

  for (const { id } of deployed)
    test(`TRN-IID-03 ${short(id)} fits no request of another interaction`, async () => {
      for (const other of deployed.filter((each) => each.id !== id)) {
        const answer = await ask({ interaction: other.id, headers: { 'Ssp-InteractionID': id } })
        expect([other.id, answer.status, answer.spineCode]).toEqual([other.id, 400, 'BAD_REQUEST'])
      }
    })

  for (const interaction of current)
    test(`TRN-IID-07 ${short(interaction.id)} is refused at roots of other capabilities`, async () => {
      const home = rootOf(interaction)
      for (const root of Object.values(roots).filter((each) => each !== home)) {
        const { status, spineCode, diagnostics } = await ask({ interaction: interaction.id, root })
        expect([root, status, spineCode]).toEqual([root, 400, 'BAD_REQUEST'])
        expect(diagnostics).toContain('not at this service root')
      }
    })

  test('TRN-IID-07 an id of the older FHIR version is refused at an STU3 root', async () => {
    for (const { id } of all.filter(({ fhirVersion }) => fhirVersion === 'DSTU2'))
      expect((await ask({ interaction: id, root: roots.foundations })).status).toBe(400)
  })

  test('TRN-IID-07 an id of the older FHIR version is refused at an STU3 root, whatever the root is said to serve', async () => {
    const both = root.parse({
      practice: 'A99999',
      fhirVersion: 'STU3',
      capabilities: ['foundations', 'html'],
      paths: [roots.foundations],
    })
    const { ask } = testGateway({ facts: { ...world, roots: [both] } })
    const interaction = `${fhir}:rest:read:metadata`
    expect(await ask({ interaction, root: roots.foundations })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    })
  })

  test('TRN-IID-06 interactions that share verb and path are told apart by their id', async () => {
    const groups = Map.groupBy(current, (each) => `${each.method} ${each.path}`)
    const shared = [...groups.values()].filter(({ length }) => length > 1)
    expect(shared.length).toBeGreaterThan(3)
    for (const { id, path } of shared.flat()) {
      const { events } = await ask({ interaction: id, path: `/${path.replace('{id}', 'some-id')}` })
      expect(events).toMatchObject([{ interaction: id }])
    }
  })

  test('TRN-IID-06 of two that share verb and path each reaches its own handler', async () => {
    const statement = (name: string) => async () => ({
      resourceType: 'Basic',
      id: name,
      meta: { versionId: '1', profile: ['x'] },
      code: { text: name },
    })
    const { ask } = testGateway({
      handlers: {
        'urn:nhs:names:services:gpconnect:documents:fhir:rest:read:binary-1': statement('read'),
        'urn:nhs:names:services:gpconnect:documents:fhir:rest:migrate:binary-1': statement('migrate'),
      },
    })
    for (const name of ['read', 'migrate']) {
      const interaction = `urn:nhs:names:services:gpconnect:documents:fhir:rest:${name}:binary-1`
      expect((await ask({ interaction })).json.id).toBe(name)
    }
  })

  test('TRN-IID-02 an interaction that the version of the practice has not is unknown, and known where it has', async () => {
    const interaction = `${fhir}:rest:read:healthcareservice-1`
    expect((await ask({ interaction })).status).toBe(400)
    const older = testGateway({ facts: worldWith('A99999', { versions: { foundations: '1.2.8' } }) })
    expect((await older.ask({ interaction })).status).toBe(501)
  })
})
