import { identifierSystem } from '@gpconnect/specification'

/** Who asks, and what for: what goes into a token. */
type TokenFacts = {
  /** Root of the service, as `aud` — TRN-JWT-20. */
  readonly audience: string
  /** Seconds since 1970 at which the token is issued. */
  readonly issuedAt: number
  readonly reason: string
  readonly scope: string
  /** Local id of the user, also sent as the SDS user id. */
  readonly user: string
  /** ODS code of the organisation that asks. */
  readonly organisation: string
}

/** Whom a token speaks for unless told: a clinic and a clinician that exist nowhere. */
export const exampleRequester = { user: '999000990001', organisation: 'X99C01' } as const

const lifetime = 300
const origin = 'https://consumer.example.org'

/** The claims of a consumer's token — Transport §11.2. */
export function claimsFor({ audience, issuedAt, reason, scope, user, organisation }: TokenFacts) {
  return {
    iss: `${origin}/`,
    sub: user,
    aud: audience,
    exp: issuedAt + lifetime,
    iat: issuedAt,
    reason_for_request: reason,
    requested_scope: scope,
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: `${origin}/Id/device`, value: 'command-line' }],
      model: 'gpconnect command',
      version: '0.1.0',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: identifierSystem.odsOrganisation, value: organisation }],
      name: 'Upper Merrow Walk-in Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: user,
      identifier: [
        { system: identifierSystem.sdsUser, value: user },
        { system: identifierSystem.sdsRoleProfile, value: '999000990002' },
        { system: `${origin}/Id/user`, value: user },
      ],
      name: [{ family: 'Thwaite', given: ['Alison'], prefix: ['Dr'] }],
    },
  }
}
type Claims = ReturnType<typeof claimsFor>

/** A bearer token: not signed, so nothing follows the second dot — TRN-JWT-02. */
export function tokenOf(claims: Claims): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`
}

/** What a token says, in one line; of one that cannot be read, only its length. */
export function tokenInShort(token: string): string {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const { iss, sub, aud, iat, exp, reason_for_request, requested_scope } = claims
    const organisation = claims.requesting_organization?.identifier?.[0]?.value
    return JSON.stringify({ iss, sub, aud, iat, exp, reason_for_request, requested_scope, organisation })
  } catch {
    return `(${token.length} characters)`
  }
}
