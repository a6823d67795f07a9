import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type AskOptions, testGateway } from '../support/gateway.ts'
import { askingFor, formats, nextNewcomer, patientOf, registration, xmlOf } from '../support/registration.ts'

const limits = { bodyBytes: 16 * 1024 }
const gateway = testGateway({ settings: { limits } })
const { ask, log } = gateway

const typeOf = (format: string) => ({ 'Content-Type': `application/fhir+${format}` })
const textOf = (format: string, body: object = askingFor(patientOf(nextNewcomer()))) =>
  format === 'xml' ? xmlOf({ ...body }) : JSON.stringify(body)
const send = (body: string | Buffer, format = 'json', headers: AskOptions['headers'] = {}) =>
  ask({ interaction: registration.id, body, headers: { ...typeOf(format), ...headers } })

describe.each(formats)('a body in %s', (format) => {
  test('TRN-ENC-01 is read as UTF-8, whatever its letters', async () => {
    const name = [{ use: 'official', family: 'Żółć-O’Shea 李 😀', given: ['Zoë'] }]
    const { status, json } = await send(
      textOf(format, askingFor(patientOf(nextNewcomer(), { name }))),
      format,
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({
      entry: [{ resource: { name: [{ family: 'Żółć-O’Shea 李 😀', given: ['Zoë'] }] } }],
    })
  })

  test('TRN-ENC-02 may begin with a byte-order mark; the answer does not', async () => {
    const { status, bytes } = await send(`\uFEFF${textOf(format)}`, format)
    expect(status).toBe(200)
    expect(bytes[0]).not.toBe(0xef)
  })

  test.each(['gzip', 'GZIP', 'x-gzip', ' gzip '])('TRN-ENC-06 may come as gzip (%s)', async (coding) => {
    const packed = gzipSync(textOf(format))
    const { status } = await send(packed, format, { 'Content-Encoding': coding })
    expect(status).toBe(200)
  })

  test('TRN-ENC-06 TRN-ENC-02 may come as gzip and with a byte-order mark, in several members', async () => {
    const text = textOf(format)
    const packed = Buffer.concat([gzipSync(`\uFEFF${text.slice(0, 40)}`), gzipSync(text.slice(40))])
    expect((await send(packed, format, { 'Content-Encoding': 'gzip' })).status).toBe(200)
  })

  test('TRN-ENC-06 may say that it is packed in no way', async () => {
    expect((await send(textOf(format), format, { 'Content-Encoding': 'identity' })).status).toBe(200)
    expect((await send(textOf(format), format, { 'Content-Encoding': '' })).status).toBe(200)
  })

  const cutOff = (text: string) => text.slice(0, -20)
  const malformed: Readonly<Record<string, (text: string) => string | Buffer>> = {
    'cut off': cutOff,
    'followed by something': (text) => `${text}x`,
    'of blanks': () => '  \n',
    'a byte-order mark alone': () => '\uFEFF',
    'that is not UTF-8': (text) => Buffer.concat([Buffer.from(text.slice(0, 30)), Buffer.from([0xc3, 0x28])]),
    'in UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'of text': () => 'registerPatient=9999100007',
    'in the other format': () => textOf(format === 'xml' ? 'json' : 'xml'),
  }
  test.each(Object.entries(malformed))('TRN-RES-16 TRN-SEC-02 %s is malformed: 400', async (_, of) => {
    const { status, spineCode, diagnostics, events, body } = await send(of(textOf(format)), format)
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toMatch(/^The body cannot be read: .{10}/)
    expect(body).not.toMatch(/Newcome|9998\d{6}|9999100007/)
    expect(events).toMatchObject([{ status: 400, situation: 'bodyMalformed' }])
  })

  test('TRN-SEC-02 TRN-RES-16 nothing hides behind more mistakes than are listed', async () => {
    // Systems that are no URIs are taken otherwise, whatever they are — trap 26.
    const identifier = Array.from({ length: 90 }, (_, at) => ({ system: `no URI ${at}`, value: 'x' }))
    const withThese = (others: readonly object[]) => {
      const newcomer = nextNewcomer()
      const own = { system: 'https://fhir.nhs.uk/Id/nhs-number', value: newcomer.nhsNumber }
      return textOf(format, askingFor(patientOf(newcomer, { identifier: [own, ...others] })))
    }
    expect((await send(withThese(identifier), format)).status).toBe(200)
    const { status, spineCode } = await send(withThese([...identifier, ...identifier]), format)
    expect([status, spineCode]).toEqual([422, 'INVALID_RESOURCE'])
  })

  test('TRN-RES-16 says where it stopped being readable', async () => {
    const text = textOf(format).replace('official', 'offi\u0000cial')
    expect((await send(text, format)).diagnostics).toMatch(/\(line 1, column \d+\)$/)
  })
})

describe('no body', () => {
  test.each(['', Buffer.alloc(0)])(
    'TRN-VRB-09 on a command is refused with what is wanted: 400',
    async (body) => {
      const { status, spineCode, diagnostics, events } = await send(body)
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toBe('The request has no body; send a Parameters resource.')
      expect(events).toMatchObject([{ situation: 'bodyMissing' }])
    },
  )

  test('TRN-ENC-06 inside gzip is none that could be read', async () => {
    expect(await send(gzipSync(''), 'json', { 'Content-Encoding': 'gzip' })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    })
  })

  test('TRN-VRB-01 a body on a GET is not looked at', async () => {
    expect((await ask({ body: '{', headers: typeOf('json') })).status).toBe(200)
    expect((await ask({ body: gzipSync('x'), headers: { 'Content-Encoding': 'br' } })).status).toBe(200)
  })
})

