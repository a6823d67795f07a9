import type { DatabaseSync } from 'node:sqlite'
import {
  type Ids,
  keeping,
  type NhsNumber,
  newRegistration,
  type OdsCode,
  obstacleIn,
  type Patient,
  type Register,
  reactivation,
  verified,
} from '@gpconnect/clinical-system'
import QuickLRU from 'quick-lru'
import { holdPatients } from './holding.ts'
import type { Store } from './store.ts'

/** The patients of each practice. What changes them is one transaction, and a unique index keeps numbers apart besides. */
export function registerOf(store: Store, ids: Ids): Register {
  const { read, write } = store
  const lately = new QuickLRU<string, true>({ maxSize: 100 })
  const byId = remembering(store, queries.byId, lately)
  const byNhsNumber = remembering(store, queries.byNhsNumber, lately)
  return {
    byId: async (practice, id) => read(() => byId(practice, id)),
    byNhsNumber: async (practice, nhsNumber) => read(() => byNhsNumber(practice, nhsNumber)),

    register: (practice, registration, at) =>
      write((database, version) => {
        const held = heldUnder(database, practice, registration.nhsNumber)
        if (!held) {
          const patient = newRegistration(practice, registration, { id: ids.next(), version: version() })
          holdPatients(database, [patient])
          return { outcome: 'created', patient }
        }
        if (obstacleIn(held, { at, verifiedVersion: registration.verifiedVersion }))
          return { outcome: 'standing', patient: held }
        return {
          outcome: 'reactivated',
          patient: replaced(database, reactivation(held, registration, version())),
        }
      }),

    markVerified: (practice, { id, version: expected }, verifiedOn) =>
      write((database, version) => {
        const held = patientIn(database.prepare(queries.byId).get(practice, id))
        if (held?.version !== expected) return undefined
        return replaced(database, verified(held, verifiedOn, version()))
      }),
  }
}

/** A patient as read, the text that was read, and the state of the store then. */
type Known = { readonly patient: Patient; readonly facts: string; readonly state: number }

/**
 * Reads patients. Whom somebody asks for is often asked for again within minutes: found, read, their record, an appointment. So
 * those asked for twice lately are kept. They count while nothing at all was written since; after that the store is asked, and
 * the text parsed only where it is another. Those asked for once are not: to keep everyone costs more than to read them again.
 */
function remembering({ reader, state }: Store, query: string, lately: QuickLRU<string, true>) {
  const rows = reader.prepare(query)
  const kept = new QuickLRU<string, Known>({ maxSize: 100 })
  return (practice: OdsCode, value: string): Patient | undefined => {
    const key = `${practice} ${value}`
    const known = kept.get(key)
    const now = state()
    if (known?.state === now) return known.patient
    const row = rows.get(practice, value)
    if (!row) return undefined
    const facts = String(row.facts)
    if (known?.facts === facts) {
      kept.set(key, { ...known, state: now })
      return known.patient
    }
    const patient: Patient = JSON.parse(facts)
    const who = `${practice} ${patient.id}`
    if (lately.has(who)) kept.set(key, { patient: keeping(patient), facts, state: now })
    else lately.set(who, true)
    return patient
  }
}

const queries = {
  byId: 'SELECT facts FROM patient WHERE practice = ? AND id = ?',
  byNhsNumber: 'SELECT facts FROM patient WHERE practice = ? AND nhs_number = ?',
}

function heldUnder(database: DatabaseSync, practice: OdsCode, nhsNumber: NhsNumber): Patient | undefined {
  return patientIn(database.prepare(queries.byNhsNumber).get(practice, nhsNumber))
}

function replaced(database: DatabaseSync, patient: Patient): Patient {
  database
    .prepare('UPDATE patient SET version = ?, facts = ? WHERE practice = ? AND id = ?')
    .run(patient.version, JSON.stringify(patient), patient.practice, patient.id)
  return patient
}

/** Facts were checked when they entered, and are not checked again. */
function patientIn(row: Record<string, unknown> | undefined): Patient | undefined {
  return row && JSON.parse(String(row.facts))
}
