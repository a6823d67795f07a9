/**
 * Brings XML into the shape of FHIR JSON, every primitive as text; `structure.ts` does the rest.
 * Rules of XML alone are checked here: namespaces, order, attributes, text between elements
 * (http://hl7.org/fhir/STU3/xml.html, TRN-CT-14).
 */
import { type Reading, report } from './reading.ts'
import type { ElementTable, TypeTable } from './tables.ts'
import { escapeAttribute, escapeText } from './xml-escape.ts'
import { fhirNamespace, parseXml, type Tag, xhtmlNamespace } from './xml-parser.ts'

type Members = Record<string, unknown>
type Put = (value: unknown) => void
type Primitive = { readonly element: ElementTable; readonly owner: Members; readonly hasValue: boolean }

/** An element with elements of its own. */
type ElementFrame = {
  readonly kind: 'element'
  readonly type: TypeTable
  readonly members: Members
  /** For a primitive: where its value stands, and its id and extensions will. */
  readonly primitive: Primitive | undefined
  /** The place of the last child in the definition. */
  order: number
}
/** `contained`, `resource` and the like: exactly one resource inside. */
type Holder = { readonly kind: 'holder'; readonly put: Put; isFilled: boolean }
type Narrative = {
  readonly kind: 'narrative'
  readonly start: number
  readonly put: Put
  readonly copy: Copy
}
type Frame = ElementFrame | Holder | Narrative | { readonly kind: 'skipped' }

type Place = { readonly position: number; readonly line: number; readonly column: number }

/** The resource of an XML text in the shape of JSON. Throws `SyntaxFault`; other faults become problems. */
export function shapeOfXml(reading: Reading, text: string): unknown {
  const shaper = new Shaper(reading, text)
  parseXml(text, reading.maxDepth, shaper)
  reading.place = undefined
  return shaper.root
}

const skipped: Frame = { kind: 'skipped' }

class Shaper {
  readonly reading: Reading
  readonly source: string
  readonly frames: Frame[] = []
  /** How long the path was before each frame. */
  readonly lengths: number[] = []
  root: unknown

  constructor(reading: Reading, source: string) {
    this.reading = reading
    this.source = source
  }

  open(tag: Tag, place: Place): void {
    this.reading.place = place
    const frame = this.frames.at(-1)
    if (frame?.kind === 'narrative') openCopy(frame.copy, tag)
    else {
      this.lengths.push(this.reading.path.length)
      this.frames.push(this.frameOf(tag, frame, place))
    }
  }

  close(tag: Tag, { position }: Place): void {
    const frame = this.frames.at(-1)
    if (frame?.kind === 'narrative' && closeCopy(frame.copy, tag)) return
    this.frames.pop()
    if (frame?.kind === 'narrative')
      frame.put(frame.copy.isSelfContained ? this.source.slice(frame.start, position) : frame.copy.text)
    else if (frame !== undefined && isEmpty(frame)) report(this.reading, 'empty', 'dropped', 'element')
    this.reading.path.length = this.lengths.pop() ?? 0
  }

  text(text: string): void {
    const frame = this.frames.at(-1)
    if (frame?.kind === 'narrative') frame.copy.text += escapeText(text)
    else if (frame !== undefined && frame.kind !== 'skipped' && text.trim() !== '')
      report(this.reading, 'text-content', 'dropped')
  }

  frameOf(tag: Tag, parent: Frame | undefined, place: Place): Frame {
    if (parent === undefined) return this.rootResource(tag)
    if (parent.kind === 'element') return this.child(tag, parent, place)
    return parent.kind === 'holder' ? this.heldResource(tag, parent) : skipped
  }

  rootResource(tag: Tag): Frame {
    this.reading.path.push(tag.local)
    return this.resource(tag, (value) => {
      this.root = value
    })
  }

  heldResource(tag: Tag, holder: Holder): Frame {
    if (holder.isFilled) return this.refused('too-many')
    holder.isFilled = true
    return this.resource(tag, holder.put)
  }

  refused(...[code, what, ...below]: [Parameters<typeof report>[1], string?, ...string[]]): Frame {
    report(this.reading, code, 'dropped', what, ...below)
    return skipped
  }

  /** An unknown type is put as it is named; `structure.ts` refuses it. */
  resource(tag: Tag, put: Put): Frame {
    if (!this.isFhir(tag)) return skipped
    const members: Members = { resourceType: tag.local }
    put(members)
    const { resourceTypes, tables } = this.reading.release
    const type = resourceTypes.has(tag.local) ? tables.typeOf(tag.local) : undefined
    if (type === undefined) return skipped
    this.attributes(tag, type, '', members)
    return { kind: 'element', type, members, primitive: undefined, order: -1 }
  }

  /** No namespace at all is mended by a tolerant reader; another one is not FHIR. */
  isFhir({ uri }: Tag): boolean {
    if (uri !== fhirNamespace)
      report(this.reading, 'namespace', uri === '' ? 'mended' : 'dropped', fhirNamespace)
    return uri === fhirNamespace || uri === ''
  }

  child(tag: Tag, parent: ElementFrame, place: Place): Frame {
    const element = parent.type.members.get(tag.local)
    if (element === undefined || element.isAttribute || element.name !== tag.local)
      return this.refused('unknown-element', parent.type.name, tag.local)
    this.reading.path.push(element.name)
    if (element.repeats) this.reading.path.push(countOf(parent.members[element.name]))
    if (element.order < parent.order) report(this.reading, 'element-order', 'mended')
    parent.order = Math.max(parent.order, element.order)
    if (!element.repeats && hasElement(parent.members, element)) return this.refused('too-many')
    if (element.content === 'xhtml') return this.narrative(tag, parent.members, place)
    return this.isFhir(tag) ? this.content(tag, element, parent.members) : skipped
  }

