import {
  type AuditEntry,
  type AuditQuery,
  fitsAuditQuery,
  type NhsNumber,
  type OdsCode,
} from '@gpconnect/clinical-system'
import type { ReferenceSystem } from '@gpconnect/reference-system'
import { type AuditOptions, auditQueryOf, limitOf, told } from './audit-asked.ts'
import { changesTold } from './audit-changes.ts'
import { audited } from './audit-reading.ts'
import { asJson, viewersIn, viewerTable } from './audit-who.ts'
import { deedIn, endingInWords, inLondon, organisationIn, personIn } from './audit-words.ts'
import { dataDirectoryOf, openData, type Place } from './data.ts'
import { printable, streamedTable } from './printing.ts'
import { Trouble } from './trouble.ts'

type Asked = AuditOptions & { readonly by: string; readonly json?: boolean | undefined }

/**
 * The entries of the audit trail that fit, a line each: as a table with each change told once, or as JSON just as they are
 * held — TRN-AUD-07. However many there are, few are in memory at a time.
 */
export async function* auditLines(
  place: Place,
  { by, json, limit, ...options }: Asked & { readonly limit?: string | undefined },
): AsyncGenerator<string> {
  const query = auditQueryOf(options)
  const most = limitOf(limit)
  const system = await openData({ directory: dataDirectoryOf(place) })
  try {
    const read = await audited(system, query, `read the audit trail: ${told(query)}, by ${by}`, by)
    if (json) {
      for await (const entry of first(most, read(query))) yield JSON.stringify(entry)
      return
    }
    const entries = first(most, changesTold(system.audit, [query], read(query)))
    let count = 0
    const rows = async function* () {
      for await (const entry of entries) {
        count++
        yield rowOf(entry)
      }
    }
    for await (const line of streamedTable(headings, widest, rows())) if (count > 0) yield line
    if (count === 0) yield await nothingFound(system, query)
  } finally {
    await system.close()
  }
}

const headings = ['When (London)', 'Practice', 'Who', 'Organisation', 'Patient', 'How it ended', 'What']
const widest = [19, 8, 28, 36, 36, 48, 0]

function rowOf(entry: AuditEntry): string[] {
  return [
    inLondon(entry.at),
    printable(entry.practice ?? ''),
    personIn(entry),
    organisationIn(entry),
    printable(entry.nhsNumber ?? entry.patientId ?? ''),
    endingInWords(entry),
    deedIn(entry),
  ]
}

async function nothingFound(system: ReferenceSystem, { practice }: AuditQuery): Promise<string> {
  const isKnown = practice === undefined || (await system.practices.byOdsCode(practice as OdsCode))
  return isKnown
    ? 'No entry of the audit trail fits.'
    : `No entry of the audit trail fits, and there is no practice ${printable(practice)} here.`
}

/**
 * Who looked at a record: a line for each person at each organisation — TRN-AUD-07. It takes the entries about the patient's
 * id and about the patient's NHS number together, whichever of them was given.
 */
export async function* whoLines(place: Place, { by, json, ...options }: Asked): AsyncGenerator<string> {
  const query = auditQueryOf(options)
  if (query.practice === undefined || (query.patientId === undefined && query.nhsNumber === undefined))
    throw new Trouble('Name the record: give `--practice ODS`, and `--patient ID` or `--nhs-number N`.')
  const system = await openData({ directory: dataDirectoryOf(place) })
  try {
    const about = await patientOf(system, query)
    const { practice, from, until } = query
    const read = await audited(
      system,
      { ...query, ...about },
      `read who looked at a record: ${told({ ...query, ...about })}, by ${by}`,
      by,
    )
    const period = { practice, ...(from !== undefined && { from }), ...(until !== undefined && { until }) }
    const queries = Object.entries(about).map(([key, value]): AuditQuery => ({ ...period, [key]: value }))
    const entries = async function* () {
      for (const [index, each] of queries.entries())
        for await (const entry of read(each))
          if (!queries.slice(0, index).some((before) => fitsAuditQuery(entry, before))) yield entry
    }
    const viewers = await viewersIn(changesTold(system.audit, queries, entries()))
    if (json) yield* viewers.map(asJson)
    else if (viewers.length > 0) yield viewerTable(viewers)
    else yield await nothingFound(system, query)
  } finally {
    await system.close()
  }
}

/** The id and the NHS number of a patient, of whom one is given; one that is not registered has just that. */
async function patientOf(
  { register }: ReferenceSystem,
  { practice, patientId, nhsNumber }: AuditQuery,
): Promise<Pick<AuditQuery, 'patientId' | 'nhsNumber'>> {
  const here = practice as OdsCode
  const patient =
    patientId === undefined
      ? await register.byNhsNumber(here, nhsNumber as NhsNumber)
      : await register.byId(here, patientId)
  const id = patientId ?? patient?.id
  const number = nhsNumber ?? patient?.nhsNumber
  return { ...(id !== undefined && { patientId: id }), ...(number !== undefined && { nhsNumber: number }) }
}

async function* first<Item>(most: number, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0
  for await (const item of items) {
    yield item
    if (++count >= most) return
  }
}
