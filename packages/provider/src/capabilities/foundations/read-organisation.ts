import type { Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcOrganisation } from '../../profiles/organisation.ts'

/** Read an organisation: GET Organization/{id} — FND-ORR-01 to -04. */
export const readOrganisation: Handler = async ({ practice, id, tools: { system } }) =>
  careConnectGpcOrganisation(
    (await system.places.organisationById(practice.odsCode, id)) ??
      refuse('organisationNotFound', `No organisation with this id is known at ${practice.odsCode}.`),
  )
