import { describe, expect, test } from 'vitest'
import {
  audited,
  dial,
  expectAlive,
  expectOutcome,
  expectRight,
  lastAnswer,
  pause,
  requestText,
  serve,
  servedThroughout,
  serveGateway,
} from './wire.ts'

const limits = { headersTimeout: 300, requestTimeout: 600, checkEvery: 50, keepAlive: 1_000 }
const served = servedThroughout(limits)
const right = requestText()
const wrong = requestText({ method: 'DELETE' })
const half = right.slice(0, right.indexOf('Ssp-To'))

describe('slow senders', () => {
  test('TRN-VRB-09 TRN-SEC-02 silence after half of the headers is answered 400, audited and closed', async () => {
    const before = served().events.length
    const start = performance.now()
    expectOutcome(await lastAnswer(served().port, half))
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'connection', status: 400, situation: 'requestTooSlow', remarks: ['ERR_HTTP_REQUEST_TIMEOUT'] },
    ])
  })

  test('TRN-VRB-09 TRN-SEC-02 headers that come one byte at a time win no time', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.socket.setNoDelay(true)
    const sender = setInterval(() => client.send('x'), 10)
    client.send('GET /')
    const answer = await client.answer()
    clearInterval(sender)
    expectOutcome(answer)
    await client.closed
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'connection', situation: 'requestTooSlow' },
    ])
  })

  test('TRN-VRB-09 a body that comes one byte at a time wins no time', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(requestText({ lines: ['Content-Length: 100000'] }))
    const sender = setInterval(() => client.send('x'), 10)
    const answer = await client.answer()
    clearInterval(sender)
    expectOutcome(answer)
    await client.closed
    expect(await audited(served(), before)).toMatchObject([{ kind: 'request', situation: 'requestTooSlow' }])
  })

  test('TRN-VRB-09 half of a second request is answered behind the first', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(right + half)
    expect((await client.answer()).status).toBe(200)
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    expect((await audited(served(), before, 2)).map(({ kind }) => kind)).toEqual(['request', 'connection'])
  })

  const unread = async () =>
    Number(/^gpconnect_connections_unread_total (\d+)$/m.exec(await served().metrics())?.[1])

  test('TRN-AUD-01 a connection over which no byte came is closed, and leaves no entry', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    expect((await client.closed).length).toBe(0)
    await audited(served(), before, 0)
    expect(await unread()).toBe(1)
  })

  test('TRN-AUD-01 one that is broken off before it is read leaves no entry, and is counted', async () => {
    const [before, unreadBefore] = [served().events.length, await unread()]
    const client = await dial(served().port)
    client.reset()
    await expect.poll(unread).toBe(unreadBefore + 1)
    await audited(served(), before, 0)
  })

  test('TRN-VRB-01 empty lines before a request are overlooked', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`\r\n\r\n${right}`)
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
    await audited(served(), before)
  })

  test('TRN-AUD-01 empty lines and nothing more are answered 400 and audited', async () => {
    const before = served().events.length
    expectOutcome(await lastAnswer(served().port, '\r\n\r\n'))
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'connection', situation: 'requestTooSlow' },
    ])
  })
})

