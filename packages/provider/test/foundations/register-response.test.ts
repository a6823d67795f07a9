import type { Patient } from '@gpconnect/clinical-system'
import { describe, expect, test } from 'vitest'
import { ours, patients, world } from '../support/facts.ts'
import { type TestAnswer, testGateway } from '../support/gateway.ts'
import { finding, formats, type Json, nextNewcomer, patientOf, registering } from '../support/registration.ts'

const hour = 3_600_000
const structure = 'https://fhir.nhs.uk/STU3/StructureDefinition'

const patientIn = ({ json }: TestAnswer) => (json.entry as [{ resource: Json }])[0].resource
const registrationOf = (patient: Json) => (patient.extension as [Json])[0]

/** Whom the practice knew well, and who left: everything that can be held is held. */
const whoLeft = (): Patient => ({
  ...patients.full,
  nhsNumber: nextNewcomer().nhsNumber,
  multipleBirth: true,
  residentialStatus: 'H',
  treatmentCategory: '1',
  organDonor: true,
  registration: {
    type: 'regular',
    state: 'inactive',
    period: { start: '2010-04-01', end: '2024-02-29' },
    preferredBranch: 'loc-branch',
  },
})
const personOf = ({ nhsNumber }: Patient) => ({
  ...nextNewcomer(),
  nhsNumber: nhsNumber as NonNullable<typeof nhsNumber>,
})

function practiceWith(...held: readonly Patient[]) {
  return testGateway({
    facts: { ...world, patients: [...held] },
    // PDS knows nothing of them that the practice would not.
    persons: held.map((each) => ({ ...personOf(each), addresses: [], telecoms: [], gender: undefined })),
  })
}

