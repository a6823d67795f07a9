const stu3 = 'https://fhir.nhs.uk/STU3/StructureDefinition/'

/** Profiles of the STU3 line: the unversioned canonical that `meta.profile` carries — FND-GEN-01. */
export const profile = {
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
  healthcareService: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-HealthcareService-1',
} as const
export type ProfileName = keyof typeof profile

/** Profiles of the DSTU2 line. */
export const profileDstu2 = {
  operationOutcome: 'http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1',
} as const

/**
 * Version of each profile that a version of the specification publishes, for statements that name them with
 * `/_history/`: the structured and the documents roots — TRN-CAP-04. Where the acceptance tests and the pages disagree both
 * are listed.
 */
export const profileVersions: Record<'1.6.0' | '1.6.2', Partial<Record<ProfileName, string>>> = (() => {
  const common = {
    patient: '1.8',
    organisation: '1.4',
    practitionerRole: '1.2',
    allergyIntolerance: '1.7',
    medication: '1.2',
    medicationStatement: '1.7',
    medicationRequest: '1.6',
    list: '1.7',
    structuredRecordBundle: '1.3',
    searchsetBundle: '1.3',
    operationOutcome: '1.2',
    immunization: '1.5',
    problemHeader: '1.7',
    encounter: '1.5',
    diagnosticReport: '1.3',
    specimen: '1.3',
    referralRequest: '1.2',
    documentReference: '1.3',
    healthcareService: '1.0',
  }
  return {
    '1.6.0': { ...common, practitioner: '1.2', observation: '1.6', procedureRequest: '1.3' },
    '1.6.2': { ...common, practitioner: '1.3', observation: '1.7', procedureRequest: '1.4' },
  }
})()
