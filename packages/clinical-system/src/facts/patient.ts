import { z } from 'zod'
import {
  address,
  civilDay,
  gender,
  instant,
  logicalId,
  nhsNumber,
  odsCode,
  partialDate,
  period,
  personName,
  spokenLanguage,
  telecom,
  version,
} from './blocks.ts'

/** Someone to turn to about a patient. */
const contact = z.object({
  /** What this person is to the patient, in words: `Next of kin`, `Daughter`. */
  relationships: z.array(z.string().min(1)).min(1),
  name: personName,
  telecoms: z.array(telecom).default([]),
  address: address.optional(),
  gender: gender.optional(),
  organisation: logicalId.optional(),
  period: period.optional(),
})
export type Contact = z.infer<typeof contact>

/** A registration with this practice. Its type says what for, its state whether it counts — §3 of Foundations. */
const registration = z.object({
  type: z.enum([
    'regular',
    'emergency',
    'immediately-necessary',
    'temporary',
    'private',
    'synthetic',
    'other',
  ]),
  /** The practice's own word for a type that the national list has not. */
  typeText: z.string().min(1).optional(),
  state: z.enum(['active', 'inactive']),
  period,
  preferredBranch: logicalId.optional(),
})

/** What is known of the NHS number. Only a verified one is shown to consumers — FND-PSR-12. */
const nhsNumberCheck = z.object({
  status: z.enum([
    'verified',
    'not-traced',
    'trace-required',
    'no-match',
    'conflict',
    'in-progress',
    'not-present',
    'postponed',
  ]),
  verifiedOn: instant.optional(),
  lastTraced: instant.optional(),
})

/** What PDS last said of a patient; the find and the read of a verified record ask no further — FND-STA-05. */
const pdsFlags = z.object({
  sensitive: z.boolean().default(false),
  superseded: z.boolean().default(false),
  invalid: z.boolean().default(false),
})

/**
 * How far the electronic transfer of a record from the practice before has come; without one there was none. While it is under
 * way, what was recorded before the patient came may be missing, and record access says so.
 */
const transfer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('complete') }),
  z.object({ state: z.literal('in-transit'), since: civilDay }),
])

/** Another record of the same person that was merged into a patient's, and the number it had. */
const merged = z.object({ on: partialDate.optional(), nhsNumber: nhsNumber.optional() })

/**
 * Who last wrote a record through GP Connect, and for whom; without one it was written at the practice itself
 * — TRN-PRV-01, TRN-PRV-02.
 */
export const provenance = z.object({
  at: instant,
  interaction: z.string().min(1),
  authorId: z.string().min(1),
  authorName: z.string().min(1),
  authorRole: z.string().min(1).optional(),
  organisationOdsCode: odsCode.optional(),
  organisationName: z.string().min(1).optional(),
  /** The consumer system. */
  device: z.string().min(1).optional(),
})
export type Provenance = z.infer<typeof provenance>

/**
 * A patient of a practice: the frame of a record. Held as the GP system knows it; what a consumer may see of it, and whether
 * the patient is visible at all, the provider decides.
 */
export const patient = z.object({
  practice: odsCode,
  id: logicalId,
  version,
  nhsNumber: nhsNumber.optional(),
  nhsNumberCheck,
  pds: pdsFlags.default({ sensitive: false, superseded: false, invalid: false }),
  /** The name that PDS knows stands first, with use `official`. */
  names: z.array(personName).min(1),
  gender: gender.optional(),
  birthDate: civilDay.optional(),
  birthTime: instant.optional(),
  /** Partial: some deaths are known by their year only. */
  deceased: partialDate.optional(),
  addresses: z.array(address).default([]),
  telecoms: z.array(telecom).default([]),
  contacts: z.array(contact).default([]),
  languages: z.array(spokenLanguage).default([]),
  registration,
  transfer: transfer.optional(),
  merged: merged.optional(),
  usualGp: logicalId.optional(),
  nominatedPharmacy: logicalId.optional(),
  /** The patient refuses to share the record. It hides nothing from Foundations and Appointments — FND-GEN-17. */
  dissent: z.boolean().default(false),
  provenance: provenance.optional(),
  /** Held, and never sent by Foundations. */
  ethnicCategory: z.string().min(1).optional(),
  religion: z.string().min(1).optional(),
  maritalStatus: z.string().min(1).optional(),
  multipleBirth: z.boolean().optional(),
  residentialStatus: z.enum(['H', 'O']).optional(),
  treatmentCategory: z.string().min(1).optional(),
  organDonor: z.boolean().optional(),
  birthPlace: z.string().min(1).optional(),
})
export type Patient = z.infer<typeof patient>
export type Registration = z.infer<typeof registration>
