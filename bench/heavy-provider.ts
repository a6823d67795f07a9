/**
 * The provider with one handler more, a process of its own: it answers an interaction that is declared heavy with a Bundle of
 * 2 MB, built anew each time. Nothing of the product does so yet; records of that size come with record access.
 */
import type { ClinicalSystem, Patient } from '@gpconnect/clinical-system'
import type { Bundle } from '@gpconnect/fhir/stu3'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { demographicsOn, pdsSimulator } from '@gpconnect/spine'
import { handlers } from '../packages/provider/src/capabilities/index.ts'
import { createGateway } from '../packages/provider/src/gateway/gateway.ts'
import { createServer } from '../packages/provider/src/gateway/server.ts'
import { createMetrics } from '../packages/provider/src/metrics.ts'
import { careConnectGpcPatient } from '../packages/provider/src/profiles/patient.ts'
import { providerSettings } from '../packages/provider/src/settings.ts'
import { practice } from './data.ts'
import { asks } from './request.ts'

export type HeavyOrder = {
  readonly directory: string
  /** The patient who is answered with, as often as 2 MB take. */
  readonly patient: string
}

const bytes = 2_000_000

process.once('disconnect', () => process.exit())
process.once('message', async ({ directory, patient }: HeavyOrder) => {
  const reference = await openReferenceSystem({ directory })
  const system: ClinicalSystem = { ...reference, demographics: demographicsOn(pdsSimulator(reference)) }
  const place = await system.practices.byOdsCode(practice.odsCode as never)
  const held = (await system.register.byId(practice.odsCode as never, patient)) as Patient
  if (!place || !held) throw new Error('The patient to answer with is not there.')
  const build = () => careConnectGpcPatient(held, place, system.clock.now())
  const count = Math.ceil(bytes / JSON.stringify(build()).length)
  const heavy = async (): Promise<Bundle> => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: count }, () => ({ resource: build() })),
  })
  const silent = () => {}
  const log = { isLevelEnabled: () => false, debug: silent, info: silent, warn: silent, error: console.error }
  const settings = providerSettings.parse({})
  const metrics = createMetrics()
  const gateway = createGateway({
    system,
    settings,
    handlers: { ...handlers, [asks.heavy.interaction]: heavy },
    log,
    metrics,
    origin: () => 'http://127.0.0.1',
  })
  const server = createServer({ gateway, system, settings, log, metrics })
  process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
})
