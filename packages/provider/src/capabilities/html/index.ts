import type { InteractionIdOf } from '@gpconnect/specification'
import type { Handler } from '../../gateway/context.ts'
import { getConformance } from './get-conformance.ts'

type HtmlId = InteractionIdOf<'html'>

/** Known, not built yet: it answers 501 — TRN-VRB-08. */
type NotBuilt = Extract<HtmlId, `${string}:gpc.getcarerecord`>

/** The handlers of Access Record HTML. One that is forgotten does not compile. */
export const html = {
  'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata': getConformance,
} satisfies Record<Exclude<HtmlId, NotBuilt>, Handler>
