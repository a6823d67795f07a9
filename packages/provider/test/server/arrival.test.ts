import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { Arrival } from '../../src/gateway/arrival.ts'

/** What a server sees of the headers of a request, by itself and as they came. */
async function seen(lines: readonly string[]): Promise<{ headers: IncomingHttpHeaders; raw: string[] }> {
  const server = createServer({ IncomingMessage: Arrival, requireHostHeader: false })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`GET / HTTP/1.1\r\nHost: x\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`)
  const [request, response] = await Promise.race(
    ['request', 'checkContinue', 'checkExpectation'].map((event) => once(server, event)),
  )
  const { headers, rawHeaders: raw } = request
  response.end()
  socket.destroy()
  server.close()
  return { headers, raw }
}

test('headers are not gathered for nobody; every line is there as it came', async () => {
  expect(await seen(['Ssp-From: 1', 'Ssp-From: 2'])).toEqual({
    headers: {},
    raw: ['Host', 'x', 'Ssp-From', '1', 'Ssp-From', '2'],
  })
})

test.each(['Expect', 'expect', 'EXPECT'])('what %s says is what Node goes by', async (name) => {
  for (const value of ['100-continue', 'something else'])
    expect((await seen([`${name}: ${value}`])).headers).toEqual({ host: 'x', expect: value })
})
