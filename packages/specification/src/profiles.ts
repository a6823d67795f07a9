import { inOnePiece } from './in-one-piece.ts'

const stu3 = 'https://fhir.nhs.uk/STU3/StructureDefinition/'

/** Profiles of the STU3 line: the unversioned canonical that `meta.profile` carries — FND-GEN-01. */
export const profile = inOnePiece({
  patient: `${stu3}CareConnect-GPC-Patient-1`,
  organisation: `${stu3}CareConnect-GPC-Organization-1`,
  practitioner: `${stu3}CareConnect-GPC-Practitioner-1`,
  practitionerRole: `${stu3}CareConnect-GPC-PractitionerRole-1`,
  location: `${stu3}CareConnect-GPC-Location-1`,
  operationOutcome: `${stu3}GPConnect-OperationOutcome-1`,
  appointment: `${stu3}GPConnect-Appointment-1`,
  schedule: `${stu3}GPConnect-Schedule-1`,
  slot: `${stu3}GPConnect-Slot-1`,
  allergyIntolerance: `${stu3}CareConnect-GPC-AllergyIntolerance-1`,
  medication: `${stu3}CareConnect-GPC-Medication-1`,
  medicationStatement: `${stu3}CareConnect-GPC-MedicationStatement-1`,
  medicationRequest: `${stu3}CareConnect-GPC-MedicationRequest-1`,
  list: `${stu3}CareConnect-GPC-List-1`,
  structuredRecordBundle: `${stu3}GPConnect-StructuredRecord-Bundle-1`,
  immunization: `${stu3}CareConnect-GPC-Immunization-1`,
  problemHeader: `${stu3}CareConnect-GPC-ProblemHeader-Condition-1`,
  encounter: `${stu3}CareConnect-GPC-Encounter-1`,
  observation: `${stu3}CareConnect-GPC-Observation-1`,
  diagnosticReport: `${stu3}CareConnect-GPC-DiagnosticReport-1`,
  specimen: `${stu3}CareConnect-GPC-Specimen-1`,
  procedureRequest: `${stu3}CareConnect-GPC-ProcedureRequest-1`,
  referralRequest: `${stu3}CareConnect-GPC-ReferralRequest-1`,
  documentReference: `${stu3}CareConnect-GPC-DocumentReference-1`,
  searchsetBundle: `${stu3}GPConnect-Searchset-Bundle-1`,
  /** Named by 1.2.8 and never published; `healthcareServiceUk` is the nearest that is — FND-HCS-05. */
  healthcareService: `${stu3}CareConnect-GPC-HealthcareService-1`,
  healthcareServiceUk: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-HealthcareService-1',
} as const)
export type ProfileName = keyof typeof profile

const dstu2 = 'http://fhir.nhs.net/StructureDefinition/'

/** Profiles of the DSTU2 line. */
export const profileDstu2 = inOnePiece({
  patient: `${dstu2}gpconnect-patient-1`,
  operationOutcome: `${dstu2}gpconnect-operationoutcome-1`,
  practitioner: `${dstu2}gpconnect-practitioner-1`,
  organisation: `${dstu2}gpconnect-organization-1`,
  searchsetBundle: `${dstu2}gpconnect-searchset-bundle-1`,
  careRecordComposition: `${dstu2}gpconnect-carerecord-composition-1`,
} as const)
export type ProfileNameDstu2 = keyof typeof profileDstu2
