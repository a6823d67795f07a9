import type { DatabaseSync } from 'node:sqlite'
import type { ClinicalFacts, DemographicRecord, Patient } from '@gpconnect/clinical-system'

/** Puts facts into the store, under the seed they came with. Runs inside a transaction. */
export function hold(
  database: DatabaseSync,
  facts: ClinicalFacts,
  { seed, version }: { seed: string; version: string },
): void {
  const into = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`)

  const practice = into('practice', 4)
  for (const each of facts.practices) practice.run(each.odsCode, seed, version, JSON.stringify(each))

  const root = into('root', 4)
  const rootPath = into('root_path', 3)
  for (const [number, each] of facts.roots.entries()) {
    root.run(each.practice, number, version, JSON.stringify(each))
    for (const path of each.paths) rootPath.run(path, each.practice, number)
  }
  const organisation = into('organisation', 5)
  for (const each of facts.organisations)
    organisation.run(each.practice, each.id, each.odsCode ?? null, version, JSON.stringify(each))

  const location = into('location', 4)
  for (const each of facts.locations) location.run(each.practice, each.id, version, JSON.stringify(each))

  const practitioner = into('practitioner', 5)
  for (const each of facts.practitioners)
    practitioner.run(each.practice, each.id, each.sdsUserId ?? null, version, JSON.stringify(each))

  holdPatients(database, facts.patients)
}

/** Puts patients into the store. Runs inside a transaction. */
export function holdPatients(database: DatabaseSync, patients: readonly Patient[]): void {
  const insert = database.prepare('INSERT INTO patient VALUES (?, ?, ?, ?, ?)')
  for (const each of patients)
    insert.run(each.practice, each.id, each.nhsNumber ?? null, each.version, JSON.stringify(each))
}

/** Puts persons into the simulated PDS; one that another seed brought stays as it is. Runs inside a transaction. */
export function holdPersons(
  database: DatabaseSync,
  persons: readonly DemographicRecord[],
  seed: string,
): void {
  const insert = database.prepare('INSERT OR IGNORE INTO person VALUES (?, ?, ?)')
  for (const each of persons) insert.run(each.nhsNumber, seed, JSON.stringify(each))
}

/** Removes everything clinical. The counters go on, so that no version comes twice. Runs inside a transaction. */
export function holdNothing(database: DatabaseSync): void {
  const tables = [
    'person',
    'patient',
    'practitioner',
    'location',
    'organisation',
    'root_path',
    'root',
    'practice',
    'sown',
  ]
  for (const table of tables) database.exec(`DELETE FROM ${table}`)
}
