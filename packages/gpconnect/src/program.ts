import { userInfo } from 'node:os'
import path from 'node:path'
import { Command, Option } from 'commander'
import { auditLines, whoLines } from './audit.ts'
import { verifyTrail } from './audit-verify.ts'
import { backup, restore } from './backup.ts'
import { tokenFor } from './bearer.ts'
import { call } from './call.ts'
import { readConfiguration } from './configuration.ts'
import type { Configuration } from './configuration-schema.ts'
import { interactionList } from './interaction-names.ts'
import { openApiText } from './openapi.ts'
import type { OperationsAddress } from './operations-client.ts'
import { addPractice, generatePatients, practiceList, resetData, switchPractice } from './practices.ts'
import { print } from './printing.ts'
import { serve } from './serve.ts'
import { Trouble } from './trouble.ts'

/** The options of a command as commander collects them. */
type Given = Record<string, string | undefined>

const configurationOf = (
  { config, ...options }: Given,
  defaults: Readonly<Record<string, string>> = {},
): Configuration =>
  readConfiguration({
    options,
    environment: process.env,
    workingDirectory: process.cwd(),
    file: config,
    defaults,
  })

const operationsOf = (options: Given, tls?: boolean): OperationsAddress => {
  const { portBase, operationsHost } = configurationOf({ config: options.config, portBase: options.portBase })
  return { portBase, operationsHost, operations: options.operations, tls }
}

const several = (text: string, before: string[]): string[] => [...before, text]

/** Who does something, for the audit trail, unless `--by` tells. */
function thisUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'operator'
  }
}

/** The `gpconnect` command. Whatever goes wrong is thrown; an exit code other than 0 is left in `process.exitCode`. */
export function createProgram(): Command {
  const program = new Command('gpconnect')
    .description('GP Connect: a provider with a clinical system behind it, and the tools to run and call it.')
    // Options belong to the command they stand behind: `audit` and `audit who` have some of the same name.
    .enablePositionalOptions()
    .option('--debug', 'show where an error came from (also GPC_DEBUG=1)')
    .showHelpAfterError('Add --help to see what can be given.')
    .addHelpText(
      'after',
      examples('gpconnect start', 'gpconnect call search:patient --nhs-number N', 'gpconnect practice list'),
    )
  addServing(program)
  addCalling(program)
  addDocuments(program)
  addAdministration(program)
  addAudit(program)
  addBackup(program)
  return program
}

const examples = (...lines: readonly string[]) =>
  ['', 'Examples:', ...lines.map((line) => `  $ npx ${line}`)].join('\n')

const configFile = () =>
  new Option('--config <file>', 'configuration file (default: gpconnect.json, if there)')
const portBase = () => new Option('--port-base <number>', 'first of the eight ports (default: 19190)')
const dataDirectory = () => new Option('--data <dir>', 'data directory (default: ./.gpconnect)')
const database = () =>
  new Option('--database <url>', 'database, as sqlite:DIRECTORY (default: the data directory)')
const by = () => new Option('--by <who>', 'who does it, for the audit trail').default(thisUser(), 'you')

/** What `start` does unless told, beside the defaults of the configuration: everything that helps to try things out. */
const startDefaults = { doors: 'http,tls', developmentCertificates: 'true' }

const onData = (command: Command) =>
  command.addOption(dataDirectory()).addOption(database()).addOption(configFile())
const placeOf = ({ data, database: url, config }: Given) => configurationOf({ data, database: url, config })

