import { expect, test } from 'vitest'
import { isKept, keeping } from './kept.ts'

test('facts are kept where somebody says so, and others like them are not', () => {
  const facts = { id: '1' }
  expect(isKept(facts)).toBe(false)
  expect(keeping(facts)).toBe(facts)
  expect(isKept(facts)).toBe(true)
  expect(isKept({ ...facts })).toBe(false)
})
