import { describe, expect, test } from 'vitest'
import { patients, roots } from '../support/facts.ts'
import { type AskOptions, publicOrigin, testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

/** One request for each way to be answered. `ask` itself checks the headers of every one of them. */
const answers: readonly (AskOptions & { title: string; status: number })[] = [
  { title: 'a read', status: 200 },
  { title: 'a search', interaction: 'search:patient', status: 200 },
  {
    title: 'a search in vain',
    interaction: 'search:organization',
    query: 'identifier=https://fhir.nhs.uk/Id/ods-organization-code|X1',
    status: 200,
  },
  { title: 'the metadata', interaction: 'read:metadata', status: 200 },
  { title: 'an unknown practice', root: '/Z00000/STU3/1/gpconnect', status: 404 },
  { title: 'an unknown root', root: '/A99999/STU3/9/gpconnect', status: 404 },
  { title: 'a bad escape', path: '/Patient/%', status: 400 },
  { title: 'a missing Spine header', headers: { 'Ssp-TraceID': undefined }, status: 400 },
  { title: 'an unknown interaction', interaction: 'x', status: 400 },
  { title: 'a wrong verb', method: 'PATCH', status: 400 },
  { title: 'a HEAD', method: 'HEAD', status: 400 },
  { title: 'what is not built', interaction: 'search:slot', status: 501 },
  { title: 'a missing token', headers: { Authorization: undefined }, status: 400 },
  { title: 'a media type that is not to be had', headers: { Accept: 'text/html' }, status: 415 },
  { title: 'an invalid token', token: { claims: { aud: 1 } }, status: 400 },
  { title: 'an invalid resource in the token', token: { claims: { 'requesting_device.x': 1 } }, status: 422 },
  { title: 'a switch that is off', root: '/B99999/STU3/1/gpconnect', status: 403 },
  { title: 'a missing parameter', interaction: 'search:patient', query: '', status: 400 },
  { title: 'a malformed parameter', interaction: 'search:patient', query: 'identifier=1', status: 422 },
  { title: 'an unknown patient', id: 'nobody', status: 404 },
  { title: 'facts that are incomplete', id: patients.incomplete.id, status: 500 },
]

describe.each(answers)('headers of $title', ({ title, status, ...asked }) => {
  test(`TRN-HDR-01 TRN-SEC-05 no cache may keep it (${title})`, async () => {
    const { headers, ...answer } = await ask(asked)
    expect([answer.status, headers['cache-control']]).toEqual([status, 'no-store'])
  })

  test(`TRN-HDR-12 TRN-HDR-13 it sets no cookie, shows no banner, and is not to be sniffed (${title})`, async () => {
    const { headers } = await ask({ ...asked, headers: { ...asked.headers, Cookie: 'session=1' } })
    expect(headers['x-content-type-options']).toBe('nosniff')
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'via'])
      expect(headers).not.toHaveProperty(name)
  })

  test(`TRN-HDR-16 each header stands once, with one value (${title})`, async () => {
    const { headers } = await ask(asked)
    const names = Object.keys(headers).map((name) => name.toLowerCase())
    expect(names).toEqual([...new Set(names)])
    for (const value of Object.values(headers)) expect(value).not.toMatch(/,|\r|\n/)
  })

  test(`TRN-CORS-02 it allows no browser anything (${title})`, async () => {
    const { headers } = await ask({
      ...asked,
      headers: { ...asked.headers, Origin: 'https://browser.example' },
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  if (status !== 200)
    test(`TRN-HDR-02 it has no version where nothing was read (${title})`, async () => {
      const { headers } = await ask(asked)
      for (const name of ['etag', 'content-location', 'location', 'last-modified'])
        expect(headers).not.toHaveProperty(name)
    })
})

describe('the version of what is read', () => {
  const reads = ['read:patient', 'read:practitioner', 'read:organization', 'read:location']
  test.each(reads)('TRN-HDR-02 %s: ETag is the versionId', async (interaction) => {
    const { headers, json } = await ask({ interaction })
    const { versionId } = json.meta as { versionId: string }
    expect(versionId).toMatch(/^v[2357]$/)
    expect(headers.etag).toBe(`W/"${versionId}"`)
  })

  test.each(['search:patient', 'search:practitioner', 'search:organization', 'read:metadata'])(
    'TRN-HDR-02 %s has no version of its own',
    async (interaction) => {
      const { headers } = await ask({ interaction })
      expect(headers).not.toHaveProperty('etag')
      expect(headers).not.toHaveProperty('content-location')
    },
  )

  test('TRN-HDR-03 TRN-VRB-14 the version changes with the content, and the content is that of the moment', async () => {
    const moving = { ...patients.plain }
    const { ask } = testGateway({
      wrap: (system) => ({ ...system, register: { ...system.register, byId: async () => ({ ...moving }) } }),
    })
    const first = await ask({ id: moving.id })
    expect((await ask({ id: moving.id })).headers.etag).toBe(first.headers.etag)
    Object.assign(moving, { version: 'v2', gender: 'other' })
    const second = await ask({ id: moving.id })
    expect([first.headers.etag, second.headers.etag]).toEqual(['W/"v1"', 'W/"v2"'])
    expect([first.json.gender, second.json.gender]).toEqual(['female', 'other'])
  })

  test('TRN-HDR-04 TRN-HDR-05 Content-Location is the versioned URL at the canonical root, whatever Host and alias say', async () => {
    const expected = `${publicOrigin}${roots.foundations}/Patient/Pat-full.1/_history/v7`
    const asked: readonly AskOptions[] = [
      {},
      { root: `${roots.foundations}/fhir` },
      {
        headers: {
          Host: 'evil.example:8080',
          'X-Forwarded-Host': 'evil.example',
          Forwarded: 'host=evil.example',
        },
      },
      { target: `https://ssp.example/${roots.foundations.slice(1)}/Patient/Pat-full.1` },
      { path: '/Patient/Pat%2Dfull.1' },
    ]
    for (const each of asked) expect((await ask(each)).headers['content-location']).toBe(expected)
  })

  test.each(['If-None-Match', 'If-Modified-Since', 'If-Match', 'Range', 'If-Range'])(
    'TRN-HDR-11 %s makes no difference to a read',
    async (name) => {
      const plain = await ask()
      for (const value of ['W/"v7"', '*', 'Thu, 01 Jan 2099 00:00:00 GMT', 'bytes=0-10', 'W/"invalidEtag"'])
        expect(await ask({ headers: { [name]: value } })).toMatchObject({ status: 200, body: plain.body })
    },
  )
})

describe('headers that nobody expects', () => {
  test('TRN-HDR-14 TRN-AUD-08 they are accepted, and audited', async () => {
    const { status, events } = await ask({
      headers: { AdditionalHeader: 'NotStandardHeader', 'X-Twice': ['one', 'two'], 'X-Empty': '' },
    })
    expect(status).toBe(200)
    expect(events[0]?.headers).toEqual({
      additionalheader: 'NotStandardHeader',
      'x-twice': 'one, two',
      'x-empty': '',
    })
  })

  test('TRN-HDR-14 however many and long they are, the entry stays within bounds', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`X-${at}`, 'y'.repeat(5000)]))
    const { status, events } = await ask({ headers: many })
    expect(status).toBe(200)
    expect(Object.keys(events[0]?.headers ?? {}).length).toBe(40)
    expect(JSON.stringify(events).length).toBeLessThan(100_000)
  })

  test('TRN-HDR-14 names that every object has are names like others', async () => {
    const { status, events } = await ask({ headers: { Constructor: 'a', ['__proto__']: 'b', toString: 'c' } })
    expect(status).toBe(200)
    expect(Object.keys(events[0]?.headers ?? {})).toEqual(expect.arrayContaining(['constructor', 'tostring']))
  })

  const proxied = {
    Forwarded: 'for=192.0.2.60;proto=http;by=203.0.113.43;host=b99999.example',
    'X-Forwarded-For': '198.51.100.9',
    'X-Forwarded-Proto': 'http',
    'X-Forwarded-Host': 'b99999.example',
    'X-Forwarded-Prefix': '/B99999',
  }
  test('TRN-PRX-01 what proxies add is audited and decides nothing', async () => {
    const plain = await ask()
    const { status, body, headers, events } = await ask({ headers: proxied })
    expect({ status, body, headers }).toEqual({ status: 200, body: plain.body, headers: plain.headers })
    expect(events).toMatchObject([
      {
        practice: 'A99999',
        remoteAddress: '192.0.2.7',
        headers: Object.fromEntries(
          Object.entries(proxied).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      },
    ])
  })

  test('TRN-PRX-02 without them all is well, and the entry has no list of headers', async () => {
    const { status, events } = await ask()
    expect(status).toBe(200)
    expect(events[0]).not.toHaveProperty('headers')
  })
})

