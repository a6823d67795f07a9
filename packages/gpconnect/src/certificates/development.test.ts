import { X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/help.ts'
import { badOnes, developmentCertificates, developmentCertificatesIn } from './development.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const day = 24 * 60 * 60 * 1000
const read = (file: string) => new X509Certificate(readFileSync(file))
const serial = () => read(developmentCertificatesIn(folder.path).provider.certificate).serialNumber

describe('certificates for development', () => {
  test('TRN-TLS-03 TRN-TLS-13 have RSA keys, name this machine, and are issued by one authority', async () => {
    const { authority, provider, ssp, consumer } = await developmentCertificates(folder.path, { host: '::' })
    const issuer = read(authority)
    for (const { certificate, key } of [provider, ssp, consumer]) {
      const { asymmetricKeyType, asymmetricKeyDetails } = read(certificate).publicKey
      expect([asymmetricKeyType, asymmetricKeyDetails?.modulusLength]).toEqual(['rsa', 2048])
      expect(read(certificate).verify(issuer.publicKey)).toBe(true)
      expect(statSync(key).mode & 0o777).toBe(0o600)
    }
    expect(read(provider.certificate).checkHost('localhost')).toBe('localhost')
    expect(read(provider.certificate).checkIP('127.0.0.1')).toBe('127.0.0.1')
    expect(read(ssp.certificate).checkHost('ssp.gpconnect.test')).toBe('ssp.gpconnect.test')
    expect(read(consumer.certificate).checkHost('consumer.gpconnect.test')).toBe('consumer.gpconnect.test')
  })

  test('TRN-TLS-05 come with some of the SSP with which something is wrong', async () => {
    const { authority, bad } = await developmentCertificates(folder.path, { host: '127.0.0.1' })
    expect(Object.keys(bad)).toEqual([...badOnes])
    expect(read(bad.expired).validToDate.getTime()).toBeLessThan(Date.now())
    expect(read(bad['wrong-name']).checkHost('ssp.gpconnect.test')).toBeUndefined()
    expect(read(bad['wrong-authority']).verify(read(authority).publicKey)).toBe(false)
  })

  test('are made once, and by several starts at once too', async () => {
    await Promise.all([1, 2, 3].map(() => developmentCertificates(folder.path, { host: '127.0.0.1' })))
    const before = serial()
    await developmentCertificates(folder.path, { host: '0.0.0.0' })
    await developmentCertificates(folder.path, { host: '127.0.0.1', now: Date.now() + 300 * day })
    expect(serial()).toBe(before)
    expect(readdirSync(folder.path)).toEqual(['certificates'])
  })

  test.each([
    ['they end soon', { now: Date.now() + 340 * day }, () => {}],
    ['the host is another', { host: 'gp.example.org' }, () => {}],
    ['a file is gone', {}, (place: string) => rmSync(path.join(place, 'ssp.key'))],
    ['a file is broken', {}, (place: string) => writeFileSync(path.join(place, 'provider.pem'), 'x')],
  ])('are made anew where %s', async (_what, change, happens) => {
    const { directory } = await developmentCertificates(folder.path, { host: '127.0.0.1' })
    const before = serial()
    happens(directory)
    await developmentCertificates(folder.path, { host: '127.0.0.1', ...change })
    expect(serial()).not.toBe(before)
    expect(
      read(developmentCertificatesIn(folder.path).provider.certificate).checkHost('localhost'),
    ).toBeDefined()
  })

  test('that cannot be written are told of', async () => {
    writeFileSync(path.join(folder.path, 'file'), '')
    await expect(developmentCertificates(path.join(folder.path, 'file'), { host: '::' })).rejects.toThrow()
  })
})
