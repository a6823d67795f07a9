/**
 * Reads what the two sources of the element tables say, and joins them into one list of types.
 *
 * - `@types/fhir` (r3.d.ts, made from hl7.fhir.r3.core 3.0.2; r2.d.ts, from hl7.fhir.r2.core 1.0.2) tells the order of
 *   elements, which of them must be there, and, in the first line of a comment, the codes a `code` may have.
 * - `fhirpath` (its model of the release) tells primitive types, repetition, choices and shared content.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ReleaseSource } from './releases.ts'
import { codesOfValueSet, type SpecialCases } from './special-cases.ts'

const require = createRequire(import.meta.url)

export type ElementRow = {
  /** Name as FHIR spells it, without `[x]`. */
  name: string
  types: readonly string[]
  repeats: boolean
  required: boolean
  isChoice: boolean
  codes?: readonly string[]
}
export type TypeRow = { path: string; interfaceName: string; base: string; elements: ElementRow[] }

type Member = { name: string; isOptional: boolean; type: string; comment: string }
type Declaration = { base: string | undefined; members: Member[] }
type Model = {
  type: Record<string, string | { code: string }>
  repeating: ReadonlySet<string>
  choices: Record<string, string[]>
  elsewhere: Record<string, string>
  parents: Record<string, string>
}
type Sources = {
  model: Model
  declarations: ReadonlyMap<string, Declaration>
  special: SpecialCases
  rows: TypeRow[]
}

/** All types of a release: data types, resources, and their backbone elements under their path (`Patient.contact`). */
export function readTypes({ declarations, model, special }: ReleaseSource): TypeRow[] {
  const sources: Sources = {
    model: readModel(model),
    declarations: readDeclarations(declarations),
    special,
    rows: [],
  }
  // What is neither a type of the model nor a root is a backbone element: its owner visits it.
  for (const [name, { base }] of sources.declarations)
    if (name in sources.model.parents || base === undefined) addType(sources, name, name, base ?? '-')
  checkShared(sources)
  return sources.rows
}

/** Nothing that shares the content of another may be missing: the declarations lack it now and then. */
function checkShared({ model, rows }: Sources): void {
  const known = new Set(rows.flatMap(({ path, elements }) => elements.map(({ name }) => `${path}.${name}`)))
  const missing = Object.keys(model.elsewhere).filter((key) => !known.has(key))
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')}: absent from the declarations; put it among the special cases.`)
}

function readModel(release: string): Model {
  const json = (name: string) =>
    JSON.parse(readFileSync(require.resolve(`fhirpath/fhir-context/${release}/${name}.json`), 'utf8'))
  return {
    type: json('path2Type'),
    repeating: new Set<string>(json('path2Repeating')),
    choices: json('choiceTypePaths'),
    elsewhere: json('pathsDefinedElsewhere'),
    parents: json('type2Parent'),
  }
}

const declarationPattern = /^export interface (\w+)(?:<[^>]*>)?(?: extends (\w+))? \{\n([\s\S]*?)^\}/gm
const memberPattern = /\/\*\*([\s\S]*?)\*\/\n\s+(?:readonly )?(\w+)(\??): ([^;]+);/g

function readDeclarations(file: string): Map<string, Declaration> {
  const folder = require.resolve('@types/fhir/package.json').replace('package.json', '')
  const declarations = new Map<string, Declaration>()
  for (const [, name = '', base, body = ''] of readFileSync(`${folder}${file}`, 'utf8').matchAll(
    declarationPattern,
  ))
    declarations.set(name, { base, members: [...body.matchAll(memberPattern)].map(memberOf) })
  return declarations
}

const memberOf = ([, comment = '', name = '', mark, type = '']: RegExpMatchArray): Member => ({
  name,
  isOptional: mark === '?',
  type: type.replace(' | undefined', ''),
  comment: /\S.*/.exec(comment.replaceAll(/^\s*\*/gm, ''))?.[0].trim() ?? '',
})

/** `resourceType` of a resource names it; in Claim.payee it is an element like any other. */
const isResourceTypeName = ({ name, type }: Member) =>
  name === 'resourceType' && (type === 'string' || type.startsWith("'"))

