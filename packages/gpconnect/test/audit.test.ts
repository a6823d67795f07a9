import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { openReferenceSystem, verifyAudit } from '@gpconnect/reference-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePortBase, refusal, run, type Started, start, temporaryFolder } from './help.ts'
import { bodyFor, peopleFrom } from './registering.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started
const nhsNumber = '9690937278'

const data = () => `${folder.path}/.gpconnect`
const call = (...args: readonly string[]) =>
  run(folder.path, 'call', ...args, '--port-base', String(portBase))
const audit = (...args: readonly string[]) => run(folder.path, 'audit', ...args)
const cellsOf = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/))

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  server = start(
    folder.path,
    'serve',
    '--seed',
    'assurance,demo',
    '--doors',
    'http',
    '--port-base',
    String(portBase),
  )
  await server.printed('"serving"')
  await call('search:patient', '--practice', 'B82617', '--nhs-number', nhsNumber)
  await call('read:patient', '--practice', 'B82617', '--nhs-number', nhsNumber)
  await call('read:patient', '--practice', 'B82617', '--id', 'nobody')
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

describe('gpconnect audit, beside a running server', () => {
  test('TRN-AUD-07 prints who asked for what, when, about whom and how it ended', async () => {
    const { code, output } = await audit('--practice', 'b82617')
    const rows = cellsOf(output)
    expect(code).toBe(0)
    expect(rows[0]).toEqual([
      'When (London)',
      'Practice',
      'Who',
      'Organisation',
      'Patient',
      'How it ended',
      'What',
    ])
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
      [
        'B82617',
        'Dr Alison Thwaite',
        expect.stringMatching(/ \(X99C01\)$/),
        nhsNumber,
        'given (200)',
        'Find a patient',
      ],
      ['B82617', 'Dr Alison Thwaite', expect.anything(), nhsNumber, 'given (200)', 'Find a patient'],
      ['B82617', 'Dr Alison Thwaite', expect.anything(), nhsNumber, 'given (200)', 'Read a patient'],
      [
        'B82617',
        'Dr Alison Thwaite',
        expect.anything(),
        'nobody',
        'refused (404 PATIENT_NOT_FOUND)',
        'Read a patient',
      ],
    ])
    expect(rows[1]?.[0]).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/)
  })

  test('TRN-AUD-07 with --json prints the entries as they are held, and picks them by all there is', async () => {
    const traced = async (...args: readonly string[]) =>
      (await audit('--json', ...args)).output
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter(({ kind }) => kind === 'request')
    const all = await traced('--practice', 'B82617')
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 404])
    expect(all[0]).toMatchObject({ writer: 'w1', hash: expect.stringMatching(/^[0-9a-f]{64}$/), nhsNumber })
    const [, , third] = all
    expect(await traced('--practice', 'B82617', '--outcome', 'refused')).toEqual(all.slice(3))
    expect(await traced('--consumer', 'X99C01', '--from', third.at)).toEqual(all.slice(2))
    expect(await traced('--consumer', '999000990900', '--limit', '1')).toEqual(all.slice(0, 1))
    expect(await traced('--practice', 'B82617', '--patient', 'nobody')).toEqual(all.slice(3))
    expect(await traced('--nhs-number', '969 093 7278', '--until', third.at)).toEqual(all.slice(0, 2))
    expect(await traced('--until', '2020')).toEqual([])
  })

  test('TRN-AUD-07 answers who looked at a record, by NHS number or by id', async () => {
    await call('read:patient', '--practice', 'B82617', '--nhs-number', nhsNumber, '--scope', 'nonsense')
    const { output } = await audit('who', '--practice', 'B82617', '--nhs-number', nhsNumber)
    const [, ...people] = cellsOf(output)
    expect(people[0]).toEqual([
      'Dr Alison Thwaite',
      '999000990002',
      expect.stringMatching(/ \(X99C01\)$/),
      '4',
      expect.stringMatching(/^20/),
      expect.stringMatching(/^20/),
      'Find a patient (3), Read a patient; for direct care',
      'no',
    ])
    // One whose token was refused is told of by the system that asked.
    expect(people[1]).toEqual([
      'not known',
      'system 999000990900',
      '0',
      '1 refused',
      expect.stringMatching(/^20/),
      expect.stringMatching(/^20/),
      'Read a patient',
      'no',
    ])
    const byId = await audit('who', '--practice', 'B82617', '--patient', 'nobody', '--json')
    expect(JSON.parse(byId.output.split('\n')[0] ?? '')).toMatchObject({
      name: 'Dr Alison Thwaite',
      endings: { refused: 1 },
      deeds: { 'Read a patient': 1 },
    })
  })

  test('TRN-AUD-07 reading the trail is in the trail, under the patient it is about, but not in what it prints', async () => {
    const number = '9690937286'
    const args = ['--practice', 'B82617', '--nhs-number', number, '--by', 'Practice manager']
    expect((await audit('who', ...args)).output).toBe('No entry of the audit trail fits.\n')
    const [line = ''] = (await audit(...args, '--json')).output.split('\n')
    expect(JSON.parse(line)).toMatchObject({
      kind: 'administration',
      practice: 'B82617',
      nhsNumber: number,
      requester: { userName: 'Practice manager' },
      remarks: ['read who looked at a record: practice B82617, one patient, by Practice manager'],
    })
    const [, ...readers] = cellsOf((await audit('who', ...args)).output)
    expect(readers.map(([name, times]) => [name, times])).toEqual([['Practice manager', '2']])
  })

  test('TRN-AUD-02 TRN-AUD-07 tells of a registration once, and of one that was cut off that nobody knows how it ended', async () => {
    const [person] = peopleFrom(data(), 'X99002', 1)
    if (!person) throw new Error('Nobody came to X99002.')
    await writeFile(`${folder.path}/body.json`, bodyFor(person))
    const registered = await call(
      'gpc.registerpatient',
      '--practice',
      'B82617',
      '--body',
      `${folder.path}/body.json`,
    )
    expect(registered.output.trimEnd()).toMatch(/\n200 Bundle with 1 Patient$/)
    const about = ['--practice', 'B82617', '--nhs-number', person.nhsNumber]
    const told = async () => cellsOf((await audit(...about)).output).map((row) => row.slice(-2))
    expect(await told()).toEqual([
      ['How it ended', 'What'],
      ['done (200)', 'Register a patient'],
    ])
    const [, line] = cellsOf((await audit('who', ...about)).output)
    expect(line?.slice(3)).toEqual([
      '1',
      expect.anything(),
      expect.anything(),
      'Register a patient; for direct care',
      'yes',
    ])

    const entries = (await audit(...about, '--json')).output
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each))
    const { writer, segment, sequence, hash, ...attempt } = entries.find(({ kind }) => kind === 'attempt')
    const system = await openReferenceSystem({ directory: data() })
    await system.audit.append([{ ...attempt, change: 'cut-off', at: '2026-01-01T09:00:00.000Z' }])
    await system.close()
    expect((await told())[1]).toEqual(['not known how it ended', 'Register a patient'])
  })

  test('TRN-AUD-05 TRN-AUD-09 requests and what is done at the system itself are read together, in one order', async () => {
    await run(folder.path, 'practice', 'switch', 'B82617', 'html', 'off', '--by', 'Practice manager')
    await call('read:metadata', '--practice', 'B82617')
    const rows = cellsOf((await audit('--practice', 'B82617')).output).map((row) => row.at(-1))
    expect(rows.slice(-2)).toEqual([
      'switch html from on to off, by Practice manager',
      'Get the capability statement',
    ])
  })

  test('TRN-AUD-06 refusals say what to give, and not whom they are about', async () => {
    expect(await refusal('audit', '--nhs-number', '9690937279', '--data', data())).toMatch(
      /^What `--nhs-number` gives/,
    )
    expect(await refusal('audit', 'who', '--practice', 'B82617', '--data', data())).toMatch(
      /^Name the record: /,
    )
    expect(await refusal('audit', '--data', `${folder.path}/none`)).toMatch(
      /^There are no data in .*none yet\./,
    )
    expect(await refusal('audit', '--verify', '--outcome', 'failed', '--data', data())).toMatch(
      /^`--verify` takes everything there is; leave out `--outcome`\.$/,
    )
    expect(await refusal('audit', '--verify', '--data', `${folder.path}/none`)).toMatch(
      /^There is no audit trail in /,
    )
    expect(readFileSync(`${data()}/audit.sqlite`).includes('9690937279')).toBe(false)
  })

  test('TRN-AUD-02 --verify proves the chains, and says how far the seals prove them', async () => {
    const { code, output } = await audit('--verify')
    expect(code).toBe(0)
    expect(output).toMatch(
      /^The audit trail is sound: \d+ entries in 2 chains, each following from the one before/,
    )
    expect(output).toMatch(
      /\n {2}w1: (all \d+ entries proved by the seals|proved by the seals up to entry \d+ of \d+), /,
    )
    expect(output).toMatch(/\n {2}w2: all \d+ entries proved by the seals, the last sealed at 20/)
  })
})

