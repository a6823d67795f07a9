import { describe, expect, test } from 'vitest'
import { patients, roots } from '../support/facts.ts'
import { audited, dial, expectOutcome, lastAnswer, requestText, servedThroughout } from './wire.ts'

const limits = { headerBytes: 8 * 1024, urlBytes: 2 * 1024 }
const served = servedThroughout(limits)

const patient = `${roots.foundations}/Patient/${patients.full.id}`
const right = requestText()
/** A right request with a line put in behind `Host`. */
const withLine = (line: string) => right.replace('\r\nSsp-TraceID', `\r\n${line}\r\nSsp-TraceID`)
const withTarget = (target: string) => requestText({ target })
const withRequestLine = (line: string) => right.replace(/^.*?\r\n/, `${line}\r\n`)

/** Longer than a buffer of the system, so that parts of it are still under way when the answer is sent. */
const huge = 'x'.repeat(1024 * 1024)

/** The hello with which a TLS client opens: it would have to reach a TLS port. */
const tlsHello = Buffer.from(
  '16030100c8010000c40303000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20e0e1e2e3',
  'hex',
)

describe('TRN-VRB-09 TRN-AUD-01 TRN-ERR-01 what is no HTTP is answered 400 with an outcome, audited and closed:', () => {
  const cases: Readonly<Record<string, readonly [bytes: string | Buffer, reason: string]>> = {
    'a request line without a version': ['GET /metadata\n\n', ''],
    'a request line of one word': ['GET\r\n\r\n', ''],
    'a request line with spaces in the path': [withRequestLine('GET /a b HTTP/1.1'), 'HPE_INVALID_CONSTANT'],
    'a request line that begins with a space': [` ${right}`, 'HPE_INVALID_METHOD'],
    'a request line that ends in a bare LF': [withRequestLine('GET / HTTP/1.1').replace('\r\n', '\n'), ''],
    'another protocol': [withRequestLine('GET / FTP/1.0'), 'HPE_INVALID_CONSTANT'],
    'HTTP/1.2': [withRequestLine(`GET ${patient} HTTP/1.2`), 'HPE_INVALID_VERSION'],
    'HTTP/3.0': [withRequestLine(`GET ${patient} HTTP/3.0`), 'HPE_INVALID_VERSION'],
    'text that is no request': ['hello, is anyone there?\r\n\r\n', 'HPE_INVALID_METHOD'],
    'binary rubbish': [Buffer.from([0, 1, 2, 254, 255, 0, 13, 10, 13, 10]), 'HPE_INVALID_METHOD'],
    'a TLS hello on the plain port': [tlsHello, 'HPE_INVALID_METHOD'],
    'the preface of HTTP/2': [
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
      'HPE_PAUSED_H2_UPGRADE',
    ],
    'a verb in lower case': [withRequestLine(`get ${patient} HTTP/1.1`), 'HPE_INVALID_METHOD'],
    'a verb that nobody knows': [withRequestLine(`FOO ${patient} HTTP/1.1`), 'HPE_INVALID_METHOD'],
    'a target in authority form': [withRequestLine('GET provider:443 HTTP/1.1'), 'HPE_INVALID_URL'],
    'a target without a slash': [withRequestLine('GET metadata HTTP/1.1'), 'HPE_INVALID_URL'],
    'raw UTF-8 in the path': [Buffer.from(withRequestLine('GET /Zoë HTTP/1.1'), 'utf8'), 'HPE_INVALID_URL'],
    'a tab in the path': [withRequestLine('GET /\t HTTP/1.1'), 'HPE_INVALID_URL'],
    'a header without a colon': [withLine('Accept'), 'HPE_INVALID_HEADER_TOKEN'],
    'a header without a name': [withLine(': value'), 'HPE_INVALID_HEADER_TOKEN'],
    'a space before the colon': [withLine('Accept : */*'), 'HPE_INVALID_HEADER_TOKEN'],
    'a control character in a header name': [withLine('Acc\x01ept: */*'), 'HPE_INVALID_HEADER_TOKEN'],
    'a control character in a header': [withLine('Accept: \x01'), 'HPE_INVALID_HEADER_TOKEN'],
    'NUL in a header': [withLine('Accept: a\0b'), 'HPE_INVALID_HEADER_TOKEN'],
    'a bare CR in a header': [withLine('Accept: a\rb'), 'HPE_LF_EXPECTED'],
    'a header folded over two lines': [withLine('Accept: a\r\n b'), 'HPE_INVALID_HEADER_TOKEN'],
    'headers over the limit': [withLine(`Many: ${'x'.repeat(limits.headerBytes)}`), 'HPE_HEADER_OVERFLOW'],
    'one header of a megabyte': [withLine(`Huge: ${huge}`), 'HPE_HEADER_OVERFLOW'],
    'a URL of a megabyte': [withTarget(`/${huge}`), 'HPE_HEADER_OVERFLOW'],
    'a request line of a megabyte without an end': [`GET /${huge}`, 'HPE_HEADER_OVERFLOW'],
    'thousands of headers': [withLine('a: b\r\n'.repeat(5_000).trim()), 'HPE_HEADER_OVERFLOW'],
    'Content-Length twice': [
      withLine('Content-Length: 2\r\nContent-Length: 2'),
      'HPE_UNEXPECTED_CONTENT_LENGTH',
    ],
    'a list as Content-Length': [withLine('Content-Length: 2, 3'), 'HPE_INVALID_CONTENT_LENGTH'],
    'a negative Content-Length': [withLine('Content-Length: -2'), 'HPE_INVALID_CONTENT_LENGTH'],
    'a signed Content-Length': [withLine('Content-Length: +2'), 'HPE_INVALID_CONTENT_LENGTH'],
    'a Content-Length beyond all numbers': [
      withLine(`Content-Length: ${'9'.repeat(40)}`),
      'HPE_INVALID_CONTENT_LENGTH',
    ],
    'Content-Length and Transfer-Encoding, which smuggles': [
      withLine('Content-Length: 4\r\nTransfer-Encoding: chunked'),
      'HPE_INVALID_TRANSFER_ENCODING',
    ],
    'Transfer-Encoding and Content-Length, which smuggles': [
      withLine('Transfer-Encoding: chunked\r\nContent-Length: 4'),
      'HPE_INVALID_CONTENT_LENGTH',
    ],
    'chunked twice': [withLine('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked'), ''],
  }
  for (const [name, [bytes, reason]] of Object.entries(cases))
    test(name, async () => {
      const before = served().events.length
      const answer = await lastAnswer(served().port, bytes)
      expectOutcome(answer)
      expect(answer.headers['content-type']).toBe('application/fhir+json;charset=utf-8')
      const isLarge = reason === 'HPE_HEADER_OVERFLOW'
      expect(await audited(served(), before)).toEqual([
        {
          at: expect.any(String),
          kind: 'connection',
          remoteAddress: '127.0.0.1',
          status: 400,
          situation: isLarge ? 'requestTooLarge' : 'requestMalformed',
          spineCode: 'BAD_REQUEST',
          remarks: [reason === '' ? expect.stringMatching(/^HPE_[A-Z_]+$/) : reason],
        },
      ])
    })
})

