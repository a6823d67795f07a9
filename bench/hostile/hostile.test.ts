import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generator } from './generator.ts'
import { mutations } from './mutations/index.ts'
import { answerReader } from './reader.ts'
import { hostileRun } from './runner.ts'
import { scan } from './scan.ts'
import { confidentialIn, snapshotOf } from './store.ts'
import { sownWorld, type World, worldIn } from './world.ts'

/** More with `GPCONNECT_HOSTILE=100000`; other ones with `GPCONNECT_HOSTILE_SEED=2`. */
const requests = Number(process.env.GPCONNECT_HOSTILE ?? 1_500)
const seed = Number(process.env.GPCONNECT_HOSTILE_SEED ?? 1)

let directory: string
let world: World
beforeAll(async () => {
  directory = await sownWorld()
  world = worldIn(directory)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('hostile requests', () => {
  test('TRN-SEC-01 TRN-SEC-02 TRN-VRB-09 TRN-ERR-01 TRN-ERR-04 TRN-AUD-01 TRN-AUD-02 TRN-AUD-06 are refused, audited and forgotten: whatever they change, the server answers rightly, changes nothing that it was not asked to, and tells nobody of anybody', {
    timeout: 60_000 + requests * 20,
  }, async () => {
    const { finds, ...report } = await hostileRun({ seed, requests })
    expect(
      finds.slice(0, 5).join('\n\n'),
      `${finds.length} finds; bench/show-hostile.ts shows requests`,
    ).toBe('')
    expect(report.requests).toBeGreaterThanOrEqual(requests)
    expect(report.entries).toBeGreaterThan(report.conversations)
    expect(report.registrations).toBeGreaterThan(0)
  })
})

describe('the generator', () => {
  test('makes the same request of a number, alone and among others and in other data, and others of another seed', async () => {
    const among = Array.from({ length: 8 }, (_, at) => generator(7, world).block(at))
      .flat()
      .flatMap(({ messages }) => messages)
    const again = await sownWorld()
    const other = worldIn(again)
    rmSync(again, { recursive: true, force: true })
    expect(among.map(({ number }) => number)).toEqual(Array.from({ length: 64 }, (_, at) => at))
    for (const { number, bytes } of among) expect(generator(7, other).message(number).bytes).toEqual(bytes)
    const others = among.filter(({ number, bytes }) =>
      generator(8, world).message(number).bytes.equals(bytes),
    )
    expect(others).toEqual([])
  })

  test('comes to every mutation and to every interaction at every root', () => {
    const { message } = generator(1, world)
    const all = Array.from({ length: 12_000 }, (_, at) => message(at))
    expect(new Set(all.flatMap((each) => each.mutations)).size).toBe(mutations.length)
    expect(new Set(all.map(({ place }) => place)).size).toBe(world.places.length)
  })
})

describe('what judges', () => {
  const reads = (text: string, method = 'GET') => {
    const reader = answerReader()
    reader.take(Buffer.from(text, 'latin1'))
    return reader.next(method)
  }

  test('takes an answer when it is whole, and one to HEAD without a body', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'
    expect(reads(text)).toMatchObject({ status: 200, body: Buffer.from('{}') })
    expect(reads(text.slice(0, -1))).toBeUndefined()
    expect(reads(text, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) })
  })

  test.each([
    'HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n',
    'HTTP/1.1 200 OK\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nbroken\r\n\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'HTTP/1.1 100 Continue\r\nContent-Length: 2\r\n\r\n',
  ])('refuses what is no right HTTP: %j', (text) => {
    expect(() => reads(text)).toThrow()
  })

  test('TRN-AUD-06 finds a patient and a token wherever they stand, and nothing where they do not', () => {
    const confidential = confidentialIn(snapshotOf(directory), [])
    const line = (text: string) => `{"level":20,"time":"2026-03-02T09:30:00.000Z","msg":"${text}"}\n`
    const finds = (text: string) => scan(line('answered') + line(text), confidential, 'log')
    expect(finds('answered in 12 ms')).toEqual([])
    for (const text of [
      'x9690937383y',
      'of Deshpande',
      'at 9 Station Parade.',
      'in ZZ95 6TA',
      'on 07700 900208',
    ])
      expect(finds(text), text).toHaveLength(1)
    expect(finds('Authorization: Bearer x')).toHaveLength(1)
    expect(finds('eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.')).toHaveLength(1)
  })
})
