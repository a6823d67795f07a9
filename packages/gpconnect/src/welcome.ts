import { randomUUID } from 'node:crypto'
import { londonDay } from '@gpconnect/clinical-system'
import { identifierSystem } from '@gpconnect/specification'
import type { Configuration } from './configuration-schema.ts'
import { exampleNhsNumber } from './example-patient.ts'
import { consumerAsid } from './exchange.ts'
import { interactionNamed } from './interaction-names.ts'
import type { Published, PublishedPractice } from './operations.ts'
import type { RunningServer } from './server.ts'
import { table } from './table.ts'

/** What `start` prints once it serves: addresses, practices, a request to try. */
export async function welcome(
  server: RunningServer,
  { portBase }: Configuration,
  milliseconds: number,
): Promise<string> {
  const overviews = await server.system.administration.list()
  const published = await server.published()
  const patients = new Map<string, number>(overviews.map((each) => [each.practice.odsCode, each.patients]))
  const stale = overviews.find(
    ({ seed, sownAt }) =>
      seed === 'assurance' && londonDay(Date.parse(sownAt)) < londonDay(server.system.clock.now()),
  )
  return [
    `GP Connect is running, started in ${(milliseconds / 1000).toFixed(1)} s. Stop it with Ctrl-C.`,
    table(
      ['  Service', 'Address'],
      [
        ['  Provider (plain HTTP)', server.addresses.provider],
        ['  Operations', `${server.addresses.operations}/health/ready · /metrics · /time · /practices`],
        ['  Data', server.directory],
      ],
    ),
    published.practices.length > 0
      ? practiceTable(published.practices, patients)
      : 'There are no practices. Stop, and start with `--seed assurance` to have one.',
    ...(stale
      ? [
          `The seed \`assurance\` was sown on ${londonDay(Date.parse(stale.sownAt))}, and its dates are relative to that day. Run \`npx gpconnect reset\` to sow it as of today.`,
        ]
      : []),
    ...requestToTry(server, published, portBase),
  ].join('\n\n')
}

function practiceTable(
  practices: readonly PublishedPractice[],
  patients: ReadonlyMap<string, number>,
): string {
  return table(
    ['  Practice', 'Name', 'Patients', 'GP Connect', 'Root'],
    practices.map(({ odsCode, name, switches, roots }) => [
      `  ${odsCode}`,
      name,
      patients.get(odsCode) ?? 0,
      switches.gpConnect ? 'on' : 'switched off',
      roots[0]?.paths[0] ?? '',
    ]),
  )
}

/** The same request in two forms. Its token is made when it is run: one lives 300 seconds. */
function requestToTry(
  server: RunningServer,
  { publicOrigin, practices }: Published,
  portBase: number,
): string[] {
  const practice = practices.find(({ switches }) => switches.gpConnect)
  const nhsNumber = practice && exampleNhsNumber(server.directory, practice.odsCode)
  const root = practice?.roots.find(({ capabilities }) => capabilities.includes('foundations'))?.paths[0]
  if (!practice || !nhsNumber || !root) return []
  const { name, interaction } = interactionNamed('search:patient')
  const ports = portBase === 19190 ? '' : ` --port-base ${portBase}`
  const identifier = encodeURIComponent(`${identifierSystem.nhsNumber}|${nhsNumber}`)
  return [
    `Try it, with a patient of ${practice.name}:`,
    `  npx gpconnect call ${name} --practice ${practice.odsCode} --nhs-number ${nhsNumber}${ports}`,
    [
      `  curl -si '${publicOrigin}${root}/Patient?identifier=${identifier}'`,
      `    -H 'Accept: application/fhir+json'`,
      `    -H 'Ssp-TraceID: ${randomUUID()}' -H 'Ssp-From: ${consumerAsid}' -H 'Ssp-To: ${practice.asids[0]}'`,
      `    -H 'Ssp-InteractionID: ${interaction.id}'`,
      `    -H "Authorization: Bearer $(npx gpconnect token --practice ${practice.odsCode} --interaction ${name}${ports})"`,
    ].join(' \\\n'),
  ]
}
