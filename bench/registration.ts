import { Agent, request } from 'node:http'
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { type Bench, figure } from './bench.ts'
import { type KnownPerson, knownPersons, practice, sownDirectory } from './data.ts'
import { get } from './get.ts'
import { type Running, startProvider } from './processes.ts'
import { asks, headOf, registrationBody, targets } from './request.ts'

const atOnce = 50

/** Where people are registered: another practice than the one that holds them. */
const target = { odsCode: 'B82617', asid: '918999198738' }

export const registration: Bench = {
  name: 'registration',
  title: 'Register one patient, 50 requests at once for each number, beside as many reads at once',
  goal: 'one of 50 succeeds, a command under 250 ms, and no event loop stands still for more than 50 ms',
  run: async ({ seconds }) => {
    const rounds = Math.max(20, 20 * seconds)
    const directory = await sownDirectory({ patients: 3 * rounds })
    const persons = knownPersons(directory)
    const servers: Running[] = []
    try {
      for (let count = 0; count < 3; count++) servers.push(await startProvider(directory))
      await race(servers, persons.splice(0, rounds))
      return {
        headings: [
          '',
          'rounds',
          '200',
          '409',
          'other',
          'p50 ms',
          'p99 ms',
          'longest ms',
          'longest stand-still ms',
        ],
        rows: [
          ['reads, one process', ...(await burst(servers.slice(0, 1), rounds))],
          ['registrations, one process', ...(await race(servers.slice(0, 1), persons.splice(0, rounds)))],
          ['registrations, three processes', ...(await race(servers, persons.splice(0, rounds)))],
        ],
      }
    } finally {
      for (const each of servers) await each.stop()
    }
  },
}

/** Each person in turn, all requests for one at once. */
async function race(servers: readonly Running[], persons: readonly KnownPerson[]): Promise<string[]> {
  const head = headOf({ practice: target, ...asks.registerPatient, format: 'json' })
  return measured(servers, persons.length, (_, round) => ({
    method: 'POST',
    path: targets.registerPatient(target),
    head,
    body: registrationBody(persons[round] as KnownPerson),
  }))
}

async function burst(servers: readonly Running[], rounds: number): Promise<string[]> {
  const head = headOf({ practice, ...asks.findPatient, format: 'json' })
  return measured(servers, rounds, () => ({
    method: 'GET',
    path: targets.findPatient(practice, '9999999484'),
    head,
  }))
}

type Sent = { readonly method: string; readonly path: string; readonly head: string; readonly body?: string }

async function measured(
  servers: readonly Running[],
  rounds: number,
  requestOf: (place: number, round: number) => Sent,
): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const latencies = createHistogram({ figures: 3 })
  const statuses = new Map<number, number>()
  await Promise.all(servers.map(standStill))
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      Array.from({ length: atOnce }, async (_, place) => {
        const { port } = servers[place % servers.length] as Running
        const status = await timed(agent, port, requestOf(place, round), latencies)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }),
    )
  const longest = Math.max(...(await Promise.all(servers.map(standStill))))
  agent.destroy()
  const [made = 0, refused = 0] = [statuses.get(200), statuses.get(409)]
  const other = [...statuses.values()].reduce((sum, count) => sum + count, 0) - made - refused
  return [
    ...[rounds, made, refused, other].map(String),
    ...[latencies.percentile(50), latencies.percentile(99), latencies.max].map((each) => figure(each / 1000)),
    figure(longest),
  ]
}

function timed(
  agent: Agent,
  port: number,
  { method, path, head, body }: Sent,
  latencies: RecordableHistogram,
) {
  const lines = head.split('\r\n').filter((line) => line !== '')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const started = performance.now()
  return new Promise<number>((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: { ...headers, ...(body && { 'Content-Type': 'application/fhir+json' }) },
      },
      (response) => {
        response.resume()
        response.on('end', () => {
          latencies.record(Math.max(1, Math.round((performance.now() - started) * 1000)))
          resolve(response.statusCode ?? 0)
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The longest that the event loop of a server stood still since it was last asked, in milliseconds. */
async function standStill({ port }: Running): Promise<number> {
  const { body } = await get(port + 5, '/metrics')
  const seconds = /^nodejs_eventloop_lag_max_seconds(?:\{.*\})? (\S+)$/m.exec(body.toString())?.[1]
  return Number(seconds) * 1000
}
