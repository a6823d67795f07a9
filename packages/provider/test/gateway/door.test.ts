import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { certificateFault } from '../../src/gateway/door/certificate-fault.ts'
import { openClients } from '../../src/gateway/door/clients.ts'
import { NotDer, timeOf, valuesIn } from '../../src/gateway/door/der.ts'
import {
  type Authority,
  authorityOf,
  listsIn,
  type RevocationList,
  revocationListOf,
} from '../../src/gateway/door/revocation-list.ts'
import { clientSettings } from '../../src/gateway/door/settings.ts'
import { doorFiles } from '../server/secure.ts'
import { type Certificates, certificates, extension, listPem, sspHost } from '../support/certificates.ts'

let all: Certificates
let authorities: readonly Authority[]
beforeAll(async () => {
  all = await certificates()
  authorities = [all.root, all.sub].map((pem) => authorityOf(new X509Certificate(pem)))
})

const hour = 60 * 60 * 1000
const readList = (bytes: Buffer): RevocationList => revocationListOf(bytes, authorities).list

describe('a certificate', () => {
  const context = (list: RevocationList | undefined, more: object = {}) => ({
    authorities,
    names: [sspHost],
    listOf: ({ id }: Authority) => (id === authorities[1]?.id ? list : undefined),
    grace: hour,
    now: Date.now(),
    ...more,
  })
  const faultOf = async (pem: string, more: object = {}) =>
    certificateFault(new X509Certificate(pem), context(readList(await all.list()), more))

  test('TRN-TLS-05 is good where nothing is wrong with it', async () => {
    expect(await faultOf(all.clients.right)).toBeUndefined()
    expect(await faultOf(all.clients.alternative)).toBeUndefined()
  })

  test('TRN-TLS-08 that was not sent is missing', () =>
    expect(certificateFault(undefined, context(undefined))).toMatchObject({
      situation: 'certificateMissing',
    }))

  test('TRN-TLS-05 is good for its time, to the second', async () => {
    const { validFromDate, validToDate } = new X509Certificate(all.clients.right)
    const at = (now: number) => {
      const list = { issuedAt: 0, nextAt: now + hour, serials: new Set<string>() }
      return certificateFault(new X509Certificate(all.clients.right), context(list, { now }))
    }
    expect(at(validFromDate.getTime())).toBeUndefined()
    expect(at(validFromDate.getTime() - 1)?.diagnostics).toMatch(/is not valid before/)
    expect(at(validToDate.getTime() + 1)?.diagnostics).toMatch(/expired on/)
  })

  test('TRN-TLS-05 names a host of the list, exactly', async () => {
    expect(await faultOf(all.clients.right, { names: ['a.example', sspHost.toUpperCase()] })).toBeUndefined()
    for (const names of [[], ['example.nhs.uk'], [`x.${sspHost}`], ['']])
      expect((await faultOf(all.clients.right, { names }))?.diagnostics).toMatch(/names no host/)
  })

  test('TRN-TLS-05 does not pass where TLS found a fault', async () =>
    expect((await faultOf(all.clients.right, { handshakeFault: 'EE_KEY_TOO_SMALL' }))?.diagnostics).toMatch(
      /does not pass the checks of TLS \(EE_KEY_TOO_SMALL\)/,
    ))

  test('TRN-TLS-06 is not good without a list, nor with one that is too old', async () => {
    const list = readList(await all.list())
    const certificate = new X509Certificate(all.clients.right)
    expect(certificateFault(certificate, context(undefined))?.diagnostics).toMatch(/cannot be told/)
    for (const [age, isGood] of [
      [-1, true],
      [hour, true],
      [hour + 1, false],
    ] as const) {
      const fault = certificateFault(certificate, context({ ...list, nextAt: Date.now() - age }, {}))
      expect(fault === undefined, String(age)).toBe(isGood)
    }
  })
})

describe('clients', () => {
  test('TRN-TLS-12 are judged once, and again when the certificate or the list runs out, or the list changes', async () => {
    const files = await doorFiles({ list: listPem(await all.list({ to: 2 * hour })) })
    let now = Date.now()
    let judged = 0
    const silent = () => {}
    const clients = await openClients(
      clientSettings.parse({
        authorities: files['authorities.pem'],
        revocationList: files['list.pem'],
        names: sspHost,
        grace: hour,
      }),
      { isLevelEnabled: () => false, debug: silent, info: silent, warn: silent, error: silent },
      () => now,
    )
    const sent = () => {
      judged += 1
      return { certificate: new X509Certificate(all.clients.right) }
    }
    const first = clients.judge(undefined, sent)
    expect(first.client).toEqual({ certificate: 'CN=ssp.example.nhs.uk, O=NHS' })
    now += 3 * hour - 60_000
    expect(clients.judge(first, sent)).toBe(first)
    expect(judged).toBe(1)
    now += 120_000
    const second = clients.judge(first, sent)
    expect([judged, second.client.refusal?.situation]).toEqual([2, 'certificateInvalid'])
    expect(clients.judge({ ...first, until: now + 1, generation: 0 }, sent).client.refusal).toBeDefined()
    clients.close()
  })
})

