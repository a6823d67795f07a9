/** Identifier systems of the STU3 line: what an identifier's `system` says it is. */
export const identifierSystem = {
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  odsOrganisation: 'https://fhir.nhs.uk/Id/ods-organization-code',
  odsSite: 'https://fhir.nhs.uk/Id/ods-site-code',
  sdsUser: 'https://fhir.nhs.uk/Id/sds-user-id',
  sdsRoleProfile: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
  gmcNumber: 'https://fhir.hl7.org.uk/Id/gmc-number',
  gmpNumber: 'https://fhir.hl7.org.uk/Id/gmp-number',
  dosService: 'https://fhir.nhs.uk/Id/uec-dos-service-id',
} as const

/** Identifier systems of the DSTU2 line. The SDS user of a token lacks `/Id` there on purpose — TRN-JWT-46. */
export const identifierSystemDstu2 = {
  nhsNumber: 'http://fhir.nhs.net/Id/nhs-number',
  odsOrganisation: 'http://fhir.nhs.net/Id/ods-organization-code',
  odsSite: 'http://fhir.nhs.net/Id/ods-site-code',
  sdsUser: 'http://fhir.nhs.net/Id/sds-user-id',
  sdsUserInToken: 'http://fhir.nhs.net/sds-user-id',
  sdsRoleProfile: 'http://fhir.nhs.net/Id/sds-role-profile-id',
} as const

/** Audiences that tokens carried before the service root was specified; accepted always — TRN-JWT-20. */
export const legacyAudience = 'https://authorize.fhir.nhs.net/token'
