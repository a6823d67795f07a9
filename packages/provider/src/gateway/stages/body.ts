import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  type AnyResource,
  type FhirRelease,
  type Problem,
  type ReadResult,
  readJson,
  readXml,
} from '@gpconnect/fhir'
import type { Interaction } from '@gpconnect/specification'
import type { Arrived, Tools } from '../context.ts'
import { dialectOf } from '../dialects/index.ts'
import { formatOfBody } from '../negotiation.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import { fieldOf, type Incoming } from '../request.ts'
import type { Fitting } from './interaction.ts'
import type { AtRoot } from './root.ts'

/** What is sent is the resource that the interaction takes, and is read strictly — Transport §12.4. */
export const bodyStage: Stage<
  Arrived & AtRoot & Fitting & { body?: AnyResource },
  { readonly body: AnyResource },
  Tools
> = {
  name: 'body',
  purpose: 'what is sent is the resource that the interaction takes, whole and right',
  requirements: ['TRN-PIPE-02', 'TRN-ENC-02', 'TRN-ENC-06', 'TRN-SEC-02', 'TRN-RES-16'],
  run(known, { settings }) {
    const { request, interaction, root } = known
    if (!interaction.body) return nothingSent
    const format = formatOfBody(request.headers, root.fhirVersion, settings.mediaTypes)
    const { release } = dialectOf(root)
    const read = (bytes: Buffer) => {
      const reader = format === 'xml' ? readXml : readJson
      const { resource, problem } = readingOf(bytes, reader, release, interaction.body)
      // The audit entry of what is refused names whom it was about, as far as that could be read — TRN-AUD-03.
      if (resource) known.body = resource
      if (!resource || problem) return refuseWrong(problem, interaction.body)
      return { body: resource }
    }
    const bytes = unpacked(request, interaction, settings.limits.bodyBytes)
    return bytes instanceof Promise ? bytes.then(read) : read(bytes)
  },
}

/** What stands for a body where none is declared: no handler of such an interaction looks at it. */
const nothingSent = { body: { resourceType: 'Parameters' } } as const

const unzip = promisify(gunzip)

/** The bytes of the body, unpacked where they are gzip — TRN-ENC-06. */
function unpacked(
  { body, headers }: Incoming,
  { body: wanted }: Interaction,
  maxBytes: number,
): Buffer | Promise<Buffer> {
  if (body === undefined || body.length === 0)
    refuse('bodyMissing', `The request has no body; send a ${wanted} resource.`)
  const coding = (fieldOf(headers, 'content-encoding') || 'identity').toLowerCase()
  if (coding === 'identity') return body
  if (coding !== 'gzip' && coding !== 'x-gzip')
    refuse(
      'mediaTypeUnsupported',
      'What the header `Content-Encoding` names is not taken here; send the body plain, or as gzip.',
    )
  return unzip(body, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ERR_BUFFER_TOO_LARGE'
      ? refuse('requestTooLarge', `The body unpacks to more than ${maxBytes} bytes; send a smaller one.`)
      : refuse('bodyMalformed', 'The body is not the gzip that the header `Content-Encoding` says it is.'),
  )
}

/** A body with so many problems is refused, whatever they are: nobody knows of those behind them — TRN-SEC-02. */
const mostProblems = 100

/** What could be read of a body, and the first thing that is wrong with it. */
type Reading = { readonly resource?: AnyResource | undefined; readonly problem?: Problem | undefined }

function readingOf(
  bytes: Buffer,
  reader: typeof readJson | typeof readXml,
  release: FhirRelease,
  type: Interaction['body'],
): Reading {
  const read: ReadResult = reader(release, bytes, { type, tolerant: true, maxProblems: mostProblems })
  if (read.fault === 'syntax') {
    const [{ reason, line, column }] = read.problems
    const place = line === undefined ? '' : ` (line ${line}, column ${column})`
    return refuse('bodyMalformed', `The body cannot be read: ${reason}${place}`)
  }
  const problem = read.problems.find((each) => !isForHandler(each)) ?? read.problems[mostProblems - 1]
  return { resource: read.resource, problem }
}

/**
 * What the handler answers better than the reader would. Identifier systems need not be URIs: consumers send what they have
 * — Foundations trap 26. An empty part of an identifier counts as none where a patient is to be registered — Foundations §4.4.
 */
const isForHandler = ({ code, path }: Problem) =>
  ((code === 'format' || code === 'whitespace') && /\.identifier(\[\d+\])?\.system$/.test(path)) ||
  (code === 'empty' &&
    /^Parameters\.parameter\[\d+\]\.resource\.identifier\[\d+\]\.(system|value)$/.test(path))

function refuseWrong(problem: Problem | undefined, type: Interaction['body']): never {
  const path = problem?.path || 'The body'
  return refuse(
    'resourceInvalid',
    `${path}: ${problem?.reason ?? `a ${type} resource is wanted.`}`,
    problem?.path || undefined,
  )
}
