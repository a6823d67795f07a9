import { DatabaseSync } from 'node:sqlite'
import type { NhsNumber, OdsCode } from '@gpconnect/clinical-system'
import { isNhsNumber, patient } from '@gpconnect/clinical-system'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actsIn } from '../src/administration/acts.ts'
import { testNumbersFrom } from '../src/administration/synthetic-patient.ts'
import { openReferenceSystem, type PracticeFile, type ReferenceSystem } from '../src/index.ts'
import { aPatientSeed, aPracticeSeed, listOf, temporaryFolder, writeSeeds } from './help.ts'

const practice = 'A20047' as OdsCode
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let system: ReferenceSystem
let now = Date.parse('2026-07-10T08:00:00Z')

async function open(seeds: Record<string, Record<string, unknown>>): Promise<ReferenceSystem> {
  system = await openReferenceSystem({
    directory: `${folder.path}/data`,
    seeds: await writeSeeds(folder.path, seeds),
    clock: { now: () => now },
  })
  return system
}
beforeEach(async () => {
  now = Date.parse('2026-07-10T08:00:00Z')
  folder = await temporaryFolder()
})
afterEach(async () => {
  await system?.close()
  await folder.remove()
})

const remarksOf = async () => (await listOf(system.audit.read({}))).flatMap(({ remarks }) => remarks ?? [])

