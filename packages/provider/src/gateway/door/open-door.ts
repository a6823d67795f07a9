import { constants, createPrivateKey, X509Certificate } from 'node:crypto'
import type { ServerOptions } from 'node:https'
import { isIP } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Log } from '../../log.ts'
import { Refusal } from '../refusal.ts'
import type { HeaderFields } from '../request.ts'
import { type Clients, openClients, type Sent, textOf, type Verdict } from './clients.ts'
import type { Door } from './door.ts'
import type { ClientSettings, TlsSettings } from './settings.ts'
import { ciphers, effectiveSuites, missingSuites } from './suites.ts'

type Options = {
  readonly clients: ClientSettings
  readonly log: Log
  /** Scheme and host of the service roots, where they are told. */
  readonly publicOrigin?: string | undefined
}

/** A door that speaks TLS and asks every client for a certificate. Rejects with a sentence where it cannot be opened. */
export async function tlsDoor(tls: TlsSettings, options: Options): Promise<Door> {
  const { log } = options
  const certificate = textOf(tls.certificate, 'certificate of the server')
  const key = textOf(tls.key, 'key of the server')
  checkOwn(certificate, key, { tls, ...options })
  const suites = await effectiveSuites(ciphers)
  const missing = missingSuites(suites)
  if (missing.length > 0)
    throw new Error(
      `This build of Node does not offer ${missing.join(', ')}, which GP Connect asks for; run the one that comes with the product.`,
    )
  const clients = await openClients(options.clients, log)
  log.info({ suites, versions: tls.versions }, 'cipher suites of mutual TLS')
  return {
    scheme: 'https',
    headers: { 'strict-transport-security': tls.hsts },
    tls: optionsOf(tls, { certificate, key, authorities: clients.authorities }),
    isAborting: tls.badCertificates === 'abort',
    clientOf(connection) {
      connection.verdict = clients.judge(connection.verdict, () => sentOver(connection.socket as TLSSocket))
      return connection.verdict.client
    },
    close: clients.close,
  }
}

function optionsOf(
  { versions }: TlsSettings,
  { certificate, key, authorities }: { certificate: string; key: string; authorities: string },
): ServerOptions {
  return {
    cert: certificate,
    key,
    minVersion: 'TLSv1.2',
    maxVersion: versions === '1.2' ? 'TLSv1.2' : 'TLSv1.3',
    ciphers,
    honorCipherOrder: true,
    // Without parameters OpenSSL offers no suite with DHE.
    dhparam: 'auto',
    // A certificate is judged once; a client must not put another in its place.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    ca: authorities,
    requestCert: true,
    // The application refuses, so that the client reads why, or at least the audit trail says so — TRN-TLS-08.
    rejectUnauthorized: false,
  }
}

/** What stands in the way of using a certificate of the server's own — TRN-TLS-03, TRN-TLS-13. */
function checkOwn(
  text: string,
  key: string,
  { tls, publicOrigin, log }: { tls: TlsSettings } & Omit<Options, 'clients'>,
) {
  const certificate = readable(() => new X509Certificate(text), tls.certificate, 'certificate')
  const { asymmetricKeyType: type } = certificate.publicKey
  if (type !== 'rsa')
    throw new Error(
      `The certificate ${tls.certificate} has a key of the kind ${type}; give one with an RSA key, which all cipher suites of GP Connect need.`,
    )
  if (!certificate.checkPrivateKey(readable(() => createPrivateKey(key), tls.key, 'key')))
    throw new Error(
      `The key ${tls.key} is not that of the certificate ${tls.certificate}; give the two that belong together.`,
    )
  const { protocol, hostname } = new URL(publicOrigin ?? 'http://localhost')
  if (protocol === 'https:' && !names(certificate, hostname))
    throw new Error(
      `The certificate ${tls.certificate} does not name ${hostname}, the host of the service roots; the SSP could not verify it. Give one that does, or correct the public origin.`,
    )
  const daysLeft = Math.floor((certificate.validToDate.getTime() - Date.now()) / 86_400_000)
  if (daysLeft < 30)
    log.warn({ file: tls.certificate, daysLeft }, 'the certificate of the server has to be renewed')
}

function readable<Value>(read: () => Value, file: string, what: string): Value {
  try {
    return read()
  } catch (cause) {
    throw new Error(
      `The file ${file} holds no ${what} that can be read; give one in PEM, without a password.`,
      {
        cause,
      },
    )
  }
}

function names(certificate: X509Certificate, host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return (isIP(bare) ? certificate.checkIP(bare) : certificate.checkHost(bare)) !== undefined
}

/** What OpenSSL says where it finds no root. Whoever is in the file is trusted, a sub CA without its root too. */
const rootless = ['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY']

/** The certificate of a connection. It comes with a resumed session as well, in its ticket. */
function sentOver(socket: TLSSocket): Sent {
  // Of several faults OpenSSL tells the last, and looks for a root first.
  const { authorizationError } = socket
  const fault = authorizationError && String(authorizationError)
  return {
    certificate: socket.getPeerX509Certificate(),
    ...(fault && !rootless.includes(fault) && { handshakeFault: fault }),
  }
}

/** How many certificates that a proxy handed on are remembered. */
const remembered = 100

/** A door of plain HTTP behind a proxy that ends TLS and hands on the certificate it verified — TRN-TLS-10. */
export async function proxiedDoor(header: string, options: Options): Promise<Door> {
  const clients = await openClients(options.clients, options.log)
  const name = header.toLowerCase()
  const verdicts = new Map<string, Verdict>()
  return {
    scheme: 'http',
    headers: {},
    isAborting: false,
    header: name,
    clientOf: (_connection, headers) => headers && handedOn(name, headers, clients, verdicts).client,
    close: clients.close,
  }
}

function handedOn(
  name: string,
  headers: HeaderFields,
  clients: Clients,
  verdicts: Map<string, Verdict>,
): Pick<Verdict, 'client'> {
  const values = headers.get(name) ?? []
  const [text = ''] = values
  // One that the client put in itself, and the proxy's behind it.
  if (values.length > 1) return invalid('The client certificate was handed on several times.')
  const certificate = certificateIn(text)
  if (text !== '' && !certificate) return invalid('What was handed on as the client certificate is none.')
  const verdict = clients.judge(verdicts.get(text), () => ({ certificate }))
  if (verdicts.size >= remembered) verdicts.clear()
  verdicts.set(text, verdict)
  return verdict
}

const invalid = (diagnostics: string) => ({
  client: {
    refusal: new Refusal(
      'certificateInvalid',
      `${diagnostics} The proxy in front has to replace what clients send in its header.`,
    ),
  },
})

/** A certificate in PEM or base64, percent-encoded or not: what nginx, Apache, HAProxy and RFC 9440 make of it. */
function certificateIn(text: string): X509Certificate | undefined {
  try {
    const base64 = decodeURIComponent(text).replace(/-----(BEGIN|END) CERTIFICATE-----|[\s:]/g, '')
    return base64 === '' ? undefined : new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    return undefined
  }
}
