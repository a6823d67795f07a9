import { chainHash, chainStart, entryDigest } from './audit-chain.ts'
import type { AuditEntry, AuditEvent } from './facts/audit.ts'
import type { ClinicalFacts } from './facts/clinical-facts.ts'
import type { AuditQuery, AuditTrail, ClinicalSystem, Clock, Ids } from './ports/index.ts'
import { practiceIndex } from './practice-index.ts'
import { randomIds, systemClock } from './time/clock.ts'

/** A clinical system in memory, with the events that its audit trail was given, in their order. */
export type InMemorySystem = ClinicalSystem & { readonly events: readonly AuditEvent[] }

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
  { clock = systemClock(), ids = randomIds }: { clock?: Clock; ids?: Ids } = {},
): InMemorySystem {
  const index = practiceIndex(facts.practices, facts.roots)
  const patients = keyed(facts.patients)
  const numbers = new Map(
    facts.patients
      .filter((each) => each.nhsNumber)
      .map((each) => [keyOf(each.practice, each.nhsNumber), each]),
  )
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
    register: {
      byNhsNumber: async (practice, nhsNumber) => numbers.get(keyOf(practice, nhsNumber)),
      byId: async (practice, id) => patients.get(keyOf(practice, id)),
    },
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
    audit: inMemoryTrail(events),
    clock,
    ids,
    events,
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
      const fitting = entries.filter((entry) => fits(entry, query))
      yield* fitting.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.sequence - b.sequence)
    },
  }
}

function entryAfter(previous: AuditEntry | undefined, event: AuditEvent): AuditEntry {
  const position = { writer: 'memory', segment: 1, sequence: (previous?.sequence ?? 0) + 1 }
  const digest = entryDigest(JSON.stringify(event), position)
  return { ...event, ...position, hash: chainHash(previous?.hash ?? chainStart, digest) }
}

function fits(entry: AuditEntry, { practice, nhsNumber, patientId, from, until }: AuditQuery): boolean {
  const at = Date.parse(entry.at)
  return (
    (practice === undefined || entry.practice === practice) &&
    (nhsNumber === undefined || entry.nhsNumber === nhsNumber) &&
    (patientId === undefined || entry.patientId === patientId) &&
    (from === undefined || at >= Date.parse(from)) &&
    (until === undefined || at < Date.parse(until))
  )
}

function keyed<Fact extends { practice: string; id: string }>(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [keyOf(fact.practice, fact.id), fact]))
}

function keyOf(practice: string, id: string | undefined): string {
  return `${practice}/${id}`
}
