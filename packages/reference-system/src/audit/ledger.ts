import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import {
  type ChainPosition,
  chainHash,
  chainStart,
  entryDigest,
} from '@gpconnect/clinical-system/audit-chain'
import { isBusy } from '../store/busy.ts'
import { migrate } from '../store/migrate.ts'
import { auditFiles } from './files.ts'
import { type AuditColumns, auditMigrations, columnsOf, entryId, positionOf, roomOf } from './schema.ts'
import { openSeals, type SealFile } from './seals.ts'
import { claimWriter, type WriterLock } from './writer-lock.ts'

/** The end of a chain: where its last entry stands, and its hash. */
type Head = ChainPosition & { readonly hash: string }

/** One writer's chain, open for appending. Everything here holds its thread until the disk has it. */
export type Ledger = {
  readonly writer: string
  /**
   * Appends events, each as JSON text, in one durable commit: all or, when it throws, none. Who knows already what each is found by
   * gives it along.
   */
  append(events: readonly string[], columns?: readonly AuditColumns[]): void
  /** Writes the head outside the store, where it moved since the last time. */
  seal(): void
  /** Seals the head as the end of the segment, and lets the writer go. */
  close(): void
}

/**
 * Opens a ledger: claims a writer, and opens a segment on the last head of its chain. The segment's opening is sealed before
 * its first entry, so that entries under a writer or segment that no process opened show.
 */
export function openLedger(directory: string): Ledger {
  const database = new DatabaseSync(join(directory, auditFiles.store), { timeout: 10_000 })
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -8000',
  )
  migrate(database, auditMigrations)
  database.exec('PRAGMA busy_timeout = 0')
  const lock = claimWriter(directory)
  const seals = openSeals(join(directory, auditFiles.seals))
  return ledger(database, lock, seals)
}

function ledger(database: DatabaseSync, lock: WriterLock, seals: SealFile): Ledger {
  let head = nextSegment(database, lock.writer)
  const insert = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  let sealed: Head | undefined
  const seal = () => {
    if (head === sealed) return
    seals.append({ ...head, at: new Date().toISOString() })
    sealed = head
  }
  seal()
  return {
    writer: lock.writer,
    append: (events, columns = events.map((text) => columnsOf(JSON.parse(text)))) => {
      head = inOneCommit(database, () =>
        events.reduce((last, text, at) => appended(insert, last, text, columns[at] as AuditColumns), head),
      )
    },
    seal,
    close: () => {
      seals.append({ ...head, at: new Date().toISOString(), closes: true })
      seals.close()
      database.close()
      lock.release()
    },
  }
}

function nextSegment(database: DatabaseSync, writer: string): Head {
  const last = database
    .prepare('SELECT id, segment, hash FROM entry WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 1')
    .get(...roomOf(writer))
  if (!last) return { writer, segment: 1, sequence: 0, hash: chainStart }
  return {
    writer,
    segment: Number(last.segment) + 1,
    sequence: positionOf(Number(last.id)).sequence,
    hash: String(last.hash),
  }
}

function appended(insert: StatementSync, last: Head, text: string, columns: AuditColumns): Head {
  const position = { writer: last.writer, segment: last.segment, sequence: last.sequence + 1 }
  const hash = chainHash(last.hash, entryDigest(text, position))
  insert.run(entryId(position.writer, position.sequence), position.segment, ...columns, text, hash)
  return { ...position, hash }
}

function inOneCommit<Result>(database: DatabaseSync, act: () => Result): Result {
  begin(database)
  try {
    const result = act()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Longest wait for other processes' commits, in milliseconds. */
const patience = 10_000

/**
 * Begins a transaction as soon as no other process has one. A commit takes less than a millisecond; SQLite's own waiting goes
 * up to a tenth of a second at a time, which requests would have to wait for as well.
 */
function begin(database: DatabaseSync): void {
  const giveUp = performance.now() + patience
  for (let attempts = 0; ; attempts++) {
    try {
      database.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUp) throw error
      // Nobody wakes it: it is a pause of this thread, which has nothing else to do.
      Atomics.wait(pausing, 0, 0, Math.min(0.1 * (attempts + 1), 2) * (0.5 + Math.random()))
    }
  }
}

const pausing = new Int32Array(new SharedArrayBuffer(4))
