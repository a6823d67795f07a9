import {
  capabilityTitle,
  type FhirVersion,
  type IdentifierParameter,
  type Interaction,
  mediaTypes,
  refusalsOf,
  requirementById,
  type Situation,
} from '@gpconnect/specification'
import { dialectOf } from '../gateway/dialects/index.ts'
import { commonParameters, interactionHeader } from './headers.ts'
import { answeredType, referenceTo } from './schemas.ts'

/** An operation of OpenAPI: one path and one verb, and every interaction that has both. */
export type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly parameters: readonly object[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  /** The interactions themselves, with the ids of the requirements that they serve. */
  readonly 'x-interactions': readonly object[]
}

/** The operation of interactions that share path and verb. */
export function operationOf(interactions: readonly Interaction[], fhirVersion: FhirVersion): Operation {
  const [first] = interactions as readonly [Interaction, ...Interaction[]]
  const bodies = [...new Set(interactions.flatMap(({ body }) => (body ? [body] : [])))]
  return {
    operationId: nameOf(first.id),
    summary: interactions.map(({ title }) => title).join('; '),
    description: interactions.map(describe).join('\n\n'),
    tags: [...new Set(interactions.map(({ capability }) => capabilityTitle[capability]))],
    parameters: [
      ...(first.path.includes('{id}') ? [idParameter] : []),
      ...interactions
        .flatMap(({ parameter }) => (parameter ? [identifierParameter(parameter)] : []))
        .slice(0, 1),
      ...commonParameters,
      interactionHeader(interactions.map(({ id }) => id)),
    ],
    ...(first.method !== 'GET' && {
      requestBody: { required: true, content: contentOf(bodies, fhirVersion) },
    }),
    responses: {
      ...successes(interactions, fhirVersion),
      ...refusalResponses(interactions, fhirVersion),
    },
    security: [...new Set(interactions.map(({ scope }) => scope))].map((scope) => ({ bearer: [scope] })),
    'x-interactions': interactions.map(({ id, title, scope, reasons, kind, switches, requirements }) => ({
      id,
      title,
      scope,
      reasons,
      kind,
      switches,
      requirements,
    })),
  }
}

/** `urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1` is `read-patient`. */
const nameOf = (id: string): string =>
  id
    .replace('urn:nhs:names:services:gpconnect:', '')
    .replace(/fhir:(rest|operation):/, '')
    .replace(/-1$/, '')
    .replaceAll(/[:.]/g, '-')

/** What it is asked with, and each requirement that it serves, in a line. */
const describe = ({ id, scope, reasons, requirements }: Interaction): string =>
  [
    `\`${id}\`, with the scope \`${scope}\` and the reason ${reasons.map((each) => `\`${each}\``).join(' or ')}.`,
    '',
    ...requirements.map((each) => `- **${each}** ${requirementById(each)?.rule ?? ''}`.trimEnd()),
  ].join('\n')

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Logical id, as the practice gave it',
  schema: { type: 'string', pattern: '^[A-Za-z0-9\\-.]{1,64}$' },
} as const

const identifierParameter = ({ name, system, documentation }: IdentifierParameter) => ({
  name,
  in: 'query',
  required: true,
  description: `${documentation}, as system|value`,
  schema: { type: 'string', pattern: `^${system.replaceAll('.', '\\.')}\\|.+$` },
})

/** Bodies of one of several types, in both formats. */
function contentOf(types: readonly string[], fhirVersion: FhirVersion, more: object = {}): object {
  const schema = types.length === 1 ? referenceTo(types[0] as string) : { anyOf: types.map(referenceTo) }
  const { json, xml } = mediaTypes[fhirVersion]
  return { [json]: { schema, ...more }, [xml]: { schema } }
}

/** Headers that every answer has — TRN-HDR-01. */
const everyAnswer = {
  'Cache-Control': { description: 'Nothing is stored', schema: { const: 'no-store' } },
} as const
const whenBusy = {
  'Retry-After': { description: 'Seconds until there may be room', schema: { type: 'integer' } },
} as const
const ofReads = {
  ETag: { description: 'Version of the resource', schema: { type: 'string' } },
  'Content-Location': { description: 'Address of that version', schema: { type: 'string', format: 'uri' } },
} as const

function successes(interactions: readonly Interaction[], fhirVersion: FhirVersion): Record<string, object> {
  const byStatus = Map.groupBy(interactions, ({ entry }) =>
    entry && 'resource' in entry && entry.code === 'create' ? '201' : '200',
  )
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => {
      const types = [...new Set(those.map(answeredType))]
      const isRead = those.some(({ method, path }) => method === 'GET' && path.endsWith('/{id}'))
      return [
        status,
        {
          description: `The answer: ${types.join(' or ')}`,
          headers: { ...everyAnswer, ...(isRead && ofReads) },
          content: contentOf(types, fhirVersion),
        },
      ]
    }),
  )
}

/** Every refusal, those of one status together — TRN-ERR-01. */
function refusalResponses(
  interactions: readonly Interaction[],
  fhirVersion: FhirVersion,
): Record<string, object> {
  const { answers } = dialectOf({ fhirVersion })
  const situations = [...new Set(interactions.flatMap(refusalsOf))]
  const byStatus = Map.groupBy(situations, (situation) => answers[situation].status)
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      String(status),
      {
        description: descriptionOf(those, fhirVersion),
        headers: { ...everyAnswer, ...(status === 503 && whenBusy) },
        content: contentOf(['OperationOutcome'], fhirVersion, {
          examples: Object.fromEntries(
            those.map((situation) => [situation, { $ref: `#/components/examples/${situation}` }]),
          ),
        }),
      },
    ]),
  )
}

/** The codes of a status, each with its situations. */
function descriptionOf(situations: readonly Situation[], fhirVersion: FhirVersion): string {
  const { answers } = dialectOf({ fhirVersion })
  const byCode = Map.groupBy(
    situations,
    (situation) => `${answers[situation].code} (${answers[situation].display})`,
  )
  return [...byCode].map(([code, those]) => `${code}: ${those.join(', ')}`).join('; ')
}
