import type { Practice } from '@gpconnect/clinical-system'
import { type FhirVersion, mediaTypes } from '@gpconnect/specification'

/** What every request is sent with, whatever it asks for — Transport §10.1, §3. */
export function requestParameters(practice: Practice, fhirVersion: FhirVersion): Record<string, object> {
  return {
    'Ssp-TraceID': header('Ssp-TraceID', 'A GUID made for this request', {
      pattern: '^[A-Za-z0-9\\-.]{1,64}$',
      examples: ['09a01679-2564-4fb4-9129-aecc81ea2706'],
    }),
    'Ssp-From': header('Ssp-From', 'ASID of the consumer', { pattern: '^\\d{12}$' }),
    'Ssp-To': header('Ssp-To', 'ASID of the practice', { enum: practice.asids }),
    _format: {
      name: '_format',
      in: 'query',
      description: 'Format of the answer; it goes before `Accept`, and that before `Content-Type`',
      schema: { type: 'string', enum: Object.values(mediaTypes[fhirVersion]) },
    },
  }
}

/** References to these. */
export const commonParameters: readonly object[] = ['_format', 'Ssp-TraceID', 'Ssp-From', 'Ssp-To'].map(
  (name) => ({ $ref: `#/components/parameters/${name}` }),
)

/** The header that says which interaction is meant. */
export const interactionHeader = (ids: readonly string[]): object =>
  header('Ssp-InteractionID', 'What is asked for, letter for letter', { enum: ids })

const header = (name: string, description: string, schema: object) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', ...schema },
})

/** The header `Authorization`, which OpenAPI has as a scheme — Transport §11. */
export const securityScheme = (fhirVersion: FhirVersion): object => ({
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: `\`Authorization: Bearer\` and an unsigned token (\`alg\` none, an empty third part) that lives exactly 300 seconds. Claims: \`iss\`, \`sub\`, \`aud\`, \`iat\`, \`exp\`, \`reason_for_request\`, \`requested_scope\`, ${fhirVersion === 'DSTU2' ? '`requested_record`, ' : ''}\`requesting_device\`, \`requesting_organization\`, \`requesting_practitioner\`. The scope of each operation stands beside it.`,
})
