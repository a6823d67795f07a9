import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type DemographicRecord,
  danglingReferences,
  location,
  type NhsNumber,
  organisation,
  patient,
  practice,
  practitioner,
  root,
} from '@gpconnect/clinical-system'
import { z } from 'zod'
import { contradictionsIn, noPdsFile, type PdsFile, pdsFile, personsIn } from './persons.ts'
import { RelativeDateError, resolvedDate } from './relative-dates.ts'

const filledIn = { practice: true, version: true } as const

/** One practice as a seed's file holds it: what a fact says of practice and version is filled in when it is sown. */
const seedFile = z.strictObject({
  practice,
  roots: z.array(root.omit({ practice: true })),
  organisations: z.array(organisation.omit(filledIn)),
  locations: z.array(location.omit(filledIn)),
  practitioners: z.array(practitioner.omit(filledIn)),
  patients: z.array(patient.omit(filledIn)),
})

/** Everything one practice holds, before it is sown. */
export type PracticeSeed = z.infer<typeof seedFile>

/** The same as it is written in a file: what has a default may be left out, and dates may be relative. */
export type PracticeFile = z.input<typeof seedFile>

/** A seed before it is sown: its practices, and everyone whom it brings to PDS, by NHS number. */
export type Seed = {
  readonly practices: readonly PracticeSeed[]
  readonly persons: ReadonlyMap<NhsNumber, DemographicRecord>
}

/** The file of a seed that says whom PDS knows; every other one holds a practice. */
const pdsFileName = 'pds.json'

/**
 * Reads a seed, a folder of JSON files with a practice in each, as it is on a London day. Every problem of every file is
 * gathered and thrown as one error: `assurance/B82617.json: patients[3].birthDate: a day is YYYY-MM-DD`.
 */
export async function readSeed(folder: string, name: string, today: string): Promise<Seed> {
  const files = await filesOf(folder, name)
  const problems: string[] = []
  const read = async <Content>(
    file: string,
    schema: z.ZodType<Content>,
    check: (content: Content) => string[],
  ) => {
    const text = await readFile(join(folder, name, file), 'utf8')
    const { content, problems: found } = contentOf(text, today, schema, check)
    problems.push(...found.map((problem) => `${name}/${file}: ${problem}`))
    return content
  }
  const practices: PracticeSeed[] = []
  for (const file of files.filter((each) => each !== pdsFileName)) {
    const practice = await read(file, seedFile, contradictions)
    if (practice) practices.push(practice)
  }
  const codes = practices.map((each) => each.practice.odsCode)
  problems.push(...repeated('practices', codes).map((each) => `${name}: ${each}`))
  const patients = practices.flatMap((each) => factsOf(each, '').patients)
  const pds: PdsFile | undefined = files.includes(pdsFileName)
    ? await read(pdsFileName, pdsFile, (file) => contradictionsIn(file, patients))
    : noPdsFile
  if (problems.length > 0) throw new Error(`The seed ${name} cannot be sown:\n${problems.join('\n')}`)
  return { practices, persons: personsIn(patients, pds ?? noPdsFile) }
}

/** A practice that is to be added, as it is on a London day. Its problems are thrown as one error, by path. */
export function practiceToAdd(file: PracticeFile, today: string): PracticeSeed {
  const { content, problems } = checked(file, today, seedFile, contradictions)
  if (!content || problems.length > 0)
    throw new Error(`The practice cannot be added:\n${problems.join('\n')}`)
  return content
}

async function filesOf(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const seeds = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  if (!seeds.includes(name))
    throw new Error(`There is no seed \`${name}\`; ${folder} holds ${seeds.toSorted().join(', ') || 'none'}.`)
  const files = (await readdir(join(folder, name))).filter((file) => file.endsWith('.json')).toSorted()
  if (files.every((file) => file === pdsFileName))
    throw new Error(`The seed ${name} holds no practice: its folder has no JSON file of one.`)
  return files
}

