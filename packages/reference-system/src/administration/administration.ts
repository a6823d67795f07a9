import type { DatabaseSync } from 'node:sqlite'
import {
  type AuditTrail,
  type Clock,
  type Ids,
  londonDay,
  type OdsCode,
  type Practice,
  type Root,
  type Switches,
} from '@gpconnect/clinical-system'
import type { Store } from '../store/store.ts'
import { actsIn, type By } from './acts.ts'
import { generate } from './generating.ts'
import { type PracticeFile, type PracticeSeed, practiceToAdd, readSeed } from './seed.ts'
import { addPractice, refuseTaken, type Sown, sowAnew, sownSeeds, sowSeed } from './sowing.ts'

/** A practice as an administrator sees it. */
export type PracticeOverview = {
  readonly practice: Practice
  readonly roots: readonly Root[]
  readonly patients: number
  /** The seed it came from, and when that was sown: of one that someone added `(added)`, and nothing. */
  readonly seed: string
  readonly sownAt: string
}

/**
 * What the operator of the reference system does beside it. Each act that changes something leaves two entries in the audit
 * trail, its attempt and its outcome; one that is refused for what it asks, such as an unknown practice, leaves none.
 */
export type Administration = {
  /** Sows a seed, once: sowing it again does nothing. Its problems are told by file and path. */
  sow(seed: string, by?: By): Promise<Sown>
  /**
   * Removes everything clinical, patients generated and practices added included, and sows the same seeds anew. The audit trail
   * stays.
   */
  reset(by?: By): Promise<void>
  /** Turns a switch of a practice on or off — TRN-ENA-01, TRN-AUD-05. Every process follows within a second. */
  switch(practice: string, name: keyof Switches, on: boolean, by: By): Promise<void>
  /**
   * Adds a practice as a seed's file holds one, roots, places, people and patients included; its switches are off unless the
   * file says otherwise — TRN-ENA-01. Its problems are told by path. An ODS code that is here, and a path that leads to another
   * practice, are refused.
   */
  add(practice: PracticeFile, by: By): Promise<PracticeOverview>
  /** Fills a practice with synthetic patients; those of the same number that are there already stay. Answers how many came. */
  generate(practice: string, count: number, seedNumber: number, by?: By): Promise<number>
  /** The practices by ODS code. */
  list(): Promise<readonly PracticeOverview[]>
}

type Parts = { store: Store; audit: AuditTrail; clock: Clock; ids: Ids; seeds: string }
const operator: By = { by: 'operator' }

export function administrationOf({ store, audit, clock, ids, seeds }: Parts): Administration {
  const act = actsIn({ audit, clock, ids })
  const now = () => new Date(clock.now()).toISOString()
  const today = () => londonDay(clock.now())

  return {
    sow: async (seed, { by } = operator) => {
      const earlier = sownSeeds(store.reader).find((each) => each.seed === seed)
      if (earlier) return { ...earlier, isNew: false }
      const read = await readSeed(seeds, seed, today())
      const told = `sow seed ${seed}`
      return act({ told, by }, async () => {
        const at = now()
        await sowSeed(store, seed, read, at)
        const practices = read.practices.map(({ practice }) => practice.odsCode)
        return { told, result: { seed, at, practices, isNew: true } }
      })
    },

    reset: async ({ by } = operator) => {
      const names = sownSeeds(store.reader).map(({ seed }) => seed)
      const read = await Promise.all(
        names.map(async (seed) => [seed, await readSeed(seeds, seed, today())] as const),
      )
      const told = `reset: remove everything clinical and sow ${names.join(', ') || 'nothing'} anew`
      await act({ told, by }, async () => {
        await sowAnew(store, new Map(read), now())
        return { told, result: undefined }
      })
    },

    switch: async (code, name, on, { by }) => {
      const { odsCode: practice, switches } = practiceIn(store.reader, code)
      if (!Object.hasOwn(switches, name))
        throw new Error(`There is no switch \`${name}\`; there are ${Object.keys(switches).join(', ')}.`)
      const toldFrom = (was: boolean) => `switch ${name} from ${onOrOff(was)} to ${onOrOff(on)}`
      await act({ told: toldFrom(switches[name]), by, practice }, async () => {
        const was = await store.write((database, version) =>
          setSwitch(database, practice, name, on, version()),
        )
        return { told: toldFrom(was), result: undefined }
      })
    },

    add: async (file, { by }) => {
      const seed = practiceToAdd(file, today())
      refuseTaken(store.reader, seed)
      const practice = seed.practice.odsCode
      const told = `add practice ${practice}: ${summaryOf(seed)}`
      return act({ told, by, practice }, async () => {
        await store.write((database, version) => addPractice(database, seed, version()))
        return { told, result: overviewOf(store.reader, practice)[0] as PracticeOverview }
      })
    },

    generate: async (code, count, seedNumber, { by } = operator) => {
      const practice = practiceIn(store.reader, code).odsCode
      if (!Number.isSafeInteger(count) || count < 1)
        throw new Error(`Generate 1 or more patients, not ${count}.`)
      const told = `generate ${count} patients from number ${seedNumber}`
      return act({ told, by, practice }, async () => {
        const came = await generate(store, { practice, count, seedNumber })
        return { told: `${told}: ${came} came`, result: came }
      })
    },

    list: async () => overviewOf(store.reader),
  }
}

