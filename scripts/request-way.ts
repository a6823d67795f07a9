/**
 * Writes the table of `docs/request.md` from the stages of the gate: what each makes sure of, which requirements it enforces
 * and how it refuses. A test says when the document differs.
 *
 *     node scripts/launch.mjs scripts/request-way.ts
 */
import { globSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stages } from '../packages/provider/src/index.ts'
import { refusals, type Situation } from '../packages/specification/src/index.ts'
import { home, readText } from './repository.ts'

const document = 'docs/request.md'
const gateway = 'packages/provider/src/gateway'
const marks = ['<!-- stages: written by scripts/request-way.ts -->', '<!-- end of stages -->'] as const

/** What a stage leaves to other files, which refuse for it. */
const helpers: Readonly<Record<string, string>> = {
  certificate: `${gateway}/door/certificate-fault.ts`,
  root: `${gateway}/target.ts`,
  token: `${gateway}/token/*.ts`,
}

/** The situations in which a stage refuses: those that its sources name. */
function situationsOf(stage: string): Situation[] {
  const own = `${gateway}/stages/${stage.toLowerCase().replaceAll(' ', '-')}.ts`
  const files = globSync([own, helpers[stage] ?? own], { cwd: home }).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  if (files.length === 0) throw new Error(`The stage ${stage} has no file ${own}.`)
  const words = files.flatMap((file) => [...readText(file).matchAll(/'(\w+)'/g)].map(([, word = '']) => word))
  return [...new Set(words)].filter((word): word is Situation => Object.hasOwn(refusals, word))
}

/** `400 bearerMissing` …, situations of one status together. */
function refusalsText(situations: readonly Situation[]): string {
  const byStatus = Map.groupBy(situations, (situation) => refusals[situation].stu3.status)
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, those]) => `**${status}** ${those.toSorted().join(', ')}`)
    .join('<br>')
}

/** The table, a row for each stage in the order of the gate. */
export function stagesTable(): string {
  const rows = stages.map(({ name, purpose, requirements }, index) =>
    [index + 1, name, purpose, requirements.join(', '), refusalsText(situationsOf(name))].join(' | '),
  )
  return [
    '| | Stage | Makes sure that | Requirements | Refuses |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

/** The document as it should be. */
export function requestDocument(text = readText(document)): string {
  const [start, end] = marks.map((mark) => text.indexOf(mark))
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${document} has lost the marks around its table.`)
  return `${text.slice(0, start)}${marks[0]}\n\n${stagesTable()}\n\n${text.slice(end)}`
}

if (import.meta.main) {
  writeFileSync(path.join(home, document), requestDocument())
  console.log(`Written: ${document}, ${stages.length} stages.`)
}
