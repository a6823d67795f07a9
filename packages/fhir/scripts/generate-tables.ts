/**
 * Writes elements.generated.json and types.generated.ts of each release, under src/stu3 and src/dstu2:
 *
 *     node --conditions=gpconnect-source packages/fhir/scripts/generate-tables.ts
 *
 * The form of the table is explained where it is read: src/tables.ts.
 */
import { writeFileSync } from 'node:fs'
import { type ElementRow, readTypes, type TypeRow } from './read-definitions.ts'
import { type ReleaseSource, releases } from './releases.ts'

/** The two generated files of a release, by their path under its folder. */
export function generate(
  source: ReleaseSource,
): Record<'elements.generated.json' | 'types.generated.ts', string> {
  const origin = `FHIR ${source.name} (${source.version}): order, minimum and codes from @types/fhir 0.0.44 ${source.declarations}, primitive types and repetition from fhirpath 5.2.2. Made by scripts/generate-tables.ts; do not edit.`
  const rows = readTypes(source)
  return {
    'elements.generated.json': elementTable(rows, origin),
    'types.generated.ts': typeDeclarations(rows, origin, source),
  }
}

function elementTable(rows: readonly TypeRow[], origin: string): string {
  const lists = [...new Set(rows.flatMap(({ elements }) => elements.flatMap(codeList)))]
  const types = Object.fromEntries(
    rows.map(({ path, base, elements }) => [
      path,
      [base, ...elements.map((element) => elementText(path, element, lists))].join(' '),
    ]),
  )
  return `${JSON.stringify({ origin, codes: lists, types }, null, 1)}\n`
}

const codeList = ({ codes }: ElementRow) => (codes ? [codes.join(' ')] : [])

function elementText(path: string, element: ElementRow, lists: readonly string[]): string {
  const { name, types, repeats, required, isChoice } = element
  const [list] = codeList(element)
  return [
    name,
    isChoice ? '[x]' : '',
    isAttribute(path, name) ? '@' : '',
    required ? '!' : '',
    repeats ? '*' : '',
    `:${types.join(',')}`,
    list === undefined ? '' : `#${lists.indexOf(list)}`,
  ].join('')
}

/** XML gives these as attributes, in either release: http://hl7.org/fhir/STU3/xml.html. */
const isAttribute = (path: string, name: string) =>
  (path === 'Element' && name === 'id') || (path === 'Extension' && name === 'url')

// TypeScript declarations

const scriptTypes: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  positiveInt: 'number',
  unsignedInt: 'number',
  decimal: 'Decimal',
}
const isPrimitive = (type: string) => /^[a-z]/.test(type)

function typeDeclarations(rows: readonly TypeRow[], origin: string, { name, url }: ReleaseSource): string {
  const names = new Map(rows.map(({ path, interfaceName }) => [path, interfaceName]))
  const resources = rows.filter(({ base }) => base === 'DomainResource' || base === 'Resource')
  const concrete = resources.map(({ path }) => path).filter((path) => path !== 'DomainResource')
  return [
    `// ${origin}`,
    "import type { Decimal } from '../decimal.ts'\n",
    ...rows.map((row) => declaration(row, names, concrete)),
    `/** Every ${name} resource: ${url}/resourcelist.html */\nexport type FhirResource =\n  | ${concrete.sort().join('\n  | ')}\n`,
  ].join('\n')
}

function declaration(row: TypeRow, names: ReadonlyMap<string, string>, concrete: readonly string[]): string {
  const { path, interfaceName, base, elements } = row
  const own = concrete.includes(path) ? `'${path}'` : 'string'
  const resourceType = path === 'Resource' || concrete.includes(path) ? [`  resourceType: ${own}`] : []
  return [
    `/** ${path} */`,
    `export interface ${interfaceName}${base === '-' ? '' : ` extends ${base}`} {`,
    ...resourceType,
    ...elements.flatMap((element) => memberLines(element, names)),
    '}\n',
  ].join('\n')
}

function memberLines(element: ElementRow, names: ReadonlyMap<string, string>): string[] {
  const variants = element.isChoice
    ? element.types.map(
        (type) => [element.name + type.charAt(0).toUpperCase() + type.slice(1), type] as const,
      )
    : [[element.name, element.types[0] ?? ''] as const]
  return variants.flatMap(([name, type]) => variantLines(element, name, type, names))
}

function variantLines(
  { required, repeats, isChoice, codes }: ElementRow,
  name: string,
  type: string,
  names: ReadonlyMap<string, string>,
): string[] {
  const primitive = isPrimitive(type)
  const script = codes
    ? codes.map((code) => `'${code}'`).join(' | ')
    : primitive
      ? (scriptTypes[type] ?? 'string')
      : type === 'Resource'
        ? 'FhirResource'
        : names.get(type)
  const many = (text: string | undefined) =>
    repeats ? `readonly (${text}${primitive ? ' | null' : ''})[]` : `${text}`
  const optional = !required || isChoice
  const companion = primitive && type !== 'xhtml' ? [`  _${name}?: ${many('Element')} | undefined`] : []
  return [`  ${name}${optional ? '?' : ''}: ${many(script)}${optional ? ' | undefined' : ''}`, ...companion]
}

if (import.meta.main)
  for (const source of releases)
    for (const [name, text] of Object.entries(generate(source)))
      writeFileSync(new URL(`../src/${source.folder}/${name}`, import.meta.url), text)
