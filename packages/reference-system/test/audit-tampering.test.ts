import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { chainHash, chainStart, entryDigest } from '@gpconnect/clinical-system/audit-chain'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from '../src/audit/ledger.ts'
import { entryId, positionOf } from '../src/audit/schema.ts'
import { openTrail } from '../src/audit/trail.ts'
import { type AuditFault, verifyAudit } from '../src/audit/verify.ts'
import { anEvent, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const nth = (sequence: number) => entryId('w1', sequence)
const storePath = () => join(folder.path, 'audit.sqlite')
const sealsPath = () => join(folder.path, 'audit-seals.ndjson')

/**
 * Two segments of five entries each, sealed after the third and the fifth of each; then someone who has the database, but not
 * the seals, drops what guards it and does a deed. The seals stand at 0, 3, 5, 5 (the end), 5 (the next start), 8, 10, 10.
 */
async function tampered(deed: (database: DatabaseSync) => void) {
  for (const segment of [1, 2]) writeSegment(folder.path, segment)
  expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true, entries: 10, seals: 6 })
  const database = new DatabaseSync(storePath())
  database.exec(
    'DROP TRIGGER entry_keeps_content; DROP TRIGGER entry_stays; DROP TRIGGER entry_is_not_replaced',
  )
  deed(database)
  database.close()
  const verdict = await verifyAudit(folder.path)
  return verdict.isSound ? 'sound' : verdict.fault
}

function writeSegment(directory: string, segment: number, name = ''): void {
  const ledger = openLedger(directory)
  const event = (number: number) =>
    JSON.stringify(
      anEvent({
        traceId: `${name}${segment}-${number}`,
        patientId: number === 2 ? '2' : '1',
        status: number === 1 ? 404 : 200,
      }),
    )
  ledger.append([1, 2, 3].map(event))
  ledger.seal()
  ledger.append([4, 5].map(event))
  ledger.close()
}

/** Computes the hashes of w1 anew from an entry on, as anyone can who has read how they are made. */
function chainAnew(database: DatabaseSync, from: number): void {
  const before = database.prepare('SELECT hash FROM entry WHERE id = ?').get(nth(from - 1))
  let previous = String(before?.hash ?? chainStart)
  const seal = database.prepare('UPDATE entry SET hash = ? WHERE id = ?')
  const rows = database.prepare('SELECT id, segment, event FROM entry WHERE id >= ? ORDER BY id')
  for (const { id, segment, event } of rows.all(nth(from))) {
    const position = { ...positionOf(Number(id)), segment: Number(segment) }
    previous = chainHash(previous, entryDigest(String(event), position))
    seal.run(previous, id ?? null)
  }
}

type Deed = {
  readonly title: string
  readonly deed: (database: DatabaseSync) => void
  readonly found: Partial<AuditFault>
}

const moveOn = `
  UPDATE entry SET id = id + 1000 WHERE id > ${nth(2)};
  UPDATE entry SET id = id - 999 WHERE id > ${nth(1000)};
  INSERT INTO entry SELECT id + 1, segment, at, practice, patient_id, nhs_number, event, hash FROM entry WHERE id = ${nth(2)};`

const exchange = `
  CREATE TEMP TABLE held AS SELECT * FROM entry WHERE id IN (${nth(7)}, ${nth(8)});
  DELETE FROM entry WHERE id IN (SELECT id FROM held);
  INSERT INTO entry SELECT ${nth(15)} - (id - ${nth(0)}), segment, at, practice, patient_id, nhs_number, event, hash FROM held;`

/** A last entry that follows from the tenth as its hash says, in the segment that the writer has ended. */
function putAtTheEnd(database: DatabaseSync, segment = 2): void {
  database.exec(`INSERT INTO entry SELECT ${nth(11)}, ${segment}, at, practice, patient_id, nhs_number,
    replace(event, '2-5', '2-6'), hash FROM entry WHERE id = ${nth(10)}`)
  chainAnew(database, 11)
}

