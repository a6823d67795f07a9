import { existsSync } from 'node:fs'
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
import { columnsOf, entryId, positionOf, roomOf } from './schema.ts'
import { readSeals, type Seal } from './seals.ts'

/**
 * The first place at which an audit trail does not fit: which entry was changed or put in, is the first of those gone, or is
 * not the one sealed; what happened there, and a sentence.
 */
export type AuditFault = Partial<ChainPosition> & {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'cut' | 'rewritten' | 'seal-unreadable'
  readonly reason: string
}

/** A chain that fits, and how far the seals prove it: the last sealed entry, and when it was sealed. */
export type VerifiedChain = {
  readonly writer: string
  readonly entries: number
  readonly sealed: { readonly sequence: number; readonly at: string } | undefined
}

export type AuditVerdict =
  | {
      readonly isSound: true
      readonly entries: number
      readonly seals: number
      readonly chains: readonly VerifiedChain[]
    }
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

/** What the seals say: after which entry each segment was opened and ended, and the last seal of each writer. */
type Sealed = {
  readonly openings: ReadonlyMap<string, number>
  readonly closings: ReadonlyMap<string, number>
  readonly last: ReadonlyMap<string, Seal>
  readonly count: number
  readonly fault: AuditFault | undefined
}

/**
 * Walks every chain of the audit trail in a data directory, then holds it against the seals — TRN-AUD-02. Memory does not
 * grow with the trail. It changes nothing there, and may run while the trail is written. What came after the last seal and
 * was rewritten or cut off whole cannot show: keep a copy of the seals elsewhere, and seal often.
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
    const chains = await walkChains(snapshot, seals)
    const fault = seals.fault?.kind === 'seal-unreadable' ? seals.fault : (chains.fault ?? seals.fault)
    if (fault) return { isSound: false, fault }
    const ends = [...chains.ends.values()]
    return {
      isSound: true,
      entries: ends.reduce((sum, { sequence }) => sum + sequence, 0),
      seals: seals.count,
      chains: ends.map(({ writer, sequence }) => ({
        writer,
        entries: sequence,
        sealed: sealOf(seals.last.get(writer)),
      })),
    }
  } finally {
    snapshot.close()
    current.close()
  }
}

function sealOf(seal: Seal | undefined): VerifiedChain['sealed'] {
  return seal && { sequence: seal.sequence, at: seal.at }
}

/** Holds each seal against the entry it names, and gathers which segments were opened and ended after which entry. */
async function walkSeals(database: DatabaseSync, path: string): Promise<Sealed> {
  const openings = new Map<string, number>()
  const closings = new Map<string, number>()
  const last = new Map<string, Seal>()
  const faultOf = sealFaults(database)
  let count = 0
  let fault: AuditFault | undefined
  if (!existsSync(path)) {
    fault = { kind: 'seal-unreadable', reason: `The seals, ${auditFiles.seals}, are gone.` }
    return { openings, closings, last, count, fault }
  }
  for await (const seal of readSeals(path)) {
    count++
    if (!seal) {
      fault ??= { kind: 'seal-unreadable', reason: `Line ${count} of ${auditFiles.seals} is not a seal.` }
      continue
    }
    const segment = segmentKey(seal)
    if (!openings.has(segment)) openings.set(segment, seal.sequence)
    // A segment that was ended with nothing in it is opened again by the next process.
    if (seal.closes) closings.set(segment, seal.sequence)
    else closings.delete(segment)
    fault ??= faultOf(seal, last.get(seal.writer))
    last.set(seal.writer, seal)
  }
  return { openings, closings, last, count, fault }
}

/** Holds a seal against the entry it names. */
function sealFaults(database: DatabaseSync) {
  const hashAt = database.prepare('SELECT hash FROM entry WHERE id = ?')
  const lastBefore = database.prepare('SELECT max(id) AS id FROM entry WHERE id >= ? AND id < ?')
  return (seal: Seal, before: Seal | undefined): AuditFault | undefined => {
    const { writer, sequence, at } = seal
    const id = entryId(writer, sequence)
    const held = sequence === 0 ? chainStart : hashAt.get(id)?.hash
    if (held === seal.hash) return undefined
    if (held !== undefined)
      return {
        ...place(seal),
        kind: 'rewritten',
        reason: `Entry ${sequence} of ${writer} is not the one sealed at ${at}: what stands in ${entries(Math.min(sequence, (before?.sequence ?? 0) + 1), sequence)} was rewritten.`,
      }
    const end = Number(lastBefore.get(roomOf(writer)[0], id)?.id ?? 0)
    const firstGone = end === 0 ? 1 : positionOf(end).sequence + 1
    return {
      ...place({ ...seal, sequence: firstGone }),
      kind: 'cut',
      reason: `The chain of ${writer} was sealed at entry ${sequence} (${at}), and ${gone(firstGone, sequence)}.`,
    }
  }
}

