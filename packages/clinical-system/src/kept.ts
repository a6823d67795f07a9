const kept = new WeakSet<object>()

/**
 * Says of facts that they are kept: whoever asks for the same again is handed this very object, for as long as nothing in it has
 * changed, and nobody may change it. What is made of such facts is worth keeping too; of others, keeping it costs more than making
 * it again. A system behind the ports need not keep anything.
 */
export function keeping<Facts extends object>(facts: Facts): Facts {
  kept.add(facts)
  return facts
}

/** Whether facts are kept. */
export const isKept = (facts: object): boolean => kept.has(facts)
