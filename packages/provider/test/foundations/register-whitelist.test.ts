import type { CurrentDemographics, NhsNumber } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { ours } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'
import { formats, type Json, patientOf, registering, registration } from '../support/registration.ts'

/** Somebody with values that stand nowhere else, so that none of them can be repeated unseen. */
const person: CurrentDemographics = {
  status: 'current',
  nhsNumber: '9999109993' as NhsNumber,
  names: [{ use: 'official', family: 'Quillfeather', given: ['Ottoline'], prefix: [], suffix: [] }],
  birthDate: '1961-07-19',
  gender: 'female',
  sensitive: false,
  addresses: [],
  telecoms: [],
}
const secrets = /9999109993|Quillfeather|Ottoline|1961|01632 960999|Zebedee|Marsh|jo@example/i

const patientPath = 'Parameters.parameter[0].resource'
const nhsNumberSystem = 'https://fhir.nhs.uk/Id/nhs-number'
const own = { system: nhsNumberSystem, value: person.nhsNumber }
const official = { use: 'official', family: 'Quillfeather', given: ['Ottoline'] }
const gpConnect = (name: string) =>
  `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-${name}-1`
const codeSystem = (name: string) => `https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-${name}-1`

const phone = (use: string | undefined, more: Json = {}) => ({
  system: 'phone',
  value: '01632 960999',
  ...(use && { use }),
  ...more,
})
const home = { use: 'home', line: ['1 Zebedee Row'], city: 'Marsh' }
const language = (code = 'de', system = codeSystem('HumanLanguage')) => ({
  url: 'language',
  valueCodeableConcept: { coding: [{ system, code, display: 'German' }] },
})
const spoken = (...parts: readonly Json[]) => ({ url: gpConnect('NHSCommunication'), extension: parts })
const numberWith = (...extension: readonly Json[]) => ({ identifier: [{ extension, ...own }] })
const verification = (code: string, system = codeSystem('NHSNumberVerificationStatus')) => ({
  url: gpConnect('NHSNumberVerificationStatus'),
  valueCodeableConcept: { coding: [{ system, code, display: 'x' }] },
})

/** What is answered: status, issue type, Spine code and its display, letter for letter — Foundations §7. */
const answers = {
  'bad request': [400, 'invalid', 'BAD_REQUEST', 'Bad request'],
  'invalid resource': [422, 'invalid', 'INVALID_RESOURCE', 'Invalid validation of resource'],
  'invalid number': [400, 'value', 'INVALID_NHS_NUMBER', 'Invalid NHS number'],
} as const
type Answer = keyof typeof answers

/** A row of the whitelist that is broken: by elements of the Patient, or by the whole body. */
type Row = {
  readonly requirement: string
  readonly title: string
  readonly patient?: Json
  readonly body?: Json
  readonly answer: Answer
  /** Where the diagnostics say that it is. */
  readonly path: string
}

const whole = (changes: Json = {}) => patientOf(person, changes)
const parameters = (...parameter: readonly Json[]) => ({ resourceType: 'Parameters', parameter })
const right = { name: 'registerPatient', resource: whole() }

