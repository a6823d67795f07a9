import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type Ledger, openLedger } from './ledger.ts'
import type { AuditOrder, AuditReport, AuditWorkerData } from './messages.ts'
import type { AuditColumns } from './schema.ts'

/** The thread that owns the audit store: it waits for the disk, so that the thread that serves requests need not. */
if (parentPort) serve(parentPort, workerData as AuditWorkerData)

function serve(port: MessagePort, { directory, sealEvery }: AuditWorkerData): void {
  const report = (message: AuditReport) => port.postMessage(message)
  const ledger = openLedger(directory)
  const sealing = setInterval(() => report(sealed(ledger.seal)), sealEvery)
  port.on('message', (order: AuditOrder) => {
    if (order !== 'close') {
      report(appended(ledger, order.events.split('\n'), JSON.parse(order.columns)))
      return
    }
    clearInterval(sealing)
    report(sealed(ledger.close))
    port.close()
  })
  report({ kind: 'open', writer: ledger.writer })
}

function appended(ledger: Ledger, events: readonly string[], columns: readonly AuditColumns[]): AuditReport {
  try {
    ledger.append(events, columns)
    return { kind: 'durable' }
  } catch (error) {
    return { kind: 'refused', failure: sentence(error) }
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