describe('what JSON has that FHIR has not', () => {
  const right = () => JSON.stringify(askingFor(patientOf(nextNewcomer())))
  const wrong: Readonly<Record<string, readonly [body: string, status: number, place: RegExp]>> = {
    'an array': ['[]', 422, /^The body: An array was found/],
    'a text': ['"Parameters"', 422, /^The body: A text was found/],
    'a number': ['1', 422, /^The body: A number was found/],
    null: ['null', 422, /^The body: Null was found/],
    'an empty object': ['{}', 422, /^The body: Nothing names the type/],
    'a type that is no text': ['{"resourceType":7}', 422, /^The body: Nothing names the type/],
    'the name of a member of every object': ['{"resourceType":"constructor"}', 422, /^The body: The type/],
    'an empty list': ['{"resourceType":"Parameters","parameter":[]}', 422, /^Parameters\.parameter: /],
    'null for a list': ['{"resourceType":"Parameters","parameter":null}', 422, /^Parameters\.parameter/],
    'one thing for a list': [
      '{"resourceType":"Parameters","parameter":{"name":"registerPatient"}}',
      422,
      /^Parameters\.parameter/,
    ],
    'a number for a text': [
      right().replace('"Newcome"', '7'),
      422,
      /^Parameters\.parameter\[0\]\.resource\.name\[0\]\.family: /,
    ],
    'a member twice': [
      right().replace('"use":', '"use":"usual","use":'),
      400,
      /^The body cannot be read: A member name stands twice/,
    ],
    'depth without end': [
      '{"resourceType":"Parameters","parameter":'.padEnd(9000, '[{"part":'),
      400,
      /^The body cannot be read: /,
    ],
    'a prototype': [
      right().replace('"resourceType":"Patient"', '"resourceType":"Patient","__proto__":{"active":true}'),
      422,
      /__proto__|unreadable/,
    ],
  }
  test.each(Object.entries(wrong))('TRN-RES-16 TRN-CT-14 %s is refused', async (_, [body, status, place]) => {
    const answer = await send(body)
    expect([answer.status, answer.spineCode]).toEqual([
      status,
      status === 400 ? 'BAD_REQUEST' : 'INVALID_RESOURCE',
    ])
    expect(answer.diagnostics).toMatch(place)
  })
})

describe('what XML has that FHIR has not', () => {
  const right = () => textOf('xml')
  const wrong: Readonly<Record<string, readonly [body: string, status: number]>> = {
    'a document type': [`<!DOCTYPE x [<!ENTITY e "x">]>${right()}`, 400],
    'a namespace of its own': [right().replace('http://hl7.org/fhir', 'http://example.org'), 422],
    'no namespace': [right().replace(' xmlns="http://hl7.org/fhir"', ''), 422],
    'text between elements': [right().replace('<name ', 'Newcome<name '), 422],
    'an attribute of its own': [right().replace('<family ', '<family title="x" '), 422],
    'another order': [
      right().replace(/<parameter>(<name[^>]*>.*?<\/name>)(.*)<\/parameter>/, '<parameter>$2$1</parameter>'),
      422,
    ],
    'the encoding Latin-1': [`<?xml version="1.0" encoding="ISO-8859-1"?>${right()}`, 400],
  }
  test.each(Object.entries(wrong))('TRN-RES-16 TRN-SEC-02 TRN-CT-14 %s', async (_, [body, status]) => {
    const answer = await send(body, 'xml')
    expect([answer.status, answer.body.slice(0, 300)]).toEqual([status, expect.any(String)])
  })

  test('TRN-CT-14 comments and instructions say nothing', async () => {
    expect((await send(`<?xml version="1.0"?><!-- x --><?x y?>${right()}`, 'xml')).status).toBe(200)
  })
})

