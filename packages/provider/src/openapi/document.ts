import type { Practice, Root } from '@gpconnect/clinical-system'
import { capabilityTitle, type Interaction, type Situation } from '@gpconnect/specification'
import { dialectOf } from '../gateway/dialects/index.ts'
import { versionOf } from '../gateway/offered.ts'
import { Refusal } from '../gateway/refusal.ts'
import { requestParameters, securityScheme } from './headers.ts'
import { type Operation, operationOf } from './operation.ts'
import { resourceSchema } from './schemas.ts'

/** An OpenAPI 3.1 document: the parts of it that are written here. */
export type OpenApiDocument = {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly externalDocs: { readonly description: string; readonly url: string }
  readonly servers: readonly { readonly url: string; readonly description?: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>
}

type Asked = {
  readonly practice: Practice
  readonly root: Root
  /** Scheme and host of the service roots, as consumers know them. */
  readonly origin: string
  /** What is reached at the root. */
  readonly offered: readonly Interaction[]
}

/** The OpenAPI document of a root: derived, like its metadata, from the declarations of what is reached there. */
export function openApiDocument({ practice, root, origin, offered }: Asked): OpenApiDocument {
  const [first = 'foundations'] = root.capabilities
  const titles = root.capabilities.map((name) => capabilityTitle[name]).join(', ')
  const grouped = Map.groupBy(offered, ({ path }) => path)
  const paths = Object.fromEntries(
    [...grouped].map(([path, those]) => [`/${path}`, operationsOf(those, root.fhirVersion)]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: `GP Connect at ${practice.odsCode}: ${titles}`,
      version: versionOf(practice, first),
      description: `What practice ${practice.odsCode} answers at this service root in FHIR ${root.fhirVersion}, as deployed. Interactions with one path and one verb are told apart by the header \`Ssp-InteractionID\`.`,
    },
    externalDocs: {
      description: 'The GP Connect specification, whose pages the requirements name',
      url: 'https://github.com/nhsconnect/gpconnect',
    },
    servers: root.paths.map((path, at) => ({
      url: `${origin}${path}`,
      ...(at === 0 && { description: 'the address in the Spine Directory' }),
    })),
    tags: root.capabilities.map((name) => ({
      name: capabilityTitle[name],
      description: `Version ${versionOf(practice, name)} of the specification`,
    })),
    paths,
    components: {
      securitySchemes: { bearer: securityScheme(root.fhirVersion) },
      parameters: requestParameters(practice, root.fhirVersion),
      schemas: Object.fromEntries(
        [...resourceTypesIn(paths)].map((type) => [type, resourceSchema(type, root.fhirVersion)]),
      ),
      examples: Object.fromEntries(
        [...situationsIn(paths)].map((situation) => [situation, exampleOf(situation, root)]),
      ),
    },
  }
}

function operationsOf(
  interactions: readonly Interaction[],
  fhirVersion: Root['fhirVersion'],
): Record<string, Operation> {
  const byMethod = Map.groupBy(interactions, ({ method }) => method.toLowerCase())
  return Object.fromEntries([...byMethod].map(([method, those]) => [method, operationOf(those, fhirVersion)]))
}

const everyOperation = (paths: OpenApiDocument['paths']): readonly Operation[] =>
  Object.values(paths).flatMap((item) => Object.values(item))

/** Everything that the operations refer to in one of the components. */
const referredTo = (paths: OpenApiDocument['paths'], component: string): ReadonlySet<string> =>
  new Set(
    everyOperation(paths).flatMap((operation) =>
      [...JSON.stringify(operation).matchAll(new RegExp(`"#/components/${component}/([^"]+)"`, 'g'))].map(
        ([, name = '']) => name,
      ),
    ),
  )

const resourceTypesIn = (paths: OpenApiDocument['paths']) => referredTo(paths, 'schemas')
const situationsIn = (paths: OpenApiDocument['paths']) =>
  referredTo(paths, 'examples') as ReadonlySet<Situation>

/** The outcome of a situation, as this root answers it. */
function exampleOf(situation: Situation, root: Root): object {
  const { answers, outcome } = dialectOf(root)
  const { status, code, display } = answers[situation]
  return {
    summary: `${status} ${code}: ${display}`,
    value: outcome(new Refusal(situation, 'What was found, and what to send instead.')),
  }
}
