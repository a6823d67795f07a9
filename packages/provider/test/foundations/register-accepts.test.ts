import { patient as patientFacts, temporaryRegistration } from '@gpconnect/clinical-system'
import { codeSystem, codesOf, extension } from '@gpconnect/specification'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ours } from '../support/facts.ts'
import { type TestAnswer, testGateway } from '../support/gateway.ts'
import { finding, formats, type Json, nextNewcomer, patientOf, registering } from '../support/registration.ts'

const { ask, system } = testGateway()

/** The Patient in an answer that holds exactly one. */
function patientIn({ status, json, body }: TestAnswer): Json {
  expect([status, json.resourceType], body.slice(0, 400)).toEqual([200, 'Bundle'])
  const entries = json.entry as { resource: Json }[]
  expect(entries).toHaveLength(1)
  return entries[0]?.resource as Json
}

const register = async (changes: Json = {}, format: 'json' | 'xml' = 'json') =>
  patientIn(await ask(registering(patientOf(nextNewcomer(), changes), format)))

const listOf = (value: unknown) => (value ?? []) as readonly Json[]

describe.each(formats)('what the whitelist takes, in %s', (format) => {
  test('FND-REG-01 FND-GEN-04 the least: NHS number, official name with family and given, birth date', async () => {
    const someone = nextNewcomer()
    const sent = patientOf(someone)
    expect(Object.keys(sent)).toEqual(['resourceType', 'identifier', 'name', 'birthDate'])
    const registered = patientIn(await ask(registering(sent, format)))
    expect(registered).toMatchObject({
      identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: someone.nhsNumber }],
      name: [{ use: 'official', family: 'Newcome', given: ['Kit'] }],
      birthDate: '1980-04-05',
    })
  })

  test('FND-REG-22 FND-GEN-12 all of it at once comes back', async () => {
    const sent = {
      gender: 'female',
      telecom: [
        { system: 'phone', value: '01632 960100', use: 'home' },
        { system: 'phone', value: '01632 960101', use: 'work' },
        { system: 'phone', value: '07700 900101', use: 'mobile', period: { start: '2020-02' } },
        { system: 'email', value: 'kit@example.org', use: 'work' },
      ],
      address: [
        {
          use: 'home',
          type: 'both',
          line: ['Flat "3" & Co', '<1> Über Straße'],
          city: 'Leeds',
          district: 'West Yorkshire',
          postalCode: 'LS1 4AP',
          country: 'GBR',
          period: { start: '2011-05-02' },
        },
      ],
      name: [
        { use: 'official', family: 'Newcome', given: ['Kit', 'Ann'], prefix: ['Prof'], suffix: ['OBE'] },
        { use: 'nickname', family: 'Newcome', given: ['Kitty'] },
        { use: 'maiden', text: 'Kit Oldcome', family: 'Oldcome', period: { start: '1980', end: '1999-06' } },
      ],
      extension: [
        {
          url: extension.nhsCommunication,
          extension: [
            {
              url: 'language',
              valueCodeableConcept: {
                coding: [{ system: codeSystem.humanLanguage, code: 'de', display: 'German' }],
              },
            },
            { url: 'interpreterRequired', valueBoolean: false },
          ],
        },
      ],
    }
    const registered = await register(sent, format)
    const { extension: extensions, ...elements } = sent
    expect(registered).toMatchObject(elements)
    expect(listOf(registered.extension)).toContainEqual(extensions[0])
    // It is held, and read again as it was answered.
    const read = await ask({ id: String(registered.id) })
    expect(read.json).toEqual(registered)
  })

  const harmless: Readonly<Record<string, Json>> = {
    'an id': { id: 'consumer-1' },
    'a narrative': {
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Kit</div>' },
    },
    'a language of the resource': { language: 'en-GB' },
    'the profile': {
      meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'] },
    },
    'the profile beside another, and a version': {
      meta: {
        versionId: '7',
        profile: [
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
        ],
      },
    },
    'meta without a profile': { meta: { versionId: '7' } },
  }
  test.each(Object.entries(harmless))('FND-REG-01 %s changes nothing', async (_, changes) => {
    const plain = await register({}, format)
    const registered = await register(changes, format)
    const alike = ({ id, meta, identifier, ...rest }: Json) => rest
    expect(alike(registered)).toEqual(alike(plain))
    expect(registered.id).not.toBe('consumer-1')
  })
})

