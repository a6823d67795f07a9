import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demographicsOn, PdsUnavailable, pdsSimulator } from '../src/index.ts'
import { absent, normal, people, persons } from './people.ts'

const neverAnswers = {
  retrieve: () => new Promise<never>(() => {}),
  crossCheck: fails,
  registeredPractice: fails,
}
async function fails(): Promise<never> {
  throw new Error('nobody asks this')
}

/** What nobody catches ends a process. */
const thrown: unknown[] = []
const note = (error: unknown) => void thrown.push(error)
beforeEach(() => void process.on('unhandledRejection', note))
afterEach(async () => {
  await delay(5)
  process.off('unhandledRejection', note)
  expect(thrown).toEqual([])
})

describe('the Demographics port on PDS', () => {
  test('TRN-PDS-01 FND-PDS-01 answers with number, birth date and registered practice, as PDS has them', async () => {
    const port = demographicsOn(pdsSimulator({ persons }))
    expect(await port.retrieve(normal.nhsNumber)).toMatchObject({
      nhsNumber: normal.nhsNumber,
      birthDate: '1970-02-28',
      registeredPractice: 'B82617',
    })
    for (const record of [people.deceased, people.superseded, people.invalidated])
      expect(await port.retrieve(record.nhsNumber)).toEqual(record)
    expect(await port.retrieve(absent)).toBeUndefined()
  })

  test('FND-PSR-13 FND-REG-19 TRN-PDS-07 can only be asked', () =>
    expect(Object.keys(demographicsOn(pdsSimulator({ persons })))).toEqual(['retrieve']))

  test('FND-PDS-04 rejects where PDS is out of reach', async () => {
    const pds = pdsSimulator({ persons, condition: { isAvailable: false } })
    await expect(demographicsOn(pds).retrieve(normal.nhsNumber)).rejects.toThrow(PdsUnavailable)
  })

  test('FND-PDS-04 rejects where PDS does not answer in time, and no sooner', async () => {
    const started = performance.now()
    const answer = demographicsOn(neverAnswers, { timeout: 60 }).retrieve(normal.nhsNumber)
    await expect(answer).rejects.toThrow(PdsUnavailable)
    await expect(answer).rejects.toThrow('PDS did not answer within 60 ms')
    const waited = performance.now() - started
    expect(waited).toBeGreaterThan(55)
    expect(waited).toBeLessThan(2_000)
  })

  test('FND-PDS-04 takes an answer that is slow and in time', async () => {
    const pds = pdsSimulator({ persons, condition: { latency: 30 } })
    expect(await demographicsOn(pds, { timeout: 2_000 }).retrieve(normal.nhsNumber)).toEqual(normal)
  })

  test('FND-PDS-04 an answer or a failure that comes too late is let go, and nothing is thrown past everyone', async () => {
    for (const isAvailable of [true, false]) {
      const pds = pdsSimulator({ persons, condition: { latency: 30, isAvailable } })
      await expect(demographicsOn(pds, { timeout: 5 }).retrieve(normal.nhsNumber)).rejects.toThrow(
        'within 5 ms',
      )
      await delay(40)
    }
  })

  test('an answer leaves no timer behind that would keep the process', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await demographicsOn(pdsSimulator({ persons }), { timeout: 60_000 }).retrieve(normal.nhsNumber)
    expect(timers()).toBe(before)
  })
})
