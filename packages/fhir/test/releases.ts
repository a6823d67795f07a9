import { dstu2 } from '../src/dstu2/index.ts'
import type { FhirRelease } from '../src/index.ts'
import { stu3 } from '../src/stu3/index.ts'

/** What tests of rules that both releases have go through. */
export const releases: readonly FhirRelease[] = [stu3, dstu2]
