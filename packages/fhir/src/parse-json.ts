/**
 * A strict JSON parser (RFC 8259) for texts from outside: it keeps the digits of decimals, refuses member names that
 * stand twice, and bounds size and depth (TRN-ENC-08, TRN-SEC-02). `JSON.parse` can do none of these.
 */
import { type Decimal, decimal } from './decimal.ts'
import { type Failure, SyntaxFault, syntaxFailure } from './problems.ts'
import { defaultLimits, type Limits, positionOf, textOf } from './text.ts'

export type JsonObject = { [member: string]: JsonValue }
/** A parsed JSON text. A number is a `Decimal` when a JavaScript number would not keep its digits. */
export type JsonValue = null | boolean | number | string | Decimal | JsonValue[] | JsonObject

/** Objects that were parsed before, by their text. */
export type KnownObjects = {
  get(text: string): JsonObject | undefined
  set(text: string, object: JsonObject): void
}

type JsonLimits = Limits & {
  /**
   * Where members of the outermost object that are objects themselves are looked up before they are parsed, and kept after:
   * the same text is the same object, which nobody may change. For texts of which large parts are the same each time.
   */
  readonly known?: KnownObjects | undefined
}

/**
 * Parses a JSON text.
 *
 * Whole numbers of up to 2^53 become numbers, all others `Decimal`s. A byte-order mark at the start is skipped;
 * bytes must be UTF-8; text must not hold lone surrogates, not even escaped.
 *
 * @returns the value, or a failure (`fault: 'syntax'`) with line and column
 */
export function parseJson(
  input: string | Uint8Array,
  limits?: JsonLimits,
): { readonly value: JsonValue; readonly fault?: undefined } | Failure {
  const text = textOf(input, limits)
  if (typeof text !== 'string') return text
  try {
    return { value: new Parser(text, limits?.maxDepth ?? defaultLimits.maxDepth, limits?.known).document() }
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    return syntaxFailure(error.code, error.what, positionOf(text, error.offset))
  }
}

const numberPattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const literals: Readonly<Record<string, JsonValue>> = { t: true, f: false, n: null }
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const quote = 0x22
const backslash = 0x5c
const openingBrace = 0x7b
const closingBrace = 0x7d

/** Longer objects are not kept, in characters. */
const longestKnown = 4_000

