import type { CodeableConcept } from '@gpconnect/fhir/stu3'
import { displayOf } from '@gpconnect/specification'
import { mandatory } from '../gateway/refusal.ts'

/** A concept of a published list: system, code and the published display — FND-DT-06. */
export function published(system: string, code: string, location: string): CodeableConcept {
  return { coding: [{ system, code, display: mandatory(displayOf(system, code), location) }] }
}

/** The list, or nothing where it is empty: FHIR has no empty arrays — FND-GEN-11. */
export function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}
