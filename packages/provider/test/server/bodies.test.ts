import { describe, expect, test } from 'vitest'
import { traceId } from '../support/gateway.ts'
import {
  audited,
  dial,
  expectOutcome,
  lastAnswer,
  requestText,
  servedThroughout,
  type WireAnswer,
} from './wire.ts'

const limits = { bodyBytes: 4 * 1024, headersTimeout: 300, requestTimeout: 600, checkEvery: 50 }
const served = servedThroughout(limits)

const withBody = (body: string, ...lines: readonly string[]) => requestText({ lines, body })
const chunks = (...texts: readonly string[]) =>
  [...texts, ''].map((text) => `${text.length.toString(16)}\r\n${text}\r\n`).join('')
const chunked = 'Transfer-Encoding: chunked'
const post = (body: string, ...lines: readonly string[]) =>
  requestText({ method: 'POST', headers: { 'Content-Type': 'application/fhir+json' }, lines, body })

describe('bodies that come whole', () => {
  for (const [name, bytes] of Object.entries({
    'of a length': withBody('{}', 'Content-Length: 2'),
    'of the largest length': withBody('x'.repeat(limits.bodyBytes), `Content-Length: ${limits.bodyBytes}`),
    'in chunks': withBody(chunks('{', '}', 'x'.repeat(99)), chunked),
    'in chunks with extensions': withBody('2;name=value;other\r\n{}\r\n0\r\n\r\n', chunked),
    'in chunks with a trailer': withBody('2\r\n{}\r\n0\r\nHost: other\r\n\r\n', chunked),
    'in chunks, in another case': withBody(chunks('{}'), 'transfer-encoding: Chunked'),
    'of no length': withBody('', 'Content-Length: 0'),
  }))
    test(`TRN-ENC-05 a body ${name} on a GET changes nothing, and the connection goes on`, async () => {
      const before = served().events.length
      const client = await dial(served().port)
      for (let times = 0; times < 2; times += 1) {
        client.send(bytes)
        const answer = await client.answer()
        expect(answer.status).toBe(200)
        expect(answer.headers.connection).toBe('keep-alive')
      }
      client.end()
      expect((await client.closed).length).toBe(0)
      await audited(served(), before, 2)
    })

  test('TRN-ENC-05 chunks that come one byte at a time are read', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.socket.setNoDelay(true)
    client.send(withBody('', chunked))
    for (const byte of chunks('{', '}')) {
      client.send(byte)
      await new Promise(setImmediate)
    }
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
    await audited(served(), before)
  })

  test('TRN-VRB-03 the body of a wrong verb is read, and the connection goes on', async () => {
    const client = await dial(served().port)
    client.send(`${post('{}', 'Content-Length: 2')}${requestText()}`)
    expectOutcome(await client.answer())
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })
})