describe('identifiers', () => {
  test('FND-REG-20 an identifier of another system is taken, and falls away — trap 26', async () => {
    const someone = nextNewcomer()
    const [own] = patientOf(someone).identifier as [Json]
    for (const others of [
      [{ system: 'GenericIdentifierSystem', value: 'GenericIdentifierValue' }, own],
      [own, { system: 'urn:uuid:not one', value: 'x', use: 'secondary' }],
    ]) {
      const { ask } = testGateway()
      const registered = patientIn(await ask(registering(patientOf(someone, { identifier: others }))))
      expect(registered.identifier).toEqual([
        {
          extension: [
            {
              url: extension.nhsNumberVerificationStatus,
              valueCodeableConcept: {
                coding: [
                  {
                    system: codeSystem.nhsNumberVerificationStatus,
                    code: '01',
                    display: 'Number present and verified',
                  },
                ],
              },
            },
          ],
          system: 'https://fhir.nhs.uk/Id/nhs-number',
          value: someone.nhsNumber,
        },
      ])
    }
  })

  const forms = [
    codeSystem.nhsNumberVerificationStatus,
    'https://fhir.nhs.uk/CareConnect-NHSNumberVerificationStatus-1',
  ]
  test.each(forms)(
    'FND-VS-02 FND-REG-20 any published status in the form %s is taken; the answer is 01',
    async (system) => {
      for (const code of codesOf(codeSystem.nhsNumberVerificationStatus).keys()) {
        const someone = nextNewcomer()
        const [own] = patientOf(someone).identifier as [Json]
        const status = {
          url: extension.nhsNumberVerificationStatus,
          valueCodeableConcept: { coding: [{ system, code }] },
        }
        const registered = patientIn(
          await ask(registering(patientOf(someone, { identifier: [{ extension: [status], ...own }] }))),
        )
        expect(registered.identifier).toMatchObject([
          { extension: [{ valueCodeableConcept: { coding: [{ system: forms[0], code: '01' }] } }] },
        ])
      }
    },
  )
})

describe('languages', () => {
  const forms = [codeSystem.humanLanguage, 'https://fhir.nhs.uk/CareConnect-HumanLanguage-1']
  test.each(forms)(
    'FND-VS-02 FND-GEN-12 in the form %s is kept, and sent in the published one',
    async (system) => {
      for (const interpreterRequired of [true, false, undefined]) {
        const parts = (address: string, display?: string) => [
          {
            url: 'language',
            valueCodeableConcept: { coding: [{ system: address, code: 'q4', ...(display && { display }) }] },
          },
          ...(interpreterRequired === undefined
            ? []
            : [{ url: 'interpreterRequired', valueBoolean: interpreterRequired }]),
        ]
        const registered = await register({
          extension: [{ url: extension.nhsCommunication, extension: parts(system) }],
        })
        expect(listOf(registered.extension).filter(({ url }) => url === extension.nhsCommunication)).toEqual([
          {
            url: extension.nhsCommunication,
            extension: parts(codeSystem.humanLanguage, 'British Sign Language'),
          },
        ])
      }
    },
  )
})

