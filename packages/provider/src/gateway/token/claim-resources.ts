import { type AnyResource, type JsonObject, type Problem, readValue } from '@gpconnect/fhir'
import {
  type Device,
  type Identifier,
  type Organization,
  type Practitioner,
  stu3,
} from '@gpconnect/fhir/stu3'
import { identifierSystem } from '@gpconnect/specification'
import { refuse } from '../refusal.ts'
import { isObject, kindOf } from './parse-token.ts'

/** The device that asks: an identifier with system and value, model, version. */
export function deviceOf(payload: JsonObject): Device {
  const device = resourceClaim<Device>(payload, 'requesting_device', 'Device')
  if (!device.identifier?.some(isWhole))
    incomplete('requesting_device.identifier', 'one with system and value')
  if (!device.model) incomplete('requesting_device.model', 'the name of the consumer system')
  if (!device.version) incomplete('requesting_device.version', 'the version of the consumer system')
  return device
}

/** The organisation that asks, by name and ODS code. */
export function organisationOf(payload: JsonObject): Organization {
  const organisation = resourceClaim<Organization>(payload, 'requesting_organization', 'Organization')
  if (!organisation.name) incomplete('requesting_organization.name', 'the name of the organisation')
  if (
    !organisation.identifier?.some(
      (each) => isWhole(each) && each.system === identifierSystem.odsOrganisation,
    )
  )
    incomplete(
      'requesting_organization.identifier',
      `one with system ${identifierSystem.odsOrganisation} and the ODS code`,
    )
  return organisation
}

/** The person who asks: id, name, SDS user id; `UNK` does for the id, and roles may be absent — TRN-JWT-19. */
export function practitionerOf(payload: JsonObject): Practitioner {
  const practitioner = resourceClaim<Practitioner>(payload, 'requesting_practitioner', 'Practitioner')
  const [name] = practitioner.name ?? []
  if (!practitioner.id) incomplete('requesting_practitioner.id', 'the id that `sub` repeats')
  if (!name?.family) incomplete('requesting_practitioner.name[0].family', 'the family name')
  if (!name?.given?.[0]) incomplete('requesting_practitioner.name[0].given', 'at least one given name')
  if (!practitioner.identifier?.some((each) => isWhole(each) && each.system === identifierSystem.sdsUser))
    incomplete(
      'requesting_practitioner.identifier',
      `one with system ${identifierSystem.sdsUser} and the SDS user id, or UNK`,
    )
  return practitioner
}

/**
 * The base STU3 resource in a claim — TRN-JWT-17, -18: a type that FHIR has not, an unknown element or a wrong data type is
 * 422, another known type 400. Identifier systems need not be URIs: real consumers send `Web Interface` — TRN-JWT-23.
 */
function resourceClaim<Resource extends AnyResource>(
  payload: JsonObject,
  claim: string,
  type: string,
): Resource {
  const value = payload[claim]
  if (!isObject(value))
    refuse(
      value === undefined || value === null ? 'claimMissing' : 'claimInvalid',
      `Claim \`${claim}\` is ${kindOf(value)}; a ${type} resource is wanted.`,
    )
  const { resourceType } = value as JsonObject
  if (typeof resourceType === 'string' && resourceType !== type && stu3.resourceTypes.has(resourceType))
    refuse(
      'claimResourceMisplaced',
      `Claim \`${claim}.resourceType\` is "${resourceType}"; "${type}" is wanted.`,
    )

  const read = readValue(stu3, value, { path: claim, tolerant: true })
  const problem = read.problems.find((each) => !isFreeSystem(each))
  if (problem || !read.resource) return refuseInvalid(claim, problem)
  return read.resource as AnyResource as Resource
}

const isFreeSystem = ({ code, path }: Problem) =>
  (code === 'format' || code === 'whitespace') && /\.identifier(\[\d+\])?\.system$/.test(path)

function refuseInvalid(claim: string, problem: Problem | undefined): never {
  const situation =
    problem?.code === 'unknown-resource-type' ? 'claimResourceTypeUnknown' : 'claimResourceInvalid'
  return refuse(
    situation,
    `Claim \`${problem?.path || claim}\`: ${problem?.reason ?? 'it is not a resource of STU3.'}`,
  )
}

const isWhole = ({ system, value }: Identifier) => Boolean(system && value)

function incomplete(path: string, wanted: string): never {
  refuse('claimResourceIncomplete', `Claim \`${path}\` is missing; ${wanted} is wanted.`)
}
