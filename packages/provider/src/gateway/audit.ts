import type { AuditEvent } from '@gpconnect/clinical-system'
import type { AnyResource } from '@gpconnect/fhir'
import type { Bundle, Identifier, Parameters, Patient } from '@gpconnect/fhir/stu3'
import { answersIn, identifierSystem, identifierSystemDstu2, type Situation } from '@gpconnect/specification'
import { dialectOf } from './dialects/index.ts'
import type { KnownSoFar } from './gate.ts'
import { fieldOf, type HeaderFields, type Incoming } from './request.ts'
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
export function auditEvent(known: KnownSoFar, outcome: Outcome, now: number): AuditEvent {
  const { request } = known
  const returned = outcome.resource ? resourcesIn(outcome.resource) : []
  return {
    at: new Date(request.receivedAt).toISOString(),
    kind: known.change === undefined ? 'request' : 'outcome',
    ...askedBy(known),
    ...patientOf(returned, known),
    ...(returned.length > 0 && {
      resources: returned.map(({ resourceType, id }) => `${resourceType}/${id}`),
    }),
    status: outcome.status,
    ...(outcome.situation && {
      situation: outcome.situation,
      spineCode: dialectOf(known.root).answers[outcome.situation].code,
    }),
    ...(outcome.fault && { fault: outcome.fault }),
    durationMs: Math.max(0, now - request.receivedAt),
  }
}

/** The audit entry of a change that is about to be made: who, what for and whom about, and nothing yet of how it ends. */
export function attemptEvent(known: KnownSoFar, now: number): AuditEvent {
  return { at: new Date(now).toISOString(), kind: 'attempt', ...askedBy(known), ...patientOf([], known) }
}

/** Who asked for what, and how: all that is the same in the entries of one request. */
function askedBy({
  request,
  practice,
  spine,
  interaction,
  claims,
  change,
}: KnownSoFar): Omit<AuditEvent, 'at' | 'kind'> {
  return {
    ...(change !== undefined && { change }),
    ...arrival(request),
    ...spineOf(request.headers),
    ...(practice && { practice: practice.odsCode }),
    ...(interaction ? { interaction: interaction.id } : spine && { interaction: cut(spine.interactionId) }),
    ...(claims && { requester: claims.requester, reason: claims.reason, scope: claims.scope }),
    ...(claims && claims.remarks.length > 0 && { remarks: [...claims.remarks] }),
  }
}

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
    at: new Date(now).toISOString(),
    kind: 'connection',
    ...(remoteAddress && { remoteAddress }),
    ...(clientCertificate && { clientCertificate: cut(clientCertificate) }),
    ...(status !== undefined && { status }),
    ...(situation && { situation, spineCode: answersIn.STU3[situation].code }),
    remarks: [cut(reason)],
  }
}

function arrival({ method, target, remoteAddress, client, headers }: Incoming): Partial<AuditEvent> {
  const others = otherHeaders(headers)
  return {
    method: cut(method),
    target: cut(target),
    ...(remoteAddress && { remoteAddress }),
    ...(client?.certificate && { clientCertificate: cut(client.certificate) }),
    ...(others && { headers: others }),
  }
}

/** Headers as sent, whether or not the request got as far as checking them — TRN-SSP-06. */
function spineOf(headers: HeaderFields): Partial<AuditEvent> {
  const [traceId, from, to, interaction] = ['ssp-traceid', 'ssp-from', 'ssp-to', 'ssp-interactionid'].map(
    (name) => fieldOf(headers, name),
  )
  return {
    ...(traceId && { traceId: cut(traceId) }),
    ...(from && { from: cut(from) }),
    ...(to && { to: cut(to) }),
    ...(interaction && { interaction: cut(interaction) }),
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
  const others = [...headers.keys()].filter((name) => !usual.has(name)).slice(0, 40)
  if (others.length === 0) return undefined
  return Object.fromEntries(others.map((name) => [cut(name), cut(fieldOf(headers, name) ?? '')]))
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
): Partial<AuditEvent> {
  const patient = returned.find(({ resourceType }) => resourceType === 'Patient') as Patient | undefined
  const recorded = claims?.record?.type === 'Patient' ? claims.record.value : undefined
  const asked =
    identifier?.system === identifierSystem.nhsNumber ? identifier.value : (numberIn(body) ?? recorded)
  const nhsNumber =
    numberAmong(patient?.identifier) ?? concerned?.nhsNumber ?? (asked === undefined ? undefined : cut(asked))
  const patientId =
    patient?.id ?? concerned?.patientId ?? (interaction?.path.startsWith('Patient/{id}') ? id : undefined)
  return { ...(patientId && { patientId }), ...(nhsNumber && { nhsNumber }) }
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
