import { median } from '../bench.ts'
import { get } from '../get.ts'
import type { Running } from '../processes.ts'
import { usageOf } from '../usage.ts'
import type { Find } from './judge.ts'

/** Megabytes in each quarter of a run. */
export type Memory = {
  /** Resident, the median; nothing is known of it on some systems. */
  readonly resident: readonly number[]
  /** On the heap, the least, which is what is left when garbage was collected. */
  readonly heap: readonly number[]
}

/** Looks at the memory of a server while it works. */
export function memoryOf({ pid, port }: Running) {
  const looks: { progress: number; resident: number; heap: number }[] = []
  return {
    async look(progress: number): Promise<void> {
      const { body } = await get(port + 5, '/metrics').catch(() => ({ body: '' }))
      const bytes = /^nodejs_heap_size_used_bytes (\S+)$/m.exec(body.toString())?.[1]
      looks.push({
        progress,
        resident: usageOf(pid)?.memory ?? Number.NaN,
        heap: Number(bytes) / 1024 ** 2,
      })
    },
    quarters(): Memory {
      const quarters = [0, 1, 2, 3].map((quarter) =>
        looks.filter(({ progress }) => Math.floor(progress * 4) === quarter),
      )
      return {
        resident: quarters.map((each) => median(each.map(({ resident }) => resident))),
        heap: quarters.map((each) => Math.min(...each.map(({ heap }) => heap))),
      }
    },
  }
}

/** So few requests are over before the server has warmed up. */
const least = 50_000

/** Memory stays flat: the last quarter of a run needs little more than the second — TRN-SEC-01. */
export function memoryFinds({ resident, heap }: Memory, requests: number): Find[] {
  if (requests < least) return []
  const grown = (name: string, values: readonly number[], most: number): Find[] => {
    const [, second = Number.NaN, , last = Number.NaN] = values
    return last > second * most
      ? [{ what: `The ${name} grew from ${Math.round(second)} to ${Math.round(last)} MB.` }]
      : []
  }
  return [...grown('resident memory', resident, 1.25), ...grown('heap', heap, 1.15)]
}
