/**
 * The FHIR language: reading and writing resources as JSON and XML. The releases stand beside it, each with the types of
 * its resources: `@gpconnect/fhir/stu3` and `@gpconnect/fhir/dstu2`.
 */
export { type Decimal, decimal, decimalText } from './decimal.ts'
export { type JsonObject, type JsonValue, type KnownObjects, parseJson } from './parse-json.ts'
export { isFhirId } from './primitives.ts'
export type { Failure, Problem, ProblemCode } from './problems.ts'
export { type ReadOptions, type ReadResult, readJson, readValue, readXml } from './read.ts'
export { reference } from './reference.ts'
export type { AnyResource, FhirRelease } from './release.ts'
export type { Limits } from './text.ts'
export { settled, writeJson, writeXml, type XmlOptions } from './write.ts'
