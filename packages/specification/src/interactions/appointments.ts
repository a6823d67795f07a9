import { identifierSystem } from '../identifiers.ts'
import type { Interaction } from '../interaction.ts'

const rest = <Name extends string>(name: Name) =>
  `urn:nhs:names:services:gpconnect:fhir:rest:${name}` as const

const shared = {
  capability: 'appointments',
  fhirVersion: 'STU3',
  reasons: ['directcare'],
  switches: ['gpConnect', 'appointments'],
} as const
const query = { ...shared, method: 'GET', kind: 'query' } as const
const command = { ...shared, scope: 'patient/*.write', kind: 'command', profiles: ['appointment'] } as const

/** What only 1.2.8 has: slots by the service that they are for — TRN-CAP-08. */
const filtering = { since: '1.2.8', until: '1.2.8' } as const

/** Appointment Management, STU3 — Transport §10.3. */
export const appointments = [
  {
    ...query,
    id: rest('search:slot-1'),
    title: 'Search for free slots',
    path: 'Slot',
    scope: 'organization/*.read',
    entry: {
      resource: 'Slot',
      code: 'search-type',
      search: [
        { name: 'start', type: 'date' },
        { name: 'end', type: 'date' },
        { name: 'status', type: 'token' },
        { name: 'searchFilter', type: 'token' },
        {
          ...filtering,
          name: 'service.identifier',
          type: 'token',
          definition: 'https://fhir.nhs.uk/STU3/SearchParameter/GPConnect-Slot-ServiceIdentifier-1',
          documentation: `UEC DOS service ID (${identifierSystem.dosService}|…)`,
        },
      ],
      includes: [
        { path: 'Schedule:actor:Location' },
        { path: 'Schedule:actor:Practitioner' },
        { ...filtering, path: 'Schedule:actor:HealthcareService' },
        { path: 'Slot:schedule' },
        { path: 'Location:managingOrganization' },
      ],
    },
    profiles: ['slot', 'schedule', 'practitioner', 'location', 'organisation'],
    requirements: ['TRN-IID-04'],
  },
  {
    ...query,
    id: rest('read:appointment-1'),
    title: 'Read an appointment',
    path: 'Appointment/{id}',
    scope: 'patient/*.read',
    notFound: 'recordNotFound',
    entry: { resource: 'Appointment', code: 'read' },
    profiles: ['appointment'],
    requirements: ['TRN-IID-04', 'TRN-VRB-06'],
  },
  {
    ...command,
    id: rest('create:appointment-1'),
    title: 'Book an appointment',
    method: 'POST',
    path: 'Appointment',
    entry: { resource: 'Appointment', code: 'create' },
    requirements: ['TRN-IID-04'],
  },
  {
    ...command,
    id: rest('update:appointment-1'),
    title: 'Amend an appointment',
    method: 'PUT',
    path: 'Appointment/{id}',
    notFound: 'recordNotFound',
    entry: { resource: 'Appointment', code: 'update' },
    requirements: ['TRN-IID-06'],
  },
  {
    ...command,
    id: rest('cancel:appointment-1'),
    title: 'Cancel an appointment',
    method: 'PUT',
    path: 'Appointment/{id}',
    notFound: 'recordNotFound',
    entry: { resource: 'Appointment', code: 'update' },
    requirements: ['TRN-IID-06'],
  },
  {
    ...query,
    id: rest('search:patient_appointments-1'),
    title: "Retrieve a patient's appointments",
    path: 'Patient/{id}/Appointment',
    scope: 'patient/*.read',
    notFound: 'patientNotFound',
    // The templates list this parameter, which the interaction does not have.
    entry: {
      resource: 'Appointment',
      code: 'search-type',
      search: [{ name: 'identifier', type: 'token', documentation: 'NHS number' }],
    },
    profiles: ['appointment'],
    requirements: ['TRN-SRC-08'],
  },
] as const satisfies readonly Interaction[]
