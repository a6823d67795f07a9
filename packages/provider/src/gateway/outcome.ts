import { isFhirId } from '@gpconnect/fhir'
import type { OperationOutcome } from '@gpconnect/fhir/stu3'
import { codeSystem, profile, refusals } from '@gpconnect/specification'
import type { Refusal } from './refusal.ts'

/** The OperationOutcome of a refusal, in STU3: one issue with exactly one coding — Transport §12.1, FND-GEN-19. */
export function operationOutcome(
  { situation, diagnostics, location }: Refusal,
  traceId?: string,
): OperationOutcome {
  const { issue, code, display } = refusals[situation].stu3
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