describe('a revocation list', () => {
  test('TRN-TLS-06 is read with its times and serial numbers, as Node writes those', async () => {
    const { list, authority } = revocationListOf(
      await all.list({ serials: ['01', '00ff', '7f0001', '80'] }),
      authorities,
    )
    expect(authority).toBe(authorities[1])
    expect([...list.serials]).toEqual(['01', 'FF', '7F0001', '80'])
    expect(list.nextAt - list.issuedAt).toBe(24 * hour + 60_000)
    expect(readList(await all.list({ serials: [] })).serials.size).toBe(0)
  })

  test('TRN-TLS-06 may be signed with RSA or ECDSA and SHA-256, -384 and -512, and not with what is weaker', async () => {
    const other = authorityOf(new X509Certificate(all.other))
    const signed = async (hash: string) =>
      revocationListOf(await all.list({ by: 'other', hash }), [...authorities, other])
    for (const hash of ['SHA-256', 'SHA-384', 'SHA-512']) expect((await signed(hash)).authority).toBe(other)
    await expect(signed('SHA-1')).rejects.toThrow(/^is signed in a way that is not taken here/)
    expect(readList(await all.list()).serials.size).toBe(2)
  })

  test('TRN-TLS-06 is refused where it is a part, or has something critical that is not known', async () => {
    for (const id of ['2.5.29.28', '2.5.29.27', '1.2.3.4']) {
      const marked = (critical: boolean) => all.list({ extensions: [extension(id, critical)] })
      expect(readList(await marked(false)).serials.size).toBe(2)
      await expect(marked(true).then(readList)).rejects.toThrow(
        'is a part of a list, or marked in another way',
      )
    }
    expect(readList(await all.list({ extensions: [extension('2.5.29.20', true)] })).serials.size).toBe(2)
  })

  test('TRN-TLS-06 with a byte changed is no list of the authority', async () => {
    const good = await all.list()
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(good)
        bytes.writeUInt8((bytes[place] ?? 0) ^ change, place)
        expect(() => readList(bytes)).toThrow(/^(is|names|does|has) /)
      }),
      { numRuns: 500 },
    )
  })

  test('TRN-TLS-06 TRN-SEC-02 whatever else is in the file is refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readList(Buffer.from(bytes))).toThrow(/^is no revocation list \(/)
      }),
      { numRuns: 2000 },
    )
  })

  test('TRN-TLS-06 is found in PEM among other things', async () => {
    const der = await all.list()
    expect(listsIn(der)).toEqual([der])
    expect(listsIn(Buffer.from(`${all.root}\n${listPem(der)}\r\n${listPem(der)}`))).toEqual([der, der])
    expect(listsIn(Buffer.from('nothing'))).toEqual([])
  })
})

describe('DER', () => {
  test.each([
    ['17', '260302093000Z', '2026-03-02T09:30:00.000Z'],
    ['17', '491231235959Z', '2049-12-31T23:59:59.000Z'],
    ['17', '500101000000Z', '1950-01-01T00:00:00.000Z'],
    ['18', '20510101000000Z', '2051-01-01T00:00:00.000Z'],
  ])('a time of tag %s, %s, is %s', (kind, text, time) => {
    const content = Buffer.from(text)
    const value = { tag: Number.parseInt(kind, 16), content, bytes: content }
    expect(new Date(timeOf(value)).toISOString()).toBe(time)
  })

  test.each(['2603020930Z', '260302093000', '261302093000Z', '', '260302093000+0100'])(
    '%j is no time',
    (text) => {
      const content = Buffer.from(text)
      expect(() => timeOf({ tag: 0x17, content, bytes: content })).toThrow(NotDer)
    },
  )

  test('TRN-SEC-02 lengths that lead out of the bytes are refused', () => {
    for (const hex of ['30', '3005', '308400000001', '30850000000001aa', '3080', '1f01', '3082ffff00'])
      expect(() => valuesIn(Buffer.from(hex, 'hex')), hex).toThrow(NotDer)
    expect(valuesIn(Buffer.from('0201053000', 'hex'))).toHaveLength(2)
  })
})
