import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { AggregatorRegistry, type MetricObject } from 'prom-client'
import { databaseDirectory, seedNames } from './configuration.ts'
import type { Configuration } from './configuration-schema.ts'
import { openData } from './data.ts'
import { doorsOf } from './doors.ts'
import { listenForOperations, type Page, type Pages, pageAt } from './operations.ts'
import { originOf, portOf } from './ports.ts'
import { startServer } from './server.ts'
import { Trouble } from './trouble.ts'

/** What the process that supervises says to one that serves. */
type Order =
  | { readonly stop: true }
  | { readonly ask: number; readonly page: string }
  | { readonly ask: number; readonly metrics: true }

/** What one that serves answers. */
type Report =
  | { readonly serving: true }
  | { readonly failed: string }
  | { readonly answer: number; readonly value: unknown }

/** Milliseconds until a process that ended is started again; twice as long each time, up to half a minute. */
const firstPause = 500
const longestPause = 30_000
/** Milliseconds in which a process has to answer the one that supervises. */
const answerWithin = 5_000

type Supervised = {
  readonly addresses: { readonly operations: string }
  /** Asks all to finish what is under way, and resolves when they have ended. */
  close(): Promise<void>
}

/**
 * Several processes that serve on the same ports and data, and one that supervises them: it sows, owns the operations port, adds
 * up their metrics, and starts one again that ends. A record that takes long to build holds up only those that share its process.
 */
export async function supervise({
  configuration,
  reset,
  log,
  workingDirectory,
}: {
  configuration: Configuration
  reset: boolean
  log: Logger
  workingDirectory: string
}): Promise<Supervised> {
  const { processes, operationsHost, portBase } = configuration
  // Each would start the clock anew, at a moment of its own.
  if (configuration.now !== undefined)
    throw new Trouble('A clock that is set with `now` is for one process; leave `processes` or `now` out.')
  const state = { isStopping: false, serving: new Set<Worker>() }
  const at = { port: portOf('operations', portBase), host: operationsHost }
  const operations = await listenForOperations(supervisorPages(configuration, state), at)
  try {
    await prepare(configuration, { reset, workingDirectory })
    cluster.setupPrimary({ execArgv: [...process.execArgv] })
    await Promise.all(Array.from({ length: processes }, () => started(state, log)))
  } catch (error) {
    await stopAll(state)
    await operations.close()
    throw error
  }
  return {
    addresses: { operations: originOf(operationsHost, at.port) },
    close: async () => {
      await stopAll(state)
      await operations.close()
    },
  }
}

type State = { isStopping: boolean; readonly serving: Set<Worker> }

/** What has to be done once: data sown, certificates made. */
async function prepare(
  configuration: Configuration,
  { reset, workingDirectory }: { reset: boolean; workingDirectory: string },
): Promise<void> {
  await doorsOf(configuration, workingDirectory)
  const directory = databaseDirectory(configuration, workingDirectory)
  const system = await openData({ directory })
  try {
    if (reset) await system.administration.reset()
    for (const seed of seedNames(configuration.seed)) await system.administration.sow(seed)
  } finally {
    await system.close()
  }
}

/** Starts a process; resolves when it serves, and from then on starts another whenever it ends. */
async function started(state: State, log: Logger, pause = firstPause): Promise<void> {
  const worker = cluster.fork()
  const report = await firstReportOf(worker)
  if ('failed' in report) throw new Trouble(report.failed)
  state.serving.add(worker)
  log.info({ process: worker.process.pid }, 'a process serves')
  const since = performance.now()
  worker.once('exit', (code, signal) => {
    state.serving.delete(worker)
    if (state.isStopping) return
    log.error(
      { code, signal, process: worker.process.pid },
      'a process that served has ended; another is started',
    )
    // One that has served for long starts again at once.
    const next = performance.now() - since > longestPause ? firstPause : Math.min(pause * 2, longestPause)
    void again(state, log, next)
  })
}

async function again(state: State, log: Logger, pause: number): Promise<void> {
  await delay(pause, undefined, { ref: false })
  if (state.isStopping) return
  await started(state, log, pause).catch((error: unknown) => {
    log.error(
      { reason: error instanceof Error ? error.message : String(error) },
      'a process could not be started',
    )
    return again(state, log, Math.min(pause * 2, longestPause))
  })
}

