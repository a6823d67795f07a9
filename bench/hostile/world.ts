import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  type DemographicRecord,
  type Organisation,
  obstacleIn,
  type Patient,
  type Practice,
  type Practitioner,
  type Root,
} from '@gpconnect/clinical-system'
import { openReferenceSystem } from '@gpconnect/reference-system'
import { type Interaction, interactions, isInVersion } from '@gpconnect/specification'
import { temporaryDirectory } from '../data.ts'

/** When the server's clock starts. It is always the same, so that requests are the same bytes whenever they are made. */
export const moment = Date.parse('2026-03-02T09:30:00.000Z')

/** An interaction where it is at home: at a root of a practice. */
export type Place = { readonly practice: Practice; readonly root: Root; readonly interaction: Interaction }

/** Someone who may be registered: whom PDS confirms. */
export type Person = Extract<DemographicRecord, { status: 'current' }>

/** What there is to ask for. */
export type World = {
  /** Every interaction of the specification at every root that has it. */
  readonly places: readonly Place[]
  readonly roots: readonly Root[]
  /** Those of whom a practice holds nothing. */
  strangers(practice: string): readonly Person[]
  holdings(practice: string): Holdings
}

/** What a practice holds: ids, and the identifiers that searches take. */
export type Holdings = {
  /** Those whom every consumer may see. */
  readonly patients: readonly string[]
  /** Those of all patients, hidden ones as well. */
  readonly nhsNumbers: readonly string[]
  readonly practitioners: readonly string[]
  readonly sdsUsers: readonly string[]
  readonly organisations: readonly string[]
  readonly odsCodes: readonly string[]
  readonly locations: readonly string[]
}

/** So many people beside those of the seeds are patients of one practice, so that there is always someone to register elsewhere. */
const generated = { practice: 'X99003', patients: 2_000 }

/** A data directory with all seeds and some people more, sown at the moment. */
export async function sownWorld(): Promise<string> {
  const directory = temporaryDirectory()
  const system = await openReferenceSystem({ directory, clock: { now: () => moment } })
  for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
  await system.administration.generate(generated.practice, generated.patients, 1)
  await system.close()
  return directory
}

/** Reads what there is to ask for out of a data directory. */
export function worldIn(directory: string): World {
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  const factsOf = <Facts>(table: string): Facts[] =>
    database
      .prepare(`SELECT facts FROM ${table} ORDER BY facts`)
      .all()
      .map(({ facts }) => JSON.parse(String(facts)))
  try {
    const practices = new Map(factsOf<Practice>('practice').map((each) => [each.odsCode, each]))
    const roots = factsOf<Root>('root')
    const everyone = factsOf<Patient>('patient')
    // Whose record lacks what a profile wants is answered 500, and is meant to be — TRN-RES-09.
    const patients = everyone.filter(({ gender, birthDate }) => gender && birthDate)
    const holdings = holdingsOf(
      patients,
      factsOf<Practitioner>('practitioner').filter(({ name }) => name.family),
      factsOf('organisation'),
      factsOf('location'),
    )
    return {
      places: roots.flatMap((root) => placesAt(root, practices.get(root.practice) as Practice)),
      roots,
      strangers: strangersTo(everyone, factsOf<DemographicRecord>('person').filter(isToRegister)),
      holdings,
    }
  } finally {
    database.close()
  }
}

function isToRegister(person: DemographicRecord): person is Person {
  if (person.status !== 'current' || person.sensitive || person.deceased !== undefined) return false
  const [name] = person.names
  return person.birthDate?.length === 10 && name?.family !== undefined && name.given.length > 0
}

function strangersTo(patients: readonly Patient[], persons: readonly Person[]): World['strangers'] {
  return remembered((practice) => {
    const held = new Set(
      patients.filter((patient) => patient.practice === practice).map(({ nhsNumber }) => nhsNumber),
    )
    return persons.filter(({ nhsNumber }) => !held.has(nhsNumber))
  })
}

/** Finds out once for each practice. */
function remembered<Value>(find: (practice: string) => Value): (practice: string) => Value {
  const known = new Map<string, Value>()
  return (practice) => {
    const value = known.get(practice) ?? find(practice)
    known.set(practice, value)
    return value
  }
}

function placesAt(root: Root, practice: Practice): Place[] {
  return (interactions as readonly Interaction[])
    .filter(
      ({ capability, fhirVersion }) =>
        fhirVersion === root.fhirVersion && root.capabilities.includes(capability),
    )
    .filter((each) => {
      const version = practice.versions[each.capability]
      return version === undefined || isInVersion(each, version)
    })
    .map((interaction) => ({ practice, root, interaction }))
}

type OfPractice = { readonly practice: string; readonly id: string }

function holdingsOf(
  patients: readonly Patient[],
  practitioners: readonly Practitioner[],
  organisations: readonly (Organisation & OfPractice)[],
  locations: readonly OfPractice[],
): World['holdings'] {
  return remembered((practice) => {
    const own = <Item extends { readonly practice: string }>(items: readonly Item[]) =>
      items.filter((item) => item.practice === practice)
    return {
      patients: own(patients)
        .filter((patient) => obstacleIn(patient, { at: moment }) === 'registered')
        .map(({ id }) => id),
      nhsNumbers: own(patients).flatMap(({ nhsNumber }) => nhsNumber ?? []),
      practitioners: own(practitioners).map(({ id }) => id),
      sdsUsers: own(practitioners).flatMap(({ sdsUserId }) => sdsUserId ?? []),
      organisations: own(organisations).map(({ id }) => id),
      odsCodes: own(organisations).flatMap(({ odsCode }) => odsCode ?? []),
      locations: own(locations).map(({ id }) => id),
    }
  })
}
