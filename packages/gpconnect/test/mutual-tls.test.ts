import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePortBase, occupy, refusal, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started
let welcomed: string

const ports = () => ['--port-base', String(portBase)]
const call = (...args: readonly string[]) => run(folder.path, 'call', ...args, ...ports())
const certificate = (name: string) => path.join('.gpconnect/certificates', name)
const nhsNumber = () => /--nhs-number (\d{10})/.exec(welcomed)?.[1] ?? ''
const doors = async () =>
  (await (await fetch(`http://127.0.0.1:${portBase + 6}/practices`)).json()) as { doors: object }

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  server = start(folder.path, 'start', '--seed', 'assurance', ...ports())
  welcomed = await server.printed('--tls)"')
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

describe('start', () => {
  test('TRN-TLS-11 opens both doors, and says where they are', async () => {
    expect(welcomed).toMatch(
      new RegExp(`^ {2}Provider \\(plain HTTP\\) {2}http://localhost:${portBase + 1}$`, 'm'),
    )
    expect(welcomed).toMatch(
      new RegExp(`^ {2}Provider \\(mutual TLS\\) {2}https://localhost:${portBase + 2}$`, 'm'),
    )
    expect(welcomed).toMatch(/^ {2}Certificates {11}\S+certificates \(for development only\)$/m)
    expect(await doors()).toMatchObject({
      doors: {
        http: { port: portBase + 1, publicOrigin: `http://localhost:${portBase + 1}` },
        tls: { port: portBase + 2, publicOrigin: `https://localhost:${portBase + 2}` },
      },
    })
  })

  test('TRN-TLS-13 prints a curl command for mutual TLS that works as it stands', async () => {
    const command = welcomed
      .slice(welcomed.lastIndexOf('  curl'))
      .trimEnd()
      .replaceAll(/^ +/gm, '')
      .replace('npx gpconnect', `"${process.execPath}" --conditions=gpconnect-source "$MAIN"`)
    expect(command).toContain('--cacert')
    const { stdout } = await promisify(execFile)('sh', ['-c', command], {
      cwd: folder.path,
      env: { ...process.env, MAIN: new URL('../src/main.ts', import.meta.url).pathname },
    })
    expect(stdout).toMatch(/^HTTP\/1\.1 200 /)
    expect(stdout).toMatch(/^strict-transport-security: max-age=31536000; includeSubDomains\r$/im)
    expect(stdout).toContain('"resourceType":"Patient"')
  })

  test('keeps keys for their owner, and that of the authority nowhere', () => {
    const place = path.join(folder.path, '.gpconnect/certificates')
    const keys = readdirSync(place).filter((name) => name.endsWith('.key'))
    expect(keys).toEqual(['consumer.key', 'provider.key', 'ssp.key'])
    for (const key of keys) expect(statSync(path.join(place, key)).mode & 0o777, key).toBe(0o600)
    expect(statSync(place).mode & 0o777).toBe(0o700)
  })

  test('a port for mutual TLS that is in use is named', async () => {
    const base = await freePortBase()
    const taken = await occupy(base + 2)
    const other = await temporaryFolder()
    const { code, errors } = await run(other.path, 'start', '--seed', 'none', '--port-base', String(base))
    taken.close()
    expect([code, errors]).toEqual([1, expect.stringContaining(`Port ${base + 2} on 127.0.0.1 is in use.`)])
    await other.remove()
  })
})

describe('call and token', () => {
  test('TRN-TLS-04 with --tls go through the door for mutual TLS, as the SSP', async () => {
    const { code, output } = await call('read:patient', '--nhs-number', nhsNumber(), '--tls')
    expect(output.trimEnd()).toMatch(/\n200 Patient \S+$/)
    expect(output).toContain(`> Host: localhost:${portBase + 2}`)
    expect(output).toContain(`"aud":"https://localhost:${portBase + 2}/B82617/STU3/1/gpconnect"`)
    expect(code).toBe(0)
  })

  test('TRN-HDR-05 TRN-URL-01 links in answers begin with the door that was asked', async () => {
    const over = async (...args: string[]) =>
      /content-location: (\S+?)\/B82617/i.exec(
        (await call('read:patient', '--nhs-number', nhsNumber(), ...args)).output,
      )?.[1]
    expect(await over('--tls')).toBe(`https://localhost:${portBase + 2}`)
    expect(await over()).toBe(`http://localhost:${portBase + 1}`)
  })

  test.each([
    ['ssp-expired', 495, /expired on/],
    ['ssp-wrong-name', 495, /names no host that may connect here/],
    ['ssp-wrong-authority', 495, /issued by none of the authorities/],
    ['ssp-revoked', 495, /is revoked/],
  ])('TRN-TLS-05 TRN-TLS-08 with %s they are answered %i', async (name, status, diagnostics) => {
    const shown = ['--cert', certificate(`${name}.pem`), '--key', certificate('ssp.key')]
    const { code, output } = await call('read:metadata', '--tls', ...shown)
    expect(output).toContain(`< ${status} SSL Certificate Error`)
    expect(output.trimEnd()).toMatch(new RegExp(`\\n${status} BAD_REQUEST: .*${diagnostics.source}`))
    expect(code).toBe(1)
  })

  test('TRN-TLS-04 the certificate of a consumer is not that of the SSP', async () => {
    const shown = ['--cert', certificate('consumer.pem'), '--key', certificate('consumer.key')]
    expect((await call('read:metadata', '--tls', ...shown)).output).toContain('< 495 ')
  })

  test('TRN-TLS-08 without a certificate they are answered 496', async () => {
    const { stdout } = await promisify(execFile)(
      'curl',
      ['-si', '--cacert', certificate('authority.pem'), `https://localhost:${portBase + 2}/`],
      { cwd: folder.path },
    )
    expect(stdout).toMatch(/^HTTP\/1\.1 496 SSL Certificate Required\r$/m)
    expect(stdout).toContain('"resourceType":"OperationOutcome"')
  })

  test('TRN-AUD-03 what came through the door is audited with its certificate', async () => {
    const system = await openReferenceSystem({ directory: path.join(folder.path, '.gpconnect') })
    const subjects = new Set<string | undefined>()
    for await (const entry of system.audit.read({ practice: 'B82617' })) subjects.add(entry.clientCertificate)
    await system.close()
    expect([...subjects]).toContain('CN=ssp.gpconnect.test, O=Not for production')
  })

  test('a token for mutual TLS names that root, also where no server can be asked', async () => {
    const { output } = await run(folder.path, 'token', '--tls', '--port-base', '3000')
    const claims = JSON.parse(Buffer.from(output.split('.')[1] ?? '', 'base64url').toString())
    expect(claims.aud).toBe('https://localhost:3002/B82617/STU3/1/gpconnect')
  })

  test.each([
    [['--cert', 'x.pem'], /^Give both `--cert FILE` and `--key FILE`/],
    [['--cert', 'x.pem', '--key', 'y'], /^The file `x\.pem` cannot be read\. Check its name/],
    [
      ['--data', 'elsewhere'],
      /^There are no certificates for development in .*elsewhere.*Give the `--data DIR` of the server/,
    ],
  ])('%j says what is missing', async (args, sentence) => {
    expect(await refusal('call', 'read:metadata', '--tls', ...args, ...ports())).toMatch(sentence)
  })
})

