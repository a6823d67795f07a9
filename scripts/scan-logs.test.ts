import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findsIn } from './scan-logs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const confidential = {
  nhsNumbers: new Set(['9990000018']),
  names: new Set(['Thornton']),
  places: new Set(['3 Far Lane']),
}

test('TRN-AUD-06 whoever stands in a log or a metric is found, wherever', () => {
  writeFileSync(path.join(folder, '1.log'), '{"message":"answered"}\n{"message":"of Thornton"}\n')
  writeFileSync(
    path.join(folder, '2.log'),
    'count{patient="9990000018"} 1\nat 3 Far Lane\nBearer eyJhbGciOiJub25lIn0.\n',
  )
  const { finds, lines } = findsIn(folder, confidential)
  expect(lines).toBe(5)
  expect(finds.map((find) => find.split(' stands')[0]).toSorted()).toEqual([
    'A family name',
    'A token',
    'An NHS number',
    'An address or telecom',
  ])
})

test('where there is nobody, nothing is found; and that nothing was kept shows', () => {
  writeFileSync(path.join(folder, '1.log'), '{"message":"answered","status":200}\n')
  expect(findsIn(folder, confidential)).toEqual({ finds: [], lines: 1 })
  expect(findsIn(path.join(folder, 'absent'), confidential)).toEqual({ finds: [], lines: 0 })
})
