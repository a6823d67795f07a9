/** What a benchmark is, and what it leaves behind. */

/** How long and how often to measure. */
export type Effort = {
  readonly rounds: number
  /** Of load, in each round. */
  readonly seconds: number
  /** Of load before the first round, not counted. */
  readonly warmUp: number
  readonly connections: number
}

/** Rows of figures under headings, the first column in words. */
export type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Bench = {
  readonly name: string
  /** What is measured, beside what. */
  readonly title: string
  /** What the figures have to show. */
  readonly goal?: string
  run(effort: Effort): Promise<Table>
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** A number as people read it: three figures that count, thousands apart. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('en-GB')
  return value.toFixed(value >= 10 ? 1 : 2)
}
