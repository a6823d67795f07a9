import type { X509Certificate } from 'node:crypto'
import type { Situation } from '@gpconnect/specification'
import type { Authority, RevocationList } from './revocation-list.ts'

/** Which client certificates are good — TRN-TLS-05, TRN-TLS-07. */
type Trust = {
  readonly authorities: readonly Authority[]
  /** Host names, one of which a certificate has to name. */
  readonly names: readonly string[]
  /** The present revocation list of an authority. */
  listOf(authority: Authority): RevocationList | undefined
  /** Milliseconds for which a list may be out of date. */
  readonly grace: number
}

type Context = Trust & {
  /** Milliseconds since 1970. */
  readonly now: number
  /** What TLS itself found wrong with the certificate, as OpenSSL names it. */
  readonly handshakeFault?: string | undefined
}

type CertificateFault = {
  readonly situation: Extract<Situation, 'certificateMissing' | 'certificateInvalid'>
  /** What was found and what is wanted. */
  readonly diagnostics: string
}

/** Why a client certificate opens nothing; nothing where it is good — TRN-TLS-05, -06, -08. */
export function certificateFault(
  certificate: X509Certificate | undefined,
  context: Context,
): CertificateFault | undefined {
  if (!certificate)
    return {
      situation: 'certificateMissing',
      diagnostics: 'No client certificate was sent; send the one that the Spine issued for the SSP.',
    }
  const diagnostics = faultOf(certificate, context)
  return diagnostics === undefined ? undefined : { situation: 'certificateInvalid', diagnostics }
}

function faultOf(certificate: X509Certificate, context: Context): string | undefined {
  const path = pathOf(certificate, context)
  const [issuer] = path
  if (!issuer)
    return 'The client certificate was issued by none of the authorities that are trusted here; send one issued under the Spine.'
  return (
    periodFault(certificate, context) ??
    (path.some((each) => !isInPeriod(each.certificate, context.now))
      ? 'An authority of the client certificate is not in its period of validity; send a certificate issued under a present one.'
      : undefined) ??
    usageFault(certificate) ??
    (context.handshakeFault === undefined
      ? undefined
      : `The client certificate does not pass the checks of TLS (${context.handshakeFault}); send one that does.`) ??
    nameFault(certificate, context) ??
    revocationFault(certificate, path, context)
  )
}

/** The authorities above a certificate, its issuer first; none where no trusted one issued it. */
function pathOf(certificate: X509Certificate, { authorities, now }: Context): readonly Authority[] {
  const path: Authority[] = []
  let below = certificate
  for (;;) {
    const issuers = authorities.filter(
      (each) =>
        each.certificate.ca &&
        path.every(({ id }) => id !== each.id) &&
        below.checkIssued(each.certificate) &&
        below.verify(each.certificate.publicKey),
    )
    // One that was renewed stands there twice for a while.
    const issuer = issuers.find((each) => isInPeriod(each.certificate, now)) ?? issuers[0]
    // A root has issued itself, and is in the path already.
    if (!issuer) return path
    path.push(issuer)
    below = issuer.certificate
  }
}

const isInPeriod = ({ validFromDate, validToDate }: X509Certificate, now: number): boolean =>
  validFromDate.getTime() <= now && now <= validToDate.getTime()

function periodFault(certificate: X509Certificate, { now }: Context): string | undefined {
  if (isInPeriod(certificate, now)) return undefined
  const { validFromDate, validToDate } = certificate
  return now < validFromDate.getTime()
    ? `The client certificate is not valid before ${dayOf(validFromDate)}; send one that is valid now.`
    : `The client certificate expired on ${dayOf(validToDate)}; send one that is valid now.`
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

const clientUse = ['1.3.6.1.5.5.7.3.2', '2.5.29.37.0']

/** A certificate that says what it is for has to be for clients of TLS. */
function usageFault({ keyUsage }: X509Certificate): string | undefined {
  // What Node calls key usage is the extended one.
  const uses: readonly string[] | undefined = keyUsage
  return uses === undefined || uses.some((use) => clientUse.includes(use))
    ? undefined
    : 'The certificate is not for clients of TLS; send one that is.'
}

/** Its subject or one of its further names has to be a host that may connect, exactly. */
function nameFault(certificate: X509Certificate, { names }: Context): string | undefined {
  const options = { subject: 'always', wildcards: false, partialWildcards: false } as const
  return names.some((name) => certificate.checkHost(name, options) !== undefined)
    ? undefined
    : 'The client certificate names no host that may connect here; requests come from the SSP only.'
}

/** Of the issuer a list has to be there; of the authorities above it those that are given count — TRN-TLS-06. */
function revocationFault(
  certificate: X509Certificate,
  path: readonly Authority[],
  context: Context,
): string | undefined {
  const links = [certificate, ...path.map((each) => each.certificate)]
  for (const [place, authority] of path.entries()) {
    const list = context.listOf(authority)
    if (!list && place > 0) continue
    if (!list || context.now > list.nextAt + context.grace)
      return 'Whether the client certificate is revoked cannot be told: there is no revocation list of its authority that is up to date. Try again later.'
    if (list.serials.has(links[place]?.serialNumber ?? ''))
      return place === 0
        ? 'The client certificate is revoked by its authority; send one that is not.'
        : 'An authority of the client certificate is revoked; send a certificate issued under another one.'
  }
  return undefined
}

/** Until when a good certificate stays good without being looked at again, unless a list changes. */
export function goodUntil(certificate: X509Certificate, context: Context): number {
  const path = pathOf(certificate, context)
  const ends = [certificate, ...path.map((each) => each.certificate)].map((each) =>
    each.validToDate.getTime(),
  )
  const stale = path.flatMap((each) => {
    const list = context.listOf(each)
    return list ? [list.nextAt + context.grace] : []
  })
  return Math.min(...ends, ...stale)
}
