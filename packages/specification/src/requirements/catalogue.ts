import { foundations } from './foundations.ts'
import { later } from './later.ts'
import type { Requirement } from './requirement.ts'
import { testData } from './test-data.ts'
import { transport } from './transport.ts'

/** A chapter of requirements; `built` where each of its ids needs a test or a reason. */
export type Chapter = {
  readonly title: string
  readonly built: boolean
  readonly requirements: readonly Requirement[]
}

/** The chapters, in the order in which documentation prints them. */
export const chapters: readonly Chapter[] = [
  { title: 'Transport, security, errors and national services', built: true, requirements: transport },
  { title: 'Foundations', built: true, requirements: foundations },
  { title: 'Test data', built: true, requirements: testData },
  { title: 'Cited from capabilities to come', built: false, requirements: later },
]

/** Every requirement that the catalogue knows. */
export const requirements = [...transport, ...foundations, ...testData, ...later] as const

/** The id of a requirement in the catalogue. */
export type RequirementId = (typeof requirements)[number]['id']

const byId = new Map<string, Requirement>(requirements.map((requirement) => [requirement.id, requirement]))

/** The requirement of an id: `requirementById('TRN-SSP-04')`. */
export function requirementById(id: string): Requirement | undefined {
  return byId.get(id)
}
