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
  return one.family.slice(0, 3) === other.family.slice(0, 3) && one.given[0] === other.given[0]
}

/** The first name that has a family name, in letters alone. */
function firstNameOf(names: Patient['names']): NameParts | undefined {
  const name = names.find(({ family }) => family !== undefined)
  return name && { family: lettersOf(name.family ?? ''), given: lettersOf(name.given[0] ?? '') }
}

/** Letters without their accents, in lower case: `O’Brien` and `OBRIEN` are alike. */
function lettersOf(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase()
  return plain.replaceAll(/[^\p{L}]/gu, '').replaceAll(/[łøđ]/g, (letter) => plainLetters[letter] ?? letter)
}

/** Letters with a stroke, which Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' }

function partsOf(date: string | undefined): readonly (string | undefined)[] {
  const [year, month, day] = date?.slice(0, 10).split('-') ?? []
  return [year, month, day]
}
