import type { ClinicalSystem } from '@gpconnect/clinical-system'
import type { Registry } from 'prom-client'
import type { z } from 'zod'
import { handlers } from './capabilities/index.ts'
import { type Door, plainDoor } from './gateway/door/door.ts'
import { clientSettings, tlsSettings } from './gateway/door/settings.ts'
import { gate } from './gateway/gate.ts'
import { createGateway } from './gateway/gateway.ts'
import type { StageInfo } from './gateway/pipeline.ts'
import { createServer, type Server } from './gateway/server.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { providerSettings } from './settings.ts'

export { clientSettings, tlsSettings } from './gateway/door/settings.ts'
export type { Log } from './log.ts'
export { type OpenApiDocument, openApi } from './openapi/index.ts'
export { type ProviderSettings, providerSettings } from './settings.ts'

/** A GP Connect provider over a clinical system. */
export type Provider = {
  /** Opens a door; several may be open at once. Resolves to its port, which the system chooses where `port` is 0. */
  listen(at: ListenOptions): Promise<{ port: number }>
  /** Closes every door: stops accepting, and resolves when what is under way has been answered. */
  close(): Promise<void>
}

/** Where a door is, and who may come in through it. */
export type ListenOptions = {
  readonly port: number
  readonly host: string
  /** Scheme and host under which it is reached, for the links in answers; `localhost` and the port, unless told. */
  readonly origin?: string | undefined
  /** Speaks TLS; plain HTTP, unless told. */
  readonly tls?: z.input<typeof tlsSettings> | undefined
  /**
   * Who is let in, by certificate. TLS needs it. On plain HTTP, with the name of a header, it is for a proxy in front that
   * ends TLS. Without, everyone who reaches the port comes in: for development only.
   */
  readonly clients?: z.input<typeof clientSettings> | undefined
}

export type ProviderOptions = {
  readonly system: ClinicalSystem
  readonly settings?: z.input<typeof providerSettings>
  readonly log: Log
  /** Where metrics are registered, for whoever serves them. */
  readonly metrics?: Registry
}

/** The stages that every request passes before a handler sees it, in their order. */
export const stages: readonly StageInfo[] = gate.stages

/**
 * Makes a provider: the GP Connect APIs over the ports of a clinical system.
 *
 * @example
 * const provider = createProvider({ system, log: pino() })
 * await provider.listen({ port: 19191, host: '127.0.0.1' })
 */
export function createProvider(options: ProviderOptions): Provider {
  const { system, log } = options
  const settings = providerSettings.parse(options.settings ?? {})
  const metrics = createMetrics(options.metrics)
  const { publicOrigin } = settings
  const gateway = createGateway({
    system,
    settings,
    handlers,
    log,
    metrics,
    origin: (request) => publicOrigin ?? request.origin ?? '',
  })
  const servers: Server[] = []
  return {
    async listen({ port, host, origin, tls, clients }) {
      const door = await doorOf({ tls, clients, publicOrigin, log })
      const server = createServer({ gateway, system, settings, log, metrics, door, origin })
      servers.push(server)
      return server.listen({ port, host })
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

type DoorOptions = Pick<ListenOptions, 'tls' | 'clients'> & {
  readonly publicOrigin: string | undefined
  readonly log: Log
}

/** What does with certificates is loaded where a door wants it. */
async function doorOf({ tls, clients, ...options }: DoorOptions): Promise<Door> {
  if (!clients) {
    if (tls) throw new Error('A door with TLS has to know which clients to let in; give `clients` as well.')
    return plainDoor
  }
  const { proxiedDoor, tlsDoor } = await import('./gateway/door/open-door.ts')
  const asked = { ...options, clients: clientSettings.parse(clients) }
  if (tls) return tlsDoor(tlsSettings.parse(tls), asked)
  const { header } = asked.clients
  if (header === undefined)
    throw new Error(
      'Plain HTTP carries no client certificate; give `clients.header`, in which a proxy in front hands it on, or `tls`.',
    )
  return proxiedDoor(header, asked)
}
