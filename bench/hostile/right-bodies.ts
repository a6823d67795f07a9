import { type AnyResource, writeJson, writeXml } from '@gpconnect/fhir'
import { dstu2 } from '@gpconnect/fhir/dstu2'
import { type Patient, stu3 } from '@gpconnect/fhir/stu3'
import {
  codeSystem,
  extension,
  type FhirVersion,
  identifierSystem,
  identifierSystemDstu2,
  profile,
} from '@gpconnect/specification'
import type { Draft } from './draft.ts'
import { jsonTree } from './json-tree.ts'
import type { Random } from './random.ts'
import type { Person, Place } from './world.ts'
import { xmlTree } from './xml-tree.ts'

/** What a request sends, where its verb sends something. */
export function bodyFor(
  { interaction, root: { fhirVersion } }: Place,
  { person, nhsNumber, random }: { person: Person; nhsNumber: string; random: Random },
): AnyResource | undefined {
  if (interaction.method === 'GET') return undefined
  if (interaction.path.startsWith('Appointment')) return appointment
  if (interaction.path.endsWith('gpc.registerpatient'))
    return parametersOf([{ name: 'registerPatient', resource: patientToRegister(person, random) }])
  const { nhsNumber: system } = fhirVersion === 'STU3' ? identifierSystem : identifierSystemDstu2
  return parametersOf([
    { name: 'patientNHSNumber', valueIdentifier: { system, value: nhsNumber } },
    interaction.path.endsWith('gpc.getcarerecord') ? recordSection : allergies,
  ])
}

const parametersOf = (parameter: readonly object[]): AnyResource & object => ({
  resourceType: 'Parameters',
  ...{ parameter },
})

const recordSection = {
  name: 'recordSection',
  valueCodeableConcept: {
    coding: [{ system: 'http://fhir.nhs.net/ValueSet/gpconnect-record-section-1', code: 'SUM' }],
  },
}

const allergies = {
  name: 'includeAllergies',
  part: [{ name: 'includeResolvedAllergies', valueBoolean: true }],
}

const appointment = {
  resourceType: 'Appointment',
  meta: { profile: [profile.appointment] },
  status: 'booked',
  start: '2026-03-03T10:00:00+00:00',
  end: '2026-03-03T10:10:00+00:00',
  slot: [{ reference: 'Slot/1' }],
  created: '2026-03-02T09:30:00+00:00',
  participant: [
    { actor: { reference: 'Patient/1' }, status: 'accepted' },
    { actor: { reference: 'Location/1' }, status: 'accepted' },
  ],
}

/** A person as someone describes them who registers them: with little, or with all that is taken — Foundations §4.4. */
function patientToRegister({ nhsNumber, names: [name], birthDate, gender }: Person, random: Random): Patient {
  const little: Patient = {
    resourceType: 'Patient',
    identifier: [{ system: identifierSystem.nhsNumber, value: nhsNumber }],
    name: [{ use: 'official', family: name?.family ?? '', given: name?.given ?? [], prefix: ['Mx'] }],
    birthDate: birthDate ?? '',
  }
  if (random.percent(30)) return little
  return {
    ...little,
    meta: { profile: [profile.patient] },
    extension: [{ url: extension.nhsCommunication, extension: welsh }],
    telecom: [
      { system: 'phone', value: '01632 960900', use: 'temp' },
      { system: 'email', value: 'someone@example.org', use: 'home' },
    ],
    gender: gender ?? 'unknown',
    address: [
      {
        use: 'temp',
        type: 'physical',
        line: ['7 Harbour Row', 'Wherry Quay'],
        city: 'Saltmere',
        district: 'Norfolk',
        postalCode: 'ZZ95 1AB',
        period: { start: '2026-02-01', end: '2026-04-01' },
      },
    ],
  }
}

const welsh = [
  {
    url: 'language',
    valueCodeableConcept: { coding: [{ system: codeSystem.humanLanguage, code: 'cy', display: 'Welsh' }] },
  },
  { url: 'interpreterRequired', valueBoolean: false },
]

/** A resource as the tree that mutations change. */
export function treeOf(
  resource: AnyResource,
  version: FhirVersion,
  format: Draft['format'],
): NonNullable<Draft['resource']> {
  if (format === 'json') return jsonTree(JSON.parse(writeJson(resource)))
  const release = version === 'STU3' ? stu3 : dstu2
  return xmlTree(writeXml<AnyResource>(release, resource))
}
