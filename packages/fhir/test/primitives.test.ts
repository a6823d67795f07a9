import { describe, expect, test } from 'vitest'
import { primitives } from '../src/primitives.ts'

const cases: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  boolean: ['true false', 'TRUE 1 yes'],
  integer: ['0 -1 2147483647 -2147483648', '-0 01 +1 2147483648 1.0 1e2'],
  unsignedInt: ['0 7', '-1'],
  positiveInt: ['1', '0 -1'],
  decimal: ['0 -0 1.50 1.0E+2', '01 .5 1. +1 NaN'],
  date: [
    '1980 1980-02 2024-02-29 1980-12-31',
    '80 1980-00 1980-13 2023-02-29 1900-02-29 1980-04-31 1980-1-1 -1980',
  ],
  dateTime: [
    '1980 1980-02-01 1980-02-01T00:00:00Z 1980-02-01T23:59:59.123+14:00',
    '1980-02-01T00:00:00 1980-02-01T00:00Z 1980-02-01T24:00:00Z 1980-02-30T00:00:00Z 1980-02-01T00:00:00+15:00',
  ],
  instant: ['1980-02-01T00:00:00.1-05:30', '1980-02-01 1980-02-01T00:00:00'],
  time: ['00:00:00 23:59:59.9', '24:00:00 12:00'],
  id: ['a A-1.b', 'a_b a/b'],
  oid: ['urn:oid:1.2.3 urn:oid:2.0', 'urn:oid:3.1 urn:oid:1.02 1.2.3'],
  uuid: ['urn:uuid:c757873d-ec9a-4326-a141-556f43239520', 'urn:uuid:C757873D-EC9A-4326-A141-556F43239520'],
  base64Binary: ['AA== AAA= AAAA', 'A AAA AA-_ =AAA A==='],
}

describe('Forms of primitives', () => {
  for (const [name, [right, wrong]] of Object.entries(cases))
    test(`TRN-CT-14 ${name}`, () => {
      const fits = primitives.get(name)?.fits ?? (() => undefined)
      expect(right.split(' ').filter((text) => !fits(text))).toEqual([])
      expect(wrong.split(' ').filter((text) => fits(text))).toEqual([])
    })

  test('TRN-CT-14 whitespace within', () => {
    const fits = (name: string, text: string) => primitives.get(name)?.fits(text)
    expect([fits('code', 'a b'), fits('code', 'a  b'), fits('code', 'a\tb')]).toEqual([true, false, false])
    expect([fits('uri', 'a b'), fits('string', ' a '), fits('base64Binary', 'AAAA\nAAAA\n')]).toEqual([
      false,
      true,
      true,
    ])
  })

  test('TRN-SEC-02 long texts take linear time', () => {
    const start = performance.now()
    for (const text of [`${'a '.repeat(500_000)} `, `${'A'.repeat(500_000)}${' '.repeat(500_000)}!`])
      for (const { fits } of primitives.values()) fits(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
