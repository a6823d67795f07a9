import { writeFile } from 'node:fs/promises'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePortBase, refusal, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started

const ports = () => ['--port-base', String(portBase)]
const practice = (...args: readonly string[]) => run(folder.path, 'practice', ...args)
const metadata = (ods: string) => run(folder.path, 'call', 'read:metadata', '--practice', ods, ...ports())

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  server = start(folder.path, 'start', '--seed', 'none', '--doors', 'http', ...ports())
  await server.printed('GP Connect is running')
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

const entriesOf = async (ods: string) => {
  const system = await openReferenceSystem({ directory: `${folder.path}/.gpconnect` })
  const entries = await Array.fromAsync(system.audit.read({ practice: ods }))
  await system.close()
  return entries
}

describe('practice add', () => {
  test('TRN-ENA-01 TRN-URL-01 TRN-URL-02 TRN-URL-09 from options: switches off, the usual roots with and without /fhir', async () => {
    const given = ['--ods', 'x99005', '--name', 'Fellside Surgery', '--asid', '999000990055']
    const { code, output } = await practice('add', ...given, '--by', 'Practice manager')
    expect([code, output]).toEqual([
      0,
      `Practice X99005 is there, with 0 patients, reached at:
  /X99005/STU3/1/gpconnect (foundations, appointments)
  /X99005/STU3/1/gpconnect/structured (structured)
  /X99005/STU3/1/gpconnect/documents (documents)
  /X99005/DSTU2/0/gpconnect (html)
Every switch is off. Turn them on, such as \`npx gpconnect practice switch X99005 gpConnect on\`.
`,
    ])
    const system = await openReferenceSystem({ directory: `${folder.path}/.gpconnect` })
    const [one] = await system.administration.list()
    await system.close()
    expect(Object.values(one?.practice.switches ?? {})).toEqual([false, false, false, false, false])
    expect(one?.roots.map(({ paths }) => paths)).toEqual(
      [
        'STU3/1/gpconnect',
        'STU3/1/gpconnect/structured',
        'STU3/1/gpconnect/documents',
        'DSTU2/0/gpconnect',
      ].map((end) => [`/X99005/${end}`, `/X99005/${end}/fhir`]),
    )
  })

  test('TRN-ENA-03 TRN-URL-06 a server that runs serves it within a second, and its switch too', async () => {
    const own = [
      '--ods',
      'X99006',
      '--name',
      'Old Surgery',
      '--asid',
      '999000990063',
      '--asid',
      '999000990071',
    ]
    const roots = ['--root', '/old/v1/fhir=foundations,appointments,structured', '--root', '/old/v0=html']
    await practice('add', ...own, ...roots, '--version', 'foundations=1.2.8')
    await expect.poll(async () => (await metadata('X99006')).code, { timeout: 3000 }).toBe(0)
    expect((await metadata('X99006')).output).toMatch(/\/old\/v1\/fhir\/metadata[\s\S]*"version": "1\.2\.8"/)
    const search = ['search:organization', '--practice', 'X99006', '--identifier', 'X99006', ...ports()]
    expect((await run(folder.path, 'call', ...search)).output).toContain('403 ACCESS DENIED')
    await practice('switch', 'X99006', 'gpConnect', 'on')
    expect((await run(folder.path, 'call', ...search)).output).toContain('Old Surgery')
    expect((await practice('list')).output).toMatch(
      /X99006 +Old Surgery +999000990063 +foundations 1\.2\.8 +gpConnect +0 +\/old\/v1\/fhir \(foundations, appointments, structured\)\n +999000990071 +appointments 1\.5\.0 +\/old\/v0 \(html\)/,
    )
  })

  test('TRN-AUD-05 is audited as attempt and outcome: who, when and what', async () => {
    const entries = await entriesOf('X99005')
    expect(entries).toMatchObject([
      { kind: 'administration', requester: { userName: 'Practice manager' } },
      { kind: 'administration', requester: { userName: 'Practice manager' } },
    ])
    expect(entries.map(({ remarks }) => remarks?.[0])).toEqual(['attempt', 'done'])
    expect(entries[0]?.remarks?.[1]).toMatch(
      /^add practice X99005: ASIDs 999000990055; roots \/X99005\/.*; switched on nothing; 0 patients, by Practice manager$/,
    )
  })

  test('from a file in the shape of a seed’s, its switches as it says', async () => {
    const file = {
      practice: {
        odsCode: 'X99007',
        asids: ['999000990080'],
        switches: { gpConnect: true },
        versions: { foundations: '1.5.0' },
        organisation: 'org-1',
      },
      roots: [{ fhirVersion: 'STU3', capabilities: ['foundations'], paths: ['/X99007/STU3/1/gpconnect'] }],
      organisations: [{ id: 'org-1', odsCode: 'X99007', name: 'Third Surgery' }],
      locations: [],
      practitioners: [],
      patients: [],
    }
    await writeFile(`${folder.path}/practice.json`, JSON.stringify(file))
    const { output } = await practice('add', 'practice.json')
    expect(output).toContain('Switched on: gpConnect.')
    await writeFile(`${folder.path}/practice.json`, JSON.stringify({ ...file, roots: [{}] }))
    expect(await practice('add', 'practice.json')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^The practice cannot be added:\nroots\[0\]\.fhirVersion: /),
    })
  })

  test('refuses what cannot be, saying what to give', async () => {
    const data = ['--data', `${folder.path}/.gpconnect`]
    const named = ['--ods', 'X99008', '--name', 'Fourth', '--asid', '999000990098']
    const add = (...args: string[]) => refusal('practice', 'add', ...args, ...data)
    const root = (text: string) => add(...named, '--root', text)
    expect(
      await Promise.all([
        add('--ods', 'X99008'),
        add('--ods', 'B-8', '--name', 'A', '--asid', '999000990098'),
        add('--ods', 'X99008', '--name', 'A', '--asid', '12'),
        add('--ods', 'X99008', '--name', ' ', '--asid', '999000990098'),
        add('--ods', 'x99005', '--name', 'A', '--asid', '999000990098'),
        root('/X99005/STU3/1/gpconnect=foundations'),
        root('/a=fundations'),
        root('/a/=foundations'),
        root('/a'),
        root('/a=foundations:R4'),
        root('/a=html:STU3'),
        add(...named, '--version', 'foundations=1.2'),
        add(...named, '--root', '/a=html', '--version', 'foundations=1.2.8'),
        add('practice.json', '--ods', 'X99008'),
        add('nowhere.json'),
        refusal('practice', 'add', ...named, '--data', `${folder.path}/elsewhere`),
      ]),
    ).toEqual([
      expect.stringMatching(/^A practice has an ODS code, a name and an ASID: give `--ods ODS --name NAME/),
      '`--ods` is `B-8`; give 3 to 10 letters and digits, such as `B82617`.',
      '`--asid` is `12`; give 12 digits, such as `918999198738`.',
      '`--name` is empty; give the name of the practice.',
      'There is a practice X99005 already, added before; give another ODS code.',
      'The path /X99005/STU3/1/gpconnect of practice X99008 already leads to practice X99005.',
      '`--root` names the capability `fundations`; did you mean `foundations`?',
      expect.stringMatching(/^The path of `--root` is `\/a\/`; it starts with `\/`, does not end with one/),
      expect.stringMatching(/^`--root` is `\/a`; give it as `PATH=CAPABILITY,CAPABILITY`/),
      'The FHIR version of `--root` is `R4`; there are STU3 and DSTU2.',
      expect.stringContaining('Access Record HTML is DSTU2 alone'),
      expect.stringMatching(/^`--version` is `foundations=1\.2`; give a capability and a version N\.N\.N/),
      expect.stringContaining('and no root reaches foundations'),
      expect.stringMatching(/^Give either a FILE/),
      expect.stringMatching(/^The file `nowhere\.json` cannot be read/),
      expect.stringMatching(/^There are no data in .*elsewhere yet/),
    ])
  })
})
