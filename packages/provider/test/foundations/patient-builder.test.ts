import { patient, practice } from '@gpconnect/clinical-system'
import { writeJson } from '@gpconnect/fhir'
import { codeSystem, codesOf } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { IncompleteData } from '../../src/gateway/refusal.ts'
import { careConnectGpcPatient } from '../../src/profiles/patient.ts'
import { testTime } from '../support/gateway.ts'

const profiles = 'https://fhir.nhs.uk/STU3/StructureDefinition'
const codes = 'https://fhir.nhs.uk/STU3/CodeSystem'

const surgery = practice.parse({
  odsCode: 'A20047',
  asids: ['200000000047'],
  switches: {},
  versions: {},
  organisation: 'org-1',
})

/** A patient with nothing but what has to be held. */
const least = {
  practice: 'A20047',
  id: 'patient-1',
  version: '7',
  nhsNumber: '9990000441',
  nhsNumberCheck: { status: 'verified' },
  names: [{ use: 'official', family: 'Scant' }],
  gender: 'unknown',
  birthDate: '1979-04-01',
  registration: { type: 'regular', state: 'active', period: { start: '2001-02-03' } },
}

/** A patient with every fact there is, what is never sent included. */
const most = {
  ...least,
  nhsNumberCheck: {
    status: 'verified',
    verifiedOn: '2019-03-12T09:14:00.000Z',
    lastTraced: '2024-09-02T06:30:00Z',
  },
  pds: { sensitive: false, superseded: false, invalid: false },
  // The official name does not stand first, and two names have to stay away.
  names: [
    { use: 'nickname', family: 'Pennistone', given: ['Wally'] },
    { use: 'official', family: 'Penny', given: ['Walter'], period: { start: '1951', end: '1970-06' } },
    {
      use: 'official',
      family: 'Pennistone',
      given: ['Walter', 'Ivor'],
      prefix: ['Mr'],
      suffix: ['OBE'],
      text: 'PENNISTONE Walter (Mr)',
      period: { start: '1970-06' },
    },
    { use: 'usual', text: 'Wally from the mill' },
    { use: 'old', family: 'Penny', period: { start: '1951', end: '1970-06' } },
  ],
  gender: 'male',
  birthDate: '1951-09-04',
  birthTime: '1951-09-04T04:20:00+01:00',
  addresses: [
    {
      use: 'home',
      type: 'both',
      lines: ['Flat 2', 'Threlkeld House', '7 Mill Race'],
      town: 'Tarnbeck',
      county: 'North Yorkshire',
      postcode: 'ZZ95 4RH',
      country: 'GBR',
    },
    { use: 'temp', lines: ['19 Scar View'], period: { start: '2026-01-02', end: '2026-03-04' } },
    { use: 'old' },
  ],
  telecoms: [
    { system: 'phone', value: '01632 960202', use: 'home' },
    { system: 'phone', value: '01632 960402', use: 'temp', period: { end: '2026-03-04' } },
    { system: 'email', value: 'walter.pennistone@example.org', use: 'home' },
  ],
  contacts: [
    {
      relationships: ['Next of kin', 'Wife'],
      name: { use: 'official', family: 'Pennistone', given: ['Maureen'], prefix: ['Mrs'] },
      telecoms: [{ system: 'phone', value: '07700 900203', use: 'mobile' }],
      address: { use: 'home', lines: ['19 Scar View'], town: 'Harrowthwaite' },
      gender: 'female',
      organisation: 'org-9',
      period: { start: '1974' },
    },
    { relationships: ['Neighbour'], name: { use: 'usual', text: 'the neighbour at number 5' } },
  ],
  languages: [
    {
      language: 'q4',
      preferred: true,
      modes: ['ESGN', 'RSGN'],
      proficiency: 'E',
      interpreterRequired: true,
    },
    { language: 'ps', preferred: false, interpreterRequired: false },
    { language: 'cy' },
  ],
  registration: {
    type: 'other',
    typeText: 'Sailor in port',
    state: 'active',
    period: { start: '1974-10-01', end: '2030-01-01' },
    preferredBranch: 'loc-8',
  },
  usualGp: 'gp-1',
  nominatedPharmacy: 'org-5',
  dissent: true,
  ethnicCategory: 'A',
  religion: 'Church of England',
  maritalStatus: 'M',
  multipleBirth: true,
  residentialStatus: 'H',
  treatmentCategory: '8',
  organDonor: true,
  birthPlace: 'Harrowthwaite, North Yorkshire',
}

