import { gunzipSync } from 'node:zlib'
import type { AuditEvent, ClinicalFacts, ClinicalSystem, DemographicRecord } from '@gpconnect/clinical-system'
import { type InMemorySystem, inMemorySystem } from '@gpconnect/clinical-system/in-memory'
import { type AnyResource, writeJson } from '@gpconnect/fhir'
import { type Interaction, interactionById, mediaTypes } from '@gpconnect/specification'
import type { z } from 'zod'
import { handlers } from '../../src/capabilities/index.ts'
import type { Handlers } from '../../src/gateway/context.ts'
import { createGateway, type Gateway } from '../../src/gateway/gateway.ts'
import { type Client, headerFields } from '../../src/gateway/request.ts'
import { targetOf } from '../../src/gateway/target.ts'
import { createMetrics, type Metrics } from '../../src/metrics.ts'
import { providerSettings } from '../../src/settings.ts'
import { olderRoot, ours, patients, practitioners, roots, theirs, world } from './facts.ts'
import { recordAnswer, recordLog } from './record.ts'
import { exampleBody, newcomers, xmlOf } from './registration.ts'
import { expectRightAnswer } from './rules.ts'
import { type Claims, rightClaims, rightClaimsDstu2, type TokenOptions, tokenOf } from './token.ts'

/** When everything happens, unless a test moves the clock on. */
export const testTime = Date.parse('2026-03-02T09:30:00.000Z')

/** Where the service roots are, as consumers know them. */
export const publicOrigin = 'https://provider.example.nhs.uk'

/** The trace id that requests carry, unless told otherwise. */
export const traceId = 'd6c2e2a0-6f0b-4e9e-9d7b-0a5ef1a3b201'

/** The ASID of the consumer. */
export const consumerAsid = '200000000359'

/** A header of a request: a value, several of them, or `undefined` to leave out one that is right by default. */
export type HeaderChanges = Readonly<Record<string, string | readonly string[] | undefined>>

/** What is different about a request; everything else of it is right. */
export type AskOptions = {
  /** Full id, or what follows `…:gpconnect:fhir:rest:`, with or without its version. Reading a patient, unless told. */
  readonly interaction?: string
  /** Logical id in the path, as it is to be sent. */
  readonly id?: string
  /** Path of the service root. */
  readonly root?: string
  /** Path below the root, in place of that of the interaction: `/Patient/1`. */
  readonly path?: string
  /** The whole request target, in place of root, path and query. */
  readonly target?: string
  /** Query as sent, without `?`. A right one by default where the interaction has a parameter. */
  readonly query?: string
  readonly method?: string
  readonly headers?: HeaderChanges
  readonly token?: TokenOptions
  readonly remoteAddress?: string
  /**
   * What is sent, as it is to stand on the wire, or as JSON that is put into the format of the header `Content-Type`. A right
   * one by default where the interaction takes one: a registration of somebody whom PDS knows, another one each time.
   */
  readonly body?: string | Buffer | object
  /** Who is at the other end, where the door asked for a certificate. */
  readonly client?: Client
}

/** A request as it goes out: header names and values alternate. */
type TestRequest = {
  readonly method: string
  readonly target: string
  readonly rawHeaders: readonly string[]
  readonly body?: Buffer
}

export type TestAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The bytes as sent, compressed where they are. */
  readonly bytes: Buffer
  /** The body as text, unpacked. */
  readonly body: string
  /** The resource, read strictly, from JSON and XML alike. */
  readonly resource: AnyResource
  /** The same as plain JSON, to compare. */
  readonly json: Readonly<Record<string, unknown>>
  /** Code and text of an OperationOutcome; empty where the answer is none. */
  readonly spineCode: string
  readonly diagnostics: string
  /** Events in the audit trail that this request left, as they stood when the answer came. */
  readonly events: readonly AuditEvent[]
}

export type LogLine = { readonly level: string; readonly values: object; readonly message: string }

type TestGateway = {
  ask(options?: AskOptions): Promise<TestAnswer>
  readonly gateway: Gateway
  /** The system behind it, with all events in `events`. */
  readonly system: InMemorySystem
  readonly log: readonly LogLine[]
  readonly clock: { now(): number; advance(milliseconds: number): void }
}

type TestGatewayOptions = {
  readonly facts?: ClinicalFacts
  readonly settings?: z.input<typeof providerSettings>
  readonly handlers?: Handlers
  /** Whom PDS knows: those whom requests register by default, unless told. */
  readonly persons?: readonly DemographicRecord[]
  /** Puts something in front of the ports: one that fails, or is slow. */
  readonly wrap?: (system: ClinicalSystem) => ClinicalSystem
}

/** A gateway over a system in memory, with a clock that stands still. Every answer is held against the rules of all answers. */
export function testGateway(options: TestGatewayOptions = {}): TestGateway {
  const clock = testClock()
  const system = inMemorySystem(options.facts ?? world, {
    clock,
    ids: countedIds(),
    persons: options.persons ?? newcomers,
  })
  const log: LogLine[] = []
  const line = (level: string) => (values: object, message: string) => {
    log.push({ level, values, message })
    recordLog(JSON.stringify({ level, ...values, message }))
  }
  const gateway = createGateway({
    system: options.wrap?.(system) ?? system,
    settings: providerSettings.parse(options.settings ?? {}),
    handlers: options.handlers ?? handlers,
    log: {
      isLevelEnabled: () => true,
      debug: line('debug'),
      info: line('info'),
      warn: line('warn'),
      error: line('error'),
    },
    metrics: recorded(createMetrics()),
    origin: () => publicOrigin,
  })
  return {
    gateway,
    system,
    log,
    clock,
    async ask(asked = {}) {
      const { method, target, rawHeaders, body: own } = requestOf(asked, clock.now())
      const before = system.events.length
      const {
        status,
        headers,
        body: sent,
      } = await gateway.answer({
        method,
        target,
        headers: headerFields(rawHeaders),
        remoteAddress: asked.remoteAddress ?? '192.0.2.7',
        ...(asked.client && { client: asked.client }),
        ...(own && { body: own }),
        receivedAt: clock.now(),
      })
      const events = system.events.slice(before)
      const bytes = Buffer.from(sent)
      const body = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
      const found = await system.practices.rootOf(targetOf(target).path)
      const resource = expectRightAnswer({ status, headers, body }, found?.root.fhirVersion)
      recordAnswer(body, headers['content-type'])
      const json = JSON.parse(writeJson(resource)) as Record<string, unknown>
      return { status, headers, bytes, body, resource, json, ...outcomeIn(json), events }
    },
  }
}

