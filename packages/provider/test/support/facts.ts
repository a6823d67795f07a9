import {
  type ClinicalFacts,
  location,
  organisation,
  type Patient,
  type Practice,
  type Practitioner,
  patient,
  practice,
  practitioner,
  root,
} from '@gpconnect/clinical-system'

/**
 * A small world to ask questions of: the practice `A99999` with everything switched on, and `B99999` with everything off.
 * Facts, not FHIR. Everyone in it is made up; NHS numbers begin with 9999, a range that is never given to anyone.
 */

/** The practice that tests ask, unless they say otherwise. */
export const ours: Practice = practice.parse({
  odsCode: 'A99999',
  asids: ['918999198738', '918999198746'],
  switches: { gpConnect: true, appointments: true, structured: true, documents: true, html: true },
  versions: {
    foundations: '1.5.0',
    appointments: '1.5.0',
    structured: '1.6.0',
    documents: '1.6.0',
    html: '0.7.4',
  },
  organisation: 'org-ours',
})

/** A second practice: all its switches are as they are before anyone touches them. */
export const theirs: Practice = practice.parse({
  odsCode: 'B99999',
  asids: ['918999198754'],
  switches: {},
  versions: { foundations: '1.5.0' },
  organisation: 'org-theirs',
})

const base = (odsCode: string) => `/${odsCode}/STU3/1/gpconnect`

/** Canonical root paths of `A99999`, by what they serve; each answers with a final `/fhir` too. */
export const roots = {
  foundations: base('A99999'),
  structured: `${base('A99999')}/structured`,
  documents: `${base('A99999')}/documents`,
} as const

/** The root of `A99999` for the older line: Access Record HTML in DSTU2. */
export const olderRoot = '/A99999/DSTU2/0/gpconnect'

const withAlias = (path: string) => [path, `${path}/fhir`]

/** Patients by the state they are in. All belong to `A99999`, except `elsewhere`. */
export const patients = {
  /** Everything that can be known of a patient is known. */
  full: aPatient({
    id: 'Pat-full.1',
    version: 'v7',
    nhsNumber: '9999100007',
    names: [
      { use: 'official', family: "O'Shea-Müller", given: ['Zoë', 'Ann'], prefix: ['Dr'], suffix: ['OBE'] },
      { use: 'nickname', family: "O'Shea", given: ['Zed & Co <3'] },
      { use: 'maiden', family: 'Łukasiewicz', period: { start: '1970', end: '1999-06' } },
    ],
    birthTime: '1970-02-28T05:40:00+00:00',
    addresses: [
      {
        use: 'home',
        type: 'both',
        lines: ['Flat 2', '17 "The Crescent"'],
        town: 'Leeds',
        county: 'West Yorkshire',
        postcode: 'LS1 4AP',
        country: 'GBR',
        period: { start: '2011-05-02' },
      },
      { use: 'temp', lines: ['Ward 9'], town: 'York', postcode: 'YO1 7HH' },
    ],
    telecoms: [
      { system: 'phone', use: 'home', value: '0113 496 0000' },
      { system: 'email', use: 'home', value: 'zoe@example.com' },
    ],
    contacts: [
      {
        relationships: ['Next of kin', 'Daughter'],
        name: { use: 'usual', family: 'Müller', given: ['Ida'] },
        telecoms: [{ system: 'phone', use: 'mobile', value: '07700 900000' }],
        gender: 'female',
        organisation: 'org-group',
      },
    ],
    languages: [
      {
        language: 'q4',
        preferred: true,
        modes: ['ESGN', 'RSGN'],
        proficiency: 'E',
        interpreterRequired: true,
      },
    ],
    registration: {
      type: 'regular',
      state: 'active',
      period: { start: '2010-04-01' },
      preferredBranch: 'loc-branch',
    },
    usualGp: 'gp-ashworth',
    nominatedPharmacy: 'org-pharmacy',
    ethnicCategory: 'A',
    religion: 'Jedi',
    maritalStatus: 'M',
    birthPlace: 'Gdańsk',
  }),
  /** Only what every patient has. */
  plain: aPatient({ id: 'pat-plain', nhsNumber: '9999100112' }),
  temporary: aPatient({
    id: 'pat-temporary',
    nhsNumber: '9999100228',
    registration: { type: 'temporary', state: 'active', period: { start: '2026-02-01', end: '2026-05-01' } },
  }),
  /** Refuses to share the record, which hides nothing here — FND-GEN-17. */
  dissenting: aPatient({ id: 'pat-dissenting', nhsNumber: '9999100333', dissent: true }),
  deceased: aPatient({ id: 'pat-deceased', nhsNumber: '9999100449', deceased: '2019-11-05' }),
  deceasedInSomeYear: aPatient({ id: 'pat-deceased-year', nhsNumber: '9999100554', deceased: '2018' }),
  left: aPatient({
    id: 'pat-left',
    nhsNumber: '9999100775',
    registration: { type: 'regular', state: 'inactive', period: { start: '2001-01-01', end: '2020-06-30' } },
  }),
  sensitive: aPatient({ id: 'pat-sensitive', nhsNumber: '9999100880', pds: { sensitive: true } }),
  superseded: aPatient({ id: 'pat-superseded', nhsNumber: '9999100996', pds: { superseded: true } }),
  invalid: aPatient({ id: 'pat-invalid', nhsNumber: '9999101100', pds: { invalid: true } }),
  untraced: aPatient({
    id: 'pat-untraced',
    nhsNumber: '9999101216',
    nhsNumberCheck: { status: 'not-traced' },
  }),
  numberless: aPatient({ id: 'pat-numberless', nhsNumberCheck: { status: 'not-present' } }),
  /** The system holds no birth date, so that no answer about this patient can be built — TRN-RES-09. */
  incomplete: aPatient({ id: 'pat-incomplete', nhsNumber: '9999101321', birthDate: undefined }),
  elsewhere: aPatient({ practice: 'B99999', id: 'pat-elsewhere', nhsNumber: '9999101437' }),
} as const satisfies Record<string, Patient>

