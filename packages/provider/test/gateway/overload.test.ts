import { setTimeout as delay } from 'node:timers/promises'
import { refusals } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { handlers as built } from '../../src/capabilities/index.ts'
import type { Handlers } from '../../src/gateway/context.ts'
import { searchset } from '../../src/profiles/searchset.ts'
import { testGateway } from '../support/gateway.ts'

const heavyId = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getstructuredrecord-1'
const askHeavy = { interaction: heavyId } as const

/** Handlers with one more, for an interaction that is declared heavy. */
function withHeavy(act: () => Promise<void>): Handlers {
  return { ...built, [heavyId]: async () => act().then(() => searchset([])) }
}

describe('TRN-SEC-08 overload', () => {
  test('of heavy answers so many are built at once, some wait, and the rest are told when to come again', async () => {
    let building = 0
    let most = 0
    const { ask } = testGateway({
      settings: { limits: { heavyAtOnce: 2, heavyWaiting: 3 } },
      handlers: withHeavy(async () => {
        most = Math.max(most, ++building)
        await delay(5)
        building -= 1
      }),
    })
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(askHeavy)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), ...Array(7).fill(503)])
    expect(most).toBe(2)
    for (const { status, headers, spineCode, diagnostics, events } of answers) {
      expect(events.length, 'all are audited').toBeGreaterThan(0)
      if (status === 200) expect(headers).not.toHaveProperty('retry-after')
      else {
        expect(headers['retry-after']).toMatch(/^[1-9]\d?$/)
        expect(spineCode).toBe(refusals.overloaded.stu3.code)
        expect(diagnostics).toContain(`try again in ${headers['retry-after']} second`)
      }
    }
  })

  test('small requests are answered while heavy ones wait, and while heavy ones are refused', async () => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const { ask } = testGateway({
      settings: { limits: { heavyAtOnce: 1, heavyWaiting: 1 } },
      handlers: withHeavy(() => ended),
    })
    const held = [ask(askHeavy), ask(askHeavy)]
    expect((await ask(askHeavy)).status).toBe(503)
    expect((await ask()).status).toBe(200)
    end()
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200])
  })

  test('what is wrong about a request is told before there is too much to do', async () => {
    const { ask } = testGateway({
      settings: { limits: { heavyAtOnce: 1, heavyWaiting: 0 } },
      handlers: withHeavy(() => delay(20)),
    })
    const held = ask(askHeavy)
    expect((await ask({ ...askHeavy, headers: { 'Ssp-From': undefined } })).status).toBe(400)
    expect((await ask(askHeavy)).status).toBe(503)
    await held
  })

  test('of more requests than can be answered at once the rest get 503 in the format they want, audited', async () => {
    const { ask, system } = testGateway({ settings: { limits: { requestsAtOnce: 4 } } })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask({ headers: { Accept: 'application/fhir+xml' } })),
    )
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(10)
    for (const { headers, body } of refused) {
      expect(headers['retry-after']).toBe('1')
      expect(body).toContain('<OperationOutcome')
    }
    expect(system.events).toHaveLength(10)
    expect(system.events.filter(({ situation }) => situation === 'overloaded')).toHaveLength(refused.length)
    expect((await ask()).status).toBe(200)
  })
})
