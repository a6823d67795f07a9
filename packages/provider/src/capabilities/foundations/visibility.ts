import type { Patient } from '@gpconnect/clinical-system'

/**
 * Whether consumers of Foundations may see a patient: actively registered, alive, with a verified NHS number that PDS neither
 * marks sensitive nor has withdrawn. The one place that decides it, for find and read alike — FND-STA-01, §3.
 * Dissent hides nobody: it concerns the record — FND-GEN-17.
 */
export function isVisible({ registration, deceased, nhsNumber, nhsNumberCheck, pds }: Patient): boolean {
  return (
    registration.state === 'active' &&
    deceased === undefined &&
    nhsNumber !== undefined &&
    nhsNumberCheck.status === 'verified' &&
    !pds.sensitive &&
    !pds.superseded &&
    !pds.invalid
  )
}
