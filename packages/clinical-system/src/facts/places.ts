import { z } from 'zod'
import { address, logicalId, odsCode, period, telecom, version } from './blocks.ts'

/** The practice itself, or another organisation that records name. */
export const organisation = z.object({
  practice: odsCode,
  id: logicalId,
  version,
  odsCode: odsCode.optional(),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  active: z.boolean().default(true),
  type: z.enum(['gp-practice', 'urgent-care']).optional(),
  period: period.optional(),
  telecoms: z.array(telecom).default([]),
  addresses: z.array(address).default([]),
  partOf: logicalId.optional(),
  mainLocation: logicalId.optional(),
})
export type Organisation = z.infer<typeof organisation>

/** A surgery, main or branch, or another place of care. It belongs to an organisation — FND-LOC-03. */
export const location = z.object({
  practice: odsCode,
  id: logicalId,
  version,
  status: z.enum(['active', 'suspended', 'inactive']).default('active'),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  description: z.string().min(1).optional(),
  telecoms: z.array(telecom).default([]),
  address: address.optional(),
  position: z.object({ latitude: z.string(), longitude: z.string() }).optional(),
  organisation: logicalId,
  partOf: logicalId.optional(),
})
export type Location = z.infer<typeof location>
