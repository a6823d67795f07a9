/** What DSTU2 has differently from STU3; rules that both share are tested elsewhere, for both. */
import { describe, expect, test } from 'vitest'
import { dstu2 as special } from '../scripts/special-cases-dstu2.ts'
import {
  type Bundle,
  type Conformance,
  dstu2,
  type FhirResource,
  type Observation,
  type Parameters,
  type Patient,
  type ValueSet,
} from '../src/dstu2/index.ts'
import { decimal, type Problem, readJson, readValue, readXml, writeJson, writeXml } from '../src/index.ts'
import { stu3 } from '../src/stu3/index.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'
const line = ({ kind, code, path }: Problem) => `${kind} ${code} ${path}`

/** To XML and back, and to JSON and back: nothing is wrong, nothing lost. The answer is what stands inside the XML. */
function roundTrip(resource: FhirResource): string {
  const xml = writeXml(dstu2, resource)
  for (const read of [readXml(dstu2, xml), readJson(dstu2, writeJson(resource))]) {
    expect(read.problems).toEqual([])
    expect(writeXml(dstu2, read.resource ?? { resourceType: 'Basic', code: {} })).toBe(xml)
  }
  return xml.replace(/^<\?xml[^>]*\?><\w+ xmlns="http:\/\/hl7\.org\/fhir">/, '').replace(/<\/\w+>$/, '')
}

