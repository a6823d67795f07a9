import { setTimeout as delay } from 'node:timers/promises'
import { type Bench, figure } from './bench.ts'
import { practice, temporaryDirectory, visiblePatients } from './data.ts'
import { get } from './get.ts'
import { type Running, startBareRoute, startClient, startProvider } from './processes.ts'
import { asks, headOf, targets } from './request.ts'
import { usageOf } from './usage.ts'

/** Memory is only worth looking at after load that lasts. */
const longer = 3

export const memory: Bench = {
  name: 'memory',
  title: 'Resident memory of a process that sowed the demo seed and serves it, at rest and under load',
  goal: 'under 250 MB',
  run: async ({ seconds, connections }) => {
    const directory = temporaryDirectory()
    const provider = await startProvider(directory, { seed: 'assurance,demo' })
    const atRest = await settled(provider)
    const paths = visiblePatients(directory).map(({ id }) => targets.readPatient(practice, id))
    const heads = () =>
      (['json', 'xml'] as const).map((format) => headOf({ practice, ...asks.readPatient, format }))
    const bare = await startBareRoute(await get(provider.port, paths[0] ?? '', heads()[0]))
    const client = startClient()
    try {
      const rows = []
      for (const [name, server, rest] of [
        ['bare route', bare, await settled(bare)],
        ['provider, 50 connections, JSON and XML', provider, atRest],
      ] as const) {
        const order = {
          port: server.port,
          connections,
          seconds: seconds * longer,
          targets: paths,
          heads: heads(),
        }
        const highest = await highestDuring(server, () => client.load(order))
        rows.push([name, ...[rest, highest, await settled(server)].map(figure)])
      }
      return { headings: ['', 'MB at rest', 'highest under load', '3 s after'], rows }
    } finally {
      for (const each of [client, bare, provider]) await each.stop()
    }
  },
}

const megabytes = ({ pid }: Running) => usageOf(pid)?.memory ?? Number.NaN

async function settled(server: Running): Promise<number> {
  await delay(3000)
  return megabytes(server)
}

/** Looks every tenth of a second. */
async function highestDuring(server: Running, load: () => Promise<unknown>): Promise<number> {
  let highest = 0
  const looking = setInterval(() => {
    highest = Math.max(highest, megabytes(server))
  }, 100)
  try {
    await load()
  } finally {
    clearInterval(looking)
  }
  return highest
}
