/**
 * Derives `data/code-systems.json` (codes and displays) from the published CodeSystems in `../shared/fhir/stu3`.
 * Run: node scripts/launch.mjs packages/specification/scripts/code-lists.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const home = path.resolve(import.meta.dirname, '../../..')

/** A code list: canonical address, published version, display by code. */
export type PublishedCodeSystem = { url: string; version: string | null; displays: Record<string, string> }

/** Reads every published CodeSystem of a folder, ordered by address. */
export function readCodeSystems(folder: string): PublishedCodeSystem[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .map((file) => codeSystemOf(readFileSync(path.join(folder, file), 'utf8')))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

function codeSystemOf(xml: string): PublishedCodeSystem {
  const displays: Record<string, string> = {}
  for (const [, concept = ''] of xml.matchAll(/<concept>([\s\S]*?)<\/concept>/g)) {
    const code = attribute(concept, 'code')
    const display = attribute(concept, 'display')
    if (code !== null && display !== null) displays[code] = display
  }
  const url = attribute(xml, 'url')
  if (url === null) throw new Error('a CodeSystem without url')
  return { url, version: attribute(xml.slice(0, xml.indexOf('<concept>')), 'version'), displays }
}

function attribute(xml: string, element: string): string | null {
  const value = new RegExp(`<${element} value="([^"]*)"`).exec(xml)?.[1]
  return value === undefined ? null : withoutEntities(value)
}

function withoutEntities(text: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&#39;': "'",
  }
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity) => entities[entity] ?? entity)
}

if (import.meta.main) {
  const systems = readCodeSystems(path.join(home, '../shared/fhir/stu3/CodeSystems'))
  writeFileSync(
    path.join(home, 'packages/specification/data/code-systems.json'),
    `${JSON.stringify(systems, null, 1)}\n`,
  )
  console.log(
    `${systems.length} code systems, ${systems.reduce((sum, { displays }) => sum + Object.keys(displays).length, 0)} codes`,
  )
}
