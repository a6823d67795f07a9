import type { AuditEntry, AuditQuery } from '@gpconnect/clinical-system'
import type { ReferenceSystem } from '@gpconnect/reference-system'

/**
 * Reading the trail is an act of administration: before the first entry is shown there is one of who reads, what and when, under
 * the practice and the patient it is about. So one who asks who looked at a record is told of these, too; only the reading under
 * way leaves itself out.
 */
export async function audited(
  { audit, clock, ids }: ReferenceSystem,
  { practice, patientId, nhsNumber }: AuditQuery,
  remark: string,
  by: string,
): Promise<(query: AuditQuery) => AsyncIterable<AuditEntry>> {
  const traceId = ids.next()
  await audit.append([
    {
      at: new Date(clock.now()).toISOString(),
      kind: 'administration',
      traceId,
      ...(practice !== undefined && { practice }),
      ...(patientId !== undefined && { patientId }),
      ...(nhsNumber !== undefined && { nhsNumber }),
      requester: { userName: by },
      remarks: [remark],
    },
  ])
  return async function* (query) {
    for await (const entry of audit.read(query)) if (entry.traceId !== traceId) yield entry
  }
}
