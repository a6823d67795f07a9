import type { DatabaseSync } from 'node:sqlite'
import {
  type AuditTrail,
  type Clock,
  londonDay,
  type OdsCode,
  type Practice,
  type Root,
  type Switches,
} from '@gpconnect/clinical-system'
import type { Store } from '../store/store.ts'
import { generate } from './generating.ts'
import { readSeed } from './seed.ts'
import { type Sown, sowAnew, sownSeeds, sowSeed } from './sowing.ts'

/** Who does something; it is audited. */
export type By = { readonly by: string }

/** A practice as an administrator sees it. */
export type PracticeOverview = {
  readonly practice: Practice
  readonly roots: readonly Root[]
  readonly patients: number
  /** The seed it came from, and when that was sown. */
  readonly seed: string
  readonly sownAt: string
}

/** What the operator of the reference system does beside it. Each act leaves an entry in the audit trail before it is done. */
export type Administration = {
  /** Sows a seed, once: sowing it again does nothing. Its problems are told by file and path. */
  sow(seed: string, by?: By): Promise<Sown>
  /** Removes everything clinical, what was generated included, and sows the same seeds anew. The audit trail stays. */
  reset(by?: By): Promise<void>
  /** Turns a switch of a practice on or off — TRN-ENA-01, TRN-AUD-05. Every process follows within a second. */
  switch(practice: string, name: keyof Switches, on: boolean, by: By): Promise<void>
  /** Fills a practice with synthetic patients; those of the same number that are there already stay. Answers how many came. */
  generate(practice: string, count: number, seedNumber: number, by?: By): Promise<number>
  /** The practices by ODS code. */
  list(): Promise<readonly PracticeOverview[]>
}

type Parts = { store: Store; audit: AuditTrail; clock: Clock; seeds: string }
const operator: By = { by: 'operator' }

export function administrationOf({ store, audit, clock, seeds }: Parts): Administration {
  const now = () => new Date(clock.now()).toISOString()
  const today = () => londonDay(clock.now())
  const record = ({ by }: By, remarks: readonly string[], practice?: string) =>
    audit.append([
      {
        at: now(),
        kind: 'administration',
        ...(practice === undefined ? {} : { practice }),
        requester: { userName: by },
        remarks: [...remarks],
      },
    ])

  return {
    sow: async (seed, by = operator) => {
      const earlier = sownSeeds(store.reader).find((each) => each.seed === seed)
      if (earlier) return { ...earlier, isNew: false }
      const practices = await readSeed(seeds, seed, today())
      const at = now()
      await record(by, [`sow seed ${seed}, by ${by.by}`])
      await sowSeed(store, seed, practices, at)
      return { seed, at, practices: practices.map(({ practice }) => practice.odsCode), isNew: true }
    },

    reset: async (by = operator) => {
      const names = sownSeeds(store.reader).map(({ seed }) => seed)
      const read = await Promise.all(
        names.map(async (seed) => [seed, await readSeed(seeds, seed, today())] as const),
      )
      await record(by, [
        `reset: remove everything clinical and sow ${names.join(', ') || 'nothing'} anew, by ${by.by}`,
      ])
      await sowAnew(store, new Map(read), now())
    },

    switch: async (code, name, on, by) => {
      const practice = practiceIn(store.reader, code)
      if (!(name in practice.switches))
        throw new Error(
          `There is no switch \`${name}\`; there are ${Object.keys(practice.switches).join(', ')}.`,
        )
      const [was, becomes] = [practice.switches[name], on].map((value) => (value ? 'on' : 'off'))
      await record(by, [`switch ${name} from ${was} to ${becomes}, by ${by.by}`], practice.odsCode)
      await store.write((database, version) =>
        setSwitch(database, practice.odsCode, { [name]: on }, version()),
      )
    },

    generate: async (code, count, seedNumber, by = operator) => {
      const practice = practiceIn(store.reader, code).odsCode
      if (!Number.isSafeInteger(count) || count < 1)
        throw new Error(`Generate 1 or more patients, not ${count}.`)
      await record(by, [`generate ${count} patients from number ${seedNumber}, by ${by.by}`], practice)
      return generate(store, { practice, count, seedNumber })
    },

    list: async () => overviewOf(store.reader),
  }
}

function practiceIn(database: DatabaseSync, code: string): Practice {
  const row = database.prepare('SELECT facts FROM practice WHERE ods_code = ?').get(code.trim().toUpperCase())
  if (row) return JSON.parse(String(row.facts))
  const known = database.prepare('SELECT ods_code FROM practice ORDER BY ods_code LIMIT 20').all()
  throw new Error(
    `There is no practice \`${code}\`; there are ${known.map((each) => each.ods_code).join(', ') || 'none: sow a seed first'}.`,
  )
}

/** Reads and writes in one transaction, so that two switches flipped at once both count. */
function setSwitch(database: DatabaseSync, code: OdsCode, change: Partial<Switches>, version: string): void {
  const practice = practiceIn(database, code)
  const facts = JSON.stringify({ ...practice, switches: { ...practice.switches, ...change } })
  database.prepare('UPDATE practice SET facts = ?, version = ? WHERE ods_code = ?').run(facts, version, code)
}

function overviewOf(database: DatabaseSync): PracticeOverview[] {
  const roots = database.prepare('SELECT facts FROM root WHERE practice = ? ORDER BY number')
  return database
    .prepare(
      `SELECT ods_code, facts, seed, coalesce(sown.at, '') AS sown_at,
         (SELECT count(*) FROM patient WHERE patient.practice = ods_code) AS patients
       FROM practice LEFT JOIN sown USING (seed) ORDER BY ods_code`,
    )
    .all()
    .map((row) => ({
      practice: JSON.parse(String(row.facts)),
      roots: roots.all(String(row.ods_code)).map(({ facts }) => JSON.parse(String(facts))),
      patients: Number(row.patients),
      seed: String(row.seed),
      sownAt: String(row.sown_at),
    }))
}