const ofParameters: readonly Row[] = [
  {
    requirement: 'FND-REG-02 FND-REG-23',
    title: 'the parameter twice',
    body: parameters(right, right),
    answer: 'bad request',
    path: 'Parameters.parameter[1]',
  },
  {
    requirement: 'FND-REG-23',
    title: 'the parameter three times, another between',
    body: parameters(right, { name: 'other', valueString: 'x' }, right, right),
    answer: 'bad request',
    path: 'Parameters.parameter[2]',
  },
  {
    requirement: 'FND-REG-02',
    title: 'no parameter',
    body: { resourceType: 'Parameters', id: 'x' },
    answer: 'invalid resource',
    path: 'Parameters.parameter',
  },
  {
    requirement: 'FND-REG-02',
    title: 'a parameter of another name',
    body: parameters({ ...right, name: 'registerpatient' }),
    answer: 'invalid resource',
    path: 'Parameters.parameter',
  },
  {
    requirement: 'FND-REG-02',
    title: 'another parameter beside it',
    body: parameters(right, { name: 'other', valueString: 'x' }),
    answer: 'invalid resource',
    path: 'Parameters.parameter',
  },
  {
    requirement: 'FND-REG-02',
    title: 'the parameter without a resource',
    body: parameters({ name: 'registerPatient' }),
    answer: 'invalid resource',
    path: patientPath,
  },
  {
    requirement: 'FND-REG-02',
    title: 'the parameter with a value in place of a resource',
    body: parameters({ name: 'registerPatient', valueString: 'Quillfeather' }),
    answer: 'invalid resource',
    path: 'Parameters.parameter[0].valueString',
  },
  {
    requirement: 'FND-REG-02',
    title: 'the parameter with parts',
    body: parameters({ ...right, part: [{ name: 'x', valueString: 'Quillfeather' }] }),
    answer: 'invalid resource',
    path: 'Parameters.parameter[0].part',
  },
  {
    requirement: 'FND-REG-02',
    title: 'rules that the Parameters are said to follow',
    body: { resourceType: 'Parameters', implicitRules: 'https://example.org/x', parameter: [right] },
    answer: 'invalid resource',
    path: 'Parameters.implicitRules',
  },
  {
    requirement: 'FND-REG-02',
    title: 'a resource of another type',
    body: parameters({
      name: 'registerPatient',
      resource: { resourceType: 'Practitioner', name: [{ family: 'Quillfeather' }] },
    }),
    answer: 'invalid resource',
    path: patientPath,
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'a resource of a type that FHIR has not',
    body: parameters({ name: 'registerPatient', resource: whole({ resourceType: 'InvalidResourceType' }) }),
    answer: 'invalid resource',
    path: patientPath,
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'a body of another type',
    body: { resourceType: 'Bundle', type: 'collection', entry: [{ resource: whole() }] },
    answer: 'invalid resource',
    path: 'The body',
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'the Patient alone, without Parameters',
    body: whole(),
    answer: 'invalid resource',
    path: 'The body',
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'a body of a type that FHIR has not',
    body: { ...parameters(right), resourceType: 'InvalidResourceType' },
    answer: 'invalid resource',
    path: 'The body',
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'an element that Parameters have not',
    body: { ...parameters(right), invalidField: 'Quillfeather' },
    answer: 'invalid resource',
    path: 'Parameters.invalidField',
  },
]

const ofPatient: readonly Row[] = [
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'an element that a Patient has not',
    patient: { invalidField: 'Quillfeather' },
    answer: 'invalid resource',
    path: `${patientPath}.invalidField`,
  },
  {
    requirement: 'FND-REG-02 TRN-RES-16',
    title: 'an element that a name has not',
    patient: { name: [{ ...official, invalidField: 'Quillfeather' }] },
    answer: 'invalid resource',
    path: `${patientPath}.name[0].invalidField`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'another profile',
    patient: {
      meta: { profile: ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1'] },
    },
    answer: 'invalid resource',
    path: `${patientPath}.meta.profile`,
  },
]

