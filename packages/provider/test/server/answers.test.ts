import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { AskOptions } from '../support/gateway.ts'
import { requestOf } from '../support/gateway.ts'
import { audited, dial, expectOutcome, expectRight, requestText, servedThroughout } from './wire.ts'

const served = servedThroughout()

async function ask(options: Parameters<typeof requestText>[0] = {}) {
  const client = await dial(served().port)
  client.send(requestText(options))
  const answer = await client.answer(options.method)
  client.end()
  expect((await client.closed).length, 'bytes after the answer').toBe(0)
  return answer
}

const kinds: Readonly<Record<string, AskOptions>> = {
  'a resource': {},
  'a Bundle': { interaction: 'search:patient' },
  metadata: { interaction: 'read:metadata' },
  'a refusal': { method: 'PATCH' },
  'an unknown record': { id: 'nobody' },
  'an unknown practice': { target: '/ZZZ99/STU3/1/gpconnect/metadata' },
  'an unsupported media type': { headers: { Accept: 'text/html' } },
}

for (const [name, options] of Object.entries(kinds)) {
  test(`TRN-HDR-01 TRN-HDR-13 TRN-HDR-16 FND-GEN-03 TRN-ENC-01 ${name}: each header once, with one value`, async () => {
    const answer = await ask(options)
    expectRight(answer)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(Object.keys(answer.headers)).not.toContain('server')
    expect(Object.keys(answer.headers)).not.toContain('x-powered-by')
    expect(Math.abs(Date.parse(answer.headers.date as string) - Date.now())).toBeLessThan(5_000)
  })

  test(`TRN-ENC-03 TRN-ENC-04 ${name} is compressed where that is offered, and nowhere else`, async () => {
    const plain = await ask(options)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    const headers = { ...options.headers, 'Accept-Encoding': 'gzip' }
    const packed = await ask({ ...options, headers })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.bytes.length).toBe(Number(packed.headers['content-length']))
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString())
  })

  test(`TRN-CT-01 TRN-CT-12 ${name} in XML`, async () => {
    if (options.headers) return
    const answer = await ask({ ...options, headers: { Accept: 'application/fhir+xml' } })
    expectRight(answer)
    expect(answer.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
    expect(answer.bytes.toString()).toMatch(/^<(\?xml|[A-Z])/)
  })
}

describe('HEAD', () => {
  test('TRN-VRB-03 is refused with status and headers only, and the connection goes on', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(requestText({ method: 'HEAD' }) + requestText())
    const head = await client.answer('HEAD')
    expect(head.status).toBe(400)
    expect(head.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/fhir+json;charset=utf-8',
      connection: 'keep-alive',
    })
    expect((await client.answer()).status).toBe(200)
    client.end()
    expect((await client.closed).length).toBe(0)
    expect(await audited(served(), before, 2)).toMatchObject([
      { method: 'HEAD', status: 400, situation: 'verbWrong' },
      { method: 'GET', status: 200 },
    ])
  })

  test('TRN-VRB-03 says how long the outcome would be', async () => {
    const outcome = await ask({ method: 'DELETE' })
    const head = await ask({ method: 'HEAD' })
    const shorter = 'DELETE'.length - 'HEAD'.length
    expect(Number(head.headers['content-length'])).toBe(outcome.bytes.length - shorter)
  })
})

test('TRN-TLS-11 the provider listens for plain HTTP, on a port of the system’s choice', async () => {
  expect(served().port).toBeGreaterThan(1023)
  const { target, rawHeaders } = requestOf()
  const headers: Record<string, string> = {}
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers[rawHeaders[at] as string] = rawHeaders[at + 1] as string
  const answer = await fetch(`http://127.0.0.1:${served().port}${target}`, { headers })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ resourceType: 'Patient' })
})

test('TRN-CORS-02 OPTIONS of the metadata is refused', async () => {
  expectOutcome(await ask({ interaction: 'read:metadata', method: 'OPTIONS' }))
})

test('TRN-AUD-08 TRN-HDR-14 a header that nobody knows is audited as it came over the wire', async () => {
  const before = served().events.length
  await ask({ lines: ['AdditionalHeader: NotStandardHeader', 'Forwarded: for=192.0.2.1'] })
  expect(await audited(served(), before)).toMatchObject([
    {
      remoteAddress: '127.0.0.1',
      headers: { additionalheader: 'NotStandardHeader', forwarded: 'for=192.0.2.1' },
    },
  ])
})
