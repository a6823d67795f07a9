import { describe, expect, test } from 'vitest'
import { patients, roots } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

const read = (id: string) => ask({ id })
const find = (nhsNumber = '') =>
  ask({ interaction: 'search:patient', query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${nhsNumber}` })

const hidden = (
  [
    'deceased',
    'deceasedInSomeYear',
    'left',
    'sensitive',
    'superseded',
    'invalid',
    'untraced',
    'numberless',
  ] as const
).map((state) => ({ state, patient: patients[state] }))
const visible = (['full', 'plain', 'temporary', 'dissenting'] as const).map((state) => ({
  state,
  patient: patients[state],
}))

describe('who is hidden', () => {
  test.each(hidden)(
    'TRN-SEC-07 TRN-LGL-07 a patient who is $state is read like one who is not there',
    async ({ patient }) => {
      const unknown = await read('nobody')
      const answer = await read(patient.id)
      expect(unknown.status).toBe(404)
      expect({ status: answer.status, headers: answer.headers, body: answer.body }).toEqual({
        status: unknown.status,
        headers: unknown.headers,
        body: unknown.body,
      })
    },
  )

  test.each(hidden.filter(({ patient }) => patient.nhsNumber))(
    'TRN-SEC-07 TRN-LGL-07 a patient who is $state is found like one who is not there',
    async ({ patient }) => {
      const unknown = await find('9999101542')
      const answer = await find(patient.nhsNumber)
      expect([unknown.status, unknown.json.entry]).toEqual([200, undefined])
      expect({ headers: answer.headers, body: answer.body }).toEqual({
        headers: unknown.headers,
        body: unknown.body,
      })
    },
  )

  test('TRN-SEC-07 unknown ids of every form get one answer', async () => {
    const answers = await Promise.all(['nobody', 'a_b', '', 'x'.repeat(64), 'pat-elsewhere'].map(read))
    expect(new Set(answers.map(({ status, spineCode }) => `${status} ${spineCode}`)).size).toBe(1)
  })
})

describe('who is not', () => {
  test.each(visible)('TRN-LGL-07 an active patient is read and found ($state)', async ({ patient }) => {
    expect(await read(patient.id)).toMatchObject({ status: 200, json: { id: patient.id, active: true } })
    expect(await find(patient.nhsNumber)).toMatchObject({
      json: { entry: [{ resource: { id: patient.id } }] },
    })
  })
})

describe('whose data it is', () => {
  const elsewhere = patients.elsewhere

  test('TRN-LGL-01 a patient of another practice is not there', async () => {
    expect((await read(elsewhere.id)).status).toBe(404)
    expect((await find(elsewhere.nhsNumber)).json).not.toHaveProperty('entry')
  })

  test('TRN-LGL-01 nor are its places and its people', async () => {
    const asked = [
      { interaction: 'read:location', id: 'loc-theirs' },
      { interaction: 'read:organization', id: 'org-theirs' },
      { interaction: 'read:practitioner', id: 'gp-theirs' },
    ]
    for (const each of asked) expect((await ask(each)).status).toBe(404)
    const query = 'identifier=https://fhir.nhs.uk/Id/ods-organization-code|B99999'
    expect((await ask({ interaction: 'search:organization', query })).json).not.toHaveProperty('entry')
  })

  test('TRN-LGL-01 TRN-URL-06 the ports are asked for the practice of the URL, and no other', async () => {
    const practices = new Set<string>()
    const { ask } = testGateway({
      wrap: (system) => ({
        ...system,
        register: {
          ...system.register,
          byId: async (practice, id) => {
            practices.add(practice)
            return system.register.byId(practice, id)
          },
          byNhsNumber: async (practice, nhsNumber) => {
            practices.add(practice)
            return system.register.byNhsNumber(practice, nhsNumber)
          },
        },
      }),
    })
    await ask({ root: `${roots.foundations}/fhir` })
    await ask({ interaction: 'search:patient' })
    expect([...practices]).toEqual(['A99999'])
  })
})

describe('sharing', () => {
  test('TRN-LGL-04 no rule of the practice about sharing is applied', async () => {
    const consumers = ['C88888', 'A99999', 'X26', 'ZZZZ']
    for (const code of consumers)
      for (const patient of [patients.plain, patients.dissenting]) {
        const { status } = await ask({
          id: patient.id,
          token: { claims: { 'requesting_organization.identifier[0].value': code } },
        })
        expect(status).toBe(200)
      }
  })
})
