/** The readers: text or value in, resource and problems out. Nothing a text holds makes them throw. */
import { parseJson } from './parse-json.ts'
import { type Failure, type Problem, SyntaxFault, syntaxFailure } from './problems.ts'
import type { Reading } from './reading.ts'
import type { AnyResource, FhirRelease } from './release.ts'
import { readResource } from './structure.ts'
import { defaultLimits, type Limits, positionOf, textOf } from './text.ts'
import { shapeOfXml } from './xml-shape.ts'

export type ReadOptions = Limits & {
  /**
   * Keep what can be kept, and list everything else: for payloads that other systems really send. Without it the
   * first thing wrong makes the whole a failure.
   */
  readonly tolerant?: boolean | undefined
  /**
   * How many problems are listed at most; the others are passed over. 100 unless told, which are for a person to mend; a
   * tolerant reader lists all. Whoever reads what anybody may send tells it: a small text can hold a million problems.
   */
  readonly maxProblems?: number | undefined
  /** The only resource type that will do. */
  readonly type?: string | undefined
}

/** A resource with what a tolerant reader mended, dropped or kept; or why there is none. */
export type ReadResult<R extends AnyResource = AnyResource> =
  | { readonly resource: R; readonly problems: readonly Problem[]; readonly fault?: undefined }
  | (Failure & { readonly resource?: undefined })

/**
 * Reads FHIR JSON (http://hl7.org/fhir/STU3/json.html).
 *
 * @returns the resource; or `fault: 'syntax'` for a text that is not JSON or beyond a limit (with line and column), or
 * `fault: 'structure'` for JSON that is not a right resource (with paths)
 * @example
 * const read = readJson(stu3, body)
 * if (read.fault) return refuse(read.fault, read.problems)
 * read.resource.resourceType
 */
export function readJson<R extends AnyResource>(
  release: FhirRelease<R>,
  input: string | Uint8Array,
  options: ReadOptions = {},
): ReadResult<R> {
  const parsed = parseJson(input, options)
  return parsed.fault ? parsed : readValue(release, parsed.value, options)
}

/**
 * Reads FHIR XML (http://hl7.org/fhir/STU3/xml.html) as `readJson` reads JSON. Comments and processing instructions
 * are lost; a document type declaration is refused (TRN-SEC-02).
 */
export function readXml<R extends AnyResource>(
  release: FhirRelease<R>,
  input: string | Uint8Array,
  options: ReadOptions = {},
): ReadResult<R> {
  const text = textOf(input, options)
  if (typeof text !== 'string') return text
  const reading = readingOf(release, options, true)
  try {
    return resultOf(reading, readResource(reading, shapeOfXml(reading, text), options.type))
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    return syntaxFailure(error.code, error.what, positionOf(text, error.offset))
  }
}

/**
 * Reads a resource out of a value that is parsed already, such as a claim of a token. The value is left as it is.
 *
 * @param options.path what paths in problems start with, instead of the resource's type
 */
export function readValue<R extends AnyResource>(
  release: FhirRelease<R>,
  value: unknown,
  options: ReadOptions & { readonly path?: string | undefined } = {},
): ReadResult<R> {
  const reading = readingOf(release, options, false)
  if (options.path !== undefined) reading.path.push(options.path)
  return resultOf(reading, readResource(reading, value, options.type))
}

/** Problems that a strict reader lists. */
const enough = 100

const readingOf = (release: FhirRelease, options: ReadOptions, isFromXml: boolean): Reading => ({
  release,
  isTolerant: options.tolerant ?? false,
  isFromXml,
  maxDepth: options.maxDepth ?? defaultLimits.maxDepth,
  maxProblems: options.maxProblems ?? (options.tolerant ? Number.POSITIVE_INFINITY : enough),
  problems: [],
  path: [],
  place: undefined,
  depth: 0,
  isInContained: false,
})

/** The tables have checked that the resource is one of the release. */
function resultOf<R extends AnyResource>(
  { problems, isTolerant }: Reading,
  resource: unknown,
): ReadResult<R> {
  const [first, ...others] = problems
  if (first !== undefined && (!isTolerant || resource === undefined))
    return { fault: 'structure', problems: [first, ...others] }
  return { resource: resource as R, problems }
}
