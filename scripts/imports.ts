/**
 * Which way imports may point. Packages stand in an order and import only what stands below; another package is entered
 * through what it exports; in the provider the gateway knows capabilities by their index, and a capability no other.
 */
import path from 'node:path'
import ts from 'typescript'
import type { Manifest } from './repository.ts'

/** The packages from top to bottom. Those on one line do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['gpconnect'],
  ['sandbox'],
  ['conformance'],
  ['reference-system', 'provider'],
  ['consumer'],
  ['spine'],
  ['clinical-system'],
  ['specification'],
  ['fhir'],
]

const web = ['fastify', 'node:http', 'node:https', 'node:http2', 'undici']
const stores = ['node:sqlite', 'pg', 'kysely']

/** What the sources of a package know nothing of, though the order would allow it. */
const unknownTo: Readonly<Record<string, readonly string[]>> = {
  fhir: [...web, ...stores],
  specification: [...web, ...stores],
  'clinical-system': ['@gpconnect/fhir', ...web, ...stores],
  provider: stores,
  'reference-system': web,
  conformance: ['@gpconnect/provider', '@gpconnect/reference-system', ...stores],
  sandbox: stores,
}

/** A TypeScript file: its path from the root of the repository, and its text. */
export type Source = { readonly file: string; readonly text: string }

type Arrow = { readonly file: string; readonly line: number; readonly to: string }

/** Every import that points where it may not, as `file:line → import: why`. */
export function importProblems(
  sources: readonly Source[],
  manifests: ReadonlyMap<string, Manifest>,
  rootManifest: Manifest,
): string[] {
  return sources.flatMap(arrowsOf).flatMap((arrow) => {
    const [, name = ''] = arrow.file.split('/')
    const why = arrow.to.startsWith('.')
      ? problemInside(name, arrow)
      : problemAcross(name, arrow, manifests, rootManifest)
    return why === undefined ? [] : [`${arrow.file}:${arrow.line} → ${arrow.to}: ${why}`]
  })
}

/** The imports of a file, `import type`, `export … from` and `import(…)` included. */
function arrowsOf({ file, text }: Source): Arrow[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    file,
    line: text.slice(0, pos).split('\n').length,
    to: fileName,
  }))
}

const rankOf = (name: string): number => layers.findIndex((layer) => layer.includes(name))

/** Tests, and what helps them, may use what development installs. */
const isForTests = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /^packages\/[^/]+\/(test|scripts)\//.test(file)

function problemAcross(
  name: string,
  { file, to }: Arrow,
  manifests: ReadonlyMap<string, Manifest>,
  rootManifest: Manifest,
): string | undefined {
  const target = packageOf(to)
  const own = manifests.get(`packages/${name}`)
  if (rankOf(name) < 0)
    return `${name} has no place in the order of packages; give it one in scripts/imports.ts`
  if (!isForTests(file) && unknownTo[name]?.includes(target)) return `${name} knows nothing of ${target}`
  const upOrDown = target.startsWith('@gpconnect/') ? problemOfDirection(name, to, manifests) : undefined
  if (upOrDown !== undefined) return upOrDown
  if (to.startsWith('node:')) return undefined
  const declared = {
    ...own?.dependencies,
    ...own?.peerDependencies,
    ...(isForTests(file) && { ...own?.devDependencies, ...rootManifest.devDependencies }),
  }
  return target in declared ? undefined : `packages/${name}/package.json does not declare ${target}`
}

function problemOfDirection(
  name: string,
  to: string,
  manifests: ReadonlyMap<string, Manifest>,
): string | undefined {
  const target = packageOf(to).slice('@gpconnect/'.length)
  if (target === name) return 'inside a package imports are relative'
  const manifest = manifests.get(`packages/${target}`)
  if (rankOf(target) < 0 || manifest === undefined) return `there is no package ${target}`
  if (rankOf(target) < rankOf(name)) return `${target} stands above ${name}`
  if (rankOf(target) === rankOf(name)) return `${target} stands beside ${name}`
  const entry = `.${to.slice(packageOf(to).length)}`
  return entry in (manifest.exports ?? {}) ? undefined : `${target} does not export ${entry}`
}

/** The package that an import names: `@gpconnect/fhir` of `@gpconnect/fhir/stu3`. */
const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')

function problemInside(name: string, { file, to }: Arrow): string | undefined {
  const home = `packages/${name}/`
  const target = path.posix.join(path.posix.dirname(file), to)
  if (!target.startsWith(home)) return 'it leaves its package; import @gpconnect/… and declare it'
  return name === 'provider'
    ? problemInProvider(file.slice(home.length), target.slice(home.length))
    : undefined
}

/** The capability that a file of the provider belongs to. */
const capabilityOf = (file: string): string | undefined => /^src\/capabilities\/([^/]+)\//.exec(file)?.[1]

function problemInProvider(file: string, target: string): string | undefined {
  const from = capabilityOf(file)
  const into = capabilityOf(target)
  if (into === undefined || into === from || isForTests(`packages/provider/${file}`)) return undefined
  if (from !== undefined) return `the capability ${from} does not know ${into}`
  if (file.startsWith('src/profiles/')) return `builders of all capabilities do not know ${into}`
  const isIndex = target === `src/capabilities/${into}/index.ts`
  return isIndex ? undefined : `${into} is entered through its index.ts`
}
