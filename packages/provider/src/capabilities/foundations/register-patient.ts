import {
  addDays,
  type CurrentDemographics,
  londonDay,
  londonInstant,
  obstacleIn,
  odsCode,
  type Patient,
  type Period,
  type PersonName,
  type Provenance,
  type TemporaryRegistration,
} from '@gpconnect/clinical-system'
import { requesterOf } from '../../gateway/audit.ts'
import type { Ask, Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPatient } from '../../profiles/patient.ts'
import { searchset } from '../../profiles/searchset.ts'
import { findingOn, refuseRegistration, retrieved } from './demographics.ts'
import { type RegistrationRequest, registrationRequest } from './registration-request.ts'

/** Register a patient for a time: POST Patient/$gpc.registerpatient — FND-REG-01 to -24, FND-PDS-01 to -06. */
export const registerPatient: Handler = async (ask) => {
  const { practice, body, change, tools } = ask
  const { system } = tools
  const wanted = registrationRequest(body)
  const { nhsNumber } = wanted

  // PDS first: what it says of the number goes before what the practice holds — FND-PDS-03, trap 1.
  const record = await retrieved(system.demographics, nhsNumber)
  const finding = findingOn(record, wanted)
  if (finding.kind !== 'confirmed') return refuseRegistration(finding.kind)

  const at = system.clock.now()
  const registration = registrationOf(ask, wanted, finding.person, at)
  const verifiedVersion = await freeToRegister(ask, finding.person, at)
  const { outcome, patient } = await change({ nhsNumber }, () =>
    system.register.register(
      practice.odsCode,
      { ...registration, ...(verifiedVersion !== undefined && { verifiedVersion }) },
      at,
    ),
  )
  // Somebody else was quicker: the register alone knows, and has changed nothing — FND-REG-16.
  if (outcome === 'standing') refuseStanding(patient, { at, verifiedVersion })
  return searchset([careConnectGpcPatient(patient, practice, at)])

  /** Refuses early what the register would, and answers the version of an unverified record that PDS has just confirmed. */
  async function freeToRegister(
    { practice: { odsCode: code } }: Ask,
    person: CurrentDemographics,
    now: number,
  ): Promise<string | undefined> {
    const held = await system.register.byNhsNumber(code, nhsNumber)
    if (!held) return undefined
    // Who the practice says it is has to be that person too — FND-REG-11.
    const isConfirmed = findingOn(person, held).kind === 'confirmed'
    const version = isConfirmed ? held.version : undefined
    refuseStanding(held, { at: now, verifiedVersion: version })
    return held.nhsNumberCheck.status === 'verified' ? undefined : version
  }
}

/** Refuses where the record that the practice holds stands in the way — Foundations §3. */
function refuseStanding(patient: Patient, moment: { at: number; verifiedVersion: string | undefined }): void {
  const obstacle = obstacleIn(patient, moment)
  if (obstacle === undefined) return
  if (obstacle === 'registered')
    refuse(
      'duplicate',
      `The patient with this NHS number is registered at ${patient.practice} already; find the patient instead.`,
    )
  refuseRegistration(obstacle)
}

/** What the register is told: the consumer's values, and those of PDS for what the consumer left out — FND-REG-17. */
function registrationOf(
  { claims, interaction, tools: { settings } }: Ask,
  wanted: RegistrationRequest,
  person: CurrentDemographics,
  at: number,
): TemporaryRegistration {
  const end = addDays(londonDay(at), settings.registration.days)
  const now = londonInstant(at)
  // What is meant for the time of the registration ends with it — FND-REG-18.
  const forNow = <Item extends { use: string; period?: Period | undefined }>(item: Item) =>
    item.use === 'temp' ? { ...item, period: { ...item.period, end } } : item
  const gender = wanted.gender ?? person.gender
  return {
    nhsNumber: wanted.nhsNumber,
    names: namesOf(wanted.names, person),
    birthDate: wanted.birthDate,
    ...(gender && { gender }),
    addresses: filledUp(wanted.addresses, person.addresses, 'use').map(forNow),
    telecoms: (wanted.telecoms.length > 0 ? wanted.telecoms : person.telecoms).map(forNow),
    languages: wanted.languages,
    period: { start: now, end },
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

/** What was sent, and what PDS has beside it of another use; addresses of the past are not taken over. */
function filledUp<Item extends { use: string }>(
  sent: readonly Item[],
  known: readonly Item[],
  key: 'use',
): Item[] {
  const rest = known.filter((each) => each[key] === 'home' && !sent.some((own) => own[key] === each[key]))
  return [...sent, ...rest].toSorted(
    (one, other) => Number(other.use === 'home') - Number(one.use === 'home'),
  )
}

/** Who writes this, and for whom — TRN-PRV-01. */
function provenanceOf(claims: Ask['claims'], interaction: string, at: number): Provenance {
  const { userId, userName, sdsRoleProfileId, organisationOdsCode, organisationName, device } =
    requesterOf(claims)
  const ods = odsCode.safeParse(organisationOdsCode)
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
