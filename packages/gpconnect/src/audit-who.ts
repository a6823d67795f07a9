import type { AuditEntry } from '@gpconnect/clinical-system'
import {
  deedIn,
  type Ending,
  endingOf,
  inLondon,
  organisationIn,
  personIn,
  reasonInWords,
} from './audit-words.ts'
import { printable } from './printing.ts'
import { table } from './table.ts'

/** One who asked for a record: a person at an organisation, under the name that the person bore then. */
type Viewer = {
  readonly name: string
  /** Role profiles under which the person asked. */
  readonly roles: readonly string[]
  readonly organisation: string
  /** How often each ending came about. */
  readonly endings: Readonly<Partial<Record<Ending, number>>>
  readonly first: string
  readonly last: string
  /** What was asked for, in words, and how often. */
  readonly deeds: ReadonlyMap<string, number>
  readonly reasons: readonly string[]
  readonly changed: 'yes' | 'no' | 'not known'
}

/** Who asked for a record, in the order in which they first did — TRN-AUD-07. Memory grows with them, not with the entries. */
export async function viewersIn(entries: AsyncIterable<AuditEntry>): Promise<readonly Viewer[]> {
  const viewers = new Map<string, Viewer>()
  for await (const entry of entries) {
    const key = JSON.stringify([
      entry.kind === 'administration',
      entry.requester?.sdsUserId ?? entry.requester?.userId,
      personIn(entry),
      entry.requester?.organisationOdsCode ?? organisationIn(entry),
    ])
    viewers.set(key, withEntry(viewers.get(key), entry))
  }
  return [...viewers.values()].toSorted((one, other) => Date.parse(one.first) - Date.parse(other.first))
}

function withEntry(before: Viewer | undefined, entry: AuditEntry): Viewer {
  const { at, reason, requester } = entry
  const ending = endingOf(entry)
  const deed = entry.kind === 'administration' ? 'Read the audit trail' : deedIn(entry)
  const {
    endings = {},
    deeds = new Map<string, number>(),
    roles = [],
    reasons = [],
    first = at,
    last = at,
  } = before ?? {}
  return {
    name: personIn(entry),
    organisation: organisationIn(entry),
    roles: distinct(roles, requester?.sdsRoleProfileId),
    reasons: distinct(reasons, reason),
    endings: { ...endings, [ending]: (endings[ending] ?? 0) + 1 },
    deeds: new Map(deeds).set(deed, (deeds.get(deed) ?? 0) + 1),
    first: Date.parse(at) < Date.parse(first) ? at : first,
    last: Date.parse(at) > Date.parse(last) ? at : last,
    changed: changedBy(entry, ending, before?.changed ?? 'no'),
  }
}

function distinct(known: readonly string[], value: string | undefined): readonly string[] {
  return value === undefined || known.includes(value) ? known : [...known, value]
}

/** Only what had an attempt changes something; reading leaves one entry and no attempt — TRN-AUD-02. */
function changedBy({ kind }: AuditEntry, ending: Ending, before: Viewer['changed']): Viewer['changed'] {
  if (kind === 'outcome' && ending === 'done') return 'yes'
  return ending === 'not known how it ended' && before === 'no' ? 'not known' : before
}

/** The viewers as a table: what was given stands apart from what was not. */
export function viewerTable(viewers: readonly Viewer[]): string {
  return table(
    ['Name', 'Role', 'Organisation', 'Given', 'Not given', 'First', 'Last', 'What for', 'Changed'],
    viewers.map((viewer) => [
      viewer.name,
      printable(viewer.roles.join(', ')),
      viewer.organisation,
      timesGiven(viewer),
      notGiven(viewer),
      inLondon(viewer.first),
      inLondon(viewer.last),
      purposeOf(viewer),
      viewer.changed,
    ]),
  )
}

/** A viewer as a line of JSON. */
export function asJson(viewer: Viewer): string {
  return JSON.stringify({ ...viewer, deeds: Object.fromEntries(viewer.deeds) })
}

const timesGiven = ({ endings }: Viewer): number => (endings.given ?? 0) + (endings.done ?? 0)

/** `2 refused, 1 nothing found`. */
function notGiven({ endings }: Viewer): string {
  const others = ['refused', 'nothing found', 'failed', 'not known how it ended'] as const
  return others.flatMap((ending) => (endings[ending] ? [`${endings[ending]} ${ending}`] : [])).join(', ')
}

/** `Read a patient (3), Find a patient; for direct care`. */
function purposeOf({ deeds, reasons }: Viewer): string {
  const asked = [...deeds].map(([deed, times]) => (times === 1 ? deed : `${deed} (${times})`))
  const why = reasons.length > 0 ? `; for ${reasons.map(reasonInWords).join(', ')}` : ''
  return asked.join(', ') + why
}
