import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as pause } from 'node:timers/promises'
import type { AuditEntry, AuditEvent, AuditQuery } from '@gpconnect/clinical-system'
import { changeOf, mayHaveChange, positionOf } from './schema.ts'

const pageSize = 200

/**
 * How many entries are looked at between two turns of the event loop where consumer or outcome decide which of them fit: some
 * 10 ms. These two have no index. Looking through a million entries (1.5 GB) takes 1.9 s on 2 cores with Node 26.10, the first
 * that fit come at once, and a practice, a patient or a period narrows it by an index; an index over the event's JSON would
 * cost each entry 22 µs when it is written, where writing it whole takes 20.
 */
const windowSize = 5000

type Row = { id: number; segment: number; at: number; event: string; hash: string }
type Place = { readonly at: number; readonly id: number }
type Condition = { readonly sql: string; readonly values: readonly (string | number)[] }

/** The entries that fit a query, in the order of their time, then of their chain; read a page at a time. */
export async function* entriesOf(database: DatabaseSync, query: AuditQuery): AsyncGenerator<AuditEntry> {
  const found = foundByIndex(query)
  const picked = pickedOut(query)
  const pages = picked.length > 0 ? picking(database, found, picked) : paging(database, found)
  for (const rows of pages) {
    for (const row of rows) yield entryOf(row)
    await pause()
  }
}

/** Page after page of the entries that an index finds. */
function* paging(database: DatabaseSync, found: readonly Condition[]): Generator<Row[]> {
  const page = database.prepare(
    `SELECT id, segment, at, event, hash FROM entry WHERE ${all([...found, after])} ORDER BY at, id LIMIT ${pageSize}`,
  )
  for (let last: Place | undefined = start; last; ) {
    const rows = page.all(...valuesOf(found), last.at, last.id) as Row[]
    yield rows
    last = rows.length < pageSize ? undefined : rows.at(-1)
  }
}

/** What fits of window after window of the entries that an index finds. */
function* picking(
  database: DatabaseSync,
  found: readonly Condition[],
  picked: readonly Condition[],
): Generator<Row[]> {
  const end = database.prepare(
    `SELECT at, id FROM entry WHERE ${all([...found, after])} ORDER BY at, id LIMIT 1 OFFSET ${windowSize - 1}`,
  )
  const rows = (conditions: readonly Condition[]) =>
    database.prepare(
      `SELECT id, segment, at, event, hash FROM entry WHERE ${all(conditions)} ORDER BY at, id`,
    )
  const within = rows([...found, after, upTo, ...picked])
  const rest = rows([...found, after, ...picked])
  const [findValues, pickValues] = [valuesOf(found), valuesOf(picked)]
  for (let last: Place = start; ; ) {
    const next = end.get(...findValues, last.at, last.id) as Place | undefined
    if (!next) {
      yield rest.all(...findValues, last.at, last.id, ...pickValues) as Row[]
      return
    }
    yield within.all(...findValues, last.at, last.id, next.at, next.id, ...pickValues) as Row[]
    last = next
  }
}

const start: Place = { at: Number.MIN_SAFE_INTEGER, id: 0 }
const after: Condition = { sql: '(at, id) > (?, ?)', values: [] }
const upTo: Condition = { sql: '(at, id) <= (?, ?)', values: [] }

const all = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => sql).join(' AND ')
const valuesOf = (conditions: readonly Condition[]) => conditions.flatMap(({ values }) => values)

/** What has an index. */
function foundByIndex({ practice, nhsNumber, patientId, change, from, until }: AuditQuery): Condition[] {
  const given = (sql: string, value: string | number | undefined): Condition[] =>
    value === undefined ? [] : [{ sql, values: [value] }]
  return [
    ...given('practice = ?', practice),
    ...given('patient_id = ?', patientId),
    ...given('nhs_number = ?', nhsNumber),
    ...given(`${changeOf} = ? AND ${mayHaveChange}`, change),
    ...given('at >= ?', from === undefined ? undefined : Date.parse(from)),
    ...given('at < ?', until === undefined ? undefined : Date.parse(until)),
  ]
}

/** What stands in the event only. */
function pickedOut({ consumer, outcome }: AuditQuery): Condition[] {
  const isConsumer = "(event ->> '$.requester.organisationOdsCode' = ? OR event ->> '$.from' = ?)"
  return [
    ...(consumer === undefined ? [] : [{ sql: isConsumer, values: [consumer, consumer] }]),
    ...(outcome === undefined ? [] : [{ sql: endedAs[outcome], values: [] }]),
  ]
}

const status = "event ->> '$.status'"

/** `auditOutcomeOf` as SQL; the contract suite holds the two together. */
const endedAs = {
  succeeded: `${status} < 400`,
  refused: `(${status} BETWEEN 400 AND 499 OR ${status} IN (501, 503))`,
  failed: `(${status} >= 500 AND ${status} NOT IN (501, 503))`,
} as const satisfies Record<NonNullable<AuditQuery['outcome']>, string>

function entryOf({ id, segment, event, hash }: Row): AuditEntry {
  const held: AuditEvent = JSON.parse(event)
  return { ...held, ...positionOf(id), segment, hash }
}