async function firstReportOf(worker: Worker): Promise<Report> {
  const ended = new AbortController()
  const { signal } = ended
  const exit = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Trouble(
      `A process ended before it served, with exit code ${code}; what it printed stands above.`,
    )
  })
  try {
    const [report] = (await Promise.race([once(worker, 'message', { signal }), exit])) as [Report]
    return report
  } finally {
    exit.catch(() => {})
    ended.abort()
  }
}

async function stopAll(state: State): Promise<void> {
  state.isStopping = true
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  await Promise.all(
    workers.map(async (worker) => {
      const exit = once(worker, 'exit')
      if (worker.isConnected()) worker.send({ stop: true } satisfies Order)
      await exit
    }),
  )
}

let asked = 0

/** Asks one process; rejects when it ends, or does not answer in time. */
function ask<Value>(worker: Worker, what: { page: string } | { metrics: true }): Promise<Value> {
  const number = ++asked
  return new Promise<Value>((resolve, reject) => {
    const settled = () => {
      clearTimeout(late)
      worker.off('message', heard)
      worker.off('exit', gone)
    }
    const heard = (report: Report) => {
      if (!('answer' in report) || report.answer !== number) return
      settled()
      resolve(report.value as Value)
    }
    const failed = (reason: string) => {
      settled()
      reject(new Error(reason))
    }
    const gone = () => failed('the process has ended')
    const late = setTimeout(() => failed('the process does not answer'), answerWithin)
    worker.on('message', heard)
    worker.on('exit', gone)
    worker.send({ ask: number, ...what } satisfies Order, (error) => error && gone())
  })
}

/** The pages of all together: ready when all are, metrics added up, the rest as one of them tells it. */
function supervisorPages({ processes }: Configuration, state: State): Pages {
  const fromOne = async (page: string): Promise<Page> => {
    const [worker] = state.serving
    return worker
      ? ask<Page>(worker, { page })
      : { status: 503, body: { error: 'No process serves now; ask /health/ready.' } }
  }
  return {
    '/health/live': () => ({ status: 200, body: { status: 'live' } }),
    '/health/ready': async () => {
      const all = await Promise.all(
        [...state.serving].map((worker) =>
          ask<Page>(worker, { page: '/health/ready' }).catch(() => undefined),
        ),
      )
      const ready = all.filter((page) => page?.status === 200).length
      return ready >= processes && !state.isStopping
        ? { status: 200, body: { status: 'ready' } }
        : { status: 503, body: { status: 'not ready', reason: `${ready} of ${processes} processes serve` } }
    },
    '/metrics': async () => {
      const all = await Promise.all(
        [...state.serving].map((worker) => ask<MetricObject[]>(worker, { metrics: true })),
      )
      const sum = AggregatorRegistry.aggregate(all)
      return { status: 200, body: await sum.metrics(), type: sum.contentType }
    },
    '/time': fromOne,
    '/practices': fromOne,
    '/openapi': fromOne,
    '/openapi/': fromOne,
  }
}

/** True in a process that was started to serve beside others. */
export const isOneOfSeveral = (): boolean => cluster.isWorker

/** Serves as one of several: the ports are shared, the pages are asked for by the process that supervises. */
export async function serveAsOne(
  configuration: Configuration,
  log: Logger,
  workingDirectory: string,
): Promise<{ readonly stopAsked: Promise<void>; close(): Promise<void> }> {
  const report = (message: Report) => process.send?.(message)
  try {
    const stopAsked = new Promise<void>((resolve) => {
      process.on('message', (order: Order) => 'stop' in order && resolve())
      // Nobody supervises any more.
      process.once('disconnect', resolve)
    })
    const server = await startServer({
      // Sown once, by the process that supervises.
      configuration: { ...configuration, seed: 'none' },
      log,
      workingDirectory,
      operate: async (pages, metrics) => {
        process.on('message', async (order: Order) => {
          if (!('ask' in order)) return
          const value =
            'page' in order ? await pageAt(pages, order.page)?.() : await metrics.getMetricsAsJSON()
          report({ answer: order.ask, value })
        })
        return { close: async () => {} }
      },
    })
    report({ serving: true })
    return { stopAsked, close: server.close }
  } catch (error) {
    report({ failed: error instanceof Error ? error.message : String(error) })
    throw error
  }
}
