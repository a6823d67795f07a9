import { once } from 'node:events'
import { request } from 'node:http'

export type Answer = {
  readonly status: number
  /** Without those that the server itself puts in. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const ofTheServer = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']

/** One request on a connection of its own. `head` is what follows the request line. */
export async function get(port: number, target: string, head = ''): Promise<Answer> {
  const headers = head
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  const sent = request({
    port,
    host: '127.0.0.1',
    path: target,
    agent: false,
    headers: Object.fromEntries(headers),
  })
  sent.end()
  const [response] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const received: [string, string][] = Object.entries(response.headers)
  return {
    status: response.statusCode,
    headers: Object.fromEntries(received.filter(([name]) => !ofTheServer.includes(name))),
    body: Buffer.concat(chunks),
  }
}
