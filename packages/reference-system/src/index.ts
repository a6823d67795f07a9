export type { Administration, By, PracticeOverview } from './administration/administration.ts'
export type { Sown } from './administration/sowing.ts'
export { type AuditFault, type AuditVerdict, verifyAudit } from './audit/verify.ts'
export { openReferenceSystem, type ReferenceSystem, type ReferenceSystemOptions } from './reference-system.ts'
