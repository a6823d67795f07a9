import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { BareOrder } from './bare-route.ts'
import type { LoadOrder, LoadReport } from './client.ts'
import { type Answer, get } from './get.ts'

export const home = path.resolve(import.meta.dirname, '..')

/** A server in a process of its own. */
export type Running = {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

export type LoadClient = {
  /** One stretch of load; rejects when an answer is not 200. */
  load(order: LoadOrder): Promise<LoadReport>
  stop(): Promise<void>
}

/** The bounds of the heap that the launcher sets. */
const memoryFlags: readonly string[] = JSON.parse(
  readFileSync(path.join(home, 'scripts/runtime-flags.json'), 'utf8'),
)

/** As the launcher starts programs: the same Node, the sources, the compile cache. */
const environment = {
  NODE_COMPILE_CACHE: path.join(home, 'node_modules/.cache/compile'),
  ...process.env,
}

/** Starts a program of this repository. It ends with this process. */
export function startProgram(
  file: string,
  args: readonly string[],
  stdio: StdioOptions = ['ignore', 'ignore', 'inherit'],
  variables: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      '--conditions=gpconnect-source',
      '--disable-warning=ExperimentalWarning',
      ...memoryFlags,
      file.startsWith('-') ? file : path.join(home, file),
      ...args,
    ],
    { cwd: home, stdio, env: { ...environment, ...variables } },
  )
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

const withMessages: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc']

/** The next message of a child; rejects when the child ends instead. */
async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const settled = new AbortController()
  const { signal } = settled
  const end = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`A process of the benchmark ended with exit code ${code}; what it printed stands above.`)
  })
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), end])
    return answer
  } finally {
    end.catch(() => {})
    settled.abort()
  }
}

/** Asks a process to stop, and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

/** Eight ports for one server, drawn below those that the system hands out itself. */
export const nextPortBase = () => 20_000 + 8 * Math.floor(Math.random() * 1500)

/** The provider behind both its doors. */
export type RunningProvider = Running & { readonly tlsPort: number }

/** How the provider is started, where it is not the usual way. */
type ProviderStart = {
  readonly seed?: string
  readonly doors?: string
  /** Further options of the command. */
  readonly more?: readonly string[]
  /** Further environment variables. */
  readonly variables?: Readonly<Record<string, string>>
  /** Where what it prints goes: a file that is open, unless it is to be seen here. */
  readonly output?: number | 'inherit'
}

/**
 * The provider with the reference system behind it, as `gpconnect serve` runs it, with certificates for development where it
 * speaks mutual TLS. Resolves when it is ready.
 */
export async function startProvider(
  data: string,
  { seed = 'none', doors = 'http', more = [], variables = {}, output = 'inherit' }: ProviderStart = {},
): Promise<RunningProvider> {
  const portBase = nextPortBase()
  const child = startProgram(
    'packages/gpconnect/src/main.ts',
    [
      ...['serve', '--data', data, '--seed', seed, '--port-base', String(portBase), '--log-level', 'warn'],
      ...['--doors', doors, '--development-certificates'],
      ...more,
    ],
    ['ignore', output, output],
    variables,
  )
  while (!(await isReady(portBase + 6))) {
    if (child.exitCode !== null) throw new Error('The provider did not start; what it printed stands above.')
    await delay(20)
  }
  return {
    port: portBase + 1,
    tlsPort: portBase + 2,
    pid: child.pid ?? 0,
    stop: () => ended(child),
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await get(port, '/health/ready')).status === 200
  } catch {
    return false
  }
}

/** A server of the benchmarks that takes one order and answers with its port. */
export async function startChild(file: string, order: object): Promise<Running> {
  const child = startProgram(file, [], withMessages)
  child.send(order)
  const { port } = await answerOf<{ port: number }>(child)
  return { port, pid: child.pid ?? 0, stop: () => ended(child) }
}

/** The bare route that sends `answer`. */
export function startBareRoute({ headers, body }: Answer): Promise<Running> {
  return startChild('bench/bare-route.ts', { headers, body: body.toString('base64') } satisfies BareOrder)
}

export function startClient(): LoadClient {
  const child = startProgram('bench/client.ts', [], withMessages)
  return {
    load: async (order) => {
      child.send(order)
      const answer = await answerOf<LoadReport | { failure: string }>(child)
      if ('failure' in answer) throw new Error(answer.failure)
      return answer
    },
    stop: () => ended(child),
  }
}
