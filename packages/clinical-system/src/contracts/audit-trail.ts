import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AuditEntry, AuditEvent } from '../facts/audit.ts'
import type { AuditQuery, AuditTrail } from '../ports/index.ts'
import { type ContractOptions, contract, type Make } from './contract.ts'

/**
 * What every implementation of `AuditTrail` has to keep. A trail is append-only, so the suite writes its events under
 * practice codes that no one else uses, and reads only these.
 */
export function auditTrailContract(make: Make<{ audit: AuditTrail }>, options: ContractOptions = {}): void {
  contract('AuditTrail', make, options, (ports) => {
    const read = async (query: AuditQuery) => {
      const entries: AuditEntry[] = []
      for await (const entry of ports().audit.read(query)) entries.push(entry)
      return entries
    }

    test('TRN-AUD-10 what was appended can be read as soon as append resolves, whole and in its order', async () => {
      const practice = ownCode()
      const events = [anEvent({ practice, traceId: 'a', ...everyField }), anEvent({ practice, traceId: 'b' })]
      await ports().audit.append(events)
      const entries = await read({ practice })
      expect(entries.map(eventOf)).toEqual(events)
    })

    test('TRN-AUD-02 entries of a writer are numbered in the order appended, each with a hash of its own', async () => {
      const practice = ownCode()
      for (const traceId of ['a', 'b', 'c', 'd']) await ports().audit.append([anEvent({ practice, traceId })])
      const entries = await read({ practice })
      const [first] = entries
      expect(entries.map(({ sequence }) => sequence - (first?.sequence ?? 0))).toEqual([0, 1, 2, 3])
      expect(new Set(entries.map(({ hash }) => hash)).size).toBe(4)
      for (const entry of entries)
        expect(entry).toMatchObject({ writer: first?.writer, segment: first?.segment })
    })

    test('TRN-AUD-02 appends at once lose nothing, and events of one append stay together', async () => {
      const practice = ownCode()
      const traceIds = Array.from({ length: 200 }, (_, index) => String(index))
      await Promise.all(
        traceIds.map((traceId) =>
          ports().audit.append([
            anEvent({ practice, traceId, kind: 'attempt' }),
            anEvent({ practice, traceId, kind: 'outcome' }),
          ]),
        ),
      )
      const entries = await read({ practice })
      expect(new Set(entries.map(({ sequence }) => sequence)).size).toBe(400)
      for (const traceId of traceIds) {
        const pair = entries.filter((entry) => entry.traceId === traceId)
        expect(pair.map(({ kind }) => kind)).toEqual(['attempt', 'outcome'])
        expect((pair[1]?.sequence ?? 0) - (pair[0]?.sequence ?? 0)).toBe(1)
      }
    })

    test('TRN-AUD-04 an event is held as it was when it was given', async () => {
      const practice = ownCode()
      const event = anEvent({ practice, requester: { userName: 'Then' } })
      const appending = ports().audit.append([event])
      event.requester = { userName: 'Now' }
      await appending
      expect((await read({ practice })).map(({ requester }) => requester?.userName)).toEqual(['Then'])
    })

    test('TRN-AUD-07 entries are read by practice, patient, NHS number and period; all that is given has to fit', async () => {
      const [practice, other] = [ownCode(), ownCode()]
      const at = (minute: number) => `2026-03-01T09:${minute}:00.000Z`
      await ports().audit.append([
        anEvent({ practice, traceId: 'a', patientId: 'P', nhsNumber: '9990000018', at: at(10) }),
        anEvent({ practice, traceId: 'b', patientId: 'p', nhsNumber: '9990000026', at: at(20) }),
        anEvent({ practice, traceId: 'c', at: '2026-03-01T10:30:00.000+01:00' }),
        anEvent({ practice: other, traceId: 'd', patientId: 'P', nhsNumber: '9990000018', at: at(40) }),
      ])
      const found = async (query: AuditQuery) => (await read(query)).map(({ traceId }) => traceId).join('')
      expect(await found({ practice })).toBe('abc')
      expect(await found({ practice, patientId: 'P' })).toBe('a')
      expect(await found({ practice, nhsNumber: '9990000026' })).toBe('b')
      expect(await found({ practice: other, nhsNumber: '9990000018' })).toBe('d')
      expect(await found({ practice, patientId: 'P', nhsNumber: '9990000026' })).toBe('')
      expect(await found({ practice, from: at(20), until: at(30) })).toBe('b')
      expect(await found({ practice, from: '2026-03-01T09:20:00Z' })).toBe('bc')
      expect(await found({ practice, until: '2026-03-01T10:20:00+01:00' })).toBe('a')
    })

    test('TRN-AUD-07 entries are read by consumer: the organisation that asks, or its system', async () => {
      const practice = ownCode()
      const asked = (traceId: string, organisationOdsCode: string, from: string) =>
        anEvent({ practice, traceId, from, requester: { organisationOdsCode } })
      await ports().audit.append([
        asked('a', 'A11111', '200000000001'),
        asked('b', 'A11111', '200000000002'),
        asked('c', 'B22222', '200000000001'),
        anEvent({ practice, traceId: 'd', from: '200000000001', status: 400 }),
        anEvent({ practice, traceId: 'e', to: '200000000001' }),
      ])
      const found = async (query: AuditQuery) =>
        (await read({ practice, ...query })).map(({ traceId }) => traceId).join('')
      expect(await found({ consumer: 'A11111' })).toBe('ab')
      expect(await found({ consumer: '200000000001' })).toBe('acd')
      expect(await found({ consumer: '200000000001', outcome: 'refused' })).toBe('d')
      expect(await found({ consumer: "O'Brien" })).toBe('')
    })

    test('TRN-AUD-07 entries are read by how the request ended; an attempt, or an act of administration, has not', async () => {
      const practice = ownCode()
      const statuses = [200, 201, 304, 400, 403, 404, 422, 499, 500, 501, 502, 503, 504, 599]
      await ports().audit.append([
        ...statuses.map((status) => anEvent({ practice, status })),
        anEvent({ practice, kind: 'attempt', change: 'x' }),
        anEvent({ practice, kind: 'outcome', change: 'x', status: 409 }),
        anEvent({ practice, kind: 'administration' }),
      ])
      const ended = async (outcome: 'succeeded' | 'refused' | 'failed') =>
        (await read({ practice, outcome })).map(({ status }) => status)
      expect(await ended('succeeded')).toEqual([200, 201, 304])
      expect(await ended('refused')).toEqual([400, 403, 404, 422, 499, 501, 503, 409])
      expect(await ended('failed')).toEqual([500, 502, 504, 599])
    })

    test('TRN-AUD-07 the attempt and the outcome of a change are read by what joins them', async () => {
      const [practice, change] = [ownCode(), ownCode()]
      await ports().audit.append([
        anEvent({ practice, traceId: 'a', kind: 'attempt', change }),
        anEvent({ practice, traceId: 'b' }),
        anEvent({ practice, traceId: 'c', kind: 'attempt', change: `${change}0` }),
        anEvent({ practice, traceId: 'd', kind: 'outcome', change, status: 200 }),
      ])
      const found = async (query: AuditQuery) => (await read(query)).map(({ traceId }) => traceId).join('')
      expect(await found({ change })).toBe('ad')
      expect(await found({ change, practice, outcome: 'succeeded' })).toBe('d')
      expect(await found({ change: `${change}1` })).toBe('')
    })

    test('TRN-AUD-07 entries come in the order of their time, then of their chain, however many they are', async () => {
      const practice = ownCode()
      const events = Array.from({ length: 1000 }, (_, index) =>
        anEvent({
          practice,
          traceId: String(index),
          at: new Date(1_770_000_000_000 + (index % 7)).toISOString(),
        }),
      )
      await ports().audit.append(events)
      const entries = await read({ practice })
      const inOrder = entries.toSorted(
        (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.sequence - b.sequence,
      )
      expect(entries.length).toBe(1000)
      expect(entries).toEqual(inOrder)
    })

    test('TRN-AUD-07 of many entries those that fit are found, however far apart they lie', async () => {
      const practice = ownCode()
      const event = (index: number) =>
        anEvent({
          practice,
          traceId: String(index),
          at: new Date(1_770_000_000_000 + Math.floor(index / 3)).toISOString(),
          status: index % 2999 === 0 ? 404 : 200,
        })
      for (let from = 0; from < 12_000; from += 1000)
        await ports().audit.append(Array.from({ length: 1000 }, (_, index) => event(from + index)))
      const found = (await read({ practice, outcome: 'refused' })).map(({ traceId }) => Number(traceId))
      expect(found).toEqual([0, 2999, 5998, 8997, 11_996])
      expect((await read({ practice, outcome: 'succeeded' })).length).toBe(11_995)
    })

    test('nothing appended is nothing held', async () => {
      await ports().audit.append([])
      expect(await read({ practice: ownCode() })).toEqual([])
    })
  })
}

const everyField: Partial<AuditEvent> = {
  from: '999999999911',
  headers: { 'x-forwarded-for': '192.0.2.1', accept: '"quoted" \u2028 é 😀' },
  requester: { userName: "O'Brien", localIds: ['a|b'], tokenExpires: 1_770_000_000 },
  resources: ['Patient/1'],
  durationMs: 0.25,
  status: 200,
}

function anEvent(changes: Partial<AuditEvent>): AuditEvent {
  return { at: '2026-03-01T09:30:00.000Z', kind: 'request', ...changes }
}

function eventOf({ writer, segment, sequence, hash, ...event }: AuditEntry): AuditEvent {
  return event
}

function ownCode(): string {
  return `ZZ${randomInt(1e8)}`
}
