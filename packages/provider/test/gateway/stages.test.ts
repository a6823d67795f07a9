import { requirementById } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { gate } from '../../src/gateway/gate.ts'
import { pipeline, type Stage } from '../../src/gateway/pipeline.ts'
import { Refusal, refuse } from '../../src/gateway/refusal.ts'
import { patients, worldWith } from '../support/facts.ts'
import { type AskOptions, testGateway } from '../support/gateway.ts'

describe('the stages', () => {
  test('TRN-PIPE-02 stand in the order of the specification', () => {
    expect(gate.stages.map(({ name }) => name)).toEqual([
      'certificate',
      'root',
      'Spine headers',
      'interaction',
      'bearer',
      'media types',
      'token',
      'switches',
      'parameters',
      'body',
    ])
  })

  test('each says what it is for, and which requirements it keeps', () => {
    for (const { purpose, requirements } of gate.stages) {
      expect(purpose).toMatch(/\S/)
      expect(requirements.length).toBeGreaterThan(0)
      for (const id of requirements) expect(requirementById(id), id).toBeDefined()
    }
  })
})

/** A fault for each stage and what it is answered with; together they are a request with everything wrong. */
const faults: readonly (AskOptions & { stage: string; situation: string })[] = [
  {
    stage: 'certificate',
    situation: 'certificateMissing',
    client: { refusal: new Refusal('certificateMissing', 'No client certificate was sent.') },
  },
  { stage: 'root', situation: 'practiceUnknown', root: '/Z00000/STU3/1/gpconnect' },
  { stage: 'Spine headers', situation: 'spineHeaderMissing', headers: { 'Ssp-From': undefined } },
  { stage: 'interaction', situation: 'verbWrong', method: 'DELETE' },
  { stage: 'bearer', situation: 'bearerMissing', headers: { Authorization: 'Basic x' } },
  { stage: 'media types', situation: 'mediaTypeUnsupported', headers: { Accept: 'text/html' } },
  { stage: 'token', situation: 'claimMissing', token: { claims: { iss: undefined } } },
  { stage: 'switches', situation: 'gpConnectDisabled' },
  { stage: 'parameters', situation: 'identifierMissing', query: '' },
  { stage: 'body', situation: 'bodyMissing', body: '' },
]
const switchedOff = testGateway({
  facts: worldWith('A99999', {
    switches: { gpConnect: false, appointments: true, structured: true, documents: true, html: true },
  }),
})
const switchedOn = testGateway()

const search: AskOptions = { interaction: 'search:patient' }
const register: AskOptions = {
  interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
}
const isOf = (stage: string) => (fault: { stage: string }) => fault.stage === stage

function withFaults(...wrong: readonly (typeof faults)[number][]): Promise<string | undefined> {
  const { ask } = wrong.some(({ stage }) => stage === 'switches') ? switchedOff : switchedOn
  const headers = Object.assign({}, ...wrong.map((each) => each.headers))
  const base = wrong.some(isOf('body')) ? register : search
  const { stage, situation, ...asked } = Object.assign({}, base, ...wrong, { headers })
  return ask(asked).then(({ events }) => events[0]?.situation)
}

