/**
 * Holds a parsed value against the element tables, and builds the resource from what is right.
 *
 * JSON and XML share this: XML is first brought into the shape of FHIR JSON, with all primitives as texts.
 * Rules: http://hl7.org/fhir/STU3/json.html, http://hl7.org/fhir/STU3/datatypes.html, TRN-CT-14, TRN-RES-16.
 */
import { isDecimal } from './decimal.ts'
import { checkNarrative, withNamespace } from './narrative.ts'
import { kindOf, readPrimitive } from './read-primitive.ts'
import { type Reading, report } from './reading.ts'
import type { AnyResource } from './release.ts'
import type { ElementTable, TypeTable } from './tables.ts'

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value)

/** A resource, or nothing when its type is unknown. `wanted`: the only type that will do. */
export function readResource(reading: Reading, value: unknown, wanted?: string): AnyResource | undefined {
  if (!isObject(value))
    return dropped(reading, 'wrong-type', `${kindOf(value)} was found where a resource is wanted`)
  const { resourceType } = value
  if (typeof resourceType !== 'string') return dropped(reading, 'missing-resource-type')
  if (!reading.release.resourceTypes.has(resourceType)) return dropped(reading, 'unknown-resource-type')
  if (wanted !== undefined && wanted !== resourceType)
    return dropped(reading, 'unexpected-resource-type', wanted)
  if (reading.path.length === 0) reading.path.push(resourceType)
  const type = reading.release.tables.typeOf(resourceType)
  return type && { resourceType, ...readMembers(reading, type, value) }
}

function dropped(reading: Reading, code: Parameters<typeof report>[1], what?: string): undefined {
  report(reading, code, 'dropped', what)
}

/** An element with elements of its own; nothing when none of them could be kept. */
function readComplex(reading: Reading, typeName: string, value: unknown): Members | undefined {
  if (!isObject(value))
    return dropped(reading, 'wrong-type', `${kindOf(value)} was found where an object is wanted`)
  const type = reading.release.tables.typeOf(typeName)
  const members = type && readMembers(reading, type, value)
  if (members === undefined || Object.keys(members).length > 0) return members
  return isBare(reading, typeName, value) ? dropped(reading, 'empty', 'object') : undefined
}

/** Comments are no content; what stands beside a primitive may have them alone. */
function isBare({ release }: Reading, typeName: string, value: Members): boolean {
  const names = Object.keys(value)
  if (typeName === 'Element' && names.length > 0) return false
  return names.every((name) => name === release.json.comments)
}

function readMembers(reading: Reading, type: TypeTable, value: Members): Members | undefined {
  if (reading.depth >= reading.maxDepth) return dropped(reading, 'too-deep', String(reading.maxDepth))
  reading.depth += 1
  const members: Members = {}
  for (const name of Object.keys(value)) {
    const element = type.members.get(name)
    if (element !== undefined) readMember(reading, element, name, value, members)
    else if (!isBesides(reading, type, name)) reportUnknown(reading, type, name)
  }
  reportMissing(reading, type, value)
  reportRules(reading, type, value)
  reading.depth -= 1
  return members
}

/** Members that are no elements: the type's name, and comments where the release has them. */
const isBesides = ({ release, isFromXml }: Reading, type: TypeTable, name: string) =>
  (name === 'resourceType' && type.isResource) || (name === release.json.comments && !isFromXml)

const reportUnknown = (reading: Reading, type: TypeTable, name: string) =>
  report(reading, 'unknown-element', 'dropped', type.name, name)

function reportMissing(reading: Reading, type: TypeTable, value: Members): void {
  for (const { name, members } of type.needs)
    if (members.every((member) => value[member] === undefined))
      report(reading, 'missing-element', 'kept', '', name)
}

/** One variant of each choice; an extension has a value or extensions (ext-1), not both. */
function reportRules(reading: Reading, type: TypeTable, value: Members): void {
  let firstOf: Map<string, string> | undefined
  for (const name of Object.keys(value)) {
    const element = type.members.get(name)
    if (element?.choice === undefined) continue
    firstOf ??= new Map()
    const first = firstOf.get(element.choice) ?? element.name
    firstOf.set(element.choice, first)
    if (first !== element.name) report(reading, 'several-variants', 'kept', element.choice, element.name)
  }
  if (type.name !== 'Extension') return
  const hasValue = firstOf !== undefined
  if (hasValue === (value.extension !== undefined))
    report(
      reading,
      'extension-content',
      'kept',
      hasValue ? 'a value and extensions' : 'neither value nor extensions',
    )
}

function readMember(
  reading: Reading,
  element: ElementTable,
  name: string,
  value: Members,
  to: Members,
): void {
  // A primitive and its companion are read together, when the first of them is met.
  const isCompanion = name !== element.name
  if (isCompanion && value[element.name] !== undefined) return
  reading.path.push(element.name)
  if (element.content === 'primitive') readPrimitiveMember(reading, element, value, to)
  else {
    const content = element.repeats
      ? readList(reading, element, value[name])
      : readContent(reading, element, single(reading, value[name]))
    if (content !== undefined) to[name] = content
  }
  reading.path.pop()
}

