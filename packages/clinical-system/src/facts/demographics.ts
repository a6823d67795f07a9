import { z } from 'zod'
import { address, gender, nhsNumber, odsCode, partialDate, personName, telecom } from './blocks.ts'

/** What PDS holds of a person whose record counts — TRN-PDS-10. Of a sensitive one it may tell little more than the name. */
const current = z.object({
  status: z.literal('current'),
  nhsNumber,
  /** The name in use stands first. */
  names: z.array(personName).min(1),
  birthDate: partialDate.optional(),
  gender: gender.optional(),
  deceased: partialDate.optional(),
  /** The S-flag: nothing about the person may leave, not even that there is a record — TRN-LGL-05. */
  sensitive: z.boolean().default(false),
  addresses: z.array(address).default([]),
  telecoms: z.array(telecom).default([]),
  /** The practice at which the person is registered for general medical services. */
  registeredPractice: odsCode.optional(),
})

/** A number that was merged into another; whose record that other is, PDS tells under the other. */
const superseded = z.object({ status: z.literal('superseded'), nhsNumber, by: nhsNumber.optional() })

const invalidated = z.object({ status: z.literal('invalidated'), nhsNumber })

/** What PDS holds under an NHS number; a number without a record has none of these — TRN-PDS-10. */
export const demographicRecord = z.discriminatedUnion('status', [current, superseded, invalidated])
export type DemographicRecord = z.infer<typeof demographicRecord>
export type CurrentDemographics = z.infer<typeof current>
