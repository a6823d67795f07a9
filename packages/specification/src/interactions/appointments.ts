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

/** Appointment Management, STU3 — Transport §10.3. */
export const appointments = [
  {
    ...query,
    id: rest('search:slot-1'),
    title: 'Search for free slots',
    path: 'Slot',
    scope: 'organization/*.read',
    entry: { resource: 'Slot', code: 'search-type' },
    profiles: ['slot', 'schedule'],
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
    entry: { resource: 'Appointment', code: 'search-type' },
    profiles: ['appointment'],
    requirements: ['TRN-SRC-08'],
  },
] as const satisfies readonly Interaction[]
