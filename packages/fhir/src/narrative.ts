/**
 * XHTML of narratives: http://hl7.org/fhir/STU3/narrative.html, rules txt-1 and txt-2.
 *
 * DSTU2 has the same rules, in three: its txt-3 is what txt-1 says of attributes. Its list of elements forgets `sub` and
 * `sup`, which the chapters of HTML have that it stands for; they are allowed there too.
 */
import { SyntaxFault } from './problems.ts'
import { parseXml, type Tag, xhtmlNamespace } from './xml-parser.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What txt-1 allows. */
const elements = words(
  `a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li
   ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var`,
)
const attributes = words(
  `abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff charset cite
   class colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel rev
   rowspan rules scope shape span src start style summary tabindex title type valign value vspace width xml:lang
   xml:space xmlns`,
)
/** Links that run code, which txt-1 does not think of. */
const runsCode = /^(?:javascript|vbscript):/i
/** Browsers skip these in front of and inside a scheme. */
const skippedInLinks = /[\0-\x20]/g

/** The start of a div that declares no namespace, quoted values passed over. */
const bareDiv = /^\s*<div(?=[\s/>])(?!(?:[^>"']|"[^"]*"|'[^']*')*\sxmlns\s*=)/

/** The text of a `div` with the namespace of XHTML, which it may leave out where the release implies it. */
export const withNamespace = (text: string): string =>
  text.replace(bareDiv, (start) => `${start} xmlns="${xhtmlNamespace}"`)

type NarrativeCheck = {
  /** Well-formed, with a div of the XHTML namespace at the root: it can stand in XML. */
  readonly isXhtml: boolean
  readonly faults: readonly string[]
}

/** Checks the text of a `div`. */
export function checkNarrative(text: string, maxDepth: number): NarrativeCheck {
  const faults = new Set<string>()
  let depth = 0
  let hasContent = false
  try {
    parseXml(text, maxDepth, {
      open(tag) {
        if (depth === 0 && !isDiv(tag))
          throw new SyntaxFault('malformed', 'its root is no div of the XHTML namespace', 0)
        depth += 1
        hasContent ||= tag.local === 'img'
        for (const fault of faultsOf(tag)) faults.add(fault)
      },
      close() {
        depth -= 1
      },
      text(data) {
        hasContent ||= data.trim() !== ''
      },
    })
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    return { isXhtml: false, faults: [error.code === 'malformed' ? String(error.what) : error.code] }
  }
  return { isXhtml: true, faults: hasContent ? [...faults] : [...faults, 'it has no content'] }
}

const isDiv = ({ local, uri }: Tag) => local === 'div' && uri === xhtmlNamespace

function faultsOf({ local, uri, attributes: given }: Tag): string[] {
  const faults: string[] = []
  if (uri !== xhtmlNamespace || !elements.has(local))
    faults.push('an element that txt-1 does not allow was found')
  for (const { name, prefix, value } of Object.values(given)) {
    if (prefix !== 'xmlns' && !attributes.has(name))
      faults.push('an attribute that txt-1 does not allow was found')
    else if (runsCode.test(value.replaceAll(skippedInLinks, '')))
      faults.push('a link that runs code was found')
  }
  return faults
}
