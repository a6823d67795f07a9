import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import {
  areaOf,
  chapters,
  type Requirement,
  reasons,
  requirementById,
  requirements,
  sections,
} from './index.ts'

const shared = path.resolve(import.meta.dirname, '../../../../../shared/requirements')

/** The reference chapters; where they are absent the test is skipped, saying so, and fails in CI. */
function referenceChapters(context: TestContext): Map<string, string> {
  if (!existsSync(shared)) {
    if (process.env.CI !== undefined) throw new Error('../shared/requirements is absent, and CI needs it')
    context.skip('../shared/requirements is absent: the catalogue is not compared with it')
  }
  return new Map(
    readdirSync(shared).map((file) => [file.slice(0, 2), readFileSync(path.join(shared, file), 'utf8')]),
  )
}

/** The ids that a chapter defines: in bold or as the first cell of a table row. */
const idsDefinedIn = (chapter = ''): string[] =>
  [...chapter.matchAll(/(?:\*\*|^\| )((?:TRN|FND|TD)-[A-Z]+-\d+[a-z]?)\b/gm)].map(([, id = '']) => id)

/** The words of a text in plain language: codes, figures, addresses and punctuation left out. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s/|—–…]+/)
    .map((word) => word.replace(/^[^A-Za-z0-9$_]+|[^A-Za-z0-9]+$/g, ''))
    .filter((word) => /^[A-Za-z][a-z'’-]*$/.test(word))
    .map((word) => word.toLowerCase())

/** Every run of so many consecutive words. */
const runsOf = (words: readonly string[], length: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '))

describe('the requirement catalogue', () => {
  test('has exactly the ids of the chapters that are built', (context) => {
    const chaptersByNumber = referenceChapters(context)
    const defined = ['01', '02', '09'].flatMap((number) => idsDefinedIn(chaptersByNumber.get(number)))
    const built = chapters.filter((chapter) => chapter.built).flatMap((chapter) => chapter.requirements)
    expect(built.map(({ id }) => id).sort()).toEqual([...new Set(defined)].sort())
  })

  test('names each id once, in an area that has a heading', () => {
    const ids = requirements.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    expect(ids.filter((id) => sections[areaOf(id)] === undefined)).toEqual([])
    expect(Object.keys(sections).filter((area) => !ids.some((id) => areaOf(id) === area))).toEqual([])
  })

  test('states each rule as one sentence and says where it comes from', () => {
    const isSentence = (rule: string) =>
      rule.length >= 15 && rule.length <= 400 && rule.endsWith('.') && !/[.!?]\s+[A-Z]/.test(rule)
    const all: readonly Requirement[] = requirements
    expect(all.filter(({ rule }) => !isSentence(rule)).map(({ id }) => id)).toEqual([])
    expect(all.filter(({ source }) => source.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('states each rule in words of its own', (context) => {
    const length = 9
    const theirs = new Set(
      [...referenceChapters(context).values()].flatMap((text) => runsOf(wordsOf(text), length)),
    )
    const copied = (text: string) => runsOf(wordsOf(text), length).filter((run) => theirs.has(run))
    const texts = [
      ...requirements.map(({ id, rule }) => [id, rule] as const),
      ...Object.entries(reasons).map(([id, reason]) => [`reason of ${id}`, reason ?? ''] as const),
    ]
    expect(texts.flatMap(([name, text]) => copied(text).map((run) => `${name}: ${run}`))).toEqual([])
  })

  test('finds a requirement by its id', () => {
    expect(requirementById('TRN-JWT-10a')?.rule).toContain('unpaired surrogates')
    expect(requirementById('TRN-JWT')).toBeUndefined()
  })
})
