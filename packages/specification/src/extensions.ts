import { inOnePiece } from './in-one-piece.ts'

const gpConnect = (name: string) =>
  `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-${name}-1`

/** Extension addresses of the STU3 line, by what they carry — Foundations §5.6. */
export const extension = inOnePiece({
  registrationDetails: gpConnect('RegistrationDetails'),
  nhsCommunication: gpConnect('NHSCommunication'),
  nhsNumberVerificationStatus: gpConnect('NHSNumberVerificationStatus'),
  ethnicCategory: gpConnect('EthnicCategory'),
  religiousAffiliation: gpConnect('ReligiousAffiliation'),
  residentialStatus: gpConnect('ResidentialStatus'),
  treatmentCategory: gpConnect('TreatmentCategory'),
  nominatedPharmacy: gpConnect('NominatedPharmacy'),
  deathNotificationStatus: gpConnect('DeathNotificationStatus'),
  mainLocation: gpConnect('MainLocation'),
  birthTime: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
  cadavericDonor: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
  birthPlace: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
  organisationPeriod: 'http://hl7.org/fhir/StructureDefinition/organization-period',
} as const)
