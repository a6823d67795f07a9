import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../test/help.ts'
import {
  type ConfigurationSources,
  databaseDirectory,
  readConfiguration,
  seedNames,
} from './configuration.ts'
import { configurationTable } from './configuration-keys.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const read = (sources: Partial<ConfigurationSources> = {}) =>
  readConfiguration({ options: {}, environment: {}, workingDirectory: folder.path, ...sources })
const inFile = (content: unknown, name = 'gpconnect.json') =>
  writeFileSync(path.join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content))

describe('configuration', () => {
  test('has a default for everything that needs a value', () =>
    expect(read()).toMatchObject({
      portBase: 19190,
      host: '127.0.0.1',
      operationsHost: '127.0.0.1',
      data: './.gpconnect',
      seed: 'assurance,demo',
      logLevel: 'info',
      provider: { token: { audience: 'flag' } },
    }))

  test('takes options before the environment, that before the file, and that before the default', () => {
    inFile({ portBase: 20000, host: '::1', seed: 'demo', provider: { limits: { bodyBytes: 4096 } } })
    const environment = {
      GPC_PORT_BASE: '20001',
      GPC_HOST: '0.0.0.0',
      GPC_PROVIDER_CHECK_RECEIVER: 'false',
      GPC_PROVIDER_TOKEN_AUDIENCE: 'refuse',
    }
    expect(read({ options: { portBase: '20002' }, environment, defaults: { seed: 'none' } })).toMatchObject({
      portBase: 20002,
      host: '0.0.0.0',
      seed: 'demo',
      provider: { limits: { bodyBytes: 4096 }, checkReceiver: false, token: { audience: 'refuse' } },
    })
    expect(read({ workingDirectory: '/', defaults: { seed: 'none' } }).seed).toBe('none')
  })

  test('reads the file named by --config or GPC_CONFIG, and refuses one that is not there', () => {
    inFile({ portBase: 20000 }, 'other.json')
    expect(read({ file: 'other.json' }).portBase).toBe(20000)
    expect(read({ environment: { GPC_CONFIG: path.join(folder.path, 'other.json') } }).portBase).toBe(20000)
    expect(() => read({ file: 'missing.json' })).toThrow(/missing\.json cannot be read\. Check its name/)
  })

  test.each([
    ['{', /^The configuration file .*gpconnect\.json is no JSON \(/],
    ['[]', /holds no object; begin it with \{ and a key\.$/],
    [{ portBase: 'x' }, /^`portBase` in .*gpconnect\.json is `x`; give a whole number from 1 to 65528\.$/],
    [{ portBase: 70_000 }, /is `70000`; give a whole number from 1 to 65528\.$/],
    [
      { colour: 1 },
      /^`colour` in .* is no setting; packages\/gpconnect\/README\.md lists what can be set\.$/,
    ],
    [{ prtBase: 1 }, /^`prtBase` in .* is no setting; did you mean `portBase`\?$/],
    [{ provider: { limits: { bodyByte: 1 } } }, /did you mean `provider\.limits\.bodyBytes`\?$/],
    [{ provider: 5 }, /^`provider` in .* is `5`; give an object with the keys below it\.$/],
    [{ provider: { checkReceiver: 'no' } }, /is `no`; give `true` or `false`\.$/],
    [{ provider: { publicOrigin: 'https://x.example/' } }, /give scheme, host and port only, such as /],
  ])('%j in the file is refused in a sentence', (content, sentence) => {
    inFile(content)
    expect(() => read()).toThrow(sentence)
  })

  test('tells all that is wrong at once', () => {
    const environment = { GPC_PORT_BASE: '80a', GPC_LOG_LEVL: 'info', GPC_DEBUG: '1' }
    const options = { now: 'tomorrow', seed: 'A B', database: 'mysql://x' }
    expect(() => read({ environment, options })).toThrow(
      [
        'The environment variable `GPC_LOG_LEVL` sets nothing; did you mean `GPC_LOG_LEVEL`?',
        '`GPC_PORT_BASE` is `80a`; give a whole number from 1 to 65528.',
        '`--seed` is `A B`; give names of seeds separated by commas, such as `assurance,demo`, or `none`.',
        '`--now` is `tomorrow`; give an instant with its zone, such as `2026-11-24T09:30:00Z`.',
        '`--database` is `mysql://x`; give `sqlite:` and a directory, such as `sqlite:./.gpconnect`.',
      ].join('\n'),
    )
  })

  test('the data are where the options say, from the working directory on', () => {
    expect(databaseDirectory({ data: './.gpconnect' }, '/somewhere')).toBe('/somewhere/.gpconnect')
    expect(databaseDirectory({ data: 'x', database: 'sqlite:/srv/gp' }, '/somewhere')).toBe('/srv/gp')
    expect(() => databaseDirectory({ data: 'x', database: 'postgres://host/gp' }, '/')).toThrow(
      'PostgreSQL is not built yet',
    )
    expect([seedNames('none'), seedNames('assurance,demo')]).toEqual([[], ['assurance', 'demo']])
  })

  test('every key stands in the README with its variable, default and meaning', () => {
    const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
    expect(readme).toContain(configurationTable())
  })
})
