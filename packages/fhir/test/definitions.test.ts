import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJson, readXml, writeJson, writeXml } from '../src/index.ts'
import { stu3 } from '../src/stu3/index.ts'
import { canonicalXml } from './canonical.ts'
import { describeWithShared, filesIn } from './shared.ts'

/**
 * Rules of FHIR that official definitions break, by what is wrong. `example.valueUri`: the core specification's own
 * example of Identifier.system reads `… or urn:ietf:rfc:3986 if …`, and each profile with an identifier repeats it.
 */
const broken: Readonly<Record<string, readonly string[]>> = {
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

const notWellFormed = 'ValueSets/ValueSet-CareConnect-ObservationInterpretation-1.xml'

const nameOf = (file: string) => file.replace(/^.*\/|\.xml$/g, '')
const brokenRules = (file: string) =>
  Object.keys(broken).filter((rule) => broken[rule]?.includes(nameOf(file)))

describeWithShared('fhir/stu3', 'Official STU3 definitions', (path) => {
  for (const file of filesIn(path, '.xml').filter((name) => name !== notWellFormed))
    test(`TRN-CT-14 ${file} goes from XML to JSON and back`, () => {
      const xml = readFileSync(join(path, file), 'utf8')
      const read = readXml(stu3, xml, { tolerant: true })
      const rules = read.problems.map(
        ({ kind, code, path }) => `${kind} ${code} ${path.replace(/\[\d+\]/g, '')}`,
      )
      expect([...new Set(rules)].sort()).toEqual(brokenRules(file).sort())
      expect(readXml(stu3, xml).fault).toBe(rules.length > 0 ? 'structure' : undefined)

      const again = readJson(stu3, writeJson(read.resource ?? { resourceType: '' }), { tolerant: true })
      const kept = again.resource ? writeXml(stu3, again.resource) : ''
      if (rules.every((rule) => rule.startsWith('kept')))
        expect(canonicalXml(kept)).toEqual(canonicalXml(xml))
      else
        expect(writeJson(readXml(stu3, kept, { tolerant: true }).resource ?? { resourceType: '' })).toBe(
          writeJson(again.resource ?? { resourceType: '' }),
        )
    })

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
