import {
  type DemographicRecord,
  demographicRecord,
  type NhsNumber,
  nhsNumber,
  type Patient,
} from '@gpconnect/clinical-system'
import { z } from 'zod'

const current = demographicRecord.options[0]

/** What PDS holds otherwise of a person whom a practice of the seed brings: single fields, over what the practice holds. */
const change = current
  .pick({ nhsNumber: true, birthDate: true, gender: true, deceased: true, registeredPractice: true })
  .extend({ names: current.shape.names.optional(), sensitive: z.boolean().optional() })

/**
 * `pds.json` of a seed: who is on PDS beside the patients of its practices, of whom it holds something else than the practice
 * does, and which numbers it does not know at all.
 */
export const pdsFile = z.strictObject({
  persons: z.array(demographicRecord).default([]),
  changes: z.array(change).default([]),
  absent: z.array(nhsNumber).default([]),
})
export type PdsFile = z.infer<typeof pdsFile>

/** PDS where a seed says nothing of it. */
export const noPdsFile: PdsFile = { persons: [], changes: [], absent: [] }

/** What a patient's practice and PDS agree on. */
type Held = Omit<Patient, 'version'>

/**
 * A patient as PDS knows the same person; without an NHS number PDS knows nobody. Who is registered for a time, or has left,
 * is registered at no practice that is known here — TD-REG-04, TRN-PDS-10.
 */
export function personOf({
  practice,
  nhsNumber,
  pds,
  registration,
  ...held
}: Held): DemographicRecord | undefined {
  if (nhsNumber === undefined) return undefined
  if (pds.superseded) return { status: 'superseded', nhsNumber }
  if (pds.invalid) return { status: 'invalidated', nhsNumber }
  const { names, birthDate, gender, deceased, addresses, telecoms } = held
  return {
    status: 'current',
    nhsNumber,
    names,
    ...(birthDate !== undefined && { birthDate }),
    ...(gender !== undefined && { gender }),
    ...(deceased !== undefined && { deceased }),
    sensitive: pds.sensitive,
    addresses,
    telecoms,
    ...(registration.type === 'regular' &&
      registration.state === 'active' && { registeredPractice: practice }),
  }
}

/**
 * Everyone whom a seed brings to PDS, by NHS number: of a number that two of its practices hold, the first knows best; what
 * `pds.json` says of it comes before both.
 */
export function personsIn(patients: readonly Held[], file: PdsFile): Map<NhsNumber, DemographicRecord> {
  const persons = new Map<NhsNumber, DemographicRecord>()
  for (const each of patients) {
    const person = personOf(each)
    if (person && !persons.has(person.nhsNumber)) persons.set(person.nhsNumber, person)
  }
  for (const each of file.changes) {
    const person = persons.get(each.nhsNumber)
    if (person?.status !== 'current') continue
    const { names = person.names, sensitive = person.sensitive, ...others } = each
    persons.set(each.nhsNumber, { ...person, ...others, names, sensitive })
  }
  for (const each of file.persons) persons.set(each.nhsNumber, each)
  for (const number of file.absent) persons.delete(number)
  return persons
}

/** What is wrong with a file in itself, or beside the practices of its seed. */
export function contradictionsIn(file: PdsFile, patients: readonly Held[]): string[] {
  const known = personsIn(patients, noPdsFile)
  const numbers = [...file.persons, ...file.changes].map((each) => each.nhsNumber).concat(file.absent)
  const twice = new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))
  return [
    ...[...twice].map((number) => `${number} stands there more than once`),
    ...file.changes.flatMap(({ nhsNumber: number }, index) =>
      known.get(number)?.status === 'current'
        ? []
        : `changes[${index}].nhsNumber: ${number} is no person whom a practice of this seed brings; describe the whole person under persons`,
    ),
  ]
}
