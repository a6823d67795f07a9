import { interactions } from '@gpconnect/specification'
import { handlers } from '../../src/capabilities/index.ts'
import type { Handler, Handlers } from '../../src/gateway/context.ts'
import { capabilityStatement } from '../../src/profiles/capability-statement.ts'
import { listed } from '../../src/profiles/metadata.ts'

const statementOf =
  (name: 'structured' | 'documents'): Handler =>
  async ({ practice, root, tools: { deployed, settings } }) =>
    capabilityStatement(listed(name, { practice, root, roots: [root], deployed }), settings.product)

/** For what is not built: an answer that says nothing, and is right in either FHIR version. */
export const answersNothing: Handler = async () => ({
  resourceType: 'Basic',
  id: 'nothing',
  meta: { versionId: '1', profile: ['http://example.org/StructureDefinition/nothing'] },
  code: { text: 'nothing' },
})

/** Handlers for all that the specification has, as if it were built: with the metadata that go with it. */
export const everything: Handlers = {
  ...Object.fromEntries(interactions.map(({ id }) => [id, answersNothing])),
  ...handlers,
  'urn:nhs:names:services:gpconnect:structured:fhir:rest:read:metadata-1': statementOf('structured'),
  'urn:nhs:names:services:gpconnect:documents:fhir:rest:read:metadata-1': statementOf('documents'),
}

/** The interactions by which each kind of metadata is asked for. */
export const metadataOf = {
  foundations: 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata-1',
  structured: 'urn:nhs:names:services:gpconnect:structured:fhir:rest:read:metadata-1',
  documents: 'urn:nhs:names:services:gpconnect:documents:fhir:rest:read:metadata-1',
  html: 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata',
} as const
