import { describe, expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'
import { checkDoors, doorsOf } from './doors.ts'

const configured = (environment: Readonly<Record<string, string | undefined>> = {}) =>
  readConfiguration({ options: {}, environment, workingDirectory: '/nowhere' })

const server = { GPC_TLS_CERTIFICATE: 'a.pem', GPC_TLS_KEY: '/keys/a.key' }
const clients = {
  GPC_CLIENTS_AUTHORITIES: 'ca.pem',
  GPC_CLIENTS_REVOCATION_LIST: 'ca.crl',
  GPC_CLIENTS_NAMES: 'ssp.example,ssp2.example',
}
const refusalOf = (environment: Readonly<Record<string, string | undefined>>) => {
  try {
    checkDoors(configured(environment))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

describe('the doors', () => {
  test('TRN-TLS-11 TRN-TLS-07 are mutual TLS alone unless told, with files from the working directory on', async () => {
    const doors = await doorsOf(configured({ ...server, ...clients, GPC_CLIENTS_GRACE: '0' }), '/etc/gpc')
    expect(doors).toEqual({
      tls: {
        host: '127.0.0.1',
        port: 19192,
        origin: 'https://localhost:19192',
        tls: expect.objectContaining({ certificate: '/etc/gpc/a.pem', key: '/keys/a.key', versions: '1.2' }),
        clients: expect.objectContaining({
          authorities: '/etc/gpc/ca.pem',
          revocationList: '/etc/gpc/ca.crl',
          names: 'ssp.example,ssp2.example',
          grace: 0,
        }),
      },
    })
  })

  test('TRN-TLS-11 are plain HTTP where that is wanted, open or behind a proxy', async () => {
    const http = { host: '127.0.0.1', port: 19191, origin: 'http://localhost:19191' }
    expect(await doorsOf(configured({ GPC_DOORS: 'http' }), '/')).toEqual({ http })
    const proxied = { ...clients, GPC_DOORS: 'http', GPC_CLIENTS_HEADER: 'X-Client-Cert' }
    expect(await doorsOf(configured(proxied), '/')).toEqual({
      http: {
        ...http,
        clients: expect.objectContaining({ header: 'X-Client-Cert', authorities: '/ca.pem' }),
      },
    })
    const both = { ...server, ...clients, GPC_DOORS: 'http,tls' }
    expect(await doorsOf(configured(both), '/')).toMatchObject({ http, tls: { port: 19192 } })
  })

  test.each([
    [{}, /^There is nothing to do mutual TLS with\. Configure `tls\.certificate`, /],
    [
      server,
      /^For mutual TLS `clients\.authorities`, `clients\.revocationList`, `clients\.names` are missing;/,
    ],
    [
      { ...server, ...clients, GPC_CLIENTS_NAMES: undefined },
      /^For mutual TLS `clients\.names` is missing; configure it/,
    ],
    [{ ...server, GPC_DEVELOPMENT_CERTIFICATES: 'true' }, /are missing/],
    [{ ...clients, GPC_DOORS: 'http' }, /^The configuration says which clients to let in, and no door asks/],
    [
      { GPC_DOORS: 'http', GPC_CLIENTS_HEADER: 'X-C' },
      /^There is nothing to do mutual TLS with\. Configure `clients/,
    ],
  ])('%j stop the start with a sentence', (environment, sentence) => {
    expect(refusalOf(environment)).toMatch(sentence)
  })

  test('certificates for development take the place of what is not configured', () =>
    expect(checkDoors(configured({ GPC_DEVELOPMENT_CERTIFICATES: 'true' })).isDevelopment).toBe(true))

  test('and of nothing where none are wanted, or some are configured', () => {
    const more = { GPC_DEVELOPMENT_CERTIFICATES: 'true' }
    expect(checkDoors(configured({ ...more, GPC_DOORS: 'http' })).isDevelopment).toBe(false)
    expect(checkDoors(configured({ ...more, ...server, ...clients })).isDevelopment).toBe(false)
  })
})
