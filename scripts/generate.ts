/**
 * Makes anew what is derived from published definitions: `npm run generate`. The code lists need `../shared/fhir`, the element
 * tables the development dependencies. Tests say when what is committed differs from what this would write.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const home = path.resolve(import.meta.dirname, '..')

for (const script of [
  'packages/specification/scripts/code-lists.ts',
  'packages/fhir/scripts/generate-tables.ts',
  'scripts/traceability.ts',
]) {
  console.log(script)
  const run = spawnSync(process.execPath, ['--conditions=gpconnect-source', script], {
    cwd: home,
    stdio: 'inherit',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