describe('telecoms', () => {
  const kinds: Readonly<Record<string, Json>> = {
    Home: { system: 'phone', use: 'home' },
    Work: { system: 'phone', use: 'work' },
    Mobile: { system: 'phone', use: 'mobile' },
    Temp: { system: 'phone', use: 'temp' },
    Email: { system: 'email', use: 'temp' },
  }
  const names = Object.keys(kinds)
  const pairs = names.flatMap((one) => names.map((other) => [one, other] as const))

  test.each(pairs)(
    'FND-REG-02 FND-REG-23 %s and then %s: both where they differ, 400 where not',
    async (one, other) => {
      const telecom = [
        { ...kinds[one], value: 'first' },
        { ...kinds[other], value: 'second' },
      ]
      const answer = await ask(registering(patientOf(nextNewcomer(), { telecom })))
      if (one === other) expect([answer.status, answer.spineCode]).toEqual([400, 'BAD_REQUEST'])
      else expect(listOf(patientIn(answer).telecom).slice(0, 2)).toMatchObject(telecom)
    },
  )

  test.each(['home', 'work', 'temp', 'old', 'mobile', undefined])(
    'FND-DT-04 an e-mail address of use %s is taken; one without is answered as home',
    async (use) => {
      const { telecom } = await register({
        telecom: [{ system: 'email', value: 'kit@example.org', ...(use && { use }) }],
      })
      expect(listOf(telecom)[0]).toMatchObject({
        system: 'email',
        value: 'kit@example.org',
        use: use ?? 'home',
      })
    },
  )

  test('FND-REG-18 FND-REG-24 what is for a time ends with the registration, and nothing else does', async () => {
    const registered = await register({
      telecom: [
        { system: 'phone', value: '1', use: 'temp' },
        { system: 'email', value: '2', use: 'temp', period: { start: '2026-03-01' } },
        { system: 'phone', value: '3', use: 'home', period: { start: '2020' } },
      ],
      address: [
        { use: 'home', line: ['1 High Street'] },
        { use: 'temp', line: ['2 Low Road'], period: { start: '2026-03-01', end: '2027-01-01' } },
      ],
    })
    expect(registered).toMatchObject({
      telecom: [
        { value: '1', period: { end: '2026-05-31' } },
        { value: '2', period: { start: '2026-03-01', end: '2026-05-31' } },
        { value: '3', period: { start: '2020' } },
      ],
      address: [{ use: 'home' }, { use: 'temp', period: { start: '2026-03-01', end: '2026-05-31' } }],
    })
    expect(listOf(registered.address)[0]).not.toHaveProperty('period')
    expect(listOf(registered.extension)[0]).toMatchObject({
      extension: [{ url: 'registrationPeriod', valuePeriod: { end: '2026-05-31' } }, {}],
    })
  })

  test.each(['2026-03-09', '2026-04', '2026-03-09T12:00:00+00:00'])(
    'FND-REG-18 what is to end sooner, on %s, does',
    async (end) => {
      const { address } = await register({
        address: [{ use: 'temp', line: ['2 Low Road'], period: { end } }],
      })
      expect(listOf(address)).toContainEqual({ use: 'temp', line: ['2 Low Road'], period: { end } })
    },
  )
})

describe('addresses', () => {
  const home = { use: 'home', line: ['1 High Street'], city: 'Leeds' }
  const temp = { use: 'temp', line: ['2 Low Road'], city: 'York', period: { end: '2026-05-31' } }
  test.each([
    ['home and temp', [home, temp]],
    ['temp and home', [temp, home]],
  ])('FND-REG-22 %s are both kept; that at home stands first', async (_, address) => {
    const registered = await register({ address })
    expect(registered.address).toEqual([home, temp])
    expect((await ask({ id: String(registered.id) })).json.address).toEqual([home, temp])
  })

  test('FND-DT-02 a text is no part of an address, and is all there is of one that has no parts', async () => {
    const text = '1 High Street, Leeds'
    expect((await register({ address: [{ ...home, text }] })).address).toEqual([home])
    expect((await register({ address: [{ use: 'home', text }] })).address).toEqual([
      { use: 'home', line: [text] },
    ])
  })

  test('FND-GEN-11 FND-REG-17 an address that says nothing is none: that of PDS is taken', async () => {
    const { address } = await register({ address: [{ use: 'home', period: { start: '2020' } }] })
    expect(address).toMatchObject([{ use: 'home', line: ['3 Far Lane'], city: 'Otley' }])
    expect(listOf(address)[0]).not.toHaveProperty('period')
  })
})

