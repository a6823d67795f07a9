/** A value of DER, the encoding of certificates and revocation lists: its tag, its content, and all of its bytes. */
export type Value = { readonly tag: number; readonly content: Buffer; readonly bytes: Buffer }

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]` of a structure, with a value inside. */
  first: 0xa0,
} as const

/** Bytes that are not the DER they should be. */
export class NotDer extends Error {
  override readonly name = 'NotDer'
}

/** The values that stand one after the other in some bytes. */
export function valuesIn(bytes: Buffer): Value[] {
  const values: Value[] = []
  for (let at = 0; at < bytes.length; ) {
    const value = valueAt(bytes, at)
    values.push(value)
    at += value.bytes.length
  }
  return values
}

function valueAt(bytes: Buffer, at: number): Value {
  const [first, length] = [bytes[at], bytes[at + 1]]
  if (first === undefined || length === undefined) throw new NotDer('a value is cut short')
  if ((first & 0x1f) === 0x1f) throw new NotDer('a tag is of a kind that certificates do not use')
  const sizes = length & 0x80 ? length & 0x7f : 0
  if (length === 0x80 || sizes > 4 || at + 2 + sizes > bytes.length)
    throw new NotDer('a length cannot be read')
  const start = at + 2 + sizes
  const end = start + (sizes > 0 ? bytes.readUIntBE(at + 2, sizes) : length)
  if (end > bytes.length) throw new NotDer('a value is cut short')
  return { tag: first, content: bytes.subarray(start, end), bytes: bytes.subarray(at, end) }
}

/** The value, where it is of a kind. */
export function expected(value: Value | undefined, kind: number): Value {
  if (value?.tag !== kind) throw new NotDer('a value is not of the kind that should stand there')
  return value
}

/** The only value in some bytes, where it is of a kind. */
export function only(bytes: Buffer, kind: number): Value {
  const [value, ...others] = valuesIn(bytes)
  if (others.length > 0) throw new NotDer('something follows that should not be there')
  return expected(value, kind)
}

/** Milliseconds since 1970 of a time, to the second and in UTC, as RFC 5280 wants it. */
export function timeOf(value: Value | undefined): number {
  const isShort = value?.tag === tag.utcTime
  const text = (isShort ? value : expected(value, tag.generalizedTime)).content.toString('latin1')
  const [, year = '', month, day, hour, minute, second] =
    (isShort ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(
      text,
    ) ?? []
  const full = isShort ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time)) throw new NotDer('a time cannot be read')
  return time
}
