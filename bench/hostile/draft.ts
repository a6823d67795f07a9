import type { JsonNode } from './json-tree.ts'
import type { Place } from './world.ts'
import type { XmlElement } from './xml-tree.ts'

/** A header as it is going to stand on the wire. */
export type HeaderLine = { name: string; value: string; separator?: string }

/**
 * A request in the making. What stands further down is made of what stands above it when its turn comes; a mutation changes one
 * of them at its stage. Texts of the wire hold a byte in each character.
 */
export type Draft = {
  readonly place: Place
  readonly format: 'json' | 'xml'
  readonly traceId: string
  /** The NHS number it is about, where it is about one. */
  readonly nhsNumber: string | undefined

  /** Header and payload of the token, as trees and as texts. */
  tokenHeader: JsonNode
  claims: JsonNode
  payload: string
  /** Its three parts. */
  token: string
  scheme: string
  /** The header that carries it, where that is not the scheme and the token. */
  authorization: string | undefined

  /** What is sent, as a tree, as text and as bytes; nothing where the interaction takes nothing. */
  resource: JsonNode | XmlElement | undefined
  /** What stands before the first element of XML. */
  declaration: string
  text: string
  body: Buffer | undefined

  query: string
  method: string
  path: string
  version: string
  /** Line ends of the head. */
  lineEnd: string
  /** The request line, where it is made of more than its three parts. */
  requestLine: string | undefined
  headers: HeaderLine[]
  /** The headers that say where the body ends, and the body as it is sent. */
  framing: HeaderLine[]
  sent: Buffer
}

/** The stages of a request's making, in their order: each is the turn of those mutations that change what it is about. */
export const stages = [
  'claims',
  'payload',
  'token',
  'resource',
  'text',
  'bytes',
  'coding',
  'query',
  'line',
  'headers',
  'framing',
] as const
export type Stage = (typeof stages)[number]

/** UTF-8 as characters of a byte each, to stand in a request line or a header. */
export const utf8 = (text: string): string => Buffer.from(text).toString('latin1')

/** A header by its name, whatever the case. */
export function headerOf({ headers }: Draft, name: string): HeaderLine | undefined {
  return headers.find((each) => each.name.toLowerCase() === name.toLowerCase())
}

/** Puts a header in the place of the one of its name, or at the end. */
export function setHeader(draft: Draft, name: string, value: string): void {
  const held = headerOf(draft, name)
  if (held) held.value = value
  else draft.headers.push({ name, value })
}

/** The bytes of a request, all its stages done. */
export function bytesOf(draft: Draft): Buffer {
  const { method, path, query, version, lineEnd, headers, framing, sent } = draft
  const requestLine = draft.requestLine ?? `${method} ${path}${query === '' ? '' : `?${query}`} ${version}`
  const lines = [...headers, ...framing].map(
    ({ name, separator = ': ', value }) => `${name}${separator}${value}`,
  )
  return Buffer.concat([Buffer.from([requestLine, ...lines, '', ''].join(lineEnd), 'latin1'), sent])
}
