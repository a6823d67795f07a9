import type { ServerOptions } from 'node:https'
import type { Connection } from '../connections.ts'
import type { Client, HeaderFields } from '../request.ts'

/** A port on which requests arrive: what is special about it. */
export type Door = {
  readonly scheme: 'http' | 'https'
  /** Headers that every answer has here, beside its own. */
  readonly headers: Readonly<Record<string, string>>
  /** There where the door speaks TLS. */
  readonly tls?: ServerOptions
  /** True where clients that are not let in get no connection, instead of an answer. */
  readonly isAborting: boolean
  /** Header that belongs to the door and not to the request, in lower case. */
  readonly header?: string | undefined
  /**
   * Who asks; nothing where the door asks for no certificate, or where it comes in a header and the headers cannot be read.
   */
  clientOf(connection: Connection, headers?: HeaderFields): Client | undefined
  close(): void
}

/** Plain HTTP, open to everyone who reaches it — TRN-TLS-11. */
export const plainDoor: Door = {
  scheme: 'http',
  headers: {},
  isAborting: false,
  clientOf: () => undefined,
  close() {},
}
