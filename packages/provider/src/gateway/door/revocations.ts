import { readFile, stat } from 'node:fs/promises'
import type { Log } from '../../log.ts'
import { type Authority, listsIn, type RevocationList, revocationListOf } from './revocation-list.ts'

/** The revocation lists of a file, read again when it changes. */
type Revocations = {
  listOf(authority: Authority): RevocationList | undefined
  /** Grows whenever a list is taken, so that what was found with older ones is found out again. */
  readonly generation: number
  close(): void
}

type Options = {
  readonly file: string
  readonly authorities: readonly Authority[]
  readonly refreshEvery: number
  readonly log: Log
}

type Lists = ReadonlyMap<string, RevocationList>

/**
 * Reads the lists and keeps them up to date — TRN-TLS-06. Rejects where they cannot be read at first; later what was there
 * stays, until it is too old to count.
 */
export async function openRevocations({
  file,
  authorities,
  refreshEvery,
  log,
}: Options): Promise<Revocations> {
  let state = await stateOf(file)
  let lists = await readLists(file, authorities)
  let generation = 1
  let isLooking = false
  let warnedOf = 0

  /** Tells once of lists that are out of date: nobody else notices before nobody is let in. */
  const checkAge = () => {
    const due = Math.min(...[...lists.values()].map(({ nextAt }) => nextAt))
    if (due > Date.now() || warnedOf === generation) return
    warnedOf = generation
    log.warn(
      { file, due: new Date(due).toISOString() },
      'a revocation list is out of date; put a new one there before nobody is let in any more',
    )
  }
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      const now = await stateOf(file)
      if (now === state) return
      const read = await readLists(file, authorities)
      checkNotOlder(read, lists, file)
      lists = read
      state = now
      generation += 1
      log.info({ file, lists: lists.size }, 'the revocation lists were read again')
    } catch (error) {
      log.error(
        { file, reason: error instanceof Error ? error.message : String(error) },
        'the revocation lists could not be read again; those read before count until they are too old',
      )
    } finally {
      isLooking = false
      checkAge()
    }
  }
  checkAge()
  const timer = setInterval(() => void look(), refreshEvery)
  timer.unref()
  return {
    listOf: ({ id }) => lists.get(id),
    get generation() {
      return generation
    },
    close: () => clearInterval(timer),
  }
}

/** What changes when a file does: its place on the disk too, since files are often replaced by others. */
async function stateOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file)
    return `${mtimeMs} ${size} ${ino}`
  } catch (error) {
    throw new Error(unreadable(file), { cause: error })
  }
}

async function readLists(file: string, authorities: readonly Authority[]): Promise<Lists> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(unreadable(file), { cause })
  })
  const found = new Map<string, RevocationList>()
  for (const each of listsIn(bytes)) {
    const { authority, list } = take(each, file, authorities)
    const other = found.get(authority.id)
    if (!other || other.issuedAt < list.issuedAt) found.set(authority.id, list)
  }
  if (found.size === 0) throw new Error(`The file ${file} holds no revocation list; give one in PEM or DER.`)
  return found
}

const unreadable = (file: string) =>
  `The revocation list ${file} cannot be read. Check its name and that you may read it.`

function take(bytes: Buffer, file: string, authorities: readonly Authority[]) {
  try {
    return revocationListOf(bytes, authorities)
  } catch (error) {
    throw new Error(`The revocation list ${file} ${error instanceof Error ? error.message : error}.`)
  }
}

/** An old list that is put back would let in what a newer one shuts out. */
function checkNotOlder(read: Lists, lists: Lists, file: string) {
  for (const [id, before] of lists)
    if ((read.get(id)?.issuedAt ?? 0) < before.issuedAt)
      throw new Error(`The revocation list ${file} is older than the one that was read before, or lacks it.`)
}
