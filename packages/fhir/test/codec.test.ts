import { describe, expect, test } from 'vitest'
import {
  decimal,
  decimalText,
  isFhirId,
  parseJson,
  readJson,
  readValue,
  readXml,
  reference,
  writeJson,
  writeXml,
} from '../src/index.ts'
import { type FhirResource, type Patient, stu3 } from '../src/stu3/index.ts'
import { releases } from './releases.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'

describe('Decimals', () => {
  test('TRN-ENC-08 keep their digits through JSON and XML', () => {
    for (const release of releases)
      for (const text of [
        '1.50',
        '1.0',
        '1.0E+2',
        '-0',
        '0.000',
        '100',
        '123456789012345678901234567890.10',
      ]) {
        const json = `{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":${text}}}`
        const read = readJson(release, json)
        const again = readXml(release, read.resource ? writeXml(release, read.resource) : '')
        expect(again.problems).toEqual([])
        expect(writeJson(again.resource ?? { resourceType: '' })).toBe(json)
      }
  })

  test('are made of their text, and of nothing else', () => {
    expect(decimalText(decimal('1.50'))).toBe('1.50')
    for (const text of ['', '.5', '1.', '01', '+1', '1e', 'NaN', ' 1', '"a"'])
      expect(() => decimal(text)).toThrow(RangeError)
  })
})

describe('parseJson', () => {
  test('TRN-ENC-08 keeps as text what a number would not keep', () => {
    const parsed = parseJson('[1, -2, 9007199254740991, 9007199254740992, 1.0, 1e2, -0]')
    expect(JSON.stringify(parsed.fault ? null : parsed.value)).toBe(
      '[1,-2,9007199254740991,9007199254740992,1.0,1e2,-0]',
    )
    expect(parsed.fault ? [] : (parsed.value as unknown[]).map((item) => typeof item)).toEqual([
      'number',
      'number',
      'number',
      'object',
      'object',
      'object',
      'object',
    ])
  })

  test('TRN-ENC-02 skips a byte-order mark at the start', () => {
    expect(parseJson('\ufeff{}')).toEqual({ value: {} })
    expect(parseJson(Buffer.from('\ufeff{}'))).toEqual({ value: {} })
    expect(parseJson('\ufeff\ufeff{}').fault).toBe('syntax')
  })

  test('TRN-SEC-02 takes __proto__ for a name like any other', () => {
    const parsed = parseJson('{"__proto__":{"polluted":true}}')
    const value = parsed.fault ? {} : (parsed.value as object)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in value).toBe(false)
    expect(parseJson('{"__proto__":1,"__proto__":2}').fault).toBe('syntax')
  })

  test('unescapes', () => {
    expect(parseJson(String.raw`"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"`)).toEqual({
      value: '"\\/\b\f\n\r\té😀',
    })
  })

  for (const text of [
    '01',
    '+1',
    '1.',
    '.1',
    '-',
    '1e',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "'a'",
    '"\n"',
    '"\\x"',
    '"\\ud800"',
    '"a',
    'nul',
    '[1] 2',
    '{"a":1 "b":2}',
    '\u00a01',
    'NaN',
  ])
    test(`refuses ${JSON.stringify(text)}`, () => expect(parseJson(text).fault).toBe('syntax'))

  test('TRN-SEC-02 bounds are the caller’s', () => {
    expect(parseJson('[[1]]', { maxDepth: 2 }).fault).toBeUndefined()
    expect(parseJson('[[1]]', { maxDepth: 1 }).fault).toBe('syntax')
    expect(parseJson('"é"', { maxBytes: 4 }).fault).toBeUndefined()
    expect(parseJson('"é"', { maxBytes: 3 }).fault).toBe('syntax')
  })
})

