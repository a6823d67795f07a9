import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, certificates, sspHost } from '../support/certificates.ts'
import { doorFiles } from './secure.ts'
import {
  audited,
  dial,
  expectOutcome,
  expectRight,
  lastAnswer,
  requestText,
  type Served,
  serve,
} from './wire.ts'

let served: Served
let all: Certificates
beforeAll(async () => {
  all = await certificates()
  const files = await doorFiles()
  served = await serve({ headersTimeout: 300, requestTimeout: 500, checkEvery: 50 }, undefined, {
    clients: {
      authorities: files['authorities.pem'],
      revocationList: files['list.pem'],
      names: sspHost,
      header: 'X-Client-Cert',
    },
  })
})
afterAll(() => served.close())

const derOf = (pem: string) => new X509Certificate(pem).raw.toString('base64')
const withHeader = (value: string) => requestText({ lines: [`x-client-cert: ${value}`] })

/** How proxies hand a certificate on. */
const forms: readonly (readonly [name: string, write: (pem: string) => string])[] = [
  ['nginx ($ssl_client_escaped_cert)', encodeURIComponent],
  ['Apache (SSL_CLIENT_CERT)', (pem) => pem.trim().replaceAll('\n', ' ')],
  ['HAProxy (ssl_c_der,base64)', derOf],
  ['RFC 9440 (Client-Cert)', (pem) => `:${derOf(pem)}:`],
]

describe('TLS that a proxy in front ends', () => {
  test.each(forms)(
    'TRN-TLS-10 a certificate as %s hands it on opens the door, and is audited',
    async (_name, write) => {
      const before = served.events.length
      const client = await dial(served.port)
      for (let times = 0; times < 2; times += 1) {
        client.send(withHeader(write(all.clients.right)))
        const answer = await client.answer()
        expect(answer.headers).not.toHaveProperty('strict-transport-security')
        expect(expectRight(answer)).toMatchObject({ resourceType: 'Patient' })
      }
      client.end()
      await client.closed
      const events = await audited(served, before, 2)
      for (const event of events) {
        expect(event.clientCertificate).toBe('CN=ssp.example.nhs.uk, O=NHS')
        // The certificate itself is of no use there.
        expect(JSON.stringify(event)).not.toMatch(/x-client-cert/i)
      }
    },
  )

  test.each([
    ['is missing', requestText],
    ['is empty', () => withHeader('')],
  ])('TRN-TLS-10 TRN-TLS-09 one that %s is answered 496, and the connection closed', async (_what, text) => {
    const before = served.events.length
    expectOutcome(await lastAnswer(served.port, text()), 496)
    expect(await audited(served, before)).toMatchObject([
      { kind: 'request', situation: 'certificateMissing' },
    ])
  })

  test.each([
    'expired',
    'future',
    'wrongName',
    'wrongAuthority',
    'selfSigned',
    'belowLeaf',
    'revoked',
    'forServers',
  ] as const)(
    'TRN-TLS-10 TRN-TLS-05 one that is %s is answered 495, whatever the proxy thinks of it',
    async (name) => {
      const before = served.events.length
      for (let times = 0; times < 2; times += 1)
        expectOutcome(await lastAnswer(served.port, withHeader(derOf(all.clients[name]))), 495)
      expect(await audited(served, before, 2)).toMatchObject(
        [{ situation: 'certificateInvalid', clientCertificate: /^CN=/ }, {}].map((each) => ({
          ...each,
          ...('clientCertificate' in each && { clientCertificate: expect.stringMatching(/^CN=/) }),
        })),
      )
    },
  )

  test.each([
    ['rubbish', () => withHeader('%00%')],
    ['no certificate', () => withHeader(Buffer.from('no certificate').toString('base64'))],
    [
      'one that the client put in itself beside that of the proxy',
      () =>
        requestText({
          lines: [all.clients.right, all.clients.revoked].map((pem) => `X-Client-Cert: ${derOf(pem)}`),
        }),
    ],
  ])('TRN-TLS-10 %s is answered 495', async (_what, text) => {
    expectOutcome(await lastAnswer(served.port, text()), 495)
  })

  test('TRN-TLS-10 no other header counts', async () => {
    const lines = ['X-SSL-Client-Cert', 'Client-Cert', 'X-Forwarded-Client-Cert', 'Forwarded'].map(
      (name) => `${name}: ${derOf(all.clients.right)}`,
    )
    expectOutcome(await lastAnswer(served.port, requestText({ lines })), 496)
  })

  test('TRN-TLS-10 more certificates than are remembered are all judged right', async () => {
    const client = await dial(served.port)
    for (let times = 0; times < 120; times += 1) {
      client.send(withHeader(`${derOf(all.clients.right)}${'%20'.repeat(times)}`))
      expect((await client.answer()).status).toBe(200)
    }
    client.end()
    await client.closed
  })

  test('TRN-VRB-09 what cannot be read is answered as malformed', async () => {
    expectOutcome(await lastAnswer(served.port, 'no request\r\n\r\n'), 400)
  })
})

test('TRN-TLS-10 unless it is configured a header is neither trusted nor asked for', async () => {
  const plain = await serve()
  const client = await dial(plain.port)
  client.send(withHeader(derOf(all.clients.revoked)))
  expect((await client.answer()).status).toBe(200)
  client.end()
  await client.closed
  const [event] = await audited(plain, 0)
  expect(event).not.toHaveProperty('clientCertificate')
  expect(event?.headers).toHaveProperty('x-client-cert')
  await plain.close()
})
