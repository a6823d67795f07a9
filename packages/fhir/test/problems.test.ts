import { describe, expect, test } from 'vitest'
import {
  type FhirRelease,
  type Problem,
  type ProblemCode,
  type ReadOptions,
  type ReadResult,
  readJson,
  readValue,
  readXml,
} from '../src/index.ts'
import { releases } from './releases.ts'

function readersOf(release: FhirRelease) {
  const json = (text: string | Uint8Array | object, options?: ReadOptions) =>
    readJson(
      release,
      typeof text === 'string' || text instanceof Uint8Array ? text : JSON.stringify(text),
      options,
    )
  const patient = (members: object, options?: ReadOptions) =>
    json({ resourceType: 'Patient', ...members }, options)
  const xml = (inside: string, options?: ReadOptions) =>
    readXml(release, `<Patient xmlns="http://hl7.org/fhir">${inside}</Patient>`, options)
  return { json, patient, xml }
}

const div = (inside: string) => ({
  text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>` },
})
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

const when = '2020-01-01T00:00:00Z'

type Case = readonly [ReadResult, path: string, reason: string, fault?: 'syntax']

/** Every code, what shows it, and what its problem says. */
const casesOf = (release: FhirRelease) => {
  const { json, patient, xml } = readersOf(release)
  return {
    'not-utf-8': [
      [
        json(Uint8Array.of(0x22, 0x0a, 0xc3, 0x28)),
        '',
        'The bytes are not UTF-8; send the text as UTF-8.',
        'syntax',
      ],
      [json('"\ud800"'), '', 'The bytes are not UTF-8; send the text as UTF-8.', 'syntax'],
    ],
    malformed: [
      [
        json('{"a" 1}'),
        '',
        'The text is not well-formed: a digit was found where a colon is wanted.',
        'syntax',
      ],
      [
        json(''),
        '',
        'The text is not well-formed: the end of the text was found where a value is wanted.',
        'syntax',
      ],
      [xml('<name></nom>'), '', 'The text is not well-formed: unexpected close tag.', 'syntax'],
      [xml('&eacute;'), '', 'The text is not well-formed: undefined entity.', 'syntax'],
      [
        readXml(release, '<?xml version="1.0" encoding="latin1"?><a/>'),
        '',
        'The text is not well-formed: it declares an encoding other than UTF-8.',
        'syntax',
      ],
    ],
    doctype: [
      [
        readXml(release, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
        '',
        'A document type declaration was found; send the document without one.',
        'syntax',
      ],
    ],
    'too-deep': [
      [json(nested(65)), '', 'The nesting goes deeper than 64 levels.', 'syntax'],
      [json(nested(1_000_000)), '', 'The nesting goes deeper than 64 levels.', 'syntax'],
      [readXml(release, '<a>'.repeat(100_000)), '', 'The nesting goes deeper than 64 levels.', 'syntax'],
      [
        readValue(release, { resourceType: 'Patient', contact: [{ name: {} }] }, { maxDepth: 2 }),
        'Patient.contact[0].name',
        'The nesting goes deeper than 2 levels.',
      ],
    ],
    'too-large': [[json('"1234567"', { maxBytes: 8 }), '', 'The text is larger than 8 bytes.', 'syntax']],
    'duplicate-member': [
      [
        json('{"a":1,"\\u0061":2}'),
        '',
        'A member name stands twice in one object; give each once.',
        'syntax',
      ],
    ],
    'missing-resource-type': [
      [json({}), '', 'Nothing names the type of the resource; resourceType is wanted.'],
      [
        patient({ contained: [{ id: 'a' }] }),
        'Patient.contained[0]',
        'Nothing names the type of the resource; resourceType is wanted.',
      ],
    ],
    'unknown-resource-type': [
      [json({ resourceType: 'toString' }), '', 'The type of the resource is not one of this FHIR release.'],
      [
        readXml(release, '<Invalid xmlns="http://hl7.org/fhir"/>'),
        '',
        'The type of the resource is not one of this FHIR release.',
      ],
    ],
    'unexpected-resource-type': [
      [patient({}, { type: 'Device' }), '', 'The resource is of another type; Device is wanted.'],
    ],
    'unknown-element': [
      [patient({ invalidField: 1 }), 'Patient.invalidField', 'The element is not one of Patient.'],
      [
        patient({ 'Mr Smith, 9990000000': 1 }),
        'Patient.(unreadable name)',
        'The element is not one of Patient.',
      ],
      [
        json('{"resourceType":"Patient","__proto__":{"id":"a"}}'),
        'Patient.__proto__',
        'The element is not one of Patient.',
      ],
      [xml('<invalidField value="1"/>'), 'Patient.invalidField', 'The element is not one of Patient.'],
    ],
    'unknown-attribute': [
      [
        xml('<active value="true" x="1"/>'),
        'Patient.active.x',
        'The attribute is not one that FHIR knows here.',
      ],
    ],
    'wrong-type': [
      [patient({ active: 'true' }), 'Patient.active', 'A text was found where true or false is wanted.'],
      [
        patient({ birthDate: 1980 }),
        'Patient.birthDate',
        'A number was found where a date as YYYY, YYYY-MM or YYYY-MM-DD is wanted.',
      ],
      [patient({ name: ['A'] }), 'Patient.name[0]', 'A text was found where an object is wanted.'],
      [json('[]'), '', 'An array was found where a resource is wanted.'],
    ],
    'not-repeating': [
      [
        patient({ gender: ['male'] }),
        'Patient.gender',
        'An array was found; the element does not repeat, a single value is wanted.',
      ],
    ],
    'not-an-array': [
      [
        patient({ name: { text: 'A' } }),
        'Patient.name',
        'A single value was found; the element repeats, an array is wanted.',
      ],
    ],
    'too-many': [
      [
        xml('<gender value="male"/><gender value="male"/>'),
        'Patient.gender',
        'The element stands here more than once; it does not repeat.',
      ],
      [
        xml('<contained><Basic/><Basic/></contained>'),
        'Patient.contained[0]',
        'The element stands here more than once; it does not repeat.',
      ],
    ],
    empty: [
      [patient({ name: [] }), 'Patient.name', 'The array is empty; leave the element out instead.'],
      [patient({ name: [{}] }), 'Patient.name[0]', 'The object is empty; leave the element out instead.'],
      [
        patient({ name: [{ text: '' }] }),
        'Patient.name[0].text',
        'The text is empty; leave the element out instead.',
      ],
      [xml('<birthDate/>'), 'Patient.birthDate', 'The element is empty; leave the element out instead.'],
      [xml('<contained/>'), 'Patient.contained[0]', 'The element is empty; leave the element out instead.'],
    ],
    null: [
      [
        patient({ gender: null }),
        'Patient.gender',
        'null was found; it may only align a primitive with its extensions.',
      ],
      [
        patient({ name: [{ given: ['A', null] }] }),
        'Patient.name[0].given[1]',
        'null was found; it may only align a primitive with its extensions.',
      ],
    ],
    misaligned: [
      [
        patient({ name: [{ given: ['A', 'B'], _given: [{ id: 'a' }] }] }),
        'Patient.name[0].given',
        'The array and the one of its extensions differ in length; align them with null.',
      ],
    ],
    format: [
      [
        patient({ birthDate: '1980-02-30' }),
        'Patient.birthDate',
        'The text has another form; a date as YYYY, YYYY-MM or YYYY-MM-DD is wanted.',
      ],
      [
        patient({ multipleBirthInteger: 1.5 }),
        'Patient.multipleBirthInteger',
        'The text has another form; a whole number of 32 bits is wanted.',
      ],
      [xml('<active value="1"/>'), 'Patient.active', 'The text has another form; true or false is wanted.'],
    ],
    whitespace: [
      [
        patient({ language: 'en ' }),
        'Patient.language',
        'Whitespace was found at the start or the end of the value; send it without.',
      ],
    ],
    'illegal-characters': [
      [
        patient({ name: [{ text: 'A\u0000' }] }),
        'Patient.name[0].text',
        'Characters were found that no FHIR text may hold (controls, lone surrogates).',
      ],
    ],
    'too-long': [
      [
        patient({ name: [{ text: 'x'.repeat(1024 * 1024 + 1) }] }),
        'Patient.name[0].text',
        'The text is longer than a string may be; at most 1 MB is wanted.',
      ],
    ],
    'unknown-code': [
      [
        patient({ gender: 'man' }),
        'Patient.gender',
        'The code is not in the required list of codes; one of them is wanted.',
      ],
    ],
    'missing-element': [
      [json({ resourceType: 'Slot' }), 'Slot.schedule', 'The element is missing; it must be there.'],
      [
        patient({ extension: [{ url: 'urn:x', valueSignature: { type: [{ code: 'a' }], when } }] }),
        'Patient.extension[0].valueSignature.who[x]',
        'The element is missing; it must be there.',
      ],
    ],
    'several-variants': [
      [
        patient({ deceasedBoolean: true, deceasedDateTime: '2020' }),
        'Patient.deceasedDateTime',
        'Two variants of deceased[x] were found; one is wanted.',
      ],
    ],
    'nested-contained': [
      [
        patient({
          contained: [
            { resourceType: 'Patient', contained: [{ resourceType: 'Basic', code: { text: 'a' } }] },
          ],
        }),
        'Patient.contained[0].contained[0]',
        'A contained resource contains another; put both into the outer one.',
      ],
    ],
    'extension-content': [
      [
        patient({ extension: [{ url: 'urn:x' }] }),
        'Patient.extension[0]',
        'An extension has neither value nor extensions; either a value or extensions are wanted.',
      ],
      [
        patient({
          extension: [{ url: 'urn:x', valueCode: 'a', extension: [{ url: 'urn:x', valueCode: 'a' }] }],
        }),
        'Patient.extension[0]',
        'An extension has a value and extensions; either a value or extensions are wanted.',
      ],
    ],
    narrative: [
      [
        patient(div('<script>x</script>')),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: an element that txt-1 does not allow was found.',
      ],
      [
        patient(div('<p onclick="x">x</p>')),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: an attribute that txt-1 does not allow was found.',
      ],
      [
        patient(div('<a href=" java&#10;script:x">x</a>')),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: a link that runs code was found.',
      ],
      [
        patient(div('<p>x')),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: unexpected close tag.',
      ],
      [
        patient(div(' ')),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: it has no content.',
      ],
      [
        patient({ text: { status: 'generated', div: '<div xmlns="urn:x">x</div>' } }),
        'Patient.text.div',
        'The narrative is not the XHTML that FHIR allows: its root is no div of the XHTML namespace.',
      ],
    ],
    namespace: [
      [
        readXml(release, '<Patient/>'),
        'Patient',
        'The element is in another namespace; http://hl7.org/fhir is wanted.',
      ],
      [
        xml('<text><status value="generated"/><div>x</div></text>'),
        'Patient.text.div',
        'The element is in another namespace; http://www.w3.org/1999/xhtml is wanted.',
      ],
    ],
    'element-order': [
      [
        xml('<gender value="male"/><active value="true"/>'),
        'Patient.active',
        'The element stands after one that must follow it; keep the order of the definition.',
      ],
    ],
    'text-content': [
      [
        xml('<gender value="male">male</gender>'),
        'Patient.gender',
        'Text was found between elements; FHIR keeps values in attributes.',
      ],
    ],
  } satisfies Readonly<Record<ProblemCode, readonly Case[]>>
}

for (const release of releases)
  describe(`${release.name}: every problem names its code, its place, and what is wanted`, () => {
    const { json, patient, xml } = readersOf(release)

    for (const [code, list] of Object.entries<readonly Case[]>(casesOf(release)))
      for (const [at, [read, path, reason, fault = 'structure']] of list.entries())
        test(`${fault === 'syntax' ? 'TRN-SEC-02' : 'TRN-RES-16'} ${code} (${at + 1})`, () => {
          expect(read.fault).toBe(fault)
          expect(read.problems[0]).toMatchObject({ code, kind: 'refused', path, reason })
        })

    test('what is found while parsing has a line and a column', () => {
      expect(json('{\n "a": tru }').problems[0]).toMatchObject({ line: 2, column: 7 })
      expect(json(Uint8Array.of(0x22, 0x0a, 0xc3, 0x28)).problems[0]).toMatchObject({ line: 2, column: 1 })
      expect(xml('\n <active x="1" value="true"/>').problems[0]).toMatchObject({ line: 2 })
    })

    test('no value of the text is repeated', () => {
      const secret = 'Secret'
      const reads = [
        patient({
          gender: secret,
          birthDate: secret,
          active: secret,
          [`${secret} name`]: secret,
          name: secret,
        }),
        json(`{"${secret}": ${secret}}`),
        xml(`<gender value="${secret}">${secret}</gender>&${secret};`),
        xml(`<${secret}:a></${secret}:a>`),
      ]
      for (const { problems } of reads) {
        expect(problems.length).toBeGreaterThan(0)
        expect(JSON.stringify(problems)).not.toContain(secret)
      }
    })
  })

for (const release of releases)
  describe(`${release.name}: a tolerant reader`, () => {
    const { json, patient, xml } = readersOf(release)
    const tolerant = (members: object) => patient(members, { tolerant: true })
    const cases: readonly (readonly [title: string, members: object, kept: object, ...problems: string[]])[] =
      [
        [
          'drops what it does not know',
          { foo: 1, active: true },
          { active: true },
          'dropped unknown-element Patient.foo',
        ],
        [
          'takes the first of an array',
          { gender: ['male', 'female'] },
          { gender: 'male' },
          'dropped not-repeating Patient.gender',
        ],
        [
          'unwraps an array of one',
          { gender: ['male'] },
          { gender: 'male' },
          'mended not-repeating Patient.gender',
        ],
        [
          'wraps a single value',
          { name: { text: 'A' } },
          { name: [{ text: 'A' }] },
          'mended not-an-array Patient.name',
        ],
        [
          'makes a boolean of its text',
          { active: 'true' },
          { active: true },
          'mended wrong-type Patient.active',
        ],
        [
          'makes a number of its text',
          { multipleBirthInteger: '2' },
          { multipleBirthInteger: 2 },
          'mended wrong-type Patient.multipleBirthInteger',
        ],
        [
          'makes a text of a number',
          { birthDate: 1980 },
          { birthDate: '1980' },
          'mended wrong-type Patient.birthDate',
        ],
        [
          'drops what is no number',
          { multipleBirthInteger: 'two' },
          {},
          'dropped wrong-type Patient.multipleBirthInteger',
        ],
        ['trims', { language: ' en ' }, { language: 'en' }, 'mended whitespace Patient.language'],
        ['keeps an illegal id', { id: 'a_b' }, { id: 'a_b' }, 'kept format Patient.id'],
        [
          'keeps a code that it does not know',
          { gender: 'man' },
          { gender: 'man' },
          'kept unknown-code Patient.gender',
        ],
        [
          'drops what is empty',
          { name: [], contact: [{}], language: '' },
          {},
          'dropped empty Patient.name',
          'dropped empty Patient.contact[0]',
          'dropped empty Patient.language',
        ],
        [
          'takes characters out that no text may hold',
          { name: [{ text: 'A\u0001' }] },
          { name: [{ text: 'A' }] },
          'mended illegal-characters Patient.name[0].text',
        ],
        [
          'drops a narrative that is not XHTML',
          { text: { status: 'empty', div: '<p>' } },
          { text: { status: 'empty' } },
          'dropped narrative Patient.text.div',
        ],
        [
          'keeps a narrative with more than is allowed',
          div('<font>x</font>'),
          div('<font>x</font>'),
          'kept narrative Patient.text.div',
        ],
        [
          'aligns extensions',
          { name: [{ given: ['A', 'B'], _given: [{ id: 'a' }] }] },
          { name: [{ given: ['A', 'B'], _given: [{ id: 'a' }, null] }] },
          'mended misaligned Patient.name[0].given',
        ],
        [
          'drops a contained resource of no known type',
          { contained: [{ resourceType: 'X' }] },
          {},
          'dropped unknown-resource-type Patient.contained[0]',
        ],
      ]
    for (const [title, members, kept, ...problems] of cases)
      test(title, () => {
        const read = tolerant(members)
        expect(JSON.parse(JSON.stringify(read.resource))).toEqual({ resourceType: 'Patient', ...kept })
        expect(read.problems.map(line)).toEqual(problems)
      })

    test('puts elements of XML in order', () => {
      const read = xml('<gender value="male"/><active value="true"/>', { tolerant: true })
      expect(read.resource).toEqual({ resourceType: 'Patient', gender: 'male', active: true })
      expect(read.problems.map(line)).toEqual(['mended element-order Patient.active'])
    })

    test('still refuses what is no resource', () => {
      expect(json({ resourceType: 'X' }, { tolerant: true }).fault).toBe('structure')
      expect(json('{', { tolerant: true }).fault).toBe('syntax')
    })
  })

const line = ({ kind, code, path }: Problem) => `${kind} ${code} ${path}`

test('a strict reader lists a hundred problems and no more', () => {
  for (const release of releases) {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, 1]))
    expect(readersOf(release).patient(many).problems).toHaveLength(100)
  }
})

test.each(releases)(
  'TRN-SEC-02 $name: so many problems are listed at most; a tolerant reader lists all unless told',
  (release) => {
    const wrong = {
      resourceType: 'Patient',
      ...Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, 1])),
    }
    const count = (options: ReadOptions) => readValue(release, wrong, options).problems.length
    expect(count({})).toBe(100)
    expect(count({ tolerant: true })).toBe(500)
    expect(count({ maxProblems: 3 })).toBe(3)
    expect(count({ tolerant: true, maxProblems: 3 })).toBe(3)
  },
)
