import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NhsNumber } from './blocks.ts'
import type { CurrentDemographics } from './demographics.ts'
import { type Demonstrable, isSamePerson } from './verification.ts'

type Name = { readonly family?: string | undefined; readonly given?: string | undefined }

const named = (...names: readonly Name[]): Demonstrable['names'] =>
  names.map(({ family, given }) => ({
    use: 'official',
    ...(family !== undefined && { family }),
    ...(family === undefined && { text: 'Unknown' }),
    given: given === undefined ? [] : [given],
    prefix: [],
    suffix: [],
  }))

const told = (birthDate: string | undefined, ...names: readonly Name[]): Demonstrable => ({
  birthDate,
  names: named(...names),
})
const onPds = (birthDate: string | undefined, ...names: readonly Name[]): CurrentDemographics => ({
  status: 'current',
  nhsNumber: '9999100007' as NhsNumber,
  names: named(...names),
  ...(birthDate !== undefined && { birthDate }),
  sensitive: false,
  addresses: [],
  telecoms: [],
})

const smith: Name = { family: 'Smith', given: 'Anna' }
const others: Name = { family: 'Jones', given: 'Bob' }
const same = '1970-02-28'

/** What is told against what PDS has, and whether it is the same person. */
const rows: readonly (readonly [title: string, CurrentDemographics, Demonstrable, boolean])[] = [
  ['the same birth date and name', onPds(same, smith), told(same, smith), true],
  ['the same birth date, whatever the name', onPds(same, smith), told(same, others), true],
  ['the same birth date, no name that could be compared', onPds(same, {}), told(same, others), true],
  ['another year, the same name', onPds(same, smith), told('1971-02-28', smith), true],
  ['another month, the same name', onPds(same, smith), told('1970-03-28', smith), true],
  ['another day, the same name', onPds(same, smith), told('1970-02-27', smith), true],
  ['day and month changed over, the same name', onPds('1970-02-03', smith), told('1970-03-02', smith), false],
  ['another year and month, the same name', onPds(same, smith), told('1971-03-28', smith), false],
  ['another year and day, the same name', onPds(same, smith), told('1971-02-27', smith), false],
  ['another month and day, the same name', onPds(same, smith), told('1970-03-27', smith), false],
  ['nothing of the birth date, the same name', onPds(same, smith), told('1981-12-01', smith), false],
  [
    'two parts, another family name',
    onPds(same, smith),
    told('1970-02-27', { ...smith, family: 'Jones' }),
    false,
  ],
  [
    'two parts, another initial',
    onPds(same, smith),
    told('1970-02-27', { ...smith, given: 'Joanna' }),
    false,
  ],
  [
    'two parts, three letters and the initial',
    onPds(same, smith),
    told('1970-02-27', { family: 'Smilga', given: 'Al' }),
    true,
  ],
  [
    'two parts, two letters only',
    onPds(same, smith),
    told('1970-02-27', { family: 'Smart', given: 'Anna' }),
    false,
  ],
  [
    'two parts, a family name of two letters',
    onPds(same, { family: 'Li', given: 'Wei' }),
    told('1970-02-27', { family: 'Li', given: 'W' }),
    true,
  ],
  [
    'two parts, a family name that another begins with',
    onPds(same, { family: 'Li', given: 'Wei' }),
    told('1970-02-27', { family: 'Lim', given: 'Wei' }),
    false,
  ],
  ['two parts, no given name told', onPds(same, smith), told('1970-02-27', { family: 'Smith' }), false],
  ['two parts, no given name on PDS', onPds(same, { family: 'Smith' }), told('1970-02-27', smith), false],
  [
    'two parts, no given name at all',
    onPds(same, { family: 'Smith' }),
    told('1970-02-27', { family: 'Smith' }),
    false,
  ],
  ['two parts, no family name at all', onPds(same, {}), told('1970-02-27', {}), false],
  [
    'two parts, names of marks alone',
    onPds(same, { family: '--', given: '.' }),
    told('1970-02-27', { family: '’', given: '-' }),
    false,
  ],
  ['two parts, only a later name agrees', onPds(same, others, smith), told('1970-02-27', smith), false],
  [
    'two parts, the first name that has a family name',
    onPds(same, {}, smith),
    told('1970-02-27', {}, smith),
    true,
  ],
  ['year and month on PDS, the same name', onPds('1970-02', smith), told(same, smith), true],
  ['year and month on PDS, another name', onPds('1970-02', smith), told(same, others), false],
  ['a year on PDS, the same name', onPds('1970', smith), told(same, smith), false],
  ['no birth date on PDS, the same name', onPds(undefined, smith), told(same, smith), false],
  ['no birth date told, the same name', onPds(same, smith), told(undefined, smith), false],
  ['no birth date on either side', onPds(undefined, smith), told(undefined, smith), false],
]

