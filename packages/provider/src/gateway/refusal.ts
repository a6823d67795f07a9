import type { Situation } from '@gpconnect/specification'

/** Thrown to answer a request with a row of the refusal catalogue. */
export class Refusal extends Error {
  readonly situation: Situation
  /** What was found and what is wanted, for the consumer to read; never patient data, never a token — TRN-ERR-04. */
  readonly diagnostics: string
  /** Element of the body or resource that the refusal is about. */
  readonly location: string | undefined

  constructor(situation: Situation, diagnostics: string, location?: string, cause?: unknown) {
    super(`${situation}: ${diagnostics}`, { cause })
    this.name = 'Refusal'
    this.situation = situation
    this.diagnostics = diagnostics
    this.location = location
  }
}

/** Thrown where there is too much to do already — TRN-SEC-08. */
export class Overload extends Refusal {
  /** Seconds until it is worth trying again; `Retry-After` of the answer. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    const wait = `${retryAfter} second${retryAfter === 1 ? '' : 's'}`
    super(
      'overloaded',
      `The server has more to do than it can; try again in ${wait}, and longer after each refusal.`,
    )
    this.retryAfter = retryAfter
  }
}

/** Refuses the request. Diagnostics are one or two sentences: what was found, and what to send instead. */
export function refuse(situation: Situation, diagnostics: string, location?: string): never {
  throw new Refusal(situation, diagnostics, location)
}

/** Refuses the request because something behind the server failed: what, the log says under the reference number. */
export function refuseFor(cause: unknown, situation: Situation, diagnostics: string): never {
  throw new Refusal(situation, diagnostics, undefined, cause ?? new Error('nothing was thrown'))
}

/**
 * Thrown by a builder whose facts lack what the profile makes mandatory: the whole request fails, so that no consumer takes
 * a part of a record for the whole — FND-GEN-16, TRN-RES-09.
 */
export class IncompleteData extends Error {
  readonly location: string

  constructor(location: string) {
    super(`${location} is mandatory, and the clinical system holds nothing for it`)
    this.name = 'IncompleteData'
    this.location = location
  }
}

/** The value, or the failure of the whole request where there is none. */
export function mandatory<Value>(value: Value | undefined, location: string): Value {
  if (value === undefined) throw new IncompleteData(location)
  return value
}

/**
 * A text from outside, fit to be quoted in diagnostics: only where it is short and of the given form, else its kind.
 * What a consumer sent can hold anything, patient data included.
 */
export function quoted(text: string, form: RegExp): string {
  return text.length <= 120 && form.test(text) ? `"${text}"` : `a text of ${text.length} characters`
}
