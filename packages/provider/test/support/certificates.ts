import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as x509 from '@peculiar/x509'

/**
 * A small world of authorities: a root, a sub CA that issues what clients and the server show, and another authority that
 * bears the name of the sub CA. Made once for all tests of a run, in memory; files of it are gone with the process.
 */

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
} as const
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

const makeKeys = (algorithm: typeof rsa | typeof ecdsa) =>
  webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>

type Signer = { readonly name: string; readonly keys: webcrypto.CryptoKeyPair }

const day = 24 * 60 * 60 * 1000

type Wanted = {
  readonly subject: string
  readonly publicKey: CryptoKey
  readonly by: Signer
  /** Milliseconds from now. */
  readonly from?: number
  readonly to?: number
  readonly serial?: string
  readonly isAuthority?: boolean
  readonly hosts?: readonly string[]
  readonly use?: 'clientAuth' | 'serverAuth'
}

async function issue({
  subject,
  publicKey,
  by,
  from = -day,
  to = 30 * day,
  ...more
}: Wanted): Promise<string> {
  const { serial, isAuthority = false, hosts = [], use } = more
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: by.name,
    publicKey,
    signingKey: by.keys.privateKey,
    signingAlgorithm: by.keys.privateKey.algorithm.name === 'ECDSA' ? ecdsa : rsa,
    notBefore: new Date(Date.now() + from),
    notAfter: new Date(Date.now() + to),
    ...(serial && { serialNumber: serial }),
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      ...(hosts.length > 0
        ? [
            new x509.SubjectAlternativeNameExtension(
              hosts.map((value) => ({ type: /^[\d.]+$/.test(value) ? 'ip' : 'dns', value }) as const),
            ),
          ]
        : []),
      ...(use ? [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage[use]])] : []),
    ],
  })
  return certificate.toString('pem')
}

type ListOf = {
  readonly by: Signer
  readonly serials?: readonly string[]
  readonly from?: number
  /** `null` for a list that does not say when the next one is due. */
  readonly to?: number | null
  readonly extensions?: x509.Extension[]
  readonly hash?: string
}

/** A revocation list in DER. */
async function listOf({ by, serials = [], from = -60_000, to = day, extensions = [], hash }: ListOf) {
  const algorithm = by.keys.privateKey.algorithm.name === 'ECDSA' ? ecdsa : rsa
  const list = await x509.X509CrlGenerator.create({
    issuer: by.name,
    thisUpdate: new Date(Date.now() + from),
    ...(to !== null && { nextUpdate: new Date(Date.now() + to) }),
    entries: serials.map((serialNumber) => ({ serialNumber, revocationDate: new Date(Date.now() - day) })),
    extensions,
    signingAlgorithm: { ...algorithm, ...(hash && { hash }) },
    signingKey: by.keys.privateKey,
  })
  return Buffer.from(list.rawData)
}

/** The host that may connect. */
export const sspHost = 'ssp.example.nhs.uk'

/** Serial number of the certificate that is revoked. */
const revokedSerial = '00c0ffee01'

export type Certificates = Awaited<ReturnType<typeof make>>

async function make() {
  const [rootKeys, subKeys, serverKeys, clientKeys, otherKeys, ecKeys] = await Promise.all([
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(ecdsa),
    makeKeys(ecdsa),
  ])
  const root: Signer = { name: 'CN=Test Root CA,O=NHS', keys: rootKeys }
  const sub: Signer = { name: 'CN=Test Sub CA,O=NHS', keys: subKeys }
  /** Bears the name of the sub CA, and is another. */
  const other: Signer = { name: sub.name, keys: otherKeys }
  const client = (more: Partial<Wanted> = {}) =>
    issue({
      subject: `CN=${sspHost},O=NHS`,
      publicKey: clientKeys.publicKey,
      by: sub,
      use: 'clientAuth',
      ...more,
    })
  const authority = (signer: Signer, by: Signer, more: Partial<Wanted> = {}) =>
    issue({ subject: signer.name, publicKey: signer.keys.publicKey, by, isAuthority: true, ...more })
  const pemOf = async ({ privateKey }: webcrypto.CryptoKeyPair) =>
    x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY')
  const leaf: Signer = { name: `CN=${sspHost},O=NHS`, keys: clientKeys }
  return {
    root: await authority(root, root),
    sub: await authority(sub, root, { serial: '5ab1' }),
    subExpired: await authority(sub, root, { from: -2 * day, to: -day }),
    other: await authority(other, other),
    server: await issue({
      subject: 'CN=provider.example.nhs.uk',
      publicKey: serverKeys.publicKey,
      by: sub,
      hosts: ['localhost', '127.0.0.1', 'provider.example.nhs.uk'],
      use: 'serverAuth',
    }),
    serverKey: await pemOf(serverKeys),
    /** A server certificate whose key is not RSA. */
    ecServer: await issue({ subject: 'CN=localhost', publicKey: ecKeys.publicKey, by: sub }),
    ecServerKey: await pemOf(ecKeys),
    clientKey: await pemOf(clientKeys),
    clients: {
      right: await client(),
      /** Says its host beside the subject only. */
      alternative: await client({ subject: 'CN=Spine', hosts: ['other.example', sspHost.toUpperCase()] }),
      expired: await client({ to: -60_000 }),
      future: await client({ from: day, to: 2 * day }),
      wrongName: await client({ subject: 'CN=consumer.example.nhs.uk' }),
      /** Stands for every host of the domain, which is not enough. */
      wildcard: await client({ subject: 'CN=*.example.nhs.uk', hosts: ['*.example.nhs.uk'] }),
      /** The right host in a place where it is no host. */
      misplacedName: await client({ subject: `CN=evil.example,OU=${sspHost}` }),
      wrongAuthority: await client({ by: other }),
      selfSigned: await client({ by: leaf }),
      revoked: await client({ serial: revokedSerial }),
      forServers: await client({ use: 'serverAuth' }),
      /** Issued by a certificate that is no authority. */
      belowLeaf: await client({ by: leaf, subject: `CN=${sspHost},OU=below` }),
      byRoot: await client({ by: root }),
    },
    client,
    list: (options: Omit<ListOf, 'by'> & { by?: 'root' | 'sub' | 'other' } = {}) =>
      listOf({
        serials: [revokedSerial, '01'],
        ...options,
        by: { root, sub, other }[options.by ?? 'sub'],
      }),
  }
}

let made: Promise<Certificates> | undefined
export const certificates = (): Promise<Certificates> => {
  made ??= make()
  return made
}

/** A revocation list as PEM. */
export const listPem = (der: Buffer): string =>
  x509.PemConverter.encode(der, 'CRL').replaceAll(' CRL-', ' X509 CRL-')

/** An extension of a list, critical or not. */
export const extension = (id: string, critical: boolean) =>
  new x509.Extension(id, critical, new Uint8Array([0x02, 0x01, 0x05]))

const folders: string[] = []
const removeFolders = () => {
  for (const each of folders) rmSync(each, { recursive: true, force: true })
}

/** Writes files to a folder of their own, and answers their paths by name. */
export function inFiles<Name extends string>(
  files: Readonly<Record<Name, string | Buffer>>,
): Record<Name, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gpconnect-certificates-'))
  if (folders.push(folder) === 1) process.once('exit', removeFolders)
  const written = Object.entries<string | Buffer>(files).map(([name, content]) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return [name, file]
  })
  return Object.fromEntries(written)
}
