import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ClinicalSystem, type Clock, type Ids, randomIds, systemClock } from '@gpconnect/clinical-system'
import { type Administration, administrationOf } from './administration/administration.ts'
import { openTrail } from './audit/trail.ts'
import { practicesOf } from './store/practices.ts'
import { type Persons, personsOf, placesOf, staffOf } from './store/readers.ts'
import { registerOf } from './store/register.ts'
import { openStore } from './store/store.ts'

/** A complete clinical system on disk, behind the ports; whom PDS knows is not its own to say. */
export type ReferenceSystem = Omit<ClinicalSystem, 'demographics'> & {
  /** Whom the simulated PDS knows: seeds bring them along with their practices. */
  readonly persons: Persons
  readonly administration: Administration
  /** True while the store answers and the audit trail can be written. */
  isHealthy(): boolean
  /** Makes durable what is under way, seals the audit trail and lets go of the files. */
  close(): Promise<void>
}

export type ReferenceSystemOptions = {
  /** Where the data are; made where it is not there yet. */
  readonly directory: string
  readonly clock?: Clock
  readonly ids?: Ids
  /** The folder that holds a folder for each seed; by default the seeds that come with this package. */
  readonly seeds?: string
  /** Milliseconds between seals of the audit trail. */
  readonly sealEvery?: number
}

const ownSeeds = fileURLToPath(new URL('../seeds', import.meta.url))

/**
 * Opens the reference system on a data directory. Several processes can have one open at a time.
 *
 * @example
 * const system = await openReferenceSystem({ directory: '.gpconnect' })
 * await system.administration.sow('demo')
 * await system.close()
 */
export async function openReferenceSystem({
  directory,
  clock = systemClock(),
  ids = randomIds,
  seeds = ownSeeds,
  sealEvery = 5000,
}: ReferenceSystemOptions): Promise<ReferenceSystem> {
  await mkdir(directory, { recursive: true })
  const store = openStore(directory)
  const audit = await openTrail(directory, { sealEvery }).catch((error: unknown) => {
    store.close()
    throw error
  })
  return {
    practices: practicesOf(store),
    register: registerOf(store, ids),
    staff: staffOf(store),
    places: placesOf(store),
    persons: personsOf(store),
    audit: { append: audit.append, read: audit.read },
    clock,
    ids,
    administration: administrationOf({ store, audit, clock, ids, seeds }),
    isHealthy: () => audit.isHealthy() && store.isHealthy(),
    close: async () => {
      try {
        await audit.close()
      } finally {
        store.close()
      }
    },
  }
}