describe('what is HTTP as far as it can be read is refused as a request, and the connection goes on:', () => {
  const bare = 'Host: provider.example.nhs.uk\r\n\r\n'
  const unknownPractice = [404, 'practiceUnknown', 'ORGANISATION_NOT_FOUND'] as const
  const malformed = [400, 'requestMalformed', 'BAD_REQUEST'] as const
  const cases: Readonly<Record<string, readonly [bytes: string, ...(readonly [number, string, string])]>> = {
    'TRN-VRB-01 no Host': [right.replace(/Host:.*\r\n/, ''), ...malformed],
    'TRN-VRB-01 two Hosts': [withLine('Host: other.example.nhs.uk'), ...malformed],
    'TRN-VRB-01 the same Host twice': [withLine('host: provider.example.nhs.uk'), ...malformed],
    'TRN-SEC-02 a URL over the limit': [
      withTarget(`${patient}?${'x'.repeat(limits.urlBytes)}`),
      400,
      'requestTooLarge',
      'BAD_REQUEST',
    ],
    'TRN-VRB-09 %zz in the path': [withTarget(`${roots.foundations}/Patient/%zz`), ...malformed],
    'TRN-VRB-09 a lone % in the path': [withTarget(`${roots.foundations}/Patient/%`), ...malformed],
    'TRN-VRB-09 %zz in the query': [withTarget(`${patient}?a=%zz`), ...malformed],
    'TRN-VRB-09 overlong UTF-8 in the path': [
      withTarget(`${roots.foundations}/Patient/%c0%af`),
      ...malformed,
    ],
    'TRN-VRB-09 overlong UTF-8 in the query': [withTarget(`${patient}?a=%c0%80`), ...malformed],
    'TRN-VRB-09 half a surrogate in the query': [withTarget(`${patient}?a=%ed%a0%80`), ...malformed],
    'TRN-VRB-07 %00 in the path': [
      withTarget(`${roots.foundations}/Patient/%00`),
      404,
      'patientNotFound',
      'PATIENT_NOT_FOUND',
    ],
    'TRN-URL-14 the target *': [`OPTIONS * HTTP/1.1\r\n${bare}`, ...unknownPractice],
    'TRN-URL-14 the target * of a GET': [`GET * HTTP/1.1\r\n${bare}`, ...unknownPractice],
    'TRN-URL-14 the path /': [`GET / HTTP/1.1\r\n${bare}`, ...unknownPractice],
    'TRN-URL-14 an absolute target without a path': [
      `GET http://other HTTP/1.1\r\n${bare}`,
      ...unknownPractice,
    ],
    'TRN-VRB-03 PROPFIND': [requestText({ method: 'PROPFIND' }), 400, 'verbWrong', 'BAD_REQUEST'],
    'TRN-VRB-03 QUERY without a media type': [
      requestText({ method: 'QUERY' }),
      400,
      'verbWrong',
      'BAD_REQUEST',
    ],
    'TRN-VRB-03 TRACE': [requestText({ method: 'TRACE' }), 400, 'verbWrong', 'BAD_REQUEST'],
    'TRN-VRB-03 a POST whose media type no parser reads': [
      requestText({
        method: 'POST',
        headers: { 'Content-Type': ';;;' },
        lines: ['Content-Length: 2'],
        body: '{}',
      }),
      400,
      'verbWrong',
      'BAD_REQUEST',
    ],
  }
  for (const [name, [bytes, status, situation, spineCode]] of Object.entries(cases))
    test(`${name}: ${status}`, async () => {
      const before = served().events.length
      const client = await dial(served().port)
      client.send(bytes)
      const answer = await client.answer()
      expectOutcome(answer, status, spineCode)
      expect(answer.headers.connection).toBe('keep-alive')
      expect(await audited(served(), before)).toMatchObject([
        { kind: 'request', method: bytes.slice(0, bytes.indexOf(' ')), status, situation, spineCode },
      ])
      client.send(right)
      expect((await client.answer()).status).toBe(200)
      client.end()
      expect((await client.closed).length).toBe(0)
    })

  test('TRN-VRB-01 an absolute target is understood, whatever host it names', async () => {
    const client = await dial(served().port)
    client.send(withTarget(`http://other.example.nhs.uk${patient}`))
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  test('TRN-VRB-01 names of headers are read whatever their case', async () => {
    const client = await dial(served().port)
    client.send(right.replace(/^([A-Za-z-]+):/gm, (name) => name.toUpperCase()))
    expect((await client.answer()).status).toBe(200)
    client.send(right.replace(/^([A-Za-z-]+):/gm, (name) => name.toLowerCase()))
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
  })

  test('TRN-AUD-08 TRN-SEC-02 two thousand headers within the limit hide none of those behind them', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(right.replace('\r\nHost', `\r\n${'a:\r\n'.repeat(2_000).trim()}\r\nHost`))
    expect((await client.answer()).status).toBe(200)
    client.end()
    await client.closed
    expect(await audited(served(), before)).toMatchObject([{ kind: 'request', status: 200 }])
  })
})

describe('versions of HTTP', () => {
  test('TRN-VRB-01 HTTP/1.0 is answered, without Host too, and the connection ends', async () => {
    const answer = await lastAnswer(
      served().port,
      right.replace('HTTP/1.1', 'HTTP/1.0').replace(/Host:.*\r\n/, ''),
    )
    expect(answer.status).toBe(200)
  })

  for (const [name, bytes] of Object.entries({
    'HTTP/0.9': `GET ${patient}\r\n\r\n`,
    'HTTP/0.9 with headers': right.replace(' HTTP/1.1', ''),
    'HTTP/2.0 in a request line': right.replace('HTTP/1.1', 'HTTP/2.0'),
  }))
    test(`TRN-VRB-01 TRN-AUD-01 ${name} is refused with an outcome`, async () => {
      const before = served().events.length
      expectOutcome(await lastAnswer(served().port, bytes))
      expect(await audited(served(), before)).toMatchObject([
        { kind: 'request', target: patient, status: 400, situation: 'requestMalformed' },
      ])
    })
})

describe('requests to speak something else', () => {
  for (const [name, lines] of Object.entries({
    h2c: ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA'],
    websocket: ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
    tls: ['Connection: Upgrade', 'Upgrade: TLS/1.2'],
  }))
    test(`TRN-VRB-01 an offer to change to ${name} is not taken up: the request is answered, and the connection ends`, async () => {
      const before = served().events.length
      const answer = await lastAnswer(served().port, requestText({ lines }))
      expect(answer.status).toBe(200)
      await audited(served(), before)
    })

  for (const [name, bytes] of Object.entries({
    CONNECT: 'CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n',
    'CONNECT with a body': 'CONNECT other:443 HTTP/1.1\r\nHost: other\r\nContent-Length: 10\r\n\r\nabc',
    'CONNECT followed by bytes for the tunnel': `CONNECT other:443 HTTP/1.1\r\nHost: other\r\n\r\n${right}`,
  }))
    test(`TRN-VRB-03 TRN-AUD-01 ${name} is refused with an outcome`, async () => {
      const before = served().events.length
      expectOutcome(await lastAnswer(served().port, bytes))
      expect(await audited(served(), before)).toMatchObject([
        { kind: 'request', method: 'CONNECT', target: 'other:443', status: 400, situation: 'verbWrong' },
      ])
    })

  test('TRN-VRB-03 CONNECT behind a request is answered behind it', async () => {
    const before = served().events.length
    const client = await dial(served().port)
    client.send(`${right}CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n`)
    expect((await client.answer()).status).toBe(200)
    expectOutcome(await client.answer())
    expect((await client.closed).length).toBe(0)
    await audited(served(), before, 2)
  })

  test('TRN-VRB-03 a tunnel that is broken off harms nobody', async () => {
    const before = served().events.length
    for (const body of ['', 'Content-Length: 10\r\n']) {
      const client = await dial(served().port)
      client.send(`CONNECT other:443 HTTP/1.1\r\nHost: other\r\n${body}\r\n`)
      client.reset()
      await client.closed
    }
    expect((await audited(served(), before, 2)).map(({ status }) => status)).toEqual([400, 400])
  })
})
