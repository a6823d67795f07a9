import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Verdict } from './door/clients.ts'
import type { Refusal } from './refusal.ts'

/** How long what a consumer still sends is read away after the last answer, in milliseconds. */
const patience = 1_000

/** What is known of an open connection beyond what Node tells. */
export type Connection = {
  readonly socket: Socket
  /** Who is at the other end; the socket forgets it when it is broken off. */
  readonly remoteAddress: string | undefined
  /** Requests whose answers are still under way. */
  answering: number
  /** The answer to the request that began last while the connection was in use: all others go before it. */
  latest?: ServerResponse
  /** Bytes that belong to requests which are dealt with. */
  accounted: number
  /** True once nothing more is taken from it: whatever else arrives is read away. */
  isOver: boolean
  /** True once more requests came than may wait: it is broken off. */
  isFlooded: boolean
  /** True where an answer of no request will follow those under way. */
  isRefused: boolean
  /** What was found out about the certificate at the other end; there once somebody asked. */
  verdict?: Verdict | undefined
  /** Refuses the request whose body is awaited, unless it has come whole; there while one is. Returns whether it did. */
  refuseBody?: ((refusal: Refusal) => boolean) | undefined
  /** Called when no answer is under way any more, or the connection is gone. */
  readonly whenQuiet: (() => void)[]
}

export type Connections = ReturnType<typeof trackConnections>

type Listeners = {
  /** Told of a connection that ended without a request, though bytes came. */
  onLost(connection: Connection): void
  /** Told of one that ended before a byte of it was read. */
  onUnread(): void
  /** Told of one that does not go on sending what it began, once the server is closing. */
  onStalled(connection: Connection): void
}

/** Where a socket keeps its connection, and a response the one it goes to: a table beside them would be work for each request. */
const itsConnection = Symbol('connection')

type Tracked<Held = Socket> = Held & { [itsConnection]?: Connection }

/** Keeps track of the connections of a server, and lets them go when it closes. */
export function trackConnections(
  limits: { readonly headersTimeout: number; readonly pipelined: number },
  listeners: Listeners,
) {
  const open = new Set<Connection>()
  let isClosing = false

  /** Lets a connection go that is idle; one in the middle of the headers when its time is up. */
  const release = (connection: Connection) => {
    if (connection.answering > 0 || connection.isRefused) return
    if (connection.isOver || !isBetween(connection)) {
      connection.isOver = true
      endGently(connection.socket)
      return
    }
    // Node looks for slow senders no more once it closes.
    const check = () => isBetween(connection) && listeners.onStalled(connection)
    setTimeout(check, limits.headersTimeout).unref()
  }

  function answered(this: Tracked<ServerResponse>) {
    const connection = this[itsConnection] as Connection
    connection.answering -= 1
    if (connection.answering > 0) return
    wake(connection)
    if (isClosing || connection.isOver) release(connection)
  }

  const opened = (socket: Socket): Connection => {
    const connection: Connection = {
      socket,
      remoteAddress: socket.remoteAddress,
      answering: 0,
      accounted: 0,
      isOver: false,
      isFlooded: false,
      isRefused: false,
      whenQuiet: [],
    }
    ;(socket as Tracked)[itsConnection] = connection
    open.add(connection)
    // What Node calls after an answer that is the last.
    socket.destroySoon = () => endGently(socket)
    socket.once('close', () => {
      open.delete(connection)
      wake(connection)
      if (connection.accounted > 0) return
      if (socket.bytesRead === 0) listeners.onUnread()
      else if (!connection.isOver) listeners.onLost(connection)
    })
    return connection
  }

  return {
    opened,
    of: (socket: Socket): Connection => (socket as Tracked)[itsConnection] ?? opened(socket),
    /** A request has begun; its answer is under way until `response` is closed. False where that was told before. */
    began(connection: Connection, response: ServerResponse): boolean {
      connection.accounted = connection.socket.bytesRead
      const answer = response as Tracked<ServerResponse>
      if (answer[itsConnection]) return false
      answer[itsConnection] = connection
      connection.answering += 1
      // What follows a last answer is not answered: it was told that it is not read.
      if (!connection.isOver) connection.latest = response
      response.on('close', answered)
      return true
    },
    /** True where as many answers are under way on the connection as may be, and `response` is none of them. */
    isFull: ({ answering }: Connection, response: ServerResponse): boolean =>
      answering >= limits.pipelined && !(response as Tracked<ServerResponse>)[itsConnection],
    /**
     * Breaks a connection off, so that what a consumer sends without waiting for answers fills its own memory and not ours. To wait
     * for what is under way would not do: thousands of requests may have come in one piece, and Node holds them until it is closed.
     */
    flooded(connection: Connection) {
      connection.isOver = true
      connection.isFlooded = true
      connection.socket.destroy()
    },
    /** Resolves when no answer is under way on the connection. */
    quiet(connection: Connection): Promise<void> {
      if (connection.answering === 0 || connection.socket.destroyed) return Promise.resolve()
      return new Promise((resolve) => connection.whenQuiet.push(resolve))
    },
    /** True where an answer that is about to be sent is the last of its connection. */
    isLast: ({ isOver, isRefused, latest, socket }: Connection, response: ServerResponse) =>
      latest === response && !isRefused && (isOver || isClosing || socket.readableEnded),
    /** Lets every connection go as soon as what is under way on it is answered. */
    close() {
      isClosing = true
      for (const connection of open) release(connection)
    },
  }
}

/** True in the middle of the headers of a request. */
const isBetween = ({ answering, accounted, socket }: Connection) =>
  answering === 0 && socket.bytesRead > accounted

function wake({ whenQuiet }: Connection) {
  if (whenQuiet.length === 0) return
  for (const resolve of whenQuiet.splice(0)) resolve()
}

/**
 * Ends a connection so that the consumer gets to read its answer though it may still be sending: what arrives is read away
 * for a while. Unread bytes would make the kernel reset the connection and lose the answer — RFC 7230 §6.6.
 */
export function endGently(socket: Socket, bytes?: Buffer) {
  if (bytes) socket.end(bytes)
  else socket.end()
  socket.resume()
  const timer = setTimeout(() => socket.destroy(), patience)
  socket.once('close', () => clearTimeout(timer))
}