/** Spellings of one name, of which neither case nor accents nor punctuation tell one from the other. */
const spellings: readonly (readonly [string, string])[] = [
  ["O'Brien", 'OBRIEN'],
  ['O’Brien', 'o brien'],
  ['Müller', 'Muller'],
  ['ÉLODIE', 'élodie'],
  ['Jean-Luc', 'JEAN LUC'],
  ['Łukasz', 'lukasz'],
  ['Øst', 'OST'],
  ['Đorđević', 'Dordevic'],
  ['Großmann', 'GROSSMANN'],
  ['Ñuñez', 'nunez'],
  ['ﬁnch', 'FINCH'],
  ['St. John', 'StJohn'],
  ['Ἀλέξανδρος', 'ΑΛΕΞΑΝΔΡΟΣ'],
  ['ΟΣ', 'ος'],
  ['Iğdır', 'IGDIR'],
  ['𐐀𐐁𐐂', '𐐨𐐩𐐪'],
]

describe('who is the same person', () => {
  test.each(rows)('FND-PDS-02 TRN-PDS-03 %s', (_, person, said, isSame) =>
    expect(isSamePerson(said, person)).toBe(isSame),
  )

  test.each(spellings)('FND-PDS-02 %s and %s are one name', (one, other) => {
    const person = onPds(same, { family: one, given: one })
    expect(isSamePerson(told('1970-02-27', { family: other, given: other }), person)).toBe(true)
  })

  test('FND-PDS-06 neither gender nor address takes part', () => {
    const person = { ...onPds(same, smith), gender: 'male' as const }
    const said = {
      ...told(same, smith),
      gender: 'female',
      addresses: [{ use: 'home', lines: ['Elsewhere'] }],
    }
    expect(isSamePerson(said, person)).toBe(true)
  })
})

describe('of any person', () => {
  const letters = fc.constantFrom(...'abcdefgijklmnoprstuwzäéñöøłßçşžåαβγδσжщ')
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 })
  const mark = fc.constantFrom('', ' ', '-', "'", '’', '.', '\u0301', '\u0308', '\u0327')
  const part = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'))
  const date = fc.tuple(fc.integer({ min: 1900, max: 2026 }).map(String), part(1, 12), part(1, 28))

  /** The same name as somebody else might write it. */
  const rewritten = (name: string) =>
    fc
      .array(fc.tuple(fc.boolean(), mark), { minLength: name.length, maxLength: name.length })
      .map((changes) =>
        [...name]
          .map((letter, at) => {
            const [isUpper, after] = changes[at] as [boolean, string]
            return `${(isUpper ? letter.toUpperCase() : letter).normalize(isUpper ? 'NFD' : 'NFC')}${after}`
          })
          .join(''),
      )

  const person = fc.record({ family: word, given: word, date })
  const alike = person.chain(({ family, given, date: parts }) =>
    fc.record({
      on: fc.constant({ family, given, parts }),
      as: fc.record({ family: rewritten(family), given: rewritten(given) }),
      wrong: fc.subarray([0, 1, 2]),
    }),
  )
  const changed = (parts: readonly string[], wrong: readonly number[]) =>
    parts
      .map((value, at) => {
        if (!wrong.includes(at)) return value
        return at === 0 ? String(Number(value) - 1) : value === '01' ? '02' : '01'
      })
      .join('-')

  test('FND-PDS-02 TRN-PDS-03 the name written otherwise counts, with any two of the three parts of the date', () => {
    fc.assert(
      fc.property(alike, ({ on, as, wrong }) => {
        const held = onPds(on.parts.join('-'), on)
        expect(isSamePerson(told(changed(on.parts, wrong), as), held)).toBe(wrong.length <= 1)
      }),
      { numRuns: 300 },
    )
  })

  test('FND-PDS-02 TRN-PDS-03 another name never counts, unless the whole date is the same', () => {
    fc.assert(
      fc.property(alike, word, fc.boolean(), ({ on, as, wrong }, beginning, isFamily) => {
        const held = onPds(on.parts.join('-'), on)
        // No name here holds an x.
        const other = isFamily ? { ...as, family: `x${beginning}` } : { ...as, given: `x${beginning}` }
        expect(isSamePerson(told(changed(on.parts, wrong), other), held)).toBe(wrong.length === 0)
      }),
      { numRuns: 300 },
    )
  })

  test('FND-PDS-02 it makes no difference which of two descriptions stands on PDS', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [first, second] = [one.date.join('-'), other.date.join('-')]
        expect(isSamePerson(told(first, one), onPds(second, other))).toBe(
          isSamePerson(told(second, other), onPds(first, one)),
        )
      }),
      { numRuns: 300 },
    )
  })
})