describe('DSTU2', () => {
  test('has resources of its own, and lacks those that came later', () => {
    expect([dstu2.name, dstu2.version]).toEqual(['DSTU2', '1.0.2'])
    expect(
      ['Conformance', 'Order', 'MedicationOrder', 'DiagnosticOrder'].every((name) =>
        dstu2.resourceTypes.has(name),
      ),
    ).toBe(true)
    for (const resourceType of ['CapabilityStatement', 'MedicationRequest', 'CodeSystem'])
      expect(readValue(dstu2, { resourceType }).problems.map(line)).toEqual([
        'refused unknown-resource-type ',
      ])
    expect(readValue(stu3, { resourceType: 'Conformance' }).fault).toBe('structure')
  })

  test('TRN-CT-14 family names repeat', () => {
    const patient: Patient = { resourceType: 'Patient', name: [{ family: ['A', 'B'], given: ['C'] }] }
    expect(roundTrip(patient)).toBe('<name><family value="A"/><family value="B"/><given value="C"/></name>')
    expect(readValue(dstu2, { resourceType: 'Patient', name: [{ family: 'A' }] }).problems.map(line)).toEqual(
      ['refused not-an-array Patient.name[0].family'],
    )
  })

  test('TRN-ENC-08 TRN-CT-14 choices are those of this release', () => {
    const observation: Observation = {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'x' },
      valueQuantity: { value: decimal('1.50'), comparator: '<' },
      component: [{ code: { text: 'y' }, valueTime: '10:00:00', referenceRange: [{ text: '1 to 2' }] }],
    }
    expect(roundTrip(observation)).toBe(
      '<status value="final"/><code><text value="x"/></code>' +
        '<valueQuantity><value value="1.50"/><comparator value="&lt;"/></valueQuantity>' +
        '<component><code><text value="y"/></code><valueTime value="10:00:00"/>' +
        '<referenceRange><text value="1 to 2"/></referenceRange></component>',
    )
    const { problems } = readValue(dstu2, { ...observation, valueQuantity: undefined, valueBoolean: true })
    expect(problems.map(line)).toEqual(['refused unknown-element Observation.valueBoolean'])
    expect(readValue(dstu2, { resourceType: 'MedicationOrder' }).problems.map(line)).toEqual([
      'refused missing-element MedicationOrder.medication[x]',
    ])
  })

  test('TRN-CT-14 a value set holds its own code system', () => {
    const valueSet: ValueSet = {
      resourceType: 'ValueSet',
      status: 'draft',
      codeSystem: {
        system: 'urn:x',
        concept: [{ code: 'a', designation: [{ value: 'A' }], concept: [{ code: 'b' }] }],
      },
      compose: {
        include: [{ system: 'urn:y', concept: [{ code: 'c', designation: [{ value: 'C' }] }] }],
        exclude: [{ system: 'urn:y', filter: [{ property: 'p', op: 'is-a', value: 'v' }] }],
      },
    }
    expect(roundTrip(valueSet)).toBe(
      '<status value="draft"/><codeSystem><system value="urn:x"/><concept><code value="a"/>' +
        '<designation><value value="A"/></designation><concept><code value="b"/></concept></concept></codeSystem>' +
        '<compose><include><system value="urn:y"/><concept><code value="c"/><designation><value value="C"/></designation>' +
        '</concept></include><exclude><system value="urn:y"/><filter><property value="p"/><op value="is-a"/>' +
        '<value value="v"/></filter></exclude></compose>',
    )
  })

  test('TRN-CT-14 a conformance statement is written as base FHIR has it', () => {
    const conformance: Conformance = {
      resourceType: 'Conformance',
      version: '0.7.4',
      status: 'active',
      date: '2020-01-01',
      kind: 'capability',
      fhirVersion: dstu2.version,
      acceptUnknown: 'both',
      format: ['application/xml+fhir', 'application/json+fhir'],
      rest: [
        {
          mode: 'server',
          resource: [{ type: 'Patient', interaction: [{ code: 'read' }] }],
          operation: [{ name: 'x', definition: { reference: 'OperationDefinition/x' } }],
        },
      ],
    }
    expect(roundTrip(conformance)).toContain(
      '<fhirVersion value="1.0.2"/><acceptUnknown value="both"/><format value="application/xml+fhir"/>',
    )
    const { problems } = readValue(dstu2, { ...conformance, kind: { value: 'capability' } })
    expect(problems.map(line)).toEqual(['refused wrong-type Conformance.kind'])
  })

  test('TRN-CT-14 parameters have parts, and bundles hold resources', () => {
    const parameters: Parameters = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'a', valuePeriod: { start: '2015', end: '2016-02-29' } },
        { name: 'b', part: [{ name: 'c', resource: { resourceType: 'Basic', code: { text: 'x' } } }] },
      ],
    }
    expect(roundTrip(parameters)).toContain(
      '<part><name value="c"/><resource><Basic><code><text value="x"/></code></Basic></resource></part>',
    )
    const div = `<div xmlns="${xhtml}"><p>x</p></div>`
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [
        {
          link: [{ relation: 'self', url: 'urn:l' }],
          fullUrl: 'urn:x',
          resource: {
            resourceType: 'Composition',
            meta: { profile: ['urn:p'], tag: [{ code: 't' }] },
            contained: [{ resourceType: 'Basic', code: { text: 'c' } }],
            date: '2016-01-01T00:00:00+01:00',
            type: { text: 't' },
            title: 'T',
            status: 'final',
            subject: { reference: 'Patient/1' },
            author: [{ reference: 'Practitioner/1' }],
            section: [{ text: { status: 'generated', div } }],
          },
        },
      ],
    }
    expect(roundTrip(bundle)).toContain(`<section><text><status value="generated"/>${div}</text></section>`)
  })

  test('TRN-RES-16 ids of elements are ids, not any text', () => {
    const patient = { resourceType: 'Patient', name: [{ id: 'a b', text: 'x' }] }
    expect(readValue(dstu2, patient).problems.map(line)).toEqual(['refused format Patient.name[0].id'])
    expect(readValue(stu3, patient).problems).toEqual([])
  })

  test('elements that share the content of others stand where the definition has them', () => {
    for (const [path, { after, repeats }] of Object.entries(special.absentElements)) {
      const [owner, name] = [path.replace(/\.\w+$/, ''), path.replace(/^.*\./, '')]
      const members = dstu2.tables.typeOf(owner)?.members
      const order = (wanted: string) =>
        [...(members?.values() ?? [])].find(
          (element) => element.name === wanted || element.choice === `${wanted}[x]`,
        )?.order
      expect(members?.get(name)?.repeats, path).toBe(repeats)
      expect(members?.get(name)?.order, path).toBe((order(after ?? 'modifierExtension') ?? Number.NaN) + 1)
    }
  })
})

