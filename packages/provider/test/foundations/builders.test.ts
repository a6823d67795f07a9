import { location, organisation, practitioner } from '@gpconnect/clinical-system'
import { type AnyResource, writeJson } from '@gpconnect/fhir'
import { describe, expect, test } from 'vitest'
import { IncompleteData } from '../../src/gateway/refusal.ts'
import { careConnectGpcLocation } from '../../src/profiles/location.ts'
import { careConnectGpcOrganisation } from '../../src/profiles/organisation.ts'
import { careConnectGpcPractitioner } from '../../src/profiles/practitioner.ts'
import { searchset } from '../../src/profiles/searchset.ts'

const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition'
const codes = 'https://fhir.nhs.uk/STU3/CodeSystem'

const held = { practice: 'A20047', id: 'id-1', version: '3' }
const sent = (resource: AnyResource) => JSON.parse(writeJson(resource))

const address = {
  use: 'work',
  type: 'physical',
  lines: ['Merrowfold Surgery', '12 Beckside Lane'],
  town: 'Merrowfold',
  county: 'North Yorkshire',
  postcode: 'ZZ95 1AB',
  country: 'GBR',
  period: { start: '1998' },
}
const addressSent = {
  use: 'work',
  type: 'physical',
  line: ['Merrowfold Surgery', '12 Beckside Lane'],
  city: 'Merrowfold',
  district: 'North Yorkshire',
  postalCode: 'ZZ95 1AB',
  country: 'GBR',
  period: { start: '1998' },
}
const telecom = { system: 'phone', value: '01632 960100', use: 'work', period: { start: '2001-05' } }

describe('Practitioner', () => {
  const built = (facts: object) => sent(careConnectGpcPractitioner(practitioner.parse({ ...held, ...facts })))

  test('FND-GEN-11 FND-GEN-01 with the least that can be held has just that', () =>
    expect(built({ name: { use: 'official', family: 'Ashworth' } })).toStrictEqual({
      resourceType: 'Practitioner',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Practitioner-1`] },
      active: true,
      name: [{ use: 'official', family: 'Ashworth' }],
    }))

  test('FND-PRS-06 FND-GEN-11 FND-PRC-06 with all that can be held has everything but what is excluded', () =>
    expect(
      built({
        sdsUserId: 'G22345655',
        gmcNumber: '9990003',
        gmpNumber: 'G9990003',
        roles: [
          { jobRole: 'R0260', sdsRoleProfileId: 'PT990003', organisation: 'org-1' },
          { jobRole: 'R0270' },
          { sdsRoleProfileId: 'PT990004', organisation: 'org-2' },
        ],
        active: false,
        name: {
          use: 'usual',
          family: 'Birkbeck',
          given: ['Julian', 'Mark'],
          prefix: ['Dr'],
          suffix: ['MRCGP'],
          text: 'BIRKBECK Julian (Dr)',
          period: { start: '1999' },
        },
        gender: 'male',
        languages: [
          { language: 'de', preferred: false, modes: ['ESP'], proficiency: 'G', interpreterRequired: false },
        ],
      }),
    ).toStrictEqual({
      resourceType: 'Practitioner',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Practitioner-1`] },
      extension: [
        {
          url: `${profiles}/Extension-CareConnect-GPC-NHSCommunication-1`,
          extension: [
            {
              url: 'language',
              valueCodeableConcept: {
                coding: [{ system: `${codes}/CareConnect-HumanLanguage-1`, code: 'de', display: 'German' }],
              },
            },
            { url: 'preferred', valueBoolean: false },
            {
              url: 'modeOfCommunication',
              valueCodeableConcept: {
                coding: [
                  {
                    system: `${codes}/CareConnect-LanguageAbilityMode-1`,
                    code: 'ESP',
                    display: 'Expressed spoken',
                  },
                ],
              },
            },
            {
              url: 'communicationProficiency',
              valueCodeableConcept: {
                coding: [
                  {
                    system: `${codes}/CareConnect-LanguageAbilityProficiency-1`,
                    code: 'G',
                    display: 'Good',
                  },
                ],
              },
            },
            { url: 'interpreterRequired', valueBoolean: false },
          ],
        },
      ],
      identifier: [
        { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: 'G22345655' },
        { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: 'PT990003' },
        { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: 'PT990004' },
        { system: 'https://fhir.hl7.org.uk/Id/gmp-number', value: 'G9990003' },
      ],
      active: false,
      name: [
        {
          use: 'usual',
          family: 'Birkbeck',
          given: ['Julian', 'Mark'],
          prefix: ['Dr'],
          suffix: ['MRCGP'],
          period: { start: '1999' },
        },
      ],
      gender: 'male',
    }))

  test('FND-PRC-06 FND-GEN-16 a name held as text alone cannot be sent: the profile wants the family name', () => {
    const facts = practitioner.parse({ ...held, name: { use: 'usual', text: 'Dr Locum' } })
    expect(() => careConnectGpcPractitioner(facts)).toThrow(new IncompleteData('Practitioner.name.family'))
  })

  test('FND-GEN-16 a language outside the published list cannot be sent', () => {
    const facts = practitioner.parse({
      ...held,
      name: { use: 'usual', family: 'A' },
      languages: [{ language: 'tlh' }],
    })
    expect(() => careConnectGpcPractitioner(facts)).toThrow(
      new IncompleteData('Practitioner.nhsCommunication.language'),
    )
  })
})

