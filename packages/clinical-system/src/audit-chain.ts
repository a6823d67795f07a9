import { hash } from 'node:crypto'

/**
 * The hashes of the audit trail — TRN-AUD-02. A chain is one writer's entries in their order:
 * `hash(n) = sha256(hash(n-1) ‖ digest(n))`, where `digest(n)` is the sha256 of the entry itself. Whoever holds the digests
 * of a chain can prove one practice's or one patient's entries without being shown the others.
 */

/** Where an entry stands: which writing process, which of its segments, and its number in the chain. */
export type ChainPosition = {
  readonly writer: string
  readonly segment: number
  readonly sequence: number
}

/** What the first entry of a writer's first segment is chained to. */
export const chainStart = '0'.repeat(64)

/** The digest of one entry: its event, as the JSON text that is held, and where it stands. */
export function entryDigest(event: string, { writer, segment, sequence }: ChainPosition): string {
  return hash('sha256', `{"event":${event},"segment":${segment},"sequence":${sequence},"writer":"${writer}"}`)
}

/** The hash of an entry: the one before it and its own digest, both as 32 bytes. */
export function chainHash(previous: string, digest: string): string {
  return hash('sha256', Buffer.from(previous + digest, 'hex'))
}
