import type {
  DemographicRecord,
  Location,
  NhsNumber,
  Organisation,
  Places,
  Practitioner,
  Staff,
} from '@gpconnect/clinical-system'
import type { Store } from './store.ts'

/** Whom the simulated PDS knows, by NHS number. */
export type Persons = (nhsNumber: NhsNumber) => DemographicRecord | undefined

/** The persons that seeds brought for the simulated PDS: one for each number, whatever the practices hold of it. */
export function personsOf({ reader, read }: Store): Persons {
  const byNumber = reader.prepare('SELECT facts FROM person WHERE nhs_number = ?')
  return (nhsNumber) => read(() => fact<DemographicRecord>(byNumber.get(nhsNumber)))
}

/** The people of each practice. */
export function staffOf({ reader, read }: Store): Staff {
  const byId = reader.prepare('SELECT facts FROM practitioner WHERE practice = ? AND id = ?')
  const byUser = reader.prepare(
    'SELECT facts FROM practitioner WHERE practice = ? AND sds_user_id = ? ORDER BY id',
  )
  return {
    byId: async (practice, id) => read(() => fact<Practitioner>(byId.get(practice, id))),
    bySdsUserId: async (practice, sdsUserId) =>
      read(() => byUser.all(practice, sdsUserId).map(parsed<Practitioner>)),
  }
}

/** The organisations and locations of each practice. */
export function placesOf({ reader, read }: Store): Places {
  const organisation = reader.prepare('SELECT facts FROM organisation WHERE practice = ? AND id = ?')
  const byOdsCode = reader.prepare(
    'SELECT facts FROM organisation WHERE practice = ? AND ods_code = ? ORDER BY id',
  )
  const location = reader.prepare('SELECT facts FROM location WHERE practice = ? AND id = ?')
  return {
    organisationById: async (practice, id) => read(() => fact<Organisation>(organisation.get(practice, id))),
    // The code is compared trimmed and in upper case — FND-ORS-06.
    organisationsByOdsCode: async (practice, odsCode) =>
      read(() => byOdsCode.all(practice, odsCode.trim().toUpperCase()).map(parsed<Organisation>)),
    locationById: async (practice, id) => read(() => fact<Location>(location.get(practice, id))),
  }
}

type Row = Record<string, unknown>

function fact<Fact>(row: Row | undefined): Fact | undefined {
  return row && parsed<Fact>(row)
}

/** Facts were checked when they entered, and are not checked again. */
function parsed<Fact>({ facts }: Row): Fact {
  return JSON.parse(String(facts))
}