function addServing(program: Command): void {
  const serving = (name: string, isWelcoming: boolean) =>
    program
      .command(name)
      .addOption(portBase())
      .addOption(new Option('--host <address>', 'address of the provider (default: 127.0.0.1)'))
      .addOption(
        new Option('--operations-host <address>', 'address of the operations port (default: 127.0.0.1)'),
      )
      .addOption(
        new Option(
          '--doors <names>',
          `doors of the provider: http,tls or tls or http (default: ${isWelcoming ? 'http,tls' : 'tls'})`,
        ),
      )
      .addOption(
        new Option(
          '--development-certificates [true|false]',
          `make certificates for development where none are configured (default: ${isWelcoming})`,
        ).preset('true'),
      )
      .addOption(dataDirectory())
      .addOption(
        new Option(
          '--seed <names>',
          `seeds to sow, each once: NAME[,NAME] or none (default: ${isWelcoming ? 'assurance,demo' : 'none'})`,
        ),
      )
      .option('--reset', 'remove everything clinical and sow anew before serving')
      .addOption(new Option('--now <instant>', 'start the clock there, such as 2026-11-24T09:30:00Z'))
      .addOption(database())
      .addOption(configFile())
      .addOption(new Option('--processes <number>', 'processes that serve side by side (default: 1)'))
      .addOption(
        new Option('--log-level <level>', 'trace, debug, info, warn, error, fatal or silent (default: info)'),
      )
      .action(async ({ reset, ...options }: Given & { reset?: string }) => {
        const configuration = configurationOf(options, isWelcoming ? startDefaults : { seed: 'none' })
        await serve({ configuration, reset: Boolean(reset), isWelcoming })
      })
  serving('start', true)
    .summary('serve, and print what there is')
    .description('Serves until stopped, and prints every address, the practices and a request to try.')
    .addHelpText(
      'after',
      examples(
        'gpconnect start',
        'gpconnect start --seed assurance --port-base 19290 --data /tmp/assurance',
        'gpconnect start --reset --now 2026-11-24T09:30:00Z',
      ),
    )
  serving('serve', false)
    .summary('serve quietly, with logs as JSON lines')
    .description(
      'Serves until stopped. Nothing is sown unless told; JSON lines on standard output are all it writes.',
    )
    .addHelpText(
      'after',
      examples(
        'gpconnect serve --data /var/lib/gpconnect --host 0.0.0.0',
        'gpconnect serve --config production.json',
      ),
    )
}

const overTls = () =>
  new Option('--tls', 'use the door for mutual TLS (default: plain HTTP, where it is open)')
const operations = () =>
  new Option('--operations <url>', 'operations port of the server, where it is elsewhere')
const requester = (command: Command) =>
  command
    .option('--reason <reason>', 'reason for request (default: that of the interaction)')
    .option('--scope <scope>', 'requested scope (default: that of the interaction)')
    .option('--user <id>', 'id of the user who asks, also sent as the SDS user id')
    .option('--organisation <ods>', 'ODS code of the organisation that asks')

