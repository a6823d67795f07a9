import { type AuditEvent, auditEvent, type ClinicalSystem, type Patient } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { ours, patients, world } from '../support/facts.ts'
import { consumerAsid, testGateway, testTime, traceId } from '../support/gateway.ts'
import {
  askingFor,
  finding,
  nextNewcomer,
  patientOf,
  registering,
  registration,
} from '../support/registration.ts'

type Register = ClinicalSystem['register']

/** Puts something in front of the commands of the register, which sees what the trail holds when they are called. */
function watched(
  change: (register: Register, events: () => readonly AuditEvent[]) => Partial<Register>,
  options: Parameters<typeof testGateway>[0] = {},
) {
  const trail: AuditEvent[] = []
  return testGateway({
    ...options,
    wrap: (system) => ({
      ...system,
      audit: {
        ...system.audit,
        append: async (events) => {
          await system.audit.append(events)
          trail.push(...events)
        },
      },
      register: { ...system.register, ...change(system.register, () => [...trail]) },
    }),
  })
}

/** All that the entries of a registration have in common. */
const asked = (nhsNumber: string) => ({
  method: 'POST',
  target: '/A99999/STU3/1/gpconnect/Patient/$gpc.registerpatient',
  remoteAddress: '192.0.2.7',
  traceId,
  from: consumerAsid,
  to: '918999198738',
  practice: 'A99999',
  interaction: registration.id,
  requester: {
    userId: 'user-1',
    userName: 'Ms Jo Requester',
    sdsUserId: '444555666777',
    sdsRoleProfileId: '888999000111',
    localIds: ['https://consumer.example.nhs.uk/Id/user|user-1'],
    organisationOdsCode: 'C88888',
    organisationName: 'Consumer Clinic',
    device: 'https://consumer.example.nhs.uk/Id/device device-1 Consumer Viewer 5.2',
    issuer: 'https://consumer.example.nhs.uk/gpconnect',
    tokenIssuedAt: testTime / 1000,
    tokenExpires: testTime / 1000 + 300,
  },
  reason: 'directcare',
  scope: 'patient/*.write',
  nhsNumber,
})
const at = '2026-03-02T09:30:00.000Z'

const left = (): Patient => ({ ...patients.left, nhsNumber: nextNewcomer().nhsNumber })
const withNumberOf = ({ nhsNumber }: Patient) => ({
  ...nextNewcomer(),
  nhsNumber: nhsNumber as NonNullable<typeof nhsNumber>,
})

