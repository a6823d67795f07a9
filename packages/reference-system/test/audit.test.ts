import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from '../src/audit/ledger.ts'
import { entryId } from '../src/audit/schema.ts'
import { openTrail } from '../src/audit/trail.ts'
import { verifyAudit } from '../src/audit/verify.ts'
import { anEvent, listOf, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const nth = (sequence: number) => entryId('w1', sequence)
const storePath = () => join(folder.path, 'audit.sqlite')
const sealsPath = () => join(folder.path, 'audit-seals.ndjson')

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

describe('verification', () => {
  /** Two segments of five entries each; then something is done to them behind the trail's back. */
  async function tampered(deed: (database: DatabaseSync) => void) {
    for (const segment of [1, 2]) {
      const ledger = openLedger(folder.path)
      const event = (number: number) =>
        JSON.stringify(anEvent({ traceId: `${segment}-${number}`, patientId: '1' }))
      ledger.append([1, 2, 3].map(event))
      ledger.seal()
      ledger.append([4, 5].map(event))
      ledger.close()
    }
    expect(await verifyAudit(folder.path)).toEqual({ isSound: true, entries: 10, seals: 6 })
    const database = new DatabaseSync(storePath())
    database.exec(
      'DROP TRIGGER entry_keeps_content; DROP TRIGGER entry_stays; DROP TRIGGER entry_is_not_replaced',
    )
    deed(database)
    database.close()
    const verdict = await verifyAudit(folder.path)
    return verdict.isSound ? verdict : verdict.fault
  }

  test('TRN-AUD-02 a changed event shows', async () => {
    const deed = (database: DatabaseSync) =>
      database.exec(`UPDATE entry SET event = replace(event, '"1-4"', '"x"')`)
    expect(await tampered(deed)).toMatchObject({ kind: 'changed', writer: 'w1', segment: 1, sequence: 4 })
  })

  test('TRN-AUD-02 a changed column shows, though the event is whole', async () => {
    const deed = (database: DatabaseSync) =>
      database.exec(`UPDATE entry SET patient_id = '2' WHERE id = ${nth(7)}`)
    expect(await tampered(deed)).toMatchObject({ kind: 'changed', segment: 2, sequence: 7 })
  })

  test('TRN-AUD-02 a removed entry shows', async () => {
    const deed = (database: DatabaseSync) => database.exec(`DELETE FROM entry WHERE id = ${nth(2)}`)
    expect(await tampered(deed)).toMatchObject({ kind: 'removed', sequence: 3 })
  })

  test('TRN-AUD-02 an entry that is put in, the others moved on, shows', async () => {
    const deed = (database: DatabaseSync) =>
      database.exec(`
        UPDATE entry SET id = id + 100 WHERE id > ${nth(2)};
        UPDATE entry SET id = id - 99 WHERE id > ${nth(100)};
        INSERT INTO entry SELECT id + 1, segment, at, practice, patient_id, nhs_number, event, hash FROM entry WHERE id = ${nth(2)};
      `)
    expect(await tampered(deed)).toMatchObject({ kind: 'changed', sequence: 3 })
  })

  test('TRN-AUD-02 a chain under a writer that no process opened shows', async () => {
    const elsewhere = await temporaryFolder()
    const [one, two] = [openLedger(elsewhere.path), openLedger(elsewhere.path)]
    two.append([JSON.stringify(anEvent())])
    for (const each of [one, two]) each.close()
    const deed = (database: DatabaseSync) =>
      database.exec(`
        ATTACH '${join(elsewhere.path, 'audit.sqlite')}' AS forged;
        INSERT INTO entry SELECT * FROM forged.entry;
      `)
    expect(await tampered(deed)).toMatchObject({ kind: 'inserted', writer: 'w2', sequence: 1 })
    await elsewhere.remove()
  })

  test('TRN-AUD-02 a tail cut off before the last seal shows', async () => {
    const deed = (database: DatabaseSync) => database.exec(`DELETE FROM entry WHERE id > ${nth(8)}`)
    expect(await tampered(deed)).toMatchObject({ kind: 'cut', writer: 'w1', segment: 2, sequence: 10 })
  })

  test('TRN-AUD-02 a trail emptied or rewritten whole shows, though its chain fits', async () => {
    const elsewhere = await temporaryFolder()
    for (const segment of [1, 2]) {
      const ledger = openLedger(elsewhere.path)
      ledger.append(
        Array.from({ length: 5 }, () => JSON.stringify(anEvent({ traceId: `forged ${segment}` }))),
      )
      ledger.close()
    }
    const deed = (database: DatabaseSync) =>
      database.exec(`
        ATTACH '${join(elsewhere.path, 'audit.sqlite')}' AS forged;
        DELETE FROM entry;
        INSERT INTO entry SELECT * FROM forged.entry;
      `)
    expect(await tampered(deed)).toMatchObject({ kind: 'rewritten', segment: 1, sequence: 3 })
    await elsewhere.remove()
  })

  test('TRN-AUD-02 a spoilt seal shows; a line that a power cut tore is no seal, and is cut off by the next start', async () => {
    expect(await tampered(() => appendFileSync(sealsPath(), '{"writer":"w1","segm'))).toMatchObject({
      isSound: true,
    })
    openLedger(folder.path).close()
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true })
    writeFileSync(sealsPath(), readFileSync(sealsPath(), 'utf8').replace('"w1"', 'w1'))
    expect(await verifyAudit(folder.path)).toMatchObject({ fault: { kind: 'seal-unreadable' } })
  })

  test('it runs while the trail is written', async () => {
    const trail = await openTrail(folder.path, { sealEvery: 1 })
    const appending = (async () => {
      for (let round = 0; round < 60; round++) await trail.append([anEvent(), anEvent()])
    })()
    for (let round = 0; round < 10; round++)
      expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true })
    await appending
    await trail.close()
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
