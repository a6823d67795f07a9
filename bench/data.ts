import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Patient } from '@gpconnect/clinical-system'
import { openReferenceSystem } from '@gpconnect/reference-system'
import type { Practice } from './request.ts'

/** The practice of the demo seed that is measured: a city health centre, 150 patients. */
export const practice: Practice = { odsCode: 'X99003', asid: '999000990033' }

/** A data directory that is gone with this process. On the disk of the repository: where /tmp is memory, durability is free. */
export function temporaryDirectory(): string {
  const place = path.join(import.meta.dirname, '.gpconnect')
  mkdirSync(place, { recursive: true })
  const directory = mkdtempSync(path.join(place, 'bench-'))
  temporary.add(directory)
  return directory
}

const temporary = new Set<string>()
process.once('exit', () => {
  for (const directory of temporary) rmSync(directory, { recursive: true, force: true })
})

/** A data directory with the seeds of a first start, and with as many synthetic patients more as asked. */
export async function sownDirectory({ patients = 0 } = {}): Promise<string> {
  const directory = temporaryDirectory()
  const system = await openReferenceSystem({ directory })
  for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
  if (patients > 0) await system.administration.generate(practice.odsCode, patients, 1)
  await system.close()
  return directory
}

/** The patients of the measured practice whom every consumer may see; no port lists patients, so the store is asked. */
export function visiblePatients(directory: string): readonly { id: string; nhsNumber: string }[] {
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  try {
    return database
      .prepare('SELECT facts FROM patient WHERE practice = ? ORDER BY id')
      .all(practice.odsCode)
      .map(({ facts }): Patient => JSON.parse(String(facts)))
      .flatMap(({ id, nhsNumber, nhsNumberCheck, pds, deceased, registration }) =>
        nhsNumber !== undefined &&
        nhsNumberCheck.status === 'verified' &&
        !(pds.sensitive || pds.superseded || pds.invalid || deceased) &&
        registration.state === 'active'
          ? [{ id, nhsNumber }]
          : [],
      )
  } finally {
    database.close()
  }
}

/** Someone whom PDS knows, as a consumer would describe them. */
export type KnownPerson = {
  readonly nhsNumber: string
  readonly family: string
  readonly given: readonly string[]
  readonly birthDate: string
}

/** The patients of the measured practice whom PDS confirms, with what it takes to register them elsewhere. */
export function knownPersons(directory: string): KnownPerson[] {
  const visible = new Set(visiblePatients(directory).map(({ nhsNumber }) => nhsNumber))
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  try {
    return database
      .prepare('SELECT facts FROM patient WHERE practice = ? ORDER BY id')
      .all(practice.odsCode)
      .map(({ facts }): Patient => JSON.parse(String(facts)))
      .flatMap(({ nhsNumber, names: [name], birthDate }) =>
        nhsNumber && visible.has(nhsNumber) && name?.family && birthDate
          ? [{ nhsNumber, family: name.family, given: name.given, birthDate }]
          : [],
      )
  } finally {
    database.close()
  }
}
