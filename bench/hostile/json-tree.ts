/** JSON as a tree that can hold what no JavaScript value can: members that stand twice, numbers of any form, broken escapes. */
export type JsonNode =
  | { kind: 'object'; members: [name: string, value: JsonNode][] }
  | { kind: 'array'; items: JsonNode[] }
  /** A string, escaped when it is written. */
  | { kind: 'text'; text: string }
  /** Anything else, written as it stands. */
  | { kind: 'raw'; text: string }

export const rawNode = (text: string): JsonNode => ({ kind: 'raw', text })
export const textNode = (text: string): JsonNode => ({ kind: 'text', text })

/** The tree of a value. */
export function jsonTree(value: unknown): JsonNode {
  if (typeof value === 'string') return textNode(value)
  if (Array.isArray(value)) return { kind: 'array', items: value.map(jsonTree) }
  if (typeof value !== 'object' || value === null) return rawNode(JSON.stringify(value) ?? 'null')
  return { kind: 'object', members: Object.entries(value).map(([name, inner]) => [name, jsonTree(inner)]) }
}

/** The text of a tree. */
export function jsonText(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return `{${node.members.map(([name, value]) => `${JSON.stringify(name)}:${jsonText(value)}`).join(',')}}`
    case 'array':
      return `[${node.items.map(jsonText).join(',')}]`
    case 'text':
      return JSON.stringify(node.text)
    case 'raw':
      return node.text
  }
}

/** A place in a tree at which a value stands. */
export type JsonPlace = {
  readonly name: string | undefined
  readonly parent: Extract<JsonNode, { kind: 'object' | 'array' }>
  readonly at: number
  readonly value: JsonNode
  replace(value: JsonNode): void
  drop(): void
  /** Puts the value there once more, right behind itself. */
  repeat(): void
}

/** Every place below a node, from the top down. */
export function jsonPlaces(node: JsonNode): JsonPlace[] {
  if (node.kind === 'object')
    return node.members.flatMap((member, at) => {
      const [name, value] = member
      const place: JsonPlace = {
        name,
        parent: node,
        at,
        value,
        replace: (other) => {
          member[1] = other
        },
        drop: () => void node.members.splice(at, 1),
        repeat: () => void node.members.splice(at, 0, [name, value]),
      }
      return [place, ...jsonPlaces(value)]
    })
  if (node.kind === 'array')
    return node.items.flatMap((value, at) => {
      const place: JsonPlace = {
        name: undefined,
        parent: node,
        at,
        value,
        replace: (other) => {
          node.items[at] = other
        },
        drop: () => void node.items.splice(at, 1),
        repeat: () => void node.items.splice(at, 0, value),
      }
      return [place, ...jsonPlaces(value)]
    })
  return []
}

/** The value of a member, by the names on the way to it; arrays are entered at their first item. */
export function memberOf(node: JsonNode, ...path: readonly string[]): JsonPlace | undefined {
  let places = jsonPlaces(node).filter(({ parent }) => parent === node)
  let found: JsonPlace | undefined
  for (const name of path) {
    found = places.find((place) => place.name === name)
    if (!found) return undefined
    const inner = found.value.kind === 'array' ? (found.value.items[0] ?? found.value) : found.value
    places = jsonPlaces(inner).filter(({ parent }) => parent === inner)
  }
  return found
}
