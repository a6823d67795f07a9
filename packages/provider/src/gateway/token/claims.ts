import type { Root } from '@gpconnect/clinical-system'
import type { JsonObject } from '@gpconnect/fhir'
import { type Interaction, inOnePiece, legacyAudience, scopes } from '@gpconnect/specification'
import { quoted, refuse } from '../refusal.ts'
import {
  deviceOf,
  organisationOf,
  practitionerOf,
  type RequestedRecord,
  requestedRecordOf,
} from './claim-resources.ts'
import { kindOf } from './parse-token.ts'
import type { Requester } from './requester.ts'
import type { TokenRules } from './rules.ts'

/** What a token says, checked. */
export type Claims = {
  readonly reason: string
  readonly scope: string
  /** Who asks, as the audit trail keeps it. */
  readonly requester: Requester
  /** Whose record is asked for; there in 0.x only. */
  readonly record: RequestedRecord | undefined
  /** What is odd and refuses nothing; it goes into the audit trail. */
  readonly remarks: readonly string[]
}

type Expectation = {
  readonly interaction: Interaction
  /** Service roots of the practice, of any capability: audiences that are right — TRN-JWT-20. */
  readonly roots: readonly Root[]
  readonly now: number
  readonly audience: 'flag' | 'refuse'
  readonly rules: TokenRules
}

/** A token lives exactly this long, in seconds — TRN-JWT-12. */
const lifetime = 300

/** Longest text of a claim that is not an embedded resource — TRN-JWT-10a. */
const longestText = 2_000

/**
 * Checks the claims of a payload by the rules of the root's FHIR version — Transport §11.2, §11.4. Names are case-sensitive and
 * unknown ones are ignored (TRN-JWT-07, -08); the first that is wrong refuses, and the diagnostics name claim, found and wanted.
 */
export function claimsOf(payload: JsonObject, expectation: Expectation): Claims {
  const { interaction, rules } = expectation
  const issuer = textClaim(payload, 'iss', 'the URL of the consumer’s endpoint')
  const subject = textClaim(payload, 'sub', 'the id of `requesting_practitioner`')
  const audience = textClaim(payload, 'aud', rules.audience ?? 'the URL of the service root')
  const { issuedAt, expires } = lifetimeOf(payload, expectation.now)
  const reason = reasonOf(payload, interaction)
  const scope = scopeOf(payload, interaction, rules)
  const record = rules.namesRecord
    ? requestedRecordOf(payload, interaction.scope.startsWith('patient/'), rules)
    : undefined
  const device = deviceOf(payload, rules)
  const organisation = organisationOf(payload, rules)
  const practitioner = practitionerOf(payload, rules)
  if (practitioner.id !== subject)
    refuse(
      'subjectMismatch',
      'Claim `sub` differs from `requesting_practitioner.id`; send the same id in both.',
    )
  const remarks = [...audienceRemarks(audience, expectation), ...retiredClaims(payload, rules)]
  const requester = {
    userId: practitioner.id,
    ...practitioner.described,
    ...organisation,
    device,
    issuer: inOnePiece(issuer),
    tokenIssuedAt: issuedAt,
    tokenExpires: expires,
  }
  return { reason, scope, requester, record, remarks }
}

/** A text that is there, not blank, not over-long, and without control characters — TRN-JWT-10a. */
function textClaim(payload: JsonObject, name: string, wanted: string): string {
  const value = payload[name]
  if (value === undefined || value === null || value === '')
    refuse('claimMissing', `Claim \`${name}\` is ${kindOf(value)}; ${wanted} is wanted.`)
  if (typeof value !== 'string' || value.trim() === '')
    refuse('claimInvalid', `Claim \`${name}\` is ${kindOf(value)}; ${wanted} is wanted, as a text.`)
  if (value.length > longestText)
    refuse(
      'claimInvalid',
      `Claim \`${name}\` has ${value.length} characters; at most ${longestText} are taken.`,
    )
  if (/\p{Cc}|\p{Cs}/u.test(value))
    refuse('claimInvalid', `Claim \`${name}\` holds control characters; ${wanted} is wanted without them.`)
  return value
}

