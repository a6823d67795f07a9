import { clientSettings, providerSettings, tlsSettings } from '@gpconnect/provider'
import { z } from 'zod'
import { highestPortBase } from './ports.ts'

const milliseconds = z.number().int().min(0).max(600_000)

const pds = z
  .object({
    isAvailable: z.boolean().default(true).describe('whether the simulated PDS answers at all'),
    latency: milliseconds.default(0).describe('time the simulated PDS takes to answer, in milliseconds'),
    timeout: milliseconds
      .min(1)
      .default(5_000)
      .describe('time to wait for an answer of PDS, in milliseconds; a later one counts as none'),
  })
  .strict()
  .prefault({})

/**
 * Everything that can be configured, with its default and what it means. Names of environment variables, the sentences about
 * wrong values and the table in the README come from here.
 */
export const configurationSchema = z
  .object({
    doors: z
      .enum(['http,tls', 'tls', 'http'])
      .default('tls')
      .describe(
        'doors of the provider that are open: `tls` for mutual TLS, `http` for plain HTTP; `start` opens both',
      ),
    developmentCertificates: z
      .boolean()
      .default(false)
      .describe('whether certificates for development are made where none are configured; `start` does so'),
    portBase: z
      .number()
      .int()
      .min(1)
      .max(highestPortBase)
      .default(19190)
      .describe('first of eight ports: provider at +1, with mutual TLS at +2, operations at +6'),
    host: z
      .string()
      .min(1)
      .default('127.0.0.1')
      .describe('address on which the provider listens; `0.0.0.0` for every one'),
    operationsHost: z
      .string()
      .min(1)
      .default('127.0.0.1')
      .describe('address on which the operations port listens'),
    data: z
      .string()
      .min(1)
      .default('./.gpconnect')
      .describe('data directory, relative to the working directory'),
    seed: z
      .string()
      .regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/)
      .default('assurance,demo')
      .describe('seeds to sow, each once, separated by commas; `none` for none'),
    processes: z
      .number()
      .int()
      .min(1)
      .max(64)
      .default(1)
      .describe('processes that serve side by side on the same ports and data; one for each core is right'),
    now: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('instant at which the clock starts, to go on from there'),
    database: z
      .string()
      .regex(/^(sqlite|postgres|postgresql):/)
      .optional()
      .describe('database, as `sqlite:DIRECTORY`; in the data directory unless told'),
    logLevel: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
      .default('info')
      .describe('least important of the log lines written'),
    pds,
    tls: tlsSettings.partial({ certificate: true, key: true }).prefault({}),
    clients: clientSettings.partial({ authorities: true, revocationList: true, names: true }).prefault({}),
    provider: providerSettings,
  })
  .strict()

export type Configuration = z.infer<typeof configurationSchema>
