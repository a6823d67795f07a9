import { type JsonValue, parseJson } from '@gpconnect/fhir'

/** What of an answer tells its outcome. */
type Answer = { readonly status: number; readonly statusText: string; readonly body: string }

/** JSON with a line for each member, its decimals letter for letter; XML with a line for each element. */
export function pretty(body: string): string {
  const text = body.trim()
  if (text.startsWith('<')) return prettyXml(text)
  const json = jsonIn(text)
  return json === undefined ? text : JSON.stringify(json, null, 2)
}

/** Breaks lines between tags that have nothing between them. */
function prettyXml(text: string): string {
  let depth = 0
  return text
    .replaceAll(/>\s*</g, '>\n<')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth--
      const indented = '  '.repeat(Math.max(0, depth)) + line
      if (!line.startsWith('</')) depth += balanceOf(line)
      return indented
    })
    .join('\n')
}

/** How many elements a line begins and does not end. */
function balanceOf(line: string): number {
  const tags = line.match(/<[^!?][^>]*>/g) ?? []
  return tags.reduce((sum, tag) => sum + (tag.endsWith('/>') ? 0 : tag.startsWith('</') ? -1 : 1), 0)
}

/** The answer in one line: `200 Patient 4f1c…`, `404 PATIENT_NOT_FOUND: …`. */
export function outcomeOf({ status, statusText, body }: Answer): string {
  const text = body.trim()
  const what = text.startsWith('<') ? xmlOutcome(text) : jsonOutcome(jsonIn(text))
  return `${status} ${what || statusText}`.trim()
}

function jsonOutcome(resource: unknown): string | undefined {
  const type = textAt(resource, 'resourceType')
  if (type === 'OperationOutcome') {
    const code =
      textAt(resource, 'issue', 0, 'details', 'coding', 0, 'code') ?? textAt(resource, 'issue', 0, 'code')
    return sentence(code, textAt(resource, 'issue', 0, 'diagnostics'))
  }
  if (type !== 'Bundle') return [type, textAt(resource, 'id')].filter(Boolean).join(' ')
  const entries = at(resource, 'entry')
  const types = Array.isArray(entries)
    ? entries.map((entry) => textAt(entry, 'resource', 'resourceType'))
    : []
  return `Bundle with ${types.length === 0 ? 'no entries' : [...new Set(types)].map((each) => `${types.filter((other) => other === each).length} ${each}`).join(', ')}`
}

function xmlOutcome(text: string): string | undefined {
  const type = /<([A-Za-z]+)[\s>/]/.exec(text.replace(/^<\?[^>]*>/, ''))?.[1]
  const attribute = (element: string, from = text) =>
    unescaped(new RegExp(`<${element}\\s+value="([^"]*)"`).exec(from)?.[1])
  if (type === 'OperationOutcome')
    return sentence(attribute('code', /<coding>.*?<\/coding>/s.exec(text)?.[0]), attribute('diagnostics'))
  if (type !== 'Bundle') return [type, attribute('id')].filter(Boolean).join(' ')
  const count = text.match(/<entry>/g)?.length ?? 0
  return `Bundle with ${count === 0 ? 'no entries' : count === 1 ? '1 entry' : `${count} entries`}`
}

const sentence = (code: string | undefined, diagnostics: string | undefined) =>
  [code ?? 'OperationOutcome', diagnostics].filter(Boolean).join(': ')

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string | undefined) =>
  text?.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')

/** Logical id of the patient in a bundle that a find answered with. */
export function patientIdIn(body: string): string | undefined {
  return textAt(jsonIn(body), 'entry', 0, 'resource', 'id')
}

/** The JSON of a text, decimals as they are written; nothing where it is none. */
function jsonIn(text: string): JsonValue | undefined {
  const parsed = parseJson(text, { maxBytes: Number.MAX_SAFE_INTEGER })
  return parsed.fault ? undefined : parsed.value
}

/** What stands at a path of members and indexes. */
function at(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (from, step) =>
      typeof from === 'object' && from !== null
        ? (from as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  )
}

function textAt(value: unknown, ...steps: readonly (string | number)[]): string | undefined {
  const found = at(value, ...steps)
  return typeof found === 'string' ? found : undefined
}
