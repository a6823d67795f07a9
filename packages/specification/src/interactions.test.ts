import { describe, expect, test } from 'vitest'
import {
  compareVersions,
  type Interaction,
  interactionById,
  interactions,
  isInVersion,
  profile,
  profileDstu2,
  refusals,
  requirementById,
  scopes,
} from './index.ts'

const all: readonly Interaction[] = interactions
const prefix = 'urn:nhs:names:services:gpconnect:'

/** The table of Transport §10.3: id without its prefix, verb, path, scope, reasons. */
const published: readonly (readonly [string, string, string, string, ...string[]])[] = [
  ['fhir:rest:read:metadata-1', 'GET', 'metadata', 'organization/*.read', 'directcare'],
  ['fhir:rest:read:patient-1', 'GET', 'Patient/{id}', 'patient/*.read', 'directcare'],
  ['fhir:rest:search:patient-1', 'GET', 'Patient', 'patient/*.read', 'directcare'],
  ['fhir:rest:read:practitioner-1', 'GET', 'Practitioner/{id}', 'organization/*.read', 'directcare'],
  ['fhir:rest:search:practitioner-1', 'GET', 'Practitioner', 'organization/*.read', 'directcare'],
  ['fhir:rest:read:organization-1', 'GET', 'Organization/{id}', 'organization/*.read', 'directcare'],
  ['fhir:rest:search:organization-1', 'GET', 'Organization', 'organization/*.read', 'directcare'],
  ['fhir:rest:read:location-1', 'GET', 'Location/{id}', 'organization/*.read', 'directcare'],
  [
    'fhir:operation:gpc.registerpatient-1',
    'POST',
    'Patient/$gpc.registerpatient',
    'patient/*.write',
    'directcare',
  ],
  ['fhir:rest:search:slot-1', 'GET', 'Slot', 'organization/*.read', 'directcare'],
  ['fhir:rest:read:appointment-1', 'GET', 'Appointment/{id}', 'patient/*.read', 'directcare'],
  ['fhir:rest:create:appointment-1', 'POST', 'Appointment', 'patient/*.write', 'directcare'],
  ['fhir:rest:update:appointment-1', 'PUT', 'Appointment/{id}', 'patient/*.write', 'directcare'],
  ['fhir:rest:cancel:appointment-1', 'PUT', 'Appointment/{id}', 'patient/*.write', 'directcare'],
  [
    'fhir:rest:search:patient_appointments-1',
    'GET',
    'Patient/{id}/Appointment',
    'patient/*.read',
    'directcare',
  ],
  ['structured:fhir:rest:read:metadata-1', 'GET', 'metadata', 'organization/*.read', 'directcare'],
  [
    'fhir:operation:gpc.getstructuredrecord-1',
    'POST',
    'Patient/$gpc.getstructuredrecord',
    'patient/*.read',
    'directcare',
  ],
  [
    'fhir:operation:gpc.migratestructuredrecord-1',
    'POST',
    'Patient/$gpc.migratestructuredrecord',
    'patient/*.read',
    'migration',
  ],
  ['documents:fhir:rest:read:metadata-1', 'GET', 'metadata', 'organization/*.read', 'directcare'],
  ['documents:fhir:rest:search:patient-1', 'GET', 'Patient', 'patient/*.read', 'directcare', 'migration'],
  [
    'documents:fhir:rest:search:documentreference-1',
    'GET',
    'Patient/{id}/DocumentReference',
    'patient/*.read',
    'directcare',
    'migration',
  ],
  ['documents:fhir:rest:read:binary-1', 'GET', 'Binary/{id}', 'patient/*.read', 'directcare', 'migration'],
  ['documents:fhir:rest:migrate:binary-1', 'GET', 'Binary/{id}', 'patient/*.read', 'migration', 'directcare'],
  ['fhir:rest:read:metadata', 'GET', 'metadata', 'organization/*.read', 'directcare'],
  ['fhir:operation:gpc.getcarerecord', 'POST', 'Patient/$gpc.getcarerecord', 'patient/*.read', 'directcare'],
  [
    'fhir:rest:read:healthcareservice-1',
    'GET',
    'HealthcareService/{id}',
    'organization/*.read',
    'directcare',
  ],
  ['fhir:rest:search:healthcareservice-1', 'GET', 'HealthcareService', 'organization/*.read', 'directcare'],
]

