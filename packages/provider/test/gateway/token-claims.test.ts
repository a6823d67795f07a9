import { describe, expect, test } from 'vitest'
import { roots } from '../support/facts.ts'
import { type AskOptions, publicOrigin, testGateway, testTime } from '../support/gateway.ts'
import { base64url, rightClaims } from '../support/token.ts'

const { ask } = testGateway()
const now = testTime / 1000

const claiming = (claims: Record<string, unknown>): AskOptions => ({ token: { claims } })

describe('claims that have to be there', () => {
  const mandatory = [
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'reason_for_request',
    'requested_scope',
    'requesting_device',
    'requesting_organization',
    'requesting_practitioner',
  ]
  test.each(mandatory)('TRN-JWT-11 without %s: 400 that names it', async (name) => {
    for (const interaction of ['read:metadata', 'read:patient']) {
      const { status, spineCode, diagnostics } = await ask({
        interaction,
        ...claiming({ [name]: undefined }),
      })
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`Claim \`${name}\` is missing`)
      expect(diagnostics).toContain('wanted')
    }
  })

  test.each(mandatory)('TRN-JWT-11 %s that is null: 400 that names it', async (name) => {
    const { status, spineCode, diagnostics } = await ask(claiming({ [name]: null }))
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain(`Claim \`${name}\` is null`)
  })

  const texts = ['iss', 'sub', 'aud', 'reason_for_request', 'requested_scope']
  const wrongTexts: readonly (readonly [unknown, string])[] = [
    ['', 'an empty text'],
    ['   ', 'an empty text'],
    [1, 'a number'],
    [1.5, 'a number'],
    [true, 'true or false'],
    [[], 'an array'],
    [['https://x'], 'an array'],
    [{}, 'an object'],
  ]
  for (const name of texts)
    test.each(wrongTexts)(`TRN-JWT-11 ${name} that is %j: 400 that says so`, async (value, kind) => {
      const { status, spineCode, diagnostics } = await ask(claiming({ [name]: value }))
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`Claim \`${name}\` is ${kind}`)
    })

  const resources = ['requesting_device', 'requesting_organization', 'requesting_practitioner']
  for (const name of resources)
    test.each([
      ['', 'an empty text'],
      ['Device/1', 'a text'],
      [1, 'a number'],
      [false, 'true or false'],
      [[{}], 'an array'],
    ])(`TRN-JWT-11 ${name} that is %j: 400 that says so`, async (value, kind) => {
      const { status, spineCode, diagnostics } = await ask(claiming({ [name]: value }))
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`Claim \`${name}\` is ${kind}; a `)
    })

  test('TRN-JWT-11 iss need not be a URL', async () => {
    for (const iss of ['consumer', 'urn:x', 'http://localhost', '1'])
      expect((await ask(claiming({ iss }))).status).toBe(200)
  })
})