const ofIdentifier: readonly Row[] = [
  {
    requirement: 'FND-REG-01 FND-PDS-05',
    title: 'no identifier',
    patient: { identifier: undefined },
    answer: 'invalid number',
    path: `${patientPath}.identifier`,
  },
  {
    requirement: 'FND-REG-01 FND-PDS-05',
    title: 'no identifier that is an NHS number',
    patient: { identifier: [{ system: 'https://example.org/Id', value: '1' }] },
    answer: 'invalid number',
    path: `${patientPath}.identifier`,
  },
  ...['34555##4', 'hello', '999999999', '9000000008', '90000000090', '999 910 9993', ' ', '٩٩٩٩١٠٩٩٩٣'].map(
    (value) =>
      ({
        requirement: 'FND-PDS-05 TRN-RES-15',
        title: `the NHS number ${JSON.stringify(value)}`,
        patient: { identifier: [{ system: nhsNumberSystem, value }] },
        answer: 'invalid number',
        path: `${patientPath}.identifier[0].value`,
      }) as const,
  ),
  {
    requirement: 'FND-PDS-05',
    title: 'an NHS number without its value',
    patient: { identifier: [{ system: nhsNumberSystem }] },
    answer: 'invalid number',
    path: `${patientPath}.identifier[0].value`,
  },
  {
    requirement: 'FND-PDS-05',
    title: 'an NHS number with an empty value',
    patient: { identifier: [{ system: nhsNumberSystem, value: '' }] },
    answer: 'invalid number',
    path: `${patientPath}.identifier[0].value`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'the NHS number without its system',
    patient: { identifier: [{ value: person.nhsNumber }] },
    answer: 'bad request',
    path: `${patientPath}.identifier[0].system`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'another identifier without its system',
    patient: { identifier: [own, { value: 'Quillfeather' }] },
    answer: 'bad request',
    path: `${patientPath}.identifier[1].system`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'another identifier with an empty system',
    patient: { identifier: [own, { system: '', value: 'Quillfeather' }] },
    answer: 'bad request',
    path: `${patientPath}.identifier[1].system`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'another identifier without its value',
    patient: { identifier: [{ system: 'https://example.org/Id' }, own] },
    answer: 'bad request',
    path: `${patientPath}.identifier[0].value`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'two NHS numbers',
    patient: { identifier: [own, { ...own, value: '9999100007' }] },
    answer: 'invalid resource',
    path: `${patientPath}.identifier`,
  },
  {
    requirement: 'FND-VS-03',
    title: 'a verification status that is not published',
    patient: numberWith(verification('99')),
    answer: 'invalid resource',
    path: `${patientPath}.identifier[0].extension[0].valueCodeableConcept`,
  },
  {
    requirement: 'FND-VS-03',
    title: 'a verification status of another code system',
    patient: numberWith(verification('01', 'https://example.org/x')),
    answer: 'invalid resource',
    path: `${patientPath}.identifier[0].extension[0].valueCodeableConcept`,
  },
  {
    requirement: 'FND-VS-03',
    title: 'a verification status that is a text',
    patient: numberWith({ url: gpConnect('NHSNumberVerificationStatus'), valueString: '01' }),
    answer: 'invalid resource',
    path: `${patientPath}.identifier[0].extension[0].valueCodeableConcept`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'two verification statuses',
    patient: numberWith(verification('01'), verification('02')),
    answer: 'invalid resource',
    path: `${patientPath}.identifier[0].extension[1]`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'another extension of the NHS number',
    patient: numberWith({ url: 'https://example.org/x', valueString: 'Quillfeather' }),
    answer: 'invalid resource',
    path: `${patientPath}.identifier[0].extension[0]`,
  },
]

const ofName: readonly Row[] = [
  {
    requirement: 'FND-REG-23 TRN-PDS-03',
    title: 'no name',
    patient: { name: undefined },
    answer: 'bad request',
    path: `${patientPath}.name`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'no official name',
    patient: { name: [{ ...official, use: 'usual' }] },
    answer: 'bad request',
    path: `${patientPath}.name`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'a name without its use',
    patient: { name: [{ family: 'Quillfeather', given: ['Ottoline'] }] },
    answer: 'bad request',
    path: `${patientPath}.name`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'an official name of the past alone',
    patient: { name: [{ ...official, period: { end: '2026-03-01' } }] },
    answer: 'bad request',
    path: `${patientPath}.name`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'an official name without family',
    patient: { name: [{ use: 'official', given: ['Ottoline'] }] },
    answer: 'bad request',
    path: `${patientPath}.name[0].family`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'a family name of blanks',
    patient: { name: [{ ...official, family: '  ' }] },
    answer: 'bad request',
    path: `${patientPath}.name[0].family`,
  },
  {
    requirement: 'FND-REG-23',
    title: 'two official names',
    patient: { name: [official, { use: 'nickname', family: 'Q' }, { ...official, family: 'Marsh' }] },
    answer: 'bad request',
    path: `${patientPath}.name`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'an official name without given',
    patient: { name: [{ use: 'official', family: 'Quillfeather' }] },
    answer: 'invalid resource',
    path: `${patientPath}.name[0].given`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'a use that FHIR has not',
    patient: { name: [official, { ...official, use: 'Official' }] },
    answer: 'invalid resource',
    path: `${patientPath}.name[1].use`,
  },
  {
    requirement: 'FND-REG-02',
    title: 'an extension inside the name',
    patient: {
      name: [
        { ...official, _family: { extension: [{ url: 'https://example.org/x', valueString: 'Marsh' }] } },
      ],
    },
    answer: 'invalid resource',
    path: `${patientPath}.name[0]._family`,
  },
]

