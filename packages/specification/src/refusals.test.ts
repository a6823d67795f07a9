import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import { readCodeSystems } from '../scripts/code-lists.ts'
import { answersIn, codeSystem, codesOf, displayOf, refusals, type Situation } from './index.ts'

const situations = Object.keys(refusals) as Situation[]
const answers = situations.flatMap((situation) =>
  (['stu3', 'dstu2'] as const).map((version) => ({ situation, version, ...refusals[situation][version] })),
)
const shared = path.resolve(import.meta.dirname, '../../../../shared/fhir/stu3/CodeSystems')

/** The published CodeSystems; where they are absent the test is skipped, saying so, and fails in CI. */
function publishedSystems(context: TestContext) {
  if (!existsSync(shared)) {
    if (process.env.CI !== undefined) throw new Error('../shared/fhir is absent, and CI needs it')
    context.skip('../shared/fhir is absent: the code lists are not compared with it')
  }
  return readCodeSystems(shared)
}

/** Which status, issue type and Spine code go together — Transport §12.3. */
const together: readonly string[] = [
  '400 value INVALID_IDENTIFIER_SYSTEM',
  '400 value INVALID_IDENTIFIER_VALUE',
  '400 value INVALID_NHS_NUMBER',
  '400 business-rule INVALID_PATIENT_DEMOGRAPHICS',
  '404 not-found PATIENT_NOT_FOUND',
  '404 not-found ORGANISATION_NOT_FOUND',
  '404 not-found PRACTITIONER_NOT_FOUND',
  '404 not-found NO_RECORD_FOUND',
  '403 forbidden NO_PATIENT_CONSENT',
  '403 forbidden NO_ORGANISATIONAL_CONSENT',
  '403 forbidden ACCESS DENIED',
  '403 forbidden NO_RELATIONSHIP',
  '409 duplicate DUPLICATE_REJECTED',
  '409 conflict FHIR_CONSTRAINT_VIOLATION',
  '422 invalid INVALID_RESOURCE',
  '422 invalid INVALID_PARAMETER',
  '422 invalid REFERENCE_NOT_FOUND',
  '400 invalid BAD_REQUEST',
  '415 invalid BAD_REQUEST',
  '400 invalid CONFLICTING_VALUES',
  '501 not-supported NOT_IMPLEMENTED',
  '500 processing INTERNAL_SERVER_ERROR',
  '503 transient INTERNAL_SERVER_ERROR',
  '495 invalid BAD_REQUEST',
  '496 invalid BAD_REQUEST',
]

describe('the refusal catalogue', () => {
  test.each(answers)('TRN-ERR-05 $situation ($version): $status $issue $code', ({ status, issue, code }) => {
    expect(together).toContain(`${status} ${issue} ${code}`)
  })

  test.each(answers)(
    'TRN-ERR-08 TRN-ERR-03 $situation ($version): $code with its published display',
    ({ code, display }) => {
      expect(codesOf(codeSystem.errorOrWarning).get(code)).toBe(display)
      expect(display).not.toBe(code)
    },
  )

  test('TRN-ERR-08 codes and displays are members of the published CodeSystem', (context) => {
    const system = publishedSystems(context).find(({ url }) => url === codeSystem.errorOrWarning)
    for (const { code, display } of answers) expect(system?.displays[code], code).toBe(display)
  })

  test('TRN-VRB-09 statuses are those that a provider may send', () => {
    const allowed = [200, 201, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 495, 496, 500, 501, 503]
    expect(
      [...new Set(answers.map(({ status }) => status))].filter((status) => !allowed.includes(status)),
    ).toEqual([])
  })

  test('TRN-ERR-09 three displays are letter for letter those of the official tests', () => {
    expect(refusals.nhsNumberInvalid.stu3.display).toBe('Invalid NHS number')
    expect(refusals.patientDemographicsInvalid.stu3.display).toBe('Invalid patient demographics')
    expect(refusals.patientNotFound.stu3.display).toBe('Patient not found')
  })

  test('TRN-ERR-05 codes that are in no list, or of other services, are not used', () => {
    const never = [
      'ACCESS_DENIED',
      'NO_ORGANISATION_CONSENT',
      'NOT_AUTHORISED',
      'MISSING_OR_INVALID_HEADER',
      'ASID_CHECK_FAILED',
      'UNSUPPORTED_MEDIA_TYPE',
    ]
    expect(answers.filter(({ code }) => never.includes(code))).toEqual([])
    expect(refusals.gpConnectDisabled.stu3.code).toBe('ACCESS DENIED')
  })

  test('TRN-JWT-17 an unknown type of resource in a token is 422 in STU3 and 400 in DSTU2', () => {
    expect(refusals.claimResourceTypeUnknown.stu3).toMatchObject({ status: 422, code: 'INVALID_RESOURCE' })
    expect(refusals.claimResourceTypeUnknown.dstu2).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  })

  test('what is switched off is NO_ORGANISATIONAL_CONSENT in DSTU2, which has no ACCESS DENIED', () => {
    for (const { dstu2 } of [refusals.gpConnectDisabled, refusals.capabilityDisabled])
      expect(dstu2).toMatchObject({ status: 403, issue: 'forbidden', code: 'NO_ORGANISATIONAL_CONSENT' })
  })

  test('nothing else differs between the FHIR versions', () => {
    const differing = situations.filter((situation) => refusals[situation].stu3 !== refusals[situation].dstu2)
    expect(differing).toEqual(['claimResourceTypeUnknown', 'gpConnectDisabled', 'capabilityDisabled'])
  })

  test('TRN-ERR-07 the answers of a FHIR version are its column of the catalogue', () => {
    for (const situation of situations) {
      expect(answersIn.STU3[situation]).toBe(refusals[situation].stu3)
      expect(answersIn.DSTU2[situation]).toBe(refusals[situation].dstu2)
    }
  })
})

describe('the code lists', () => {
  test('TRN-ERR-08 are those that are published', async (context) => {
    const published = publishedSystems(context)
    const { default: ours } = await import('../data/code-systems.json', { with: { type: 'json' } })
    expect(ours).toEqual(published)
  })

  test('TRN-ERR-08 have every system that is named', () => {
    for (const url of Object.values(codeSystem)) expect(codesOf(url).size, url).toBeGreaterThan(0)
    expect(codesOf('https://fhir.nhs.uk/STU3/CodeSystem/Unknown').size).toBe(0)
  })

  test('a display is given for a published code, and nothing for another', () => {
    expect(displayOf(codeSystem.errorOrWarning, 'BAD_REQUEST')).toBe('Bad request')
    expect(displayOf(codeSystem.errorOrWarning, 'bad_request')).toBeUndefined()
    expect(displayOf(codeSystem.errorOrWarning, 'constructor')).toBeUndefined()
    expect(displayOf('nowhere', 'BAD_REQUEST')).toBeUndefined()
  })
})
