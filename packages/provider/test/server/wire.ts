import { connect, type Socket } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { AuditEvent, ClinicalSystem } from '@gpconnect/clinical-system'
import { type InMemorySystem, inMemorySystem } from '@gpconnect/clinical-system/in-memory'
import type { AnyResource } from '@gpconnect/fhir'
import { Registry } from 'prom-client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { z } from 'zod'
import type { Gateway } from '../../src/gateway/gateway.ts'
import { createServer } from '../../src/gateway/server.ts'
import {
  createProvider,
  type ListenOptions,
  type Log,
  type Provider,
  providerSettings,
} from '../../src/index.ts'
import { createMetrics } from '../../src/metrics.ts'
import { world } from '../support/facts.ts'
import {
  type AskOptions,
  type LogLine,
  publicOrigin,
  requestOf,
  testGateway,
  testTime,
} from '../support/gateway.ts'
import { recordAnswer, recordLog } from '../support/record.ts'
import { newcomers } from '../support/registration.ts'
import { expectRightAnswer } from '../support/rules.ts'

/** A provider on a port of this machine, over the small world of the tests. */
export type Served = {
  readonly port: number
  readonly provider: Provider
  readonly system: InMemorySystem
  readonly events: readonly AuditEvent[]
  readonly log: readonly LogLine[]
  /** What is counted, as Prometheus reads it. */
  metrics(): Promise<string>
  close(): Promise<void>
}

type Settings = z.input<typeof providerSettings>

/** Starts a provider. `wrap` puts something in front of its ports: one that fails, or is slow. Plain HTTP, unless told. */
export async function serve(
  limits: NonNullable<Settings>['limits'] = {},
  wrap: (system: InMemorySystem) => ClinicalSystem = (system) => system,
  door: Pick<ListenOptions, 'tls' | 'clients'> = {},
): Promise<Served> {
  const system = inMemorySystem(world, { clock: { now: () => testTime }, persons: newcomers })
  const log: LogLine[] = []
  const metrics = new Registry()
  const provider = createProvider({
    system: wrap(system),
    settings: { limits, publicOrigin },
    log: logInto(log),
    metrics,
  })
  const { port } = await provider.listen({ port: 0, host: '127.0.0.1', ...door })
  const close = async () => {
    await provider.close()
    recordLog(await metrics.metrics())
  }
  return { port, provider, system, events: system.events, log, metrics: () => metrics.metrics(), close }
}

/** A server over a gateway that answers in another way than ours does. */
export async function serveGateway(answer: (gateway: Gateway) => Gateway['answer'], host = '127.0.0.1') {
  const { gateway } = testGateway()
  const system = inMemorySystem(world, { clock: { now: () => testTime } })
  const log: LogLine[] = []
  const server = createServer({
    gateway: { ...gateway, answer: answer(gateway) },
    system,
    settings: providerSettings.parse({
      limits: { headersTimeout: 300, requestTimeout: 400, checkEvery: 50 },
    }),
    log: logInto(log),
    metrics: createMetrics(),
  })
  const address = await server.listen({ port: 0, host })
  return { port: address.port, address, events: system.events, log, close: () => server.close() }
}

function logInto(lines: LogLine[]): Log {
  const at = (level: string) => (values: object, message: string) =>
    void lines.push({ level, values, message })
  return {
    isLevelEnabled: () => false,
    debug: () => {},
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  }
}

/**
 * A provider for the tests of a file. After each of them it has to answer a right request, and nothing may have been thrown
 * past everyone: neither an exception nor a rejection.
 */
export function servedThroughout(limits?: NonNullable<Settings>['limits']): () => Served {
  let served: Served | undefined
  const thrown: unknown[] = []
  const note = (error: unknown) => void thrown.push(error)
  const get = () => served as Served
  beforeAll(async () => {
    process.on('uncaughtException', note).on('unhandledRejection', note)
    served = await serve(limits)
  })
  afterEach(async () => {
    await expectAlive(get())
    expect(thrown, 'nothing is thrown past everyone').toEqual([])
  })
  afterAll(async () => {
    await served?.close()
    process.off('uncaughtException', note).off('unhandledRejection', note)
  })
  return get
}

/** The server answers a right request on a new connection, and audits it. */
export async function expectAlive({ port, events }: Pick<Served, 'port' | 'events'>) {
  const before = events.length
  const client = await dial(port)
  client.send(requestText())
  expect((await client.answer()).status).toBe(200)
  client.end()
  await client.closed
  expect(events.slice(before)).toMatchObject([{ kind: 'request', status: 200 }])
}

/** The bytes of a right request, changed as `requestOf` allows, with a body or further header lines where given. */
export function requestText(options: AskOptions & { readonly lines?: readonly string[] } = {}): string {
  const { method, target, rawHeaders, body } = requestOf(options)
  const lines = [`${method} ${target} HTTP/1.1`]
  if (!options.headers || !('Host' in options.headers)) lines.push('Host: provider.example.nhs.uk')
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return `${[...lines, ...(options.lines ?? [])].join('\r\n')}\r\n\r\n${options.body === undefined ? '' : body}`
}

