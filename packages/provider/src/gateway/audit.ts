import { type AuditEvent, instantText } from '@gpconnect/clinical-system'
import type { AnyResource } from '@gpconnect/fhir'
import type { Bundle, Identifier, Parameters, Patient } from '@gpconnect/fhir/stu3'
import { answersIn, identifierSystem, identifierSystemDstu2, type Situation } from '@gpconnect/specification'
import { dialectOf } from './dialects/index.ts'
import type { KnownSoFar } from './gate.ts'
import { fieldOf, type HeaderFields } from './request.ts'
import { cut } from './token/requester.ts'

/** How a request ended. */
export type Outcome = {
  readonly status: number
  readonly situation?: Situation
  /** Reference number, where it ended in a fault. */
  readonly fault?: string
  readonly resource?: AnyResource
}

/**
 * The audit entry of a request and how it ended — Transport §13.1. One that attempted a change has the entry of its attempt
 * beside it, joined by `change`. Texts from outside are cut, never refused.
 */
export function auditEvent(
  known: KnownSoFar,
  { status, situation, fault, resource }: Outcome,
  now: number,
): AuditEvent {
  const { request } = known
  const returned = resource ? resourcesIn(resource) : []
  const event = eventOf(
    known,
    known.change === undefined ? 'request' : 'outcome',
    request.receivedAt,
    returned,
  )
  if (returned.length > 0)
    event.resources = returned.map(({ resourceType, id }) => [resourceType, id].join('/'))
  event.status = status
  if (situation) {
    event.situation = situation
    event.spineCode = dialectOf(known.root).answers[situation].code
  }
  if (fault) event.fault = fault
  event.durationMs = Math.max(0, now - request.receivedAt)
  return event
}

/** The audit entry of a change that is about to be made: who, what for and whom about, and nothing yet of how it ends. */
export function attemptEvent(known: KnownSoFar, now: number): AuditEvent {
  return eventOf(known, 'attempt', now, [])
}

/** Who asked for what, how, and whom about: all that is the same in the entries of one request. */
function eventOf(
  known: KnownSoFar,
  kind: AuditEvent['kind'],
  at: number,
  returned: readonly Identified[],
): AuditEvent {
  const { request, change, practice, spine, interaction, claims } = known
  const { method, target, remoteAddress, client, headers } = request
  const event: AuditEvent = { at: instantText(at), kind, method: cut(method), target: cut(target) }
  if (change !== undefined) event.change = change
  if (remoteAddress) event.remoteAddress = remoteAddress
  if (client?.certificate) event.clientCertificate = cut(client.certificate)
  const others = otherHeaders(headers)
  if (others) event.headers = others
  for (const [member, name] of spineFields) {
    // As sent, whether or not the request got as far as checking them — TRN-SSP-06.
    const value = fieldOf(headers, name)
    if (value) event[member] = cut(value)
  }
  if (practice) event.practice = practice.odsCode
  if (interaction) event.interaction = interaction.id
  else if (spine) event.interaction = cut(spine.interactionId)
  if (claims) {
    event.requester = claims.requester
    event.reason = claims.reason
    event.scope = claims.scope
    if (claims.remarks.length > 0) event.remarks = [...claims.remarks]
  }
  const { patientId, nhsNumber } = patientOf(returned, known)
  if (patientId) event.patientId = patientId
  if (nhsNumber) event.nhsNumber = nhsNumber
  return event
}

const spineFields = [
  ['traceId', 'ssp-traceid'],
  ['from', 'ssp-from'],
  ['to', 'ssp-to'],
  ['interaction', 'ssp-interactionid'],
] as const

/** The audit entry of what never became a request: a broken request line, half a header. */
export function connectionEvent(
  connection: {
    readonly remoteAddress?: string | undefined
    readonly clientCertificate?: string | undefined
    readonly reason: string
    readonly status?: number
    readonly situation?: Situation
  },
  now: number,
): AuditEvent {
  const { remoteAddress, clientCertificate, reason, status, situation } = connection
  return {
    at: instantText(now),
    kind: 'connection',
    ...(remoteAddress && { remoteAddress }),
    ...(clientCertificate && { clientCertificate: cut(clientCertificate) }),
    ...(status !== undefined && { status }),
    ...(situation && { situation, spineCode: answersIn.STU3[situation].code }),
    remarks: [cut(reason)],
  }
}

/** Headers that every request has; they say nothing worth keeping, or stand elsewhere in the entry. The token is never kept. */
const usual = new Set([
  'accept',
  'accept-encoding',
  'accept-charset',
  'accept-language',
  'authorization',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'pragma',
  'proxy-authorization',
  'cookie',
  'ssp-from',
  'ssp-interactionid',
  'ssp-to',
  'ssp-traceid',
  'transfer-encoding',
])

/** Everything else that was sent, proxies' headers included — TRN-AUD-08, TRN-PRX-01. At most forty, each cut. */
function otherHeaders(headers: HeaderFields): Record<string, string> | undefined {
  const others: [string, string][] = []
  for (const name of headers.keys())
    if (!usual.has(name) && others.length < 40) others.push([cut(name), cut(fieldOf(headers, name) ?? '')])
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

type Identified = AnyResource & { readonly id?: string | undefined }

function resourcesIn(resource: AnyResource): readonly Identified[] {
  if (resource.resourceType !== 'Bundle') return 'id' in resource ? [resource as Identified] : []
  const { entry = [] } = resource as Bundle
  return entry.flatMap(({ resource: each }) => (each ? [each] : []))
}

/** The patient that was returned, or asked for in vain — TRN-AUD-03. */
function patientOf(
  returned: readonly Identified[],
  { interaction, id, identifier, body, concerned, claims }: KnownSoFar,
): Pick<AuditEvent, 'patientId' | 'nhsNumber'> {
  const patient = returned.find(({ resourceType }) => resourceType === 'Patient') as Patient | undefined
  const recorded = claims?.record?.type === 'Patient' ? claims.record.value : undefined
  const asked =
    identifier?.system === identifierSystem.nhsNumber ? identifier.value : (numberIn(body) ?? recorded)
  const nhsNumber =
    numberAmong(patient?.identifier) ?? concerned?.nhsNumber ?? (asked === undefined ? undefined : cut(asked))
  const patientId =
    patient?.id ?? concerned?.patientId ?? (interaction?.path.startsWith('Patient/{id}') ? id : undefined)
  return { patientId, nhsNumber }
}

/** The NHS number that an operation's parameters are about: that of a patient sent, or of an identifier. */
function numberIn(body: KnownSoFar['body']): string | undefined {
  if (body?.resourceType !== 'Parameters') return undefined
  for (const { resource, valueIdentifier } of (body as Parameters).parameter ?? []) {
    const identifiers = resource?.resourceType === 'Patient' ? resource.identifier : undefined
    const number = numberAmong(identifiers ?? (valueIdentifier ? [valueIdentifier] : undefined))
    if (number !== undefined) return number
  }
  return undefined
}

const numberAmong = (identifiers: readonly Identifier[] | undefined) =>
  identifiers?.find(
    ({ system }) => system === identifierSystem.nhsNumber || system === identifierSystemDstu2.nhsNumber,
  )?.value
