import type { Logger } from 'pino'
import type { Configuration } from './configuration-schema.ts'
import { createLog } from './log.ts'
import { isOneOfSeveral, serveAsOne, supervise } from './processes.ts'
import { startServer } from './server.ts'
import { Trouble } from './trouble.ts'
import { welcome } from './welcome.ts'

type ServeOptions = {
  readonly configuration: Configuration
  readonly reset: boolean
  /** Prints addresses, practices and a request to try; otherwise there are only logs, on standard output. */
  readonly isWelcoming: boolean
}

/** Serves until a signal asks to stop. */
export async function serve({ configuration, reset, isWelcoming }: ServeOptions): Promise<void> {
  const destination = isWelcoming ? process.stderr : process.stdout
  const log = createLog({
    level: configuration.logLevel,
    isPretty: isWelcoming && destination.isTTY === true,
    destination,
  })
  if (configuration.processes > 1) {
    if (isWelcoming) throw new Trouble('`start` runs one process; use `gpconnect serve` for several.')
    return isOneOfSeveral()
      ? serveBesideOthers(configuration, log)
      : serveInSeveral(configuration, reset, log)
  }
  const stopAsked = signalled(log)
  const server = await startServer({ configuration, reset, log, workingDirectory: process.cwd() })
  const milliseconds = Math.round(process.uptime() * 1000)
  log.info({ ...server.addresses, milliseconds }, 'serving')
  if (isWelcoming) console.log(await welcome(server, configuration, milliseconds))
  else if (server.addresses.provider && configuration.clients.header === undefined)
    log.warn({ address: server.addresses.provider }, 'plain HTTP is open: whoever reaches it is let in')
  const signal = await stopAsked
  log.info({ signal }, 'stopping: finishing what is under way')
  await server.close()
  log.info({}, 'stopped')
  // Otherwise a connection that its other end leaves half open would keep the process.
  process.exit(0)
}

/** Supervises several processes until a signal asks to stop. */
async function serveInSeveral(configuration: Configuration, reset: boolean, log: Logger): Promise<void> {
  const stopAsked = signalled(log)
  const all = await supervise({ configuration, reset, log, workingDirectory: process.cwd() })
  const milliseconds = Math.round(process.uptime() * 1000)
  log.info({ ...all.addresses, processes: configuration.processes, milliseconds }, 'serving')
  const signal = await stopAsked
  log.info({ signal }, 'stopping: finishing what is under way')
  await all.close()
  log.info({}, 'stopped')
  process.exit(0)
}

/** Serves as one of several until told to stop. A signal to all of them is for the one that supervises. */
async function serveBesideOthers(configuration: Configuration, log: Logger): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  const { stopAsked, close } = await serveAsOne(configuration, log, process.cwd())
  await stopAsked
  await close()
  process.exit(0)
}

/** Resolves at the first signal to stop. A second one ends the process at once. */
function signalled(log: Logger): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false
    const stop = (signal: NodeJS.Signals) => {
      if (isStopping) {
        log.warn({ signal }, 'stopped at once, by a second signal')
        // Not by process.exit(), which waits for the thread of the audit trail, and that for the disk.
        process.removeAllListeners(signal)
        process.kill(process.pid, signal)
        return
      }
      isStopping = true
      resolve(signal)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}
