import { type AuditEntry, type AuditQuery, type AuditTrail, fitsAuditQuery } from '@gpconnect/clinical-system'
import { isAttempt } from './audit-words.ts'

/**
 * Entries for people to read: a change is told once, with how it ended. The attempt goes where its outcome is told too; where
 * the outcome fits no query, the attempt tells of it; where there is none it stays an attempt — TRN-AUD-02.
 */
export async function* changesTold(
  audit: AuditTrail,
  queries: readonly AuditQuery[],
  entries: AsyncIterable<AuditEntry>,
): AsyncGenerator<AuditEntry> {
  for await (const entry of entries) {
    const outcome = isAttempt(entry) ? await outcomeOf(audit, entry) : undefined
    if (!outcome) yield entry
    else if (!queries.some((query) => fitsAuditQuery(outcome, query))) yield { ...entry, ...outcome }
  }
}

async function outcomeOf(audit: AuditTrail, { change }: AuditEntry): Promise<AuditEntry | undefined> {
  if (change === undefined) return undefined
  for await (const entry of audit.read({ change })) if (!isAttempt(entry)) return entry
  return undefined
}
