#!/usr/bin/env node
/**
 * The `gpconnect` command. In a checkout of the repository it goes through the launcher, which installs what is missing and
 * runs the sources on the pinned Node; the working directory stays the caller's. An installed package runs what was built.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const launcher = new URL('../../../scripts/launch.mjs', import.meta.url)
if (existsSync(launcher)) {
  process.argv.splice(
    1,
    1,
    fileURLToPath(launcher),
    fileURLToPath(new URL('../src/main.ts', import.meta.url)),
  )
  await import(launcher)
} else await import(new URL('../dist/main.js', import.meta.url))
