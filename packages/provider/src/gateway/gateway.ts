import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type AnyResource, writeJson, writeXml } from '@gpconnect/fhir'
import { type Format, mediaTypes } from '@gpconnect/specification'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { createAdmission } from './admission.ts'
import { attemptEvent, auditEvent, type Outcome } from './audit.ts'
import type { Concerned, Handlers, Tools } from './context.ts'
import { dialectOf } from './dialects/index.ts'
import { gate, type KnownSoFar, type Passed } from './gate.ts'
import { type Negotiation, negotiate, takesGzip } from './negotiation.ts'
import { deployedWith } from './offered.ts'
import { IncompleteData, Overload, Refusal, refuseFor } from './refusal.ts'
import { type Answer, fieldOf, type Incoming } from './request.ts'
import { parametersOf, targetOf } from './target.ts'

const compress = promisify(gzip)

/** Answers requests. It knows nothing of sockets: tests call it without a port. */
export type Gateway = {
  /** The answer of a request, audited durably: it may be sent as it is. Never rejects. */
  answer(request: Incoming): Promise<Answer>
  /** The answer to what is refused before it is a request, not audited. */
  refusal(refusal: Refusal): Answer
}

type GatewayOptions = Omit<Tools, 'deployed'> & {
  readonly handlers: Handlers
  readonly log: Log
  readonly metrics: Metrics
  /** Scheme and host of the service roots, as the answer to a request names them — TRN-HDR-05. */
  readonly origin: (request: Incoming) => string
}

/** What a request came to: the resource to send, how it ended, and when to come again where that was in vain. */
type Result = { readonly resource: AnyResource; readonly outcome: Outcome; readonly retryAfter?: number }

/** The same with its resource written. */
type Written = Result & { readonly text: string }

