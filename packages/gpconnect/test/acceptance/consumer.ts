import { randomUUID } from 'node:crypto'
import { readJson, readXml, writeJson } from '@gpconnect/fhir'
import { stu3 } from '@gpconnect/fhir/stu3'
import { type Interaction, interactionById } from '@gpconnect/specification'
import { expect } from 'vitest'
import { recordAnswer } from './record.ts'

/** What a consumer asks, and what it does differently from a right consumer. */
export type Request = {
  /** What follows `…:gpconnect:fhir:rest:` and stands before the version: `read:metadata`. Or the whole id. */
  readonly interaction: string
  /** Path and query below the root, as sent. That of the interaction, unless told. */
  readonly path?: string
  readonly practice?: string
  readonly method?: string
  readonly format?: 'json' | 'xml'
  /** Headers by name; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** Claims by name; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** What follows `Bearer`, in place of a token of the claims. */
  readonly token?: string
  readonly body?: string
}

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The resource as plain JSON, whichever format it came in. */
  readonly json: Readonly<Record<string, unknown>>
  /** Code of an OperationOutcome; empty where the answer is none. */
  readonly spineCode: string
}

/** ASIDs of the practices of the seeds. */
const asids: Readonly<Record<string, string>> = {
  A20047: '918999198993',
  B82617: '918999198738',
  X99001: '999000990017',
  X99002: '999000990025',
  X99003: '999000990033',
}

/** Where the Foundations of a practice are; that of the 1.2.8 suite has no ODS code in its path. */
const rootOf = (practice: string) =>
  practice === 'A20047' ? '/gpconnect-demonstrator/v1/fhir' : `/${practice}/STU3/1/gpconnect`

const idOf = (name: string) =>
  name.startsWith('urn:') ? name : `urn:nhs:names:services:gpconnect:fhir:rest:${name}-1`
const metadata = interactionById(idOf('read:metadata')) as Interaction

/** A consumer that talks real HTTP to a provider. Every answer is read strictly, and held against what holds of all answers. */
export function consumerOf(origin: string): (request: Request) => Promise<Answer> {
  return async (request) => {
    const { url, ...init } = requestTo(origin, request)
    return answerOf(await fetch(url, init))
  }
}

/** A request as it is sent: right in all that it does not say otherwise. */
export function requestTo(
  origin: string,
  request: Request,
): { url: string; method: string; headers: Record<string, string>; body?: string } {
  const { practice = 'B82617', format = 'json' } = request
  const id = idOf(request.interaction)
  const interaction = interactionById(id) ?? metadata
  const root = `${origin}${rootOf(practice)}`
  const claims = { ...claimsFor(interaction, root), ...request.claims }
  const headers = {
    Accept: `application/fhir+${format}`,
    'Ssp-TraceID': randomUUID(),
    'Ssp-From': '200000000359',
    'Ssp-To': asids[practice] ?? '',
    'Ssp-InteractionID': id,
    Authorization: `Bearer ${request.token ?? tokenOf(claims)}`,
    ...(request.body !== undefined && { 'Content-Type': `application/fhir+${format}` }),
    ...request.headers,
  }
  const sent = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return {
    url: `${root}${request.path ?? `/${interaction.path}`}`,
    method: request.method ?? interaction.method,
    headers: Object.fromEntries(sent),
    ...(request.body !== undefined && { body: request.body }),
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response
  const text = await response.text()
  const type = headers.get('content-type') ?? ''
  expect(headers.get('cache-control')).toBe('no-store')
  expect(type).toMatch(/^application\/fhir\+(json|xml);charset=utf-8$/)
  const read = type.includes('xml') ? readXml(stu3, text) : readJson(stu3, text)
  expect(read.problems, text.slice(0, 500)).toEqual([])
  const json = read.resource ? JSON.parse(writeJson(read.resource)) : {}
  if (status >= 400) expectOutcome(json)
  recordAnswer(text, type)
  return { status, headers, text, json, spineCode: json.issue?.[0]?.details.coding[0].code ?? '' }
}

/** What the suite asks of every refusal — Transport §12.1. */
function expectOutcome(json: unknown) {
  expect(json).toMatchObject({
    resourceType: 'OperationOutcome',
    meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1'] },
    issue: [
      {
        severity: 'error',
        details: {
          coding: [
            {
              system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
              code: expect.any(String),
              display: expect.any(String),
            },
          ],
        },
      },
    ],
  })
}

/** A right token of a clinician at another practice. */
function claimsFor({ scope, reasons }: Pick<Interaction, 'scope' | 'reasons'>, audience: string) {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: 'https://consumer.example.org/gpconnect',
    sub: '1',
    aud: audience,
    iat: now,
    exp: now + 300,
    reason_for_request: reasons[0],
    requested_scope: scope,
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: 'https://consumer.example.org/Id/device', value: 'ward-7' }],
      model: 'Ward Viewer',
      version: '1.0',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'X99C01' }],
      name: 'Upper Merrow Walk-in Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: '1',
      identifier: [
        { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: '111111111111' },
        { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: '222222222222' },
      ],
      name: [{ family: 'Thwaite', given: ['Alison'], prefix: ['Dr'] }],
    },
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: object) => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`
