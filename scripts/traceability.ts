/**
 * Shows which test proves which requirement: `docs/traceability.md` lists every requirement of the chapters that are
 * built with its tests or the reason why it has none, `docs/requirements.md` every requirement with its source.
 *
 *     node scripts/launch.mjs scripts/traceability.ts            writes both documents
 *     node scripts/launch.mjs scripts/traceability.ts --check    fails and names blanks, stale documents, unknown ids
 *
 * A test proves the requirements whose ids its title contains, or the titles around it. Where the title is put
 * together from rows (`test.each`, a loop), a row proves the ids that one of its strings begins with or consists of;
 * rows may stand in the test file or in a file of their own, named `*.cases.ts`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import {
  areaOf,
  type Chapter,
  chapters,
  type Requirement,
  reasons,
  requirementById,
  sections,
} from '../packages/specification/src/requirements/index.ts'

const home = path.resolve(import.meta.dirname, '..')

/** Texts of files by their path from the root of the repository. */
export type Files = ReadonlyMap<string, string>

/** A test, or a row that a test runs over, and a requirement that it names. */
export type Proof = { readonly id: string; readonly title: string; readonly file: string }

/** A requirement beside what proves it. */
export type Row = {
  readonly requirement: Requirement
  readonly proofs: readonly Proof[]
  readonly reason: string | undefined
}

const idPattern = /\b(?:TRN|FND|TD|APT|STR|SCA|DOC|HTML)-[A-Z]+-\d+[a-z]?\b/g

const idsIn = (text: string): string[] => [...new Set(text.match(idPattern))]

// ── reading the repository ──────────────────────────────────────────────────────────────────────────────────────

/** The files that may cite a requirement: sources, scripts, benchmarks and hand-written documents. */
export function readRepository(): Files {
  const patterns = [
    'packages/**/*.{ts,tsx,md}',
    'bench/**/*.{ts,md}',
    'scripts/**/*.{ts,mjs}',
    'docs/**/*.md',
    '*.md',
  ]
  const isGenerated = (file: string) => Object.values(documents).includes(file)
  const files = globSync(patterns, {
    cwd: home,
    exclude: (entry) => entry === 'node_modules' || entry === 'dist',
  })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.includes('node_modules/') && !isGenerated(file))
    .sort()
  return new Map(files.map((file) => [file, readFileSync(path.join(home, file), 'utf8')]))
}

/** A file whose tests or rows count: tests, contract suites (they import vitest), and rows in a file of their own. */
const holdsTests = (file: string, text: string): boolean =>
  /\.(test|cases)\.tsx?$/.test(file) || (/\.tsx?$/.test(file) && /from 'vitest'/.test(text))

// ── finding tests ───────────────────────────────────────────────────────────────────────────────────────────────

/** The parts of `test.skip`, `describe.each(rows)` …: its root and what follows, or nothing for another call. */
function testCallOf(node: ts.Expression): { root: string; modifiers: string[] } | undefined {
  if (ts.isIdentifier(node)) {
    return ['test', 'it', 'describe'].includes(node.text) ? { root: node.text, modifiers: [] } : undefined
  }
  if (ts.isCallExpression(node)) return testCallOf(node.expression)
  if (ts.isTaggedTemplateExpression(node)) return testCallOf(node.tag)
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const inner = testCallOf(node.expression)
  return inner && { root: inner.root, modifiers: [...inner.modifiers, node.name.text] }
}

/** `test.each(rows)` and the like answer the function that takes the title. */
const takesNoTitle = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) && ['each', 'for', 'skipIf', 'runIf'].includes(callee.name.text)

/** A call such as `describe('…', …)` or `test.each(rows)('…', …)`. */
type TitledCall = { root: string; modifiers: string[]; node: ts.CallExpression }

function titledCallOf(node: ts.Node): TitledCall | undefined {
  if (!ts.isCallExpression(node) || takesNoTitle(node.expression)) return undefined
  const call = testCallOf(node.expression)
  return call && { ...call, node }
}

/** The text of a string, with `…` for what is put in; nothing for another expression. */
function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
  if (ts.isBinaryExpression(node)) return `${textOf(node.left) ?? '…'}${textOf(node.right) ?? '…'}`
  return undefined
}

/** The tests of one file that name requirements. */
export function proofsOf(file: string, text: string): Proof[] {
  const titles: string[] = []
  const rows: ts.Node[] = []
  let template = file.endsWith('.cases.ts') ? '' : undefined

  const visit = (node: ts.Node, around: readonly string[]): void => {
    if (isString(node) && beginsWithId(node)) rows.push(node)
    const call = titledCallOf(node)
    if (call === undefined) ts.forEachChild(node, (child) => visit(child, around))
    else if (!call.modifiers.some((modifier) => modifier === 'skip' || modifier === 'todo'))
      enter(call, around)
  }
  const enter = ({ root, modifiers, node }: TitledCall, around: readonly string[]): void => {
    const [titleNode, ...rest] = node.arguments
    const title = [...around, textOf(titleNode) ?? '…']
    if (root !== 'describe') titles.push(title.join(' > '))
    if (isFromRows(titleNode, modifiers)) template ??= title.join(' > ')
    visit(node.expression, around)
    if (root === 'describe') for (const child of rest) visit(child, title)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), [])

  const proven = titles.flatMap((title) => idsIn(title).map((id) => ({ id, title, file })))
  const fromRows = template === undefined ? [] : rows.flatMap((row) => proofsOfRow(row, file, template ?? ''))
  return unique([...proven, ...fromRows])
}

