import { z } from 'zod'

const bytes = z.number().int().min(1024)
const milliseconds = z.number().int().min(50)

const limits = z
  .object({
    /** Request line and headers together. */
    headerBytes: bytes.default(32 * 1024).describe('largest request line and headers together, in bytes'),
    urlBytes: bytes.default(8 * 1024).describe('longest path and query, in bytes'),
    bodyBytes: bytes.default(256 * 1024).describe('largest request body, in bytes'),
    headersTimeout: milliseconds.default(20_000).describe('time to send the headers in, in milliseconds'),
    requestTimeout: milliseconds.default(60_000).describe('time to send a whole request in, in milliseconds'),
    checkEvery: milliseconds
      .default(2_000)
      .describe('how often slow senders are looked for, in milliseconds'),
    /** More than that are told to come again — TRN-SEC-08. */
    requestsAtOnce: z
      .number()
      .int()
      .min(1)
      .default(2_000)
      .describe('most requests answered at once; others get 503'),
    /** A consumer that sends on without reading answers would fill the memory of the server with them — TRN-SEC-08. */
    pipelined: z
      .number()
      .int()
      .min(1)
      .default(100)
      .describe('most requests of one connection answered at once; one that sends more is broken off'),
    heavyAtOnce: z.number().int().min(1).default(1).describe('most large answers built at once'),
    heavyWaiting: z
      .number()
      .int()
      .min(0)
      .default(32)
      .describe('most large answers that wait to be built; others get 503'),
    keepAlive: milliseconds.default(65_000).describe('time an idle connection is kept, in milliseconds'),
  })
  .strict()
  .prefault({})

const token = z
  .object({
    /** What becomes of a token whose `aud` is no root of the practice: TRN-JWT-20. */
    audience: z
      .enum(['flag', 'refuse'])
      .default('flag')
      .describe('what becomes of a token for another audience'),
    bytes: bytes.default(16 * 1024).describe('largest payload of a token, in bytes'),
  })
  .strict()
  .prefault({})

const product = z
  .object({
    name: z.string().min(1).default('GP Connect provider').describe('name of the product, in the metadata'),
    version: z.string().min(1).default('0.1.0').describe('version of the product, in the metadata'),
    releaseDate: z.iso.date().default('2026-11-24').describe('release date of the product, in the metadata'),
    publisher: z.string().min(1).default('GP Connect').describe('who supplies the product, in the metadata'),
  })
  .strict()
  .prefault({})

const registration = z
  .object({
    /** The registration lapses at the end of the last of these days — FND-REG-24. */
    days: z.number().int().min(1).max(366).default(90).describe('days that a temporary registration lasts'),
  })
  .strict()
  .prefault({})

/** Settings of the provider, each with a default. Keys that are not known are refused. */
export const providerSettings = z
  .object({
    limits,
    token,
    product,
    registration,
    /** `strict` answers 415 to `application/json` and its like, `lenient` takes them as FHIR — TRN-CT-11. */
    mediaTypes: z
      .enum(['strict', 'lenient'])
      .default('strict')
      .describe('whether general JSON and XML types count as FHIR'),
    /** Whether `Ssp-To` has to be an ASID of the practice — TRN-SSP-09. */
    checkReceiver: z.boolean().default(true).describe('whether Ssp-To has to be an ASID of the practice'),
    /** Scheme and host of the service roots as consumers know them — TRN-HDR-05. The address listened on, unless told. */
    publicOrigin: z
      .url({ protocol: /^https?$/ })
      .refine((url) => new URL(url).origin === url, 'give scheme, host and port only, without a final /')
      .optional()
      .describe('scheme and host of the service roots as consumers know them'),
  })
  .strict()
  .prefault({})
export type ProviderSettings = z.infer<typeof providerSettings>
