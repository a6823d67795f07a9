import { describe, expect, test } from 'vitest'
import { type AskOptions, testGateway, testTime } from '../support/gateway.ts'
import { base64url, rightClaims, tokenOf } from '../support/token.ts'

const { ask, clock } = testGateway()

const claims = rightClaims({ scope: 'patient/*.read', reasons: ['directcare'] }, 'https://x/', testTime)
const payload = base64url(JSON.stringify(claims))
const header = base64url('{"alg":"none","typ":"JWT"}')
const bearing = (token: string): AskOptions => ({ headers: { Authorization: `Bearer ${token}` } })

/** 400 BAD_REQUEST that says what is wrong with the token, and repeats nothing of it. */
async function expectMalformed(token: string, found: string) {
  const { status, spineCode, diagnostics, body } = await ask(bearing(token))
  expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
  expect(diagnostics).toContain(found)
  for (const part of token.split('.')) if (part.length > 8) expect(body).not.toContain(part)
}

describe('the scheme', () => {
  test.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('TRN-JWT-01 %s is the scheme', async (scheme) => {
    const { status } = await ask({ headers: { Authorization: `${scheme} ${tokenOf(claims)}` } })
    expect(status).toBe(200)
  })
})

describe('the parts', () => {
  const rows = [
    { title: 'two parts', token: `${header}.${payload}`, found: '2 parts' },
    { title: 'one part', token: payload, found: '1 part ' },
    { title: 'four parts', token: `${header}.${payload}..`, found: '4 parts' },
    { title: 'five parts', token: `${header}.${payload}.x.y.z`, found: '5 parts' },
    { title: 'a signature', token: `${header}.${payload}.c2lnbmF0dXJl`, found: 'has a signature' },
    { title: 'dots alone', token: '..', found: 'header of the token is not base64url' },
    { title: 'no header', token: `.${payload}.`, found: 'header of the token is not base64url' },
    { title: 'no payload', token: `${header}..`, found: 'payload of the token is not base64url' },
  ]
  test.each(rows)('TRN-JWT-02 $title', ({ token, found }) => expectMalformed(token, found))
})

describe('base64url', () => {
  const json = JSON.stringify(claims)
  const notUrl = Buffer.from('{"a":"???>>>"}').toString('base64').replaceAll('=', '')
  const rows = [
    { title: 'JSON that is not encoded', token: '{"alg":"none"}.{"iss":"x"}.' },
    { title: 'a payload that is not encoded', token: `${header}.${json.replaceAll(/[\s.,]/g, '')}.` },
    { title: 'padding', token: `${base64url('{"alg":"none","typ":"JWT"} ')}==.${payload}.` },
    { title: 'padding of the payload', token: `${header}.${Buffer.from(`${json} `).toString('base64')}=.` },
    { title: 'the alphabet that is not for URLs', token: `${header}.${notUrl}.` },
    { title: 'a plus', token: `${header}.a+b.` },
    { title: 'a slash', token: `${header}.a/b.` },
    { title: 'a percent sign', token: `${header}.${payload}%3D.` },
    { title: 'a letter beyond ASCII', token: `${header}.${payload}é.` },
    { title: 'a number of letters that no bytes give', token: `${header}.abcde.` },
  ]
  test('the row of the other alphabet has what it is for', () => {
    expect(notUrl).toMatch(/[+/]/)
  })
  test.each(rows)('TRN-JWT-03 $title', ({ token }) => expectMalformed(token, 'not base64url without padding'))
})

test('TRN-JWT-03 a whole token that is not encoded', async () => {
  const bare = `{"alg":"none","typ":"JWT"}.${JSON.stringify(claims)}.`
  expect(await ask(bearing(bare))).toMatchObject({ status: 400, spineCode: 'BAD_REQUEST' })
})

