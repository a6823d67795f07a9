import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createAdmission } from '../../src/gateway/admission.ts'

/** Work that ends when told to. */
function held() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { act: () => ended, end }
}

describe('TRN-SEC-08 heavy work', () => {
  test('comes so many at once, the rest in the order of its arrival', async () => {
    const admission = createAdmission({ atOnce: 2, waiting: 10 })
    const order: number[] = []
    let most = 0
    const act = (number: number) => async () => {
      order.push(number)
      most = Math.max(most, admission.running)
      await delay(1)
      return number
    }
    const all = await Promise.all([0, 1, 2, 3, 4, 5].map((number) => admission.run(act(number))))
    expect(all).toEqual([0, 1, 2, 3, 4, 5].map((result) => ({ result })))
    expect(order).toEqual([0, 1, 2, 3, 4, 5])
    expect(most).toBe(2)
    expect([admission.running, admission.waiting]).toEqual([0, 0])
  })

  test('beyond what may wait is not done, and told in how many seconds to come again', async () => {
    const admission = createAdmission({ atOnce: 1, waiting: 2 })
    const work = [held(), held(), held()]
    const under = work.map(({ act }) => admission.run(act))
    let isDone = false
    const refused = await admission.run(async () => {
      isDone = true
    })
    expect(refused).toEqual({ retryAfter: 1 })
    expect(isDone).toBe(false)
    expect([admission.running, admission.waiting]).toEqual([1, 2])
    for (const { end } of work) end()
    await Promise.all(under)
    expect(await admission.run(async () => 'again')).toEqual({ result: 'again' })
  })

  test('that fails gives its place to the next', async () => {
    const admission = createAdmission({ atOnce: 1, waiting: 5 })
    const failing = admission.run(() => Promise.reject(new Error('broken')))
    const next = admission.run(async () => 'next')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toEqual({ result: 'next' })
    expect([admission.running, admission.waiting]).toEqual([0, 0])
  })

  test('lets the event loop turn between any two pieces', async () => {
    const admission = createAdmission({ atOnce: 1, waiting: 50 })
    const order: string[] = []
    const pieces = Array.from({ length: 5 }, () => admission.run(async () => void order.push('heavy')))
    const small = (async () => {
      for (let turns = 0; turns < 5; turns++) {
        await new Promise((resolve) => setImmediate(resolve))
        order.push('small')
      }
    })()
    await Promise.all([...pieces, small])
    expect(order.slice(0, 2)).toEqual(['heavy', 'small'])
    expect(order.lastIndexOf('heavy')).toBeGreaterThan(order.indexOf('small'))
  })

  test('waits for what is small and under way, and not for ever', async () => {
    let small = 3
    const busy: boolean[] = []
    const admission = createAdmission({ atOnce: 1, waiting: 5 }, () => {
      small -= 1
      busy.push(small > 0)
      return small > 0
    })
    await Promise.all([admission.run(async () => {}), admission.run(async () => {})])
    expect(busy.slice(0, 3)).toEqual([true, true, false])
    const patient = createAdmission({ atOnce: 1, waiting: 5 }, () => true)
    await Promise.all([patient.run(async () => {}), patient.run(async () => {})])
  })

  test('the more there is to wait for, the later to come again, within a minute', async () => {
    const admission = createAdmission({ atOnce: 1, waiting: 400 })
    const first = held()
    const under = [first.act, ...Array<() => Promise<void>>(400).fill(async () => {})].map((act) =>
      admission.run(act),
    )
    expect(await admission.run(async () => {})).toEqual({ retryAfter: 20 })
    first.end()
    await Promise.all(under)
  })
})
