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
function isConsumer({ requester, from }: AuditEvent, consumer: string): boolean {
  return requester?.organisationOdsCode === consumer || from === consumer
}

/** True where an event fits all that a query gives. */
export function fitsAuditQuery(event: AuditEvent, query: AuditQuery): boolean {
  const { practice, nhsNumber, patientId, change, consumer, outcome, from, until } = query
  const at = Date.parse(event.at)
  return (
    (practice === undefined || event.practice === practice) &&
    (nhsNumber === undefined || event.nhsNumber === nhsNumber) &&
    (patientId === undefined || event.patientId === patientId) &&
    (change === undefined || event.change === change) &&
    (consumer === undefined || isConsumer(event, consumer)) &&
    (outcome === undefined || auditOutcomeOf(event) === outcome) &&
    (from === undefined || at >= Date.parse(from)) &&
    (until === undefined || at < Date.parse(until))
  )
}
