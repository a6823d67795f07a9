/** Reads the value of a primitive: its kind, its form, its code list. */
import { type Decimal, decimal, decimalText, isDecimal } from './decimal.ts'
import type { Primitive } from './primitives.ts'
import { type Reading, report } from './reading.ts'
import type { ElementTable } from './tables.ts'
import { fitsXml, withoutImpossible } from './xml-escape.ts'

type Value = boolean | number | string | Decimal

/** Strings are at most 1 MB: http://hl7.org/fhir/STU3/datatypes.html#string, TRN-CT-14. */
const longestString = 1024 * 1024

/** The value in the kind it has in JSON; nothing when it had to be dropped. */
export function readPrimitive(reading: Reading, element: ElementTable, value: unknown): Value | undefined {
  const primitive = element.primitive
  if (primitive === undefined) return undefined
  if (primitive.json === 'string') return readString(reading, element, primitive, value)
  const text = lexemeOf(value)
  const trimmed = text?.trim() ?? ''
  const fits = primitive.fits(trimmed)
  const isOfKind = text !== undefined && hasKind(reading, primitive, value)
  if (!isOfKind && !fits) return dropWrongType(reading, primitive, value)
  if (!isOfKind) report(reading, 'wrong-type', 'mended', typeSentence(value, primitive))
  if (trimmed !== text) report(reading, 'whitespace', 'mended')
  if (fits) return converted(primitive, trimmed)
  report(reading, 'format', 'dropped', primitive.wanted)
  return undefined
}

function readString(
  reading: Reading,
  element: ElementTable,
  primitive: Primitive,
  value: unknown,
): string | undefined {
  const text = typeof value === 'string' ? value : lexemeOf(value)
  if (text === undefined) return dropWrongType(reading, primitive, value)
  if (typeof value !== 'string') report(reading, 'wrong-type', 'mended', typeSentence(value, primitive))
  if (text === '') return dropEmpty(reading)
  const legal = withoutIllegal(reading, text)
  if (element.typeName === 'string' || element.typeName === 'markdown') return checkLength(reading, legal)
  if (primitive.fits(legal)) return checkCode(reading, element, legal)
  const trimmed = trim(reading, legal)
  if (trimmed === '') return undefined
  if (!primitive.fits(trimmed)) report(reading, 'format', 'kept', primitive.wanted)
  return checkCode(reading, element, trimmed)
}

function dropEmpty(reading: Reading): undefined {
  report(reading, 'empty', 'dropped', 'text')
}

function withoutIllegal(reading: Reading, text: string): string {
  if (fitsXml(text)) return text
  report(reading, 'illegal-characters', 'mended')
  return withoutImpossible(text)
}

function checkLength(reading: Reading, text: string): string | undefined {
  if (text === '') return undefined
  if (text.length > longestString) report(reading, 'too-long', 'kept')
  return text
}

function checkCode(reading: Reading, element: ElementTable, text: string): string {
  if (element.codes !== undefined && !element.codes.has(text)) report(reading, 'unknown-code', 'kept')
  return text
}

function trim(reading: Reading, text: string): string {
  const trimmed = text.trim()
  if (trimmed !== text) report(reading, 'whitespace', 'mended')
  return trimmed
}

/** The text that XML would give a value, or nothing for objects and arrays. */
const lexemeOf = (value: unknown): string | undefined => {
  if (isDecimal(value)) return decimalText(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

function hasKind(reading: Reading, { json }: Primitive, value: unknown): boolean {
  if (reading.isFromXml) return true
  return json === 'boolean' ? typeof value === 'boolean' : typeof value === 'number' || isDecimal(value)
}

function converted({ json }: Primitive, text: string): Value {
  if (json === 'boolean') return text === 'true'
  return json === 'integer' ? Number(text) : decimal(text)
}

function dropWrongType(reading: Reading, primitive: Primitive, value: unknown): undefined {
  report(reading, 'wrong-type', 'dropped', typeSentence(value, primitive))
}

const typeSentence = (value: unknown, { wanted }: Primitive) =>
  `${kindOf(value)} was found where ${wanted} is wanted`

/** The JSON kind of a value, as a noun that starts a sentence. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'An array'
  if (value === null) return 'Null'
  if (typeof value === 'number' || isDecimal(value)) return 'A number'
  const names: Readonly<Record<string, string>> = {
    string: 'A text',
    boolean: 'A boolean',
    object: 'An object',
  }
  return names[typeof value] ?? 'Something else'
}
