/**
 * The element tables of a FHIR release, read from their compact form when a type is first met.
 *
 * A type is one line: its base, then its elements in order, `name[x]@!*:type,type#list` — `[x]` a choice, `@` an
 * attribute in XML, `!` must be there, `*` repeats, `#n` the n-th list of codes.
 */
import { type Primitive, primitives } from './primitives.ts'

/** One way an element may appear: a choice such as `value[x]` has one for each type. */
export type ElementTable = {
  /** Its name in JSON and XML, such as `birthDate` or `valueString`. */
  readonly name: string
  /** The JSON member for id and extensions of a primitive: `_birthDate`. */
  readonly companion: string
  /** Its place among the elements of its type; variants of one choice share theirs. */
  readonly order: number
  readonly content: 'primitive' | 'complex' | 'resource' | 'xhtml'
  readonly typeName: string
  readonly primitive: Primitive | undefined
  readonly repeats: boolean
  /** `value[x]` for the variants of a choice. */
  readonly choice: string | undefined
  /** XML gives it as an attribute: `id` of elements, `url` of extensions. */
  readonly isAttribute: boolean
  readonly codes: ReadonlySet<string> | undefined
}

/** Something that must be there: by any of these members. */
export type Need = { readonly name: string; readonly members: readonly string[] }

export type TypeTable = {
  readonly name: string
  readonly isResource: boolean
  /** By member name, companions (`_birthDate`) included. */
  readonly members: ReadonlyMap<string, ElementTable>
  readonly needs: readonly Need[]
}

/** The generated form. */
export type TableSource = {
  readonly codes: readonly string[]
  readonly types: Readonly<Record<string, string>>
}

export type Tables = {
  readonly resourceTypes: ReadonlySet<string>
  /** The table of a type, or nothing for a name that is none. */
  typeOf(name: string): TypeTable | undefined
}

/** Makes the tables of a release from their generated form. */
export function tablesOf(source: TableSource): Tables {
  const known = new Map<string, TypeTable>()
  const codes = new Map<number, ReadonlySet<string>>()
  const codeList = (index: number) => {
    const list = codes.get(index) ?? new Set(source.codes[index]?.split(' '))
    codes.set(index, list)
    return list
  }
  const typeOf = (name: string) => {
    const table = known.get(name) ?? readType(source, name, codeList)
    if (table !== undefined) known.set(name, table)
    return table
  }
  const resourceTypes = Object.keys(source.types).filter((name) => isConcreteResource(source, name))
  return { typeOf, resourceTypes: new Set(resourceTypes) }
}

const baseOf = (source: TableSource, name: string) => source.types[name]?.split(' ', 1)[0]

const isConcreteResource = (source: TableSource, name: string) =>
  name !== 'DomainResource' && ['DomainResource', 'Resource'].includes(baseOf(source, name) ?? '')

type CodeList = (index: number) => ReadonlySet<string>

function readType(source: TableSource, name: string, codeList: CodeList): TypeTable | undefined {
  if (!Object.hasOwn(source.types, name)) return undefined
  const members = new Map<string, ElementTable>()
  const needs: Need[] = []
  for (const [order, text] of elementTexts(source, name).entries()) {
    const { required, variants } = readElement(text, order, codeList)
    for (const variant of variants) {
      members.set(variant.name, variant)
      if (hasCompanion(variant)) members.set(variant.companion, variant)
    }
    if (required) needs.push(needOf(variants))
  }
  return { name, isResource: isConcreteResource(source, name), members, needs }
}

const hasCompanion = ({ content, isAttribute }: ElementTable) => content === 'primitive' && !isAttribute

/** The elements of a type, those of its bases first. */
function elementTexts(source: TableSource, name: string): string[] {
  const [base = '-', ...own] = source.types[name]?.split(' ') ?? []
  return base === '-' ? own : [...elementTexts(source, base), ...own]
}

const needOf = (variants: readonly ElementTable[]): Need => ({
  name: variants[0]?.choice ?? variants[0]?.name ?? '',
  members: variants.flatMap((variant) =>
    hasCompanion(variant) ? [variant.name, variant.companion] : [variant.name],
  ),
})

const elementPattern = /^(\w+)(\[x\])?(@)?(!)?(\*)?:([^#]+)(?:#(\d+))?$/

function readElement(text: string, order: number, codeList: CodeList) {
  const [, name = '', isChoice, attribute, required, repeats, types = '', list] =
    elementPattern.exec(text) ?? []
  const codes = list === undefined ? undefined : codeList(Number(list))
  const variants = types.split(',').map((typeName): ElementTable => {
    const own = isChoice ? name + typeName.charAt(0).toUpperCase() + typeName.slice(1) : name
    return {
      name: own,
      companion: `_${own}`,
      order,
      content: contentOf(typeName),
      typeName,
      primitive: primitives.get(typeName),
      repeats: repeats !== undefined,
      choice: isChoice && `${name}[x]`,
      isAttribute: attribute !== undefined,
      codes,
    }
  })
  return { required: required !== undefined, variants }
}

const contentOf = (typeName: string): ElementTable['content'] => {
  if (typeName === 'Resource' || typeName === 'xhtml') return typeName === 'xhtml' ? 'xhtml' : 'resource'
  return primitives.has(typeName) ? 'primitive' : 'complex'
}
