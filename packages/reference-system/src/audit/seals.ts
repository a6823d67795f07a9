import {
  closeSync,
  createReadStream,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import type { ChainPosition } from '@gpconnect/clinical-system/audit-chain'

/** A head of a chain as it stood at a moment, kept outside the store: what was sealed cannot be rewritten unseen. */
export type Seal = ChainPosition & {
  readonly hash: string
  readonly at: string
  /** The writer ended its segment here: nothing is put behind this entry unseen. */
  readonly closes?: true
}

/** Where seals are written. */
export type SealFile = { append(seal: Seal): void; close(): void }

/** Opens the file of seals, one JSON object a line, to append to it. A line that a power cut tore is cut off first. */
export function openSeals(path: string): SealFile {
  const file = openSync(path, 'a+')
  cutTornLine(file)
  return {
    append: (seal) => {
      writeSync(file, `${JSON.stringify(seal)}\n`)
      fsyncSync(file)
    },
    close: () => closeSync(file),
  }
}

/** The seals of a file in their order; a line that is no seal is answered as `undefined`. */
export async function* readSeals(path: string): AsyncGenerator<Seal | undefined> {
  for await (const line of sealLines(path)) yield parseSeal(line)
}

/** The lines of a file of seals from a byte on. What follows the last line end was torn while it was written, and is none. */
export async function* sealLines(path: string, start = 0): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', start })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** The seal of a line, if it is one. */
export function parseSeal(line: string): Seal | undefined {
  try {
    const seal = JSON.parse(line) as Seal
    return /^w\d+$/.test(seal.writer) && typeof seal.sequence === 'number' ? seal : undefined
  } catch {
    return undefined
  }
}

function cutTornLine(file: number): void {
  const { size } = fstatSync(file)
  const end = endOfLines(file, size)
  if (end < size) ftruncateSync(file, end)
}

/** Where the last whole line of a file of seals ends. */
export function endOfLines(file: number, size: number): number {
  const tail = Buffer.alloc(Math.min(size, 1024))
  readSync(file, tail, 0, tail.length, size - tail.length)
  return size - tail.length + tail.lastIndexOf(0x0a) + 1
}