describe('a registration', () => {
  test('TRN-AUD-02 TRN-AUD-03 leaves two entries, whole: the attempt and the outcome, joined by `change`', async () => {
    const { ask } = testGateway()
    const someone = nextNewcomer()
    const { events } = await ask(registering(patientOf(someone)))
    expect(events).toEqual([
      { at, kind: 'attempt', change: 'ref-1', ...asked(someone.nhsNumber) },
      {
        at,
        kind: 'outcome',
        change: 'ref-1',
        ...asked(someone.nhsNumber),
        patientId: 'ref-2',
        resources: ['Patient/ref-2'],
        status: 200,
        durationMs: 0,
      },
    ])
    for (const event of events) expect(auditEvent.parse(event)).toEqual(event)
  })

  test('TRN-AUD-02 has its attempt durable before the register is called', async () => {
    const seen: (readonly AuditEvent[])[] = []
    const { ask } = watched((register, events) => ({
      register: (...called) => {
        seen.push(events())
        return register.register(...called)
      },
    }))
    const someone = nextNewcomer()
    expect((await ask(registering(patientOf(someone)))).status).toBe(200)
    expect(seen).toEqual([[{ at, kind: 'attempt', change: 'ref-1', ...asked(someone.nhsNumber) }]])
  })

  test('TRN-AUD-03 of somebody who was here before names the record in its attempt too', async () => {
    const held = left()
    const { ask } = testGateway({ facts: { ...world, patients: [held] }, persons: [withNumberOf(held)] })
    const { events } = await ask(registering(patientOf(withNumberOf(held))))
    expect(events).toMatchObject([
      { kind: 'attempt', patientId: held.id, nhsNumber: held.nhsNumber },
      { kind: 'outcome', patientId: held.id, nhsNumber: held.nhsNumber, status: 200 },
    ])
  })

  test('TRN-AUD-02 that fails in the register leaves the attempt, and an outcome with the fault', async () => {
    const { ask, log } = watched(() => ({
      register: async () => {
        throw new Error('disk full at /var/lib, Jane Doe')
      },
    }))
    const someone = nextNewcomer()
    const { status, diagnostics, events } = await ask(registering(patientOf(someone)))
    expect(status).toBe(500)
    expect(diagnostics).toBe('The request failed inside the server. Quote reference ref-2 to the supplier.')
    expect(events).toMatchObject([
      { kind: 'attempt', change: 'ref-1', nhsNumber: someone.nhsNumber },
      {
        kind: 'outcome',
        change: 'ref-1',
        nhsNumber: someone.nhsNumber,
        status: 500,
        situation: 'fault',
        spineCode: 'INTERNAL_SERVER_ERROR',
        fault: 'ref-2',
      },
    ])
    expect(events[1]).not.toHaveProperty('resources')
    expect(JSON.stringify(log)).not.toMatch(/disk full|Jane/)
  })

  test('FND-REG-16 TRN-AUD-02 that comes too late leaves both, and is a duplicate', async () => {
    const someone = nextNewcomer()
    const { ask } = watched((register) => ({
      // Somebody else is quicker by this much.
      register: async (practice, wanted, moment) => {
        const first = await register.register(practice, wanted, moment)
        return { outcome: 'standing', patient: first.patient }
      },
    }))
    const { status, spineCode, events } = await ask(registering(patientOf(someone)))
    expect([status, spineCode]).toEqual([409, 'DUPLICATE_REJECTED'])
    expect(events).toMatchObject([
      { kind: 'attempt', nhsNumber: someone.nhsNumber },
      { kind: 'outcome', status: 409, situation: 'duplicate', nhsNumber: someone.nhsNumber },
    ])
  })

  test('FND-REG-16 a register that says somebody stands in the way is believed, whatever the record says', async () => {
    const someone = nextNewcomer()
    const stale: Patient = { ...patients.left, nhsNumber: someone.nhsNumber }
    const { ask } = watched(() => ({ register: async () => ({ outcome: 'standing', patient: stale }) }))
    expect(await ask(registering(patientOf(someone)))).toMatchObject({
      status: 409,
      spineCode: 'DUPLICATE_REJECTED',
    })
  })

  test('FND-REG-16 of ten at once in one process one is answered 200 and nine 409', async () => {
    const { ask } = testGateway()
    const someone = nextNewcomer()
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(registering(patientOf(someone)))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)])
  })
})

describe('a registration that is refused', () => {
  const { ask } = testGateway()
  const refused = {
    duplicate: patients.plain.nhsNumber,
    'unknown to PDS': '9999101542',
    'of a malformed number': '12 34',
  }
  test.each(Object.entries(refused))(
    'TRN-AUD-01 TRN-AUD-03 FND-GEN-22 for being %s leaves one entry, with the number that was sent',
    async (_, value) => {
      const patient = patientOf(nextNewcomer(), {
        identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }],
      })
      const { events } = await ask(registering(patient))
      expect(events).toHaveLength(1)
      expect(events).toMatchObject([{ ...asked(String(value)), kind: 'request', status: 400 }])
      expect(events[0]).not.toHaveProperty('change')
    },
  )

  test('TRN-AUD-03 for an element that is not FHIR still names whom it was about', async () => {
    const someone = nextNewcomer()
    for (const format of ['json', 'xml'] as const) {
      const { status, events } = await ask(registering(patientOf(someone, { invalidField: 'x' }), format))
      expect(status).toBe(422)
      expect(events).toMatchObject([{ ...asked(someone.nhsNumber), kind: 'request', status: 422 }])
    }
  })

  test('TRN-AUD-03 texts from outside are cut, never refused', async () => {
    const value = '9'.repeat(5000)
    const identifier = [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }]
    const { status, events } = await ask(registering(patientOf(nextNewcomer(), { identifier })))
    expect([status, events[0]?.nhsNumber?.length]).toEqual([400, 2001])
  })

  test('TRN-AUD-06 no line of the log holds what was sent', async () => {
    const { ask, log } = testGateway()
    const patient = patientOf(nextNewcomer(), {
      name: [{ use: 'official', family: 'Quillfeather', given: ['Ottoline'] }],
      telecom: [{ system: 'phone', use: 'home', value: '01632 960999' }],
    })
    await ask(registering(patient))
    await ask(registering(patient))
    await ask(registering({ ...patient, invalidField: 'Quillfeather' }))
    await ask({ ...registering(patient), body: '{"resourceType":"Parameters","parameter":"Quillfeather' })
    expect(log).toHaveLength(4)
    expect(JSON.stringify(log)).not.toMatch(/Quillfeather|Ottoline|01632|9998\d{6}|user-1|Requester/)
  })
})