describe('Organization', () => {
  const built = (facts: object) => sent(careConnectGpcOrganisation(organisation.parse({ ...held, ...facts })))

  test('FND-GEN-11 FND-GEN-01 with the least that can be held has just that, and no extension without a value', () =>
    expect(built({ name: 'A Practice' })).toStrictEqual({
      resourceType: 'Organization',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Organization-1`] },
      active: true,
      name: 'A Practice',
    }))

  test('FND-GEN-11 FND-DT-01 FND-DT-02 FND-DT-04 with all that can be held has everything but what is excluded', () =>
    expect(
      built({
        odsCode: 'B82617',
        name: 'Merrowfold Surgery',
        aliases: ['Merrowfold and Tarnbeck Surgery'],
        active: false,
        type: 'gp-practice',
        period: { start: '1998-04-01', end: '2020' },
        telecoms: [telecom],
        addresses: [address],
        partOf: 'org-2',
        mainLocation: 'loc-1',
      }),
    ).toStrictEqual({
      resourceType: 'Organization',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Organization-1`] },
      extension: [
        {
          url: `${profiles}/Extension-CareConnect-GPC-MainLocation-1`,
          valueReference: { reference: 'Location/loc-1' },
        },
        {
          url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
          valuePeriod: { start: '1998-04-01', end: '2020' },
        },
      ],
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'B82617' }],
      active: false,
      type: [
        {
          coding: [
            { system: `${codes}/GPConnect-OrganisationType-1`, code: 'gp-practice', display: 'GP Practice' },
          ],
        },
      ],
      name: 'Merrowfold Surgery',
      alias: ['Merrowfold and Tarnbeck Surgery'],
      telecom: [telecom],
      address: [addressSent],
      partOf: { reference: 'Organization/org-2' },
    }))

  test('FND-DT-06 an urgent care centre has its published display', () =>
    expect(built({ name: 'A Centre', type: 'urgent-care' }).type).toEqual([
      {
        coding: [
          { system: `${codes}/GPConnect-OrganisationType-1`, code: 'urgent-care', display: 'Urgent Care' },
        ],
      },
    ]))
})

describe('Location', () => {
  const built = (facts: object) =>
    sent(careConnectGpcLocation(location.parse({ ...held, organisation: 'org-1', ...facts })))

  test('FND-GEN-11 FND-GEN-01 FND-LOC-03 with the least that can be held has just that', () =>
    expect(built({ name: 'A Surgery' })).toStrictEqual({
      resourceType: 'Location',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Location-1`] },
      status: 'active',
      name: 'A Surgery',
      managingOrganization: { reference: 'Organization/org-1' },
    }))

  test('FND-DT-07 FND-LOC-04 FND-GEN-11 with all that can be held has everything, its address as one object', () =>
    expect(
      built({
        status: 'suspended',
        name: 'Harrowthwaite Branch Surgery',
        aliases: ['The Parade'],
        description: 'Closed for building work',
        telecoms: [telecom],
        address,
        position: { latitude: '54.500000', longitude: '-1.50' },
        partOf: 'loc-1',
      }),
    ).toStrictEqual({
      resourceType: 'Location',
      id: 'id-1',
      meta: { versionId: '3', profile: [`${profiles}/CareConnect-GPC-Location-1`] },
      status: 'suspended',
      name: 'Harrowthwaite Branch Surgery',
      alias: ['The Parade'],
      description: 'Closed for building work',
      telecom: [telecom],
      address: addressSent,
      position: { longitude: -1.5, latitude: 54.5 },
      managingOrganization: { reference: 'Organization/org-1' },
      partOf: { reference: 'Location/loc-1' },
    }))

  test('FND-GEN-11 a position keeps its digits', () => {
    const facts = location.parse({
      ...held,
      name: 'A Surgery',
      organisation: 'org-1',
      position: { latitude: '54.500000', longitude: '-1.50' },
    })
    expect(writeJson(careConnectGpcLocation(facts))).toContain(
      '"position":{"longitude":-1.50,"latitude":54.500000}',
    )
  })
})

describe('Bundle', () => {
  const meta = { profile: [`${profiles}/GPConnect-Searchset-Bundle-1`] }
  const found = { resourceType: 'Patient' as const, id: 'patient-1' }

  test('FND-BND-01 FND-GEN-08 FND-GEN-09 has type and entries, and each entry its resource alone', () =>
    expect(sent(searchset([found, { ...found, id: 'patient-2' }]))).toStrictEqual({
      resourceType: 'Bundle',
      meta,
      type: 'searchset',
      entry: [{ resource: found }, { resource: { ...found, id: 'patient-2' } }],
    }))

  test('FND-BND-02 an empty one has no entry', () =>
    expect(sent(searchset([]))).toStrictEqual({ resourceType: 'Bundle', meta, type: 'searchset' }))
})
