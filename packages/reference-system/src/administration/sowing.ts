import type { DatabaseSync } from 'node:sqlite'
import { hold, holdNothing } from '../store/holding.ts'
import type { Store } from '../store/store.ts'
import { factsOf, type PracticeSeed } from './seed.ts'

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

/** Sows a seed, each practice in a transaction of its own. One that a sowing broken off has left is passed over. */
export async function sowSeed(
  store: Store,
  seed: string,
  practices: readonly PracticeSeed[],
  at: string,
): Promise<void> {
  for (const each of practices) refuseConflicts(store.reader, seed, each)
  for (const each of practices)
    await store.write((database, version) => {
      if (holderOf(database, each.practice.odsCode) === seed) return
      holdPractice(database, seed, each, version())
    })
  await store.write((database) => markSown(database, seed, at))
}

/** Removes everything clinical and sows seeds anew, in one transaction: others see the old, then the new. */
export async function sowAnew(
  store: Store,
  seeds: ReadonlyMap<string, readonly PracticeSeed[]>,
  at: string,
): Promise<void> {
  await store.write((database, version) => {
    holdNothing(database)
    for (const [seed, practices] of seeds) {
      for (const each of practices) holdPractice(database, seed, each, version())
      markSown(database, seed, at)
    }
  })
}

function holdPractice(database: DatabaseSync, seed: string, practice: PracticeSeed, version: string): void {
  refuseConflicts(database, seed, practice)
  hold(database, factsOf(practice, version), { seed, version })
}

/** A practice is of one seed, and a path leads to one root. */
function refuseConflicts(database: DatabaseSync, seed: string, { practice, roots }: PracticeSeed): void {
  const holder = holderOf(database, practice.odsCode)
  if (holder !== undefined && holder !== seed)
    throw new Error(
      `The seeds ${holder} and ${seed} both hold practice ${practice.odsCode}; sow one of them, or give it another ODS code.`,
    )
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
