import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises'

/** Lets heavy work in, a few at once; how much waits for its turn is bounded — TRN-SEC-08. */
type Admission = {
  /**
   * Does `act` when its turn comes. Where too much waits already, nothing is done and the answer is how many seconds it may
   * take until there is room.
   */
  run<Result>(
    act: () => Promise<Result>,
  ): Promise<{ readonly result: Result } | { readonly retryAfter: number }>
  readonly running: number
  readonly waiting: number
}

type Bounds = {
  readonly atOnce: number
  readonly waiting: number
}

/**
 * Whatever is built in memory holds the event loop while it is built: two large answers at once are no faster than one after
 * the other, and hold up everything else twice as long. So they come one by one, and before the next begins, what is small and
 * under way is answered.
 *
 * @param isBusy whether something small is under way
 */
export function createAdmission(
  { atOnce, waiting: mostWaiting }: Bounds,
  isBusy: () => boolean = () => false,
): Admission {
  const queue: (() => void)[] = []
  let running = 0
  /** Milliseconds that one piece of work has taken lately. */
  let usual = 100

  async function admitted<Result>(act: () => Promise<Result>): Promise<Result> {
    const started = performance.now()
    try {
      return await act()
    } finally {
      usual += (performance.now() - started - usual) / 8
      // The place goes to the next in the queue, or is free; never for a moment both, so that nobody overtakes.
      await othersFirst(isBusy)
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }

  return {
    async run(act) {
      if (running >= atOnce) {
        if (queue.length >= mostWaiting) return { retryAfter: secondsUntilRoom(queue.length, atOnce, usual) }
        await new Promise<void>((resolve) => queue.push(resolve))
      } else running += 1
      return { result: await admitted(act) }
    },
    get running() {
      return running
    },
    get waiting() {
      return queue.length
    },
  }
}

/** Milliseconds that the next piece waits at most for what is small: it is not to wait for ever where much of that comes. */
const courtesy = 20

/** Lets the loop turn, and what is small be answered: a request passes through several turns, and none is to be held up in each. */
async function othersFirst(isBusy: () => boolean): Promise<void> {
  const end = performance.now() + courtesy
  await turn()
  while (isBusy() && performance.now() < end) await delay(1)
}

/** By then half of what waits should be done: whole seconds, from 1 to 60. */
function secondsUntilRoom(waiting: number, atOnce: number, usual: number): number {
  return Math.min(60, Math.max(1, Math.ceil((waiting / atOnce / 2) * (usual / 1000))))
}
