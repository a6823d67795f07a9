import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTrail } from '../src/audit/trail.ts'
import { verifyAudit } from '../src/audit/verify.ts'
import { anEvent, listOf, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const storePath = () => join(folder.path, 'audit.sqlite')

describe('the trail', () => {
  test('TRN-AUD-02 entries are numbered without gaps over the restarts of a writer, in a new segment each', async () => {
    for (const traceId of ['first', 'second']) {
      const trail = await openTrail(folder.path)
      await trail.append([anEvent({ traceId }), anEvent({ traceId })])
      await trail.close()
    }
    const trail = await openTrail(folder.path)
    const entries = await listOf(trail.read({}))
    await trail.close()
    expect(entries.map(({ writer, segment, sequence }) => `${writer}/${segment}/${sequence}`)).toEqual([
      'w1/1/1',
      'w1/1/2',
      'w1/2/3',
      'w1/2/4',
    ])
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 4 })
  })

  test('TRN-AUD-02 two that are open at once write chains of their own', async () => {
    const [one, other] = [await openTrail(folder.path), await openTrail(folder.path)]
    await Promise.all([one.append([anEvent()]), other.append([anEvent()]), one.append([anEvent()])])
    const entries = await listOf(other.read({}))
    expect([one.writer, other.writer]).toEqual(['w1', 'w2'])
    expect(entries.map(({ writer, sequence }) => writer + sequence)).toEqual(['w11', 'w12', 'w21'])
    await one.close()
    const third = await openTrail(folder.path)
    expect(third.writer).toBe('w1')
    await Promise.all([other.close(), third.close()])
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 3 })
  })

  test('TRN-AUD-02 the store refuses to change, remove or replace an entry', async () => {
    const trail = await openTrail(folder.path)
    await trail.append([anEvent()])
    await trail.close()
    const database = new DatabaseSync(storePath())
    expect(() => database.exec("UPDATE entry SET practice = 'B82617'")).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM entry')).toThrow(/append-only/)
    expect(() => database.exec('INSERT OR REPLACE INTO entry SELECT * FROM entry')).toThrow(/append-only/)
    database.close()
  })

  test('TRN-AUD-10 an append that cannot be written rejects, and the trail goes on once it can be', async () => {
    const trail = await openTrail(folder.path)
    const intruder = new DatabaseSync(storePath())
    intruder.exec("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'disk is full'); END")
    await expect(trail.append([anEvent()])).rejects.toThrow('disk is full')
    expect(trail.isHealthy()).toBe(false)
    intruder.exec('DROP TRIGGER full')
    intruder.close()
    await trail.append([anEvent()])
    expect(trail.isHealthy()).toBe(true)
    await trail.close()
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 1 })
  })

  test('TRN-AUD-10 closed while commits are under way and more waits behind them, it keeps all of it', async () => {
    const trail = await openTrail(folder.path)
    const appended: Promise<void>[] = []
    // A turn between them, so that each would be a commit of its own.
    for (let count = 0; count < 8; count++) {
      appended.push(trail.append([anEvent({ traceId: `${count}` })]))
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
    await trail.close()
    await Promise.all(appended)
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 8 })
  })

  test('TRN-AUD-10 after close nothing is taken, and what was appended before is there', async () => {
    const trail = await openTrail(folder.path)
    const appending = Array.from({ length: 30 }, () => trail.append([anEvent()]))
    await trail.close()
    await expect(trail.append([anEvent()])).rejects.toThrow('closed')
    await Promise.all(appending)
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 30 })
  })

  test('an event without a time is refused alone', async () => {
    const trail = await openTrail(folder.path)
    const [bad, good] = await Promise.allSettled([
      trail.append([anEvent({ at: 'now' })]),
      trail.append([anEvent()]),
    ])
    await trail.close()
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })

  test('text of every kind comes back as it was given, and verifies', async () => {
    const trail = await openTrail(folder.path)
    const odd = {
      target: 'a\0b "quoted" \ud800 😀 \u2028',
      patientId: 'x\0y\udc00',
      headers: { b: '1', a: '2', 10: '3' },
    }
    await trail.append([anEvent(odd)])
    const [entry] = await listOf(trail.read({}))
    await trail.close()
    expect(entry).toMatchObject(odd)
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true })
  })
})

describe('a crash', () => {
  const child = fileURLToPath(new URL('./audit-crash-child.ts', import.meta.url))

  /** Starts a process that appends, kills it after a while, and answers the numbers that it said were durable. */
  async function killed(from: number, after: number): Promise<string[]> {
    const process_ = spawn(process.execPath, [
      '--conditions=gpconnect-source',
      child,
      folder.path,
      String(from),
    ])
    let said = ''
    const started = new Promise<void>((resolve) => {
      process_.stdout.on('data', (text) => {
        said += text
        resolve()
      })
    })
    await started
    await delay(after)
    const ended = new Promise((resolve) => process_.on('close', resolve))
    process_.kill('SIGKILL')
    await ended
    return said.split('\n').slice(0, -1)
  }

  test('TRN-AUD-10 loses nothing that was answered as durable, and leaves a chain that goes on', async () => {
    const durable: string[] = []
    for (let round = 0; round < 4; round++) durable.push(...(await killed(round * 1e6, Math.random() * 150)))
    const trail = await openTrail(folder.path)
    const entries = await listOf(trail.read({}))
    await trail.close()
    const held = new Set(entries.map((entry) => entry.traceId))
    expect(durable.filter((traceId) => !held.has(traceId))).toEqual([])
    expect(durable.length).toBeGreaterThan(4)
    expect(entries.at(-1)?.segment).toBeGreaterThanOrEqual(4)
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: entries.length })
  })
})