describe('names', () => {
  test.each([1, 2, 3, 4, 5, 6])('FND-REG-01 FND-GEN-12 %i given names come back', async (count) => {
    const given = ['Kit', 'Zoë', "D'Arcy", 'Jean-Luc', 'Łucja', '李'].slice(0, count)
    const { name } = await register({ name: [{ use: 'official', family: 'NEWCOME', given }] })
    expect(name).toMatchObject([{ use: 'official', family: 'NEWCOME', given }])
  })

  test('FND-REG-17 the title is that of PDS where none is sent and the family name is the same', async () => {
    const sent = { use: 'official', family: 'NEWCOME', given: ['Kit'] }
    expect((await register({ name: [sent] })).name).toMatchObject([{ ...sent, prefix: ['Mx'] }])
    expect((await register({ name: [{ ...sent, prefix: ['Dr'] }] })).name).toMatchObject([{ prefix: ['Dr'] }])
    const [other] = listOf((await register({ name: [{ ...sent, family: 'Oldcome' }] })).name)
    expect(other).not.toHaveProperty('prefix')
  })

  test('FND-REG-01 the official name stands first, whichever place it was sent in — trap 25', async () => {
    const { name } = await register({
      name: [
        { use: 'nickname', family: 'Newcome', given: ['Kitty'] },
        { use: 'official', family: 'Oldcome', given: ['Kit'], period: { end: '2020-01-01' } },
        { use: 'official', family: 'Newcome', given: ['Kit'], period: { start: '2020-01-01', end: '2099' } },
      ],
    })
    expect(listOf(name).map(({ use, family }) => [use, family])).toEqual([
      ['official', 'Newcome'],
      ['nickname', 'Newcome'],
    ])
  })

  test('FND-GEN-12 FND-DT-05 names that cannot be answered are held: of the past, or without a family name', async () => {
    const someone = nextNewcomer()
    await ask(
      registering(
        patientOf(someone, {
          name: [
            { use: 'official', family: 'Newcome', given: ['Kit'] },
            { use: 'official', family: 'Oldcome', given: ['Kit'], period: { end: '2020-01-01' } },
            { use: 'nickname', given: ['Kitty', 'Cat'] },
          ],
        }),
      ),
    )
    const held = await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber)
    expect(held?.names).toMatchObject([
      { family: 'Newcome' },
      { use: 'official', family: 'Oldcome', period: { end: '2020-01-01' } },
      { use: 'nickname', text: 'Kitty Cat', given: ['Kitty', 'Cat'] },
    ])
    const [{ resource }] = (await ask(finding(someone.nhsNumber))).json.entry as [{ resource: Json }]
    expect(resource.name).toHaveLength(1)
  })
})

describe('what PDS fills in', () => {
  const known = {
    address: [
      {
        use: 'home',
        line: ['3 Far Lane'],
        city: 'Otley',
        district: 'West Yorkshire',
        postalCode: 'LS21 1AA',
      },
    ],
    telecom: [{ system: 'phone', value: '0113 496 0333', use: 'home' }],
  }

  test('FND-REG-17 gender, home address and telecoms where none were sent', async () => {
    const registered = await register()
    expect(registered).toMatchObject({ gender: 'other', ...known })
  })

  test('FND-REG-17 FND-PDS-06 what was sent goes before what PDS has, however it differs', async () => {
    const sent = {
      gender: 'male',
      address: [{ use: 'home', line: ['9 Near Lane'], city: 'Ilkley' }],
      telecom: [{ system: 'phone', value: '9', use: 'home' }],
    }
    const registered = await register(sent)
    expect(registered).toMatchObject(sent)
    expect([registered.address, registered.telecom]).toEqual([sent.address, sent.telecom])
  })

  test('FND-REG-17 each kind by itself: what was not sent of it is filled in', async () => {
    const sent = {
      address: [{ use: 'temp', line: ['Ward 9'], period: { end: '2026-05-31' } }],
      telecom: [{ system: 'phone', value: '07700 900101', use: 'mobile' }],
    }
    const registered = await register(sent)
    expect(registered.address).toEqual([...known.address, ...sent.address])
    expect(registered.telecom).toEqual([...sent.telecom, ...known.telecom])
  })

  test('FND-REG-17 neither what is over on PDS nor what was only for a time there', async () => {
    const someone = nextNewcomer()
    const { ask } = testGateway({
      persons: [
        {
          ...someone,
          gender: undefined,
          addresses: [
            { use: 'home', lines: ['Before'], period: { end: '2025-12-31' } },
            { use: 'temp', lines: ['Elsewhere'] },
            { use: 'old', lines: ['Long ago'] },
            { use: 'work', lines: ['Office'] },
            { use: 'home', lines: ['Now'], period: { start: '2026-01-01' } },
          ],
          telecoms: [
            { system: 'phone', use: 'home', value: 'before', period: { end: '2026-03-01' } },
            { system: 'phone', use: 'temp', value: 'elsewhere' },
            { system: 'email', use: 'old', value: 'long ago' },
            { system: 'phone', use: 'mobile', value: 'now', period: { end: '2026-03-02' } },
          ],
        },
      ],
    })
    const registered = patientIn(await ask(registering(patientOf(someone))))
    expect(listOf(registered.address).map(({ line }) => line)).toEqual([['Now']])
    expect(listOf(registered.telecom).map(({ value }) => value)).toEqual(['now'])
    // A gender that nobody knows is still one — Foundations §5.1.
    expect(registered.gender).toBe('unknown')
  })
})

