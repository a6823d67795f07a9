import { type Effort, figure, median, type Table } from './bench.ts'
import type { LoadOrder } from './client.ts'
import { type LoadClient, type Running, startClient } from './processes.ts'
import { usageOf } from './usage.ts'

/** One of those that are loaded in turn. */
export type Contender = {
  readonly name: string
  readonly server: Pick<Running, 'port' | 'pid'>
  /** What is shown to a server that is asked over mutual TLS. */
  readonly tls?: LoadOrder['tls']
  readonly targets: readonly string[]
  /** Heads of the requests, made anew for each stretch of load: tokens live 300 seconds. */
  heads(): readonly string[]
}

/** One contender in one round. */
type Stretch = {
  readonly throughput: number
  readonly p50: number
  readonly p99: number
  /** Microseconds of processor time for each request; not known everywhere. */
  readonly processor: number
  /** Megabytes after the load. */
  readonly memory: number
}

/**
 * Loads the contenders in turn, forwards in one round and backwards in the next, so that what slows the machine for a while
 * slows all of them. The first is what the others are compared with.
 */
export async function compare(contenders: readonly Contender[], effort: Effort): Promise<Table> {
  const client = startClient()
  try {
    for (const each of contenders) await stretch(client, each, { ...effort, seconds: effort.warmUp })
    const stretches = new Map<Contender, Stretch[]>(contenders.map((each) => [each, []]))
    for (let round = 0; round < effort.rounds; round++)
      for (const each of round % 2 === 0 ? contenders : contenders.toReversed())
        stretches.get(each)?.push(await stretch(client, each, effort))
    return tableOf([...stretches])
  } finally {
    await client.stop()
  }
}

async function stretch(
  client: LoadClient,
  { server, targets, heads, tls }: Contender,
  { seconds, connections }: Effort,
): Promise<Stretch> {
  const before = usageOf(server.pid)
  const order = { port: server.port, connections, seconds, targets, heads: heads(), tls }
  const report = await client.load(order)
  const after = usageOf(server.pid)
  const spent = (after?.processor ?? Number.NaN) - (before?.processor ?? Number.NaN)
  return {
    throughput: report.requests / report.seconds,
    p50: report.p50,
    p99: report.p99,
    processor: (spent * 1000) / report.requests,
    memory: after?.memory ?? Number.NaN,
  }
}

export const headings: Table['headings'] = [
  '',
  'requests/s',
  'of the first',
  'lowest–highest',
  'p50 ms',
  'p99 ms',
  'µs CPU each',
  'MB after',
]

/** Medians over the rounds; ratios are taken within each round first. */
function tableOf(measured: readonly [Contender, readonly Stretch[]][]): Table {
  const first = measured[0]?.[1] ?? []
  return {
    headings,
    rows: measured.map(([{ name }, stretches]) => {
      const middle = (value: (each: Stretch) => number) => figure(median(stretches.map(value)))
      const ratios = stretches.map(
        ({ throughput }, round) => throughput / (first[round]?.throughput ?? Number.NaN),
      )
      return [
        name,
        middle(({ throughput }) => throughput),
        median(ratios).toFixed(2),
        `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
        middle(({ p50 }) => p50),
        middle(({ p99 }) => p99),
        middle(({ processor }) => processor),
        middle(({ memory }) => memory),
      ]
    }),
  }
}