/** Walks all entries, chain by chain, up to the first that does not follow from the one before. */
async function walkChains(database: DatabaseSync, seals: Sealed) {
  const ends = new Map<string, Link>()
  let last: Link | undefined
  let walked = 0
  try {
    for (const row of database.prepare('SELECT * FROM entry ORDER BY id').iterate()) {
      const { link, fault } = follow(row as Row, last, seals)
      if (fault) return { ends, fault }
      last = link
      ends.set(link.writer, link)
      if (++walked % 2000 === 0) await pause()
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return { ends, fault: unreadableAfter(last, error) }
  }
  return { ends, fault: undefined }
}

function follow(row: Row, before: Link | undefined, seals: Sealed) {
  const { writer, sequence } = positionOf(row.id)
  const link: Link = { writer, segment: row.segment, sequence, hash: row.hash }
  const previous = before?.writer === writer ? before : { writer, segment: 0, sequence: 0, hash: chainStart }
  return { link, fault: faultIn(row, link, previous, seals) }
}

function faultIn(row: Row, link: Link, previous: Link, seals: Sealed): AuditFault | undefined {
  const { writer, sequence } = link
  const firstGone = previous.sequence + 1
  if (sequence < 1 || !seals.openings.has(segmentKey(link))) return notOpen(link)
  if (sequence !== firstGone)
    return {
      ...place({ ...link, sequence: firstGone }),
      kind: 'removed',
      reason: `After entry ${previous.sequence} of ${writer} comes entry ${sequence}: ${gone(firstGone, sequence - 1)}.`,
    }
  if (!wasOpen(link, previous, seals)) return notOpen(link)
  return isAsWritten(row, link, previous) ? undefined : notAsWritten(link, previous)
}

function notAsWritten(link: Link, previous: Link): AuditFault {
  const { writer, sequence } = link
  const follows =
    previous.sequence === 0
      ? 'the start of the chain: it was changed or put in the place of another.'
      : `entry ${previous.sequence}: it was changed or put in the place of another, or entry ${previous.sequence} was, and its hash with it.`
  return {
    ...place(link),
    kind: 'changed',
    reason: `Entry ${sequence} of ${writer} does not follow from ${follows}`,
  }
}

function notOpen(link: Link): AuditFault {
  const { writer, segment, sequence } = link
  return {
    ...place(link),
    kind: 'inserted',
    reason: `Entry ${sequence} of ${writer} stands in segment ${segment}, which no process had open there.`,
  }
}

/** Whether some process had opened the segment of an entry, where the one before ends, and had not ended it yet. */
function wasOpen(link: Link, previous: Link, { openings, closings }: Sealed): boolean {
  const segment = segmentKey(link)
  if (link.sequence > (closings.get(segment) ?? Number.POSITIVE_INFINITY)) return false
  if (link.segment === previous.segment) return true
  return openings.get(segment) === previous.sequence && link.segment > previous.segment
}

function isAsWritten(row: Row, link: Link, previous: Link): boolean {
  if (chainHash(previous.hash, entryDigest(row.event, link)) !== row.hash) return false
  const columns = [row.at, row.practice, row.patient_id, row.nhs_number]
  try {
    const event: AuditEvent = JSON.parse(row.event)
    return columnsOf(event).every((value, index) => value === columns[index])
  } catch {
    return false
  }
}

/** Codes of SQLite for a file that is damaged, or is no database. */
const damaged = [11, 26]

/** True where what is held could not have been written by a ledger: a number out of range, a damaged page. */
function isUnreadable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'ERR_OUT_OF_RANGE') return true
  return 'errcode' in error && damaged.includes(Number(error.errcode) & 0xff)
}

function unreadableAfter(last: Link | undefined, error: Error): AuditFault {
  const where = last ? `What follows entry ${last.sequence} of ${last.writer}` : 'The first entry'
  return {
    ...(last && place({ ...last, sequence: last.sequence + 1 })),
    kind: 'changed',
    reason: `${where} cannot be read (${error.message}): no process wrote it so.`,
  }
}

/** `entry 3`, or `entries 3 to 5`. */
function entries(first: number, last: number): string {
  return first === last ? `entry ${first}` : `entries ${first} to ${last}`
}

function gone(first: number, last: number): string {
  return `${entries(first, last)} ${first === last ? 'is' : 'are'} gone`
}

function segmentKey({ writer, segment }: ChainPosition): string {
  return `${writer}/${segment}`
}

function place({ writer, segment, sequence }: ChainPosition): ChainPosition {
  return { writer, segment, sequence }
}
