import type { AnyResource, FhirRelease } from '@gpconnect/fhir'
import type { Answer, Situation } from '@gpconnect/specification'
import type { Refusal } from '../refusal.ts'
import type { TokenRules } from '../token/rules.ts'

/** What roots of a FHIR version have their own way, whatever is asked there. */
export type Dialect = {
  /** What is read, and written as XML. */
  readonly release: FhirRelease
  /** What a consumer is answered in a situation. */
  readonly answers: Readonly<Record<Situation, Answer>>
  /** The OperationOutcome of a refusal: one issue with exactly one coding — TRN-ERR-07. */
  outcome(refusal: Refusal, traceId?: string): AnyResource
  readonly token: TokenRules
}
