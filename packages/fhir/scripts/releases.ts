/** The releases that tables are made for, and where each is read from. */

import type { SpecialCases } from './special-cases.ts'
import { dstu2 } from './special-cases-dstu2.ts'
import { stu3 } from './special-cases-stu3.ts'

export type ReleaseSource = {
  readonly name: string
  /** Of the package that the declarations were made from. */
  readonly version: string
  /** Of the specification. */
  readonly url: string
  /** Under src. */
  readonly folder: string
  /** Of `@types/fhir`. */
  readonly declarations: string
  /** Of `fhirpath`. */
  readonly model: string
  readonly special: SpecialCases
}

export const releases: readonly ReleaseSource[] = [
  {
    name: 'STU3',
    version: '3.0.2',
    url: 'http://hl7.org/fhir/STU3',
    folder: 'stu3',
    declarations: 'r3.d.ts',
    model: 'stu3',
    special: stu3,
  },
  {
    name: 'DSTU2',
    version: '1.0.2',
    url: 'http://hl7.org/fhir/DSTU2',
    folder: 'dstu2',
    declarations: 'r2.d.ts',
    model: 'dstu2',
    special: dstu2,
  },
]
