import type { DatabaseSync } from 'node:sqlite'
import type {
  Location,
  Organisation,
  Patient,
  Places,
  Practitioner,
  Register,
  Staff,
} from '@gpconnect/clinical-system'

/** The patients of each practice. */
export function registerOf(database: DatabaseSync): Register {
  const byId = database.prepare('SELECT facts FROM patient WHERE practice = ? AND id = ?')
  const byNhsNumber = database.prepare('SELECT facts FROM patient WHERE practice = ? AND nhs_number = ?')
  return {
    byId: async (practice, id) => fact<Patient>(byId.get(practice, id)),
    byNhsNumber: async (practice, nhsNumber) => fact<Patient>(byNhsNumber.get(practice, nhsNumber)),
  }
}

/** The people of each practice. */
export function staffOf(database: DatabaseSync): Staff {
  const byId = database.prepare('SELECT facts FROM practitioner WHERE practice = ? AND id = ?')
  const byUser = database.prepare(
    'SELECT facts FROM practitioner WHERE practice = ? AND sds_user_id = ? ORDER BY id',
  )
  return {
    byId: async (practice, id) => fact<Practitioner>(byId.get(practice, id)),
    bySdsUserId: async (practice, sdsUserId) => byUser.all(practice, sdsUserId).map(parsed<Practitioner>),
  }
}

/** The organisations and locations of each practice. */
export function placesOf(database: DatabaseSync): Places {
  const organisation = database.prepare('SELECT facts FROM organisation WHERE practice = ? AND id = ?')
  const byOdsCode = database.prepare(
    'SELECT facts FROM organisation WHERE practice = ? AND ods_code = ? ORDER BY id',
  )
  const location = database.prepare('SELECT facts FROM location WHERE practice = ? AND id = ?')
  return {
    organisationById: async (practice, id) => fact<Organisation>(organisation.get(practice, id)),
    // The code is compared trimmed and in upper case — FND-ORS-06.
    organisationsByOdsCode: async (practice, odsCode) =>
      byOdsCode.all(practice, odsCode.trim().toUpperCase()).map(parsed<Organisation>),
    locationById: async (practice, id) => fact<Location>(location.get(practice, id)),
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
