import type { Patient } from './patient.ts'
import type { Location, Organisation } from './places.ts'
import type { Practice, Root } from './practice.ts'
import type { Practitioner } from './staff.ts'

/** Everything that some practices hold, as one value: what a store is filled from. */
export type ClinicalFacts = {
  readonly practices: readonly Practice[]
  readonly roots: readonly Root[]
  readonly organisations: readonly Organisation[]
  readonly locations: readonly Location[]
  readonly practitioners: readonly Practitioner[]
  readonly patients: readonly Patient[]
}
