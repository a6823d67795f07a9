import { type AuditEvent, instantOf } from '@gpconnect/clinical-system'
import type { Migration } from '../store/migrate.ts'

/** What joins the attempt and the outcome of a change, as SQL. */
export const changeOf = "event ->> '$.change'"

/** What is true of every entry that has a change, and costs less to find out than what its change is. */
export const mayHaveChange = `instr(event, '"change":') > 0`

/**
 * The audit store. An entry's `id` is its writer's slot and its number in that writer's chain in one integer, so that a chain
 * lies together on disk and every index ends in the order of the chain. `at` is in milliseconds since 1970.
 */
export const auditMigrations: readonly Migration[] = [
  {
    title: 'entries, append-only',
    sql: `
      CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL,
        at INTEGER NOT NULL,
        practice TEXT,
        patient_id TEXT,
        nhs_number TEXT,
        event TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX entry_at ON entry (at);
      CREATE INDEX entry_practice ON entry (practice, at) WHERE practice IS NOT NULL;
      CREATE INDEX entry_patient ON entry (practice, patient_id, at) WHERE patient_id IS NOT NULL;
      CREATE INDEX entry_nhs_number ON entry (nhs_number, at) WHERE nhs_number IS NOT NULL;
      CREATE TRIGGER entry_keeps_content BEFORE UPDATE ON entry
        BEGIN SELECT raise(ABORT, 'The audit trail is append-only: an entry cannot be changed.'); END;
      CREATE TRIGGER entry_stays BEFORE DELETE ON entry
        BEGIN SELECT raise(ABORT, 'The audit trail is append-only: an entry cannot be removed.'); END;
      CREATE TRIGGER entry_is_not_replaced BEFORE INSERT ON entry
        WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
        BEGIN SELECT raise(ABORT, 'The audit trail is append-only: an entry cannot be replaced.'); END;
    `,
  },
  {
    // Over the event and not over a column of its own: processes of the release before, which know of no such column, insert
    // beside this one. Few entries have a change, and the others pay for a look at their event.
    title: 'the entries of a change',
    sql: `CREATE INDEX entry_change ON entry (${changeOf}) WHERE ${changeOf} IS NOT NULL`,
  },
  {
    title: 'the entries of a change, without parsing those that have none',
    sql: `DROP INDEX entry_change; CREATE INDEX entry_change ON entry (${changeOf}) WHERE ${mayHaveChange}`,
  },
]

/** Entries that one writer's chain has room for: 2^40. With 4,096 slots an id stays an exact number. */
const chainRoom = 2 ** 40
export const mostWriters = 4096

/** The id of an entry: where it lies in the store. */
export function entryId(writer: string, sequence: number): number {
  return slotOf(writer) * chainRoom + sequence
}

/** Writer and sequence of an entry, from its id. */
export function positionOf(id: number): { writer: string; sequence: number } {
  return { writer: writerOf(Math.floor(id / chainRoom)), sequence: id % chainRoom }
}

/** The ids a writer's chain has room for: from the first, up to but without the last. */
export function roomOf(writer: string): [number, number] {
  return [entryId(writer, 0), entryId(writer, chainRoom)]
}

/** What an entry is found by, in the order of the columns; the time in milliseconds since 1970. */
export type AuditColumns = [
  at: number,
  practice: string | null,
  patientId: string | null,
  nhsNumber: string | null,
]

/** What the entry of an event is found by. The time is NaN where the event has none. */
export function columnsOf(event: AuditEvent): AuditColumns {
  return [instantOf(event.at), text(event.practice), text(event.patientId), text(event.nhsNumber)]
}

/** Text as the store gives it back: a lone surrogate, which UTF-8 has no place for, is replaced. */
function text(value: string | undefined): string | null {
  return value?.toWellFormed() ?? null
}

/** The name of the writer in a slot: `w1`. */
export function writerOf(slot: number): string {
  return `w${slot}`
}

function slotOf(writer: string): number {
  return Number(writer.slice(1))
}
