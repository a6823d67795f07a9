import { setTimeout as delay } from 'node:timers/promises'
import { type DemographicRecord, isSamePerson, type NhsNumber } from '@gpconnect/clinical-system'
import { type Pds, PdsUnavailable } from './client.ts'

/** How the simulator is faring. */
export type PdsCondition = {
  /** Whether it answers at all. */
  readonly isAvailable: boolean
  /** Milliseconds that an answer, or a failure, takes. */
  readonly latency: number
}

/** PDS in the process, over data. */
export type PdsSimulator = Pds & {
  readonly condition: PdsCondition
  /** From the next question on it fares so; what is not given stays as it is. */
  become(condition: Partial<PdsCondition>): void
}

export type PdsSimulatorOptions = {
  /** Whom it knows: one person for each number, asked anew each time, so that a change counts at once. */
  readonly persons: (nhsNumber: NhsNumber) => DemographicRecord | undefined
  readonly condition?: Partial<PdsCondition>
}

/**
 * A PDS that answers from data, as the real one would: persons current, sensitive, dead, superseded, invalidated, and numbers
 * without a record — TRN-PDS-10. It can be made slow, or out of reach — TRN-PDS-11, TD-REG-07.
 *
 * @example
 * const pds = pdsSimulator({ persons: (nhsNumber) => people.get(nhsNumber) })
 * pds.become({ isAvailable: false })
 */
export function pdsSimulator({ persons, condition: first }: PdsSimulatorOptions): PdsSimulator {
  let condition: PdsCondition = { isAvailable: true, latency: 0, ...first }

  async function retrieve(nhsNumber: NhsNumber): Promise<DemographicRecord | undefined> {
    const { isAvailable, latency } = condition
    if (latency > 0) await delay(latency)
    if (!isAvailable) throw new PdsUnavailable('the simulated PDS is switched to be out of reach')
    const record = persons(nhsNumber)
    return record?.status === 'current' && record.sensitive ? withheld(record) : record
  }

  return {
    retrieve,
    crossCheck: async (nhsNumber, told) => {
      const record = await retrieve(nhsNumber)
      return record?.status === 'current' && isSamePerson(told, record)
    },
    registeredPractice: async (nhsNumber) => {
      const record = await retrieve(nhsNumber)
      return record?.status === 'current' ? record.registeredPractice : undefined
    },
    get condition() {
      return condition
    },
    become: (next) => {
      condition = { ...condition, ...next }
    },
  }
}

/** Of a sensitive person PDS tells neither where they live and are registered nor how to reach them — TRN-PDS-12. */
function withheld(record: Extract<DemographicRecord, { status: 'current' }>): DemographicRecord {
  const { registeredPractice: _, ...told } = record
  return { ...told, addresses: [], telecoms: [] }
}
