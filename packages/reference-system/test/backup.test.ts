import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AuditEntry, OdsCode } from '@gpconnect/clinical-system'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copySeals, sealedUpTo } from '../src/audit/copy-seals.ts'
import { openLedger } from '../src/audit/ledger.ts'
import { headersOf, readTar, writeTar } from '../src/backup/tar.ts'
import { backUp, openReferenceSystem, restore, verifyAudit } from '../src/index.ts'
import { aRegistration, nhsNumberOf, startLoad } from './backup-load.ts'
import { anEvent, aPracticeSeed, listOf, temporaryFolder, writeSeeds } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const practice = 'A20047' as OdsCode
const by = 'Operator of the night'
const within = (...names: readonly string[]) => join(folder.path, ...names)

/** A data directory with a practice and a patient in it. */
async function sown(): Promise<string> {
  const seeds = await writeSeeds(folder.path, { small: { A20047: aPracticeSeed() } })
  const system = await openReferenceSystem({ directory: within('data'), seeds })
  await system.administration.sow('small')
  await system.close()
  return within('data')
}

/** Every entry of a directory's trail, and what the system on it answers for a patient. */
async function contentOf(directory: string) {
  const system = await openReferenceSystem({ directory })
  const entries = await listOf(system.audit.read({}))
  const patient = await system.register.byId(practice, 'patient-1')
  await system.close()
  return { entries, patient }
}

const refusalOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  )

describe('a backup, restored', () => {
  test('TRN-NFR-05 TRN-NFR-06 has everything that was there, and an audit trail that verifies', async () => {
    const directory = await sown()
    const before = await contentOf(directory)
    const manifest = await backUp({ directory, file: within('backup.tar'), by })
    expect(manifest).toMatchObject({
      clinical: { practices: 1, patients: 1 },
      audit: { entries: before.entries.length + 1 },
    })
    const restored = await restore({ file: within('backup.tar'), directory: within('new', 'place'), by })
    expect(restored.manifest).toEqual(manifest)
    expect(restored.audit).toMatchObject({ isSound: true, entries: manifest.audit.entries })
    expect(readdirSync(within('new', 'place')).sort()).toEqual([
      'audit-seals.ndjson',
      'audit.sqlite',
      'clinical.sqlite',
    ])
    const after = await contentOf(within('new', 'place'))
    expect(after.patient).toEqual(before.patient)
    expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries)
    expect(await verifyAudit(within('new', 'place'))).toMatchObject({ isSound: true })
  })

  test('TRN-AUD-02 is in the trail of the source and of the copy, which goes on in a new segment', async () => {
    const directory = await sown()
    const { length } = (await contentOf(directory)).entries
    await backUp({ directory, file: within('backup.tar'), by })
    await restore({ file: within('backup.tar'), directory: within('copy'), by: 'Somebody else' })
    const told = ({ kind, requester, remarks, segment, sequence }: AuditEntry) => ({
      kind,
      who: requester?.userName,
      remarks,
      place: `${segment}/${sequence}`,
    })
    const backedUp = {
      kind: 'administration',
      who: by,
      remarks: [`back up everything to ${within('backup.tar')}, by ${by}`],
      place: `2/${length + 1}`,
    }
    expect((await contentOf(directory)).entries.slice(length).map(told)).toEqual([backedUp])
    expect((await contentOf(within('copy'))).entries.slice(length).map(told)).toEqual([
      backedUp,
      {
        kind: 'administration',
        who: 'Somebody else',
        remarks: [
          expect.stringMatching(/^restored from .*backup\.tar, a backup taken at 20.*Z, by Somebody else$/),
        ],
        place: `3/${length + 2}`,
      },
    ])
  })

  test('TRN-AUD-02 that was tampered with before stays so: what the seals prove is not lost on the way', async () => {
    const directory = await sown()
    const ledger = openLedger(directory)
    ledger.append([1, 2, 3].map(() => JSON.stringify(anEvent())))
    ledger.close()
    const whole = await verifyAudit(directory)
    const database = new DatabaseSync(join(directory, 'audit.sqlite'))
    database.exec('DROP TRIGGER entry_stays; DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)')
    database.close()
    const fault = {
      isSound: false,
      fault: { kind: 'rewritten', writer: 'w1', sequence: whole.isSound ? whole.entries : 0 },
    }
    await backUp({ directory, file: within('backup.tar'), by })
    expect(await verifyAudit(directory)).toMatchObject(fault)
    const { audit } = await restore({ file: within('backup.tar'), directory: within('copy'), by })
    expect(audit).toMatchObject(fault)
    expect(await verifyAudit(within('copy'))).toMatchObject(fault)
    const last = (await contentOf(within('copy'))).entries.at(-1)
    expect(last?.remarks?.[1]).toMatch(/^the audit trail of the backup does not verify: Entry \d+ of w1 /)
  })

  test('TRN-NFR-05 under load is what some moment really had, each change with its attempt', async () => {
    const directory = await sown()
    const writers = ['1', '2']
    const loads = writers.map((writer) => startLoad(directory, writer))
    await Promise.all(loads.map((load) => load.reached(5)))
    const backups: { file: string; least: number[]; most: number[] }[] = []
    for (let round = 0; round < 4; round++) {
      const file = within(`${round}.tar`)
      const least = loads.map((load) => load.durable())
      await backUp({ directory, file, by })
      // Besides those it has said, a writer may have one more in hand.
      backups.push({ file, least, most: loads.map((load) => load.durable() + 1) })
      await Promise.all(loads.map((load) => load.reached(load.durable() + 15)))
    }
    await Promise.all(loads.map((load) => load.stop()))
    expect(await verifyAudit(directory)).toMatchObject({ isSound: true })
    for (const [round, { file, least, most }] of backups.entries()) {
      const counts = await checkRestored(file, within(`copy-${round}`), writers)
      for (const [index, count] of counts.entries()) {
        expect(count).toBeGreaterThanOrEqual(least[index] ?? 0)
        expect(count).toBeLessThanOrEqual(most[index] ?? 0)
      }
    }
  })

  test('TRN-NFR-05 of a directory whose writers were killed is sound too', async () => {
    const directory = await sown()
    const load = startLoad(directory, '1')
    await load.reached(20)
    await load.kill()
    const again = startLoad(directory, '1', load.durable() + 1)
    await backUp({ directory, file: within('backup.tar'), by })
    await again.kill()
    const restored = await restore({ file: within('backup.tar'), directory: within('copy'), by })
    expect(restored.audit).toMatchObject({ isSound: true })
    expect(restored.manifest.clinical.patients).toBeGreaterThanOrEqual(21)
  })
})

