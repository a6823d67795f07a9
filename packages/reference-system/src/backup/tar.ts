import type { FileHandle } from 'node:fs/promises'

/**
 * The tar format of POSIX (ustar), as far as a backup needs it: files, one after the other. A file of 8 GiB or more has its
 * size in a pax record before it, as every tar of today reads.
 */

/** A file to put into an archive. */
type TarMember = {
  readonly name: string
  readonly size: number
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** A file in an archive. Its content has to be read before the next file is asked for. */
export type TarEntry = {
  readonly name: string
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

const blockSize = 512
/** What eleven octal digits hold. */
const largestInHeader = 0o77777777777

/** Writes an archive from where the file stands. */
export async function writeTar(file: FileHandle, members: Iterable<TarMember>, at: number): Promise<void> {
  for (const member of members) {
    for (const block of headersOf(member, at)) await file.writeFile(block)
    let written = 0
    for await (const chunk of member.content) {
      await file.writeFile(chunk)
      written += chunk.length
    }
    if (written !== member.size)
      throw new Error(`${member.name} has ${written} bytes, where ${member.size} were expected.`)
    await file.writeFile(Buffer.alloc(paddingOf(member.size)))
  }
  await file.writeFile(Buffer.alloc(2 * blockSize))
}

/** The blocks before a file's content. */
export function headersOf({ name, size }: { name: string; size: number }, at: number): Buffer[] {
  if (size <= largestInHeader) return [headerOf({ name, size, type: '0' }, at)]
  const record = paxRecord('size', String(size))
  const content = Buffer.alloc(record.length + paddingOf(record.length))
  content.write(record)
  return [
    headerOf({ name: `pax/${name}`, size: record.length, type: 'x' }, at),
    content,
    headerOf({ name, size: 0, type: '0' }, at),
  ]
}

/** `27 size=9663676416\n`: the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const length = rest.length + String(rest.length).length
  return `${rest.length + String(length).length}${rest}`
}

function headerOf({ name, size, type }: { name: string; size: number; type: '0' | 'x' }, at: number): Buffer {
  const header = Buffer.alloc(blockSize)
  header.write(name, 0, 100)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${octal(size)} `, 124)
  header.write(`${octal(Math.floor(at / 1000))} `, 136)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

const octal = (value: number): string => value.toString(8).padStart(11, '0')
const paddingOf = (size: number): number => (blockSize - (size % blockSize)) % blockSize

/** The sum of a header's bytes, its own place counted as blanks. */
function checksumOf(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)
}

/** Reads an archive from where the file stands, one file after the other. Rejects where it is broken, or ends too early. */
export async function* readTar(file: FileHandle): AsyncGenerator<TarEntry> {
  let size: number | undefined
  for (;;) {
    const header = await exactly(file, blockSize)
    if (header.every((byte) => byte === 0)) return
    const entry = parseHeader(header)
    if (entry.type === 'x') {
      const record = await exactly(file, entry.size)
      await exactly(file, paddingOf(entry.size))
      size = sizeIn(record.toString())
    } else if (entry.type === '0' || entry.type === '\0') {
      const member = { name: entry.name, size: size ?? entry.size }
      const reading = { left: member.size }
      yield { ...member, content: contentOf(file, reading) }
      if (reading.left > 0) throw new Error(`${member.name} was not read to its end`)
      await exactly(file, paddingOf(member.size))
      size = undefined
    } else throw new Error(`it holds ${entry.name}, which is not a file`)
  }
}

/** Each chunk stands in the same memory: it has to be done with before the next is asked for. */
async function* contentOf(file: FileHandle, reading: { left: number }): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(Math.min(reading.left, 1 << 20))
  while (reading.left > 0) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(reading.left, buffer.length))
    if (bytesRead === 0) throw new Error('it ends too early')
    reading.left -= bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

async function exactly(file: FileHandle, size: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of contentOf(file, { left: size })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function parseHeader(header: Buffer) {
  const text = (from: number, length: number) =>
    header.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  const number = (from: number, length: number) => Number.parseInt(text(from, length).trim() || '0', 8)
  if (number(148, 8) !== checksumOf(header)) throw new Error('it is no tar archive, or was damaged')
  return {
    name: text(0, 100).replace(/^\.\//, ''),
    size: number(124, 12),
    type: String.fromCharCode(header[156] ?? 0),
  }
}

/** The size in pax records, which stand a line each: `27 size=9663676416`. */
function sizeIn(records: string): number | undefined {
  const size = /^\d+ size=(\d+)$/m.exec(records)?.[1]
  return size === undefined ? undefined : Number(size)
}
