import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { AuditEvent, ClinicalSystem } from '@gpconnect/clinical-system'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ProviderSettings } from '../settings.ts'
import { auditEvent, connectionEvent } from './audit.ts'
import { type Connection, type Connections, endGently } from './connections.ts'
import type { Door } from './door/door.ts'
import { refusalOf } from './flaws.ts'
import type { Gateway } from './gateway.ts'
import { Refusal } from './refusal.ts'
import type { Answer, Incoming } from './request.ts'

/** What the edge of the server works with. */
export type Edge = {
  readonly gateway: Gateway
  readonly system: ClinicalSystem
  readonly settings: ProviderSettings
  readonly log: Log
  readonly metrics: Metrics
  readonly connections: Connections
  readonly door: Door
  /** Scheme and host under which the door is reached. */
  readonly origin: () => string
}

/** Answers what never became a request, and what never became a whole one — TRN-VRB-09, TRN-AUD-01. */
export async function refuseConnection(error: NodeJS.ErrnoException, connection: Connection, edge: Edge) {
  const { socket, refuseBody } = connection
  // Each further byte of a broken message is an error again.
  if (connection.isOver) return
  connection.isOver = true
  // Who is not known is told nothing else — TRN-TLS-04.
  const refusal = edge.door.clientOf(connection)?.refusal ?? refusalOf(error)
  if (refuseBody?.(refusal)) return
  if (!isOfMessage(error, connection)) {
    socket.destroy()
    return
  }
  edge.metrics.connectionRefused()
  const answer = edge.gateway.refusal(refusal)
  // What follows a request with `Connection: close` is not answered — RFC 7230 §6.6.
  const isAnswered = socket.writable && error.code !== 'HPE_CLOSED_CONNECTION'
  connection.isRefused = isAnswered
  // Node would end the connection when the consumer ends its side, before the answer is there.
  if (isAnswered) socket.pause()
  const event = connectionRecord(
    connection,
    error.code ?? error.name,
    isAnswered ? { status: answer.status, situation: refusal.situation } : {},
  )
  const isAudited = await record(edge, event)
  if (isAnswered) await sendLast(isAudited ? answer : edge.gateway.refusal(unaudited()), connection, edge)
}

/** True where bytes of a message have come, so that the error is about them and not about a connection without any. */
function isOfMessage({ code }: NodeJS.ErrnoException, { socket, accounted }: Connection): boolean {
  if (code?.startsWith('HPE_')) return true
  // Node keeps the time of new connections, and of those in the middle of a message.
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return socket.bytesRead > 0
  return socket.bytesRead > accounted
}

/** The answer to what failed outside the gateway, audited. The reference is not from the port, which may be what failed. */
export async function answerFault(error: unknown, incoming: Incoming, edge: Edge): Promise<Answer> {
  const fault = randomUUID()
  const values = { fault, error: error instanceof Error ? error.name : typeof error }
  edge.log.error(values, 'the server failed to answer')
  const isAudited = await record(edge, (now) =>
    auditEvent(
      { request: { ...incoming, receivedAt: now } },
      { status: 500, situation: 'fault', fault },
      now,
    ),
  )
  const diagnostics = `The request failed inside the server. Quote reference ${fault} to the supplier.`
  return edge.gateway.refusal(isAudited ? new Refusal('fault', diagnostics) : unaudited())
}

const unaudited = () =>
  new Refusal('auditUnavailable', 'The audit trail could not be written; try again later.')

/** Sends an answer behind those that are under way, and ends the connection. */
export async function sendLast(answer: Answer, connection: Connection, { connections, door }: Edge) {
  await connections.quiet(connection)
  if (connection.socket.writable) endGently(connection.socket, bytesOf(answer, door))
}

function bytesOf({ status, headers, body }: Answer, door: Door): Buffer {
  const fields = {
    ...headers,
    ...door.headers,
    'content-length': String(Buffer.byteLength(body)),
    date: new Date().toUTCString(),
    connection: 'close',
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} ${phraseOf(status)}\r\n${lines.join('')}\r\n`
  return Buffer.concat([head, body].map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

/** What no standard names, and proxies call so. */
const phrases: Readonly<Record<number, string>> = {
  495: 'SSL Certificate Error',
  496: 'SSL Certificate Required',
}

/** The words behind a status. */
export const phraseOf = (status: number): string => phrases[status] ?? STATUS_CODES[status] ?? ''

/** The audit entry of a connection, once the time is known. */
export const connectionRecord =
  (
    { remoteAddress, verdict }: Pick<Connection, 'remoteAddress' | 'verdict'>,
    reason: string,
    answered: Pick<AuditAnswer, 'status' | 'situation'> = {},
  ) =>
  (now: number): AuditEvent =>
    connectionEvent(
      { remoteAddress, clientCertificate: verdict?.client.certificate, reason, ...answered },
      now,
    )

type AuditAnswer = Parameters<typeof connectionEvent>[0]

/** Writes an audit entry; resolves to whether it is durable. */
export async function record(
  { system, log }: Pick<Edge, 'system' | 'log'>,
  event: (now: number) => AuditEvent,
): Promise<boolean> {
  try {
    await system.audit.append([event(system.clock.now())])
    return true
  } catch (error) {
    log.error(
      { error: error instanceof Error ? error.name : typeof error },
      'an audit entry could not be written',
    )
    return false
  }
}
