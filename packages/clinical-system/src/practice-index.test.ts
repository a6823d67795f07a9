import { expect, test } from 'vitest'
import { contractFacts } from './contracts/index.ts'
import { practiceIndex } from './practice-index.ts'

const { practices, roots } = contractFacts

test('a path that two roots claim is refused by name', () => {
  const thief = { ...roots[2], paths: roots[0]?.paths } as (typeof roots)[number]
  expect(() => practiceIndex(practices, [...roots, thief])).toThrow(
    'The path /X99991/STU3/1/gpconnect is claimed by roots of X99991 and of X99992; a path leads to one root.',
  )
})

test('a root of an unknown practice is refused by name', () => {
  expect(() => practiceIndex(practices.slice(1), roots)).toThrow('names practice X99991, which is unknown')
})
