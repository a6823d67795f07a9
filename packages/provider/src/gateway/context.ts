import type { ClinicalSystem, Practice, Root } from '@gpconnect/clinical-system'
import type { AnyResource } from '@gpconnect/fhir'
import type { Interaction, InteractionId } from '@gpconnect/specification'
import type { ProviderSettings } from '../settings.ts'
import type { Incoming } from './request.ts'
import type { Spine } from './stages/spine-headers.ts'
import type { Claims } from './token/claims.ts'

/** What the stages may use beside the request. The same for all requests; nothing about a request is kept in it. */
export type Tools = {
  readonly system: ClinicalSystem
  readonly settings: ProviderSettings
  /** Interactions that have a handler here. */
  readonly deployed: readonly Interaction[]
}

/** Where a request starts. */
export type Arrived = { readonly request: Incoming }

/** A token parameter of a search, split — TRN-SRC-06. */
export type Identifier = { readonly system: string; readonly value: string }

/** What a handler is asked: a request that has passed the gate. */
export type Ask = {
  readonly practice: Practice
  readonly root: Root
  readonly interaction: Interaction
  /** Logical id in the path; there for every interaction whose path has one. */
  readonly id: string
  /** The `identifier` of a search; there for every interaction that declares one. */
  readonly identifier: Identifier
  /** The resource that was sent, read strictly; there for every interaction that declares one. */
  readonly body: AnyResource
  /** Who asks. */
  readonly claims: Claims
  readonly spine: Spine
  readonly tools: Tools
  /**
   * Does what changes data. That it is attempted stands in the audit trail, durably, before `act` begins; how it ended is the
   * entry that the answer waits for — TRN-AUD-02.
   */
  change<Result>(about: Concerned, act: () => Promise<Result>): Promise<Result>
}

/** Whom a change is about, as far as that is known before it is made. */
export type Concerned = { readonly patientId?: string; readonly nhsNumber?: string }

/** Answers one interaction: facts from the ports, a resource from a builder, or a refusal. */
export type Handler = (ask: Ask) => Promise<AnyResource>

/** A handler for each interaction that is built. */
export type Handlers = Readonly<Partial<Record<InteractionId, Handler>>>
