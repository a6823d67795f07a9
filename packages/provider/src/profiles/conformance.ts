import type { Conformance } from '@gpconnect/fhir/dstu2'
import { fhirVersionNumber, mediaTypes } from '@gpconnect/specification'
import type { ProviderSettings } from '../settings.ts'
import { filled } from './coding.ts'
import { type Listed, productElements } from './metadata.ts'

/** Conformance, the metadata of DSTU2 roots: ordinary DSTU2, with the status that the page's sample leaves out — TRN-CNF-01. */
export function conformance(listed: Listed, product: ProviderSettings['product']): Conformance {
  const { date, publisher, contact, software } = productElements(product)
  return {
    resourceType: 'Conformance',
    version: listed.version,
    name: listed.name,
    status: 'active',
    publisher,
    contact,
    date,
    description: listed.description,
    copyright: listed.copyright,
    kind: 'capability',
    software,
    fhirVersion: fhirVersionNumber.DSTU2,
    acceptUnknown: 'both',
    format: [mediaTypes.DSTU2.xml, mediaTypes.DSTU2.json],
    profile: filled(listed.profiles.map((reference) => ({ reference }))),
    rest: [
      {
        mode: 'server',
        // DSTU2 wants at least one resource; pages name none. What is read as a resource at a 0.x root is this one.
        resource: [{ type: 'Conformance', interaction: [{ code: 'read' }] }],
        operation: filled(
          listed.operations.map(({ name, definition }) => ({ name, definition: { reference: definition } })),
        ),
      },
    ],
  }
}
