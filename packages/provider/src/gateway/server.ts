import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Connection, type Connections, trackConnections } from './connections.ts'
import { drained } from './drain.ts'
import { flawOf, framingFlawOf, isTooLarge, malformed } from './flaws.ts'
import {
  answerFault,
  connectionRecord,
  type Edge,
  record,
  refuseConnection,
  sendLast,
} from './last-answers.ts'
import { Refusal } from './refusal.ts'
import { type Answer, hasBody, headerFields, type Incoming } from './request.ts'
import { turnTaker } from './turns.ts'

type ServerOptions = Omit<Edge, 'connections'>

/** Binds the gateway to HTTP. Whatever sent a byte of a request is answered with an outcome where HTTP allows, and audited. */
export function createServer(options: ServerOptions): FastifyInstance {
  const connections: Connections = trackConnections(options.settings.limits, {
    onLost: (connection) => void record(edge, connectionRecord(connection, 'closed before a request')),
    onStalled: (connection) => void refuseConnection(slowSender(), connection, edge),
  })
  const edge: Edge = { ...options, connections }
  const server = Fastify({
    // Requests on kept connections are answered to the end while the server closes.
    return503OnClosing: false,
    // One server, whatever the host: Fastify gives the second address of `localhost` one without our listeners.
    serverFactory: (handler) => httpServer(handler, edge),
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
    const incoming = incomingOf(request.raw, request.originalUrl, 0)
    return send(await answerFault(error, incoming, edge), reply, connections)
  })
  server.addHook('preClose', async () => connections.close())
  return server
}

function httpServer(handler: RequestListener, edge: Edge): HttpServer {
  const { limits } = edge.settings
  const server = createHttpServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: Math.min(limits.headersTimeout, limits.requestTimeout),
      requestTimeout: limits.requestTimeout,
      connectionsCheckingInterval: limits.checkEvery,
      keepAliveTimeout: limits.keepAlive,
      // Node would answer with a bare 400; `flawOf` looks at `Host` instead.
      requireHostHeader: false,
    },
    handler,
  )
  // By default Node takes the first thousand headers and drops the rest unseen; `maxHeaderSize` bounds them.
  server.maxHeadersCount = 0
  // A consumer that has nothing more to send still gets its answer. Node's switch for it is not in its documentation.
  Object.assign(server, { httpAllowHalfOpen: true })
  // Node would cut off what is written and not sent yet; `connections.close` lets idle connections go.
  server.closeIdleConnections = () => {}
  server.on('connection', (socket: Socket) => edge.connections.opened(socket))
  // What Node keeps from the application unless it is told where to take it.
  server.on('connect', (request: IncomingMessage, stream: Duplex) => {
    void refuseConnect(request, stream, edge)
  })
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!isTooLarge(headerFields(request.rawHeaders), limits)) response.writeContinue()
    server.emit('request', request, response)
  })
  // RFC 7231 §5.1.1 lets a server ignore what it does not know; 417 is no status of GP Connect — TRN-VRB-09.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response)
  })
  return server
}

async function respond(request: FastifyRequest, reply: FastifyReply, edge: Edge, turn: () => Promise<void>) {
  const { gateway, system, connections } = edge
  const connection = connections.of(request.raw.socket)
  // Nothing is done for what follows a last answer: its own could not be delivered.
  const late = connection.isOver ? malformed() : undefined
  connections.began(connection, reply.raw)
  const incoming = incomingOf(request.raw, request.originalUrl, system.clock.now())
  const refusal = late ?? (await faultOf(request.raw, incoming, connection, edge))
  await turn()
  const answer = await gateway.answer({ ...incoming, ...(refusal && { refusal }) })
  return send(answer, reply, connections)
}

function send(answer: Answer, reply: FastifyReply, connections: Connections) {
  const connection = connections.of(reply.request.raw.socket)
  if (connections.isLast(connection)) {
    connection.isOver = true
    reply.header('connection', 'close')
  } else if (reply.raw.hasHeader('connection')) {
    // The framework ends the connection with the first answer while it closes, and others may be waiting behind it.
    reply.raw.removeHeader('connection')
  }
  return reply.code(answer.status).headers(answer.headers).send(answer.body)
}

/** Reads the body away, and tells why the request is refused whatever it asks for. */
async function faultOf(
  request: IncomingMessage,
  { headers }: Incoming,
  connection: Connection,
  { settings: { limits } }: Edge,
): Promise<Refusal | undefined> {
  const flaw = flawOf(request.httpVersion, headers)
  if (!hasBody(headers)) return flaw
  const framingFlaw = framingFlawOf(request.httpVersion, headers)
  // Where a body ends that is too large is not waited for; the gate refuses it.
  const isUnread = framingFlaw !== undefined || isTooLarge(headers, limits)
  const fault = isUnread ? framingFlaw : await drained(request, connection, limits)
  // What would follow on the connection is not known to be a request.
  if (isUnread || fault) connection.isOver = true
  else connection.accounted = connection.socket.bytesRead
  request.resume()
  return fault ?? flaw
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
  const incoming = incomingOf(request, request.url ?? '', 0)
  const answered = async () => {
    const receivedAt = edge.system.clock.now()
    return edge.gateway.answer({ ...incoming, receivedAt, refusal })
  }
  const answer = await answered().catch((error: unknown) => answerFault(error, incoming, edge))
  await sendLast(answer, connection, edge)
}

function incomingOf(request: IncomingMessage, target: string, receivedAt: number): Incoming {
  return {
    method: request.method ?? '',
    target,
    headers: headerFields(request.rawHeaders),
    remoteAddress: request.socket.remoteAddress,
    receivedAt,
  }
}

/** The error that Node gives slow senders. */
const slowSender = () => Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
