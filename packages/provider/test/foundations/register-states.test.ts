import type { CurrentDemographics, DemographicRecord, NhsNumber, Patient } from '@gpconnect/clinical-system'
import { patient as patientFacts } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { ours, patients, theirs, world } from '../support/facts.ts'
import { type TestAnswer, testGateway } from '../support/gateway.ts'
import { finding, patientOf, registering } from '../support/registration.ts'

const nhsNumber = '9999109993' as NhsNumber

/** Who asks to be registered, and whom PDS has under the number. */
const person: CurrentDemographics = {
  status: 'current',
  nhsNumber,
  names: [{ use: 'official', family: 'Quillfeather', given: ['Ottoline'], prefix: [], suffix: [] }],
  birthDate: '1961-07-19',
  gender: 'female',
  sensitive: false,
  addresses: [],
  telecoms: [],
}

/** What PDS has, in each way it can be: a record, none, or no answer at all. */
const onPds = {
  confirmed: person,
  mismatch: { ...person, birthDate: '1950-01-01' },
  sensitive: { ...person, sensitive: true },
  deceased: { ...person, deceased: '2025-12' },
  superseded: { status: 'superseded', nhsNumber, by: '9999100007' as NhsNumber },
  invalidated: { status: 'invalidated', nhsNumber },
  absent: undefined,
  unreachable: 'no answer',
} as const satisfies Record<string, DemographicRecord | undefined | 'no answer'>
type OnPds = keyof typeof onPds

/** The answers of Foundations §3 and §4.4 to a registration. */
const answers = {
  created: [200, ''],
  reactivated: [200, ''],
  duplicate: [409, 'DUPLICATE_REJECTED'],
  demographics: [400, 'INVALID_PATIENT_DEMOGRAPHICS'],
  number: [400, 'INVALID_NHS_NUMBER'],
  unavailable: [500, 'INTERNAL_SERVER_ERROR'],
} as const
type Answer = keyof typeof answers

/** What PDS says goes first, whatever the practice holds — trap 1, FND-PDS-03, FND-PDS-04. */
const byPds: Record<Exclude<OnPds, 'confirmed'>, Answer> = {
  mismatch: 'demographics',
  sensitive: 'demographics',
  deceased: 'demographics',
  superseded: 'number',
  invalidated: 'number',
  absent: 'demographics',
  unreachable: 'unavailable',
}

/**
 * A record by what is known of death, of the number (verified; or untraced, with demographics that PDS confirms or those of
 * somebody else) and by the flags synchronised from PDS; what a registration is answered while it is active and once it is
 * not, where PDS confirms who asks; and whether find and read show it while it is active.
 */
const local = `
  alive  verified  clean       | duplicate     reactivated   | shown
  alive  verified  sensitive   | demographics  demographics  | hidden
  alive  verified  superseded  | number        number        | hidden
  alive  verified  invalid     | number        number        | hidden
  alive  untraced  clean       | duplicate     reactivated   | shown
  alive  untraced  sensitive   | demographics  demographics  | hidden
  alive  untraced  superseded  | number        number        | hidden
  alive  untraced  invalid     | number        number        | hidden
  alive  stranger  clean       | demographics  demographics  | hidden
  alive  stranger  sensitive   | demographics  demographics  | hidden
  alive  stranger  superseded  | number        number        | hidden
  alive  stranger  invalid     | number        number        | hidden
  dead   verified  clean       | demographics  demographics  | hidden
  dead   verified  sensitive   | demographics  demographics  | hidden
  dead   verified  superseded  | number        number        | hidden
  dead   verified  invalid     | number        number        | hidden
  dead   untraced  clean       | demographics  demographics  | hidden
  dead   untraced  sensitive   | demographics  demographics  | hidden
  dead   untraced  superseded  | number        number        | hidden
  dead   untraced  invalid     | number        number        | hidden
  dead   stranger  clean       | demographics  demographics  | hidden
  dead   stranger  sensitive   | demographics  demographics  | hidden
  dead   stranger  superseded  | number        number        | hidden
  dead   stranger  invalid     | number        number        | hidden
`

