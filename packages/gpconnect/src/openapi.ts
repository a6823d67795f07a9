import { writeFileSync } from 'node:fs'
import type { Practice, Root } from '@gpconnect/clinical-system'
import { openApi } from '@gpconnect/provider'
import type { Configuration } from './configuration-schema.ts'
import { withData } from './data.ts'
import { originOf, portOf } from './ports.ts'
import { Trouble } from './trouble.ts'

type Wanted = {
  readonly practice?: string | undefined
  readonly root?: string | undefined
  readonly output?: string | undefined
}

type PracticeAndRoots = { readonly practice: Practice; readonly roots: readonly Root[] }

/** The OpenAPI document of a service root, as text; written into a file, what is said about that. */
export async function openApiText(configuration: Configuration, wanted: Wanted): Promise<string> {
  const all = await withData(configuration, ({ practices }) => practices.all())
  const { practice, root } = rootWanted(all, wanted)
  const origin = configuration.provider.publicOrigin ?? doorOf(configuration)
  const text = JSON.stringify(openApi(practice, root, origin), null, 2)
  if (wanted.output === undefined) return text
  try {
    writeFileSync(wanted.output, `${text}\n`)
  } catch (error) {
    const { message } = error as Error
    throw new Trouble(`\`--output\` is \`${wanted.output}\`, which cannot be written (${message}).`, {
      cause: error,
    })
  }
  return `Written: ${wanted.output}, the service root ${root.paths[0]} of ${practice.odsCode}.`
}

/** Where the provider would be reached on this machine. */
const doorOf = ({ doors, host, portBase }: Configuration): string =>
  doors.includes('http')
    ? originOf(host, portOf('provider', portBase))
    : originOf(host, portOf('mutualTls', portBase), { scheme: 'https' })

/** The root of a path, or the first of a practice; without either the only one, or a sentence with all there are. */
function rootWanted(
  all: readonly PracticeAndRoots[],
  wanted: Wanted,
): { readonly practice: Practice; readonly root: Root } {
  const odsCode = wanted.practice?.trim().toUpperCase()
  const path = wanted.root?.replace(/\/+$/, '')
  const roots = all.flatMap(({ practice, roots }) => roots.map((root) => ({ practice, root })))
  const found = roots.filter(
    ({ practice, root }) =>
      (odsCode === undefined || practice.odsCode === odsCode) &&
      (path === undefined || root.paths.includes(path)),
  )
  const [first] = found
  const isMeant = odsCode !== undefined || path !== undefined || found.length === 1
  if (first && isMeant) return first
  const lines = roots.map(
    ({ practice, root }) => `  ${practice.odsCode}  ${root.paths[0]} (${root.capabilities.join(', ')})`,
  )
  const why = first ? 'Say which service root is meant' : 'There is no such service root'
  throw new Trouble(`${why}: give \`--practice\` or \`--root\`. These are known:\n${lines.join('\n')}`)
}
