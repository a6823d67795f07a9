import { expect, test } from 'vitest'
import { auditQueryOf, limitOf, told } from './audit-asked.ts'

const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was refused'
}

test('TRN-AUD-07 days, months and years are those of London, to their end; instants are as they stand', () => {
  expect(auditQueryOf({ from: '2026-07-01', until: '2026-07-01' })).toEqual({
    from: '2026-06-30T23:00:00.000Z',
    until: '2026-07-01T23:00:00.000Z',
  })
  // The day on which the clocks go back has twenty-five hours.
  expect(auditQueryOf({ from: '2026-10-25', until: '2026-10-25' })).toEqual({
    from: '2026-10-24T23:00:00.000Z',
    until: '2026-10-26T00:00:00.000Z',
  })
  expect(auditQueryOf({ from: '2026', until: '2026-02' })).toEqual({
    from: '2026-01-01T00:00:00.000Z',
    until: '2026-03-01T00:00:00.000Z',
  })
  expect(auditQueryOf({ from: '2026-07-01T09:30:00+01:00', until: '2026-07-01T09:00Z' })).toEqual({
    from: '2026-07-01T08:30:00.000Z',
    until: '2026-07-01T09:00:00.000Z',
  })
})

test('what is typed by hand is taken as it is meant', () => {
  expect(
    auditQueryOf({ practice: ' b82617', patient: 'P1 ', nhsNumber: '969 093 7278', consumer: 'X99C01 ' }),
  ).toEqual({ practice: 'B82617', patientId: 'P1', nhsNumber: '9690937278', consumer: 'X99C01' })
  expect([limitOf(undefined), limitOf('20')]).toEqual([Number.POSITIVE_INFINITY, 20])
})

test.each([
  [{ patient: 'P1' }, /^An id is one of a practice: give `--practice ODS` with `--patient ID`\.$/],
  [{ outcome: 'refusd' }, /^`--outcome` is `refusd`; did you mean `refused`\?$/],
  [{ outcome: '404' }, /; give succeeded, refused or failed\.$/],
  [{ from: 'yesterday' }, /^`--from` is `yesterday`; give a day such as 2026-11-24/],
  [{ until: '2026-02-30' }, /^`--until` is `2026-02-30`; /],
  [{ from: '2026-07-02', until: '2026-07-01' }, /^The period ends before it begins; /],
])('%j is refused with a sentence', (options, sentence) =>
  expect(refusal(() => auditQueryOf(options))).toMatch(sentence),
)

test('TRN-AUD-06 a number that is none is refused without being said again', () => {
  const sentence = refusal(() => auditQueryOf({ nhsNumber: '9690937279' }))
  expect(sentence).toMatch(/is no NHS number; give ten digits/)
  expect(sentence).not.toContain('9690937279')
  expect(refusal(() => limitOf('0'))).toMatch(/^`--limit` is `0`; give a whole number/)
})

test('TRN-AUD-06 what was asked for is told without whom it is about', () => {
  const query = { practice: 'B82617', nhsNumber: '9690937278', patientId: 'P1', outcome: 'refused' } as const
  expect(told(query)).toBe('practice B82617, one patient, outcome refused')
  expect(told({})).toBe('everything')
})
