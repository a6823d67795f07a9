import {
  type Address,
  gender as genders,
  isOver,
  isPartialDate,
  type NhsNumber,
  type Period,
  type PersonName,
  parseNhsNumber,
  type SpokenLanguage,
  type Telecom,
  type TemporaryRegistration,
  telecomKind,
} from '@gpconnect/clinical-system'
import type { AnyResource } from '@gpconnect/fhir'
import type * as fhir from '@gpconnect/fhir/stu3'
import {
  codeSystem,
  codesOf,
  extension,
  identifierSystem,
  profile,
  retiredForm,
} from '@gpconnect/specification'
import { refuse } from '../../gateway/refusal.ts'

/** What a consumer asks to register, as far as the request itself tells. */
export type RegistrationRequest = Pick<
  TemporaryRegistration,
  'nhsNumber' | 'names' | 'birthDate' | 'gender' | 'addresses' | 'telecoms' | 'languages'
>

const parameterName = 'registerPatient'
const patientPath = 'Parameters.parameter[0].resource'

/**
 * Reads the request for a registration and holds it against the whitelist: what the page lists may be there, everything else
 * is refused and named — Foundations §4.4. The first that is wrong refuses, in the order of the page.
 *
 * @param at the moment of the request, in milliseconds since 1970
 */
export function registrationRequest(body: AnyResource, at: number): RegistrationRequest {
  const patient = patientIn(body as fhir.Parameters)
  const nhsNumber = nhsNumberIn(patient.identifier ?? [])
  const telecoms = telecomsIn(patient.telecom ?? [])
  const addresses = addressesIn(patient.address ?? [])
  refuseOthers(patient, patientElements, patientPath, 'A registration has')
  checkProfile(patient.meta)
  const languages = languagesIn(patient.extension ?? [])
  for (const element of ['name', 'telecom', 'address'] as const)
    refuseExtensions(patient[element], `${patientPath}.${element}`)
  const names = namesIn(patient.name ?? [], at)
  const birthDate = birthDateIn(patient.birthDate)
  const gender = genderIn(patient.gender)
  return { nhsNumber, names, birthDate, ...(gender && { gender }), addresses, telecoms, languages }
}

/** What a Patient to be registered may hold. `id`, `text` and `language` are there by habit of consumers, and mean nothing here. */
const patientElements = [
  'meta',
  'identifier',
  'name',
  'telecom',
  'gender',
  'birthDate',
  'address',
  'extension',
  'id',
  'text',
  'language',
] as const satisfies readonly (keyof fhir.Patient)[]

/** Refuses an element that is not among those listed, by its path — FND-REG-02. */
function refuseOthers(value: object, listed: readonly string[], path: string, whatHas: string): void {
  const found = Object.keys(value).find((key) => key !== 'resourceType' && !listed.includes(key))
  if (found === undefined) return
  const place = `${path}.${found}`
  refuse('resourceInvalid', `${place} is not taken. ${whatHas} ${listed.join(', ')} only.`, place)
}

/** Refuses an extension inside an element, wherever it stands: none is taken there, and none may be lost unseen. */
function refuseExtensions(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    if (key === 'extension')
      refuse('resourceInvalid', `${place} is not taken. A registration has no extension there.`, place)
    refuseExtensions(inner, place)
  }
}

function patientIn({ parameter = [], ...rest }: fhir.Parameters): fhir.Patient {
  const [, repeated] = [...parameter.entries()].filter(([, { name }]) => name === parameterName)
  if (repeated)
    refuse(
      'registrationRepeats',
      `Parameters.parameter[${repeated[0]}] is a second \`${parameterName}\`; register one patient with each request.`,
      `Parameters.parameter[${repeated[0]}]`,
    )
  const [first, another] = parameter
  const wanted = `one parameter \`${parameterName}\` with a Patient as its resource is wanted`
  if (!first || first.name !== parameterName || another)
    refuse(
      'resourceInvalid',
      `Parameters.parameter holds ${parameter.length === 0 ? 'none' : another ? 'others beside it' : 'another'}; ${wanted}.`,
      'Parameters.parameter',
    )
  refuseOthers(rest, ['id', 'meta', 'language'], 'Parameters', 'Parameters has parameter,')
  refuseOthers(first, ['id', 'name', 'resource'], 'Parameters.parameter[0]', 'The parameter has')
  if (first.resource?.resourceType !== 'Patient')
    refuse(
      'resourceInvalid',
      `${patientPath} is ${first.resource ? 'of another type' : 'missing'}; ${wanted}.`,
      patientPath,
    )
  return first.resource
}

