import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { isKept, type NhsNumber, type OdsCode, type Patient } from '@gpconnect/clinical-system'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReferenceSystem } from '../src/index.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore } from '../src/store/store.ts'
import { aPatientSeed, aPracticeSeed, temporaryFolder, writeSeeds } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const practice = 'A20047' as OdsCode

describe('schema', () => {
  const first = { title: 'first', sql: 'CREATE TABLE thing (id INTEGER PRIMARY KEY)' }
  const second = { title: 'second', sql: 'ALTER TABLE thing ADD COLUMN colour TEXT' }

  test('an older database is brought up to date, and each step is taken once', () => {
    const database = new DatabaseSync(join(folder.path, 'x.sqlite'))
    migrate(database, [first])
    database.exec('INSERT INTO thing VALUES (1)')
    migrate(database, [first, second])
    migrate(database, [first, second])
    expect(database.prepare('SELECT * FROM thing').all()).toEqual([{ id: 1, colour: null }])
    expect(database.prepare('SELECT number, title FROM migration').all()).toEqual([
      { number: 1, title: 'first' },
      { number: 2, title: 'second' },
    ])
    database.close()
  })

  test('a step that fails leaves the database as it was', () => {
    const database = new DatabaseSync(':memory:')
    migrate(database, [first])
    expect(() => migrate(database, [first, { title: 'bad', sql: `${second.sql}; NONSENSE` }])).toThrow()
    expect(database.prepare('SELECT * FROM thing').columns().length).toBe(1)
    database.close()
  })

  test('a newer database is refused with a sentence', async () => {
    const system = await openReferenceSystem({ directory: folder.path })
    await system.close()
    const database = new DatabaseSync(join(folder.path, 'clinical.sqlite'))
    database.exec("INSERT INTO migration VALUES (99, 'from the future', '2099-01-01')")
    database.close()
    await expect(openReferenceSystem({ directory: folder.path })).rejects.toThrow(
      /clinical\.sqlite is at schema 99 and this release knows \d+: run the release that wrote it/,
    )
  })
})

