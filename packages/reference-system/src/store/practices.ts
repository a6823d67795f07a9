import {
  type Practice,
  type PracticeIndex,
  type Practices,
  practiceIndex,
  type Root,
} from '@gpconnect/clinical-system'
import type { Store } from './store.ts'

/** Milliseconds after which practices are held against the store again: a switch another process flips counts by then. */
const freshFor = 200

/**
 * Practices and roots, answered from memory. What is held is built anew when this process wrote, or when the store's counter
 * says that another did; the counter is looked at no more often than every 200 ms, whatever the number of requests.
 */
export function practicesOf(store: Store): Practices {
  const counter = store.reader.prepare("SELECT value FROM counter WHERE name = 'practices'")
  const practices = store.reader.prepare('SELECT facts FROM practice')
  const roots = store.reader.prepare('SELECT facts FROM root ORDER BY practice, number')
  let held: { index: PracticeIndex; counter: number } | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let writes = 0

  // One snapshot, so that no practice stands without its roots.
  const load = (): PracticeIndex =>
    store.read(() => {
      const read = Number(counter.get()?.value)
      if (held?.counter !== read)
        held = {
          index: practiceIndex(factsOf<Practice>(practices.all()), factsOf<Root>(roots.all())),
          counter: read,
        }
      return held.index
    })
  const index = (): PracticeIndex => {
    const now = performance.now()
    if (held && now - lookedAt < freshFor && writes === store.writes()) return held.index
    writes = store.writes()
    lookedAt = now
    return load()
  }
  return {
    rootOf: async (path) => index().rootOf(path),
    byOdsCode: async (odsCode) => index().byOdsCode(odsCode),
    rootsOf: async (odsCode) => index().rootsOf(odsCode),
    all: async () => index().all(),
  }
}

function factsOf<Fact>(rows: readonly Record<string, unknown>[]): Fact[] {
  return rows.map(({ facts }) => JSON.parse(String(facts)))
}
