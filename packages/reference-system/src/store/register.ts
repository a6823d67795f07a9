import type { DatabaseSync } from 'node:sqlite'
import {
  type Ids,
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
export function registerOf({ reader, read, write }: Store, ids: Ids): Register {
  const byId = rememberedBy(reader, 'id')
  const byNhsNumber = rememberedBy(reader, 'nhs_number')
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

/**
 * Reads patients by a column that is unique in their practice. Whom somebody asks for is asked for again within minutes: found,
 * read, their record, an appointment. So the facts of those read last are kept, and the store hands them over and has them parsed
 * only where the row bears another version than they do.
 */
function rememberedBy(reader: DatabaseSync, column: 'id' | 'nhs_number') {
  const rows = reader.prepare(
    `SELECT CASE version WHEN ?3 THEN NULL ELSE facts END AS facts FROM patient WHERE practice = ?1 AND ${column} = ?2`,
  )
  const recent = new QuickLRU<string, Patient>({ maxSize: 500 })
  return (practice: OdsCode, value: string): Patient | undefined => {
    const key = `${practice} ${value}`
    const known = recent.get(key)
    const row = rows.get(practice, value, known?.version ?? null)
    if (!row || row.facts === null) return row && known
    const patient: Patient = JSON.parse(String(row.facts))
    recent.set(key, patient)
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