  content(tag: Tag, element: ElementTable, owner: Members): Frame {
    if (element.content === 'primitive') return this.primitive(tag, element, owner)
    if (element.content === 'resource')
      return { kind: 'holder', put: (value) => putMember(owner, element, value), isFilled: false }
    const type = this.reading.release.tables.typeOf(element.typeName)
    if (type === undefined) return skipped
    const members: Members = {}
    putMember(owner, element, members)
    this.attributes(tag, type, '', members)
    return { kind: 'element', type, members, primitive: undefined, order: -1 }
  }

  primitive(tag: Tag, element: ElementTable, owner: Members): Frame {
    const type = this.reading.release.tables.typeOf('Element')
    if (type === undefined) return skipped
    const members: Members = {}
    const value = tag.attributes.value?.value
    if (value !== undefined || element.repeats) putMember(owner, element, value ?? null)
    this.attributes(tag, type, 'value', members)
    const primitive = { element, owner, hasValue: value !== undefined }
    return { kind: 'element', type, members, primitive, order: -1 }
  }

  /** `id` and `url` become members; `xmlns` and `xsi:` concern XML alone; `taken` is read already. */
  attributes(tag: Tag, type: TypeTable, taken: string, members: Members): void {
    for (const name in tag.attributes) {
      if (name === taken || name === 'xmlns') continue
      const attribute = tag.attributes[name]
      if (attribute === undefined || attribute.prefix === 'xmlns' || attribute.uri === schemaInstance)
        continue
      if (type.members.get(name)?.isAttribute) members[name] = attribute.value
      else report(this.reading, 'unknown-attribute', 'dropped', '', name)
    }
  }

  narrative(tag: Tag, members: Members, { position }: Place): Frame {
    if (tag.uri !== xhtmlNamespace) return this.refused('namespace', xhtmlNamespace)
    const put = (value: unknown) => {
      members.div = value
    }
    const copy: Copy = { text: '', namespaces: [], isSelfContained: tag.attributes.xmlns !== undefined }
    openCopy(copy, tag)
    return { kind: 'narrative', start: this.source.lastIndexOf('<', position - 2), put, copy }
  }
}

/** http://hl7.org/fhir/STU3/xml.html: where a schema is to be found is no content. */
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

const countOf = (items: unknown) => (Array.isArray(items) ? items.length : 0)

/** Closes a primitive on the way: then it is known whether it has anything but its name. */
function isEmpty(frame: Frame): boolean {
  if (frame.kind === 'holder') return !frame.isFilled
  return (
    frame.kind === 'element' &&
    frame.primitive !== undefined &&
    !closePrimitive(frame.primitive, frame.members)
  )
}

const hasElement = (members: Members, { name, companion }: ElementTable) =>
  members[name] !== undefined || members[companion] !== undefined

function putMember(members: Members, { name, repeats }: ElementTable, value: unknown): void {
  if (!repeats) members[name] = value
  else if (Array.isArray(members[name])) members[name].push(value)
  else members[name] = [value]
}

/** Puts id and extensions beside the value, arrays in step by null; says whether there was anything at all. */
function closePrimitive({ element, owner, hasValue }: Primitive, beside: Members): boolean {
  const hasBeside = Object.keys(beside).length > 0
  const values = owner[element.name]
  if (!element.repeats) {
    if (hasBeside) owner[element.companion] = beside
  } else if (Array.isArray(values)) {
    if (hasBeside) alignedList(owner, element.companion, values.length - 1).push(beside)
    else if (!hasValue) values.pop()
    else if (Array.isArray(owner[element.companion])) (owner[element.companion] as unknown[]).push(null)
    if (values.length === 0) delete owner[element.name]
  }
  return hasValue || hasBeside
}

function alignedList(owner: Members, name: string, length: number): unknown[] {
  const list = Array.isArray(owner[name]) ? (owner[name] as unknown[]) : Array.from({ length }, () => null)
  owner[name] = list
  return list
}

// A narrative is cut out of the source as it stands. Where that would tear it from a prefix declared outside, a copy
// is written instead.

type Copy = { text: string; readonly namespaces: string[]; isSelfContained: boolean }

function openCopy(copy: Copy, tag: Tag): void {
  const declaration = copy.namespaces.at(-1) === tag.uri ? '' : ` xmlns="${escapeAttribute(tag.uri)}"`
  const given = Object.values(tag.attributes).filter(
    ({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns',
  )
  const isPrefixed = (prefix: string) => prefix !== '' && prefix !== 'xml'
  const attributes = given.map(({ name, prefix, uri, value }) => {
    const ofPrefix = isPrefixed(prefix) ? ` xmlns:${prefix}="${escapeAttribute(uri)}"` : ''
    return `${ofPrefix} ${name}="${escapeAttribute(value)}"`
  })
  copy.isSelfContained &&= tag.prefix === '' && !given.some(({ prefix }) => isPrefixed(prefix))
  copy.namespaces.push(tag.uri)
  copy.text += `<${tag.local}${declaration}${attributes.join('')}>`
}

/** Says whether the narrative goes on. */
function closeCopy(copy: Copy, tag: Tag): boolean {
  copy.text += `</${tag.local}>`
  copy.namespaces.pop()
  return copy.namespaces.length > 0
}
