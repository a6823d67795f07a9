import { isFhirId } from '@gpconnect/fhir'
import { dstu2, type OperationOutcome, type Practitioner } from '@gpconnect/fhir/dstu2'
import {
  answersIn,
  errorSystemDstu2,
  identifierSystemDstu2,
  jobRoleSystemDstu2,
  legacyAudience,
  profileDstu2,
} from '@gpconnect/specification'
import type { Refusal } from '../refusal.ts'
import type { Dialect } from './dialect.ts'

const answers = answersIn.DSTU2

/** GP Connect 0.x: FHIR DSTU2. */
export const dstu2Dialect: Dialect = {
  release: dstu2,
  answers,
  outcome,
  token: {
    release: dstu2,
    audience: legacyAudience,
    takesConfidentiality: false,
    namesRecord: true,
    systems: {
      nhsNumber: identifierSystemDstu2.nhsNumber,
      odsOrganisation: identifierSystemDstu2.odsOrganisation,
      // The wrong spelling is what consumers are told to send — TRN-JWT-46.
      sdsUser: [identifierSystemDstu2.sdsUserInToken, identifierSystemDstu2.sdsUser],
      sdsRoleProfile: identifierSystemDstu2.sdsRoleProfile,
    },
    wantsIds: true,
    // A Device has a type in DSTU2, which neither pages nor suite know of.
    forgives: ['missing-element'],
    name: {
      path: 'name',
      partsOf: (practitioner) => {
        const { name } = practitioner as Practitioner
        return name && { family: name.family?.join(' '), given: name.given, prefix: name.prefix }
      },
    },
    jobRoleOf: (practitioner) =>
      (practitioner as Practitioner).practitionerRole
        ?.flatMap(({ role }) => role?.coding ?? [])
        .find(({ system }) => system === jobRoleSystemDstu2)?.code,
  },
}

/** Transport §12.2. The sentence stands in both places that consumers look for it. */
function outcome({ situation, diagnostics, location }: Refusal, traceId?: string): OperationOutcome {
  const { issue, code, display } = answers[situation]
  return {
    resourceType: 'OperationOutcome',
    ...(traceId !== undefined && isFhirId(traceId) && { id: traceId }),
    meta: { profile: [profileDstu2.operationOutcome] },
    issue: [
      {
        severity: 'error',
        code: issue,
        details: { coding: [{ system: errorSystemDstu2, code, display }], text: diagnostics },
        diagnostics,
        ...(location !== undefined && { location: [location] }),
      },
    ],
  }
}
