import { z } from 'zod'
import { gender, logicalId, odsCode, personName, spokenLanguage, version } from './blocks.ts'

/** A role someone holds: the job, the profile id the Spine gave it, and where. */
const role = z.object({
  /** Code of the SDS job-role list, `R0260`. */
  jobRole: z.string().min(1).optional(),
  sdsRoleProfileId: z.string().min(1).optional(),
  organisation: logicalId.optional(),
})

/** A member of staff, or someone outside who is named in records. */
export const practitioner = z.object({
  practice: odsCode,
  id: logicalId,
  version,
  sdsUserId: z.string().min(1).optional(),
  gmcNumber: z.string().min(1).optional(),
  gmpNumber: z.string().min(1).optional(),
  roles: z.array(role).default([]),
  active: z.boolean().default(true),
  name: personName,
  gender: gender.optional(),
  languages: z.array(spokenLanguage).default([]),
})
export type Practitioner = z.infer<typeof practitioner>
