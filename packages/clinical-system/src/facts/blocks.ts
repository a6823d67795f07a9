import { z } from 'zod'
import { isPartialDate } from '../time/partial-date.ts'
import { isNhsNumber } from './nhs-number.ts'

/**
 * The building blocks of facts: identifiers, codes, dates and the parts of names and addresses. Every fact is plain JSON;
 * a schema runs where facts enter (seed, import, request), never on each read.
 */

/** Organisation code of a practice or other organisation, upper case, without blanks: `B82617`. */
export const odsCode = z
  .string()
  .regex(/^[A-Z0-9]{3,10}$/, 'an ODS code is 3 to 10 upper-case letters and digits')
  .brand<'OdsCode'>()
export type OdsCode = z.infer<typeof odsCode>

/** Accredited system id of an endpoint on the Spine: 12 digits. */
export const asid = z
  .string()
  .regex(/^[0-9]{12}$/, 'an ASID is 12 digits')
  .brand<'Asid'>()
export type Asid = z.infer<typeof asid>

/** Ten digits with a valid check digit — TRN-RES-15. */
export const nhsNumber = z
  .string()
  .refine(isNhsNumber, 'an NHS number is ten digits, the last of them the Modulus 11 check digit')
  .brand<'NhsNumber'>()
export type NhsNumber = z.infer<typeof nhsNumber>

/** Logical id of a thing, unique per practice and type, legal in FHIR, never changed once given — TRN-RES-01. */
export const logicalId = z
  .string()
  .regex(/^[A-Za-z0-9\-.]{1,64}$/, 'a logical id is 1 to 64 of A-Z a-z 0-9 - .')

/** Opaque version of a thing: differs whenever its content differs — TRN-HDR-03. */
export const version = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/, 'a version is 1 to 64 of A-Z a-z 0-9 - .')

/** `2019`, `2019-06`, `2019-06-03` or an instant with offset. */
export const partialDate = z
  .string()
  .refine(isPartialDate, 'a date is YYYY, YYYY-MM, YYYY-MM-DD or an instant with offset')

/** A civil day without a time zone. */
export const civilDay = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'a day is YYYY-MM-DD')

/** A moment, to the millisecond, in UTC: `2026-03-01T09:30:00.000Z`. */
export const instant = z.iso.datetime({ offset: true })

/** From a date to a date; an open end is left out. */
export const period = z.object({ start: partialDate.optional(), end: partialDate.optional() })
export type Period = z.infer<typeof period>

export const gender = z.enum(['male', 'female', 'other', 'unknown'])

/** A person's name in parts, or as text where that is all that is known. */
export const personName = z
  .object({
    use: z.enum(['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden']),
    family: z.string().min(1).optional(),
    given: z.array(z.string().min(1)).default([]),
    prefix: z.array(z.string().min(1)).default([]),
    suffix: z.array(z.string().min(1)).default([]),
    text: z.string().min(1).optional(),
    period: period.optional(),
  })
  .refine((name) => name.family ?? name.text, 'a name has a family name or a text')
export type PersonName = z.infer<typeof personName>

export const address = z.object({
  use: z.enum(['home', 'work', 'temp', 'old']),
  type: z.enum(['postal', 'physical', 'both']).optional(),
  /** One entry for each stored line: house, street, locality. */
  lines: z.array(z.string().min(1)).default([]),
  town: z.string().min(1).optional(),
  county: z.string().min(1).optional(),
  postcode: z.string().min(1).optional(),
  country: z.string().min(1).optional(),
  period: period.optional(),
})
export type Address = z.infer<typeof address>

export const telecom = z.object({
  system: z.enum(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']),
  value: z.string().min(1),
  use: z.enum(['home', 'work', 'temp', 'old', 'mobile']),
  period: period.optional(),
})
export type Telecom = z.infer<typeof telecom>

/** A language someone uses, by its code in the NHS human-language list. */
export const spokenLanguage = z.object({
  language: z.string().min(1),
  preferred: z.boolean().optional(),
  /** Codes of the NHS list of modes: expressed or received, signed, spoken or written. */
  modes: z.array(z.string().min(1)).default([]),
  proficiency: z.enum(['E', 'F', 'G', 'P']).optional(),
  interpreterRequired: z.boolean().optional(),
})
export type SpokenLanguage = z.infer<typeof spokenLanguage>
