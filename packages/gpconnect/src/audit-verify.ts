import { existsSync } from 'node:fs'
import path from 'node:path'
import { type VerifiedChain, verifyAudit } from '@gpconnect/reference-system'
import { inLondon } from './audit-words.ts'
import { databaseDirectory } from './configuration.ts'
import type { Place } from './data.ts'
import { Trouble } from './trouble.ts'

/**
 * Proves the chains of the audit trail, and says how far the seals prove them — TRN-AUD-02. It shows nobody's data and changes
 * nothing, so that it leaves no entry and works on a copy.
 */
export async function verifyTrail(place: Place): Promise<{ isSound: boolean; text: string }> {
  const directory = databaseDirectory(place, process.cwd())
  if (!existsSync(path.join(directory, 'audit.sqlite')))
    throw new Trouble(`There is no audit trail in ${directory}. Name its directory with \`--data DIR\`.`)
  const verdict = await verifyAudit(directory)
  if (verdict.isSound)
    return {
      isSound: true,
      text: [
        `The audit trail is sound: ${counted(verdict.entries, 'entry', 'entries')} in ${counted(verdict.chains.length, 'chain', 'chains')}, each following from the one before, and ${counted(verdict.seals, 'seal', 'seals')} that fit.`,
        ...verdict.chains.map(provenIn),
        'What the seals prove holds as long as who can write the database cannot write the seals: keep a copy of audit-seals.ndjson elsewhere.',
      ].join('\n'),
    }
  const { writer, segment, sequence, reason } = verdict.fault
  const where =
    sequence === undefined
      ? ''
      : `\nThe first entry that does not fit: number ${sequence} of writer ${writer}, segment ${segment}.`
  return {
    isSound: false,
    text: `The audit trail has been tampered with or damaged. ${reason}${where}\nKeep ${directory} as it is, and hold it against a backup and against copies of the seals.`,
  }
}

function provenIn({ writer, entries, sealed }: VerifiedChain): string {
  if (!sealed || sealed.sequence === 0)
    return `  ${writer}: none of its ${counted(entries, 'entry', 'entries')} is sealed yet; they could be rewritten or cut off unseen.`
  const rest = entries - sealed.sequence
  const upTo = `sealed at ${inLondon(sealed.at)} (London)`
  return rest <= 0
    ? `  ${writer}: all ${counted(entries, 'entry', 'entries')} proved by the seals, the last ${upTo}.`
    : `  ${writer}: proved by the seals up to entry ${sealed.sequence} of ${entries}, ${upTo}; what came after it could be rewritten or cut off unseen.`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
