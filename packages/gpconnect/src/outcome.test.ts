import { describe, expect, test } from 'vitest'
import { outcomeOf, pretty } from './outcome.ts'

const outcome = (status: number, body: string | object) =>
  outcomeOf({ status, statusText: 'Text', body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('the outcome in one line', () => {
  test.each([
    [200, { resourceType: 'Patient', id: 'a-1' }, '200 Patient a-1'],
    [200, { resourceType: 'CapabilityStatement' }, '200 CapabilityStatement'],
    [200, { resourceType: 'Bundle' }, '200 Bundle with no entries'],
    [
      200,
      {
        resourceType: 'Bundle',
        entry: ['Slot', 'Slot', 'Location'].map((resourceType) => ({ resource: { resourceType } })),
      },
      '200 Bundle with 2 Slot, 1 Location',
    ],
    [
      404,
      {
        resourceType: 'OperationOutcome',
        issue: [{ details: { coding: [{ code: 'PATIENT_NOT_FOUND' }] }, diagnostics: 'Nobody.' }],
      },
      '404 PATIENT_NOT_FOUND: Nobody.',
    ],
    [200, '<?xml version="1.0"?><Patient xmlns="x"><id value="a-1"/></Patient>', '200 Patient a-1'],
    [200, '<Bundle xmlns="x"><entry><a/></entry></Bundle>', '200 Bundle with 1 entry'],
    [
      400,
      '<OperationOutcome><issue><code value="invalid"/><details><coding><code value="BAD_REQUEST"/></coding></details><diagnostics value="a &lt; b"/></issue></OperationOutcome>',
      '400 BAD_REQUEST: a < b',
    ],
    [502, 'not FHIR at all', '502 Text'],
    [204, '', '204 Text'],
  ])('%i %j', (status, body, line) => expect(outcome(status, body)).toBe(line))
})

describe('pretty', () => {
  test('keeps decimals letter for letter', () =>
    expect(pretty('{"a":[1.50]}')).toBe('{\n  "a": [\n    1.50\n  ]\n}'))

  test('indents XML', () =>
    expect(pretty('<?xml version="1.0"?><a><b value="1"/><c><d>text <i>here</i> and</d></c></a>')).toBe(
      '<?xml version="1.0"?>\n<a>\n  <b value="1"/>\n  <c>\n    <d>text <i>here</i> and</d>\n  </c>\n</a>',
    ))

  test('leaves what is neither as it is', () => expect(pretty('{not JSON')).toBe('{not JSON'))
})
