import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConfigurationKey, configurationKeys } from './configuration-keys.ts'
import { type Configuration, configurationSchema } from './configuration-schema.ts'
import { nearest } from './nearest.ts'
import { Trouble } from './trouble.ts'

/** Where configuration comes from. Options of the command line go before the environment, that before the file. */
export type ConfigurationSources = {
  /** Values of the options given, by key: `portBase` for `--port-base`. */
  readonly options: Readonly<Record<string, string | undefined>>
  readonly environment: NodeJS.ProcessEnv
  readonly workingDirectory: string
  /** The file named with `--config`; `GPC_CONFIG` or `gpconnect.json` where none is. */
  readonly file?: string | undefined
  /** What to take instead of the usual default, by key. */
  readonly defaults?: Readonly<Record<string, string>>
}

/** A value with the name under which it was given, to speak of it when it is wrong. */
type Given = { readonly name: string; readonly value: unknown }

/** Variables that configure nothing but begin alike. */
const otherVariables = ['GPC_CONFIG', 'GPC_DEBUG']

/** Reads the configuration. Every wrong value is told at once, each in a sentence that says which and why. */
export function readConfiguration(sources: ConfigurationSources): Configuration {
  const problems: string[] = []
  const given = new Map<string, Given>([
    ...fromFile(sources, problems),
    ...fromEnvironment(sources.environment, problems),
    ...fromOptions(sources.options),
  ])
  const nested: Record<string, unknown> = {}
  for (const key of configurationKeys) {
    const text = sources.defaults?.[key.path]
    if (text !== undefined) put(nested, key.path.split('.'), typed(key, text))
  }
  for (const [key, { value }] of given) put(nested, key.split('.'), value)
  const read = configurationSchema.safeParse(nested)
  const wrong = new Set(read.error?.issues.map((issue) => issue.path.join('.')))
  for (const key of configurationKeys) {
    const value = given.get(key.path)
    if (value && wrong.has(key.path))
      problems.push(`${value.name} is \`${shown(value.value)}\`; give ${key.wanted}.`)
  }
  if (read.success && problems.length === 0) return read.data
  throw new Trouble(problems.join('\n') || String(read.error))
}

function fromOptions(options: ConfigurationSources['options']): [string, Given][] {
  return configurationKeys.flatMap((key) => {
    const text = options[key.path]
    const flag = `\`--${key.path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``
    return text === undefined ? [] : [[key.path, { name: flag, value: typed(key, text) }]]
  })
}

function fromEnvironment(environment: NodeJS.ProcessEnv, problems: string[]): [string, Given][] {
  const variables = configurationKeys.map(({ variable }) => variable)
  for (const name of Object.keys(environment))
    if (name.startsWith('GPC_') && ![...variables, ...otherVariables].includes(name))
      problems.push(unknown(`The environment variable \`${name}\` sets nothing`, name, variables))
  return configurationKeys.flatMap((key) => {
    const text = environment[key.variable]
    return text === undefined ? [] : [[key.path, { name: `\`${key.variable}\``, value: typed(key, text) }]]
  })
}

function fromFile(sources: ConfigurationSources, problems: string[]): [string, Given][] {
  const named = sources.file ?? sources.environment.GPC_CONFIG
  const file = path.resolve(sources.workingDirectory, named ?? 'gpconnect.json')
  if (named === undefined && !existsSync(file)) return []
  const content = contentOf(file)
  const known = configurationKeys.map((key) => key.path)
  return flattened(content).flatMap(([key, value]) => {
    if (known.includes(key)) return [[key, { name: `\`${key}\` in ${file}`, value }]]
    const isGroup = known.some((each) => each.startsWith(`${key}.`))
    problems.push(
      isGroup
        ? `\`${key}\` in ${file} is \`${shown(value)}\`; give an object with the keys below it.`
        : unknown(`\`${key}\` in ${file} is no setting`, key, known),
    )
    return []
  })
}

function contentOf(file: string): object {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Trouble(
      `The configuration file ${file} cannot be read. Check its name and that you may read it.`,
    )
  }
  try {
    const content: unknown = JSON.parse(text)
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
  } catch (error) {
    throw new Trouble(
      `The configuration file ${file} is no JSON (${error instanceof Error ? error.message : error}).`,
    )
  }
  throw new Trouble(`The configuration file ${file} holds no object; begin it with { and a key.`)
}

/** The values of an object and of the objects in it, by their path. */
function flattened(content: object, prefix = ''): [string, unknown][] {
  return Object.entries(content).flatMap(([name, value]): [string, unknown][] => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? flattened(value, `${prefix}${name}.`) : [[prefix + name, value]]
  })
}

/** A text as the value its key takes; one that is no such value stays text, for the schema to refuse. */
function typed({ kind }: ConfigurationKey, text: string): unknown {
  if (kind === 'whole number' && /^[0-9]+$/.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function put(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>
  target[name] = inner
  put(inner, rest, value)
}

function unknown(what: string, name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  const hint = meant ? `did you mean \`${meant}\`?` : 'packages/gpconnect/README.md lists what can be set.'
  return `${what}; ${hint}`
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The seeds that a `seed` text names. */
export function seedNames(text: string): string[] {
  return text === 'none' ? [] : text.split(',')
}

/** The directory that holds the database. PostgreSQL has its place in the option already, and not yet in the program. */
export function databaseDirectory(
  { database, data }: Pick<Configuration, 'database' | 'data'>,
  workingDirectory: string,
): string {
  if (database && !database.startsWith('sqlite:'))
    throw new Trouble('PostgreSQL is not built yet; leave `--database` out, or give `sqlite:DIRECTORY`.')
  return path.resolve(workingDirectory, database?.slice('sqlite:'.length) || data)
}
