import { type CurrentDemographics, checkDigitOf, type NhsNumber } from '@gpconnect/clinical-system'
import { type Interaction, interactions } from '@gpconnect/specification'
import type { AskOptions } from './gateway.ts'

/** The interaction that registers a patient. */
export const registration = interactions.find(
  ({ id }) => id === 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
) as Interaction

export const formats = ['json', 'xml'] as const
type Format = (typeof formats)[number]

/** JSON as a test writes it, right or wrong. */
export type Json = { readonly [name: string]: unknown }

/** People whom PDS knows and no practice holds. Their numbers begin with 9998, a range that is never given to anyone. */
export const newcomers: readonly CurrentDemographics[] = Array.from({ length: 2200 }, (_, count) => count)
  .map((count) => `9998${String(count).padStart(5, '0')}`)
  .filter((digits) => checkDigitOf(digits) < 10)
  .map((digits) => newcomer(`${digits}${checkDigitOf(digits)}` as NhsNumber))

function newcomer(nhsNumber: NhsNumber): CurrentDemographics {
  return {
    status: 'current',
    nhsNumber,
    names: [{ use: 'official', family: 'Newcome', given: ['Kit'], prefix: ['Mx'], suffix: [] }],
    birthDate: '1980-04-05',
    gender: 'other',
    sensitive: false,
    addresses: [
      { use: 'home', lines: ['3 Far Lane'], town: 'Otley', county: 'West Yorkshire', postcode: 'LS21 1AA' },
    ],
    telecoms: [{ system: 'phone', use: 'home', value: '0113 496 0333' }],
  }
}

let taken = 0

/** Somebody whom no test has registered yet; after some two thousand it begins again. */
export const nextNewcomer = (): CurrentDemographics =>
  newcomers[taken++ % newcomers.length] as CurrentDemographics

/** The least that a registration has to say of a person — FND-REG-01. Elements are added by name, or taken out by `undefined`. */
export function patientOf({ nhsNumber, names, birthDate }: CurrentDemographics, changes: Json = {}): Json {
  const [name] = names
  return inOrder({
    resourceType: 'Patient',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }],
    name: [{ use: 'official', family: name?.family, given: name?.given }],
    birthDate,
    ...changes,
  })
}

/** The body that asks for the registration of a Patient. */
export const askingFor = (patient: unknown): Json => ({
  resourceType: 'Parameters',
  parameter: [{ name: 'registerPatient', resource: patient }],
})

/** What asks for the registration of a Patient, in JSON unless told. */
export const registering = (patient: unknown, format: Format = 'json'): AskOptions => ({
  interaction: registration.id,
  headers: { 'Content-Type': `application/fhir+${format}`, Accept: `application/fhir+${format}` },
  body: askingFor(patient),
})

/** What finds a patient by NHS number. */
export const finding = (nhsNumber: string | undefined): AskOptions => ({
  interaction: 'search:patient',
  query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${nhsNumber}`,
})

/** A right body for an interaction that takes one, about somebody new each time; nothing for those that take none. */
export function exampleBody({ body }: Pick<Interaction, 'body'>): Json | undefined {
  if (body === 'Parameters') return askingFor(patientOf(nextNewcomer()))
  return body && { resourceType: body }
}

const order = [
  'id meta implicitRules language text contained extension modifierExtension identifier active name telecom gender',
  'birthDate deceasedBoolean deceasedDateTime address maritalStatus multipleBirthBoolean multipleBirthInteger photo contact',
  'animal communication generalPractitioner managingOrganization link',
].flatMap((line) => line.split(' '))

/** The elements of a Patient in the order that XML wants; unknown ones stand last. */
function inOrder(patient: Json): Json {
  const placeOf = (name: string) => {
    const place = order.indexOf(name.replace('_', ''))
    return name === 'resourceType' ? -1 : place < 0 ? order.length : place
  }
  return Object.fromEntries(
    Object.entries(patient)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other)),
  )
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (value: unknown) => String(value).replaceAll(/[&<"]/g, (letter) => escapes[letter] ?? '')

/** A resource as XML, be it right or wrong: what JSON says, in the same order. */
export function xmlOf({ resourceType, ...members }: Json): string {
  return `<${resourceType} xmlns="http://hl7.org/fhir">${membersOf(members)}</${resourceType}>`
}

function membersOf(members: Json): string {
  const names = new Set(Object.keys(members).map((name) => name.replace(/^_/, '')))
  return [...names]
    .flatMap((name) => {
      const values = [members[name] ?? members[`_${name}`] ?? []].flat()
      const besides = [members[`_${name}`] ?? []].flat()
      return values.map((value, at) => elementOf(name, value, (besides[at] ?? {}) as Json))
    })
    .join('')
}

function elementOf(name: string, value: unknown, beside: Json): string {
  if (name === 'div') return String(value)
  if (typeof value !== 'object' || value === null)
    return `<${name} value="${escaped(value)}">${membersOf(beside)}</${name}>`
  const { url, ...members } = value as Json
  if ('resourceType' in members) return `<${name}>${xmlOf(members)}</${name}>`
  const isExtension = /extension$/i.test(name)
  return `<${name}${isExtension ? ` url="${escaped(url)}"` : ''}>${membersOf(
    isExtension || url === undefined ? members : { ...members, url },
  )}</${name}>`
}
