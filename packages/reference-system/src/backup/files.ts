import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** Size of a file and the sha256 of what it holds. */
export async function measured(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  for await (const chunk of contentOf(path)) hash.update(chunk)
  return { size: (await stat(path)).size, sha256: hash.digest('hex') }
}

/** What a file holds, a megabyte at a time. */
export function contentOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 20 })
}

/** Waits until the disk has a directory: which files are in it, under which names. */
export async function flushDirectory(path: string): Promise<void> {
  // Windows has no such thing: there a rename is durable when it is done.
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  await directory.sync().finally(() => directory.close())
}