/** Where the object that begins at `start` ends, if it is one; -1 where the text ends before. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
      if (at < 0) return -1
    } else if (code === openingBrace) depth += 1
    else if (code === closingBrace) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** Where the quotation mark is that ends the string which begins at `start`; -1 where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at += 1
  }
  return -1
}

class Parser {
  readonly text: string
  readonly maxDepth: number
  readonly known: KnownObjects | undefined
  at = 0
  depth = 0

  constructor(text: string, maxDepth: number, known?: KnownObjects) {
    this.text = text
    this.maxDepth = maxDepth
    this.known = known
  }

  document(): JsonValue {
    const value = this.value()
    this.next()
    this.expect(this.at === this.text.length, 'the end of the text')
    return value
  }

  /** The next character that is not whitespace; NaN at the end. */
  next(): number {
    let code = this.text.charCodeAt(this.at)
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
      code = this.text.charCodeAt(++this.at)
    return code
  }

  value(): JsonValue {
    const code = this.next()
    if (code === quote) return this.string()
    if (code === openingBrace)
      return this.known && this.depth === 1 ? this.recognised(this.known) : this.nested(this.object)
    if (code === 0x5b) return this.nested(this.array)
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.number()
    return this.literal()
  }

  nested(read: () => JsonValue): JsonValue {
    if (++this.depth > this.maxDepth) throw new SyntaxFault('too-deep', this.maxDepth, this.at)
    this.at += 1
    const value = read.call(this)
    this.depth -= 1
    return value
  }

  object(): JsonObject {
    const object: JsonObject = {}
    if (this.next() === closingBrace) return this.closed(object)
    for (;;) {
      this.expect(this.next() === quote, 'a member name in quotation marks')
      const start = this.at
      const name = this.string()
      if (Object.hasOwn(object, name)) throw new SyntaxFault('duplicate-member', '', start)
      this.expect(this.next() === 0x3a, 'a colon')
      this.at += 1
      setMember(object, name, this.value())
      if (this.next() !== 0x2c) break
      this.at += 1
    }
    this.expect(this.next() === closingBrace, 'a comma or }')
    return this.closed(object)
  }

  /** An object that was parsed before, or is now. What is kept shares no text with the rest of the input. */
  recognised(known: KnownObjects): JsonValue {
    const start = this.at
    const end = endOfObject(this.text, start)
    if (end < 0 || end - start > longestKnown) return this.nested(this.object)
    const text = this.text.slice(start, end)
    const before = known.get(text)
    if (before !== undefined) {
      this.at = end
      return before
    }
    // What is wrong with it is told by its place in the whole.
    this.nested(this.object)
    const own = [text.slice(0, 1), text.slice(1)].join('')
    const object = new Parser(own, this.maxDepth).document() as JsonObject
    known.set(own, object)
    return object
  }

  array(): JsonValue[] {
    const array: JsonValue[] = []
    if (this.next() === 0x5d) return this.closed(array)
    for (;;) {
      array.push(this.value())
      if (this.next() !== 0x2c) break
      this.at += 1
    }
    this.expect(this.next() === 0x5d, 'a comma or ]')
    return this.closed(array)
  }

  closed<T>(value: T): T {
    this.at += 1
    return value
  }

  string(): string {
    const { text } = this
    const start = this.at + 1
    let at = start
    let code = text.charCodeAt(at)
    while (code !== quote && code !== backslash && code >= 0x20) code = text.charCodeAt(++at)
    this.at = at
    if (code === quote) return this.closed(text.slice(start, at))
    return this.escapedString(text.slice(start, at))
  }

  /** The rest of a string from the first character that is not plain. */
  escapedString(beginning: string): string {
    let value = beginning
    for (let start = this.at; ; start = this.at) {
      let code = this.text.charCodeAt(this.at)
      while (code !== quote && code !== backslash && code >= 0x20) code = this.text.charCodeAt(++this.at)
      value += this.text.slice(start, this.at)
      if (code !== backslash) break
      value += this.escape()
    }
    this.expect(this.at < this.text.length, 'a closing quotation mark')
    this.expect(this.text.charCodeAt(this.at) === quote, 'an escape instead of the control character')
    if (!value.isWellFormed()) this.expect(false, 'a pair of surrogates')
    return this.closed(value)
  }

  escape(): string {
    const letter = this.text.charAt(this.at + 1)
    const plain = escapes[letter]
    this.at += 2
    if (plain !== undefined) return plain
    const digits = this.text.slice(this.at, this.at + 4)
    this.expect(letter === 'u' && /^[\da-fA-F]{4}$/.test(digits), 'an escape that JSON knows')
    this.at += 4
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  number(): number | Decimal {
    const whole = this.plainWhole()
    if (whole !== undefined) return whole
    numberPattern.lastIndex = this.at
    const [lexeme = '', fraction, exponent] = numberPattern.exec(this.text) ?? []
    this.expect(lexeme !== '', 'a digit')
    this.at += lexeme.length
    this.expect(
      !/[\d.eE+-]/.test(this.text.charAt(this.at)),
      'the end of the number, which has no leading zeros',
    )
    const number = Number(lexeme)
    const isKept =
      fraction === undefined && exponent === undefined && Number.isSafeInteger(number) && lexeme !== '-0'
    return isKept ? number : decimal(lexeme)
  }

  /** A whole number of few digits, as most are; all others are left where they are. */
  plainWhole(): number | undefined {
    const { text } = this
    let at = this.at
    let number = 0
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(++at))
      number = number * 10 + code - 0x30
    const length = at - this.at
    const next = text.charCodeAt(at)
    const isWhole = next === 0x2c || next === closingBrace || next === 0x5d
    if (!isWhole || length === 0 || length > 15 || (length > 1 && text.charCodeAt(this.at) === 0x30))
      return undefined
    this.at = at
    return number
  }

  literal(): JsonValue {
    const value = literals[this.text.charAt(this.at)]
    const word = String(value)
    this.expect(value !== undefined && this.text.startsWith(word, this.at), 'a value')
    this.at += word.length
    return value ?? null
  }

  expect(holds: boolean, wanted: string): void {
    if (!holds)
      throw new SyntaxFault(
        'malformed',
        `${kindOf(this.text.charAt(this.at))} was found where ${wanted} is wanted`,
        this.at,
      )
  }
}

/** Names the kind of a character, so that no content is repeated. */
function kindOf(character: string): string {
  if (character === '') return 'the end of the text'
  if (/[{}[\]:,"]/.test(character)) return character
  if (/\d/.test(character)) return 'a digit'
  return /\p{L}/u.test(character) ? 'a letter' : 'another character'
}

/** `__proto__` is a member like any other here. */
function setMember(object: JsonObject, name: string, value: JsonValue): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}
