/**
 * FHIR DSTU2: the release as a value, and the types of its resources and data types.
 *
 * A resource in memory is a plain object exactly as FHIR JSON has it, except that decimals are `Decimal`s.
 */
import type { FhirRelease } from '../release.ts'
import { releaseOf } from '../release.ts'
import source from './elements.generated.json' with { type: 'json' }
import type { FhirResource } from './types.generated.ts'

export type * from './types.generated.ts'

/**
 * DSTU2. Its `fhirVersion` is 1.0.2.
 *
 * Its JSON (http://hl7.org/fhir/DSTU2/json.html) may have comments, as a member of any object: they are lost in reading,
 * as those of XML are. And it has narratives without the namespace, as all its own examples do: readers add it, so that
 * a resource in memory has it always, as writers want.
 */
export const dstu2: FhirRelease<FhirResource> = releaseOf<FhirResource>('DSTU2', '1.0.2', source, {
  comments: 'fhir_comments',
  impliesXhtml: true,
})
