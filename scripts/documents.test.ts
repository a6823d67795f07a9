import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { home, readJson, readText, repositoryFiles } from './repository.ts'
import { requestDocument } from './request-way.ts'

type Document = { readonly file: string; readonly text: string }

const documents: readonly Document[] = repositoryFiles()
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readText(file) }))

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchors of a document, made of its headings as forges make them. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

/** The links of a document that lead nowhere. */
function deadLinks({ file, text }: Document): string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [name = '', anchor] = target.split('#')
      const found = path.posix.join(path.posix.dirname(file), name)
      if (name !== '' && !existsSync(path.join(home, found))) return true
      return anchor !== undefined && !anchorsOf(name === '' ? text : readText(found)).includes(anchor)
    })
    .map((target) => `${file} → ${target}`)
}

describe('links', () => {
  test('every relative link leads to a file, every anchor to a heading', () =>
    expect(documents.flatMap(deadLinks)).toEqual([]))

  test('a dead link is found', () => {
    const text =
      '# A page\n[a](package.json) [b](nowhere.md) [c](#a-page) [d](#no-page) [e](https://x.uk/y) `[f](g)`'
    expect(deadLinks({ file: 'x.md', text })).toEqual(['x.md → nowhere.md', 'x.md → #no-page'])
  })
})

/** The commands in a document's shell blocks: each line, and what stands in `$(…)`. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .flatMap((line) => [line, ...[...line.matchAll(/\$\(([^()]*)\)/g)].map(([, inner = '']) => inner)])
    .map((line) => line.trim().replace(/^\$ /, ''))

type Known = { readonly scripts: readonly string[]; readonly subcommands: readonly string[] }

/** What is wrong with a command: a script, a subcommand or a file that is not there. */
function problemOf(command: string, { scripts, subcommands }: Known): string | undefined {
  const script = /^npm (?:run )?([a-z:-]+)/.exec(command)?.[1]
  if (script && !['ci', 'install', 'exec'].includes(script) && !scripts.includes(script))
    return `package.json has no script ${script}`
  const subcommand = /^npx gpconnect ([a-z-]+)/.exec(command)?.[1]
  if (subcommand && !subcommands.includes(subcommand)) return `gpconnect has no command ${subcommand}`
  const file = /^node (?:scripts\/launch\.mjs )?([\w./-]+\.(?:ts|mjs))/.exec(command)?.[1]
  return file && !existsSync(path.join(home, file)) ? `${file} is not there` : undefined
}

/** The subcommands of `gpconnect`, as its sources declare them. */
const subcommands = repositoryFiles()
  .filter((file) => /^packages\/gpconnect\/src\/.*(?<!\.test)\.ts$/.test(file))
  .flatMap((file) =>
    [...readText(file).matchAll(/\.command\(\s*['"`]([a-z-]+)/g)].map(([, name = '']) => name),
  )

describe('commands', () => {
  const known = { scripts: Object.keys(readJson('package.json').scripts), subcommands }

  test('every command that the documents show is there', () => {
    const problems = documents.flatMap(({ file, text }) =>
      commandsOf(text).flatMap((command) => {
        const problem = problemOf(command, known)
        return problem === undefined ? [] : [`${file}: ${command}: ${problem}`]
      }),
    )
    expect(problems).toEqual([])
  })

  test('one that is not there is found', () => {
    const text =
      '```sh\nnpm start\nnpm run nothing\nnpx gpconnect call x\ncurl -H "$(npx gpconnect tea)"\nnode a.mjs\n```'
    const problems = commandsOf(text).map((command) =>
      problemOf(command, { scripts: ['start'], subcommands: ['call'] }),
    )
    expect(problems.filter((problem) => problem !== undefined)).toEqual([
      'package.json has no script nothing',
      'gpconnect has no command tea',
      'a.mjs is not there',
    ])
  })
})

test('the way of a request in the documents is that of the gate, stage by stage', () =>
  expect(readText('docs/request.md'), 'run node scripts/launch.mjs scripts/request-way.ts').toBe(
    requestDocument(),
  ))
