import { describe, expect, test } from 'vitest'
import type { Handlers } from '../../src/gateway/context.ts'
import { answersNothing, metadataOf } from '../metadata/everything.ts'
import { patients } from '../support/facts.ts'
import { type AskOptions, testGateway, testTime } from '../support/gateway.ts'
import { base64url, type Claims } from '../support/token.ts'

/** The rules of tokens at 0.x roots — Transport §11.4, and JWT.feature of 0.7.4, §24.3. */

const careRecord = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.getcarerecord'
const { ask } = testGateway()
const withClaims = (claims: Claims, more: Partial<AskOptions> = {}) =>
  ask({ interaction: metadataOf.html, token: { claims }, ...more })

/** The care record is not built: it is deployed here with a handler that answers nothing, for what the gate says of it. */
const built = testGateway({
  handlers: { [careRecord]: answersNothing } satisfies Handlers,
})
const recordWith = (claims: Claims) => built.ask({ interaction: careRecord, token: { claims } })

const refused = { status: 400, spineCode: 'BAD_REQUEST' }
const seconds = Math.floor(testTime / 1000)
const sdsUser = (system: string, value = '444555666777') => ({ system, value })

describe('lifetime, reason and audience', () => {
  test.each([301, 299, -1, 0])('TRN-JWT-12 exp %i seconds after iat gets 400', async (lifetime) =>
    expect(await withClaims({ exp: seconds + lifetime })).toMatchObject(refused),
  )

  test('TRN-JWT-13 a token made ten minutes ago gets 400', async () =>
    expect(await withClaims({ iat: seconds - 600, exp: seconds - 300 })).toMatchObject(refused))

  test('TRN-JWT-14 a token of the future is taken', async () =>
    expect((await withClaims({ iat: seconds + 200, exp: seconds + 500 })).status).toBe(200))

  test('TRN-JWT-03 a token that is not base64url gets 400', async () => {
    const token = { parts: { header: '{"alg":"none","typ":"JWT"}', payload: '{"iss":"x"}' } }
    expect(await ask({ interaction: metadataOf.html, token })).toMatchObject(refused)
    const padded = { parts: { payload: `${base64url('{}')}=` } }
    expect(await ask({ interaction: metadataOf.html, token: padded })).toMatchObject(refused)
  })

  test.each(['notdirectcare', 'migration', 'DirectCare'])(
    'TRN-JWT-35 the reason %s gets 400',
    async (reason) => expect(await withClaims({ reason_for_request: reason })).toMatchObject(refused),
  )

  test.each([
    'https://notValid.fhir.nhs.net/tokenEndpoint',
    'https://authorize.fhir.nhs.net/token/',
    'https://provider.example.nhs.uk/A99999/DSTU2/0/gpconnect',
    'http://authorize.fhir.nhs.net/token',
  ])('TRN-JWT-20 the audience %s gets 400: in 0.x there is one', async (aud) =>
    expect(await withClaims({ aud })).toMatchObject(refused),
  )
})

describe('claims', () => {
  const all = [
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'reason_for_request',
    'requested_record',
    'requested_scope',
    'requesting_device',
    'requesting_organization',
    'requesting_practitioner',
  ]
  test.each(all)('TRN-JWT-40 without %s gets 400, and the diagnostics name it', async (claim) => {
    for (const value of [undefined, null, '']) {
      const answer = await withClaims({ [claim]: value })
      expect(answer).toMatchObject(refused)
      expect(answer.diagnostics).toContain(`\`${claim}\``)
    }
  })

  test('TRN-JWT-40 the name that the page’s samples print is not the claim', async () => {
    const record = { resourceType: 'Organization' }
    expect(await withClaims({ requested_record: undefined, requesting_record: record })).toMatchObject(
      refused,
    )
  })

  test.each([
    'patient/*.read',
    'patient/*.write',
    'encounter/*.read',
    'organization/*.read conf/N',
    'conf/N',
  ])('TRN-JWT-28 TRN-JWT-30 metadata with the scope %s gets 400', async (scope) =>
    expect(await withClaims({ requested_scope: scope })).toMatchObject(refused),
  )

  test.each(['organization/*.read', 'encounter/*.read', 'patient/*.read conf/N'])(
    'TRN-JWT-28 TRN-JWT-30 the care record with the scope %s gets 400',
    async (scope) => expect(await recordWith({ requested_scope: scope })).toMatchObject(refused),
  )
})

