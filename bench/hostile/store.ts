import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DemographicRecord, Patient } from '@gpconnect/clinical-system'
import type { Find } from './judge.ts'

const tables = ['practice', 'root', 'organisation', 'location', 'practitioner', 'person', 'patient'] as const

/** Everything that a clinical store holds, row by row. */
export type Snapshot = ReadonlyMap<string, string>

export function snapshotOf(directory: string): Snapshot {
  const rows = new Map<string, string>()
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  for (const table of tables)
    for (const { facts } of database.prepare(`SELECT facts FROM ${table}`).all()) {
      const text = String(facts)
      const { practice, id, nhsNumber, odsCode, paths } = JSON.parse(text)
      rows.set([table, practice, id ?? nhsNumber ?? odsCode ?? paths].join(' '), text)
    }
  database.close()
  return rows
}

/** Patients of a snapshot that another does not hold as they are there. */
export function changedPatients(before: Snapshot, after: Snapshot): Patient[] {
  return [...after].flatMap(([key, facts]) =>
    key.startsWith('patient ') && before.get(key) !== facts ? [JSON.parse(facts)] : [],
  )
}

/**
 * The store is changed by what the trail says to have changed it, and by nothing else.
 *
 * @param told patients whom the trail says to be changed, as `practice/id`
 * @param answered patients whose registration was answered 200
 */
export function storeFinds(
  before: Snapshot,
  after: Snapshot,
  told: ReadonlySet<string>,
  answered: readonly string[],
): Find[] {
  const changed = new Set(changedPatients(before, after).map(({ practice, id }) => `${practice}/${id}`))
  const finds = [
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => `The store has lost ${key}.`),
    ...[...after]
      .filter(([key, facts]) => !key.startsWith('patient ') && before.get(key) !== facts)
      .map(([key]) => `The store has another ${key}.`),
    ...[...changed]
      .filter((key) => !told.has(key))
      .map((key) => `${key} changed, and the trail knows nothing of it.`),
    ...[...told]
      .filter((key) => !changed.has(key))
      .map((key) => `The trail has ${key} changed, and it is as before.`),
    ...answered
      .filter((key) => !told.has(key))
      .map((key) => `${key} was registered, and the trail knows nothing of it.`),
  ]
  return finds.map((what) => ({ what }))
}

/** What must not leave the store but in answers: the numbers, names and whereabouts of everyone whom it knows. */
export type Confidential = {
  readonly nhsNumbers: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** @param except texts that registrations brought and that say nothing of anybody */
export function confidentialIn(snapshot: Snapshot, except: readonly string[]): Confidential {
  const people = [...snapshot].flatMap(([key, facts]): (Patient | DemographicRecord)[] =>
    key.startsWith('patient ') || key.startsWith('person ') ? [JSON.parse(facts)] : [],
  )
  const of = (
    textsOf: (person: Patient | DemographicRecord) => readonly (string | undefined)[],
    least: number,
  ) =>
    new Set(
      people
        .flatMap(textsOf)
        .map((text) => text?.trim() ?? '')
        .filter((text) => text.length >= least && !except.includes(text)),
    )
  return {
    nhsNumbers: of(({ nhsNumber }) => [nhsNumber], 10),
    names: of((each) => ('names' in each ? each.names.map(({ family }) => family) : []), 4),
    places: of(
      (each) =>
        'addresses' in each
          ? [
              ...each.addresses.flatMap(({ lines, postcode }) => [...lines, postcode]),
              ...each.telecoms.map(({ value }) => value),
            ]
          : [],
      6,
    ),
  }
}
