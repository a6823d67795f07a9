import type { ClinicalFacts } from './clinical-facts.ts'
import type { Patient } from './patient.ts'
import type { Location, Organisation } from './places.ts'
import type { Practice } from './practice.ts'
import type { Practitioner } from './staff.ts'

/** An id that a fact names: where it stands, and what kind of thing of which practice it has to be. */
export type FactReference = {
  readonly practice: string
  readonly path: string
  readonly kind: 'organisations' | 'locations' | 'practitioners'
  readonly id: string
}

type Named = readonly [path: string, kind: FactReference['kind'], id: string | undefined]

/** Every id that a fact names. Each has to be held by the same practice, and readable through the ports — FND-GEN-07. */
export function referencesIn(facts: ClinicalFacts): FactReference[] {
  return [
    ...named(
      'practices',
      facts.practices.map((practice) => ({ ...practice, practice: practice.odsCode })),
      ofPractice,
    ),
    ...named('organisations', facts.organisations, ofOrganisation),
    ...named('locations', facts.locations, ofLocation),
    ...named('practitioners', facts.practitioners, ofPractitioner),
    ...named('patients', facts.patients, ofPatient),
  ]
}

/** The references that lead nowhere: no such thing is among the facts of that practice. */
export function danglingReferences(facts: ClinicalFacts): FactReference[] {
  const key = (kind: string, practice: string, id: string) => `${kind}/${practice}/${id}`
  const held = new Set(
    (['organisations', 'locations', 'practitioners'] as const).flatMap((kind) =>
      facts[kind].map(({ practice, id }) => key(kind, practice, id)),
    ),
  )
  return referencesIn(facts).filter(({ kind, practice, id }) => !held.has(key(kind, practice, id)))
}

const ofPractice = (practice: Practice): Named[] => [['organisation', 'organisations', practice.organisation]]

const ofOrganisation = (organisation: Organisation): Named[] => [
  ['partOf', 'organisations', organisation.partOf],
  ['mainLocation', 'locations', organisation.mainLocation],
]

const ofLocation = (location: Location): Named[] => [
  ['organisation', 'organisations', location.organisation],
  ['partOf', 'locations', location.partOf],
]

const ofPractitioner = (practitioner: Practitioner): Named[] =>
  practitioner.roles.map((role, index) => [
    `roles[${index}].organisation`,
    'organisations',
    role.organisation,
  ])

const ofPatient = (patient: Patient): Named[] => [
  ['usualGp', 'practitioners', patient.usualGp],
  ['nominatedPharmacy', 'organisations', patient.nominatedPharmacy],
  ['registration.preferredBranch', 'locations', patient.registration.preferredBranch],
  ...patient.contacts.map(
    (contact, index): Named => [`contacts[${index}].organisation`, 'organisations', contact.organisation],
  ),
]

function named<Fact extends { readonly practice: string }>(
  list: string,
  facts: readonly Fact[],
  idsOf: (fact: Fact) => Named[],
): FactReference[] {
  return facts.flatMap((fact, index) =>
    idsOf(fact).flatMap(([path, kind, id]) =>
      id === undefined ? [] : [{ practice: fact.practice, path: `${list}[${index}].${path}`, kind, id }],
    ),
  )
}
