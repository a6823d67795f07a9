/** What is kept from one request to the next may never show in an answer. */
import { keeping } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { turnTaker } from '../../src/gateway/turns.ts'
import { patients, world } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

describe('who asks', () => {
  test('TRN-AUD-03 TRN-JWT-19 the entry names who asked this time, whoever asked before', async () => {
    const { ask } = testGateway()
    const asked = async (id: string, family: string) => {
      const claims = {
        sub: id,
        'requesting_practitioner.id': id,
        'requesting_practitioner.name[0].family': family,
      }
      const { status, events } = await ask({ token: { claims } })
      return [status, events[0]?.requester?.userId, events[0]?.requester?.userName]
    }
    expect(await asked('user-1', 'Requester')).toEqual([200, 'user-1', 'Ms Jo Requester'])
    expect(await asked('user-2', 'Another')).toEqual([200, 'user-2', 'Ms Jo Another'])
    expect(await asked('user-1', 'Requester')).toEqual([200, 'user-1', 'Ms Jo Requester'])
  })

  test('TRN-JWT-11 a subject that is another than the person is refused, however often the person was right', async () => {
    const { ask } = testGateway()
    expect((await ask()).status).toBe(200)
    expect((await ask({ token: { claims: { sub: 'somebody-else' } } })).status).toBe(400)
  })

  test('TRN-JWT-17 what is right in one FHIR version is not for that in the other', async () => {
    const { ask } = testGateway()
    expect((await ask({ interaction: 'read:metadata' })).status).toBe(200)
    // Without ids, as STU3 takes them and DSTU2 does not.
    const without = { 'requesting_device.id': undefined }
    const older = { interaction: 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata' } as const
    expect((await ask({ ...older })).status).toBe(200)
    expect((await ask({ ...older, token: { claims: without } })).status).toBe(400)
  })

  test('TRN-JWT-17 one that is refused is refused again', async () => {
    const { ask } = testGateway()
    const wrong = { token: { claims: { 'requesting_device.colour': 'blue' } } }
    expect((await ask(wrong)).status).toBe(422)
    expect((await ask(wrong)).status).toBe(422)
  })
})

describe('a patient', () => {
  const held = patients.full
  const ending = {
    ...held,
    registration: { ...held.registration, period: { ...held.registration.period, end: '2030-01-01' } },
  }
  const facts = { ...world, patients: [keeping(ending)] }

  test('FND-PRD-01 is the same answer while nothing changes, in both formats', async () => {
    const { ask } = testGateway({ facts })
    const read = async (format: string) =>
      (await ask({ id: held.id, headers: { Accept: `application/fhir+${format}` } })).body
    const json = await read('json')
    const xml = await read('xml')
    expect([await read('json'), await read('xml')]).toEqual([json, xml])
    expect(json.startsWith('{')).toBe(true)
    expect(xml.startsWith('<')).toBe(true)
  })

  test('FND-STA-02 whose registration ends is answered as gone, though the facts are the same', async () => {
    const { ask, clock } = testGateway({ facts })
    expect((await ask({ id: held.id })).status).toBe(200)
    clock.advance(Date.parse('2030-01-03') - clock.now())
    expect((await ask({ id: held.id })).status).toBe(404)
  })
})

test('TRN-NFR-05 of many requests ten go first, and all have their turn', async () => {
  const turn = turnTaker()
  const order: number[] = []
  let turns = 0
  const counting = setInterval(() => {}, 1_000)
  const count = () => {
    turns += 1
    if (order.length < 25) setImmediate(count)
  }
  setImmediate(count)
  const seen: number[] = []
  await Promise.all(
    Array.from({ length: 25 }, async (_, at) => {
      await turn()
      order.push(at)
      seen.push(turns)
    }),
  )
  clearInterval(counting)
  expect(order).toEqual(Array.from({ length: 25 }, (_, at) => at))
  expect(new Set(seen.slice(0, 10)).size).toBe(1)
  expect(new Set(seen.slice(10, 20)).size).toBe(1)
  expect(seen[10]).toBeGreaterThan(seen[9] as number)
  expect(seen[20]).toBeGreaterThan(seen[19] as number)
})