describe('the time of a token', () => {
  const times = [
    { requirement: 'TRN-JWT-12', title: 'exactly 300 seconds', iat: now, exp: now + 300, status: 200 },
    {
      requirement: 'TRN-JWT-12',
      title: '301 seconds',
      iat: now,
      exp: now + 301,
      status: 400,
      found: '301 seconds after',
    },
    {
      requirement: 'TRN-JWT-12',
      title: '299 seconds',
      iat: now,
      exp: now + 299,
      status: 400,
      found: '299 seconds after',
    },
    {
      requirement: 'TRN-JWT-12',
      title: 'one second backwards',
      iat: now,
      exp: now - 1,
      status: 400,
      found: '-1 seconds after',
    },
    {
      requirement: 'TRN-JWT-12',
      title: 'no time at all',
      iat: now,
      exp: now,
      status: 400,
      found: '0 seconds after',
    },
    {
      requirement: 'TRN-JWT-12',
      title: '300 milliseconds as seconds',
      iat: now * 1000,
      exp: now * 1000 + 300_000,
      status: 400,
      found: '300000 seconds after',
    },
    {
      requirement: 'TRN-JWT-12',
      title: 'exp 0 and iat 0',
      iat: 0,
      exp: 0,
      status: 400,
      found: '0 seconds after',
    },
    {
      requirement: 'TRN-JWT-13',
      title: 'issued 600 seconds ago',
      iat: now - 600,
      exp: now - 300,
      status: 400,
      found: 'expired 300 seconds ago',
    },
    { requirement: 'TRN-JWT-13', title: 'issued 299 seconds ago', iat: now - 299, exp: now + 1, status: 200 },
    {
      requirement: 'TRN-JWT-13',
      title: 'expiring this second',
      iat: now - 300,
      exp: now,
      status: 400,
      found: 'expired 0 seconds ago',
    },
    { requirement: 'TRN-JWT-13', title: 'issued in 1970', iat: 0, exp: 300, status: 400, found: 'expired' },
    {
      requirement: 'TRN-JWT-13',
      title: 'issued before 1970',
      iat: -1000,
      exp: -700,
      status: 400,
      found: 'expired',
    },
    {
      requirement: 'TRN-JWT-14',
      title: 'issued 200 seconds from now',
      iat: now + 200,
      exp: now + 500,
      status: 200,
    },
    {
      requirement: 'TRN-JWT-14',
      title: 'issued in ten years',
      iat: now + 315_360_000,
      exp: now + 315_360_300,
      status: 200,
    },
  ]
  test.each(times)('$requirement $title: $status', async ({ iat, exp, status, found }) => {
    const answer = await ask(claiming({ iat, exp }))
    expect(answer.status).toBe(status)
    if (found) {
      expect(answer.spineCode).toBe('BAD_REQUEST')
      expect(answer.diagnostics).toContain('`exp`')
      expect(answer.diagnostics).toContain(found)
    }
  })

  test('TRN-JWT-13 a token dies while the server lives', async () => {
    const { ask, clock } = testGateway()
    const { exp, iat } = { iat: now, exp: now + 300 }
    clock.advance(299_999)
    expect((await ask(claiming({ iat, exp }))).status).toBe(200)
    clock.advance(1)
    expect((await ask(claiming({ iat, exp }))).status).toBe(400)
  })

  const notWhole: readonly (readonly [string, unknown, string])[] = [
    ['a numeric text', String(now), 'a text'],
    ['an empty text', '', 'an empty text'],
    ['a fraction', now + 0.5, 'a number'],
    ['a date', '2026-03-02T09:30:00Z', 'a text'],
    ['true', true, 'true or false'],
    ['an array', [now], 'an array'],
    ['an object', {}, 'an object'],
  ]
  for (const name of ['exp', 'iat'])
    test.each(notWhole)(`TRN-JWT-15 ${name} as %s: 400`, async (_title, value, kind) => {
      const { status, spineCode, diagnostics } = await ask(claiming({ [name]: value }))
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`Claim \`${name}\` is ${kind}`)
      expect(diagnostics).toContain(
        'whole seconds since 1970 are wanted, as a JSON number without fraction or exponent',
      )
    })

  const written = [
    { requirement: 'TRN-JWT-15', as: `${now}.0` },
    { requirement: 'TRN-JWT-15', as: `${now / 100}e2` },
    { requirement: 'TRN-JWT-15', as: `${now}00000000000000000000` },
    { requirement: 'TRN-JWT-15', as: '-0' },
  ]
  test.each(written)('$requirement iat written as $as: 400', async ({ as }) => {
    const claims = rightClaims({ scope: 'patient/*.read', reasons: ['directcare'] }, 'https://x', testTime)
    const payload = JSON.stringify(claims).replace(`"iat":${now}`, `"iat":${as}`)
    expect(payload).toContain(`"iat":${as},`)
    const answer = await ask({ token: { parts: { payload: base64url(payload) } } })
    expect([answer.status, answer.spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(answer.diagnostics).toContain('Claim `iat`')
  })
})

describe('sub', () => {
  const rows = [
    { title: 'another id', sub: 'user-2' },
    { title: 'the id in another case', sub: 'USER-1' },
    { title: 'the id with a blank', sub: 'user-1 ' },
    { title: 'the SDS user id', sub: '444555666777' },
  ]
  test.each(rows)('TRN-JWT-21 that is $title: 400', async ({ sub }) => {
    const { status, spineCode, diagnostics, body } = await ask(claiming({ sub }))
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain('Claim `sub` differs from `requesting_practitioner.id`')
    expect(body).not.toMatch(/user-|USER-|444555666777/)
  })
})

describe('aud', () => {
  const { foundations, structured, documents } = roots
  const right = [
    `${publicOrigin}${foundations}`,
    `${publicOrigin}${foundations}/`,
    `${publicOrigin}${foundations}/fhir`,
    `${publicOrigin}${foundations}/fhir/`,
    `${publicOrigin}${structured}`,
    `${publicOrigin}${documents}/fhir`,
    `https://ssp.example/${foundations.slice(1)}`,
    'https://authorize.fhir.nhs.net/token',
    'https://authorize.fhir.nhs.net/token/',
  ]
  const odd = [
    'https://provider.example.nhs.uk/B99999/STU3/1/gpconnect',
    'https://provider.example.nhs.uk/',
    `${publicOrigin}${foundations}//`,
    `${publicOrigin}${foundations.toLowerCase()}`,
    `${publicOrigin}${foundations}/Patient`,
    'https://notValid.fhir.nhs.net/tokenEndpoint',
    'http://gp2gp-proxy:8090/structured',
    'not a URL',
    '/A99999/STU3/1/gpconnect',
  ]
  const refusing = testGateway({ settings: { token: { audience: 'refuse' } } })

  test.each(right)('TRN-JWT-20 %s is right', async (aud) => {
    const { status, events } = await ask(claiming({ aud }))
    expect(status).toBe(200)
    expect(events[0]).not.toHaveProperty('remarks')
    expect((await refusing.ask(claiming({ aud }))).status).toBe(200)
  })

  test.each(odd)('TRN-JWT-20 %s is taken and remarked upon by default', async (aud) => {
    const { status, events } = await ask(claiming({ aud }))
    expect(status).toBe(200)
    expect(events[0]?.remarks).toEqual(['aud is not a service root of the practice'])
  })

  test.each(odd)('TRN-JWT-20 %s is refused where the setting says so', async (aud) => {
    const { status, spineCode, diagnostics, body } = await refusing.ask(claiming({ aud }))
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain('Claim `aud`')
    expect(body).not.toContain(aud)
  })
})

describe('claims of older versions', () => {
  test('TRN-JWT-25 requested_record means nothing, and is remarked upon', async () => {
    const record = { resourceType: 'Patient', identifier: [{ value: '9999100112' }] }
    for (const requested_record of [record, null, 'x', { resourceType: 'Nonsense' }]) {
      const { status, json, events } = await ask(claiming({ requested_record }))
      expect(status).toBe(200)
      expect(json.id).toBe('Pat-full.1')
      expect(events[0]?.remarks).toEqual(['requested_record was sent; it has no meaning since 1.1.0'])
      expect(JSON.stringify(events)).not.toContain('9999100112')
    }
  })
})
