/**
 * The forms of primitive types: http://hl7.org/fhir/STU3/datatypes.html#primitive, TRN-CT-14.
 *
 * Three are read more strictly than the pattern printed there, as later releases have it: a date must be one of the
 * calendar, a year has no sign, and a decimal may have an exponent.
 *
 * They serve DSTU2 too. Its schemas alone are laxer in two: they let a time go without a zone, which its text does not,
 * and take OIDs that cannot be (http://hl7.org/fhir/DSTU2/datatypes.html#primitive).
 */
import { isDecimalText } from './decimal.ts'

export type Primitive = {
  /** Its kind in JSON; `decimal` is a number whose digits are kept. */
  readonly json: 'boolean' | 'integer' | 'decimal' | 'string'
  /** Whether a text is one, as XML gives it. */
  readonly fits: (text: string) => boolean
  /** What is wanted, for a sentence. */
  readonly wanted: string
}

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)/
const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))'
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?'
const day = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const instantPattern = new RegExp(`^${day}T${clock}${zone}$`)
const timePattern = new RegExp(`^${clock}$`)

/** Whether the day of a date exists: not 30 February. */
function isOfTheCalendar(text: string): boolean {
  const [, year, month, dayOfMonth] = dayPattern.exec(text) ?? []
  if (dayOfMonth === undefined || Number(dayOfMonth) <= 28) return true
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  if (month === '02') return leap && dayOfMonth === '29'
  return dayOfMonth !== '31' || !['04', '06', '09', '11'].includes(month ?? '')
}

const isInstant = (text: string) => instantPattern.test(text) && isOfTheCalendar(text)
const isDate = (text: string) => datePattern.test(text) && isOfTheCalendar(text)

/** Integers are of 32 bits: http://hl7.org/fhir/STU3/datatypes.html#integer */
const isInteger = (least: number) => (text: string) =>
  /^(?:0|-?[1-9]\d{0,9})$/.test(text) && Number(text) >= least && Number(text) <= 2147483647

/** Base64 may be broken over lines; its letters come in fours. */
const isBase64 = (text: string) =>
  /^[A-Za-z0-9+/\s]+(?:=\s*){0,2}$/.test(text) && text.replaceAll(/\s/g, '').length % 4 === 0

const matching = (pattern: RegExp) => (text: string) => pattern.test(text)
const anyText = (text: string) => text !== ''

type Row = readonly [json: Primitive['json'], fits: Primitive['fits'], wanted: string]

const rows: Readonly<Record<string, Row>> = {
  boolean: ['boolean', matching(/^(?:true|false)$/), 'true or false'],
  integer: ['integer', isInteger(-2147483648), 'a whole number of 32 bits'],
  unsignedInt: ['integer', isInteger(0), 'a whole number of 0 or more'],
  positiveInt: ['integer', isInteger(1), 'a whole number of 1 or more'],
  decimal: ['decimal', isDecimalText, 'a decimal number'],
  string: ['string', anyText, 'a text'],
  markdown: ['string', anyText, 'a text'],
  code: ['string', matching(/^\S+(?: \S+)*$/), 'a code without other whitespace than single spaces'],
  id: ['string', matching(/^[A-Za-z0-9\-.]{1,64}$/), 'an id of 1 to 64 letters, digits, hyphens and dots'],
  uri: ['string', matching(/^\S+$/), 'a URI without whitespace'],
  oid: ['string', matching(/^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/), 'an OID as urn:oid:1.2.3'],
  uuid: [
    'string',
    matching(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
    'a UUID in lower case as urn:uuid:…',
  ],
  base64Binary: ['string', isBase64, 'base64 text'],
  date: ['string', isDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
  dateTime: [
    'string',
    (text) => (text.length > 10 ? isInstant(text) : isDate(text)),
    'a date, or a date and time to the second with a time zone',
  ],
  instant: ['string', isInstant, 'a date and time to the second with a time zone'],
  time: ['string', matching(timePattern), 'a time as hh:mm:ss'],
}

export const primitives: ReadonlyMap<string, Primitive> = new Map(
  Object.entries(rows).map(([name, [json, fits, wanted]]) => [name, { json, fits, wanted }]),
)

/** Whether a text can be a logical id: http://hl7.org/fhir/STU3/datatypes.html#id */
export const isFhirId = (text: string): boolean => rows.id?.[1](text) ?? false