/** The one NHS number; identifiers of other systems are taken and let fall — trap 26. */
function nhsNumberIn(identifiers: readonly fhir.Identifier[]): NhsNumber {
  const path = `${patientPath}.identifier`
  const wanted = `one with system ${identifierSystem.nhsNumber} and ten digits as its value is wanted`
  if (identifiers.length === 0) refuse('nhsNumberInvalid', `${path} is missing; ${wanted}.`, path)
  for (const [at, { system, value }] of identifiers.entries()) {
    if (!system)
      refuse('registrationIncomplete', `${path}[${at}].system is missing; ${wanted}.`, `${path}[${at}]`)
    if (!value && system !== identifierSystem.nhsNumber)
      refuse(
        'registrationIncomplete',
        `${path}[${at}].value is missing; send it, or no such identifier.`,
        `${path}[${at}]`,
      )
  }
  const own = identifiers.filter(({ system }) => system === identifierSystem.nhsNumber)
  const [identifier, another] = own
  if (!identifier) refuse('nhsNumberInvalid', `${path} holds no NHS number; ${wanted}.`, path)
  if (another) refuse('resourceInvalid', `${path} holds ${own.length} NHS numbers; ${wanted}.`, path)
  const at = identifiers.indexOf(identifier)
  const nhsNumber =
    parseNhsNumber(identifier.value ?? '') ??
    refuse(
      'nhsNumberInvalid',
      `${path}[${at}].value is no NHS number; send ten digits without spaces, the last of them the check digit.`,
      `${path}[${at}].value`,
    )
  checkVerificationStatus(identifier, `${path}[${at}]`)
  return nhsNumber
}

/** What the consumer knows of the number is taken for its form alone: PDS is asked whatever it says — FND-VS-03. */
function checkVerificationStatus({ extension: extensions = [] }: fhir.Identifier, path: string): void {
  if (extensions.length > 1)
    refuse(
      'resourceInvalid',
      `${path}.extension[1] is not taken; the NHS number has one verification status.`,
      `${path}.extension[1]`,
    )
  for (const [at, { url, valueCodeableConcept }] of extensions.entries()) {
    const place = `${path}.extension[${at}]`
    if (url !== extension.nhsNumberVerificationStatus)
      refuse(
        'resourceInvalid',
        `${place} is not taken; the NHS number has its verification status only.`,
        place,
      )
    codeIn(valueCodeableConcept, codeSystem.nhsNumberVerificationStatus, `${place}.valueCodeableConcept`)
  }
}

/** The code of a concept with one coding of a published list, in either form of its address — FND-VS-02, FND-VS-03. */
function codeIn(concept: fhir.CodeableConcept | undefined, system: string, path: string): string {
  const [coding, another] = concept?.coding ?? []
  const wanted = `one coding of ${system} is wanted`
  if (!coding || another)
    refuse('resourceInvalid', `${path}.coding holds ${coding ? 'several' : 'none'}; ${wanted}.`, path)
  if (coding.system !== system && coding.system !== retiredForm(system))
    refuse('resourceInvalid', `${path}.coding[0].system is another; ${wanted}.`, path)
  if (coding.code === undefined || !codesOf(system).has(coding.code))
    refuse('resourceInvalid', `${path}.coding[0].code is not in the published list; ${wanted}.`, path)
  return coding.code
}

const phoneUses = ['home', 'work', 'mobile', 'temp'] as const
const emailUses = [...phoneUses, 'old'] as const

/** One phone number of each use and one e-mail address at most. */
function telecomsIn(telecoms: readonly fhir.ContactPoint[]): Telecom[] {
  const path = `${patientPath}.telecom`
  const seen = new Set<string>()
  return telecoms.map(({ system, value, use, period }, at) => {
    const place = `${path}[${at}]`
    if (system !== 'phone' && system !== 'email')
      refuse(
        'resourceInvalid',
        `${place}.system is ${system ? 'another' : 'missing'}; phone or email is wanted.`,
        place,
      )
    if (!value?.trim())
      refuse('resourceInvalid', `${place}.value is missing; send it, or no such telecom.`, place)
    const uses: readonly Telecom['use'][] = system === 'email' ? emailUses : phoneUses
    // An answer has a use for each telecom, so an e-mail address without one is taken for that at home.
    const known = uses.find((each) => each === (use ?? (system === 'email' ? 'home' : undefined)))
    if (known === undefined)
      refuse(
        'resourceInvalid',
        `${place}.use is ${use ? 'another' : 'missing'}; ${uses.join(', ')} are taken with ${system}.`,
        place,
      )
    const telecom = { system, value, use: known, ...periodIn(period, place) }
    if (seen.has(telecomKind(telecom)))
      refuse(
        'registrationRepeats',
        `${place} is a second telecom of its kind; send one phone number of each use and one e-mail address at most.`,
        place,
      )
    seen.add(telecomKind(telecom))
    return telecom
  })
}

