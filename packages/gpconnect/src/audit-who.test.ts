import type { AuditEntry, AuditEvent } from '@gpconnect/clinical-system'
import { inMemorySystem } from '@gpconnect/clinical-system/in-memory'
import { describe, expect, test } from 'vitest'
import { changesTold } from './audit-changes.ts'
import { viewersIn, viewerTable } from './audit-who.ts'
import { deedIn, endingInWords, endingOf } from './audit-words.ts'

const find = 'urn:nhs:names:services:gpconnect:fhir:rest:search:patient-1'
const read = 'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1'
const register = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'

const jane = {
  userId: '1',
  sdsUserId: '1',
  userName: 'Dr Jane Ashworth',
  sdsRoleProfileId: '100',
  organisationOdsCode: 'A1',
  organisationName: 'One Surgery',
}

function event(minute: number, changes: Partial<AuditEvent> = {}): AuditEvent {
  return {
    at: `2026-07-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
    kind: 'request',
    practice: 'B82617',
    interaction: read,
    requester: jane,
    reason: 'directcare',
    patientId: 'P',
    resources: ['Patient/P'],
    status: 200,
    ...changes,
  }
}

async function trailOf(...events: readonly AuditEvent[]) {
  const none = { practices: [], roots: [], organisations: [], locations: [], practitioners: [], patients: [] }
  const { audit } = inMemorySystem(none)
  await audit.append(events)
  return audit
}

/** The viewers, of a record of which these events tell. */
async function viewers(...events: readonly AuditEvent[]) {
  const audit = await trailOf(...events)
  return viewersIn(changesTold(audit, [{}], audit.read({})))
}

describe('who looked at a record', () => {
  test('TRN-AUD-07 is a line for each person at each organisation: how often, from when to when, what for', async () => {
    const elsewhere = { ...jane, organisationOdsCode: 'B2', organisationName: 'Two Surgery' }
    const found = await viewers(
      event(10, { interaction: find }),
      event(20),
      event(15, { requester: elsewhere }),
      event(30),
      event(40, { requester: { ...jane, userId: '2', sdsUserId: '2', userName: 'Mr Tom Reid' } }),
    )
    expect(
      viewerTable(found)
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/g, ' | ')),
    ).toEqual([
      'Name | Role | Organisation | Given | Not given | First | Last | What for | Changed',
      'Dr Jane Ashworth | 100 | One Surgery (A1) | 3 | 2026-07-01 10:10:00 | 2026-07-01 10:30:00 | Find a patient, Read a patient (2); for direct care | no',
      'Dr Jane Ashworth | 100 | Two Surgery (B2) | 1 | 2026-07-01 10:15:00 | 2026-07-01 10:15:00 | Read a patient; for direct care | no',
      'Mr Tom Reid | 100 | One Surgery (A1) | 1 | 2026-07-01 10:40:00 | 2026-07-01 10:40:00 | Read a patient; for direct care | no',
    ])
  })

  test('TRN-AUD-07 tells what was given from what was refused, failed, or found nothing', async () => {
    const [viewer, unknown] = await viewers(
      event(10),
      event(11, { status: 404, resources: [], spineCode: 'PATIENT_NOT_FOUND' }),
      event(12, { status: 403 }),
      event(13, { status: 500, fault: 'F-1' }),
      event(14, { interaction: find, resources: [] }),
      { ...event(15, { status: 400, from: '200000000001' }), requester: undefined } as AuditEvent,
    )
    expect(viewer?.endings).toEqual({ given: 1, refused: 2, failed: 1, 'nothing found': 1 })
    expect(unknown).toMatchObject({
      name: 'not known',
      organisation: 'system 200000000001',
      endings: { refused: 1 },
    })
    expect(viewerTable([viewer].flatMap((each) => each ?? []))).toContain(
      '2 refused, 1 nothing found, 1 failed',
    )
  })

  test('TRN-AUD-07 tells whether something was changed; of an attempt without an outcome it is not known', async () => {
    const change = (minute: number, name: string, changes: Partial<AuditEvent>) =>
      event(minute, { interaction: register, change: name, ...changes })
    const attempt = { kind: 'attempt' } as const
    const [made] = await viewers(change(10, 'a', { kind: 'outcome', status: 200 }), change(11, 'a', attempt))
    expect(made).toMatchObject({ endings: { done: 1 }, changed: 'yes' })
    const [refused] = await viewers(
      change(10, 'b', attempt),
      change(11, 'b', { kind: 'outcome', status: 409, resources: [] }),
    )
    expect(refused).toMatchObject({ endings: { refused: 1 }, changed: 'no' })
    const [cutOff] = await viewers(change(10, 'c', attempt))
    expect(cutOff).toMatchObject({ endings: { 'not known how it ended': 1 }, changed: 'not known' })
    expect(viewerTable([cutOff].flatMap((each) => each ?? []))).toContain('1 not known how it ended')
  })

  test('TRN-AUD-04 a person is told of under each name borne, and with every role', async () => {
    const found = await viewers(
      event(10),
      event(11, { requester: { ...jane, sdsRoleProfileId: '200' } }),
      event(12, { requester: { ...jane, userName: 'Dr Jane Reid' } }),
    )
    expect(found.map(({ name, roles }) => [name, roles])).toEqual([
      ['Dr Jane Ashworth', ['100', '200']],
      ['Dr Jane Reid', ['100']],
    ])
  })

  test('TRN-AUD-07 tells of those who read the trail about the patient', async () => {
    const administrator = { userName: 'Practice manager' }
    const [viewer] = await viewers({
      at: '2026-07-01T09:00:00.000Z',
      kind: 'administration',
      patientId: 'P',
      requester: administrator,
      remarks: ['read who looked at a record: one patient, by Practice manager'],
    })
    expect(viewer).toMatchObject({ name: 'Practice manager', deeds: new Map([['Read the audit trail', 1]]) })
  })
})

describe('a change is told once', () => {
  const attempt = event(10, { kind: 'attempt', change: 'a', nhsNumber: '9690937278' })
  const outcome = event(9, { kind: 'outcome', change: 'a', status: 200 })
  const toldOf = async (query: Parameters<Awaited<ReturnType<typeof trailOf>>['read']>[0]) => {
    const audit = await trailOf(attempt, outcome, event(30))
    const found: AuditEntry[] = []
    for await (const entry of changesTold(audit, [query], audit.read(query))) found.push(entry)
    return found.map((entry) => [entry.kind, endingInWords(entry)])
  }

  test('TRN-AUD-02 where its outcome is told, whichever of the two comes first', async () =>
    expect(await toldOf({})).toEqual([
      ['outcome', 'done (200)'],
      ['request', 'given (200)'],
    ]))

  test('TRN-AUD-02 by its attempt, where the outcome is not among what was asked for', async () => {
    expect(await toldOf({ nhsNumber: '9690937278' })).toEqual([['outcome', 'done (200)']])
    expect(await toldOf({ from: '2026-07-01T09:10:00Z' })).toEqual([
      ['outcome', 'done (200)'],
      ['request', 'given (200)'],
    ])
  })
})

describe('in words', () => {
  const at = '2026-07-01T09:00:00.000Z'
  const words = (given: Omit<AuditEvent, 'at'>) => {
    const entry = { ...given, at, writer: 'w1', segment: 1, sequence: 1, hash: '' }
    return [deedIn(entry), endingOf(entry)]
  }

  test.each<[Omit<AuditEvent, 'at'>, string, string]>([
    [{ kind: 'request', interaction: 'urn:x', status: 400 }, 'urn:x', 'refused'],
    [{ kind: 'request', method: 'GET', target: '/a?identifier=secret', status: 404 }, 'GET /a', 'refused'],
    [{ kind: 'request', status: 501 }, 'A request', 'refused'],
    [{ kind: 'connection', remarks: ['half a header'], status: 408 }, 'No request: half a header', 'refused'],
    [{ kind: 'administration', remarks: ['back up'] }, 'back up', 'done'],
    [
      { kind: 'administration', change: 'a', remarks: ['attempt', 'reset'] },
      'reset',
      'not known how it ended',
    ],
    [
      { kind: 'administration', change: 'a', remarks: ['failed', 'reset', 'disk full'] },
      'reset; disk full',
      'failed',
    ],
  ])('%j', (entry, deed, ending) => expect(words(entry)).toEqual([deed, ending]))
})
