import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { patients } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

describe('gzip', () => {
  const offered = [
    'gzip',
    'GZIP',
    'gzip, deflate, br',
    'deflate, gzip;q=0.5',
    'br;q=1.0, gzip;q=0.001',
    ' gzip ',
    'x-gzip',
  ]
  test.each(offered)(
    'TRN-ENC-03 Accept-Encoding %s: compressed, and whole when unpacked',
    async (codings) => {
      const plain = await ask()
      const { headers, bytes, body, json } = await ask({ headers: { 'Accept-Encoding': codings } })
      expect(headers['content-encoding']).toBe('gzip')
      expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
      expect(gunzipSync(bytes).toString()).toBe(plain.body)
      expect(body).toBe(plain.body)
      expect(json.id).toBe(patients.full.id)
    },
  )

  const notOffered = [
    undefined,
    '',
    'identity',
    'deflate, br',
    'gzip;q=0',
    'gzip;q=0.0, deflate',
    'gzipped',
    'notgzip',
    'br;v=gzip',
  ]
  test.each(notOffered)('TRN-ENC-04 Accept-Encoding %s: not compressed', async (codings) => {
    const { headers, bytes } = await ask({ headers: { 'Accept-Encoding': codings } })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(JSON.parse(bytes.toString())).toMatchObject({ id: patients.full.id })
  })

  test('TRN-ENC-03 an outcome is compressed too, and so is XML', async () => {
    const headers = { 'Accept-Encoding': 'gzip', Accept: 'application/fhir+xml' }
    for (const id of [patients.full.id, 'nobody']) {
      const answer = await ask({ id, headers })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(answer.bytes).toString()).toMatch(/^<\?xml /)
    }
  })

  test('TRN-ENC-04 caches are told on every answer that the coding matters', async () => {
    for (const options of [
      {},
      { id: 'nobody' },
      { root: '/Z00000/x' },
      { headers: { 'Accept-Encoding': 'gzip' } },
    ])
      expect((await ask(options)).headers.vary).toBe('Accept-Encoding')
  })
})

describe('characters', () => {
  test.each(['application/fhir+json', 'application/fhir+xml'])(
    'TRN-ENC-01 the bytes of %s are UTF-8, without a byte-order mark',
    async (accept) => {
      const { bytes, json } = await ask({ headers: { Accept: accept, 'Accept-Charset': 'iso-8859-1' } })
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      expect(text).toContain('Müller')
      expect(text).toContain('Łukasiewicz')
      expect(text.charCodeAt(0)).toBeLessThan(128)
      expect(json).toMatchObject({
        name: [{ family: "O'Shea-Müller", given: ['Zoë', 'Ann'] }, { given: ['Zed & Co <3'] }, {}],
      })
    },
  )

  test('TRN-CT-14 characters that XML and JSON need escaped come through both', async () => {
    const asJson = await ask()
    const asXml = await ask({ headers: { Accept: 'application/fhir+xml' } })
    expect(asJson.body).toContain('17 \\"The Crescent\\"')
    expect(asXml.body).toMatch(/17 (&quot;|&#34;|&#x22;)The Crescent/)
    expect(asXml.body).toContain('Zed &amp; Co &lt;3')
    expect(asXml.json).toEqual(asJson.json)
  })

  test('TRN-CT-14 nothing is null, empty, or a member of no value', async () => {
    for (const id of [patients.full.id, patients.plain.id]) {
      const { body } = await ask({ id })
      expect(body).not.toMatch(/:null|:""|:\[\]|:\{\}|\[null/)
    }
  })

  test('TRN-CT-14 an extension of a primitive stands in its underscored member, and in XML inside it', async () => {
    const asJson = await ask()
    expect(asJson.json).toMatchObject({ birthDate: '1970-02-28', _birthDate: { extension: [{}] } })
    const asXml = await ask({ headers: { Accept: 'application/fhir+xml' } })
    expect(asXml.body).toMatch(/<birthDate value="1970-02-28"><extension url=/)
  })
})

describe('numbers, dates and order', () => {
  test('TRN-ENC-08 a decimal keeps its digits', async () => {
    const asJson = await ask({ interaction: 'read:location' })
    expect(asJson.body).toContain('"position":{"longitude":-1.5500,"latitude":53.80}')
    const asXml = await ask({ interaction: 'read:location', headers: { Accept: 'application/fhir+xml' } })
    expect(asXml.body).toContain('<longitude value="-1.5500"/><latitude value="53.80"/>')
  })

  const zone = process.env.TZ
  afterEach(() => {
    vi.restoreAllMocks()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('TRN-ENC-07 the time zone of the server shows nowhere', async () => {
    const seen = []
    for (const place of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/London']) {
      process.env.TZ = place
      const { body, events } = await ask()
      seen.push({ body, events })
    }
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(seen[0]?.events[0]?.at).toBe('2026-03-02T09:30:00.000Z')
  })

  test('TRN-ENC-07 nothing that depends on a locale is called while an answer is made', async () => {
    const calls = [
      vi.spyOn(Number.prototype, 'toLocaleString'),
      vi.spyOn(Date.prototype, 'toLocaleString'),
      vi.spyOn(Date.prototype, 'toLocaleDateString'),
      vi.spyOn(Date.prototype, 'getHours'),
      vi.spyOn(Date.prototype, 'getDate'),
      vi.spyOn(String.prototype, 'toLocaleUpperCase'),
      vi.spyOn(String.prototype, 'toLocaleLowerCase'),
      vi.spyOn(String.prototype, 'localeCompare'),
      vi.spyOn(Intl, 'DateTimeFormat'),
      vi.spyOn(Intl, 'NumberFormat'),
      vi.spyOn(Intl, 'Collator'),
    ]
    for (const accept of ['application/fhir+json', 'application/fhir+xml'])
      for (const interaction of ['read:patient', 'search:patient', 'read:location', 'read:metadata'])
        expect((await ask({ interaction, headers: { Accept: accept } })).status).toBe(200)
    for (const call of calls) expect(call).not.toHaveBeenCalled()
  })
})
