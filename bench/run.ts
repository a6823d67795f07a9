/**
 * Runs the benchmarks and prints their figures.
 *
 *     npm run bench                          all of them, a quarter of an hour
 *     npm run bench -- patient-read growth   those named
 *     npm run bench -- --quick …             short stretches, to see that it works
 *     npm run bench -- --markdown …          tables for docs/performance.md
 */
import { parseArgs } from 'node:util'
import type { Bench, Effort } from './bench.ts'
import { codecs } from './codecs.ts'
import { coldStart } from './cold-start.ts'
import { growth } from './growth.ts'
import { hostile } from './hostile.ts'
import { machine } from './machine.ts'
import { memory } from './memory.ts'
import { metadata } from './metadata.ts'
import { mutualTls } from './mutual-tls.ts'
import { overload } from './overload.ts'
import { patientFind } from './patient-find.ts'
import { patientRead } from './patient-read.ts'
import { registration } from './registration.ts'
import { asMarkdown, asText } from './tables.ts'

const benches: readonly Bench[] = [
  patientRead,
  patientFind,
  registration,
  overload,
  metadata,
  mutualTls,
  growth,
  memory,
  coldStart,
  codecs,
  hostile,
]

const thorough: Effort = { rounds: 3, seconds: 10, warmUp: 5, connections: 50 }
const quick: Effort = { rounds: 3, seconds: 2, warmUp: 3, connections: 50 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' } },
})
const unknown = positionals.find((name) => benches.every((each) => each.name !== name))
if (unknown !== undefined) {
  console.error(
    `There is no benchmark \`${unknown}\`; there are ${benches.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(1)
}

// Stopped early, it still removes its data.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

console.log(`${machine()}\n`)
for (const { name, title, goal, run } of benches) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const table = await run(values.quick ? quick : thorough)
  const wanted = goal === undefined ? '' : `Goal: ${goal}.`
  console.log(
    values.markdown
      ? `## ${title}\n\n${wanted && `${wanted}\n\n`}${asMarkdown(table)}\n`
      : `${name}: ${title}. ${wanted}\n${asText(table)}\n`,
  )
}
// Children that still run end with this process.
process.exit()
