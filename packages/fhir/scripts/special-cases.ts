/** What the two sources do not say, or say wrongly, about a release; each release has a file of its own. */

/** Where an element stands that the declarations lack: after which other of its owner, or before all. */
export type AbsentElement = { readonly after: string | undefined; readonly repeats: boolean }

export type SpecialCases = {
  /** Elements that share the content of others, as `fhirpath` knows, and that the declarations lack. */
  readonly absentElements: Readonly<Record<string, AbsentElement>>
  /** Choices of which one variant must be there: the declarations make every variant optional. */
  readonly choicesThatMustBeThere: ReadonlySet<string>
  /** Elements whose comment looks like a list of codes but whose binding is not `required`. */
  readonly withoutCodes: ReadonlySet<string>
  /** `required` value sets that comments do not give, or give short, by name. */
  readonly valueSets: Readonly<Record<string, string>>
  /** Which of them (or which list of type names) binds what. */
  readonly codesBesides: Readonly<Record<string, string>>
}

/** Value sets of the names of types: they follow from the types themselves. */
export type TypeNameList = 'resource-types' | 'defined-types' | 'all-types' | 'operation-parameter-type'

/** Of search parameters, which the parameters of an operation may have in DSTU2. */
const searchTypes = ['number', 'date', 'string', 'token', 'reference', 'composite', 'quantity', 'uri']

/** The codes of a value set named in `codesBesides`, given the names of data types and of resources. */
export function codesOfValueSet(
  { valueSets }: SpecialCases,
  name: string,
  dataTypes: readonly string[],
  resourceTypes: readonly string[],
): readonly string[] {
  if (name === 'resource-types') return resourceTypes
  if (name === 'defined-types') return [...dataTypes, ...resourceTypes]
  if (name === 'all-types') return [...dataTypes, ...resourceTypes, 'Type', 'Any']
  if (name === 'operation-parameter-type')
    return [...new Set([...searchTypes, ...dataTypes, ...resourceTypes])]
  const codes = valueSets[name]
  if (codes === undefined) throw new Error(`${name}: this value set has no codes among the special cases.`)
  return codes.split(' ')
}
