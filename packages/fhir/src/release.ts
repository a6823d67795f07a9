/** A release of FHIR as a value: readers and writers take it as a parameter. */
import { type TableSource, type Tables, tablesOf } from './tables.ts'

/** What every resource has. */
export type AnyResource = { readonly resourceType: string }

/** What JSON of an early release has, and later ones took out. */
type JsonTraits = {
  /** The member of any object that holds what XML has as comments; readers skip it. */
  readonly comments?: string
  /** A narrative need not declare the namespace of XHTML; readers add it. */
  readonly impliesXhtml?: boolean
}

/**
 * A FHIR release: its name, its version, its resource types and, for this package's own use, its element tables.
 * `R` is the union of its resources, so that what a reader returns has a type.
 */
export type FhirRelease<R extends AnyResource = AnyResource> = {
  readonly name: string
  /** As a CapabilityStatement or a Conformance names it in `fhirVersion`. */
  readonly version: string
  readonly resourceTypes: ReadonlySet<string>
  readonly tables: Tables
  readonly json: JsonTraits
  /** Never there: it only carries the type. */
  readonly resource?: R
}

export function releaseOf<R extends AnyResource>(
  name: string,
  version: string,
  source: TableSource,
  json: JsonTraits = {},
): FhirRelease<R> {
  const tables = tablesOf(source)
  return { name, version, resourceTypes: tables.resourceTypes, tables, json }
}
