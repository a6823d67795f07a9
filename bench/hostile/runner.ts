import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { verifyAudit } from '@gpconnect/reference-system'
import { get } from '../get.ts'
import { startProvider } from '../processes.ts'
import { largest } from './generator.ts'
import { type Find, findText } from './judge.ts'
import { type Memory, memoryFinds, memoryOf } from './memory.ts'
import { oddTexts } from './mutations/texts.ts'
import { scan } from './scan.ts'
import { type Counts, sender } from './sender.ts'
import { changedPatients, confidentialIn, type Snapshot, snapshotOf, storeFinds } from './store.ts'
import { auditTrail, type Trail } from './trail.ts'
import { moment, sownWorld, worldIn } from './world.ts'

type HostileOrder = {
  readonly seed: number
  /** How many of the seed's requests are sent, from the first. */
  readonly requests: number
  /** Conversations at once. */
  readonly atOnce?: number
}

export type HostileReport = Counts & {
  readonly seed: number
  readonly seconds: number
  /** What must not be, each with the request it was found at. */
  readonly finds: readonly string[]
  readonly entries: number
  /** Conversations broken off before the server had accepted them: their entries have no address. */
  readonly unaccepted: number
  readonly registrations: number
  readonly memory: Memory
}

/** Limits that are reached within a test, where the usual ones take minutes or megabytes. */
const variables = {
  GPC_PROVIDER_LIMITS_BODY_BYTES: String(largest),
  GPC_PROVIDER_LIMITS_HEADERS_TIMEOUT: '3000',
  GPC_PROVIDER_LIMITS_REQUEST_TIMEOUT: '4000',
  GPC_PROVIDER_LIMITS_CHECK_EVERY: '200',
}

/**
 * Sends the requests of a seed to a provider of its own, the real `gpconnect serve` over SQLite, and looks into everything that
 * they leave: answers, audit trail, store, logs, metrics, memory.
 */
export async function hostileRun(order: HostileOrder): Promise<HostileReport> {
  const directory = await sownWorld()
  const log = path.join(directory, 'server.log')
  const output = openSync(log, 'a')
  const provider = await startProvider(directory, {
    more: ['--now', new Date(moment).toISOString(), '--log-level', 'debug'],
    variables,
    output,
  })
  const finds: Find[] = []
  try {
    const world = worldIn(directory)
    const before = snapshotOf(directory)
    const sending = sender({ ...order, world, port: provider.port, onFind: (find) => void finds.push(find) })
    await sending.rightRequests()
    const memory = memoryOf(provider)
    const started = performance.now()
    await sending.hostileRequests(memory.look)
    const seconds = (performance.now() - started) / 1000
    await sending.rightRequests()
    await sending.readBack(changedPatients(before, snapshotOf(directory)))
    const { metrics, ...well } = await wellBeing(provider.port + 5)
    await provider.stop()

    const after = snapshotOf(directory)
    const trail = auditTrail(directory, sending.accounts)
    const logged = readFileSync(log, 'utf8')
    finds.push(
      ...well.finds,
      ...memoryFinds(memory.quarters(), order.requests),
      ...(await soundness(directory)),
      ...trail.finds,
      ...unauditedFinds(trail, metrics),
      ...storeFinds(before, after, trail.changed, sending.registered),
      ...logFinds(logged),
      ...privacyFinds({ logged, metrics, after }),
    )
    return {
      ...sending.counts(),
      seed: order.seed,
      seconds,
      finds: finds.map((find) => findText(find, order.seed, world)),
      entries: trail.entries,
      unaccepted: trail.withoutAddress,
      registrations: sending.registered.length,
      memory: memory.quarters(),
    }
  } finally {
    await provider.stop()
    closeSync(output)
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Whether the server is there and ready, and its metrics. */
async function wellBeing(port: number): Promise<{ finds: Find[]; metrics: string }> {
  try {
    const { status, body } = await get(port, '/health/ready')
    const metrics = (await get(port, '/metrics')).body.toString()
    return { metrics, finds: status === 200 ? [] : [{ what: `The server is not ready: ${status} ${body}` }] }
  } catch (error) {
    return { metrics: '', finds: [{ what: `The server is gone: ${(error as Error).message}` }] }
  }
}

/** What was broken off has its entry too, without an address; or the server read nothing of it, which it counts itself. */
function unauditedFinds({ withoutAddress, nameless }: Trail, metrics: string): Find[] {
  const unread = Number(/^gpconnect_connections_unread_total (\d+)$/m.exec(metrics)?.[1])
  if (withoutAddress <= nameless + unread) return []
  const what = `${withoutAddress} conversations that were broken off have no entry under their address; there are ${nameless} entries without one, and ${unread} connections were not read.`
  return [{ what }]
}

async function soundness(directory: string): Promise<Find[]> {
  const verdict = await verifyAudit(directory)
  return verdict.isSound ? [] : [{ what: `The audit trail is not sound: ${verdict.fault.reason}` }]
}

/** The server neither met with a fault nor was it stopped by one. */
function logFinds(logged: string): Find[] {
  const faults = logged.split('\n').filter((line) => line !== '' && !/^\{"level":[234]0,/.test(line))
  return [
    ...faults.slice(0, 20).map((line) => ({ what: `The log tells of a fault: ${line}` })),
    ...(logged.includes('"msg":"stopped"') ? [] : [{ what: 'The server did not stop as it should.' }]),
  ]
}

/** Neither logs nor metrics name anybody whom the store knows, nor a token — TRN-AUD-06. */
function privacyFinds({
  logged,
  metrics,
  after,
}: {
  logged: string
  metrics: string
  after: Snapshot
}): Find[] {
  const confidential = confidentialIn(after, oddTexts)
  return [...scan(logged, confidential, 'log'), ...scan(metrics, confidential, 'metrics')]
}
