import { checkDigitOf, type Patient, patient } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { isVisible } from '../../src/capabilities/foundations/visibility.ts'
import { nhsNumberOfNobody, patients, world } from '../support/facts.ts'
import { type AskOptions, type TestAnswer, testGateway, testTime } from '../support/gateway.ts'

const types = [
  'regular',
  'emergency',
  'immediately-necessary',
  'temporary',
  'private',
  'synthetic',
  'other',
] as const
const unverified = [
  'not-traced',
  'trace-required',
  'no-match',
  'conflict',
  'in-progress',
  'not-present',
  'postponed',
] as const

/** One thing about a record, its values, and which of them let a consumer see it — Foundations §3. */
const aspects = {
  state: { active: true, inactive: false },
  deceased: { no: true, '2019-11-05': false },
  status: { verified: true, 'not-traced': false },
  sensitive: { no: true, yes: false },
  superseded: { no: true, yes: false },
  invalid: { no: true, yes: false },
  dissent: { no: true, yes: true },
} as const satisfies Record<string, Record<string, boolean>>
type Situation = Record<keyof typeof aspects, string>

/** Every combination of values, and whether such a patient is shown. */
const matrix = Object.entries<Record<string, boolean>>(aspects).reduce<
  readonly { situation: Partial<Situation>; isShown: boolean }[]
>(
  (rows, [aspect, values]) =>
    rows.flatMap((row) =>
      Object.entries(values).map(([value, shows]) => ({
        situation: { ...row.situation, [aspect]: value },
        isShown: row.isShown && shows,
      })),
    ),
  [{ situation: {}, isShown: true }],
) as readonly { situation: Situation; isShown: boolean }[]

let numbers = 100_000
function nextNhsNumber(): string {
  const nine = `999${++numbers}`
  const digit = checkDigitOf(nine)
  return digit < 10 ? `${nine}${digit}` : nextNhsNumber()
}

function patientIn(
  { state, deceased, status, sensitive, superseded, invalid, dissent }: Situation,
  type: string,
): Patient {
  const nhsNumber = nextNhsNumber()
  return patient.parse({
    practice: 'A99999',
    id: `pat-${nhsNumber}`,
    version: 'v1',
    nhsNumber,
    nhsNumberCheck: { status },
    pds: { sensitive: sensitive === 'yes', superseded: superseded === 'yes', invalid: invalid === 'yes' },
    names: [{ use: 'official', family: 'Thornton' }],
    gender: 'female',
    birthDate: '1970-02-28',
    ...(deceased !== 'no' && { deceased }),
    registration: { type, state, period: {} },
    dissent: dissent === 'yes',
  })
}

const inWords = (situation: Situation) =>
  Object.entries(situation)
    .map(([aspect, value]) => `${aspect} ${value}`)
    .join(', ')

