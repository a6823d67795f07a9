import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { type Bench, figure, median } from './bench.ts'
import { practice, sownDirectory, temporaryDirectory, visiblePatients } from './data.ts'
import { get } from './get.ts'
import { ended, nextPortBase, startBareRoute, startProgram } from './processes.ts'
import { asks, headOf, targets } from './request.ts'

const times = 5

export const coldStart: Bench = {
  name: 'cold-start',
  title: `From the start of the process to its first answer, median of ${times}`,
  goal: 'under 2 s with existing data',
  run: async () => {
    const sown = await sownDirectory()
    const target = targets.readPatient(practice, visiblePatients(sown)[0]?.id ?? '')
    const head = () => headOf({ practice, ...asks.readPatient, format: 'json' })
    const serving = (directory: () => string, seed: string, launcher: boolean) => () =>
      firstAnswer({ directory: directory(), seed, launcher, target, head })
    const starts: readonly [string, () => Promise<number>][] = [
      ['node -e 0, to its end', emptyProgram],
      ['bare fastify route', () => bareRoute(target)],
      ['gpconnect serve, existing data', serving(() => sown, 'none', false)],
      ['gpconnect serve, existing data, through scripts/launch.mjs', serving(() => sown, 'none', true)],
      [
        'gpconnect serve --seed assurance,demo, from nothing',
        serving(temporaryDirectory, 'assurance,demo', false),
      ],
    ]
    // Once before it counts, for the compile cache and the disk's.
    for (const [, start] of starts) await start()
    const measured = new Map<string, number[]>(starts.map(([name]) => [name, []]))
    for (let time = 0; time < times; time++)
      for (const [name, start] of starts) measured.get(name)?.push(await start())
    return {
      headings: ['', 'ms', 'lowest', 'highest'],
      rows: [...measured].map(([name, values]) => [
        name,
        figure(median(values)),
        figure(Math.min(...values)),
        figure(Math.max(...values)),
      ]),
    }
  },
}

async function emptyProgram(): Promise<number> {
  const started = performance.now()
  await once(startProgram('-e', ['0']), 'exit')
  return performance.now() - started
}

async function bareRoute(target: string): Promise<number> {
  const started = performance.now()
  const server = await startBareRoute({ status: 200, headers: {}, body: Buffer.from('hello') })
  await get(server.port, target)
  const milliseconds = performance.now() - started
  await server.stop()
  return milliseconds
}

type Start = {
  readonly directory: string
  readonly seed: string
  readonly launcher: boolean
  readonly target: string
  head(): string
}

/** Asks until a patient is answered; until then nobody listens. */
async function firstAnswer({ directory, seed, launcher, target, head }: Start): Promise<number> {
  const portBase = nextPortBase()
  const program = 'packages/gpconnect/src/main.ts'
  const options = [
    'serve',
    '--doors',
    'http',
    '--data',
    directory,
    '--seed',
    seed,
    '--port-base',
    String(portBase),
    '--log-level',
    'warn',
  ]
  const started = performance.now()
  const child = launcher
    ? startProgram('scripts/launch.mjs', [program, ...options])
    : startProgram(program, options)
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error('gpconnect serve ended before it answered.')
      const answer = await get(portBase + 1, target, head()).catch(() => undefined)
      if (answer?.status === 200) return performance.now() - started
      if (answer) throw new Error(`The first answer is ${answer.status}: ${answer.body}`)
      await delay(5)
    }
  } finally {
    await ended(child)
  }
}
