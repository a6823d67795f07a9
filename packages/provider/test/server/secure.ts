import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { expect } from 'vitest'
import type { ListenOptions } from '../../src/index.ts'
import { certificates, inFiles, listPem, sspHost } from '../support/certificates.ts'
import { type Client, expectOutcome, type Served, serve, talk, type WireAnswer } from './wire.ts'

type Change<Part extends 'tls' | 'clients'> = Partial<NonNullable<ListenOptions[Part]>>

export type SecureOptions = {
  readonly tls?: Change<'tls'>
  readonly clients?: Change<'clients'>
  readonly limits?: Parameters<typeof serve>[0]
  /** Content of the revocation list; one with the certificate that is revoked, unless told. */
  readonly list?: string | Buffer
  /** The authorities that are trusted; root and sub CA, unless told. */
  readonly authorities?: string
}

/** Files of everything that a door wants. */
export async function doorFiles({ list, authorities }: Pick<SecureOptions, 'list' | 'authorities'> = {}) {
  const { server, serverKey, sub, root, list: makeList } = await certificates()
  return inFiles({
    'server.pem': `${server}\n${sub}`,
    'server.key': serverKey,
    'authorities.pem': authorities ?? `${root}\n${sub}`,
    'list.pem': list ?? listPem(await makeList()),
  })
}

/** Starts a provider whose door speaks mutual TLS. */
export async function serveSecurely(
  options: SecureOptions = {},
): Promise<Served & { readonly listFile: string }> {
  const files = await doorFiles(options)
  const served = await serve(options.limits, undefined, {
    tls: { certificate: files['server.pem'], key: files['server.key'], ...options.tls },
    clients: {
      authorities: files['authorities.pem'],
      revocationList: files['list.pem'],
      names: sspHost,
      ...options.clients,
    },
  })
  return { ...served, listFile: files['list.pem'] }
}

/** What is different about a connection. By default the right certificate is shown and the server's is verified. */
export type DialOptions = ConnectionOptions & {
  /** Shown in place of the right certificate; `null` for none. */
  readonly show?: string | null
}

type SecureClient = Client & { readonly socket: TLSSocket }

/** Opens a connection with TLS to talk over by hand. Rejects where the handshake fails. */
export async function dialSecurely(
  port: number,
  { show, ...options }: DialOptions = {},
): Promise<SecureClient> {
  const { clients, clientKey, root } = await certificates()
  const socket = connect({
    port,
    host: '127.0.0.1',
    servername: 'localhost',
    ca: root,
    ...(show !== null && { cert: show ?? clients.right, key: clientKey }),
    ...options,
  })
  const client = talk(socket)
  await new Promise<void>((resolve, reject) => {
    socket.once('secureConnect', resolve).once('error', reject)
    socket.once('close', () => reject(new Error('the connection was closed in the handshake')))
  })
  return { ...client, socket }
}

/** Sends some bytes over a connection of their own and takes the one answer, after which the server has to end it. */
export async function lastSecureAnswer(
  port: number,
  bytes: string,
  options: DialOptions = {},
): Promise<WireAnswer> {
  const client = await dialSecurely(port, options)
  client.send(bytes)
  const answer = await client.answer()
  expect((await client.closed).toString('latin1'), 'bytes after the last answer').toBe('')
  expect(answer.headers.connection, 'TRN-TLS-09').toBe('close')
  return answer
}

/** Checks that an answer is the right OperationOutcome of a certificate that opens nothing, and returns its diagnostics. */
export function expectShut(answer: WireAnswer, status: 495 | 496): string {
  expectOutcome(answer, status, 'BAD_REQUEST', 'https')
  const [issue] = JSON.parse(answer.bytes.toString()).issue
  return issue.diagnostics
}
