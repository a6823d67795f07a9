import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  type CurrentDemographics,
  type DemographicRecord,
  demographicRecord,
  isSamePerson,
  type NhsNumber,
  type Patient,
} from '@gpconnect/clinical-system'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { factsOf, readSeed } from '../src/administration/seed.ts'
import { testNumbersFrom } from '../src/administration/synthetic-patient.ts'
import { openReferenceSystem, type ReferenceSystem } from '../src/index.ts'
import { aPatientSeed, aPracticeSeed, temporaryFolder, writeSeeds } from './help.ts'
import { numbersOf074, numbersOf128, numbersOf160 } from './seed-files.ts'

const seeds = fileURLToPath(new URL('../seeds', import.meta.url))
const sownOn = '2027-06-15'
const assurance = await readSeed(seeds, 'assurance', sownOn)
const demo = await readSeed(seeds, 'demo', sownOn)

const onPds = (nhsNumber: string): DemographicRecord | undefined =>
  assurance.persons.get(nhsNumber as NhsNumber)
function currentOn(nhsNumber: string): CurrentDemographics {
  const person = onPds(nhsNumber)
  if (person?.status !== 'current') throw new Error(`${nhsNumber} is ${person?.status ?? 'absent'} on PDS`)
  return person
}
const patientsOf = (practice: string): readonly Patient[] =>
  assurance.practices
    .filter((each) => each.practice.odsCode === practice)
    .flatMap((each) => factsOf(each, '1').patients)
const heldBy = (practice: string, nhsNumber: string): Patient => {
  const found = patientsOf(practice).find((each) => each.nhsNumber === nhsNumber)
  if (!found) throw new Error(`${practice} does not hold ${nhsNumber}`)
  return found
}

