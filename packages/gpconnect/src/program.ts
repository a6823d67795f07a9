import { userInfo } from 'node:os'
import { Command, Option } from 'commander'
import { tokenFor } from './bearer.ts'
import { call } from './call.ts'
import { readConfiguration } from './configuration.ts'
import type { Configuration } from './configuration-schema.ts'
import { interactionList } from './interaction-names.ts'
import type { OperationsAddress } from './operations-client.ts'
import { generatePatients, practiceList, resetData, switchPractice } from './practices.ts'
import { serve } from './serve.ts'

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

const operationsOf = (options: Given): OperationsAddress => {
  const { portBase, operationsHost } = configurationOf({ config: options.config, portBase: options.portBase })
  return { portBase, operationsHost, operations: options.operations }
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
    .option('--debug', 'show where an error came from (also GPC_DEBUG=1)')
    .showHelpAfterError('Add --help to see what can be given.')
    .addHelpText(
      'after',
      examples('gpconnect start', 'gpconnect call search:patient --nhs-number N', 'gpconnect practice list'),
    )
  addServing(program)
  addCalling(program)
  addAdministration(program)
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

function addServing(program: Command): void {
  const serving = (name: string, isWelcoming: boolean) =>
    program
      .command(name)
      .addOption(portBase())
      .addOption(new Option('--host <address>', 'address of the provider (default: 127.0.0.1)'))
      .addOption(
        new Option('--operations-host <address>', 'address of the operations port (default: 127.0.0.1)'),
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
      .addOption(
        new Option('--log-level <level>', 'trace, debug, info, warn, error, fatal or silent (default: info)'),
      )
      .action(async ({ reset, ...options }: Given & { reset?: string }) => {
        const configuration = configurationOf(options, isWelcoming ? undefined : { seed: 'none' })
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
      .option('--practice <ods>', 'practice it is for (default: the first with GP Connect switched on)')
      .option('--interaction <name>', 'interaction it is for: short name, title or id', 'read:patient'),
  )
    .option('--header', 'print the whole header: Authorization: Bearer …')
    .addOption(portBase())
    .addOption(operations())
    .addOption(configFile())
    .addHelpText('after', () => `\nInteractions:\n${interactionList()}`)
    .addHelpText(
      'after',
      examples('gpconnect token', 'gpconnect token --practice B82617 --interaction search:patient --header'),
    )
    .action(async ({ header, interaction = 'read:patient', ...options }: Given) => {
      const token = await tokenFor({ ...options, interaction }, operationsOf(options))
      console.log(header ? `Authorization: Bearer ${token}` : token)
    })

  type Collected = { query: string[]; header: string[]; format: 'json' | 'xml'; raw?: boolean }
  requester(
    program
      .command('call')
      .argument('<name>', 'interaction: short name, title or id')
      .summary('make a request and print the exchange')
      .description(
        'Makes an interaction with a running provider. Exit code 0 where it succeeds, 1 otherwise.',
      )
      .option('--practice <ods>', 'practice to ask (default: the first with GP Connect switched on)')
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
        'gpconnect call gpc.registerpatient --body patient.json',
      ),
    )
    .action(async (name: string, options: Omit<Given, keyof Collected> & Collected) => {
      const { portBase: base, config, operations: elsewhere } = options as Given
      const succeeded = await call(
        name,
        options,
        operationsOf({ portBase: base, config, operations: elsewhere }),
      )
      if (!succeeded) process.exitCode = 1
    })
}

function addAdministration(program: Command): void {
  const onData = (command: Command) =>
    command.addOption(dataDirectory()).addOption(database()).addOption(configFile())
  const placeOf = ({ data, database: url, config }: Given) => configurationOf({ data, database: url, config })
  const practice = program
    .command('practice')
    .summary('list practices and turn their switches')
    .description('Lists practices and turns their switches, also while a server runs on the same data.')
    .addHelpText('after', examples('gpconnect practice list', 'gpconnect practice switch B82617 html off'))
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
      .description('Removes everything clinical and sows the same seeds as of today. The audit trail stays.')
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
