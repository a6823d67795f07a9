import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dstu2 } from '../src/dstu2/index.ts'
import { type FhirRelease, readJson, readXml, writeJson, writeXml } from '../src/index.ts'
import { stu3 } from '../src/stu3/index.ts'
import { canonicalXml } from './canonical.ts'
import { describeWithShared, filesIn } from './shared.ts'

/** Rules of FHIR that official definitions break: what is wrong, and in which. */
type Broken = Readonly<Record<string, readonly string[]>>

/**
 * `example.valueUri`: the core specification's own example of Identifier.system reads `… or urn:ietf:rfc:3986 if …`, and
 * each profile with an identifier repeats it.
 */
const brokenStu3: Broken = {
  'kept format StructureDefinition.snapshot.element.example.valueUri': [
    'CareConnect-GPC-AllergyIntolerance-1',
    'CareConnect-GPC-Condition-1',
    'CareConnect-GPC-DiagnosticReport-1',
    'CareConnect-GPC-DocumentReference-1',
    'CareConnect-GPC-Encounter-1',
    'CareConnect-GPC-Immunization-1',
    'CareConnect-GPC-List-1',
    'CareConnect-GPC-Location-1',
    'CareConnect-GPC-MedicationRequest-1',
    'CareConnect-GPC-MedicationStatement-1',
    'CareConnect-GPC-Observation-1',
    'CareConnect-GPC-Organization-1',
    'CareConnect-GPC-Patient-1',
    'CareConnect-GPC-Practitioner-1',
    'CareConnect-GPC-PractitionerRole-1',
    'CareConnect-GPC-ProblemHeader-Condition-1',
    'CareConnect-GPC-ProcedureRequest-1',
    'CareConnect-GPC-ReferralRequest-1',
    'CareConnect-GPC-Specimen-1',
    'CareConnect-HealthcareService-1',
    'CareConnect-QuestionnaireResponse-1',
    'GPConnect-Appointment-1',
    'GPConnect-Device-1',
    'GPConnect-Schedule-1',
    'GPConnect-Searchset-Bundle-1',
    'GPConnect-Slot-1',
    'GPConnect-StructuredRecord-Bundle-1',
  ],
  'kept missing-element StructureDefinition.differential.element': ['CareConnect-QuestionnaireResponse-1'],
  'dropped empty StructureDefinition.differential': ['CareConnect-QuestionnaireResponse-1'],
  'mended whitespace StructureDefinition.snapshot.element.type.targetProfile': [
    'Extension-CareConnect-GPC-ActualProblem-1',
  ],
  'mended whitespace StructureDefinition.differential.element.type.targetProfile': [
    'Extension-CareConnect-GPC-ActualProblem-1',
  ],
  'kept format ValueSet.id': ['ValueSet-CareConnect-ImmunizationExplanationReason-2'],
  'kept missing-element ValueSet.text.div': ['ValueSet-CareConnect-ImmunizationExplanationReason-2'],
}

/** `exampleUri` is the same sentence; `fixedCode` of a bundle's type ends with a space. */
const brokenDstu2: Broken = {
  'kept format StructureDefinition.snapshot.element.exampleUri': [
    'gpconnect-carerecord-composition-1',
    'gpconnect-patient-1',
  ],
  'kept format StructureDefinition.differential.element.exampleUri': ['gpconnect-patient-1'],
  'mended whitespace StructureDefinition.snapshot.element.fixedCode': ['gpconnect-searchset-bundle-1'],
  'mended whitespace StructureDefinition.differential.element.fixedCode': ['gpconnect-searchset-bundle-1'],
}

const notWellFormed = 'ValueSets/ValueSet-CareConnect-ObservationInterpretation-1.xml'

const nameOf = (file: string) => file.replace(/^.*\/|\.xml$/g, '')
const brokenRules = (broken: Broken, file: string) =>
  Object.keys(broken).filter((rule) => broken[rule]?.includes(nameOf(file)))

/** From XML to JSON and back: what is wrong is as listed, and nothing but comments is lost. */
function roundTrip(release: FhirRelease, xml: string, expected: readonly string[]): void {
  const read = readXml(release, xml, { tolerant: true })
  const rules = read.problems.map(({ kind, code, path }) => `${kind} ${code} ${path.replace(/\[\d+\]/g, '')}`)
  expect([...new Set(rules)].sort()).toEqual([...expected].sort())
  expect(readXml(release, xml).fault).toBe(rules.length > 0 ? 'structure' : undefined)

  const json = writeJson(read.resource ?? { resourceType: '' })
  const again = readJson(release, json, { tolerant: true })
  const kept = again.resource ? writeXml(release, again.resource) : ''
  expect(writeJson(again.resource ?? { resourceType: '' })).toBe(json)
  if (rules.every((rule) => rule.startsWith('kept'))) expect(canonicalXml(kept)).toEqual(canonicalXml(xml))
  expect(writeJson(readXml(release, kept, { tolerant: true }).resource ?? { resourceType: '' })).toBe(json)
}

describeWithShared('fhir/stu3', 'Official STU3 definitions', (path) => {
  for (const file of filesIn(path, '.xml').filter((name) => name !== notWellFormed))
    test(`TRN-CT-14 ${file} goes from XML to JSON and back`, () =>
      roundTrip(stu3, readFileSync(join(path, file), 'utf8'), brokenRules(brokenStu3, file)))

  test('TRN-SEC-02 the one definition that is not well-formed is refused with line and column', () => {
    const read = readXml(stu3, readFileSync(join(path, notWellFormed)))
    expect(read.fault).toBe('syntax')
    expect(read.problems).toEqual([
      {
        code: 'malformed',
        kind: 'refused',
        path: '',
        reason: 'The text is not well-formed: disallowed character.',
        line: 27,
        column: 19,
      },
    ])
  })
})

describeWithShared('fhir/dstu2', 'Official DSTU2 definitions', (path) => {
  for (const file of filesIn(path, '.xml'))
    test(`TRN-CT-14 ${file} goes from XML to JSON and back`, () =>
      roundTrip(dstu2, readFileSync(join(path, file), 'utf8'), brokenRules(brokenDstu2, file)))

  test('there is something to compare with', () => expect(filesIn(path, '.xml').length).toBeGreaterThan(15))
})
