/** Where the provider writes what an operator should know; pino's shape. Never patient data, never tokens — TRN-AUD-06. */
export type Log = {
  /** Whether lines for each answer are written: where they are not, they are not made. */
  isLevelEnabled(level: 'debug'): boolean
  /** One line for each answer, for whoever looks for a request. */
  debug(values: object, message: string): void
  info(values: object, message: string): void
  warn(values: object, message: string): void
  error(values: object, message: string): void
}
