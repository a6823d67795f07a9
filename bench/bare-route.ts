/**
 * The baseline, a process of its own: a fastify with one route that sends the very bytes and headers which the provider sent
 * for the same request. Nothing is checked, read, built, written or audited.
 */
import Fastify from 'fastify'

export type BareOrder = {
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

process.once('disconnect', () => process.exit())
process.once('message', async ({ headers, body }: BareOrder) => {
  const bytes = Buffer.from(body, 'base64')
  const server = Fastify()
  server.get('/*', (_request, reply) => reply.code(200).headers(headers).send(bytes))
  await server.listen({ port: 0, host: '127.0.0.1' })
  process.send?.(server.server.address())
})
