import { type Interaction, interactionById, scopes } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()
const deployed = Object.keys(foundations).map((id) => interactionById(id) as Interaction)

describe.each(deployed)('$id', ({ id, path, scope }) => {
  test(`TRN-JWT-29 ${id} belongs to the scope of its path`, () => {
    expect(scope).toMatch(path.startsWith('Patient') ? /^patient\// : /^organization\//)
    expect(scope).toMatch(path.includes('$gpc.register') ? /\.write$/ : /\.read$/)
  })

  test.each(scopes)(`TRN-JWT-30 ${id} asked with %s`, async (requested_scope) => {
    const { status, spineCode, diagnostics } = await ask({
      interaction: id,
      token: { claims: { requested_scope } },
    })
    if (requested_scope === scope) expect(status).toBe(200)
    else {
      expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
      expect(diagnostics).toContain(`is "${requested_scope}"; for this interaction "${scope}" is wanted`)
    }
  })

  test(`TRN-JWT-35 ${id} is for direct care alone`, async () => {
    for (const reason of [
      'migration',
      'notdirectcare',
      'badReason',
      'DirectCare',
      'direct care',
      'directcare ',
      'constructor',
    ]) {
      const answer = await ask({ interaction: id, token: { claims: { reason_for_request: reason } } })
      expect([reason, answer.status, answer.spineCode]).toEqual([reason, 400, 'BAD_REQUEST'])
      expect(answer.diagnostics).toContain('Claim `reason_for_request`')
      expect(answer.diagnostics).toContain('"directcare" is wanted')
    }
  })
})

describe('scopes', () => {
  const unknown = [
    'badScope',
    'encounter/*.read',
    'patient/*.*',
    'patient/Patient.read',
    'Patient/*.read',
    'patient/*.READ',
    'patient/*.read,conf/N',
    'user/*.read',
    'openid',
    '*',
  ]
  test.each(unknown)('TRN-JWT-28 %s is none of the four: 400', async (requested_scope) => {
    const { status, spineCode, diagnostics } = await ask({ token: { claims: { requested_scope } } })
    expect([status, spineCode]).toEqual([400, 'BAD_REQUEST'])
    expect(diagnostics).toContain('Claim `requested_scope`')
    expect(diagnostics).toContain('"patient/*.read" is wanted')
  })

  test('TRN-JWT-28 a scope that could hold anything is not repeated', async () => {
    for (const requested_scope of ['9999100007', 'Jane-Doe', 'x'.repeat(500)]) {
      const { status, body } = await ask({ token: { claims: { requested_scope } } })
      expect(status).toBe(400)
      expect(body).not.toContain(requested_scope)
    }
  })

  const taken = [
    'patient/*.read',
    'patient/*.read conf/N',
    'conf/N patient/*.read',
    'patient/*.read conf/R',
    'conf/R patient/*.read',
    'patient/*.read    conf/N',
    '  patient/*.read ',
  ]
  test.each(taken)('TRN-JWT-34 %j is taken', async (requested_scope) => {
    const { status, body, events } = await ask({ token: { claims: { requested_scope } } })
    expect(status).toBe(200)
    expect(body).toBe((await ask()).body)
    expect(events[0]?.scope).toBe(requested_scope)
  })

  const refused = [
    { scope: 'patient/*.read conf/N conf/R', code: 'CONFLICTING_VALUES' },
    { scope: 'conf/R patient/*.read conf/N', code: 'CONFLICTING_VALUES' },
    { scope: 'conf/N conf/N patient/*.read', code: 'CONFLICTING_VALUES' },
    { scope: 'conf/N', code: 'BAD_REQUEST' },
    { scope: 'patient/*.read conf/X', code: 'BAD_REQUEST' },
    { scope: 'patient/*.read conf/n', code: 'BAD_REQUEST' },
    { scope: 'patient/*.read organization/*.read', code: 'BAD_REQUEST' },
    { scope: 'patient/*.read patient/*.read', code: 'BAD_REQUEST' },
    { scope: 'patient/*.read\tconf/N', code: 'BAD_REQUEST' },
  ]
  test.each(refused)('TRN-JWT-34 $scope is refused: 400 $code', async ({ scope, code }) => {
    const { status, spineCode } = await ask({ token: { claims: { requested_scope: scope } } })
    expect([status, spineCode]).toEqual([400, code])
  })
})
