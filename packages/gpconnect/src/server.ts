import { setTimeout as delay } from 'node:timers/promises'
import { systemClock } from '@gpconnect/clinical-system'
import { createProvider, openApi } from '@gpconnect/provider'
import type { ReferenceSystem } from '@gpconnect/reference-system'
import { demographicsOn, pdsSimulator } from '@gpconnect/spine'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { DevelopmentCertificates } from './certificates/development.ts'
import { databaseDirectory, seedNames } from './configuration.ts'
import type { Configuration } from './configuration-schema.ts'
import { openData } from './data.ts'
import { checkDoors, type Door, type Doors, doorsOf } from './doors.ts'
import { listeningTrouble } from './listening.ts'
import { listenForOperations, operationsPages, type Pages, type Published } from './operations.ts'
import { originOf, portOf } from './ports.ts'

/** What runs: the reference system, the provider in front of it and the operations port. */
export type RunningServer = {
  readonly system: ReferenceSystem
  readonly directory: string
  readonly addresses: {
    /** The doors of the provider that are open: plain HTTP, and mutual TLS. */
    readonly provider?: string
    readonly mutualTls?: string
    readonly operations: string
  }
  /** There where they were made for development. */
  readonly certificates: DevelopmentCertificates | undefined
  published(): Promise<Published>
  /** Stops accepting, finishes what is under way, makes the audit trail durable and lets go of ports and files. */
  close(): Promise<void>
}

export type ServerOptions = {
  readonly configuration: Configuration
  readonly workingDirectory: string
  readonly log: Logger
  /** Sow everything anew before serving. */
  readonly reset?: boolean
  /** Milliseconds that requests under way get to finish when it closes. */
  readonly patience?: number
  /**
   * Answers for the operations port: it opens one of its own, unless this process is one of several that share one. Resolves
   * once the port is there, to what closes it.
   */
  readonly operate?: (pages: Pages, metrics: Registry) => Promise<{ close(): Promise<void> }>
}

/** Starts everything. What was opened when a later step fails is closed again. */
export async function startServer({
  configuration,
  workingDirectory,
  log,
  reset = false,
  patience = 10_000,
  operate,
}: ServerOptions): Promise<RunningServer> {
  const { operationsHost, portBase, now } = configuration
  checkDoors(configuration)
  const clock = systemClock(now === undefined ? 0 : Date.parse(now) - Date.now())
  const directory = databaseDirectory(configuration, workingDirectory)
  const operationsPort = portOf('operations', portBase)
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  const state: { system?: ReferenceSystem; doors: Doors; isServing: boolean } = {
    doors: {},
    isServing: false,
  }
  const published = async (): Promise<Published> => ({
    doors: publishedDoors(state.doors, configuration.provider.publicOrigin),
    practices: state.system ? await practicesOf(state.system) : [],
  })
  const closing: (() => Promise<void>)[] = []
  const close = async () => {
    state.isServing = false
    const failures: unknown[] = []
    for (const step of closing.splice(0).toReversed())
      await step().catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
  try {
    // First, so that a second start on the same ports ends before it touches any data.
    const pages = operationsPages({
      notReady: () => notReady(state),
      now: clock.now,
      published,
      openApi: (root) => openApiAt(root, state, configuration.provider.publicOrigin),
      metrics,
    })
    const operations = operate
      ? await operate(pages, metrics)
      : await listenForOperations(pages, { port: operationsPort, host: operationsHost })
    closing.push(operations.close)
    // Certificates that are not there yet are made while the data are sown.
    const planned = doorsOf(configuration, workingDirectory)
    planned.catch(() => {})
    const system = await openData({ directory, clock })
    closing.push(system.close)
    state.system = system
    const pds = pdsSimulator({ persons: system.persons, condition: configuration.pds })
    const provider = createProvider({
      system: { ...system, demographics: demographicsOn(pds, configuration.pds) },
      settings: configuration.provider,
      log,
      metrics,
    })
    if (reset) await system.administration.reset()
    for (const seed of seedNames(configuration.seed)) await system.administration.sow(seed)
    state.doors = await planned
    const { http, tls, certificates } = state.doors
    closing.push(() => withinPatience(provider.close(), patience, log))
    for (const door of [http, tls]) {
      if (!door) continue
      await provider.listen(door).catch((error: unknown) => {
        throw listeningTrouble(error, door)
      })
    }
    state.isServing = true
    return {
      system,
      directory,
      addresses: {
        ...(http && { provider: http.origin }),
        ...(tls && { mutualTls: tls.origin }),
        operations: originOf(operationsHost, operationsPort),
      },
      certificates,
      published,
      close,
    }
  } catch (error) {
    await close().catch((failure: unknown) => log.warn({ err: failure }, 'closing after a failed start'))
    throw error
  }
}

function publishedDoors({ http, tls }: Doors, publicOrigin: string | undefined): Published['doors'] {
  const published = ({ host, port, origin }: Door) => ({ host, port, publicOrigin: publicOrigin ?? origin })
  return { ...(http && { http: published(http) }), ...(tls && { tls: published(tls) }) }
}

/** The OpenAPI document of the root whose path it is, under the origin by which its consumers know it. */
async function openApiAt(
  path: string,
  { system, doors: { http, tls } }: { readonly system?: ReferenceSystem; readonly doors: Doors },
  publicOrigin: string | undefined,
): Promise<object | undefined> {
  const found = await system?.practices.rootOf(path)
  const origin = publicOrigin ?? (http ?? tls)?.origin
  if (found?.rest !== '' || origin === undefined) return undefined
  return openApi(found.practice, found.root, origin)
}

function notReady({
  system,
  isServing,
}: {
  system?: ReferenceSystem
  isServing: boolean
}): string | undefined {
  if (!isServing) return 'it is starting or stopping'
  return system?.isHealthy() ? undefined : 'the database or the audit trail does not answer'
}

async function practicesOf(system: ReferenceSystem): Promise<Published['practices']> {
  const all = await system.practices.all()
  return Promise.all(
    all.map(async ({ practice: { odsCode, organisation, asids, switches, versions }, roots }) => ({
      odsCode,
      name: (await system.places.organisationById(odsCode, organisation))?.name ?? odsCode,
      asids,
      switches,
      versions,
      roots: roots.map(({ fhirVersion, capabilities, paths }) => ({ fhirVersion, capabilities, paths })),
    })),
  )
}

async function withinPatience(closed: Promise<void>, patience: number, log: Logger): Promise<void> {
  const inTime = await Promise.race([closed.then(() => true), delay(patience, false, { ref: false })])
  if (!inTime) log.warn({ patience }, 'requests were still under way when it stopped')
}