describe('assurance: who is on PDS', () => {
  const pool = [...assurance.persons.values()].filter(
    ({ nhsNumber }) => nhsNumber >= '9651258500' && nhsNumber <= '9651260246',
  )

  test('TD-REG-01 TD-DATE-07 the 158 people of the registration pool, as the suite describes them, without a flag', () => {
    const lines = pool.map((each) => {
      const { nhsNumber, names, gender, birthDate, deceased, sensitive } = currentOn(each.nhsNumber)
      expect([deceased, sensitive, names.length], nhsNumber).toEqual([undefined, false, 1])
      const { family, given } = names[0] as CurrentDemographics['names'][number]
      return [nhsNumber, family, given.join(' '), gender?.toUpperCase(), birthDate].join(',')
    })
    expect(lines).toHaveLength(158)
    expect(pool.filter((each) => each.status === 'current' && each.gender === 'male')).toHaveLength(81)
    // What the suite's list of them (RegisterPatients.csv) digests to, the same on every branch that has it.
    const digest = hash('sha256', lines.map((line) => `${line}\n`).join(''))
    expect(digest).toBe('81ebedd92f9485823565962663dc8592656ae7e9ff3a6239501a92e48890ce0e')
  })

  test('TD-REG-02 nobody of the registration pool is held by a practice', () => {
    const practices = [...assurance.practices, ...demo.practices]
    const held = new Set(practices.flatMap((each) => each.patients.map(({ nhsNumber }) => nhsNumber)))
    expect(pool.filter(({ nhsNumber }) => held.has(nhsNumber))).toEqual([])
  })

  test.each([
    { suite: '1.6.0', practice: 'B82617', numbers: numbersOf160 },
    { suite: '1.2.8', practice: 'A20047', numbers: numbersOf128 },
    { suite: '0.7.4', practice: 'X99074', numbers: numbersOf074 },
  ])(
    'TD-REG-04 the patients of the $suite suite as $practice holds them, patient14 excepted',
    ({ practice, numbers }) => {
      for (const [nickname, number] of Object.entries(numbers)) {
        if (nickname === 'patient14') continue
        const { names, birthDate, gender, addresses, telecoms, pds } = heldBy(practice, number)
        if (pds.superseded) expect(onPds(number)?.status, nickname).toBe('superseded')
        else expect(currentOn(number)).toMatchObject({ names, birthDate, gender, addresses, telecoms })
      }
      expect(onPds(numbers.patient14)).toBeUndefined()
    },
  )

  test('who is registered at a practice of the suites for good is so on PDS', () => {
    expect(currentOn('9690937278').registeredPractice).toBe('B82617')
    expect(currentOn('9658218865').registeredPractice).toBe('A20047')
  })

  test('TD-REG-05 patient9 and patient10 sensitive, patient11 superseded, patient18 dead, patient14 unknown, no other flagged', () => {
    expect(onPds('9690938622')).toEqual({ status: 'superseded', nhsNumber: '9690938622' })
    expect(currentOn('9690938681').deceased).toBe('1994-11-03')
    expect(onPds('9476718943')).toBeUndefined()
    expect(onPds('9999999999')).toBeUndefined()
    const suite = [...assurance.persons.values()].filter(({ nhsNumber }) => nhsNumber.startsWith('9690'))
    const flagged = suite.filter((each) => each.status !== 'current' || each.sensitive || each.deceased)
    expect(flagged.map(({ nhsNumber }) => nhsNumber).toSorted()).toEqual([
      '9690938533',
      '9690938541',
      '9690938622',
      '9690938681',
    ])
  })

  test('TD-REG-05 TD-MIG-04 TRN-PDS-09 patient2 and patient18 are registered at GPCA0001 there', () => {
    expect(currentOn('9690937286').registeredPractice).toBe('GPCA0001')
    expect(currentOn('9690938681').registeredPractice).toBe('GPCA0001')
    expect(heldBy('B82617', '9690937286').registration).toMatchObject({ type: 'regular', state: 'active' })
  })

  test('TD-REG-10 TRN-PDS-13 patients never traced, whom PDS confirms by birth date, by two parts and name, or not', () => {
    const checked = (nhsNumber: string) => {
      const patient = heldBy('B82617', nhsNumber)
      expect(patient.nhsNumberCheck.status).not.toBe('verified')
      return isSamePerson(patient, currentOn(nhsNumber))
    }
    expect(currentOn('9990000131').birthDate).toBe(heldBy('B82617', '9990000131').birthDate)
    expect(checked('9990000131')).toBe(true)
    expect(currentOn('9990000158').birthDate).not.toBe(heldBy('B82617', '9990000158').birthDate)
    expect(checked('9990000158')).toBe(true)
    expect(checked('9990000166')).toBe(false)
    expect(checked('9990000190')).toBe(false)
    expect(currentOn('9990000174')).toMatchObject({ sensitive: true })
    expect(currentOn('9990000182').deceased).toBe('2027-02-15')
  })

  test('TD-REG-10 lapsed patients, regular and temporary, are clean and registered nowhere; an invalidated one is told', () => {
    for (const nhsNumber of ['9990000034', '9990000026']) {
      expect(heldBy('B82617', nhsNumber).registration.state).toBe('inactive')
      expect(currentOn(nhsNumber)).toMatchObject({ sensitive: false })
      expect(currentOn(nhsNumber).registeredPractice).toBeUndefined()
    }
    expect(onPds('9990000263')).toEqual({ status: 'invalidated', nhsNumber: '9990000263' })
  })

  test('TRN-PDS-13 every branch exists of people whom no practice holds, too', () => {
    const held = new Set(
      assurance.practices.flatMap((each) => each.patients.map(({ nhsNumber }) => nhsNumber)),
    )
    const alone = [...assurance.persons.values()].filter(
      ({ nhsNumber }) => nhsNumber.startsWith('9990') && !held.has(nhsNumber),
    )
    const some = (what: (one: DemographicRecord) => unknown) => expect(alone.some(what), `${what}`).toBe(true)
    some((one) => one.status === 'superseded' && currentOn(String(one.by)))
    some((one) => one.status === 'invalidated')
    some((one) => one.status === 'current' && one.sensitive)
    some((one) => one.status === 'current' && one.deceased)
    some((one) => one.status === 'current' && one.birthDate?.length === 7)
    some(
      (one) =>
        one.status === 'current' &&
        one.addresses.length > 0 &&
        one.telecoms.length > 1 &&
        one.names[0]?.prefix.length,
    )
  })

  test('TRN-PDS-10 each is a whole record; of the demo practices everyone with a number is there', () => {
    for (const seed of [assurance, demo])
      for (const person of seed.persons.values()) expect(demographicRecord.parse(person)).toEqual(person)
    const numbers = demo.practices.flatMap((each) =>
      each.patients.flatMap(({ nhsNumber }) => nhsNumber ?? []),
    )
    expect(new Set(demo.persons.keys())).toEqual(new Set(numbers))
  })
})

