import { isFhirId } from '@gpconnect/fhir'
import { type OperationOutcome, type Practitioner, stu3 } from '@gpconnect/fhir/stu3'
import { answersIn, codeSystem, identifierSystem, profile } from '@gpconnect/specification'
import type { Refusal } from '../refusal.ts'
import type { Dialect } from './dialect.ts'

const answers = answersIn.STU3

/** GP Connect 1.x: FHIR STU3. */
export const stu3Dialect: Dialect = {
  release: stu3,
  answers,
  outcome,
  token: {
    release: stu3,
    audience: undefined,
    takesConfidentiality: true,
    namesRecord: false,
    systems: {
      nhsNumber: identifierSystem.nhsNumber,
      odsOrganisation: identifierSystem.odsOrganisation,
      sdsUser: [identifierSystem.sdsUser],
      sdsRoleProfile: identifierSystem.sdsRoleProfile,
    },
    wantsIds: false,
    forgives: [],
    name: {
      path: 'name[0]',
      partsOf: (practitioner) => {
        const [name] = (practitioner as Practitioner).name ?? []
        return name && { family: name.family, given: name.given, prefix: name.prefix }
      },
    },
    jobRoleOf: () => undefined,
  },
}

/** Transport §12.1, FND-GEN-19. */
function outcome({ situation, diagnostics, location }: Refusal, traceId?: string): OperationOutcome {
  const { issue, code, display } = answers[situation]
  return {
    resourceType: 'OperationOutcome',
    ...(traceId !== undefined && isFhirId(traceId) && { id: traceId }),
    meta: { profile: [profile.operationOutcome] },
    issue: [
      {
        severity: 'error',
        code: issue,
        details: { coding: [{ system: codeSystem.errorOrWarning, code, display }] },
        diagnostics,
        ...(location !== undefined && { location: [location] }),
      },
    ],
  }
}
