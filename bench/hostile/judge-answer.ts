import { gunzipSync } from 'node:zlib'
import { type AnyResource, readJson, readXml, writeJson } from '@gpconnect/fhir'
import { dstu2 } from '@gpconnect/fhir/dstu2'
import { stu3 } from '@gpconnect/fhir/stu3'
import { codeSystem, codesOf, errorSystemDstu2, type FhirVersion, profile } from '@gpconnect/specification'
import type { Message } from './generator.ts'
import type { Answer } from './reader.ts'

/**
 * What holds of every answer, whatever was asked. Statuses and codes stand here as the specification has them; they are not
 * taken from the catalogue that the provider answers from.
 */

/** The statuses of a provider that meets with no fault of its own: of the 5xx those it means — TRN-VRB-09. */
const statuses = [200, 201, 400, 403, 404, 409, 415, 422, 501, 503]

/** Which status, issue type and Spine code go together — Transport §12.3, TRN-ERR-05. */
const published = new Set([
  '400 value INVALID_IDENTIFIER_SYSTEM',
  '400 value INVALID_NHS_NUMBER',
  '400 business-rule INVALID_PATIENT_DEMOGRAPHICS',
  '404 not-found PATIENT_NOT_FOUND',
  '404 not-found ORGANISATION_NOT_FOUND',
  '404 not-found PRACTITIONER_NOT_FOUND',
  '404 not-found NO_RECORD_FOUND',
  '403 forbidden ACCESS DENIED',
  '409 duplicate DUPLICATE_REJECTED',
  '422 invalid INVALID_RESOURCE',
  '422 invalid INVALID_PARAMETER',
  '422 invalid REFERENCE_NOT_FOUND',
  '400 invalid BAD_REQUEST',
  '415 invalid BAD_REQUEST',
  '400 invalid CONFLICTING_VALUES',
  '501 not-supported NOT_IMPLEMENTED',
  '503 transient INTERNAL_SERVER_ERROR',
])

/** The headers of an answer and what they may hold — TRN-HDR-01, -13, -16, TRN-CT-09. */
const forms: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'content-type': /^application\/(fhir\+(json|xml)|(json|xml)\+fhir);charset=utf-8$/,
  'x-content-type-options': /^nosniff$/,
  vary: /^Accept-Encoding$/,
  etag: /^W\/"[A-Za-z0-9\-.]{1,64}"$/,
  'content-location': /^http:\/\/localhost:\d+\/[^,\s]+\/_history\/[A-Za-z0-9\-.]{1,64}$/,
  'content-encoding': /^gzip$/,
  'content-length': /^\d+$/,
  date: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
  connection: /^(close|keep-alive)$/,
  'keep-alive': /^timeout=\d+$/,
  'retry-after': /^\d+$/,
}
const always = ['cache-control', 'content-type', 'x-content-type-options', 'vary', 'date', 'connection']

/** What is known of the request that an answer belongs to; nothing where that cannot be told. */
type Asked = {
  readonly message: Message | undefined
  /** FHIR version of the root that it leads to. */
  readonly version: FhirVersion | undefined
}

type Json = { readonly [name: string]: unknown }