/** Makes the gateway: the gate, the handlers behind it, and everything that leaves through it. */
export function createGateway({ handlers, log, metrics, origin, system, settings }: GatewayOptions): Gateway {
  const tools: Tools = { system, settings, deployed: deployedWith(handlers) }

  const { limits } = settings
  let underWay = 0
  const heavy = createAdmission(
    { atOnce: limits.heavyAtOnce, waiting: limits.heavyWaiting },
    () => underWay > heavy.running + heavy.waiting,
  )

  async function answer(request: Incoming): Promise<Answer> {
    const known: KnownSoFar = { request }
    underWay += 1
    try {
      // Those that were here before it count, not those that come while it is looked at.
      const result = await resultOf(known, underWay > limits.requestsAtOnce)
      const headers = headersOf(known, result)
      let body: string | Buffer = result.text
      if (takesGzip(request.headers)) {
        body = await compress(body, { level: 1 })
        headers['content-encoding'] = 'gzip'
      }
      try {
        // Nothing is sent before its entry is durable — TRN-AUD-10.
        await system.audit.append([auditEvent(known, result.outcome, system.clock.now())])
      } catch (error) {
        return unaudited(error, known)
      }
      const duration = system.clock.now() - request.receivedAt
      metrics.answered(known.interaction?.id, result.outcome.status, duration)
      if (log.isLevelEnabled('debug')) log.debug(lineOf(known, result.outcome, duration), 'answered')
      return { status: result.outcome.status, headers, body }
    } finally {
      underWay -= 1
    }
  }

  async function resultOf(known: KnownSoFar, isTooMany: boolean): Promise<Written> {
    try {
      const passed: Passed = await gate.run(known, tools)
      if (known.request.refusal) throw known.request.refusal
      if (isTooMany) throw new Overload(1)
      if (passed.interaction.weight !== 'heavy') return await made(passed, known)
      const admitted = await heavy.run(() => made(passed, known))
      if ('retryAfter' in admitted) throw new Overload(admitted.retryAfter)
      return admitted.result
    } catch (error) {
      if (!known.negotiation) Object.assign(known, { negotiation: provisional(known) })
      return written(refused(error, known), known)
    }
  }

  /** What the handler makes of a request that has passed the gate, built and written whole. */
  async function made(passed: Passed, known: KnownSoFar): Promise<Written> {
    const handler = handlers[passed.interaction.id as keyof Handlers]
    if (!handler) throw new Error(`${passed.interaction.id} is deployed without a handler`)
    const resource = await handler({
      ...passed,
      tools,
      change: (about, act) => attempted(known, about).then(act),
    })
    return written({ resource, outcome: { status: 200, resource } }, known)
  }

  function refused(error: unknown, known: KnownSoFar): Result {
    if (!(error instanceof Refusal)) return faultResult(error, known)
    // A message that HTTP forbids passes the gate for its audit entry alone; it is never refused for anything else.
    return error.cause === undefined
      ? refusalResult(known.request.refusal ?? error, known)
      : unavailableResult(error, known)
  }

  /** The result with its resource written; where that cannot be written, the fault that this is. */
  function written(result: Result, known: KnownSoFar): Written {
    const text = textOf(result.resource, known)
    if (typeof text === 'string') return { ...result, text }
    const fault = faultResult(text, known)
    return { ...fault, text: textOf(fault.resource, known) as string }
  }

  /** Writes down durably that a change is attempted — TRN-AUD-02. Without that nothing is changed. */
  async function attempted(known: KnownSoFar, about: Concerned): Promise<void> {
    known.change ??= system.ids.next()
    known.concerned = about
    try {
      await system.audit.append([attemptEvent(known, system.clock.now())])
    } catch (error) {
      delete known.change
      refuseFor(error, 'auditUnavailable', 'The audit trail could not be written, and nothing was changed.')
    }
  }

  /** The format of a refusal before it is settled, that of STU3 where no root is known — TRN-CT-12. A query that cannot be read says nothing. */
  function provisional({ request: { headers, target }, root }: KnownSoFar): Negotiation {
    const version = root?.fhirVersion ?? 'STU3'
    const from = (query: string) => negotiate(headers, parametersOf(query), version, settings.mediaTypes)
    try {
      return from(targetOf(target).query)
    } catch {
      return from('')
    }
  }

  function refusalResult(refusal: Refusal, known: KnownSoFar, fault?: string): Result {
    const { answers, outcome } = dialectOf(known.root)
    const { status } = answers[refusal.situation]
    const traceId = known.spine?.traceId ?? fieldOf(known.request.headers, 'ssp-traceid')
    return {
      resource: outcome(refusal, traceId),
      outcome: { status, situation: refusal.situation, ...(fault && { fault }) },
      ...(refusal instanceof Overload && { retryAfter: refusal.retryAfter }),
    }
  }

  /** What was refused because something behind the server failed: the refusal, with a reference to what the log says. */
  function unavailableResult({ situation, diagnostics, cause }: Refusal, known: KnownSoFar): Result {
    const fault = system.ids.next()
    const { interaction, practice } = known
    log.error(
      { fault, situation, interaction: interaction?.id, practice: practice?.odsCode, error: describe(cause) },
      'something behind the server failed',
    )
    const reference = `Quote reference ${fault} to the supplier.`
    return refusalResult(new Refusal(situation, `${diagnostics} ${reference}`), known, fault)
  }

  /** Anything that is no refusal: 500, a reference number, and what happened in the log alone — TRN-PIPE-03, TRN-ERR-04. */
  function faultResult(error: unknown, known: KnownSoFar): Result {
    const fault = system.ids.next()
    log.error(
      {
        fault,
        interaction: known.interaction?.id,
        practice: known.practice?.odsCode,
        error: describe(error),
      },
      'a request failed',
    )
    const reference = `Quote reference ${fault} to the supplier.`
    const refusal =
      error instanceof IncompleteData
        ? new Refusal('dataIncomplete', `${error.message}. ${reference}`, error.location)
        : new Refusal('fault', `The request failed inside the server. ${reference}`)
    return refusalResult(refusal, known, fault)
  }

  function unaudited(error: unknown, known: KnownSoFar): Answer {
    const fault = system.ids.next()
    log.error({ fault, error: describe(error) }, 'an audit entry could not be written')
    metrics.answered(known.interaction?.id, 500, 0)
    const refusal = new Refusal(
      'auditUnavailable',
      `The audit trail could not be written. Quote reference ${fault} to the supplier.`,
    )
    return wholeAnswer(refusalResult(refusal, known), known)
  }

  function wholeAnswer(result: Result, known: KnownSoFar): Answer {
    return {
      status: result.outcome.status,
      headers: headersOf(known, result),
      body: textOf(result.resource, known) as string,
    }
  }

  /** Headers of an answer, each once and with one value — TRN-HDR-16. */
  function headersOf(
    known: KnownSoFar,
    { resource, outcome: { status }, retryAfter }: Result,
  ): Record<string, string> {
    const { root, interaction, request } = known
    const type = mediaTypes[root?.fhirVersion ?? 'STU3'][formatOf(known)]
    const headers: Record<string, string> = {
      'cache-control': 'no-store',
      'content-type': `${type};charset=utf-8`,
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    }
    if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
    const isRead = status === 200 && interaction?.path.endsWith('/{id}') && request.method === 'GET'
    const versionId = (resource as { meta?: { versionId?: string } }).meta?.versionId
    if (isRead && root && versionId !== undefined) {
      headers.etag = `W/"${versionId}"`
      headers['content-location'] =
        `${origin(request)}${root.paths[0]}/${resource.resourceType}/${known.id}/_history/${versionId}`
    }
    return headers
  }

  return {
    answer,
    refusal: (refusal) => {
      const known: KnownSoFar = {
        request: { method: '', target: '', headers: new Map(), receivedAt: 0 },
      }
      return wholeAnswer(refusalResult(refusal, known), known)
    },
  }
}

const formatOf = (known: KnownSoFar): Format => known.negotiation?.format ?? 'json'

/** What the log says of an answer. The trace id only where it is a GUID: anything else could be a patient's — TRN-AUD-06. */
function lineOf(
  { spine, interaction, practice }: KnownSoFar,
  { status, situation }: Outcome,
  milliseconds: number,
): object {
  const traceId =
    spine && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(spine.traceId) ? spine.traceId : undefined
  return {
    traceId,
    interaction: interaction?.id,
    practice: practice?.odsCode,
    status,
    situation,
    milliseconds,
  }
}

/** A resource in the negotiated format, or why it cannot be written. */
function textOf(resource: AnyResource, known: KnownSoFar): string | Error {
  try {
    return formatOf(known) === 'xml' ? writeXml(dialectOf(known.root).release, resource) : writeJson(resource)
  } catch (error) {
    return error instanceof Error ? error : new Error('a resource could not be written')
  }
}

/** Name and stack of an error. Messages of ports may hold anything, so they stay out of the log — TRN-AUD-06. */
function describe(error: unknown): { name: string; at: string } {
  if (!(error instanceof Error)) return { name: typeof error, at: '' }
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
  return {
    name: error instanceof IncompleteData ? error.message : error.name,
    at: frames.slice(0, 8).join('\n'),
  }
}
