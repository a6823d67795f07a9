import { z } from 'zod'

const file = z.string().min(1)

/** How a door speaks TLS. */
export const tlsSettings = z
  .object({
    certificate: file.describe(
      'file with the certificate of the server, and those between it and its authority; PEM',
    ),
    key: file.describe('file with the key of that certificate, RSA; PEM'),
    /** TRN-TLS-01 */
    versions: z
      .enum(['1.2', '1.2,1.3'])
      .default('1.2')
      .describe('versions of TLS that are spoken; GP Connect knows 1.2 only'),
    /** `abort` ends the connection as soon as the handshake is over: no 495 or 496 is ever read — TRN-TLS-08. */
    badCertificates: z
      .enum(['answer', 'abort'])
      .default('answer')
      .describe('what becomes of a bad client certificate: an answer of 495 or 496, or no connection'),
    /** TRN-HSTS-01 */
    hsts: z
      .string()
      .regex(/^max-age=\d+(; [A-Za-z]+)*$/)
      .default('max-age=31536000; includeSubDomains')
      .describe('Strict-Transport-Security of every answer'),
  })
  .strict()
export type TlsSettings = z.infer<typeof tlsSettings>

const hostName = '[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*'

/** Which clients a door lets in — TRN-TLS-05, -06, -07. */
export const clientSettings = z
  .object({
    authorities: file.describe('file with the authorities of client certificates, root and sub CA; PEM'),
    revocationList: file.describe('file with their revocation lists; PEM, or one in DER'),
    names: z
      .string()
      .regex(new RegExp(`^${hostName}(,${hostName})*$`))
      .describe('host names of the SSP, one of which a client certificate has to name, separated by commas'),
    refreshEvery: z
      .number()
      .int()
      .min(50)
      .default(60_000)
      .describe('how often the revocation lists are looked at again, in milliseconds'),
    grace: z
      .number()
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe('how long a revocation list counts beyond its time, in milliseconds; then nobody is let in'),
    /** TRN-TLS-10 */
    header: z
      .string()
      .regex(/^[A-Za-z0-9-]+$/)
      .optional()
      .describe(
        'header of plain HTTP in which a proxy that ends TLS hands on the client certificate it verified',
      ),
  })
  .strict()
export type ClientSettings = z.infer<typeof clientSettings>
