import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, run } from './running.ts'

/** NHS Digital's features themselves, where `ACCEPTANCE_SUITE` says where a checkout of their public repository is. */
const suite = process.env.ACCEPTANCE_SUITE
const runner = path.resolve(import.meta.dirname, '../../../../../shared/tools/acceptance/run.mjs')
const whySkipped = suite
  ? existsSync(runner)
    ? undefined
    : '../shared/tools/acceptance is absent'
  : 'ACCEPTANCE_SUITE names no checkout of nhsconnect/gpconnect-provider-testing'

const features = [
  'Http',
  'JWT',
  'LocationRead',
  'OrganizationRead',
  'OrganizationSearch',
  'PatientRead',
  'PatientRegister',
  'PatientSearch',
  'PractitionerRead',
  'PractitionerSearch',
]

/** What does not pass in a feature, one a line, and its totals. Its exit code tells of failures too; the lines tell which. */
async function resultOf(options: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [
    runner,
    '--suite',
    String(suite),
    '--failures',
    ...options,
  ])
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  return stdout
}

function expectPassed(stdout: string) {
  expect(stdout).toMatch(/^TOTAL +pass +[1-9]/m)
  expect(stdout.split('\n').filter((line) => /^(fail|missing) /.test(line))).toEqual([])
}

describe.skipIf(whySkipped)(`official features of 1.6.0${whySkipped ? ` (${whySkipped})` : ''}`, () => {
  let running: Running
  beforeAll(async () => {
    running = await run()
  })
  afterAll(() => running.close())

  test.each(features)('%s.feature passes', { timeout: 120_000 }, async (feature) => {
    const base = `${running.origin}/B82617/STU3/1/gpconnect`
    expectPassed(await resultOf(['--base', base, '--feature', feature]))
  })
})

/** Another version of the suite is had from a git directory alone: a checkout is of one. */
const isCheckout = existsSync(path.join(String(suite), 'GPConnect.Provider.AcceptanceTests'))
const whyOlderSkipped = whySkipped ?? (isCheckout ? 'ACCEPTANCE_SUITE names no git directory' : undefined)

describe.skipIf(whyOlderSkipped)(
  `official features of 1.2.8${whyOlderSkipped ? ` (${whyOlderSkipped})` : ''}`,
  () => {
    let running: Running
    beforeAll(async () => {
      running = await run()
    })
    afterAll(() => running.close())

    // Its LocationRead has steps that the runner does not know.
    test.each(features.filter((feature) => feature !== 'LocationRead'))(
      '%s.feature passes',
      { timeout: 120_000 },
      async (feature) => {
        const root = `${running.origin}/gpconnect-demonstrator/v1/fhir`
        const practice = [
          '--base',
          root,
          '--foundations',
          root,
          '--single-root',
          '--provider-asid',
          '918999198993',
        ]
        expectPassed(await resultOf(['--branch', 'feature/1.2.8', ...practice, '--feature', feature]))
      },
    )
  },
)
