import type { Published, PublishedPractice } from './operations.ts'
import { originOf, portOf } from './ports.ts'
import { Trouble } from './trouble.ts'

/** Where a running server is asked for its time and practices. */
export type OperationsAddress = {
  readonly portBase: number
  readonly operationsHost: string
  /** Origin of the operations port, where it is elsewhere. */
  readonly operations?: string | undefined
  /** Set where the provider shall be reached by its door for mutual TLS, even if plain HTTP is open. */
  readonly tls?: boolean | undefined
}

/** A running server as seen from its operations port, by one of its doors. */
type ServerView = Published & {
  readonly scheme: 'http' | 'https'
  /** Origin of the provider, as it is reached from here. */
  readonly origin: string
  /** Origin of its service roots, as tokens name them. */
  readonly publicOrigin: string
}

const originAsked = ({ operations, operationsHost, portBase }: OperationsAddress): string =>
  operations?.replace(/\/+$/, '') ?? originOf(operationsHost, portOf('operations', portBase))

/** Seconds since 1970 by the server's clock; by this machine's where no server answers. */
export async function serverTime(address: OperationsAddress): Promise<number> {
  const time = await ask<{ now: string }>(originAsked(address), '/time')
  return Math.floor((time ? Date.parse(time.now) : Date.now()) / 1000)
}

/** What a running server publishes; nothing where none answers. */
export async function serverView(address: OperationsAddress): Promise<ServerView | undefined> {
  const asked = originAsked(address)
  const published = await ask<Published>(asked, '/practices')
  if (!published) return undefined
  const { http, tls } = published.doors
  const door = address.tls ? tls : (http ?? tls)
  if (!door)
    throw new Trouble(
      'The server has no door for mutual TLS; start it with `--doors http,tls`, or leave `--tls` out.',
    )
  const scheme = door === http ? 'http' : 'https'
  const { host, port, publicOrigin } = door
  const origin = originOf(host, port, { machine: new URL(asked).hostname, scheme })
  return { ...published, scheme, origin, publicOrigin }
}

/** Says that no server answered, and how to go on. */
export function noServer(address: OperationsAddress, otherwise: string): Trouble {
  return new Trouble(
    `No server answers at ${originAsked(address)}. Start one with \`npx gpconnect start\`, give the \`--port-base\` or \`--operations URL\` of the one you mean, or ${otherwise}.`,
  )
}

async function ask<Answer>(origin: string, path: string): Promise<Answer | undefined> {
  if (!URL.canParse(origin))
    throw new Trouble(`\`${origin}\` is no URL; give one such as \`http://localhost:19196\`.`)
  try {
    const response = await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(3000) })
    return response.ok ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

/**
 * The practice that is meant where none is named: of those with GP Connect switched on the one that publishes the newest
 * Foundations, the first of several. An older line is served beside it to be asked for by name.
 */
export function usualPractice(practices: readonly PublishedPractice[]): PublishedPractice | undefined {
  const [newest] = practices
    .filter(({ switches }) => switches.gpConnect)
    .toSorted((one, other) => foundationsOf(other).localeCompare(foundationsOf(one), 'en', { numeric: true }))
  return newest
}

const foundationsOf = ({ versions }: PublishedPractice): string => versions.foundations ?? ''

/** The practice of an ODS code; without one the usual one. */
export function practiceOf({ practices }: Published, odsCode: string | undefined): PublishedPractice {
  const wanted = odsCode?.trim().toUpperCase()
  const found = wanted ? practices.find((each) => each.odsCode === wanted) : usualPractice(practices)
  if (found) return found
  const known = practices.map((each) => `  ${each.odsCode}  ${each.name}`).join('\n')
  throw new Trouble(
    practices.length === 0
      ? 'The server has no practices. Start it with a seed, such as `--seed assurance`.'
      : `${wanted ? `There is no practice \`${odsCode}\`` : 'No practice has GP Connect switched on; name one'}. These are known:\n${known}`,
  )
}

/** The path under which a practice answers for an interaction. */
export function rootPathOf(
  practice: PublishedPractice,
  { capability, fhirVersion }: { capability: string; fhirVersion: string },
): string {
  const root = practice.roots.find(
    (each) => each.fhirVersion === fhirVersion && each.capabilities.some((name) => name === capability),
  )
  if (root?.paths[0]) return root.paths[0]
  const offered = [...new Set(practice.roots.flatMap(({ capabilities }) => capabilities))].join(', ')
  throw new Trouble(
    `Practice ${practice.odsCode} has no ${fhirVersion} root for ${capability}; it has roots for ${offered}.`,
  )
}

/** The path that the root of a capability has unless told. */
export function usualRootPath(odsCode: string, capability: string): string {
  if (capability === 'html') return `/${odsCode}/DSTU2/0/gpconnect`
  const below = capability === 'structured' || capability === 'documents' ? `/${capability}` : ''
  return `/${odsCode}/STU3/1/gpconnect${below}`
}
