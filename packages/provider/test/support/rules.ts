import { type AnyResource, type FhirRelease, readJson, readXml } from '@gpconnect/fhir'
import { dstu2 } from '@gpconnect/fhir/dstu2'
import { stu3 } from '@gpconnect/fhir/stu3'
import { codeSystem, codesOf, type FhirVersion } from '@gpconnect/specification'
import { expect } from 'vitest'

/**
 * What holds of every answer, whatever was asked. `ask()` checks it each time, so that each test of the provider is a test
 * of these rules too. Statuses and codes are written out here from the specification, not taken from the catalogue.
 */

type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a header may hold for it to arrive whole at clients that split lists — TRN-HDR-16. */
const headerForms: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
  vary: /^Accept-Encoding$/,
  etag: /^W\/"[A-Za-z0-9\-.]{1,64}"$/,
  'content-location': /^https:\/\/[^,\s]+$/,
  'content-encoding': /^gzip$/,
  'retry-after': /^[1-9]\d?$/,
}

/** Media types, TRN-CT-09, and outcomes, TRN-ERR-07, of the FHIR version of a root; of STU3 where a path leads to none. */
const versions = {
  STU3: {
    release: stu3,
    contentType: /^application\/fhir\+(json|xml);charset=utf-8$/,
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
  },
  DSTU2: {
    release: dstu2,
    contentType: /^application\/(json|xml)\+fhir;charset=utf-8$/,
    profile: 'http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1',
    system: 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1',
  },
} as const

const everyTime = ['cache-control', 'content-type', 'x-content-type-options', 'vary']

/** Statuses that a provider may send at all — TRN-VRB-09. */
const statuses = [200, 201, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 495, 496, 500, 501, 503]

/** Which status, issue type and Spine code go together — Transport §12.3, TRN-ERR-05. */
const published: readonly (readonly [status: number, issue: string, code: string])[] = [
  [400, 'value', 'INVALID_IDENTIFIER_SYSTEM'],
  [400, 'value', 'INVALID_IDENTIFIER_VALUE'],
  [400, 'value', 'INVALID_NHS_NUMBER'],
  [400, 'business-rule', 'INVALID_PATIENT_DEMOGRAPHICS'],
  [404, 'not-found', 'PATIENT_NOT_FOUND'],
  [404, 'not-found', 'ORGANISATION_NOT_FOUND'],
  [404, 'not-found', 'PRACTITIONER_NOT_FOUND'],
  [404, 'not-found', 'NO_RECORD_FOUND'],
  [403, 'forbidden', 'NO_PATIENT_CONSENT'],
  [403, 'forbidden', 'NO_ORGANISATIONAL_CONSENT'],
  [403, 'forbidden', 'ACCESS DENIED'],
  [403, 'forbidden', 'NO_RELATIONSHIP'],
  [409, 'duplicate', 'DUPLICATE_REJECTED'],
  [409, 'conflict', 'FHIR_CONSTRAINT_VIOLATION'],
  [422, 'invalid', 'INVALID_RESOURCE'],
  [422, 'invalid', 'INVALID_PARAMETER'],
  [422, 'invalid', 'REFERENCE_NOT_FOUND'],
  [400, 'invalid', 'BAD_REQUEST'],
  [415, 'invalid', 'BAD_REQUEST'],
  [400, 'invalid', 'CONFLICTING_VALUES'],
  [501, 'not-supported', 'NOT_IMPLEMENTED'],
  [500, 'processing', 'INTERNAL_SERVER_ERROR'],
  [503, 'transient', 'INTERNAL_SERVER_ERROR'],
  [495, 'invalid', 'BAD_REQUEST'],
  [496, 'invalid', 'BAD_REQUEST'],
]

/** Checks one answer against all rules; returns its resource, read strictly. */
export function expectRightAnswer(answer: Answered, version: FhirVersion = 'STU3'): AnyResource {
  expectRightHeaders(answer, version)
  expect(statuses, 'TRN-VRB-09 status').toContain(answer.status)
  const resource = resourceOf(answer, version)
  if (answer.status < 400) expectRightResource(resource)
  else expectRightOutcome(answer, resource, version)
  return resource
}