function addType(sources: Sources, path: string, interfaceName: string, base: string): void {
  const row: TypeRow = { path, interfaceName, base, elements: [] }
  sources.rows.push(row)
  const choices = new Set<string>()
  for (const member of sources.declarations.get(interfaceName)?.members ?? []) {
    const choice = choiceOf(sources.model, path, member.name)
    if (isResourceTypeName(member) || choices.has(choice ?? '')) continue
    row.elements.push(choice ? choiceRow(sources, path, choice) : elementRow(sources, path, member))
    if (choice) choices.add(choice)
  }
  addAbsent(sources, row)
}

function addAbsent(sources: Sources, { path, elements }: TypeRow): void {
  for (const [key, { after, repeats }] of Object.entries(sources.special.absentElements)) {
    const name = key.slice(path.length + 1)
    if (key !== `${path}.${name}` || name.includes('.')) continue
    const at = after === undefined ? 0 : elements.findIndex((element) => element.name === after) + 1
    if (after !== undefined && at === 0) throw new Error(`${key}: its owner has no ${after}.`)
    const member = { name, isOptional: true, type: repeats ? '[]' : '', comment: '' }
    elements.splice(at, 0, elementRow(sources, path, member))
  }
}

/** The key of the choice that a member is a variant of: `deceasedBoolean` → `Patient.deceased`. */
const choiceOf = (model: Model, path: string, member: string) =>
  Object.keys(model.choices).find((key) => {
    const name = key.slice(path.length + 1)
    const isOfType = key.startsWith(`${path}.`) && !name.includes('.') && member.startsWith(name)
    return isOfType && model.choices[key]?.includes(member.slice(name.length))
  })

const choiceRow = ({ model, declarations, special }: Sources, path: string, key: string): ElementRow => ({
  name: key.slice(path.length + 1),
  // `DateTime` is the primitive `dateTime`; data types keep their capital.
  types: (model.choices[key] ?? []).map((suffix) =>
    declarations.has(suffix) ? suffix : suffix.charAt(0).toLowerCase() + suffix.slice(1),
  ),
  repeats: false,
  required: special.choicesThatMustBeThere.has(key),
  isChoice: true,
})

function elementRow(sources: Sources, path: string, member: Member): ElementRow {
  const key = `${path}.${member.name}`
  const type = typeOf(sources, key, member)
  const codes = type === 'code' ? codesOf(sources, key, member.comment) : undefined
  return {
    name: member.name,
    types: [type],
    repeats: sources.model.repeating.has(key) || member.type.endsWith('[]'),
    required: !member.isOptional,
    isChoice: false,
    ...(codes && { codes }),
  }
}

function typeOf(sources: Sources, key: string, member: Member): string {
  const shared = sources.model.elsewhere[key]
  if (shared !== undefined) return shared
  const entry = sources.model.type[key]
  const type = typeof entry === 'object' ? entry.code : entry
  if (type === undefined) throw new Error(`${key}: fhirpath's model has no type for it.`)
  if (type !== 'BackboneElement' && type !== 'Element') return type
  const declared = member.type.replace(/<.*>|\[\]/g, '')
  addType(sources, key, declared === type ? interfaceNameOf(key) : declared, type)
  return key
}

/** For a backbone element without a declaration of its own: `TestScript.test.action` → `TestScriptTestAction`. */
const interfaceNameOf = (path: string) =>
  path.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())

function codesOf(sources: Sources, key: string, comment: string): readonly string[] | undefined {
  const { withoutCodes, codesBesides } = sources.special
  if (withoutCodes.has(key)) return undefined
  const valueSet = codesBesides[key]
  return valueSet === undefined
    ? codesOfComment(comment)
    : codesOfValueSet(sources.special, valueSet, ...typeNames(sources))
}

/** `active | completed - how it stands` → [active, completed]; a list cut short (`+`) or prose → undefined. */
function codesOfComment(comment: string): string[] | undefined {
  const codes = comment
    .replace(/ - .*$| \(.*\)$/, '')
    .split('|')
    .map((code) => code.trim())
  return codes.length > 1 && codes.every((code) => /^[\w<>=-]+$/.test(code)) ? codes : undefined
}

const primitives =
  'base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri uuid xhtml'

function typeNames({ model, declarations }: Sources): [dataTypes: string[], resourceTypes: string[]] {
  const isResource = (name: string) =>
    ['Resource', 'DomainResource'].includes(declarations.get(name)?.base ?? '')
  const top = [...declarations.keys()].filter((name) => name in model.parents || name === 'Element').sort()
  return [
    [...top.filter((name) => !isResource(name)), ...primitives.split(' ')],
    [...top.filter(isResource), 'Resource'],
  ]
}
