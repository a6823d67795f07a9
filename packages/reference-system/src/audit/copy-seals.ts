import { closeSync, createReadStream, createWriteStream, fstatSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'
import { entryId } from './schema.ts'
import { endOfLines, parseSeal, sealLines } from './seals.ts'

/** How far a file of seals goes at this moment, in bytes, up to the end of its last whole line. */
export function sealedUpTo(path: string): number {
  const file = openSync(path, 'r')
  try {
    return endOfLines(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

type Copying = {
  readonly from: string
  /** How far the seals went before the trail was copied. */
  readonly before: number
  /** The copy of the trail. */
  readonly trail: string
  readonly to: string
}

/**
 * Copies the seals for a copy of the trail. Those from before it was taken come whole: an entry is there before it is sealed,
 * so one that the copy does not bear out is a sign that the trail was tampered with, and stays one. Of those that came
 * meanwhile, and with them the openings of new segments, the ones come along whose entry is in the copy.
 */
export async function copySeals({ from, before, trail, to }: Copying): Promise<void> {
  const database = new DatabaseSync(trail)
  try {
    const held = database.prepare('SELECT 1 FROM entry WHERE id = ?')
    const isInCopy = (line: string) => {
      const seal = parseSeal(line)
      return !seal || seal.sequence === 0 || held.get(entryId(seal.writer, seal.sequence)) !== undefined
    }
    await pipeline(
      async function* () {
        if (before > 0) yield* createReadStream(from, { end: before - 1 })
        for await (const line of sealLines(from, before)) if (isInCopy(line)) yield `${line}\n`
      },
      createWriteStream(to, { mode: 0o600, flags: 'wx' }),
    )
  } finally {
    database.close()
  }
}