/** A valid NHS number of nobody. */
export const nhsNumberOfNobody = '9999101542'

export const practitioners = {
  /** Everything is known. */
  ashworth: aPractitioner({
    id: 'gp-ashworth',
    version: 'v3',
    sdsUserId: '111222333444',
    gmcNumber: '1234567',
    gmpNumber: 'G1234567',
    gender: 'female',
    name: { use: 'official', family: 'Ashworth', given: ['Nia'], prefix: ['Dr'] },
    roles: [
      { jobRole: 'R0260', sdsRoleProfileId: '555666777888', organisation: 'org-ours' },
      { jobRole: 'R0270', sdsRoleProfileId: '555666777999', organisation: 'org-group' },
    ],
    languages: [{ language: 'q4', modes: ['ESGN'] }],
  }),
  plain: aPractitioner({ id: 'nurse-plain', name: { use: 'usual', family: 'Nurse' } }),
  /** Only a text for a name, which the profile cannot do with. */
  nameless: aPractitioner({
    id: 'locum',
    sdsUserId: '111222333555',
    name: { use: 'usual', text: 'Dr Locum' },
  }),
} as const satisfies Record<string, Practitioner>

/** Everything that the two practices hold. */
export const world: ClinicalFacts = frozen({
  practices: [ours, theirs],
  roots: [
    {
      practice: 'A99999',
      fhirVersion: 'STU3',
      capabilities: ['foundations', 'appointments'],
      paths: withAlias(roots.foundations),
    },
    {
      practice: 'A99999',
      fhirVersion: 'STU3',
      capabilities: ['structured'],
      paths: withAlias(roots.structured),
    },
    {
      practice: 'A99999',
      fhirVersion: 'STU3',
      capabilities: ['documents'],
      paths: withAlias(roots.documents),
    },
    { practice: 'A99999', fhirVersion: 'DSTU2', capabilities: ['html'], paths: withAlias(olderRoot) },
    {
      practice: 'B99999',
      fhirVersion: 'STU3',
      capabilities: ['foundations', 'appointments'],
      paths: withAlias(base('B99999')),
    },
  ].map((each) => root.parse(each)),
  organisations: [
    {
      id: 'org-ours',
      version: 'v2',
      odsCode: 'A99999',
      name: 'Our Practice & Partners',
      type: 'gp-practice',
      mainLocation: 'loc-main',
      period: { start: '1948-07-05' },
      telecoms: [{ system: 'phone', use: 'work', value: '0113 496 0100' }],
      addresses: [{ use: 'work', lines: ['1 High Street'], town: 'Leeds', postcode: 'LS1 4AP' }],
      partOf: 'org-group',
    },
    { id: 'org-group', odsCode: 'Z9999', name: 'Group of Practices', aliases: ['The Group'] },
    { id: 'org-group-east', odsCode: 'Z9999', name: 'Group of Practices (East)', partOf: 'org-group' },
    { id: 'org-pharmacy', odsCode: 'FZ999', name: 'High Street Pharmacy' },
    { id: 'org-codeless', name: 'Friends of the Practice', active: false },
    { practice: 'B99999', id: 'org-theirs', odsCode: 'B99999', name: 'Their Practice' },
  ].map((each) => organisation.parse({ practice: 'A99999', version: 'v1', ...each })),
  locations: [
    {
      id: 'loc-main',
      version: 'v5',
      name: 'Main Surgery',
      aliases: ['The Old Bank'],
      description: 'Next to the station',
      telecoms: [{ system: 'phone', use: 'work', value: '0113 496 0100' }],
      address: { use: 'work', lines: ['1 High Street'], town: 'Leeds', postcode: 'LS1 4AP' },
      position: { latitude: '53.80', longitude: '-1.5500' },
      organisation: 'org-ours',
    },
    {
      id: 'loc-branch',
      name: 'Branch Surgery',
      address: { use: 'work', lines: ['2 Low Road'], postcode: 'LS2 9ZZ' },
      organisation: 'org-ours',
      partOf: 'loc-main',
    },
    { id: 'loc-incomplete', name: 'Mobile Surgery', organisation: 'org-ours' },
    { practice: 'B99999', id: 'loc-theirs', name: 'Their Surgery', organisation: 'org-theirs' },
  ].map((each) => location.parse({ practice: 'A99999', version: 'v1', ...each })),
  practitioners: Object.values(practitioners),
  patients: Object.values(patients),
})

/** Whoever changes facts in place changes them for everybody: a system may hand over the same ones again. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each)
    Object.freeze(value)
  }
  return value
}

/** The world with one of its practices changed, and everything else as it is. */
export function worldWith(odsCode: string, change: Partial<Practice>): ClinicalFacts {
  return {
    ...world,
    practices: world.practices.map((each) => (each.odsCode === odsCode ? { ...each, ...change } : each)),
  }
}

function aPatient(facts: object): Patient {
  return patient.parse({
    practice: 'A99999',
    version: 'v1',
    nhsNumberCheck: { status: 'verified', verifiedOn: '2020-01-01T09:00:00Z' },
    names: [{ use: 'official', family: 'Thornton', given: ['Robin'] }],
    gender: 'female',
    birthDate: '1970-02-28',
    registration: { type: 'regular', state: 'active', period: { start: '2015-01-01' } },
    ...facts,
  })
}

function aPractitioner(facts: object): Practitioner {
  return practitioner.parse({ practice: 'A99999', version: 'v1', ...facts })
}
