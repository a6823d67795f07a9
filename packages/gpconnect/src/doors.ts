import path from 'node:path'
import type { ListenOptions } from '@gpconnect/provider'
import {
  type DevelopmentCertificates,
  developmentCertificates,
  developmentHosts,
} from './certificates/development.ts'
import type { Configuration } from './configuration-schema.ts'
import { originOf, portOf } from './ports.ts'
import { Trouble } from './trouble.ts'

/** The doors of the provider, as they are to be opened. */
export type Doors = {
  readonly http?: Door
  readonly tls?: Door
  /** There where they were made for development. */
  readonly certificates?: DevelopmentCertificates
}
export type Door = ListenOptions & { readonly origin: string }

type Certificates = Pick<Configuration, 'tls' | 'clients'>

/** What the configuration says of doors, with certificates made where it wants some for development. */
export async function doorsOf(configuration: Configuration, workingDirectory: string): Promise<Doors> {
  const { host, portBase } = configuration
  const directory = path.resolve(workingDirectory, configuration.data)
  const { open, isProxied, isDevelopment } = checkDoors(configuration)
  const certificates = isDevelopment ? await developmentCertificates(directory, { host }) : undefined
  // Nothing that is wanted is missing by now.
  const { tls, clients } = (
    certificates ? withDevelopment(configuration, certificates) : withPaths(configuration, workingDirectory)
  ) as Pick<Required<ListenOptions>, 'tls' | 'clients'>
  const at = (service: 'provider' | 'mutualTls', scheme: 'http' | 'https') => {
    const port = portOf(service, portBase)
    return { host, port, origin: originOf(host, port, { scheme }) }
  }
  return {
    ...(open.includes('http') && {
      http: { ...at('provider', 'http'), ...(isProxied && { clients }) },
    }),
    ...(open.includes('tls') && { tls: { ...at('mutualTls', 'https'), tls, clients } }),
    ...(certificates && { certificates }),
  }
}

const serverKeys = ['tls.certificate', 'tls.key'] as const
const clientKeys = ['clients.authorities', 'clients.revocationList', 'clients.names'] as const
type Key = (typeof serverKeys)[number] | (typeof clientKeys)[number]

function givenFor({ tls, clients }: Certificates, key: Key): string | undefined {
  const values: Readonly<Record<Key, string | undefined>> = {
    'tls.certificate': tls.certificate,
    'tls.key': tls.key,
    'clients.authorities': clients.authorities,
    'clients.revocationList': clients.revocationList,
    'clients.names': clients.names,
  }
  return values[key]
}

const isAnyGiven = (configuration: Certificates): boolean =>
  [...serverKeys, ...clientKeys].some((key) => givenFor(configuration, key) !== undefined)

/**
 * Makes sure that nothing is open that was not asked for, and that nothing half configured is taken for the whole: a sentence
 * says what is missing.
 */
export function checkDoors(configuration: Configuration) {
  const open = configuration.doors.split(',')
  const isProxied = open.includes('http') && configuration.clients.header !== undefined
  const wanted = [
    ...(open.includes('tls') ? serverKeys : []),
    ...(open.includes('tls') || isProxied ? clientKeys : []),
  ]
  const isDevelopment =
    configuration.developmentCertificates && wanted.length > 0 && !isAnyGiven(configuration)
  if (!isDevelopment) checkGiven(configuration, wanted)
  return { open, isProxied, isDevelopment }
}

function checkGiven(configuration: Configuration, wanted: readonly Key[]) {
  const missing = wanted.filter((key) => givenFor(configuration, key) === undefined)
  const isShut = configuration.doors === 'http' && configuration.clients.header === undefined
  if (isShut && clientKeys.some((key) => givenFor(configuration, key) !== undefined))
    throw new Trouble(
      'The configuration says which clients to let in, and no door asks for certificates. Open the one for mutual TLS with `--doors tls`, or name in `clients.header` the header in which a proxy hands certificates on.',
    )
  if (missing.length === 0) return
  const all = missing.length === wanted.length
  const names = missing.map((key) => `\`${key}\``).join(', ')
  throw new Trouble(
    all
      ? `There is nothing to do mutual TLS with. Configure ${names}; or try things out with \`--development-certificates\`; or open plain HTTP alone with \`--doors http\`, where nobody else can reach it.`
      : `For mutual TLS ${names} ${missing.length === 1 ? 'is' : 'are'} missing; configure ${missing.length === 1 ? 'it' : 'them'} as well.`,
  )
}

function withDevelopment({ tls, clients }: Certificates, made: DevelopmentCertificates): Certificates {
  return {
    tls: { ...tls, ...made.provider },
    clients: {
      ...clients,
      authorities: made.authority,
      revocationList: made.revocations,
      names: developmentHosts.ssp,
    },
  }
}

/** Files of the configuration are relative to the working directory. */
function withPaths({ tls, clients }: Certificates, workingDirectory: string): Certificates {
  const whole = (file: string | undefined) =>
    file === undefined ? undefined : path.resolve(workingDirectory, file)
  return {
    tls: { ...tls, certificate: whole(tls.certificate), key: whole(tls.key) },
    clients: {
      ...clients,
      authorities: whole(clients.authorities),
      revocationList: whole(clients.revocationList),
    },
  }
}
