import { X509Certificate } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { certificates, listPem } from '../support/certificates.ts'
import { dialSecurely, expectShut, lastSecureAnswer, type SecureOptions, serveSecurely } from './secure.ts'
import { expectRight, requestText } from './wire.ts'

const right = requestText()
let served: Awaited<ReturnType<typeof serveSecurely>>
afterEach(() => served.close())

const hour = 60 * 60 * 1000

/** Starts a door that looks for a new list all the time. */
async function open(options: SecureOptions = {}) {
  served = await serveSecurely({ ...options, clients: { refreshEvery: 50, ...options.clients } })
  return served
}

/** Puts another list in the place of the one that is there, and waits until it was looked at. */
async function replace(list: string | Buffer) {
  const before = served.log.length
  writeFileSync(`${served.listFile}.new`, list)
  renameSync(`${served.listFile}.new`, served.listFile)
  await expect.poll(() => served.log.length, { interval: 5 }).toBeGreaterThan(before)
  return served.log.at(-1)
}

async function isLetIn(show?: string): Promise<boolean> {
  const client = await dialSecurely(served.port, show === undefined ? {} : { show })
  client.send(right)
  const answer = await client.answer()
  expectRight(answer, 'https')
  client.end()
  await client.closed
  return answer.status === 200
}

