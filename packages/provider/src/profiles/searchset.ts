import type { Bundle, FhirResource } from '@gpconnect/fhir/stu3'
import { profile } from '@gpconnect/specification'
import { filled } from './coding.ts'

/**
 * GPConnect-Searchset-Bundle-1: the resources found, without total, links or full addresses — FND-BND-01, FND-GEN-08. One that
 * was found in vain has no entry at all — FND-BND-02.
 */
export function searchset(resources: readonly FhirResource[]): Bundle {
  return {
    resourceType: 'Bundle',
    meta: { profile: [profile.searchsetBundle] },
    type: 'searchset',
    entry: filled(resources.map((resource) => ({ resource }))),
  }
}