describe('TRN-VRB-09 TRN-AUD-01 bodies that do not come whole, or are none, end the request with 400:', () => {
  const cases: Readonly<Record<string, readonly [bytes: string, situation: string]>> = {
    'a chunk size that is no number': [withBody('zz\r\n{}\r\n', chunked), 'requestMalformed'],
    'a negative chunk size': [withBody('-2\r\n{}\r\n', chunked), 'requestMalformed'],
    'a chunk size beyond all numbers': [withBody(`${'f'.repeat(20)}\r\n{}\r\n`, chunked), 'requestMalformed'],
    'a chunk longer than its size': [withBody('2\r\n{}}}\r\n0\r\n\r\n', chunked), 'requestMalformed'],
    'chunk extensions without end': [
      withBody(`2;${'x'.repeat(20_000)}\r\n{}\r\n`, chunked),
      'requestTooLarge',
    ],
    'chunks larger than the limit': [
      withBody(chunks('x'.repeat(limits.bodyBytes), 'y'), chunked),
      'requestTooLarge',
    ],
    'a length larger than the limit': [
      withBody('x'.repeat(limits.bodyBytes + 1), `Content-Length: ${limits.bodyBytes + 1}`),
      'requestTooLarge',
    ],
    'a length larger than the limit, without the body': [
      withBody('', `Content-Length: ${10 ** 12}`),
      'requestTooLarge',
    ],
    'megabytes in chunks': [withBody(chunks('x'.repeat(4_000_000)), chunked), 'requestTooLarge'],
    'megabytes of a length': [withBody('x'.repeat(4_000_000), 'Content-Length: 4000000'), 'requestTooLarge'],
    'compressed chunks, which nobody unpacks': [
      withBody(chunks('{}'), 'Transfer-Encoding: gzip, chunked'),
      'requestMalformed',
    ],
    'a transfer coding that is not chunked': [withBody('{}', 'Transfer-Encoding: gzip'), 'requestMalformed'],
    'a transfer coding that only looks chunked': [
      withBody(chunks('{}'), 'Transfer-Encoding: xchunked'),
      'requestMalformed',
    ],
    'the coding identity': [withBody('{}', 'Transfer-Encoding: identity'), 'requestMalformed'],
    'half a body and silence': [withBody('{', 'Content-Length: 2'), 'requestTooSlow'],
    'half of the chunks and silence': [withBody('2\r\n{}\r\n', chunked), 'requestTooSlow'],
  }
  for (const [name, [bytes, situation]] of Object.entries(cases))
    test(name, async () => {
      const before = served().events.length
      expectOutcome(await lastAnswer(served().port, bytes))
      expect(await audited(served(), before)).toMatchObject([
        { kind: 'request', method: 'GET', traceId, status: 400, spineCode: 'BAD_REQUEST', situation },
      ])
    })

  test('TRN-AUD-03 the entry says who asked, what for and where, as that of any other request', async () => {
    const before = served().events.length
    await lastAnswer(served().port, withBody('zz\r\n', chunked))
    expect(await audited(served(), before)).toMatchObject([
      {
        practice: 'A99999',
        requester: { userId: 'user-1' },
        reason: 'directcare',
        situation: 'requestMalformed',
      },
    ])
  })

  test('TRN-SEC-02 an answer is not lost on a consumer that reads it only when all is sent', async () => {
    for (const bytes of [
      withBody('x'.repeat(8_000_000), 'Content-Length: 8000000'),
      withBody(chunks('x'.repeat(8_000_000)), chunked),
      `GET /${'x'.repeat(8_000_000)}`,
    ]) {
      const client = await dial(served().port)
      client.socket.pause()
      client.send(bytes)
      await expect.poll(() => client.socket.writableLength).toBe(0)
      client.socket.resume()
      expectOutcome(await client.answer())
      await client.closed
    }
  })

  test('chunks of HTTP/1.0, which has none', async () => {
    const before = served().events.length
    expectOutcome(
      await lastAnswer(served().port, withBody(chunks('{}'), chunked).replace('HTTP/1.1', 'HTTP/1.0')),
    )
    expect(await audited(served(), before)).toMatchObject([{ situation: 'requestMalformed' }])
  })

  test('half a body and the end of what is sent', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(withBody('{', 'Content-Length: 2'))
    client.end()
    expectOutcome(await client.answer())
    await client.closed
    expect(await audited(served(), before)).toMatchObject([
      { situation: 'requestMalformed', kind: 'request' },
    ])
  })

  test('half a body and a reset', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(withBody('{', 'Content-Length: 2'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    client.reset()
    await client.closed
    expect(await audited(served(), before)).toMatchObject([
      { situation: 'requestMalformed', kind: 'request' },
    ])
  })

  test('TRN-CT-12 the outcome is in the format that was asked for', async () => {
    const bytes = requestText({
      headers: { Accept: 'application/fhir+xml' },
      lines: [chunked],
      body: 'zz\r\n',
    })
    const answer = await lastAnswer(served().port, bytes)
    expect(answer.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
    expectOutcome(answer)
  })

  test('TRN-SEC-02 what follows an unclear body is not taken for a request', async () => {
    const before = served().events.length
    const smuggled = withBody(`${chunks('{}')}${requestText()}`, 'Transfer-Encoding: gzip, chunked')
    const client = await dial(served().port)
    client.send(smuggled)
    expectOutcome(await client.answer())
    const rest = await client.closed
    expect(rest.toString('latin1')).not.toContain(' 200 ')
    expect(
      served()
        .events.slice(before)
        .map(({ status }) => status),
    ).not.toContain(200)
  })

  test('a body that breaks behind one that was whole is refused by itself', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${withBody(chunks('{}'), chunked)}${withBody('2\r\n{}\r\n', chunked)}`)
    expect((await client.answer()).status).toBe(200)
    client.send('zz\r\n')
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    expect((await audited(served(), before, 2)).map(({ kind }) => kind)).toEqual(['request', 'request'])
  })

  test('an answer waits for the answers before it', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${requestText()}${withBody('zz\r\n', chunked)}`)
    expect((await client.answer()).status).toBe(200)
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    expect((await audited(served(), before, 2)).map(({ kind }) => kind)).toEqual(['request', 'request'])
  })
})

describe('Expect', () => {
  const exchange = async (...lines: readonly string[]) => {
    const client = await dial(served().port)
    client.send(requestText({ lines }))
    const answers: WireAnswer[] = [await client.answer()]
    return { client, answers }
  }

  test('TRN-ENC-05 Expect: 100-continue is told to go on, and answered when the body is there', async () => {
    const before = served().events.length
    const { client, answers } = await exchange('Expect: 100-continue', 'Content-Length: 2')
    expect(answers[0]).toMatchObject({ status: 100, lines: [] })
    expect(served().events.length, 'nothing is answered before the body').toBe(before)
    client.send('{}')
    expect((await client.answer()).status).toBe(200)
    client.send(requestText())
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
    await audited(served(), before, 2)
  })

  test('TRN-ENC-05 TRN-VRB-03 a wrong verb with Expect: 100-continue gets its outcome', async () => {
    const client = await dial(served().port)
    client.send(post('', 'Expect: 100-Continue', 'Content-Length: 2'))
    expect((await client.answer()).status).toBe(100)
    client.send('{}')
    expectOutcome(await client.answer())
    client.end()
    await client.closed
  })

  test('TRN-ENC-05 a body that is too large is not asked for', async () => {
    const before = served().events.length
    const answer = await lastAnswer(
      served().port,
      requestText({ lines: ['Expect: 100-continue', `Content-Length: ${limits.bodyBytes + 1}`] }),
    )
    expectOutcome(answer)
    expect(await audited(served(), before)).toMatchObject([{ situation: 'requestTooLarge' }])
  })

  test('TRN-VRB-09 an expectation that nobody knows is not looked at: 417 is no status of GP Connect', async () => {
    const before = served().events.length
    const { client, answers } = await exchange('Expect: nonsense')
    expect(answers[0]?.status).toBe(200)
    client.end()
    await client.closed
    await audited(served(), before)
  })
})
