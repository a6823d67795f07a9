import { root } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { olderRoot, patients, roots, world } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()
const { foundations, structured } = roots

describe('service roots', () => {
  const answered = [
    { requirement: 'TRN-URL-09', title: 'the canonical root', target: `${foundations}/metadata` },
    { requirement: 'TRN-URL-09', title: 'the alias with /fhir', target: `${foundations}/fhir/metadata` },
    {
      requirement: 'TRN-VRB-01',
      title: 'a target in absolute form',
      target: `https://other.example${foundations}/metadata`,
    },
    {
      requirement: 'TRN-VRB-01',
      title: 'a target in absolute form, scheme and host in capitals',
      target: `HTTP://OTHER.EXAMPLE:8443${foundations}/metadata`,
    },
    {
      requirement: 'TRN-URL-13',
      title: 'a letter of the root as an escape',
      target: `/%419999%39/STU3/1/gpconnect/metadata`,
    },
    {
      requirement: 'TRN-URL-13',
      title: 'a letter of the path as an escape',
      target: `${foundations}/m%65tadata`,
    },
    { requirement: 'TRN-URL-13', title: 'an empty query', target: `${foundations}/metadata?` },
  ]
  test.each(answered)('$requirement $title leads to the metadata', async ({ target }) => {
    const { status, json } = await ask({ interaction: 'read:metadata', target })
    expect(status).toBe(200)
    expect(json.resourceType).toBe('CapabilityStatement')
  })

  test('TRN-URL-09 of two roots that begin alike the longer one is meant', async () => {
    // On the Foundations root these would be paths, and 400; here they are roots that this id does not belong to.
    for (const longer of [structured, `${structured}/fhir`]) {
      const { status, diagnostics } = await ask({ interaction: 'read:metadata', root: longer })
      expect(status).toBe(400)
      expect(diagnostics).toContain('not at this service root; here are Access Record Structured')
    }
  })

  test('TRN-URL-09 what follows the ODS code is free to choose', async () => {
    const odd = root.parse({
      practice: 'A99999',
      fhirVersion: 'STU3',
      capabilities: ['foundations'],
      paths: ['/A99999/somewhere/else-1.0'],
    })
    const { ask } = testGateway({ facts: { ...world, roots: [odd] } })
    const { status, headers } = await ask({ root: '/A99999/somewhere/else-1.0' })
    expect(status).toBe(200)
    expect(headers['content-location']).toContain('/A99999/somewhere/else-1.0/Patient/')
  })

  test('TRN-URL-12 the metadata of an STU3 root says fhirVersion 3.0.1', async () => {
    for (const path of [foundations, `${foundations}/fhir`])
      expect((await ask({ interaction: 'read:metadata', root: path })).json.fhirVersion).toBe('3.0.1')
  })

  test('TRN-URL-12 the metadata of a DSTU2 root says fhirVersion 1.0.2', async () => {
    const interaction = 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata'
    for (const path of [olderRoot, `${olderRoot}/fhir`])
      expect((await ask({ interaction, root: path })).json).toMatchObject({
        resourceType: 'Conformance',
        fhirVersion: '1.0.2',
      })
  })

  test('TRN-URL-08 TRN-VSN-03 a practice serves two major versions side by side, each at a root of its own', async () => {
    const current = await ask({ interaction: 'read:metadata' })
    const older = await ask({ interaction: 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata' })
    expect([current, older].map(({ json, headers }) => [json.version, headers['content-type']])).toEqual([
      ['1.5.0', 'application/fhir+json;charset=utf-8'],
      ['0.7.4', 'application/json+fhir;charset=utf-8'],
    ])
    expect([current, older].map(({ events }) => events[0]?.practice)).toEqual(['A99999', 'A99999'])
  })
})

describe('practice and version come from the URL alone', () => {
  test('TRN-URL-06 headers and claims that name another practice lead nowhere else', async () => {
    const { json, events } = await ask({
      id: patients.plain.id,
      headers: {
        Host: 'b99999.example.nhs.uk',
        'X-Forwarded-Host': 'b99999.example.nhs.uk',
        'X-Original-URL': '/B99999/STU3/1/gpconnect/Patient/pat-elsewhere',
      },
      token: {
        claims: {
          aud: 'https://provider.example.nhs.uk/B99999/STU3/1/gpconnect',
          'requesting_organization.identifier[0].value': 'B99999',
        },
      },
    })
    expect(json.id).toBe(patients.plain.id)
    expect(events).toMatchObject([{ practice: 'A99999' }])
  })

  test('TRN-URL-06 the id chooses among the interactions that share a root', async () => {
    const found = await ask({ interaction: 'search:patient' })
    const slots = await ask({ interaction: 'search:slot' })
    expect([found.status, slots.status]).toEqual([200, 501])
  })

  test('TRN-URL-07 main surgery and branch surgery share the root of the practice', async () => {
    for (const id of ['loc-main', 'loc-branch'])
      expect(await ask({ interaction: 'read:location', id })).toMatchObject({ status: 200, json: { id } })
  })

  test('TRN-URL-07 the code of a site is no practice', async () => {
    const { status, spineCode } = await ask({
      interaction: 'read:metadata',
      root: '/A99999001/STU3/1/gpconnect',
    })
    expect([status, spineCode]).toEqual([404, 'ORGANISATION_NOT_FOUND'])
  })
})

describe('targets that lead to no root', () => {
  const practiceUnknown = { status: 404, code: 'ORGANISATION_NOT_FOUND' }
  const rootUnknown = { status: 404, code: 'NO_RECORD_FOUND' }
  const malformed = { status: 400, code: 'BAD_REQUEST' }
  const pathWrong = { status: 400, code: 'BAD_REQUEST' }
  const rows = [
    { requirement: 'TRN-URL-14', target: '/Z00000/STU3/1/gpconnect/metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '/', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '*', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: 'metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '/favicon.ico', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: 'https://provider.example.nhs.uk', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '/../A99999/STU3/1/gpconnect/metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-05', target: '/a99999/STU3/1/gpconnect/metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999', ...rootUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999/', ...rootUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999/STU3/2/gpconnect/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999/R4/1/gpconnect/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999/STU3/1/gpconnectx/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-05', target: '/A99999/stu3/1/gpconnect/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-05', target: '/A99999/STU3/1/GPConnect/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-14', target: '/A99999%2FSTU3/1/gpconnect/metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-04', target: '//A99999/STU3/1/gpconnect/metadata', ...practiceUnknown },
    { requirement: 'TRN-URL-04', target: '/A99999//STU3/1/gpconnect/metadata', ...rootUnknown },
    { requirement: 'TRN-URL-04', target: `${foundations}//metadata`, ...pathWrong },
    { requirement: 'TRN-URL-04', target: `${foundations}/fhir//metadata`, ...pathWrong },
    { requirement: 'TRN-URL-04', target: `${foundations}/metadata/`, ...pathWrong },
    { requirement: 'TRN-URL-04', target: `${foundations}/`, ...pathWrong },
    { requirement: 'TRN-URL-04', target: foundations, ...pathWrong },
    { requirement: 'TRN-URL-05', target: `${foundations}/Metadata`, ...pathWrong },
    { requirement: 'TRN-URL-05', target: `${foundations}/FHIR/metadata`, ...pathWrong },
    { requirement: 'TRN-URL-13', target: `${foundations}/meta%zzdata`, ...malformed },
    { requirement: 'TRN-URL-13', target: `${foundations}/metadata%`, ...malformed },
    { requirement: 'TRN-URL-13', target: `${foundations}/metadata%C3`, ...malformed },
    { requirement: 'TRN-URL-13', target: `${foundations}/metadata?a=%FF`, ...malformed },
    { requirement: 'TRN-URL-13', target: `${foundations}/metadata?%=b`, ...malformed },
    { requirement: 'TRN-VRB-09', target: `${foundations}/metadata?a=${'x'.repeat(8192)}`, ...malformed },
  ]
  test.each(rows)('$requirement $target gives $status $code', async ({ target, status, code }) => {
    const answer = await ask({ interaction: 'read:metadata', target })
    expect([answer.status, answer.spineCode]).toEqual([status, code])
    expect(answer.headers).not.toHaveProperty('location')
  })

  test('TRN-URL-14 the roots of a practice are named to whoever missed them', async () => {
    const { diagnostics } = await ask({ target: '/A99999/STU3/1/metadata' })
    for (const path of Object.values(roots)) expect(diagnostics).toContain(path)
  })
})

describe('characters that consumers escape or leave raw', () => {
  const system = 'https://fhir.nhs.uk/Id/nhs-number'
  const { nhsNumber } = patients.full
  const queries = [
    ['all raw', `identifier=${system}|${nhsNumber}`],
    ['all escaped', `identifier=${encodeURIComponent(`${system}|${nhsNumber}`)}`],
    ['only | escaped', `identifier=${system}%7C${nhsNumber}`],
    ['only | escaped, small letter', `identifier=${system}%7c${nhsNumber}`],
    ['only : and / escaped', `identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number|${nhsNumber}`],
    ['the name escaped', `%69dentifier=${system}|${nhsNumber}`],
    ['with , and + and $ and : raw beside it', `a=1,2+3$:/&identifier=${system}|${nhsNumber}&b=c,d`],
    ['with ? and = in another value', `a=?b=c&identifier=${system}|${nhsNumber}`],
    ['between empty parts', `&&identifier=${system}|${nhsNumber}&`],
  ] as const
  test.each(queries)('TRN-URL-13 a query %s is understood', async (_title, query) => {
    const { status, json } = await ask({ interaction: 'search:patient', query })
    expect(status).toBe(200)
    expect(json).toMatchObject({ entry: [{ resource: { id: patients.full.id } }] })
  })

  test('TRN-URL-13 $ of an operation comes raw or as %24', async () => {
    const interaction = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
    for (const dollar of ['$', '%24'])
      expect((await ask({ interaction, path: `/Patient/${dollar}gpc.registerpatient` })).status).toBe(200)
    expect((await ask({ interaction, path: '/Patient/gpc.registerpatient' })).status).toBe(400)
  })

  test('TRN-URL-05 an operation in another case is not the operation', async () => {
    const interaction = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
    expect((await ask({ interaction, path: '/Patient/$gpc.registerPatient' })).status).toBe(400)
    expect((await ask({ interaction, path: '/patient/$gpc.registerpatient' })).status).toBe(400)
  })

  test('TRN-URL-13 an id may be escaped, and an escaped slash does not part it', async () => {
    expect((await ask({ id: 'Pat%2Dfull%2E1' })).status).toBe(200)
    expect((await ask({ id: 'Pat-full.1%2F' })).status).toBe(404)
  })
})
