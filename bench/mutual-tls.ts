import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Bench } from './bench.ts'
import { compare } from './comparison.ts'
import { practice, sownDirectory, visiblePatients } from './data.ts'
import { startProvider } from './processes.ts'
import { asks, headOf, targets } from './request.ts'

export const mutualTls: Bench = {
  name: 'mutual-tls',
  title:
    'Read a patient over mutual TLS, on connections that are kept, beside plain HTTP of the same process',
  goal: 'at least 0.67 of plain HTTP: a request takes at most 1.5 times as long',
  run: async (effort) => {
    const directory = await sownDirectory()
    const provider = await startProvider(directory, { doors: 'http,tls' })
    const file = (name: string) => readFileSync(path.join(directory, 'certificates', name), 'utf8')
    const tls = { cert: file('ssp.pem'), key: file('ssp.key'), ca: file('authority.pem') }
    const target = targets.readPatient(practice, visiblePatients(directory)[0]?.id ?? '')
    const heads = () => [headOf({ practice, ...asks.readPatient, format: 'json' })]
    const { pid, port, tlsPort } = provider
    try {
      const tables = []
      for (const connections of [effort.connections, 1]) {
        const same = { targets: [target], heads }
        tables.push(
          await compare(
            [
              { name: `plain HTTP × ${connections}`, server: { pid, port }, ...same },
              { name: `mutual TLS × ${connections}`, server: { pid, port: tlsPort }, tls, ...same },
            ],
            { ...effort, connections },
          ),
        )
      }
      return { headings: tables[0]?.headings ?? [], rows: tables.flatMap(({ rows }) => rows) }
    } finally {
      await provider.stop()
    }
  },
}
