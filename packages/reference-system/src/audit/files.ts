/** Names of the audit trail's files in the data directory. Each writer has a lock file besides: `audit-w1.lock`. */
export const auditFiles = { store: 'audit.sqlite', seals: 'audit-seals.ndjson' }
