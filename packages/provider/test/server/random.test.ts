import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dial, expectOutcome, expectRight, requestText, servedThroughout, type WireAnswer } from './wire.ts'

const limits = {
  headersTimeout: 150,
  requestTimeout: 200,
  checkEvery: 50,
  bodyBytes: 2_048,
  headerBytes: 4_096,
}
const served = servedThroughout(limits)

const right = requestText()
const beginnings = [
  '',
  right,
  right.slice(0, 4),
  right.slice(0, right.indexOf(' HTTP')),
  right.slice(0, right.indexOf('\r\n') + 2),
  right.slice(0, -2),
  requestText({ lines: ['Content-Length: 50'] }),
  requestText({ lines: ['Transfer-Encoding: chunked'] }),
  requestText({ lines: ['Transfer-Encoding: chunked'], body: '5\r\n' }),
  requestText({ method: 'POST', lines: ['Content-Type: application/fhir+json', 'Content-Length: 9'] }),
  requestText({ lines: ['Expect: 100-continue', 'Content-Length: 3'] }),
  'CONNECT other:443 HTTP/1.1\r\nHost: other\r\n\r\n',
]

/** Bytes of any kind, and of those that mean something to a parser. */
const rubbish = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        ' ',
        ':',
        '0',
        '5',
        'f',
        ';',
        'GET ',
        '/',
        ' HTTP/1.1',
        '\0',
        'a',
        '\x80',
        'Host: x',
        'Content-Length: 1',
        right,
      ),
      { maxLength: 20 },
    )
    .map((parts) => Buffer.from(parts.join(''), 'latin1')),
)

const leaving = fc.constantFrom('end', 'wait', 'reset')

test('TRN-VRB-09 TRN-AUD-01 TRN-SEC-02 whatever follows a right beginning: answered in time, never 5xx, always audited', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...beginnings), rubbish, leaving), { minLength: 50, maxLength: 50 }),
      async (connections) => {
        const before = served().events.length
        const results = await Promise.all(connections.map((each) => converse(...each)))
        const spoken = results.filter(({ sent, left }) => sent > 0 && left !== 'reset').length
        await expect.poll(() => served().events.length - before).toBeGreaterThanOrEqual(spoken)
        const answers = results.flatMap((result) => result.answers)
        for (const answer of answers) {
          expect(answer.status).toBeLessThan(500)
          if (answer.status >= 400) expectOutcome(answer, answer.status, codeOf(answer))
          else if (answer.status === 200) expectRight(answer)
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  )
})

/** Sends bytes, leaves in some way, and takes every answer until the connection is gone. */
async function converse(beginning: string, rest: Uint8Array, left: string) {
  const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), rest])
  const client = await dial(served().port)
  const start = performance.now()
  if (bytes.length > 0) client.send(bytes)
  if (left === 'end') client.end()
  if (left === 'reset') client.reset()
  const answers: WireAnswer[] = []
  for (;;) {
    const answer = await client.answer().catch(() => undefined)
    if (!answer) break
    answers.push(answer)
    // A connection that waits for another request is left to itself.
    if (left === 'wait' && answer.headers.connection === 'keep-alive') setTimeout(client.end, 100)
  }
  const unread = await client.closed
  if (left !== 'reset') expect(unread.toString('latin1'), 'half an answer').toBe('')
  expect(performance.now() - start, 'time taken').toBeLessThan(3_000)
  return { sent: bytes.length, left, answers }
}

function codeOf({ bytes }: WireAnswer): string {
  return /"code":"([A-Z_ ]+)"/.exec(bytes.toString())?.[1] ?? 'none'
}
