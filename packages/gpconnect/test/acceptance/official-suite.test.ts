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

describe.skipIf(whySkipped)(`official features of 1.6.0${whySkipped ? ` (${whySkipped})` : ''}`, () => {
  let running: Running
  beforeAll(async () => {
    running = await run()
  })
  afterAll(() => running.close())

  test.each(features)('%s.feature passes', { timeout: 120_000 }, async (feature) => {
    const base = `${running.origin}/B82617/STU3/1/gpconnect`
    const options = ['--suite', String(suite), '--base', base, '--feature', feature, '--failures']
    // Its exit code tells of failures too; the lines tell which.
    const { stdout } = await promisify(execFile)(process.execPath, [runner, ...options]).catch(
      (error: { stdout: string }) => error,
    )
    expect(stdout).toMatch(/^TOTAL +pass +[1-9]/m)
    expect(stdout.split('\n').filter((line) => /^(fail|missing) /.test(line))).toEqual([])
  })
})