describe('the header', () => {
  const rows = [
    {
      title: 'alg HS256',
      members: { alg: 'HS256', typ: 'JWT' },
      found: "`alg` of the token's header is another",
    },
    {
      title: 'alg None',
      members: { alg: 'None', typ: 'JWT' },
      found: "`alg` of the token's header is another",
    },
    { title: 'alg null', members: { alg: null, typ: 'JWT' }, found: '`alg`' },
    { title: 'alg an array', members: { alg: ['none'], typ: 'JWT' }, found: '`alg`' },
    { title: 'no alg', members: { typ: 'JWT' }, found: "`alg` of the token's header is missing" },
    {
      title: 'typ jwt',
      members: { alg: 'none', typ: 'jwt' },
      found: "`typ` of the token's header is another",
    },
    { title: 'no typ', members: { alg: 'none' }, found: "`typ` of the token's header is missing" },
    { title: 'Alg', members: { Alg: 'none', typ: 'JWT' }, found: "`alg` of the token's header is missing" },
    {
      title: 'a member more',
      members: { alg: 'none', typ: 'JWT', kid: '1' },
      found: 'beside `alg` and `typ`',
    },
    { title: 'crit', members: { alg: 'none', typ: 'JWT', crit: [] }, found: 'beside `alg` and `typ`' },
    { title: 'empty', members: {}, found: "`alg` of the token's header is missing" },
  ]
  test.each(rows)('TRN-JWT-04 $title', ({ members, found }) =>
    expectMalformed(`${base64url(JSON.stringify(members))}.${payload}.`, found),
  )

  test('TRN-JWT-04 members in the other order, and blanks between, are the same header', async () => {
    const { status } = await ask(bearing(`${base64url(' { "typ" : "JWT",\n"alg" : "none" } ')}.${payload}.`))
    expect(status).toBe(200)
  })

  test('TRN-JWT-05 a token is neither refused for alg none nor taken with a signature that nobody checks', async () => {
    expect((await ask(bearing(`${header}.${payload}.`))).status).toBe(200)
    const signed = base64url('{"alg":"RS256","typ":"JWT"}')
    for (const token of [`${signed}.${payload}.c2ln`, `${signed}.${payload}.`, `${header}.${payload}.c2ln`])
      expect((await ask(bearing(token))).status).toBe(400)
  })
})

describe('JSON', () => {
  const deep = `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`
  const texts = [
    { title: 'nothing but blanks', text: '   ', found: 'not JSON' },
    { title: 'no JSON', text: 'iss=x&sub=y', found: 'not JSON' },
    { title: 'a comma too many', text: '{"iss":"x",}', found: 'not JSON' },
    { title: 'single quotes', text: "{'iss':'x'}", found: 'not JSON' },
    { title: 'a comment', text: '{"iss":"x"/* */}', found: 'not JSON' },
    { title: 'cut short', text: '{"iss":"x"', found: 'not JSON' },
    { title: 'something after it', text: '{"iss":"x"}{}', found: 'not JSON' },
    { title: 'an array', text: '[{"iss":"x"}]', found: 'is an array' },
    { title: 'null', text: 'null', found: 'is null' },
    { title: 'a text', text: '"iss"', found: 'is a text' },
    { title: 'a number', text: '12.5', found: 'is a number' },
    { title: 'true', text: 'true', found: 'is true or false' },
    { title: 'NaN', text: '{"exp":NaN}', found: 'not JSON' },
    { title: 'a leading zero', text: '{"exp":0123}', found: 'not JSON' },
    { title: 'a member that stands twice', text: '{"iss":"x","iss":"x"}', found: 'stands twice' },
    {
      title: 'a member that stands twice, deep down',
      text: '{"a":{"b":[{"c":1,"c":2}]}}',
      found: 'stands twice',
    },
    {
      title: 'a member that stands twice, once escaped',
      text: '{"iss":"x","\\u0069ss":"y"}',
      found: 'stands twice',
    },
    { title: 'nesting without end', text: deep, found: 'nesting goes deeper' },
    { title: 'half a pair of surrogates', text: '{"iss":"\\ud800"}', found: 'surrogates' },
    { title: 'a control character', text: '{"iss":"a\u0001b"}', found: 'control character' },
  ]
  test.each(texts)('TRN-JWT-06 a payload that is $title', ({ text, found }) =>
    expectMalformed(`${header}.${base64url(text)}.`, found),
  )
  test.each(texts)('TRN-JWT-06 a header that is $title', ({ text, found }) =>
    expectMalformed(`${base64url(text)}.${payload}.`, found),
  )

  test('TRN-JWT-06 bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"iss":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    await expectMalformed(`${header}.${bytes.toString('base64url')}.`, 'not UTF-8')
  })

  test('TRN-JWT-06 the size is limited, and the limit is a setting', async () => {
    const sized = (bytes: number) => {
      const filling = bytes - JSON.stringify({ ...claims, filling: '' }).length
      return tokenOf({ ...claims, filling: 'x'.repeat(filling) })
    }
    expect((await ask(bearing(sized(16 * 1024)))).status).toBe(200)
    await expectMalformed(sized(16 * 1024 + 1), 'larger than 16384 bytes')
    const small = testGateway({ settings: { token: { bytes: 4096 } } })
    expect((await small.ask(bearing(sized(4096)))).status).toBe(200)
    expect((await small.ask(bearing(sized(4097)))).status).toBe(400)
    await expectMalformed(
      `${base64url(JSON.stringify({ alg: 'x'.repeat(1100) }))}.${payload}.`,
      'larger than 1024',
    )
  })

  test('TRN-JWT-06 a byte-order mark before the payload is no harm', async () => {
    expect((await ask(bearing(`${header}.${base64url(`\ufeff${JSON.stringify(claims)}`)}.`))).status).toBe(
      200,
    )
  })
})

