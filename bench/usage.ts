import { existsSync, readFileSync } from 'node:fs'

/** What a process has used, as Linux tells; elsewhere nothing is known. */
export type Usage = {
  /** Milliseconds of processor time, all threads. */
  readonly processor: number
  /** Megabytes in memory now. */
  readonly memory: number
}

/** Linux counts processor time in hundredths of a second. */
const tick = 10

/** What a process and those that it started have used together. */
export function usageOf(pid: number): Usage | undefined {
  const own = usageOfOne(pid)
  if (!own) return undefined
  const started = childrenOf(pid).flatMap((child) => usageOf(child) ?? [])
  return {
    processor: started.reduce((sum, { processor }) => sum + processor, own.processor),
    memory: started.reduce((sum, { memory }) => sum + memory, own.memory),
  }
}

function childrenOf(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number) : []
}

function usageOfOne(pid: number): Usage | undefined {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined
  // The name in parentheses may hold anything; what counts follows it.
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/)
  const [user, system] = fields.split(' ').slice(11, 13).map(Number) as [number, number]
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { processor: (user + system) * tick, memory: Number(resident) / 1024 }
}
