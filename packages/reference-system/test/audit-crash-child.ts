import { openTrail } from '../src/audit/trail.ts'

/** Appends without end, saying the number of each event once it is durable. A test kills it. */
const [directory = '', from = '0'] = process.argv.slice(2)
const trail = await openTrail(directory, { sealEvery: 20 })
let number = Number(from)

async function appendForever(): Promise<void> {
  for (;;) {
    const traceId = String(number++)
    await trail.append([{ at: new Date().toISOString(), kind: 'request', traceId }])
    process.stdout.write(`${traceId}\n`)
  }
}
await Promise.all(Array.from({ length: 8 }, appendForever))