describe('of several faults the earliest is answered', () => {
  test('each fault alone is found by its stage', async () => {
    expect(faults.map(({ stage }) => stage)).toEqual(gate.stages.map(({ name }) => name))
    for (const fault of faults) expect(await withFaults(fault)).toBe(fault.situation)
    expect(await withFaults()).toBeUndefined()
  })

  // No interaction has both a parameter and a body.
  const pairs = faults
    .flatMap((earlier, place) => faults.slice(place + 1).map((later) => ({ earlier, later })))
    .filter(({ earlier, later }) => earlier.stage !== 'parameters' || later.stage !== 'body')
  test.each(pairs)('TRN-PIPE-02 $earlier.stage before $later.stage', async ({ earlier, later }) => {
    // A token that is not there cannot be wrong as well.
    expect(await withFaults(later, earlier)).toBe(earlier.situation)
    expect(await withFaults(earlier, later)).toBe(earlier.situation)
  })

  test('TRN-PIPE-02 with everything wrong, mending one fault after the other shows the next', async () => {
    for (const left of ['parameters', 'body']) {
      const some = faults.filter(({ stage }) => stage !== left)
      for (const [place, { situation }] of some.entries())
        expect(await withFaults(...some.slice(place))).toBe(situation)
    }
  })

  const within: readonly (AskOptions & { title: string; situation: string })[] = [
    {
      title: 'an unknown interaction before a wrong path',
      interaction: 'x',
      path: '/x',
      situation: 'interactionUnknown',
    },
    { title: 'a wrong verb before a wrong path', method: 'PUT', path: '/x', situation: 'verbWrong' },
    {
      title: 'a wrong path before what is not built',
      interaction: 'search:slot',
      path: '/x',
      situation: 'pathWrong',
    },
    {
      title: 'what is not built before a bad id',
      interaction: 'read:appointment',
      id: '',
      situation: 'interactionNotBuilt',
    },
    {
      title: 'a bad id before a missing token',
      id: 'a_b',
      headers: { Authorization: undefined },
      situation: 'patientNotFound',
    },
    {
      title: 'a malformed token before a missing claim',
      token: { header: { alg: 'x' }, claims: { iss: undefined } },
      situation: 'tokenMalformed',
    },
    {
      title: 'a claim before an embedded resource',
      token: { claims: { requested_scope: 'x', 'requesting_device.x': 1 } },
      situation: 'scopeNotAllowed',
    },
    {
      title: 'a missing parameter before a wrong NHS number',
      interaction: 'search:patient',
      query: 'Identifier=x|1',
      situation: 'identifierMissing',
    },
  ]
  test.each(within)('TRN-ERR-06 $title', async ({ title, situation, ...asked }) => {
    expect(title).toMatch(/ before /)
    const { events, json } = await switchedOn.ask(asked)
    expect(events[0]?.situation).toBe(situation)
    expect((json.issue as unknown[]).length).toBe(1)
  })
})

describe('before it is known who asks', () => {
  const withoutRight: readonly (AskOptions & { title: string })[] = [
    { title: 'no token', headers: { Authorization: undefined } },
    { title: 'a token that expired', token: { claims: { iat: 1, exp: 301 } } },
    { title: 'another scope', token: { claims: { requested_scope: 'organization/*.read' } } },
    { title: 'another reason', token: { claims: { reason_for_request: 'curiosity' } } },
    { title: 'another receiver', headers: { 'Ssp-To': '123456789123' } },
  ]
  test.each(withoutRight)(
    'TRN-PIPE-02 TRN-SEC-07 nobody learns whether a patient is there ($title)',
    async ({ title, ...asked }) => {
      expect(title).toMatch(/\S/)
      const looked: string[] = []
      const { ask } = testGateway({
        wrap: (system) => ({
          ...system,
          register: {
            ...system.register,
            byId: async (practice, id) => {
              looked.push(id)
              return system.register.byId(practice, id)
            },
            byNhsNumber: async (practice, nhsNumber) => {
              looked.push(nhsNumber)
              return system.register.byNhsNumber(practice, nhsNumber)
            },
          },
        }),
      })
      const ids = [patients.full.id, patients.sensitive.id, patients.left.id, 'nobody']
      const answers = await Promise.all(ids.map((id) => ask({ id, ...asked })))
      expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(400)
      expect(looked).toEqual([])
    },
  )
})

describe('a pipeline', () => {
  type Known = { readonly seen: readonly string[] }
  const stage = <Added>(
    name: string,
    run: (known: Known) => Added | Promise<Added>,
  ): Stage<Known, Added, null> => ({
    name,
    purpose: name,
    requirements: [],
    run,
  })

  test('each stage sees what the ones before it added, and none looks further', async () => {
    const way = pipeline<Known, null>()
      .through(stage('one', () => ({ one: 1 })))
      .through(stage('two', async (known) => ({ two: Object.keys(known) })))
    expect(await way.run({ seen: [] }, null)).toEqual({ seen: [], one: 1, two: ['seen', 'one'] })
  })

  test('TRN-PIPE-01 what was found out before a refusal is there afterwards', async () => {
    const known = { seen: [] }
    const way = pipeline<Known, null>()
      .through(stage('one', () => ({ one: 1 })))
      .through(stage('two', () => refuse('verbWrong', 'No.')))
      .through(stage('three', () => ({ three: 3 })))
    await expect(way.run(known, null)).rejects.toMatchObject({ situation: 'verbWrong' })
    expect(known).toEqual({ seen: [], one: 1 })
  })

  test('a pipeline is not changed by what is put after it', () => {
    const short = pipeline<Known, null>().through(stage('one', () => ({})))
    short.through(stage('two', () => ({})))
    expect(short.stages.map(({ name }) => name)).toEqual(['one'])
  })
})