/** Restores a backup that was taken under load, and answers how many patients of each writer are in it. */
async function checkRestored(file: string, directory: string, writers: readonly string[]): Promise<number[]> {
  const { audit, manifest } = await restore({ file, directory, by })
  expect(audit).toMatchObject({ isSound: true, entries: manifest.audit.entries })
  const system = await openReferenceSystem({ directory })
  const entries = await listOf(system.audit.read({ practice }))
  const attempts = new Set(entries.flatMap(({ kind, change }) => (kind === 'attempt' ? [change] : [])))
  const counts: number[] = []
  for (const writer of writers) {
    let count = 0
    for (; ; count++) {
      const { change, registration } = aRegistration(writer, count)
      const patient = await system.register.byNhsNumber(practice, nhsNumberOf(writer, count))
      if (!patient) break
      expect(patient).toMatchObject({ names: registration.names, registration: { type: 'temporary' } })
      expect(attempts).toContain(change)
    }
    counts.push(count)
    const next = aRegistration(writer, count).registration
    expect(await system.register.register(practice, next, Date.now())).toMatchObject({ outcome: 'created' })
  }
  await system.close()
  // Every patient is one of a writer's first, beside the one sown.
  expect(counts.reduce((sum, count) => sum + count, 1)).toBe(manifest.clinical.patients)
  expect(await verifyAudit(directory)).toMatchObject({ isSound: true })
  return counts
}

describe('seals of a copy', () => {
  /** Copies the trail of a directory as a backup does, with something that happens before, between and after. */
  async function copied(happens: { before(): void; between(): void; after(): void }) {
    happens.before()
    const seals = within('audit-seals.ndjson')
    const before = sealedUpTo(seals)
    happens.between()
    await mkdir(within('copy'))
    const trail = new DatabaseSync(within('audit.sqlite'))
    trail.exec(`VACUUM INTO '${within('copy', 'audit.sqlite')}'`)
    trail.close()
    happens.after()
    await copySeals({
      from: seals,
      before,
      trail: within('copy', 'audit.sqlite'),
      to: within('copy', 'audit-seals.ndjson'),
    })
    return verifyAudit(within('copy'))
  }
  const event = JSON.stringify(anEvent())

  test('TRN-AUD-02 have those of segments opened meanwhile, and none of entries that came after it', async () => {
    const first = openLedger(folder.path)
    let second: ReturnType<typeof openLedger> | undefined
    const verdict = await copied({
      before: () => {
        first.append([event])
        first.seal()
      },
      between: () => {
        second = openLedger(folder.path)
        second.append([event])
      },
      after: () => {
        for (const ledger of [first, second]) {
          ledger?.append([event])
          ledger?.seal()
          ledger?.close()
        }
        openLedger(folder.path).close()
      },
    })
    expect(verdict).toMatchObject({
      isSound: true,
      chains: [
        { writer: 'w1', entries: 1, sealed: { sequence: 1 } },
        { writer: 'w2', entries: 1, sealed: { sequence: 0 } },
      ],
    })
    // A process on the copy numbers its segment as one on the source did, and both are right.
    const on = openLedger(within('copy'))
    on.append([event])
    on.close()
    expect(await verifyAudit(within('copy'))).toMatchObject({ isSound: true, entries: 3 })
  })

  test('TRN-AUD-02 keep those from before the copy, though the trail does not bear them out any more', async () => {
    const ledger = openLedger(folder.path)
    const verdict = await copied({
      before: () => {
        ledger.append([event, event])
        ledger.close()
      },
      between: () => {
        const database = new DatabaseSync(within('audit.sqlite'))
        database.exec('DROP TRIGGER entry_stays; DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)')
        database.close()
      },
      after: () => {},
    })
    expect(verdict).toMatchObject({ isSound: false, fault: { kind: 'cut', writer: 'w1', sequence: 2 } })
  })
})

