import { instant } from '@gpconnect/clinical-system'
import { z } from 'zod'
import { auditFiles } from '../audit/files.ts'
import { auditMigrations } from '../audit/schema.ts'
import { clinicalMigrations } from '../store/clinical-schema.ts'

/** The files of a backup, in their order in it; the manifest stands before them. */
export const backupFiles = {
  manifest: 'manifest.json',
  clinical: 'clinical.sqlite',
  audit: auditFiles.store,
  seals: auditFiles.seals,
}

const count = z.number().int().nonnegative()

const member = z.object({ name: z.string(), size: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** What a backup says of itself. */
export const backupManifest = z.object({
  format: z.literal('gpconnect-backup'),
  version: z.literal(1),
  /** When the copying began, with the clinical store. */
  takenAt: instant,
  /** Schemas, as numbers of the last migration, and what there is. */
  clinical: z.object({ schema: count, practices: count, patients: count }),
  audit: z.object({ schema: count, entries: count }),
  members: z.array(member),
})
export type BackupManifest = z.infer<typeof backupManifest>

/** Parses a manifest. Throws with half a sentence that says what is wrong. */
export function parseManifest(text: string): BackupManifest {
  const read = backupManifest.safeParse(json(text))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`its manifest is not one this release reads: ${issue?.path.join('.')} ${issue?.message}`)
  }
  const names = read.data.members.map(({ name }) => name).join(', ')
  const expected = [backupFiles.clinical, backupFiles.audit, backupFiles.seals].join(', ')
  if (names !== expected) throw new Error(`its manifest lists ${names || 'nothing'} instead of ${expected}`)
  return read.data
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('its manifest is no JSON')
  }
}

/** Refuses what a newer release wrote. */
export function refuseNewer({ clinical, audit }: BackupManifest): void {
  const stores = [
    { file: backupFiles.clinical, schema: clinical.schema, known: clinicalMigrations.length },
    { file: backupFiles.audit, schema: audit.schema, known: auditMigrations.length },
  ]
  for (const { file, schema, known } of stores)
    if (schema > known)
      throw new Error(
        `its ${file} is at schema ${schema} and this release knows ${known}; restore it with the release that wrote it, or a newer one`,
      )
}
