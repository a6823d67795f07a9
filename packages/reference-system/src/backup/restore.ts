import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Clock, systemClock } from '@gpconnect/clinical-system'
import { openLedger } from '../audit/ledger.ts'
import { type AuditVerdict, verifyAudit } from '../audit/verify.ts'
import { flushDirectory } from './files.ts'
import { type BackupManifest, backupFiles, parseManifest, refuseNewer } from './manifest.ts'
import { readTar, type TarEntry } from './tar.ts'

export type RestoreOptions = {
  /** A file that `backUp` wrote. */
  readonly file: string
  /** The data directory to fill: one that is not there yet, or is empty. */
  readonly directory: string
  /** Who does it; it is audited. */
  readonly by: string
  readonly clock?: Clock
}

/** What was restored, and whether the audit trail of the backup verifies. */
export type Restored = { readonly manifest: BackupManifest; readonly audit: AuditVerdict }

/**
 * Fills an empty data directory from a backup — TRN-NFR-05. Everything is checked before the directory has any of it. A trail
 * that does not verify was so when it was backed up: the data are restored, the verdict says it, and the trail goes on saying
 * it. The first entry that comes to the trail is that of the restoring.
 */
export async function restore({
  file,
  directory,
  by,
  clock = systemClock(),
}: RestoreOptions): Promise<Restored> {
  const source = resolve(file)
  const made = await emptyDirectory(directory)
  // Within the directory, so that it is on the same disk also where the directory is a mount of its own.
  const staging = join(directory, '.restoring')
  try {
    await mkdir(staging, { mode: 0o700 })
    const manifest = await unpack(source, staging).catch((error: unknown) => {
      throw refused(source, error)
    })
    const audit = await verifyAudit(staging)
    record(staging, clock, { source, manifest, audit, by })
    await moveIn(staging, directory)
    return { manifest, audit }
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (made) await rmdir(directory)
    throw error
  }
}

/** Answers whether the directory had to be made. */
async function emptyDirectory(directory: string): Promise<boolean> {
  const made = await mkdir(directory, { recursive: true })
  await refuseContent(directory, [])
  return made !== undefined
}

async function refuseContent(directory: string, expected: readonly string[]): Promise<void> {
  const others = (await readdir(directory)).filter((name) => !expected.includes(name))
  if (others.length > 0)
    throw new Error(
      `${directory} is not empty: it holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}. Name a directory that is new or empty.`,
    )
}

function refused(source: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if ('code' in error) return new Error(`${source} cannot be restored (${error.message}).`, { cause: error })
  return new Error(`${source} cannot be restored: ${error.message}. Nothing was changed.`, { cause: error })
}

/** Unpacks a backup and holds it against its manifest. */
async function unpack(source: string, staging: string): Promise<BackupManifest> {
  const file = await open(source, 'r')
  try {
    let manifest: BackupManifest | undefined
    const unpacked: string[] = []
    for await (const entry of readTar(file)) {
      if (manifest === undefined) {
        manifest = await manifestIn(entry)
        refuseNewer(manifest)
      } else {
        await unpackMember(entry, manifest, staging)
        unpacked.push(entry.name)
      }
    }
    if (manifest === undefined) throw new Error('it is empty')
    const missing = manifest.members.filter(({ name }) => !unpacked.includes(name))
    if (missing.length > 0) throw new Error(`it lacks ${missing.map(({ name }) => name).join(', ')}`)
    await flushDirectory(staging)
    return manifest
  } finally {
    await file.close()
  }
}

/** A manifest is a page of text; whatever is longer is none. */
const longestManifest = 1 << 20

async function manifestIn({ name, size, content }: TarEntry): Promise<BackupManifest> {
  if (name !== backupFiles.manifest || size > longestManifest)
    throw new Error(`it is no backup of GP Connect: it does not begin with ${backupFiles.manifest}`)
  let text = ''
  for await (const chunk of content) text += Buffer.from(chunk).toString()
  return parseManifest(text)
}

async function unpackMember(
  { name, content }: TarEntry,
  { members }: BackupManifest,
  staging: string,
): Promise<void> {
  const expected = members.find((each) => each.name === name)
  if (!expected) throw new Error(`it holds ${name}, which its manifest does not list`)
  const hash = createHash('sha256')
  const file = await open(join(staging, name), 'wx', 0o600)
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== expected.sha256)
    throw new Error(`${name} in it is not what was backed up: its sha256 differs from that of the manifest`)
}

/** Leaves the entry of the restoring in the restored trail: in a new segment, as a process that starts opens one. */
function record(
  staging: string,
  clock: Clock,
  {
    source,
    manifest,
    audit,
    by,
  }: { source: string; manifest: BackupManifest; audit: AuditVerdict; by: string },
): void {
  const remarks = [`restored from ${source}, a backup taken at ${manifest.takenAt}, by ${by}`]
  if (!audit.isSound) remarks.push(`the audit trail of the backup does not verify: ${audit.fault.reason}`)
  const ledger = openLedger(staging)
  ledger.append([
    JSON.stringify({
      at: new Date(clock.now()).toISOString(),
      kind: 'administration',
      requester: { userName: by },
      remarks,
    }),
  ])
  ledger.close()
}

/** Moves what was restored into its place: the clinical store last, since a directory with it is one to work with. */
async function moveIn(staging: string, directory: string): Promise<void> {
  await refuseContent(directory, ['.restoring'])
  for (const name of [backupFiles.seals, backupFiles.audit, backupFiles.clinical])
    await rename(join(staging, name), join(directory, name))
  await rm(staging, { recursive: true })
  await flushDirectory(directory)
  await flushDirectory(dirname(resolve(directory)))
}
