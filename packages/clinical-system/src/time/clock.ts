import { randomUUID } from 'node:crypto'
import type { Clock, Ids } from '../ports/index.ts'

/** The machine's clock, moved on by an offset in milliseconds (`--now` sets one) — TRN-JWT-16. */
export function systemClock(offset = 0): Clock {
  return { now: () => Date.now() + offset }
}

/** Random UUIDs, lower case. */
export const randomIds: Ids = { next: () => randomUUID() }