const isString = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** The ids that a text opens with: both of `TRN-CT-02 TRN-CT-04 Accept wins`. */
const openingIdsOf = (text: string): string => /^(?:[A-Z]+-[A-Z]+-\d+[a-z]?[\s,]*)+/.exec(text)?.[0] ?? ''

const beginsWithId = (node: ts.Node): boolean => idsIn(openingIdsOf(textOf(node) ?? '')).length > 0

/** True where the title differs from row to row. */
const isFromRows = (title: ts.Node | undefined, modifiers: readonly string[]): boolean =>
  title === undefined ||
  !ts.isStringLiteralLike(title) ||
  modifiers.some((modifier) => modifier === 'each' || modifier === 'for')

/** What a row proves: its string where that is a title, else the ids in it under the title that stands beside them. */
function proofsOfRow(row: ts.Node, file: string, template: string): Proof[] {
  const text = textOf(row) ?? ''
  const isTitle = openingIdsOf(text).length < text.length
  const title = isTitle ? text : [text, titleBeside(row) ?? template].join(' ').trim()
  return idsIn(openingIdsOf(text)).map((id) => ({ id, title, file }))
}

const titleNames = ['title', 'name', 'scenario', 'rule', 'what', 'when']

/** The title in the same row: a property such as `title`, or another string of the same array. */
function titleBeside(node: ts.Node): string | undefined {
  for (let up = node.parent; up !== undefined && !ts.isFunctionLike(up); up = up.parent) {
    if (ts.isObjectLiteralExpression(up)) return titlePropertyOf(up)
    const other = ts.isArrayLiteralExpression(up)
      ? up.elements.find((element) => isString(element) && !beginsWithId(element))
      : undefined
    if (other !== undefined) return textOf(other)
  }
  return undefined
}

const titlePropertyOf = (row: ts.ObjectLiteralExpression): string | undefined => {
  const texts = row.properties
    .filter(ts.isPropertyAssignment)
    .map(({ name, initializer }) => [name.getText(), textOf(initializer)] as const)
  return titleNames
    .map((wanted) => texts.find(([name]) => name === wanted)?.[1])
    .find((text) => text !== undefined)
}

const unique = (proofs: readonly Proof[]): Proof[] => [
  ...new Map(proofs.map((proof) => [`${proof.id} ${proof.title}`, proof])).values(),
]

// ── tracing and checking ────────────────────────────────────────────────────────────────────────────────────────

/** Every requirement of the chapters that are built, beside its tests and its reason. */
export function trace(
  files: Files,
  of: readonly Chapter[] = chapters,
  why: Readonly<Record<string, string>> = reasons,
): Row[] {
  const proofs = [...files].flatMap(([file, text]) => (holdsTests(file, text) ? proofsOf(file, text) : []))
  const byId = Map.groupBy(proofs, ({ id }) => id)
  return of
    .filter(({ built }) => built)
    .flatMap(({ requirements }) => requirements)
    .map((requirement) => ({
      requirement,
      proofs: byId.get(requirement.id) ?? [],
      reason: why[requirement.id],
    }))
}

/** A reason that says what the tests leave open needs tests. */
const saysWhatRemains = (reason: string | undefined): boolean => reason?.startsWith('Remains:') ?? false

/** The ids that have neither a test nor a reason that stands without one. */
export const blanksOf = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ proofs, reason }) => proofs.length === 0 && (reason === undefined || saysWhatRemains(reason)))
    .map(({ requirement }) => requirement.id)

/** The ids that have tests and a reason for having none. */
export const contradictionsOf = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ proofs, reason }) => proofs.length > 0 && reason !== undefined && !saysWhatRemains(reason))
    .map(({ requirement }) => requirement.id)

/** The ids that files cite and the catalogue does not know, with the files. */
export function unknownIdsOf(files: Files): string[] {
  const cited = [...files].flatMap(([file, text]) => idsIn(text).map((id) => ({ id, file })))
  const unknown = cited.filter(({ id }) => requirementById(id) === undefined)
  return [...Map.groupBy(unknown, ({ id }) => id)]
    .map(([id, uses]) => `${id} (${uses.map(({ file }) => file).join(', ')})`)
    .sort()
}

