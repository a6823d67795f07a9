import pino, { type DestinationStream, type Logger } from 'pino'
import type { Configuration } from './configuration-schema.ts'

export type LogOptions = {
  readonly level: Configuration['logLevel']
  /** Lines for a person instead of JSON. */
  readonly isPretty: boolean
  readonly destination: NodeJS.WritableStream & { readonly fd: number }
}

/** A structured log: one JSON object a line, on standard output or error. What is written never holds patient data. */
export function createLog({ level, isPretty, destination }: LogOptions): Logger {
  const stream: DestinationStream = isPretty
    ? { write: (line) => destination.write(forPeople(line)) }
    : pino.destination({ dest: destination.fd, sync: true })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
}

/** `09:30:00 info  serving  port=19191` */
export function forPeople(line: string): string {
  const { level, time, msg, err, ...values } = JSON.parse(line)
  const rest = Object.entries({ ...values, ...(err ? { error: err.message } : {}) })
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
  const word = (pino.levels.labels[level] ?? String(level)).padEnd(5)
  return `${String(time).slice(11, 19)} ${word} ${msg ?? ''}${rest && `  ${rest}`}\n`
}