type Local = {
  readonly life: string
  readonly check: string
  readonly flag: string
  readonly state: 'active' | 'inactive'
  /** What a registration is answered where PDS confirms who asks. */
  readonly answer: Answer
  readonly isShown: boolean
}

const locals: readonly Local[] = local
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [life = '', check = '', flag = '', , whenActive, whenNot, , shown] = line.trim().split(/\s+/)
    const record = { life, check, flag }
    return [
      { ...record, state: 'active', answer: whenActive as Answer, isShown: shown === 'shown' },
      { ...record, state: 'inactive', answer: whenNot as Answer, isShown: false },
    ] as const
  })

const types = ['regular', 'emergency', 'immediately-necessary', 'temporary', 'private', 'other'] as const

function recordOf({ life, check, flag, state }: Local, type: string, dissent: boolean): Patient {
  return patientFacts.parse({
    practice: ours.odsCode,
    id: 'pat-held',
    version: 'v1',
    nhsNumber,
    nhsNumberCheck: { status: check === 'verified' ? 'verified' : 'not-traced' },
    pds: { [flag]: true },
    names: [{ use: 'official', family: 'Quillfeather', given: ['Ottoline'] }],
    gender: 'female',
    birthDate: check === 'stranger' ? '1938-11-30' : '1961-07-19',
    ...(life === 'dead' && { deceased: '2025' }),
    registration: { type, state, period: {} },
    dissent,
  })
}

/** A practice that holds these patients, and PDS as it is told to be. */
function worldOf(held: readonly Patient[], pds: OnPds) {
  const record: DemographicRecord | undefined | 'no answer' = onPds[pds]
  return testGateway({
    facts: { ...world, patients: held },
    persons: typeof record === 'object' ? [record] : [],
    wrap: (system) => ({
      ...system,
      demographics: {
        retrieve: async (number) => {
          if (record === 'no answer') throw new Error('PDS is out of reach')
          return system.demographics.retrieve(number)
        },
      },
    }),
  })
}

const register = registering(patientOf(person))
const sent = ({ status, spineCode }: TestAnswer) => [status, spineCode] as const
const idsIn = ({ json }: TestAnswer) =>
  ((json.entry ?? []) as { resource: { id: string } }[]).map(({ resource }) => resource.id)

/** What find and read say of the number, and of the record that is held. */
async function seen({ ask }: ReturnType<typeof testGateway>, id = 'pat-held') {
  const found = await ask(finding(nhsNumber))
  return { found: found.status === 200 ? idsIn(found) : found.status, read: (await ask({ id })).status }
}

/** What find and read show of a record before anyone registers, and what a registration is answered. */
function expected({ answer, isShown, check, flag, life, state }: Local, pds: OnPds) {
  const asksPds = check !== 'verified' && flag === 'clean' && life === 'alive' && state === 'active'
  // A verified record is as it was last synchronised: neither find nor read ask PDS — FND-STA-05.
  const isFound = isShown && (!asksPds || pds === 'confirmed')
  return {
    found: asksPds && pds === 'unreachable' ? 500 : isFound ? ['pat-held'] : [],
    isFound,
    answer: pds === 'confirmed' ? answer : byPds[pds],
  }
}

const pdsStates = Object.keys(onPds) as OnPds[]