describe('the file', () => {
  test('is a tar archive that others read, closed to other users, and has its name only when it is whole', async () => {
    const directory = await sown()
    await backUp({ directory, file: within('backup.tar'), by })
    expect(statSync(within('backup.tar')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder.path).sort()).toEqual(['backup.tar', 'data', 'seeds'])
    const listed = execFileSync('tar', ['-tf', within('backup.tar')], { encoding: 'utf8' })
    expect(listed).toBe('manifest.json\nclinical.sqlite\naudit.sqlite\naudit-seals.ndjson\n')
    execFileSync('tar', ['-xf', within('backup.tar'), '-C', folder.path])
    expect(JSON.parse(readFileSync(within('manifest.json'), 'utf8'))).toMatchObject({
      format: 'gpconnect-backup',
      takenAt: expect.stringMatching(/^20\d\d-/),
    })
  })

  test('is not replaced unless told, nor written beside one that is under way', async () => {
    const directory = await sown()
    const file = within('backup.tar')
    await backUp({ directory, file, by })
    const first = readFileSync(file)
    expect(await refusalOf(backUp({ directory, file, by }))).toMatch(
      /backup\.tar is there already\. .*--force/,
    )
    expect(readFileSync(file).equals(first)).toBe(true)
    await backUp({ directory, file, by, replace: true })
    expect(readFileSync(file).equals(first)).toBe(false)
    await mkdir(within('other.tar.part.d'))
    expect(await refusalOf(backUp({ directory, file: within('other.tar'), by }))).toMatch(
      /another backup to this file is under way, or one was broken off/,
    )
    await backUp({ directory, file: within('other.tar'), by, replace: true })
  })

  test('needs data to back up and a directory to stand in', async () => {
    expect(await refusalOf(backUp({ directory: within('none'), file: within('a.tar'), by }))).toMatch(
      /^There is nothing to back up in .*none: it has no clinical\.sqlite\.$/,
    )
    const directory = await sown()
    expect(await refusalOf(backUp({ directory, file: within('no', 'a.tar'), by }))).toMatch(
      /^There is no directory .*no to write the backup to\.$/,
    )
    expect(existsSync(within('a.tar'))).toBe(false)
  })

  test('may be larger than a header of tar can say', async () => {
    const huge = { name: 'audit.sqlite', size: 9 * 2 ** 30 }
    const blocks = headersOf(huge, Date.UTC(2026, 0))
    expect(blocks.map((block) => block.length)).toEqual([512, 512, 512])
    expect(blocks[1]?.toString()).toMatch(/^19 size=9663676416\n\0/)
    writeFileSync(within('huge.tar'), Buffer.concat(blocks))
    const file = await open(within('huge.tar'), 'r')
    const { value } = await readTar(file).next()
    await file.close()
    expect(value).toMatchObject(huge)
  })

  test('comes back as it was written, whatever the sizes', async () => {
    const members = [0, 1, 511, 512, 513, 1_048_577].map((size) => ({
      name: `of-${size}`,
      size,
      content: [Buffer.alloc(size, size % 251)],
    }))
    const file = await open(within('x.tar'), 'w+')
    await writeTar(file, members, Date.now())
    await file.close()
    const again = await open(within('x.tar'), 'r')
    const read: unknown[] = []
    for await (const { name, size, content } of readTar(again)) {
      const chunks: Buffer[] = []
      for await (const chunk of content) chunks.push(Buffer.from(chunk))
      read.push({ name, size, content: [Buffer.concat(chunks)] })
    }
    await again.close()
    expect(read).toEqual(members)
  })
})

