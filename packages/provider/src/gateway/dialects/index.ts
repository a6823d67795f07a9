import type { FhirVersion } from '@gpconnect/specification'
import type { Dialect } from './dialect.ts'
import { dstu2Dialect } from './dstu2.ts'
import { stu3Dialect } from './stu3.ts'

const dialects: Readonly<Record<FhirVersion, Dialect>> = { STU3: stu3Dialect, DSTU2: dstu2Dialect }

/** The dialect of a root. What leads to no root is answered in that of STU3. */
export function dialectOf(root: { readonly fhirVersion: FhirVersion } | undefined): Dialect {
  return root === undefined ? stu3Dialect : dialects[root.fhirVersion]
}