const ofTheRest: readonly Row[] = [
  {
    requirement: 'FND-REG-23',
    title: 'no birth date',
    patient: { birthDate: undefined },
    answer: 'bad request',
    path: `${patientPath}.birthDate`,
  },
  ...['1961-07', '1961', '19/07/1961', '1961-02-30', '1961-07-19T00:00:00Z', '0000-07-19'].map(
    (birthDate) =>
      ({
        requirement: 'FND-REG-02',
        title: `the birth date ${birthDate}`,
        patient: { birthDate },
        answer: 'invalid resource',
        path: `${patientPath}.birthDate`,
      }) as const,
  ),
  {
    requirement: 'FND-REG-02',
    title: 'a time of birth',
    patient: {
      _birthDate: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
            valueDateTime: '1961-07-19T05:00:00Z',
          },
        ],
      },
    },
    answer: 'invalid resource',
    path: `${patientPath}._birthDate`,
  },
  {
    requirement: 'FND-VS-03',
    title: 'a gender that is none of the four',
    patient: { gender: 'F' },
    answer: 'invalid resource',
    path: `${patientPath}.gender`,
  },
]

const telecom = (title: string, answer: Answer, place: string, ...telecoms: readonly Json[]): Row => ({
  requirement: answer === 'bad request' ? 'FND-REG-23' : 'FND-REG-02',
  title,
  patient: { telecom: telecoms },
  answer,
  path: `${patientPath}.telecom${place}`,
})
const email = (use?: string) => ({ system: 'email', value: 'jo@example.org', ...(use && { use }) })

const ofTelecom: readonly Row[] = [
  telecom('a phone number without its use', 'invalid resource', '[0].use', phone(undefined)),
  telecom('a phone number of use old', 'invalid resource', '[1].use', phone('home'), phone('old')),
  telecom('a use that FHIR has not', 'invalid resource', '[0].use', phone('office')),
  telecom('an e-mail address of a use that FHIR has not', 'invalid resource', '[0].use', email('office')),
  telecom('a telecom without its system', 'invalid resource', '[0].system', {
    value: '01632 960999',
    use: 'home',
  }),
  ...['fax', 'pager', 'url', 'sms', 'other'].map((system) =>
    telecom(`a telecom of system ${system}`, 'invalid resource', '[0].system', phone('home', { system })),
  ),
  telecom(
    'a telecom of a system that FHIR has not',
    'invalid resource',
    '[0].system',
    phone('home', { system: 'fon' }),
  ),
  telecom('a telecom without its value', 'invalid resource', '[0].value', { system: 'phone', use: 'home' }),
  telecom('two e-mail addresses of different uses', 'bad request', '[1]', email('home'), email('temp')),
  telecom('two e-mail addresses without use', 'bad request', '[1]', email(), email()),
  telecom(
    'two numbers of a use among others',
    'bad request',
    '[3]',
    phone('home'),
    email(),
    phone('temp'),
    phone('home'),
  ),
  telecom(
    'a period that is none',
    'invalid resource',
    '[0].period.end',
    phone('home', { period: { end: '2026-02-30' } }),
  ),
  telecom('an extension inside it', 'invalid resource', '[0].extension', {
    extension: [{ url: 'https://example.org/x', valueString: 'Marsh' }],
    ...phone('home'),
  }),
]

const address = (title: string, place: string, ...addresses: readonly Json[]): Row => ({
  requirement: 'FND-REG-02 FND-REG-22',
  title,
  patient: { address: addresses },
  answer: 'invalid resource',
  path: `${patientPath}.address${place}`,
})