/** Everything that is wrong with an answer. */
export function flawsOf(answer: Answer, { message, version }: Asked): string[] {
  const flaws = headerFlaws(answer)
  if (!statuses.includes(answer.status)) flaws.push(`the status is ${answer.status}`)
  if (message) flaws.push(...wantedFlaws(answer, message))
  if (message?.method === 'HEAD' || answer.body.length === 0) {
    if (message && message.method !== 'HEAD') flaws.push('there is no body')
    return flaws
  }
  const read = resourceOf(answer, message)
  if (typeof read === 'string') return [...flaws, read]
  if (version !== undefined && read.version !== version)
    flaws.push(`it is ${read.version}, and the root is ${version}`)
  const json: Json = JSON.parse(writeJson(read.resource))
  flaws.push(
    ...(answer.status >= 400
      ? outcomeFlaws(answer.status, json, read.version)
      : resourceFlaws(json, message)),
  )
  if (answer.status >= 400 && message)
    flaws.push(...stepFlaws(json, message), ...secretFlaws(read.text, json, message))
  if (/node_modules|\.[jt]s:\d|\bat .*:\d+:\d+|Error:|(?<!")undefined(?! entity)|\[object/.test(read.text))
    flaws.push('it tells of the inside of the server')
  return flaws
}

function headerFlaws({ lines, headers }: Answer): string[] {
  return [
    ...(lines.length === Object.keys(headers).length ? [] : ['a header stands twice']),
    ...always.filter((name) => !(name in headers)).map((name) => `there is no ${name}`),
    ...Object.entries(headers)
      .filter(([name, value]) => !forms[name]?.test(value))
      .map(([name, value]) => `a header is ${name}: ${value}`),
  ]
}

/** A right request is answered rightly, and what is wrong in every case is refused. */
function wantedFlaws({ status, headers }: Answer, message: Message): string[] {
  if (message.wanted === 'wrong' && status < 400) return [`it is ${status}, though what was asked is wrong`]
  if (message.wanted !== 'right') return []
  const right = rightStatuses(message.place)
  const flaws = right.includes(status) ? [] : [`it is ${status}, though nothing is wrong`]
  const isAsAsked = message.mutations.length > 0 || headers['content-type']?.includes(message.format)
  return isAsAsked ? flaws : [...flaws, `it is ${headers['content-type']}`]
}

/** How a request is answered with which nothing is wrong. What is not built yet may come any day. */
function rightStatuses({ interaction, practice }: Message['place']): readonly number[] {
  const { capability, id, kind, path, switches } = interaction
  const isBuilt =
    (capability === 'foundations' && !id.includes('healthcareservice')) ||
    (capability === 'html' && path === 'metadata')
  if (!isBuilt) return [200, 403, 501]
  if (!switches.every((name) => practice.switches[name])) return [403]
  return kind === 'command' ? [200, 409] : [200]
}

/** The resource of an answer, read strictly as what its label says — TRN-ENC-01 to -04, TRN-CT-14. */
function resourceOf(
  { headers, body }: Answer,
  message: Message | undefined,
): { resource: AnyResource; version: FhirVersion; text: string } | string {
  const isPacked = headers['content-encoding'] === 'gzip'
  if (isPacked && message && !message.takesGzip) return 'it is packed, and nobody asked for that'
  const text = (isPacked ? gunzipSync(body) : body).toString('utf8')
  if (text.startsWith('\ufeff')) return 'it begins with a byte-order mark'
  const type = headers['content-type'] ?? ''
  const version = type.includes('+fhir') ? 'DSTU2' : 'STU3'
  const release = version === 'STU3' ? stu3 : dstu2
  const read = type.includes('xml')
    ? readXml<AnyResource>(release, text)
    : readJson<AnyResource>(release, text)
  if (!read.resource) return `it does not read: ${read.problems[0]?.path} ${read.problems[0]?.reason}`
  return { resource: read.resource, version, text }
}

type Issue = {
  readonly severity?: string
  readonly code?: string
  readonly diagnostics?: string
  readonly details?: { readonly text?: string; readonly coding?: readonly Json[] }
}

const outcomeForm = {
  STU3: { profile: profile.operationOutcome, system: codeSystem.errorOrWarning as string },
  DSTU2: {
    profile: 'http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1',
    system: errorSystemDstu2,
  },
} as const

/** Transport §12.1 and §12.2 — TRN-ERR-01 to -07. */
function outcomeFlaws(status: number, json: Json, version: FhirVersion): string[] {
  if (json.resourceType !== 'OperationOutcome') return [`it is a ${json.resourceType}`]
  const { profile: wanted, system } = outcomeForm[version]
  const issues = (json.issue ?? []) as readonly Issue[]
  const [issue] = issues
  const coding = issue?.details?.coding ?? []
  const code = String(coding[0]?.code)
  const display = codesOf(codeSystem.errorOrWarning).get(code)
  const told = issue?.diagnostics ?? issue?.details?.text ?? ''
  const checks: readonly (readonly [holds: boolean, flaw: string])[] = [
    [
      JSON.stringify((json.meta as Json)?.profile) === JSON.stringify([wanted]),
      'the profile of the outcome is another',
    ],
    [json.text === undefined, 'the outcome has a narrative'],
    [issues.length === 1 && issue?.severity === 'error', 'the outcome has not one error'],
    [coding.length === 1 && coding[0]?.system === system, 'the outcome has another coding'],
    [
      version === 'DSTU2' ? Boolean(coding[0]?.display) : coding[0]?.display === display,
      'the display is another',
    ],
    [
      published.has(`${status} ${issue?.code} ${code}`),
      `${status} ${issue?.code} ${code} do not go together`,
    ],
    [told.length > 10 && told.length < 2_000, `the diagnostics have ${told.length} characters`],
  ]
  return checks.filter(([holds]) => !holds).map(([, flaw]) => flaw)
}

/** The outcome is that of this request: it repeats its trace id. */
function stepFlaws({ id }: Json, { isFramed, traceId }: Message): string[] {
  if (!isFramed) return []
  return id === traceId ? [] : [`the outcome is that of ${id}, not of ${traceId}`]
}

function secretFlaws(text: string, { id }: Json, { secrets }: Message): string[] {
  // A trace id is repeated, whatever it is.
  const told = typeof id === 'string' ? text.replace(id, '') : text
  return secrets
    .filter((secret) => told.includes(secret))
    .map(() => 'it repeats what the request told of a patient, or its token')
}

type Inside = Json & { readonly meta?: { readonly profile?: readonly string[]; readonly versionId?: string } }

/** TRN-RES-02, -03, -04, -07, -10, -13 and TRN-BND-01, -03, -04, -07. */
function resourceFlaws(json: Json, message: Message | undefined): string[] {
  if (json.resourceType === 'OperationOutcome') return ['it is an outcome']
  if (json.resourceType === 'CapabilityStatement' || json.resourceType === 'Conformance') return []
  const entries = (json.entry ?? []) as readonly Json[]
  const inside = (
    json.resourceType === 'Bundle' ? entries.map(({ resource }) => resource) : [json]
  ) as readonly Inside[]
  const keys = inside.map(({ resourceType, id }) => `${resourceType}/${id}`)
  return [
    ...(json.resourceType === 'Bundle' &&
    Object.keys(json).some((name) => !/^(resourceType|meta|type|entry)$/.test(name))
      ? ['the bundle has more than it may']
      : []),
    ...(new Set(keys).size < keys.length ? ['a resource stands there twice'] : []),
    ...inside.flatMap((each) => [
      ...(/^[A-Za-z0-9\-.]{1,64}$/.test(String(each.id)) ? [] : ['a resource has no id']),
      ...(each.meta?.profile?.length === 1 && each.meta.versionId
        ? []
        : ['a resource has not its profile and version']),
      ...('text' in each || 'contained' in each ? ['a resource has a narrative, or contains others'] : []),
      ...referencesIn(each)
        .filter((reference) => !/^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(reference))
        .map((reference) => `a reference is ${reference}`),
    ]),
    ...(message?.wanted === 'right' ? askedFlaws(json, inside, message) : []),
  ]
}

/** What comes back is what was asked for. */
function askedFlaws(
  json: Json,
  inside: readonly Inside[],
  { place: { interaction }, target, nhsNumber }: Message,
): string[] {
  if (interaction.path.endsWith('/{id}')) {
    const id = target.slice(target.lastIndexOf('/') + 1, target.indexOf('?'))
    return json.id === id ? [] : [`it is ${json.resourceType}/${json.id}, and ${id} was asked for`]
  }
  if (nhsNumber === undefined || interaction.capability !== 'foundations') return []
  const numbers = inside.flatMap(({ identifier }) =>
    ((identifier ?? []) as readonly Json[]).map(({ value }) => value),
  )
  const isThere = inside.length === 1 && numbers.includes(nhsNumber)
  if (interaction.kind === 'command') return isThere ? [] : ['it is not the patient who was registered']
  return isThere || inside.length === 0 ? [] : ['it is not the patient who was asked for']
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}
