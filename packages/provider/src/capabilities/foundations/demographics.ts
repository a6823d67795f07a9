import {
  type CurrentDemographics,
  type DemographicRecord,
  type Demographics,
  type Demonstrable,
  isSamePerson,
  type NhsNumber,
} from '@gpconnect/clinical-system'
import { refuse, refuseFor } from '../../gateway/refusal.ts'

/** What PDS says to a number and to whoever is said to have it. */
type Finding =
  | { readonly kind: 'confirmed'; readonly person: CurrentDemographics }
  | { readonly kind: 'unknown' | 'withdrawn' | 'sensitive' | 'deceased' | 'mismatch' }

/**
 * Holds demographics against what PDS has under a number. Flags come first: a superseded number is told as such, whoever was
 * described with it — FND-PDS-02, FND-PDS-03, TRN-PDS-04.
 */
export function findingOn(record: DemographicRecord | undefined, told: Demonstrable): Finding {
  if (!record) return { kind: 'unknown' }
  if (record.status !== 'current') return { kind: 'withdrawn' }
  if (record.sensitive) return { kind: 'sensitive' }
  if (record.deceased !== undefined) return { kind: 'deceased' }
  return isSamePerson(told, record) ? { kind: 'confirmed', person: record } : { kind: 'mismatch' }
}

/** Asks PDS; that it cannot be asked fails the request, and nothing is changed — FND-PDS-04. */
export async function retrieved(
  demographics: Demographics,
  nhsNumber: NhsNumber,
): Promise<DemographicRecord | undefined> {
  try {
    const record = await demographics.retrieve(nhsNumber)
    // A record with another number is that of the number which has taken the place of this one.
    if (record && record.nhsNumber !== nhsNumber) return { status: 'superseded', nhsNumber }
    return record
  } catch (error) {
    return refuseFor(
      error,
      'demographicsUnavailable',
      'PDS could not be asked about this NHS number, and nothing was changed; try again later.',
    )
  }
}

/**
 * Refuses what stands in the way of a registration, on PDS and at the practice alike. Diagnostics do not tell a sensitive
 * person from one who has died or is not known: nobody learns of a record by asking — FND-STA-02, TRN-LGL-05.
 */
export function refuseRegistration(reason: Exclude<Finding['kind'], 'confirmed'> | 'unverified'): never {
  if (reason === 'withdrawn')
    refuse(
      'nhsNumberWithdrawn',
      'The NHS number in the parameter `registerPatient` is not in use any more; trace the patient on PDS for the present one.',
    )
  return refuse(
    'patientDemographicsInvalid',
    'PDS does not confirm the NHS number in the parameter `registerPatient` for these demographics; trace the patient, and check name and date of birth.',
  )
}
