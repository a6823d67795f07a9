import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import { Arrival } from './arrival.ts'
import { bodyOf } from './body.ts'
import { type Connection, type Connections, trackConnections } from './connections.ts'
import { type Door, plainDoor } from './door/door.ts'
import { type Handshakes, trackHandshakes } from './door/handshakes.ts'
import { flawOf, framingFlawOf, isTooLarge, tooLate } from './flaws.ts'
import {
  answerFault,
  connectionRecord,
  type Edge,
  phraseOf,
  record,
  refuseConnection,
  sendLast,
} from './last-answers.ts'
import { Refusal } from './refusal.ts'
import { type Answer, hasBody, headerFields, type Incoming } from './request.ts'
import { turnTaker } from './turns.ts'

type ServerOptions = Omit<Edge, 'connections' | 'door' | 'origin'> & {
  /** Plain HTTP, unless told. */
  readonly door?: Door
  /** Scheme and host under which it is reached; `localhost` and the port, unless told. */
  readonly origin?: string | undefined
}

/** The gateway on a port. */
export type Server = {
  /** Opens the port. Resolves to where it is, which the system chooses where `port` is 0. */
  listen(at: { readonly port: number; readonly host: string }): Promise<AddressInfo>
  /** Stops accepting, and resolves when what is under way has been answered. */
  close(): Promise<void>
}

/** Binds the gateway to HTTP. Whatever sent a byte of a request is answered with an outcome where HTTP allows, and audited. */
export function createServer({ door = plainDoor, origin, ...options }: ServerOptions): Server {
  const connections: Connections = trackConnections(options.settings.limits, {
    onLost: (connection) => void record(edge, connectionRecord(connection, 'closed before a request')),
    onUnread: () => edge.metrics.connectionUnread(),
    onStalled: (connection) => void refuseConnection(slowSender(), connection, edge),
  })
  // Asking the socket for its address is a system call: it is asked once.
  let known = origin
  const originNow = () => {
    known ??= `${door.scheme}://localhost:${(server.address() as AddressInfo | null)?.port ?? 0}`
    return known
  }
  const edge: Edge = { ...options, connections, door, origin: originNow }
  const handshakes = trackHandshakes(({ remoteAddress, reason }) => {
    edge.metrics.connectionRefused()
    void record(edge, connectionRecord({ remoteAddress }, reason))
  })
  const server = httpServer(edge, handshakes)
  return {
    async listen(at) {
      const listening = once(server, 'listening')
      server.listen(at)
      await listening
      return server.address() as AddressInfo
    },
    async close() {
      handshakes.close()
      connections.close()
      if (server.listening) await promisify(server.close.bind(server))()
      door.close()
    },
  }
}

function httpServer(edge: Edge, handshakes: Handshakes): HttpServer {
  const { settings, door } = edge
  const { limits } = settings
  const options = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: Math.min(limits.headersTimeout, limits.requestTimeout),
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: limits.checkEvery,
    keepAliveTimeout: limits.keepAlive,
    // Node would answer with a bare 400; `flawOf` looks at `Host` instead.
    requireHostHeader: false,
    IncomingMessage: Arrival,
  }
  const server = door.tls
    ? createHttpsServer({ ...options, ...door.tls, handshakeTimeout: limits.headersTimeout })
    : createHttpServer(options)
  // By default Node takes the first thousand headers and drops the rest unseen; `maxHeaderSize` bounds them.
  server.maxHeadersCount = 0
  // A consumer that has nothing more to send still gets its answer. Node's switch for it is not in its documentation.
  Object.assign(server, { httpAllowHalfOpen: true })
  // Node would cut off what is written and not sent yet; `connections.close` lets idle connections go.
  server.closeIdleConnections = () => {}
  if (door.tls) watchHandshakes(server, handshakes, edge)
  else server.on('connection', (socket: Socket) => edge.connections.opened(socket))
  const turn = turnTaker()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const connection = edge.connections.of(request.socket)
    if (isTooMuch(connection, response, edge)) return
    respond(request, response, connection, edge, turn)
      .catch((error: unknown) => respondFault(error, request, response, edge))
      .catch(() => request.socket.destroy())
  }
  server.on('request', answer)
  server.on('clientError', (error: Error, socket: Socket) => {
    void refuseConnection(error, edge.connections.of(socket), edge)
  })
  // What Node keeps from the application unless it is told where to take it.
  server.on('connect', (request: IncomingMessage, stream: Duplex) => {
    void refuseConnect(request, stream, edge)
  })
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, client } = incomingOf(request, '', 0, edge)
    const isAwaited = !client?.refusal && !isTooLarge(headers, limits)
    const connection = edge.connections.of(request.socket)
    if (isTooMuch(connection, response, edge)) return
    inTurn(request, response, connection, edge, () => {
      if (isAwaited && response.socket) response.writeContinue()
      answer(request, response)
    })
  })
  // RFC 7231 §5.1.1 lets a server ignore what it does not know; 417 is no status of GP Connect — TRN-VRB-09.
  server.on('checkExpectation', answer)
  return server
}