describe('consumers that leave', () => {
  test('TRN-AUD-01 one that stops in the middle of the headers gets an outcome', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(half)
    client.end()
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'connection', status: 400, situation: 'requestMalformed', remarks: ['HPE_INVALID_EOF_STATE'] },
    ])
  })

  test('TRN-AUD-01 one that breaks off in the middle of the headers cannot be answered, and is audited', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(half)
    await pause(30)
    client.reset()
    await client.closed
    expect(await audited(served(), before)).toEqual([
      {
        at: expect.any(String),
        kind: 'connection',
        remoteAddress: '127.0.0.1',
        remarks: ['ECONNRESET'],
      },
    ])
  })

  test('TRN-AUD-01 one that sends an empty line and leaves is audited', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send('\r\n')
    client.end()
    await client.closed
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'connection', remoteAddress: '127.0.0.1', remarks: ['closed before a request'] },
    ])
  })

  test('TRN-AUD-01 one that connects and leaves is not', async () => {
    const before = served().events.length
    for (const leave of ['end', 'reset'] as const) {
      const client = await dial(served().port)
      client[leave]()
      await client.closed
    }
    await audited(served(), before, 0)
  })

  test('TRN-AUD-01 one that leaves a kept connection leaves no further entry', async () => {
    const before = served().events.length
    for (const leave of ['end', 'reset'] as const)
      for (const text of [right, requestText({ lines: ['Content-Length: 2'], body: '{}' })]) {
        const client = await dial(served().port)
        client.send(text)
        expect((await client.answer()).status).toBe(200)
        client[leave]()
        await client.closed
      }
    await audited(served(), before, 4)
  })

  test('TRN-AUD-01 a body that came later than its headers belongs to its request', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(requestText({ lines: ['Content-Length: 2'] }))
    await pause(30)
    client.send('{}')
    expect((await client.answer()).status).toBe(200)
    client.reset()
    await client.closed
    await audited(served(), before)
  })

  test('TRN-VRB-01 one that has sent all it will send gets its answers whole', async () => {
    const slow = await serveGateway((gateway) => async (request) => {
      await pause(30)
      return gateway.answer(request)
    })
    const client = await dial(slow.port)
    client.send(right + right)
    client.end()
    expect((await client.answer()).status).toBe(200)
    expect(await client.answer()).toMatchObject({ status: 200, headers: { connection: 'close' } })
    expect((await client.closed).length).toBe(0)
    await slow.close()
  })

  test('TRN-AUD-01 one that breaks off while its answer is under way has its entry, and harms nobody', async () => {
    const before = served().events.length
    for (let times = 0; times < 20; times += 1) {
      const client = await dial(served().port)
      client.send(right.repeat(1 + (times % 3)))
      if (times % 2) await new Promise(setImmediate)
      client.reset()
      await client.closed
    }
    await pause(50)
    for (const event of served().events.slice(before))
      expect([
        ['request', 200],
        ['connection', undefined],
      ]).toContainEqual([event.kind, event.status])
  })

  test('TRN-AUD-01 what follows "Connection: close" is audited, and not answered', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(requestText({ lines: ['Connection: close'] }) + right)
    const answer = await client.answer()
    expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } })
    expect((await client.closed).length).toBe(0)
    const events = await audited(served(), before, 2)
    expect(events.find(({ kind }) => kind === 'connection')).toEqual({
      at: expect.any(String),
      kind: 'connection',
      remoteAddress: '127.0.0.1',
      remarks: ['HPE_CLOSED_CONNECTION'],
    })
  })
})

