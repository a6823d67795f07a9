import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import {
  dependencyKinds,
  home,
  type Manifest,
  packageManifests,
  readJson,
  readText,
  repositoryFiles,
} from './repository.ts'

const files = repositoryFiles()
const isText = (file: string) => !/\.(png|ico|woff2?|pdf|gz)$/.test(file)
const texts = files.filter(isText).map((file) => ({ file, text: readText(file) }))

/** The places where a pattern stands, as `file:line: what`. */
const placesOf = (of: readonly { file: string; text: string }[], pattern: RegExp): string[] =>
  of.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => `${file}:${text.slice(0, index).split('\n').length}: ${found.trim()}`,
    ),
  )

// Each pattern is written so that it does not find itself.
const unwanted = [
  {
    what: 'paths of one machine',
    pattern: /(?<![\w.}$])[/](?:work|root|home|Users|mnt)[/][\w.-]+|\b[A-Z]:[\\]{1,2}Users\b/g,
    examples: ['in /wor\u006b/main there', 'cd /roo\u0074/x', 'C:\\User\u0073\\me'],
    innocent: ['../wor\u006b/x', 'https://a.uk/hom\u0065/page'],
  },
  {
    what: 'host names of registries',
    pattern:
      /\b(?:registry[.](?:npmjs|yarnpkg)|npmjs[.](?:org|com)|unpkg[.]com|jsr[.]io|deb[.]debian|pypi[.]org|repo1?[.]maven|artifactor[y])\b/gi,
    examples: ['https://registry\u002enpmjs.org/x', 'unpkg\u002ecom/knip'],
    innocent: ['the register of a practice'],
  },
  {
    what: 'work left for later',
    pattern: /\b(?:TOD[O]|FIXM[E]|XX[X])\b/g,
    examples: ['// TOD\u004f later', 'FIXM\u0045: x'],
    innocent: ["modifier === 'todo'", 'XXXX'],
  },
  {
    what: 'checks of the compiler switched off',
    pattern: /@ts[-](?:ignore|nocheck)\b/g,
    examples: ['// @ts\u002dignore'],
    innocent: ['// @ts-expect-error tells when it is not needed any more'],
  },
] as const

describe('no file of the repository holds', () => {
  for (const { what, pattern, examples, innocent } of unwanted) {
    test(what, () => expect(placesOf(texts, pattern)).toEqual([]))
    test(`${what}: the check finds what it looks for, and no more`, () => {
      for (const text of examples) expect(placesOf([{ file: 'a.ts', text }], pattern), text).toHaveLength(1)
      for (const text of innocent) expect(placesOf([{ file: 'a.ts', text }], pattern), text).toEqual([])
    })
  }
})

/** Where a source gives something the type that switches types off. */
function anyTypesOf({ file, text }: { file: string; text: string }): string[] {
  if (!/\bany\b/.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no source has a type that switches types off', () => {
  expect(texts.filter(({ file }) => /\.tsx?$/.test(file)).flatMap(anyTypesOf)).toEqual([])
  expect(anyTypesOf({ file: 'a.ts', text: '// any\nconst x: any = 1 as any' })).toEqual(['a.ts:2', 'a.ts:2'])
  expect(anyTypesOf({ file: 'a.ts', text: "const any = ': any' // : any" })).toEqual([])
})

describe('reference material', () => {
  const shared = path.join(home, '../shared')
  const isThere = existsSync(shared)
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

  test('stands beside the checkout where CI runs', () =>
    expect(isThere || !process.env.CI, `${shared} is missing`).toBe(true))

  test.skipIf(!isThere)('no file is a copy of one in ../shared', () => {
    const lent = globSync('**/*', {
      cwd: shared,
      exclude: (entry) => path.basename(entry) === 'node_modules',
    })
      .map((file) => path.join(shared, file))
      .filter((file) => statSync(file).isFile() && statSync(file).size > 0)
    expect(lent.length).toBeGreaterThan(0)
    const originals = new Map(lent.map((file) => [hashOf(file), path.relative(home, file)]))
    const copies = files
      .map((file) => [file, originals.get(hashOf(path.join(home, file)))] as const)
      .filter(([, original]) => original !== undefined)
    expect(copies.map(([file, original]) => `${file} is ${original}`)).toEqual([])
  })
})

describe('manifests', () => {
  const root: Manifest = readJson('package.json')
  const manifests = [['.', root] as const, ...packageManifests()]
  const versionsOf = ([folder, manifest]: readonly [string, Manifest]) =>
    dependencyKinds.flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).map(([name, version]) => ({ folder, name, version })),
    )
  const isExact = (version: string) => /^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)

  test('every version is exact', () => {
    const all = manifests.flatMap(versionsOf)
    expect(all.filter(({ version }) => !isExact(version))).toEqual([])
    expect(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', 'npm:typescript@^7.0.2'].filter(isExact)).toEqual([])
  })

  test('a dependency has one version throughout', () => {
    const byName = Map.groupBy(manifests.flatMap(versionsOf), ({ name }) => name)
    const several = [...byName].filter(([, uses]) => new Set(uses.map(({ version }) => version)).size > 1)
    expect(several).toEqual([])
  })

  test('the lockfile names the commands of each package, since npm links no others', () => {
    const locked = readJson('package-lock.json').packages
    for (const [folder, { bin = {} }] of packageManifests())
      expect(Object.keys(locked[folder]?.bin ?? {}), `${folder}: npm install --package-lock-only`).toEqual(
        Object.keys(bin),
      )
  })

  test('the launcher knows the runtimes that are pinned, all of one version, in the lockfile too', () => {
    const launcher = readText('scripts/launch.mjs')
    const table = /const runtimes = \{([\s\S]*?)\n\}/.exec(launcher)?.[1] ?? ''
    const known = [...table.matchAll(/\['([^']+)',/g)].map(([, name]) => name)
    const pinned = root.optionalDependencies ?? {}
    expect(known.toSorted()).toEqual(Object.keys(pinned).toSorted())
    expect(new Set(Object.values(pinned)).size).toBe(1)
    const locked = readJson('package-lock.json').packages
    for (const [name, version] of Object.entries(pinned))
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version)
  })
})
