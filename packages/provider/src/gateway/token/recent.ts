/** What was seen lately, by a text. */
export type Recent<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/**
 * Keeps what was asked for lately, at most twice `size` of it: when one half is full, what was not asked for since the other
 * was filled is let go.
 */
export function recent<Value>(size: number): Recent<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const keep = (key: string, value: Value) => {
    if (young.size >= size) [old, young] = [young, new Map()]
    young.set(key, value)
  }
  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) keep(key, older)
      return older
    },
    set: keep,
  }
}
