import type { Interaction } from '../interaction.ts'
import { appointments } from './appointments.ts'
import { foundations } from './foundations.ts'
import { records } from './records.ts'

/** Every interaction of GP Connect, 0.x and 1.x — Transport §10.3. */
export const interactions = [
  ...foundations,
  ...appointments,
  ...records,
] as const satisfies readonly Interaction[]

export type InteractionId = (typeof interactions)[number]['id']

/** Ids of the interactions of one capability. */
export type InteractionIdOf<Name extends Interaction['capability']> = Extract<
  (typeof interactions)[number],
  { capability: Name }
>['id']

const byId = new Map<string, Interaction>(interactions.map((interaction) => [interaction.id, interaction]))

/** The interaction of an id, compared letter for letter — TRN-SSP-04. */
export function interactionById(id: string): Interaction | undefined {
  return byId.get(id)
}
