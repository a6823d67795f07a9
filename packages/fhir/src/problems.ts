/** What can be wrong with a text that should be a resource: one catalogue of codes and sentences. */

const catalogue = {
  // The text is not well-formed, or is refused before it is read.
  'not-utf-8': 'The bytes are not UTF-8; send the text as UTF-8.',
  malformed: 'The text is not well-formed: {what}.',
  doctype: 'A document type declaration was found; send the document without one.',
  'too-deep': 'The nesting goes deeper than {what} levels.',
  'too-large': 'The text is larger than {what} bytes.',
  'duplicate-member': 'A member name stands twice in one object; give each once.',
  // The text is well-formed, but not a right resource.
  'missing-resource-type': 'Nothing names the type of the resource; resourceType is wanted.',
  'unknown-resource-type': 'The type of the resource is not one of this FHIR release.',
  'unexpected-resource-type': 'The resource is of another type; {what} is wanted.',
  'unknown-element': 'The element is not one of {what}.',
  'unknown-attribute': 'The attribute is not one that FHIR knows here.',
  'wrong-type': '{what}.',
  'not-repeating': 'An array was found; the element does not repeat, a single value is wanted.',
  'not-an-array': 'A single value was found; the element repeats, an array is wanted.',
  'too-many': 'The element stands here more than once; it does not repeat.',
  empty: 'The {what} is empty; leave the element out instead.',
  null: 'null was found; it may only align a primitive with its extensions.',
  misaligned: 'The array and the one of its extensions differ in length; align them with null.',
  format: 'The text has another form; {what} is wanted.',
  whitespace: 'Whitespace was found at the start or the end of the value; send it without.',
  'illegal-characters': 'Characters were found that no FHIR text may hold (controls, lone surrogates).',
  'too-long': 'The text is longer than a string may be; at most 1 MB is wanted.',
  'unknown-code': 'The code is not in the required list of codes; one of them is wanted.',
  'missing-element': 'The element is missing; it must be there.',
  'several-variants': 'Two variants of {what} were found; one is wanted.',
  'nested-contained': 'A contained resource contains another; put both into the outer one.',
  'extension-content': 'An extension has {what}; either a value or extensions are wanted.',
  narrative: 'The narrative is not the XHTML that FHIR allows: {what}.',
  namespace: 'The element is in another namespace; {what} is wanted.',
  'element-order': 'The element stands after one that must follow it; keep the order of the definition.',
  'text-content': 'Text was found between elements; FHIR keeps values in attributes.',
} as const

/** Machine-readable name of what is wrong; sentences may change, codes do not. */
export type ProblemCode = keyof typeof catalogue

/** One thing found wrong. It names kinds and places, never a value of the text. */
export type Problem = {
  readonly code: ProblemCode
  /**
   * What became of it: `refused` by a strict reader; a tolerant one `mended` it without loss, `dropped` it, or
   * `kept` it as it came.
   */
  readonly kind: 'refused' | 'mended' | 'dropped' | 'kept'
  /** Where, as `Patient.name[0].family`; empty for the text as a whole. */
  readonly path: string
  /** One sentence: what was found, and what is wanted. */
  readonly reason: string
  /** Where the reader stood when it noticed, counted from 1. Known for whatever is found while parsing. */
  readonly line?: number
  readonly column?: number
}

/** A text that is no resource. `syntax`: not well-formed, or beyond a limit. `structure`: not a right resource. */
export type Failure = {
  readonly fault: 'syntax' | 'structure'
  readonly problems: readonly [Problem, ...Problem[]]
}

export type Position = { readonly line: number; readonly column: number }

/** Makes a problem; `what` fills the gap that some sentences have. */
export const problem = (
  code: ProblemCode,
  kind: Problem['kind'],
  path: string,
  what: string | number = '',
  position?: Position,
): Problem => ({
  code,
  kind,
  path,
  reason: catalogue[code].replace('{what}', () => String(what)),
  ...position,
})

/** Thrown inside a parser to leave it at once, and caught where the parser was called. */
export class SyntaxFault extends Error {
  readonly code: ProblemCode
  readonly what: string | number
  readonly offset: number
  constructor(code: ProblemCode, what: string | number, offset: number) {
    super(code)
    this.code = code
    this.what = what
    this.offset = offset
  }
}

export const syntaxFailure = (code: ProblemCode, what?: string | number, position?: Position): Failure => ({
  fault: 'syntax',
  problems: [problem(code, 'refused', '', what, position)],
})

/** A path of the form FHIR uses. A name that is no FHIR name is not repeated: it might hold anything. */
export function pathText(segments: readonly (string | number)[]): string {
  let text = ''
  for (const segment of segments)
    if (typeof segment === 'number') text += `[${segment}]`
    else
      text +=
        (text && '.') + (/^[A-Za-z_][\w-]{0,63}(?:\[x\])?$/.test(segment) ? segment : '(unreadable name)')
  return text
}