const verified = {
  url: `${profiles}/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
  valueCodeableConcept: {
    coding: [
      {
        system: `${codes}/CareConnect-NHSNumberVerificationStatus-1`,
        code: '01',
        display: 'Number present and verified',
      },
    ],
  },
}

const coded = (system: string, code: string, display: string) => ({
  coding: [{ system: `${codes}/${system}`, code, display }],
})

/** The resource as it leaves: members without a value are gone. */
const built = (facts: unknown) =>
  JSON.parse(writeJson(careConnectGpcPatient(patient.parse(facts), surgery, testTime))) as Record<
    string,
    unknown
  >

const builtFrom = (changes: Record<string, unknown>) => built({ ...least, ...changes })

const language = (facts: Record<string, unknown>) =>
  (builtFrom({ languages: [facts] }).extension as { url: string; extension: unknown[] }[])[1]

describe('Patient', () => {
  test('FND-GEN-11 FND-GEN-01 FND-GEN-10 with the least that can be held has just that, and nothing empty', () => {
    expect(built(least)).toStrictEqual({
      resourceType: 'Patient',
      id: 'patient-1',
      meta: { versionId: '7', profile: [`${profiles}/CareConnect-GPC-Patient-1`] },
      extension: [
        {
          url: `${profiles}/Extension-CareConnect-GPC-RegistrationDetails-1`,
          extension: [
            { url: 'registrationPeriod', valuePeriod: { start: '2001-02-03' } },
            {
              url: 'registrationType',
              valueCodeableConcept: coded('CareConnect-RegistrationType-1', 'R', 'Regular'),
            },
          ],
        },
      ],
      identifier: [
        { extension: [verified], system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000441' },
      ],
      active: true,
      name: [{ use: 'official', family: 'Scant' }],
      gender: 'unknown',
      birthDate: '1979-04-01',
      managingOrganization: { reference: 'Organization/org-1' },
    })
  })

  test('FND-GEN-11 FND-PSR-09 FND-DT-01 FND-DT-02 FND-DT-03 FND-DT-04 FND-DT-05 FND-VS-01 with all that can be held has everything but what is excluded', () => {
    expect(built(most)).toStrictEqual({
      resourceType: 'Patient',
      id: 'patient-1',
      meta: { versionId: '7', profile: [`${profiles}/CareConnect-GPC-Patient-1`] },
      extension: [
        {
          url: `${profiles}/Extension-CareConnect-GPC-RegistrationDetails-1`,
          extension: [
            { url: 'registrationPeriod', valuePeriod: { start: '1974-10-01', end: '2030-01-01' } },
            {
              url: 'registrationType',
              valueCodeableConcept: {
                ...coded('CareConnect-RegistrationType-1', 'O', 'Other'),
                text: 'Sailor in port',
              },
            },
            { url: 'preferredBranchSurgery', valueReference: { reference: 'Location/loc-8' } },
          ],
        },
        {
          url: `${profiles}/Extension-CareConnect-GPC-NHSCommunication-1`,
          extension: [
            {
              url: 'language',
              valueCodeableConcept: coded('CareConnect-HumanLanguage-1', 'q4', 'British Sign Language'),
            },
            { url: 'preferred', valueBoolean: true },
            {
              url: 'modeOfCommunication',
              valueCodeableConcept: coded('CareConnect-LanguageAbilityMode-1', 'ESGN', 'Expressed signed'),
            },
            {
              url: 'modeOfCommunication',
              valueCodeableConcept: coded('CareConnect-LanguageAbilityMode-1', 'RSGN', 'Received signed'),
            },
            {
              url: 'communicationProficiency',
              valueCodeableConcept: coded('CareConnect-LanguageAbilityProficiency-1', 'E', 'Excellent'),
            },
            { url: 'interpreterRequired', valueBoolean: true },
          ],
        },
        {
          url: `${profiles}/Extension-CareConnect-GPC-NHSCommunication-1`,
          extension: [
            {
              url: 'language',
              valueCodeableConcept: coded('CareConnect-HumanLanguage-1', 'ps', 'Pushto; Pashto'),
            },
            { url: 'preferred', valueBoolean: false },
            { url: 'interpreterRequired', valueBoolean: false },
          ],
        },
        {
          url: `${profiles}/Extension-CareConnect-GPC-NHSCommunication-1`,
          extension: [
            {
              url: 'language',
              valueCodeableConcept: coded('CareConnect-HumanLanguage-1', 'cy', 'Welsh'),
            },
          ],
        },
        {
          url: `${profiles}/Extension-CareConnect-GPC-NominatedPharmacy-1`,
          valueReference: { reference: 'Organization/org-5' },
        },
      ],
      identifier: [
        { extension: [verified], system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000441' },
      ],
      active: true,
      name: [
        {
          use: 'official',
          text: 'PENNISTONE Walter (Mr)',
          family: 'Pennistone',
          given: ['Walter', 'Ivor'],
          prefix: ['Mr'],
          suffix: ['OBE'],
          period: { start: '1970-06' },
        },
        { use: 'nickname', family: 'Pennistone', given: ['Wally'] },
        { use: 'old', family: 'Penny', period: { start: '1951', end: '1970-06' } },
      ],
      telecom: [
        { system: 'phone', value: '01632 960202', use: 'home' },
        { system: 'phone', value: '01632 960402', use: 'temp', period: { end: '2026-03-04' } },
        { system: 'email', value: 'walter.pennistone@example.org', use: 'home' },
      ],
      gender: 'male',
      birthDate: '1951-09-04',
      _birthDate: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
            valueDateTime: '1951-09-04T04:20:00+01:00',
          },
        ],
      },
      address: [
        {
          use: 'home',
          type: 'both',
          line: ['Flat 2', 'Threlkeld House', '7 Mill Race'],
          city: 'Tarnbeck',
          district: 'North Yorkshire',
          postalCode: 'ZZ95 4RH',
          country: 'GBR',
        },
        { use: 'temp', line: ['19 Scar View'], period: { start: '2026-01-02', end: '2026-03-04' } },
        { use: 'old' },
      ],
      contact: [
        {
          relationship: [{ text: 'Next of kin' }, { text: 'Wife' }],
          name: { use: 'official', family: 'Pennistone', given: ['Maureen'], prefix: ['Mrs'] },
          telecom: [{ system: 'phone', value: '07700 900203', use: 'mobile' }],
          address: { use: 'home', line: ['19 Scar View'], city: 'Harrowthwaite' },
          gender: 'female',
          organization: { reference: 'Organization/org-9' },
          period: { start: '1974' },
        },
        { relationship: [{ text: 'Neighbour' }], name: { use: 'usual', text: 'the neighbour at number 5' } },
      ],
      generalPractitioner: [{ reference: 'Practitioner/gp-1' }],
      managingOrganization: { reference: 'Organization/org-1' },
    })
  })

  const excluded = [
    'ethnicCategory',
    'religion',
    'maritalStatus',
    'multipleBirth',
    'residentialStatus',
    'treatmentCategory',
    'organDonor',
    'birthPlace',
    'dissent',
  ] as const
  test.each(excluded)('FND-PSR-09 is the same whether or not %s is held', (fact) => {
    const { [fact]: _, ...without } = most
    expect(built(most)).toStrictEqual(built(without))
  })

  test('FND-PSR-09 has one identifier, the NHS number, whose first extension is the verification', () => {
    const { identifier } = built(most) as { identifier: Record<string, unknown>[] }
    expect(identifier.map((each) => Object.keys(each).toSorted())).toEqual([['extension', 'system', 'value']])
    expect(identifier[0]?.extension).toEqual([verified])
  })

  test('FND-PSR-10 has one registrationDetails without a status, with one type and at most one branch', () => {
    const { extension } = built(most) as { extension: { url: string; extension: { url: string }[] }[] }
    const details = extension.filter(({ url }) => url.endsWith('RegistrationDetails-1'))
    expect(details).toHaveLength(1)
    expect(details[0]?.extension.map(({ url }) => url)).toEqual([
      'registrationPeriod',
      'registrationType',
      'preferredBranchSurgery',
    ])
  })

  const types = [
    ['regular', 'R', 'Regular'],
    ['emergency', 'E', 'Emergency'],
    ['immediately-necessary', 'IN', 'Immediately necessary'],
    ['temporary', 'T', 'Temporary'],
    ['private', 'P', 'Private'],
    ['synthetic', 'S', 'Synthetic Record'],
    ['other', 'O', 'Other'],
  ] as const
  test.each(types)(
    'FND-DT-06 FND-VS-01 a registration of type %s is sent as %s %s',
    (type, code, display) => {
      const { extension } = builtFrom({ registration: { type, state: 'active', period: {} } }) as {
        extension: { extension: unknown[] }[]
      }
      expect(extension[0]?.extension).toEqual([
        {
          url: 'registrationType',
          valueCodeableConcept: coded('CareConnect-RegistrationType-1', code, display),
        },
      ])
    },
  )

  test('FND-DT-06 every language of the published list is sent with its display', () => {
    const list = [...codesOf(codeSystem.humanLanguage)]
    expect(list).toHaveLength(189)
    for (const [code, display] of list)
      expect(language({ language: code })?.extension).toEqual([
        { url: 'language', valueCodeableConcept: coded('CareConnect-HumanLanguage-1', code, display) },
      ])
  })

  test('FND-DT-05 the names that consumers match on keep their characters', () => {
    const family = `O'Łukaszewska-Ŵynne <&"> ‏الحسيني`
    expect(builtFrom({ names: [{ use: 'official', family }] }).name).toEqual([{ use: 'official', family }])
  })

  const inFull = [
    ['2019', '2019'],
    ['2019-06', '2019-06'],
    ['2019-06-03', '2019-06-03'],
    ['2019-06-03T09:30Z', '2019-06-03T09:30:00Z'],
    ['2019-06-03T09:30+01:00', '2019-06-03T09:30:00+01:00'],
    ['2019-06-03T09:30:15.5-05:00', '2019-06-03T09:30:15.5-05:00'],
  ] as const
  test.each(inFull)(
    'FND-GEN-11 a date known as %s is sent as %s, no more and no less exact',
    (held, sent) => {
      const home = { use: 'home', period: { start: held, end: held } }
      expect(builtFrom({ addresses: [home] }).address).toEqual([
        { use: 'home', period: { start: sent, end: sent } },
      ])
    },
  )

  const lacking = [
    ['Patient.gender', { gender: undefined }],
    ['Patient.birthDate', { birthDate: undefined }],
    ['Patient.identifier', { nhsNumber: undefined }],
    ['Patient.name', { names: [{ use: 'usual', family: 'Scant' }] }],
    ['Patient.name', { names: [{ use: 'official', family: 'Scant', period: { end: '1999' } }] }],
    ['Patient.name.family', { names: [{ use: 'official', text: 'SCANT Mo' }] }],
    ['Patient.nhsCommunication.language', { languages: [{ language: 'tlh' }] }],
    ['Patient.nhsCommunication.modeOfCommunication', { languages: [{ language: 'en', modes: ['SEMA'] }] }],
  ] as const
  test.each(lacking)('FND-GEN-16 cannot be built without %s (%j)', (location, changes) => {
    const facts = patient.parse({ ...least, ...changes })
    expect(() => careConnectGpcPatient(facts, surgery, testTime)).toThrow(new IncompleteData(location))
  })
})