const deeds: readonly Deed[] = [
  {
    title: 'a changed event',
    deed: (database) => database.exec(`UPDATE entry SET event = replace(event, '"1-4"', '"x"')`),
    found: { kind: 'changed', segment: 1, sequence: 4, reason: expect.stringMatching(/^Entry 4 of w1 /) },
  },
  {
    title: 'a refusal turned into an answer, its own hash computed anew',
    deed: (database) => {
      database.exec(
        `UPDATE entry SET event = replace(event, '"status":404', '"status":200') WHERE id = ${nth(6)}`,
      )
      const row = database.prepare('SELECT event FROM entry WHERE id = ?').get(nth(6))
      const before = database.prepare('SELECT hash FROM entry WHERE id = ?').get(nth(5))
      const digest = entryDigest(String(row?.event), { writer: 'w1', segment: 2, sequence: 6 })
      const hash = chainHash(String(before?.hash), digest)
      database.prepare('UPDATE entry SET hash = ? WHERE id = ?').run(hash, nth(6))
    },
    found: {
      kind: 'changed',
      segment: 2,
      sequence: 7,
      reason: expect.stringContaining('or entry 6 was, and its hash with it'),
    },
  },
  {
    title: 'an entry hidden from a patient: its column changed, its event whole',
    deed: (database) => database.exec(`UPDATE entry SET patient_id = '2' WHERE id = ${nth(8)}`),
    found: { kind: 'changed', segment: 2, sequence: 8 },
  },
  {
    title: 'a changed time',
    deed: (database) => database.exec(`UPDATE entry SET at = at + 1 WHERE id = ${nth(1)}`),
    found: { kind: 'changed', segment: 1, sequence: 1 },
  },
  {
    title: 'an entry that is no event any more, its chain computed anew',
    deed: (database) => {
      database.exec(`DROP INDEX entry_change; UPDATE entry SET event = '{' WHERE id = ${nth(9)}`)
      chainAnew(database, 9)
    },
    found: { kind: 'changed', sequence: 9 },
  },
  {
    title: 'a removed entry',
    deed: (database) => database.exec(`DELETE FROM entry WHERE id = ${nth(2)}`),
    found: {
      kind: 'removed',
      sequence: 2,
      reason: 'After entry 1 of w1 comes entry 3: entry 2 is gone.',
    },
  },
  {
    title: 'everything about a patient removed',
    deed: (database) => database.exec("DELETE FROM entry WHERE patient_id = '1'"),
    found: { kind: 'removed', sequence: 1, reason: expect.stringContaining('entry 1 is gone') },
  },
  {
    title: 'a removed entry, the gap closed and the chain computed anew',
    deed: (database) => {
      database.exec(
        `DELETE FROM entry WHERE id = ${nth(7)}; UPDATE entry SET id = id - 1 WHERE id > ${nth(7)}`,
      )
      chainAnew(database, 7)
    },
    found: {
      kind: 'rewritten',
      sequence: 8,
      reason: expect.stringMatching(
        /^Entry 8 of w1 is not the one sealed at .*: what stands in entries 6 to 8 was rewritten\.$/,
      ),
    },
  },
  {
    title: 'an entry put in, the others moved on',
    deed: (database) => database.exec(moveOn),
    found: { kind: 'changed', sequence: 3 },
  },
  {
    title: 'an entry put in, the others moved on and the chain computed anew',
    deed: (database) => {
      database.exec(moveOn)
      chainAnew(database, 3)
    },
    // The first of the second segment is not where its process opened it; and the sealed third is another.
    found: { kind: 'inserted', sequence: 6 },
  },
  {
    title: 'an entry put at the end, its hash as it should be',
    deed: (database) => putAtTheEnd(database),
    found: {
      kind: 'inserted',
      segment: 2,
      sequence: 11,
      reason: 'Entry 11 of w1 stands in segment 2, which no process had open there.',
    },
  },
  {
    title: 'an entry put at the end, in a segment of its own',
    deed: (database) => putAtTheEnd(database, 3),
    found: { kind: 'inserted', segment: 3, sequence: 11 },
  },
  {
    title: 'an entry under a number that no chain has',
    deed: (database) => {
      const columns = 'segment, at, practice, patient_id, nhs_number, event, hash'
      database.exec(`INSERT INTO entry SELECT -5, ${columns} FROM entry WHERE id = ${nth(1)}`)
    },
    found: { kind: 'inserted', writer: 'w-1', sequence: -5 },
  },
  {
    title: 'an entry under a number too large to be read',
    deed: (database) => {
      const columns = 'segment, at, practice, patient_id, nhs_number, event, hash'
      database.exec(`INSERT INTO entry SELECT 9007199254740993, ${columns} FROM entry WHERE id = ${nth(1)}`)
    },
    found: { kind: 'changed', sequence: 11, reason: expect.stringContaining('What follows entry 10 of w1') },
  },
  {
    title: 'two entries that changed places',
    deed: (database) => database.exec(exchange),
    found: { kind: 'changed', segment: 2, sequence: 7 },
  },
  {
    title: 'two entries that changed places, the chain computed anew',
    deed: (database) => {
      database.exec(exchange)
      chainAnew(database, 7)
    },
    found: { kind: 'rewritten', sequence: 8, reason: expect.stringContaining('entries 6 to 8') },
  },
  {
    title: 'a tail cut off before the last seal',
    deed: (database) => database.exec(`DELETE FROM entry WHERE id > ${nth(8)}`),
    found: {
      kind: 'cut',
      segment: 2,
      sequence: 9,
      reason: expect.stringMatching(
        /^The chain of w1 was sealed at entry 10 .*, and entries 9 to 10 are gone/,
      ),
    },
  },
  {
    title: 'a segment cut off whole',
    deed: (database) => database.exec(`DELETE FROM entry WHERE id > ${nth(5)}`),
    found: { kind: 'cut', sequence: 6 },
  },
  {
    title: 'a trail emptied',
    deed: (database) => database.exec('DELETE FROM entry'),
    found: { kind: 'cut', segment: 1, sequence: 1 },
  },
  {
    title: 'a trail rewritten from one entry to the end, its chain as it should be',
    deed: (database) => {
      database.exec(`UPDATE entry SET event = replace(event, '"2-1"', '"x"') WHERE id = ${nth(6)}`)
      chainAnew(database, 6)
    },
    found: { kind: 'rewritten', segment: 2, sequence: 8 },
  },
]