const ofAddress: readonly Row[] = [
  address('an address at work', '[0].use', { ...home, use: 'work' }),
  address('an old address beside one at home', '[1].use', home, { ...home, use: 'old' }),
  address('an address without its use', '[0].use', { line: ['1 Zebedee Row'] }),
  address('an address of a use that FHIR has not', '[0].use', { ...home, use: 'billing' }),
  address('two addresses at home', '[1]', home, { ...home, city: 'York' }),
  address('two addresses for a time', '[2]', { ...home, use: 'temp' }, home, { ...home, use: 'temp' }),
  address('a state', '[0].state', { use: 'home', line: ['1 Zebedee Row'], state: 'Marsh' }),
  address('a type that FHIR has not', '[0].type', { use: 'home', type: 'visible', line: ['1 Zebedee Row'] }),
]

const forbidden: Readonly<Record<string, unknown>> = {
  implicitRules: 'https://example.org/x',
  contained: [{ resourceType: 'Organization', id: 'x', name: 'Quillfeather' }],
  modifierExtension: [{ url: 'https://example.org/x', valueString: 'Quillfeather' }],
  active: true,
  deceasedBoolean: false,
  deceasedDateTime: '2019-11-05',
  maritalStatus: {
    coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: 'Married' }],
  },
  multipleBirthBoolean: true,
  multipleBirthInteger: 2,
  photo: [{ title: 'Quillfeather' }],
  contact: [{ name: { use: 'usual', family: 'Quillfeather' } }],
  animal: { species: { text: 'Quillfeather' } },
  communication: [{ language: { text: 'Quillfeather' } }],
  generalPractitioner: [{ reference: 'Practitioner/1' }],
  managingOrganization: { reference: 'Organization/1' },
  link: [{ other: { reference: 'Patient/1' }, type: 'seealso' }],
}

const ofForbidden: readonly Row[] = Object.entries(forbidden).map(([name, value]) => ({
  requirement: 'FND-REG-02',
  title: `the element ${name}`,
  patient: { [name]: value },
  answer: 'invalid resource',
  path: `${patientPath}.${name}`,
}))

const otherExtensions: Readonly<Record<string, Json>> = {
  [gpConnect('EthnicCategory')]: { valueCodeableConcept: { coding: [{ code: 'A' }] } },
  [gpConnect('ReligiousAffiliation')]: { valueCodeableConcept: { coding: [{ code: '1' }] } },
  [gpConnect('ResidentialStatus')]: { valueCodeableConcept: { coding: [{ code: 'H' }] } },
  [gpConnect('TreatmentCategory')]: { valueCodeableConcept: { coding: [{ code: '1' }] } },
  [gpConnect('NominatedPharmacy')]: { valueReference: { reference: 'Organization/1' } },
  [gpConnect('DeathNotificationStatus')]: { valueCodeableConcept: { coding: [{ code: '1' }] } },
  [gpConnect('RegistrationDetails')]: {
    extension: [{ url: 'registrationType', valueCodeableConcept: { coding: [{ code: 'T' }] } }],
  },
  'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor': { valueBoolean: true },
  'http://hl7.org/fhir/StructureDefinition/birthPlace': { valueAddress: { city: 'Marsh' } },
  'https://example.org/x': { valueString: 'Quillfeather' },
}

