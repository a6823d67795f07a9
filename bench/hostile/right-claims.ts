import { identifierSystem, identifierSystemDstu2, legacyAudience } from '@gpconnect/specification'
import { moment, type Place } from './world.ts'

/**
 * When every token is issued: a day after the server's clock starts, which TRN-JWT-14 allows, so that none expires during a run
 * and all are the same whenever they are made.
 */
const issuedAt = Math.floor(moment / 1000) + 24 * 60 * 60

/** Whom a token is about, and at which root it is used. */
type About = { readonly nhsNumber: string; readonly path: string }

/** The claims of someone at a consumer organisation, as the version of the root has them — Transport §11.2, §11.4. */
export function claimsFor({ root, interaction }: Place, about: About): object {
  const common = {
    iss: 'https://consumer.example.nhs.uk/gpconnect',
    sub: '999000990001',
    aud: `https://provider.example.nhs.uk${about.path}`,
    exp: issuedAt + 300,
    iat: issuedAt,
    reason_for_request: interaction.reasons[0],
    requested_scope: interaction.scope,
  }
  return root.fhirVersion === 'STU3'
    ? { ...common, ...requesters }
    : { ...common, ...requestersDstu2, ...recordOf(interaction.path === 'metadata', about) }
}

const device = {
  resourceType: 'Device',
  identifier: [{ system: 'https://consumer.example.nhs.uk/Id/device', value: 'device-1' }],
  model: 'Consumer Viewer',
  version: '5.2',
}

const requesters = {
  requesting_device: device,
  requesting_organization: {
    resourceType: 'Organization',
    identifier: [{ system: identifierSystem.odsOrganisation, value: 'X99C01' }],
    name: 'Upper Merrow Walk-in Clinic',
  },
  requesting_practitioner: {
    resourceType: 'Practitioner',
    id: '999000990001',
    identifier: [
      { system: identifierSystem.sdsUser, value: '999000990001' },
      { system: identifierSystem.sdsRoleProfile, value: '999000990002' },
      { system: 'https://consumer.example.nhs.uk/Id/user', value: 'user-1' },
    ],
    name: [{ family: 'Thwaite', given: ['Alison'], prefix: ['Dr'] }],
  },
}

const jobRole = 'http://fhir.nhs.net/ValueSet/sds-job-role-name-1'
const requestersDstu2 = {
  aud: legacyAudience,
  requesting_device: { ...device, id: 'device-1', type: { text: 'viewer' } },
  requesting_organization: {
    resourceType: 'Organization',
    id: 'organisation-1',
    identifier: [{ system: identifierSystemDstu2.odsOrganisation, value: 'X99C01' }],
    name: 'Upper Merrow Walk-in Clinic',
  },
  requesting_practitioner: {
    resourceType: 'Practitioner',
    id: '999000990001',
    identifier: [
      { system: identifierSystemDstu2.sdsUserInToken, value: '999000990001' },
      { system: 'https://consumer.example.nhs.uk/Id/user', value: 'user-1' },
    ],
    name: { family: ['Thwaite'], given: ['Alison'], prefix: ['Dr'] },
    practitionerRole: [{ role: { coding: [{ system: jobRole, code: 'R0260' }] } }],
  },
}

/** Whose record is asked for, which only DSTU2 wants to know. */
const recordOf = (isOfOrganisation: boolean, { nhsNumber }: About): object => ({
  requested_record: isOfOrganisation
    ? {
        resourceType: 'Organization',
        identifier: [{ system: identifierSystemDstu2.odsOrganisation, value: 'X99C01' }],
      }
    : {
        resourceType: 'Patient',
        identifier: [{ system: identifierSystemDstu2.nhsNumber, value: nhsNumber }],
      },
})
