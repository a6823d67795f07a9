import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Capability, Practice, Root } from '@gpconnect/clinical-system'
import type { Registry } from 'prom-client'
import { listeningTrouble } from './listening.ts'

/** A practice as the operations port shows it: where it is and what is switched on, nothing of its patients. */
export type PublishedPractice = {
  readonly odsCode: string
  readonly name: string
  readonly asids: readonly string[]
  readonly switches: Practice['switches']
  readonly versions: Practice['versions']
  readonly roots: readonly {
    readonly fhirVersion: Root['fhirVersion']
    readonly capabilities: readonly Capability[]
    readonly paths: readonly string[]
  }[]
}

/** Where the provider listens, and the origin of its service roots as tokens name them. */
export type PublishedDoor = { readonly host: string; readonly port: number; readonly publicOrigin: string }

/** What `/practices` answers. */
export type Published = {
  /** The doors that are open: plain HTTP, and mutual TLS. */
  readonly doors: { readonly http?: PublishedDoor; readonly tls?: PublishedDoor }
  readonly practices: readonly PublishedPractice[]
}

type OperationsSources = {
  /** Why requests should not come here now; nothing while they should. */
  notReady(): string | undefined
  now(): number
  published(): Promise<Published>
  /** The OpenAPI document of the service root at a path; nothing where there is none. */
  openApi(root: string): Promise<object | undefined>
  readonly metrics: Registry
}

/** What a page of the operations port answers; an object goes out as JSON. */
export type Page = { readonly status: number; readonly body: object | string; readonly type?: string }

/** The pages of the operations port, by their path; one that ends in `/` is for all that is below it. */
export type Pages = Readonly<Record<string, (path: string) => Page | Promise<Page>>>

/** The page at a path. */
export function pageAt(pages: Pages, path: string): (() => Page | Promise<Page>) | undefined {
  const isAbove = (each: string) => each.endsWith('/') && path.startsWith(each)
  const name = Object.hasOwn(pages, path) ? path : Object.keys(pages).find(isAbove)
  const page = name === undefined ? undefined : pages[name]
  return page && (() => page(path))
}

const openApi = '/openapi'

/** The pages for those who run it: health, metrics, the time, the practices, and what each of their roots answers. */
export function operationsPages(sources: OperationsSources): Pages {
  return {
    '/health/live': () => ({ status: 200, body: { status: 'live' } }),
    '/health/ready': () => {
      const reason = sources.notReady()
      return reason === undefined
        ? { status: 200, body: { status: 'ready' } }
        : { status: 503, body: { status: 'not ready', reason } }
    },
    '/metrics': async () => ({
      status: 200,
      body: await sources.metrics.metrics(),
      type: sources.metrics.contentType,
    }),
    '/time': () => ({ status: 200, body: { now: new Date(sources.now()).toISOString() } }),
    '/practices': async () => ({ status: 200, body: await sources.published() }),
    [openApi]: async () => ({ status: 200, body: { documents: documentsOf(await sources.published()) } }),
    [`${openApi}/`]: async (path) => {
      const document = await sources.openApi(path.slice(openApi.length))
      return document
        ? { status: 200, body: document }
        : { status: 404, body: { error: `No service root is there; ${openApi} lists them all.` } }
    },
  }
}

/** Where the OpenAPI document of each service root is. */
const documentsOf = ({ practices }: Published) =>
  practices.flatMap(({ odsCode, roots }) =>
    roots.map(({ fhirVersion, capabilities, paths }) => ({
      practice: odsCode,
      fhirVersion,
      capabilities,
      root: paths[0],
      document: `${openApi}${paths[0]}`,
    })),
  )

/** Opens the port for those who run it. It listens before the provider does. */
export async function listenForOperations(
  pages: Pages,
  at: { port: number; host: string },
): Promise<{ close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const page = pageAt(pages, path)
    request.resume()
    if (!page) return send(response, { status: 404, body: notThere(Object.keys(pages)) })
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return send(response, { status: 405, body: { error: 'This port only answers GET and HEAD.' } })
    }
    try {
      send(response, await page())
    } catch {
      send(response, { status: 503, body: { error: 'This cannot be answered now; ask /health/ready.' } })
    }
  })
  server.requestTimeout = 10_000
  await listening(server, at)
  return {
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const notThere = (paths: readonly string[]) => ({
  error: `There is nothing here; there are ${paths.join(', ')}.`,
})

function send(response: ServerResponse, { status, body, type = 'application/json' }: Page): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(typeof body === 'string' ? body : `${JSON.stringify(body)}\n`)
}

async function listening(server: Server, at: { port: number; host: string }): Promise<void> {
  server.listen(at)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw listeningTrouble(error, at)
  }
}
