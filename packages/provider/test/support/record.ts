import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.env.GPCONNECT_ANSWERS

/**
 * Keeps each distinct answer in the folder that `GPCONNECT_ANSWERS` names, for a validator to look at afterwards; without
 * the variable it does nothing. What differs from run to run (ids, UUIDs, times, diagnostics) is made the same first.
 */
export function recordAnswer(body: string, contentType: string | undefined): void {
  if (!folder || body === '' || isMadeUp(body)) return
  const normal = normalised(body)
  const extension = contentType?.includes('xml') ? 'xml' : 'json'
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${hash('sha256', normal).slice(0, 24)}.${extension}`), normal)
}

/** What handlers of tests answer, where it does not matter what. */
const isMadeUp = (body: string) => /^\{"resourceType":"Basic"|<Basic /.test(body)

function normalised(body: string): string {
  const isOutcome = /^\{"resourceType":"OperationOutcome"|<OperationOutcome /.test(body)
  const alike = body
    .replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
      '00000000-0000-4000-8000-000000000000',
    )
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '2026-01-01T00:00:00Z')
  if (!isOutcome) return alike
  return alike
    .replace(/("id":)"[^"]*"/, '$1"trace"')
    .replace(/(<id value=)"[^"]*"/, '$1"trace"')
    .replace(/("diagnostics":)"(?:[^"\\]|\\.)*"/g, '$1"What was found, and what is wanted."')
    .replace(/(<diagnostics value=)"[^"]*"/g, '$1"What was found, and what is wanted."')
}

const logs = process.env.GPCONNECT_LOGS

/**
 * Keeps what was logged or counted in the folder that `GPCONNECT_LOGS` names, for `scripts/scan-logs.ts` to look for patients in;
 * without the variable it does nothing.
 */
export function recordLog(text: string): void {
  if (!logs || text === '') return
  mkdirSync(logs, { recursive: true })
  appendFileSync(path.join(logs, `${process.pid}.log`), `${text}\n`)
}
