import type { CurrentDemographics } from './demographics.ts'
import type { Patient } from './patient.ts'

/** What of a person is held against PDS; gender and address take no part — FND-PDS-06. */
export type Demonstrable = Pick<Patient, 'names' | 'birthDate'>

/**
 * Whether PDS means the same person: the same date of birth, or two of its three parts, the first three letters of the family
 * name and the initial. Case, accents and punctuation do not count — FND-PDS-02, TRN-PDS-03.
 */
export function isSamePerson(told: Demonstrable, person: CurrentDemographics): boolean {
  const [ours, theirs] = [partsOf(told.birthDate), partsOf(person.birthDate)]
  const equal = ours.filter((part, place) => part !== undefined && part === theirs[place]).length
  if (equal === 3) return true
  return equal === 2 && isSameName(firstNameOf(told.names), firstNameOf(person.names))
}

type NameParts = { readonly family: string; readonly given: string }

function isSameName(one: NameParts | undefined, other: NameParts | undefined): boolean {
  if (!one?.family || !one.given || !other?.family || !other.given) return false
  return begins(one.family, 3) === begins(other.family, 3) && begins(one.given, 1) === begins(other.given, 1)
}

const begins = (text: string, letters: number) => [...text].slice(0, letters).join('')

/** The first name that has a family name, in letters alone. */
function firstNameOf(names: Patient['names']): NameParts | undefined {
  const name = names.find(({ family }) => family !== undefined)
  return name && { family: lettersOf(name.family ?? ''), given: lettersOf(name.given[0] ?? '') }
}

/** Letters without their accents, in capitals, of which each letter has one form: `O’Brien` and `OBRIEN` are alike, `Groß` and `GROSS`. */
function lettersOf(text: string): string {
  const plain = text.normalize('NFKD').toUpperCase().normalize('NFKD')
  return plain.replaceAll(/[^\p{L}]/gu, '').replaceAll(/[ŁØĐ]/g, (letter) => plainLetters[letter] ?? letter)
}

/** Letters with a stroke, which Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { Ł: 'L', Ø: 'O', Đ: 'D' }

function partsOf(date: string | undefined): readonly (string | undefined)[] {
  const [year, month, day] = date?.slice(0, 10).split('-') ?? []
  return [year, month, day]
}
