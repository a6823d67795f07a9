import type { Requirement } from './requirement.ts'

/** Requirements of capabilities to come that sources or documents already cite; each joins its chapter with its capability. */
export const later = [
  {
    id: 'STR-DAT-04',
    rule: 'A partial date of the record stands for the whole year or month it names, and is within a period when that span meets it.',
    source: ['accessrecord_structured_development_search'],
  },
] as const satisfies readonly Requirement[]
