export { type Chapter, chapters, requirementById, requirements } from './catalogue.ts'
export { reasons } from './reasons.ts'
export type { Requirement } from './requirement.ts'
export { areaOf, sections } from './sections.ts'
