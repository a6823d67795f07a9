import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import { type XmlElement, type XmlPlace, xmlPlaces } from '../xml-tree.ts'
import { type Mutation, mutationsAt } from './mutation.ts'
import { misspelt, oddText } from './texts.ts'

const rootOf = ({ resource }: Draft): XmlElement | undefined =>
  resource && 'children' in resource ? resource : undefined

const make = mutationsAt('XML', 'resource', { fits: (draft) => rootOf(draft) !== undefined })

/** Changes some place below the root. */
const somewhere =
  (change: (place: XmlPlace, random: Random) => void): Mutation['apply'] =>
  (draft, random) => {
    const places = xmlPlaces(rootOf(draft) as XmlElement)
    if (places.length > 0) change(random.pick(places), random)
  }

/** Puts something among the children of some element. */
const within = (content: (random: Random) => string | XmlElement): Mutation['apply'] =>
  somewhere(({ parent, at }, random) => void parent.children.splice(at, 0, content(random)))

/** Changes the value of some element that has one. */
const inValue =
  (change: (value: string, random: Random) => string): Mutation['apply'] =>
  (draft, random) => {
    const values = xmlPlaces(rootOf(draft) as XmlElement).flatMap(({ element }) =>
      element.attributes.filter(([name]) => name === 'value' || name === 'url'),
    )
    if (values.length === 0) return
    const attribute = random.pick(values)
    attribute[1] = change(attribute[1], random)
  }

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const doctypes = [
  '<!DOCTYPE Parameters>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE x PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1:9/x.dtd">',
  '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>',
  `<!DOCTYPE x [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
    .join('')}]>`,
  '<!DOCTYPE',
  '<!doctype x>',
]

const declarations = [
  '',
  '<?xml version="1.1" encoding="UTF-8"?>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
  '<?xml version="2.0"?>',
  '<?xml encoding="UTF-8"?>',
  '<?xml?>',
  '<?xml version="1.0"',
  ' <?xml version="1.0"?>',
  '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>',
  '<?php echo 1 ?>',
]

const references = [
  '&amp;',
  '&xxe;',
  '&a;',
  '&#0;',
  '&#x1;',
  '&#xD800;',
  '&#xFFFF;',
  '&#x110000;',
  '&#65;',
  '&#x9;',
  '&',
  '&;',
  '&amp',
  '%p;',
]

const odd = [
  '<!-- a comment -->',
  '<!-- -- -->',
  '<![CDATA[text]]>',
  '<![CDATA[',
  ']]>',
  '<?target data?>',
  'text',
  '&#65;',
  '&xxe;',
  '\u0000',
  '<',
  '</Patient>',
  '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>',
  '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>',
  '<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml" onclick="x()">a</div></text>',
]

/** Ways to change XML: its declaration, its entities, its namespaces, its order, its depth, its values. */
export const xmlMutations: readonly Mutation[] = [
  make(
    'a document type',
    (draft, random) => {
      draft.declaration += random.pick(doctypes)
    },
    { weight: 4, effect: 'wrong' },
  ),
  make('another declaration', (draft, random) => {
    draft.declaration = random.pick(declarations)
  }),
  make(
    'a reference in a value',
    inValue((value, random) => `${value}${random.pick(references)}`),
    { weight: 3 },
  ),
  make(
    'a value that is odd',
    inValue((_, random) => escaped(oddText(random))),
    { weight: 5 },
  ),
  make(
    'a value that is raw',
    inValue((_, random) => oddText(random)),
    { weight: 3 },
  ),
  make(
    'a value of a megabyte',
    inValue(() => 'x'.repeat(1_000_000)),
  ),
  make(
    'something between the elements',
    within((random) => random.pick(odd)),
    { weight: 4 },
  ),
  make(
    'an element more',
    within((random) => ({
      name: random.pick([
        'invalidField',
        'extension',
        'id',
        'Patient',
        'contained',
        'div',
        'x:y',
        '1',
        '',
        '__proto__',
        'constructor',
        'toString',
      ]),
      attributes: [['value', random.percent(50) ? 'x' : escaped(oddText(random))]],
      children: [],
    })),
    { weight: 3 },
  ),
  make(
    'an element renamed',
    somewhere(({ element }, random) => {
      element.name = misspelt(element.name, random)
    }),
    { weight: 3 },
  ),
  make(
    'an element left out',
    somewhere(({ parent, at }) => void parent.children.splice(at, 1)),
    { weight: 3 },
  ),
  make(
    'an element twice',
    somewhere(({ parent, at, element }) => void parent.children.splice(at, 0, element)),
    { weight: 3 },
  ),
  make(
    'elements in another order',
    somewhere(({ parent }) => void parent.children.reverse()),
    { weight: 2 },
  ),
  make(
    'an attribute more',
    somewhere(({ element }, random) => {
      element.attributes.push(
        random.pick<[string, string]>([
          ['id', 'a b'],
          ['x', 'y'],
          ['xml:lang', 'en'],
          ['xmlns:x', 'urn:x'],
          ['xsi:type', 'x'],
          ['value', 'again'],
          ['onload', 'x()'],
          ['', ''],
        ]),
      )
    }),
    { weight: 3 },
  ),
  make(
    'an attribute without quotation marks',
    somewhere(({ element }) => {
      element.name += ' value=x'
    }),
    { effect: 'wrong' },
  ),
  make(
    'no namespace',
    (draft) => {
      const root = rootOf(draft) as XmlElement
      root.attributes = root.attributes.filter(([name]) => name !== 'xmlns')
    },
    { effect: 'wrong' },
  ),
  make(
    'another namespace',
    somewhere(({ element }, random) => {
      element.attributes.push([
        'xmlns',
        random.pick([
          '',
          'http://hl7.org/fhir',
          'http://www.w3.org/1999/xhtml',
          'urn:x',
          'http://hl7.org/fhir ',
        ]),
      ])
    }),
    { weight: 2 },
  ),
  make('a prefix for the namespace', (draft) => {
    const root = rootOf(draft) as XmlElement
    root.attributes = [['xmlns:f', 'http://hl7.org/fhir']]
    for (const element of [root, ...xmlPlaces(root).map((place) => place.element)])
      element.name = `f:${element.name}`
  }),
  make(
    'a prefix that nobody declared',
    somewhere(({ element }) => {
      element.name = `f:${element.name}`
    }),
    { effect: 'wrong' },
  ),
  make(
    'depth',
    within((random) => {
      const depth = random.pick([20, 80, 3_000])
      return `${'<extension url="x">'.repeat(depth)}${'</extension>'.repeat(depth)}`
    }),
    { weight: 2 },
  ),
  make(
    'many attributes',
    somewhere(({ element }) => {
      element.attributes.push(...Array.from({ length: 2_000 }, (_, at): [string, string] => [`a${at}`, '']))
    }),
  ),
  make(
    'many elements',
    within((random) => '<identifier><value value="1"/></identifier>'.repeat(random.pick([50, 2_000]))),
  ),
  make(
    'an element that is not closed',
    somewhere(({ parent, at, element }) => {
      parent.children[at] = `<${element.name}>`
    }),
    { effect: 'wrong' },
  ),
  make(
    'another root',
    (draft, random) => {
      const root = rootOf(draft) as XmlElement
      root.name = random.pick([
        'Bundle',
        'Patient',
        'Invalid',
        'parameters',
        '__proto__',
        'constructor',
        'html',
      ])
    },
    { effect: 'wrong' },
  ),
]
