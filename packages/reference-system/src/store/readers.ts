import type {
  Location,
  Organisation,
  Patient,
  Places,
  Practitioner,
  Register,
  Staff,
} from '@gpconnect/clinical-system'
import type { Store } from './store.ts'

/** The patients of each practice. */
export function registerOf({ reader, read }: Store): Register {
  const byId = reader.prepare('SELECT facts FROM patient WHERE practice = ? AND id = ?')
  const byNhsNumber = reader.prepare('SELECT facts FROM patient WHERE practice = ? AND nhs_number = ?')
  return {
    byId: async (practice, id) => read(() => fact<Patient>(byId.get(practice, id))),
    byNhsNumber: async (practice, nhsNumber) =>
      read(() => fact<Patient>(byNhsNumber.get(practice, nhsNumber))),
  }
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