/** What keeps the traceability from being complete, as sentences. */
export function problemsOf(files: Files): string[] {
  const rows = trace(files)
  const list = (ids: readonly string[], sentence: string) => ids.map((id) => `${id} ${sentence}`)
  return [
    ...list(
      blanksOf(rows),
      'has no test: name the id in the title of one, or give the reason in reasons.ts.',
    ),
    ...list(
      contradictionsOf(rows),
      "has tests: remove its reason, or begin it with 'Remains:' and say what they leave open.",
    ),
    ...list(
      Object.keys(reasons).filter((id) => requirementById(id) === undefined),
      'has a reason but is not in the catalogue.',
    ),
    ...list(unknownIdsOf(files), 'is cited but is not in the catalogue: correct it, or add it to later.ts.'),
    ...list(staleDocumentsOf(rows), 'is stale: run node scripts/launch.mjs scripts/traceability.ts.'),
  ]
}

// ── documents ───────────────────────────────────────────────────────────────────────────────────────────────────

const documents = { traceability: 'docs/traceability.md', requirements: 'docs/requirements.md' }

const generated = '<!-- Written by scripts/traceability.ts; do not edit. -->'

const markdown = (text: string): string => text.replace(/[\\|*_<>[\]`~]/g, '\\$&').replaceAll('\n', ' ')

/** Chapters as headings, areas as headings below, and a table for each area. */
function tables(
  of: readonly Chapter[],
  columns: readonly string[],
  cells: (requirement: Requirement) => readonly string[],
): string {
  const line = (values: readonly string[]) => `| ${values.join(' | ')} |`
  const table = (area: string, requirements: readonly Requirement[]) =>
    [
      `### ${sections[area] ?? area} (${area})`,
      '',
      line(columns),
      line(columns.map(() => '---')),
      ...requirements.map((requirement) => line(cells(requirement))),
      '',
    ].join('\n')
  return of
    .map(({ title, requirements }) => {
      const areas = Map.groupBy(requirements, ({ id }) => areaOf(id))
      return [`## ${title}`, '', ...[...areas].map(([area, members]) => table(area, members))].join('\n')
    })
    .join('\n')
}

/** The text of `docs/requirements.md`. */
export function requirementsDocument(): string {
  const introduction = [
    generated,
    '# Requirements',
    '',
    'Every requirement that sources, tests and documents cite, in one sentence each. A source is a page of the',
    '[GP Connect specification](https://github.com/nhsconnect/gpconnect) by its file name, an artefact published with',
    'it, or a *recommendation* of this project where those are silent or contradict one another.',
    '[Traceability](traceability.md) shows which test proves which requirement.',
    '',
  ]
  const cells = ({ id, rule, source }: Requirement) => [id, markdown(rule), source.map(markdown).join(', ')]
  return `${introduction.join('\n')}\n${tables(chapters, ['Id', 'Rule', 'Source'], cells)}`
}

/** The text of `docs/traceability.md`. */
export function traceabilityDocument(rows: readonly Row[]): string {
  const tested = rows.filter(({ proofs }) => proofs.length > 0).length
  const blanks = blanksOf(rows).length
  const introduction = [
    generated,
    '# Traceability',
    '',
    'Which test shows which [requirement](requirements.md), or why none does. Test titles name the ids they prove.',
    '',
    `${rows.length} requirements: ${tested} with tests, ${rows.length - tested - blanks} with a reason, ${blanks} blank.`,
    '',
  ]
  const byId = new Map(rows.map((row) => [row.requirement.id, row]))
  const cells = ({ id, rule }: Requirement) => [id, markdown(rule), evidenceOf(byId.get(id))]
  const built = chapters.filter((chapter) => chapter.built)
  return `${introduction.join('\n')}\n${tables(built, ['Id', 'Rule', 'Tests or reason'], cells)}`
}

const shown = 5

/** Tests by file, at most a handful, then the reason. */
function evidenceOf(row: Row | undefined): string {
  if (row === undefined) return '**blank**'
  const listed = row.proofs.slice(0, shown).map(({ title, file }) => `${markdown(title)} (${markdown(file)})`)
  const more = row.proofs.length > shown ? [`and ${row.proofs.length - shown} more`] : []
  const reason = row.reason === undefined ? [] : [`*${markdown(row.reason)}*`]
  const blank = blanksOf([row]).length > 0 ? ['**blank**'] : []
  return [...listed, ...more, ...blank, ...reason].join('<br>')
}

/** The documents that differ from what would be written now. */
function staleDocumentsOf(rows: readonly Row[]): string[] {
  const read = (file: string) =>
    globSync(file, { cwd: home }).map((found) => readFileSync(path.join(home, found), 'utf8'))[0]
  return [
    ...(read(documents.traceability) === traceabilityDocument(rows) ? [] : [documents.traceability]),
    ...(read(documents.requirements) === requirementsDocument() ? [] : [documents.requirements]),
  ]
}

if (import.meta.main) {
  const files = readRepository()
  if (process.argv.includes('--check')) {
    const problems = problemsOf(files)
    for (const problem of problems) console.error(problem)
    process.exitCode = problems.length === 0 ? 0 : 1
  } else {
    writeFileSync(path.join(home, documents.traceability), traceabilityDocument(trace(files)))
    writeFileSync(path.join(home, documents.requirements), requirementsDocument())
    console.log(`Written: ${Object.values(documents).join(', ')}. Blank: ${blanksOf(trace(files)).length}.`)
  }
}
