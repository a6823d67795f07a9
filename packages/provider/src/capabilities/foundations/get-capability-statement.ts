import type { CapabilityStatement, CapabilityStatementRest } from '@gpconnect/fhir/stu3'
import {
  fhirVersionNumber,
  type Interaction,
  isInVersion,
  mediaTypes,
  type ProfileName,
  profile,
} from '@gpconnect/specification'
import type { Handler } from '../../gateway/context.ts'
import type { ProviderSettings } from '../../settings.ts'

/** Get the capability statement: GET metadata — FND-CAP-01 to -08. Always answered, switches or not. */
export const getCapabilityStatement: Handler = async ({ practice, root, tools: { deployed, settings } }) => {
  const version = practice.versions.foundations ?? '1.5.0'
  const offered = deployed.filter(
    (each) =>
      each.fhirVersion === 'STU3' &&
      root.capabilities.includes(each.capability) &&
      isInVersion(each, version),
  )
  return capabilityStatement(offered, version, settings.product)
}

/** The statement of what is deployed: derived from the declarations, so that it never says more — TRN-CAP-06. */
export function capabilityStatement(
  offered: readonly Interaction[],
  version: string,
  product: ProviderSettings['product'],
): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    version,
    name: 'GP Connect',
    status: 'active',
    date: product.releaseDate,
    publisher: product.publisher,
    contact: [{ name: product.publisher }],
    description: `GP Connect API ${version}, as deployed`,
    copyright: 'Copyright NHS Digital 2016-23',
    kind: 'capability',
    software: { name: product.name, version: product.version, releaseDate: product.releaseDate },
    fhirVersion: fhirVersionNumber.STU3,
    acceptUnknown: 'both',
    format: [mediaTypes.STU3.json, mediaTypes.STU3.xml],
    profile: profilesOf(offered).map((reference) => ({ reference })),
    rest: [{ mode: 'server', security: { cors: true }, ...restOf(offered) }],
  }
}

/** Each profile once, in the order of the published list, the outcome's included — FND-CAP-03. */
function profilesOf(offered: readonly Interaction[]): readonly string[] {
  const used = new Set<ProfileName>(['operationOutcome', ...offered.flatMap(({ profiles }) => profiles)])
  return Object.entries(profile).flatMap(([name, url]) => (used.has(name as ProfileName) ? [url] : []))
}

/** Resources with their interactions and search parameters, and operations, as they are declared. */
function restOf(offered: readonly Interaction[]): Pick<CapabilityStatementRest, 'resource' | 'operation'> {
  const entries = offered.flatMap((interaction) =>
    interaction.entry ? [{ ...interaction, entry: interaction.entry }] : [],
  )
  const onResources = entries.flatMap(({ entry, parameter }) =>
    'resource' in entry ? [{ ...entry, parameter }] : [],
  )
  const operations = entries.flatMap(({ entry }) => ('operation' in entry ? [entry] : []))
  const types = [...new Set(onResources.map(({ resource }) => resource))]
  return {
    resource: types.map((type) => {
      const here = onResources.filter(({ resource }) => resource === type)
      const parameters = here.flatMap(({ parameter }) => (parameter ? [parameter] : []))
      return {
        type,
        // Amending and cancelling an appointment are both its update.
        interaction: [...new Set(here.map(({ code }) => code))].toSorted().map((code) => ({ code })),
        ...(parameters.length > 0 && {
          searchParam: parameters.map(({ name, documentation }) => ({
            name,
            type: 'token' as const,
            documentation,
          })),
        }),
      }
    }),
    ...(operations.length > 0 && {
      operation: operations.map(({ operation: name, definition }) => ({
        name,
        definition: { reference: definition },
      })),
    }),
  }
}
