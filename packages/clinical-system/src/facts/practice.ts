import { z } from 'zod'
import { asid, logicalId, odsCode } from './blocks.ts'

/** What a practice can offer through GP Connect. Foundations has no switch of its own — TRN-ENA-06. */
export const capability = z.enum(['foundations', 'appointments', 'structured', 'documents', 'html'])
export type Capability = z.infer<typeof capability>

/** The switches of a practice's data controller, all off until someone turns them on — TRN-ENA-01. */
export const switches = z.object({
  gpConnect: z.boolean().default(false),
  appointments: z.boolean().default(false),
  structured: z.boolean().default(false),
  documents: z.boolean().default(false),
  html: z.boolean().default(false),
})
export type Switches = z.infer<typeof switches>

/** A GP practice as GP Connect addresses it. */
export const practice = z.object({
  odsCode,
  /** ASIDs under which the Spine knows it; `Ssp-To` has to be one of them — TRN-SSP-03. */
  asids: z.array(asid).min(1),
  switches,
  /** The version of the GP Connect specification that each capability of this practice publishes. */
  versions: z.partialRecord(capability, z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is N.N.N')),
  /** Logical id of the practice's own organisation — FND-PSR-11. */
  organisation: logicalId,
})
export type Practice = z.infer<typeof practice>

const rootPath = z
  .string()
  .regex(/^(\/[A-Za-z0-9\-._~]+)+$/, 'a root path starts with / and does not end with one')
  .refine((path) => path.split('/').length <= 12, 'a root path has at most eleven segments')

/** A service root: a path, whose practice it is and what is reachable there — TRN-URL-01, TRN-URL-09. */
export const root = z.object({
  practice: odsCode,
  fhirVersion: z.enum(['STU3', 'DSTU2']),
  /** Capabilities reachable at this root; the interaction id picks among them. */
  capabilities: z.array(capability).min(1),
  /** The paths it answers at; the first is the canonical one, published in the Spine Directory. */
  paths: z.array(rootPath).min(1),
})
export type Root = z.infer<typeof root>
