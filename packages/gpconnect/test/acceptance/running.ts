import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createProvider } from '@gpconnect/provider'
import { openReferenceSystem, type ReferenceSystem } from '@gpconnect/reference-system'
import { demographicsOn, pdsSimulator } from '@gpconnect/spine'
import { Registry } from 'prom-client'
import { type Answer, consumerOf, type Request } from './consumer.ts'
import { recordLog } from './record.ts'

/** A provider in front of a reference system that holds every seed, on a port of its own. */
export type Running = {
  readonly origin: string
  readonly system: ReferenceSystem
  readonly directory: string
  ask(request: Request): Promise<Answer>
  close(): Promise<void>
}

export async function run(): Promise<Running> {
  const directory = await mkdtemp(path.join(tmpdir(), 'gpconnect-'))
  const system = await openReferenceSystem({ directory })
  for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
  const metrics = new Registry()
  const line = (values: object, message: string) => recordLog(JSON.stringify({ ...values, message }))
  const provider = createProvider({
    system: { ...system, demographics: demographicsOn(pdsSimulator(system)) },
    log: { isLevelEnabled: () => true, debug: line, info: line, warn: line, error: line },
    metrics,
  })
  const { port } = await provider.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    system,
    directory,
    ask: consumerOf(origin),
    close: async () => {
      await provider.close()
      recordLog(await metrics.metrics())
      await system.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
