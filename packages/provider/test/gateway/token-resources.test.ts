import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { type AskOptions, testGateway, testTime } from '../support/gateway.ts'

const { ask } = testGateway()

const claiming = (claims: Record<string, unknown>): AskOptions => ({ token: { claims } })

const resources = [
  { claim: 'requesting_device', type: 'Device' },
  { claim: 'requesting_organization', type: 'Organization' },
  { claim: 'requesting_practitioner', type: 'Practitioner' },
]

describe.each(resources)('$claim', ({ claim, type }) => {
  const invalid = [
    { title: 'an unknown element', change: { [`${claim}.invalidField`]: 'x' } },
    { title: 'an unknown element deep down', change: { [`${claim}.identifier[0].invalidField`]: 'x' } },
    { title: 'an element of another type of resource', change: { [`${claim}.birthPlace`]: 'x' } },
    { title: 'an element in another case', change: { [`${claim}.Identifier`]: [] } },
    { title: 'a type that FHIR has not', change: { [`${claim}.resourceType`]: 'InvalidResourceType' } },
    { title: 'a type in another case', change: { [`${claim}.resourceType`]: type.toLowerCase() } },
    { title: 'a type that is no text', change: { [`${claim}.resourceType`]: 7 } },
    { title: 'no type', change: { [`${claim}.resourceType`]: undefined } },
    { title: 'a single value for a list', change: { [`${claim}.identifier`]: { system: 'x', value: 'y' } } },
    { title: 'a text for an object', change: { [`${claim}.identifier[0]`]: 'x' } },
    { title: 'a number for a text', change: { [`${claim}.identifier[0].value`]: 7 } },
    { title: 'null in a list', change: { [`${claim}.identifier[0]`]: null } },
    { title: 'an empty list', change: { [`${claim}.identifier`]: [] } },
    { title: 'an empty object', change: { [`${claim}.text`]: {} } },
    { title: 'a code that is none', change: { [`${claim}.identifier[0].use`]: 'sometimes' } },
    { title: 'an id that is none', change: { [`${claim}.id`]: 'a b' } },
    { title: 'an empty object in place of it', change: { [claim]: {} } },
  ]
  test.each(invalid)(`TRN-JWT-17 $title in ${claim}: 422`, async ({ change }) => {
    const { status, spineCode, diagnostics } = await ask(claiming(change))
    expect([status, spineCode]).toEqual([422, 'INVALID_RESOURCE'])
    expect(diagnostics).toContain(`Claim \`${claim}`)
  })

  const others = ['Patient', 'Bundle', ...resources.map((each) => each.type).filter((each) => each !== type)]
  test.each(others)(`TRN-JWT-17 ${claim} that is a %s, known and wrong: 400`, async (other) => {
    const { status, spineCode, diagnostics } = await ask(claiming({ [`${claim}.resourceType`]: other }))
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toBe(`Claim \`${claim}.resourceType\` is "${other}"; "${type}" is wanted.`)
  })

  test(`TRN-JWT-17 values of ${claim} are not repeated`, async () => {
    const secret = 'Jane Doe 9999100007'
    for (const path of [
      `${claim}.invalidField`,
      `${claim}.${secret}`,
      `${claim}.resourceType`,
      `${claim}.text`,
      `${claim}.identifier[0].use`,
    ]) {
      const { status, body } = await ask(claiming({ [path]: secret }))
      expect(status).toBe(422)
      expect(body).not.toMatch(/Jane|9999100007/)
    }
  })

  test(`TRN-JWT-18 ${claim} needs no profile, and may have any`, async () => {
    const profiles = [
      ['https://consumer.example.nhs.uk/StructureDefinition/x'],
      ['urn:uuid:5c3f7e0e-2222-4a5b-9f14-1c8f7a3b1234'],
    ]
    for (const profile of profiles)
      expect((await ask(claiming({ [`${claim}.meta`]: { profile } }))).status).toBe(200)
  })

  test(`TRN-JWT-18 ${claim} may have whatever else base FHIR knows`, async () => {
    const more = {
      [`${claim}.text`]: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
      [`${claim}.extension`]: [{ url: 'https://example.com/x', valueString: 'x' }],
      [`${claim}.language`]: 'en',
      [`${claim}.implicitRules`]: 'https://example.com/rules',
    }
    expect((await ask(claiming(more))).status).toBe(200)
  })
})

