import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { ClinicalFacts } from '../facts/clinical-facts.ts'
import { contractFacts } from './facts.ts'

/** What a supplier gives a suite: ports in front of a back end that holds these facts, and how to let go of it. */
export type Make<Ports> = (facts: ClinicalFacts) => Promise<Ports & { close(): Promise<void> }>

export type ContractOptions = {
  /** What the back end holds, where it cannot be filled with the suite's own facts. */
  readonly facts?: ClinicalFacts
}

/** Registers a suite: the ports are made once, before its tests. */
export function contract<Ports>(
  title: string,
  make: Make<Ports>,
  { facts = contractFacts }: ContractOptions,
  tests: (ports: () => Ports, facts: ClinicalFacts) => void,
): void {
  describe(title, () => {
    let made: (Ports & { close(): Promise<void> }) | undefined
    beforeAll(async () => {
      made = await make(facts)
    })
    afterAll(() => made?.close())
    const ports = () => {
      if (!made) throw new Error('The ports were not made.')
      return made
    }
    tests(ports, facts)
  })
}

/** Compares a fact as it came back with the one that is held. Its version is the port's own affair, but has to be legal. */
export function expectFact(found: { version: string } | undefined, held: { version: string }): void {
  expect({ ...found, version: '' }).toEqual({ ...held, version: '' })
  expect(found?.version).toMatch(/^[A-Za-z0-9\-.]{1,64}$/)
}

/** The same text with the case of each letter turned round. */
export function otherCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
}

/** Of an id in the other case nothing may be found, unless something has precisely that id. */
export function expectCaseMatters(id: string, found: { id: string } | undefined): void {
  if (otherCase(id) !== id) expect([undefined, otherCase(id)]).toContain(found?.id)
}

/** Each fact with the codes of the practices that hold none of its id: there it must not be found. */
export function elsewhere<Fact extends { practice: string; id: string }>(
  facts: ClinicalFacts,
  list: readonly Fact[],
) {
  return list.flatMap((fact) =>
    facts.practices
      .map(({ odsCode }) => odsCode)
      .filter((code) => !list.some(({ practice, id }) => practice === code && id === fact.id))
      .map((code) => ({ fact, code })),
  )
}
