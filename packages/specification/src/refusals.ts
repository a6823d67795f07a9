import { codeSystem, displayOf } from './code-systems.ts'
import type { FhirVersion } from './media-types.ts'

/** Issue types of FHIR that refusals use. */
export type IssueType =
  | 'invalid'
  | 'value'
  | 'not-found'
  | 'forbidden'
  | 'business-rule'
  | 'duplicate'
  | 'conflict'
  | 'not-supported'
  | 'processing'
  | 'transient'

/** What a consumer is answered: HTTP status, FHIR issue type, Spine code with its published display. */
export type Answer = {
  readonly status: number
  readonly issue: IssueType
  readonly code: string
  readonly display: string
}

type Row = { readonly stu3: Answer; readonly dstu2: Answer }

const answer = (status: number, issue: IssueType, code: string): Answer => {
  const display = displayOf(codeSystem.errorOrWarning, code)
  if (display === undefined) throw new Error(`${code} is not a published Spine code`)
  return { status, issue, code, display }
}

/** The same answer in both FHIR versions. */
const both = (status: number, issue: IssueType, code: string): Row => {
  const same = answer(status, issue, code)
  return { stu3: same, dstu2: same }
}

const badRequest = both(400, 'invalid', 'BAD_REQUEST')
const invalidResource = both(422, 'invalid', 'INVALID_RESOURCE')
const invalidParameter = both(422, 'invalid', 'INVALID_PARAMETER')
const invalidNhsNumber = both(400, 'value', 'INVALID_NHS_NUMBER')
const invalidDemographics = both(400, 'business-rule', 'INVALID_PATIENT_DEMOGRAPHICS')
const noRecordFound = both(404, 'not-found', 'NO_RECORD_FOUND')
const patientNotFound = both(404, 'not-found', 'PATIENT_NOT_FOUND')
const organisationConsentWithheld = both(403, 'forbidden', 'NO_ORGANISATIONAL_CONSENT')
/** 0.x has no code for a switch that is off, and says that the practice does not share. */
const accessDenied: Row = {
  stu3: answer(403, 'forbidden', 'ACCESS DENIED'),
  dstu2: organisationConsentWithheld.dstu2,
}
const internalError = both(500, 'processing', 'INTERNAL_SERVER_ERROR')

/**
 * Every refusal there is, by situation. One Spine code travels with several statuses, so the situation is the key.
 * Transport §12.3 and §11.5; statuses are those of TRN-VRB-09.
 */
export const refusals = {
  // What reaches the server but no root — TRN-URL-14, TRN-VRB-09
  requestMalformed: badRequest,
  requestTooLarge: badRequest,
  requestTooSlow: badRequest,
  practiceUnknown: both(404, 'not-found', 'ORGANISATION_NOT_FOUND'),
  rootUnknown: noRecordFound,

  // Client certificates — TRN-TLS-08
  certificateMissing: both(496, 'invalid', 'BAD_REQUEST'),
  certificateInvalid: both(495, 'invalid', 'BAD_REQUEST'),

  // Spine headers, interaction, path — TRN-SSP-07, TRN-VRB-03, -04
  spineHeaderMissing: badRequest,
  spineHeaderInvalid: badRequest,
  receiverWrong: badRequest,
  interactionUnknown: badRequest,
  interactionMisplaced: badRequest,
  verbWrong: badRequest,
  pathWrong: badRequest,
  interactionNotBuilt: both(501, 'not-supported', 'NOT_IMPLEMENTED'),

  // Media types — TRN-CT-06, -07
  mediaTypeUnsupported: both(415, 'invalid', 'BAD_REQUEST'),
  contentTypeMissing: both(415, 'invalid', 'BAD_REQUEST'),

  // Token — TRN-JWT, §11.5
  bearerMissing: badRequest,
  tokenMalformed: badRequest,
  claimMissing: badRequest,
  claimInvalid: badRequest,
  tokenLifetime: badRequest,
  tokenExpired: badRequest,
  scopeNotAllowed: badRequest,
  reasonNotAllowed: badRequest,
  subjectMismatch: badRequest,
  claimResourceIncomplete: badRequest,
  claimResourceMisplaced: badRequest,
  claimResourceInvalid: invalidResource,
  /** A `resourceType` that FHIR does not have: 422 in 1.x, 400 in 0.x — TRN-JWT-17, TRN-JWT-41. */
  claimResourceTypeUnknown: { stu3: invalidResource.stu3, dstu2: badRequest.dstu2 },
  requestedRecordMismatch: badRequest,
  valuesConflict: both(400, 'invalid', 'CONFLICTING_VALUES'),

  // Enablement and consent — TRN-ENA-04, TRN-LGL
  gpConnectDisabled: accessDenied,
  capabilityDisabled: accessDenied,
  patientConsentWithheld: both(403, 'forbidden', 'NO_PATIENT_CONSENT'),
  organisationConsentWithheld,
  noRelationship: both(403, 'forbidden', 'NO_RELATIONSHIP'),

  // Parameters — TRN-SRC-06
  identifierMissing: badRequest,
  identifierRepeated: badRequest,
  identifierMalformed: invalidParameter,
  identifierSystemUnknown: both(400, 'value', 'INVALID_IDENTIFIER_SYSTEM'),
  identifierValueInvalid: both(400, 'value', 'INVALID_IDENTIFIER_VALUE'),
  nhsNumberInvalid: invalidNhsNumber,
  parameterMissing: badRequest,
  parameterInvalid: invalidParameter,

  // Body — §12.4
  bodyMissing: badRequest,
  bodyMalformed: badRequest,
  resourceInvalid: invalidResource,
  referenceNotFound: both(422, 'invalid', 'REFERENCE_NOT_FOUND'),

  // What is asked for is not there — TRN-VRB-05, -06, -07
  patientNotFound,
  practitionerNotFound: both(404, 'not-found', 'PRACTITIONER_NOT_FOUND'),
  organisationNotFound: both(404, 'not-found', 'ORGANISATION_NOT_FOUND'),
  recordNotFound: noRecordFound,

  // Commands — Foundations §4.4 and §7, TRN-HDR-06
  /** What the official tests answer with 400 where the page would have 422 — FND-REG-23. */
  registrationIncomplete: badRequest,
  registrationRepeats: badRequest,
  patientDemographicsInvalid: invalidDemographics,
  nhsNumberWithdrawn: invalidNhsNumber,
  duplicate: both(409, 'duplicate', 'DUPLICATE_REJECTED'),
  versionConflict: both(409, 'conflict', 'FHIR_CONSTRAINT_VIOLATION'),

  // The server itself — TRN-PIPE-03, TRN-RES-09, TRN-AUD-10, TRN-SEC-08
  fault: internalError,
  dataIncomplete: internalError,
  auditUnavailable: internalError,
  demographicsUnavailable: internalError,
  overloaded: both(503, 'transient', 'INTERNAL_SERVER_ERROR'),
} as const satisfies Record<string, Row>

export type Situation = keyof typeof refusals

const answers = (column: keyof Row) =>
  Object.fromEntries(
    Object.entries(refusals).map(([situation, row]) => [situation, row[column]]),
  ) as Readonly<Record<Situation, Answer>>

/** The answers to all situations, as a root of a FHIR version gives them — TRN-ERR-07. */
export const answersIn: Readonly<Record<FhirVersion, Readonly<Record<Situation, Answer>>>> = {
  STU3: answers('stu3'),
  DSTU2: answers('dstu2'),
}
