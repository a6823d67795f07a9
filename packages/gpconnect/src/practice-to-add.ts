import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { asid, type Capability, capability, odsCode, root as rootFact } from '@gpconnect/clinical-system'
import type { PracticeFile } from '@gpconnect/reference-system'
import { usualVersion } from '@gpconnect/specification'
import { nearest } from './nearest.ts'
import { usualRootPath } from './operations-client.ts'
import { Trouble } from './trouble.ts'

/** A practice as the options of `practice add` describe it. */
export type PracticeOptions = {
  readonly ods?: string | undefined
  readonly name?: string | undefined
  readonly asid: readonly string[]
  /** `PATH=capability,capability[:STU3|DSTU2]`. */
  readonly root: readonly string[]
  /** `capability=N.N.N`. */
  readonly version: readonly string[]
}

type Root = PracticeFile['roots'][number]

/**
 * A practice with every switch off, its own organisation and nobody in it yet. Roots are the usual ones unless given, and each
 * answers with and without a final `/fhir` — TRN-ENA-01, TRN-URL-01, TRN-URL-09.
 */
export function practiceFromOptions({
  ods,
  name,
  asid: asids,
  root,
  version,
}: PracticeOptions): PracticeFile {
  if (ods === undefined || name === undefined || asids.length === 0)
    throw new Trouble(
      'A practice has an ODS code, a name and an ASID: give `--ods ODS --name NAME --asid ASID`, or a FILE that holds all of it.',
    )
  const code = ods.trim().toUpperCase()
  if (!odsCode.safeParse(code).success)
    throw new Trouble(`\`--ods\` is \`${ods}\`; give 3 to 10 letters and digits, such as \`B82617\`.`)
  if (name.trim() === '') throw new Trouble('`--name` is empty; give the name of the practice.')
  for (const each of asids)
    if (!asid.safeParse(each).success)
      throw new Trouble(`\`--asid\` is \`${each}\`; give 12 digits, such as \`918999198738\`.`)

  const roots = root.length > 0 ? root.map(rootFrom) : usualRoots(code)
  const organisation = randomUUID()
  return {
    practice: {
      odsCode: code,
      asids: [...new Set(asids)],
      switches: {},
      versions: versionsOf(roots, version),
      organisation,
    },
    roots,
    organisations: [{ id: organisation, odsCode: code, name: name.trim(), type: 'gp-practice' }],
    locations: [],
    practitioners: [],
    patients: [],
  }
}

/** A practice as a file holds it, in the shape of the practice files of seeds. */
export function practiceFromFile(file: string): PracticeFile {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new Trouble(`The file \`${file}\` cannot be read. Check its name and that you may read it.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Trouble(`\`${file}\` is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
}

/** The roots that the seeds' practices have: one for each capability, of which Foundations and Appointments share theirs. */
function usualRoots(code: string): Root[] {
  const shared: readonly Capability[][] = [
    ['foundations', 'appointments'],
    ['structured'],
    ['documents'],
    ['html'],
  ]
  return shared.map((capabilities) => ({
    fhirVersion: fhirVersionOf(capabilities),
    capabilities,
    paths: bothPaths(usualRootPath(code, capabilities[0] ?? 'foundations')),
  }))
}

function rootFrom(text: string): Root {
  const [, path = '', list = '', fhirVersion] = /^([^=]*)=([^=:]*)(?::(.*))?$/.exec(text) ?? []
  const form =
    'give it as `PATH=CAPABILITY,CAPABILITY`, such as `/B82617/STU3/1/gpconnect=foundations,appointments`'
  if (path === '' || list === '') throw new Trouble(`\`--root\` is \`${text}\`; ${form}.`)
  if (!rootFact.shape.paths.element.safeParse(path).success)
    throw new Trouble(
      `The path of \`--root\` is \`${path}\`; it starts with \`/\`, does not end with one, and has at most eleven segments of letters, digits and \`-._~\`.`,
    )
  const capabilities = [...new Set(list.split(',').map((each) => capabilityFrom('--root', each.trim())))]
  if (fhirVersion !== undefined && fhirVersion !== 'STU3' && fhirVersion !== 'DSTU2')
    throw new Trouble(`The FHIR version of \`--root\` is \`${fhirVersion}\`; there are STU3 and DSTU2.`)
  return { fhirVersion: fhirVersion ?? fhirVersionOf(capabilities), capabilities, paths: bothPaths(path) }
}

function capabilityFrom(option: string, text: string): Capability {
  const { data, success } = capability.safeParse(text)
  if (success) return data
  const meant = nearest(text, capability.options)
  throw new Trouble(
    `\`${option}\` names the capability \`${text}\`; ${meant ? `did you mean \`${meant}\`?` : `there are ${capability.options.join(', ')}.`}`,
  )
}

const fhirVersionOf = (capabilities: readonly Capability[]) =>
  capabilities.includes('html') ? ('DSTU2' as const) : ('STU3' as const)

/** A path as given, and the same with or without a final `/fhir`. */
function bothPaths(path: string): string[] {
  if (!path.endsWith('/fhir')) return [path, `${path}/fhir`]
  const shorter = path.slice(0, -'/fhir'.length)
  return shorter === '' ? [path] : [path, shorter]
}

/** The version that each capability reached at a root publishes. */
function versionsOf(roots: readonly Root[], given: readonly string[]): PracticeFile['practice']['versions'] {
  const reached = new Set(roots.flatMap(({ capabilities }) => capabilities))
  const versions = Object.fromEntries([...reached].map((each) => [each, usualVersion[each]]))
  for (const text of given) {
    const [name = '', version = '', ...rest] = text.split('=')
    if (!/^\d+\.\d+\.\d+$/.test(version) || rest.length > 0)
      throw new Trouble(
        `\`--version\` is \`${text}\`; give a capability and a version N.N.N, such as \`foundations=1.2.8\`.`,
      )
    const named = capabilityFrom('--version', name)
    if (!reached.has(named))
      throw new Trouble(
        `\`--version\` is \`${text}\`, and no root reaches ${named}; give it a \`--root\`, or leave the version out.`,
      )
    versions[named] = version
  }
  return versions
}
