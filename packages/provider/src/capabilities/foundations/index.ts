import type { InteractionIdOf } from '@gpconnect/specification'
import type { Handler } from '../../gateway/context.ts'
import { findOrganisation } from './find-organisation.ts'
import { findPatient } from './find-patient.ts'
import { findPractitioner } from './find-practitioner.ts'
import { getCapabilityStatement } from './get-capability-statement.ts'
import { readLocation } from './read-location.ts'
import { readOrganisation } from './read-organisation.ts'
import { readPatient } from './read-patient.ts'
import { readPractitioner } from './read-practitioner.ts'
import { registerPatient } from './register-patient.ts'

type FoundationsId = InteractionIdOf<'foundations'>

/** Known, not built yet: these answer 501 — TRN-VRB-08. */
type NotBuilt = Extract<FoundationsId, `${string}:healthcareservice-1`>

/** The handlers of Foundations. One that is forgotten does not compile. */
export const foundations = {
  'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata-1': getCapabilityStatement,
  'urn:nhs:names:services:gpconnect:fhir:rest:search:patient-1': findPatient,
  'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1': readPatient,
  'urn:nhs:names:services:gpconnect:fhir:rest:search:practitioner-1': findPractitioner,
  'urn:nhs:names:services:gpconnect:fhir:rest:read:practitioner-1': readPractitioner,
  'urn:nhs:names:services:gpconnect:fhir:rest:search:organization-1': findOrganisation,
  'urn:nhs:names:services:gpconnect:fhir:rest:read:organization-1': readOrganisation,
  'urn:nhs:names:services:gpconnect:fhir:rest:read:location-1': readLocation,
  'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1': registerPatient,
} satisfies Record<Exclude<FoundationsId, NotBuilt>, Handler>
