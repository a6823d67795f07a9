import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isBusy } from '../store/busy.ts'
import { mostWriters, writerOf } from './schema.ts'

/** A writer's name and the lock that keeps it ours. */
export type WriterLock = { readonly writer: string; release(): void }

/**
 * Claims the first writer (`w1`, `w2` …) that no living process holds. The lock is an exclusive transaction on a small
 * SQLite file of the writer's own, `audit-w1.lock`: the operating system lets go of it when the process ends, however it
 * ends, so that a writer killed is a writer free, and its chain goes on in a new segment.
 */
export function claimWriter(directory: string): WriterLock {
  for (let slot = 1; slot < mostWriters; slot++) {
    const lock = exclusive(join(directory, `audit-${writerOf(slot)}.lock`))
    if (lock) return { writer: writerOf(slot), release: () => lock.close() }
  }
  throw new Error(`${directory} has no audit writer free: ${mostWriters - 1} processes hold one.`)
}

function exclusive(path: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return undefined
    throw error
  }
}
