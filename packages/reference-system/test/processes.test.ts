import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReferenceSystem } from '../src/index.ts'
import { aPracticeSeed, temporaryFolder, writeSeeds } from './help.ts'

const child = fileURLToPath(new URL('./switch-child.ts', import.meta.url))

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

test('TRN-ENA-01 TRN-ENA-03 a switch that one process turns counts in another within a second, each time', async () => {
  const seeds = await writeSeeds(folder.path, { small: { A20047: aPracticeSeed() } })
  const system = await openReferenceSystem({ directory: folder.path, seeds })
  await system.administration.sow('small')
  const looking = spawn(process.execPath, ['--conditions=gpconnect-source', child, folder.path, 'A20047'])
  try {
    const lines = createInterface({ input: looking.stdout })[Symbol.asyncIterator]()
    expect((await lines.next()).value).toBe('off')
    for (const isOn of [true, false, true, false]) {
      await system.administration.switch('A20047', 'structured', isOn, { by: 'Practice manager' })
      const turned = performance.now()
      expect((await lines.next()).value).toBe(isOn ? 'on' : 'off')
      expect(performance.now() - turned).toBeLessThan(1000)
    }
  } finally {
    looking.kill('SIGKILL')
    await system.close()
  }
})
