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
export type Seal = ChainPosition & { readonly hash: string; readonly at: string }

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

/**
 * The seals of a file in their order; a line that is no seal is answered as `undefined`. What follows the last line end was
 * torn while it was written, and is none.
 */
export async function* readSeals(path: string): AsyncGenerator<Seal | undefined> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parseSeal(line)
  }
}

function parseSeal(line: string): Seal | undefined {
  try {
    const seal = JSON.parse(line) as Seal
    return /^w\d+$/.test(seal.writer) && typeof seal.sequence === 'number' ? seal : undefined
  } catch {
    return undefined
  }
}

function cutTornLine(file: number): void {
  const { size } = fstatSync(file)
  const tail = Buffer.alloc(Math.min(size, 1024))
  readSync(file, tail, 0, tail.length, size - tail.length)
  const keep = tail.lastIndexOf(0x0a) + 1
  if (keep < tail.length) ftruncateSync(file, size - tail.length + keep)
}
