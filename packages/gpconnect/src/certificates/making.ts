import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

/** What certificates to make, and for whom. */
export type ToMake = {
  /** Hosts of this machine. */
  readonly hosts: readonly string[]
  readonly names: { readonly ssp: string; readonly consumer: string }
  /** Milliseconds since 1970 between which they are valid. */
  readonly from: number
  readonly to: number
}

/** A file to write. */
export type MadeFile = { readonly name: string; readonly content: string }

type KeyPair = webcrypto.CryptoKeyPair

/** All cipher suites of GP Connect need RSA — TRN-TLS-03. */
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
} as const
/** Quick to make, and good enough for an authority that nobody trusts. */
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

const makeKeys = (algorithm: typeof rsa | typeof ecdsa) =>
  webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<KeyPair>

const authorityName = 'CN=GP Connect development authority,O=Not for production'
const day = 24 * 60 * 60 * 1000

type Wanted = {
  readonly name: string
  readonly keys: KeyPair
  readonly hosts?: readonly string[]
  readonly by: KeyPair
  readonly to?: number
  readonly serialNumber?: string
}

/** Makes an authority, whose key is then gone, with its revocation list, and what it issues: right ones, and some with which something is wrong. */
async function makeCertificates({ hosts, names, from, to }: ToMake): Promise<readonly MadeFile[]> {
  const [authority, provider, ssp, consumer, other] = await Promise.all([
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(rsa),
    makeKeys(ecdsa),
  ])
  const issue = (wanted: Wanted) => issued({ to, ...wanted }, from)
  const forSsp = { name: names.ssp, keys: ssp, hosts: [names.ssp, ...hosts], by: authority }
  const revokedSerial = '5bad'
  const list = await x509.X509CrlGenerator.create({
    issuer: authorityName,
    thisUpdate: new Date(from),
    nextUpdate: new Date(to),
    entries: [{ serialNumber: revokedSerial, revocationDate: new Date(from) }],
    signingAlgorithm: rsa,
    signingKey: authority.privateKey,
  })
  return [
    { name: 'authority.pem', content: await selfSigned(authority, from, to) },
    { name: 'revocations.pem', content: pem(list.rawData, 'X509 CRL') },
    {
      name: 'provider.pem',
      content: await issue({ name: 'localhost', keys: provider, hosts, by: authority }),
    },
    await keyFile('provider', provider),
    { name: 'ssp.pem', content: await issue(forSsp) },
    await keyFile('ssp', ssp),
    {
      name: 'consumer.pem',
      content: await issue({ name: names.consumer, keys: consumer, hosts: [names.consumer], by: authority }),
    },
    await keyFile('consumer', consumer),
    { name: 'ssp-expired.pem', content: await issue({ ...forSsp, to: from + day / 2 }) },
    {
      name: 'ssp-wrong-name.pem',
      content: await issue({ ...forSsp, name: 'other.gpconnect.test', hosts: ['other.gpconnect.test'] }),
    },
    { name: 'ssp-wrong-authority.pem', content: await issue({ ...forSsp, by: other }) },
    { name: 'ssp-revoked.pem', content: await issue({ ...forSsp, serialNumber: revokedSerial }) },
  ]
}

async function selfSigned(keys: KeyPair, from: number, to: number): Promise<string> {
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: authorityName,
    keys,
    notBefore: new Date(from),
    notAfter: new Date(to),
    signingAlgorithm: rsa,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return pem(certificate.rawData, 'CERTIFICATE')
}

async function issued(
  { name, keys, hosts = [], by, to = 0, serialNumber }: Wanted,
  from: number,
): Promise<string> {
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name},O=Not for production`,
    issuer: authorityName,
    publicKey: keys.publicKey,
    signingKey: by.privateKey,
    signingAlgorithm: by.privateKey.algorithm.name === 'ECDSA' ? ecdsa : rsa,
    notBefore: new Date(from),
    notAfter: new Date(to),
    ...(serialNumber && { serialNumber }),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.SubjectAlternativeNameExtension(hosts.map(alternativeName)),
      await x509.AuthorityKeyIdentifierExtension.create(by.publicKey),
    ],
  })
  return pem(certificate.rawData, 'CERTIFICATE')
}

const alternativeName = (value: string) => ({ type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value }) as const

const keyFile = async (name: string, { privateKey }: KeyPair): Promise<MadeFile> => ({
  name: `${name}.key`,
  content: pem(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY'),
})

function pem(der: ArrayBuffer, label: string): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

process.once('message', async (wanted: ToMake) => {
  process.send?.(await makeCertificates(wanted), () => process.disconnect?.())
})
