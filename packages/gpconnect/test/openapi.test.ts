import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePortBase, refusal, run, type Started, start, temporaryFolder } from './help.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let portBase: number
let server: Started

beforeAll(async () => {
  folder = await temporaryFolder()
  portBase = await freePortBase()
  server = start(folder.path, 'start', '--seed', 'assurance', '--port-base', String(portBase))
  await server.printed('npx gpconnect token')
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

type Document = {
  readonly openapi: string
  readonly info: { readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly 'x-interactions': readonly { readonly id: string }[] }>>
    >
  >
}
type Entry = { readonly practice: string; readonly root: string; readonly document: string }

const operations = (where: string) => fetch(`http://127.0.0.1:${portBase + 6}${where}`)
const documentAt = async (where: string) => (await (await operations(where)).json()) as Document
const idsIn = ({ paths }: Document) =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => operation['x-interactions'].map(({ id }) => id.split(':').slice(-2).join(':')))

describe('the operations port', () => {
  test('TRN-VSN-03 TRN-CAP-06 has an OpenAPI document for each root of each practice, with what is deployed there', async () => {
    const { documents } = (await (await operations('/openapi')).json()) as { documents: readonly Entry[] }
    const found = await Promise.all(
      documents.map(async ({ practice, root, document }) => {
        const { openapi, info, servers, paths } = await documentAt(document)
        expect(openapi).toBe('3.1.0')
        expect(servers[0]?.url).toBe(`http://localhost:${portBase + 1}${root}`)
        return [practice, root, info.version, Object.keys(paths).length]
      }),
    )
    expect(found).toEqual([
      ['A20047', '/gpconnect-demonstrator/v1/fhir', '1.2.8', 9],
      ['B82617', '/B82617/STU3/1/gpconnect', '1.5.0', 9],
      ['B82617', '/B82617/STU3/1/gpconnect/structured', '1.6.0', 0],
      ['B82617', '/B82617/STU3/1/gpconnect/documents', '1.6.0', 0],
      ['B82617', '/B82617/DSTU2/0/gpconnect', '0.7.4', 1],
      ['X99074', '/gpconnect-demonstrator/v0/fhir', '0.7.3', 1],
    ])
  })

  test('has it at an alias too, and 404 where no root is', async () => {
    const [one, alias] = await Promise.all(
      ['', '/fhir'].map((end) => documentAt(`/openapi/B82617/DSTU2/0/gpconnect${end}`)),
    )
    expect(alias).toEqual(one)
    expect(idsIn(alias as Document)).toEqual(['read:metadata'])
    for (const nowhere of ['/openapi/', '/openapi/B82617', '/openapi/B82617/STU3/1/gpconnect/metadata'])
      expect((await operations(nowhere)).status, nowhere).toBe(404)
  })
})

describe('gpconnect openapi', () => {
  const data = () => ['--data', path.join(folder.path, '.gpconnect')]

  test('writes the same document, to standard output or into a file', async () => {
    const ports = ['--port-base', String(portBase)]
    const served = await documentAt('/openapi/B82617/STU3/1/gpconnect')
    const { code, output } = await run(folder.path, 'openapi', '--practice', 'b82617', ...ports)
    expect([code, JSON.parse(output)]).toEqual([0, served])
    const root = ['--root', '/gpconnect-demonstrator/v0', '--output', 'older.json']
    expect((await run(folder.path, 'openapi', ...root, ...ports)).output).toBe(
      'Written: older.json, the service root /gpconnect-demonstrator/v0/fhir of X99074.\n',
    )
    expect(JSON.parse(readFileSync(path.join(folder.path, 'older.json'), 'utf8'))).toEqual(
      await documentAt('/openapi/gpconnect-demonstrator/v0/fhir'),
    )
  })

  test('says which roots there are where none is meant, or there is none such, and where a file cannot be written', async () => {
    expect(await refusal('openapi', ...data())).toMatch(
      /^Say which service root is meant: .*\n {2}A20047 {2}\/gpconnect-demonstrator\/v1\/fhir \(foundations, appointments, structured\)/,
    )
    for (const wanted of [
      ['--practice', 'B8'],
      ['--root', '/B82617'],
      ['--practice', 'A20047', '--root', '/B82617/STU3/1/gpconnect'],
    ])
      expect(await refusal('openapi', ...wanted, ...data())).toMatch(/^There is no such service root: /)
    const nowhere = path.join(folder.path, 'none/x.json')
    expect(await refusal('openapi', '--practice', 'B82617', '--output', nowhere, ...data())).toMatch(
      /^`--output` is `.*none\/x\.json`, which cannot be written/,
    )
  })
})
