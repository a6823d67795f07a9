import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalEvent, chainHash, chainStart, entryDigest } from './audit-chain.ts'

const event = { kind: 'request', at: '2026-03-01T09:30:00.000Z', headers: { b: '2', a: '1' } } as const

test('TRN-AUD-02 equal events are equal text, whatever the order of their keys', () => {
  const { at, kind, headers } = event
  const other = { headers: { a: headers.a, b: headers.b }, at, kind }
  const text = '{"at":"2026-03-01T09:30:00.000Z","headers":{"a":"1","b":"2"},"kind":"request"}'
  expect([canonicalEvent(event), canonicalEvent(other)]).toEqual([text, text])
})

test('TRN-AUD-02 a hash is sha256 over the one before and the digest of the entry', () => {
  const text = `{"event":${canonicalEvent({ ...event, practice: 'A20047' })},"segment":2,"sequence":7,"writer":"w1"}`
  const digest = createHash('sha256').update(text).digest()
  const position = { writer: 'w1', segment: 2, sequence: 7 }
  expect(entryDigest(canonicalEvent({ ...event, practice: 'A20047' }), position)).toBe(digest.toString('hex'))
  const whole = createHash('sha256').update(Buffer.alloc(32)).update(digest).digest('hex')
  expect(chainHash(chainStart, digest.toString('hex'))).toBe(whole)
})
