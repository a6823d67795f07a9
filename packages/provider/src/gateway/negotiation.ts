import { type FhirVersion, type Format, mediaTypes } from '@gpconnect/specification'
import { fieldOf, type HeaderFields } from './request.ts'
import type { Parameter } from './target.ts'

/** Which format to answer in, and, where something asked for is not to be had, what. */
export type Negotiation = {
  readonly format: Format
  readonly unsupported?: 'the parameter `_format`' | 'the header `Accept`' | 'the header `Content-Type`'
}

/** Which media types count as FHIR: those of the version, or general JSON and XML too — TRN-CT-11. */
type Leniency = 'strict' | 'lenient'

const general = new Map<string, Format>(
  Object.entries({
    'application/json': 'json',
    'text/json': 'json',
    'application/xml': 'xml',
    'text/xml': 'xml',
    'application/fhir+json': 'json',
    'application/fhir+xml': 'xml',
    'application/json+fhir': 'json',
    'application/xml+fhir': 'xml',
  }),
)

/**
 * Decides the format of an answer: `_format`, else `Accept`, else the request's `Content-Type`, else JSON — TRN-CT-02.
 * Where one that counts cannot be had the answer is a refusal in JSON — TRN-CT-06, TRN-CT-12.
 */
export function negotiate(
  headers: HeaderFields,
  parameters: readonly Parameter[],
  version: FhirVersion,
  leniency: Leniency,
): Negotiation {
  const ofType = (type: string) => formatOf(type, version, leniency)
  const contentType = fieldOf(headers, 'content-type')
  const ofBody = contentType ? ofType(contentType) : undefined
  if (contentType && !ofBody) return { format: 'json', unsupported: 'the header `Content-Type`' }

  const wanted = parameters.find(([name]) => name === '_format')?.[1]
  if (wanted) {
    const format = ofType(wanted.replaceAll(' ', '+').replace(';+', ';')) ?? shortForms.get(wanted)
    return format ? { format } : { format: 'json', unsupported: 'the parameter `_format`' }
  }
  const accepted = acceptedFormat(fieldOf(headers, 'accept') ?? '', ofType)
  if (accepted === 'none') return { format: 'json', unsupported: 'the header `Accept`' }
  return { format: accepted ?? ofBody ?? 'json' }
}

const shortForms = new Map<string, Format>([
  ['json', 'json'],
  ['xml', 'xml'],
])

/** The format of what a request sends; nothing where its type is none of the version's. */
export function formatOfBody(
  headers: HeaderFields,
  version: FhirVersion,
  leniency: Leniency,
): Format | undefined {
  return formatOf(fieldOf(headers, 'content-type') ?? '', version, leniency)
}

/** The format of a media type. Case and parameters do not count — TRN-CT-08. */
function formatOf(mediaType: string, version: FhirVersion, leniency: Leniency): Format | undefined {
  const type = (mediaType.split(';')[0] as string).trim().toLowerCase()
  if (type === mediaTypes[version].json) return 'json'
  if (type === mediaTypes[version].xml) return 'xml'
  return leniency === 'lenient' ? general.get(type) : undefined
}

/**
 * The best format that an `Accept` header names (RFC 7231 §5.3.2); nothing where it has no preference (absent, or a
 * wildcard that is as good as any: TRN-CT-10), `none` where it leaves no format that could be sent.
 */
function acceptedFormat(
  accept: string,
  ofType: (type: string) => Format | undefined,
): Format | 'none' | undefined {
  // As nearly all send it: one type and nothing besides.
  const only = /[,;]/.test(accept) ? undefined : ofType(accept)
  if (only) return only
  const ranges = accept
    .split(',')
    .map((range) => range.trim())
    .filter((range) => range !== '')
    .map((range) => ({
      type: (range.split(';')[0] as string).trim().toLowerCase(),
      quality: qualityOf(range),
    }))
  if (ranges.length === 0) return accept.trim() === '' ? undefined : 'none'
  const refused = new Set(ranges.filter(({ quality }) => quality === 0).map(({ type }) => ofType(type)))
  const left = (['json', 'xml'] as const).filter((format) => !refused.has(format))
  for (const { type } of ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)) {
    if (type === '*/*' || type === 'application/*') return left.length === 2 ? undefined : (left[0] ?? 'none')
    const format = ofType(type)
    if (format) return format
  }
  return 'none'
}

function qualityOf(range: string): number {
  const quality = /;\s*q\s*=\s*([0-9.]+)/i.exec(range)?.[1]
  return quality === undefined ? 1 : Number(quality)
}

/** True where the consumer takes gzip — TRN-ENC-03, TRN-ENC-04. */
export function takesGzip(headers: HeaderFields): boolean {
  const accepted = fieldOf(headers, 'accept-encoding')
  const codings = accepted?.toLowerCase().split(',') ?? []
  return codings.some((coding) => /^\s*(gzip|x-gzip)\s*(;|$)/.test(coding) && qualityOf(coding) > 0)
}