/** TRN-HDR-01, -12, -13, -16, TRN-CT-09, TRN-ENC-04. */
function expectRightHeaders({ headers }: Answered, version: FhirVersion) {
  for (const name of everyTime) expect(headers, `header ${name}`).toHaveProperty(name)
  const forms = { ...headerForms, 'content-type': versions[version].contentType }
  for (const [name, value] of Object.entries(headers))
    expect(value, `header ${name}`).toMatch(forms[name as keyof typeof forms] ?? /^no other header is known$/)
}

/** TRN-ENC-01, -02, TRN-CT-14: what is sent reads strictly as what its label says. */
function resourceOf({ headers, body }: Answered, version: FhirVersion): AnyResource {
  const release: FhirRelease = versions[version].release
  expect(body.charCodeAt(0), 'TRN-ENC-02 byte-order mark').not.toBe(0xfeff)
  const read = /\bxml\b/.test(headers['content-type'] ?? '')
    ? readXml(release, body)
    : readJson(release, body)
  expect(read.problems, body).toEqual([])
  return read.resource as AnyResource
}

type Outcome = {
  readonly id?: string
  readonly meta?: object
  readonly issue?: readonly {
    readonly code: string
    readonly diagnostics: string
    readonly details: { readonly coding: readonly { readonly code: string }[] }
  }[]
}

/** Transport §12.1 and §12.2 — TRN-ERR-01 to -07. */
function expectRightOutcome({ status, body }: Answered, resource: AnyResource, version: FhirVersion) {
  const { profile, system } = versions[version]
  const { id, issue: issues } = resource as Outcome
  const [issue] = issues ?? []
  const code = issue?.details.coding[0]?.code ?? ''
  expect(resource, 'TRN-ERR-01, -02, -03, -06').toEqual({
    resourceType: 'OperationOutcome',
    ...(id !== undefined && { id }),
    meta: { profile: [profile] },
    issue: [
      {
        severity: 'error',
        code: issue?.code,
        details: {
          coding: [{ system, code, display: codesOf(codeSystem.errorOrWarning).get(code) }],
          ...(version === 'DSTU2' && { text: issue?.diagnostics }),
        },
        diagnostics: expect.stringMatching(/\S{2}/),
        ...('location' in (issue ?? {}) && { location: [expect.any(String)] }),
      },
    ],
  })
  expect(published, 'TRN-ERR-05').toContainEqual([status, issue?.code, code])
  expect(body, 'TRN-ERR-04').not.toMatch(
    /node_modules|\.[jt]s:\d|\bat .*:\d+:\d+|Error:|(?<!")undefined|\[object/,
  )
}

type Inside = {
  readonly id?: string
  readonly meta?: { readonly profile?: readonly string[]; readonly versionId?: string }
  readonly text?: unknown
  readonly contained?: unknown
}
type Found = AnyResource & Inside & { readonly entry?: readonly object[] }

/** TRN-RES-02, -03, -04, -07, -10, -13 and TRN-BND-01, -03, -04, -07. */
function expectRightResource(resource: AnyResource) {
  const found = resource as Found
  if (found.resourceType === 'CapabilityStatement' || found.resourceType === 'Conformance') return
  for (const each of found.resourceType === 'Bundle' ? bundled(found) : [found]) {
    expect(each.id, 'TRN-RES-02').toMatch(/^[A-Za-z0-9\-.]{1,64}$/)
    expect(each.meta?.profile?.length, 'TRN-RES-03').toBe(1)
    expect(each.meta?.versionId, 'TRN-RES-04').toMatch(/\S/)
    expect(each, 'TRN-RES-07').not.toHaveProperty('text')
    expect(each, 'TRN-RES-13').not.toHaveProperty('contained')
    for (const reference of referencesOf(each))
      expect(reference, 'TRN-RES-10').toMatch(/^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/)
  }
}

function bundled(bundle: Found): readonly Found[] {
  const { entry, ...rest } = bundle
  expect(rest, 'TRN-BND-01').toEqual({
    resourceType: 'Bundle',
    meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1'] },
    type: 'searchset',
  })
  const inside = (entry ?? []).map((each) => {
    expect(Object.keys(each), 'TRN-BND-03').toEqual(['resource'])
    return (each as { resource: Found }).resource
  })
  const keys = inside.map(({ resourceType, id }) => `${resourceType}/${id}`)
  expect(keys, 'TRN-BND-04').toEqual([...new Set(keys)])
  return inside
}

function referencesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'reference' && typeof inner === 'string' ? [inner] : referencesOf(inner),
  )
}
