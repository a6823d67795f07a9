import { inOnePiece } from '@gpconnect/specification'
import { Counter, Histogram, Registry } from 'prom-client'

/** What is counted of requests: interaction and status, no more. */
export type Metrics = {
  /** A request was answered, so many milliseconds after it arrived. */
  answered(interaction: string | undefined, status: number, milliseconds: number): void
  /** Something was refused before it was a request. */
  connectionRefused(): void
  /** A connection ended before a byte of it was read: there is nothing to audit. */
  connectionUnread(): void
}

/** Labels of the interactions answered so far. */
const labels = new Map<string | undefined, string>([[undefined, 'unknown']])

function labelOf(interaction: string | undefined): string {
  const label = labels.get(interaction)
  if (label !== undefined || interaction === undefined) return label ?? 'unknown'
  labels.set(interaction, inOnePiece(interaction.replace('urn:nhs:names:services:gpconnect:', '')))
  return labelOf(interaction)
}

/** Registers the provider's metrics. */
export function createMetrics(registry: Registry = new Registry()): Metrics {
  const requests = new Counter({
    name: 'gpconnect_requests_total',
    help: 'Requests answered, by interaction and status',
    labelNames: ['interaction', 'status'],
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'gpconnect_request_duration_seconds',
    help: 'Time from the arrival of a request to the start of its answer',
    labelNames: ['interaction'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers: [registry],
  })
  const connections = new Counter({
    name: 'gpconnect_connections_refused_total',
    help: 'Connections refused before they sent a whole request',
    registers: [registry],
  })
  const unread = new Counter({
    name: 'gpconnect_connections_unread_total',
    help: 'Connections that ended before a byte of them was read, and left no audit entry',
    registers: [registry],
  })
  return {
    answered(interaction, status, milliseconds) {
      const label = labelOf(interaction)
      requests.inc({ interaction: label, status })
      durations.observe({ interaction: label }, milliseconds / 1000)
    },
    connectionRefused: () => connections.inc(),
    connectionUnread: () => unread.inc(),
  }
}