/** What is counted, and under which labels. */
function recorded(metrics: Metrics): Metrics {
  return {
    ...metrics,
    answered(...counted) {
      metrics.answered(...counted)
      recordLog(JSON.stringify({ counted }))
    },
  }
}

/** A request that is right in all that is not changed. */
export function requestOf(options: AskOptions = {}, now: number = testTime): TestRequest {
  const id = interactionIdOf(options.interaction ?? 'read:patient')
  const interaction: Interaction = interactionById(id) ?? readPatient
  const root = options.root ?? rootOf(interaction)
  const path = options.path ?? `/${interaction.path.replace('{id}', options.id ?? exampleId(interaction))}`
  const query = options.query ?? (interaction.parameter ? exampleQuery(interaction) : '')
  const headers: HeaderChanges = {
    'Ssp-TraceID': traceId,
    'Ssp-From': consumerAsid,
    'Ssp-To': (root.startsWith(`/${theirs.odsCode}/`) ? theirs : ours).asids[0],
    'Ssp-InteractionID': id,
    Authorization: `Bearer ${tokenOf(claimsOf(interaction, root, now), options.token)}`,
    ...(interaction.method !== 'GET' && { 'Content-Type': mediaTypes[interaction.fhirVersion].json }),
  }
  const rawHeaders = rawHeadersOf(headers, options.headers)
  const body = options.body ?? exampleBody(interaction)
  return {
    method: options.method ?? interaction.method,
    target: options.target ?? `${root}${path}${query === '' ? '' : `?${query}`}`,
    rawHeaders,
    ...(body !== undefined && { body: bytesOf(body, rawHeaders) }),
  }
}

function claimsOf(interaction: Interaction, root: string, now: number): Claims {
  return interaction.fhirVersion === 'STU3'
    ? rightClaims(interaction, `${publicOrigin}${root}`, now)
    : rightClaimsDstu2(interaction, patients.full.nhsNumber ?? '', now)
}

function bytesOf(body: NonNullable<AskOptions['body']>, rawHeaders: readonly string[]): Buffer {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return Buffer.from(body)
  const isXml = /\bxml\b/.test(headerFields(rawHeaders).get('content-type')?.join() ?? '')
  return Buffer.from(isXml ? xmlOf({ ...body }) : JSON.stringify(body))
}

/** The interaction id that a short form stands for: `read:patient` is that of reading a patient. */
export function interactionIdOf(name: string): string {
  if (name.startsWith('urn:') || !/^(read|search):[a-z]+$/.test(name)) return name
  return `urn:nhs:names:services:gpconnect:fhir:rest:${name}-1`
}

const readPatient = interactionById(interactionIdOf('read:patient')) as Interaction

/** The canonical root of `A99999` where an interaction is at home. */
export function rootOf({ capability }: Pick<Interaction, 'capability'>): string {
  if (capability === 'html') return olderRoot
  return capability === 'structured' || capability === 'documents' ? roots[capability] : roots.foundations
}

/** An id that is there to be read, by the type that a path begins with. */
function exampleId({ path }: Interaction): string {
  const [type = ''] = path.split('/')
  const ids: Record<string, string> = {
    Patient: patients.full.id,
    Practitioner: practitioners.ashworth.id,
    Organization: ours.organisation,
    Location: 'loc-main',
  }
  return ids[type] ?? 'some-id'
}

/** A search that finds something. */
function exampleQuery({ path, parameter }: Interaction): string {
  const values: Record<string, string | undefined> = {
    Patient: patients.full.nhsNumber,
    Practitioner: practitioners.ashworth.sdsUserId,
    Organization: ours.odsCode,
  }
  return `${parameter?.name}=${encodeURIComponent(`${parameter?.system}|${values[path] ?? 'some-value'}`)}`
}

/** Names and values in turn, with changes made whatever the case of a name. */
function rawHeadersOf(right: HeaderChanges, changes: HeaderChanges = {}): readonly string[] {
  const changed = new Set(Object.keys(changes).map((name) => name.toLowerCase()))
  const kept = Object.entries(right).filter(([name]) => !changed.has(name.toLowerCase()))
  return [...kept, ...Object.entries(changes)].flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((each) => [name, each]),
  )
}

function outcomeIn(json: Readonly<Record<string, unknown>>): { spineCode: string; diagnostics: string } {
  type Issue = { details: { coding: [{ code: string }] }; diagnostics: string }
  const [issue] = (json.issue ?? []) as Issue[]
  return { spineCode: issue?.details.coding[0].code ?? '', diagnostics: issue?.diagnostics ?? '' }
}

function testClock() {
  let at = testTime
  return {
    now: () => at,
    advance: (milliseconds: number) => {
      at += milliseconds
    },
  }
}

function countedIds() {
  let count = 0
  return { next: () => `ref-${++count}` }
}
