import {
  type AuditQuery,
  addDays,
  firstDay,
  isPartialDate,
  lastDay,
  momentInLondon,
  parseNhsNumber,
  precisionOf,
} from '@gpconnect/clinical-system'
import { nearest } from './nearest.ts'
import { Trouble } from './trouble.ts'

/** What is asked of the audit trail, as the command line gives it. */
export type AuditOptions = {
  readonly practice?: string | undefined
  readonly patient?: string | undefined
  readonly nhsNumber?: string | undefined
  readonly consumer?: string | undefined
  readonly outcome?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const outcomes = ['succeeded', 'refused', 'failed'] as const
type Outcome = (typeof outcomes)[number]

/** The query that options ask for. What is wrong is told without saying again whom it is about. */
export function auditQueryOf(options: AuditOptions): AuditQuery {
  const { practice, patient, consumer } = options
  if (patient !== undefined && practice === undefined)
    throw new Trouble('An id is one of a practice: give `--practice ODS` with `--patient ID`.')
  const from = options.from === undefined ? undefined : momentOf('--from', options.from, 'start')
  const until = options.until === undefined ? undefined : momentOf('--until', options.until, 'end')
  if (from !== undefined && until !== undefined && from >= until)
    throw new Trouble('The period ends before it begins; let `--until` be later than `--from`.')
  return {
    ...(practice !== undefined && { practice: practice.trim().toUpperCase() }),
    ...(patient !== undefined && { patientId: patient.trim() }),
    ...(options.nhsNumber !== undefined && { nhsNumber: nhsNumberIn(options.nhsNumber) }),
    ...(consumer !== undefined && { consumer: consumer.trim() }),
    ...(options.outcome !== undefined && { outcome: outcomeIn(options.outcome) }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
}

function nhsNumberIn(text: string): string {
  const number = parseNhsNumber(text.replaceAll(/[\s-]/g, ''))
  if (number) return number
  throw new Trouble(
    'What `--nhs-number` gives is no NHS number; give ten digits, of which the last is a check digit.',
  )
}

function outcomeIn(text: string): Outcome {
  const found = outcomes.find((each) => each === text)
  if (found) return found
  const meant = nearest(text, outcomes)
  throw new Trouble(
    `\`--outcome\` is \`${text}\`; ${meant ? `did you mean \`${meant}\`?` : `give ${outcomes.slice(0, -1).join(', ')} or ${outcomes.at(-1)}.`}`,
  )
}

/** A day, month or year on London's calendar, from its start or to its end; or an instant, as it stands. */
function momentOf(name: string, text: string, edge: 'start' | 'end'): string {
  if (!isPartialDate(text))
    throw new Trouble(
      `\`${name}\` is \`${text}\`; give a day such as 2026-11-24 (or a month, or a year), or an instant such as 2026-11-24T09:30:00Z.`,
    )
  if (precisionOf(text) === 'instant') return new Date(text).toISOString()
  const day = edge === 'start' ? firstDay(text) : addDays(lastDay(text), 1)
  return new Date(momentInLondon(day, '00:00')).toISOString()
}

/** A whole number of entries. */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^[0-9]{1,9}$/.test(text) && Number(text) > 0) return Number(text)
  throw new Trouble(`\`--limit\` is \`${text}\`; give a whole number from 1 to 999999999.`)
}

/** What is asked for, in words; whom it is about stands in the entry's own fields. */
export function told({ practice, nhsNumber, patientId, consumer, outcome, from, until }: AuditQuery): string {
  const parts = [
    practice !== undefined && `practice ${practice}`,
    (nhsNumber !== undefined || patientId !== undefined) && 'one patient',
    consumer !== undefined && `consumer ${consumer}`,
    outcome !== undefined && `outcome ${outcome}`,
    from !== undefined && `from ${from}`,
    until !== undefined && `until ${until}`,
  ]
  return parts.filter((part) => part !== false).join(', ') || 'everything'
}