const addressTypes = ['postal', 'physical', 'both'] as const

/** A home address and a temporary one at most. One that says nothing of where it is counts as none. */
function addressesIn(addresses: readonly fhir.Address[]): Address[] {
  const path = `${patientPath}.address`
  const seen = new Set<string>()
  return addresses.flatMap(({ use, type, state, period, ...parts }, at) => {
    const place = `${path}[${at}]`
    if (use !== 'home' && use !== 'temp')
      refuse(
        'resourceInvalid',
        `${place}.use is ${use ? 'another' : 'missing'}; home or temp is wanted.`,
        place,
      )
    if (seen.has(use))
      refuse(
        'resourceInvalid',
        `${place} is a second address of its use; send one home and one temp at most.`,
        place,
      )
    seen.add(use)
    if (state !== undefined)
      refuse('resourceInvalid', `${place}.state is not taken; a county goes into district.`, `${place}.state`)
    const kind = addressTypes.find((each) => each === type)
    if (type !== undefined && kind === undefined)
      refuse('resourceInvalid', `${place}.type is not one of ${addressTypes.join(', ')}.`, place)
    const where = placeIn(parts)
    return where ? [{ use, ...(kind && { type: kind }), ...where, ...periodIn(period, place) }] : []
  })
}

/** Where an address is: in its parts, or as text where that is all there is of it — FND-DT-02. */
function placeIn({
  line,
  city,
  district,
  postalCode,
  country,
  text,
}: fhir.Address): Omit<Address, 'use' | 'type' | 'period'> | undefined {
  const lines = (line ?? []).filter((each): each is string => Boolean(each?.trim()))
  const others = {
    ...(city !== undefined && { town: city }),
    ...(district !== undefined && { county: district }),
    ...(postalCode !== undefined && { postcode: postalCode }),
    ...(country !== undefined && { country }),
  }
  if (lines.length > 0 || Object.keys(others).length > 0) return { lines, ...others }
  return text === undefined ? undefined : { lines: [text] }
}

/** From when to when; both as far as they are told. */
function periodIn(period: fhir.Period | undefined, path: string): { period?: Period } {
  const { start, end } = period ?? {}
  for (const [name, date] of Object.entries({ start, end }))
    if (date !== undefined && !isPartialDate(date))
      refuse('resourceInvalid', `${path}.period.${name} is no date that there is.`, `${path}.period.${name}`)
  if (start === undefined && end === undefined) return {}
  return { period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) } }
}

/** The profile is that of the Patient, where one is named — Foundations §0 (c). */
function checkProfile(meta: fhir.Meta | undefined): void {
  const profiles = meta?.profile ?? []
  if (profiles.length > 0 && !profiles.some((each) => each === profile.patient))
    refuse(
      'resourceInvalid',
      `${patientPath}.meta.profile names another profile; ${profile.patient} is wanted.`,
      `${patientPath}.meta.profile`,
    )
}

/** One language at most, with whether an interpreter is needed. No other extension is taken. */
function languagesIn(extensions: readonly fhir.Extension[]): SpokenLanguage[] {
  const path = `${patientPath}.extension`
  const other = extensions.findIndex(({ url }) => url !== extension.nhsCommunication)
  if (other >= 0)
    refuse(
      'resourceInvalid',
      `${path}[${other}] is not taken. A registration has the extension nhsCommunication only.`,
      `${path}[${other}]`,
    )
  if (extensions.length > 1)
    refuse('resourceInvalid', `${path}[1] is a second nhsCommunication; send one at most.`, `${path}[1]`)
  return extensions.map(({ extension: parts = [] }, at) => languageIn(parts, `${path}[${at}].extension`))
}

