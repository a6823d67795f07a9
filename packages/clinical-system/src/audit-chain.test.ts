import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chainHash, chainStart, entryDigest } from './audit-chain.ts'

const event = JSON.stringify({ kind: 'request', at: '2026-03-01T09:30:00.000Z', practice: 'A20047' })

test('TRN-AUD-02 a hash is sha256 over the one before and the digest of the entry', () => {
  const text = `{"event":${event},"segment":2,"sequence":7,"writer":"w1"}`
  const digest = createHash('sha256').update(text).digest()
  const position = { writer: 'w1', segment: 2, sequence: 7 }
  expect(entryDigest(event, position)).toBe(digest.toString('hex'))
  const whole = createHash('sha256').update(Buffer.alloc(32)).update(digest).digest('hex')
  expect(chainHash(chainStart, digest.toString('hex'))).toBe(whole)
})