type Checked<Content> = { readonly content?: Content; readonly problems: readonly string[] }

/** What a file holds, as it is on a day, and what is wrong with it. */
function contentOf<Content>(
  text: string,
  today: string,
  schema: z.ZodType<Content>,
  check: (content: Content) => string[],
): Checked<Content> {
  try {
    return checked(JSON.parse(text), today, schema, check)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { problems: [`is not JSON: ${error.message}`] }
  }
}

function checked<Content>(
  written: unknown,
  today: string,
  schema: z.ZodType<Content>,
  check: (content: Content) => string[],
): Checked<Content> {
  const problems: string[] = []
  const dated = resolved(written, today, '', problems)
  const { data: content, error } = schema.safeParse(dated)
  if (error) problems.push(...error.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`))
  if (!content) return { problems }
  problems.push(...unknownFields(dated, content, ''), ...check(content))
  return { content, problems }
}

/** A value with its relative dates resolved. */
function resolved(value: unknown, today: string, path: string, problems: string[]): unknown {
  if (typeof value === 'string') {
    try {
      return resolvedDate(value, today)
    } catch (error) {
      if (!(error instanceof RelativeDateError)) throw error
      problems.push(`${path}: ${error.message}`)
      return today
    }
  }
  return mapped(value, path, (inner, innerPath) => resolved(inner, today, innerPath, problems))
}

/** What the schema let fall because it does not know it: a slip of the pen, or a field that is filled in. */
function unknownFields(written: unknown, read: unknown, path: string): string[] {
  const unknown: string[] = []
  mapped(written, path, (value, innerPath, key) => {
    const kept = (read as Record<string | number, unknown> | undefined)?.[key]
    if (kept === undefined) unknown.push(`${innerPath}: is no field of a seed here`)
    else unknown.push(...unknownFields(value, kept, innerPath))
  })
  return unknown
}

/** What each fact allows alone and all of them together do not. */
function contradictions(seed: PracticeSeed): string[] {
  const { odsCode } = seed.practice
  const lists = ['organisations', 'locations', 'practitioners', 'patients'] as const
  const numbers = seed.patients.flatMap(({ nhsNumber }) => nhsNumber ?? [])
  const dangling = danglingReferences(factsOf(seed, ''))
  return [
    ...lists.flatMap((list) =>
      repeated(
        list,
        seed[list].map(({ id }) => id),
      ),
    ),
    ...repeated('patients', numbers),
    ...repeated(
      'roots',
      seed.roots.flatMap(({ paths }) => paths),
    ),
    ...seed.roots.flatMap(({ fhirVersion, capabilities }, index) =>
      capabilities.includes('html') && fhirVersion !== 'DSTU2'
        ? [`roots[${index}].fhirVersion: Access Record HTML is DSTU2 alone; give it a root of its own`]
        : [],
    ),
    ...dangling.map(
      ({ path, kind, id }) =>
        `${path.replace('practices[0]', 'practice')}: names ${id}, and ${odsCode} holds no such thing among its ${kind}`,
    ),
  ]
}

/** The facts of a seed, whole. */
export function factsOf(seed: PracticeSeed, version: string) {
  const practice = seed.practice.odsCode
  const whole = <Fact>(fact: Fact) => ({ ...fact, practice, version })
  return {
    practices: [seed.practice],
    roots: seed.roots.map((each) => ({ ...each, practice })),
    organisations: seed.organisations.map(whole),
    locations: seed.locations.map(whole),
    practitioners: seed.practitioners.map(whole),
    patients: seed.patients.map(whole),
  }
}

function repeated(list: string, values: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return [...twice].map((value) => `${list}: ${value} stands there more than once`)
}

function mapped(
  value: unknown,
  path: string,
  change: (inner: unknown, path: string, key: string | number) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((inner, index) => change(inner, `${path}[${index}]`, index))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, change(inner, path === '' ? key : `${path}.${key}`, key)]),
  )
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('')
}
