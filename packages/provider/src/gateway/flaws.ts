import type { ProviderSettings } from '../settings.ts'
import { Refusal } from './refusal.ts'
import { fieldOf, type HeaderFields } from './request.ts'

/** What RFC 7230 forbids and Node's parser lets pass — TRN-VRB-01. */
export function flawOf(httpVersion: string, headers: HeaderFields): Refusal | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0')
    return new Refusal(
      'requestMalformed',
      'The request line names no version of HTTP that is spoken here; send HTTP/1.1.',
    )
  const hosts = headers.get('host')?.length ?? 0
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1'))
    return new Refusal(
      'requestMalformed',
      `The header \`Host\` ${hosts === 0 ? 'is missing' : `stands ${hosts} times`}; send it once, with the host and port of the URL.`,
    )
  return undefined
}

/** A body whose end two readers could see in different places — RFC 7230 §3.3.3, TRN-SEC-02. */
export function framingFlawOf(httpVersion: string, headers: HeaderFields): Refusal | undefined {
  const coding = fieldOf(headers, 'transfer-encoding')
  if (coding === undefined || (coding.toLowerCase() === 'chunked' && httpVersion === '1.1')) return undefined
  return new Refusal(
    'requestMalformed',
    'The header `Transfer-Encoding` is not `chunked` alone, or stands in a request older than HTTP/1.1; send chunks, or a plain body with `Content-Length`.',
  )
}

/** True where a body is larger than allowed by its own account. */
export const isTooLarge = (
  headers: HeaderFields,
  { bodyBytes }: Pick<ProviderSettings['limits'], 'bodyBytes'>,
) => Number(fieldOf(headers, 'content-length') ?? '0') > bodyBytes

const malformed = () =>
  new Refusal(
    'requestMalformed',
    'The request is not HTTP/1.1 as RFC 7230 has it; check the request line, the header lines and the length of the body.',
  )

export const cutShort = () =>
  new Refusal('requestMalformed', 'The request ended before it was whole; send all of it.')

export const tooSlow = () =>
  new Refusal('requestTooSlow', 'The request did not arrive whole in time; send it without pauses.')

export const tooLate = () =>
  new Refusal(
    'requestMalformed',
    'The request came behind another after which this connection is not used any more; send it again on a new one.',
  )

/** What the parser or the clock found, by its code; `malformed` where it is another. */
const faults: Readonly<Record<string, () => Refusal>> = {
  HPE_HEADER_OVERFLOW: () =>
    new Refusal(
      'requestTooLarge',
      'The request line and headers are larger than this server takes; send less.',
    ),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () =>
    new Refusal(
      'requestTooLarge',
      'The chunk extensions of the body are larger than this server takes; send none.',
    ),
  HPE_INVALID_EOF_STATE: cutShort,
  ECONNRESET: cutShort,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
}

/** The refusal of a message that the parser or the clock gave up. */
export const refusalOf = ({ code }: NodeJS.ErrnoException): Refusal => (faults[code ?? ''] ?? malformed)()
