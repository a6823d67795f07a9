import { switches } from '@gpconnect/clinical-system'
import type { PracticeOverview } from '@gpconnect/reference-system'
import { type Place, withData } from './data.ts'
import { nearest } from './nearest.ts'
import { type PracticeOptions, practiceFromFile, practiceFromOptions } from './practice-to-add.ts'
import { table } from './table.ts'
import { Trouble } from './trouble.ts'

/** The practices with addresses, versions, switches and number of patients. */
export function practiceList(place: Place): Promise<string> {
  return withData(place, async ({ administration, places }) => {
    const overviews = await administration.list()
    if (overviews.length === 0)
      return 'There are no practices. Start with a seed, such as `npx gpconnect start --seed assurance`.'
    const named = overviews.map(async (overview) => ({
      overview,
      name:
        (await places.organisationById(overview.practice.odsCode, overview.practice.organisation))?.name ??
        '',
    }))
    return table(
      ['ODS', 'Name', 'ASIDs', 'Versions', 'Switched on', 'Patients', 'Roots'],
      (await Promise.all(named)).flatMap(rowsOf),
    )
  })
}

/** A row for the practice, and one more for each root after the first. */
function rowsOf({ overview, name }: { overview: PracticeOverview; name: string }): (string | number)[][] {
  const { practice, patients, roots } = overview
  const versions = Object.entries(practice.versions).map(
    ([capability, version]) => `${capability} ${version}`,
  )
  const on = Object.entries(practice.switches).flatMap(([switchName, isOn]) => (isOn ? [switchName] : []))
  const paths = roots.map((root) => `${root.paths[0]} (${root.capabilities.join(', ')})`)
  const height = Math.max(practice.asids.length, paths.length, versions.length)
  return Array.from({ length: height }, (_, line) => [
    line === 0 ? practice.odsCode : '',
    line === 0 ? name : '',
    practice.asids[line] ?? '',
    versions[line] ?? '',
    line === 0 ? on.join(', ') || 'none' : '',
    line === 0 ? patients : '',
    paths[line] ?? '',
  ])
}

type SwitchName = keyof typeof switches.shape
const switchNames = Object.keys(switches.shape)
const isSwitch = (name: string): name is SwitchName => switchNames.includes(name)

/** Flips a switch — TRN-ENA-01. A server that runs on the same data follows within a second. */
export function switchPractice(
  place: Place,
  { practice, name, to, by }: { practice: string; name: string; to: string; by: string },
): Promise<string> {
  if (!isSwitch(name)) {
    const meant = nearest(name, switchNames)
    throw new Trouble(
      `There is no switch \`${name}\`; ${meant ? `did you mean \`${meant}\`?` : `there are ${switchNames.join(', ')}.`}`,
    )
  }
  if (to !== 'on' && to !== 'off') throw new Trouble(`A switch is turned \`on\` or \`off\`, not \`${to}\`.`)
  return withData(place, async ({ administration }) => {
    await administration.switch(practice, name, to === 'on', { by })
    return `${name} of ${practice.toUpperCase()} is ${to}.`
  })
}

/** Adds a practice, with every switch off unless its file says otherwise — TRN-ENA-01. A running server serves it within a second. */
export function addPractice(
  place: Place,
  { file, by, ...options }: PracticeOptions & { file?: string | undefined; by: string },
): Promise<string> {
  const isDescribed =
    options.ods !== undefined ||
    options.name !== undefined ||
    [...options.asid, ...options.root, ...options.version].length > 0
  if (file !== undefined && isDescribed)
    throw new Trouble('Give either a FILE, which holds the whole practice, or options that describe one.')
  const wanted = file === undefined ? practiceFromOptions(options) : practiceFromFile(file)
  return withData(place, async ({ administration }) => {
    const { practice, roots, patients } = await administration.add(wanted, { by })
    const on = Object.entries(practice.switches).flatMap(([name, isOn]) => (isOn ? [name] : []))
    return [
      `Practice ${practice.odsCode} is there, with ${patients} patient${patients === 1 ? '' : 's'}, reached at:`,
      ...roots.map(({ paths, capabilities }) => `  ${paths[0]} (${capabilities.join(', ')})`),
      on.length > 0
        ? `Switched on: ${on.join(', ')}.`
        : `Every switch is off. Turn them on, such as \`npx gpconnect practice switch ${practice.odsCode} gpConnect on\`.`,
    ].join('\n')
  })
}

/** Sows anew what was sown, as of today — TD-SLOT-09. */
export function resetData(place: Place, by: string): Promise<string> {
  return withData(place, async ({ administration }) => {
    await administration.reset({ by })
    const practices = await administration.list()
    const patients = practices.reduce((sum, each) => sum + each.patients, 0)
    const seeds = [...new Set(practices.map(({ seed }) => seed))].join(', ')
    return practices.length === 0
      ? 'Nothing had been sown, so nothing was sown anew. Start with a seed, such as `npx gpconnect start --seed assurance`.'
      : `Sown anew as of today: ${seeds}, with ${practices.length} practice${practices.length === 1 ? '' : 's'} and ${patients} patients.`
  })
}

/** Fills a practice with synthetic patients. */
export function generatePatients(
  place: Place,
  { practice, count, seedNumber, by }: { practice: string; count: string; seedNumber: string; by: string },
): Promise<string> {
  const [patients, number] = [whole('COUNT', count), whole('--seed-number', seedNumber)]
  return withData(place, async ({ administration }) => {
    const came = await administration.generate(practice, patients, number, { by })
    return `${came} patients came to ${practice.toUpperCase()}${came < patients ? '; the others were there already' : ''}.`
  })
}

function whole(what: string, text: string): number {
  if (/^[0-9]{1,9}$/.test(text) && Number(text) > 0) return Number(text)
  throw new Trouble(`\`${what}\` is \`${text}\`; give a whole number from 1 to 999999999.`)
}
