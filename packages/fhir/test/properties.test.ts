import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  type FhirRelease,
  parseJson,
  readJson,
  readValue,
  readXml,
  writeJson,
  writeXml,
} from '../src/index.ts'
import type { ElementTable, TypeTable } from '../src/tables.ts'
import { fitsXml } from '../src/xml-escape.ts'
import { canonicalJson } from './canonical.ts'
import { releases } from './releases.ts'

type Draw = fc.GeneratorValue
type Members = Record<string, unknown>

const legalText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => [...text].map((letter) => (fitsXml(letter) ? letter : '~')).join(''))
const day = fc.date({ min: new Date('1850-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
const iso = day.map((date) => date.toISOString())
const integer = (min: number) => fc.integer({ min, max: 2147483647 })

/** What each primitive may be. */
const primitiveValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  integer: integer(-2147483648),
  unsignedInt: integer(0),
  positiveInt: integer(1),
  decimal: fc
    .constantFrom('1.50', '0', '-0', '-0.000', '1.0E+2', '5', '123456789012345678901234567890.10', '1e-400')
    .map(decimal),
  string: legalText,
  markdown: legalText,
  code: fc.constantFrom('a', 'two words', '<', '&"'),
  id: fc.stringMatching(/^[A-Za-z0-9.-]{1,64}$/),
  uri: fc.constantFrom('urn:x', 'https://example.org/?a=1&b=<2>', '#local'),
  oid: fc.constantFrom('urn:oid:1.2.3', 'urn:oid:2.16.840.0'),
  base64Binary: fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  date: iso.chain((text) => fc.constantFrom(text.slice(0, 4), text.slice(0, 7), text.slice(0, 10))),
  dateTime: iso.chain((text) => fc.constantFrom(text, text.slice(0, 7), `${text.slice(0, 19)}+01:00`)),
  instant: iso,
  time: iso.map((text) => text.slice(11, 19)),
}
const narratives = fc.constantFrom(
  '<div xmlns="http://www.w3.org/1999/xhtml">a &amp; b<br/></div>',
  `<div  xmlns='http://www.w3.org/1999/xhtml' class="x"><!-- kept --><p>&#169; "]]&gt;</p>\r\n</div>`,
)

const deepest = 5

/** What a value is made from: the release, and the draws of fast-check. */
type Making = { readonly release: FhirRelease; readonly draw: Draw }

function resourceFor(making: Making, name: string, depth: number): Members {
  const type = making.release.tables.typeOf(name)
  return type ? { resourceType: name, ...membersFor(making, type, depth) } : {}
}

function membersFor(making: Making, type: TypeTable, depth: number): Members {
  const members: Members = {}
  for (const element of chosenElements(making.draw, type, depth)) putFor(making, element, depth, members)
  if (Object.keys(members).length === 0 && !type.isResource) return membersFor(making, type, depth)
  return members
}

/** What must be there, and some others; one variant of each choice; an extension has extensions or a value. */
function chosenElements(draw: Draw, type: TypeTable, depth: number): ElementTable[] {
  const groups = Map.groupBy(new Set(type.members.values()), ({ choice, name }) => choice ?? name)
  if (type.name === 'Extension') groups.delete(depth < deepest && draw(fc.boolean) ? 'value[x]' : 'extension')
  return [...groups].flatMap(([name, variants]) => {
    const required = type.needs.some((need) => need.name === name) || type.name === 'Extension'
    if (
      !required &&
      !draw(fc.integer, { min: 0, max: 20 + groups.size })
        .toString()
        .startsWith('1')
    )
      return []
    const simple = variants.filter(({ content }) => content === 'primitive')
    const fitting = depth < deepest || simple.length === 0 ? variants : simple
    const variant = draw(() => fc.constantFrom(...fitting))
    return required || depth < deepest || variant.content === 'primitive' ? [variant] : []
  })
}

function putFor(making: Making, element: ElementTable, depth: number, members: Members): void {
  if (element.content === 'resource' && depth >= 2) return
  const length = element.repeats ? making.draw(fc.integer, { min: 1, max: 3 }) : 1
  const items = Array.from({ length }, () => itemFor(making, element, depth + 1))
  const besides = items.map(([, beside]) => beside)
  const put = (name: string, values: readonly unknown[]) => {
    if (values.some((value) => value !== null)) members[name] = element.repeats ? values : values[0]
  }
  put(
    element.name,
    items.map(([value]) => value),
  )
  put(element.companion, besides)
}

/** A value, and what stands beside a primitive. */
function itemFor(making: Making, element: ElementTable, depth: number): [unknown, unknown] {
  const { release, draw } = making
  if (element.content === 'xhtml') return [draw(() => narratives), null]
  if (element.content === 'resource')
    return [
      resourceFor(
        making,
        draw(() => fc.constantFrom('Patient', 'Binary', 'Basic')),
        Math.max(depth, 2),
      ),
      null,
    ]
  if (element.content === 'complex') {
    const type = release.tables.typeOf(element.typeName)
    return [type ? membersFor(making, type, depth) : null, null]
  }
  const value = draw(() =>
    element.codes
      ? fc.constantFrom(...element.codes)
      : (primitiveValues[element.typeName] ?? fc.constant('x')),
  )
  if (element.isAttribute || depth >= deepest || draw(fc.integer, { min: 0, max: 9 }) > 0)
    return [value, null]
  return [draw(fc.boolean) ? value : null, { id: 'i', extension: [{ url: 'urn:e', valueBoolean: true }] }]
}

for (const release of releases)
  describe(`${release.name}: resources made from the tables`, () => {
    const resources = fc
      .tuple(fc.constantFrom(...release.resourceTypes), fc.gen())
      .map(([name, draw]) => resourceFor({ release, draw }, name, 0) as { resourceType: string })

    test('TRN-ENC-08 survive JSON', () => {
      fc.assert(
        fc.property(resources, (resource) => {
          const read = readJson(release, writeJson(resource))
          expect(read.problems).toEqual([])
          expect(writeJson(read.resource ?? { resourceType: '' })).toBe(writeJson(resource))
        }),
        { numRuns: 400 },
      )
    })

    test('TRN-CT-14 survive XML, indented or not', () => {
      fc.assert(
        fc.property(resources, fc.constantFrom(undefined, '  '), (resource, indent) => {
          const known = readValue(release, resource).resource
          const read = readXml(release, known ? writeXml(release, known, { indent }) : '')
          expect(read.problems).toEqual([])
          expect(canonicalJson(read.resource)).toBe(canonicalJson(resource))
        }),
        { numRuns: 400 },
      )
    })

    test('TRN-SEC-02 damaged, they are read or refused, and what is read can be written', () => {
      fc.assert(
        fc.property(resources, fc.jsonValue(), fc.nat(), (resource, damage, at) => {
          const damaged = damagedAt(resource, damage, at)
          readJson(release, JSON.stringify(damaged))
          const { resource: kept } = readJson(release, JSON.stringify(damaged), { tolerant: true })
          if (kept === undefined) return
          const again = readXml(release, writeXml(release, kept), { tolerant: true })
          expect(canonicalJson(again.resource)).toBe(canonicalJson(kept))
        }),
        { numRuns: 400 },
      )
    })
  })

/** Replaces the value at one place of a resource. */
function damagedAt(resource: unknown, damage: unknown, at: number): unknown {
  let left = at % (JSON.stringify(resource).match(/[[{:,]/g)?.length ?? 1)
  return JSON.parse(JSON.stringify(resource), (name, value) => {
    left -= 1
    return left === 0 && name !== 'resourceType' ? damage : value
  })
}

describe('Arbitrary input', () => {
  const readers = [
    parseJson,
    ...releases.flatMap((release) =>
      [true, false].flatMap((tolerant) => [
        (input: string | Uint8Array) => readJson(release, input, { tolerant }),
        (input: string | Uint8Array) => readXml(release, input, { tolerant }),
      ]),
    ),
  ]

  test('TRN-SEC-02 bytes never make a reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        for (const read of readers) read(bytes)
      }),
      { numRuns: 500 },
    )
  })

  test('TRN-SEC-02 pieces of JSON and XML never make a reader throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'{}[]":,<>/=&;!?-',
        '"resourceType"',
        '"Patient"',
        '<Patient xmlns="http://hl7.org/fhir">',
      ),
      fc.constantFrom(
        '</Patient>',
        '<name>',
        '</name>',
        '<!DOCTYPE x',
        '<![CDATA[',
        ']]>',
        '&#0;',
        'null',
        '1e9',
        '\\u',
      ),
      fc.string({ maxLength: 4 }),
    )
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of readers) read(text)
      }),
      { numRuns: 1500 },
    )
  })

  test('parseJson agrees with JSON.parse about every JSON text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parseJson(text, { maxDepth: 1000 })
        if (!parsed.fault) expect(JSON.parse(JSON.stringify(parsed.value))).toEqual(JSON.parse(text))
        else expect(['duplicate-member', 'malformed']).toContain(parsed.problems[0].code)
      }),
    )
  })
})
