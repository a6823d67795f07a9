import { hash } from 'node:crypto'

/** Draws by chance that come out the same whenever they are made with the same key. */
export type Random = {
  /** From 0 up to but without 1. */
  next(): number
  /** A whole number from 0 up to but without `count`. */
  below(count: number): number
  /** A whole number within both bounds. */
  between(least: number, most: number): number
  /** True in so many of a hundred cases. */
  percent(cases: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, each as often as its weight has it. */
  weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item
  /** So many characters of an alphabet. */
  text(length: number, alphabet?: string): string
}

/** Draws of their own for each key, such as a seed and the number of a request (the generator `sfc32`). */
export function randomOf(...key: readonly (string | number)[]): Random {
  const seed = hash('sha256', key.join('/'), 'buffer')
  let [a, b, c, count] = [0, 4, 8, 12].map((at) => seed.readInt32LE(at)) as [number, number, number, number]
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    percent: (cases) => next() * 100 < cases,
    pick,
    weighted(items) {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const item of items) {
        left -= item.weight
        if (left < 0) return item
      }
      return pick(items)
    },
    text: (length, alphabet = 'abcdefghijklmnopqrstuvwxyz') =>
      Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  }
}
