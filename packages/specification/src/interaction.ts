import type { ProfileName, ProfileNameDstu2 } from './profiles.ts'
import type { Situation } from './refusals.ts'
import type { Span } from './versions.ts'

export type CapabilityName = 'foundations' | 'appointments' | 'structured' | 'documents' | 'html'

/** Name of a capability as pages and answers give it. */
export const capabilityTitle: Record<CapabilityName, string> = {
  foundations: 'Foundations',
  appointments: 'Appointment Management',
  structured: 'Access Record Structured',
  documents: 'Access Document',
  html: 'Access Record HTML',
}

export const scopes = [
  'patient/*.read',
  'patient/*.write',
  'organization/*.read',
  'organization/*.write',
] as const
export type Scope = (typeof scopes)[number]

export type Reason = 'directcare' | 'migration'

/** A token parameter `system|value` of a search, and the one system it takes. */
export type IdentifierParameter = {
  readonly name: 'identifier'
  readonly system: string
  readonly documentation: string
}

/** Resource types that GP Connect interactions are about. */
type InteractionResource =
  | 'Patient'
  | 'Organization'
  | 'Practitioner'
  | 'Location'
  | 'HealthcareService'
  | 'Slot'
  | 'Appointment'
  | 'DocumentReference'
  | 'Binary'

/** A search parameter as the metadata list it. */
export type SearchParameter = Span & {
  readonly name: string
  readonly type: 'token' | 'date' | 'string'
  readonly documentation?: string
  readonly definition?: string
}

/** A path that a search includes, as the metadata list it. */
export type SearchInclude = Span & { readonly path: string }

/** How an interaction shows in the metadata: on a resource, as an operation, or not at all. */
export type CapabilityEntry =
  | {
      readonly resource: InteractionResource
      readonly code: 'read' | 'search-type' | 'create' | 'update'
      /** Search parameters beside the one that `parameter` declares. */
      readonly search?: readonly SearchParameter[]
      readonly includes?: readonly SearchInclude[]
      readonly reverseIncludes?: readonly SearchInclude[]
    }
  /** Its definition depends on version and statement: the table of `metadata` has it. */
  | { readonly operation: string }
  | undefined

/**
 * One GP Connect interaction: all that routing, guards, metadata, audit, documentation, simulators and the conformance kit
 * need to know of it. It is declared once, here — TRN-IID-04.
 */
export type Interaction = Span & {
  readonly id: `urn:nhs:names:services:gpconnect:${string}`
  /** What it does, in words, as a sentence begins: `Read a patient`. */
  readonly title: string
  /** The capability at whose roots it is reached. */
  readonly capability: CapabilityName
  readonly fhirVersion: 'STU3' | 'DSTU2'
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Path below the root; `{id}` stands for a logical id. */
  readonly path: string
  readonly scope: Scope
  readonly reasons: readonly Reason[]
  /** A command changes data, a query does not — TRN-NFR. */
  readonly kind: 'query' | 'command'
  /** `heavy` where an answer can be megabytes: only a few of these are built at once — TRN-SEC-08. */
  readonly weight?: 'heavy'
  /** Switches that have to be on, beside none for metadata that is always answered — TRN-ENA-04, -05, -06. */
  readonly switches: readonly ('gpConnect' | 'appointments' | 'structured' | 'documents' | 'html')[]
  readonly parameter?: IdentifierParameter
  /** The type of the resource that is sent; nothing is read of a body where none is declared. */
  readonly body?: 'Parameters' | 'Appointment'
  readonly entry: CapabilityEntry
  /** Profiles of what it returns. */
  readonly profiles: readonly (ProfileName | ProfileNameDstu2)[]
  /** What an unknown `{id}` is answered with. */
  readonly notFound?: Situation
  /** What it may be refused for beside that, once it has passed the gate; `refusalsOf` adds what the gate refuses. */
  readonly refuses?: readonly Situation[]
  readonly requirements: readonly string[]
}