describe('gpconnect audit --verify finds, and names the first entry that does not fit:', () => {
  const id = (sequence: number) => 2 ** 40 + sequence
  const columns = 'segment, at, practice, patient_id, nhs_number'

  /** A trail of six entries, all sealed; then someone with the database, but not the seals, drops its guards and does a deed. */
  async function verdictAfter(deed: string) {
    const own = await temporaryFolder()
    const system = await openReferenceSystem({ directory: own.path })
    for (let number = 1; number <= 6; number++)
      await system.audit.append([
        {
          at: `2026-07-01T09:0${number}:00.000Z`,
          kind: 'request',
          practice: 'B82617',
          traceId: `t${number}`,
        },
      ])
    await system.close()
    const database = new DatabaseSync(`${own.path}/audit.sqlite`)
    for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
      database.exec(`DROP TRIGGER ${name}`)
    database.exec(deed)
    database.close()
    const { code, output } = await run(own.path, 'audit', '--verify', '--data', own.path)
    const verdict = await verifyAudit(own.path)
    await own.remove()
    expect(output.startsWith('The audit trail has been tampered with or damaged.')).toBe(true)
    expect(output).toContain(verdict.isSound ? 'nothing' : verdict.fault.reason)
    return { code, named: /number (\d+) of writer (w\d+), segment (\d+)/.exec(output)?.slice(1).join(' ') }
  }

  test.each([
    [
      'TRN-AUD-02 an entry that was changed',
      `UPDATE entry SET event = replace(event, 't3', 'x') WHERE id = ${id(3)}`,
      '3 w1 1',
    ],
    [
      'TRN-AUD-02 an entry hidden from its practice',
      `UPDATE entry SET practice = 'A1' WHERE id = ${id(4)}`,
      '4 w1 1',
    ],
    ['TRN-AUD-02 an entry that was removed', `DELETE FROM entry WHERE id = ${id(2)}`, '2 w1 1'],
    [
      'TRN-AUD-02 an entry that was put in',
      `UPDATE entry SET id = id + 100 WHERE id > ${id(4)}; UPDATE entry SET id = id - 99 WHERE id > ${id(100)};
       INSERT INTO entry SELECT ${id(5)}, ${columns}, event, hash FROM entry WHERE id = ${id(1)}`,
      '5 w1 1',
    ],
    [
      'TRN-AUD-02 an entry that was put at the end',
      `INSERT INTO entry SELECT ${id(7)}, ${columns}, event, hash FROM entry WHERE id = ${id(6)}`,
      '7 w1 1',
    ],
    [
      'TRN-AUD-02 entries that changed places',
      `UPDATE entry SET id = ${id(99)} WHERE id = ${id(3)}; UPDATE entry SET id = ${id(3)} WHERE id = ${id(5)};
       UPDATE entry SET id = ${id(5)} WHERE id = ${id(99)}`,
      '3 w1 1',
    ],
    [
      'TRN-AUD-02 a tail that was cut off before the last seal',
      `DELETE FROM entry WHERE id > ${id(4)}`,
      '5 w1 1',
    ],
    ['TRN-AUD-02 a trail that was emptied', 'DELETE FROM entry', '1 w1 1'],
  ])('%s', async (_title, deed, named) => expect(await verdictAfter(deed)).toEqual({ code: 1, named }))

  test('TRN-AUD-02 a trail rewritten whole, its chain as it should be, by someone without the seals', async () => {
    const forged = await temporaryFolder()
    const system = await openReferenceSystem({ directory: forged.path })
    for (let number = 1; number <= 6; number++)
      await system.audit.append([{ at: '2026-07-01T09:00:00.000Z', kind: 'request', traceId: 'forged' }])
    await system.close()
    const deed = `ATTACH '${forged.path}/audit.sqlite' AS forged; DELETE FROM entry; INSERT INTO entry SELECT * FROM forged.entry`
    expect(await verdictAfter(deed)).toEqual({ code: 1, named: '6 w1 1' })
    await forged.remove()
  })
})
