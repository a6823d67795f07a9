/** An answer as it came, or what is wrong with its form. */
export type Answer = {
  readonly status: number
  /** Names as they stand on the wire, in lower case. */
  readonly lines: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Thrown where what came is not HTTP as our server has to write it. */
class NotHttp extends Error {
  override readonly name = 'NotHttp'
}

const headEnd = Buffer.from('\r\n\r\n')

/** A small strict reader of answers: every header on a line of its own, every body of the length it says. */
export function answerReader() {
  let unread: Buffer = Buffer.alloc(0)
  return {
    take(chunk: Buffer): void {
      unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk])
    },
    /** The next answer, once all of it is there; `method` is that of the request. */
    next(method: string): Answer | undefined {
      const end = unread.indexOf(headEnd)
      if (end < 0) return undefined
      const head = headOf(unread.toString('latin1', 0, end))
      const start = end + headEnd.length
      const length = lengthOf(head, method)
      if (unread.length < start + length) return undefined
      const body = unread.subarray(start, start + length)
      unread = unread.subarray(start + length)
      return { ...head, body }
    },
    /** What came and belongs to no answer that was asked for. */
    rest: (): Buffer => unread,
  }
}

function headOf(text: string): Omit<Answer, 'body'> {
  const [statusLine = '', ...fields] = text.split('\r\n')
  const status = Number(/^HTTP\/1\.1 ([1-5]\d\d) [A-Za-z' -]+$/.exec(statusLine)?.[1])
  if (Number.isNaN(status)) throw new NotHttp(`The status line is \`${statusLine.slice(0, 100)}\`.`)
  const lines = fields.map((field) => {
    const [, name, value] = /^([A-Za-z-]+): (\S(?:[\t -~]*\S)?)$/.exec(field) ?? []
    if (name === undefined || value === undefined)
      throw new NotHttp(`A header line is \`${field.slice(0, 100)}\`.`)
    return [name.toLowerCase(), value] as const
  })
  return { status, lines, headers: Object.fromEntries(lines) }
}

function lengthOf({ status, headers }: Omit<Answer, 'body'>, method: string): number {
  const length = headers['content-length']
  if (status < 200) {
    if (length !== undefined) throw new NotHttp(`An answer ${status} has a length.`)
    return 0
  }
  if (headers['transfer-encoding'] !== undefined) throw new NotHttp('An answer came in chunks.')
  if (length === undefined || !/^(0|[1-9]\d*)$/.test(length)) throw new NotHttp('An answer has no length.')
  return method === 'HEAD' ? 0 : Number(length)
}
