import { execFile } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordLog } from './acceptance/record.ts'
import { freePortBase, occupy, refusal, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started
let welcomed: string

const ports = () => ['--port-base', String(portBase)]
const serving = async (...args: readonly string[]) => {
  server = start(folder.path, 'start', '--seed', 'assurance', ...ports(), ...args)
  welcomed = await server.printed('npx gpconnect token')
}
const call = (...args: readonly string[]) => run(folder.path, 'call', ...args, ...ports())
const operations = (path: string) => fetch(`http://127.0.0.1:${portBase + 6}${path}`)
const nhsNumber = () => /--nhs-number (\d{10})/.exec(welcomed)?.[1] ?? ''

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  await serving()
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

describe('start', () => {
  test('prints the addresses, the practices and how long it took', () => {
    expect(welcomed).toMatch(/^GP Connect is running, started in \d+\.\d s/)
    expect(welcomed).toContain(`http://localhost:${portBase + 1}`)
    expect(welcomed).toMatch(/B82617 +Merrowfold Surgery +73 +on +\/B82617\/STU3\/1\/gpconnect/)
    expect(welcomed).not.toContain('reset')
  })

  test('prints a curl command that works as it stands, its token made when it is run', async () => {
    const command = (/^ {2}curl .*?\n\n/ms.exec(welcomed)?.[0] ?? '')
      .trimEnd()
      .replaceAll(/^ +/gm, '')
      .replace('npx gpconnect', `"${process.execPath}" --conditions=gpconnect-source "$MAIN"`)
    const { stdout } = await promisify(execFile)('sh', ['-c', command], {
      cwd: folder.path,
      env: { ...process.env, MAIN: new URL('../src/main.ts', import.meta.url).pathname },
    })
    expect(stdout).toMatch(/^HTTP\/1\.1 200 /)
    expect(stdout).toContain('"resourceType":"Patient"')
  })

  test('on ports in use ends with a sentence that names the port, and touches no data', async () => {
    const other = await temporaryFolder()
    expect(await run(other.path, 'start', ...ports())).toMatchObject({
      code: 1,
      errors: expect.stringMatching(
        new RegExp(`^Port ${portBase + 6} on 127\\.0\\.0\\.1 is in use\\. Stop .*--port-base`),
      ),
    })
    const base = await freePortBase()
    const taken = await occupy(base + 1)
    const { code, errors } = await run(other.path, 'start', '--seed', 'none', '--port-base', String(base))
    taken.close()
    expect([code, errors]).toEqual([1, expect.stringContaining(`Port ${base + 1} on 127.0.0.1 is in use.`)])
    await other.remove()
  })

  test('stops with a sentence for each wrong value', async () => {
    const { code, errors } = await run(folder.path, 'start', '--port-base', '80a', '--log-level', 'loud')
    expect(code).toBe(1)
    expect(errors.split('\n').slice(0, 2)).toEqual([
      '`--port-base` is `80a`; give a whole number from 1 to 65528.',
      expect.stringMatching(/^`--log-level` is `loud`; give one of /),
    ])
  })
})

describe('call', () => {
  test('prints the exchange, the token as what it claims, and the outcome', async () => {
    const { code, output } = await call('search:patient', '--nhs-number', nhsNumber())
    expect(code).toBe(0)
    expect(output).toMatch(
      /^> GET \/B82617\/STU3\/1\/gpconnect\/Patient\?identifier=https%3A%2F%2F.*%7C\d{10}$/m,
    )
    expect(output).toMatch(/^> Ssp-TraceID: [0-9a-f-]{36}$/m)
    expect(output).toMatch(/^> Authorization: Bearer \{"iss":.*"requested_scope":"patient\/\*\.read"/m)
    expect(output).not.toContain('Bearer ey')
    expect(output.trimEnd()).toMatch(/\n200 Bundle with 1 Patient$/)
  })

  test('looks up the id of a patient, and speaks XML', async () => {
    const { code, output } = await call('Read a patient', '--nhs-number', nhsNumber(), '--format', 'xml')
    expect(output).toMatch(/\n {2}<id value="[^"]+"\/>\n/)
    expect(output.trimEnd()).toMatch(/\n200 Patient \S+$/)
    expect(code).toBe(0)
  })

  test('ends with 1 and the diagnostics where it fails', async () => {
    const { code, output } = await call('read:metadata', '--header', 'Ssp-TraceID:')
    expect(code).toBe(1)
    expect(output).not.toContain('> Ssp-TraceID')
    expect(output.trimEnd()).toMatch(/\n400 BAD_REQUEST: .+$/)
  })

  test('with --raw prints the body and nothing else', async () => {
    const { output, errors } = await call('search:organization', '--identifier', 'B82617', '--raw')
    expect(JSON.parse(output)).toMatchObject({ resourceType: 'Bundle' })
    expect(errors).toBe('200 Bundle with 1 Organization\n')
  })

  test.each([
    [['read:patient'], /^`read:patient` needs to know which one: give `--id ID`, or `--nhs-number N`/],
    [['search:organization'], /searches by ODS organisation code: give `--identifier VALUE`\.$/m],
    [['gpc.registerpatient'], /sends a body: give `--body FILE`/],
    [['read:metadata', '--body', 'x'], /is a GET, which has no body/],
    [
      ['read:metadata', '--practice', 'B8261'],
      /^There is no practice `B8261`.*\n {2}A20047 .*\n {2}B82617 {2}Merrowfold/,
    ],
    [
      ['read:metadata', '--operations', 'http://127.0.0.1:9'],
      /^No server answers at http:\/\/127\.0\.0\.1:9/,
    ],
  ])('%j says what is missing', async (args, sentence) => {
    expect(await refusal('call', ...args, ...ports())).toMatch(sentence)
  })
})

describe('the operations port', () => {
  test('answers health, metrics, time and practices, and nothing is stored', async () => {
    for (const path of ['/health/live', '/health/ready', '/metrics', '/time', '/practices']) {
      const response = await operations(path)
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
      await response.text()
    }
    const metrics = await (await operations('/metrics')).text()
    recordLog(metrics)
    expect(metrics).toContain('process_cpu_seconds_total')
    expect(metrics).toContain('gpconnect_requests_total')
    const practices = await (await operations('/practices')).text()
    expect(practices).toContain('918999198738')
    expect(practices).not.toContain(nhsNumber())
  })

  test('answers 404 to what it has not, and 405 to what changes things', async () => {
    expect((await operations('/constructor')).status).toBe(404)
    const response = await fetch(`http://127.0.0.1:${portBase + 6}/time`, { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('administration beside a running server', () => {
  test('TRN-ENA-03 TRN-AUD-05 a switch counts within a second, without a restart, and is audited', async () => {
    const flip = (to: string) =>
      run(folder.path, 'practice', 'switch', 'b82617', 'gpConnect', to, '--by', 'Practice manager')
    expect(await flip('off')).toMatchObject({ code: 0, output: 'gpConnect of B82617 is off.\n' })
    await delay(250)
    const search = ['search:organization', '--practice', 'B82617', '--identifier', 'B82617']
    expect(await call(...search)).toMatchObject({
      code: 1,
      output: expect.stringContaining('403 ACCESS DENIED'),
    })
    expect((await run(folder.path, 'practice', 'list')).output).toMatch(
      /B82617 +Merrowfold Surgery +918999198738 +foundations 1\.5\.0 +appointments, structured, documents, html +73 /,
    )
    await flip('on')
    await delay(250)
    expect(await call(...search)).toMatchObject({ code: 0 })
    const system = await openReferenceSystem({ directory: `${folder.path}/.gpconnect` })
    const remarks: string[] = []
    for await (const entry of system.audit.read({ practice: 'B82617' }))
      remarks.push(...(entry.remarks ?? []))
    await system.close()
    expect(remarks).toContain('switch gpConnect from on to off, by Practice manager')
    expect(remarks).toContain('switch gpConnect from off to on, by Practice manager')
  })

  test('refuses a switch, a state, a practice and data that are not there', async () => {
    const data = ['--data', `${folder.path}/.gpconnect`]
    const sentences = await Promise.all([
      refusal('practice', 'switch', 'B82617', 'gpConect', 'off', ...data),
      refusal('practice', 'switch', 'B82617', 'html', 'perhaps', ...data),
      refusal('practice', 'switch', 'B8', 'html', 'off', ...data),
      refusal('practice', 'list', '--data', `${folder.path}/elsewhere`),
      refusal('practice', 'list', '--database', 'postgres://localhost/gp'),
      refusal('generate', 'B82617', 'many', ...data),
      refusal(
        'start',
        '--data',
        `${folder.path}/.gpconnect/clinical.sqlite`,
        '--port-base',
        String(await freePortBase()),
      ),
    ])
    expect(sentences).toEqual([
      'There is no switch `gpConect`; did you mean `gpConnect`?',
      'A switch is turned `on` or `off`, not `perhaps`.',
      'There is no practice `B8`; there are A20047, B82617, X99074.',
      expect.stringMatching(/^There are no data in .*elsewhere yet\. Start with /),
      expect.stringContaining('PostgreSQL is not built yet'),
      '`COUNT` is `many`; give a whole number from 1 to 999999999.',
      expect.stringMatching(
        /^The data directory .*clinical\.sqlite cannot be used \(.*give another with `--data DIR`\.$/,
      ),
    ])
  })

  test('TD-SLOT-09 reset removes what came and sows anew', async () => {
    expect((await run(folder.path, 'generate', 'B82617', '50', '--seed-number', '7')).output).toBe(
      '50 patients came to B82617.\n',
    )
    expect((await run(folder.path, 'practice', 'list')).output).toMatch(/ 123 /)
    expect((await run(folder.path, 'reset')).output).toBe(
      'Sown anew as of today: assurance, with 3 practices and 110 patients.\n',
    )
    expect(await call('search:patient', '--nhs-number', nhsNumber())).toMatchObject({ code: 0 })
  })
})

describe('stopping and starting again', () => {
  test('SIGTERM finishes and exits with 0; the data are there at the next start', async () => {
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, errors: expect.stringContaining('"stopped"') })

    await serving()
    expect(await call('search:patient', '--nhs-number', nhsNumber())).toMatchObject({ code: 0 })
  })

  test('a seed sown on an earlier day is told of; the clock starts at --now and tokens follow it', async () => {
    server.child.kill('SIGINT')
    expect(await server.ended).toMatchObject({ code: 0 })
    await serving('--now', '2031-05-06T07:08:09Z')
    expect(welcomed).toMatch(/The seed `assurance` was sown on 20\d\d-\d\d-\d\d, .*`npx gpconnect reset`/)
    expect(await (await operations('/time')).json()).toMatchObject({
      now: expect.stringMatching(/^2031-05-06T07:08:/),
    })
    const { output } = await run(folder.path, 'token', ...ports())
    const claims = JSON.parse(Buffer.from(output.split('.')[1] ?? '', 'base64url').toString())
    expect(new Date(claims.iat * 1000).toISOString()).toMatch(/^2031-05-06T07:08:/)
    expect(await call('read:metadata')).toMatchObject({ code: 0 })
  })

  /** Keeps the audit trail, and so the answer to a request, waiting until it is let go. */
  const holdUp = async () => {
    const trail = new DatabaseSync(`${folder.path}/.gpconnect/audit.sqlite`)
    trail.exec('BEGIN IMMEDIATE')
    const answer = fetch(`http://127.0.0.1:${portBase + 1}/B82617/STU3/1/gpconnect/metadata`)
    answer.catch(() => {})
    await delay(200)
    return { answer, letGo: () => trail.close() }
  }

  test('what is under way is audited, answered and finished before it ends', async () => {
    const { answer, letGo } = await holdUp()
    server.child.kill('SIGTERM')
    await delay(300)
    expect(server.child.exitCode).toBeNull()
    expect(await operations('/health/ready')).toMatchObject({ status: 503 })
    letGo()
    expect(await (await answer).text()).toContain('OperationOutcome')
    expect(await server.ended).toMatchObject({ code: 0 })
  })

  test('a second signal ends it at once', async () => {
    await serving()
    const { answer, letGo } = await holdUp()
    server.child.kill('SIGTERM')
    await delay(100)
    server.child.kill('SIGINT')
    expect(await server.ended).toMatchObject({ signal: 'SIGINT' })
    await expect(answer).rejects.toThrow()
    letGo()
  })

  test('serve writes JSON lines only, and sows nothing unless told', async () => {
    const other = await temporaryFolder()
    const base = await freePortBase()
    const quiet = start(other.path, 'serve', '--doors', 'http', '--port-base', String(base))
    await quiet.printed('"serving"')
    const published = await fetch(`http://127.0.0.1:${base + 6}/practices`)
    expect(await published.json()).toMatchObject({ practices: [] })
    quiet.child.kill('SIGTERM')
    const { code, output } = await quiet.ended
    expect(code).toBe(0)
    for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
    await other.remove()
  })
})
