import type { AnyResource, FhirRelease, ProblemCode } from '@gpconnect/fhir'

/** What tokens have their own way in a FHIR version — Transport §11.2 and §11.4. */
export type TokenRules = {
  /** What the resources in a token are read as. */
  readonly release: FhirRelease
  /** The one audience there is; where there is none, the service roots of the practice are — TRN-JWT-20. */
  readonly audience: string | undefined
  /** Whether a scope may have a `conf/` part beside it — TRN-JWT-34. */
  readonly takesConfidentiality: boolean
  /** Whether it says whose record is asked for — TRN-JWT-40. */
  readonly namesRecord: boolean
  readonly systems: {
    readonly nhsNumber: string
    readonly odsOrganisation: string
    /** Any of them will do; consumers are told of the first. */
    readonly sdsUser: readonly [string, ...string[]]
    readonly sdsRoleProfile: string
  }
  /** Whether device and organisation have to have a logical id. */
  readonly wantsIds: boolean
  /** What a reader finds wrong and refuses nothing, beside the systems of identifiers. */
  readonly forgives: readonly ProblemCode[]
  readonly name: {
    /** Where the name of a practitioner is. */
    readonly path: string
    partsOf(practitioner: AnyResource): NameParts | undefined
  }
  /** Code of the practitioner's job role, where that stands in place of a role profile — TRN-AUD-03. */
  jobRoleOf(practitioner: AnyResource): string | undefined
}

type Parts = readonly (string | null)[] | undefined

/** A name as both versions have it. */
export type NameParts = {
  readonly family: string | undefined
  readonly given: Parts
  readonly prefix: Parts
}
