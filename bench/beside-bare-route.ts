import { availableParallelism } from 'node:os'
import type { Effort, Table } from './bench.ts'
import { compare } from './comparison.ts'
import { practice, sownDirectory } from './data.ts'
import { get } from './get.ts'
import { startBareRoute, startProvider } from './processes.ts'
import { type Ask, headOf } from './request.ts'

const cores = availableParallelism()

type Measured = Pick<Ask, 'interaction' | 'scope'> & {
  /** Path and query, chosen from what is in the data directory. */
  target(directory: string): string
}

/**
 * One request of the demo practice: in JSON and in XML on many connections, and in JSON on one. The provider with its whole
 * gate and durable audit, each time beside a bare fastify route that sends the same bytes to the same client.
 */
export async function besideBareRoute({ target, ...what }: Measured, effort: Effort): Promise<Table> {
  const directory = await sownDirectory()
  const provider = await startProvider(directory)
  const several = await startProvider(directory, { more: ['--processes', String(cores)] })
  const path = target(directory)
  const rows: (readonly string[])[] = []
  let headings: readonly string[] = []
  try {
    for (const [format, connections] of [
      ['json', effort.connections],
      ['xml', effort.connections],
      ['json', 1],
    ] as const) {
      const heads = () => [headOf({ practice, ...what, format })]
      const answer = await get(provider.port, path, heads()[0])
      if (answer.status !== 200) throw new Error(`The provider answers ${answer.status}: ${answer.body}`)
      const bare = await startBareRoute(answer)
      const bytes = `${format.toUpperCase()}, ${answer.body.length.toLocaleString('en-GB')} bytes × ${connections}`
      try {
        const table = await compare(
          [
            { name: `bare route, ${bytes}`, server: bare, targets: [path], heads },
            { name: `provider, ${bytes}`, server: provider, targets: [path], heads },
            { name: `provider, ${cores} processes, ${bytes}`, server: several, targets: [path], heads },
          ],
          { ...effort, connections },
        )
        headings = table.headings
        rows.push(...table.rows)
      } finally {
        await bare.stop()
      }
    }
  } finally {
    await provider.stop()
    await several.stop()
  }
  return { headings, rows }
}
