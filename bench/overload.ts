import { Agent, request } from 'node:http'
import { type Bench, figure } from './bench.ts'
import { practice, sownDirectory, visiblePatients } from './data.ts'
import type { HeavyOrder } from './heavy-provider.ts'
import { type LoadClient, type Running, startChild, startClient } from './processes.ts'
import { asks, headOf, targets } from './request.ts'

const heavyAtOnce = 64
const readers = 4

export const overload: Bench = {
  name: 'overload',
  title: 'Read a patient alone, and beside 64 requests at once for 2 MB each',
  goal: 'p99 of the reads under 100 ms; heavy requests are answered, or told to come again',
  run: async ({ seconds, rounds, warmUp }) => {
    const directory = await sownDirectory()
    const patient = visiblePatients(directory)[0]?.id ?? ''
    const server = await startChild('bench/heavy-provider.ts', { directory, patient } satisfies HeavyOrder)
    const client = startClient()
    const reads = (length: number) =>
      client.load({
        port: server.port,
        connections: readers,
        seconds: length,
        targets: [targets.readPatient(practice, patient)],
        heads: [headOf({ practice, ...asks.readPatient, format: 'json' })],
      })
    try {
      await reads(warmUp)
      const rows: string[][] = []
      for (let round = 0; round < rounds; round++) {
        rows.push(['reads alone', ...row(await reads(seconds)), '', ''])
        rows.push(['reads beside 64 × 2 MB', ...(await beside(server, () => reads(seconds)))])
      }
      return {
        headings: ['', 'reads/s', 'p50 ms', 'p99 ms', 'longest ms', 'heavy 200/s', 'heavy 503/s'],
        rows,
      }
    } finally {
      await client.stop()
      await server.stop()
    }
  },
}

type Report = Awaited<ReturnType<LoadClient['load']>>

const row = ({ requests, seconds, p50, p99, longest }: Report): string[] =>
  [requests / seconds, p50, p99, longest].map(figure)

/** Reads while so many heavy requests are in flight all the time; one that is refused waits as long as it was told. */
async function beside(server: Running, read: () => Promise<Report>): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: heavyAtOnce })
  const counts = new Map<number, number>()
  const state = { isOver: false }
  const head = headOf({ practice, ...asks.heavy, format: 'json' })
  const one = async () => {
    while (!state.isOver) {
      const status = await heavy(agent, server.port, head)
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
  }
  const all = Array.from({ length: heavyAtOnce }, one)
  const report = await read()
  state.isOver = true
  await Promise.all(all)
  agent.destroy()
  const each = (status: number) => figure((counts.get(status) ?? 0) / report.seconds)
  return [...row(report), each(200), each(503)]
}

function heavy(agent: Agent, port: number, head: string): Promise<number> {
  const lines = head.split('\r\n').filter((line) => line !== '')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const path = targets.heavy(practice)
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path,
        headers: { ...headers, 'Content-Type': 'application/fhir+json' },
      },
      (response) => {
        response.resume()
        response.on('end', () => {
          const status = response.statusCode ?? 0
          if (status !== 503) return resolve(status)
          setTimeout(() => resolve(status), 1000 * Number(response.headers['retry-after']))
        })
      },
    )
    sent.on('error', reject)
    sent.end('{"resourceType":"Parameters"}')
  })
}
