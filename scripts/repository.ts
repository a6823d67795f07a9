/** The files of this repository, for the tests that look after all of them. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const home = path.resolve(import.meta.dirname, '..')

/** Names of folders that hold what is installed or made, never sources: those of .gitignore. */
const made = new Set(['.git', 'node_modules', 'dist', 'coverage', '.gpconnect'])

/** Paths of all files, from the root of the repository: what git tracks or would; in a copy without git, every file. */
export function repositoryFiles(): readonly string[] {
  const files = existsSync(path.join(home, '.git')) ? filesOfGit() : filesOfFolder()
  return files.filter((file) => existsSync(path.join(home, file))).sort()
}

const filesOfGit = (): string[] =>
  execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: home, encoding: 'utf8', maxBuffer: 1 << 26 },
  )
    .split('\0')
    .filter((file) => file !== '')

const filesOfFolder = (): string[] =>
  globSync(['**/*', '.*', '.*/**/*'], { cwd: home, exclude: (entry) => made.has(path.basename(entry)) })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.endsWith('.log') && statSync(path.join(home, file)).isFile())

export const readText = (file: string): string => readFileSync(path.join(home, file), 'utf8')

export const readJson = (file: string) => JSON.parse(readText(file))

/** The manifests of the packages by their folder: `packages/fhir`. */
export function packageManifests(): ReadonlyMap<string, Manifest> {
  return new Map(
    globSync('packages/*/package.json', { cwd: home })
      .map((file) => file.split(path.sep).join('/'))
      .sort()
      .map((file) => [path.posix.dirname(file), readJson(file)]),
  )
}

export type Manifest = {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly bin?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
} & { readonly [Kind in DependencyKind]?: Readonly<Record<string, string>> }

export const dependencyKinds = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const
type DependencyKind = (typeof dependencyKinds)[number]
