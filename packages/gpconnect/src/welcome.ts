import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { londonDay } from '@gpconnect/clinical-system'
import { identifierSystem } from '@gpconnect/specification'
import type { DevelopmentCertificates } from './certificates/development.ts'
import type { Configuration } from './configuration-schema.ts'
import { exampleNhsNumber } from './example-patient.ts'
import { consumerAsid } from './exchange.ts'
import { interactionNamed } from './interaction-names.ts'
import type { Published, PublishedPractice } from './operations.ts'
import { usualPractice } from './operations-client.ts'
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
        ...(server.addresses.provider ? [['  Provider (plain HTTP)', server.addresses.provider]] : []),
        ...(server.addresses.mutualTls ? [['  Provider (mutual TLS)', server.addresses.mutualTls]] : []),
        ...(server.certificates
          ? [['  Certificates', `${server.certificates.directory} (for development only)`]]
          : []),
        [
          '  Operations',
          `${server.addresses.operations}/health/ready · /metrics · /time · /practices · /openapi`,
        ],
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

/** The same request in several forms. Its token is made when it is run: one lives 300 seconds. */
function requestToTry(server: RunningServer, { practices }: Published, portBase: number): string[] {
  const practice = usualPractice(practices)
  const nhsNumber = practice && exampleNhsNumber(server.directory, practice.odsCode)
  const root = practice?.roots.find(({ capabilities }) => capabilities.includes('foundations'))?.paths[0]
  if (!practice || !nhsNumber || !root) return []
  const { name, interaction } = interactionNamed('search:patient')
  const ports = portBase === 19190 ? '' : ` --port-base ${portBase}`
  const identifier = encodeURIComponent(`${identifierSystem.nhsNumber}|${nhsNumber}`)
  const call = `  npx gpconnect call ${name} --practice ${practice.odsCode} --nhs-number ${nhsNumber}${ports}`
  const curl = (origin: string, credentials: readonly string[], door: string) =>
    [
      `  curl -si '${origin}${root}/Patient?identifier=${identifier}'`,
      ...credentials,
      `    -H 'Accept: application/fhir+json'`,
      `    -H 'Ssp-TraceID: ${randomUUID()}' -H 'Ssp-From: ${consumerAsid}' -H 'Ssp-To: ${practice.asids[0]}'`,
      `    -H 'Ssp-InteractionID: ${interaction.id}'`,
      `    -H "Authorization: Bearer $(npx gpconnect token --practice ${practice.odsCode} --interaction ${name}${ports}${door})"`,
    ].join(' \\\n')
  const { certificates, addresses } = server
  return [
    ...(addresses.provider
      ? [`Try it, with a patient of ${practice.name}:`, call, curl(addresses.provider, [], '')]
      : []),
    ...(addresses.mutualTls && certificates
      ? [
          'With mutual TLS, as the SSP:',
          `${call} --tls${dataOption(path.dirname(certificates.directory))}`,
          curl(addresses.mutualTls, credentialsOf(certificates), ' --tls'),
        ]
      : []),
  ]
}

/** Names a data directory that is not the usual one. */
const dataOption = (directory: string): string =>
  directory === path.resolve('.gpconnect') ? '' : ` --data '${shown(directory)}'`

const credentialsOf = ({ authority, ssp }: DevelopmentCertificates): string[] => [
  `    --cacert '${shown(authority)}' --cert '${shown(ssp.certificate)}' --key '${shown(ssp.key)}'`,
]

/** A path from here, where it is below. */
function shown(file: string): string {
  const relative = path.relative('', file)
  return relative.startsWith('..') ? file : relative
}
