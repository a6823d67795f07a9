import {
  addDays,
  type CurrentDemographics,
  isOver,
  lastDay,
  londonDay,
  londonInstant,
  newRegistration,
  obstacleIn,
  odsCode,
  type Patient,
  type Period,
  type PersonName,
  type Provenance,
  reactivation,
  type Telecom,
  type TemporaryRegistration,
  telecomKind,
} from '@gpconnect/clinical-system'
import type { Ask, Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPatient } from '../../profiles/patient.ts'
import { searchset } from '../../profiles/searchset.ts'
import { findingOn, refuseRegistration, retrieved } from './demographics.ts'
import { type RegistrationRequest, registrationRequest } from './registration-request.ts'

/** Register a patient for a time: POST Patient/$gpc.registerpatient — FND-REG-01 to -24, FND-PDS-01 to -06. */
export const registerPatient: Handler = async (ask) => {
  const { practice, body, change, tools } = ask
  const { register, demographics, clock } = tools.system
  const wanted = registrationRequest(body, clock.now())
  const { nhsNumber } = wanted

  // PDS first: what it says of the number goes before what the practice holds — FND-PDS-03, trap 1.
  const finding = findingOn(await retrieved(demographics, nhsNumber), wanted)
  if (finding.kind !== 'confirmed') return refuseRegistration(finding.kind)
  const { person } = finding

  const at = clock.now()
  const held = await register.byNhsNumber(practice.odsCode, nhsNumber)
  const verifiedVersion = held && versionVerified(held, person)
  if (held) refuseStanding(held, { at, verifiedVersion })
  const registration: TemporaryRegistration = {
    ...registrationOf(ask, wanted, person, at),
    ...(verifiedVersion !== undefined && { verifiedVersion }),
  }
  // What could not be answered afterwards is not done — TRN-RES-09, FND-REG-03.
  careConnectGpcPatient(foreseen(held, registration, practice.odsCode), practice, at)

  const about = { nhsNumber, ...(held && { patientId: held.id }) }
  const { outcome, patient } = await change(about, () =>
    register.register(practice.odsCode, registration, at),
  )
  // Somebody else was quicker: the register alone knows, and has changed nothing — FND-REG-16.
  if (outcome === 'standing') {
    refuseStanding(patient, { at, verifiedVersion })
    return refuseDuplicate(patient)
  }
  return searchset([careConnectGpcPatient(patient, practice, at)])
}

/** The version of a record whose number nobody had verified, where PDS confirms who the practice says it is — FND-REG-11. */
function versionVerified(held: Patient, person: CurrentDemographics): string | undefined {
  if (held.nhsNumberCheck.status === 'verified') return undefined
  return findingOn(person, held).kind === 'confirmed' ? held.version : undefined
}

/** Refuses where the record that the practice holds stands in the way — Foundations §3. */
function refuseStanding(patient: Patient, moment: { at: number; verifiedVersion: string | undefined }): void {
  const obstacle = obstacleIn(patient, moment)
  if (obstacle === 'registered') refuseDuplicate(patient)
  if (obstacle !== undefined) refuseRegistration(obstacle)
}

function refuseDuplicate({ practice }: Patient): never {
  refuse(
    'duplicate',
    `The patient with the NHS number in the parameter \`registerPatient\` is registered at ${practice} already; find the patient instead.`,
  )
}

/** The patient as the register is going to hold it. */
function foreseen(
  held: Patient | undefined,
  registration: TemporaryRegistration,
  practice: Patient['practice'],
): Patient {
  return held
    ? reactivation(held, registration, held.version)
    : newRegistration(practice, registration, { id: 'new', version: 'new' })
}

/** What the register is told: the consumer's values, and those of PDS for what the consumer left out — FND-REG-17. */
function registrationOf(
  { claims, interaction, tools: { settings } }: Ask,
  wanted: RegistrationRequest,
  person: CurrentDemographics,
  at: number,
): TemporaryRegistration {
  const end = addDays(londonDay(at), settings.registration.days)
  const gender = wanted.gender ?? person.gender
  const known = { addresses: lasting(person.addresses, at), telecoms: lasting(person.telecoms, at) }
  const homes = known.addresses.filter(({ use }) => use === 'home')
  return {
    nhsNumber: wanted.nhsNumber,
    names: namesOf(wanted.names, person),
    birthDate: wanted.birthDate,
    ...(gender && { gender }),
    addresses: filledUp(wanted.addresses, homes, ({ use }) => use)
      .toSorted((one, other) => Number(other.use === 'home') - Number(one.use === 'home'))
      .map((address) => endingBy(end, address)),
    telecoms: filledUp<Telecom>(wanted.telecoms, known.telecoms, telecomKind).map((telecom) =>
      endingBy(end, telecom),
    ),
    languages: wanted.languages,
    period: { start: londonInstant(at), end },
    verifiedOn: new Date(at).toISOString(),
    provenance: provenanceOf(claims, interaction.id, at),
  }
}

/** The names as sent, the title from PDS where none was. */
function namesOf([official, ...others]: readonly PersonName[], person: CurrentDemographics): PersonName[] {
  const known = person.names.find(({ family }) => family?.toLowerCase() === official?.family?.toLowerCase())
  if (!official) return []
  return [official.prefix.length > 0 ? official : { ...official, prefix: known?.prefix ?? [] }, ...others]
}

type ForATime = { readonly use: string; readonly period?: Period | undefined }

/** What PDS has for good: neither what is over nor what was only for a time there. */
function lasting<Item extends ForATime>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter(({ use, period }) => use !== 'temp' && use !== 'old' && !isOver(period, at))
}

/** What was sent, and what is known of a kind that was not. */
function filledUp<Item>(
  sent: readonly Item[],
  known: readonly Item[],
  kindOf: (item: Item) => string,
): readonly Item[] {
  const kinds = new Set(sent.map(kindOf))
  return [...sent, ...known.filter((item) => !kinds.has(kindOf(item)))]
}

/** What is meant for a time ends with the registration, unless it was to end sooner — FND-REG-18. */
function endingBy<Item extends ForATime>(end: string, item: Item): Item {
  const own = item.period?.end
  if (item.use !== 'temp' || (own !== undefined && lastDay(own) < end)) return item
  return { ...item, period: { ...item.period, end } }
}

/** Who writes this, and for whom — TRN-PRV-01. */
function provenanceOf(claims: Ask['claims'], interaction: string, at: number): Provenance {
  const { userId, userName, sdsRoleProfileId, organisationOdsCode, organisationName, device } =
    claims.requester
  const ods = odsCode.safeParse(organisationOdsCode?.trim().toUpperCase())
  return {
    at: new Date(at).toISOString(),
    interaction,
    authorId: userId,
    authorName: userName,
    ...(sdsRoleProfileId && { authorRole: sdsRoleProfileId }),
    ...(ods.success && { organisationOdsCode: ods.data }),
    ...(organisationName && { organisationName }),
    ...(device && { device }),
  }
}
