import type { Practice, Root } from '@gpconnect/clinical-system'
import {
  type Interaction,
  isInVersion,
  type SearchParameter,
  type Span,
  statements,
} from '@gpconnect/specification'
import { isOfferedAt, versionOf } from '../gateway/offered.ts'
import type { ProviderSettings } from '../settings.ts'

/** The capabilities that have a statement. */
type StatementName = keyof typeof statements

/** What a statement lists, whichever resource says it: of what the specification publishes that which is deployed. */
export type Listed = {
  readonly version: string
  readonly name: string
  readonly description: string
  readonly copyright: string | undefined
  readonly profiles: readonly string[]
  readonly operations: readonly { readonly name: string; readonly definition: string }[]
  readonly resources: readonly ListedResource[]
}

export type ListedResource = {
  readonly type: string
  readonly codes: readonly string[]
  readonly includes: readonly string[]
  readonly reverseIncludes: readonly string[]
  readonly search: readonly SearchParameter[]
}

type Asked = {
  readonly practice: Practice
  readonly root: Root
  /** Every root of the practice. */
  readonly roots: readonly Root[]
  readonly deployed: readonly Interaction[]
}

/**
 * What the statement of a capability lists at a root. It is derived from the declarations, so that it never says more than is
 * deployed — TRN-CAP-06; its own version decides about profiles and definitions, and that of each other capability about what
 * it brings — TRN-CAP-04.
 */
export function listed(name: StatementName, { practice, root, roots, deployed }: Asked): Listed {
  const statement = statements[name]
  const version = versionOf(practice, name)
  const ofVersion = (span: Span) => isInVersion(span, version)
  const here = deployed.filter(
    (each) =>
      (each.capability === name || statement.beside.includes(each.capability)) &&
      isOfferedAt(root, practice, each),
  )
  const elsewhere = deployed.filter(
    (each) =>
      statement.elsewhere.includes(each.capability) &&
      roots.some((other) => isOfferedAt(other, practice, each)),
  )

  const offered = [...here, ...elsewhere]
  const operationNames = new Set(offered.map(({ entry }) => entry && 'operation' in entry && entry.operation))
  const operations = statement.operations.filter((each) => operationNames.has(each.name) && ofVersion(each))
  const isListed = ({ entry }: Interaction) =>
    !entry || !('operation' in entry) || operations.some((each) => each.name === entry.operation)
  const used = new Set<string>([
    'operationOutcome',
    ...offered.filter(isListed).flatMap(({ profiles }) => profiles),
  ])
  return {
    version,
    name: statement.name,
    description: `${statement.api} ${version}, as deployed`,
    copyright: statement.copyright.find(ofVersion)?.text,
    profiles: statement.profiles
      .filter((each) => used.has(each.name) && ofVersion(each))
      .map(({ reference }) => reference),
    operations,
    resources: resourcesOf(here, practice),
  }
}

/** Each resource type once, with what all interactions with it bring. */
function resourcesOf(here: readonly Interaction[], practice: Practice): readonly ListedResource[] {
  const entries = here.flatMap(({ entry, parameter, capability }) => {
    if (!entry || !('resource' in entry)) return []
    const { resource, code, search = [], includes = [], reverseIncludes = [] } = entry
    const version = versionOf(practice, capability)
    const inVersion = <Item extends Span>(items: readonly Item[]) =>
      items.filter((each) => isInVersion(each, version))
    const own: readonly SearchParameter[] = parameter
      ? [{ name: parameter.name, type: 'token', documentation: parameter.documentation }]
      : []
    return [
      {
        type: resource,
        code,
        search: [...own, ...inVersion(search)],
        includes: inVersion(includes),
        reverseIncludes: inVersion(reverseIncludes),
      },
    ]
  })
  return [...Map.groupBy(entries, ({ type }) => type)].map(([type, those]) => ({
    type,
    // Amending and cancelling an appointment are both its update.
    codes: [...new Set(those.map(({ code }) => code))].toSorted(),
    includes: those.flatMap(({ includes }) => includes.map(({ path }) => path)),
    reverseIncludes: those.flatMap(({ reverseIncludes }) => reverseIncludes.map(({ path }) => path)),
    search: those.flatMap(({ search }) => search),
  }))
}

/** What both statements say of the product. */
export function productElements(product: ProviderSettings['product']) {
  return {
    date: product.releaseDate,
    publisher: product.publisher,
    contact: [{ name: product.publisher }],
    software: { name: product.name, version: product.version, releaseDate: product.releaseDate },
  }
}
