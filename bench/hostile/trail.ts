import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AuditEvent } from '@gpconnect/clinical-system'
import type { Find } from './judge.ts'
import type { Exchange } from './talk.ts'

/** What has to stand in the audit trail of a conversation. */
export type Account = {
  readonly number: number
  readonly address: string | undefined
  readonly statuses: readonly number[]
  readonly isBrokenOff: boolean
  /** True where each request was clear about its end. */
  readonly isFramed: boolean
  readonly hasSent: boolean
  readonly style: string
}

export function accountOf({ conversation, address, answers, end, bytesSent }: Exchange): Account {
  return {
    number: conversation.messages[0]?.number ?? -1,
    address,
    statuses: answers.map(({ status }) => status),
    isBrokenOff: end === 'broken off',
    isFramed: conversation.messages.every((message) => message.isFramed),
    hasSent: bytesSent > 0,
    style: conversation.style,
  }
}

type Entries = { readonly statuses: number[]; others: number }

export type Trail = {
  readonly finds: readonly Find[]
  readonly entries: number
  /** Conversations that were broken off and have no entry under their address. */
  readonly withoutAddress: number
  /** Entries without an address: who is gone before the connection is accepted has none any more. */
  readonly nameless: number
  /** The patients whom the trail says to be changed, as `practice/id`. */
  readonly changed: ReadonlySet<string>
}

/**
 * Holds the audit trail against what was sent and answered: each conversation that sent a byte has an entry, each answer has
 * its own with its status, each attempt of a change has an outcome — TRN-AUD-01, TRN-AUD-02.
 */
export function auditTrail(directory: string, accounts: readonly Account[]): Trail {
  const held = new Map<string, Entries>()
  const attempts = new Set<string>()
  const changed = new Set<string>()
  const finds: Find[] = []
  let entries = 0
  let nameless = 0
  const database = new DatabaseSync(path.join(directory, 'audit.sqlite'), { readOnly: true })
  for (const { event } of database.prepare('SELECT event FROM entry ORDER BY id').iterate()) {
    const { kind, remoteAddress, status, change, practice, patientId }: AuditEvent = JSON.parse(String(event))
    if (kind === 'administration') continue
    entries++
    if (kind === 'attempt') {
      attempts.add(change ?? '')
      continue
    }
    if (kind === 'outcome') {
      if (!attempts.delete(change ?? '')) finds.push({ what: 'An outcome in the trail has no attempt.' })
      if (status === 200) changed.add(`${practice}/${patientId}`)
    }
    if (remoteAddress === undefined) nameless++
    const known = held.get(remoteAddress ?? '') ?? { statuses: [], others: 0 }
    held.set(remoteAddress ?? '', known)
    if (status === undefined) known.others++
    else known.statuses.push(status)
  }
  database.close()
  if (attempts.size > 0) finds.push({ what: `${attempts.size} attempts in the trail have no outcome.` })
  if (nameless > accounts.filter(({ isBrokenOff }) => isBrokenOff).length)
    finds.push({ what: `${nameless} entries do not say who asked.` })
  let withoutAddress = 0
  for (const account of accounts) {
    const entriesOf = held.get(account.address ?? '') ?? { statuses: [], others: 0 }
    if (account.hasSent && account.isBrokenOff && entriesOf.statuses.length + entriesOf.others === 0)
      withoutAddress++
    else finds.push(...accountFinds(account, entriesOf))
  }
  return { finds, entries, withoutAddress, nameless, changed }
}

function accountFinds(
  { number, address, statuses, isBrokenOff, isFramed, hasSent }: Account,
  held: Entries,
): Find[] {
  if (address === undefined) return []
  const left = [...held.statuses]
  const missing = statuses.filter((status) => {
    const at = left.indexOf(status)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const all = `answered ${statuses.join(', ') || 'nothing'}; in the trail ${held.statuses.join(', ') || 'nothing'} and ${held.others} without a status`
  return [
    ...(hasSent && held.statuses.length + held.others === 0
      ? [`Something was sent, and nothing is in the trail.`]
      : []),
    ...(missing.length > 0 ? [`An answer is not in the trail: ${all}.`] : []),
    // What follows a last answer is refused, and told nothing any more.
    ...(left.some((status) => isFramed || status !== 400) && !isBrokenOff
      ? [`The trail has more than was answered: ${all}.`]
      : []),
  ].map((what) => ({ number, what }))
}
