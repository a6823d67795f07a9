/**
 * Everything that has to hold, in order: format and lint, types, dead code, traceability, tests.
 *
 *     npm test                        all of it; what fails does not keep the rest from running
 *     npm test -- PATTERN…            only the tests whose file names hold a pattern; options of vitest are passed on
 *     npm run check                   all but the tests (--check-only)
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

type Step = { readonly title: string; readonly file: string; readonly args: readonly string[] }

const home = path.resolve(import.meta.dirname, '..')

const checks: readonly Step[] = [
  { title: 'format and lint', file: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
  { title: 'types', file: 'node_modules/typescript-7/bin/tsc', args: ['--project', '.'] },
  { title: 'dead code', file: 'node_modules/knip/bin/knip.js', args: ['--no-config-hints'] },
  { title: 'traceability', file: 'scripts/traceability.ts', args: ['--check'] },
]

const tests = (args: readonly string[]): Step => ({
  title: 'tests',
  file: 'node_modules/vitest/vitest.mjs',
  args: ['run', ...args],
})

/** Runs a step as a program of its own, with this Node and its conditions. Answers whether all was well. */
function passes({ title, file, args }: Step): boolean {
  console.log(`\n── ${title}: ${[path.basename(file), ...args].join(' ')}`)
  const started = performance.now()
  const { status, error } = spawnSync(
    process.execPath,
    [...process.execArgv, path.join(home, file), ...args],
    { cwd: home, stdio: 'inherit' },
  )
  if (error) console.error(`${file} could not be started: ${error.message}`)
  // After the tests nothing more is printed where all is well: their summary stays the last thing to be read.
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status !== 0) console.error(`── ${title}: failed after ${seconds} s`)
  else if (title !== 'tests') console.log(`── ${title}: passed in ${seconds} s`)
  return status === 0
}

function stepsFor(args: readonly string[]): readonly Step[] {
  if (args.includes('--check-only')) return checks
  return args.length > 0 ? [tests(args)] : [...checks, tests([])]
}

const steps = stepsFor(process.argv.slice(2))
const failed = steps.filter((step) => !passes(step)).map(({ title }) => title)
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')} (${failed.length} of ${steps.length}).`)
  process.exitCode = 1
} else if (!steps.some(({ title }) => title === 'tests')) console.log(`\nPassed: all ${steps.length} checks.`)
