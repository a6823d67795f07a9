import { fork } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import path from 'node:path'
import type { MadeFile, ToMake } from './making.ts'

/** Hosts of the Spine and of a consumer that exist nowhere: `.test` is nobody's. */
export const developmentHosts = { ssp: 'ssp.gpconnect.test', consumer: 'consumer.gpconnect.test' } as const

/** Certificates for development, by what they are for: paths of files in PEM. */
export type DevelopmentCertificates = {
  readonly directory: string
  readonly authority: string
  readonly revocations: string
  readonly provider: Credentials
  /** What the SSP shows to providers. */
  readonly ssp: Credentials
  /** What a consumer shows to the SSP. */
  readonly consumer: Credentials
  /** Those of the SSP with which something is wrong; the key is that of the SSP. */
  readonly bad: Readonly<Record<Bad, string>>
}
export type Credentials = { readonly certificate: string; readonly key: string }

export const badOnes = ['expired', 'wrong-name', 'wrong-authority', 'revoked'] as const
type Bad = (typeof badOnes)[number]

/** Where they are below the data directory, whether or not they are there. */
export function developmentCertificatesIn(dataDirectory: string): DevelopmentCertificates {
  const directory = path.join(dataDirectory, 'certificates')
  const file = (name: string) => path.join(directory, name)
  const credentials = (name: string) => ({ certificate: file(`${name}.pem`), key: file(`${name}.key`) })
  return {
    directory,
    authority: file('authority.pem'),
    revocations: file('revocations.pem'),
    provider: credentials('provider'),
    ssp: credentials('ssp'),
    consumer: credentials('consumer'),
    bad: {
      expired: file('ssp-expired.pem'),
      'wrong-name': file('ssp-wrong-name.pem'),
      'wrong-authority': file('ssp-wrong-authority.pem'),
      revoked: file('ssp-revoked.pem'),
    },
  }
}

const day = 24 * 60 * 60 * 1000
const lifetime = 365 * day
/** Those that end sooner are made anew. */
const reserve = 30 * day

/**
 * Certificates for development, made where there are none, where they end soon, and where that of the provider does not name
 * the host it listens on. Keys are for their owner alone; that of the authority is kept nowhere, so that whoever trusts it trusts
 * nothing but these.
 */
export async function developmentCertificates(
  dataDirectory: string,
  { host, now = Date.now() }: { host: string; now?: number },
): Promise<DevelopmentCertificates> {
  const certificates = developmentCertificatesIn(dataDirectory)
  const hosts = hostsFor(host)
  if (isUsable(certificates, hosts, now)) return certificates
  const files = await made({ hosts, names: developmentHosts, from: now - day, to: now + lifetime })
  await putIn(certificates.directory, files).catch((error: unknown) => {
    // Another start may have been quicker.
    if (!isUsable(certificates, hosts, now)) throw error
  })
  return certificates
}

/** What the provider is reached at on this machine, and where it listens besides. */
function hostsFor(host: string): string[] {
  const own = ['localhost', '127.0.0.1', '::1']
  return ['0.0.0.0', '::', ...own].includes(host) ? own : [...own, host]
}

function isUsable(certificates: DevelopmentCertificates, hosts: readonly string[], now: number): boolean {
  const { authority, revocations, provider, ssp, consumer, bad } = certificates
  const files = [authority, revocations, ...[provider, ssp, consumer].flatMap((each) => Object.values(each))]
  if (![...files, ...Object.values(bad)].every((file) => existsSync(file))) return false
  try {
    const certificate = new X509Certificate(readFileSync(provider.certificate))
    const isNamed = (host: string) =>
      (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined
    return certificate.validToDate.getTime() - now > reserve && hosts.every(isNamed)
  } catch {
    return false
  }
}

/** Makes them in a process of its own: what does so takes 30 MB, which are gone with it. */
function made(wanted: ToMake): Promise<readonly MadeFile[]> {
  return new Promise((resolve, reject) => {
    // Sources run as they are; what is published is JavaScript.
    const isSource = import.meta.url.endsWith('.ts')
    const script = isSource
      ? new URL('./making.ts', import.meta.url)
      : new URL('./making.js', import.meta.url)
    const child = fork(script, { execArgv: [] })
    child.once('message', (files) => resolve(files as readonly MadeFile[]))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`certificates could not be made (exit code ${code})`)))
    child.send(wanted)
  })
}

/** Puts all files there at once, in the place of those that were. */
async function putIn(directory: string, files: readonly MadeFile[]): Promise<void> {
  await mkdir(path.dirname(directory), { recursive: true })
  const fresh = await mkdtemp(`${directory}-`)
  try {
    for (const { name, content } of files)
      await writeFile(path.join(fresh, name), content, { mode: name.endsWith('.key') ? 0o600 : 0o644 })
    await rm(directory, { recursive: true, force: true })
    await rename(fresh, directory)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
