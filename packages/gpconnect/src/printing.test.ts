import { expect, test } from 'vitest'
import { printable, streamedTable } from './printing.ts'

async function* rows(count: number, pulled: { count: number } = { count: 0 }) {
  for (let index = 0; index < count; index++) {
    pulled.count++
    yield [`row ${index}`, 'x'.repeat(index), 'the end']
  }
}

test('TRN-AUD-07 a table is printed as its rows come: few of them are held at a time', async () => {
  const pulled = { count: 0 }
  const lines = streamedTable(['Name', 'What', 'Last'], [10, 4, 0], rows(100_000, pulled))
  expect((await lines.next()).value).toBe('Name     What  Last')
  expect(pulled.count).toBeLessThan(250)
  for (let index = 0; index < 1000; index++) await lines.next()
  expect(pulled.count).toBeLessThan(1250)
})

test('columns are as wide as the first rows need, and cut where they are longer than they may be', async () => {
  const lines: string[] = []
  for await (const line of streamedTable(['A', 'B', 'C'], [10, 4, 0], rows(7))) lines.push(line)
  expect(lines.slice(0, 3)).toEqual(['A      B     C', 'row 0        the end', 'row 1  x     the end'])
  expect(lines.at(-1)).toBe('row 6  xxx…  the end')
})

test('a table without rows is its headings', async () => {
  expect((await streamedTable(['A', 'B'], [10, 4], rows(0)).next()).value).toBe('A  B')
})

test('texts from outside cannot steer the terminal', () =>
  expect(printable('Dr \u001b[2J\u009b31m Eve\nline\u202etxt')).toBe('Dr �[2J�31m Eve�line�txt'))
