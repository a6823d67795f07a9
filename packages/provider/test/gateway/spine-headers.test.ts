import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { ours, theirs } from '../support/facts.ts'
import { type AskOptions, consumerAsid, interactionIdOf, testGateway, traceId } from '../support/gateway.ts'

const { ask } = testGateway()

const names = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID'] as const
const everyInteraction = Object.keys(foundations)

/** Refused for this header: 400, and the code the specification wants for all of them. */
async function expectRefused(name: string, asked: AskOptions, ...wanted: readonly string[]) {
  const { status, spineCode, diagnostics } = await ask(asked)
  expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
  for (const part of [`\`${name}\``, ...wanted]) expect(diagnostics).toContain(part)
}

describe.each(names)('the header %s', (name) => {
  test.each(everyInteraction)(`TRN-SSP-01 TRN-SEC-03 ${name} is wanted by %s`, async (interaction) => {
    await expectRefused(name, { interaction, headers: { [name]: undefined } }, 'is missing')
  })

  test.each(['', ' ', '\t'])(`TRN-SSP-01 TRN-SSP-07 ${name} must not be blank (%j)`, async (blank) => {
    await expectRefused(name, { headers: { [name]: blank } }, 'is blank')
  })

  test(`TRN-SSP-02 ${name} is found however it is capitalised`, async () => {
    for (const written of [
      name.toLowerCase(),
      name.toUpperCase(),
      name.replace(/ID$/, 'Id').replace('Ssp', 'sSP'),
    ]) {
      const { [name]: value } = right
      expect((await ask({ headers: { [name]: undefined, [written]: value } })).status).toBe(200)
    }
  })

  test(`TRN-SSP-07 ${name} stands once, even with one value`, async () => {
    const { [name]: value } = right
    await expectRefused(name, { headers: { [name]: [value, value] } }, 'stands 2 times')
    await expectRefused(name, { headers: { [name]: [value, ''] } }, 'stands 2 times')
    expect((await ask({ headers: { [name]: `${value}, ${value}` } })).status).toBe(400)
  })

  test(`TRN-SSP-06 TRN-AUD-03 ${name} is audited as it was sent, refused or not`, async () => {
    const { [name]: value } = right
    const field = {
      'Ssp-TraceID': 'traceId',
      'Ssp-From': 'from',
      'Ssp-To': 'to',
      'Ssp-InteractionID': 'interaction',
    }[name]
    expect((await ask()).events[0]).toMatchObject({ [field]: value })
    const { events } = await ask({ headers: { [name]: 'not what is wanted' } })
    expect(events[0]).toMatchObject({ [field]: 'not what is wanted', status: 400, spineCode: 'BAD_REQUEST' })
    const repeated = await ask({ headers: { [name]: ['one', 'two'] } })
    expect(repeated.events[0]).toMatchObject({ [field]: 'one, two' })
  })
})

const right = {
  'Ssp-TraceID': traceId,
  'Ssp-From': consumerAsid,
  'Ssp-To': ours.asids[0] as string,
  'Ssp-InteractionID': interactionIdOf('read:patient'),
}

test('TRN-SSP-06 all four are in the entry', async () => {
  const { events } = await ask()
  expect(events[0]).toMatchObject({
    traceId,
    from: consumerAsid,
    to: ours.asids[0],
    interaction: interactionIdOf('read:patient'),
  })
})

