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

/** True where a version of the specification (`1.5.0`) has the interaction. */
export function isInVersion({ since, until }: Interaction, version: string): boolean {
  return (
    (since === undefined || compareVersions(since, version) <= 0) &&
    (until === undefined || compareVersions(version, until) <= 0)
  )
}

/** Compares two versions `N.N.N`: negative where the first is older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (let place = 0; place < 3; place++) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
