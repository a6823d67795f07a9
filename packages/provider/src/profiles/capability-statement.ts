import type {
  CapabilityStatement,
  CapabilityStatementRest,
  CapabilityStatementRestResource,
} from '@gpconnect/fhir/stu3'
import { fhirVersionNumber, mediaTypes } from '@gpconnect/specification'
import type { ProviderSettings } from '../settings.ts'
import { filled } from './coding.ts'
import { type Listed, type ListedResource, productElements } from './metadata.ts'

/** CapabilityStatement, the metadata of STU3 roots — Transport §19. */
export function capabilityStatement(
  listed: Listed,
  product: ProviderSettings['product'],
): CapabilityStatement {
  const { date, publisher, contact, software } = productElements(product)
  return {
    resourceType: 'CapabilityStatement',
    version: listed.version,
    name: listed.name,
    status: 'active',
    date,
    publisher,
    contact,
    description: listed.description,
    copyright: listed.copyright,
    kind: 'capability',
    software,
    fhirVersion: fhirVersionNumber.STU3,
    acceptUnknown: 'both',
    format: [mediaTypes.STU3.json, mediaTypes.STU3.xml],
    profile: filled(listed.profiles.map((reference) => ({ reference }))),
    rest: [{ mode: 'server', security: { cors: true }, ...restOf(listed) }],
  }
}

const restOf = ({
  resources,
  operations,
}: Listed): Pick<CapabilityStatementRest, 'resource' | 'operation'> => ({
  resource: filled(resources.map(resourceOf)),
  operation: filled(
    operations.map(({ name, definition }) => ({ name, definition: { reference: definition } })),
  ),
})

function resourceOf({
  type,
  codes,
  includes,
  reverseIncludes,
  search,
}: ListedResource): CapabilityStatementRestResource {
  return {
    type: type as CapabilityStatementRestResource['type'],
    interaction: codes.map((code) => ({ code })) as CapabilityStatementRestResource['interaction'],
    // An update never makes anything — TRN-VRB-11.
    updateCreate: codes.includes('update') ? false : undefined,
    searchInclude: filled(includes),
    searchRevInclude: filled(reverseIncludes),
    searchParam: filled(
      search.map(({ name, definition, type: kind, documentation }) => ({
        name,
        definition,
        type: kind,
        documentation,
      })),
    ),
  }
}
