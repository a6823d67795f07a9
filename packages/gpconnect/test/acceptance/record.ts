import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.env.GPCONNECT_ANSWERS

/**
 * Keeps each distinct answer in the folder that `GPCONNECT_ANSWERS` names, for `scripts/validate-answers.ts` to look at
 * afterwards; without the variable it does nothing. Trace ids and diagnostics, which differ each time, are made the same.
 */
export function recordAnswer(body: string, contentType: string): void {
  if (!folder) return
  const alike = body
    .replace(/("id":|<id value=)"[0-9a-f-]{36}"(?=[\s\S]*OperationOutcome-1)/, '$1"trace"')
    .replace(/("diagnostics":)"(?:[^"\\]|\\.)*"/g, '$1"What was found, and what is wanted."')
    .replace(/(<diagnostics value=)"[^"]*"/g, '$1"What was found, and what is wanted."')
  mkdirSync(folder, { recursive: true })
  const extension = contentType.includes('xml') ? 'xml' : 'json'
  writeFileSync(path.join(folder, `${hash('sha256', alike).slice(0, 24)}.${extension}`), alike)
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
