import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** A connection on which TLS has not begun yet. */
type Handshake = {
  readonly socket: Socket
  readonly remoteAddress: string | undefined
  /** What went wrong, as OpenSSL names it. */
  reason: string
}

/** Told of a connection that ended before TLS began, though bytes came over it. */
type Lost = (lost: { remoteAddress: string | undefined; reason: string }) => void

/** Keeps track of connections until TLS has begun on them: nobody else sees those that never get there. */
export function trackHandshakes(onLost: Lost) {
  const open = new Map<string, Handshake>()
  const keyOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`
  return {
    began(socket: Socket) {
      const { remoteAddress } = socket
      const key = keyOf(socket)
      const handshake: Handshake = { socket, remoteAddress, reason: 'closed in the handshake' }
      open.set(key, handshake)
      socket.once('close', () => {
        if (open.get(key) !== handshake) return
        open.delete(key)
        if (socket.bytesRead > 0) onLost(handshake)
      })
    },
    succeeded: (socket: TLSSocket) => void open.delete(keyOf(socket)),
    failed(socket: TLSSocket, error: NodeJS.ErrnoException) {
      const handshake = open.get(keyOf(socket))
      if (handshake && error.code) handshake.reason = error.code
      socket.destroy()
      handshake?.socket.destroy()
    },
    /** Lets go of those that have not begun. */
    close() {
      for (const { socket } of open.values()) socket.destroy()
    },
  }
}
export type Handshakes = ReturnType<typeof trackHandshakes>
