/** Writes resources: JSON by the runtime itself, XML by the element tables. */
import { isDecimal } from './decimal.ts'
import { checkNarrative } from './narrative.ts'
import { pathText } from './problems.ts'
import type { AnyResource, FhirRelease } from './release.ts'
import type { ElementTable, TypeTable } from './tables.ts'
import { escapeAttribute, fitsXml } from './xml-escape.ts'
import { fhirNamespace } from './xml-parser.ts'

/** What was written of resources that stay as they are. */
const settledTexts = new WeakMap<AnyResource, { json?: string; xml?: string }>()

/**
 * Says of a resource that nobody will change it. It is written once in each format then, and what was written is kept for as long
 * as the resource is: worth it for one that is sent more often than it is built.
 */
export function settled<R extends AnyResource>(resource: R): R {
  settledTexts.set(resource, {})
  return resource
}

/**
 * Writes a resource as FHIR JSON (http://hl7.org/fhir/STU3/json.html). Decimals keep their digits (TRN-ENC-08).
 * The resource is trusted to be right; nothing is checked.
 */
export function writeJson(resource: AnyResource): string {
  const kept = settledTexts.get(resource)
  if (!kept) return JSON.stringify(resource)
  kept.json ??= JSON.stringify(resource)
  return kept.json
}

export type XmlOptions = {
  /** What one level is indented by, such as two spaces; without it all stands on one line. */
  readonly indent?: string | undefined
}

/**
 * Writes a resource as FHIR XML (http://hl7.org/fhir/STU3/xml.html), elements in the order of their definition
 * whatever the order of members. No byte-order mark (TRN-ENC-02), no DOCTYPE.
 *
 * @throws TypeError, with the path, on what has no place in XML: a member that the type does not have, a value of the
 * wrong kind, a character that XML cannot hold, a narrative that is not XHTML. Such a resource is a mistake of the
 * program that made it.
 */