const ofExtension: readonly Row[] = [
  ...Object.entries(otherExtensions).map(
    ([url, value]) =>
      ({
        requirement: 'FND-REG-02',
        title: `the extension ${url.split('/').at(-1)}`,
        patient: { extension: [spoken(language()), { url, ...value }] },
        answer: 'invalid resource',
        path: `${patientPath}.extension[1]`,
      }) as const,
  ),
  ...(
    [
      ['a second nhsCommunication', '[1]', [spoken(language()), spoken(language('fr'))]],
      [
        'nhsCommunication with nothing in it',
        '[0]',
        [{ url: gpConnect('NHSCommunication'), valueString: 'de' }],
      ],
      [
        'a language said to be preferred',
        '[0].extension[1]',
        [spoken(language(), { url: 'preferred', valueBoolean: true })],
      ],
      [
        'a mode of communication',
        '[0].extension[0]',
        [
          spoken(
            { url: 'modeOfCommunication', valueCodeableConcept: { coding: [{ code: 'ESP' }] } },
            language(),
          ),
        ],
      ],
      [
        'a proficiency',
        '[0].extension[1]',
        [
          spoken(language(), {
            url: 'communicationProficiency',
            valueCodeableConcept: { coding: [{ code: 'G' }] },
          }),
        ],
      ],
      ['two languages in one', '[0].extension', [spoken(language(), language('fr'))]],
      [
        'an interpreter without a language',
        '[0].extension',
        [spoken({ url: 'interpreterRequired', valueBoolean: true })],
      ],
      [
        'an interpreter that is a text',
        '[0].extension',
        [spoken(language(), { url: 'interpreterRequired', valueString: 'Quillfeather' })],
      ],
    ] as const
  ).map(
    ([title, place, extension]) =>
      ({
        requirement: 'FND-REG-02',
        title,
        patient: { extension },
        answer: 'invalid resource',
        path: `${patientPath}.extension${place}`,
      }) as const,
  ),
  ...(
    [
      ['a language that is not published', language('xx')],
      ['a language of another code system', language('de', 'urn:ietf:bcp:47')],
      ['a language as text alone', { url: 'language', valueCodeableConcept: { text: 'German' } }],
      ['a language as a code alone', { url: 'language', valueCode: 'de' }],
    ] as const
  ).map(
    ([title, part]) =>
      ({
        requirement: 'FND-VS-03',
        title,
        patient: { extension: [spoken(part)] },
        answer: 'invalid resource',
        path: `${patientPath}.extension[0].extension.language`,
      }) as const,
  ),
]

const rows = [
  ...ofParameters,
  ...ofPatient,
  ...ofIdentifier,
  ...ofTelecom,
  ...ofAddress,
  ...ofForbidden,
  ...ofExtension,
  ...ofName,
  ...ofTheRest,
]

const asking = ({ patient, body }: Row, format: 'json' | 'xml'): AskOptions => {
  const asked = registering(whole(patient), format)
  return body ? { ...asked, body } : asked
}

describe.each(formats)('what the whitelist refuses, in %s', (format) => {
  const asked: string[] = []
  const { ask, system } = testGateway({
    persons: [person],
    wrap: (inner) => ({
      ...inner,
      demographics: {
        retrieve: (nhsNumber) => {
          asked.push(nhsNumber)
          return inner.demographics.retrieve(nhsNumber)
        },
      },
    }),
  })

  test.each(rows)('$requirement FND-GEN-19 FND-REG-03 $title', async (row) => {
    const { status, json, diagnostics, body, events, headers } = await ask(asking(row, format))
    const [expected, code, spineCode, display] = answers[row.answer]
    expect(status).toBe(expected)
    expect(json).toMatchObject({ issue: [{ code, details: { coding: [{ code: spineCode, display }] } }] })
    expect(headers['content-type']).toContain(format)

    // It names the element by its path, says what is wanted, and repeats nothing of what was sent — FND-GEN-19, TRN-ERR-04.
    const [place] = diagnostics.split(/[ :;,]/)
    expect(row.path === 'The body' ? diagnostics : place).toSatisfy((text: string) =>
      text.startsWith(row.path),
    )
    expect(body).not.toMatch(secrets)
    expect(diagnostics.length).toBeGreaterThan(30)

    // Nothing was changed, and PDS was not even asked — trap 1.
    expect(await system.register.byNhsNumber(ours.odsCode, person.nhsNumber)).toBeUndefined()
    expect(asked).toEqual([])
    expect(events).toMatchObject([
      { kind: 'request', status: expected, spineCode, interaction: registration.id },
    ])
    if (!row.body && !('identifier' in (row.patient ?? {})))
      expect(events[0]?.nhsNumber, 'TRN-AUD-03').toBe(person.nhsNumber)
  })
})