describe('the table of interactions', () => {
  test.each(published)('TRN-IID-04 %s is declared as published', (name, method, path, scope, ...reasons) => {
    expect(interactionById(`${prefix}${name}`)).toMatchObject({ method, path, scope, reasons })
  })

  test('TRN-IID-04 has these interactions, and each once', () => {
    const ids = all.map(({ id }) => id.replace(prefix, ''))
    expect(ids.toSorted()).toEqual(published.map(([name]) => name).toSorted())
  })

  test.each(all)('TRN-IID-01 $id has the form of an interaction id', ({ id }) => {
    expect(id).toMatch(
      /^urn:nhs:names:services:gpconnect:(?:(?:structured|documents):)?fhir:(?:rest:[a-z]+:[a-z_]+|operation:gpc\.[a-z]+)(?:-1)?$/,
    )
  })

  test.each(all)(
    'TRN-IID-02 $id ends in its major version in STU3, and in none in DSTU2',
    ({ id, fhirVersion }) => {
      expect(id.endsWith('-1')).toBe(fhirVersion === 'STU3')
    },
  )

  test('TRN-IID-04 an interaction is found by its id, letter for letter', () => {
    for (const interaction of all) {
      expect(interactionById(interaction.id)).toBe(interaction)
      for (const other of [interaction.id.toUpperCase(), `${interaction.id} `, interaction.id.slice(0, -1)])
        expect(interactionById(other)?.id).not.toBe(interaction.id)
    }
    for (const other of ['', 'constructor', '__proto__']) expect(interactionById(other)).toBeUndefined()
  })

  test.each(all)(
    'TRN-JWT-29 $id has a scope that fits its resource and what it does',
    ({ path, scope, kind }) => {
      const [subject] = path.split('/')
      const isOfPatients = ['Patient', 'Appointment', 'DocumentReference', 'Binary'].includes(subject ?? '')
      expect(scopes).toContain(scope)
      expect(scope.startsWith('patient/')).toBe(isOfPatients)
      expect(scope.endsWith('.write')).toBe(kind === 'command')
    },
  )

  test.each(all)('TRN-JWT-35 $id is for migration only where records move', ({ id, reasons, capability }) => {
    expect(reasons.length).toBeGreaterThan(0)
    const moves = capability === 'documents' && !id.includes('metadata')
    expect(reasons.some((reason) => reason === 'migration')).toBe(moves || id.includes('migrate'))
    if (id.includes('migratestructuredrecord')) expect(reasons).toEqual(['migration'])
  })

  test.each(all)(
    'TRN-ENA-05 TRN-ENA-06 $id has the switches of its capability',
    ({ id, capability, switches }) => {
      const expected = () => {
        if (/:fhir:rest:read:metadata(-1)?$/.test(id) && !/structured|documents/.test(id)) return []
        if (id.includes('migrate')) return []
        if (id.includes('registerpatient')) return ['gpConnect', 'appointments']
        return capability === 'foundations' ? ['gpConnect'] : ['gpConnect', capability]
      }
      expect(switches).toEqual(expected())
    },
  )

  test.each(all)('TRN-VRB-05 $id says what an unknown id is, where it has one', ({ path, notFound }) => {
    expect(notFound !== undefined).toBe(path.includes('{id}'))
    if (notFound) expect(refusals[notFound].stu3.status).toBe(404)
    const [subject] = path.split('/')
    if (notFound && subject === 'Patient') expect(notFound).toBe('patientNotFound')
  })

  test.each(all)(
    '$id names requirements and profiles that there are, and has a title',
    ({ title, requirements, profiles, fhirVersion }) => {
      const known: readonly string[] = Object.keys(fhirVersion === 'STU3' ? profile : profileDstu2)
      expect(title).toMatch(/^[A-Z]/)
      expect(requirements.length).toBeGreaterThan(0)
      for (const id of requirements) expect(requirementById(id), id).toBeDefined()
      for (const name of profiles) expect(known).toContain(name)
    },
  )

  test('titles tell interactions apart', () => {
    const titles = all.map(({ title }) => title)
    expect(titles).toEqual([...new Set(titles)])
  })
})

describe('versions of the specification', () => {
  test('TRN-IID-02 an interaction is in the versions between its first and its last', () => {
    const between = { ...(interactions[0] as Interaction), since: '1.2.8', until: '1.10.0' }
    const isIn = (version: string) => isInVersion(between, version)
    expect(['1.2.7', '1.2.8', '1.3.0', '1.10.0', '1.10.1', '2.0.0'].filter(isIn)).toEqual([
      '1.2.8',
      '1.3.0',
      '1.10.0',
    ])
    expect(isInVersion({}, '0.0.1')).toBe(true)
  })

  test('versions are compared by their numbers', () => {
    const versions = ['1.10.0', '1.2.9', '0.7.4', '1.2.10', '1.5.0']
    expect(versions.toSorted(compareVersions)).toEqual(['0.7.4', '1.2.9', '1.2.10', '1.5.0', '1.10.0'])
    expect(compareVersions('1.5.0', '1.5.0')).toBe(0)
  })
})
