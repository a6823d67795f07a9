import type { Handler } from '../../gateway/context.ts'
import { careConnectGpcOrganisation } from '../../profiles/organisation.ts'
import { searchset } from '../../profiles/searchset.ts'

/** Find an organisation by ODS code: GET Organization?identifier=… — FND-ORS-01 to -07. The port compares codes — FND-ORS-06. */
export const findOrganisation: Handler = async ({ practice, identifier, tools: { system } }) =>
  searchset(
    (await system.places.organisationsByOdsCode(practice.odsCode, identifier.value)).map(
      careConnectGpcOrganisation,
    ),
  )
