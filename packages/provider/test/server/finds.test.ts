import type { ClinicalSystem } from '@gpconnect/clinical-system'
import type { InMemorySystem } from '@gpconnect/clinical-system/in-memory'
import { describe, expect, test } from 'vitest'
import {
  audited,
  type Client,
  dial,
  expectOutcome,
  expectRight,
  pause,
  requestText,
  serve,
  servedThroughout,
} from './wire.ts'

/**
 * What runs of hostile requests have found (`npm run bench -- hostile`): each find has a test of its own here, or beside what
 * it was found in.
 */
const served = servedThroughout({ headersTimeout: 300, requestTimeout: 600, checkEvery: 50 })

const expecting = (body = '{}') =>
  requestText({ lines: ['Expect: 100-continue', `Content-Length: ${body.length}`], body })

/** The audit trail takes its time, as one on a disk does. */
const slowly = (system: InMemorySystem): ClinicalSystem => ({
  ...system,
  audit: { ...system.audit, append: (entries) => pause(20).then(() => system.audit.append(entries)) },
})

describe('Expect: 100-continue behind another request', () => {
  test('TRN-ENC-05 TRN-SEC-02 whose answer is still under way: it is told in turn, and no answer is broken up', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${requestText()}${expecting()}${requestText({ method: 'PUT' })}`)
    expectRight(await client.answer())
    expect(await client.answer()).toMatchObject({ status: 100, lines: [] })
    expectRight(await client.answer())
    expectOutcome(await client.answer())
    client.end()
    expect((await client.closed).length).toBe(0)
    await audited(served(), before, 3)
  })

  test('TRN-AUD-01 that is broken off before its turn is audited', async () => {
    const { port, events, close } = await serve({}, slowly)
    const client = await dial(port)
    client.send(`${requestText()}${expecting()}`)
    await pause(5)
    client.reset()
    await expect.poll(() => events.map(({ kind }) => kind)).toEqual(['request', 'request'])
    await close()
  })

  const last = async (client: Client) => {
    const answer = await client.answer()
    return answer.status === 100 ? client.answer() : answer
  }

  test('TRN-VRB-09 TRN-AUD-01 that has come whole before its turn is answered, though what comes behind it breaks', async () => {
    const { port, events, close } = await serve({}, slowly)
    const client = await dial(port)
    client.send(`${requestText()}${expecting()}FOO / HTTP/1.1\r\n\r\n`)
    expect((await client.answer()).status).toBe(200)
    expectRight(await last(client))
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    expect(events.map(({ status }) => status).toSorted()).toEqual([200, 200, 400])
    await close()
  })

  test('TRN-ENC-05 TRN-SEC-02 that comes too late is not told to go on into another answer', async () => {
    const { port, close } = await serve({ bodyBytes: 1_024 }, slowly)
    const client = await dial(port)
    const large = requestText({ lines: ['Content-Length: 2000'], body: 'x'.repeat(2_000) })
    client.send(`${large}${requestText()}${expecting()}`)
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    await close()
  })

  for (const [name, rest, isEnded] of [
    ['breaks', 'zz\r\n', false],
    ['is cut short', '2\r\n{', true],
  ] as const)
    test(`TRN-VRB-09 TRN-SEC-02 that ${name} before its turn is refused once, and keeps nobody waiting`, async () => {
      const { port, events, close } = await serve({}, slowly)
      const client = await dial(port)
      const chunked = requestText({ lines: ['Expect: 100-continue', 'Transfer-Encoding: chunked'] })
      client.send(`${requestText()}${chunked}${rest}`)
      if (isEnded) client.end()
      expect((await client.answer()).status).toBe(200)
      expectOutcome(await last(client))
      expect((await client.closed).length).toBe(0)
      expect(events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['request 200', 'request 400'])
      await close()
    })
})

describe('what is no HTTP, and the end of what the consumer sends right behind it', () => {
  const broken: Readonly<Record<string, string>> = {
    'a control character in a header': 'GET /x HTTP/1.1\r\nHost: a\x01b\r\n\r\n',
    'a verb that nobody knows': 'FOO /x HTTP/1.1\r\nHost: x\r\n\r\n',
    'headers over the limit': `GET /x HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(50_000)}\r\n\r\n`,
    'a broken request behind a right one': `${requestText()}FOO / HTTP/1.1\r\n\r\n`,
  }
  for (const [name, bytes] of Object.entries(broken))
    test(`TRN-VRB-09 TRN-ERR-01 ${name} is answered all the same, once it is audited`, async () => {
      const { port, events, close } = await serve({}, slowly)
      const client = await dial(port)
      client.send(bytes)
      client.end()
      const isBehind = bytes.startsWith(requestText())
      if (isBehind) expect((await client.answer()).status).toBe(200)
      expectOutcome(await client.answer())
      expect((await client.closed).length).toBe(0)
      expect(events.map(({ kind }) => kind).toSorted()).toEqual(
        isBehind ? ['connection', 'request'] : ['connection'],
      )
      await close()
    })
})

describe('a request that has come whole', () => {
  const post = (body: string) => requestText({ lines: [`Content-Length: ${body.length}`], body })

  test('TRN-VRB-09 TRN-AUD-01 is answered for itself, though what comes with it breaks', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${post('{}')}FOO / HTTP/1.1\r\n\r\n`)
    expectRight(await client.answer())
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    const events = await audited(served(), before, 2)
    expect(events.map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
      'connection 400',
      'request 200',
    ])
  })

  test('TRN-ENC-05 TRN-AUD-01 behind another is answered, though it expects to be told to go on and nothing more is sent', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${requestText()}${expecting()}`)
    client.end()
    expect((await client.answer()).status).toBe(200)
    expect((await client.answer()).status).toBe(100)
    expectRight(await client.answer())
    expect((await client.closed).length).toBe(0)
    await audited(served(), before, 2)
  })
})

describe('nothing is answered behind a request after which the connection is not used any more, and its answer says so', () => {
  test('TRN-VRB-09 TRN-SEC-02 one whose body is too large: what follows is audited as refused', async () => {
    const { port, events, close } = await serve({ bodyBytes: 1_024 })
    const large = requestText({ lines: ['Content-Length: 2000'], body: 'x'.repeat(2_000) })
    const client = await dial(port)
    client.send(`${large}${requestText()}${requestText()}`)
    const answer = await client.answer()
    expectOutcome(answer)
    expect(answer.headers.connection).toBe('close')
    expect((await client.closed).length).toBe(0)
    expect(events.map(({ status }) => status)).toEqual([400, 400, 400])
    await close()
  })

  test('TRN-VRB-01 TRN-AUD-01 one that offers to speak something else: Node loses what comes in one piece with it', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${requestText({ lines: ['Connection: Upgrade', 'Upgrade: h2c'] })}${requestText()}`)
    const answer = await client.answer()
    expect([answer.status, answer.headers.connection]).toEqual([200, 'close'])
    expect((await client.closed).length).toBe(0)
    await audited(served(), before)
  })

  test('TRN-VRB-01 TRN-SEC-02 nor is the answer to what comes later taken for that of what was lost', async () => {
    const client = await dial(served().port)
    client.send(`${requestText({ lines: ['Connection: Upgrade', 'Upgrade: h2c'] })}${requestText()}`)
    const answer = client.answer()
    await pause(1)
    client.send(requestText({ method: 'PUT' }))
    expect((await answer).headers.connection).toBe('close')
    expect((await client.closed).length).toBe(0)
    await pause(20)
    expect(served().events.at(-1)?.kind).toBe('request')
  })
})

test('TRN-SSP-04 white space that is none of HTTP belongs to a value', async () => {
  for (const name of ['Ssp-To', 'Ssp-InteractionID', 'Ssp-TraceID']) {
    const client = await dial(served().port)
    client.send(requestText().replace(new RegExp(`(${name}: \\S+)`), '$1\u00a0'))
    expectOutcome(await client.answer())
    client.end()
    await client.closed
  }
})