describe('what an embedded resource has to hold', () => {
  const missing = [
    { path: 'requesting_device.identifier', named: 'requesting_device.identifier' },
    { path: 'requesting_device.identifier[0].system', named: 'requesting_device.identifier' },
    { path: 'requesting_device.identifier[0].value', named: 'requesting_device.identifier' },
    { path: 'requesting_device.model', named: 'requesting_device.model' },
    { path: 'requesting_device.version', named: 'requesting_device.version' },
    { path: 'requesting_organization.name', named: 'requesting_organization.name' },
    { path: 'requesting_organization.identifier', named: 'requesting_organization.identifier' },
    { path: 'requesting_organization.identifier[0].value', named: 'requesting_organization.identifier' },
    { path: 'requesting_practitioner.name', named: 'requesting_practitioner.name[0].family' },
    { path: 'requesting_practitioner.name[0].family', named: 'requesting_practitioner.name[0].family' },
    { path: 'requesting_practitioner.name[0].given', named: 'requesting_practitioner.name[0].given' },
    { path: 'requesting_practitioner.identifier', named: 'requesting_practitioner.identifier' },
    { path: 'requesting_practitioner.identifier[0]', named: 'requesting_practitioner.identifier' },
    { path: 'requesting_practitioner.identifier[0].value', named: 'requesting_practitioner.identifier' },
    { path: 'requesting_practitioner.id', named: 'requesting_practitioner.id' },
  ]
  test.each(missing)('TRN-JWT-11 without $path: 400 that names it', async ({ path, named }) => {
    const { status, spineCode, diagnostics } = await ask(claiming({ [path]: undefined }))
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain(`Claim \`${named}\` is missing`)
  })

  const systems = [
    'http://fhir.nhs.net/Id/ods-organization-code',
    'http://fhir.nhs.uk/Id/ods-organization-code',
    'https://fhir.nhs.uk/Id/ods-site-code',
    'https://fhir.nhs.uk/id/ods-organization-code',
  ]
  test.each(systems)('TRN-JWT-26 an organisation identified by %s has no ODS code', async (system) => {
    const { status, diagnostics } = await ask(
      claiming({ 'requesting_organization.identifier[0].system': system }),
    )
    expect(status).toBe(400)
    expect(diagnostics).toContain('https://fhir.nhs.uk/Id/ods-organization-code')
  })

  test.each(['http://fhir.nhs.uk/Id/sds-user-id', 'http://fhir.nhs.net/sds-user-id'])(
    'TRN-JWT-26 a practitioner identified by %s has no SDS user id',
    async (system) => {
      const { status, diagnostics } = await ask(
        claiming({ 'requesting_practitioner.identifier[0].system': system }),
      )
      expect(status).toBe(400)
      expect(diagnostics).toContain('https://fhir.nhs.uk/Id/sds-user-id')
    },
  )

  test('TRN-JWT-26 the identifier of the official "RC5" test is the ordinary one', async () => {
    const identifier = [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'GPCA0001' }]
    expect((await ask(claiming({ 'requesting_organization.identifier': identifier }))).status).toBe(200)
  })

  test('TRN-JWT-11 the identifier that counts may stand among others', async () => {
    const other = { system: 'https://example.com/id', value: '1' }
    const changes = {
      'requesting_organization.identifier': [
        other,
        { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'C8' },
      ],
      'requesting_device.identifier': [{ system: 'https://example.com/id' }, other],
    }
    expect((await ask(claiming(changes))).status).toBe(200)
  })
})