/**
 * Acts when the answers before are sent, or can be sent no more. Written before, Node would put `100 Continue` between head and
 * body of the answer; not written at all, Node would end the connection with it.
 */
function inTurn(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  { connections }: Edge,
  act: () => void,
) {
  if (response.socket || connection.isOver) return act()
  connections.began(connection, response)
  connection.refuseBody = (refusal) => {
    if (!request.complete) brokenEarly.set(request, refusal)
    return !request.complete
  }
  const once = () => {
    response.removeListener('socket', once)
    request.removeListener('close', once)
    act()
  }
  response.once('socket', once)
  request.once('close', once)
}

/** Requests whose bodies broke before it was their turn to be read. */
const brokenEarly = new WeakMap<IncomingMessage, Refusal>()

/** What does not get through TLS is nobody's request. It is audited where a byte of it came — TRN-PIPE-01. */
function watchHandshakes(server: HttpServer, handshakes: Handshakes, edge: Edge) {
  const { connections, door } = edge
  // Node would take a failed handshake for a broken request.
  server.removeAllListeners('tlsClientError')
  server.on('tlsClientError', (error: Error, socket: TLSSocket) => handshakes.failed(socket, error))
  server.on('connection', (socket: Socket) => handshakes.began(socket))
  server.on('secureConnection', (socket: TLSSocket) => {
    handshakes.succeeded(socket)
    const connection = connections.opened(socket)
    // Asked now, since a connection that is broken off has forgotten its certificate.
    const refusal = door.clientOf(connection)?.refusal
    if (refusal && door.isAborting) abort(refusal, connection, edge)
  })
}

/** Breaks off without an answer, and audits it once: a request may have come along with the end of the handshake. */
function abort({ situation, diagnostics }: Refusal, connection: Connection, edge: Edge) {
  if (!connection.isOver) {
    connection.isOver = true
    edge.metrics.connectionRefused()
    void record(edge, connectionRecord(connection, diagnostics, { situation }))
  }
  connection.socket.destroy()
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  edge: Edge,
  turn: () => Promise<void>,
) {
  const { gateway, system, connections } = edge
  const isNew = connections.began(connection, response)
  // Nothing is done for what follows a last answer: its own could not be delivered.
  const late = connection.isOver && isNew ? tooLate() : brokenEarly.get(request)
  const incoming = incomingOf(request, request.url ?? '', system.clock.now(), edge)
  if (incoming.client?.refusal) {
    if (edge.door.isAborting) return abort(incoming.client.refusal, connection, edge)
    // Nothing is read of what a stranger sends, and the connection ends with the answer — TRN-TLS-09.
    connection.isOver = true
    request.resume()
    await turn()
    return send(await gateway.answer(incoming), response, connection, edge)
  }
  if (late) {
    incoming.refusal = late
    request.resume()
  } else {
    incoming.refusal = flawOf(request.httpVersion, incoming.headers)
    if (hasBody(incoming.headers)) await receive(request, incoming, connection, edge)
  }
  // Node's parser loses what comes in one piece with an offer to speak something else — RFC 7230 §6.7.
  if (incoming.headers.has('upgrade')) connection.isOver = true
  await turn()
  send(await gateway.answer(incoming), response, connection, edge)
}