describe('persons of a data directory', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let system: ReferenceSystem
  let now = Date.parse('2026-07-10T08:00:00Z')
  const open = async (written: Record<string, Record<string, unknown>>) => {
    system = await openReferenceSystem({
      directory: `${folder.path}/data`,
      seeds: await writeSeeds(folder.path, written),
      clock: { now: () => now },
    })
    return system.administration
  }
  const person = (nhsNumber: string) => system.persons(nhsNumber as NhsNumber)
  const practiceWith = (odsCode: string, ...patients: Record<string, unknown>[]) => ({
    ...aPracticeSeed(odsCode),
    patients: patients.map((each, index) => aPatientSeed({ id: `patient-${index}`, ...each })),
  })
  beforeEach(async () => {
    now = Date.parse('2026-07-10T08:00:00Z')
    folder = await temporaryFolder()
  })
  afterEach(async () => {
    await system?.close()
    await folder.remove()
  })

  test('TRN-PDS-10 come with a seed: as held, changed, added and left out', async () => {
    const seed = practiceWith(
      'A20047',
      { nhsNumber: '9990000018' },
      { nhsNumber: '9990000026', pds: { superseded: true, invalid: true } },
      { nhsNumber: '9990000034', pds: { invalid: true } },
      { nhsNumber: '9990000042', pds: { sensitive: true }, deceased: 'today-1y' },
      { nhsNumber: '9990000050', registration: { type: 'temporary', state: 'active', period: {} } },
      { nhsNumber: '9990000069' },
      { nhsNumber: '9990000077' },
      { nhsNumber: '9990000085' },
    )
    const pds = {
      changes: [{ nhsNumber: '9990000069', birthDate: 'today-50y', registeredPractice: 'X99001' }],
      persons: [
        { status: 'invalidated', nhsNumber: '9990000077' },
        { status: 'current', nhsNumber: '9990000093', names: [{ use: 'official', family: 'Gowland' }] },
      ],
      absent: ['9990000085'],
    }
    await (await open({ small: { A20047: seed, pds } })).sow('small')
    expect(person('9990000018')).toEqual({
      status: 'current',
      nhsNumber: '9990000018',
      names: [{ use: 'official', family: 'Thornton', given: ['Mabel'], prefix: [], suffix: [] }],
      birthDate: '1986-07-10',
      sensitive: false,
      addresses: [],
      telecoms: [],
      registeredPractice: 'A20047',
    })
    expect(person('9990000026')).toEqual({ status: 'superseded', nhsNumber: '9990000026' })
    expect(person('9990000034')).toEqual({ status: 'invalidated', nhsNumber: '9990000034' })
    expect(person('9990000042')).toMatchObject({ sensitive: true, deceased: '2025-07-10' })
    expect(person('9990000050')).not.toHaveProperty('registeredPractice')
    expect(person('9990000069')).toMatchObject({
      names: [{ family: 'Thornton' }],
      birthDate: '1976-07-10',
      registeredPractice: 'X99001',
    })
    expect(person('9990000077')).toEqual({ status: 'invalidated', nhsNumber: '9990000077' })
    expect(person('9990000093')).toMatchObject({ names: [{ family: 'Gowland' }], addresses: [] })
    expect(person('9990000085')).toBeUndefined()
    expect(person('9999999999')).toBeUndefined()
  })

  test('each problem of the file is told by its path, and nothing is sown', async () => {
    const administration = await open({
      small: {
        A20047: practiceWith('A20047', { nhsNumber: '9990000018' }),
        pds: {
          changes: [
            { nhsNumber: '9990000026', sensitive: true },
            { nhsNumber: '9990000018', sensitiv: true },
          ],
          persons: [{ status: 'invalidated', nhsNumber: '9990000034' }, { status: 'superceded' }],
          absent: ['9990000034', '9990000019'],
          presnt: [],
        },
      },
      twice: {
        A20047: practiceWith('A20047', { nhsNumber: '9990000018' }),
        pds: {
          changes: [
            { nhsNumber: '9990000026', sensitive: true },
            { nhsNumber: '9990000018', sensitiv: true },
          ],
          absent: ['9990000018'],
        },
      },
      alone: { pds: {} },
    })
    const problem = (seed: string) => administration.sow(seed).catch((error: Error) => error.message)
    expect(await problem('small')).toContain('small/pds.json: persons[1].status: ')
    expect(await problem('small')).toContain('small/pds.json: absent[1]: an NHS number is ten digits')
    const twice = await problem('twice')
    expect(twice).toContain('twice/pds.json: changes[0].nhsNumber: 9990000026 is no person whom a practice')
    expect(twice).toContain('twice/pds.json: changes[1].sensitiv: is no field of a seed here')
    expect(twice).toContain('twice/pds.json: 9990000018 stands there more than once')
    expect(await problem('alone')).toContain('The seed alone holds no practice')
    expect(person('9990000018')).toBeUndefined()
  })

  test('of one number there is one person: the first practice of the first seed knows best', async () => {
    const of = (odsCode: string, family: string) =>
      practiceWith(odsCode, { nhsNumber: '9990000018', names: [{ use: 'official', family }] })
    const administration = await open({
      one: { A20047: of('A20047', 'First'), A20048: of('A20048', 'Second') },
      other: {
        A20049: of('A20049', 'Third'),
        pds: { changes: [{ nhsNumber: '9990000018', sensitive: true }] },
      },
    })
    await administration.sow('one')
    await administration.sow('other')
    expect(person('9990000018')).toMatchObject({ names: [{ family: 'First' }], sensitive: false })
  })

  test('TD-SLOT-09 reset renews them, as of today, and takes away who came by generating', async () => {
    const administration = await open({
      small: { A20047: practiceWith('A20047', { nhsNumber: '9651258500' }) },
    })
    await administration.sow('small')
    await administration.generate('A20047', 3, 7)
    const [came] = testNumbersFrom('A20047/7')
    expect(person(String(came))).toMatchObject({ status: 'current', registeredPractice: 'A20047' })
    now += 86_400_000
    await administration.reset()
    expect(person('9651258500')).toMatchObject({ birthDate: '1986-07-11' })
    expect(person(String(came))).toBeUndefined()
  })

  test('a generated patient is on PDS as registered, and never under the number of another person', async () => {
    const numbers = [...testNumbersFrom('A20047/7')].slice(0, 4)
    const administration = await open({
      small: {
        A20047: practiceWith('A20047', { nhsNumber: '9651258500' }),
        pds: { persons: [{ status: 'invalidated', nhsNumber: numbers[1] }] },
      },
    })
    await administration.sow('small')
    await administration.generate('A20047', 3, 7)
    const held = await Promise.all(
      numbers.map((number) => system.register.byNhsNumber('A20047' as Patient['practice'], number)),
    )
    expect(held.map((each) => each?.nhsNumber)).toEqual([numbers[0], undefined, numbers[2], numbers[3]])
    for (const patient of held)
      if (patient?.nhsNumber) {
        const { names, birthDate, gender, addresses } = patient
        expect(person(patient.nhsNumber)).toMatchObject({ names, birthDate, gender, addresses })
      }
    expect(person(String(numbers[1]))).toMatchObject({ status: 'invalidated' })
  })
})
