import { type DemographicRecord, demographicRecord } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { type Pds, PdsUnavailable, pdsSimulator } from '../src/index.ts'
import { absent, normal, people, persons } from './people.ts'

const pds = pdsSimulator({ persons })
const { sensitive, deceased, elsewhere, superseded, invalidated } = people
const told = { names: normal.names, birthDate: normal.birthDate }

describe('what the simulator knows', () => {
  test('TRN-PDS-10 TRN-PDS-13 every state of a record is one that the facts know', () => {
    for (const record of Object.values<DemographicRecord>(people))
      expect(demographicRecord.parse(record)).toEqual(record)
  })

  const whole = { normal, deceased, elsewhere, superseded, invalidated }
  test.each(Object.entries(whole))(
    'TRN-PDS-10 TRN-PDS-11 retrieves the record of one who is %s, whole',
    async (_, record) => expect(await pds.retrieve(record.nhsNumber)).toEqual(record),
  )

  test('TRN-PDS-11 retrieves nothing under a number without a record', async () =>
    expect(await pds.retrieve(absent)).toBeUndefined())

  test('TRN-PDS-10 TRN-LGL-05 tells of a sensitive person neither where they are nor how to reach them', async () => {
    expect(await pds.retrieve(sensitive.nhsNumber)).toEqual({
      status: 'current',
      nhsNumber: sensitive.nhsNumber,
      names: normal.names,
      birthDate: normal.birthDate,
      gender: normal.gender,
      sensitive: true,
      addresses: [],
      telecoms: [],
    })
    // What it holds stays whole.
    expect(sensitive.addresses).toHaveLength(1)
  })
})

describe('the cross-check', () => {
  const another = { ...told, names: [{ ...normal.names[0], family: 'Jones' }], birthDate: '1970-02-27' }
  const like = { ...told, birthDate: '1970-02-27' }
  const rows = [
    ['the person of the number', normal, told, true],
    ['another day, and the same name', normal, like, true],
    ['another day, and another name', normal, another, false],
    ['one who has died', deceased, told, true],
    ['a sensitive person', sensitive, told, true],
    ['the person of a superseded number', superseded, told, false],
    ['the person of an invalid number', invalidated, told, false],
    ['the person of nobody’s number', { nhsNumber: absent }, told, false],
  ] as const
  test.each(rows)('TRN-PDS-06 TRN-PDS-11 of %s', async (_, { nhsNumber }, described, isConfirmed) =>
    expect(await pds.crossCheck(nhsNumber, described as typeof told)).toBe(isConfirmed),
  )
})

describe('the registered practice', () => {
  const rows = [
    ['one who has it', normal, 'B82617'],
    ['one who has none', elsewhere, undefined],
    ['a sensitive person', sensitive, undefined],
    ['a superseded number', superseded, undefined],
    ['an invalid number', invalidated, undefined],
    ['nobody’s number', { nhsNumber: absent }, undefined],
  ] as const
  test.each(rows)('TRN-PDS-08 TRN-PDS-11 of %s', async (_, { nhsNumber }, practice) =>
    expect(await pds.registeredPractice(nhsNumber)).toBe(practice),
  )
})

const questions: Readonly<Record<string, (asked: Pds) => Promise<unknown>>> = {
  retrieve: (asked) => asked.retrieve(normal.nhsNumber),
  crossCheck: (asked) => asked.crossCheck(normal.nhsNumber, told),
  registeredPractice: (asked) => asked.registeredPractice(normal.nhsNumber),
}

describe.each(Object.entries(questions))('how it fares: %s', (_, ask) => {
  test('TRN-PDS-11 TD-REG-07 can be put out of reach, and comes back', async () => {
    const own = pdsSimulator({ persons })
    const answer = await ask(own)
    own.become({ isAvailable: false })
    await expect(ask(own)).rejects.toThrow(PdsUnavailable)
    own.become({ isAvailable: true })
    expect(await ask(own)).toEqual(answer)
  })

  test('TRN-PDS-11 can be made slow, in answering and in failing', async () => {
    const own = pdsSimulator({ persons, condition: { latency: 40 } })
    for (const isAvailable of [true, false]) {
      own.become({ isAvailable })
      const started = performance.now()
      await ask(own).catch(() => undefined)
      expect(performance.now() - started).toBeGreaterThan(35)
    }
  })
})

describe('its condition', () => {
  test('TRN-PDS-11 is good at first, or as it is told; what is not given stays', () => {
    const own = pdsSimulator({ persons })
    expect(own.condition).toEqual({ isAvailable: true, latency: 0 })
    own.become({ latency: 7 })
    own.become({ isAvailable: false })
    expect(own.condition).toEqual({ isAvailable: false, latency: 7 })
    expect(pdsSimulator({ persons, condition: { isAvailable: false } }).condition).toEqual({
      isAvailable: false,
      latency: 0,
    })
  })

  test('TRN-PDS-11 an answer that is under way fares as things were when it was asked', async () => {
    const own = pdsSimulator({ persons, condition: { latency: 20 } })
    const answer = own.retrieve(normal.nhsNumber)
    own.become({ isAvailable: false })
    expect(await answer).toEqual(normal)
  })

  test('FND-STA-03 a change of what it holds counts from the next question on', async () => {
    let record: DemographicRecord = normal
    const own = pdsSimulator({ persons: () => record })
    expect(await own.retrieve(normal.nhsNumber)).toEqual(normal)
    record = invalidated
    expect(await own.retrieve(normal.nhsNumber)).toEqual(invalidated)
  })
})

test('FND-PSR-13 FND-REG-19 TRN-PDS-07 there is nothing with which a record could be changed', () =>
  expect(Object.keys(pds).toSorted()).toEqual([
    'become',
    'condition',
    'crossCheck',
    'registeredPractice',
    'retrieve',
  ]))
