import { type AnyResource, type JsonObject, type Problem, readValue } from '@gpconnect/fhir'
import { inOnePiece } from '@gpconnect/specification'
import { refuse } from '../refusal.ts'
import { isObject, kindOf } from './parse-token.ts'
import { describedDevice, describedOrganisation, describedPractitioner } from './requester.ts'
import type { TokenRules } from './rules.ts'

/** An identifier, as both FHIR versions have it. */
export type Identifier = { readonly system?: string | undefined; readonly value?: string | undefined }

/** What is looked at in the resources of a token, alike in both FHIR versions. */
export type ClaimResource = AnyResource & {
  readonly id?: string | undefined
  readonly identifier?: readonly Identifier[] | undefined
  readonly name?: unknown
  readonly model?: string | undefined
  readonly version?: string | undefined
}

/** The device that asks: an identifier with system and value, model, version. */
export const deviceOf = toldBy('requesting_device', (payload, rules) => {
  const device = resourceClaim(payload, 'requesting_device', ['Device'], rules)
  if (rules.wantsIds && !device.id) incomplete('requesting_device.id', 'the logical id of the device')
  if (!device.identifier?.some(isWhole))
    incomplete('requesting_device.identifier', 'one with system and value')
  if (!device.model) incomplete('requesting_device.model', 'the name of the consumer system')
  if (!device.version) incomplete('requesting_device.version', 'the version of the consumer system')
  return describedDevice(device)
})

/** The organisation that asks, by name and ODS code. */
export const organisationOf = toldBy('requesting_organization', (payload, rules) => {
  const organisation = resourceClaim(payload, 'requesting_organization', ['Organization'], rules)
  if (rules.wantsIds && !organisation.id)
    incomplete('requesting_organization.id', 'the logical id of the organisation')
  if (!organisation.name) incomplete('requesting_organization.name', 'the name of the organisation')
  wanted(organisation, 'requesting_organization', [rules.systems.odsOrganisation], 'the ODS code')
  return describedOrganisation(organisation, rules)
})

/** The person who asks: id, name, SDS user id; `UNK` does for the id, and roles may be absent — TRN-JWT-19, TRN-JWT-44. */
export const practitionerOf = toldBy('requesting_practitioner', (payload, rules) => {
  const practitioner = resourceClaim(payload, 'requesting_practitioner', ['Practitioner'], rules)
  const name = rules.name.partsOf(practitioner)
  const place = `requesting_practitioner.${rules.name.path}`
  const id = practitioner.id || incomplete('requesting_practitioner.id', 'the id that `sub` repeats')
  if (!name?.family) return incomplete(`${place}.family`, 'the family name')
  if (!name.given?.[0]) incomplete(`${place}.given`, 'at least one given name')
  wanted(practitioner, 'requesting_practitioner', rules.systems.sdsUser, 'the SDS user id, or UNK')
  return { id, described: describedPractitioner(practitioner, name, rules) }
})

/**
 * What a claim tells, found out once for each object that stands there: the parser gives the same object for the same text.
 * Nothing is kept of one that is refused.
 */
function toldBy<Told>(claim: string, tell: (payload: JsonObject, rules: TokenRules) => Told) {
  const told = new Map<TokenRules, WeakMap<JsonObject, Told>>()
  return (payload: JsonObject, rules: TokenRules): Told => {
    const object = payload[claim]
    if (!isObject(object)) return tell(payload, rules)
    let known = told.get(rules)
    if (!known) {
      known = new WeakMap()
      told.set(rules, known)
    }
    const before = known.get(object)
    if (before !== undefined) return before
    const now = inOnePiece(tell(payload, rules))
    known.set(object, now)
    return now
  }
}

/** Whose record is asked for: a patient by NHS number, or an organisation by ODS code. */
export type RequestedRecord = { readonly type: 'Patient' | 'Organization'; readonly value: string }

/**
 * The record in the claim `requested_record`. For a patient's data it is a patient; for everything else either will do, and
 * the organisation is not compared with the practice — TRN-JWT-43, TRN-JWT-45.
 */
export function requestedRecordOf(
  payload: JsonObject,
  isOfPatient: boolean,
  rules: TokenRules,
): RequestedRecord {
  const claim = 'requested_record'
  const types = isOfPatient ? (['Patient'] as const) : (['Organization', 'Patient'] as const)
  const record = resourceClaim(payload, claim, types, rules)
  const { nhsNumber, odsOrganisation } = rules.systems
  const type = record.resourceType as RequestedRecord['type']
  const value =
    type === 'Patient'
      ? wanted(record, claim, [nhsNumber], 'the NHS number')
      : wanted(record, claim, [odsOrganisation], 'the ODS code')
  return { type, value }
}

/** The value of the identifier that has to be there. */
function wanted(
  { identifier }: ClaimResource,
  claim: string,
  systems: readonly string[],
  what: string,
): string {
  const found = identifier?.find((each) => isWhole(each) && systems.includes(each.system as string))
  return (
    found?.value ?? incomplete(`${claim}.identifier`, `one with system ${systems.join(' or ')} and ${what}`)
  )
}

/**
 * The base resource in a claim — TRN-JWT-17, -18: a type that FHIR has not and an unknown element or wrong data type are
 * refused as the FHIR version has it, another known type is 400. Identifier systems need not be URIs: real consumers send
 * `Web Interface` — TRN-JWT-23.
 */
function resourceClaim(
  payload: JsonObject,
  claim: string,
  types: readonly [string, ...string[]],
  { release, forgives }: TokenRules,
): ClaimResource {
  const value = payload[claim]
  if (!isObject(value))
    refuse(
      value === undefined || value === null ? 'claimMissing' : 'claimInvalid',
      `Claim \`${claim}\` is ${kindOf(value)}; a resource of type ${types.join(' or ')} is wanted.`,
    )
  const { resourceType } = value as JsonObject
  if (
    typeof resourceType === 'string' &&
    !types.includes(resourceType) &&
    release.resourceTypes.has(resourceType)
  )
    refuse(
      'claimResourceMisplaced',
      `Claim \`${claim}.resourceType\` is "${resourceType}"; "${types.join('" or "')}" is wanted.`,
    )

  const read = readValue(release, value, { path: claim, tolerant: true })
  const problem = read.problems.find((each) => !isFreeSystem(each) && !forgives.includes(each.code))
  if (problem || !read.resource) return refuseInvalid(claim, problem, release.name)
  return read.resource as ClaimResource
}

const isFreeSystem = ({ code, path }: Problem) =>
  (code === 'format' || code === 'whitespace') && /\.identifier(\[\d+\])?\.system$/.test(path)

function refuseInvalid(claim: string, problem: Problem | undefined, release: string): never {
  const situation =
    problem?.code === 'unknown-resource-type' ? 'claimResourceTypeUnknown' : 'claimResourceInvalid'
  return refuse(
    situation,
    `Claim \`${problem?.path || claim}\`: ${problem?.reason ?? `it is not a resource of ${release}.`}`,
  )
}

const isWhole = ({ system, value }: Identifier) => Boolean(system && value)

function incomplete(path: string, what: string): never {
  return refuse('claimResourceIncomplete', `Claim \`${path}\` is missing; ${what} is wanted.`)
}
