import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as pause } from 'node:timers/promises'
import type { AuditEvent } from '@gpconnect/clinical-system'
import {
  type ChainPosition,
  chainHash,
  chainStart,
  entryDigest,
} from '@gpconnect/clinical-system/audit-chain'
import { auditFiles } from './files.ts'
import { columnsOf, entryId, positionOf } from './schema.ts'
import { readSeals } from './seals.ts'

/** The first place at which an audit trail does not fit: where, what happened there, and a sentence. */
export type AuditFault = Partial<ChainPosition> & {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'cut' | 'rewritten' | 'seal-unreadable'
  readonly reason: string
}

export type AuditVerdict =
  | { readonly isSound: true; readonly entries: number; readonly seals: number }
  | { readonly isSound: false; readonly fault: AuditFault }

type Row = {
  id: number
  segment: number
  at: number
  practice: string | null
  patient_id: string | null
  nhs_number: string | null
  event: string
  hash: string
}
type Link = ChainPosition & { readonly hash: string }

/**
 * Walks every chain of the audit trail in a data directory, then holds it against the seals — TRN-AUD-02. Memory does not
 * grow with the trail. It may run while the trail is written. What came after the last seal and was cut off whole cannot
 * show: keep a copy of the seals elsewhere, and seal often.
 */
export async function verifyAudit(directory: string): Promise<AuditVerdict> {
  const store = join(directory, auditFiles.store)
  // Entries are those of this moment, seals are looked up in what is there when they are read: whoever writes meanwhile
  // seals a segment before its first entry, and an entry only after it is there.
  const snapshot = new DatabaseSync(store, { readOnly: true })
  const current = new DatabaseSync(store, { readOnly: true })
  try {
    snapshot.exec('BEGIN; SELECT 1 FROM entry LIMIT 1')
    const seals = await walkSeals(current, join(directory, auditFiles.seals))
    const chains = await walkChains(snapshot, seals.openings)
    const fault = seals.fault?.kind === 'seal-unreadable' ? seals.fault : (chains.fault ?? seals.fault)
    return fault ? { isSound: false, fault } : { isSound: true, entries: chains.entries, seals: seals.count }
  } finally {
    snapshot.close()
    current.close()
  }
}

/** Holds each seal against the entry it names, and gathers which segments were opened after which entry. */
async function walkSeals(database: DatabaseSync, path: string) {
  const hashAt = database.prepare('SELECT hash FROM entry WHERE id = ?')
  const openings = new Map<string, number>()
  let count = 0
  let fault: AuditFault | undefined
  for await (const seal of readSeals(path)) {
    count++
    if (!seal) {
      fault ??= { kind: 'seal-unreadable', reason: `Line ${count} of ${auditFiles.seals} is not a seal.` }
      continue
    }
    const segment = segmentKey(seal)
    if (!openings.has(segment)) openings.set(segment, seal.sequence)
    const held = seal.sequence === 0 ? chainStart : hashAt.get(entryId(seal.writer, seal.sequence))?.hash
    if (held === seal.hash) continue
    const { writer, sequence, at } = seal
    fault ??=
      held === undefined
        ? {
            ...place(seal),
            kind: 'cut',
            reason: `The chain of ${writer} was sealed at entry ${sequence} (${at}), which is gone.`,
          }
        : {
            ...place(seal),
            kind: 'rewritten',
            reason: `Entry ${sequence} of ${writer} is not the one sealed at ${at}: the chain was rewritten.`,
          }
  }
  return { openings, count, fault }
}

/** Walks all entries, chain by chain, up to the first that does not follow from the one before. */
async function walkChains(database: DatabaseSync, openings: ReadonlyMap<string, number>) {
  let last: Link | undefined
  let entries = 0
  for (const row of database.prepare('SELECT * FROM entry ORDER BY id').iterate()) {
    const { link, fault } = follow(row as Row, last, openings)
    if (fault) return { entries, fault }
    last = link
    if (++entries % 2000 === 0) await pause()
  }
  return { entries }
}

function follow(row: Row, before: Link | undefined, openings: ReadonlyMap<string, number>) {
  const { writer, sequence } = positionOf(row.id)
  const link: Link = { writer, segment: row.segment, sequence, hash: row.hash }
  const previous = before?.writer === writer ? before : { writer, segment: 0, sequence: 0, hash: chainStart }
  const kind = faultIn(row, link, previous, openings)
  if (!kind) return { link }
  return {
    link,
    fault: { ...place(link), kind, reason: sentences[kind](link, previous) } satisfies AuditFault,
  }
}

function faultIn(row: Row, link: Link, previous: Link, openings: ReadonlyMap<string, number>) {
  if (link.sequence !== previous.sequence + 1) return 'removed'
  const opensSegment = link.segment !== previous.segment
  if (
    opensSegment &&
    (openings.get(segmentKey(link)) !== previous.sequence || link.segment < previous.segment)
  )
    return 'inserted'
  return isAsWritten(row, link, previous) ? undefined : 'changed'
}

function isAsWritten(row: Row, link: Link, previous: Link): boolean {
  if (chainHash(previous.hash, entryDigest(row.event, link)) !== row.hash) return false
  const event: AuditEvent = JSON.parse(row.event)
  const columns = [row.at, row.practice, row.patient_id, row.nhs_number]
  return columnsOf(event).every((value, index) => value === columns[index])
}

const sentences = {
  removed: ({ writer, sequence }: Link, previous: Link) =>
    `After entry ${previous.sequence} of ${writer} comes entry ${sequence}: what was between is gone.`,
  inserted: ({ writer, segment, sequence }: Link) =>
    `Entry ${sequence} of ${writer} stands in segment ${segment}, which no process opened there.`,
  changed: ({ writer, sequence }: Link, previous: Link) =>
    `Entry ${sequence} of ${writer} does not follow from entry ${previous.sequence}: it was changed, or put in the place of another.`,
}

function segmentKey({ writer, segment }: ChainPosition): string {
  return `${writer}/${segment}`
}

function place({ writer, segment, sequence }: ChainPosition): ChainPosition {
  return { writer, segment, sequence }
}
