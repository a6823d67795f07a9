import { Duplex } from 'node:stream'
import { connect } from 'node:tls'

/** The groups that GP Connect allows, in the order in which this server prefers them — TRN-TLS-02. */
const groups = ['AESGCM+EECDH', 'AESGCM+EDH', 'AES256+EECDH', 'AES256+EDH']

/** What the groups hold beside the tested suites: CCM, and suites for keys that are not RSA — TRN-TLS-03. */
const leftOut = ['!AESCCM', '!aECDSA', '!aDSS']

/** The cipher suites of TLS 1.2, as OpenSSL takes them. */
export const ciphers = [...groups, ...leftOut].join(':')

/** The suites that have to be offered, by their number on the wire — TRN-TLS-03. */
const tested: ReadonlyMap<number, string> = new Map([
  [0xc030, 'ECDHE-RSA-AES256-GCM-SHA384'],
  [0xc02f, 'ECDHE-RSA-AES128-GCM-SHA256'],
  [0x009f, 'DHE-RSA-AES256-GCM-SHA384'],
  [0x009e, 'DHE-RSA-AES128-GCM-SHA256'],
  [0xc028, 'ECDHE-RSA-AES256-SHA384'],
  [0xc014, 'ECDHE-RSA-AES256-SHA'],
  [0x006b, 'DHE-RSA-AES256-SHA256'],
  [0x0039, 'DHE-RSA-AES256-SHA'],
])

/** Says of a suite that it can be renegotiated safely; it is none. */
const renegotiationMark = 0x00ff

/**
 * The suites that this build of OpenSSL makes of a list of ciphers, at its level of security. Node does not tell; the first
 * message of a client with the same list names them.
 */
export async function effectiveSuites(list: string): Promise<readonly string[]> {
  const hello = Promise.withResolvers<Buffer>()
  const wire = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, written) {
      hello.resolve(chunk)
      written()
    },
  })
  const client = connect({ socket: wire, ciphers: list, ca: [], maxVersion: 'TLSv1.2' })
  client.on('error', hello.reject)
  try {
    return suitesIn(await hello.promise).map(
      (id) => tested.get(id) ?? `0x${id.toString(16).padStart(4, '0')}`,
    )
  } finally {
    client.destroy()
  }
}

/** The numbers of the suites in a ClientHello — RFC 5246 §7.4.1.2. */
function suitesIn(hello: Buffer): number[] {
  // Record header, message header, version, random; then the session id, of any length.
  const start = 5 + 4 + 2 + 32
  const at = start + 1 + hello.readUInt8(start)
  const count = hello.readUInt16BE(at) / 2
  return Array.from({ length: count }, (_, place) => hello.readUInt16BE(at + 2 + place * 2)).filter(
    (id) => id !== renegotiationMark,
  )
}

/** The suites that are tested and not among those given. */
export const missingSuites = (suites: readonly string[]): readonly string[] =>
  [...tested.values()].filter((name) => !suites.includes(name))