describe('every state of a record with every state on PDS', () => {
  test('FND-STA-01 the table has every combination once', () => {
    const combined = locals.map(({ life, check, flag, state }) => [life, check, flag, state].join())
    expect(new Set(combined).size).toBe(2 * 3 * 4 * 2)
    for (const { answer } of locals) expect(Object.keys(answers)).toContain(answer)
  })

  describe.each(pdsStates)('on PDS: %s', (pds) => {
    test.each(locals)(
      'FND-STA-01 FND-STA-05 FND-REG-10 FND-REG-11 FND-REG-12 FND-REG-13 FND-REG-14 FND-PDS-03 FND-PSR-12 $state, $life, $check, $flag: find, read and register agree',
      async (row) => {
        const at = locals.indexOf(row)
        const held = recordOf(row, types[at % types.length] as string, at % 4 === 0)
        const { found, isFound, answer } = expected(row, pds)

        // What is found can be read; what is not found cannot.
        const looking = worldOf([held], pds)
        expect((await seen(looking)).found).toEqual(found)
        expect((await looking.ask({ id: held.id })).status).toBe(isFound ? 200 : 404)

        const asking = worldOf([held], pds)
        const answered = await asking.ask(register)
        expect(sent(answered)).toEqual(answers[answer])
        const now = await asking.system.register.byId(ours.odsCode, held.id)
        if (answer === 'reactivated') {
          expect(idsIn(answered)).toEqual([held.id])
          expect(now).toMatchObject({ registration: { type: 'temporary', state: 'active' } })
          expect(now?.dissent).toBe(held.dissent)
          expect(await seen(asking)).toEqual({ found: [held.id], read: 200 })
        } else {
          // Nothing was changed, and nobody is told more by asking both ways — FND-REG-03.
          expect(now).toEqual(held)
          expect((await seen(asking)).found).toEqual(found)
        }
        // Nobody is left without a way: who is not found is not refused as registered — trap 11.
        expect(answer === 'duplicate' && !isFound).toBe(false)
        expect(answer === 'reactivated' && isFound).toBe(false)
      },
    )
  })

  test.each(pdsStates)(
    'FND-REG-15 FND-REG-21 FND-STA-01 of somebody whom the practice does not hold (on PDS: %s)',
    async (pds) => {
      const gateway = worldOf([patients.plain], pds)
      expect((await seen(gateway)).found).toEqual([])
      const answered = await gateway.ask(register)
      expect(sent(answered)).toEqual(answers[pds === 'confirmed' ? 'created' : byPds[pds]])
      const ids = answered.status === 200 ? idsIn(answered) : []
      expect((await seen(gateway, ids[0])).found).toEqual(ids)
      if (ids[0]) {
        expect((await gateway.ask({ id: ids[0] })).json).toMatchObject({ active: true })
        expect(sent(await gateway.ask(register))).toEqual(answers.duplicate)
      }
    },
  )
})

describe('a record whose number was never verified', () => {
  const statuses = [
    'not-traced',
    'trace-required',
    'no-match',
    'conflict',
    'in-progress',
    'postponed',
  ] as const
  test.each(statuses)(
    'FND-REG-11 FND-PSR-12 its check %s: PDS is asked by find and by register alike',
    async (status) => {
      const [row] = locals.filter(({ check, state }) => check === 'untraced' && state === 'active')
      const held: Patient = { ...recordOf(row as Local, 'regular', false), nhsNumberCheck: { status } }
      expect((await seen(worldOf([held], 'confirmed'))).found).toEqual([held.id])
      expect((await seen(worldOf([held], 'absent'))).found).toEqual([])
      expect(sent(await worldOf([held], 'confirmed').ask(register))).toEqual(answers.duplicate)
      expect(sent(await worldOf([held], 'absent').ask(register))).toEqual(answers.demographics)
    },
  )

  test('FND-REG-11 the record is verified, not who asks: another person’s record is not made theirs', async () => {
    const [row] = locals.filter(({ check, state }) => check === 'stranger' && state === 'inactive')
    const held = recordOf(row as Local, 'regular', false)
    const gateway = worldOf([held], 'confirmed')
    expect(sent(await gateway.ask(register))).toEqual(answers.demographics)
    expect(await gateway.system.register.byId(ours.odsCode, held.id)).toEqual(held)
  })

  test('FND-REG-11 FND-REG-03 a registration that is refused as a duplicate leaves it unmarked', async () => {
    const [row] = locals.filter(({ check, state }) => check === 'untraced' && state === 'active')
    const held = recordOf(row as Local, 'regular', false)
    const gateway = worldOf([held], 'confirmed')
    expect(sent(await gateway.ask(register))).toEqual(answers.duplicate)
    expect(await gateway.system.register.byId(ours.odsCode, held.id)).toEqual(held)
    expect(await seen(gateway)).toEqual({ found: [held.id], read: 200 })
  })
})