export function writeXml<R extends AnyResource>(
  release: FhirRelease<R>,
  resource: R,
  options?: XmlOptions,
): string {
  const kept = options?.indent === undefined ? settledTexts.get(resource) : undefined
  if (kept?.xml !== undefined) return kept.xml
  const writer = new Writer(release, options?.indent)
  writer.resource(resource, ` xmlns="${fhirNamespace}"`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${writer.xml}${options?.indent === undefined ? '' : '\n'}`
  if (kept) kept.xml = xml
  return xml
}

type Members = Readonly<Record<string, unknown>>
type Found = { readonly name: string; readonly element: ElementTable }

/** Deeper than this nothing was read; it can only be a circle. */
const deepest = 512

class Writer {
  readonly release: FhirRelease
  readonly indent: string | undefined
  readonly path: (string | number)[] = []
  xml = ''
  depth = 0

  constructor(release: FhirRelease, indent: string | undefined) {
    this.release = release
    this.indent = indent
  }

  mistake(what: string): TypeError {
    return new TypeError(`${pathText(this.path)}: ${what}`)
  }

  fail(what: string): never {
    throw this.mistake(what)
  }

  resource(value: unknown, declaration = ''): void {
    const members = this.membersOf(value)
    const { resourceType } = members
    const isKnown = typeof resourceType === 'string' && this.release.resourceTypes.has(resourceType)
    const type = isKnown ? this.release.tables.typeOf(resourceType) : undefined
    if (type === undefined) throw this.mistake(`The resource type is not one of ${this.release.name}.`)
    if (this.path.length === 0) this.path.push(type.name)
    this.element(type.name, type, members, declaration)
  }

  membersOf(value: unknown): Members {
    const isMembers =
      typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value)
    return isMembers ? (value as Members) : this.fail('An object is wanted.')
  }

  /** One element with attributes and children; its name may differ from its type's. */
  element(name: string, type: TypeTable, members: Members, attributes: string): void {
    this.open(`<${name}${attributes}`)
    const children: Found[] = []
    for (const member of Object.keys(members)) this.sort(type, member, members, children)
    this.xml += children.length === 0 ? '/>' : '>'
    for (const { name: member, element } of children) this.child(element, member, members)
    if (children.length > 0) this.close(name)
    else this.depth -= 1
  }

  /** Writes an attribute at once, puts a child in its place among the others. */
  sort(type: TypeTable, member: string, members: Members, children: Found[]): void {
    if (members[member] === undefined || (member === 'resourceType' && type.isResource)) return
    const element = type.members.get(member)
    if (element === undefined) {
      this.path.push(member)
      throw this.mistake(`It is no element of ${type.name}.`)
    }
    const isSecond = member !== element.name && members[element.name] !== undefined
    if (element.isAttribute) this.xml += ` ${member}="${this.text(member, members[member])}"`
    else if (!isSecond) insert(children, { name: member, element })
  }

  open(start: string): void {
    this.depth += 1
    if (this.depth > deepest) this.fail('The nesting is too deep, or goes in a circle.')
    if (this.indent !== undefined) this.xml += `\n${this.indent.repeat(this.depth - 1)}`
    this.xml += start
  }

  close(name: string): void {
    this.depth -= 1
    if (this.indent !== undefined) this.xml += `\n${this.indent.repeat(this.depth)}`
    this.xml += `</${name}>`
  }

  child(element: ElementTable, member: string, members: Members): void {
    this.path.push(element.name)
    const value = members[member]
    const plain = members[element.name]
    const beside = element.content === 'primitive' ? members[element.companion] : undefined
    if (!element.repeats) this.item(element, element.content === 'primitive' ? plain : value, beside)
    else this.items(element, this.listOf(plain), this.listOf(beside))
    this.path.pop()
  }

  listOf(value: unknown): readonly unknown[] {
    if (value === undefined) return []
    return Array.isArray(value) ? value : this.fail('An array is wanted.')
  }

  items(element: ElementTable, values: readonly unknown[], besides: readonly unknown[]): void {
    for (let at = 0; at < Math.max(values.length, besides.length); at += 1) {
      this.path.push(at)
      this.item(element, values[at] ?? undefined, besides[at] ?? undefined)
      this.path.pop()
    }
  }

  item(element: ElementTable, value: unknown, beside: unknown): void {
    if (element.content === 'primitive') this.primitive(element, value, beside)
    else if (element.content === 'xhtml') this.narrative(value)
    else if (element.content === 'resource') this.innerResource(element.name, value)
    else this.complex(element, this.membersOf(value), element.typeName, '')
  }

  innerResource(name: string, value: unknown): void {
    this.open(`<${name}>`)
    this.resource(value)
    this.close(name)
  }

  complex({ name }: ElementTable, members: Members, typeName: string, attributes: string): void {
    const type = this.release.tables.typeOf(typeName)
    if (type !== undefined) this.element(name, type, members, attributes)
  }

  primitive(element: ElementTable, value: unknown, beside: unknown): void {
    const attribute = value === undefined ? '' : ` value="${this.value(element, value)}"`
    if (beside !== undefined) this.complex(element, this.membersOf(beside), 'Element', attribute)
    else if (attribute === '') this.fail('A value or extensions are wanted.')
    else {
      this.open(`<${element.name}${attribute}/>`)
      this.depth -= 1
    }
  }

  value({ primitive, name }: ElementTable, value: unknown): string {
    if (primitive?.json === 'decimal') {
      if (isDecimal(value)) return value.rawJSON
      return typeof value === 'number' ? String(value) : this.fail('A decimal is wanted.')
    }
    if (primitive?.json === 'string') return this.text(name, value)
    const kind = primitive?.json === 'integer' ? 'number' : 'boolean'
    return typeof value === kind ? String(value) : this.fail(`A ${kind} is wanted.`)
  }

  text(member: string, value: unknown): string {
    if (typeof value !== 'string') {
      if (this.path.at(-1) !== member && typeof this.path.at(-1) !== 'number') this.path.push(member)
      throw this.mistake('A text is wanted.')
    }
    if (!fitsXml(value)) this.fail('The text holds a character that XML cannot hold.')
    return escapeAttribute(value)
  }

  narrative(value: unknown): void {
    if (typeof value !== 'string') throw this.mistake('XHTML as text is wanted.')
    const { isXhtml, faults } = checkNarrative(value, deepest)
    if (!isXhtml) this.fail(`The narrative is not XHTML: ${faults.join('; ')}.`)
    this.open(value.trim().replace(/^<\?xml[^>]*\?>\s*/, ''))
    this.depth -= 1
  }
}

/** Keeps children in the order of the definition; they mostly come so. */
function insert(children: Found[], found: Found): void {
  let at = children.length
  while (at > 0 && (children[at - 1]?.element.order ?? 0) > found.element.order) at -= 1
  children.splice(at, 0, found)
}
