import { randomUUID } from 'node:crypto'
import { identifierSystem } from '@gpconnect/specification'
import type { KnownPerson } from './data.ts'

/** An interaction as a consumer sends it: below which root, where, and what it asks back. */
export type Ask = {
  /** The practice, by ODS code and ASID. */
  readonly practice: Practice
  readonly interaction: string
  readonly scope: string
  readonly format: 'json' | 'xml'
}

export type Practice = { readonly odsCode: string; readonly asid: string }

const rest = (name: string) => `urn:nhs:names:services:gpconnect:fhir:rest:${name}-1`

/** The interactions that are measured. */
export const asks = {
  readPatient: { interaction: rest('read:patient'), scope: 'patient/*.read' },
  findPatient: { interaction: rest('search:patient'), scope: 'patient/*.read' },
  metadata: { interaction: rest('read:metadata'), scope: 'organization/*.read' },
  heavy: {
    interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getstructuredrecord-1',
    scope: 'patient/*.read',
  },
  registerPatient: {
    interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
    scope: 'patient/*.write',
  },
} as const

/** Path and query of each interaction. */
export const targets = {
  readPatient: (practice: Practice, id: string) => `${rootOf(practice)}/Patient/${id}`,
  findPatient: (practice: Practice, nhsNumber: string) =>
    `${rootOf(practice)}/Patient?identifier=${encodeURIComponent(`${identifierSystem.nhsNumber}|${nhsNumber}`)}`,
  metadata: (practice: Practice) => `${rootOf(practice)}/metadata`,
  heavy: ({ odsCode }: Practice) =>
    `/${odsCode}/STU3/1/gpconnect/structured/fhir/Patient/$gpc.getstructuredrecord`,
  registerPatient: (practice: Practice) => `${rootOf(practice)}/Patient/$gpc.registerpatient`,
}

/** What asks for the registration of a person, as JSON. */
export function registrationBody({ nhsNumber, family, given, birthDate }: KnownPerson): string {
  return JSON.stringify({
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'registerPatient',
        resource: {
          resourceType: 'Patient',
          identifier: [{ system: identifierSystem.nhsNumber, value: nhsNumber }],
          name: [{ use: 'official', family, given }],
          birthDate,
        },
      },
    ],
  })
}

const rootOf = ({ odsCode }: Practice) => `/${odsCode}/STU3/1/gpconnect/fhir`

/** Heads of as many users, each with a token of its own, as the users of a consumer would send them within a few minutes. */
export const headsOf = (ask: Ask, users: number): string[] =>
  Array.from({ length: users }, (_, user) => headOf(ask, user))

/** Everything that follows the request line, the empty line included. Its token lives 300 seconds from now. */
export function headOf({ practice, interaction, scope, format }: Ask, user = 0): string {
  return [
    'Host: 127.0.0.1',
    `Accept: application/fhir+${format}`,
    `Ssp-TraceID: ${randomUUID()}`,
    'Ssp-From: 999000990900',
    `Ssp-To: ${practice.asid}`,
    `Ssp-InteractionID: ${interaction}`,
    `Authorization: Bearer ${tokenFor(practice, scope, user)}`,
    '\r\n',
  ].join('\r\n')
}

/** A token as consumers send it, with its three resources — Transport §11.2. */
function tokenFor(practice: Practice, scope: string, user: number): string {
  // Made at different times, and none of them yet to come.
  const issuedAt = Math.floor(Date.now() / 1000) - (user % 60)
  const id = String(999000990001 + 10 * user)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: 'https://consumer.example.org/',
    sub: id,
    aud: `https://provider.example.org${rootOf(practice)}`,
    exp: issuedAt + 300,
    iat: issuedAt,
    reason_for_request: 'directcare',
    requested_scope: scope,
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: 'https://consumer.example.org/Id/device', value: 'bench' }],
      model: 'Benchmark',
      version: '0.1.0',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: identifierSystem.odsOrganisation, value: 'X99C01' }],
      name: 'Upper Merrow Walk-in Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id,
      identifier: [
        { system: identifierSystem.sdsUser, value: id },
        { system: identifierSystem.sdsRoleProfile, value: '999000990002' },
        { system: 'https://consumer.example.org/Id/user', value: id },
      ],
      name: [{ family: 'Thwaite', given: ['Alison'], prefix: ['Dr'] }],
    },
  }
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`
}