describe('real consumers', () => {
  const sdsUser = 'https://fhir.nhs.uk/Id/sds-user-id'
  const sdsRole = 'https://fhir.nhs.uk/Id/sds-role-profile-id'
  const accepted = [
    {
      title: 'UNK for user and role',
      identifier: [
        { system: sdsUser, value: 'UNK' },
        { system: sdsRole, value: 'UNK' },
        { system: 'https://consumer.example/Id/user-guid', value: '1' },
      ],
    },
    { title: 'UNK for the user alone', identifier: [{ system: sdsUser, value: 'UNK' }] },
    { title: 'the SDS user id alone', identifier: [{ system: sdsUser, value: '444555666777' }] },
    { title: 'a user id of another form', identifier: [{ system: sdsUser, value: 'G13579135' }] },
    {
      title: 'a local identifier without a system',
      identifier: [{ system: sdsUser, value: 'UNK' }, { value: 'jo' }],
    },
    {
      title: 'two local identifiers',
      identifier: [
        { system: sdsUser, value: 'UNK' },
        { system: 'a', value: '1' },
        { system: 'b', value: '2' },
      ],
    },
  ]
  for (const interaction of Object.keys(foundations))
    test.each(accepted)(`TRN-JWT-19 $title is taken by ${interaction}`, async ({ identifier }) => {
      const { status } = await ask({
        interaction,
        ...claiming({ 'requesting_practitioner.identifier': identifier }),
      })
      expect(status).toBe(200)
    })

  test('TRN-JWT-19 UNK is audited as it was sent', async () => {
    const { events } = await ask(claiming({ 'requesting_practitioner.identifier': accepted[0]?.identifier }))
    expect(events[0]?.requester).toMatchObject({
      sdsUserId: 'UNK',
      sdsRoleProfileId: 'UNK',
      localIds: ['https://consumer.example/Id/user-guid|1'],
    })
  })

  const now = testTime / 1000
  /** What the GP2GP adaptor sends: https://github.com/NHSDigital/integration-adaptor-gp2gp */
  const gp2gp = {
    iss: 'http://gpconnect-postman-url',
    sub: '1',
    aud: 'http://gp2gp-proxy:8090/A99999/STU3/1/gpconnect/structured/fhir/Patient/$gpc.migratestructuredrecord',
    exp: now + 300,
    iat: now,
    requesting_device: {
      resourceType: 'Device',
      id: '1',
      identifier: [{ system: 'Web Interface', value: 'Postman example consumer' }],
      model: 'Postman',
      version: '1.0',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'GPC001' }],
      name: 'N/A',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: '1',
      identifier: [
        { system: sdsUser, value: 'G13579135' },
        { system: sdsRole, value: '111111111' },
      ],
      name: [{ family: 'Demonstrator', given: ['GPConnect'], prefix: ['System'] }],
    },
  }

  test('TRN-JWT-23 TRN-JWT-24 the token of the GP2GP adaptor is taken, and audited as it is', async () => {
    const { status, events } = await ask(claiming(gp2gp))
    expect(status).toBe(200)
    expect(events[0]?.requester).toEqual({
      userId: '1',
      userName: 'System GPConnect Demonstrator',
      sdsUserId: 'G13579135',
      sdsRoleProfileId: '111111111',
      organisationOdsCode: 'GPC001',
      organisationName: 'N/A',
      device: 'Web Interface Postman example consumer Postman 1.0',
      issuer: 'http://gpconnect-postman-url',
      tokenIssuedAt: now,
      tokenExpires: now + 300,
    })
  })

  test.each(['Web Interface', 'GPConnectTestSystem', ' padded ', 'Ω'])(
    'TRN-JWT-23 the device may be identified by the system %j',
    async (system) => {
      const { status, events } = await ask(claiming({ 'requesting_device.identifier[0].system': system }))
      expect(status).toBe(200)
      expect(events[0]?.requester?.device).toContain(`${system.trim()} device-1`)
    },
  )

  test('TRN-JWT-24 a practitioner who could be anyone is not refused', async () => {
    for (const family of ['System', 'Generic', 'UNK', 'Admin', 'Test'])
      expect((await ask(claiming({ 'requesting_practitioner.name[0].family': family }))).status).toBe(200)
  })

  test('TRN-JWT-27 TRN-LGL-04 whoever asks, the organisation is audited and refuses nothing', async () => {
    for (const value of ['A99999', 'B99999', 'ZZZ', 'gpca0001']) {
      const { status, events } = await ask(claiming({ 'requesting_organization.identifier[0].value': value }))
      expect(status).toBe(200)
      expect(events[0]?.requester?.organisationOdsCode).toBe(value)
    }
  })
})