export type WireAnswer = {
  readonly status: number
  /** Names in lower case, as they stand on the wire. */
  readonly lines: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export type Client = {
  readonly socket: Socket
  send(bytes: string | Buffer): void
  /** Says that nothing more will be sent; answers are still read. */
  end(): void
  /** Breaks the connection off so that the other side is told of an error. */
  reset(): void
  /** The next answer, once it is there as a whole. Rejects where the connection ends before. */
  answer(method?: string): Promise<WireAnswer>
  /** Resolves when the connection is gone, with the bytes that nobody asked for. */
  readonly closed: Promise<Buffer>
}

/** Opens a connection to talk over by hand. */
export async function dial(port: number, host = '127.0.0.1'): Promise<Client> {
  const client = talk(connect({ port, host, allowHalfOpen: true }))
  await new Promise<void>((resolve, reject) => client.socket.once('connect', resolve).once('error', reject))
  return client
}

/** Talks over a connection that is being opened. */
export function talk(socket: Socket): Client {
  let received: Buffer[] = []
  let isDone = false
  let wake = () => {}
  const changed = () => new Promise<void>((resolve) => (wake = resolve))
  const unread = () => {
    received = [Buffer.concat(received)]
    return received[0] as Buffer
  }
  const done = () => {
    isDone = true
    socket.end()
    wake()
  }
  socket.on('data', (chunk: Buffer) => {
    received.push(chunk)
    wake()
  })
  socket.on('end', done).on('error', done)
  const closed = new Promise<Buffer>((resolve) =>
    socket.on('close', () => {
      done()
      resolve(unread())
    }),
  )
  return {
    socket,
    send: (bytes) => void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    end: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
    closed,
    async answer(method = 'GET') {
      let missing = 0
      for (;;) {
        const size = received.reduce((sum, { length }) => sum + length, 0)
        if (size >= missing) {
          const found = firstAnswer(unread(), method)
          if (found.answer) {
            received = [unread().subarray(found.length)]
            return found.answer
          }
          missing = found.length
        }
        if (isDone) throw new Error(`the connection ended after "${unread().toString('latin1', 0, 300)}"`)
        await changed()
      }
    },
  }
}

/** The first answer in some bytes, where it is whole, and the length it has or is known to have at least. */
function firstAnswer(
  bytes: Buffer,
  method: string,
): { readonly answer?: WireAnswer; readonly length: number } {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return { length: 0 }
  const [statusLine = '', ...fields] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) [A-Za-z -]+$/.exec(statusLine)?.[1])
  expect(status, statusLine).toBeGreaterThan(99)
  const lines = fields.map((field) => {
    const [, name, value] = /^([!-9;-~]+): (\S(?:.*\S)?)$/.exec(field) ?? []
    expect(name, field).toBeDefined()
    return [(name as string).toLowerCase(), value as string] as const
  })
  const headers = Object.fromEntries(lines)
  const hasBody = method !== 'HEAD' && status >= 200
  if (hasBody) expect(headers['content-length'], 'content-length').toMatch(/^\d+$/)
  const length = end + 4 + (hasBody ? Number(headers['content-length']) : 0)
  if (bytes.length < length) return { length }
  return { answer: { status, lines, headers, bytes: bytes.subarray(end + 4, length) }, length }
}

/** Sends some bytes and takes the one answer to them, after which the server has to end the connection. */
export async function lastAnswer(port: number, bytes: string | Buffer): Promise<WireAnswer> {
  const client = await dial(port)
  client.send(bytes)
  const answer = await client.answer()
  expect((await client.closed).toString('latin1'), 'bytes after the last answer').toBe('')
  expect(answer.headers.connection).toBe('close')
  return answer
}

/** Headers that belong to the way here and not to the answer. */
const ofTheWay: Readonly<Record<string, RegExp>> = {
  'content-length': /^\d+$/,
  date: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
  connection: /^(close|keep-alive)$/,
  'keep-alive': /^timeout=\d+$/,
}

/**
 * Checks an answer against the rules of all answers, each header once and none but the known; returns its resource. Over plain
 * HTTP nothing may be said of HSTS, over TLS it has to be — TRN-HSTS-01, TRN-HSTS-02.
 */
export function expectRight(
  { status, lines, headers, bytes }: WireAnswer,
  scheme: 'http' | 'https' = 'http',
): AnyResource {
  const names = lines.map(([name]) => name)
  expect(names, 'TRN-HDR-16').toEqual([...new Set(names)])
  for (const name of ['date', 'connection', 'content-length'])
    expect(headers[name], `header ${name}`).toMatch(ofTheWay[name] as RegExp)
  const hsts = 'strict-transport-security'
  expect(headers[hsts], 'TRN-HSTS-01').toBe(
    scheme === 'https' ? 'max-age=31536000; includeSubDomains' : undefined,
  )
  const own = Object.fromEntries(lines.filter(([name]) => !(name in ofTheWay) && name !== hsts))
  const body = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
  recordAnswer(body, headers['content-type'])
  return expectRightAnswer({ status, headers: own, body })
}

/** Checks that an answer is a right OperationOutcome with a status and a Spine code. */
export function expectOutcome(
  answer: WireAnswer,
  status = 400,
  spineCode = 'BAD_REQUEST',
  scheme: 'http' | 'https' = 'http',
) {
  expect(answer.status).toBe(status)
  expect(expectRight(answer, scheme)).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: [{ details: { coding: [{ code: spineCode }] } }],
  })
}

/** What was audited since a mark, once `count` entries are there and a while has passed in which a further one could come. */
export async function audited(
  { events }: Pick<Served, 'events'>,
  since: number,
  count = 1,
): Promise<readonly AuditEvent[]> {
  await expect.poll(() => events.length - since, { interval: 5, timeout: 5_000 }).toBe(count)
  await pause(5)
  expect(events.length - since, 'audit entries').toBe(count)
  return events.slice(since)
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
