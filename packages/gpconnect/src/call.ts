import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Interaction, identifierSystem, mediaTypes } from '@gpconnect/specification'
import { bearerFor, type RequesterOptions } from './bearer.ts'
import { developmentCertificatesIn } from './certificates/development.ts'
import { type Credentials, consumerAsid, exchangeText, type Header, type Request, send } from './exchange.ts'
import { interactionNamed, type NamedInteraction } from './interaction-names.ts'
import {
  noServer,
  type OperationsAddress,
  practiceOf,
  rootPathOf,
  serverTime,
  serverView,
} from './operations-client.ts'
import { outcomeOf, patientIdIn } from './outcome.ts'
import { Trouble } from './trouble.ts'

type CallOptions = RequesterOptions & {
  readonly practice?: string | undefined
  readonly id?: string | undefined
  readonly identifier?: string | undefined
  readonly nhsNumber?: string | undefined
  readonly query: readonly string[]
  readonly format: 'json' | 'xml'
  readonly body?: string | undefined
  readonly baseUrl?: string | undefined
  readonly to?: string | undefined
  readonly from?: string | undefined
  readonly token?: string | undefined
  readonly header: readonly string[]
  readonly raw?: boolean | undefined
  /** Files of what is shown to a server that asks for a certificate, and of whom its own is held against. */
  readonly cert?: string | undefined
  readonly key?: string | undefined
  readonly ca?: string | undefined
  /** The data directory, where certificates for development are. */
  readonly directory: string
}

/** Whom a request goes to. */
type Target = {
  /** True where it is a server on this machine, whose certificates for development are known. */
  readonly isOurs: boolean
  readonly root: string
  readonly audience: string
  readonly asid: string
  readonly issuedAt: number
}

/** Makes an interaction, prints the exchange, and answers whether it was a success. */
export async function call(name: string, options: CallOptions, address: OperationsAddress): Promise<boolean> {
  const named = interactionNamed(name)
  const id = options.id ?? (await patientIdFor(named, options, address))
  const target = await targetOf(named.interaction, options, address)
  const request = requestOf(named, { ...options, id }, target)
  const response = await send(request, credentialsFor(options, target))
  if (options.raw) {
    process.stdout.write(response.body)
    console.error(outcomeOf(response))
  } else console.log(exchangeText(request, response))
  return response.status >= 200 && response.status < 300
}

/** Finds the patient of `--nhs-number` for an interaction that wants the id the practice gave to the patient. */
async function patientIdFor(
  { interaction }: NamedInteraction,
  options: CallOptions,
  address: OperationsAddress,
): Promise<string | undefined> {
  if (options.nhsNumber === undefined || !interaction.path.startsWith('Patient/{id}')) return undefined
  const find = interactionNamed(
    interaction.capability === 'documents' ? 'documents:search:patient' : 'search:patient',
  )
  const { practice, baseUrl, to, from, nhsNumber, cert, key, ca, directory } = options
  const same = { practice, baseUrl, to, from, nhsNumber, cert, key, ca, directory }
  const own = { ...same, query: [], header: [], format: 'json' } as const
  const target = await targetOf(find.interaction, own, address)
  const found = await send(requestOf(find, own, target), credentialsFor(own, target))
  const id = patientIdIn(found.body)
  if (id !== undefined) return id
  throw new Trouble(`No patient with that NHS number was found; the provider answered: ${outcomeOf(found)}`)
}

async function targetOf(
  interaction: Interaction,
  { practice: odsCode, baseUrl, to }: CallOptions,
  address: OperationsAddress,
): Promise<Target> {
  const root = baseUrl?.replace(/\/+$/, '')
  if (root !== undefined && !/^https?:\/\/[^/]/.test(root))
    throw new Trouble(`\`--base-url\` is \`${baseUrl}\`; give the URL of a service root, http or https.`)
  const issuedAt = await serverTime(address)
  if (root !== undefined && to !== undefined)
    return { isOurs: address.tls === true, root, audience: root, asid: to, issuedAt }
  const view = await serverView(address)
  if (!view) throw noServer(address, 'give both `--base-url URL` and `--to ASID`')
  const practice = practiceOf(view, odsCode)
  const path = rootPathOf(practice, interaction)
  return {
    isOurs: root === undefined || address.tls === true,
    root: root ?? view.origin + path,
    audience: root ?? view.publicOrigin + path,
    asid: to ?? practice.asids[0] ?? '',
    issuedAt,
  }
}

