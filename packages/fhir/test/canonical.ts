import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes'

/** A JSON text with members sorted, digits kept: two texts of one content become equal. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** An XML text as lines, one for each element and text: no comments, no whitespace between, attributes sorted. */
export function canonicalXml(text: string): string[] {
  const lines: string[] = []
  let data = ''
  const parser = new SaxesParser<SaxesOptions>({ xmlns: true })
  const flush = () => {
    if (data.trim() !== '') lines.push(`text ${data}`)
    data = ''
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    flush()
    lines.push(`open ${nameOf(tag as SaxesTagNS)} ${attributesOf(tag as SaxesTagNS)}`)
  })
  parser.on('closetag', () => {
    flush()
    lines.push('close')
  })
  parser.on('text', (more) => {
    data += more
  })
  parser.on('cdata', (more) => {
    data += more
  })
  parser.write(text.replace(/^\ufeff/, '')).close()
  return lines
}

const nameOf = ({ uri, local }: { uri: string; local: string }) => `{${uri}}${local}`

const attributesOf = (tag: SaxesTagNS) =>
  Object.values(tag.attributes)
    .filter(
      ({ name, prefix, uri }) =>
        name !== 'xmlns' && prefix !== 'xmlns' && !uri.endsWith('XMLSchema-instance'),
    )
    .map((attribute) => `${nameOf(attribute)}=${JSON.stringify(attribute.value)}`)
    .sort()
    .join(' ')
