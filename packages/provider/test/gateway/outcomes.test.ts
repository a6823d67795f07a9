import type { OperationOutcome } from '@gpconnect/fhir/stu3'
import { refusals, type Situation } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { dialectOf } from '../../src/gateway/dialects/index.ts'
import { quoted, Refusal } from '../../src/gateway/refusal.ts'
import { testGateway, traceId } from '../support/gateway.ts'

const operationOutcome = (refusal: Refusal) => dialectOf(undefined).outcome(refusal) as OperationOutcome
const situations = Object.keys(refusals) as Situation[]
const interaction = 'urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1'

describe('every situation of the catalogue', () => {
  // `ask` holds each of these answers against the rules of Transport §12.1.
  test.each(situations)(
    'TRN-ERR-01 TRN-ERR-05 %s is answered with its status, issue type and code',
    async (situation) => {
      const { ask } = testGateway({
        handlers: {
          ...foundations,
          [interaction]: async () => {
            throw new Refusal(situation, 'What was found, and what is wanted.')
          },
        },
      })
      for (const accept of ['application/fhir+json', 'application/fhir+xml']) {
        const { status, json, events } = await ask({ headers: { Accept: accept } })
        const { stu3 } = refusals[situation]
        expect(status).toBe(stu3.status)
        expect(json).toEqual({
          resourceType: 'OperationOutcome',
          id: traceId,
          meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1'] },
          issue: [
            {
              severity: 'error',
              code: stu3.issue,
              details: {
                coding: [
                  {
                    system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
                    code: stu3.code,
                    display: stu3.display,
                  },
                ],
              },
              diagnostics: 'What was found, and what is wanted.',
            },
          ],
        })
        expect(events).toMatchObject([{ status, situation, spineCode: stu3.code }])
      }
    },
  )

  test('TRN-ERR-02 TRN-ERR-03 the coding has system, code and the published display, and nothing else', () => {
    for (const situation of situations) {
      const { issue } = operationOutcome(new Refusal(situation, 'x'))
      expect(issue.length).toBe(1)
      const [coding, another] = issue[0]?.details?.coding ?? []
      expect(another).toBeUndefined()
      expect(Object.keys(coding ?? {})).toEqual(['system', 'code', 'display'])
      expect(coding?.system).toBe('https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1')
      expect(coding?.display).not.toBe(coding?.code)
    }
  })

  test('TRN-ERR-01 an outcome made outside a request is a whole answer', () => {
    const { gateway } = testGateway()
    const { status, headers, body } = gateway.refusal(new Refusal('requestMalformed', 'Send HTTP.'))
    expect(status).toBe(400)
    expect(headers).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/fhir+json;charset=utf-8',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(JSON.parse(body.toString())).toEqual(
      operationOutcome(new Refusal('requestMalformed', 'Send HTTP.')),
    )
  })

  test('TRN-ERR-01 what a refusal is about may be pointed at', () => {
    const outcome = operationOutcome(new Refusal('resourceInvalid', 'x', 'Patient.name'))
    expect(outcome.issue).toMatchObject([{ location: ['Patient.name'] }])
  })
})

describe('what diagnostics repeat', () => {
  const word = /^[A-Za-z]+$/
  const rows = [
    { text: 'badScope', repeated: '"badScope"' },
    { text: 'Jane Doe', repeated: 'a text of 8 characters' },
    { text: '9999100007', repeated: 'a text of 10 characters' },
    { text: 'x'.repeat(120), repeated: `"${'x'.repeat(120)}"` },
    { text: 'x'.repeat(121), repeated: 'a text of 121 characters' },
    { text: '', repeated: 'a text of 0 characters' },
    { text: 'a\n', repeated: 'a text of 2 characters' },
  ]
  test.each(rows)('TRN-ERR-04 of $text: $repeated', ({ text, repeated }) => {
    expect(quoted(text, word)).toBe(repeated)
  })
})
