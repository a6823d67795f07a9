import type { AddressInfo } from 'node:net'
import type { ClinicalSystem } from '@gpconnect/clinical-system'
import type { Registry } from 'prom-client'
import type { z } from 'zod'
import { foundations } from './capabilities/foundations/index.ts'
import { gate } from './gateway/gate.ts'
import { createGateway } from './gateway/gateway.ts'
import type { StageInfo } from './gateway/pipeline.ts'
import { createServer } from './gateway/server.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { providerSettings } from './settings.ts'

export type { Log } from './log.ts'
export { type ProviderSettings, providerSettings } from './settings.ts'

/** A GP Connect provider over a clinical system. */
export type Provider = {
  /** Listens for plain HTTP; resolves to the port, which the system chooses where `port` is 0. */
  listen(at: { port: number; host: string }): Promise<{ port: number }>
  /** Stops accepting, and resolves when what is under way has been answered. */
  close(): Promise<void>
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
  // Asking the socket for its address is a system call: it is asked once.
  let listening = 0
  const origin = () => settings.publicOrigin ?? `http://localhost:${listening}`
  const gateway = createGateway({ system, settings, handlers: foundations, log, metrics, origin })
  const server = createServer({ gateway, system, settings, log, metrics })
  return {
    async listen({ port, host }) {
      await server.listen({ port, host })
      listening = (server.server.address() as AddressInfo | null)?.port ?? port
      return { port: listening }
    },
    close: () => server.close(),
  }
}