describe('a trail that cannot be written', () => {
  /** A trail that fails at the entries that a test chooses. */
  const failingAt = (isFailing: (event: AuditEvent) => boolean, called: string[]) =>
    testGateway({
      wrap: (system) => ({
        ...system,
        audit: {
          ...system.audit,
          append: async (events) => {
            if (events.some(isFailing)) throw new Error('disk full')
            await system.audit.append(events)
          },
        },
        register: {
          ...system.register,
          register: (...told) => {
            called.push('register')
            return system.register.register(...told)
          },
          markVerified: (...told) => {
            called.push('markVerified')
            return system.register.markVerified(...told)
          },
        },
      }),
    })

  test('TRN-AUD-10 TRN-AUD-02 FND-REG-03 at the attempt: 500 with a reference, and the register is not called', async () => {
    const called: string[] = []
    const { ask, system } = failingAt(({ kind }) => kind === 'attempt', called)
    const someone = nextNewcomer()
    const { status, spineCode, diagnostics, events } = await ask(registering(patientOf(someone)))
    expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(diagnostics).toBe(
      'The audit trail could not be written, and nothing was changed. Quote reference ref-2 to the supplier.',
    )
    expect(called).toEqual([])
    expect(await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber)).toBeUndefined()
    expect(events).toMatchObject([
      { kind: 'request', status: 500, situation: 'auditUnavailable', nhsNumber: someone.nhsNumber },
    ])
    expect(events[0]).not.toHaveProperty('change')
  })

  test('TRN-AUD-10 at all: 500, and the register is not called', async () => {
    const called: string[] = []
    const { ask } = failingAt(() => true, called)
    const { status, body, events } = await ask(registering(patientOf(nextNewcomer())))
    expect([status, called, events]).toEqual([500, [], []])
    expect(body).toContain('The audit trail could not be written')
  })

  test('TRN-AUD-10 TRN-AUD-02 at the outcome: 500, and the attempt is there to tell of it', async () => {
    const called: string[] = []
    const { ask, events } = (() => {
      const made = failingAt(({ kind }) => kind === 'outcome', called)
      return { ask: made.ask, events: made.system.events }
    })()
    const someone = nextNewcomer()
    const { status, body } = await ask(registering(patientOf(someone)))
    expect([status, called]).toEqual([500, ['register']])
    expect(body).not.toContain(someone.nhsNumber)
    expect(events).toMatchObject([{ kind: 'attempt', nhsNumber: someone.nhsNumber }])
  })
})