describe('names of claims', () => {
  const names = Object.keys(claims)
  test.each(names)('TRN-JWT-07 %s in another case is missing', async (name) => {
    for (const other of [name.toUpperCase(), name[0]?.toUpperCase() + name.slice(1)]) {
      const { [name]: value } = claims
      const { status, spineCode, diagnostics } = await ask({
        token: { claims: { [name]: undefined, [other]: value } },
      })
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`\`${name}\` is missing`)
    }
  })

  test('TRN-JWT-08 claims that nobody knows are left aside', async () => {
    const { status, events } = await ask({
      token: {
        claims: { nbf: 0, jti: 'x', audit_event_id: 7, EXP: 0, azp: null, __proto__x: {}, Iss: [] },
      },
    })
    expect(status).toBe(200)
    expect(events[0]).not.toHaveProperty('remarks')
  })

  test('TRN-JWT-08 a claim named __proto__ is one that nobody knows', async () => {
    const text = JSON.stringify(claims).replace('{', '{"__proto__":{"iss":"x"},')
    expect((await ask(bearing(`${header}.${base64url(text)}.`))).status).toBe(200)
    const without = JSON.stringify({ ...claims, iss: undefined }).replace('{', '{"__proto__":{"iss":"x"},')
    expect((await ask(bearing(`${header}.${base64url(without)}.`))).status).toBe(400)
  })

  test('TRN-JWT-09 a token without jti may come again, as long as it lives', async () => {
    const token = tokenOf(claims)
    for (const _ of [1, 2, 3]) expect((await ask(bearing(token))).status).toBe(200)
    clock.advance(299_000)
    expect((await ask(bearing(token))).status).toBe(200)
  })
})

describe('naughty texts', () => {
  const bidi = '\u202Etxet'
  const harmless = [
    "Robert'); DROP TABLE Patients;--",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '{{7*7}}',
    '%00%0a',
    'Ω≈ç√∫',
    '😀',
    '表ポあA',
    bidi,
    'null',
    'undefined',
    'NaN',
    '-1',
    '{"a":1}',
    '`id`',
    '\u00a0x',
  ]
  const claimsOfText = ['iss', 'aud']
  for (const name of claimsOfText)
    test(`TRN-JWT-10a ${name} may hold any text that is one`, async () => {
      for (const text of harmless) {
        const { status, events } = await ask({ token: { claims: { [name]: text } } })
        expect([text, status]).toEqual([text, 200])
        if (name === 'iss') expect(events[0]?.requester?.issuer).toBe(text)
      }
    })

  const naughty = [
    { title: 'a zero byte', text: 'a\u0000b' },
    { title: 'a line break', text: 'a\r\nb' },
    { title: 'an escape character', text: '\u001b[31mred' },
    { title: 'a delete character', text: 'a\u007f' },
    { title: 'a C1 control', text: 'a\u0085b' },
    { title: 'two thousand characters and one', text: 'x'.repeat(2001) },
  ]
  const all = ['iss', 'sub', 'aud', 'reason_for_request', 'requested_scope']
  for (const { title, text } of naughty)
    test(`TRN-JWT-10a ${title} in a claim of text: 400`, async () => {
      for (const name of all) {
        const { status, spineCode, diagnostics, body } = await ask({ token: { claims: { [name]: text } } })
        expect([name, status, spineCode]).toEqual([name, 400, 'BAD_REQUEST'])
        expect(diagnostics).toContain(`\`${name}\``)
        expect(body).not.toContain(JSON.stringify(text).slice(1, -1))
      }
    })

  test('TRN-JWT-10a two thousand characters are taken', async () => {
    expect((await ask({ token: { claims: { iss: 'x'.repeat(2000) } } })).status).toBe(200)
  })
})
