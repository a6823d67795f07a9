/** Something the person at the keyboard can put right: its message is one or more whole sentences that say what to do next. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/** What is told of an error: its sentences, or with debugging everything known of it. */
export function told(error: unknown, isDebugging: boolean): string {
  if (!(error instanceof Error)) return String(error)
  if (isDebugging) return error.stack ?? error.message
  return error instanceof TypeError || error instanceof ReferenceError
    ? `This should not happen: ${error.message}. Run the command again with --debug and report what it prints.`
    : error.message
}
