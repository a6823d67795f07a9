import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePortBase, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started
const nhsNumber = '9690937278'

const command = (...args: readonly string[]) => run(folder.path, ...args)
const call = (base: number) =>
  command(
    'call',
    'read:patient',
    '--practice',
    'B82617',
    '--nhs-number',
    nhsNumber,
    '--port-base',
    String(base),
  )
const serving = async (base: number, ...args: readonly string[]) => {
  const started = start(folder.path, 'serve', '--doors', 'http', '--port-base', String(base), ...args)
  await started.printed('"serving"')
  return started
}
const entriesOf = async (...args: readonly string[]) =>
  (await command('audit', '--json', ...args)).output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  server = await serving(portBase, '--seed', 'assurance')
  await call(portBase)
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

describe('gpconnect backup and restore', () => {
  test('TRN-NFR-05 TRN-NFR-06 copies the data of a running server, which another then serves, its trail whole', async () => {
    expect(await command('backup', 'monday.tar', '--by', 'Night operator')).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^Backed up to .*monday\.tar \(\d+\.\d MB\), as of 20\d\d-.* \(London\): \d practices?, \d+ patients, \d+ audit entries\.\n$/,
      ),
    })
    expect(
      await command('restore', 'monday.tar', '--data', 'copy', '--by', 'Morning operator'),
    ).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^Restored to .*copy, as of 20.*: \d practices?, \d+ patients, \d+ audit entries\.\nThe audit trail is sound, /,
      ),
    })
    const base = await freePortBase()
    const other = await serving(base, '--data', 'copy')
    expect(await call(base)).toMatchObject({ code: 0 })
    expect(await call(portBase)).toMatchObject({ code: 0 })
    other.child.kill('SIGTERM')
    await other.ended
    expect(await command('audit', '--verify', '--data', 'copy')).toMatchObject({ code: 0 })
    const [before, after] = [await entriesOf(), await entriesOf('--data', 'copy')]
    const asked = (entries: Record<string, unknown>[]) =>
      entries.filter(({ kind }) => kind === 'request').slice(0, 2)
    expect(asked(after)).toEqual(asked(before))
  })

  test('TRN-AUD-02 both are in the audit trail: the backup in both, the restoring in that of the copy', async () => {
    const told = (entries: { requester?: { userName: string }; remarks?: string[] }[]) =>
      entries
        .filter(
          ({ requester }) => requester?.userName.endsWith('operator') && requester.userName !== 'operator',
        )
        .map(({ remarks }) => remarks?.join())
    const backedUp = expect.stringMatching(/^back up everything to .*monday\.tar, by Night operator$/)
    expect(told(await entriesOf())).toEqual([backedUp])
    expect(told(await entriesOf('--data', 'copy'))).toEqual([
      backedUp,
      expect.stringMatching(/^restored from .*monday\.tar, a backup taken at .*, by Morning operator$/),
    ])
  })

  test('refuse what is there already, and what is not there, with a sentence', async () => {
    expect(await command('backup', 'monday.tar')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        /monday\.tar is there already\. Name another file, or replace it with `--force`\./,
      ),
    })
    expect(await command('backup', 'monday.tar', '--force')).toMatchObject({ code: 0 })
    expect(await command('backup', 'none/monday.tar')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^There is no directory .*none to write the backup to\./),
    })
    expect(await command('backup', 'x.tar', '--data', 'none')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^There are no data in .*none yet\./),
    })
    expect(await command('restore', 'monday.tar')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        /\.gpconnect is not empty: it holds .*Name a directory that is new or empty\./,
      ),
    })
    expect(await command('restore', 'tuesday.tar', '--data', 'new')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/tuesday\.tar cannot be restored \(ENOENT/),
    })
    expect(existsSync(`${folder.path}/new`)).toBe(false)
  })

  test('TRN-AUD-02 restoring a trail that was tampered with before says so, and ends with 1', async () => {
    const database = new DatabaseSync(`${folder.path}/copy/audit.sqlite`)
    database.exec(
      "DROP TRIGGER entry_keeps_content; UPDATE entry SET event = replace(event, 'Thwaite', 'Nobody')",
    )
    database.close()
    expect(await command('backup', 'forged.tar', '--data', 'copy')).toMatchObject({ code: 0 })
    expect(await command('restore', 'forged.tar', '--data', 'again')).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^Restored to .*\nBut the audit trail was tampered with or damaged before it was backed up\. Entry \d+ of w1 does not follow/,
      ),
    })
    expect(await command('audit', '--verify', '--data', 'again')).toMatchObject({ code: 1 })
  })
})
