import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, certificates } from '../support/certificates.ts'
import { dialSecurely, expectShut, lastSecureAnswer, serveSecurely } from './secure.ts'
import { audited, expectRight, requestText, type Served } from './wire.ts'

const right = requestText()

/** Certificates that open nothing, and what the answer says of each. */
const wrong: readonly (readonly [name: keyof Certificates['clients'], what: string, diagnostics: RegExp])[] =
  [
    ['expired', 'that has expired', /^The client certificate expired on \d{4}-\d\d-\d\d; /],
    ['future', 'that is not valid yet', /^The client certificate is not valid before /],
    ['wrongName', 'of another host', /names no host that may connect here/],
    ['wildcard', 'of all hosts of a domain', /names no host that may connect here/],
    ['misplacedName', 'with the host in a wrong place', /names no host that may connect here/],
    ['wrongAuthority', 'of another authority of the same name', /issued by none of the authorities/],
    ['selfSigned', 'that issued itself', /issued by none of the authorities/],
    ['belowLeaf', 'issued by one that is no authority', /issued by none of the authorities/],
    ['revoked', 'that is revoked', /is revoked by its authority/],
    ['forServers', 'for servers', /is not for clients of TLS/],
  ]

describe.each(['1.2', '1.3'] as const)('over TLS %s', (version) => {
  const protocol = { minVersion: `TLSv${version}`, maxVersion: `TLSv${version}` } as const
  let served: Served
  let all: Certificates
  beforeAll(async () => {
    served = await serveSecurely({ tls: { versions: '1.2,1.3' } })
    all = await certificates()
  })
  afterEach(async () => {
    // Whatever was refused, the next right one gets in.
    const client = await dialSecurely(served.port, protocol)
    client.send(right)
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })
  afterAll(() => served.close())

  test('TRN-TLS-01 TRN-TLS-04 TRN-URL-01 the certificate of the SSP opens the door, and is audited', async () => {
    const before = served.events.length
    const client = await dialSecurely(served.port, protocol)
    client.send(right)
    const answer = await client.answer()
    expect(client.socket.getProtocol()).toBe(protocol.maxVersion)
    expect(expectRight(answer, 'https')).toMatchObject({ resourceType: 'Patient' })
    expect(answer.headers.connection).toBe('keep-alive')
    client.end()
    await client.closed
    expect(await audited(served, before)).toMatchObject([
      { kind: 'request', status: 200, clientCertificate: 'CN=ssp.example.nhs.uk, O=NHS' },
    ])
  })

  test('TRN-TLS-05 TRN-TLS-07 a host beside the subject counts, in whatever case', async () => {
    const client = await dialSecurely(served.port, { ...protocol, show: all.clients.alternative })
    client.send(right)
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  test.each(wrong)(
    'TRN-TLS-05 TRN-TLS-08 TRN-TLS-09 TRN-PIPE-01 %s: one %s is answered 495',
    async (name, _what, diagnostics) => {
      const before = served.events.length
      const answer = await lastSecureAnswer(served.port, right, { ...protocol, show: all.clients[name] })
      expect(expectShut(answer, 495)).toMatch(diagnostics)
      expect(await audited(served, before)).toEqual([
        {
          at: expect.any(String),
          kind: 'request',
          method: 'GET',
          target: expect.stringContaining('/Patient/'),
          remoteAddress: '127.0.0.1',
          clientCertificate: expect.stringMatching(/^CN=/),
          traceId: expect.any(String),
          from: expect.any(String),
          to: expect.any(String),
          interaction: expect.any(String),
          status: 495,
          situation: 'certificateInvalid',
          spineCode: 'BAD_REQUEST',
          durationMs: 0,
        },
      ])
    },
  )

  test('TRN-TLS-08 TRN-TLS-09 TRN-PIPE-01 no certificate is answered 496, closed and audited', async () => {
    const before = served.events.length
    const answer = await lastSecureAnswer(served.port, right, { ...protocol, show: null })
    expect(expectShut(answer, 496)).toMatch(/^No client certificate was sent; /)
    const [event] = await audited(served, before)
    expect(event).toMatchObject({ kind: 'request', status: 496, situation: 'certificateMissing' })
    expect(event).not.toHaveProperty('clientCertificate')
    expect(event).not.toHaveProperty('practice')
  })

  test('TRN-TLS-04 TRN-PIPE-01 whoever is not known is told nothing else, whatever is wrong', async () => {
    const before = served.events.length
    const requests = [
      requestText({ root: '/Z00000/STU3/1/gpconnect' }),
      requestText({ method: 'DELETE' }),
      requestText({ headers: { Authorization: undefined } }),
      'GET / HTTP/1.1\r\n\r\n',
      'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
      'no request\r\n\r\n',
      `GET /${'x'.repeat(40_000)} HTTP/1.1\r\n\r\n`,
      requestText({ lines: ['Content-Length: 5000000'], body: '{' }),
      requestText({ lines: ['Transfer-Encoding: gzip'] }),
    ]
    for (const text of requests)
      expectShut(await lastSecureAnswer(served.port, text, { ...protocol, show: null }), 496)
    const events = await audited(served, before, requests.length)
    expect(new Set(events.map(({ situation }) => situation))).toEqual(new Set(['certificateMissing']))
  })

  test('TRN-TLS-09 what follows over the connection is not taken any more', async () => {
    const client = await dialSecurely(served.port, { ...protocol, show: all.clients.revoked })
    client.send(right + right)
    const answer = await client.answer()
    expectShut(answer, 495)
    expect(answer.headers.connection).toBe('close')
    expect((await client.closed).length).toBe(0)
  })

  test('TRN-TLS-09 a body is not waited for, nor asked for', async () => {
    const start = performance.now()
    const lines = ['Content-Length: 100', 'Expect: 100-continue']
    const answer = await lastSecureAnswer(served.port, requestText({ lines }), { ...protocol, show: null })
    expectShut(answer, 496)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('TRN-SEC-06 TRN-JWT-10 a token proves nothing: the right one opens no door, and any opens none less', async () => {
    expectShut(await lastSecureAnswer(served.port, right, { ...protocol, show: null }), 496)
    const client = await dialSecurely(served.port, protocol)
    client.send(requestText({ token: { claims: { iss: 'https://somebody.example/' } } }))
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  test('TRN-CT-08 an outcome is XML where the request says so', async () => {
    const text = requestText({ headers: { Accept: 'application/fhir+xml' } })
    const answer = await lastSecureAnswer(served.port, text, { ...protocol, show: null })
    expect([answer.status, answer.headers['content-type']]).toEqual([
      496,
      'application/fhir+xml;charset=utf-8',
    ])
    expectRight(answer, 'https')
  })
})

describe('the hard mode', () => {
  let served: Served
  beforeAll(async () => {
    served = await serveSecurely({ tls: { badCertificates: 'abort', versions: '1.2,1.3' } })
  })
  afterAll(() => served.close())

  test.each(['1.2', '1.3'])('TRN-TLS-08 over TLS %s lets the right certificate in', async (version) => {
    const client = await dialSecurely(served.port, { maxVersion: version === '1.2' ? 'TLSv1.2' : 'TLSv1.3' })
    client.send(right)
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  const cases = [undefined, ...wrong.map(([name]) => name)].flatMap((name) =>
    (['1.2', '1.3'] as const).map((version) => ({ version, name, what: name ?? 'no certificate' })),
  )
  test.each(cases)(
    'TRN-TLS-08 TRN-PIPE-01 over TLS $version answers nothing to $what, and audits it',
    async ({ version, name }) => {
      const { clients } = await certificates()
      const before = served.events.length
      const options = { show: name ? clients[name] : null, maxVersion: `TLSv${version}` as const }
      const got = await dialSecurely(served.port, options).then(
        async (client) => {
          client.send(right)
          return (await client.closed).length
        },
        () => 0,
      )
      expect(got).toBe(0)
      const diagnostics = wrong.find(([each]) => each === name)?.[2] ?? /^No client certificate was sent; /
      expect(await audited(served, before)).toEqual([
        {
          at: expect.any(String),
          kind: 'connection',
          remoteAddress: '127.0.0.1',
          ...(name && { clientCertificate: expect.stringMatching(/^CN=/) }),
          situation: name ? 'certificateInvalid' : 'certificateMissing',
          spineCode: 'BAD_REQUEST',
          remarks: [expect.stringMatching(diagnostics)],
        },
      ])
    },
  )
})
