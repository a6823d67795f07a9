import { describe, expect, test } from 'vitest'
import { claimsFor, exampleRequester, tokenInShort, tokenOf } from './token.ts'

const claims = claimsFor({
  ...exampleRequester,
  audience: 'http://localhost:19191/B82617/STU3/1/gpconnect',
  issuedAt: 1_795_536_000,
  reason: 'directcare',
  scope: 'patient/*.read',
})
const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString())

describe('a token', () => {
  test('lives exactly 300 seconds, and speaks for one and the same user', () => {
    expect(claims.exp - claims.iat).toBe(300)
    expect(claims.sub).toBe(claims.requesting_practitioner.id)
  })

  test('has two parts in base64url without padding, no signature, and ends with a dot', () => {
    const token = tokenOf(claims)
    expect(token).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.$/)
    const [header, payload] = token.split('.')
    expect(decoded(header)).toEqual({ alg: 'none', typ: 'JWT' })
    expect(decoded(payload)).toEqual(claims)
  })

  test('says all that a provider asks for', () => {
    expect(claims).toMatchObject({
      iss: expect.stringMatching(/^https:/),
      aud: 'http://localhost:19191/B82617/STU3/1/gpconnect',
      reason_for_request: 'directcare',
      requested_scope: 'patient/*.read',
      requesting_device: {
        resourceType: 'Device',
        identifier: [{ system: expect.any(String), value: expect.any(String) }],
        model: expect.any(String),
        version: expect.any(String),
      },
      requesting_organization: {
        identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'X99C01' }],
        name: expect.any(String),
      },
      requesting_practitioner: {
        identifier: [
          { system: 'https://fhir.nhs.uk/Id/sds-user-id' },
          { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id' },
          { system: expect.any(String) },
        ],
        name: [{ family: expect.any(String), given: [expect.any(String)], prefix: [expect.any(String)] }],
      },
    })
  })

  test('is shown as what it claims, and one that cannot be read as its length', () => {
    const short = tokenInShort(tokenOf(claims))
    expect(JSON.parse(short)).toMatchObject({
      iat: 1_795_536_000,
      exp: 1_795_536_300,
      organisation: 'X99C01',
    })
    expect(short).not.toContain('Thwaite')
    expect(tokenInShort('abc.def.')).toBe('(8 characters)')
  })
})
