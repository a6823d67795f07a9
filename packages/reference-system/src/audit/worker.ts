import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { type Ledger, openLedger } from './ledger.ts'
import type { AuditOrder, AuditReport, AuditWorkerData } from './messages.ts'

/**
 * The thread that owns the audit store: it waits for the disk, so that the thread that serves requests need not. Orders that
 * arrive while it waits share the next commit: the slower the disk, the larger the groups.
 */
const mostEventsInOneCommit = 1000

if (parentPort) serve(parentPort, workerData as AuditWorkerData)

function serve(port: MessagePort, { directory, sealEvery }: AuditWorkerData): void {
  const report = (message: AuditReport) => port.postMessage(message)
  const ledger = openLedger(directory)
  const sealing = setInterval(() => report(sealed(ledger.seal)), sealEvery)
  port.on('message', (order: AuditOrder) => {
    const { events, appends, isLast } = group(port, order)
    if (appends > 0) report(appended(ledger, events, appends))
    if (!isLast) return
    clearInterval(sealing)
    report(sealed(ledger.close))
    port.close()
  })
  report({ kind: 'open', writer: ledger.writer })
}

/** This order and those that wait behind it. */
function group(port: MessagePort, first: AuditOrder) {
  const events: string[] = []
  let appends = 0
  let order: AuditOrder | undefined = first
  while (order !== undefined && order !== 'close') {
    events.push(...order)
    appends++
    order = events.length < mostEventsInOneCommit ? receiveMessageOnPort(port)?.message : undefined
  }
  return { events, appends, isLast: order === 'close' }
}

function appended(ledger: Ledger, events: readonly string[], appends: number): AuditReport {
  try {
    ledger.append(events)
    return { kind: 'durable', appends }
  } catch (error) {
    return { kind: 'refused', appends, failure: sentence(error) }
  }
}

function sealed(seal: () => void): AuditReport {
  try {
    seal()
    return { kind: 'sealed' }
  } catch (error) {
    return { kind: 'seal-failed', failure: sentence(error) }
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
