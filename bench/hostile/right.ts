import { mediaTypes } from '@gpconnect/specification'
import type { Draft } from './draft.ts'
import { jsonTree } from './json-tree.ts'
import type { Random } from './random.ts'
import { bodyFor, treeOf } from './right-bodies.ts'
import { claimsFor } from './right-claims.ts'
import type { Holdings, Person, Place, World } from './world.ts'

/** A right request of an interaction, drawn by chance from all right requests of it. */
export function rightDraft(
  place: Place,
  world: World,
  random: Random,
  formats: readonly Draft['format'][] = ['json', 'xml'],
): Draft {
  const { practice, root, interaction } = place
  const holdings = world.holdings(practice.odsCode)
  const format = random.pick(formats)
  const type = mediaTypes[root.fhirVersion][format]
  const traceId = guid(random)
  const person = random.pick(world.strangers(practice.odsCode))
  const nhsNumber = nhsNumberFor(place, person, random.pick([...holdings.nhsNumbers, person.nhsNumber]))
  const body = bodyFor(place, { person, nhsNumber: nhsNumber ?? person.nhsNumber, random })
  const root0 = random.pick(root.paths)
  return {
    place,
    format,
    traceId,
    nhsNumber,
    tokenHeader: jsonTree({ alg: 'none', typ: 'JWT' }),
    claims: jsonTree(claimsFor(place, { nhsNumber: nhsNumber ?? person.nhsNumber, path: root0 })),
    payload: '',
    token: '',
    scheme: 'Bearer',
    authorization: undefined,
    resource: body && treeOf(body, root.fhirVersion, format),
    declaration: format === 'xml' ? '<?xml version="1.0" encoding="UTF-8"?>' : '',
    text: '',
    body: undefined,
    query: queryFor(place, holdings, nhsNumber, random),
    method: interaction.method,
    path: `${root0}/${interaction.path.replace('{id}', idFor(place, holdings, random))}`,
    version: 'HTTP/1.1',
    lineEnd: '\r\n',
    requestLine: undefined,
    headers: [
      { name: 'Host', value: 'provider.example.nhs.uk' },
      { name: 'Accept', value: type },
      { name: 'Ssp-TraceID', value: traceId },
      { name: 'Ssp-From', value: '200000000359' },
      { name: 'Ssp-To', value: random.pick(practice.asids) },
      { name: 'Ssp-InteractionID', value: interaction.id },
      ...(body ? [{ name: 'Content-Type', value: type }] : []),
    ],
    framing: [],
    sent: Buffer.alloc(0),
  }
}

function guid(random: Random): string {
  const digits = (count: number) => random.text(count, '0123456789abcdef')
  return [digits(8), digits(4), `4${digits(3)}`, `a${digits(3)}`, digits(12)].join('-')
}

/** The patient that a request is about: where one is to be registered, someone whom no practice has. */
function nhsNumberFor({ interaction }: Place, person: Person, anyone: string): string | undefined {
  if (interaction.path.endsWith('gpc.registerpatient')) return person.nhsNumber
  return interaction.path === 'Patient' || interaction.path.includes('$') ? anyone : undefined
}

/** The logical id in the path, of the type that the path begins with. */
function idFor({ interaction: { path } }: Place, held: Holdings, random: Random): string {
  const ids: Record<string, readonly string[]> = {
    Patient: held.patients,
    Practitioner: held.practitioners,
    Organization: held.organisations,
    Location: held.locations,
  }
  const [type = ''] = path.split('/')
  const known = ids[type] ?? []
  return known.length > 0 ? random.pick(known) : guid(random)
}

/** The query of a search that finds something. */
function queryFor(
  { interaction: { path, parameter } }: Place,
  held: Holdings,
  nhsNumber: string | undefined,
  random: Random,
): string {
  if (path === 'Slot') return 'start=ge2026-03-03&end=le2026-03-10&status=free&_include=Slot:schedule'
  if (path.endsWith('/Appointment')) return 'start=ge2026-03-03&start=le2026-04-03'
  if (path.endsWith('/DocumentReference'))
    return 'created=ge2020-01-01&_include=DocumentReference:subject:Patient'
  if (!parameter) return ''
  const values: Record<string, readonly string[]> = {
    Patient: [nhsNumber ?? ''],
    Practitioner: held.sdsUsers,
    Organization: held.odsCodes,
  }
  const value = `${parameter.system}|${random.pick(values[path] ?? [''])}`
  // Consumers send both forms — TRN-URL-13.
  return `${parameter.name}=${random.percent(50) ? encodeURIComponent(value) : value}`
}
