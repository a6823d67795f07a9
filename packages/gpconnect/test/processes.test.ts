import { setTimeout as delay } from 'node:timers/promises'
import { verifyAudit } from '@gpconnect/reference-system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestTo } from './acceptance/consumer.ts'
import { recordLog } from './acceptance/record.ts'
import { freePortBase, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let base: number
let server: Started
let said = ''

beforeAll(async () => {
  folder = await temporaryFolder()
  base = await freePortBase()
  const what = ['serve', '--doors', 'http', '--processes', '2', '--seed', 'assurance', '--data', 'data']
  server = start(folder.path, ...what, '--port-base', String(base))
  server.child.stdout?.on('data', (text) => {
    said += text
  })
  await server.printed('"msg":"serving"')
})

afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

const page = (path: string) => fetch(`http://127.0.0.1:${base + 6}${path}`)
const isReady = async () => (await page('/health/ready')).status === 200
const processes = () =>
  [...said.matchAll(/"process":(\d+),"msg":"a process serves"/g)].map(([, pid]) => Number(pid))

/** A connection of its own each time, so that every process gets some. */
async function metadata(): Promise<number> {
  const { url, ...request } = requestTo(`http://127.0.0.1:${base + 1}`, { interaction: 'read:metadata' })
  return (await fetch(url, { ...request, headers: { ...request.headers, connection: 'close' } })).status
}

test('TRN-NFR-05 several processes serve on the same ports, and the operations port speaks for all', async () => {
  expect(processes()).toHaveLength(2)
  const statuses = await Promise.all(Array.from({ length: 20 }, metadata))
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(await isReady()).toBe(true)
  expect(await (await page('/practices')).json()).toMatchObject({ practices: expect.any(Array) })
  const counted = /gpconnect_requests_total\{interaction="fhir:rest:read:metadata-1",status="200"\} (\d+)/
  const metrics = await (await page('/metrics')).text()
  recordLog(metrics)
  expect(counted.exec(metrics)?.[1]).toBe('20')
  expect((await page('/openapi/B82617/STU3/1/gpconnect')).status).toBe(200)
  expect((await page('/nothing')).status).toBe(404)
})

test('TRN-NFR-05 a process that ends is started again, and the others serve meanwhile', async () => {
  const [victim] = processes()
  process.kill(Number(victim), 'SIGKILL')
  while (await isReady()) await delay(5)
  expect(await metadata()).toBe(200)
  while (!(await isReady())) await delay(20)
  expect(processes()).toHaveLength(3)
  expect(said).toContain('a process that served has ended; another is started')
  const statuses = await Promise.all(Array.from({ length: 10 }, metadata))
  expect(new Set(statuses)).toEqual(new Set([200]))
})

test('TRN-NFR-05 a signal lets all of them finish, and every chain is sealed', async () => {
  server.child.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0, errors: '' })
  expect(await verifyAudit(`${folder.path}/data`)).toMatchObject({ isSound: true })
})

test('what is for one process alone is refused for several', async () => {
  const several = ['--processes', '2', '--port-base', String(await freePortBase())]
  const starting = await run(folder.path, 'start', ...several)
  expect([starting.code, starting.errors]).toEqual([1, expect.stringContaining('`start` runs one process')])
  const set = await run(folder.path, 'serve', '--doors', 'http', '--now', '2026-11-24T09:30:00Z', ...several)
  expect([set.code, set.errors]).toEqual([1, expect.stringContaining('`now` is for one process')])
})

test('processes that nobody supervises any more stop by themselves', async () => {
  base = await freePortBase()
  said = ''
  server = start(
    folder.path,
    'serve',
    '--doors',
    'http',
    '--processes',
    '2',
    '--data',
    'data',
    '--port-base',
    String(base),
  )
  server.child.stdout?.on('data', (text) => {
    said += text
  })
  await server.printed('"msg":"serving"')
  server.child.kill('SIGKILL')
  const isThere = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  while (processes().some(isThere)) await delay(20)
  expect(await verifyAudit(`${folder.path}/data`)).toMatchObject({ isSound: true })
})
