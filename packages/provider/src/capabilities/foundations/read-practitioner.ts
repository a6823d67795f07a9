import type { Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPractitioner } from '../../profiles/practitioner.ts'

/** Read a practitioner: GET Practitioner/{id} — FND-PRR-01 to -03. */
export const readPractitioner: Handler = async ({ practice, id, tools: { system } }) =>
  careConnectGpcPractitioner(
    (await system.staff.byId(practice.odsCode, id)) ??
      refuse('practitionerNotFound', `No practitioner with this id is known at ${practice.odsCode}.`),
  )
