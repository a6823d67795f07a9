import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Log } from '../../log.ts'
import { Refusal } from '../refusal.ts'
import type { Client } from '../request.ts'
import { certificateFault, goodUntil } from './certificate-fault.ts'
import { type Authority, authorityOf } from './revocation-list.ts'
import { openRevocations } from './revocations.ts'
import type { ClientSettings } from './settings.ts'

/** What was found out about a client, and for how long it counts. */
export type Verdict = {
  readonly client: Client
  readonly until: number
  /** The revocation lists it was found with. */
  readonly generation: number
}

/** Judges the certificates of clients. */
export type Clients = {
  /** The authorities that are trusted, as they stand in their file. */
  readonly authorities: string
  /** Judges a certificate, or hands back what was found before where that still counts — TRN-TLS-12. */
  judge(before: Verdict | undefined, sent: () => Sent): Verdict
  close(): void
}

/** A certificate as it came. */
export type Sent = {
  readonly certificate: X509Certificate | undefined
  /** What TLS found wrong with it. */
  readonly handshakeFault?: string | undefined
}

/** Reads the authorities and their revocation lists. Rejects with a sentence where that is not possible. */
export async function openClients(
  settings: ClientSettings,
  log: Log,
  now: () => number = Date.now,
): Promise<Clients> {
  const text = textOf(settings.authorities, 'authorities of client certificates')
  const authorities = authoritiesIn(text, settings.authorities)
  const revocations = await openRevocations({
    file: settings.revocationList,
    authorities,
    refreshEvery: settings.refreshEvery,
    log,
  })
  const trust = {
    authorities,
    names: settings.names.split(','),
    grace: settings.grace,
    listOf: revocations.listOf,
  }
  return {
    authorities: text,
    judge(before, sent) {
      const at = now()
      if (before && before.generation === revocations.generation && at <= before.until) return before
      const { certificate, handshakeFault } = sent()
      const context = { ...trust, now: at, handshakeFault }
      const fault = certificateFault(certificate, context)
      return {
        client: {
          ...(certificate && { certificate: certificate.subject.replaceAll('\n', ', ') }),
          ...(fault && { refusal: new Refusal(fault.situation, fault.diagnostics) }),
        },
        until: fault || !certificate ? Number.NEGATIVE_INFINITY : goodUntil(certificate, context),
        generation: revocations.generation,
      }
    },
    close: revocations.close,
  }
}

/** The content of a file of PEM, or a sentence that says that there is none. */
export function textOf(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`The file ${file} (${what}) cannot be read. Check its name and that you may read it.`, {
      cause,
    })
  }
}

function authoritiesIn(text: string, file: string): Authority[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0)
    throw new Error(`The file ${file} holds no certificate of an authority; give them in PEM.`)
  try {
    return blocks.map((block) => authorityOf(new X509Certificate(block)))
  } catch (cause) {
    throw new Error(
      `The file ${file} holds something that is no certificate; give those of authorities in PEM.`,
      {
        cause,
      },
    )
  }
}
