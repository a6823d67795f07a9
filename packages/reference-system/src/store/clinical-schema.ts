import type { Migration } from './migrate.ts'

/**
 * The clinical store. Every table is keyed by practice first. `facts` is the fact as JSON, whole; the columns beside it are
 * what selection needs. Tables whose facts are large keep them out of the key (no WITHOUT ROWID): within it a search reads
 * through the facts of every row it compares. `counter` numbers the versions of rows over everything, a reset included, and says
 * when what is held of practices has changed.
 */
export const clinicalMigrations: readonly Migration[] = [
  {
    title: 'practices, their roots, places, people and patients',
    sql: `
      CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
      INSERT INTO counter VALUES ('version', 0), ('practices', 0);

      CREATE TABLE sown (seed TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID, STRICT;

      CREATE TABLE practice (
        ods_code TEXT PRIMARY KEY, seed TEXT NOT NULL, version TEXT NOT NULL, facts TEXT NOT NULL
      ) WITHOUT ROWID, STRICT;

      CREATE TABLE root (
        practice TEXT NOT NULL REFERENCES practice, number INTEGER NOT NULL, version TEXT NOT NULL, facts TEXT NOT NULL,
        PRIMARY KEY (practice, number)
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE root_path (
        path TEXT PRIMARY KEY, practice TEXT NOT NULL, number INTEGER NOT NULL,
        FOREIGN KEY (practice, number) REFERENCES root
      ) WITHOUT ROWID, STRICT;
      CREATE INDEX root_path_root ON root_path (practice, number);

      CREATE TABLE organisation (
        practice TEXT NOT NULL REFERENCES practice, id TEXT NOT NULL, ods_code TEXT, version TEXT NOT NULL,
        facts TEXT NOT NULL, PRIMARY KEY (practice, id)
      ) STRICT;
      CREATE INDEX organisation_ods_code ON organisation (practice, ods_code) WHERE ods_code IS NOT NULL;

      CREATE TABLE location (
        practice TEXT NOT NULL REFERENCES practice, id TEXT NOT NULL, version TEXT NOT NULL, facts TEXT NOT NULL,
        PRIMARY KEY (practice, id)
      ) STRICT;

      CREATE TABLE practitioner (
        practice TEXT NOT NULL REFERENCES practice, id TEXT NOT NULL, sds_user_id TEXT, version TEXT NOT NULL,
        facts TEXT NOT NULL, PRIMARY KEY (practice, id)
      ) STRICT;
      CREATE INDEX practitioner_sds_user ON practitioner (practice, sds_user_id) WHERE sds_user_id IS NOT NULL;

      CREATE TABLE patient (
        practice TEXT NOT NULL REFERENCES practice, id TEXT NOT NULL, nhs_number TEXT, version TEXT NOT NULL,
        facts TEXT NOT NULL, PRIMARY KEY (practice, id)
      ) STRICT;
      CREATE UNIQUE INDEX patient_nhs_number ON patient (practice, nhs_number) WHERE nhs_number IS NOT NULL;

      ${['practice', 'root', 'root_path'].map(countsChanges).join('')}
    `,
  },
  {
    title: 'persons, whom the simulated PDS knows',
    sql: `
      CREATE TABLE person (nhs_number TEXT PRIMARY KEY, seed TEXT NOT NULL, facts TEXT NOT NULL) WITHOUT ROWID, STRICT;
    `,
  },
]

/** Triggers by which every change of a table moves the counter of practices on. */
function countsChanges(table: string): string {
  return ['INSERT', 'UPDATE', 'DELETE']
    .map(
      (change) => `CREATE TRIGGER ${table}_${change.toLowerCase()} AFTER ${change} ON ${table}
        BEGIN UPDATE counter SET value = value + 1 WHERE name = 'practices'; END;`,
    )
    .join('\n')
}