describe('whose record is asked for', () => {
  const patient = {
    resourceType: 'Patient',
    identifier: [{ system: 'http://fhir.nhs.net/Id/nhs-number', value: '9999100007' }],
  }
  const organisation = {
    resourceType: 'Organization',
    identifier: [{ system: 'http://fhir.nhs.net/Id/ods-organization-code', value: 'OrgODSCode0001' }],
  }

  test('TRN-JWT-45 metadata takes any organisation, and a patient too', async () => {
    for (const record of [organisation, { ...organisation, id: '1', name: 'GP Connect Assurance' }, patient])
      expect((await withClaims({ requested_record: record })).status).toBe(200)
  })

  test('TRN-JWT-43 TRN-AUD-03 the care record takes a patient, who stands in the audit trail, and no organisation', async () => {
    const { status, events } = await recordWith({ requested_record: patient })
    expect(status).toBe(200)
    expect(events).toMatchObject([{ nhsNumber: patients.full.nhsNumber }])
    expect(await recordWith({ requested_record: organisation })).toMatchObject(refused)
  })

  const wrong: readonly (readonly [string, unknown])[] = [
    ['a practitioner', { resourceType: 'Practitioner' }],
    ['a patient without identifier', { resourceType: 'Patient' }],
    [
      'a patient with another identifier',
      { ...patient, identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9999100007' }] },
    ],
    [
      'a patient without a number',
      { ...patient, identifier: [{ system: 'http://fhir.nhs.net/Id/nhs-number' }] },
    ],
    [
      'an organisation by another code',
      { ...organisation, identifier: [{ system: 'http://fhir.nhs.net/Id/ods-site-code', value: 'X' }] },
    ],
    ['a type that there is not', { ...patient, resourceType: 'InvalidResourceType' }],
    ['a text', 'Patient'],
    ['a list', [patient]],
  ]
  test.each(wrong)('TRN-JWT-40 TRN-JWT-41 %s gets 400', async (_, record) => {
    expect(await withClaims({ requested_record: record })).toMatchObject(refused)
    expect(await recordWith({ requested_record: record })).toMatchObject(refused)
  })

  test('TRN-JWT-42 one with an unknown element gets 422', async () =>
    expect(await withClaims({ requested_record: { ...organisation, invalidField: 'x' } })).toMatchObject({
      status: 422,
      spineCode: 'INVALID_RESOURCE',
    }))
})

describe('who asks', () => {
  const resources = ['requesting_device', 'requesting_organization', 'requesting_practitioner']
  test.each(resources)('TRN-JWT-42 an unknown element in %s gets 422', async (claim) =>
    expect(await withClaims({ [`${claim}.invalidField`]: 'Assurance Testing' })).toMatchObject({
      status: 422,
      spineCode: 'INVALID_RESOURCE',
    }),
  )

  test.each(resources)(
    'TRN-JWT-41 TRN-JWT-17 a wrong resourceType in %s gets 400, known or not',
    async (claim) => {
      for (const type of ['InvalidResourceType', 'Patient', 'Appointment'])
        expect(await withClaims({ [`${claim}.resourceType`]: type })).toMatchObject(refused)
    },
  )

  const wrong: readonly (readonly [string, Claims])[] = [
    [
      'an organisation by another system',
      { 'requesting_organization.identifier[0].system': 'http://fhir.nhs.net/Id/someOtherCodingSystem' },
    ],
    [
      'an organisation by the system of 1.x',
      { 'requesting_organization.identifier[0].system': 'https://fhir.nhs.uk/Id/ods-organization-code' },
    ],
    ['an organisation without identifier', { 'requesting_organization.identifier': undefined }],
    ['an organisation without name', { 'requesting_organization.name': undefined }],
    ['an organisation without id', { 'requesting_organization.id': undefined }],
    [
      'a practitioner without SDS user id',
      {
        'requesting_practitioner.identifier': [
          { system: 'http://IdentifierServer/RandomId', value: 'ABC123' },
        ],
      },
    ],
    [
      'a practitioner by the system of 1.x',
      { 'requesting_practitioner.identifier': [sdsUser('https://fhir.nhs.uk/Id/sds-user-id')] },
    ],
    ['a practitioner without identifier', { 'requesting_practitioner.identifier': undefined }],
    ['a practitioner without name', { 'requesting_practitioner.name': undefined }],
    ['a practitioner without family name', { 'requesting_practitioner.name.family': undefined }],
    ['a practitioner without given name', { 'requesting_practitioner.name.given': undefined }],
    ['a practitioner without id', { 'requesting_practitioner.id': undefined }],
    ['another subject', { sub: '2' }],
    ['a device without id', { 'requesting_device.id': undefined }],
    ['a device without identifier', { 'requesting_device.identifier': undefined }],
    ['a device without model', { 'requesting_device.model': undefined }],
    ['a device without version', { 'requesting_device.version': undefined }],
  ]
  test.each(wrong)('TRN-JWT-41 TRN-JWT-11 %s gets 400', async (_, claims) =>
    expect(await withClaims(claims)).toMatchObject(refused),
  )

  test('TRN-JWT-41 the name is one object: a list of names gets 422', async () =>
    expect(
      (await withClaims({ 'requesting_practitioner.name': [{ family: ['A'], given: ['B'] }] })).status,
    ).toBe(422))

  test('TRN-JWT-44 UNK, no role and no local identifier are taken, and a device without its type', async () => {
    const unknown = {
      'requesting_practitioner.identifier': [sdsUser('http://fhir.nhs.net/sds-user-id', 'UNK')],
    }
    const { status, events } = await withClaims({
      ...unknown,
      'requesting_practitioner.practitionerRole': undefined,
    })
    expect(status).toBe(200)
    expect(events[0]?.requester).toMatchObject({ sdsUserId: 'UNK' })
    expect(events[0]?.requester).not.toHaveProperty('sdsJobRole')
    expect((await withClaims({ 'requesting_device.type': { text: 'viewer' } })).status).toBe(200)
  })

  test('TRN-JWT-46 the SDS user id is known in both spellings of its system', async () => {
    for (const system of ['http://fhir.nhs.net/sds-user-id', 'http://fhir.nhs.net/Id/sds-user-id']) {
      const { status, events } = await withClaims({ 'requesting_practitioner.identifier': [sdsUser(system)] })
      expect([status, events[0]?.requester?.sdsUserId]).toEqual([200, '444555666777'])
    }
  })

  test('TRN-AUD-03 a role profile is audited where there is one', async () => {
    const role = { system: 'http://fhir.nhs.net/Id/sds-role-profile-id', value: '999' }
    const identifier = [sdsUser('http://fhir.nhs.net/sds-user-id'), role]
    const { events } = await withClaims({ 'requesting_practitioner.identifier': identifier })
    expect(events[0]?.requester).toMatchObject({ sdsRoleProfileId: '999', sdsJobRole: 'R0260' })
    expect(events[0]?.requester).not.toHaveProperty('localIds')
  })

  test('TRN-JWT-23 identifier systems need not be URIs', async () =>
    expect(
      (await withClaims({ 'requesting_device.identifier[0].system': 'GPConnectTestSystem' })).status,
    ).toBe(200))
})