describe('what nobody learns by asking', () => {
  const [visible] = locals.filter(({ check, state }) => check === 'verified' && state === 'active')
  const hidden = locals.filter(({ answer }) => answer === 'demographics')

  test('FND-STA-02 TRN-LGL-05 TRN-PIPE-02 sensitive, deceased, unknown and unlike are refused in the same words', async () => {
    const refused = [
      ...pdsStates
        .filter((pds) => pds !== 'confirmed' && byPds[pds] === 'demographics')
        .map((pds) => worldOf([], pds)),
      ...pdsStates
        .filter((pds) => pds !== 'confirmed' && byPds[pds] === 'demographics')
        .map((pds) => worldOf([recordOf(visible as Local, 'regular', false)], pds)),
      ...hidden.map((row) => worldOf([recordOf(row, 'regular', false)], 'confirmed')),
    ]
    const bodies = await Promise.all(
      refused.map(async ({ ask }) => {
        const { status, headers, body } = await ask(register)
        return JSON.stringify({ status, headers, body })
      }),
    )
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).not.toMatch(/sensitive|deceased|died|9999109993|Quillfeather/i)
  })

  test('FND-PDS-05 TRN-ERR-09 the displays are exactly those of the official tests', async () => {
    const display = async (pds: OnPds) => {
      const { json } = await worldOf([], pds).ask(register)
      return (json.issue as [{ code: string; details: { coding: [{ display: string }] } }]).map(
        ({ code, details }) => [code, details.coding[0].display],
      )
    }
    for (const pds of ['absent', 'sensitive', 'deceased', 'mismatch'] as const)
      expect(await display(pds)).toEqual([['business-rule', 'Invalid patient demographics']])
    for (const pds of ['superseded', 'invalidated'] as const)
      expect(await display(pds)).toEqual([['value', 'Invalid NHS number']])
    const { json, diagnostics } = await worldOf(
      [recordOf(visible as Local, 'regular', false)],
      'confirmed',
    ).ask(register)
    expect(json).toMatchObject({
      issue: [
        {
          code: 'duplicate',
          details: { coding: [{ display: 'Create would lead to creation of a duplicate resource' }] },
        },
      ],
    })
    expect(diagnostics).toContain('registered at A99999 already')
  })
})

describe('sharing', () => {
  test('FND-GEN-17 who dissents from sharing is registered, refused and found as anyone else', async () => {
    const [active, left] = (['active', 'inactive'] as const).map((state) =>
      recordOf(
        { life: 'alive', check: 'verified', flag: 'clean', state, answer: 'created', isShown: true },
        'regular',
        true,
      ),
    ) as [Patient, Patient]
    expect(sent(await worldOf([active], 'confirmed').ask(register))).toEqual(answers.duplicate)
    const gateway = worldOf([left], 'confirmed')
    expect(sent(await gateway.ask(register))).toEqual(answers.reactivated)
    expect(await seen(gateway)).toEqual({ found: [left.id], read: 200 })
    expect((await gateway.system.register.byId(ours.odsCode, left.id))?.dissent).toBe(true)
  })

  test('TRN-LGL-01 FND-REG-10 what another practice holds stands in nobody’s way', async () => {
    const elsewhere: Patient = { ...patients.elsewhere, nhsNumber, practice: theirs.odsCode }
    const gateway = worldOf([elsewhere], 'confirmed')
    expect(sent(await gateway.ask(register))).toEqual(answers.created)
    expect(await gateway.system.register.byId(theirs.odsCode, elsewhere.id)).toEqual(elsewhere)
  })
})

test('FND-PDS-03 a record that PDS answers under another number means that this one is superseded', async () => {
  const { ask, system } = testGateway({
    wrap: (inner) => ({
      ...inner,
      demographics: { retrieve: async () => ({ ...person, nhsNumber: '9999100007' as NhsNumber }) },
    }),
  })
  expect(sent(await ask(register))).toEqual(answers.number)
  expect(await system.register.byNhsNumber(ours.odsCode, nhsNumber)).toBeUndefined()
})
