import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
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

/** Binds the gateway to HTTP. Whatever sent a byte of a request is answered with an outcome where HTTP allows, and audited. */
export function createServer({ door = plainDoor, origin, ...options }: ServerOptions): FastifyInstance {
  const connections: Connections = trackConnections(options.settings.limits, {
    onLost: (connection) => void record(edge, connectionRecord(connection, 'closed before a request')),
    onStalled: (connection) => void refuseConnection(slowSender(), connection, edge),
  })
  // Asking the socket for its address is a system call: it is asked once.
  let known = origin
  const originNow = () => {
    known ??= `${door.scheme}://localhost:${(server.server.address() as AddressInfo | null)?.port ?? 0}`
    return known
  }
  const edge: Edge = { ...options, connections, door, origin: originNow }
  const handshakes = trackHandshakes(({ remoteAddress, reason }) => {
    edge.metrics.connectionRefused()
    void record(edge, connectionRecord({ remoteAddress }, reason))
  })
  const server = Fastify({
    // Requests on kept connections are answered to the end while the server closes.
    return503OnClosing: false,
    // One server, whatever the host: Fastify gives the second address of `localhost` one without our listeners.
    serverFactory: (handler) => httpServer(handler, edge, handshakes),
    // The gate decides about paths; the framework sees one, whatever is sent.
    rewriteUrl: () => '/',
    clientErrorHandler: (error, socket) =>
      void refuseConnection(error, connections.of(socket as Socket), edge),
  })
  // There are no routes: every request is answered before the framework looks at its verb, media type or body.
  const turn = turnTaker()
  server.addHook('onRequest', (request, reply) => respond(request, reply, edge, turn))
  server.setErrorHandler(async (error, request, reply) => {
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name)
    const incoming = incomingOf(request.raw, request.originalUrl, 0, edge)
    return send(await answerFault(error, incoming, edge), reply, edge)
  })
  server.addHook('preClose', async () => {
    handshakes.close()
    connections.close()
  })
  server.addHook('onClose', async () => door.close())
  return server
}

function httpServer(handler: RequestListener, edge: Edge, handshakes: Handshakes): HttpServer {
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
  }
  const server = door.tls
    ? createHttpsServer({ ...options, ...door.tls, handshakeTimeout: limits.headersTimeout }, handler)
    : createHttpServer(options, handler)
  // By default Node takes the first thousand headers and drops the rest unseen; `maxHeaderSize` bounds them.
  server.maxHeadersCount = 0
  // A consumer that has nothing more to send still gets its answer. Node's switch for it is not in its documentation.
  Object.assign(server, { httpAllowHalfOpen: true })
  // Node would cut off what is written and not sent yet; `connections.close` lets idle connections go.
  server.closeIdleConnections = () => {}
  if (door.tls) watchHandshakes(server, handshakes, edge)
  else server.on('connection', (socket: Socket) => edge.connections.opened(socket))
  // What Node keeps from the application unless it is told where to take it.
  server.on('connect', (request: IncomingMessage, stream: Duplex) => {
    void refuseConnect(request, stream, edge)
  })
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, client } = incomingOf(request, '', 0, edge)
    const isAwaited = !client?.refusal && !isTooLarge(headers, limits)
    const connection = edge.connections.of(request.socket)
    inTurn(request, response, connection, edge, () => {
      if (isAwaited && response.socket) response.writeContinue()
      server.emit('request', request, response)
    })
  })
  // RFC 7231 §5.1.1 lets a server ignore what it does not know; 417 is no status of GP Connect — TRN-VRB-09.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response)
  })
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

async function respond(request: FastifyRequest, reply: FastifyReply, edge: Edge, turn: () => Promise<void>) {
  const { gateway, system, connections } = edge
  const connection = connections.of(request.raw.socket)
  const isNew = connections.began(connection, reply.raw)
  // Nothing is done for what follows a last answer: its own could not be delivered.
  const late = connection.isOver && isNew ? tooLate() : brokenEarly.get(request.raw)
  const incoming = incomingOf(request.raw, request.originalUrl, system.clock.now(), edge)
  if (incoming.client?.refusal) {
    if (edge.door.isAborting) {
      abort(incoming.client.refusal, connection, edge)
      return reply.hijack()
    }
    // Nothing is read of what a stranger sends, and the connection ends with the answer — TRN-TLS-09.
    connection.isOver = true
    request.raw.resume()
    await turn()
    return send(await gateway.answer(incoming), reply, edge)
  }
  const received = late ? {} : await receivedWith(request.raw, incoming, connection, edge)
  if (late) request.raw.resume()
  // Node's parser loses what comes in one piece with an offer to speak something else — RFC 7230 §6.7.
  if (incoming.headers.has('upgrade')) connection.isOver = true
  await turn()
  const answer = await gateway.answer({ ...incoming, ...received, ...(late && { refusal: late }) })
  return send(answer, reply, edge)
}

function send(answer: Answer, reply: FastifyReply, { connections, door }: Edge) {
  const connection = connections.of(reply.request.raw.socket)
  if (connections.isLast(connection, reply.raw)) {
    connection.isOver = true
    reply.header('connection', 'close')
  } else if (reply.raw.hasHeader('connection')) {
    // The framework ends the connection with the first answer while it closes, and others may be waiting behind it.
    reply.raw.removeHeader('connection')
  }
  reply.raw.statusMessage = phraseOf(answer.status)
  return reply.code(answer.status).headers(answer.headers).headers(door.headers).send(answer.body)
}

/** Reads the body, and tells why the request is refused whatever it asks for. */
async function receivedWith(
  request: IncomingMessage,
  { headers }: Incoming,
  connection: Connection,
  { settings: { limits } }: Edge,
): Promise<Pick<Incoming, 'body' | 'refusal'>> {
  const flaw = flawOf(request.httpVersion, headers)
  if (!hasBody(headers)) return flaw ? { refusal: flaw } : {}
  const framingFlaw = framingFlawOf(request.httpVersion, headers)
  // Where a body ends that is too large is not waited for; the gate refuses it.
  const isUnread = framingFlaw !== undefined || isTooLarge(headers, limits)
  const body = isUnread ? framingFlaw : await bodyOf(request, connection, limits)
  // What would follow on the connection is not known to be a request.
  if (!Buffer.isBuffer(body)) connection.isOver = true
  else connection.accounted = connection.socket.bytesRead
  request.resume()
  const refusal = body instanceof Refusal ? body : flaw
  return { ...(refusal && { refusal }), ...(Buffer.isBuffer(body) && { body }) }
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

function incomingOf(
  request: IncomingMessage,
  target: string,
  receivedAt: number,
  { door, connections, origin }: Edge,
): Incoming {
  const headers = headerFields(request.rawHeaders)
  const client = door.clientOf(connections.of(request.socket), headers)
  if (door.header !== undefined) headers.delete(door.header)
  return {
    method: request.method ?? '',
    target,
    headers,
    remoteAddress: request.socket.remoteAddress,
    ...(client && { client }),
    origin: origin(),
    receivedAt,
  }
}

/** The error that Node gives slow senders. */
const slowSender = () => Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
