import { type JsonObject, type JsonValue, parseJson } from '@gpconnect/fhir'
import QuickLRU from 'quick-lru'
import { refuse } from '../refusal.ts'

/**
 * The payload of a GP Connect token: base64url of a header, of a payload, and an empty signature, with dots between
 * — TRN-JWT-02 to -06. Parsed here and by no token library: one that takes `alg: none` takes too much — TRN-JWT-05.
 *
 * @param token what follows `Bearer`
 * @param maxBytes largest payload
 */
export function parseToken(token: string, maxBytes: number): JsonObject {
  const parts = token.split('.')
  if (parts.length !== 3)
    refuse(
      'tokenMalformed',
      `The token has ${parts.length} part${parts.length === 1 ? '' : 's'} between dots; send header, payload and an empty third part, so that it ends in a dot.`,
    )
  const [header, payload, signature] = parts as [string, string, string]
  if (signature !== '')
    refuse('tokenMalformed', 'The token has a signature; GP Connect tokens are unsigned and end in a dot.')
  if (!usualHeaders.has(header)) checkHeader(jsonOf(header, 'header', 1024))
  return jsonOf(payload, 'payload', maxBytes)
}

/** The right header as consumers write it; any other way of writing it is read. */
const usualHeaders = new Set(
  ['{"alg":"none","typ":"JWT"}', '{"typ":"JWT","alg":"none"}'].map((text) =>
    Buffer.from(text).toString('base64url'),
  ),
)

/**
 * Who asks, for whom and on which device, by the text that says so. Each token has times of its own, but a consumer's device and
 * organisation are the same in all of them, and a user is the same for a while: reading them again took a tenth of the time of a
 * request. Nothing else of a token is kept.
 */
const known = new QuickLRU<string, JsonObject>({ maxSize: 500 })

function jsonOf(part: string, name: 'header' | 'payload', maxBytes: number): JsonObject {
  const bytes = Buffer.from(part, 'base64url')
  // What decodes to these bytes and nothing else: no other letters, no padding, no bits left over.
  if (part === '' || bytes.toString('base64url') !== part)
    refuse(
      'tokenMalformed',
      `The ${name} of the token is not base64url without padding; encode it with A-Z a-z 0-9 - and _ only.`,
    )
  const parsed = parseJson(bytes, { maxBytes, maxDepth: 24, known })
  if (parsed.fault) {
    const [{ reason, line, column }] = parsed.problems
    return refuse(
      'tokenMalformed',
      `The ${name} of the token is not JSON${line === undefined ? '' : ` (line ${line}, column ${column})`}: ${reason}`,
    )
  }
  if (!isObject(parsed.value))
    refuse('tokenMalformed', `The ${name} of the token is ${kindOf(parsed.value)}; an object is wanted.`)
  return parsed.value
}

/** `alg` none and `typ` JWT, and nothing else — TRN-JWT-04. */
function checkHeader(header: JsonObject) {
  const members: Record<string, string> = { alg: 'none', typ: 'JWT' }
  for (const [name, wanted] of Object.entries(members))
    if (header[name] !== wanted)
      refuse(
        'tokenMalformed',
        `The member \`${name}\` of the token's header is ${name in header ? 'another' : 'missing'}; "${wanted}" is wanted.`,
      )
  if (Object.keys(header).length > 2)
    refuse('tokenMalformed', 'The header of the token has members beside `alg` and `typ`; leave them out.')
}

/** True for a JSON object, as opposed to arrays, decimals and the rest. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !('rawJSON' in value && Object.isFrozen(value))
  )
}

/** What a JSON value is, in words that repeat nothing of it. */
export function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : 'a text'
  if (typeof value === 'boolean') return 'true or false'
  return isObject(value) ? 'an object' : 'a number'
}
