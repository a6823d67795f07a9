import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Conversation, Message } from './generator.ts'
import { type Answer, answerReader } from './reader.ts'

/** What came of a conversation. */
export type Exchange = {
  readonly conversation: Conversation
  /** The address it was held from, which the audit trail names; none where the system lends only one. */
  readonly address: string | undefined
  /** Requests that were sent whole, and the one that was asked behind them. */
  readonly whole: readonly Message[]
  readonly bytesSent: number
  /** Final answers in the order they came; those `100` are counted apart. */
  readonly answers: readonly Answer[]
  readonly continues: number
  /** How it ended: the server closed it, we broke it off, or nothing came any more. */
  readonly end: 'closed' | 'broken off' | 'silence'
  /** What was wrong with it as HTTP. */
  readonly flaws: readonly string[]
}

/** Where a conversation is held from and with, and what is asked at its end to see that the connection is in step. */
type Setting = { readonly port: number; readonly address: string | undefined; readonly last: Message }

/** Longer than any request may take. */
const patience = 12_000

/** How long an answer to a request whose end is unclear is awaited before nothing more is said. */
const hesitation = 400

/** Holds a conversation. Whatever style it has, in the end every byte that the server sends has been read. */
export async function hold(conversation: Conversation, { port, address, last }: Setting): Promise<Exchange> {
  const { messages, style, random } = conversation
  const line = await dial(port, address)
  const asks = messages.concat(isLeftEarly(style) || random.percent(50) ? [] : [last])
  const whole: Message[] = []
  const send = async (message: Message, write: (bytes: Buffer) => Promise<void> | void = line.write) => {
    await write(message.bytes)
    whole.push(message)
  }
  switch (style) {
    case 'in turn':
    case 'in pieces':
    case 'by bytes':
      for (const message of asks) {
        if (line.isOver()) break
        await send(message, (bytes) => writers[style](line, bytes, conversation))
        if (await line.answered(message, message.isFramed ? patience : hesitation)) continue
        // Nobody knows where it ends: that nothing more comes says it.
        line.end()
        break
      }
      break
    case 'pipelined':
    case 'unread':
      if (style === 'unread') line.socket.pause()
      for (const message of messages) await send(message)
      if (style === 'unread') await delay(random.between(20, 100))
      line.socket.resume()
      for (const message of whole)
        await line.answered(message, messages.every(({ isFramed }) => isFramed) ? patience : hesitation)
      if (!line.isOver() && asks.includes(last)) {
        await send(last)
        await line.answered(last, patience)
      }
      break
    case 'ended':
      for (const message of messages) await send(message)
      line.end()
      break
    default:
      for (const message of messages.slice(0, -1)) await send(message)
      await partOf(messages.at(-1) as Message, conversation, line, whole)
  }
  if (style === 'half and broken off' || style === 'broken off') {
    if (style === 'half and broken off') await delay(random.between(60, 120))
    line.reset()
  } else if (style !== 'half and silent') line.end()
  await line.over(patience)
  line.readOn(asks)
  return { conversation, address, whole, ...line.result() }
}

const isLeftEarly = (style: Conversation['style']) =>
  ['ended', 'half and ended', 'half and silent', 'half and broken off', 'broken off'].includes(style)

/** Sends the last request as far as the style has it. */
async function partOf(message: Message, { style, random }: Conversation, line: Line, whole: Message[]) {
  if (style === 'broken off') {
    line.write(message.bytes)
    whole.push(message)
    return
  }
  line.write(message.bytes.subarray(0, random.between(1, message.bytes.length - 1)))
}

const writers = {
  'in turn': async (line: Line, bytes: Buffer) => line.write(bytes),
  async 'in pieces'(line: Line, bytes: Buffer, { random }: Conversation) {
    for (let at = 0; at < bytes.length && !line.isOver(); ) {
      const size = random.percent(30)
        ? random.between(1, 3)
        : random.between(1, Math.max(1, bytes.length >> 1))
      line.write(bytes.subarray(at, at + size))
      at += size
      await delay(random.percent(20) ? random.between(5, 40) : 0)
    }
  },
  async 'by bytes'(line: Line, bytes: Buffer) {
    // What is very long would take minutes.
    const slow = Math.min(bytes.length, 3_000)
    for (let at = 0; at < slow && !line.isOver(); at++) {
      line.write(bytes.subarray(at, at + 1))
      await new Promise(setImmediate)
    }
    line.write(bytes.subarray(slow))
  },
}

