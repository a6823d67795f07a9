/**
 * Has the answers that the tests recorded judged by HAPI FHIR's validator and the official definitions, an opinion that
 * shares no code with this project. The tests record each distinct answer where `GPCONNECT_ANSWERS` says.
 *
 *     node scripts/launch.mjs scripts/validate-answers.ts FOLDER
 *
 * The validator stands beside the checkout, in ../shared/tools/validate, and needs Java and Maven. Where it is not to be
 * had this says why and skips; in CI, where it has to be there, that is a failure.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'

type Verdict = 'passed' | 'failed' | 'skipped'

/** One thing that the validator finds wrong, a line of its output. */
type Finding = { readonly file: string; readonly place: string; readonly message: string }

const validator = path.resolve(import.meta.dirname, '../../shared/tools/validate/validate')

/** Judges every answer in a folder; one that holds none is a failure, for then nothing was recorded. */
export async function validateAnswers(folder: string): Promise<Verdict> {
  const count = answersIn(folder)
  if (count === 0) return failed(`No answer was recorded in ${folder}: nothing was validated.`)
  if (!existsSync(validator)) return skipped(`${validator} is absent`)

  console.log(`Validating ${count} distinct answers; this takes about a minute.`)
  const { code, findings, remarks } = await judged(folder)
  if (cannotRun.includes(code)) return skipped(remarks || 'the validator cannot be run here')
  for (const { file, place, message } of findings)
    console.error(`${path.basename(file)}  ${place}: ${message}`)
  console.log(remarks)
  if (code === 0 && findings.length === 0) return 'passed'
  return failed(
    `The validator found ${findings.length} errors and ended with ${code}; the answers are in ${folder}.`,
  )
}

const answersIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /\.(json|xml)$/.test(name)).length : 0

/** Exit codes where it cannot be built or run: its own, and that of a machine without a shell. */
const cannotRun: readonly (number | null)[] = [3, 127]

async function judged(folder: string) {
  const child = spawn(validator, ['--closed', '--json', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(127))
    child.once('close', resolve)
  })
  const [code, output, remarks] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  const findings = output.split('\n').filter((line) => line !== '')
  return {
    code,
    remarks: remarks.trim(),
    findings: findings.map((line): Finding => JSON.parse(line)),
  }
}

function failed(why: string): Verdict {
  console.error(why)
  return 'failed'
}

function skipped(why: string): Verdict {
  if (process.env.CI) return failed(`The answers were not validated, and CI needs it: ${why}.`)
  console.log(`Validation of the answers is skipped: ${why}.`)
  return 'skipped'
}

if (import.meta.main) {
  const folder = process.argv[2] ?? process.env.GPCONNECT_ANSWERS
  if (folder === undefined) {
    console.error('Say where the recorded answers are: scripts/validate-answers.ts FOLDER')
    process.exitCode = 2
  } else if ((await validateAnswers(path.resolve(folder))) === 'failed') process.exitCode = 1
}