describe('sizes', () => {
  test('TRN-SEC-02 TRN-VRB-09 a body that is announced as too large is refused before anything is done for it', async () => {
    const { ask } = testGateway({ settings: { limits: { bodyBytes: 2048, urlBytes: 1024 } } })
    const announcing = (length: string) =>
      ask({ headers: { 'Content-Length': length, 'Ssp-From': undefined } })
    for (const length of ['2049', '999999999999999999999'])
      expect(await announcing(length)).toMatchObject({
        status: 400,
        diagnostics: 'The body is larger than 2048 bytes; send a smaller one.',
      })
    expect((await announcing('2048')).diagnostics).toContain('Ssp-From')
  })

  test('TRN-SEC-02 TRN-VRB-09 the length of a URL is counted in bytes, up to the limit', async () => {
    const { ask } = testGateway({ settings: { limits: { urlBytes: 1024 } } })
    const path = `${roots.foundations}/Patient/Pat-full.1?a=`
    const filled = (character: string, bytes: number) =>
      path + character.repeat((bytes - path.length) / Buffer.byteLength(character))
    expect((await ask({ target: filled('x', 1024) })).status).toBe(200)
    expect(await ask({ target: filled('x', 1025) })).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' })
    expect((await ask({ target: filled('é', 1026) })).status).toBe(400)
  })
})

describe('browsers', () => {
  test('TRN-CORS-01 the metadata says cors, as the templates do', async () => {
    const { json } = await ask({ interaction: 'read:metadata' })
    expect(json).toMatchObject({ rest: [{ security: { cors: true } }] })
  })

  test('TRN-CORS-02 OPTIONS of the metadata is refused with an outcome', async () => {
    const preflight = { Origin: 'https://browser.example', 'Access-Control-Request-Method': 'GET' }
    for (const headers of [{}, preflight]) {
      const answer = await ask({ interaction: 'read:metadata', method: 'OPTIONS', headers })
      expect([answer.status, answer.spineCode]).toEqual([400, 'BAD_REQUEST'])
    }
    const bare = await ask({
      interaction: 'read:metadata',
      method: 'OPTIONS',
      headers: { Authorization: undefined, 'Ssp-From': undefined, 'Ssp-TraceID': undefined, ...preflight },
    })
    expect(bare.status).toBe(400)
  })
})
