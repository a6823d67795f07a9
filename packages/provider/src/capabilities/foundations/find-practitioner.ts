import type { Handler } from '../../gateway/context.ts'
import { careConnectGpcPractitioner } from '../../profiles/practitioner.ts'
import { searchset } from '../../profiles/searchset.ts'

/** Find a practitioner by SDS user id: GET Practitioner?identifier=… — FND-PRS-01 to -06. An unknown one is no error. */
export const findPractitioner: Handler = async ({ practice, identifier, tools: { system } }) =>
  searchset(
    (await system.staff.bySdsUserId(practice.odsCode, identifier.value)).map(careConnectGpcPractitioner),
  )
