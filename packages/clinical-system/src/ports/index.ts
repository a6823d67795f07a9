import type { AuditEntry, AuditEvent } from '../facts/audit.ts'
import type { NhsNumber, OdsCode } from '../facts/blocks.ts'
import type { DemographicRecord } from '../facts/demographics.ts'
import type { Patient } from '../facts/patient.ts'
import type { Location, Organisation } from '../facts/places.ts'
import type { Practice, Root } from '../facts/practice.ts'
import type { Registered, TemporaryRegistration } from '../facts/registration.ts'
import type { Practitioner } from '../facts/staff.ts'

/**
 * The ports: what a supplier implements to put GP Connect in front of a GP system. They answer facts, never FHIR.
 * Each has a contract suite in `@gpconnect/clinical-system/contracts`. A port that cannot answer rejects; the request then
 * fails with 500 and a reference number, so a message in the error reaches the log, never the consumer.
 */

/** What a path leads to: the root, its practice, and what follows the root's path (`''` or `/Patient/1`). */
export type RootMatch = { readonly root: Root; readonly practice: Practice; readonly rest: string }

/** Which practices there are and where they are reached. Asked on every request: answer from memory, at most a second old. */
export type Practices = {
  /** The root whose path is the longest beginning of `path`, compared case-sensitively segment by segment — TRN-URL-05, -06. */
  rootOf(path: string): Promise<RootMatch | undefined>
  /** A practice by its ODS code. */
  byOdsCode(odsCode: OdsCode): Promise<Practice | undefined>
  /** The roots of a practice; none where it is unknown. */
  rootsOf(odsCode: OdsCode): Promise<readonly Root[]>
  /** Every practice with its roots, ordered by ODS code. */
  all(): Promise<readonly { readonly practice: Practice; readonly roots: readonly Root[] }[]>
}

/** The patients of a practice, in whatever state; whether a consumer may see one, the provider decides — FND-STA-01. */
export type Register = {
  byNhsNumber(practice: OdsCode, nhsNumber: NhsNumber): Promise<Patient | undefined>
  /** Ids are case-sensitive — TRN-RES-01. */
  byId(practice: OdsCode, id: string): Promise<Patient | undefined>
  /**
   * Registers a person for a time, as one atomic act: of any number of calls for one number at once, one makes the patient.
   * Where the practice holds a record with the number, `obstacleIn` says whether it stands in the way: then nothing changes
   * and the record is answered; else it is made active again under its id. `at` is the moment, in milliseconds since 1970.
   * Resolves when what it says is durable — FND-REG-10 to -16.
   */
  register(practice: OdsCode, registration: TemporaryRegistration, at: number): Promise<Registered>
  /**
   * Marks the NHS number of a patient as verified at an instant, and answers the patient as held then. Where the record is no
   * longer of the given version nothing changes and nothing is answered: its demographics are not those verified — FND-PSR-12.
   */
  markVerified(
    practice: OdsCode,
    patient: { readonly id: string; readonly version: string },
    verifiedOn: string,
  ): Promise<Patient | undefined>
}

/** The national register of persons: PDS — TRN-PDS. It is only ever asked here, and never told — FND-PSR-13, FND-REG-19. */
export type Demographics = {
  /** What is held under a number, as of now; nothing where there is no record. Rejects where PDS cannot be reached. */
  retrieve(nhsNumber: NhsNumber): Promise<DemographicRecord | undefined>
}

/** The people who work at a practice, or are named in its records. */
export type Staff = {
  byId(practice: OdsCode, id: string): Promise<Practitioner | undefined>
  bySdsUserId(practice: OdsCode, sdsUserId: string): Promise<readonly Practitioner[]>
}

/** Organisations and locations. Each id that another fact names can be read here — FND-GEN-07. */
export type Places = {
  organisationById(practice: OdsCode, id: string): Promise<Organisation | undefined>
  /** The code is compared trimmed and in upper case — FND-ORS-06. */
  organisationsByOdsCode(practice: OdsCode, odsCode: string): Promise<readonly Organisation[]>
  locationById(practice: OdsCode, id: string): Promise<Location | undefined>
}

/** What to read back from the audit trail; entries fit all that is given. */
export type AuditQuery = {
  readonly practice?: string
  readonly nhsNumber?: string
  readonly patientId?: string
  /** Who asked: ODS code of the requesting organisation, or ASID of the consumer. */
  readonly consumer?: string
  /** The attempt and the outcome of one change. */
  readonly change?: string
  /** How it ended: succeeded (2xx), refused (4xx, 501, 503), failed (any other 5xx). */
  readonly outcome?: 'succeeded' | 'refused' | 'failed'
  /** Instants; `from` inclusive, `until` exclusive. */
  readonly from?: string
  readonly until?: string
}

/** The audit trail: append-only and always on — TRN-AUD-02. */
export type AuditTrail = {
  /** Appends events in the order given. Resolves when they are durable; rejects when they are not — TRN-AUD-10. */
  append(events: readonly AuditEvent[]): Promise<void>
  /** Entries in the order of their time, then of their chain. */
  read(query: AuditQuery): AsyncIterable<AuditEntry>
}

/** The time. Everything that asks for it asks here, so that tests and demonstrations own it. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** New identifiers. */
export type Ids = {
  /** A new id, legal in FHIR, never given before. */
  next(): string
}

/** All ports of a clinical system. */
export type ClinicalSystem = {
  readonly practices: Practices
  readonly register: Register
  readonly staff: Staff
  readonly places: Places
  readonly demographics: Demographics
  readonly audit: AuditTrail
  readonly clock: Clock
  readonly ids: Ids
}