const findOf = (nhsNumber: string): AskOptions => ({
  interaction: 'search:patient',
  query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${nhsNumber}`,
})
const readOf = (id: string): AskOptions => ({ interaction: 'read:patient', id })

const sent = ({ status, headers, body }: TestAnswer) => ({ status, headers, body })

describe('a patient in every situation', () => {
  test('FND-STA-01 the table has every combination, and a sixty-fourth of it is shown', () => {
    expect(matrix).toHaveLength(128)
    expect(matrix.filter(({ isShown }) => isShown).map(({ situation }) => inWords(situation))).toEqual([
      'state active, deceased no, status verified, sensitive no, superseded no, invalid no, dissent no',
      'state active, deceased no, status verified, sensitive no, superseded no, invalid no, dissent yes',
    ])
  })

  test.each(types)(
    'FND-STA-01 FND-STA-02 FND-STA-04 FND-PSR-01 FND-PSR-06 FND-PSR-07 FND-PRD-04 FND-PRD-05 FND-GEN-17 registered as %s, is found and read alike, or like nobody',
    async (type) => {
      const rows = matrix.map((row) => ({ ...row, held: patientIn(row.situation, type) }))
      const { ask } = testGateway({ facts: { ...world, patients: rows.map(({ held }) => held) } })
      const nobodyFound = sent(await ask(findOf(nhsNumberOfNobody)))
      const nobodyRead = sent(await ask(readOf('pat-nobody')))
      expect(nobodyFound.status).toBe(200)
      expect(nobodyFound.body).not.toContain('entry')
      expect(nobodyRead.status).toBe(404)
      expect(nobodyRead.body).toContain('PATIENT_NOT_FOUND')

      for (const { held, situation, isShown } of rows) {
        const found = await ask(findOf(String(held.nhsNumber)))
        const read = await ask(readOf(held.id))
        if (isShown) {
          expect(read.status, inWords(situation)).toBe(200)
          expect(found.json.entry, inWords(situation)).toEqual([{ resource: read.json }])
          expect(read.json).toMatchObject({ id: held.id, active: true })
        } else {
          expect(sent(found), inWords(situation)).toEqual(nobodyFound)
          expect(sent(read), inWords(situation)).toEqual(nobodyRead)
        }
      }
    },
    20_000,
  )

  test.each(unverified)('FND-STA-01 a number whose check is %s hides the patient', (status) =>
    expect(isVisible({ ...patients.plain, nhsNumberCheck: { status } }, testTime)).toBe(false),
  )

  const deaths = ['2018', '2018-07', '2018-07-01', '2018-07-01T12:00:00Z'] as const
  test.each(deaths)('FND-STA-04 FND-PRD-04 a death known as %s hides the patient', async (deceased) => {
    const dead: Patient = { ...patients.plain, deceased }
    const { ask } = testGateway({ facts: { ...world, patients: [dead] } })
    expect(await ask(readOf(dead.id))).toMatchObject({ status: 404, spineCode: 'PATIENT_NOT_FOUND' })
    expect((await ask(findOf(String(dead.nhsNumber)))).json).not.toHaveProperty('entry')
  })
})

describe('hidden patients in XML', () => {
  const accept = { Accept: 'application/fhir+xml' }
  const { ask } = testGateway()
  const hidden = [
    'deceased',
    'deceasedInSomeYear',
    'left',
    'sensitive',
    'superseded',
    'invalid',
    'untraced',
  ] as const
  test.each(hidden)('FND-STA-02 TRN-LGL-05 a patient who is %s is answered like nobody', async (which) => {
    const { id, nhsNumber } = patients[which]
    const [found, nobodyFound, read, nobodyRead] = [
      await ask({ ...findOf(String(nhsNumber)), headers: accept }),
      await ask({ ...findOf(nhsNumberOfNobody), headers: accept }),
      await ask({ ...readOf(id), headers: accept }),
      await ask({ ...readOf('pat-nobody'), headers: accept }),
    ]
    expect(sent(found)).toEqual(sent(nobodyFound))
    expect(sent(read)).toEqual(sent(nobodyRead))
    expect(found.headers['content-type']).toContain('xml')
  })

  test('FND-STA-02 a patient of another practice is answered like nobody', async () => {
    const { id, nhsNumber } = patients.elsewhere
    expect(sent(await ask(findOf(String(nhsNumber))))).toEqual(sent(await ask(findOf(nhsNumberOfNobody))))
    expect(sent(await ask(readOf(id)))).toEqual(sent(await ask(readOf('pat-nobody'))))
  })

  test('FND-STA-02 one without an NHS number is not read', async () =>
    expect(sent(await ask(readOf(patients.numberless.id)))).toEqual(sent(await ask(readOf('pat-nobody')))))
})

const changes = {
  'becomes sensitive': { pds: { sensitive: true, superseded: false, invalid: false } },
  'is superseded': { pds: { sensitive: false, superseded: true, invalid: false } },
  'is marked invalid': { pds: { sensitive: false, superseded: false, invalid: true } },
  dies: { deceased: '2026-03-02' },
  leaves: { registration: { type: 'regular', state: 'inactive', period: { end: '2026-03-02' } } },
  'is no longer traced': { nhsNumberCheck: { status: 'trace-required' } },
} as const satisfies Record<string, Partial<Patient>>

test.each(Object.entries(changes))(
  'FND-STA-03 when a patient %s the next call shows it, and so does the one after it is undone',
  async (_, change) => {
    let held: Patient = patients.plain
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        register: { ...system.register, byId: async () => held, byNhsNumber: async () => held },
      }),
    })
    const statuses = async () => {
      const found = await ask(findOf(String(patients.plain.nhsNumber)))
      const read = await ask(readOf(patients.plain.id))
      return ['entry' in found.json, read.status]
    }
    expect(await statuses()).toEqual([true, 200])
    held = { ...patients.plain, ...change }
    expect(await statuses()).toEqual([false, 404])
    held = patients.plain
    expect(await statuses()).toEqual([true, 200])
  },
)