describe('the answer to a registration', () => {
  test.each(formats)(
    'FND-REG-15 FND-REG-20 FND-GEN-01 FND-GEN-03 FND-BND-01 TRN-HDR-01 is, as a whole, the page’s table, in %s',
    async (format) => {
      const someone = nextNewcomer()
      const { status, headers, json } = await testGateway().ask(registering(patientOf(someone), format))
      expect(status).toBe(200)
      expect(headers).toEqual({
        'cache-control': 'no-store',
        'content-type': `application/fhir+${format};charset=utf-8`,
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
      })
      expect(json).toStrictEqual({
        resourceType: 'Bundle',
        meta: { profile: [`${structure}/GPConnect-Searchset-Bundle-1`] },
        type: 'searchset',
        entry: [
          {
            resource: {
              resourceType: 'Patient',
              // The first reference joins the entries of the audit trail.
              id: 'ref-2',
              meta: { versionId: 'memory-1', profile: [`${structure}/CareConnect-GPC-Patient-1`] },
              extension: [
                {
                  url: `${structure}/Extension-CareConnect-GPC-RegistrationDetails-1`,
                  extension: [
                    {
                      url: 'registrationPeriod',
                      valuePeriod: { start: '2026-03-02T09:30:00+00:00', end: '2026-05-31' },
                    },
                    {
                      url: 'registrationType',
                      valueCodeableConcept: {
                        coding: [
                          {
                            system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1',
                            code: 'T',
                            display: 'Temporary',
                          },
                        ],
                      },
                    },
                  ],
                },
              ],
              identifier: [
                {
                  extension: [
                    {
                      url: `${structure}/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1`,
                      valueCodeableConcept: {
                        coding: [
                          {
                            system:
                              'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
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
              ],
              active: true,
              name: [{ use: 'official', family: 'Newcome', given: ['Kit'], prefix: ['Mx'] }],
              telecom: [{ system: 'phone', value: '0113 496 0333', use: 'home' }],
              gender: 'other',
              birthDate: '1980-04-05',
              address: [
                {
                  use: 'home',
                  line: ['3 Far Lane'],
                  city: 'Otley',
                  district: 'West Yorkshire',
                  postalCode: 'LS21 1AA',
                },
              ],
              managingOrganization: { reference: 'Organization/org-ours' },
            },
          },
        ],
      })
    },
  )

  test('FND-REG-21 FND-GEN-07 the patient is found and read as answered, and what it refers to can be read', async () => {
    const { ask } = testGateway()
    const someone = nextNewcomer()
    const registered = patientIn(await ask(registering(patientOf(someone))))
    expect(patientIn(await ask(finding(someone.nhsNumber)))).toEqual(registered)
    const read = await ask({ id: String(registered.id) })
    expect(read.json).toEqual(registered)
    expect(read.headers.etag).toBe(`W/"${(registered.meta as Json).versionId}"`)
    expect((await ask({ interaction: 'read:organization', id: 'org-ours' })).status).toBe(200)
    expect(await ask(registering(patientOf(someone)))).toMatchObject({
      status: 409,
      spineCode: 'DUPLICATE_REJECTED',
    })
  })

  test('FND-REG-24 FND-REG-18 the length of a registration is a setting', async () => {
    for (const [days, end] of [
      [1, '2026-03-03'],
      [28, '2026-03-30'],
      [366, '2027-03-03'],
    ] as const) {
      const { ask } = testGateway({ settings: { registration: { days } } })
      const patient = patientOf(nextNewcomer(), { address: [{ use: 'temp', line: ['Ward 9'] }] })
      const registered = patientIn(await ask(registering(patient)))
      expect(registrationOf(registered)).toMatchObject({ extension: [{ valuePeriod: { end } }, {}] })
      expect(registered.address).toContainEqual({ use: 'temp', line: ['Ward 9'], period: { end } })
    }
  })

  test('FND-REG-24 the day of a registration is that of London: in summer it begins an hour before that of UTC', async () => {
    const { ask, clock } = testGateway({ settings: { registration: { days: 1 } } })
    clock.advance(Date.parse('2026-07-01T23:30:15Z') - clock.now())
    const registered = patientIn(await ask(registering(patientOf(nextNewcomer()))))
    expect(registrationOf(registered)).toMatchObject({
      extension: [{ valuePeriod: { start: '2026-07-02T00:30:15+01:00', end: '2026-07-03' } }, {}],
    })
  })
})

describe('somebody who was here before', () => {
  test('FND-REG-13 FND-REG-15 is active again under the same id, in a new version, and temporary, never regular', async () => {
    for (const type of [
      'regular',
      'emergency',
      'immediately-necessary',
      'temporary',
      'private',
      'synthetic',
      'other',
    ] as const) {
      const held: Patient = { ...whoLeft(), registration: { type, state: 'inactive', period: {} } }
      const { ask } = practiceWith(held)
      expect((await ask({ id: held.id })).status).toBe(404)
      const registered = patientIn(await ask(registering(patientOf(personOf(held)))))
      expect(registered.id).toBe(held.id)
      expect((registered.meta as Json).versionId).not.toBe(held.version)
      expect(JSON.stringify(registrationOf(registered))).toMatch(/"code":"T","display":"Temporary"/)
      expect(JSON.stringify(registered)).not.toMatch(/"code":"R"|registrationStatus|Synthetic/)
    }
  })

  test('FND-REG-13 FND-REG-17 FND-GEN-11 keeps what the practice knew and nobody told otherwise', async () => {
    const held = whoLeft()
    const { ask } = practiceWith(held)
    const sent = {
      telecom: [{ system: 'phone', value: '07700 900555', use: 'mobile' }],
      address: [{ use: 'temp', line: ['Ward 3'], city: 'Hull' }],
    }
    const registered = patientIn(await ask(registering(patientOf(personOf(held), sent))))
    expect(registered).toMatchObject({
      name: [
        { use: 'official', family: 'Newcome', given: ['Kit'] },
        { use: 'nickname', family: "O'Shea" },
        { use: 'maiden', family: 'Łukasiewicz' },
      ],
      // Birth date and all that is told are as they are now.
      birthDate: '1980-04-05',
      gender: 'female',
      telecom: [
        { system: 'phone', value: '07700 900555', use: 'mobile' },
        { system: 'phone', value: '0113 496 0000', use: 'home' },
        { system: 'email', value: 'zoe@example.com' },
      ],
      address: [
        { use: 'temp', line: ['Ward 3'], city: 'Hull', period: { end: '2026-05-31' } },
        { use: 'home', line: ['Flat 2', '17 "The Crescent"'] },
      ],
      contact: [{ name: { family: 'Müller' } }],
      generalPractitioner: [{ reference: 'Practitioner/gp-ashworth' }],
    })
    expect(registered).not.toHaveProperty('_birthDate')
    expect(JSON.stringify(registered.extension)).toContain('British Sign Language')
    expect(registrationOf(registered)).toMatchObject({
      extension: [
        { url: 'registrationPeriod', valuePeriod: { start: '2026-03-02T09:30:00+00:00', end: '2026-05-31' } },
        { url: 'registrationType' },
        { url: 'preferredBranchSurgery', valueReference: { reference: 'Location/loc-branch' } },
      ],
    })
    expect((await ask({ interaction: 'read:location', id: 'loc-branch' })).status).toBe(200)
  })

  test.each(formats)(
    'FND-PSR-09 FND-REG-13 nothing of the exclusion list is sent though it is held, in %s',
    async (format) => {
      const held = whoLeft()
      const { ask, system } = practiceWith(held)
      const answer = await ask(registering(patientOf(personOf(held)), format))
      const registered = patientIn(answer)
      expect(Object.keys(registered).toSorted()).toEqual(
        [
          'resourceType id meta extension identifier active name telecom gender birthDate address contact',
          'generalPractitioner managingOrganization',
        ]
          .flatMap((names) => names.split(' '))
          .toSorted(),
      )
      expect((registered.extension as Json[]).map(({ url }) => url)).toEqual(
        ['RegistrationDetails', 'NHSCommunication', 'NominatedPharmacy'].map(
          (name) => `${structure}/Extension-CareConnect-GPC-${name}-1`,
        ),
      )
      expect(registered.contact).toMatchObject([
        { relationship: [{ text: 'Next of kin' }, { text: 'Daughter' }] },
      ])
      expect(answer.body).not.toMatch(/Jedi|Gdańsk|registrationStatus|total|fullUrl|"link"|<link/)
      // It stays held all the same.
      expect(await system.register.byId(ours.odsCode, held.id)).toMatchObject({
        ethnicCategory: 'A',
        religion: 'Jedi',
        maritalStatus: 'M',
        multipleBirth: true,
        residentialStatus: 'H',
        treatmentCategory: '1',
        organDonor: true,
        birthPlace: 'Gdańsk',
      })
    },
  )

  test('FND-REG-13 FND-REG-17 FND-PDS-06 replaces each kind that is told, and fills in from PDS before it keeps', async () => {
    const held = whoLeft()
    const gateway = testGateway({ facts: { ...world, patients: [held] }, persons: [personOf(held)] })
    const sent = { gender: 'male', telecom: [{ system: 'email', value: 'new@example.org', use: 'work' }] }
    const registered = patientIn(await gateway.ask(registering(patientOf(personOf(held), sent))))
    expect(registered).toMatchObject({
      gender: 'male',
      telecom: [
        { system: 'email', value: 'new@example.org', use: 'work' },
        { system: 'phone', value: '0113 496 0333', use: 'home' },
      ],
      address: [
        { use: 'home', line: ['3 Far Lane'] },
        { use: 'temp', line: ['Ward 9'], city: 'York' },
      ],
    })
    expect(JSON.stringify(registered)).not.toMatch(/zoe@example|0113 496 0000|The Crescent/)
  })

  test('FND-REG-20 FND-STA-05 is verified as of now, and what was synchronised from PDS before counts no more', async () => {
    const held: Patient = {
      ...whoLeft(),
      nhsNumberCheck: { status: 'verified', verifiedOn: '2015-01-01T09:00:00Z' },
    }
    const { ask, system } = practiceWith(held)
    await ask(registering(patientOf(personOf(held))))
    expect(await system.register.byId(ours.odsCode, held.id)).toMatchObject({
      nhsNumberCheck: {
        status: 'verified',
        verifiedOn: '2026-03-02T09:30:00.000Z',
        lastTraced: '2026-03-02T09:30:00.000Z',
      },
      pds: { sensitive: false, superseded: false, invalid: false },
    })
  })
})

describe('the end of a registration', () => {
  test('FND-REG-24 FND-REG-13 after its last day the patient is not there, and may be registered again under the same id', async () => {
    const { ask, clock } = testGateway()
    const someone = nextNewcomer()
    const first = patientIn(await ask(registering(patientOf(someone))))
    const id = String(first.id)
    const seen = async () => [
      'entry' in (await ask(finding(someone.nhsNumber))).json,
      (await ask({ id })).status,
    ]

    // The last day is 31 May; summer time has begun since.
    clock.advance(Date.parse('2026-05-31T22:59:59.999Z') - clock.now())
    expect(await seen()).toEqual([true, 200])
    expect((await ask(registering(patientOf(someone)))).status).toBe(409)
    clock.advance(1)
    expect(await seen()).toEqual([false, 404])

    const again = patientIn(await ask(registering(patientOf(someone))))
    expect(again).toMatchObject({ id, active: true })
    expect((again.meta as Json).versionId).not.toBe((first.meta as Json).versionId)
    expect(registrationOf(again)).toMatchObject({
      extension: [{ valuePeriod: { start: '2026-06-01T00:00:00+01:00', end: '2026-08-30' } }, {}],
    })
    expect(await seen()).toEqual([true, 200])
  })

  test('FND-REG-24 FND-REG-18 an address for the time of the last registration is not that of the next', async () => {
    const { ask, clock } = testGateway({ settings: { registration: { days: 1 } } })
    const someone = nextNewcomer()
    const temp = (line: string) => ({ use: 'temp', line: [line] })
    await ask(registering(patientOf(someone, { address: [temp('Ward 1')] })))
    clock.advance(72 * hour)
    const again = patientIn(await ask(registering(patientOf(someone))))
    expect(JSON.stringify(again)).not.toContain('Ward 1')
  })
})

test('TRN-RES-09 FND-GEN-16 FND-REG-03 what could not be answered is not done', async () => {
  // The list of languages has no such code, so that no Patient can be built of what is held.
  const held: Patient = { ...whoLeft(), languages: [{ language: 'no such', modes: [] }] }
  const { ask, system } = practiceWith(held)
  const { status, spineCode, diagnostics, events } = await ask(registering(patientOf(personOf(held))))
  expect([status, spineCode]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
  expect(diagnostics).toContain('Patient.nhsCommunication.language is mandatory')
  expect(await system.register.byId(ours.odsCode, held.id)).toEqual(held)
  expect(events).toMatchObject([{ kind: 'request', status: 500, situation: 'dataIncomplete' }])
})