function addCalling(program: Command): void {
  requester(
    program
      .command('token')
      .summary('print a bearer token')
      .description(
        'Prints a bearer token that lives 300 seconds, by the clock of the server where one answers.',
      )
      .option('--practice <ods>', 'practice it is for (default: the newest line switched on)')
      .option('--interaction <name>', 'interaction it is for: short name, title or id', 'read:patient'),
  )
    .option('--header', 'print the whole header: Authorization: Bearer …')
    .addOption(overTls())
    .addOption(portBase())
    .addOption(operations())
    .addOption(configFile())
    .addHelpText('after', () => `\nInteractions:\n${interactionList()}`)
    .addHelpText(
      'after',
      examples('gpconnect token', 'gpconnect token --practice B82617 --interaction search:patient --header'),
    )
    .action(async ({ header, tls, interaction = 'read:patient', ...options }: Given) => {
      const token = await tokenFor({ ...options, interaction }, operationsOf(options, Boolean(tls)))
      console.log(header ? `Authorization: Bearer ${token}` : token)
    })

  type Collected = {
    query: string[]
    header: string[]
    format: 'json' | 'xml'
    raw?: boolean
    tls?: boolean
  }
  requester(
    program
      .command('call')
      .argument('<name>', 'interaction: short name, title or id')
      .summary('make a request and print the exchange')
      .description(
        'Makes an interaction with a running provider. Exit code 0 where it succeeds, 1 otherwise.',
      )
      .option('--practice <ods>', 'practice to ask (default: the newest line switched on)')
      .option('--id <id>', 'logical id of what is asked for')
      .option('--identifier <value>', 'what to search for: VALUE, or SYSTEM|VALUE')
      .option('--nhs-number <number>', 'patient to search for, or whose id to look up first')
      .addOption(
        new Option('--query <name=value>', 'a further parameter; several times')
          .argParser(several)
          .default([], 'none'),
      )
      .addOption(
        new Option('--format <format>', 'format of the bodies').choices(['json', 'xml']).default('json'),
      )
      .option('--body <file>', 'body to send; - for standard input')
      .option(
        '--header <name: value>',
        'header to put in, or with no value to take out; several times',
        several,
        [],
      )
      .option('--token <token>', 'bearer token to send (default: a new one)')
      .option('--from <asid>', 'ASID of the consumer')
      .option('--to <asid>', "ASID of the provider (default: the practice's)")
      .option('--base-url <url>', "service root to call (default: the practice's)")
      .option('--raw', 'print nothing but the body as it came'),
  )
    .addOption(overTls())
    .option('--cert <file>', "certificate to show over TLS (default: the SSP's for development)")
    .option('--key <file>', 'key of that certificate')
    .option('--ca <file>', 'authority of the server (default: that for development)')
    .addOption(dataDirectory())
    .addOption(portBase())
    .addOption(operations())
    .addOption(configFile())
    .addHelpText('after', () => `\nInteractions:\n${interactionList()}`)
    .addHelpText(
      'after',
      examples(
        'gpconnect call search:patient --practice B82617 --nhs-number N',
        'gpconnect call read:patient --nhs-number N --format xml',
        'gpconnect call search:organization --identifier B82617 --raw',
        "gpconnect call read:metadata --header 'Ssp-TraceID:'",
        'gpconnect call read:metadata --tls',
        'gpconnect call read:metadata --tls --cert ssp-expired.pem --key ssp.key',
        'gpconnect call gpc.registerpatient --body patient.json',
      ),
    )
    .action(async (name: string, options: Omit<Given, keyof Collected> & Collected) => {
      const { portBase: base, config, operations: elsewhere, data } = options as Given
      const directory = path.resolve(configurationOf({ config, data }).data)
      const succeeded = await call(
        name,
        { ...options, directory },
        operationsOf({ portBase: base, config, operations: elsewhere }, options.tls),
      )
      if (!succeeded) process.exitCode = 1
    })
}

function addDocuments(program: Command): void {
  onData(
    program
      .command('openapi')
      .summary('write what a service root answers as OpenAPI')
      .description(
        'Writes the OpenAPI 3.1 document of a service root: what is deployed there, how to ask for it, and every way in which it is refused.',
      )
      .option('--practice <ods>', 'ODS code of the practice; its first root, unless told')
      .option('--root <path>', 'path of the service root')
      .option('--output <file>', 'file to write (default: standard output)')
      .addOption(portBase()),
  )
    .addHelpText(
      'after',
      examples(
        'gpconnect openapi --practice B82617',
        'gpconnect openapi --root /B82617/DSTU2/0/gpconnect --output html.json',
      ),
    )
    .action(async ({ practice, root, output, ...options }: Given) => {
      const { data, database: url, config, portBase: base } = options
      const configuration = configurationOf({ data, database: url, config, portBase: base }, startDefaults)
      console.log(await openApiText(configuration, { practice, root, output }))
    })
}

