import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'vitest'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))

/**
 * Tests on reference material beside the repository. Where it is absent they are skipped, visibly; in CI they fail.
 */
export function describeWithShared(folder: string, title: string, body: (path: string) => void): void {
  const path = join(shared, folder)
  if (existsSync(path)) describe(title, () => body(path))
  else if (process.env.CI)
    test(`${title}: ../shared/${folder} is there`, () => {
      throw new Error(`../shared/${folder} is absent; CI needs it.`)
    })
  else describe.skip(`${title} (../shared/${folder} is absent)`, () => test('skipped', () => {}))
}

/** Names of the files with an ending, sorted, folders included. */
export const filesIn = (path: string, ending: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
