import { once } from 'node:events'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { outcomeOf, pretty } from './outcome.ts'
import { tokenInShort } from './token.ts'
import { Trouble } from './trouble.ts'

/** ASID of the consumer that the command line plays. */
export const consumerAsid = '999000990900'

export type Header = readonly [name: string, value: string]
export type Request = {
  readonly method: string
  readonly url: string
  readonly headers: readonly Header[]
  readonly body?: Buffer | undefined
}
type Response = {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Header[]
  readonly body: string
}

/** What is shown to a server that asks for a certificate, and whose authority its own is held against; PEM. */
export type Credentials = {
  readonly cert?: string | undefined
  readonly key?: string | undefined
  readonly ca?: string | undefined
}

/** Sends a request as it stands: nothing is followed, kept or put in beside `Host`, the length and `Connection`. */
export async function send(
  { method, url, headers, body }: Request,
  credentials: Credentials = {},
): Promise<Response> {
  const target = new URL(url)
  const start = target.protocol === 'https:' ? requestHttps : requestHttp
  const request = start(target, {
    ...credentials,
    method,
    agent: false,
    headers: [
      'Host',
      target.host,
      ...headers.flat(),
      ...(body ? ['Content-Length', String(body.length)] : []),
      'Connection',
      'close',
    ],
  })
  request.setTimeout(60_000, () => request.destroy(new Error('nothing came for 60 seconds')))
  request.end(body)
  try {
    const [response] = await once(request, 'response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    const raw: string[] = response.rawHeaders
    return {
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? '',
      headers: raw.flatMap((name, index): Header[] =>
        index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : [],
      ),
      body: Buffer.concat(chunks).toString('utf8'),
    }
  } catch (error) {
    const why = error instanceof Error ? error.message || ('code' in error ? error.code : '') : error
    throw new Trouble(
      `${target.origin} did not answer (${why}). Start the server with \`npx gpconnect start\`, or correct \`--base-url\`.`,
    )
  }
}

/** The exchange as it is read by people: the token is shown as what it claims. */
export function exchangeText(request: Request, response: Response): string {
  const { pathname, search } = new URL(request.url)
  return [
    `> ${request.method} ${pathname}${search}`,
    `> Host: ${new URL(request.url).host}`,
    ...request.headers.map(([name, value]) => `> ${name}: ${shortened(name, value)}`),
    ...(request.body ? ['', pretty(request.body.toString('utf8'))] : []),
    '',
    `< ${response.status} ${response.statusText}`,
    ...response.headers.map(([name, value]) => `< ${name}: ${value}`),
    '',
    ...(response.body ? [pretty(response.body), ''] : []),
    outcomeOf(response),
  ].join('\n')
}

function shortened(name: string, value: string): string {
  const [, scheme, token] =
    name.toLowerCase() === 'authorization' ? (/^(Bearer) +(.+)$/i.exec(value) ?? []) : []
  return token === undefined ? value : `${scheme} ${tokenInShort(token)}`
}
