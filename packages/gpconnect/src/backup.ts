import { stat } from 'node:fs/promises'
import path from 'node:path'
import {
  type BackupManifest,
  backUp,
  type Restored,
  restore as restoreBackup,
} from '@gpconnect/reference-system'
import { inLondon } from './audit-words.ts'
import { databaseDirectory } from './configuration.ts'
import { dataDirectoryOf, type Place } from './data.ts'
import { Trouble } from './trouble.ts'

/** Copies the data into a file, also while servers run on them — TRN-NFR-05. */
export async function backup(
  place: Place,
  { file, force, by }: { file: string; force: boolean; by: string },
): Promise<string> {
  const directory = dataDirectoryOf(place)
  const manifest = await toldOf(`The backup ${path.resolve(file)} cannot be written`, () =>
    backUp({ directory, file, replace: force, by }),
  )
  const { size } = await stat(file)
  return `Backed up to ${path.resolve(file)} (${(size / 1e6).toFixed(1)} MB), as of ${inLondon(manifest.takenAt)} (London): ${contentOf(manifest)}.`
}

/** Fills an empty data directory from a backup; answers what came, and whether its audit trail is sound — TRN-NFR-05. */
export async function restore(
  place: Place,
  { file, by }: { file: string; by: string },
): Promise<{ isSound: boolean; text: string }> {
  const directory = databaseDirectory(place, process.cwd())
  const { manifest, audit } = await toldOf(`${directory} cannot be filled`, () =>
    restoreBackup({ file, directory, by }),
  )
  return {
    isSound: audit.isSound,
    text: [
      `Restored to ${directory}, as of ${inLondon(manifest.takenAt)} (London): ${contentOf(manifest)}.`,
      soundness(audit),
    ].join('\n'),
  }
}

function soundness(audit: Restored['audit']): string {
  return audit.isSound
    ? 'The audit trail is sound, and goes on with an entry of this.'
    : `But the audit trail was tampered with or damaged before it was backed up. ${audit.fault.reason}`
}

function contentOf({ clinical, audit }: BackupManifest): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
  return [
    counted(clinical.practices, 'practice', 'practices'),
    counted(clinical.patients, 'patient', 'patients'),
    counted(audit.entries, 'audit entry', 'audit entries'),
  ].join(', ')
}

/** What the system refuses is told in a sentence; the rest is one already. */
async function toldOf<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Trouble(
      `${what} (${error.message}). Check that the disk has room and that you may write there, or name another place.`,
      { cause: error },
    )
  }
}
