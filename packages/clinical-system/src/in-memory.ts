import { chainHash, chainStart, entryDigest } from './audit-chain.ts'
import { fitsAuditQuery } from './audit-query.ts'
import type { AuditEntry, AuditEvent } from './facts/audit.ts'
import type { NhsNumber, OdsCode } from './facts/blocks.ts'
import type { ClinicalFacts } from './facts/clinical-facts.ts'
import type { DemographicRecord } from './facts/demographics.ts'
import type { Patient } from './facts/patient.ts'
import { newRegistration, obstacleIn, reactivation, verified } from './facts/registration.ts'
import type { AuditTrail, ClinicalSystem, Clock, Ids, Register } from './ports/index.ts'
import { practiceIndex } from './practice-index.ts'
import { randomIds, systemClock } from './time/clock.ts'

/** A clinical system in memory, with the events that its audit trail was given, in their order. */
export type InMemorySystem = ClinicalSystem & { readonly events: readonly AuditEvent[] }

type InMemoryOptions = {
  readonly clock?: Clock
  readonly ids?: Ids
  /** Whom PDS knows. */
  readonly persons?: readonly DemographicRecord[]
}

/**
 * A clinical system that holds the facts it is given and forgets them with the process: for unit tests, and to start from
 * when putting a back end of one's own behind the ports.
 *
 * @example
 * const system = inMemorySystem({ practices: [practice], roots: [root], organisations: [], locations: [], practitioners: [], patients: [] })
 * await system.practices.rootOf('/A20047/STU3/1/gpconnect/metadata')
 */
export function inMemorySystem(
  facts: ClinicalFacts,
  { clock = systemClock(), ids = randomIds, persons = [] }: InMemoryOptions = {},
): InMemorySystem {
  const index = practiceIndex(facts.practices, facts.roots)
  const practitioners = keyed(facts.practitioners)
  const organisations = keyed(facts.organisations)
  const locations = keyed(facts.locations)
  const events: AuditEvent[] = []
  return {
    practices: {
      rootOf: async (path) => index.rootOf(path),
      byOdsCode: async (odsCode) => index.byOdsCode(odsCode),
      rootsOf: async (odsCode) => index.rootsOf(odsCode),
      all: async () => index.all(),
    },
    register: inMemoryRegister(facts.patients, ids),
    staff: {
      byId: async (practice, id) => practitioners.get(keyOf(practice, id)),
      bySdsUserId: async (practice, sdsUserId) =>
        facts.practitioners.filter((each) => each.practice === practice && each.sdsUserId === sdsUserId),
    },
    places: {
      organisationById: async (practice, id) => organisations.get(keyOf(practice, id)),
      organisationsByOdsCode: async (practice, odsCode) =>
        facts.organisations.filter(
          (each) => each.practice === practice && each.odsCode === odsCode.trim().toUpperCase(),
        ),
      locationById: async (practice, id) => locations.get(keyOf(practice, id)),
    },
    demographics: {
      retrieve: async (nhsNumber) => persons.find((each) => each.nhsNumber === nhsNumber),
    },
    audit: inMemoryTrail(events),
    clock,
    ids,
    events,
  }
}

function inMemoryRegister(facts: readonly Patient[], ids: Ids): Register {
  const patients = new Map<string, Patient>()
  const numbers = new Map<string, string>()
  let versions = 0
  const hold = (patient: Patient): Patient => {
    const key = keyOf(patient.practice, patient.id)
    patients.set(key, patient)
    if (patient.nhsNumber) numbers.set(keyOf(patient.practice, patient.nhsNumber), key)
    return patient
  }
  const nextVersion = () => `memory-${++versions}`
  const byNhsNumber = (practice: OdsCode, nhsNumber: NhsNumber) =>
    patients.get(numbers.get(keyOf(practice, nhsNumber)) ?? '')
  for (const each of facts) hold(each)

  return {
    byNhsNumber: async (practice, nhsNumber) => byNhsNumber(practice, nhsNumber),
    byId: async (practice, id) => patients.get(keyOf(practice, id)),
    // Nothing is awaited in these, so that each is one act.
    register: async (practice, registration, at) => {
      const held = byNhsNumber(practice, registration.nhsNumber)
      if (!held) {
        const patient = newRegistration(practice, registration, { id: ids.next(), version: nextVersion() })
        return { outcome: 'created', patient: hold(patient) }
      }
      if (obstacleIn(held, { at, verifiedVersion: registration.verifiedVersion }))
        return { outcome: 'standing', patient: held }
      return { outcome: 'reactivated', patient: hold(reactivation(held, registration, nextVersion())) }
    },
    markVerified: async (practice, { id, version }, verifiedOn) => {
      const held = patients.get(keyOf(practice, id))
      return held?.version === version ? hold(verified(held, verifiedOn, nextVersion())) : undefined
    },
  }
}

function inMemoryTrail(events: AuditEvent[]): AuditTrail {
  const entries: AuditEntry[] = []
  return {
    append: async (batch) => {
      for (const event of batch) {
        const held = structuredClone(event)
        events.push(held)
        entries.push(entryAfter(entries.at(-1), held))
      }
    },
    read: async function* (query) {
      const fitting = entries.filter((entry) => fitsAuditQuery(entry, query))
      yield* fitting.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.sequence - b.sequence)
    },
  }
}

function entryAfter(previous: AuditEntry | undefined, event: AuditEvent): AuditEntry {
  const position = { writer: 'memory', segment: 1, sequence: (previous?.sequence ?? 0) + 1 }
  const digest = entryDigest(JSON.stringify(event), position)
  return { ...event, ...position, hash: chainHash(previous?.hash ?? chainStart, digest) }
}

function keyed<Fact extends { practice: string; id: string }>(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [keyOf(fact.practice, fact.id), fact]))
}

function keyOf(practice: string, id: string | undefined): string {
  return `${practice}/${id}`
}
