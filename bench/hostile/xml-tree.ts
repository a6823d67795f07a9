/** XML as a tree that is written as it stands: names, attribute values and text are never escaped or checked. */
export type XmlElement = {
  name: string
  attributes: [name: string, value: string][]
  children: (XmlElement | string)[]
}

const tag = /<(\/)?([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/)?>/g

/** The tree of a document as our writer makes it, its declaration left out. */
export function xmlTree(document: string): XmlElement {
  const top: XmlElement = { name: '', attributes: [], children: [] }
  const open = [top]
  const body = document.slice(document.indexOf('?>') + 2)
  let end = 0
  for (const { 0: whole, index, 1: isClosing, 2: name = '', 3: attributes = '', 4: isEmpty } of body.matchAll(
    tag,
  )) {
    const within = open.at(-1) as XmlElement
    if (index > end) within.children.push(body.slice(end, index))
    end = index + whole.length
    if (isClosing) {
      open.pop()
      continue
    }
    const element: XmlElement = { name, attributes: attributesIn(attributes), children: [] }
    within.children.push(element)
    if (!isEmpty) open.push(element)
  }
  return top.children.find((child) => typeof child !== 'string') as XmlElement
}

const attributesIn = (text: string): XmlElement['attributes'] =>
  [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])

/** The text of an element, without a declaration. */
export function xmlText({ name, attributes, children }: XmlElement): string {
  const start = `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}`
  if (children.length === 0) return `${start}/>`
  return `${start}>${children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')}</${name}>`
}

/** An element and where it stands. */
export type XmlPlace = { readonly parent: XmlElement; readonly at: number; readonly element: XmlElement }

/** Every element below one, from the top down. */
export function xmlPlaces(parent: XmlElement): XmlPlace[] {
  return parent.children.flatMap((element, at) =>
    typeof element === 'string' ? [] : [{ parent, at, element }, ...xmlPlaces(element)],
  )
}
