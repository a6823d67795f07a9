import { connect as connectTcp } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ciphers, effectiveSuites, missingSuites } from '../../src/gateway/door/suites.ts'
import { certificates, inFiles } from '../support/certificates.ts'
import { type DialOptions, dialSecurely, doorFiles, expectShut, serveSecurely } from './secure.ts'
import { audited, dial, expectOutcome, expectRight, pause, requestText, type Served, serve } from './wire.ts'

const right = requestText()
let served: Served
beforeAll(async () => {
  served = await serveSecurely({ limits: { headersTimeout: 500, requestTimeout: 800, checkEvery: 50 } })
})
afterAll(() => served.close())

/** The code of the error that a handshake ends with; nothing where it succeeds. */
async function handshake(options: DialOptions): Promise<string | undefined> {
  try {
    const client = await dialSecurely(served.port, options)
    client.end()
    await client.closed
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** The first message of a client that wants nothing but some suites, for what a client of today does not say any more. */
function helloOf(version: number, ...suites: readonly number[]): Buffer {
  const list = Buffer.from(suites.flatMap((suite) => [suite >> 8, suite & 0xff]))
  const body = Buffer.concat([
    Buffer.from([version >> 8, version & 0xff]),
    Buffer.alloc(32, 7),
    Buffer.from([0, list.length >> 8, list.length & 0xff]),
    list,
    Buffer.from([1, 0]),
  ])
  const message = Buffer.concat([Buffer.from([1, 0, body.length >> 8, body.length & 0xff]), body])
  return Buffer.concat([Buffer.from([0x16, 3, 0, message.length >> 8, message.length & 0xff]), message])
}

describe('versions', () => {
  test('TRN-TLS-01 TLS 1.2 is spoken, and unless it is switched on nothing newer', async () => {
    const client = await dialSecurely(served.port)
    expect(client.socket.getProtocol()).toBe('TLSv1.2')
    client.end()
    expect(await handshake({ minVersion: 'TLSv1.3' })).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
  })

  test.each([
    // What it is told is that the handshake failed, or that the version is wrong.
    ['SSL 3.0', 0x0300, 40],
    ['TLS 1.0', 0x0301, 70],
    ['TLS 1.1', 0x0302, 70],
  ])('TRN-TLS-01 TRN-PIPE-01 %s is not, and who tries is audited', async (_name, version, alerted) => {
    const before = served.events.length
    const client = await dial(served.port)
    client.send(helloOf(version, 0xc014, 0x0039, 0x0035))
    const alert = await client.closed
    // An alert that is fatal.
    expect([...alert.subarray(0, 1), ...alert.subarray(-2)]).toEqual([0x15, 2, alerted])
    expect(await audited(served, before)).toEqual([
      {
        at: expect.any(String),
        kind: 'connection',
        remoteAddress: '127.0.0.1',
        remarks: [expect.stringMatching(/^ERR_SSL_(UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW)$/)],
      },
    ])
  })

  test.each(['TLSv1', 'TLSv1.1'] as const)(
    'TRN-TLS-01 a client that speaks %s only fails',
    async (version) => {
      const old = { minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' } as const
      expect(await handshake(old)).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
    },
  )
})

describe('cipher suites', () => {
  const tested = [
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-SHA384',
    'ECDHE-RSA-AES256-SHA',
    'DHE-RSA-AES128-GCM-SHA256',
    'DHE-RSA-AES256-GCM-SHA384',
    'DHE-RSA-AES256-SHA256',
    'DHE-RSA-AES256-SHA',
  ]

  test.each(tested)('TRN-TLS-02 TRN-TLS-03 a client that wants %s gets it', async (suite) => {
    const client = await dialSecurely(served.port, { ciphers: suite })
    expect(client.socket.getCipher().name).toBe(suite)
    client.send(right)
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  test.each([
    ['NULL-MD5', 0x0001],
    ['AES128-SHA256', 0x003c],
    ['AES256-GCM-SHA384', 0x009d],
    ['ECDHE-RSA-AES128-SHA256', 0xc027],
    ['ECDHE-RSA-CHACHA20-POLY1305', 0xcca8],
    ['DHE-RSA-AES256-CCM8', 0xc0a3],
    ['ADH-AES256-GCM-SHA384', 0x00a7],
  ])('TRN-TLS-02 %s is refused, and who wants it audited', async (_name, suite) => {
    const before = served.events.length
    const client = await dial(served.port)
    client.send(helloOf(0x0303, suite))
    const alert = await client.closed
    expect([...alert.subarray(0, 1), ...alert.subarray(-2)]).toEqual([0x15, 2, 40])
    expect(await audited(served, before)).toMatchObject([
      { kind: 'connection', remarks: ['ERR_SSL_NO_SHARED_CIPHER'] },
    ])
  })

  test('TRN-TLS-02 the order of the server counts', async () => {
    for (const [offered, chosen] of [
      [tested.toReversed(), 'ECDHE-RSA-AES256-GCM-SHA384'],
      [['DHE-RSA-AES256-SHA', 'ECDHE-RSA-AES256-SHA'], 'ECDHE-RSA-AES256-SHA'],
      [['ECDHE-RSA-AES256-SHA384', 'DHE-RSA-AES128-GCM-SHA256'], 'DHE-RSA-AES128-GCM-SHA256'],
    ] as const) {
      const client = await dialSecurely(served.port, { ciphers: offered.join(':') })
      expect(client.socket.getCipher().name).toBe(chosen)
      client.end()
      await client.closed
    }
  })

  test('TRN-TLS-03 the suites in effect are listed at the start: the tested ones and no more', async () => {
    expect((await effectiveSuites(ciphers)).toSorted()).toEqual(tested.toSorted())
    expect(served.log).toContainEqual({
      level: 'info',
      message: 'cipher suites of mutual TLS',
      values: { suites: await effectiveSuites(ciphers), versions: '1.2' },
    })
  })

  test('TRN-TLS-03 a suite that is missing is found', async () => {
    expect(missingSuites(await effectiveSuites('AESGCM+EECDH:AES256+EECDH:!AESCCM'))).toEqual([
      'DHE-RSA-AES256-GCM-SHA384',
      'DHE-RSA-AES128-GCM-SHA256',
      'DHE-RSA-AES256-SHA256',
      'DHE-RSA-AES256-SHA',
    ])
    // One that is not among the tested has its number for a name.
    expect(await effectiveSuites('ECDHE-ECDSA-AES256-CCM')).toEqual(['0xc0ad'])
    await expect(effectiveSuites('NO-SUCH-SUITE')).rejects.toThrow()
  })
})

describe('what does not speak TLS', () => {
  test('TRN-TLS-01 TRN-HSTS-02 TRN-PIPE-01 plain HTTP is closed without an answer, and audited', async () => {
    const before = served.events.length
    const client = await dial(served.port)
    client.send(right)
    // At most an alert of TLS.
    expect((await client.closed).toString('latin1')).not.toContain('HTTP/')
    expect(await audited(served, before)).toEqual([
      {
        at: expect.any(String),
        kind: 'connection',
        remoteAddress: '127.0.0.1',
        remarks: ['ERR_SSL_HTTP_REQUEST'],
      },
    ])
  })

  test('TRN-PIPE-01 rubbish is closed and audited', async () => {
    const before = served.events.length
    const client = await dial(served.port)
    client.send('\x01\x02rubbish\r\n\r\n')
    await client.closed
    expect(await audited(served, before)).toMatchObject([{ kind: 'connection', remarks: [/^ERR_SSL_/] }])
  })

  test('TRN-AUD-01 TRN-SEC-02 half of a handshake is waited for no longer than headers, and audited', async () => {
    const before = served.events.length
    const start = performance.now()
    const client = await dial(served.port)
    client.send(helloOf(0x0303, 0xc030).subarray(0, 20))
    await client.closed
    expect(performance.now() - start).toBeLessThan(3_000)
    expect(await audited(served, before)).toMatchObject([
      { kind: 'connection', remarks: ['ERR_TLS_HANDSHAKE_TIMEOUT'] },
    ])
  })

  test('TRN-PIPE-01 one that breaks off in the handshake is audited', async () => {
    const before = served.events.length
    for (const leave of ['end', 'reset'] as const) {
      const client = await dial(served.port)
      client.send(helloOf(0x0303, 0xc030).subarray(0, 20))
      await pause(20)
      client[leave]()
      await client.closed
    }
    const events = await audited(served, before, 2)
    expect(events.map(({ kind }) => kind)).toEqual(['connection', 'connection'])
  })

  test('TRN-AUD-01 connections without a byte are closed, and leave no entry', async () => {
    const before = served.events.length
    for (const leave of ['end', 'reset'] as const) {
      const client = await dial(served.port)
      client[leave]()
      await client.closed
    }
    const silent = await dial(served.port)
    await silent.closed
    await audited(served, before, 0)
  })
})

describe('sessions and connections', () => {
  /** The session of a connection, to resume it by. */
  async function sessionOf(options: DialOptions, text = right) {
    const client = await dialSecurely(served.port, options)
    const session = new Promise<Buffer>((resolve) => client.socket.once('session', resolve))
    client.send(text)
    const answer = await client.answer()
    const resumable = client.socket.getSession() ?? (await session)
    client.end()
    await client.closed
    return { answer, session: client.socket.getProtocol() === 'TLSv1.3' ? await session : resumable }
  }

  describe.each(['1.2', '1.3'] as const)('over TLS %s', (version) => {
    let outer: Served
    beforeAll(async () => {
      outer = served
      served = await serveSecurely({ tls: { versions: '1.2,1.3' } })
    })
    afterAll(async () => {
      await served.close()
      served = outer
    })
    const protocol = { minVersion: `TLSv${version}`, maxVersion: `TLSv${version}` } as const

    test('TRN-TLS-12 a session is resumed, and its certificate counts again', async () => {
      const { session } = await sessionOf(protocol)
      const before = served.events.length
      const client = await dialSecurely(served.port, { ...protocol, session })
      expect(client.socket.isSessionReused()).toBe(true)
      client.send(right)
      expect(expectRight(await client.answer(), 'https')).toMatchObject({ resourceType: 'Patient' })
      client.end()
      await client.closed
      expect(await audited(served, before)).toMatchObject([
        { status: 200, clientCertificate: 'CN=ssp.example.nhs.uk, O=NHS' },
      ])
    })

    test('TRN-TLS-12 TRN-TLS-05 a resumed session of a bad certificate opens nothing either', async () => {
      const { clients } = await certificates()
      for (const [show, status] of [
        [clients.wrongName, 495],
        [clients.wrongAuthority, 495],
        [clients.revoked, 495],
        [null, 496],
      ] as const) {
        const { session } = await sessionOf({ ...protocol, show })
        const client = await dialSecurely(served.port, { ...protocol, show, session })
        expect(client.socket.isSessionReused()).toBe(true)
        client.send(right)
        expectShut(await client.answer(), status)
        await client.closed
      }
    })

    test('TRN-TLS-12 a connection is kept, and its certificate judged for each request by what is known', async () => {
      const before = served.events.length
      const client = await dialSecurely(served.port, protocol)
      for (let times = 0; times < 20; times += 1) {
        client.send(times % 2 ? right : requestText({ method: 'DELETE' }))
        const answer = await client.answer()
        expectRight(answer, 'https')
        expect(answer).toMatchObject({
          status: times % 2 ? 200 : 400,
          headers: { connection: 'keep-alive', 'keep-alive': 'timeout=65' },
        })
      }
      client.end()
      await client.closed
      const events = await audited(served, before, 20)
      expect(new Set(events.map((each) => each.clientCertificate)).size).toBe(1)
    })
  })

  test('TRN-TLS-04 a client cannot put another certificate in the place of its own: nothing is renegotiated', async () => {
    const client = await dialSecurely(served.port)
    const failed = new Promise<Error | null>((resolve) =>
      client.socket.renegotiate({ rejectUnauthorized: false }, resolve),
    )
    const gone = client.closed.then(() => new Error('closed'))
    client.socket.write('')
    expect(await Promise.race([failed, gone, pause(1_000)])).not.toBeNull()
    client.socket.destroy()
  })

  test('TRN-VRB-09 TRN-HSTS-01 what is malformed is answered over TLS too, with HSTS', async () => {
    for (const text of [
      'no request\r\n\r\n',
      'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
      right.slice(0, 60),
    ]) {
      const before = served.events.length
      const client = await dialSecurely(served.port)
      client.send(text)
      expectOutcome(await client.answer(), 400, 'BAD_REQUEST', 'https')
      await client.closed
      const [event] = await audited(served, before)
      expect(event?.clientCertificate).toBe('CN=ssp.example.nhs.uk, O=NHS')
    }
  })

  test('TRN-AUD-01 one that breaks off in the middle of the headers is audited with its certificate', async () => {
    const before = served.events.length
    const client = await dialSecurely(served.port)
    client.send(right.slice(0, 60))
    await pause(30)
    client.socket.destroy()
    expect(await audited(served, before)).toMatchObject([
      { kind: 'connection', clientCertificate: 'CN=ssp.example.nhs.uk, O=NHS' },
    ])
  })

  test('TRN-AUD-01 a connection over which no request came leaves no entry', async () => {
    const before = served.events.length
    const client = await dialSecurely(served.port)
    client.end()
    await client.closed
    await audited(served, before, 0)
  })

  test('closing answers what is under way, and lets go of everything else at once', async () => {
    const other = await serveSecurely()
    const busy = await dialSecurely(other.port)
    const idle = await dialSecurely(other.port)
    idle.send(right)
    expect((await idle.answer()).status).toBe(200)
    const bare = await dial(other.port)
    busy.send(right)
    await pause(5)
    const start = performance.now()
    await other.close()
    expect(performance.now() - start).toBeLessThan(900)
    expect((await busy.answer()).status).toBe(200)
    for (const each of [busy, idle, bare]) await each.closed
    await audited(other, 0, 2)
  })

  test('TRN-NFR-05 a hundred connections at once are answered, each audited', async () => {
    const other = await serveSecurely()
    const clients = await Promise.all(Array.from({ length: 100 }, () => dialSecurely(other.port)))
    for (const client of clients) client.send(right)
    const answers = await Promise.all(clients.map((client) => client.answer()))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    for (const client of clients) client.end()
    await Promise.all(clients.map(({ closed }) => closed))
    await audited(other, 0, 100)
    await other.close()
  })
})

describe('plain HTTP', () => {
  test('TRN-TLS-11 TRN-HSTS-02 is open where a door says so, without HSTS', async () => {
    const plain = await serve()
    const client = await dial(plain.port)
    client.send(right)
    const answer = await client.answer()
    expectRight(answer)
    expect(answer.status).toBe(200)
    client.end()
    await plain.close()
  })

  test('TRN-TLS-11 and TLS are doors of one provider, each of which may be left out', async () => {
    const files = await doorFiles()
    const { provider, events, port, close } = await serve()
    const secure = await provider.listen({
      port: 0,
      host: '127.0.0.1',
      tls: { certificate: files['server.pem'], key: files['server.key'] },
      clients: {
        authorities: files['authorities.pem'],
        revocationList: files['list.pem'],
        names: 'ssp.example.nhs.uk',
      },
    })
    const plainClient = await dial(port)
    const secureClient = await dialSecurely(secure.port)
    for (const client of [plainClient, secureClient]) {
      client.send(right)
      expect((await client.answer()).status).toBe(200)
      client.end()
      await client.closed
    }
    expect(events.map(({ clientCertificate }) => clientCertificate)).toEqual([
      undefined,
      'CN=ssp.example.nhs.uk, O=NHS',
    ])
    await close()
    for (const each of [port, secure.port])
      await new Promise((resolve) => connectTcp(each, '127.0.0.1').once('error', resolve))
  })
})

describe('a door that cannot be opened', () => {
  const refusalOf = (options: Parameters<typeof serveSecurely>[0]) =>
    serveSecurely(options).then(
      () => 'it was opened',
      (error: Error) => error.message,
    )

  test('TRN-TLS-03 without an RSA key', async () => {
    const { ecServer, ecServerKey } = await certificates()
    const files = inFiles({ 'ec.pem': ecServer, 'ec.key': ecServerKey })
    expect(await refusalOf({ tls: { certificate: files['ec.pem'], key: files['ec.key'] } })).toMatch(
      /^The certificate .*ec\.pem has a key of the kind ec; give one with an RSA key/,
    )
  })

  test('TRN-TLS-13 with a certificate that does not name the host of the service roots', async () => {
    const { clients, clientKey } = await certificates()
    const files = inFiles({ 'a.pem': clients.right, 'a.key': clientKey })
    expect(await refusalOf({ tls: { certificate: files['a.pem'], key: files['a.key'] } })).toMatch(
      /a\.pem does not name provider\.example\.nhs\.uk, the host of the service roots; the SSP could not verify it/,
    )
  })

  test('TRN-TLS-13 shows a certificate that the SSP can verify for the host of the service roots', async () => {
    const { root } = await certificates()
    const client = await dialSecurely(served.port, { ca: root, servername: 'provider.example.nhs.uk' })
    expect([client.socket.authorized, client.socket.authorizationError]).toEqual([true, null])
    client.end()
    await client.closed
  })

  test('TRN-TLS-07 with files that are missing, or that hold something else', async () => {
    const { server, clientKey } = await certificates()
    const files = inFiles({ text: 'nothing', 'other.key': clientKey, 'broken.pem': broken(server) })
    const missing = `${files.text}.missing`
    const sentences = await Promise.all([
      refusalOf({ tls: { certificate: missing } }),
      refusalOf({ tls: { key: missing } }),
      refusalOf({ tls: { certificate: files.text } }),
      refusalOf({ tls: { key: files.text } }),
      refusalOf({ tls: { key: files['other.key'] } }),
      refusalOf({ clients: { authorities: missing } }),
      refusalOf({ clients: { authorities: files.text } }),
      refusalOf({ clients: { authorities: files['broken.pem'] } }),
      refusalOf({ clients: { revocationList: missing } }),
      refusalOf({ clients: { revocationList: files.text } }),
    ])
    const patterns = [
      /\.missing \(certificate of the server\) cannot be read\. Check/,
      /\.missing \(key of the server\) cannot be read\. Check/,
      /text holds no certificate that can be read; give one in PEM/,
      /text holds no key that can be read; give one in PEM/,
      /other\.key is not that of the certificate .*server\.pem; give the two that belong together/,
      /\.missing \(authorities of client certificates\) cannot be read\. Check/,
      /text holds no certificate of an authority; give them in PEM/,
      /broken\.pem holds something that is no certificate/,
      /The revocation list .*\.missing cannot be read\. Check/,
      /text holds no revocation list; give one in PEM or DER/,
    ]
    for (const [place, pattern] of patterns.entries()) expect(sentences[place]).toMatch(pattern)
  })

  test('TRN-TLS-04 with TLS and nobody to let in, or with certificates and no way for them to come', async () => {
    const { provider, close } = await serve()
    const at = { port: 0, host: '127.0.0.1' }
    const clients = { authorities: 'a', revocationList: 'b', names: 'c' }
    await expect(provider.listen({ ...at, tls: { certificate: 'a', key: 'b' } })).rejects.toThrow(
      /give `clients` as well/,
    )
    await expect(provider.listen({ ...at, clients })).rejects.toThrow(/give `clients\.header`/)
    await close()
  })

  test('warns of a certificate of its own that has to be renewed soon', async () => {
    // Those of the tests live thirty days from now.
    expect(served.log).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'the certificate of the server has to be renewed' }),
    )
  })
})

const broken = (pem: string) => pem.replace(/\n[A-Za-z0-9+/]{20}/, '\nAAAAAAAAAAAAAAAAAAAA')
