import { randomUUID } from 'node:crypto'
import { type FhirRelease, readJson, readXml, writeJson } from '@gpconnect/fhir'
import { dstu2 } from '@gpconnect/fhir/dstu2'
import { stu3 } from '@gpconnect/fhir/stu3'
import { type FhirVersion, type Interaction, interactionById } from '@gpconnect/specification'
import { expect } from 'vitest'
import { recordAnswer } from './record.ts'

/** What a consumer asks, and what it does differently from a right consumer. */
export type Request = {
  /** What follows `…:gpconnect:fhir:rest:` and stands before the version: `read:metadata`. Or the whole id. */
  readonly interaction: string
  /** Path and query below the root, as sent. That of the interaction, unless told. */
  readonly path?: string
  readonly practice?: string
  /** The line that is spoken, at the practice's root for it: 1.x in STU3, unless told. */
  readonly line?: FhirVersion
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
  X99074: '918999198993',
}

/** Where the Foundations, or the older line, of a practice are; those of the older suites have no ODS code in their path. */
function rootOf(practice: string, line: FhirVersion): string {
  if (practice === 'A20047') return '/gpconnect-demonstrator/v1/fhir'
  if (practice === 'X99074') return '/gpconnect-demonstrator/v0/fhir'
  return line === 'STU3' ? `/${practice}/STU3/1/gpconnect` : `/${practice}/DSTU2/0/gpconnect`
}

const idOf = (name: string, line: FhirVersion) =>
  name.startsWith('urn:')
    ? name
    : `urn:nhs:names:services:gpconnect:fhir:rest:${name}${line === 'STU3' ? '-1' : ''}`
const metadataOf = (line: FhirVersion) => interactionById(idOf('read:metadata', line)) as Interaction

/** What a line has its own way: media types, and how an outcome is made — Transport §3, §12.1, §12.2. */
const lines: Readonly<
  Record<
    FhirVersion,
    {
      readonly release: FhirRelease
      readonly type: (format: 'json' | 'xml') => string
      readonly profile: string
      readonly system: string
    }
  >
> = {
  STU3: {
    release: stu3,
    type: (format) => `application/fhir+${format}`,
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
  },
  DSTU2: {
    release: dstu2,
    type: (format) => `application/${format}+fhir`,
    profile: 'http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1',
    system: 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1',
  },
}

/** A consumer that talks real HTTP to a provider. Every answer is read strictly, and held against what holds of all answers. */
export function consumerOf(origin: string): (request: Request) => Promise<Answer> {
  return async (request) => {
    const { url, ...init } = requestTo(origin, request)
    return answerOf(await fetch(url, init), request.line)
  }
}

/** A request as it is sent: right in all that it does not say otherwise. */
export function requestTo(
  origin: string,
  request: Request,
): { url: string; method: string; headers: Record<string, string>; body?: string } {
  const { practice = 'B82617', format = 'json', line = 'STU3' } = request
  const id = idOf(request.interaction, line)
  const interaction = interactionById(id) ?? metadataOf(line)
  const root = `${origin}${rootOf(practice, line)}`
  const right = line === 'STU3' ? claimsFor(interaction, root) : claimsForDstu2(interaction)
  const claims = { ...right, ...request.claims }
  const headers = {
    Accept: lines[line].type(format),
    'Ssp-TraceID': randomUUID(),
    'Ssp-From': '200000000359',
    'Ssp-To': asids[practice] ?? '',
    'Ssp-InteractionID': id,
    Authorization: `Bearer ${request.token ?? tokenOf(claims)}`,
    ...(request.body !== undefined && { 'Content-Type': lines[line].type(format) }),
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

async function answerOf(response: Response, line: FhirVersion = 'STU3'): Promise<Answer> {
  const { status, headers } = response
  const text = await response.text()
  const type = headers.get('content-type') ?? ''
  expect(headers.get('cache-control')).toBe('no-store')
  const { release, type: typeOf, profile, system } = lines[line]
  expect([`${typeOf('json')};charset=utf-8`, `${typeOf('xml')};charset=utf-8`]).toContain(type)
  const read = type.includes('xml') ? readXml(release, text) : readJson(release, text)
  expect(read.problems, text.slice(0, 500)).toEqual([])
  const json = read.resource ? JSON.parse(writeJson(read.resource)) : {}
  if (status >= 400) expectOutcome(json, profile, system)
  recordAnswer(text, type)
  return { status, headers, text, json, spineCode: json.issue?.[0]?.details.coding[0].code ?? '' }
}

/** What the suite asks of every refusal — Transport §12.1. */
function expectOutcome(json: unknown, profile: string, system: string) {
  expect(json).toMatchObject({
    resourceType: 'OperationOutcome',
    meta: { profile: [profile] },
    issue: [
      {
        severity: 'error',
        details: {
          coding: [
            {
              system,
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

/** The same clinician as the token of the older line has it — Transport §11.4. */
function claimsForDstu2(interaction: Pick<Interaction, 'scope' | 'reasons'>) {
  return {
    ...claimsFor(interaction, 'https://authorize.fhir.nhs.net/token'),
    requested_record: {
      resourceType: 'Organization',
      id: '1',
      identifier: [{ system: 'http://fhir.nhs.net/Id/ods-organization-code', value: 'OrgODSCode0001' }],
      name: 'GP Connect Assurance',
    },
    requesting_device: {
      resourceType: 'Device',
      id: '1',
      identifier: [{ system: 'GPConnectTestSystem', value: 'Client' }],
      model: 'v1',
      version: '1.1',
    },
    requesting_organization: {
      resourceType: 'Organization',
      id: '1',
      identifier: [{ system: 'http://fhir.nhs.net/Id/ods-organization-code', value: 'X99C01' }],
      name: 'Upper Merrow Walk-in Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: '1',
      identifier: [
        { system: 'http://fhir.nhs.net/sds-user-id', value: '111111111111' },
        { system: 'https://consumer.example.org/Id/user', value: 'athwaite' },
      ],
      name: { family: ['Thwaite'], given: ['Alison'], prefix: ['Dr'] },
      practitionerRole: [
        { role: { coding: [{ system: 'http://fhir.nhs.net/ValueSet/sds-job-role-name-1', code: 'R0260' }] } },
      ],
    },
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: object) => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`
