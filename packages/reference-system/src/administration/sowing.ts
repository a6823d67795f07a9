import type { DatabaseSync } from 'node:sqlite'
import { hold, holdNothing, holdPersons } from '../store/holding.ts'
import type { Store } from '../store/store.ts'
import { noPdsFile, personsIn } from './persons.ts'
import { factsOf, type PracticeSeed, type Seed } from './seed.ts'

/** What became of a seed: its practices, when it was sown, and whether that was now. */
export type Sown = {
  readonly seed: string
  readonly at: string
  readonly practices: readonly string[]
  readonly isNew: boolean
}

/** The seeds that have been sown, and when. */
export function sownSeeds(database: DatabaseSync): Omit<Sown, 'isNew'>[] {
  const practices = database.prepare('SELECT ods_code FROM practice WHERE seed = ? ORDER BY ods_code')
  return database
    .prepare('SELECT seed, at FROM sown ORDER BY at, seed')
    .all()
    .map(({ seed, at }) => ({
      seed: String(seed),
      at: String(at),
      practices: practices.all(String(seed)).map(({ ods_code }) => String(ods_code)),
    }))
}

/**
 * Sows a seed, each practice in a transaction of its own, with those of its patients whom PDS knows; whom PDS knows beside them
 * comes last. A practice that a sowing broken off has left is passed over.
 */
export async function sowSeed(store: Store, name: string, seed: Seed, at: string): Promise<void> {
  for (const each of seed.practices) refuseConflicts(store.reader, name, each)
  for (const each of seed.practices)
    await store.write((database, version) => {
      if (holderOf(database, each.practice.odsCode) === name) return
      holdPractice(database, name, each, version())
      const numbers = each.patients.flatMap(({ nhsNumber }) => nhsNumber ?? [])
      holdPersons(
        database,
        numbers.flatMap((number) => seed.persons.get(number) ?? []),
        name,
      )
    })
  await store.write((database) => {
    holdPersons(database, [...seed.persons.values()], name)
    markSown(database, name, at)
  })
}

/** Removes everything clinical and sows seeds anew, in one transaction: others see the old, then the new. */
export async function sowAnew(store: Store, seeds: ReadonlyMap<string, Seed>, at: string): Promise<void> {
  await store.write((database, version) => {
    holdNothing(database)
    for (const [name, seed] of seeds) {
      for (const each of seed.practices) holdPractice(database, name, each, version())
      holdPersons(database, [...seed.persons.values()], name)
      markSown(database, name, at)
    }
  })
}

function holdPractice(database: DatabaseSync, seed: string, practice: PracticeSeed, version: string): void {
  refuseConflicts(database, seed, practice)
  hold(database, factsOf(practice, version), { seed, version })
}

/** The word in the place of a seed for a practice that someone added. */
const added = '(added)'

/** Adds a practice that is in no seed; its patients are on PDS as it holds them. Runs inside a transaction. */
export function addPractice(database: DatabaseSync, practice: PracticeSeed, version: string): void {
  refuseTaken(database, practice)
  const facts = factsOf(practice, version)
  hold(database, facts, { seed: added, version })
  holdPersons(database, [...personsIn(facts.patients, noPdsFile).values()], added)
}

/** Refuses to add a practice whose code is here, or whose paths lead elsewhere. */
export function refuseTaken(database: DatabaseSync, practice: PracticeSeed): void {
  const { odsCode } = practice.practice
  const holder = holderOf(database, odsCode)
  if (holder !== undefined)
    throw new Error(
      `There is a practice ${odsCode} already, ${holder === added ? 'added before' : `of the seed ${holder}`}; give another ODS code.`,
    )
  refuseTakenPaths(database, practice)
}

/** A practice is of one seed, and a path leads to one root. */
function refuseConflicts(database: DatabaseSync, seed: string, practice: PracticeSeed): void {
  const { odsCode } = practice.practice
  const holder = holderOf(database, odsCode)
  if (holder === added)
    throw new Error(
      `The seed ${seed} holds practice ${odsCode}, which was added here before; sow the seed into another data directory, or reset first.`,
    )
  if (holder !== undefined && holder !== seed)
    throw new Error(
      `The seeds ${holder} and ${seed} both hold practice ${odsCode}; sow one of them, or give it another ODS code.`,
    )
  refuseTakenPaths(database, practice)
}

function refuseTakenPaths(database: DatabaseSync, { practice, roots }: PracticeSeed): void {
  const owner = database.prepare('SELECT practice FROM root_path WHERE path = ?')
  for (const path of roots.flatMap(({ paths }) => paths)) {
    const other = owner.get(path)?.practice
    if (other !== undefined && other !== practice.odsCode)
      throw new Error(`The path ${path} of practice ${practice.odsCode} already leads to practice ${other}.`)
  }
}

function holderOf(database: DatabaseSync, odsCode: string): string | undefined {
  const row = database.prepare('SELECT seed FROM practice WHERE ods_code = ?').get(odsCode)
  return row && String(row.seed)
}

function markSown(database: DatabaseSync, seed: string, at: string): void {
  database.prepare('INSERT OR IGNORE INTO sown VALUES (?, ?)').run(seed, at)
}
