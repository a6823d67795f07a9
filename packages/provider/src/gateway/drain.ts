import type { IncomingMessage } from 'node:http'

/** How long the rest of a body that nobody wants is waited for, in milliseconds. */
const patience = 250

/**
 * Reads the rest of a body away, so that a consumer still sending it can read its answer.
 * Resolves to false where the body is larger than `maxBytes`, cut short, or does not end soon: the connection is then closed.
 */
export function drained(request: IncomingMessage, maxBytes: number): Promise<boolean> {
  if (request.complete) {
    request.resume()
    return Promise.resolve(true)
  }
  return new Promise((resolve) => {
    let received = 0
    const settle = (isWhole: boolean) => {
      clearTimeout(timer)
      request.removeAllListeners('data')
      request.resume()
      resolve(isWhole)
    }
    const timer = setTimeout(() => settle(false), patience)
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > maxBytes) settle(false)
    })
    request.once('end', () => settle(true))
    request.once('error', () => settle(false))
    request.once('close', () => settle(request.complete))
  })
}