/** The value of an element that does not repeat; the first of an array where a tolerant reader finds one. */
function single(reading: Reading, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  report(reading, 'not-repeating', value.length > 1 ? 'dropped' : 'mended')
  return value[0]
}

function readList(reading: Reading, element: ElementTable, value: unknown): unknown[] | undefined {
  const items = itemsOf(reading, value)
  const contents: unknown[] = []
  for (let at = 0; at < items.length; at += 1) {
    reading.path.push(at)
    const content = readContent(reading, element, items[at])
    if (content !== undefined) contents.push(content)
    reading.path.pop()
  }
  return contents.length > 0 ? contents : undefined
}

function itemsOf(reading: Reading, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length === 0) report(reading, 'empty', 'dropped', 'array')
    return value
  }
  if (value !== null && value !== undefined) report(reading, 'not-an-array', 'mended')
  return [value]
}

function readContent(reading: Reading, element: ElementTable, value: unknown): unknown {
  if (value === null) return dropped(reading, 'null')
  if (value === undefined) return undefined
  if (element.content === 'resource') return readInnerResource(reading, element, value)
  if (element.content === 'xhtml') return readNarrative(reading, value)
  return readComplex(reading, element.typeName, value)
}

/** Contained resources do not contain others: http://hl7.org/fhir/STU3/references.html#contained */
function readInnerResource(reading: Reading, element: ElementTable, value: unknown): AnyResource | undefined {
  const wasInContained = reading.isInContained
  const isContained = element.name === 'contained'
  if (wasInContained && isContained) report(reading, 'nested-contained', 'kept')
  reading.isInContained = wasInContained || isContained
  const resource = readResource(reading, value)
  reading.isInContained = wasInContained
  return resource
}

function readNarrative(reading: Reading, value: unknown): string | undefined {
  if (typeof value !== 'string')
    return dropped(reading, 'wrong-type', `${kindOf(value)} was found where XHTML as text is wanted`)
  const text = reading.release.json.impliesXhtml ? withNamespace(value) : value
  const { isXhtml, faults } = checkNarrative(text, reading.maxDepth)
  for (const fault of faults) report(reading, 'narrative', isXhtml ? 'kept' : 'dropped', fault)
  return isXhtml ? text : undefined
}

// Primitives: a value, or id and extensions beside it, or both.

function readPrimitiveMember(reading: Reading, element: ElementTable, value: Members, to: Members): void {
  const plain = value[element.name]
  const companion = element.isAttribute ? undefined : value[element.companion]
  if (element.repeats) readPrimitiveList(reading, element, plain, companion, to)
  else {
    const content = plain === undefined ? undefined : primitiveOf(reading, element, single(reading, plain))
    if (content !== undefined) to[element.name] = content
    const beside = companion === undefined ? undefined : companionOf(reading, single(reading, companion))
    if (beside !== undefined) to[element.companion] = beside
  }
}

const primitiveOf = (reading: Reading, element: ElementTable, value: unknown) =>
  value === null ? dropped(reading, 'null') : readPrimitive(reading, element, value)

const companionOf = (reading: Reading, value: unknown) =>
  value === null ? dropped(reading, 'null') : readComplex(reading, 'Element', value)

/** Arrays of values and of their companions keep step by null: http://hl7.org/fhir/STU3/json.html#primitive */
function readPrimitiveList(
  reading: Reading,
  element: ElementTable,
  plain: unknown,
  companion: unknown,
  to: Members,
): void {
  const values = plain === undefined ? [] : itemsOf(reading, plain)
  const besides = companion === undefined ? [] : itemsOf(reading, companion)
  const aligned = plain !== undefined && companion !== undefined
  if (aligned && values.length !== besides.length) report(reading, 'misaligned', 'mended')
  const kept: unknown[] = []
  const keptBeside: unknown[] = []
  for (let at = 0; at < Math.max(values.length, besides.length); at += 1) {
    reading.path.push(at)
    const [value, beside] = readPair(reading, element, values[at], besides[at])
    if (value !== undefined || beside !== undefined) {
      kept.push(value ?? null)
      keptBeside.push(beside ?? null)
    }
    reading.path.pop()
  }
  if (kept.some((value) => value !== null)) to[element.name] = kept
  if (keptBeside.some((beside) => beside !== null)) to[element.companion] = keptBeside
}

function readPair(
  reading: Reading,
  element: ElementTable,
  value: unknown,
  beside: unknown,
): [unknown, unknown] {
  const isEmpty = (one: unknown) => one === null || one === undefined
  if (isEmpty(value) && isEmpty(beside)) return [dropped(reading, 'null'), undefined]
  return [
    isEmpty(value) ? undefined : readPrimitive(reading, element, value),
    isEmpty(beside) ? undefined : readComplex(reading, 'Element', beside),
  ]
}
