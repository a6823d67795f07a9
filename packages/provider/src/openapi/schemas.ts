import type { FhirVersion, Interaction } from '@gpconnect/specification'

/** A reference to the schema of a resource type. */
export const referenceTo = (type: string) => ({ $ref: `#/components/schemas/${type}` })

/** The type of resource that an interaction answers with. */
export function answeredType({ path, entry, fhirVersion }: Interaction): string {
  if (path === 'metadata') return fhirVersion === 'STU3' ? 'CapabilityStatement' : 'Conformance'
  return entry && 'resource' in entry && entry.code !== 'search-type' ? entry.resource : 'Bundle'
}

/** A resource by its type alone: what is in it, FHIR and the profiles say. */
export const resourceSchema = (type: string, fhirVersion: FhirVersion): object => ({
  description: `A ${type} of FHIR ${fhirVersion}`,
  externalDocs: { url: `http://hl7.org/fhir/${fhirVersion}/${type.toLowerCase()}.html` },
  type: 'object',
  required: ['resourceType'],
  properties: { resourceType: { const: type } },
  xml: { name: type, namespace: 'http://hl7.org/fhir' },
})