/** What to show over TLS: the files given, else the certificate for development with which the SSP comes to the provider. */
function credentialsFor(options: CallOptions, { root, isOurs }: Target): Credentials {
  const { cert, key, ca } = options
  if (!root.startsWith('https:')) return {}
  if ((cert === undefined) !== (key === undefined))
    throw new Trouble('Give both `--cert FILE` and `--key FILE`: a certificate is of no use without its key.')
  const made = isOurs ? developmentCertificatesIn(options.directory) : undefined
  const read = (file: string | undefined) =>
    file === undefined ? undefined : contentOf(file, made?.directory)
  return {
    cert: read(cert ?? made?.ssp.certificate),
    key: read(key ?? made?.ssp.key),
    ca: read(ca ?? made?.authority),
  }
}

function contentOf(file: string, madeIn: string | undefined): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Trouble(
      madeIn !== undefined && file.startsWith(madeIn)
        ? `There are no certificates for development in ${madeIn}. Give the \`--data DIR\` of the server, or files with \`--cert\`, \`--key\` and \`--ca\`.`
        : `The file \`${file}\` cannot be read. Check its name and that you may read it.`,
    )
  }
}

function requestOf(named: NamedInteraction, options: CallOptions, target: Target): Request {
  const { interaction } = named
  const body = bodyOf(named, options)
  const mediaType = mediaTypes[interaction.fhirVersion][options.format]
  const headers: Header[] = [
    ['Accept', mediaType],
    ...(body ? [['Content-Type', mediaType] as const] : []),
    ['Ssp-TraceID', randomUUID()],
    ['Ssp-From', options.from ?? consumerAsid],
    ['Ssp-To', target.asid],
    ['Ssp-InteractionID', interaction.id],
    ['Authorization', `Bearer ${options.token ?? bearerFor(interaction, options, target)}`],
  ]
  return {
    method: interaction.method,
    url: `${target.root}/${placeOf(named, options)}`,
    headers: withChanges(headers, options.header),
    body,
  }
}

/** Path and query below the root. */
function placeOf({ name, interaction }: NamedInteraction, options: CallOptions): string {
  const path = interaction.path.replace('{id}', () => {
    if (options.id !== undefined) return encodeURIComponent(options.id)
    const byNumber = interaction.path.startsWith('Patient/{id}') ? ', or `--nhs-number N` to look it up' : ''
    throw new Trouble(`\`${name}\` needs to know which one: give \`--id ID\`${byNumber}.`)
  })
  const query = [...identifierOf({ name, interaction }, options), ...options.query.map(encodedParameter)]
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

function identifierOf(
  { name, interaction: { parameter } }: NamedInteraction,
  options: CallOptions,
): string[] {
  if (!parameter) return []
  const byNumber = parameter.system === identifierSystem.nhsNumber
  const value = options.identifier ?? (byNumber ? options.nhsNumber : undefined)
  if (value !== undefined) {
    const token = value.includes('|') ? value : `${parameter.system}|${value}`
    return [`${parameter.name}=${encodeURIComponent(token)}`]
  }
  if (options.query.length > 0) return []
  throw new Trouble(
    `\`${name}\` searches by ${parameter.documentation}: give \`--identifier VALUE\`${byNumber ? ' or `--nhs-number N`' : ''}.`,
  )
}

/** `start=ge2026-11-24` with its value encoded. */
function encodedParameter(text: string): string {
  const equals = text.indexOf('=')
  if (equals < 1)
    throw new Trouble(`\`--query\` is \`${text}\`; give a name and a value, such as \`status=free\`.`)
  return `${encodeURIComponent(text.slice(0, equals))}=${encodeURIComponent(text.slice(equals + 1))}`
}

function bodyOf({ name, interaction }: NamedInteraction, { body }: CallOptions): Buffer | undefined {
  if (interaction.method === 'GET') {
    if (body === undefined) return undefined
    throw new Trouble(`\`${name}\` is a GET, which has no body; leave \`--body\` out.`)
  }
  if (body === undefined)
    throw new Trouble(`\`${name}\` sends a body: give \`--body FILE\`, or \`--body -\` for standard input.`)
  try {
    return readFileSync(body === '-' ? 0 : body)
  } catch {
    throw new Trouble(`The file \`${body}\` cannot be read. Check its name and that you may read it.`)
  }
}

/** Puts headers in, in the place of one of the same name; `Name:` takes one out. */
function withChanges(headers: readonly Header[], changes: readonly string[]): Header[] {
  return changes.reduce<Header[]>(
    (before, change) => {
      const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(change) ?? []
      if (name === undefined)
        throw new Trouble(
          `\`--header\` is \`${change}\`; give a name and a value, such as \`Prefer: return=minimal\`.`,
        )
      const others = before.filter(([other]) => other.toLowerCase() !== name.toLowerCase())
      return value ? [...others, [name, value]] : others
    },
    [...headers],
  )
}
