/** Where each service listens, counted from the port base. */
const places = {
  sandbox: 0,
  provider: 1,
  mutualTls: 2,
  ssp: 3,
  directories: 4,
  ldap: 5,
  operations: 6,
  sspWithTls: 7,
} as const
type Service = keyof typeof places

/** The highest port base at which every service still has a port. */
export const highestPortBase = 65_535 - Math.max(...Object.values(places))

/** The port of a service. */
export const portOf = (service: Service, portBase: number): number => portBase + places[service]

const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1']

/**
 * The origin under which a server listening on `host` is reached: `http://localhost:19191`. One that listens everywhere, or
 * for its own machine, is reached where that machine is.
 */
export function originOf(
  host: string,
  port: number,
  { machine = 'localhost', scheme = 'http' }: { machine?: string; scheme?: 'http' | 'https' } = {},
): string {
  const name = everywhere.includes(host) ? machine : host
  return `${scheme}://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`
}
