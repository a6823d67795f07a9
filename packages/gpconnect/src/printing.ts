import { once } from 'node:events'

/** Prints lines as they come, no faster than whoever reads them: what is not read yet is not held in memory. */
export async function print(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Texts from outside on one line of a terminal: what would steer it is made visible instead. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
}

/** Rows by which the widths of the columns are decided. */
const sample = 200

/**
 * Rows under headings as they come, in columns as wide as the first rows need and no wider than `widest`. What is longer is
 * cut, except in the last column.
 */
export async function* streamedTable(
  headings: readonly string[],
  widest: readonly number[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  let first: (readonly string[])[] = [headings]
  let widths: readonly number[] | undefined
  const laidOut = () => {
    widths ??= headings.map((_, column) =>
      Math.min(widest[column] ?? 0, Math.max(...first.map((row) => row[column]?.length ?? 0))),
    )
    const lines = first.map((row) => lineOf(row, widths ?? []))
    first = []
    return lines
  }
  for await (const row of rows) {
    first.push(row)
    if (widths || first.length > sample) yield* laidOut()
  }
  yield* laidOut()
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0
      if (column === row.length - 1) return cell
      return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width)
    })
    .join('  ')
    .trimEnd()
}
