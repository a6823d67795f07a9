import type { Practice, Root } from '@gpconnect/clinical-system'
import {
  type CapabilityName,
  type Interaction,
  interactions,
  isInVersion,
  type Span,
  usualVersion,
} from '@gpconnect/specification'
import type { Handlers } from './context.ts'

/** The interactions that have a handler. */
export const deployedWith = (handlers: Handlers): readonly Interaction[] =>
  interactions.filter(({ id }) => id in handlers)

/** The version of the specification that a practice publishes for a capability — TRN-VSN-05. */
export function versionOf(practice: Practice, capability: CapabilityName): string {
  return practice.versions[capability] ?? usualVersion[capability]
}

/** True where the version that the practice publishes for a capability has what belongs to it. */
export function isPublished(practice: Practice, capability: CapabilityName, span: Span): boolean {
  return isInVersion(span, versionOf(practice, capability))
}

/** True where an interaction is reached at a root, in the version that the practice publishes of its capability. */
export function isOfferedAt(
  { fhirVersion, capabilities }: Root,
  practice: Practice,
  interaction: Interaction,
): boolean {
  return (
    capabilities.includes(interaction.capability) &&
    interaction.fhirVersion === fhirVersion &&
    isPublished(practice, interaction.capability, interaction)
  )
}

/** What is reached at a root, of all that is deployed. */
export const offeredAt = (
  root: Root,
  practice: Practice,
  deployed: readonly Interaction[],
): readonly Interaction[] => deployed.filter((each) => isOfferedAt(root, practice, each))
