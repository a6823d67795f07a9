import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as pause } from 'node:timers/promises'
import type { NhsNumber, OdsCode, Patient } from '@gpconnect/clinical-system'
import { holdPatients, holdPersons } from '../store/holding.ts'
import type { Store } from '../store/store.ts'
import { personOf } from './persons.ts'
import { idFrom, syntheticPatient, testNumbers, testNumbersFrom } from './synthetic-patient.ts'

/** Patients in one transaction: some 10 ms of the thread, between which requests are served. */
const batchSize = 250

/** Who brought a generated patient to PDS, where seeds stand otherwise. */
const generated = '(generated)'

/** Which population: the same practice and seed number give the same patients, and a larger count the same and more. */
type Population = { readonly practice: OdsCode; readonly count: number; readonly seedNumber: number }

/** Registers the synthetic patients of a population that are not there yet, and answers how many these were. */
export async function generate(store: Store, population: Population): Promise<number> {
  const { practice, count, seedNumber } = population
  const first = firstMissing(store.reader, population)
  refuseTooMany(store.reader, practice, count - first)
  const usualGps = store.reader
    .prepare('SELECT id FROM practitioner WHERE practice = ? ORDER BY id')
    .all(practice)
    .map(({ id }) => String(id))
  const numbers = testNumbersFrom(`${practice}/${seedNumber}`)
  for (let from = first; from < count; from += batchSize) {
    await store.write((database, version) => {
      const isFree = freeNumbers(database, practice)
      const patients: Patient[] = []
      for (let ordinal = from; ordinal < Math.min(from + batchSize, count); ordinal++) {
        const nhsNumber = nextFree(numbers, isFree)
        const id = idOf(population, ordinal)
        patients.push({ ...syntheticPatient({ practice, id, nhsNumber, usualGps }), version: version() })
      }
      holdPatients(database, patients)
      holdPersons(
        database,
        patients.flatMap((each) => personOf(each) ?? []),
        generated,
      )
    })
    await pause()
  }
  return count - first
}

function idOf({ practice, seedNumber }: Population, ordinal: number): string {
  return idFrom(`${practice}/${seedNumber}`, ordinal)
}

/** The first patient of a population that is not there: they come in their order, so that halving finds it. */
function firstMissing(database: DatabaseSync, population: Population): number {
  const held = database.prepare('SELECT 1 FROM patient WHERE practice = ? AND id = ?')
  let [present, missing] = [0, population.count]
  while (present < missing) {
    const middle = Math.floor((present + missing) / 2)
    if (held.get(population.practice, idOf(population, middle))) present = middle + 1
    else missing = middle
  }
  return missing
}

function refuseTooMany(database: DatabaseSync, practice: OdsCode, wanted: number): void {
  const range = "nhs_number >= '9990000000' AND nhs_number < '9999999999'"
  const taken = database.prepare(
    `SELECT count(*) AS numbers FROM (
       SELECT nhs_number FROM patient WHERE practice = ? AND ${range}
       UNION SELECT nhs_number FROM person WHERE seed <> ? AND ${range})`,
  )
  const room = testNumbers - Number(taken.get(practice, generated)?.numbers)
  if (wanted > room)
    throw new Error(
      `Practice ${practice} has room for ${room} more synthetic patients, not ${wanted}: the NHS numbers for tests end there.`,
    )
}

/** Numbers that are neither held by the practice nor, on PDS, those of a person of a seed. */
function freeNumbers(database: DatabaseSync, practice: OdsCode): (nhsNumber: NhsNumber) => boolean {
  const held = database.prepare('SELECT 1 FROM patient WHERE practice = ? AND nhs_number = ?')
  const other = database.prepare('SELECT 1 FROM person WHERE nhs_number = ? AND seed <> ?')
  return (nhsNumber) => !held.get(practice, nhsNumber) && !other.get(nhsNumber, generated)
}

function nextFree(numbers: Iterator<NhsNumber>, isFree: (nhsNumber: NhsNumber) => boolean): NhsNumber {
  for (let next = numbers.next(); !next.done; next = numbers.next()) if (isFree(next.value)) return next.value
  throw new Error('The NHS numbers for tests came to an end while patients were generated.')
}
