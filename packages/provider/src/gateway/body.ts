import type { IncomingMessage } from 'node:http'
import type { Connection } from './connections.ts'
import { cutShort, tooSlow } from './flaws.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads a body. Resolves to its bytes where it came whole, else to why the request is refused: it is larger than allowed, cut
 * short, not sent in time, or broken in itself — TRN-SEC-02, TRN-VRB-09.
 */
export function bodyOf(
  request: IncomingMessage,
  connection: Connection,
  limits: { readonly bodyBytes: number; readonly requestTimeout: number },
): Promise<Buffer | Refusal> {
  // Broken off before its turn came to be read.
  if (request.destroyed) return Promise.resolve(cutShort())
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let received = 0
    const settle = (refusal?: Refusal) => {
      clearTimeout(timer)
      if (connection.refuseBody === refuse) connection.refuseBody = undefined
      request.removeListener('data', take)
      request.resume()
      resolve(refusal ?? Buffer.concat(chunks))
    }
    // What breaks behind a body that has come whole is not the request's fault.
    const refuse = (refusal: Refusal) => {
      if (!request.complete) settle(refusal)
      return !request.complete
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      received += chunk.length
      if (received > limits.bodyBytes)
        settle(
          new Refusal(
            'requestTooLarge',
            `The body is larger than ${limits.bodyBytes} bytes; send a smaller one.`,
          ),
        )
    }
    // Node keeps the time too, but not any more once the server is closing.
    const timer = setTimeout(() => settle(tooSlow()), limits.requestTimeout)
    connection.refuseBody = refuse
    request.on('data', take)
    request.once('end', () => settle())
    request.once('error', () => settle(cutShort()))
    request.once('close', () => settle(request.complete ? undefined : cutShort()))
  })
}