describe('restoring refuses, and leaves nothing behind,', () => {
  /** A backup, changed by a deed; answers what refuses it. */
  async function refusing(deed: (file: string) => void | Promise<void>): Promise<string> {
    const directory = await sown()
    await backUp({ directory, file: within('backup.tar'), by })
    await deed(within('backup.tar'))
    const refusal = await refusalOf(restore({ file: within('backup.tar'), directory: within('copy'), by }))
    expect(existsSync(within('copy'))).toBe(false)
    return refusal
  }

  const edited = (change: (bytes: Buffer) => Buffer) => (file: string) =>
    writeFileSync(file, change(readFileSync(file)))

  /** Packs a backup anew with a manifest that says something else. */
  const withManifest = (change: (manifest: Record<string, unknown>) => void) => (file: string) => {
    execFileSync('tar', ['-xf', file, '-C', folder.path])
    const manifest = JSON.parse(readFileSync(within('manifest.json'), 'utf8'))
    change(manifest)
    writeFileSync(within('manifest.json'), JSON.stringify(manifest))
    const names = ['manifest.json', 'clinical.sqlite', 'audit.sqlite', 'audit-seals.ndjson']
    execFileSync('tar', ['--format=ustar', '-cf', file, '-C', folder.path, ...names])
  }

  test('a directory that is not empty', async () => {
    const directory = await sown()
    await backUp({ directory, file: within('backup.tar'), by })
    await mkdir(within('full'))
    writeFileSync(within('full', '.hidden'), 'x')
    expect(await refusalOf(restore({ file: within('backup.tar'), directory: within('full'), by }))).toMatch(
      /full is not empty: it holds \.hidden\. Name a directory that is new or empty\.$/,
    )
    expect(await refusalOf(restore({ file: within('backup.tar'), directory, by }))).toMatch(/is not empty/)
    expect(readdirSync(within('full'))).toEqual(['.hidden'])
  })

  test('a file that is not there, or is no backup', async () => {
    const directory = within('copy')
    expect(await refusalOf(restore({ file: within('none.tar'), directory, by }))).toMatch(
      /none\.tar cannot be restored \(ENOENT/,
    )
    writeFileSync(within('text.tar'), 'x'.repeat(2000))
    expect(await refusalOf(restore({ file: within('text.tar'), directory, by }))).toMatch(
      /text\.tar cannot be restored: it is no tar archive, or was damaged\. Nothing was changed\.$/,
    )
    writeFileSync(within('empty.tar'), Buffer.alloc(1024))
    expect(await refusalOf(restore({ file: within('empty.tar'), directory, by }))).toMatch(/: it is empty\./)
    execFileSync('tar', ['-cf', within('other.tar'), '-C', folder.path, 'text.tar'])
    expect(await refusalOf(restore({ file: within('other.tar'), directory, by }))).toMatch(
      /it is no backup of GP Connect: it does not begin with manifest\.json/,
    )
    expect(existsSync(directory)).toBe(false)
  })

  test('one that breaks off', async () => {
    const broken = edited((bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.9)))
    expect(await refusing(broken)).toMatch(/: it ends too early\. Nothing was changed\.$/)
  })

  test('one in which a bit has turned', async () => {
    const flipped = edited((bytes) => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length / 2) ^ 1, bytes.length / 2)
      return bytes
    })
    expect(await refusing(flipped)).toMatch(/\.sqlite in it is not what was backed up: its sha256 differs/)
  })

  test('one of a newer release', async () => {
    const newer = withManifest((manifest) =>
      Object.assign(manifest, { clinical: { schema: 99, practices: 1, patients: 1 } }),
    )
    expect(await refusing(newer)).toMatch(
      /its clinical\.sqlite is at schema 99 and this release knows \d+; restore it with the release that wrote it/,
    )
  })

  test('one of a format that it does not know', async () =>
    expect(await refusing(withManifest((manifest) => Object.assign(manifest, { version: 2 })))).toMatch(
      /its manifest is not one this release reads: version /,
    ))

  test('one with files that do not belong there, or without those that do', async () => {
    const listsNothing = withManifest((manifest) => Object.assign(manifest, { members: [] }))
    expect(await refusing(listsNothing)).toMatch(
      /its manifest lists nothing instead of clinical\.sqlite, audit\.sqlite, audit-seals\.ndjson/,
    )
    const file = within('backup.tar')
    const packed = (...names: readonly string[]) => {
      execFileSync('tar', ['--format=ustar', '-cf', file, '-C', folder.path, ...names])
      return refusalOf(restore({ file, directory: within('copy'), by }))
    }
    await backUp({ directory: within('data'), file, by, replace: true })
    execFileSync('tar', ['-xf', file, '-C', folder.path])
    expect(await packed('manifest.json', 'clinical.sqlite', 'audit.sqlite')).toMatch(
      /it lacks audit-seals\.ndjson/,
    )
    writeFileSync(within('more'), 'x')
    expect(await packed('manifest.json', 'more')).toMatch(/it holds more, which its manifest does not list/)
    expect(existsSync(within('copy'))).toBe(false)
  })
})
