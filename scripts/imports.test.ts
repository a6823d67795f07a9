import { expect, test } from 'vitest'
import { importProblems, type Source } from './imports.ts'
import { type Manifest, packageManifests, readJson, readText, repositoryFiles } from './repository.ts'

test('every import of the packages points down the order, and past no index', () => {
  const sources = repositoryFiles()
    .filter((file) => /^packages\/.*\.tsx?$/.test(file))
    .map((file) => ({ file, text: readText(file) }))
  expect(sources.length).toBeGreaterThan(50)
  expect(importProblems(sources, packageManifests(), readJson('package.json'))).toEqual([])
})

const manifest = (name: string, more: Partial<Manifest> = {}): [string, Manifest] => [
  `packages/${name}`,
  { name: `@gpconnect/${name}`, exports: { '.': './src/index.ts' }, ...more },
]

const manifests = new Map([
  manifest('gpconnect'),
  manifest('provider', {
    dependencies: { '@gpconnect/fhir': '1', '@gpconnect/clinical-system': '1', zod: '1' },
  }),
  manifest('reference-system', {
    dependencies: { '@gpconnect/clinical-system': '1', '@gpconnect/fhir': '1' },
  }),
  manifest('clinical-system', { dependencies: { zod: '1', '@gpconnect/fhir': '1' } }),
  manifest('fhir', { exports: { '.': '', './stu3': '' } }),
])

const problems = (file: string, text: string) =>
  importProblems([{ file: `packages/${file}`, text } satisfies Source], manifests, {
    name: 'root',
    devDependencies: { vitest: '1' },
  })

test.each([
  ['the package below', 'provider/src/a.ts', "import { x } from '@gpconnect/fhir'"],
  ['what a package exports', 'provider/src/a.ts', "import type { X } from '@gpconnect/fhir/stu3'"],
  ['a file beside it', 'provider/src/a.ts', "export * from './b.ts'"],
  ['a declared dependency', 'provider/src/a.ts', "import { z } from 'zod'"],
  ['a development tool in a test', 'provider/src/a.test.ts', "import { test } from 'vitest'"],
  ['the runtime', 'provider/src/a.ts', "import { join } from 'node:path'"],
  [
    'a capability by its index',
    'provider/src/gateway/a.ts',
    "import { handlers } from '../capabilities/foundations/index.ts'",
  ],
  [
    'a file of the same capability',
    'provider/src/capabilities/foundations/a.ts',
    "import { b } from './profiles/b.ts'",
  ],
])('%s may be imported', (_what, file, text) => expect(problems(file, text)).toEqual([]))

test.each([
  ['fhir/src/a.ts', "import { x } from '@gpconnect/provider'", 'provider stands above fhir'],
  ['provider/src/a.ts', "import { x } from '@gpconnect/reference-system'", 'stands beside provider'],
  ['reference-system/src/a.ts', "import { x } from '@gpconnect/provider'", 'stands beside reference-system'],
  [
    'provider/src/a.ts',
    "import { x } from '@gpconnect/fhir/src/read.ts'",
    'fhir does not export ./src/read.ts',
  ],
  ['provider/src/a.ts', "const x = await import('@gpconnect/gpconnect')", 'gpconnect stands above provider'],
  ['provider/src/a.ts', "export type { X } from '@gpconnect/nowhere'", 'there is no package nowhere'],
  ['provider/src/a.ts', "import { x } from '@gpconnect/provider'", 'inside a package imports are relative'],
  ['provider/src/a.ts', "import { x } from '../../fhir/src/index.ts'", 'it leaves its package'],
  ['provider/src/a.ts', "import pg from 'pg'", 'provider knows nothing of pg'],
  ['provider/src/a.ts', "import x from 'lodash/get'", 'does not declare lodash'],
  ['provider/src/a.ts', "import { test } from 'vitest'", 'does not declare vitest'],
  ['clinical-system/src/a.ts', "import { x } from '@gpconnect/fhir'", 'knows nothing of @gpconnect/fhir'],
  ['elsewhere/src/a.ts', "import { x } from '@gpconnect/fhir'", 'elsewhere has no place'],
  [
    'provider/src/gateway/a.ts',
    "import { x } from '../capabilities/foundations/find-patient.ts'",
    'foundations is entered through its index.ts',
  ],
  [
    'provider/src/capabilities/structured/a.ts',
    "import { x } from '../foundations/index.ts'",
    'the capability structured does not know foundations',
  ],
  [
    'provider/src/profiles/a.ts',
    "import { x } from '../capabilities/foundations/index.ts'",
    'builders of all capabilities do not know foundations',
  ],
])('%s: %s is refused', (file, text, why) => {
  const found = problems(file, `\n${text}`)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${file}:2 → `)
  expect(found[0]).toContain(why)
})
