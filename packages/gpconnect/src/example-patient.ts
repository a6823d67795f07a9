import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Patient } from '@gpconnect/clinical-system'

/**
 * NHS number of a patient of the practice whom every consumer may see, for an example that works. No port lists patients,
 * and none should; so this looks into the reference system's store.
 */
export function exampleNhsNumber(directory: string, practice: string): string | undefined {
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  try {
    return database
      .prepare(
        'SELECT facts FROM patient WHERE practice = ? AND nhs_number IS NOT NULL ORDER BY nhs_number LIMIT 200',
      )
      .all(practice)
      .map(({ facts }): Patient => JSON.parse(String(facts)))
      .find(isPlain)?.nhsNumber
  } finally {
    database.close()
  }
}

function isPlain({ nhsNumberCheck, pds, deceased, registration, dissent }: Patient): boolean {
  return (
    nhsNumberCheck.status === 'verified' &&
    !(pds.sensitive || pds.superseded || pds.invalid || dissent) &&
    deceased === undefined &&
    registration.state === 'active' &&
    registration.type === 'regular'
  )
}
