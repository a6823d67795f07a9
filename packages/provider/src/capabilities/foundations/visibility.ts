import { isRegistered, obstacleIn, type Patient } from '@gpconnect/clinical-system'

/**
 * Whether consumers of Foundations may see a patient at a moment (milliseconds since 1970): actively registered, alive, with a
 * verified NHS number that PDS neither marks sensitive nor has withdrawn. It is the rule by which a registration of the number
 * is refused as a duplicate, so that find, read and register always agree — FND-STA-01, §3, trap 11.
 * Dissent hides nobody: it concerns the record — FND-GEN-17.
 */
export function isVisible(patient: Patient, at: number): boolean {
  return patient.nhsNumber !== undefined && obstacleIn(patient, { at }) === 'registered'
}

/** Whether a patient would be visible if only PDS had confirmed the number — FND-PSR-12. */
export function awaitsVerification(patient: Patient, at: number): boolean {
  return (
    patient.nhsNumber !== undefined &&
    obstacleIn(patient, { at }) === 'unverified' &&
    isRegistered(patient, at)
  )
}
