import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProgram } from '../src/program.ts'
import { recordLog } from './acceptance/record.ts'

/** A folder of a test's own, and what removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gpconnect-'))
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Listens on a port; the system chooses it where it is 0. */
export async function occupy(port = 0): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** A port base whose ports of the provider, without TLS and with, and of the operations are free. */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const first = await occupy()
    const address = first.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const further = [port + 1, port + 5].filter((each) => each < 65_500)
    const others = await Promise.all(further.map((each) => occupy(each).catch(() => undefined)))
    for (const server of [first, ...others]) server?.close()
    if (others.length === 2 && others.every(Boolean)) return port - 1
  }
}

type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly errors: string
}
export type Started = {
  readonly child: ChildProcess
  /** Resolves when what was printed so far contains a text; rejects when the command ends before. */
  printed(text: string): Promise<string>
  readonly ended: Promise<Ended>
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const compileCache = fileURLToPath(new URL('../../../node_modules/.cache/compile', import.meta.url))

/** Starts the command in a folder. */
export function start(folder: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, ['--conditions=gpconnect-source', main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache },
  })
  const said = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.errors += text
  })
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    // What `call` and `token` print is for whoever asked, and no log.
    for (const text of [said.output, said.errors])
      recordLog(
        text
          .split('\n')
          .filter((line) => line.startsWith('{"level":'))
          .join('\n'),
      )
    return { code, signal, ...said }
  })
  return {
    child,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => said.output.includes(text) && resolve(said.output)
        child.stdout.on('data', look)
        ended.then(({ errors }) => reject(new Error(`It ended before it printed "${text}": ${errors}`)))
        look()
      }),
  }
}

/** The sentences with which the command refuses what it is given, found out in this process. */
export function refusal(...args: readonly string[]): Promise<string> {
  return createProgram()
    .parseAsync([...args], { from: 'user' })
    .then(
      () => 'nothing was refused',
      (error: Error) => error.message,
    )
}

/** Runs the command to its end. */
export const run = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  start(folder, ...args).ended
