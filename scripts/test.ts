/**
 * Everything that has to hold, in order: format and lint, types, dead code, traceability, the tests, a look for patients in what
 * was logged and counted meanwhile, and the official definitions' opinion of every distinct answer that the tests got.
 *
 *     npm test                        all of it; what fails does not keep the rest from running
 *     npm test -- PATTERN…            only the tests whose file names hold a pattern; options of vitest are passed on
 *     npm run check                   all but the tests (--check-only)
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

type Step = { readonly title: string; readonly file: string; readonly args: readonly string[] }

const home = path.resolve(import.meta.dirname, '..')

/** Where the tests keep each distinct answer for the validator. */
const answers = path.join(home, 'node_modules/.cache/answers')

/** Where they keep what their servers log and count. */
const logs = path.join(home, 'node_modules/.cache/logs')

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

const scan: Step = { title: 'logs and metrics', file: 'scripts/scan-logs.ts', args: [logs] }

const validation: Step = { title: 'answers', file: 'scripts/validate-answers.ts', args: [answers] }

/** Runs a step as a program of its own, with this Node and its conditions. Answers whether all was well. */
function passes({ title, file, args }: Step): boolean {
  console.log(`\n── ${title}: ${[path.basename(file), ...args].join(' ')}`)
  const started = performance.now()
  const { status, error } = spawnSync(
    process.execPath,
    [...process.execArgv, path.join(home, file), ...args],
    {
      cwd: home,
      stdio: 'inherit',
      env: { ...process.env, GPCONNECT_ANSWERS: answers, GPCONNECT_LOGS: logs },
    },
  )
  if (error) console.error(`${file} could not be started: ${error.message}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status === 0) console.log(`── ${title}: done in ${seconds} s`)
  else console.error(`── ${title}: failed after ${seconds} s`)
  return status === 0
}

function stepsFor(args: readonly string[]): readonly Step[] {
  if (args.includes('--check-only')) return checks
  return args.length > 0 ? [tests(args)] : [...checks, tests([]), scan, validation]
}

for (const kept of [answers, logs]) rmSync(kept, { recursive: true, force: true })
const steps = stepsFor(process.argv.slice(2))
const failed = steps.filter((step) => !passes(step)).map(({ title }) => title)
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')} (${failed.length} of ${steps.length}).`)
  process.exitCode = 1
} else console.log(`\nPassed: all ${steps.length} steps.`)
