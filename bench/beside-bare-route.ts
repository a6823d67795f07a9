import { availableParallelism } from 'node:os'
import type { Effort, Table } from './bench.ts'
import { compare, headings } from './comparison.ts'
import { practice, sownDirectory } from './data.ts'
import { get } from './get.ts'
import { startBareRoute, startProvider } from './processes.ts'
import { type Ask, headsOf } from './request.ts'

const cores = availableParallelism()

type Measured = Pick<Ask, 'interaction' | 'scope'> & {
  /** Path and query, chosen from what is in the data directory. */
  target(directory: string): string
  /** The same asked of everyone in a practice of 10,000 at random, where that is another thing. */
  targets?(directory: string): readonly string[]
}

/** Users whose tokens are drawn from; each lives for the stretch of load it is made for. */
const users = 200

/** Patients of the practice from which some are drawn at random. */
const population = 10_000

/**
 * One request of the demo practice: in JSON and in XML on many connections, and in JSON on one; and for patients at random, none
 * of whom anybody asked for lately. The provider with its whole gate and durable audit, each time beside a bare fastify route
 * that sends the same bytes to the same client.
 */
export async function besideBareRoute(measured: Measured, effort: Effort): Promise<Table> {
  const directory = await sownDirectory()
  const one = [measured.target(directory)]
  const rows = [
    ...(await measure(measured, effort, directory, [
      { what: 'JSON', format: 'json', connections: effort.connections, targets: one },
      { what: 'XML', format: 'xml', connections: effort.connections, targets: one },
      { what: 'JSON', format: 'json', connections: 1, targets: one },
    ])),
  ]
  if (!measured.targets) return { headings, rows }
  const large = await sownDirectory({ patients: population })
  const targets = measured.targets(large)
  const what = `JSON, any of ${targets.length.toLocaleString('en-GB')},`
  rows.push(
    ...(await measure(measured, effort, large, [
      { what, format: 'json', connections: effort.connections, targets },
    ])),
  )
  return { headings, rows }
}

type Row = {
  readonly what: string
  readonly format: Ask['format']
  readonly connections: number
  readonly targets: readonly string[]
}

async function measure(
  { interaction, scope }: Measured,
  effort: Effort,
  directory: string,
  rows: readonly Row[],
): Promise<(readonly string[])[]> {
  const provider = await startProvider(directory)
  const several = await startProvider(directory, { more: ['--processes', String(cores)] })
  const measured: (readonly string[])[] = []
  try {
    for (const { what, format, connections, targets } of rows) {
      const heads = () => headsOf({ practice, interaction, scope, format }, users)
      const answer = await get(provider.port, targets[0] ?? '', heads()[0])
      if (answer.status !== 200) throw new Error(`The provider answers ${answer.status}: ${answer.body}`)
      const bare = await startBareRoute(answer)
      const bytes = `${what} ${answer.body.length.toLocaleString('en-GB')} bytes × ${connections}`
      try {
        const table = await compare(
          [
            { name: `bare route, ${bytes}`, server: bare, targets, heads },
            { name: `provider, ${bytes}`, server: provider, targets, heads },
            { name: `provider, ${cores} processes, ${bytes}`, server: several, targets, heads },
          ],
          { ...effort, connections },
        )
        measured.push(...table.rows)
      } finally {
        await bare.stop()
      }
    }
  } finally {
    await provider.stop()
    await several.stop()
  }
  return measured
}
