import {
  asid,
  checkDigitOf,
  civilDay,
  instant,
  logicalId,
  nhsNumber,
  odsCode,
  partialDate,
  personName,
  version,
} from '@gpconnect/clinical-system'
import { codeSystem, codesOf } from '@gpconnect/specification'
import fc from 'fast-check'
import { z } from 'zod'

/** Text as people write it, and as it should never have been written. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(`<&'">`, 'a\r\nb\tc', ' ', `Robin "Rob" O'Shea`, '‏الحسيني', '𝒜 🜁'),
)

const iso = fc
  .date({ min: new Date('1880-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const offset = fc.constantFrom('Z', '+00:00', '+01:00', '-05:30', '+14:00')
const moment = fc.tuple(iso, offset, fc.constantFrom(16, 19, 23))

const digits = fc.stringMatching(/^\d{9}$/).filter((nine) => checkDigitOf(nine) < 10)
const codeOf = (system: string) => fc.constantFrom(...codesOf(system).keys())
const decimalText = fc.stringMatching(/^-?(0|[1-9]\d{0,2})(\.\d{1,6})?$/)

/** What fits a schema that is more than a shape. */
const bySchema = new Map<z.ZodType, fc.Arbitrary<unknown>>([
  [odsCode, fc.stringMatching(/^[A-Z0-9]{3,10}$/)],
  [asid, fc.stringMatching(/^\d{12}$/)],
  [nhsNumber, digits.map((nine) => `${nine}${checkDigitOf(nine)}`)],
  [logicalId, fc.stringMatching(/^[A-Za-z0-9\-.]{1,64}$/)],
  [version, fc.stringMatching(/^[A-Za-z0-9\-.]{1,64}$/)],
  [civilDay, iso.map((day) => day.slice(0, 10))],
  [instant, moment.map(([at, zone, length]) => `${at.slice(0, Math.max(length, 19))}${zone}`)],
  [
    partialDate,
    fc.oneof(
      fc.tuple(iso, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.slice(0, length)),
      moment.map(([at, zone, length]) => `${at.slice(0, length)}${zone}`),
    ),
  ],
])

/** What fits a field whose schema is any text, though not every text will do. */
const byField: Record<string, fc.Arbitrary<unknown>> = {
  language: codeOf(codeSystem.humanLanguage),
  modes: fc.uniqueArray(codeOf(codeSystem.languageAbilityMode), { maxLength: 3 }),
  latitude: decimalText,
  longitude: decimalText,
}

/** Anything that a schema of facts takes, before it is parsed. A field that is added to a schema is drawn from then on. */
export function factsOf(schema: z.ZodType, field = ''): fc.Arbitrary<unknown> {
  const known = bySchema.get(schema) ?? byField[field]
  if (known) return known
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fc.option(factsOf(schema.unwrap() as z.ZodType, field), { nil: undefined, freq: 3 })
  if (schema instanceof z.ZodArray) {
    const minLength = schema.safeParse([]).success ? 0 : 1
    return fc.array(factsOf(schema.element as z.ZodType), { minLength, maxLength: 3 })
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Record<string, z.ZodType>)
    const facts = fc.record(Object.fromEntries(members.map(([name, each]) => [name, factsOf(each, name)])))
    return schema === personName ? facts.map(named) : facts
  }
  if (schema instanceof z.ZodDiscriminatedUnion)
    return fc.oneof(...schema.options.map((each) => factsOf(each as z.ZodType, field)))
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodString) return text
  throw new Error(`No facts can be drawn for a schema of type ${schema.type}${field && ` (${field})`}.`)
}

/** A name has a family name or a text. */
const named = (name: Record<string, unknown>) =>
  name.family || name.text ? name : { ...name, family: 'Scant' }