const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off')

/** What is added, in words, for the audit trail. */
function summaryOf({ practice: { asids, switches, versions }, roots, patients }: PracticeSeed): string {
  const on = Object.entries(switches).flatMap(([name, isOn]) => (isOn ? [name] : []))
  return [
    `ASIDs ${asids.join(', ')}`,
    `roots ${roots.map(({ paths, capabilities }) => `${paths[0]} (${capabilities.join(', ')})`).join(', ') || 'none'}`,
    `versions ${
      Object.entries(versions)
        .map((each) => each.join(' '))
        .join(', ') || 'none'
    }`,
    `switched on ${on.join(', ') || 'nothing'}`,
    `${patients.length} ${patients.length === 1 ? 'patient' : 'patients'}`,
  ].join('; ')
}

function practiceIn(database: DatabaseSync, code: string): Practice {
  const row = database.prepare('SELECT facts FROM practice WHERE ods_code = ?').get(code.trim().toUpperCase())
  if (row) return JSON.parse(String(row.facts))
  const known = database.prepare('SELECT ods_code FROM practice ORDER BY ods_code LIMIT 20').all()
  throw new Error(
    `There is no practice \`${code}\`; there are ${known.map((each) => each.ods_code).join(', ') || 'none: sow a seed first'}.`,
  )
}

/** Reads and writes in one transaction, so that two switches flipped at once both count; answers how it stood. */
function setSwitch(
  database: DatabaseSync,
  code: OdsCode,
  name: keyof Switches,
  isOn: boolean,
  version: string,
): boolean {
  const practice = practiceIn(database, code)
  const facts = JSON.stringify({ ...practice, switches: { ...practice.switches, [name]: isOn } })
  database.prepare('UPDATE practice SET facts = ?, version = ? WHERE ods_code = ?').run(facts, version, code)
  return practice.switches[name]
}

/** The practices, or the one of a code. */
function overviewOf(database: DatabaseSync, code?: OdsCode): PracticeOverview[] {
  const roots = database.prepare('SELECT facts FROM root WHERE practice = ? ORDER BY number')
  return database
    .prepare(
      `SELECT ods_code, facts, seed, coalesce(sown.at, '') AS sown_at,
         (SELECT count(*) FROM patient WHERE patient.practice = ods_code) AS patients
       FROM practice LEFT JOIN sown USING (seed) WHERE ods_code = coalesce(?, ods_code) ORDER BY ods_code`,
    )
    .all(code ?? null)
    .map((row) => ({
      practice: JSON.parse(String(row.facts)),
      roots: roots.all(String(row.ods_code)).map(({ facts }) => JSON.parse(String(facts))),
      patients: Number(row.patients),
      seed: String(row.seed),
      sownAt: String(row.sown_at),
    }))
}