describe('sowing', () => {
  test('fills in practice and version, and dates relative to the London day of sowing', async () => {
    now = Date.parse('2026-07-10T23:30:00Z') // in London it is the 11th
    const { administration, register } = await open({ small: { A20047: aPracticeSeed() } })
    expect(await administration.sow('small')).toEqual({
      seed: 'small',
      at: '2026-07-10T23:30:00.000Z',
      practices: ['A20047'],
      isNew: true,
    })
    expect(await register.byId(practice, 'patient-1')).toMatchObject({
      practice: 'A20047',
      version: expect.stringMatching(/^\d+$/),
      birthDate: '1986-07-11',
      nhsNumberCheck: { verifiedOn: '2026-06-11T09:30:00+01:00' },
      registration: { period: { start: '2023-07-11' } },
    })
  })

  test('happens once: sowing again does nothing, on a later day neither', async () => {
    const { administration, register } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    const before = await register.byId(practice, 'patient-1')
    now += 86_400_000
    expect(await administration.sow('small')).toMatchObject({ isNew: false, at: '2026-07-10T08:00:00.000Z' })
    expect(await register.byId(practice, 'patient-1')).toEqual(before)
  })

  test('tells every problem by file and path, and sows nothing', async () => {
    const broken = aPracticeSeed()
    broken.patients = [
      aPatientSeed(),
      aPatientSeed({ id: 'patient-2', nhsNumber: '9990000019', birthDate: '1970-02-30' }),
      aPatientSeed({ id: 'patient-3', nhsNumber: undefined, brithDate: '1970-02-28', version: '7' }),
    ]
    const { administration, practices } = await open({
      small: { A20047: aPracticeSeed(), broken, text: '{' },
    })
    const problem = await administration.sow('small').catch((error: Error) => error.message)
    expect(problem).toContain('small/broken.json: patients[1].nhsNumber: an NHS number is ten digits')
    expect(problem).toContain('small/broken.json: patients[1].birthDate: a day is YYYY-MM-DD')
    expect(problem).toContain('small/text.json: is not JSON')
    expect(await practices.all()).toEqual([])
    expect(await remarksOf()).toEqual([])
  })

  test('tells slips that the schemas let pass', async () => {
    const broken = aPracticeSeed()
    broken.patients = [
      aPatientSeed({ brithDate: '1970-02-28', version: '7' }),
      aPatientSeed({ birthPlace: 'today-1x', birthDate: 'today-40yy' }),
    ]
    const { administration } = await open({ small: { A20047: broken } })
    const problem = await administration.sow('small').catch((error: Error) => error.message)
    for (const line of [
      'patients[0].brithDate: is no field of a seed here',
      'patients[0].version: is no field of a seed here',
      'patients[1].birthPlace: `today-1x` is not a relative date',
      'patients[1].birthDate: `today-40yy` is not a relative date',
      'patients: patient-1 stands there more than once',
      'patients: 9990000018 stands there more than once',
    ])
      expect(problem).toContain(`small/A20047.json: ${line}`)
  })

  test('FND-GEN-07 an id that a fact names and the practice does not hold is refused by name', async () => {
    const broken = aPracticeSeed()
    broken.practice.organisation = 'no-1'
    broken.organisations = [{ id: 'org-1', name: 'A Practice', mainLocation: 'no-2', partOf: 'no-3' }]
    broken.locations = [{ id: 'loc-1', name: 'Surgery', organisation: 'no-4', partOf: 'no-5' }]
    broken.practitioners = [
      { id: 'gp-1', name: { use: 'official', family: 'A' }, roles: [{ organisation: 'no-6' }] },
    ]
    broken.patients = [
      aPatientSeed({
        usualGp: 'no-7',
        nominatedPharmacy: 'no-8',
        registration: { type: 'regular', state: 'active', period: {}, preferredBranch: 'no-9' },
        contacts: [{ relationships: ['Carer'], name: { use: 'usual', text: 'B' }, organisation: 'no-10' }],
      }),
    ]
    const { administration } = await open({ small: { A20047: broken } })
    const problem = await administration.sow('small').catch((error: Error) => error.message)
    for (const [path, id] of [
      ['practice.organisation', 'no-1'],
      ['organisations[0].mainLocation', 'no-2'],
      ['organisations[0].partOf', 'no-3'],
      ['locations[0].organisation', 'no-4'],
      ['locations[0].partOf', 'no-5'],
      ['practitioners[0].roles[0].organisation', 'no-6'],
      ['patients[0].usualGp', 'no-7'],
      ['patients[0].nominatedPharmacy', 'no-8'],
      ['patients[0].registration.preferredBranch', 'no-9'],
      ['patients[0].contacts[0].organisation', 'no-10'],
    ])
      expect(problem).toContain(`small/A20047.json: ${path}: names ${id}, and A20047 holds no such thing`)
  })

  test('a practice is of one seed, and a path leads to one practice', async () => {
    const thief = { ...aPracticeSeed('B82617'), roots: aPracticeSeed('A20047').roots }
    const { administration, practices } = await open({
      small: { A20047: aPracticeSeed() },
      other: { A20048: aPracticeSeed('A20048'), copy: aPracticeSeed() },
      thief: { B82617: thief },
      twice: { one: aPracticeSeed('C82617'), two: aPracticeSeed('C82617') },
    })
    await administration.sow('small')
    await expect(administration.sow('other')).rejects.toThrow(
      'The seeds small and other both hold practice A20047',
    )
    await expect(administration.sow('thief')).rejects.toThrow('already leads to practice A20047')
    await expect(administration.sow('twice')).rejects.toThrow('C82617 stands there more than once')
    await expect(administration.sow('nothing')).rejects.toThrow(
      /no seed `nothing`; .* holds other, small, thief, twice/,
    )
    expect((await practices.all()).map((each) => each.practice.odsCode)).toEqual(['A20047'])
  })

  test('reset removes everything clinical and sows the same seeds as of today; the audit trail stays', async () => {
    const { administration, register } = await open({
      small: { A20047: aPracticeSeed() },
      other: { A20048: aPracticeSeed('A20048') },
      never: { A20049: aPracticeSeed('A20049') },
    })
    await administration.sow('small')
    await administration.sow('other')
    await administration.generate('A20047', 5, 1)
    await administration.switch('A20047', 'html', true, { by: 'Practice manager' })
    const before = await register.byId(practice, 'patient-1')
    now += 86_400_000
    await administration.reset()
    const overview = await administration.list()
    expect(overview.map((each) => [each.practice.odsCode, each.patients, each.seed, each.sownAt])).toEqual([
      ['A20047', 1, 'small', '2026-07-11T08:00:00.000Z'],
      ['A20048', 1, 'other', '2026-07-11T08:00:00.000Z'],
    ])
    expect(overview[0]?.practice.switches.html).toBe(false)
    const after = await register.byId(practice, 'patient-1')
    expect(after?.birthDate).toBe('1986-07-11')
    expect(after?.version).not.toBe(before?.version)
    // Two sowings, a generation, a switch and the reset, each with attempt and outcome, each of these with two remarks.
    expect((await remarksOf()).length).toBe(20)
  })
})

