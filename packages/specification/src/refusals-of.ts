import type { Interaction } from './interaction.ts'
import type { Situation } from './refusals.ts'

/** Whatever is asked: refused before it is looked at as an interaction, or because it is another than the path says. */
const onTheWay = [
  'requestMalformed',
  'requestTooLarge',
  'requestTooSlow',
  'certificateMissing',
  'certificateInvalid',
  'spineHeaderMissing',
  'spineHeaderInvalid',
  'receiverWrong',
  'interactionUnknown',
  'interactionMisplaced',
  'verbWrong',
  'pathWrong',
  'mediaTypeUnsupported',
] as const satisfies readonly Situation[]

const byToken = [
  'bearerMissing',
  'tokenMalformed',
  'claimMissing',
  'claimInvalid',
  'tokenLifetime',
  'tokenExpired',
  'reasonNotAllowed',
  'scopeNotAllowed',
  'subjectMismatch',
  'claimResourceIncomplete',
  'claimResourceMisplaced',
  'claimResourceInvalid',
  'claimResourceTypeUnknown',
] as const satisfies readonly Situation[]

const byIdentifier = [
  'identifierMissing',
  'identifierRepeated',
  'identifierMalformed',
  'identifierSystemUnknown',
] as const satisfies readonly Situation[]

const byBody = ['bodyMissing', 'bodyMalformed', 'resourceInvalid'] as const satisfies readonly Situation[]

/**
 * Every situation in which a request for an interaction may be refused, at the path and with the verb that it has: what any
 * request may be refused for, what its parameter, body, id, switches and token bring, and what it declares itself.
 */
export function refusalsOf(interaction: Interaction): readonly Situation[] {
  const { method, switches, parameter, body, profiles, notFound, refuses = [], fhirVersion } = interaction
  const others: readonly (readonly [isPossible: boolean, situations: readonly Situation[]])[] = [
    [method !== 'GET', ['contentTypeMissing']],
    [fhirVersion === 'STU3', ['valuesConflict']],
    [switches.includes('gpConnect'), ['gpConnectDisabled']],
    [switches.some((name) => name !== 'gpConnect'), ['capabilityDisabled']],
    [parameter !== undefined, byIdentifier],
    [body !== undefined, byBody],
    [profiles.length > 0, ['dataIncomplete']],
  ]
  return [
    ...new Set<Situation>([
      ...onTheWay,
      ...byToken,
      ...others.flatMap(([isPossible, situations]) => (isPossible ? situations : [])),
      ...(notFound ? [notFound] : []),
      ...refuses,
      'overloaded',
      'auditUnavailable',
      'fault',
    ]),
  ]
}
