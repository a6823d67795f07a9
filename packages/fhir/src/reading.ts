/** What is carried along while one value is read. */
import { type Position, type Problem, type ProblemCode, pathText, problem } from './problems.ts'
import type { FhirRelease } from './release.ts'

export type Reading = {
  readonly release: FhirRelease
  readonly isTolerant: boolean
  /** From XML every primitive comes as text, from JSON in its own kind. */
  readonly isFromXml: boolean
  readonly maxDepth: number
  /** So many problems are listed at most. */
  readonly maxProblems: number
  readonly problems: Problem[]
  /** Names and indexes from the root to where the reader stands. */
  readonly path: (string | number)[]
  /** Where a parser stands that is still at work. */
  place: Position | undefined
  depth: number
  isInContained: boolean
}

/** How a tolerant reader deals with a problem. */
type Remedy = 'mended' | 'dropped' | 'kept'

/** Notes a problem where the reader stands, or at a member below. */
export function report(
  reading: Reading,
  code: ProblemCode,
  remedy: Remedy,
  what: string | number = '',
  ...below: (string | number)[]
): void {
  if (reading.problems.length >= reading.maxProblems) return
  const kind = reading.isTolerant ? remedy : 'refused'
  const position = reading.place && { line: reading.place.line, column: reading.place.column }
  reading.problems.push(problem(code, kind, pathText([...reading.path, ...below]), what, position))
}