describe('switching', () => {
  test('TRN-AUD-05 TRN-ENA-03 attempt and outcome say which switch, from what to what, when and by whom', async () => {
    const { administration } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    await administration.switch('A20047', 'gpConnect', false, { by: 'Practice manager' })
    const entries = await listOf(system.audit.read({ practice: 'A20047' }))
    const one = {
      kind: 'administration',
      at: '2026-07-10T08:00:00.000Z',
      practice: 'A20047',
      requester: { userName: 'Practice manager' },
    }
    const what = 'switch gpConnect from on to off, by Practice manager'
    expect(entries).toMatchObject([
      { ...one, remarks: ['attempt', what] },
      { ...one, remarks: ['done', what] },
    ])
    expect(entries[0]?.change).toBeTruthy()
    expect(entries[1]?.change).toBe(entries[0]?.change)
  })

  test('TRN-AUD-05 a switch that cannot be turned leaves an attempt and why it failed', async () => {
    const { administration, practices } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    const database = new DatabaseSync(`${folder.path}/data/clinical.sqlite`)
    database.exec("CREATE TRIGGER full BEFORE UPDATE ON practice BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    database.close()
    await expect(administration.switch('A20047', 'html', true, { by: 'A' })).rejects.toThrow('disk full')
    const what = 'switch html from off to on, by A'
    expect((await listOf(system.audit.read({ practice: 'A20047' }))).map(({ remarks }) => remarks)).toEqual([
      ['attempt', what],
      ['failed', what, 'disk full'],
    ])
    expect((await practices.byOdsCode(practice))?.switches.html).toBe(false)
  })

  test('TRN-AUD-02 TRN-AUD-10 nothing is changed where the attempt cannot be audited', async () => {
    const audit = { append: () => Promise.reject(new Error('the disk is full')), async *read() {} }
    const act = actsIn({ audit, clock: { now: () => now }, ids: { next: () => 'change-1' } })
    let done = 0
    const acting = act({ told: 'turn', by: 'A' }, async () => ({ told: 'turned', result: done++ }))
    await expect(acting).rejects.toThrow('the disk is full')
    expect(done).toBe(0)
  })

  test('two switches flipped at once both count', async () => {
    const { administration, practices } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    await Promise.all([
      administration.switch('A20047', 'html', true, { by: 'A' }),
      administration.switch('a20047', 'documents', true, { by: 'B' }),
    ])
    expect((await practices.byOdsCode(practice))?.switches).toMatchObject({ html: true, documents: true })
  })

  test('an unknown practice or switch is told with those there are', async () => {
    const { administration } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    await expect(administration.switch('X', 'html', true, { by: 'A' })).rejects.toThrow('there are A20047.')
    await expect(administration.switch('A20047', 'htm' as 'html', true, { by: 'A' })).rejects.toThrow(
      'There is no switch `htm`; there are gpConnect,',
    )
    expect((await remarksOf()).filter((remark) => remark.startsWith('switch'))).toEqual([])
  })
})

describe('adding a practice', () => {
  const bare = (odsCode: string) => ({
    ...aPracticeSeed(odsCode),
    practice: { ...aPracticeSeed(odsCode).practice, asids: ['200000000002', '200000000003'], switches: {} },
  })
  const added = (odsCode: string): PracticeFile => bare(odsCode) as PracticeFile

  test('TRN-ENA-01 TRN-URL-01 brings it with every switch off, its roots, ASIDs, people and patients', async () => {
    const { administration, practices, places, register, staff } = await open({
      small: { A20047: aPracticeSeed() },
    })
    await administration.sow('small')
    const overview = await administration.add(added('A20048'), { by: 'A' })
    expect(overview).toMatchObject({ patients: 1, seed: '(added)', sownAt: '' })
    const code = overview.practice.odsCode
    expect(Object.values(overview.practice.switches)).toEqual([false, false, false, false, false])
    expect(await practices.byOdsCode(code)).toEqual(overview.practice)
    expect(await practices.rootsOf(code)).toEqual(overview.roots)
    expect((await practices.rootOf('/A20048/STU3/1/gpconnect/metadata'))?.practice.asids).toEqual([
      '200000000002',
      '200000000003',
    ])
    expect(await places.organisationsByOdsCode(code, 'A20048')).toMatchObject([{ name: 'A Practice' }])
    expect(await staff.byId(code, 'gp-1')).toMatchObject({ name: { family: 'Ashworth' } })
    expect(await register.byId(code, 'patient-1')).toMatchObject({ birthDate: '1986-07-10' })
    expect(system.persons('9990000018' as NhsNumber)).toMatchObject({ registeredPractice: 'A20047' })
  })

  test('TRN-URL-06 TRN-URL-09 a root may serve several capabilities, at several paths, without an ODS code', async () => {
    const { administration, practices } = await open({})
    const capabilities = ['foundations', 'appointments', 'structured'] as const
    const paths = ['/somewhere/v1/fhir', '/somewhere/v1']
    const roots: PracticeFile['roots'] = [
      { fhirVersion: 'STU3', capabilities: [...capabilities], paths },
      { fhirVersion: 'DSTU2', capabilities: ['html'], paths: ['/somewhere/v0/fhir'] },
    ]
    await administration.add({ ...added('A20048'), roots }, { by: 'A' })
    for (const path of paths)
      expect(await practices.rootOf(`${path}/metadata`)).toMatchObject({
        root: { capabilities, fhirVersion: 'STU3' },
        practice: { odsCode: 'A20048' },
        rest: '/metadata',
      })
    expect((await practices.rootOf('/somewhere/v0/fhir'))?.root.fhirVersion).toBe('DSTU2')
  })

  test('TRN-AUD-05 is audited: who, when, and what', async () => {
    const { administration } = await open({})
    await administration.add(added('A20048'), { by: 'Practice manager' })
    const what =
      'add practice A20048: ASIDs 200000000002, 200000000003; roots /A20048/STU3/1/gpconnect (foundations); versions foundations 1.5.0; switched on nothing; 1 patient, by Practice manager'
    const entries = await listOf(system.audit.read({ practice: 'A20048' }))
    expect(entries).toMatchObject([
      { kind: 'administration', at: '2026-07-10T08:00:00.000Z', remarks: ['attempt', what] },
      { kind: 'administration', at: '2026-07-10T08:00:00.000Z', remarks: ['done', what] },
    ])
  })

  test('refuses a code that is here, a path that is taken, and tells each problem by its path', async () => {
    const { administration } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    await administration.add(added('A20048'), { by: 'A' })
    const problem = (file: PracticeFile) =>
      administration.add(file, { by: 'A' }).then(
        () => 'nothing was refused',
        (error: Error) => error.message,
      )
    expect(await problem(added('A20047'))).toBe(
      'There is a practice A20047 already, of the seed small; give another ODS code.',
    )
    expect(await problem(added('A20048'))).toBe(
      'There is a practice A20048 already, added before; give another ODS code.',
    )
    expect(await problem({ ...added('A20049'), roots: added('A20047').roots })).toBe(
      'The path /A20047/STU3/1/gpconnect of practice A20049 already leads to practice A20047.',
    )
    const wrong = await problem({
      ...added('A20049'),
      practice: { ...added('A20049').practice, asids: ['12'], organisation: 'no-1' },
    })
    expect(wrong).toBe('The practice cannot be added:\npractice.asids[0]: an ASID is 12 digits')
    const dangling = await problem({
      ...added('A20049'),
      practice: { ...added('A20049').practice, organisation: 'no-1' },
      roots: [
        { fhirVersion: 'STU3', capabilities: ['foundations', 'html'], paths: ['/x'] },
        { fhirVersion: 'STU3', capabilities: ['foundations'], paths: ['/x'] },
      ],
    })
    expect(dangling.split('\n').slice(1)).toEqual([
      'roots: /x stands there more than once',
      'roots[0].fhirVersion: Access Record HTML is DSTU2 alone; give it a root of its own',
      'practice.organisation: names no-1, and A20049 holds no such thing among its organisations',
    ])
    expect((await administration.list()).map((each) => each.practice.odsCode)).toEqual(['A20047', 'A20048'])
    expect((await listOf(system.audit.read({ practice: 'A20049' }))).length).toBe(0)
  })

  test('of two adding the same practice at once one succeeds, and the other leaves why it failed', async () => {
    const { administration } = await open({})
    const both = await Promise.allSettled(['A', 'B'].map((by) => administration.add(added('A20048'), { by })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await administration.list()).length).toBe(1)
    const remarks = (await listOf(system.audit.read({ practice: 'A20048' }))).map((each) => each.remarks?.[0])
    expect(remarks.toSorted()).toEqual(['attempt', 'attempt', 'done', 'failed'])
  })

  test('a seed that holds it too is not sown over it; reset takes it away', async () => {
    const { administration } = await open({
      small: { A20047: aPracticeSeed() },
      other: { A20048: aPracticeSeed('A20048') },
    })
    await administration.sow('small')
    await administration.add(added('A20048'), { by: 'A' })
    await expect(administration.sow('other')).rejects.toThrow(
      'The seed other holds practice A20048, which was added here before',
    )
    await administration.reset()
    expect((await administration.list()).map((each) => each.practice.odsCode)).toEqual(['A20047'])
    expect(await administration.sow('other')).toMatchObject({ practices: ['A20048'] })
  })
})

describe('generating', () => {
  const held = async (numbers: readonly NhsNumber[]) =>
    (await Promise.all(numbers.map((number) => system.register.byNhsNumber(practice, number)))).filter(
      (each) => !!each,
    )

  test('gives the same patients from the same number, whole and legal, and more of them when asked for more', async () => {
    const { administration } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    const numbers = [...testNumbersFrom('A20047/7')].slice(0, 700)
    expect(await administration.generate('A20047', 300, 7)).toBe(300)
    const first = await held(numbers)
    expect(await administration.generate('A20047', 600, 7)).toBe(300)
    expect(await administration.generate('A20047', 600, 7)).toBe(0)
    const grown = await held(numbers)
    await administration.reset()
    await administration.generate('A20047', 600, 7)
    const anew = await held(numbers)

    const bare = (patients: typeof first) => patients.map((each) => ({ ...each, version: '' }))
    expect(first.length).toBe(300)
    expect(bare(grown)).toEqual(bare(anew))
    expect(bare(grown).slice(0, 300)).toEqual(bare(first))
    for (const each of anew) expect(patient.parse(each)).toEqual(each)
    expect(new Set(anew.map(({ usualGp }) => usualGp))).toEqual(new Set(['gp-1']))
  })

  test('passes over NHS numbers that the practice holds already', async () => {
    const [taken] = testNumbersFrom('A20047/7')
    const seed = aPracticeSeed()
    seed.patients = [aPatientSeed({ nhsNumber: taken })]
    const { administration, register } = await open({ small: { A20047: seed } })
    await administration.sow('small')
    await administration.generate('A20047', 10, 7)
    expect(await register.byNhsNumber(practice, taken as NhsNumber)).toMatchObject({ id: 'patient-1' })
    expect((await administration.list())[0]?.patients).toBe(11)
  })

  test('uses each valid NHS number of the test range once, and not the last', () => {
    const numbers = new Set(testNumbersFrom('any'))
    expect(numbers.size).toBe(909_090)
    expect(numbers.has('9999999999' as NhsNumber)).toBe(false)
    expect([...numbers].every((number) => number.startsWith('999') && isNhsNumber(number))).toBe(true)
  })

  test('refuses more than fit, and what is no count', async () => {
    const { administration } = await open({ small: { A20047: aPracticeSeed() } })
    await administration.sow('small')
    await expect(administration.generate('A20047', 909_090, 7)).rejects.toThrow('has room for 909089 more')
    expect((await administration.list())[0]?.patients).toBe(1)
    await expect(administration.generate('A20047', 0, 7)).rejects.toThrow('1 or more patients')
  })

  test('another number, or another practice, is other patients; the person of an NHS number is one everywhere', async () => {
    const { administration, register } = await open({
      both: { A: aPracticeSeed(), B: aPracticeSeed('A20048') },
    })
    await administration.sow('both')
    await administration.generate('A20047', 3000, 1)
    await administration.generate('A20048', 3000, 1)
    let shared = 0
    for (const number of [...testNumbersFrom('A20047/1')].slice(0, 3000)) {
      const [one, other] = [
        await register.byNhsNumber(practice, number),
        await register.byNhsNumber('A20048' as OdsCode, number),
      ]
      if (!one || !other) continue
      shared++
      expect(other.id).not.toBe(one.id)
      expect([other.names, other.birthDate, other.addresses]).toEqual([
        one.names,
        one.birthDate,
        one.addresses,
      ])
    }
    expect(shared).toBeLessThan(3000)
  })
})
