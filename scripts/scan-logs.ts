/**
 * Looks through everything that servers logged and counted while the tests ran, for anybody whom the seeds or the tests know:
 * their NHS numbers, family names, addresses and telecoms, and for tokens — TRN-AUD-06. The tests keep it where `GPCONNECT_LOGS`
 * says.
 *
 *     node scripts/launch.mjs scripts/scan-logs.ts FOLDER
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { scan } from '../bench/hostile/scan.ts'
import { type Confidential, confidentialIn, type Snapshot, snapshotOf } from '../bench/hostile/store.ts'
import { world } from '../packages/provider/test/support/facts.ts'
import { newcomers } from '../packages/provider/test/support/registration.ts'

/** Everyone of whom the tests know. */
async function everyone(): Promise<Confidential> {
  const directory = mkdtempSync(path.join(tmpdir(), 'scan-'))
  try {
    const system = await openReferenceSystem({ directory })
    for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
    await system.close()
    const made: Snapshot = new Map([
      ...world.patients.map((each) => [`patient ${each.id}`, JSON.stringify(each)] as const),
      ...newcomers.map((each) => [`person ${each.nhsNumber}`, JSON.stringify(each)] as const),
    ])
    return confidentialIn(new Map([...snapshotOf(directory), ...made]), [])
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Sentences that say where something stands that must not, and how much was looked through. */
export function findsIn(folder: string, confidential: Confidential): { finds: string[]; lines: number } {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.log')) : []
  let lines = 0
  const finds = files.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    lines += text.split('\n').length - 1
    return scan(text, confidential, 'logs and metrics').map(({ what }) => what)
  })
  return { finds: [...new Set(finds)], lines }
}

if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2)
  const confidential = await everyone()
  const { finds, lines } = findsIn(folder, confidential)
  const { nhsNumbers, names, places } = confidential
  for (const find of finds.slice(0, 50)) console.error(find)
  console.log(
    `Looked through ${lines} lines for ${nhsNumbers.size} NHS numbers, ${names.size} family names, ${places.size} addresses and telecoms, and tokens: ${finds.length} found.`,
  )
  // Where nothing was kept, nothing was looked through.
  if (finds.length > 0 || lines === 0) process.exitCode = 1
}
