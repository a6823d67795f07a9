import { setTimeout as delay } from 'node:timers/promises'
import type {
  DemographicRecord,
  Demographics,
  Demonstrable,
  NhsNumber,
  OdsCode,
} from '@gpconnect/clinical-system'

/**
 * What can be asked of PDS, whoever answers: the simulator in the process, or PDS over HTTP — TRN-PDS-11. It only reads: there
 * is nothing here with which a record could be changed — FND-PSR-13, FND-REG-19. Each question rejects with `PdsUnavailable`
 * where no answer can be had.
 */
export type Pds = {
  /** What is held under a number; nothing where it has no record. */
  retrieve(nhsNumber: NhsNumber): Promise<DemographicRecord | undefined>
  /** Whether the number is that of the person described — TRN-PDS-06. It tells nothing else of the person. */
  crossCheck(nhsNumber: NhsNumber, told: Demonstrable): Promise<boolean>
  /** The practice at which the person is registered — TRN-PDS-08. */
  registeredPractice(nhsNumber: NhsNumber): Promise<RegisteredPractice>
}

/** A practice by its code; nothing where the person has none, or the number has no record that counts. */
export type RegisteredPractice = OdsCode | undefined

/** PDS gave no answer, or none in time. */
export class PdsUnavailable extends Error {
  override readonly name = 'PdsUnavailable'
}

/**
 * The `Demographics` port on PDS.
 *
 * @param timeout milliseconds to wait for an answer; a later one counts as none — FND-PDS-04
 */
export function demographicsOn(pds: Pds, { timeout = 5_000 }: { timeout?: number } = {}): Demographics {
  return { retrieve: (nhsNumber) => inTime(pds.retrieve(nhsNumber), timeout) }
}

async function inTime<Result>(answer: Promise<Result>, timeout: number): Promise<Result> {
  const waiting = new AbortController()
  const late = delay(timeout, undefined, { signal: waiting.signal }).then(() => {
    throw new PdsUnavailable(`PDS did not answer within ${timeout} ms`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    waiting.abort()
    late.catch(() => undefined)
  }
}