describe('whatever is right', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => /\p{L}/u.test(text) && !/[\p{C}]/u.test(text))
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  const end = fc.constantFrom('2026', '2030-06', '2026-03-02')
  const period = fc.oneof(fc.record({ start: day, end }, { requiredKeys: ['start'] }), fc.record({ end }))
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 })
  const address = (use: string) =>
    fc.record(
      {
        use: fc.constant(use),
        type: fc.constantFrom('postal', 'physical', 'both'),
        line: list(word),
        city: word,
        district: word,
        postalCode: word,
        country: word,
        period,
      },
      { requiredKeys: ['use', 'line'] },
    )
  const telecom = ([system, use]: readonly [string, string | undefined]) =>
    fc.record(
      { system: fc.constant(system), value: word, ...(use && { use: fc.constant(use) }), period },
      { requiredKeys: ['system', 'value', ...(use ? (['use'] as never[]) : [])] },
    )
  const telecoms = fc
    .subarray(
      [
        ['phone', 'home'],
        ['phone', 'work'],
        ['phone', 'mobile'],
        ['phone', 'temp'],
        ['email', undefined],
      ] as const,
      { minLength: 1 },
    )
    .chain((kinds) => fc.tuple(...kinds.map(telecom)))
  const patient = fc.record(
    {
      gender: fc.constantFrom('male', 'female', 'other', 'unknown'),
      name: fc.tuple(
        fc.record(
          { use: fc.constant('official'), family: word, given: list(word), prefix: list(word) },
          { requiredKeys: ['use', 'family', 'given'] },
        ),
        fc.record(
          { use: fc.constantFrom('nickname', 'old', 'temp'), family: word, given: list(word) },
          { requiredKeys: ['use'] },
        ),
      ),
      address: fc
        .subarray(['home', 'temp'], { minLength: 1 })
        .chain((uses) => fc.tuple(...uses.map(address))),
      telecom: telecoms,
    },
    { requiredKeys: [] },
  )

  test.each(formats)(
    'FND-REG-01 FND-REG-22 FND-GEN-12 is registered, held as right facts and read again, in %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(patient, async (changes) => {
          const told: unknown[] = []
          const { ask, system } = testGateway({
            wrap: (inner) => ({
              ...inner,
              register: {
                ...inner.register,
                register: (practice, registration, at) => {
                  told.push(registration)
                  return inner.register.register(practice, registration, at)
                },
              },
            }),
          })
          const someone = nextNewcomer()
          const registered = patientIn(await ask(registering(patientOf(someone, changes as Json), format)))
          expect(temporaryRegistration.parse(told[0])).toEqual(told[0])
          const held = await system.register.byNhsNumber(ours.odsCode, someone.nhsNumber)
          expect(patientFacts.parse(held)).toEqual(held)
          const [{ resource }] = (await ask(finding(someone.nhsNumber))).json.entry as [{ resource: Json }]
          expect(resource).toEqual(registered)
          for (const { value } of listOf(changes.telecom as unknown))
            expect(listOf(registered.telecom).map((each) => each.value)).toContain(value)
        }),
        { numRuns: 30 },
      )
    },
  )
})