describe('writing', () => {
  test('waits for another process without holding the event loop', async () => {
    const store = openStore(folder.path)
    const other = new DatabaseSync(join(folder.path, 'clinical.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    const written = store.write((database) => database.exec('DELETE FROM sown'))
    await delay(60)
    expect(store.writes()).toBe(0)
    expect(turns).toBeGreaterThan(10)
    other.exec('COMMIT')
    await written
    expect(store.writes()).toBe(1)
    clearInterval(turning)
    other.close()
    store.close()
  })

  test('is all or nothing, and no version comes twice', async () => {
    const store = openStore(folder.path)
    const versions: string[] = []
    const failing = store.write((database) => {
      database.exec("INSERT INTO sown VALUES ('x', 'now')")
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    for (let round = 0; round < 3; round++) await store.write((_, version) => versions.push(version()))
    expect(store.reader.prepare('SELECT * FROM sown').all()).toEqual([])
    expect(new Set(versions).size).toBe(3)
    store.close()
  })

  test('keeps the guards of the schema: one NHS number in a practice is one patient', async () => {
    const store = openStore(folder.path)
    await store.write((database) => {
      database.exec("INSERT INTO practice VALUES ('A', 's', '1', '{}'), ('B', 's', '1', '{}')")
      database.exec(
        "INSERT INTO patient VALUES ('A', '1', '9990000018', '1', '{}'), ('B', '1', '9990000018', '1', '{}')",
      )
    })
    const insert = (values: string) =>
      store.write((database) => database.exec(`INSERT INTO patient VALUES ${values}`))
    await expect(insert("('A', '2', '9990000018', '1', '{}')")).rejects.toThrow('UNIQUE')
    await expect(insert("('C', '2', NULL, '1', '{}')")).rejects.toThrow('FOREIGN KEY')
    await insert("('A', '2', NULL, '1', '{}'), ('A', '3', NULL, '1', '{}')")
    store.close()
  })
})

describe('patients who are kept', () => {
  const open = async () => {
    const patients = Array.from({ length: 600 }, (_, at) =>
      aPatientSeed({ id: `patient-${at}`, nhsNumber: undefined, nhsNumberCheck: { status: 'not-present' } }),
    )
    const seed = { ...aPracticeSeed(), patients: [aPatientSeed({ id: 'numbered' }), ...patients] }
    const seeds = await writeSeeds(folder.path, { small: { A20047: seed } })
    const system = await openReferenceSystem({ directory: folder.path, seeds })
    await system.administration.sow('small')
    return system
  }
  const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

  test('are those asked for twice: the same object, until others have been asked for', async () => {
    const system = await open()
    const zero = async () => {
      const patient = await system.register.byId(practice, 'patient-0')
      await nextTurn()
      return patient as Patient
    }
    const [first, second, third] = [await zero(), await zero(), await zero()]
    expect([isKept(first), isKept(second)]).toEqual([false, true])
    expect(third).toBe(second)
    expect(third).toEqual(first)
    for (let at = 0; at < 1200; at++) {
      const id = `patient-${at >> 1}`
      expect(await system.register.byId(practice, id)).toMatchObject({ id })
    }
    const again = await zero()
    expect(again).toEqual(first)
    expect(again).not.toBe(second)
    await system.close()
  })

  test('that somebody was found counts for reading them', async () => {
    const system = await open()
    await system.register.byNhsNumber(practice, '9990000018' as NhsNumber)
    expect(isKept((await system.register.byId(practice, 'numbered')) ?? {})).toBe(true)
    await system.close()
  })

  test('FND-STA-03 a change counts at once, by id and by number, whoever writes it', async () => {
    const system = await open()
    const number = '9990000018' as NhsNumber
    const both = async () => {
      // Twice, so that they are kept.
      await system.register.byId(practice, 'numbered')
      const one = await system.register.byId(practice, 'numbered')
      expect(await system.register.byNhsNumber(practice, number)).toEqual(one)
      return one
    }
    const before = await both()
    if (!before) throw new Error('the patient is not there')
    await system.register.markVerified(practice, before, '2026-03-01T09:30:00.000Z')
    const after = await both()
    expect(after?.nhsNumberCheck.verifiedOn).toBe('2026-03-01T09:30:00.000Z')
    expect(after?.version).not.toBe(before.version)

    const other = new DatabaseSync(join(folder.path, 'clinical.sqlite'))
    const write = (gender: string) =>
      other
        .prepare("UPDATE patient SET facts = json_set(facts, '$.gender', ?) WHERE id = 'numbered'")
        .run(gender)
    for (const gender of ['male', 'female', 'other']) {
      write(gender)
      await nextTurn()
      expect((await both())?.gender).toBe(gender)
    }
    other.exec("DELETE FROM patient WHERE id = 'numbered'")
    other.close()
    await nextTurn()
    expect(await both()).toBeUndefined()
    await system.close()
  })
})

describe('several processes on one data directory', () => {
  test('TRN-ENA-01 a switch flipped in one counts in the other within a second', async () => {
    const seeds = await writeSeeds(folder.path, { small: { A20047: aPracticeSeed() } })
    const [one, other] = [
      await openReferenceSystem({ directory: folder.path, seeds }),
      await openReferenceSystem({ directory: folder.path, seeds }),
    ]
    await one.administration.sow('small')
    await delay(250)
    const isOn = async (system: typeof one) =>
      (await system.practices.byOdsCode(practice))?.switches.structured
    expect(await isOn(other)).toBe(false)
    await one.administration.switch('A20047', 'structured', true, { by: 'Practice manager' })
    expect(await isOn(one)).toBe(true)
    await expect.poll(() => isOn(other), { timeout: 1000, interval: 50 }).toBe(true)
    await Promise.all([one.close(), other.close()])
  })

  test('everything is there again after closing, and nothing is healthy when closed', async () => {
    const seeds = await writeSeeds(folder.path, { small: { A20047: aPracticeSeed() } })
    const first = await openReferenceSystem({ directory: folder.path, seeds })
    await first.administration.sow('small')
    const before = await first.register.byId(practice, 'patient-1')
    expect(first.isHealthy()).toBe(true)
    await first.close()
    expect(first.isHealthy()).toBe(false)
    const second = await openReferenceSystem({ directory: folder.path, seeds })
    expect(before).toBeDefined()
    expect(await second.register.byId(practice, 'patient-1')).toEqual(before)
    await second.close()
  })
})
