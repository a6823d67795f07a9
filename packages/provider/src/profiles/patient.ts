import {
  type Contact,
  isKept,
  isOver,
  isRegistered,
  type Patient,
  type PersonName,
  type Practice,
  type Registration,
} from '@gpconnect/clinical-system'
import { reference, settled } from '@gpconnect/fhir'
import type * as fhir from '@gpconnect/fhir/stu3'
import { codeSystem, extension, identifierSystem, profile } from '@gpconnect/specification'
import { mandatory } from '../gateway/refusal.ts'
import { filled, published } from './coding.ts'
import { addressOf, contactPoint, humanName, nhsCommunication, periodOf } from './data-types.ts'

/** What the resource of a patient is made from. */
type Sources = {
  readonly practice: Practice
  /** What of the patient depends on the moment: whether they are registered, and by which name they go. */
  readonly active: boolean
  readonly official: PersonName
}

/** What was made of patients whose facts are kept, and what from. */
const made = new WeakMap<Patient, Sources & { readonly resource: fhir.Patient }>()

/**
 * CareConnect-GPC-Patient-1 as Foundations populates it — §5.1. What the exclusion list names is never sent, though held:
 * marital status, multiple birth, ethnicity, religion, donor, residence, treatment category, birth place.
 *
 * @param at the moment of the answer, in milliseconds since 1970
 * @returns where the facts are kept, the same resource again for as long as all that it is made from is the same; nobody may
 * change it
 */
export function careConnectGpcPatient(patient: Patient, practice: Practice, at: number): fhir.Patient {
  const active = isRegistered(patient, at)
  const official = officialNameOf(patient, at)
  const sources = { practice, active, official }
  if (!isKept(patient)) return patientOf(patient, sources)
  const before = made.get(patient)
  if (before?.practice === practice && before.active === active && before.official === official)
    return before.resource
  const resource = settled(patientOf(patient, sources))
  made.set(patient, { ...sources, resource })
  return resource
}

function patientOf(patient: Patient, { practice, active, official }: Sources): fhir.Patient {
  const { birthTime } = patient
  return {
    resourceType: 'Patient',
    id: patient.id,
    meta: { versionId: patient.version, profile: [profile.patient] },
    extension: [
      registrationDetails(patient.registration),
      ...patient.languages.map((spoken) => nhsCommunication(spoken, 'Patient.nhsCommunication')),
      ...(patient.nominatedPharmacy === undefined
        ? []
        : [
            {
              url: extension.nominatedPharmacy,
              valueReference: reference('Organization', patient.nominatedPharmacy),
            },
          ]),
    ],
    identifier: [nhsNumberOf(patient)],
    active,
    name: namesOf(patient, official),
    telecom: filled(patient.telecoms.map(contactPoint)),
    gender: mandatory(patient.gender, 'Patient.gender'),
    birthDate: mandatory(patient.birthDate, 'Patient.birthDate'),
    ...(birthTime !== undefined && {
      _birthDate: { extension: [{ url: extension.birthTime, valueDateTime: birthTime }] },
    }),
    address: filled(patient.addresses.map(addressOf)),
    contact: filled(patient.contacts.map(contactOf)),
    generalPractitioner:
      patient.usualGp === undefined ? undefined : [reference('Practitioner', patient.usualGp)],
    managingOrganization: reference('Organization', practice.organisation),
  }
}

/** The NHS number and how sure it is; no other identifier, though others may be held — FND-PSR-09. */
function nhsNumberOf({ nhsNumber, nhsNumberCheck }: Patient): fhir.Identifier {
  return {
    extension: [
      {
        url: extension.nhsNumberVerificationStatus,
        valueCodeableConcept: published(
          codeSystem.nhsNumberVerificationStatus,
          verificationCodes[nhsNumberCheck.status],
          'Patient.identifier.extension',
        ),
      },
    ],
    system: identifierSystem.nhsNumber,
    value: mandatory(nhsNumber, 'Patient.identifier'),
  }
}

const verificationCodes: Record<Patient['nhsNumberCheck']['status'], string> = {
  verified: '01',
  'not-traced': '02',
  'trace-required': '03',
  'no-match': '04',
  conflict: '05',
  'in-progress': '06',
  'not-present': '07',
  postponed: '08',
}

const registrationCodes: Record<Registration['type'], string> = {
  regular: 'R',
  emergency: 'E',
  'immediately-necessary': 'IN',
  temporary: 'T',
  private: 'P',
  synthetic: 'S',
  other: 'O',
}

/** The registration, without its status: `active` says that — Foundations §5.6, trap 8. */
function registrationDetails({ type, typeText, period, preferredBranch }: Registration): fhir.Extension {
  const when = periodOf(period)
  return {
    url: extension.registrationDetails,
    extension: [
      ...(when ? [{ url: 'registrationPeriod', valuePeriod: when }] : []),
      {
        url: 'registrationType',
        valueCodeableConcept: {
          ...published(
            codeSystem.registrationType,
            registrationCodes[type],
            'Patient.registrationDetails.registrationType',
          ),
          text: typeText,
        },
      },
      ...(preferredBranch === undefined
        ? []
        : [{ url: 'preferredBranchSurgery', valueReference: reference('Location', preferredBranch) }]),
    ],
  }
}

/** The official name that counts at the moment; there has to be one — FND-DT-05, trap 25. */
function officialNameOf({ names }: Patient, at: number): PersonName {
  return mandatory(
    names.find(({ use, period }) => use === 'official' && !isOver(period, at)),
    'Patient.name',
  )
}

/** Exactly one official name, and it stands first; every name has use and family — FND-DT-05, trap 25. */
function namesOf({ names }: Patient, official: PersonName): readonly fhir.HumanName[] {
  mandatory(official.family, 'Patient.name.family')
  const others = names.filter((name) => name.use !== 'official' && name.family !== undefined)
  return [official, ...others].map(humanName)
}

/** Someone to turn to, related in words and never by code — Foundations §5.1. */
function contactOf(contact: Contact): fhir.PatientContact {
  return {
    relationship: contact.relationships.map((text) => ({ text })),
    name: humanName(contact.name),
    telecom: filled(contact.telecoms.map(contactPoint)),
    address: contact.address && addressOf(contact.address),
    gender: contact.gender,
    organization:
      contact.organisation === undefined ? undefined : reference('Organization', contact.organisation),
    period: periodOf(contact.period),
  }
}
