import type { ClinicalSystem } from '@gpconnect/clinical-system'
import type { InMemorySystem } from '@gpconnect/clinical-system/in-memory'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../../src/gateway/gateway.ts'
import { traceId } from '../support/gateway.ts'
import {
  audited,
  dial,
  expectAlive,
  expectOutcome,
  lastAnswer,
  requestText,
  type Served,
  serve,
  serveGateway,
} from './wire.ts'

const thrown: unknown[] = []
const note = (error: unknown) => void thrown.push(error)
beforeEach(() => void process.on('uncaughtException', note).on('unhandledRejection', note))
afterEach(() => {
  process.off('uncaughtException', note).off('unhandledRejection', note)
  expect(thrown).toEqual([])
})

const internal = 'INTERNAL_SERVER_ERROR'

async function ask({ port }: Pick<Served, 'port'>, options: Parameters<typeof requestText>[0] = {}) {
  const client = await dial(port)
  client.send(requestText(options))
  const answer = await client.answer()
  client.end()
  await client.closed
  return answer
}

describe('TRN-PIPE-01 TRN-PIPE-03 TRN-ERR-01 what fails outside the gate is 500 with an outcome and an entry:', () => {
  const failures: Readonly<Record<string, (gateway: Gateway) => Gateway['answer']>> = {
    'a gateway that rejects': () => () => Promise.reject(new Error('select * from patients')),
    'a gateway that throws': () => () => {
      throw new TypeError('at /srv/provider.ts:1:1')
    },
    'a gateway that rejects with no error': () => () => Promise.reject(undefined),
    'an answer with a header that cannot be sent': (gateway) => async (request) => ({
      ...(await gateway.answer(request)),
      headers: { etag: 'two\r\nlines' },
    }),
  }
  for (const [name, failure] of Object.entries(failures))
    test(name, async () => {
      const failing = await serveGateway(failure)
      const answer = await ask(failing)
      expectOutcome(answer, 500, internal)
      const [event] = await audited(failing, 0)
      expect(event).toMatchObject({
        kind: 'request',
        traceId,
        method: 'GET',
        status: 500,
        situation: 'fault',
        spineCode: internal,
      })
      expect(answer.bytes.toString()).toContain(event?.fault)
      expect(failing.log).toMatchObject([{ level: 'error', values: { fault: event?.fault } }])
      expect(JSON.stringify(failing.log)).not.toMatch(/select|srv/)
      await failing.close()
    })

  test('CONNECT over a gateway that rejects', async () => {
    const failing = await serveGateway(() => () => Promise.reject(new Error('x')))
    expectOutcome(await lastAnswer(failing.port, 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'), 500, internal)
    expect(await audited(failing, 0)).toMatchObject([{ method: 'CONNECT', status: 500 }])
    await failing.close()
  })

  test('a broken body before a gateway that rejects ends the connection', async () => {
    const failing = await serveGateway(() => () => Promise.reject(new Error('x')))
    const bytes = requestText({ lines: ['Transfer-Encoding: chunked'], body: 'zz\r\n' })
    expectOutcome(await lastAnswer(failing.port, bytes), 500, internal)
    await failing.close()
  })
})

/** A system whose ports fail as long as they are told to. */
async function failingSystem(fail: (system: InMemorySystem, isFailing: () => boolean) => ClinicalSystem) {
  const state = { isFailing: false }
  const served = await serve({ headersTimeout: 300, requestTimeout: 400, checkEvery: 50 }, (system) =>
    fail(system, () => state.isFailing),
  )
  return { served, state }
}

describe('ports that fail', () => {
  test('TRN-PIPE-03 a clock that fails once: 500 with an outcome, audited, and the next request is answered', async () => {
    let failures = 0
    const { served, state } = await failingSystem((system, isFailing) => ({
      ...system,
      clock: {
        now: () => {
          if (isFailing() && failures++ === 0) throw new Error('no time')
          return system.clock.now()
        },
      },
    }))
    state.isFailing = true
    expectOutcome(await ask(served), 500, internal)
    expect(await audited(served, 0)).toMatchObject([{ kind: 'request', status: 500, situation: 'fault' }])
    await expectAlive(served)
    await served.close()
  })

  test('TRN-ERR-01 TRN-AUD-10 a clock that has stopped for good: 500 with an outcome all the same', async () => {
    const { served, state } = await failingSystem((system, isFailing) => ({
      ...system,
      clock: {
        now: () => {
          if (isFailing()) throw new Error('no time')
          return system.clock.now()
        },
      },
    }))
    state.isFailing = true
    expectOutcome(await ask(served), 500, internal)
    for (const bytes of ['rubbish\r\n\r\n', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'])
      expectOutcome(await lastAnswer(served.port, bytes), 500, internal)
    await audited(served, 0, 0)
    state.isFailing = false
    await expectAlive(served)
    await served.close()
  })

  test('TRN-AUD-10 an audit trail that cannot be written: 500 for requests and for what is none', async () => {
    const { served, state } = await failingSystem((system, isFailing) => ({
      ...system,
      audit: {
        ...system.audit,
        append: (events) =>
          isFailing() ? Promise.reject(new Error('disk full')) : system.audit.append(events),
      },
    }))
    state.isFailing = true
    expectOutcome(await ask(served), 500, internal)
    expectOutcome(await lastAnswer(served.port, 'rubbish\r\n\r\n'), 500, internal)
    const connect = await lastAnswer(served.port, 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n')
    expectOutcome(connect, 500, internal)
    await audited(served, 0, 0)
    expect(served.log.map(({ level }) => level)).toEqual(['error', 'error', 'error'])
    state.isFailing = false
    await expectAlive(served)
    await served.close()
  })

  test('TRN-VRB-15 a request that waits for its data holds up no other', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { served } = await failingSystem((system) => ({
      ...system,
      places: {
        ...system.places,
        locationById: async (practice, id) => {
          await promise
          return system.places.locationById(practice, id)
        },
      },
    }))
    const waiting = ask(served, { interaction: 'read:location' })
    for (let times = 0; times < 10; times += 1) expect((await ask(served)).status).toBe(200)
    resolve()
    expect((await waiting).status).toBe(200)
    await served.close()
  })
})

test('TRN-AUD-01 at the address that localhost has, what is no request is audited too', async () => {
  const served = await serveGateway((gateway) => gateway.answer, 'localhost')
  const client = await dial(served.port, served.address.address)
  client.send('rubbish\r\n\r\n')
  expectOutcome(await client.answer())
  await client.closed
  await audited(served, 0)
  await served.close()
})