describe('XML', () => {
  test('TRN-CT-14 elements stand in the order of the definition, escaped, ids and urls as attributes', () => {
    const patient: Patient = {
      gender: 'male',
      resourceType: 'Patient',
      _birthDate: { id: 'b', extension: [{ valueCode: 'x', url: 'urn:e' }] },
      name: [{ given: ['A', null], _given: [null, { id: 'g' }], family: '<O\'B"&\n>', id: 'n' }],
      text: { div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div>', status: 'generated' },
      multipleBirthInteger: 2,
      active: undefined,
      contained: [{ resourceType: 'Basic', code: { text: 'c' } }],
    }
    expect(writeXml(stu3, patient)).toBe(
      `${head}<Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/>` +
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></text>' +
        '<contained><Basic><code><text value="c"/></code></Basic></contained>' +
        '<name id="n"><family value="&lt;O\'B&quot;&amp;&#10;&gt;"/><given value="A"/><given id="g"/></name>' +
        '<gender value="male"/><birthDate id="b"><extension url="urn:e"><valueCode value="x"/></extension></birthDate>' +
        '<multipleBirthInteger value="2"/></Patient>',
    )
  })

  test('is indented on demand', () => {
    expect(writeXml(stu3, { resourceType: 'Patient', name: [{ family: 'A' }] }, { indent: '  ' })).toBe(
      `${head}\n<Patient xmlns="http://hl7.org/fhir">\n  <name>\n    <family value="A"/>\n  </name>\n</Patient>\n`,
    )
  })

  const unwritable: readonly (readonly [string, object, string])[] = [
    ['a member that the type does not have', { foo: 1 }, 'Patient.foo: It is no element of Patient.'],
    [
      'a control character',
      { name: [{ text: 'A\u0000' }] },
      'Patient.name[0].text: The text holds a character that XML cannot hold.',
    ],
    ['a lone surrogate', { id: '\ud800' }, 'Patient.id: The text holds a character that XML cannot hold.'],
    ['a value of another kind', { active: 'true' }, 'Patient.active: A boolean is wanted.'],
    ['a number for a text', { id: 1 }, 'Patient.id: A text is wanted.'],
    ['a single value for a list', { name: {} }, 'Patient.name: An array is wanted.'],
    ['a text for an element', { maritalStatus: 'M' }, 'Patient.maritalStatus: An object is wanted.'],
    [
      'a narrative that is not XHTML',
      { text: { status: 'empty', div: '<p>' } },
      'Patient.text.div: The narrative is not XHTML: its root is no div of the XHTML namespace.',
    ],
    [
      'a contained resource of no known type',
      { contained: [{ resourceType: 'X' }] },
      'Patient.contained[0]: The resource type is not one of RELEASE.',
    ],
  ]
  for (const [title, members, message] of unwritable)
    test(`TRN-CT-14 ${title} is a mistake, and says where`, () => {
      for (const release of releases)
        expect(() => writeXml(release, { resourceType: 'Patient', ...members })).toThrow(
          new TypeError(message.replace('RELEASE', release.name)),
        )
    })

  test('a circle is a mistake', () => {
    const name: { extension?: unknown[] } = {}
    name.extension = [{ url: 'urn:x', extension: [name] }]
    expect(() =>
      writeXml(stu3, { resourceType: 'Patient', name: [name] } as unknown as FhirResource),
    ).toThrow(TypeError)
  })

  test('prefixes, comments, processing instructions and CDATA are read', () => {
    const read = readXml(
      stu3,
      `\ufeff<?xml version="1.0"?><?x y?><f:Patient xmlns:f="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml">
         <!-- comment --><f:text><f:status value="generated"/><h:div h:x="1" title="&lt;">a<h:br/><![CDATA[<b>]]></h:div></f:text>
       </f:Patient>`,
      { tolerant: true },
    )
    const div =
      '<div xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml" h:x="1" title="&lt;">a<br></br>&lt;b&gt;</div>'
    expect(read.resource).toEqual({ resourceType: 'Patient', text: { status: 'generated', div } })
  })

  test('lists of primitives keep step with their extensions', () => {
    for (const release of releases) {
      const read = readXml(
        release,
        '<Patient xmlns="http://hl7.org/fhir"><name><given value="A"/><given id="x"/><given value="C" id="z"/><given value="D"/></name></Patient>',
      )
      expect(read.resource).toEqual({
        resourceType: 'Patient',
        name: [{ given: ['A', null, 'C', 'D'], _given: [null, { id: 'x' }, { id: 'z' }, null] }],
      })
    }
  })
})

describe('readValue', () => {
  test('reads a parsed value under a path of the caller’s, and leaves it as it is', () => {
    const value = Object.freeze({ resourceType: 'Device', id: 'a b' })
    expect(readValue(stu3, value, { path: 'requesting_device' }).problems[0]?.path).toBe(
      'requesting_device.id',
    )
    expect(readValue(stu3, { resourceType: 'Device', id: 'a' }).resource).toEqual({
      resourceType: 'Device',
      id: 'a',
    })
  })

  test('a resource of an unknown type can be told from other faults', () => {
    const codes = (value: unknown) => readValue(stu3, value).problems.map(({ code }) => code)
    expect(codes({ resourceType: 'InvalidResourceType' })).toEqual(['unknown-resource-type'])
    expect(codes({ resourceType: 'Device', invalidField: 'x' })).toEqual(['unknown-element'])
  })
})

test('references and ids', () => {
  expect(reference('Patient', '9')).toEqual({ reference: 'Patient/9' })
  expect(['a.B-9', 'x'.repeat(64)].every(isFhirId)).toBe(true)
  expect(['', 'a_b', 'x'.repeat(65), 'a\n'].some(isFhirId)).toBe(false)
})