function addAdministration(program: Command): void {
  const practice = program
    .command('practice')
    .summary('list practices, add one and turn their switches')
    .description('Lists practices, adds one and turns their switches, also while a server runs on the data.')
    .addHelpText(
      'after',
      examples(
        'gpconnect practice list',
        'gpconnect practice add practice.json',
        'gpconnect practice switch B82617 html off',
      ),
    )
  onData(
    practice
      .command('list')
      .summary('list the practices')
      .description('Lists the practices with addresses, versions, switches and patients.'),
  )
    .addHelpText(
      'after',
      examples('gpconnect practice list', 'gpconnect practice list --data /var/lib/gpconnect'),
    )
    .action(async (options: Given) => console.log(await practiceList(placeOf(options))))
  type Described = { asid: string[]; root: string[]; version: string[] }
  const gathered = (flags: string, description: string, otherwise: string) =>
    new Option(flags, description).argParser(several).default([], otherwise)
  onData(
    practice
      .command('add')
      .summary('add a practice')
      .description(
        "Adds a practice, from options or from a file in the shape of a seed's. Its switches are off unless the file says otherwise; servers follow within a second, and the audit trail keeps who did it.",
      )
      .argument('[file]', 'JSON file with the whole practice, or - for standard input')
      .option('--ods <code>', 'ODS code')
      .option('--name <name>', 'name')
      .addOption(gathered('--asid <asid>', 'ASID under which the Spine knows it; several times', 'none'))
      .addOption(
        gathered(
          '--root <path=capabilities>',
          'PATH=CAPABILITY,CAPABILITY[:STU3|DSTU2]; several times',
          'the usual four',
        ),
      )
      .addOption(
        gathered(
          '--version <capability=N.N.N>',
          'version that a capability publishes; several times',
          'the newest known',
        ),
      )
      .addOption(by()),
  )
    .addHelpText(
      'after',
      examples(
        "gpconnect practice add --ods X99005 --name 'Fellside Surgery' --asid 999000990055",
        "gpconnect practice add --ods X99006 --name 'Old Surgery' --asid 999000990063 --root /old/v1/fhir=foundations,appointments --version foundations=1.2.8",
        'gpconnect practice add practice.json',
      ),
    )
    .action(async (file: string | undefined, options: Omit<Given, keyof Described> & Described) => {
      const { ods, name, by: who = thisUser(), data, database: url, config } = options as Given
      const { asid, root, version } = options
      const described = { file, ods, name, asid, root, version, by: who }
      console.log(await addPractice(placeOf({ data, database: url, config }), described))
    })
  onData(
    practice
      .command('switch')
      .summary('turn a switch on or off')
      .description(
        'Turns a switch of a practice. Servers follow within a second; the audit trail keeps who did it.',
      )
      .argument('<ods>', 'ODS code of the practice')
      .argument('<name>', 'gpConnect (everything), appointments, structured, documents or html')
      .argument('<on|off>', 'what to turn it to')
      .addOption(by()),
  )
    .addHelpText(
      'after',
      examples(
        'gpconnect practice switch B82617 gpConnect off',
        "gpconnect practice switch B82617 structured on --by 'Practice manager'",
      ),
    )
    .action(async (ods: string, name: string, to: string, options: Given) =>
      console.log(
        await switchPractice(placeOf(options), { practice: ods, name, to, by: options.by ?? thisUser() }),
      ),
    )
  onData(
    program
      .command('reset')
      .summary('sow the seeds anew, as of today')
      .description(
        'Removes everything clinical, generated patients and added practices included, and sows the same seeds as of today. The audit trail stays.',
      )
      .addOption(by()),
  )
    .addHelpText('after', examples('gpconnect reset', 'gpconnect reset --data /tmp/assurance'))
    .action(async (options: Given) =>
      console.log(await resetData(placeOf(options), options.by ?? thisUser())),
    )
  onData(
    program
      .command('generate')
      .summary('fill a practice with synthetic patients')
      .description('Fills a practice with synthetic patients: the same from the same number.')
      .argument('<ods>', 'ODS code of the practice')
      .argument('<count>', 'how many patients')
      .option('--seed-number <number>', 'number that decides who comes', '1')
      .addOption(by()),
  )
    .addHelpText(
      'after',
      examples('gpconnect generate B82617 10000', 'gpconnect generate B82617 500 --seed-number 7'),
    )
    .action(async (ods: string, count: string, { seedNumber = '1', ...options }: Given) =>
      console.log(
        await generatePatients(placeOf(options), {
          practice: ods,
          count,
          seedNumber,
          by: options.by ?? thisUser(),
        }),
      ),
    )
}

/** Which entries of the audit trail, as options. */
const auditPeriod = (command: Command) =>
  command
    .option('--from <date>', "from when on: a day, month or year on London's calendar, or an instant")
    .option('--until <date>', 'until when: to the end of a day, month or year, or up to an instant')
    .option('--json', 'print JSON, one object a line')
    .addOption(by())

