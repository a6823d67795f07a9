import { connect } from 'node:net'
import type { ClinicalSystem } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { audited, dial, expectOutcome, expectRight, pause, requestText, serve, serveGateway } from './wire.ts'

const right = requestText()

/** Holds up the reading of patients until it is told to go on. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const asked: string[] = []
  const wrap = (system: ClinicalSystem): ClinicalSystem => ({
    ...system,
    register: {
      ...system.register,
      byId: async (practice, id) => {
        asked.push(id)
        await promise
        return system.register.byId(practice, id)
      },
    },
  })
  return { wrap, asked, goOn: resolve }
}

const refusesConnections = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })

describe('a server that is closed', () => {
  test('answers what is under way whole, takes no new connection, and is then gone', async () => {
    const { wrap, asked, goOn } = held()
    const served = await serve({}, wrap)
    const client = await dial(served.port)
    client.send(right)
    await expect.poll(() => asked.length).toBe(1)
    let isClosed = false
    const closed = served.close().then(() => {
      isClosed = true
    })
    await pause(50)
    expect(isClosed).toBe(false)
    expect(await refusesConnections(served.port)).toBe(true)
    goOn()
    const answer = await client.answer()
    expectRight(answer)
    expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } })
    expect((await client.closed).length).toBe(0)
    await closed
    await audited(served, 0)
  })

  test('answers all requests that came over one connection, in their order', async () => {
    const { wrap, asked, goOn } = held()
    const served = await serve({}, wrap)
    const client = await dial(served.port)
    client.send(right + requestText({ method: 'PUT' }) + right)
    await expect.poll(() => asked.length).toBe(2)
    const closed = served.close()
    await pause(20)
    goOn()
    expect((await client.answer()).status).toBe(200)
    expectOutcome(await client.answer())
    expect((await client.answer()).status).toBe(200)
    expect((await client.closed).length).toBe(0)
    await closed
    await audited(served, 0, 3)
  })

  test('answers requests that come over a busy connection while it closes', async () => {
    const { wrap, asked, goOn } = held()
    const served = await serve({}, wrap)
    const client = await dial(served.port)
    client.send(right)
    await expect.poll(() => asked.length).toBe(1)
    const closed = served.close()
    await pause(20)
    client.send(right + right)
    await expect.poll(() => asked.length).toBe(3)
    goOn()
    for (let times = 0; times < 3; times += 1) expect((await client.answer()).status).toBe(200)
    expect((await client.closed).length).toBe(0)
    await closed
    await audited(served, 0, 3)
  })

  test('sends a large answer to its end, to a consumer that takes its time', async () => {
    const body = Buffer.alloc(20_000_000, 'x')
    const served = await serveGateway(() => async () => ({ status: 200, headers: {}, body }))
    const client = await dial(served.port)
    client.socket.pause()
    client.send(right)
    await pause(50)
    const closed = served.close()
    await pause(100)
    client.socket.resume()
    const answer = await client.answer()
    expect(answer.bytes.length).toBe(body.length)
    expect((await client.closed).length).toBe(0)
    await closed
  })

  test('closes idle connections at once, those that were never used too', async () => {
    const served = await serve()
    const kept = await dial(served.port)
    kept.send(right)
    expect((await kept.answer()).status).toBe(200)
    const unused = await dial(served.port)
    const start = performance.now()
    await served.close()
    expect(performance.now() - start).toBeLessThan(900)
    expect((await kept.closed).length).toBe(0)
    expect((await unused.closed).length).toBe(0)
    await audited(served, 0)
  })

  test('waits for headers that are under way', async () => {
    const served = await serve()
    const client = await dial(served.port)
    const at = right.indexOf('Ssp-To')
    client.send(right.slice(0, at))
    await pause(30)
    const closed = served.close()
    await pause(30)
    client.send(right.slice(at))
    expect(await client.answer()).toMatchObject({ status: 200, headers: { connection: 'close' } })
    await client.closed
    await closed
    await audited(served, 0)
  })

  test('TRN-AUD-01 waits no longer than headers may take, and audits what is missing the rest', async () => {
    const served = await serve({ headersTimeout: 100, requestTimeout: 200 })
    const client = await dial(served.port)
    client.send(right.slice(0, 40))
    await pause(30)
    const closed = served.close()
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    await closed
    expect(await audited(served, 0)).toMatchObject([{ kind: 'connection', situation: 'requestTooSlow' }])
  })

  test('TRN-AUD-01 waits no longer than a body may take', async () => {
    const served = await serve({ headersTimeout: 100, requestTimeout: 200 })
    const client = await dial(served.port)
    client.send(requestText({ lines: ['Content-Length: 2'], body: '{' }))
    await pause(30)
    const closed = served.close()
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    await closed
    expect(await audited(served, 0)).toMatchObject([{ kind: 'request', situation: 'requestTooSlow' }])
  })

  test('is closed though a consumer never ends its side of the connection', async () => {
    const served = await serve()
    const socket = connect({ port: served.port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    await pause(20)
    await served.close()
    socket.destroy()
  })

  test('may be closed twice, and before it ever listened', async () => {
    const served = await serve()
    await served.close()
    await served.close()
  })
})
