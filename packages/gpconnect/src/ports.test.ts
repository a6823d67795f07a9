import { describe, expect, test } from 'vitest'
import { highestPortBase, originOf, portOf } from './ports.ts'

describe('ports', () => {
  test('are counted from the port base, which leaves room for all of them', () => {
    expect(portOf('sandbox', 19190)).toBe(19190)
    expect(portOf('provider', 19190)).toBe(19191)
    expect(portOf('operations', 19190)).toBe(19196)
    expect(portOf('sspWithTls', highestPortBase)).toBe(65_535)
  })

  test.each([
    ['127.0.0.1', 'http://localhost:1'],
    ['0.0.0.0', 'http://localhost:1'],
    ['::', 'http://localhost:1'],
    ['gp.example.org', 'http://gp.example.org:1'],
    ['fe80::1', 'http://[fe80::1]:1'],
  ])('listening on %s is reached at %s', (host, origin) => expect(originOf(host, 1)).toBe(origin))

  test('listening everywhere is reached at the machine that was asked', () =>
    expect(originOf('0.0.0.0', 1, { machine: '[fe80::2]', scheme: 'https' })).toBe('https://[fe80::2]:1'))
})
