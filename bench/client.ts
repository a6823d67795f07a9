/**
 * The load client, a process of its own: connections that are kept open, each sending its next request when the last one is
 * answered. It knows just enough of HTTP to be quicker than any server here: status, and where an answer ends.
 */

import { connect, type Socket } from 'node:net'
import { createHistogram } from 'node:perf_hooks'
import { connect as connectSecurely } from 'node:tls'

/** One stretch of load. Targets are drawn at random for each request, and so are heads. */
export type LoadOrder = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  readonly targets: readonly string[]
  /** What follows the request line, of each kind of request that is mixed. */
  readonly heads: readonly string[]
  /** Certificate, key and authority of the server in PEM, where it is asked over mutual TLS. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string } | undefined
}

export type LoadReport = {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

const headEnd = Buffer.from('\r\n\r\n')

if (process.send) {
  process.once('disconnect', () => process.exit())
  process.on('message', (order: LoadOrder) => {
    load(order).then(
      (report) => process.send?.(report),
      (error: unknown) => process.send?.({ failure: String(error) }),
    )
  })
}

async function load({ connections, seconds, targets, heads, ...server }: LoadOrder): Promise<LoadReport> {
  const latencies = createHistogram({ figures: 3 })
  const pick = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] as string
  const request = () => `GET ${pick(targets)} HTTP/1.1\r\n${pick(heads)}`
  let started = 0
  const answered = (milliseconds: number) => {
    // Connections are kept, so that opening them does not count.
    if (started === 0) return true
    latencies.record(Math.max(1, Math.round(milliseconds * 1000)))
    return performance.now() < started + seconds * 1000
  }
  let missing = connections
  const opened = () => {
    missing -= 1
    if (missing === 0) started = performance.now()
  }
  await Promise.all(Array.from({ length: connections }, () => converse(server, request, opened, answered)))
  return {
    requests: latencies.count,
    seconds: (performance.now() - started) / 1000,
    p50: latencies.percentile(50) / 1000,
    p99: latencies.percentile(99) / 1000,
    longest: latencies.max / 1000,
  }
}

/** One connection: tells when it is open, and asks until `answered`, told of each answer, says that it is enough. */
function converse(
  { port, tls }: Pick<LoadOrder, 'port' | 'tls'>,
  request: () => string,
  opened: () => void,
  answered: (milliseconds: number) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let askedAt = 0
    /** Bytes of the present answer that are still to come. */
    let missing = 0
    let unfinishedHead: Buffer = Buffer.alloc(0)
    const ask = () => {
      askedAt = performance.now()
      socket.write(request(), 'latin1')
    }
    const take = (received: Buffer) => {
      if (missing > 0) missing -= received.length
      else {
        const chunk = unfinishedHead.length > 0 ? Buffer.concat([unfinishedHead, received]) : received
        const end = chunk.indexOf(headEnd)
        unfinishedHead = end < 0 ? Buffer.from(chunk) : Buffer.alloc(0)
        if (end < 0) return
        missing = end + headEnd.length + lengthOf(chunk, end) - chunk.length
      }
      if (missing > 0) return
      if (missing < 0) throw new Error('More came than was asked for.')
      if (answered(performance.now() - askedAt)) ask()
      else socket.end()
    }
    const received = (bytes: Buffer) => {
      try {
        take(bytes)
      } catch (error) {
        socket.destroy()
        reject(error)
      }
      return true
    }
    const at = { port, host: '127.0.0.1' }
    const socket: Socket = tls
      ? connectSecurely({ ...at, ...tls })
          .setNoDelay()
          .on('data', received)
      : connect({
          ...at,
          noDelay: true,
          onread: {
            buffer: Buffer.allocUnsafe(64 * 1024),
            callback: (length, buffer) => received((buffer as Buffer).subarray(0, length)),
          },
        })
    socket.once(tls ? 'secureConnect' : 'connect', () => {
      opened()
      ask()
    })
    socket.once('error', reject)
    socket.once('close', () => (missing === 0 ? resolve() : reject(new Error('The connection was cut.'))))
  })
}

/** The length of the body that follows a head. Any status but 200 ends the load. */
function lengthOf(chunk: Buffer, end: number): number {
  const head = chunk.toString('latin1', 0, end)
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`An answer was no 200: ${chunk.toString()}`)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error('An answer has no length.')
  return Number(length)
}