describe('how a body is packed', () => {
  test.each(['deflate', 'br', 'zstd', 'compress', 'gzip, gzip', 'gzip, identity', '*', '9999100007'])(
    'TRN-ENC-06 TRN-CT-07 %s is not taken: 415',
    async (coding) => {
      const body = coding === 'deflate' ? deflateSync(textOf('json')) : Buffer.from(textOf('json'))
      const { status, spineCode, diagnostics, events } = await send(body, 'json', {
        'Content-Encoding': coding,
      })
      expect([status, spineCode]).toEqual([415, 'BAD_REQUEST'])
      expect(diagnostics).toBe(
        'What the header `Content-Encoding` names is not taken here; send the body plain, or as gzip.',
      )
      expect(events).toMatchObject([{ situation: 'mediaTypeUnsupported' }])
    },
  )

  const packed = gzipSync(textOf('json'))
  const broken: Readonly<Record<string, Buffer>> = {
    'is not gzip': Buffer.from(textOf('json')),
    'is cut off': packed.subarray(0, -12),
    'fails its checksum': Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 7)]),
    'is a byte': Buffer.from([0x1f]),
  }
  test.each(Object.entries(broken))('TRN-ENC-06 what %s is malformed: 400', async (_, body) => {
    const { status, spineCode, diagnostics } = await send(body, 'json', { 'Content-Encoding': 'gzip' })
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toBe('The body is not the gzip that the header `Content-Encoding` says it is.')
  })

  test('TRN-SEC-02 TRN-ENC-06 what unpacks to more than a body may be is refused without unpacking it: 400', async () => {
    for (const body of [
      gzipSync(Buffer.alloc(limits.bodyBytes + 1, ' ')),
      gzipSync(Buffer.alloc(50_000_000)),
    ]) {
      const before = process.memoryUsage().arrayBuffers
      const { status, spineCode, diagnostics, events } = await send(body, 'json', {
        'Content-Encoding': 'gzip',
      })
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toBe('The body unpacks to more than 16384 bytes; send a smaller one.')
      expect(events).toMatchObject([{ situation: 'requestTooLarge' }])
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    }
    // One that fits exactly is read.
    const text = textOf('json')
    expect(
      (await send(gzipSync(text.padEnd(limits.bodyBytes)), 'json', { 'Content-Encoding': 'gzip' })).status,
    ).toBe(200)
  })

  test('TRN-AUD-08 how it was packed is audited', async () => {
    const { events } = await send(packed, 'json', { 'Content-Encoding': 'br' })
    expect(events[0]?.headers).toEqual({ 'content-encoding': 'br' })
  })
})

describe('the media type of a body', () => {
  test.each(formats)(
    'TRN-CT-07 TRN-CT-08 FND-GEN-04 %s may be written in any case and with parameters',
    async (format) => {
      for (const type of [
        `APPLICATION/FHIR+${format.toUpperCase()}`,
        `application/fhir+${format}; charset=UTF-8`,
        `application/fhir+${format};fhirVersion=3.0`,
      ])
        expect((await send(textOf(format), format, { 'Content-Type': type })).status).toBe(200)
    },
  )

  test('TRN-CT-11 general types are taken where the provider is told to be lenient, and in their format', async () => {
    const lenient = testGateway({ settings: { mediaTypes: 'lenient' } })
    for (const [type, format] of [
      ['application/json', 'json'],
      ['text/xml', 'xml'],
    ] as const) {
      const asked = { interaction: registration.id, body: textOf(format), headers: { 'Content-Type': type } }
      expect((await lenient.ask(asked)).status).toBe(200)
      expect((await ask(asked)).status).toBe(415)
    }
  })

  test('TRN-CT-04 FND-GEN-05 decides the format of the answer where nothing else does', async () => {
    for (const format of formats)
      expect((await send(textOf(format), format)).headers['content-type']).toContain(`fhir+${format}`)
  })
})

test('TRN-AUD-06 nothing of a body is in the log', () => {
  expect(log.length).toBeGreaterThan(50)
  expect(JSON.stringify(log)).not.toMatch(/Newcome|9998\d{6}|1980-04-05|9999100007/)
})
