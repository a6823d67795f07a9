import type { Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcLocation } from '../../profiles/location.ts'

/** Read a location: GET Location/{id} — FND-LOC-01 to -06. */
export const readLocation: Handler = async ({ practice, id, tools: { system } }) =>
  careConnectGpcLocation(
    (await system.places.locationById(practice.odsCode, id)) ??
      refuse('recordNotFound', `No location with this id is known at ${practice.odsCode}.`),
  )
