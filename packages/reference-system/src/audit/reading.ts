import type { DatabaseSync } from 'node:sqlite'
import type { AuditEntry, AuditEvent, AuditQuery } from '@gpconnect/clinical-system'
import { positionOf } from './schema.ts'

const pageSize = 200

type Row = { id: number; segment: number; at: number; event: string; hash: string }

/** The entries that fit a query, in the order of their time, then of their chain; read a page at a time. */
export async function* entriesOf(database: DatabaseSync, query: AuditQuery): AsyncGenerator<AuditEntry> {
  const conditions = conditionsOf(query)
  const page = database.prepare(
    `SELECT id, segment, at, event, hash FROM entry
     WHERE ${[...conditions.keys(), '(at, id) > (?, ?)'].join(' AND ')}
     ORDER BY at, id LIMIT ${pageSize}`,
  )
  let last = { at: Number.MIN_SAFE_INTEGER, id: 0 }
  for (;;) {
    const rows = page.all(...conditions.values(), last.at, last.id) as Row[]
    for (const row of rows) yield entryOf(row)
    const end = rows.at(-1)
    if (!end || rows.length < pageSize) return
    last = end
  }
}

/** SQL conditions and the value that each compares with. */
function conditionsOf({
  practice,
  nhsNumber,
  patientId,
  from,
  until,
}: AuditQuery): Map<string, string | number> {
  const conditions = new Map<string, string | number>()
  if (practice !== undefined) conditions.set('practice = ?', practice)
  if (patientId !== undefined) conditions.set('patient_id = ?', patientId)
  if (nhsNumber !== undefined) conditions.set('nhs_number = ?', nhsNumber)
  if (from !== undefined) conditions.set('at >= ?', Date.parse(from))
  if (until !== undefined) conditions.set('at < ?', Date.parse(until))
  return conditions
}

function entryOf({ id, segment, event, hash }: Row): AuditEntry {
  const held: AuditEvent = JSON.parse(event)
  return { ...held, ...positionOf(id), segment, hash }
}
