import { expect, test } from 'vitest'
import { forPeople } from './log.ts'

test('a log line for people has time, level, message and values, and of an error its message', () => {
  const line = (values: object) =>
    forPeople(JSON.stringify({ level: 30, time: '2026-11-24T09:30:00.000Z', msg: 'serving', ...values }))
  expect(line({})).toBe('09:30:00 info  serving\n')
  expect(line({ level: 40, port: 1, host: 'x' })).toBe('09:30:00 warn  serving  port=1 host=x\n')
  expect(line({ err: { message: 'broken', stack: 'at …' } })).toBe('09:30:00 info  serving  error=broken\n')
})
