import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ClinicalSystem } from '@gpconnect/clinical-system'
import type { Situation } from '@gpconnect/specification'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ProviderSettings } from '../settings.ts'
import { connectionEvent } from './audit.ts'
import { drained } from './drain.ts'
import type { Gateway } from './gateway.ts'
import { Refusal } from './refusal.ts'
import { type Answer, hasBody, headerFields } from './request.ts'

export type ServerOptions = {
  readonly gateway: Gateway
  readonly system: ClinicalSystem
  readonly settings: ProviderSettings
  readonly log: Log
  readonly metrics: Metrics
}

/** Binds the gateway to HTTP. Whatever sent a byte of a request is answered with an outcome where HTTP allows, and audited. */
export function createServer(options: ServerOptions): FastifyInstance {
  const {
    gateway,
    settings: { limits },
  } = options
  const sockets = socketWatch()
  const server = Fastify({
    exposeHeadRoutes: false,
    // Requests on kept connections are answered to the end while the server closes.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: limits.keepAlive,
    requestTimeout: limits.requestTimeout,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: limits.checkEvery,
    },
    // The root decides about paths, not the framework: it sees one route, whatever is sent.
    rewriteUrl: () => '/',
    clientErrorHandler: (error, socket) => void refuseConnection(error, socket as Socket, sockets, options),
  })
  const respond = async (request: FastifyRequest, reply: FastifyReply) => {
    sockets.began(request.raw.socket)
    reply.raw.once('close', () => sockets.ended(request.raw.socket))
    const headers = headerFields(request.raw.rawHeaders)
    const answer = await gateway.answer({
      method: request.raw.method ?? 'GET',
      target: request.originalUrl,
      headers,
      remoteAddress: request.raw.socket.remoteAddress,
      receivedAt: options.system.clock.now(),
    })
    if (hasBody(headers) && !(await drained(request.raw, limits.bodyBytes)))
      reply.header('connection', 'close')
    return reply.code(answer.status).headers(answer.headers).send(answer.body)
  }
  // Bodies are not parsed by the framework: whether one is wanted, the interaction says.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_request, _payload, done) => done(null))
  server.all('/', respond)
  server.setNotFoundHandler(respond)
  server.setErrorHandler((error, _request, reply) => {
    options.log.error(
      { error: error instanceof Error ? error.name : 'unknown' },
      'the server failed to answer',
    )
    const answer = gateway.refusal(new Refusal('fault', 'The server failed to answer.'))
    return reply.code(answer.status).headers(answer.headers).send(answer.body)
  })
  handleOddRequests(server, options)
  return server
}

/** Requests that Node keeps from the application unless it is told where to take them: CONNECT, and unknown expectations. */
function handleOddRequests(server: FastifyInstance, options: ServerOptions) {
  server.server.on('connect', (request: IncomingMessage, socket: Socket) => {
    void refuseOn(
      socket,
      'verbWrong',
      `CONNECT is no verb of GP Connect.`,
      request.method ?? 'CONNECT',
      options,
    )
  })
  server.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    delete request.headers.expect
    server.server.emit('request', request, response)
  })
}

/** What the parser or the clock found, and what it is called here. */
const parserFaults: Record<string, readonly [Situation, string]> = {
  HPE_HEADER_OVERFLOW: [
    'requestTooLarge',
    'The request line and headers are larger than this server takes; send less.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    'requestTooSlow',
    'The request did not arrive whole in time; send it without pauses.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    'requestTooLarge',
    'The chunk extensions of the body are larger than this server takes; send none.',
  ],
}

const malformed: readonly [Situation, string] = [
  'requestMalformed',
  'The request is not HTTP/1.1 as RFC 7230 has it; check the request line, the header lines and the length of the body.',
]

/** Answers what never became a request — TRN-VRB-09, TRN-AUD-01. */
async function refuseConnection(
  error: NodeJS.ErrnoException,
  socket: Socket,
  sockets: SocketWatch,
  options: ServerOptions,
) {
  const [situation, diagnostics] = parserFaults[error.code ?? ''] ?? malformed
  if (!sockets.hasNews(socket)) {
    socket.destroy()
    return
  }
  sockets.seen(socket)
  if (sockets.isAnswering(socket)) {
    // An answer may be on its way: a second one would be taken for a part of it.
    await record(options, socket, error.code ?? error.name)
    socket.destroy()
    return
  }
  await refuseOn(socket, situation, diagnostics, error.code ?? error.name, options)
}

async function refuseOn(
  socket: Socket,
  situation: Situation,
  diagnostics: string,
  reason: string,
  options: ServerOptions,
) {
  const answer = options.gateway.refusal(new Refusal(situation, diagnostics))
  options.metrics.connectionRefused()
  const isAudited = await record(options, socket, reason, situation, answer.status)
  if (!isAudited || !socket.writable) socket.destroy()
  else socket.end(rawAnswer(answer), () => socket.destroySoon())
}

async function record(
  { system, log }: ServerOptions,
  socket: Socket,
  reason: string,
  situation?: Situation,
  status?: number,
): Promise<boolean> {
  try {
    const event = connectionEvent(
      {
        remoteAddress: socket.remoteAddress,
        reason,
        ...(situation && { situation }),
        ...(status !== undefined && { status }),
      },
      system.clock.now(),
    )
    await system.audit.append([event])
    return true
  } catch {
    log.error({}, 'an audit entry of a connection could not be written')
    return false
  }
}

const reasonPhrases: Record<number, string> = { 400: 'Bad Request', 500: 'Internal Server Error' }

function rawAnswer({ status, headers, body }: Answer): Buffer {
  const lines = Object.entries({
    ...headers,
    'content-length': String(body.length),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`)
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} ${reasonPhrases[status] ?? 'Error'}\r\n${lines.join('\r\n')}\r\n\r\n`),
    body,
  ])
}

type SocketWatch = ReturnType<typeof socketWatch>

/** Remembers of each connection whether an answer is under way, and up to which byte it has been dealt with. */
function socketWatch() {
  const state = new WeakMap<Socket, { answering: number; bytes: number }>()
  const of = (socket: Socket) => {
    const known = state.get(socket) ?? { answering: 0, bytes: 0 }
    state.set(socket, known)
    return known
  }
  return {
    began(socket: Socket) {
      const known = of(socket)
      known.answering += 1
      known.bytes = socket.bytesRead
    },
    ended(socket: Socket) {
      of(socket).answering -= 1
    },
    seen(socket: Socket) {
      of(socket).bytes = socket.bytesRead
    },
    isAnswering: (socket: Socket) => of(socket).answering > 0,
    /** True where bytes came in that belong to no request dealt with. */
    hasNews: (socket: Socket) => socket.bytesRead > of(socket).bytes,
  }
}
