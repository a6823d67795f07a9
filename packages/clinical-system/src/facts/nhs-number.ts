import type { NhsNumber } from './blocks.ts'

/**
 * True for ten digits whose last is the Modulus 11 check digit of the first nine — TRN-RES-15.
 * Weights 10 to 2; 11 minus the remainder; 11 counts as 0; 10 can never be right.
 */
export function isNhsNumber(text: string): boolean {
  if (!/^[0-9]{10}$/.test(text)) return false
  return checkDigitOf(text.slice(0, 9)) === Number(text[9])
}

/** The NHS number in a text, or nothing. The only way to obtain one outside a schema. */
export function parseNhsNumber(text: string): NhsNumber | undefined {
  return isNhsNumber(text) ? (text as NhsNumber) : undefined
}

/** Check digit of nine digits: 0 to 9, or 10 where these nine can have none. */
export function checkDigitOf(nineDigits: string): number {
  let sum = 0
  for (let position = 0; position < 9; position++) sum += (10 - position) * Number(nineDigits[position])
  return (11 - (sum % 11)) % 11
}
