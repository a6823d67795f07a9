import { type Interaction, interactionById } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { nhsNumberOfNobody, ours, patients, practitioners } from '../support/facts.ts'
import { testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

const values: Record<string, { known: string; unknown: string }> = {
  Patient: { known: patients.full.nhsNumber as string, unknown: nhsNumberOfNobody },
  Practitioner: { known: practitioners.ashworth.sdsUserId as string, unknown: '000000000000' },
  Organization: { known: ours.odsCode, unknown: 'X00000' },
}
const searches = Object.keys(foundations)
  .map((id) => interactionById(id) as Interaction)
  .flatMap(({ id, path, parameter }) =>
    parameter
      ? [
          {
            interaction: id,
            system: parameter.system,
            ...(values[path] as { known: string; unknown: string }),
          },
        ]
      : [],
  )

test('there are three searches', () => {
  expect(searches.length).toBe(3)
})

describe.each(searches)('$interaction', ({ interaction, system, known, unknown }) => {
  const right = `identifier=${system}|${known}`
  const found = async (query: string) => {
    const { status, json } = await ask({ interaction, query })
    return [status, (json.entry as unknown[] | undefined)?.length ?? 0]
  }

  test(`TRN-SRC-01 ${interaction} finds by system and value`, async () => {
    expect(await found(right)).toEqual([200, 1])
    expect(await found(`identifier=${encodeURIComponent(`${system}|${known}`)}`)).toEqual([200, 1])
  })

  test(`TRN-SRC-06 TRN-BND-02 ${interaction} without a match is an empty Bundle`, async () => {
    const { status, json, body } = await ask({ interaction, query: `identifier=${system}|${unknown}` })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('entry')
    expect(body).not.toContain('entry')
    const asXml = await ask({
      interaction,
      query: `identifier=${system}|${unknown}`,
      headers: { Accept: 'application/fhir+xml' },
    })
    expect(asXml.json).toEqual(json)
  })

  const ignored = [
    '_count=0',
    '_sort=family',
    '_summary=count',
    '_include=Patient:organization',
    '_query=x',
    '_list=1',
    '_id=nobody',
    'family=Nobody',
    'patient.identifier=x',
    'identifiers=a|b',
    'nonsense',
    '=',
    '_count=1&_count=2&nonsense=%F0%9F%98%80',
  ]
  test.each(ignored)(`TRN-SRC-02 ${interaction} ignores %s`, async (other) => {
    for (const query of [`${right}&${other}`, `${other}&${right}`])
      expect((await ask({ interaction, query })).body).toBe((await ask({ interaction, query: right })).body)
  })

  const wrong = [
    {
      requirement: 'TRN-SRC-06',
      title: 'nothing',
      query: '',
      answer: [400, 'BAD_REQUEST'],
      found: 'is missing',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'another parameter',
      query: '_id=1',
      answer: [400, 'BAD_REQUEST'],
      found: 'is missing',
    },
    {
      requirement: 'TRN-SRC-01',
      title: 'a capital',
      query: right.replace('i', 'I'),
      answer: [400, 'BAD_REQUEST'],
      found: 'case-sensitive',
    },
    {
      requirement: 'TRN-SRC-01',
      title: 'capitals',
      query: right.replace('identifier', 'IDENTIFIER'),
      answer: [400, 'BAD_REQUEST'],
      found: 'case-sensitive',
    },
    {
      requirement: 'TRN-SRC-01',
      title: 'a modifier',
      query: right.replace('=', ':exact='),
      answer: [400, 'BAD_REQUEST'],
      found: 'is missing',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'it twice, alike',
      query: `${right}&${right}`,
      answer: [400, 'BAD_REQUEST'],
      found: 'stands 2 times',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'it twice, once empty',
      query: `identifier=&${right}`,
      answer: [400, 'BAD_REQUEST'],
      found: 'stands 2 times',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'it twice, once with a capital',
      query: `${right}&I${right.slice(1)}`,
      answer: [400, 'BAD_REQUEST'],
      found: 'stands 2 times',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'it three times',
      query: `${right}&${right}&${right}`,
      answer: [400, 'BAD_REQUEST'],
      found: 'stands 3 times',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'no value at all',
      query: 'identifier',
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no | between',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'an empty value',
      query: 'identifier=',
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no | between',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'no |',
      query: `identifier=${known}`,
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no | between',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'a | alone',
      query: 'identifier=|',
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no system',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'no system',
      query: `identifier=|${known}`,
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no system',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'a blank system',
      query: `identifier=%20%20|${known}`,
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no system',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'no value after the |',
      query: `identifier=${system}|`,
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no value',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'a blank value',
      query: `identifier=${system}|%20`,
      answer: [422, 'INVALID_PARAMETER'],
      found: 'no value',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'another system',
      query: `identifier=https://fhir.nhs.uk/Id/other|${known}`,
      answer: [400, 'INVALID_IDENTIFIER_SYSTEM'],
      found: 'another than this search knows',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'the system over http',
      query: `identifier=${system.replace('https', 'http')}|${known}`,
      answer: [400, 'INVALID_IDENTIFIER_SYSTEM'],
      found: 'another than this search knows',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'the system in capitals',
      query: `identifier=${system.toUpperCase()}|${known}`,
      answer: [400, 'INVALID_IDENTIFIER_SYSTEM'],
      found: 'another than this search knows',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'the system with a slash more',
      query: `identifier=${system}/|${known}`,
      answer: [400, 'INVALID_IDENTIFIER_SYSTEM'],
      found: 'another than this search knows',
    },
    {
      requirement: 'TRN-SRC-06',
      title: 'the beginning of the system',
      query: `identifier=${system.slice(0, -1)}|${known}`,
      answer: [400, 'INVALID_IDENTIFIER_SYSTEM'],
      found: 'another than this search knows',
    },
  ]
  test.each(wrong)('$requirement TRN-SRC-09 $title: $answer', async ({ query, answer, found: expected }) => {
    const { status, spineCode, diagnostics } = await ask({ interaction, query })
    expect([status, spineCode]).toEqual(answer)
    expect(diagnostics).toContain('`identifier`')
    expect(diagnostics).toContain(expected)
    expect(diagnostics).toContain(`\`identifier=${system}|…\``)
  })

  test(`TRN-SRC-06 ${interaction} repeats nothing of a wrong parameter`, async () => {
    for (const query of [
      'identifier=Jane Doe',
      'identifier=9999100112|Jane Doe',
      'identifier=|Jane Doe',
      `identifier=${system}|Jane%20Doe%209999100112`,
    ]) {
      const { body } = await ask({ interaction, query })
      expect(body).not.toMatch(/Jane|9999100112/)
    }
  })
})

describe('NHS numbers', () => {
  const find = (value: string) =>
    ask({ interaction: 'search:patient', query: `identifier=https://fhir.nhs.uk/Id/nhs-number|${value}` })
  const { nhsNumber = '' } = patients.full

  const invalid = [
    { title: 'another check digit', value: '9999100008' },
    { title: 'two digits that changed places', value: '9999010007' },
    { title: 'nine digits', value: '999910000' },
    { title: 'eleven digits', value: '99991000077' },
    { title: 'blanks inside', value: '999%20910%200007' },
    { title: 'hyphens', value: '999-910-0007' },
    { title: 'a letter', value: '999910000X' },
    { title: 'digits that are not ASCII', value: encodeURIComponent('９９９９１０００07') },
    { title: 'a number no check digit fits', value: '9999100050' },
    { title: 'a second |', value: `${nhsNumber}|` },
    { title: 'a sign', value: `+${nhsNumber}` },
    { title: 'the invalid one of the sandbox', value: '9000000000' },
  ]
  test.each(invalid)(
    'TRN-RES-15 $title: 400 INVALID_NHS_NUMBER, and nothing is looked up',
    async ({ value }) => {
      let lookedUp = 0
      const { ask } = testGateway({
        wrap: (system) => ({
          ...system,
          register: {
            ...system.register,
            byNhsNumber: async () => {
              lookedUp += 1
              return patients.full
            },
          },
        }),
      })
      const query = `identifier=https://fhir.nhs.uk/Id/nhs-number|${value}`
      const { status, spineCode, json, diagnostics } = await ask({ interaction: 'search:patient', query })
      expect([status, spineCode]).toEqual([400, 'INVALID_NHS_NUMBER'])
      expect(json).toMatchObject({
        issue: [{ code: 'value', details: { coding: [{ display: 'Invalid NHS number' }] } }],
      })
      expect(diagnostics).toContain('`identifier`')
      expect(lookedUp).toBe(0)
    },
  )

  test('TRN-RES-15 ten digits with a right check digit are looked up', async () => {
    for (const value of [nhsNumber, `%20${nhsNumber}%20`, nhsNumberOfNobody])
      expect((await find(value)).status).toBe(200)
  })
})
