import { z } from 'zod'
import { configurationSchema } from './configuration-schema.ts'

/** A configuration key that takes a value, with what is known of it. */
export type ConfigurationKey = {
  /** `provider.limits.bodyBytes`, as in the file. */
  readonly path: string
  /** `GPC_PROVIDER_LIMITS_BODY_BYTES`. */
  readonly variable: string
  readonly kind: 'whole number' | 'boolean' | 'text'
  readonly default: string | undefined
  readonly description: string
  /** What to give, to follow “give”: `a whole number from 1 to 65528`. */
  readonly wanted: string
}

/** The part of a JSON Schema that is read here. */
type Node = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly default?: unknown
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
}

/** Keys whose form the schema shows to programs only. */
const forms: Readonly<Record<string, string>> = {
  seed: 'names of seeds separated by commas, such as `assurance,demo`, or `none`',
  now: 'an instant with its zone, such as `2026-11-24T09:30:00Z`',
  database: '`sqlite:` and a directory, such as `sqlite:./.gpconnect`',
  'tls.hsts': 'a policy such as `max-age=31536000; includeSubDomains`',
  'clients.names': 'host names separated by commas, such as `ssp.example.nhs.uk`',
  'clients.header': 'the name of a header, such as `X-Client-Cert`',
  'provider.publicOrigin': 'scheme, host and port only, such as `https://gp.example.org`',
}

/** Every key, in the order of the schema. */
export const configurationKeys: readonly ConfigurationKey[] = keysOf(
  z.toJSONSchema(configurationSchema, { io: 'input' }) as Node,
  [],
)

function keysOf(node: Node, path: readonly string[]): ConfigurationKey[] {
  if (node.properties)
    return Object.entries(node.properties).flatMap(([name, child]) => keysOf(child, [...path, name]))
  const name = path.join('.')
  return [
    {
      path: name,
      variable: `GPC_${name.replace(/[A-Z]/g, '_$&').replaceAll('.', '_').toUpperCase()}`,
      kind: node.type === 'integer' ? 'whole number' : node.type === 'boolean' ? 'boolean' : 'text',
      default: node.default === undefined ? undefined : String(node.default),
      description: node.description ?? '',
      wanted: wantedOf(name, node),
    },
  ]
}

function wantedOf(path: string, node: Node): string {
  const form = forms[path]
  if (form) return form
  if (node.enum) return `one of ${node.enum.map((value) => `\`${value}\``).join(', ')}`
  if (node.type === 'boolean') return '`true` or `false`'
  if (node.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = node
    return maximum === Number.MAX_SAFE_INTEGER
      ? `a whole number, ${minimum} or more`
      : `a whole number from ${minimum} to ${maximum}`
  }
  return node.format === 'date' ? 'a date, such as `2026-11-24`' : 'a text that is not empty'
}

/** The table of keys in the README. */
export function configurationTable(): string {
  const rows = configurationKeys.map(
    ({ path, variable, default: value, description }) =>
      `| \`${path}\` | \`${variable}\` | ${value === undefined ? '–' : `\`${value}\``} | ${description} |`,
  )
  return ['| Key | Environment | Default | Meaning |', '|---|---|---|---|', ...rows].join('\n')
}
