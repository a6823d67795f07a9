import type { ClinicalFacts } from '../facts/clinical-facts.ts'
import { patient } from '../facts/patient.ts'
import { location, organisation } from '../facts/places.ts'
import { practice, root } from '../facts/practice.ts'
import { practitioner } from '../facts/staff.ts'

/**
 * The facts that the contract suites are held against, unless a supplier gives facts of its own. Two practices with a bit of
 * everything that the ports have to tell apart: an NHS number that both hold, ids that both use, ids that differ in case only,
 * a root inside another root, two organisations with one ODS code, patients in every state.
 */
export const contractFacts: ClinicalFacts = {
  practices: [
    practice.parse({
      odsCode: 'X99991',
      asids: ['999999999911', '999999999912'],
      switches: { gpConnect: true, appointments: true },
      versions: { foundations: '1.5.0', appointments: '1.5.0', structured: '1.6.0' },
      organisation: 'org-1',
    }),
    practice.parse({
      odsCode: 'X99992',
      asids: ['999999999920'],
      switches: {},
      versions: { html: '0.7.4' },
      organisation: 'org-1',
    }),
  ],
  roots: [
    {
      practice: 'X99991',
      fhirVersion: 'STU3',
      capabilities: ['foundations', 'appointments'],
      paths: ['/X99991/STU3/1/gpconnect', '/X99991/STU3/1/gpconnect/fhir'],
    },
    {
      practice: 'X99991',
      fhirVersion: 'STU3',
      capabilities: ['structured'],
      paths: ['/X99991/STU3/1/gpconnect/structured', '/X99991/STU3/1/gpconnect/structured/fhir'],
    },
    { practice: 'X99992', fhirVersion: 'DSTU2', capabilities: ['html'], paths: ['/older/line/fhir'] },
  ].map((each) => root.parse(each)),
  organisations: [
    { practice: 'X99991', id: 'org-1', odsCode: 'X99991', name: 'First Practice', mainLocation: 'loc-1' },
    { practice: 'X99991', id: 'org-2', odsCode: 'X9999', name: 'Group of Practices' },
    { practice: 'X99991', id: 'org-3', odsCode: 'X9999', name: 'Group of Practices (East)', partOf: 'org-2' },
    { practice: 'X99991', id: 'pharmacy', odsCode: 'FX999', name: 'High Street Pharmacy' },
    { practice: 'X99992', id: 'org-1', odsCode: 'X99992', name: 'Second Practice' },
  ].map((each) => organisation.parse({ ...each, version: '1' })),
  locations: [
    { practice: 'X99991', id: 'loc-1', name: 'Main Surgery', organisation: 'org-1' },
    { practice: 'X99991', id: 'loc-2', name: 'Branch Surgery', organisation: 'org-1', partOf: 'loc-1' },
    { practice: 'X99992', id: 'loc-1', name: 'Second Surgery', organisation: 'org-1' },
  ].map((each) => location.parse({ ...each, version: '1' })),
  practitioners: [
    {
      practice: 'X99991',
      id: 'Staff-a',
      sdsUserId: '999999999001',
      name: { use: 'official', family: 'Ashworth', given: ['Nia'] },
      roles: [{ jobRole: 'R0260', sdsRoleProfileId: '999999999101', organisation: 'org-1' }],
    },
    { practice: 'X99991', id: 'staff-a', name: { use: 'usual', text: 'Dr Locum' } },
    {
      practice: 'X99992',
      id: 'Staff-a',
      sdsUserId: '999999999001',
      name: { use: 'official', family: 'Ashworth' },
    },
  ].map((each) => practitioner.parse({ ...each, version: '1' })),
  patients: [
    {
      practice: 'X99991',
      id: 'Patient-a',
      nhsNumber: '9990000018',
      usualGp: 'Staff-a',
      nominatedPharmacy: 'pharmacy',
      registration: {
        type: 'regular',
        state: 'active',
        period: { start: '2010-04-01' },
        preferredBranch: 'loc-2',
      },
      contacts: [
        {
          relationships: ['Social worker'],
          name: { use: 'usual', family: 'Marsden' },
          organisation: 'org-2',
        },
      ],
    },
    { practice: 'X99991', id: 'patient-a', nhsNumber: '9990000026', deceased: '2019' },
    { practice: 'X99991', id: 'sensitive', nhsNumber: '9990000034', pds: { sensitive: true } },
    { practice: 'X99991', id: 'left', nhsNumber: '9990000042', registration: inactive() },
    { practice: 'X99991', id: 'untraced', nhsNumber: '9990000050', nhsNumberCheck: { status: 'not-traced' } },
    {
      practice: 'X99991',
      id: 'untraced-left',
      nhsNumber: '9990000069',
      nhsNumberCheck: { status: 'trace-required' },
      registration: inactive(),
    },
    { practice: 'X99991', id: 'numberless', nhsNumberCheck: { status: 'not-present' } },
    { practice: 'X99992', id: 'Patient-a', nhsNumber: '9990000018', dissent: true },
  ].map((each) =>
    patient.parse({
      version: '1',
      names: [{ use: 'official', family: 'Thornton', given: [each.id] }],
      nhsNumberCheck: { status: 'verified', verifiedOn: '2020-01-01T09:00:00Z' },
      registration: { type: 'regular', state: 'active', period: { start: '2015-01-01' } },
      gender: 'female',
      birthDate: '1970-02-28',
      ...each,
    }),
  ),
}

function inactive() {
  return { type: 'regular', state: 'inactive', period: { start: '2001-01-01', end: '2020-06-30' } }
}
