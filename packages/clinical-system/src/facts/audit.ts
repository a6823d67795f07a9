import { z } from 'zod'
import { instant } from './blocks.ts'

/** Who asked, as the token and the headers say it at the time of the event — TRN-AUD-03, TRN-AUD-04. */
const requester = z.object({
  /** `sub` of the token. */
  userId: z.string().optional(),
  userName: z.string().optional(),
  sdsUserId: z.string().optional(),
  sdsRoleProfileId: z.string().optional(),
  /** The job role that 0.x says in place of a role profile. */
  sdsJobRole: z.string().optional(),
  localIds: z.array(z.string()).optional(),
  organisationOdsCode: z.string().optional(),
  organisationName: z.string().optional(),
  device: z.string().optional(),
  issuer: z.string().optional(),
  tokenIssuedAt: z.number().optional(),
  tokenExpires: z.number().optional(),
})

/**
 * One event of the audit trail. A request that changes nothing leaves one entry; one that may change data leaves two, the
 * attempt and the outcome. Values of requests are held here, protected, and nowhere else — TRN-AUD-06.
 */
export const auditEvent = z.object({
  at: instant,
  kind: z.enum(['request', 'attempt', 'outcome', 'connection', 'administration']),
  /** Joins the attempt and the outcome of one change. */
  change: z.string().optional(),
  /** ODS code of the practice addressed, where the request got as far as naming one. */
  practice: z.string().optional(),
  traceId: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  interaction: z.string().optional(),
  method: z.string().optional(),
  /** Path and query as sent, cut at a limit. */
  target: z.string().optional(),
  remoteAddress: z.string().optional(),
  clientCertificate: z.string().optional(),
  /** Headers beyond the expected ones, proxies' included, names and values cut at a limit — TRN-AUD-08, TRN-PRX-01. */
  headers: z.record(z.string(), z.string()).optional(),
  requester: requester.optional(),
  reason: z.string().optional(),
  scope: z.string().optional(),
  patientId: z.string().optional(),
  nhsNumber: z.string().optional(),
  /** `Type/id` of what was returned or changed. */
  resources: z.array(z.string()).optional(),
  status: z.number().int().optional(),
  spineCode: z.string().optional(),
  /** Situation of the refusal catalogue. */
  situation: z.string().optional(),
  /** Reference number of a fault, the same as in the answer and the log. */
  fault: z.string().optional(),
  durationMs: z.number().optional(),
  /** Things worth knowing that refused nothing: an audience not of this practice, a claim that is out of date. */
  remarks: z.array(z.string()).optional(),
})
export type AuditEvent = z.infer<typeof auditEvent>

/** An event as it is held: numbered without gaps in its writer's chain, and sealed by hashes — TRN-AUD-02. */
export type AuditEntry = AuditEvent & {
  /** Which writing process, and which of its segments. */
  readonly writer: string
  readonly segment: number
  /** 1, 2, 3 … in the writer's chain, across segments. */
  readonly sequence: number
  readonly hash: string
}
