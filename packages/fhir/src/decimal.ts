/**
 * Decimals that keep their digits: `1.50` is not `1.5` (http://hl7.org/fhir/STU3/datatypes.html#decimal,
 * TRN-ENC-08).
 */

/**
 * A decimal exactly as it was written. It is the object that `JSON.rawJSON(text)` gives, so that
 * `JSON.stringify` writes the digits unchanged.
 */
export type Decimal = { readonly rawJSON: string }

// The standard library's types do not have `rawJSON` yet: https://tc39.es/proposal-json-parse-with-source/
const json = JSON as typeof JSON & {
  rawJSON(text: string): Decimal
  isRawJSON(value: unknown): value is Decimal
}

/** One number of the JSON grammar: the form that FHIR gives decimals, and exponents besides. */
const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Whether a text is a decimal: no leading zeros, no plus sign, digits on both sides of the point. */
export const isDecimalText = (text: string): boolean => decimalPattern.test(text)

/**
 * Makes a decimal of its text.
 *
 * @example decimal('1.50')
 * @throws RangeError when the text is not a decimal
 */
export function decimal(text: string): Decimal {
  if (!isDecimalText(text)) throw new RangeError('A decimal is wanted, such as 1.50 or -3 or 1.0E+2.')
  return json.rawJSON(text)
}

/** The text of a decimal, digit for digit. */
export const decimalText = (value: Decimal): string => value.rawJSON

/** Whether a value of a parsed JSON text is a number kept as text. */
export const isDecimal = (value: unknown): value is Decimal => json.isRawJSON(value)
