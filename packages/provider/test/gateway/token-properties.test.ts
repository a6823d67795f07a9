import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testGateway, testTime } from '../support/gateway.ts'
import { base64url, changed, rightClaims, tokenOf } from '../support/token.ts'

/** Whatever becomes of a token: 200, 400 or 422 with a right outcome (`ask` looks), never a fault, and nothing in the log. */
const right = rightClaims(
  { scope: 'patient/*.read', reasons: ['directcare'] },
  'https://provider.example.nhs.uk/A99999/STU3/1/gpconnect',
  testTime,
)

const { ask, log } = testGateway()

async function expectNoFault(token: string) {
  const { status, diagnostics } = await ask({ headers: { Authorization: `Bearer ${token}` } })
  expect([200, 400, 422], diagnostics).toContain(status)
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
}

/** Paths to every value of the claims, deep down. */
const pathsOf = (value: unknown, path = ''): string[] => [
  ...(path === '' ? [] : [path]),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        pathsOf(inner, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
      )
    : []),
]

const paths = pathsOf(right)
const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e300,
    true,
    [],
    {},
    [null],
    [[]],
    [{}],
    '\u0000',
    '🙂',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'Device',
    'Organization',
    'Practitioner',
    'Patient',
    'Nonsense',
    'directcare',
    'patient/*.read',
  ),
)

test('TRN-JWT-06 TRN-PIPE-03 a token with any of its values changed is no fault', async () => {
  const change = fc.tuple(fc.constantFrom(...paths), odd)
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      let claims = right
      for (const [path, value] of changes) claims = changedWherePossible(claims, path, value)
      await expectNoFault(tokenOf(claims))
    }),
    { numRuns: 200 },
  )
})

test('TRN-JWT-08 TRN-PIPE-03 a token with anything added anywhere is no fault', async () => {
  const place = fc.constantFrom('', ...paths.filter((path) => !/\]?\.(system|value)$/.test(path)))
  const name = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'id',
      '_id',
      'extension',
      'contained',
      'resourceType',
      'text',
      'meta',
    ),
    fc.string({ maxLength: 12 }).filter((text) => text !== '' && !/[.[\]]/.test(text)),
  )
  await fc.assert(
    fc.asyncProperty(place, name, odd, async (at, member, value) => {
      await expectNoFault(tokenOf(changedWherePossible(right, at === '' ? member : `${at}.${member}`, value)))
    }),
    { numRuns: 200 },
  )
})

test('TRN-JWT-02 TRN-JWT-03 TRN-PIPE-03 a token with any of its characters changed is no fault', async () => {
  const token = tokenOf(right)
  const character = fc.constantFrom(...'AZaz09-_.+/=~% \tÿ{"')
  await fc.assert(
    fc.asyncProperty(
      fc.nat(token.length),
      fc.nat(3),
      fc.array(character, { maxLength: 3 }),
      async (at, cut, put) => {
        await expectNoFault(token.slice(0, at) + put.join('') + token.slice(at + cut))
      },
    ),
    { numRuns: 200 },
  )
})

test('TRN-JWT-06 TRN-PIPE-03 a payload of any bytes is no fault', async () => {
  const header = base64url('{"alg":"none","typ":"JWT"}')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(each)),
    fc.json({ maxDepth: 4 }).map((each) => Buffer.from(each)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (one, other) => {
      await expectNoFault(`${header}.${one.toString('base64url')}.`)
      await expectNoFault(`${other.toString('base64url')}.${one.toString('base64url')}.`)
    }),
    { numRuns: 100 },
  )
})

/** The claims with one change, or as they are where an earlier change has taken its place away. */
function changedWherePossible(claims: typeof right, path: string, value: unknown): typeof right {
  try {
    return changed(claims, { [path]: value })
  } catch {
    return claims
  }
}
