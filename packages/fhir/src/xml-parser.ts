/** Saxes set up for texts from outside: no DOCTYPE, no entities of its own, bounded depth (TRN-SEC-02). */
import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes'
import { SyntaxFault } from './problems.ts'

export const fhirNamespace = 'http://hl7.org/fhir'
export const xhtmlNamespace = 'http://www.w3.org/1999/xhtml'

export type Tag = SaxesTagNS

type XmlHandlers = {
  open(tag: Tag, parser: SaxesParser<SaxesOptions>): void
  close(tag: Tag, parser: SaxesParser<SaxesOptions>): void
  /** Character data, CDATA included. */
  text(text: string, parser: SaxesParser<SaxesOptions>): void
}

/**
 * Parses a whole document; comments and processing instructions are skipped. Throws `SyntaxFault`.
 *
 * Six handlers and no more: each is a property that saxes adds to its parser by a computed name, and with the seventh
 * V8 turns the parser into a hash table, which takes five times as long (saxes 6.0.0, Node 26).
 */
export function parseXml(text: string, maxDepth: number, handlers: XmlHandlers): void {
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  })
  const stop = (code: 'malformed' | 'doctype' | 'too-deep', what: string | number = ''): never => {
    throw new SyntaxFault(code, what, parser.position)
  }
  let depth = 0
  parser.on('error', (error) => stop('malformed', sentenceOf(error)))
  parser.on('doctype', () => stop('doctype'))
  parser.on('opentag', (tag) => {
    if (depth === 0 && !isUtf8(parser.xmlDecl.encoding))
      stop('malformed', 'it declares an encoding other than UTF-8')
    depth += 1
    if (depth > maxDepth) stop('too-deep', maxDepth)
    handlers.open(tag as Tag, parser)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close(tag as Tag, parser)
  })
  const take = (data: string) => handlers.text(data, parser)
  parser.on('text', take)
  parser.on('cdata', take)
  parser.write(text).close()
}

const isUtf8 = (encoding: string | undefined) => encoding === undefined || /^utf-?8$/i.test(encoding)

/** Saxes writes `line:column: what: name.`; the name may be anything, so it is left out. */
const sentenceOf = ({ message }: Error) =>
  message
    .replace(/^\d+:\d+: /, '')
    .split(/[:/]/, 1)
    .join('')
    .replace(/\.$/, '')