function addAudit(program: Command): void {
  type Flags = { json?: boolean; verify?: boolean }
  const options = (given: Given & Flags) => ({ ...given, by: given.by ?? thisUser() })
  const audit = program
    .command('audit')
    .summary('read the audit trail and prove it')
    .description(
      'Prints the entries of the audit trail that fit, the earliest first, also while a server runs. Who reads it is audited too.',
    )
    .enablePositionalOptions()
    .option('--practice <ods>', 'ODS code of the practice')
    .option('--patient <id>', 'id of the patient at the practice')
    .option('--nhs-number <number>', 'NHS number of the patient')
    .option('--consumer <code>', 'who asked: ODS code of the organisation, or ASID of the system')
    .option('--outcome <outcome>', 'how it ended: succeeded, refused or failed')
    .option('--limit <number>', 'stop after so many')
    .option('--verify', 'prove the trail instead: exit code 1, and the first entry that does not fit')
  onData(auditPeriod(audit))
    .addHelpText(
      'after',
      examples(
        'gpconnect audit --practice B82617 --from 2026-11-01 --until 2026-11-30',
        'gpconnect audit --consumer A20047 --outcome refused --json',
        'gpconnect audit who --practice B82617 --nhs-number 9690937278',
        'gpconnect audit --verify',
      ),
    )
    .action(async ({ verify, ...given }: Given & Flags, command: Command) => {
      if (!verify) return print(auditLines(placeOf(given), options(given)))
      refuseBeside('verify', ['data', 'database', 'config', 'by'], command)
      report(await verifyTrail(placeOf(given)))
    })
  onData(
    auditPeriod(
      audit
        .command('who')
        .summary('tell who looked at a record')
        .description(
          'Tells who asked for a record: a line for each person at each organisation, with what was given and what was not.',
        )
        .option('--practice <ods>', 'ODS code of the practice')
        .option('--patient <id>', 'id of the patient at the practice')
        .option('--nhs-number <number>', 'NHS number of the patient'),
    ),
  )
    .addHelpText(
      'after',
      examples(
        'gpconnect audit who --practice B82617 --nhs-number 9690937278',
        'gpconnect audit who --practice B82617 --patient patient-1 --from 2026',
      ),
    )
    .action((given: Given & Flags) => print(whoLines(placeOf(given), options(given))))
}

/** Prints what was found; one that is not sound ends with exit code 1. */
function report({ isSound, text }: { isSound: boolean; text: string }): void {
  console.log(text)
  if (!isSound) process.exitCode = 1
}

/** Refuses options that an option makes no use of. */
function refuseBeside(name: string, allowed: readonly string[], command: Command): void {
  const others = command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .filter((option) => ![name, ...allowed].includes(option.attributeName()))
  if (others.length > 0)
    throw new Trouble(
      `\`--${name}\` takes everything there is; leave out ${others.map(({ long }) => `\`${long}\``).join(', ')}.`,
    )
}

function addBackup(program: Command): void {
  onData(
    program
      .command('backup')
      .summary('copy the data into a file')
      .description(
        'Copies the data into a file, as they were at one moment, also while servers run on them: clinical store, audit trail and seals.',
      )
      .argument('<file>', 'file to write, a tar archive')
      .option('--force', 'replace the file if it is there')
      .addOption(by()),
  )
    .addHelpText(
      'after',
      examples(
        'gpconnect backup monday.tar',
        'gpconnect backup /backups/gpconnect.tar --force --data /var/lib/gpconnect',
      ),
    )
    .action(async (file: string, { force, ...options }: Given & { force?: string }) =>
      console.log(
        await backup(placeOf(options), { file, force: Boolean(force), by: options.by ?? thisUser() }),
      ),
    )
  onData(
    program
      .command('restore')
      .summary('fill an empty data directory from a backup')
      .description(
        'Fills a data directory that is new or empty from a backup, and proves its audit trail: exit code 1 where that does not hold.',
      )
      .argument('<file>', 'file that `gpconnect backup` wrote')
      .addOption(by()),
  )
    .addHelpText('after', examples('gpconnect restore monday.tar --data /var/lib/gpconnect-monday'))
    .action(async (file: string, options: Given) =>
      report(await restore(placeOf(options), { file, by: options.by ?? thisUser() })),
    )
}
