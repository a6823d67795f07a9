/**
 * FHIR STU3: the release as a value, and the types of its resources and data types.
 *
 * A resource in memory is a plain object exactly as FHIR JSON has it, except that decimals are `Decimal`s.
 */
import type { FhirRelease } from '../release.ts'
import { releaseOf } from '../release.ts'
import source from './elements.generated.json' with { type: 'json' }
import type { FhirResource } from './types.generated.ts'

export type * from './types.generated.ts'

/**
 * STU3. Its `fhirVersion` is 3.0.1; the tables are those of 3.0.2, a technical correction that changed no element.
 */
export const stu3: FhirRelease<FhirResource> = releaseOf<FhirResource>('STU3', '3.0.1', source)
