import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { NhsNumber, TemporaryRegistration } from '@gpconnect/clinical-system'

/** The registration that a writer makes as its so-manieth, and the change under which it is audited. */
export function aRegistration(
  writer: string,
  number: number,
): { change: string; registration: TemporaryRegistration } {
  return {
    change: `${writer}-${number}`,
    registration: {
      nhsNumber: nhsNumberOf(writer, number),
      names: [
        {
          use: 'official',
          family: `Of writer ${writer}`,
          given: [String(number), 'x'.repeat(2000)],
          prefix: [],
          suffix: [],
        },
      ],
      birthDate: '1980-01-01',
      addresses: [],
      telecoms: [],
      languages: [],
      period: { start: '2026-01-01', end: '2036-01-01' },
      verifiedOn: '2026-01-01T00:00:00Z',
      provenance: {
        at: '2026-01-01T00:00:00Z',
        interaction: 'a test',
        authorId: 'gp-1',
        authorName: 'Ashworth',
      },
    },
  }
}

/** Not one that a person could have: only the order counts here. */
export function nhsNumberOf(writer: string, number: number): NhsNumber {
  return `9${writer}${String(number).padStart(8, '0')}` as NhsNumber
}

/** A process that registers patients all the time. */
type Load = {
  /** How many it has said to be durable. */
  durable(): number
  /** Waits until it has said so of this many. */
  reached(count: number): Promise<void>
  /** Lets it finish what it does. */
  stop(): Promise<void>
  kill(): Promise<void>
}

const child = fileURLToPath(new URL('./backup-load-child.ts', import.meta.url))

export function startLoad(directory: string, writer: string, first = 0): Load {
  const process_: ChildProcess = spawn(
    process.execPath,
    ['--conditions=gpconnect-source', child, directory, writer, String(first)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const ended = once(process_, 'close')
  let said = first
  let rest = ''
  process_.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    said += lines.length
  })
  const end = async (how: () => void) => {
    how()
    const [code] = await ended
    if (code) throw new Error(`writer ${writer} ended with ${code}`)
  }
  return {
    durable: () => said,
    reached: async (count) => {
      while (said < count) {
        if (process_.exitCode !== null) throw new Error(`writer ${writer} ended with ${process_.exitCode}`)
        await once(process_.stdout ?? process_, 'data')
      }
    },
    stop: () => end(() => process_.stdin?.write('stop\n')),
    kill: () => end(() => process_.kill('SIGKILL')),
  }
}