/** `exp` is `iat` and 300, and still to come; `iat` may lie in the future — TRN-JWT-12 to -15. */
function lifetimeOf(payload: JsonObject, now: number): { issuedAt: number; expires: number } {
  const issuedAt = secondsClaim(payload, 'iat')
  const expires = secondsClaim(payload, 'exp')
  if (expires - issuedAt !== lifetime)
    refuse(
      'tokenLifetime',
      `Claim \`exp\` is ${expires - issuedAt} seconds after \`iat\`; exactly ${lifetime} are wanted.`,
    )
  const late = Math.floor(now / 1000) - expires
  if (late >= 0)
    refuse(
      'tokenExpired',
      `The token expired ${late} seconds ago by this server's clock (claim \`exp\`); make a new one for each request.`,
    )
  return { issuedAt, expires }
}

function secondsClaim(payload: JsonObject, name: 'iat' | 'exp'): number {
  const value = payload[name]
  if (value === undefined || value === null)
    refuse('claimMissing', `Claim \`${name}\` is ${kindOf(value)}; whole seconds since 1970 are wanted.`)
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    refuse(
      'claimInvalid',
      `Claim \`${name}\` is ${kindOf(value)}; whole seconds since 1970 are wanted, as a JSON number without fraction or exponent.`,
    )
  return value
}

/** The reason is one that the interaction takes — TRN-JWT-35. */
function reasonOf(payload: JsonObject, { reasons }: Interaction): string {
  const known = reasons.find((each) => each === payload.reason_for_request)
  if (known !== undefined) return known
  const wanted = reasons.map((reason) => `"${reason}"`).join(' or ')
  const reason = textClaim(payload, 'reason_for_request', wanted)
  return refuse(
    'reasonNotAllowed',
    `Claim \`reason_for_request\` is ${quoted(reason, /^[A-Za-z_-]+$/)}; for this interaction ${wanted} is wanted.`,
  )
}

/** Exactly one resource scope, that of the interaction, and at most one of the confidentiality scopes — TRN-JWT-28 to -34. */
function scopeOf(
  payload: JsonObject,
  { scope: wanted }: Interaction,
  { takesConfidentiality }: TokenRules,
): string {
  if (payload.requested_scope === wanted) return wanted
  const text = textClaim(payload, 'requested_scope', `"${wanted}"`)
  const parts = text.split(' ').filter((part) => part !== '')
  const resources = takesConfidentiality ? parts.filter((part) => !/^conf\/[NR]$/.test(part)) : parts
  if (parts.length - resources.length > 1)
    refuse('valuesConflict', 'Claim `requested_scope` holds several `conf/` scopes; send one at most.')
  const [resource, another] = resources
  if (resource !== wanted || another !== undefined) {
    const known = resources.length === 1 && scopes.some((each) => each === resource)
    refuse(
      'scopeNotAllowed',
      `Claim \`requested_scope\` is ${quoted(text, /^[A-Za-z/.* ]+$/)}${known ? '' : ', which is not one of the four scopes'}; for this interaction "${wanted}" is wanted.`,
    )
  }
  return text
}

/** A wrong audience refuses, or, where it is a service root, is remarked upon as the settings say — TRN-JWT-20, §11.4. */
function audienceRemarks(
  audience: string,
  { roots, audience: policy, rules }: Expectation,
): readonly string[] {
  if (rules.audience !== undefined)
    return audience === rules.audience
      ? []
      : refuse('claimInvalid', `Claim \`aud\` is another than "${rules.audience}", which is always wanted.`)
  const withoutSlash = audience.replace(/\/$/, '')
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)$/i.exec(withoutSlash)?.[1]
  const isRoot = path !== undefined && roots.some(({ paths }) => paths.includes(path))
  if (isRoot || withoutSlash === legacyAudience) return []
  if (policy === 'refuse')
    refuse(
      'claimInvalid',
      'Claim `aud` is not a service root of this practice; send the URL that the Spine Directory has for it.',
    )
  return ['aud is not a service root of the practice']
}

/** Claims of older versions: they mean nothing now — TRN-JWT-25. */
function retiredClaims(payload: JsonObject, { namesRecord }: TokenRules): readonly string[] {
  return !namesRecord && 'requested_record' in payload
    ? ['requested_record was sent; it has no meaning since 1.1.0']
    : []
}