function languageIn(parts: readonly fhir.Extension[], path: string): SpokenLanguage {
  const wanted = 'nhsCommunication has one language, and interpreterRequired where that is known'
  const single = (url: string) => {
    const found = parts.filter((part) => part.url === url)
    if (found.length > 1)
      refuse('resourceInvalid', `${path}: ${url} stands ${found.length} times; ${wanted}.`, path)
    return found[0]
  }
  const other = parts.findIndex(({ url }) => url !== 'language' && url !== 'interpreterRequired')
  if (other >= 0) refuse('resourceInvalid', `${path}[${other}] is not taken; ${wanted}.`, `${path}[${other}]`)
  refuseExtensions(parts, path)
  const language =
    single('language') ?? refuse('resourceInvalid', `${path}: language is missing; ${wanted}.`, path)
  const interpreter = single('interpreterRequired')
  if (interpreter && interpreter.valueBoolean === undefined)
    refuse('resourceInvalid', `${path}: interpreterRequired holds no boolean; ${wanted}.`, path)
  return {
    language: codeIn(language.valueCodeableConcept, codeSystem.humanLanguage, `${path}.language`),
    modes: [],
    ...(interpreter && { interpreterRequired: interpreter.valueBoolean === true }),
  }
}

/** The official name, whole, and any others that say what they are. */
function namesIn(names: readonly fhir.HumanName[], at: number): PersonName[] {
  const path = `${patientPath}.name`
  const wanted = 'one name of use official, with family and given, is wanted'
  const all = names.map((name, place) => ({
    name,
    place: `${path}[${place}]`,
    ...periodIn(name.period, `${path}[${place}]`),
  }))
  // One that has ended is a name of the past, whatever its use says — trap 25.
  const officials = all.filter(({ name, period }) => name.use === 'official' && !isOver(period, at))
  const [official, another] = officials
  if (!official)
    refuse(
      'registrationIncomplete',
      `${path} holds ${names.length === 0 ? 'none' : 'no official one'}; ${wanted}.`,
      path,
    )
  if (another)
    refuse(
      'registrationRepeats',
      `${path} holds ${officials.length} official ones; ${wanted}.`,
      another.place,
    )
  const { place } = official
  if (!official.name.family?.trim())
    refuse('registrationIncomplete', `${place}.family is missing; ${wanted}.`, place)
  if (!official.name.given?.some((each) => each?.trim()))
    refuse('resourceInvalid', `${place}.given is missing; ${wanted}.`, place)
  return [official, ...all.filter((each) => each !== official)].flatMap(({ name, ...rest }) =>
    nameOf(name, rest),
  )
}

const nameUses = ['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden'] as const

function nameOf(
  { use, family, given, prefix, suffix, text }: fhir.HumanName,
  { place, period }: { place: string; period?: Period },
): PersonName[] {
  const known = nameUses.find((each) => each === use)
  if (use !== undefined && known === undefined)
    refuse('resourceInvalid', `${place}.use is not one of ${nameUses.join(', ')}.`, place)
  const parts = (list: readonly (string | null)[] = []) =>
    list.filter((each): each is string => Boolean(each?.trim()))
  // A name that does not say what it is could not be given back, nor could one without a word — FND-DT-05.
  const whole = text ?? (family === undefined ? parts(given).join(' ') : undefined)
  if (known === undefined || (family === undefined && !whole)) return []
  return [
    {
      use: known,
      given: parts(given),
      prefix: parts(prefix),
      suffix: parts(suffix),
      ...(family !== undefined && { family }),
      ...(whole !== undefined && { text: whole }),
      ...(period && { period }),
    },
  ]
}

function birthDateIn(birthDate: string | undefined): string {
  const path = `${patientPath}.birthDate`
  if (birthDate === undefined)
    refuse('registrationIncomplete', `${path} is missing; send it as YYYY-MM-DD.`, path)
  if (birthDate.length !== 10 || !isPartialDate(birthDate))
    refuse('resourceInvalid', `${path} is not a whole date; send it as YYYY-MM-DD.`, path)
  return birthDate
}

function genderIn(gender: string | undefined): RegistrationRequest['gender'] {
  if (gender === undefined) return undefined
  const path = `${patientPath}.gender`
  const known = genders.options.find((each) => each === gender)
  return known ?? refuse('resourceInvalid', `${path} is not one of ${genders.options.join(', ')}.`, path)
}