describe('the revocation list', () => {
  test('TRN-TLS-06 may be in DER', async () => {
    const { list, clients } = await certificates()
    await open({ list: await list() })
    expect(await isLetIn()).toBe(true)
    expect(await isLetIn(clients.revoked)).toBe(false)
  })

  test('TRN-TLS-06 may stand with others; of two of one authority the newer counts', async () => {
    const { list, clients } = await certificates()
    const lists = await Promise.all([
      list({ serials: ['5ab1ff'], by: 'root' }),
      list({ from: -30_000 }),
      list({ serials: [], from: -hour }),
    ])
    await open({ list: lists.map(listPem).join('\n') })
    expect(await isLetIn()).toBe(true)
    expect(await isLetIn(clients.revoked)).toBe(false)
  })

  test('TRN-TLS-06 is read again when it changes, and counts on connections that are open', async () => {
    const { list } = await certificates()
    const { serialNumber } = await rightCertificate()
    await open()
    const kept = await dialSecurely(served.port)
    kept.send(right)
    expect((await kept.answer()).status).toBe(200)
    expect(await replace(listPem(await list({ serials: [serialNumber], from: -1_000 })))).toMatchObject({
      level: 'info',
      message: 'the revocation lists were read again',
    })
    kept.send(right)
    const answer = await kept.answer()
    expect(expectShut(answer, 495)).toMatch(/is revoked by its authority/)
    expect(answer.headers.connection).toBe('close')
    await kept.closed
    // A session from before does not help.
    expect(await isLetIn()).toBe(false)
  })

  test('TRN-TLS-12 TRN-TLS-06 a session that is resumed counts for nothing once its certificate is revoked', async () => {
    const { list } = await certificates()
    const { serialNumber } = await rightCertificate()
    await open()
    const first = await dialSecurely(served.port)
    first.send(right)
    expect((await first.answer()).status).toBe(200)
    const session = first.socket.getSession()
    first.end()
    await replace(await list({ serials: [serialNumber], from: -1_000 }))
    const second = await dialSecurely(served.port, { session })
    expect(second.socket.isSessionReused()).toBe(true)
    second.send(right)
    expectShut(await second.answer(), 495)
    await second.closed
  })

  test.each([
    ['that is out of date for longer than is allowed', { to: -2 * hour }, false],
    ['that is out of date for a while', { to: -hour / 2 }, true],
  ])('TRN-TLS-06 with one %s nobody, or still everybody, is let in', async (_what, times, letIn) => {
    const { list } = await certificates()
    await open({ list: await list({ from: -3 * hour, ...times }), clients: { grace: hour } })
    expect(await isLetIn()).toBe(letIn)
    const warning = /^a revocation list is out of date; put a new one there/
    expect(served.log.filter(({ message }) => warning.test(message))).toHaveLength(1)
    if (letIn) return
    const answer = await lastSecureAnswer(served.port, right)
    expect(expectShut(answer, 495)).toMatch(/^Whether the client certificate is revoked cannot be told: /)
    // A new one opens the door again.
    await replace(await list())
    expect(await isLetIn()).toBe(true)
  })

  test('TRN-TLS-06 a kept connection ends when the list gets too old', async () => {
    const { list } = await certificates()
    await open({ list: await list({ to: 2_000 }), clients: { grace: 0 } })
    const kept = await dialSecurely(served.port)
    kept.send(right)
    expect((await kept.answer()).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    kept.send(right)
    expect(expectShut(await kept.answer(), 495)).toMatch(/cannot be told/)
    await kept.closed
  })

  test('TRN-TLS-05 a certificate is good for as long as it says, on a kept connection too', async () => {
    const { client } = await certificates()
    const show = await client({ to: 2_000 })
    await open()
    const kept = await dialSecurely(served.port, { show })
    kept.send(right)
    expect((await kept.answer()).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    kept.send(right)
    expect(expectShut(await kept.answer(), 495)).toMatch(/expired on/)
    await kept.closed
  })

  test('TRN-TLS-06 one that cannot be used does not take the place of one that can', async () => {
    const { list, clients } = await certificates()
    await open()
    const good = await list()
    const changed = Buffer.from(good)
    changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1)
    for (const [bytes, reason] of [
      [await list({ by: 'other', serials: [] }), /is signed by none of the authorities\.$/],
      [changed, /is signed by none of the authorities\.$/],
      [
        await list({ serials: [], from: -hour }),
        /is older than the one that was read before, or lacks it\.$/,
      ],
      [await list({ by: 'root' }), /is older than the one that was read before, or lacks it\.$/],
      ['nothing', /holds no revocation list; give one in PEM or DER\.$/],
      [good.subarray(0, 100), /is no revocation list \(a value is cut short\)\.$/],
      [await list({ serials: [], to: null }), /does not say when the next one is due\.$/],
    ] as const) {
      const line = await replace(bytes)
      expect(line).toMatchObject({ level: 'error', values: { reason: expect.stringMatching(reason) } })
      expect(await isLetIn()).toBe(true)
      expect(await isLetIn(clients.revoked)).toBe(false)
    }
  })

  test('TRN-TLS-06 has to be there for the authority that issued the certificate', async () => {
    const { list, clients } = await certificates()
    await open({ list: await list({ by: 'root' }) })
    expect(await isLetIn()).toBe(false)
    expect(await isLetIn(clients.byRoot)).toBe(true)
  })

  test('TRN-TLS-05 TRN-TLS-06 an authority that is revoked, or out of its period, lets nobody in', async () => {
    const { list, root, sub, subExpired } = await certificates()
    const lists = await Promise.all([list(), list({ by: 'root', serials: ['5ab1'] })])
    await open({ list: lists.map(listPem).join('\n') })
    expect(expectShut(await lastSecureAnswer(served.port, right), 495)).toMatch(/An authority .* is revoked/)
    await served.close()

    await open({ authorities: `${root}\n${subExpired}` })
    expect(expectShut(await lastSecureAnswer(served.port, right), 495)).toMatch(/not in its period/)
    await served.close()

    // Renewed, it stands there twice for a while.
    await open({ authorities: `${subExpired}\n${root}\n${sub}` })
    expect(await isLetIn()).toBe(true)
  })

  test('TRN-TLS-05 TRN-TLS-07 a sub CA is trusted without its root, and only what is in the file', async () => {
    const { list, root, sub } = await certificates()
    await open({ authorities: sub })
    expect(await isLetIn()).toBe(true)
    await served.close()

    // A sub CA that the client sends along is not enough.
    await open({ authorities: root, list: await list({ by: 'root' }) })
    const { clients } = await certificates()
    expect(await isLetIn(`${clients.right}\n${sub}`)).toBe(false)
    expect(await isLetIn(clients.byRoot)).toBe(true)
  })
})

async function rightCertificate() {
  return new X509Certificate((await certificates()).clients.right)
}
