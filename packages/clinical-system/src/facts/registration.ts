import { z } from 'zod'
import { isOver } from '../time/london.ts'
import {
  address,
  civilDay,
  gender,
  instant,
  nhsNumber,
  type Period,
  period,
  personName,
  spokenLanguage,
  type Telecom,
  telecom,
} from './blocks.ts'
import { type Patient, provenance } from './patient.ts'

/** What a practice is told to register: a person for a time, never for good — FND-REG-15. */
export const temporaryRegistration = z.object({
  nhsNumber,
  /** The official name stands first. */
  names: z.array(personName).min(1),
  birthDate: civilDay,
  gender: gender.optional(),
  addresses: z.array(address).default([]),
  telecoms: z.array(telecom).default([]),
  languages: z.array(spokenLanguage).default([]),
  /** From the moment of registration to the day it lapses. */
  period,
  /** When PDS was asked, and confirmed the number — FND-REG-20. */
  verifiedOn: instant,
  provenance,
  /**
   * The version of a record here whose number was never verified until the caller just now held its own demographics against
   * PDS. Any other version of it still counts as not verified — FND-REG-11.
   */
  verifiedVersion: z.string().optional(),
})
export type TemporaryRegistration = z.infer<typeof temporaryRegistration>

/** What became of a registration: a patient of the practice from now on, or the record that stands in its way. */
export type Registered =
  | { readonly outcome: 'created' | 'reactivated'; readonly patient: Patient }
  | { readonly outcome: 'standing'; readonly patient: Patient }

/** Why a record that a practice already holds keeps its number from being registered, or that it does not. */
export type Obstacle = 'sensitive' | 'withdrawn' | 'deceased' | 'unverified' | 'registered'

/**
 * What in a record stands in the way of registering its number at a moment (milliseconds since 1970): the one rule that the
 * register applies inside its transaction and the provider to what it answers — Foundations §3, FND-REG-10 to -14.
 */
export function obstacleIn(
  patient: Patient,
  { at, verifiedVersion }: { at: number; verifiedVersion?: string | undefined },
): Obstacle | undefined {
  const { pds, deceased, nhsNumberCheck, version } = patient
  if (pds.superseded || pds.invalid) return 'withdrawn'
  if (pds.sensitive) return 'sensitive'
  if (deceased !== undefined) return 'deceased'
  if (nhsNumberCheck.status !== 'verified' && version !== verifiedVersion) return 'unverified'
  return isRegistered(patient, at) ? 'registered' : undefined
}

/**
 * Whether a patient is registered at a moment (milliseconds since 1970). A registration lapses by itself when its period ends:
 * a day, month or year counts to its end, on London's clock — FND-REG-24.
 */
export function isRegistered({ registration: { state, period: span } }: Patient, at: number): boolean {
  return state === 'active' && !isOver(span, at)
}

/** The record of a patient who is new to the practice — FND-REG-15, -20. */
export function newRegistration(
  practice: Patient['practice'],
  registration: TemporaryRegistration,
  { id, version }: { id: string; version: string },
): Patient {
  const told = demographicsOf(registration)
  return {
    practice,
    id,
    contacts: [],
    dissent: false,
    ...told,
    // Every Patient has a gender; that nobody knows it is one.
    gender: told.gender ?? 'unknown',
    registration: { type: 'temporary', state: 'active', period: registration.period },
    version,
  }
}

/**
 * The record of a patient who was here before, active again for a time: same id, demographics as they are now; what the
 * registration says nothing about stays as the practice knew it, each kind of name, address and telecom by itself — FND-REG-13.
 */
export function reactivation(
  { birthTime, ...patient }: Patient,
  registration: TemporaryRegistration,
  version: string,
): Patient {
  const { names, birthDate, addresses, telecoms, languages, ...told } = demographicsOf(registration)
  const { preferredBranch } = patient.registration
  const at = Date.parse(registration.verifiedOn)
  const useOf = ({ use }: { use: string }) => use
  return {
    ...patient,
    ...told,
    gender: told.gender ?? patient.gender ?? 'unknown',
    names: withRest(names, patient.names, useOf, at),
    birthDate,
    ...(birthTime !== undefined && birthDate === patient.birthDate && { birthTime }),
    addresses: withRest(addresses, patient.addresses, useOf, at),
    telecoms: withRest(telecoms, patient.telecoms, telecomKind, at),
    languages: languages.length > 0 ? languages : patient.languages,
    registration: {
      type: 'temporary',
      state: 'active',
      period: registration.period,
      ...(preferredBranch !== undefined && { preferredBranch }),
    },
    version,
  }
}

/** What a telecom is for: of each kind a patient has one. An e-mail address is one, whatever its use — Foundations §4.4. */
export function telecomKind({ system, use }: Pick<Telecom, 'system' | 'use'>): string {
  return system === 'email' ? system : `${system} ${use}`
}

/** What was told, and what was held of other kinds, without that which was for a time now over. */
function withRest<Item extends { use: string; period?: Period | undefined }>(
  told: readonly Item[],
  held: readonly Item[],
  kindOf: (item: Item) => string,
  at: number,
): Item[] {
  const kinds = new Set(told.map(kindOf))
  const isPast = ({ use, period: span }: Item) => use === 'temp' && isOver(span, at)
  return [...told, ...held.filter((item) => !kinds.has(kindOf(item)) && !isPast(item))]
}

/** The record of a patient whose NHS number PDS has confirmed — FND-PSR-12. */
export function verified(patient: Patient, verifiedOn: string, version: string): Patient {
  return {
    ...patient,
    nhsNumberCheck: { status: 'verified', verifiedOn, lastTraced: verifiedOn },
    pds: { sensitive: false, superseded: false, invalid: false },
    version,
  }
}

function demographicsOf(registration: TemporaryRegistration) {
  const { verifiedVersion, period: _, verifiedOn, ...told } = registration
  return {
    ...told,
    nhsNumberCheck: { status: 'verified', verifiedOn, lastTraced: verifiedOn },
    pds: { sensitive: false, superseded: false, invalid: false },
  } satisfies Partial<Patient>
}