describe('several requests on a connection', () => {
  test('TRN-TLS-12 TRN-AUD-01 a connection is kept, and each request over it audited', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    for (let times = 0; times < 20; times += 1) {
      client.send(times % 2 ? right : wrong)
      const answer = await client.answer()
      expectRight(answer)
      expect(answer).toMatchObject({
        status: times % 2 ? 200 : 400,
        headers: { connection: 'keep-alive', 'keep-alive': 'timeout=1' },
      })
    }
    client.end()
    await client.closed
    await audited(served(), before, 20)
  })

  test('TRN-VRB-01 requests sent all at once are answered in their order, each audited', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    const traceIds = Array.from({ length: 50 }, (_, at) => `trace-${at}`)
    client.send(
      traceIds
        .map((id, at) => requestText({ method: at % 3 ? 'GET' : 'DELETE', headers: { 'Ssp-TraceID': id } }))
        .join(''),
    )
    for (const [at, id] of traceIds.entries()) {
      const answer = await client.answer()
      expect(answer.status).toBe(at % 3 ? 200 : 400)
      if (answer.status === 400) expect(expectRight(answer)).toMatchObject({ id })
    }
    client.end()
    expect((await client.closed).length).toBe(0)
    const events = await audited(served(), before, 50)
    expect(new Set(events.map(({ traceId }) => traceId))).toEqual(new Set(traceIds))
  })

  test('TRN-VRB-09 rubbish behind a request does not touch its answer, and is answered behind it', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${right}${right}\x01\x02rubbish`)
    for (let times = 0; times < 2; times += 1)
      expect(await client.answer()).toMatchObject({ status: 200, headers: { connection: 'keep-alive' } })
    const last = await client.answer()
    expectOutcome(last)
    expect(last.headers.connection).toBe('close')
    expect((await client.closed).length).toBe(0)
    const events = await audited(served(), before, 3)
    expect(events.filter(({ kind }) => kind === 'connection')).toMatchObject([
      { status: 400, situation: 'requestMalformed' },
    ])
  })

  test('TRN-VRB-09 rubbish that goes on and on leaves one entry', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    const sender = setInterval(() => client.send('\x01\x02rubbish\r\n\r\n'), 5)
    expectOutcome(await client.answer())
    clearInterval(sender)
    expect((await client.closed).length).toBe(0)
    await audited(served(), before)
  })

  test('TRN-TLS-12 a kept connection is closed when it is idle for too long, without a further entry', async () => {
    const idle = await serve({ keepAlive: 50 })
    const client = await dial(idle.port)
    client.send(right)
    expect((await client.answer()).status).toBe(200)
    expect((await client.closed).length).toBe(0)
    await audited(idle, 0)
    await idle.close()
  }, 10_000)
})

describe('a consumer that sends on and on without waiting for answers', () => {
  test('TRN-SEC-08 TRN-AUD-01 is cut off, with an entry for each request taken and one for the rest', async () => {
    const bounded = await serve({ pipelined: 10 })
    const client = await dial(bounded.port)
    client.send(right.repeat(60))
    await client.closed
    const events = await audited(bounded, 0, 11)
    expect(events.map(({ kind, status }) => `${kind} ${status ?? ''}`).toSorted()).toEqual([
      'connection ',
      ...Array<string>(10).fill('request 200'),
    ])
    expect(events.find(({ kind }) => kind === 'connection')?.remarks).toEqual([
      'more than 10 requests came before the first was answered; the others were not read',
    ])
    await expectAlive(bounded)
    await bounded.close()
  })

  test('TRN-SEC-08 is cut off too where it asks each time whether it may send its body', async () => {
    const bounded = await serve({ pipelined: 10 })
    const client = await dial(bounded.port)
    const asking = requestText({ method: 'POST', lines: ['Expect: 100-continue', 'Content-Length: 0'] })
    client.send(asking.repeat(60))
    await client.closed
    await expect.poll(() => bounded.events.filter(({ kind }) => kind === 'connection').length).toBe(1)
    for (let before = 0; before < bounded.events.length; await pause(100)) before = bounded.events.length
    expect(bounded.events.length).toBeLessThanOrEqual(11)
    await expectAlive(bounded)
    await bounded.close()
  })

  test('TRN-SEC-08 one that reads its answers may send as many as it likes', async () => {
    const bounded = await serve({ pipelined: 10 })
    const client = await dial(bounded.port)
    for (let times = 0; times < 20; times += 1) {
      client.send(right.repeat(10))
      for (let each = 0; each < 10; each += 1) expect((await client.answer()).status).toBe(200)
    }
    client.end()
    await client.closed
    await audited(bounded, 0, 200)
    await bounded.close()
  })

  test('TRN-SEC-08 many of them leave the server answering', async () => {
    const bounded = await serve()
    const clients = await Promise.all(Array.from({ length: 50 }, () => dial(bounded.port)))
    for (const client of clients) client.send('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2_000))
    await Promise.all(clients.map((client) => client.closed))
    const connections = () => bounded.events.filter(({ kind }) => kind === 'connection').length
    await expect.poll(connections).toBe(50)
    for (let before = 0; before < bounded.events.length; await pause(100)) before = bounded.events.length
    expect(bounded.events.length).toBeLessThanOrEqual(50 * 101)
    await expectAlive(bounded)
    await bounded.close()
  })
})

test('TRN-NFR-05 two hundred connections at once are answered, each audited', async () => {
  const patient = await serve()
  const clients = await Promise.all(Array.from({ length: 200 }, () => dial(patient.port)))
  for (const client of clients) client.send(right)
  const answers = await Promise.all(clients.map((client) => client.answer()))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  for (const client of clients) client.end()
  await Promise.all(clients.map(({ closed }) => closed))
  await audited(patient, 0, 200)
  await patient.close()
})