describe('a find', () => {
  const untraced: Patient = { ...patients.untraced, nhsNumber: nextNewcomer().nhsNumber }
  const known = { ...withNumberOf(untraced), birthDate: '1970-02-28' }

  test('TRN-AUD-02 FND-PSR-12 that verifies a number leaves two entries, the attempt before the register is called', async () => {
    const seen: (readonly AuditEvent[])[] = []
    const { ask } = watched(
      (register, events) => ({
        markVerified: (...told) => {
          seen.push(events())
          return register.markVerified(...told)
        },
      }),
      { facts: { ...world, patients: [untraced] }, persons: [known] },
    )
    const { status, events } = await ask(finding(untraced.nhsNumber))
    expect(status).toBe(200)
    expect(events).toMatchObject([
      {
        kind: 'attempt',
        change: 'ref-1',
        patientId: untraced.id,
        nhsNumber: untraced.nhsNumber,
        scope: 'patient/*.read',
      },
      {
        kind: 'outcome',
        change: 'ref-1',
        patientId: untraced.id,
        nhsNumber: untraced.nhsNumber,
        status: 200,
      },
    ])
    expect(seen).toEqual([[events[0]]])
    // From now on it is a find like any other.
    expect((await ask(finding(untraced.nhsNumber))).events).toMatchObject([{ kind: 'request', status: 200 }])
    expect(seen).toHaveLength(1)
  })

  test('TRN-AUD-02 that verifies none leaves one: PDS does not know the number, or knows it for somebody else’s', async () => {
    for (const persons of [[], [{ ...known, birthDate: '1901-01-01' }], [{ ...known, deceased: '2025' }]]) {
      const { ask } = testGateway({ facts: { ...world, patients: [untraced] }, persons })
      const { json, events } = await ask(finding(untraced.nhsNumber))
      expect(json).not.toHaveProperty('entry')
      expect(events).toMatchObject([{ kind: 'request', status: 200, nhsNumber: untraced.nhsNumber }])
    }
  })

  test('TRN-AUD-10 TRN-AUD-02 marks nothing where the attempt cannot be written', async () => {
    const { ask, system } = testGateway({
      facts: { ...world, patients: [untraced] },
      persons: [known],
      wrap: (inner) => ({
        ...inner,
        audit: {
          ...inner.audit,
          append: async (events) => {
            if (events.some(({ kind }) => kind === 'attempt')) throw new Error('disk full')
            await inner.audit.append(events)
          },
        },
      }),
    })
    expect(await ask(finding(untraced.nhsNumber))).toMatchObject({
      status: 500,
      spineCode: 'INTERNAL_SERVER_ERROR',
    })
    expect(await system.register.byId(ours.odsCode, untraced.id)).toEqual(untraced)
  })
})

describe('the provenance of what a registration writes', () => {
  const held = async (claims: Readonly<Record<string, unknown>> = {}) => {
    const { ask, system } = testGateway()
    const someone = nextNewcomer()
    expect((await ask({ ...registering(patientOf(someone)), token: { claims } })).status).toBe(200)
    return (await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber))?.provenance
  }

  test('TRN-PRV-01 TRN-PRV-02 is held with it: who, in what role, when, for which organisation, by what and with which system', async () => {
    expect(await held()).toEqual({
      at,
      interaction: registration.id,
      authorId: 'user-1',
      authorName: 'Ms Jo Requester',
      authorRole: '888999000111',
      organisationOdsCode: 'C88888',
      organisationName: 'Consumer Clinic',
      device: 'https://consumer.example.nhs.uk/Id/device device-1 Consumer Viewer 5.2',
    })
  })

  test('TRN-PRV-01 has what the token has, and leaves out what it has not', async () => {
    const sdsUser = { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: 'UNK' }
    const provenance = await held({
      'requesting_practitioner.identifier': [sdsUser],
      'requesting_organization.identifier[0].value': ' c88888',
      'requesting_organization.name': 'N/A',
    })
    expect(provenance).toMatchObject({
      organisationOdsCode: 'C88888',
      organisationName: 'N/A',
      authorId: 'user-1',
    })
    expect(provenance).not.toHaveProperty('authorRole')
    expect(await held({ 'requesting_organization.identifier[0].value': 'not a code' })).not.toHaveProperty(
      'organisationOdsCode',
    )
  })

  test('TRN-PRV-02 stays with a record that the practice itself wrote first, and is that of the last to write', async () => {
    const record = left()
    const { ask, system } = testGateway({
      facts: { ...world, patients: [record] },
      persons: [withNumberOf(record)],
    })
    expect(await system.register.byId(ours.odsCode, record.id)).not.toHaveProperty('provenance')
    await ask(registering(patientOf(withNumberOf(record))))
    expect((await system.register.byId(ours.odsCode, record.id))?.provenance).toMatchObject({
      authorId: 'user-1',
    })
  })

  test('TRN-PRV-01 is never sent', async () => {
    const { ask } = testGateway()
    const { body } = await ask({ interaction: registration.id, body: askingFor(patientOf(nextNewcomer())) })
    expect(body).not.toMatch(/user-1|Requester|C88888|Consumer/)
  })
})
