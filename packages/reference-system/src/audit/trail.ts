import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import type { AuditTrail } from '@gpconnect/clinical-system'
import { auditFiles } from './files.ts'
import type { AuditOrder, AuditReport, AuditWorkerData } from './messages.ts'
import { entriesOf } from './reading.ts'
import { type AuditColumns, columnsOf } from './schema.ts'

/** The audit trail of a data directory, open in this process. */
type OpenTrail = AuditTrail & {
  /** This process's chain: `w1`. */
  readonly writer: string
  /** False once an append or a seal failed, until one succeeds; for good when the thread that writes has died. */
  isHealthy(): boolean
  /** Waits for what was appended, seals the head and lets the writer go. */
  close(): Promise<void>
}

type Waiting = { done(): void; failed(error: Error): void }

/** Commits that the thread is told of at once: while it makes one durable, the next already lies there. */
const mostUnderWay = 2

/** What goes into one commit. */
type Batch = { events: string[]; columns: AuditColumns[]; waiting: Waiting[] }
const emptyBatch = (): Batch => ({ events: [], columns: [], waiting: [] })

type State = { isOpen: boolean; failure: string | undefined }

/**
 * Opens the audit trail — TRN-AUD-02. A thread of its own owns the store, so that no `fsync` holds up the event loop.
 *
 * Measured, with a message for each append instead of one for each commit, on 2 cores (fdatasync 0.2 ms), Node 26.10: an HTTP
 * server that works 40 µs for each request and audits it before answering, 50 connections, load generator on the same machine. Without audit 15,000 requests/s; committing on the same
 * thread, in groups of 44, 9,900/s with an event-loop delay (p99) of 11–14 ms; with this thread 12,600/s and 4 ms. Alone,
 * 50 appends at a time make 27,000 entries/s durable while the event loop is busy for a fifth of the time.
 */
export async function openTrail(directory: string, { sealEvery = 5000 } = {}): Promise<OpenTrail> {
  const { worker, writer } = await startWorker({ directory, sealEvery })
  const reader = new DatabaseSync(join(directory, auditFiles.store), { readOnly: true })
  const state: State = { isOpen: true, failure: undefined }
  /** Who waits for the commits under way, in the order of their orders. */
  const commits: (readonly Waiting[])[] = []
  /** What arrives while there are as many as may be goes into the next: the slower the disk, the larger the groups. */
  let next = emptyBatch()

  const send = () => {
    if (next.waiting.length === 0 || (state.isOpen && commits.length >= mostUnderWay)) return
    commits.push(next.waiting)
    worker.postMessage({
      events: next.events.join('\n'),
      columns: JSON.stringify(next.columns),
    } satisfies AuditOrder)
    next = emptyBatch()
  }
  /** Answers those who waited for a commit. While none is under way, the thread does not keep the process alive. */
  const answer = (waiting: readonly Waiting[], failure: string | undefined) => {
    const error = failure && new Error(`The audit trail could not be written: ${failure}`)
    for (const each of waiting) error ? each.failed(error) : each.done()
    if (commits.length === 0 && next.waiting.length === 0) worker.unref()
  }
  worker.on('message', (report: AuditReport) => {
    state.failure = 'failure' in report ? report.failure : undefined
    if (report.kind !== 'durable' && report.kind !== 'refused') return
    const [committed = []] = commits.splice(0, 1)
    if (state.isOpen) send()
    answer(committed, state.failure)
  })
  worker.on('error', (error) => {
    state.failure = String(error)
  })
  const ended = once(worker, 'exit').then(() => {
    state.isOpen = false
    const all = [...commits.splice(0).flat(), ...next.waiting.splice(0)]
    answer(all, state.failure ?? 'its thread has ended.')
  })
  worker.unref()

  return {
    writer,
    append: async (events) => {
      if (!state.isOpen) throw new Error('The audit trail is closed and takes no more events.')
      if (events.length === 0) return
      const columns = events.map(columnsOf)
      columns.forEach(checkTime)
      await new Promise<void>((done, failed) => {
        const isFirst = next.waiting.push({ done, failed }) === 1
        if (isFirst) worker.ref()
        for (const event of events) next.events.push(JSON.stringify(event))
        next.columns.push(...columns)
        // Appends of the same turn share the commit; those that come while it is under way share the next.
        if (isFirst && commits.length < mostUnderWay) setImmediate(send)
      })
    },
    read: (query) => entriesOf(reader, query),
    isHealthy: () => state.isOpen && state.failure === undefined,
    close: async () => {
      if (state.isOpen) {
        // From now on everything is sent, however much is under way.
        state.isOpen = false
        send()
        worker.postMessage('close' satisfies AuditOrder)
      }
      worker.ref()
      await ended
      if (reader.isOpen) reader.close()
      if (state.failure) throw new Error(`The audit trail closed after a failure: ${state.failure}`)
    },
  }
}

/** Starts the thread and waits until it owns its writer. */
function startWorker(workerData: AuditWorkerData): Promise<{ worker: Worker; writer: string }> {
  // Sources run as they are, with the condition that picks them; what is published is JavaScript.
  const isSource = import.meta.url.endsWith('.ts')
  const script = isSource ? new URL('./worker.ts', import.meta.url) : new URL('./worker.js', import.meta.url)
  const worker = new Worker(script, {
    workerData,
    // Its events live for a moment: a young generation as large as that of the thread that serves would lie idle.
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
    ...(isSource ? { execArgv: ['--conditions=gpconnect-source'] } : {}),
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (report: AuditReport) => {
      worker.off('error', reject)
      if (report.kind === 'open') resolve({ worker, writer: report.writer })
    })
  })
}

/** An event without a time would spoil the commit it shares with others, so it is refused here, alone. */
function checkTime([at]: AuditColumns): void {
  if (Number.isNaN(at)) throw new Error('An audit event needs a time; its `at` is none.')
}
