import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditEvent, ClinicalFacts } from '@gpconnect/clinical-system'

/** A folder of a test's own, and what removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'reference-system-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export function anEvent(changes: Partial<AuditEvent> = {}): AuditEvent {
  return { at: '2026-03-01T09:30:00.000Z', kind: 'request', practice: 'A20047', ...changes }
}

export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Writes seeds, `{ seed: { file: practice } }`, into a folder and answers where. */
export async function writeSeeds(
  folder: string,
  seeds: Record<string, Record<string, unknown>>,
): Promise<string> {
  const root = join(folder, 'seeds')
  for (const [seed, files] of Object.entries(seeds)) {
    await mkdir(join(root, seed), { recursive: true })
    for (const [file, practice] of Object.entries(files))
      await writeFile(
        join(root, seed, `${file}.json`),
        typeof practice === 'string' ? practice : JSON.stringify(practice),
      )
  }
  return root
}

/** A practice as a seed's file holds it, small and complete. */
export function aPracticeSeed(odsCode = 'A20047') {
  return {
    practice: {
      odsCode,
      asids: ['200000000001'],
      switches: { gpConnect: true },
      versions: { foundations: '1.5.0' },
      organisation: 'org-1',
    },
    roots: [{ fhirVersion: 'STU3', capabilities: ['foundations'], paths: [`/${odsCode}/STU3/1/gpconnect`] }],
    organisations: [{ id: 'org-1', name: 'A Practice', odsCode, mainLocation: 'loc-1' }] as Loose[],
    locations: [{ id: 'loc-1', name: 'Surgery', organisation: 'org-1' }] as Loose[],
    practitioners: [{ id: 'gp-1', name: { use: 'official', family: 'Ashworth' } }] as Loose[],
    patients: [aPatientSeed()] as Loose[],
  }
}
type Loose = Record<string, unknown>

export function aPatientSeed(changes: Loose = {}): Loose {
  return {
    id: 'patient-1',
    nhsNumber: '9990000018',
    nhsNumberCheck: { status: 'verified', verifiedOn: 'today-30dT09:30' },
    names: [{ use: 'official', family: 'Thornton', given: ['Mabel'] }],
    birthDate: 'today-40y',
    registration: { type: 'regular', state: 'active', period: { start: 'today-3y' } },
    usualGp: 'gp-1',
    ...changes,
  }
}

/** The facts of one seed for each practice, as files of a seed. */
export function asSeed(facts: ClinicalFacts): Record<string, unknown> {
  return Object.fromEntries(
    facts.practices.map((practice) => {
      const own = <Fact extends { practice: string }>(list: readonly Fact[]) =>
        list
          .filter((each) => each.practice === practice.odsCode)
          .map((each) => ({ ...each, practice: undefined, version: undefined }))
      return [
        practice.odsCode,
        {
          practice,
          roots: own(facts.roots),
          organisations: own(facts.organisations),
          locations: own(facts.locations),
          practitioners: own(facts.practitioners),
          patients: own(facts.patients),
        },
      ]
    }),
  )
}