describe('serve', () => {
  test('TRN-TLS-11 TRN-TLS-04 opens nothing without certificates, and says what to give', async () => {
    const other = await temporaryFolder()
    const { code, errors } = await run(other.path, 'serve', '--port-base', String(await freePortBase()))
    expect([code, errors]).toEqual([
      1,
      'There is nothing to do mutual TLS with. Configure `tls.certificate`, `tls.key`, `clients.authorities`, `clients.revocationList`, `clients.names`; or try things out with `--development-certificates`; or open plain HTTP alone with `--doors http`, where nobody else can reach it.\n',
    ])
    expect(existsSync(path.join(other.path, '.gpconnect'))).toBe(false)
    await other.remove()
  })

  test('TRN-TLS-11 TRN-TLS-07 TRN-HSTS-02 with certificates of its own opens mutual TLS alone', async () => {
    const other = await temporaryFolder()
    const base = await freePortBase()
    const file = (name: string) => path.join(folder.path, certificate(name))
    writeFileSync(
      path.join(other.path, 'gpconnect.json'),
      JSON.stringify({
        portBase: base,
        seed: 'assurance',
        tls: { certificate: file('provider.pem'), key: file('provider.key') },
        clients: {
          authorities: file('authority.pem'),
          revocationList: file('revocations.pem'),
          names: 'consumer.gpconnect.test',
        },
      }),
    )
    const served = start(other.path, 'serve')
    await served.printed('"serving"')
    expect(existsSync(path.join(other.path, '.gpconnect/certificates'))).toBe(false)
    await expect(fetch(`http://127.0.0.1:${base + 1}/`)).rejects.toThrow()
    // The door that is open is taken, without being told.
    const as = (name: string) =>
      run(
        other.path,
        ...['call', 'read:metadata', '--port-base', String(base), '--ca', file('authority.pem')],
        ...['--cert', file(`${name}.pem`), '--key', file(`${name}.key`)],
      )
    expect(await as('consumer')).toMatchObject({ code: 0 })
    expect((await as('ssp')).output).toContain('< 495 ')
    served.child.kill('SIGTERM')
    const { output } = await served.ended
    expect(output).not.toContain('plain HTTP is open')
    await other.remove()
  })

  test('TRN-TLS-10 behind a proxy takes the certificate from the header that is configured', async () => {
    const other = await temporaryFolder()
    const base = await freePortBase()
    writeFileSync(path.join(other.path, 'gpconnect.json'), '{"clients":{"header":"X-Client-Cert"}}')
    const served = start(
      other.path,
      ...['serve', '--doors', 'http', '--development-certificates', '--port-base', String(base)],
    )
    await served.printed('"serving"')
    expect((await fetch(`http://127.0.0.1:${base + 1}/`)).status).toBe(496)
    served.child.kill('SIGTERM')
    expect((await served.ended).output).not.toContain('plain HTTP is open')
    await other.remove()
  })

  test('a plain door that is open to everyone is warned of', async () => {
    const other = await temporaryFolder()
    const served = start(other.path, 'serve', '--doors', 'http', '--port-base', String(await freePortBase()))
    await served.printed('plain HTTP is open')
    served.child.kill('SIGTERM')
    await served.ended
    await other.remove()
  })
})

test('the certificates stay as they are over restarts', async () => {
  const made = statSync(path.join(folder.path, certificate('ssp.pem'))).mtimeMs
  server.child.kill('SIGTERM')
  await server.ended
  await delay(10)
  server = start(folder.path, 'start', '--seed', 'assurance', ...ports())
  await server.printed('--tls)"')
  expect(statSync(path.join(folder.path, certificate('ssp.pem'))).mtimeMs).toBe(made)
  expect(await call('read:metadata', '--tls')).toMatchObject({ code: 0 })
})
