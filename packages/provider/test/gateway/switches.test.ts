import { type Practice, switches } from '@gpconnect/clinical-system'
import { type Interaction, interactionById, interactions } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { theirs, worldWith } from '../support/facts.ts'
import { rootOf, testGateway } from '../support/gateway.ts'

const allOff = switches.parse({})
const allOn = { gpConnect: true, appointments: true, structured: true, documents: true, html: true }
const metadata = 'urn:nhs:names:services:gpconnect:fhir:rest:read:metadata-1'
const beside = Object.keys(foundations).filter((id) => id !== metadata)
const registration = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
const theirRoot = '/B99999/STU3/1/gpconnect'

const withSwitches = (change: Practice['switches']) =>
  testGateway({ facts: worldWith('A99999', { switches: change }) })

describe('until someone turns them on', () => {
  test('TRN-ENA-01 all switches of a practice are off', () => {
    expect(allOff).toEqual({
      gpConnect: false,
      appointments: false,
      structured: false,
      documents: false,
      html: false,
    })
    expect(theirs.switches).toEqual(allOff)
  })

  const { ask } = testGateway()
  test.each(beside)('TRN-ENA-01 TRN-ENA-04 %s is refused with ACCESS DENIED', async (interaction) => {
    const { status, spineCode, json, diagnostics, events } = await ask({ interaction, root: theirRoot })
    expect([status, spineCode]).toEqual([403, 'ACCESS DENIED'])
    expect(json).toMatchObject({ issue: [{ code: 'forbidden' }] })
    expect(diagnostics).toBe('GP Connect is switched off at B99999.')
    expect(events).toMatchObject([{ practice: 'B99999', status: 403, spineCode: 'ACCESS DENIED' }])
  })

  test('TRN-CAP-02 TRN-ENA-05 the metadata of Foundations is answered all the same', async () => {
    const { status, json } = await ask({ interaction: metadata, root: theirRoot })
    expect([status, json.resourceType]).toEqual([200, 'CapabilityStatement'])
  })
})

describe('the switch for all of GP Connect', () => {
  test.each(beside.filter((id) => id !== registration))(
    'TRN-ENA-06 FND-GEN-18 %s follows it alone',
    async (interaction) => {
      expect((await withSwitches({ ...allOff, gpConnect: true }).ask({ interaction })).status).toBe(200)
      expect((await withSwitches({ ...allOn, gpConnect: false }).ask({ interaction })).status).toBe(403)
    },
  )

  test('TRN-ENA-06 FND-GEN-18 registration follows it and that of Appointment Management, and no other', async () => {
    const asked = async (change: Partial<Practice['switches']>) => {
      const { status, spineCode, diagnostics } = await withSwitches({ ...allOff, ...change }).ask({
        interaction: registration,
      })
      return [status, spineCode, diagnostics]
    }
    expect(await asked({ gpConnect: true, appointments: true })).toEqual([200, '', ''])
    const denied = (what: string) => [403, 'ACCESS DENIED', `${what} is switched off at A99999.`]
    expect(await asked({ gpConnect: true })).toEqual(denied('Appointment Management'))
    expect(await asked({ ...allOn, gpConnect: false })).toEqual(denied('GP Connect'))
    expect(await asked({ ...allOn, appointments: false })).toEqual(denied('Appointment Management'))
    expect(await asked({})).toEqual(denied('GP Connect'))
  })

  test('TRN-ENA-06 whether a patient is there makes no difference while it is off', async () => {
    const { ask } = withSwitches(allOff)
    const [known, unknown] = [await ask(), await ask({ id: 'nobody' })]
    expect(unknown.body).toBe(known.body)
  })
})

describe('the switch of a capability', () => {
  const all: readonly Interaction[] = interactions
  const own = all.filter(
    ({ switches, fhirVersion, until }) => switches.length > 1 && fhirVersion === 'STU3' && !until,
  )
  const titles: Record<string, string> = {
    appointments: 'Appointment Management',
    structured: 'Access Record Structured',
    documents: 'Access Document',
  }
  const answer = {
    resourceType: 'Basic',
    id: '1',
    meta: { versionId: '1', profile: ['x'] },
    code: { text: 'x' },
  }
  const handlers = Object.fromEntries(own.map(({ id }) => [id, async () => answer]))

  test('there are interactions with a switch of their own for three capabilities', () => {
    expect([...new Set(own.map(({ switches }) => switches[1]))].sort()).toEqual(Object.keys(titles).sort())
  })

  test.each(own)('TRN-ENA-04 $id is refused with the name of what is off', async ({ id, switches, path }) => {
    const [, name = 'html'] = switches
    const ask = async (change: Practice['switches']) => {
      const { ask } = testGateway({ facts: worldWith('A99999', { switches: change }), handlers })
      const interaction = interactionById(id) as Interaction
      return ask({ interaction: id, root: rootOf(interaction), path: `/${path.replace('{id}', 'some-id')}` })
    }
    expect((await ask(allOn)).status).toBe(200)
    const off = await ask({ ...allOn, [name]: false })
    expect([off.status, off.spineCode]).toEqual([403, 'ACCESS DENIED'])
    expect(off.diagnostics).toBe(`${titles[name]} is switched off at A99999.`)
    const none = await ask({ ...allOn, [name]: false, gpConnect: false })
    expect(none.diagnostics).toBe('GP Connect is switched off at A99999.')
  })

  test('TRN-ENA-04 the switches of other capabilities matter to none', async () => {
    const { ask } = withSwitches({ ...allOff, gpConnect: true })
    expect((await ask()).status).toBe(200)
  })
})

test('TRN-ENA-03 a switch works from the next request on', async () => {
  let change: Practice['switches'] = allOff
  const { ask } = testGateway({
    wrap: (system) => ({
      ...system,
      practices: {
        ...system.practices,
        rootOf: async (path) => {
          const found = await system.practices.rootOf(path)
          return found && { ...found, practice: { ...found.practice, switches: change } }
        },
      },
    }),
  })
  expect((await ask()).status).toBe(403)
  change = allOn
  expect((await ask()).status).toBe(200)
  change = allOff
  expect((await ask()).status).toBe(403)
})