/**
 * True where a connection has sent more requests than may wait. It is broken off, and the request left with all behind it; one
 * entry tells of them all — TRN-SEC-08.
 */
function isTooMuch(connection: Connection, response: ServerResponse, edge: Edge): boolean {
  if (connection.isFlooded) return true
  if (!edge.connections.isFull(connection, response)) return false
  edge.connections.flooded(connection)
  edge.metrics.connectionRefused()
  const reason = `more than ${edge.settings.limits.pipelined} requests came before the first was answered; the others were not read`
  void record(edge, connectionRecord(connection, reason))
  return true
}

/** Answers what failed here, outside the gateway. */
async function respondFault(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  edge: Edge,
): Promise<void> {
  const connection = edge.connections.of(request.socket)
  const answer = await answerFault(error, incomingOf(request, request.url ?? '', 0, edge), edge)
  if (response.headersSent) connection.socket.destroy()
  else send(answer, response, connection, edge)
}

function send(
  { status, headers, body }: Answer,
  response: ServerResponse,
  connection: Connection,
  edge: Edge,
) {
  const length = Buffer.byteLength(body)
  const fields = ['content-length', String(length)]
  for (const each of [headers, edge.door.headers])
    for (const name of Object.keys(each)) fields.push(name, each[name] as string)
  if (edge.connections.isLast(connection, response)) {
    connection.isOver = true
    fields.push('connection', 'close')
  }
  // A text of ASCII alone is the same bytes in both encodings, and less work in the simpler one.
  const encoding = length === body.length ? 'latin1' : 'utf8'
  response.writeHead(status, phraseOf(status), fields).end(body, encoding)
}

/** Reads the body into the request, or why the request is refused for it whatever it asks for. */
async function receive(
  request: IncomingMessage,
  incoming: Arriving,
  connection: Connection,
  { settings: { limits } }: Edge,
): Promise<void> {
  const { headers } = incoming
  const framingFlaw = framingFlawOf(request.httpVersion, headers)
  // Where a body ends that is too large is not waited for; the gate refuses it.
  const isUnread = framingFlaw !== undefined || isTooLarge(headers, limits)
  const body = isUnread ? framingFlaw : await bodyOf(request, connection, limits)
  // What would follow on the connection is not known to be a request.
  if (!Buffer.isBuffer(body)) connection.isOver = true
  else connection.accounted = connection.socket.bytesRead
  request.resume()
  if (Buffer.isBuffer(body)) incoming.body = body
  else incoming.refusal = body ?? incoming.refusal
}

/** Refuses CONNECT. Node has taken the connection out of HTTP's hands, so that the answer is written by hand — TRN-VRB-03. */
async function refuseConnect(request: IncomingMessage, stream: Duplex, edge: Edge) {
  const { socket } = request
  const connection = edge.connections.of(socket)
  connection.isOver = true
  connection.isRefused = true
  for (const each of new Set<Duplex>([stream, socket])) each.on('error', () => each.destroy())
  stream.resume()
  const refusal = new Refusal('verbWrong', 'CONNECT is no verb of GP Connect.')
  const incoming = incomingOf(request, request.url ?? '', 0, edge)
  const answered = async () => {
    const receivedAt = edge.system.clock.now()
    return edge.gateway.answer({ ...incoming, receivedAt, ...(!incoming.client?.refusal && { refusal }) })
  }
  const answer = await answered().catch((error: unknown) => answerFault(error, incoming, edge))
  await sendLast(answer, connection, edge)
}

/** A request whose body is still to come. */
type Arriving = Incoming & { body: Incoming['body']; refusal: Incoming['refusal'] }

function incomingOf(
  request: IncomingMessage,
  target: string,
  receivedAt: number,
  { door, connections, origin }: Edge,
): Arriving {
  const headers = headerFields(request.rawHeaders)
  const connection = connections.of(request.socket)
  const client = door.clientOf(connection, headers)
  if (door.header !== undefined) headers.delete(door.header)
  return {
    method: request.method ?? '',
    target,
    headers,
    remoteAddress: connection.remoteAddress,
    client,
    origin: origin(),
    receivedAt,
    body: undefined,
    refusal: undefined,
  }
}

/** The error that Node gives slow senders. */
const slowSender = () => Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
