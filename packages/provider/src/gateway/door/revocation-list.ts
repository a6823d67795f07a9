import { hash, verify, type X509Certificate } from 'node:crypto'
import { expected, NotDer, only, tag, timeOf, type Value, valuesIn } from './der.ts'

/** What an authority has revoked — RFC 5280 §5. Times are milliseconds since 1970. */
export type RevocationList = {
  readonly issuedAt: number
  /** When the next one is due; until then this one is up to date. */
  readonly nextAt: number
  /** Serial numbers in upper-case hexadecimal, as Node writes them. */
  readonly serials: ReadonlySet<string>
}

/** An authority under which client certificates are issued. */
export type Authority = {
  readonly certificate: X509Certificate
  /** Its name, as it stands in what it signed. */
  readonly name: Buffer
  /** Name and key together: a certificate that was renewed with the same key is the same authority. */
  readonly id: string
}

export function authorityOf(certificate: X509Certificate): Authority {
  const [signed] = valuesIn(only(certificate.raw, tag.sequence).content)
  const fields = valuesIn(expected(signed, tag.sequence).content)
  // Only a certificate of version 1 does without a version.
  const name = expected(fields[fields[0]?.tag === tag.first ? 5 : 4], tag.sequence)
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' })
  return { certificate, name: name.bytes, id: hash('sha256', Buffer.concat([name.bytes, key])) }
}

/** The lists in a file: one in DER, or any number in PEM. */
export function listsIn(file: Buffer): Buffer[] {
  if (file[0] === tag.sequence) return [file]
  return [...file.toString('latin1').matchAll(/-----BEGIN X509 CRL-----([^-]*)-----END X509 CRL-----/g)].map(
    ([, base64 = '']) => Buffer.from(base64, 'base64'),
  )
}

/** Signature algorithms by identifier, in hexadecimal: RSA (PKCS #1) and ECDSA, each with SHA-256, -384 and -512. */
const digests: Readonly<Record<string, string>> = {
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
}

/** Extensions of a list that may be there though they are critical: none changes what is on it. */
const harmless = new Set(['551d14', '551d23'])

/**
 * Reads a list, and finds the authority that signed it — TRN-TLS-06. Throws an error that says, to follow “the list”, what is
 * wrong with it. Lists that tell of a part only (deltas, distribution points) are refused: what they leave out would count
 * as good.
 */
export function revocationListOf(
  bytes: Buffer,
  authorities: readonly Authority[],
): { readonly authority: Authority; readonly list: RevocationList } {
  try {
    return read(bytes, authorities)
  } catch (error) {
    throw error instanceof NotDer ? new Error(`is no revocation list (${error.message})`) : error
  }
}

function read(bytes: Buffer, authorities: readonly Authority[]) {
  const [signed, algorithm, signature] = valuesIn(only(bytes, tag.sequence).content)
  const fields = valuesIn(expected(signed, tag.sequence).content)
  if (fields[0]?.tag === tag.integer) fields.shift()
  const [inner, issuer, issuedAt, nextAt, ...rest] = fields
  if (!inner || !algorithm || !inner.bytes.equals(algorithm.bytes))
    throw new Error('names two algorithms for one signature')
  const name = expected(issuer, tag.sequence).bytes
  const digest =
    digests[expected(valuesIn(algorithm.content)[0], tag.objectIdentifier).content.toString('hex')]
  if (digest === undefined)
    throw new Error('is signed in a way that is not taken here; SHA-256, -384 or -512 with RSA or ECDSA are')
  const bits = expected(signature, tag.bitString).content
  // The first byte says how many bits of the last are not used: none.
  if (bits[0] !== 0) throw new NotDer('a signature is not whole bytes')
  const authority = authorities.find(
    (each) =>
      each.name.equals(name) &&
      verify(digest, expected(signed, tag.sequence).bytes, each.certificate.publicKey, bits.subarray(1)),
  )
  if (!authority) throw new Error('is signed by none of the authorities')
  const isNextThere = nextAt?.tag === tag.utcTime || nextAt?.tag === tag.generalizedTime
  if (!isNextThere) throw new Error('does not say when the next one is due')
  const entries = rest[0]?.tag === tag.sequence ? valuesIn(rest[0].content) : []
  checkExtensions(rest.find((each) => each.tag === tag.first))
  return {
    authority,
    list: {
      issuedAt: timeOf(issuedAt),
      nextAt: timeOf(nextAt),
      serials: new Set(entries.map(serialOf)),
    },
  }
}

function serialOf(entry: Value): string {
  const [serial, , extensions] = valuesIn(expected(entry, tag.sequence).content)
  if (extensions && valuesIn(extensions.content).some(isCritical))
    throw new Error('has entries of other authorities, which is not taken here')
  return numberText(expected(serial, tag.integer).content)
}

/** A serial number as Node writes it: hexadecimal, upper case, whole bytes, without the zero that keeps it positive. */
function numberText(content: Buffer): string {
  const start = content.findIndex((byte) => byte !== 0)
  return (start < 0 ? content.subarray(0, 1) : content.subarray(start)).toString('hex').toUpperCase()
}

function checkExtensions(extensions: Value | undefined) {
  if (!extensions) return
  for (const each of valuesIn(only(extensions.content, tag.sequence).content)) {
    const id = expected(valuesIn(each.content)[0], tag.objectIdentifier).content.toString('hex')
    if (isCritical(each) && !harmless.has(id))
      throw new Error(
        'is a part of a list, or marked in another way that is not taken here; give a whole one',
      )
  }
}

const isCritical = (extension: Value): boolean =>
  valuesIn(expected(extension, tag.sequence).content).some(
    (each) => each.tag === tag.boolean && each.content[0] !== 0,
  )
