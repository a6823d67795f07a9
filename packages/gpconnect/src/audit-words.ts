import { type AuditEntry, auditOutcomeOf, londonInstant } from '@gpconnect/clinical-system'
import { interactionById } from '@gpconnect/specification'
import { printable } from './printing.ts'

/** How a request, or an act of administration, ended. */
export type Ending = 'given' | 'nothing found' | 'refused' | 'failed' | 'not known how it ended' | 'done'

/** True for an attempt, of a request or of an act of administration. */
export function isAttempt({ kind, change, remarks }: AuditEntry): boolean {
  return (
    kind === 'attempt' || (kind === 'administration' && change !== undefined && remarks?.[0] === 'attempt')
  )
}

/** How what an entry tells of ended. One that is still an attempt is one whose outcome nobody wrote down. */
export function endingOf(entry: AuditEntry): Ending {
  if (isAttempt(entry)) return 'not known how it ended'
  if (entry.kind === 'administration') return entry.remarks?.[0] === 'failed' ? 'failed' : 'done'
  const outcome = auditOutcomeOf(entry)
  if (outcome !== 'succeeded') return outcome ?? 'done'
  if (entry.kind === 'outcome') return 'done'
  const isAboutPatient = entry.patientId !== undefined || entry.nhsNumber !== undefined
  return isAboutPatient && (entry.resources ?? []).length === 0 ? 'nothing found' : 'given'
}

/** How it ended, with status and code. */
export function endingInWords(entry: AuditEntry): string {
  const { status, spineCode, fault } = entry
  const details = [status, spineCode, fault && `reference ${fault}`].filter(Boolean).join(' ')
  if (entry.kind === 'connection' && status === undefined) return ''
  return details ? `${endingOf(entry)} (${printable(details)})` : endingOf(entry)
}

/** A moment as London's clock shows it. */
export function inLondon(at: string): string {
  return londonInstant(Date.parse(at)).slice(0, 19).replace('T', ' ')
}

/** Who did it, by name, as the token said it at the time — TRN-AUD-04. */
export function personIn({ requester }: AuditEntry): string {
  return printable(requester?.userName || requester?.userId || 'not known')
}

/** The organisation that asked, with its ODS code; where no token told it, the system that asked. */
export function organisationIn({ requester, from }: AuditEntry): string {
  const { organisationName, organisationOdsCode } = requester ?? {}
  if (organisationName && organisationOdsCode)
    return printable(`${organisationName} (${organisationOdsCode})`)
  const known = organisationName || organisationOdsCode
  if (known) return printable(known)
  return from === undefined ? '' : printable(`system ${from}`)
}

/** What was asked for or done, in words: the title of an interaction, or what an administrator did. */
export function deedIn(entry: AuditEntry): string {
  const { kind, interaction, method, target, remarks = [] } = entry
  if (kind === 'administration') return printable((entry.change ? remarks.slice(1) : remarks).join('; '))
  if (interaction !== undefined) return printable(interactionById(interaction)?.title ?? interaction)
  if (kind === 'connection') return printable(['No request', ...remarks].join(': '))
  return printable([method, target?.split('?')[0]].filter(Boolean).join(' ')) || 'A request'
}

/** The reason for a request, in words. */
export function reasonInWords(reason: string): string {
  return reason === 'directcare' ? 'direct care' : printable(reason)
}
