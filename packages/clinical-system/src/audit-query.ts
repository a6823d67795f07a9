import type { AuditEvent } from './facts/audit.ts'
import type { AuditQuery } from './ports/index.ts'

/** How what an entry tells of ended; nothing where it tells of an attempt, or of an act of administration. */
export function auditOutcomeOf({ status }: AuditEvent): AuditQuery['outcome'] {
  if (status === undefined) return undefined
  if (status < 400) return 'succeeded'
  // What is not built and what is refused for now are answers, not failures.
  return status < 500 || status === 501 || status === 503 ? 'refused' : 'failed'
}

/** True where it was this consumer that asked: an organisation by its ODS code, or a system by its ASID. */
export function isConsumer({ requester, from }: AuditEvent, consumer: string): boolean {
  return requester?.organisationOdsCode === consumer || from === consumer
}