describe('verification finds', () => {
  for (const { title, deed, found } of deeds)
    test(`TRN-AUD-02 ${title}, and names the first entry that does not fit`, async () =>
      expect(await tampered(deed)).toMatchObject({ writer: 'w1', ...found }))

  test('TRN-AUD-02 a chain under a writer that no process opened', async () => {
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

  test('TRN-AUD-02 a trail replaced whole by another with the same numbers, though its chain fits', async () => {
    const elsewhere = await temporaryFolder()
    for (const segment of [1, 2]) writeSegment(elsewhere.path, segment, 'forged ')
    const deed = (database: DatabaseSync) =>
      database.exec(`
        ATTACH '${join(elsewhere.path, 'audit.sqlite')}' AS forged;
        DELETE FROM entry;
        INSERT INTO entry SELECT * FROM forged.entry;
      `)
    expect(await tampered(deed)).toMatchObject({
      kind: 'rewritten',
      segment: 1,
      sequence: 3,
      reason: expect.stringContaining('entries 1 to 3'),
    })
    await elsewhere.remove()
  })

  test('TRN-AUD-02 an entry put behind the last of a process that started, wrote nothing and ended', async () => {
    const deed = (database: DatabaseSync) => {
      openLedger(folder.path).close()
      putAtTheEnd(database, 3)
    }
    expect(await tampered(deed)).toMatchObject({ kind: 'inserted', segment: 3, sequence: 11 })
  })

  test('TRN-AUD-02 a spoilt seal; a line that a power cut tore is no seal, and is cut off by the next start', async () => {
    expect(await tampered(() => appendFileSync(sealsPath(), '{"writer":"w1","segm'))).toBe('sound')
    openLedger(folder.path).close()
    expect(await verifyAudit(folder.path)).toMatchObject({ isSound: true })
    writeFileSync(sealsPath(), readFileSync(sealsPath(), 'utf8').replace('"w1"', 'w1'))
    expect(await verifyAudit(folder.path)).toMatchObject({ fault: { kind: 'seal-unreadable' } })
  })

  test('TRN-AUD-02 that the seals are gone', async () =>
    expect(await tampered(() => rmSync(sealsPath()))).toMatchObject({ kind: 'seal-unreadable' }))
})

describe('verification', () => {
  test('TRN-AUD-02 tells how far the seals prove each chain', async () => {
    const [one, other] = [openLedger(folder.path), openLedger(folder.path)]
    one.append([JSON.stringify(anEvent()), JSON.stringify(anEvent())])
    one.seal()
    for (const each of [one, other]) each.append([JSON.stringify(anEvent())])
    const at = expect.stringMatching(/^\d{4}-/)
    expect(await verifyAudit(folder.path)).toEqual({
      isSound: true,
      entries: 4,
      seals: 3,
      chains: [
        { writer: 'w1', entries: 3, sealed: { sequence: 2, at } },
        { writer: 'w2', entries: 1, sealed: { sequence: 0, at } },
      ],
    })
    for (const each of [one, other]) each.close()
  })

  test('TRN-AUD-02 of an entry behind the last seal of a process that was killed, the next start is the proof', async () => {
    const killed = openLedger(folder.path)
    killed.append([JSON.stringify(anEvent())])
    const elsewhere = await temporaryFolder()
    for (const file of ['audit.sqlite', 'audit.sqlite-wal', 'audit-seals.ndjson'])
      writeFileSync(join(elsewhere.path, file), readFileSync(join(folder.path, file)))
    killed.close()
    openLedger(elsewhere.path).close()
    expect(await verifyAudit(elsewhere.path)).toMatchObject({
      isSound: true,
      chains: [{ writer: 'w1', entries: 1, sealed: { sequence: 1 } }],
    })
    await elsewhere.remove()
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
