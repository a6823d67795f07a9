import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { figure, median } from './bench.ts'
import { temporaryDirectory } from './data.ts'

/** The machine in one line: without it figures say nothing. */
export function machine(): string {
  const [load = 0] = loadavg()
  return [
    `${new Date().toISOString().slice(0, 10)}`,
    `Node ${process.versions.node}`,
    `${process.platform}-${process.arch}`,
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 1024 ** 3)} GB`,
    `fdatasync ${figure(syncTime())} ms`,
    `load at the start ${load.toFixed(1)}`,
  ].join(' · ')
}

/** Milliseconds until the disk has 4 kB: what an audit entry that shares its commit with none waits for at least. */
function syncTime(): number {
  const file = openSync(path.join(temporaryDirectory(), 'sync'), 'w')
  const page = Buffer.alloc(4096)
  const times = Array.from({ length: 100 }, () => {
    writeSync(file, page)
    const started = performance.now()
    fdatasyncSync(file)
    return performance.now() - started
  })
  closeSync(file)
  return median(times)
}