type Line = Awaited<ReturnType<typeof dial>>

async function dial(port: number, localAddress: string | undefined) {
  const socket: Socket = connect({
    port,
    host: '127.0.0.1',
    allowHalfOpen: true,
    noDelay: true,
    ...(localAddress !== undefined && { localAddress }),
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject)
  })
  socket.removeAllListeners('error')
  const reader = answerReader()
  const answers: Answer[] = []
  const flaws: string[] = []
  let continues = 0
  let bytesSent = 0
  let isBrokenOff = false
  let state: 'open' | 'closed' | 'silence' = 'open'
  let wake = () => {}
  const finish = (end: 'closed' | 'silence') => {
    if (state === 'open') state = end
    wake()
  }
  socket.on('data', (chunk: Buffer) => {
    reader.take(chunk)
    wake()
  })
  socket.on('end', () => finish('closed'))
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (!isBrokenOff && answers.length === 0)
      flaws.push(`The connection failed before an answer: ${error.code}.`)
    finish('closed')
  })
  socket.on('close', () => finish('closed'))
  /** Waits until something changes; false when the time is up. */
  const changed = (until: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), Math.max(0, until - performance.now()))
      wake = () => {
        clearTimeout(timer)
        resolve(true)
      }
    })
  /** The next final answer, where one is there. */
  const next = (method: string): Answer | undefined => {
    try {
      for (;;) {
        const answer = reader.next(method)
        if (!answer || answer.status >= 200) return answer
        if (answer.status !== 100 || answer.lines.length > 0) flaws.push(`An answer is ${answer.status}.`)
        continues++
      }
    } catch (error) {
      flaws.push((error as Error).message)
      finish('closed')
      return undefined
    }
  }
  const isLast = () => answers.at(-1)?.headers.connection === 'close'
  return {
    socket,
    isOver: () => state !== 'open' || isLast(),
    write(bytes: Buffer) {
      if (!socket.writable) return
      bytesSent += bytes.length
      socket.write(bytes)
    },
    end: () => void (socket.writable && socket.end()),
    reset() {
      isBrokenOff = true
      socket.resetAndDestroy()
    },
    /** Waits for the answer to a request; false where none came in time. */
    async answered({ method }: Message, time: number): Promise<boolean> {
      const until = performance.now() + time
      for (;;) {
        const answer = next(method)
        if (answer) {
          answers.push(answer)
          return true
        }
        if (state !== 'open') return false
        if (!(await changed(until))) return false
      }
    },
    /** Waits until the server has closed the connection. */
    async over(time: number): Promise<void> {
      const until = performance.now() + time
      while (state === 'open' && (await changed(until)));
      if (state === 'open') finish('silence')
      socket.destroy()
    },
    /** Reads whatever answers are there, in the order of the requests. */
    readOn(asked: readonly Message[]) {
      for (;;) {
        const answer = next(asked[answers.length]?.method ?? '')
        if (!answer) break
        answers.push(answer)
      }
    },
    result() {
      const last = answers.at(-1)
      // Who could not read a request does not know that HEAD has no body to its answer.
      const isOwed = last?.headers.connection === 'close' && last.body.length === 0
      const rest = reader.rest()
      if (isOwed && rest.length > 0 && rest.length === Number(last.headers['content-length']))
        answers[answers.length - 1] = { ...last, body: rest }
      else if (rest.length > 0 && !isBrokenOff)
        flaws.push(`Behind the last answer came ${rest.length} bytes: ${rest.toString('latin1', 0, 80)}`)
      const end = isBrokenOff ? 'broken off' : state === 'silence' ? 'silence' : 'closed'
      return { bytesSent, answers, continues, flaws, end } as const
    },
  }
}