describe('JSON of DSTU2', () => {
  const patient = (members: object) =>
    readJson(dstu2, JSON.stringify({ resourceType: 'Patient', ...members }))
  const comments = { fhir_comments: ['a comment'] }

  test('TRN-CT-14 has comments, which are lost like those of XML', () => {
    const read = patient({
      ...comments,
      name: [{ ...comments, given: ['A', 'B'], _given: [null, comments] }],
      birthDate: '1980',
      _birthDate: { ...comments, id: 'b' },
      contained: [{ resourceType: 'Basic', ...comments, code: { text: 'x' } }],
    })
    expect(read.problems).toEqual([])
    expect(read.resource).toEqual({
      resourceType: 'Patient',
      name: [{ given: ['A', 'B'] }],
      birthDate: '1980',
      _birthDate: { id: 'b' },
      contained: [{ resourceType: 'Basic', code: { text: 'x' } }],
    })
  })

  test('TRN-RES-16 an element with nothing but comments is empty', () => {
    expect(patient({ name: [comments] }).problems.map(line)).toEqual(['refused empty Patient.name[0]'])
  })

  test('TRN-RES-16 comments are no element of XML, nor of STU3', () => {
    const xml = '<Patient xmlns="http://hl7.org/fhir"><fhir_comments value="x"/></Patient>'
    expect(readXml(dstu2, xml).problems.map(line)).toEqual(['refused unknown-element Patient.fhir_comments'])
    expect(readValue(stu3, { resourceType: 'Patient', ...comments }).problems.map(line)).toEqual([
      'refused unknown-element Patient.fhir_comments',
    ])
  })

  const divs: readonly (readonly [given: string, kept: string])[] = [
    ['<div>x</div>', `<div xmlns="${xhtml}">x</div>`],
    ['\n<div\nclass="x">y</div>', `\n<div xmlns="${xhtml}"\nclass="x">y</div>`],
    ['<div><img src="x"/></div>', `<div xmlns="${xhtml}"><img src="x"/></div>`],
    [`<div title=" xmlns=''">x</div>`, `<div xmlns="${xhtml}" title=" xmlns=''">x</div>`],
    [`<div title=">" xmlns='${xhtml}'>x</div>`, `<div title=">" xmlns='${xhtml}'>x</div>`],
    [`<div xmlns="${xhtml}">x</div>`, `<div xmlns="${xhtml}">x</div>`],
  ]
  for (const [given, kept] of divs)
    test(`TRN-CT-14 the narrative ${JSON.stringify(given)} is XHTML, and says so once read`, () => {
      const read = patient({ text: { status: 'generated', div: given } })
      expect(read.problems).toEqual([])
      expect(read.resource).toEqual({ resourceType: 'Patient', text: { status: 'generated', div: kept } })
      expect(readXml(dstu2, read.resource ? writeXml(dstu2, read.resource) : '').problems).toEqual([])
    })

  test('TRN-RES-16 another namespace is not XHTML, nor is none in STU3', () => {
    const text = (div: string) => ({ resourceType: 'Patient', text: { status: 'generated', div } })
    for (const read of [
      readValue(dstu2, text('<div xmlns="urn:x">x</div>')),
      readValue(dstu2, text('<divs>x</divs>')),
      readValue(stu3, text('<div>x</div>')),
    ])
      expect(read.problems.map(line)).toContain('refused narrative Patient.text.div')
  })

  test('TRN-SEC-02 a long start of a narrative takes linear time', () => {
    const start = performance.now()
    for (const filling of [' a="b"', '"', " '", ' xmlns'])
      patient({ text: { status: 'generated', div: `<div${filling.repeat(200_000)}` } })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
