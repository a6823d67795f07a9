import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { type Clock, systemClock } from '@gpconnect/clinical-system'
import { copySeals, sealedUpTo } from '../audit/copy-seals.ts'
import { auditFiles } from '../audit/files.ts'
import { openTrail } from '../audit/trail.ts'
import { contentOf, flushDirectory, measured } from './files.ts'
import { type BackupManifest, backupFiles } from './manifest.ts'
import { writeTar } from './tar.ts'

export type BackupOptions = {
  /** The data directory; servers may be running on it. */
  readonly directory: string
  /** The file to write: a tar archive. */
  readonly file: string
  /** Who does it; it is audited. */
  readonly by: string
  /** Whether a file that is there already is replaced. */
  readonly replace?: boolean
  readonly clock?: Clock
}

/**
 * Copies the data of a directory into one file, while they are used — TRN-NFR-05, TRN-NFR-06. What is in it is of one moment,
 * every change in it has its entry in the audit trail in it, and that trail verifies. The file has its name only when it is
 * whole and on the disk. See docs/decisions/0013-backup.md.
 */
export async function backUp({
  directory,
  file,
  by,
  replace = false,
  clock = systemClock(),
}: BackupOptions): Promise<BackupManifest> {
  const target = resolve(file)
  refuseMissing(directory)
  refuseReplacing(target, replace)
  const work = await workFolder(target, replace)
  try {
    await record(directory, clock, `back up everything to ${target}, by ${by}`, by)
    const takenAt = clock.now()
    await copyStores(directory, work)
    const manifest = await manifestOf(work, takenAt)
    const part = `${target}.part`
    await pack(part, work, manifest)
    refuseReplacing(target, replace)
    await rename(part, target)
    await flushDirectory(dirname(target))
    return manifest
  } finally {
    await rm(work, { recursive: true, force: true })
    await rm(`${target}.part`, { force: true })
  }
}

function refuseMissing(directory: string): void {
  for (const name of [backupFiles.clinical, backupFiles.audit, backupFiles.seals])
    if (!existsSync(join(directory, name)))
      throw new Error(`There is nothing to back up in ${directory}: it has no ${name}.`)
}

function refuseReplacing(target: string, replace: boolean): void {
  if (!replace && existsSync(target))
    throw new Error(`${target} is there already. Name another file, or replace it with \`--force\`.`)
}

/** A folder beside the file, on the same disk and closed to others, for the copies that go into it. */
async function workFolder(target: string, replace: boolean): Promise<string> {
  const work = `${target}.part.d`
  if (replace) await rm(work, { recursive: true, force: true })
  try {
    await mkdir(work, { mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST')
      throw new Error(
        `${work} is there: another backup to this file is under way, or one was broken off. Wait for it, or remove it with \`--force\`.`,
      )
    if (code === 'ENOENT') throw new Error(`There is no directory ${dirname(target)} to write the backup to.`)
    throw error
  }
  return work
}

/** Leaves an entry of administration in the trail of a data directory, under a writer of its own that ends with it. */
async function record(directory: string, clock: Clock, remark: string, by: string): Promise<void> {
  const trail = await openTrail(directory)
  try {
    await trail.append([
      {
        at: new Date(clock.now()).toISOString(),
        kind: 'administration',
        requester: { userName: by },
        remarks: [remark],
      },
    ])
  } finally {
    await trail.close()
  }
}

/**
 * Copies what changes with the clinical store first: an entry is in the trail before what it tells of is done. The trail
 * comes after it, and the seals around the trail.
 */
async function copyStores(directory: string, work: string): Promise<void> {
  await copyDatabase(join(directory, backupFiles.clinical), join(work, backupFiles.clinical))
  const seals = join(directory, auditFiles.seals)
  const before = sealedUpTo(seals)
  const trail = join(work, backupFiles.audit)
  await copyDatabase(join(directory, backupFiles.audit), trail)
  await copySeals({ from: seals, before, trail, to: join(work, backupFiles.seals) })
}

/**
 * All pages in one step. A step is one snapshot, and holds up no writer; a copy of several steps begins anew whenever another
 * process writes between them, and beside one that always does it would never end.
 */
const allPages = 2 ** 31 - 1

async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
  try {
    await backup(source, to, { rate: allPages })
  } finally {
    source.close()
  }
}

async function manifestOf(work: string, takenAt: number): Promise<BackupManifest> {
  const clinical = counted(join(work, backupFiles.clinical), ['practice', 'patient'])
  const audit = counted(join(work, backupFiles.audit), ['entry'])
  const members = []
  for (const name of [backupFiles.clinical, backupFiles.audit, backupFiles.seals])
    members.push({ name, ...(await measured(join(work, name))) })
  return {
    format: 'gpconnect-backup',
    version: 1,
    takenAt: new Date(takenAt).toISOString(),
    clinical: {
      schema: clinical.schema,
      practices: clinical.rows[0] ?? 0,
      patients: clinical.rows[1] ?? 0,
    },
    audit: { schema: audit.schema, entries: audit.rows[0] ?? 0 },
    members,
  }
}

/** The schema of a database and how many rows some of its tables have. */
function counted(path: string, tables: readonly string[]): { schema: number; rows: number[] } {
  const database = new DatabaseSync(path)
  try {
    const number = (sql: string) => Number(database.prepare(sql).get()?.number)
    return {
      schema: number('SELECT max(number) AS number FROM migration'),
      rows: tables.map((table) => number(`SELECT count(*) AS number FROM ${table}`)),
    }
  } finally {
    database.close()
  }
}

/** Writes the archive, and waits until the disk has it. Nobody else may read it. */
async function pack(part: string, work: string, manifest: BackupManifest): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)
  await rm(part, { force: true })
  const file = await open(part, 'wx', 0o600)
  try {
    await writeTar(
      file,
      [
        { name: backupFiles.manifest, size: text.length, content: [text] },
        ...manifest.members.map(({ name, size }) => ({ name, size, content: contentOf(join(work, name)) })),
      ],
      Date.parse(manifest.takenAt),
    )
    await file.sync()
  } finally {
    await file.close()
  }
}
