import type { Bench } from './bench.ts'
import { type Contender, compare } from './comparison.ts'
import { practice, sownDirectory, visiblePatients } from './data.ts'
import { type Running, startProvider } from './processes.ts'
import { asks, headOf, targets } from './request.ts'

/** Synthetic patients in the measured practice, beside those of the seed. */
const populations = [1_000, 100_000]

export const growth: Bench = {
  name: 'growth',
  title: 'Reads of patients drawn at random, from practices of 1,000 and of 100,000 patients',
  goal: 'a read costs less than 20 % more: at least 0.83 of the first',
  run: async (effort) => {
    const servers: { running: Running; contenders: readonly [Contender, Contender] }[] = []
    try {
      for (const patients of populations) servers.push(await practiceOf(patients))
      // Short stretches that change often: the difference is small and the machine's moods are not.
      const more = { ...effort, rounds: effort.rounds * 4, seconds: effort.seconds / 3 }
      const reads = await compare(
        servers.map(({ contenders: [read] }) => read),
        more,
      )
      const mixes = await compare(
        servers.map(({ contenders: [, mix] }) => mix),
        effort,
      )
      return { headings: reads.headings, rows: [...reads.rows, ...mixes.rows] }
    } finally {
      for (const { running } of servers) await running.stop()
    }
  },
}

/** A provider over a practice of so many patients: read in JSON, and read in JSON and XML by turns. */
async function practiceOf(patients: number) {
  const directory = await sownDirectory({ patients })
  const running = await startProvider(directory)
  const paths = visiblePatients(directory).map(({ id }) => targets.readPatient(practice, id))
  const contender = (what: string, formats: readonly ('json' | 'xml')[]): Contender => ({
    name: `${what}, ${patients.toLocaleString('en-GB')} patients`,
    server: running,
    targets: paths,
    heads: () => formats.map((format) => headOf({ practice, ...asks.readPatient, format })),
  })
  return {
    running,
    contenders: [
      contender('read, JSON', ['json']),
      contender('read, half JSON, half XML', ['json', 'xml']),
    ] as const,
  }
}