describe('what they hold', () => {
  test('TRN-SSP-03 each ASID of the practice will do', async () => {
    for (const asid of ours.asids) expect((await ask({ headers: { 'Ssp-To': asid } })).status).toBe(200)
  })

  const wrongReceivers = [
    '123456789123',
    theirs.asids[0] as string,
    '91899919873',
    '9189991987388',
    'A99999',
    '918 999198738',
    '*',
  ]
  test.each(wrongReceivers)('TRN-SSP-03 Ssp-To %s is another receiver', async (asid) => {
    await expectRefused('Ssp-To', { headers: { 'Ssp-To': asid } }, ours.odsCode, ...ours.asids)
  })

  test('TRN-SSP-05 the ASID of another practice does not lead there', async () => {
    const { status, events } = await ask({ headers: { 'Ssp-To': theirs.asids[0] } })
    expect(status).toBe(400)
    expect(events[0]?.practice).toBe('A99999')
  })

  test('TRN-SSP-05 whoever sends it gets the same answer', async () => {
    const answers = await Promise.all(
      [consumerAsid, '000000000000', '999999999999', ours.asids[0] as string].map((asid) =>
        ask({ headers: { 'Ssp-From': asid } }),
      ),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  })

  const wrongSenders = [
    '12345678901',
    '1234567890123',
    'ABCDEFGHIJKL',
    '20000000035X',
    '２０００００００００３５９',
  ]
  test.each(wrongSenders)('TRN-SSP-01 Ssp-From %s is no ASID', async (asid) => {
    await expectRefused('Ssp-From', { headers: { 'Ssp-From': asid } }, '12 digits')
  })

  const traceIds = [
    traceId,
    traceId.toUpperCase(),
    '1',
    'a'.repeat(64),
    '09a01679-2564-0fb4-5129-aecc81ea2706',
  ]
  test.each(traceIds)('TRN-SSP-01 the trace id %s is taken, twice too', async (id) => {
    for (const _ of [1, 2]) expect((await ask({ headers: { 'Ssp-TraceID': id } })).status).toBe(200)
  })

  const wrongTraceIds = ['a'.repeat(65), 'a b', 'a_b', '{a}', 'é', '../../x', '<script>']
  test.each(wrongTraceIds)(
    'TRN-SSP-01 the trace id %s is none, and is not repeated in the answer',
    async (id) => {
      await expectRefused('Ssp-TraceID', { headers: { 'Ssp-TraceID': id } }, 'GUID')
      const { body, json } = await ask({ headers: { 'Ssp-TraceID': id } })
      expect(json).not.toHaveProperty('id')
      if (id.length > 3) expect(body).not.toContain(id)
    },
  )

  test('an outcome carries the trace id of its request', async () => {
    expect((await ask({ id: 'nobody' })).json.id).toBe(traceId)
    expect((await ask({ headers: { 'Ssp-To': undefined } })).json.id).toBe(traceId)
  })
})

describe('with the check of the receiver switched off', () => {
  const { ask } = testGateway({ settings: { checkReceiver: false } })

  test('TRN-SSP-09 any receiver will do', async () => {
    for (const asid of ['123456789123', 'nobody', ours.asids[0] as string])
      expect((await ask({ headers: { 'Ssp-To': asid } })).status).toBe(200)
  })

  test('TRN-SSP-09 there has to be one all the same', async () => {
    for (const asid of [undefined, '', ' '])
      expect((await ask({ headers: { 'Ssp-To': asid } })).status).toBe(400)
  })
})

describe('Authorization', () => {
  const token = 'eyJhbGciOiJub25lIn0.e30.'
  const refused = [
    { title: 'missing', value: undefined, found: 'is missing' },
    { title: 'blank', value: '', found: 'not of the form' },
    { title: 'a scheme alone', value: 'Bearer', found: 'not of the form' },
    { title: 'another scheme', value: 'Basic dXNlcjpwYXNzd29yZA==', found: 'not of the form' },
    { title: 'a token alone', value: token, found: 'not of the form' },
    { title: 'two blanks', value: `Bearer  ${token}`, found: 'not of the form' },
    { title: 'a tab', value: `Bearer\t${token}`, found: 'not of the form' },
    { title: 'two tokens', value: `Bearer ${token} ${token}`, found: 'not of the form' },
    { title: 'two tokens as a list', value: `Bearer ${token},Bearer ${token}`, found: 'not of the form' },
    { title: 'two headers', value: [`Bearer ${token}`, `Bearer ${token}`], found: 'stands 2 times' },
    { title: 'a colon', value: `Bearer: ${token}`, found: 'not of the form' },
  ]
  test.each(refused)('TRN-SSP-08 TRN-JWT-01 $title: 400, and no 401', async ({ value, found }) => {
    const { status, spineCode, diagnostics, body, headers } = await ask({ headers: { Authorization: value } })
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain('`Authorization`')
    expect(diagnostics).toContain(found)
    expect(diagnostics).toContain('one space and one token')
    expect(body).not.toContain('eyJ')
    expect(headers).not.toHaveProperty('www-authenticate')
  })

  test.each(everyInteraction)('TRN-SSP-08 TRN-SEC-03 %s wants it', async (interaction) => {
    expect(await ask({ interaction, headers: { Authorization: undefined } })).toMatchObject({
      status: 400,
      spineCode: 'BAD_REQUEST',
    })
  })
})
