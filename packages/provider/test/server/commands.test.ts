import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ours } from '../support/facts.ts'
import { askingFor, nextNewcomer, patientOf, registration } from '../support/registration.ts'
import {
  audited,
  dial,
  expectOutcome,
  expectRight,
  lastAnswer,
  pause,
  requestText,
  servedThroughout,
} from './wire.ts'

const limits = { bodyBytes: 4 * 1024, headersTimeout: 300, requestTimeout: 600, checkEvery: 50 }
const served = servedThroughout(limits)

/** A registration of somebody new: its bytes, and whose it is. */
function registering(lines: (body: Buffer) => readonly string[], encode = (body: Buffer) => body) {
  const someone = nextNewcomer()
  const body = encode(Buffer.from(JSON.stringify(askingFor(patientOf(someone)))))
  const head = Buffer.from(requestText({ interaction: registration.id, lines: lines(body) }), 'latin1')
  return { someone, head, body, bytes: Buffer.concat([head, body]) }
}

const ofLength = (body: Buffer) => [`Content-Length: ${body.length}`]
const chunked = () => ['Transfer-Encoding: chunked']
const inChunks = (size: number) => (body: Buffer) =>
  Buffer.concat([
    ...Array.from({ length: Math.ceil(body.length / size) }, (_, at) => {
      const chunk = body.subarray(at * size, (at + 1) * size)
      return Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')])
    }),
    Buffer.from('0\r\n\r\n'),
  ])

const held = (nhsNumber: ReturnType<typeof nextNewcomer>['nhsNumber']) =>
  served().system.register.byNhsNumber(ours.odsCode, nhsNumber)

const ways = {
  'with its length': registering(ofLength),
  'in one chunk': registering(chunked, inChunks(100_000)),
  'in chunks of a byte': registering(chunked, inChunks(1)),
  'in chunks of seven, as gzip': registering(
    () => [...chunked(), 'Content-Encoding: gzip'],
    (body) => inChunks(7)(gzipSync(body)),
  ),
}
for (const [way, { bytes, someone }] of Object.entries(ways))
  test(`TRN-ENC-05 TRN-ENC-06 FND-REG-21 a registration that comes ${way} is answered, and the connection goes on`, async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(Buffer.concat([bytes, Buffer.from(requestText())]))
    const answer = await client.answer()
    expect([answer.status, answer.headers.connection]).toEqual([200, 'keep-alive'])
    expect(expectRight(answer)).toMatchObject({ resourceType: 'Bundle' })
    expect((await client.answer()).status).toBe(200)
    client.end()
    expect((await client.closed).length).toBe(0)
    expect((await audited(served(), before, 3)).map(({ kind }) => kind).toSorted()).toEqual([
      'attempt',
      'outcome',
      'request',
    ])
    expect(await held(someone.nhsNumber)).toMatchObject({ registration: { type: 'temporary' } })
  })

test('TRN-ENC-05 a registration that waits to be told to go on is told so, and answered', async () => {
  const { head, body, someone } = registering((bytes) => [...ofLength(bytes), 'Expect: 100-continue'])
  const client = await dial(served().port)
  client.send(head)
  expect((await client.answer()).status).toBe(100)
  client.send(body)
  expect((await client.answer()).status).toBe(200)
  client.end()
  await client.closed
  expect(await held(someone.nhsNumber)).toBeDefined()
})

test('FND-REG-03 TRN-AUD-01 a registration of which only a part comes registers nobody, and is audited', async () => {
  const { head, body, someone } = registering(ofLength)
  const partly = {
    'cut off': body.subarray(0, -1),
    'empty, and then silent': Buffer.alloc(0),
  }
  for (const part of Object.values(partly)) {
    const before = served().events.length
    const answer = await lastAnswer(served().port, Buffer.concat([head, part]))
    expectOutcome(answer)
    expect(await audited(served(), before)).toMatchObject([
      { kind: 'request', interaction: registration.id, status: 400, situation: 'requestTooSlow' },
    ])
    expect(await held(someone.nhsNumber)).toBeUndefined()
  }
})

test('FND-REG-03 a registration whose connection breaks before it is whole registers nobody', async () => {
  const { head, body, someone } = registering(ofLength)
  const before = served().events.length
  const client = await dial(served().port)
  client.send(Buffer.concat([head, body.subarray(0, 50)]))
  await pause(20)
  client.reset()
  await audited(served(), before)
  expect(await held(someone.nhsNumber)).toBeUndefined()
})

test('FND-REG-03 TRN-SEC-02 a registration larger than a body may be registers nobody', async () => {
  const { bytes, someone } = registering(ofLength, (body) =>
    Buffer.concat([body, Buffer.alloc(limits.bodyBytes, ' ')]),
  )
  expectOutcome(await lastAnswer(served().port, bytes))
  expect(await held(someone.nhsNumber)).toBeUndefined()
})

test('TRN-VRB-09 a registration without a body is told what is wanted', async () => {
  const client = await dial(served().port)
  client.send(
    registering(
      () => ['Content-Length: 0'],
      () => Buffer.alloc(0),
    ).bytes,
  )
  expectOutcome(await client.answer())
  client.end()
  await client.closed
})
