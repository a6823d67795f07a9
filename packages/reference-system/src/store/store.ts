import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { isBusy } from './busy.ts'
import { clinicalMigrations } from './clinical-schema.ts'
import { migrate } from './migrate.ts'

/** The clinical database of a data directory: one connection that writes, one that reads. */
export type Store = {
  readonly reader: DatabaseSync
  /**
   * Runs reads of `reader`. All that is read within one turn of the event loop is of one moment, and takes the locks of the
   * database once; what this process has written is always seen.
   */
  read<Result>(act: () => Result): Result
  /** The state of the database that a read sees, as a number: where it is the same as before, so is everything read. */
  state(): number
  /**
   * Runs `act` as one durable transaction: all of it or, when it throws, nothing. `act` is synchronous; where it changes
   * something it takes the version that rows written in it bear, as no row did before. While another process writes, it waits
   * without holding the event loop.
   */
  write<Result>(act: (database: DatabaseSync, version: () => string) => Result): Promise<Result>
  /** How often this process has written: a change is known without asking the database. */
  writes(): number
  /** True while the database answers. */
  isHealthy(): boolean
  close(): void
}

const patience = 10_000

/** Opens the clinical store, and migrates it where it is older than this release. */
export function openStore(directory: string): Store {
  const path = join(directory, 'clinical.sqlite')
  const writer = new DatabaseSync(path, { timeout: patience })
  writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000')
  try {
    migrate(writer, clinicalMigrations)
  } catch (error) {
    writer.close()
    throw error
  }
  // From here on a transaction that has to wait steps back instead of holding the thread.
  writer.exec('PRAGMA busy_timeout = 0')
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('PRAGMA mmap_size = 67108864; PRAGMA cache_size = -16000')
  const nextVersion = writer.prepare(
    "UPDATE counter SET value = value + 1 WHERE name = 'version' RETURNING value",
  )
  const snapshot = snapshotOf(reader)
  let writes = 0
  return {
    reader,
    read: snapshot.read,
    state: snapshot.state,
    write: async (act) => {
      // From BEGIN to COMMIT nothing is awaited, so that no other write of this process comes between.
      for (const pauses = steppingBack(path); !begun(writer); ) await delay(pauses())
      try {
        let version: string | undefined
        const result = act(writer, () => {
          version ??= String(nextVersion.get()?.value)
          return version
        })
        writer.exec('COMMIT')
        snapshot.end()
        writes++
        return result
      } catch (error) {
        if (writer.isTransaction) writer.exec('ROLLBACK')
        throw error
      }
    },
    writes: () => writes,
    isHealthy: () => answers(reader),
    close: () => {
      for (const connection of [reader, writer]) if (connection.isOpen) connection.close()
    },
  }
}

/**
 * A snapshot that lasts for a turn of the event loop: taking the locks for each read costs more than the read. What it is of is
 * told by the counter that SQLite keeps of others' commits; this process's own go through another connection, so they count too.
 */
function snapshotOf(reader: DatabaseSync) {
  const begin = reader.prepare('BEGIN')
  const version = reader.prepare('PRAGMA data_version')
  const commit = reader.prepare('COMMIT')
  let isOpen = false
  let state = 0
  const end = () => {
    if (isOpen && reader.isOpen) commit.run()
    isOpen = false
  }
  return {
    end,
    /** What the open snapshot is of; only asked within `read`. */
    state: () => state,
    read<Result>(act: () => Result): Result {
      if (!isOpen) {
        begin.run()
        isOpen = true
        setImmediate(end)
        state = Number(version.get()?.data_version)
      }
      return act()
    },
  }
}

/** Begins a transaction, or answers false while another process writes. */
function begun(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

/** Answers how many milliseconds to wait before each next attempt, longer each time and never quite the same. */
function steppingBack(path: string): () => number {
  const giveUp = performance.now() + patience
  let pause = 1
  return () => {
    if (performance.now() > giveUp)
      throw new Error(`${path} has been held by another process for ${patience / 1000} seconds.`)
    pause = Math.min(pause * 2, 50)
    return pause * (0.5 + Math.random() / 2)
  }
}

function answers(database: DatabaseSync): boolean {
  try {
    return database.prepare('SELECT 1 FROM counter').get() !== undefined
  } catch {
    return false
  }
}
