/**
 * What OpenAPI 3.1 asks of a document, as far as ours use it: the fields that each object may and has to have, references that
 * lead somewhere, parameters that fit their path. Written from the specification (spec.openapis.org/oas/v3.1.0).
 */

type Json = { readonly [name: string]: unknown }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Shape = { readonly must: readonly string[]; readonly may: readonly string[] }
const shapes = {
  document: {
    must: ['openapi', 'info'],
    may: [
      'jsonSchemaDialect',
      'servers',
      'paths',
      'webhooks',
      'components',
      'security',
      'tags',
      'externalDocs',
    ],
  },
  info: {
    must: ['title', 'version'],
    may: ['summary', 'description', 'termsOfService', 'contact', 'license'],
  },
  server: { must: ['url'], may: ['description', 'variables'] },
  tag: { must: ['name'], may: ['description', 'externalDocs'] },
  operation: {
    must: ['responses'],
    may: [
      ...['tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters', 'requestBody'],
      ...['callbacks', 'deprecated', 'security', 'servers'],
    ],
  },
  parameter: {
    must: ['name', 'in', 'schema'],
    may: ['description', 'required', 'deprecated', 'style', 'explode', 'example', 'examples'],
  },
  requestBody: { must: ['content'], may: ['description', 'required'] },
  response: { must: ['description'], may: ['headers', 'content', 'links'] },
  header: { must: ['schema'], may: ['description', 'required', 'deprecated', 'example', 'examples'] },
  mediaType: { must: [], may: ['schema', 'example', 'examples', 'encoding'] },
  example: { must: [], may: ['summary', 'description', 'value', 'externalValue'] },
  bearer: { must: ['type', 'scheme'], may: ['description', 'bearerFormat'] },
  components: {
    must: [],
    may: [
      ...['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers'],
      ...['securitySchemes', 'links', 'callbacks', 'pathItems'],
    ],
  },
} as const satisfies Record<string, Shape>

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Everything that is wrong with a document, each with its place; nothing where it is right. */
export function problemsOf(document: unknown): readonly string[] {
  const problems: string[] = []
  const say = (place: string, what: string) => void problems.push(`${place}: ${what}`)

  function check(name: keyof typeof shapes, value: unknown, place: string): value is Json {
    if (!isObject(value)) {
      say(place, 'is no object')
      return false
    }
    const { must, may }: Shape = shapes[name]
    for (const field of must) if (!(field in value)) say(place, `${field} is missing`)
    for (const field of Object.keys(value))
      if (!field.startsWith('x-') && !must.includes(field) && !may.includes(field))
        say(place, `${field} has no place there`)
    return true
  }

  /** What a reference leads to, or the value itself. */
  function resolved(value: unknown, place: string): unknown {
    if (!isObject(value) || !('$ref' in value)) return value
    const steps = String(value.$ref).replace(/^#\//, '').split('/')
    const found = steps.reduce<unknown>((from, step) => (isObject(from) ? from[step] : undefined), document)
    if (found === undefined) say(place, `${value.$ref} leads nowhere`)
    return found
  }

  const entriesOf = (value: unknown) => (isObject(value) ? Object.entries(value) : [])
  const itemsOf = (value: unknown, place: string): readonly unknown[] => {
    if (value === undefined || Array.isArray(value)) return value ?? []
    say(place, 'is no list')
    return []
  }

  function checkContent(content: unknown, place: string) {
    if (entriesOf(content).length === 0) say(place, 'no media type')
    for (const [type, mediaType] of entriesOf(content)) {
      if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) say(place, `${type} is no media type`)
      if (!check('mediaType', mediaType, `${place} ${type}`)) continue
      checkSchema(mediaType.schema, `${place} ${type} schema`)
      for (const [name, example] of entriesOf(mediaType.examples))
        check('example', resolved(example, `${place} ${name}`), `${place} example ${name}`)
    }
  }

  function checkSchema(schema: unknown, place: string) {
    const found = resolved(schema, place)
    if (!isObject(found)) return say(place, 'is no schema')
    for (const each of itemsOf(found.anyOf, place)) checkSchema(each, place)
    if (typeof found.pattern === 'string') new RegExp(found.pattern, 'u')
  }

  function checkParameter(value: unknown, place: string): Json | undefined {
    const parameter = resolved(value, place)
    if (!check('parameter', parameter, place)) return undefined
    const { name, in: where, required, schema } = parameter
    if (!['path', 'query', 'header', 'cookie'].includes(String(where))) say(place, `in ${where}`)
    if (where === 'path' && required !== true) say(place, `${name} is in the path and not required`)
    if (where === 'header' && /^(accept|content-type|authorization)$/i.test(String(name)))
      say(place, `${name} is no header that a parameter may describe`)
    checkSchema(schema, place)
    return parameter
  }

  function checkOperation(operation: unknown, path: string, place: string, ids: string[]) {
    if (!check('operation', operation, place)) return
    if (operation.operationId !== undefined) ids.push(String(operation.operationId))
    const parameters = itemsOf(operation.parameters, place).flatMap((each, at) => {
      const parameter = checkParameter(each, `${place} parameter ${at}`)
      return parameter ? [parameter] : []
    })
    const keys = parameters.map((each) => `${each.in} ${each.name}`)
    if (new Set(keys).size < keys.length) say(place, 'a parameter stands twice')
    const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
    const wanted = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
    if (JSON.stringify(inPath.toSorted()) !== JSON.stringify(wanted.toSorted()))
      say(place, `the path wants ${wanted} and there is ${inPath}`)
    if ('requestBody' in operation && check('requestBody', operation.requestBody, `${place} body`))
      checkContent(operation.requestBody.content, `${place} body`)
    if (entriesOf(operation.responses).length === 0) say(place, 'no response')
    for (const [status, response] of entriesOf(operation.responses)) {
      if (!/^([1-5](\d\d|XX)|default)$/.test(status)) say(place, `${status} is no status`)
      if (!check('response', response, `${place} ${status}`)) continue
      for (const [name, header] of entriesOf(response.headers))
        check('header', resolved(header, place), `${place} ${status} ${name}`)
      if ('content' in response) checkContent(response.content, `${place} ${status}`)
    }
    for (const requirement of itemsOf(operation.security, place))
      for (const [scheme] of entriesOf(requirement))
        resolved({ $ref: `#/components/securitySchemes/${scheme}` }, `${place} security`)
  }

  if (!check('document', document, 'document')) return problems
  if (!/^3\.1\.\d+$/.test(String(document.openapi))) say('openapi', `is ${document.openapi}`)
  if (!('paths' in document || 'components' in document || 'webhooks' in document))
    say('document', 'there is nothing in it')
  check('info', document.info, 'info')
  for (const server of itemsOf(document.servers, 'servers'))
    if (check('server', server, 'server') && !URL.canParse(String(server.url)))
      say('server', `${server.url} is no URL`)
  const tags = itemsOf(document.tags, 'tags').map((tag) => (check('tag', tag, 'tag') ? tag.name : ''))
  if (new Set(tags).size < tags.length) say('tags', 'one stands twice')
  if (isObject(document.components)) {
    check('components', document.components, 'components')
    for (const [name, scheme] of entriesOf(document.components.securitySchemes))
      check('bearer', scheme, `scheme ${name}`)
    for (const [name, each] of entriesOf(document.components.parameters))
      checkParameter(each, `parameter ${name}`)
    for (const [name, each] of entriesOf(document.components.schemas)) checkSchema(each, `schema ${name}`)
    for (const kind of entriesOf(document.components).flatMap(([, all]) => entriesOf(all)))
      if (!/^[a-zA-Z0-9._-]+$/.test(kind[0])) say('components', `${kind[0]} is no name`)
  }
  const ids: string[] = []
  const templates = entriesOf(document.paths).map(([path]) => path.replaceAll(/\{[^}]+\}/g, '{}'))
  if (new Set(templates).size < templates.length) say('paths', 'two differ in the name of a parameter alone')
  for (const [path, item] of entriesOf(document.paths)) {
    if (!path.startsWith('/')) say(path, 'a path begins with /')
    for (const [verb, operation] of entriesOf(item)) {
      if (verbs.includes(verb)) checkOperation(operation, path, `${verb} ${path}`, ids)
      else if (!['summary', 'description', 'servers', 'parameters'].includes(verb) && !verb.startsWith('x-'))
        say(path, `${verb} has no place there`)
    }
  }
  if (new Set(ids).size < ids.length) say('paths', 'an operationId stands twice')
  return problems
}
