import type { CapabilityStatement } from '@gpconnect/fhir/stu3'
import { describe, expect, test } from 'vitest'
import { foundations } from '../../src/capabilities/foundations/index.ts'
import { type AskOptions, requestOf, type TestAnswer, testGateway } from '../support/gateway.ts'

const { ask } = testGateway()

const json = 'application/fhir+json'
const xml = 'application/fhir+xml'

const formatOf = ({ headers }: TestAnswer) => (headers['content-type']?.startsWith(xml) ? 'xml' : 'json')

/** What a request says about formats. */
type Wishes = {
  readonly contentType?: string | undefined
  readonly accept?: string | readonly string[] | undefined
  readonly format?: string | undefined
}

const wishing = ({ contentType, accept, format }: Wishes): AskOptions => ({
  headers: { 'Content-Type': contentType, Accept: accept },
  ...(format !== undefined && { query: `_format=${format}` }),
})

const nameOf = (value: string | undefined) =>
  value?.replace('application/fhir+', '').replace('%2B', '+') ?? 'none'

describe('which of JSON and XML', () => {
  const types = [undefined, json, xml]
  const formats = [undefined, json.replace('+', '%2B'), xml.replace('+', '%2B')]
  const combinations = types.flatMap((contentType) =>
    types.flatMap((accept) => formats.map((format) => ({ contentType, accept, format }))),
  )

  test('all combinations are tried', () => {
    expect(combinations.length).toBe(27)
  })

  for (const wishes of combinations) {
    const { contentType, accept, format } = wishes
    const expected = (format ?? accept ?? contentType ?? json).endsWith('xml') ? 'xml' : 'json'
    const requirement = format
      ? accept
        ? 'TRN-CT-03'
        : 'TRN-CT-02'
      : accept && contentType
        ? 'TRN-CT-04'
        : 'TRN-CT-02'
    test(`${requirement} _format ${nameOf(format)}, Accept ${nameOf(accept)}, Content-Type ${nameOf(contentType)}: ${expected}`, async () => {
      const read = await ask(wishing(wishes))
      expect([read.status, formatOf(read)]).toEqual([200, expected])
      const metadata = await ask({ interaction: 'read:metadata', ...wishing(wishes) })
      expect([metadata.status, formatOf(metadata)]).toEqual([200, expected])
    })
  }

  test('TRN-CT-02 TRN-CT-03 TRN-CT-04 without any wish it is JSON; _format beats Accept, which beats Content-Type', async () => {
    expect(formatOf(await ask())).toBe('json')
    expect(formatOf(await ask(wishing({ contentType: xml })))).toBe('xml')
    expect(formatOf(await ask(wishing({ contentType: xml, accept: json })))).toBe('json')
    expect(
      formatOf(await ask(wishing({ contentType: json, accept: json, format: 'application/fhir%2Bxml' }))),
    ).toBe('xml')
  })

  const everywhere = Object.keys(foundations)
  test.each(everywhere)('TRN-CT-01 %s answers the same resource in JSON and in XML', async (interaction) => {
    // Each in a world of its own: what is registered once is not registered twice.
    const { body } = requestOf({ interaction })
    const asked = { interaction, ...(body && { body }) }
    const asJson = await testGateway().ask({ ...asked, headers: { Accept: json } })
    const asXml = await testGateway().ask({ ...asked, headers: { Accept: xml } })
    expect([formatOf(asJson), formatOf(asXml)]).toEqual(['json', 'xml'])
    expect(asXml.body).toMatch(/^<\?xml [^>]*encoding="UTF-8"\?><\w+ xmlns="http:\/\/hl7.org\/fhir">/)
    expect(asXml.json).toEqual(asJson.json)
  })
})

describe('the ways to write a media type', () => {
  const rows: readonly (Wishes & { requirement: string; title: string; expected: 'json' | 'xml' })[] = [
    { requirement: 'TRN-CT-05', title: 'a raw plus', format: 'application/fhir+xml', expected: 'xml' },
    { requirement: 'TRN-CT-05', title: 'an escaped plus', format: 'application/fhir%2Bxml', expected: 'xml' },
    {
      requirement: 'TRN-CT-05',
      title: 'an escaped plus, small letter',
      format: 'application/fhir%2bxml',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-05',
      title: 'a plus that became a blank',
      format: 'application/fhir%20xml',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-05',
      title: 'everything escaped',
      format: 'application%2Ffhir%2Bxml',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: '_format in capitals',
      format: 'APPLICATION/FHIR+XML',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: '_format with charset',
      format: 'application/fhir%2Bxml;charset=utf-8',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: '_format with a blank and charset',
      format: 'application/fhir%2Bxml;%20charset=utf-8',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: '_format with a raw plus, a blank and charset',
      format: 'application/fhir+xml;+charset=utf-8',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-02',
      title: 'an empty _format counts for nothing',
      format: '',
      accept: xml,
      expected: 'xml',
    },
    { requirement: 'TRN-CT-02', title: 'the short form xml', format: 'xml', expected: 'xml' },
    { requirement: 'TRN-CT-02', title: 'the short form json', format: 'json', accept: xml, expected: 'json' },
    {
      requirement: 'TRN-CT-08',
      title: 'Accept in capitals',
      accept: 'Application/FHIR+XML',
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: 'Accept with charset',
      accept: `${xml};charset=utf-8`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: 'Accept with a blank and charset',
      accept: `${xml}; charset=utf-8`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: 'Accept with blanks on both sides',
      accept: `${xml} ; charset="UTF-8"`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: 'Content-Type with a blank and charset',
      contentType: `${xml}; charset=utf-8`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-08',
      title: 'Content-Type in capitals',
      contentType: 'APPLICATION/FHIR+XML;CHARSET=UTF-8',
      expected: 'xml',
    },
    { requirement: 'TRN-CT-10', title: '*/*', accept: '*/*', expected: 'json' },
    { requirement: 'TRN-CT-10', title: 'application/*', accept: 'application/*', expected: 'json' },
    { requirement: 'TRN-CT-10', title: 'an empty Accept', accept: '', expected: 'json' },
    {
      requirement: 'TRN-CT-10',
      title: '*/* leaves it to the Content-Type',
      accept: '*/*',
      contentType: xml,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'an empty Accept leaves it to the Content-Type',
      accept: '',
      contentType: xml,
      expected: 'xml',
    },
    { requirement: 'TRN-CT-10', title: 'the first of two', accept: `${xml}, ${json}`, expected: 'xml' },
    {
      requirement: 'TRN-CT-10',
      title: 'the one with the higher q',
      accept: `${json};q=0.5, ${xml};q=0.8`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q is 1 where it is left out',
      accept: `${json};q=0.9,${xml}`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q after a charset',
      accept: `${json};charset=utf-8;q=0.1, ${xml}; charset=utf-8; q=0.2`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q in capitals',
      accept: `${json};Q=0.1, ${xml};Q=0.2`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q of 0 rules one out',
      accept: `${json};q=0, ${xml};q=0.1`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q of 0 rules one out of */*',
      accept: `${json};q=0, */*`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'q of 0 rules XML out though the Content-Type is XML',
      accept: `${xml};q=0, */*`,
      contentType: xml,
      expected: 'json',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'types that are not to be had are passed over',
      accept: `text/html, ${xml};q=0.9`,
      expected: 'xml',
    },
    {
      requirement: 'TRN-CT-10',
      title: 'what a browser sends',
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      expected: 'json',
    },
    { requirement: 'TRN-CT-10', title: 'two Accept headers', accept: ['text/html', xml], expected: 'xml' },
    { requirement: 'TRN-CT-10', title: 'commas too many', accept: `, ,${xml},`, expected: 'xml' },
  ]
  test.each(rows)('$requirement $title: $expected', async ({ expected, ...wishes }) => {
    const answer = await ask(wishing(wishes))
    expect([answer.status, formatOf(answer)]).toEqual([200, expected])
  })

  test('TRN-CT-09 TRN-ENC-01 each body says FHIR media type and UTF-8, with no blank', async () => {
    expect((await ask()).headers['content-type']).toBe('application/fhir+json;charset=utf-8')
    expect((await ask(wishing({ accept: xml }))).headers['content-type']).toBe(
      'application/fhir+xml;charset=utf-8',
    )
    const refused = await ask({ id: 'nobody', ...wishing({ accept: `${xml}; charset=UTF-8` }) })
    expect(refused.headers['content-type']).toBe('application/fhir+xml;charset=utf-8')
  })
})

describe('media types that are not to be had', () => {
  const unsupported = [
    'text/xml',
    'application/xml',
    'application/json',
    'text/json',
    'application/json+fhir',
    'application/xml+fhir',
    'text/html',
    'application/fhir',
    'application/fhir+turtle',
    'application/fhir+jsonx',
    'application/x-www-form-urlencoded',
    'nonsense',
    ';',
  ]
  const plain = new Set(unsupported.slice(0, 6))
  const where = [
    {
      requirement: 'TRN-CT-06',
      place: 'Content-Type',
      wishes: (type: string): Wishes => ({ contentType: type }),
      named: '`Content-Type`',
    },
    {
      requirement: 'TRN-CT-06',
      place: 'Accept',
      wishes: (type: string): Wishes => ({ accept: type }),
      named: '`Accept`',
    },
    {
      requirement: 'TRN-CT-06',
      place: '_format',
      wishes: (type: string): Wishes => ({ format: encodeURIComponent(type) }),
      named: '`_format`',
    },
  ]
  for (const { requirement, place, wishes, named } of where)
    for (const type of unsupported)
      test(`${plain.has(type) ? 'TRN-CT-11' : requirement} ${place} ${type}: 415, in JSON`, async () => {
        const answer = await ask(wishing(wishes(type)))
        expect([answer.status, answer.spineCode, formatOf(answer)]).toEqual([415, 'BAD_REQUEST', 'json'])
        expect(answer.diagnostics).toContain(named)
        expect(answer.diagnostics).toContain(`send ${json} or ${xml}`)
      })

  const rows: readonly (Wishes & { title: string })[] = [
    { title: 'an Accept of which nothing is left', accept: `${json};q=0` },
    { title: 'an Accept with no type that is to be had', accept: 'text/html, image/png;q=0.5' },
    { title: 'an Accept that rules both out of */*', accept: `${json};q=0, ${xml};q=0, */*` },
    { title: 'a bad _format beside a good Accept', format: 'text/xml', accept: json },
    { title: 'a bad Content-Type beside a good _format', format: 'json', contentType: 'text/xml' },
    { title: 'a bad Content-Type beside a good Accept', accept: xml, contentType: 'text/xml' },
    { title: 'the short form in capitals', format: 'XML' },
  ]
  test.each(rows)('TRN-CT-06 TRN-CT-12 $title: 415, in JSON', async (wishes) => {
    const answer = await ask(wishing(wishes))
    expect([answer.status, answer.spineCode, formatOf(answer)]).toEqual([415, 'BAD_REQUEST', 'json'])
  })

  test('TRN-CT-03 a good _format makes up for a bad Accept', async () => {
    expect((await ask(wishing({ format: 'json', accept: 'text/html' }))).status).toBe(200)
  })

  test('TRN-CT-06 the name _format is case-sensitive', async () => {
    expect((await ask({ query: '_Format=text/xml' })).status).toBe(200)
  })

  const lenient = testGateway({ settings: { mediaTypes: 'lenient' } })
  test.each(['text/xml', 'application/xml', 'application/xml+fhir'])(
    'TRN-CT-11 %s means XML where the setting is lenient',
    async (type) => {
      for (const wishes of [{ accept: type }, { contentType: type }, { format: encodeURIComponent(type) }]) {
        const answer = await lenient.ask(wishing(wishes))
        expect([answer.status, answer.headers['content-type']]).toEqual([200, `${xml};charset=utf-8`])
      }
    },
  )
  test.each(['text/json', 'application/json', 'application/json+fhir'])(
    'TRN-CT-11 %s means JSON where the setting is lenient',
    async (type) => {
      for (const wishes of [
        { accept: type, contentType: xml },
        { contentType: type },
        { format: encodeURIComponent(type) },
      ]) {
        const answer = await lenient.ask(wishing(wishes))
        expect([answer.status, answer.headers['content-type']]).toEqual([200, `${json};charset=utf-8`])
      }
    },
  )
  test('TRN-CT-11 what is neither is refused even where the setting is lenient', async () => {
    expect((await lenient.ask(wishing({ accept: 'text/html' }))).status).toBe(415)
  })
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'TRN-CT-06 TRN-SEC-02 %s is a name of the language, and no media type',
    async (name) => {
      for (const wishes of [{ format: name }, { accept: name }, { contentType: name }])
        for (const asks of [ask, lenient.ask]) expect((await asks(wishing(wishes))).status).toBe(415)
    },
  )
})

describe('requests with a body', () => {
  const interaction = 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1'
  const answer = {
    resourceType: 'Basic',
    id: '1',
    meta: { versionId: '1', profile: ['x'] },
    code: { text: 'x' },
  }
  const { ask } = testGateway({ handlers: { ...foundations, [interaction]: async () => answer } })

  test('TRN-CT-07 a POST says what its body is', async () => {
    expect((await ask({ interaction })).status).toBe(200)
    for (const contentType of [undefined, '', '  ']) {
      const refused = await ask({ interaction, headers: { 'Content-Type': contentType } })
      expect([contentType, refused.status, refused.spineCode]).toEqual([contentType, 415, 'BAD_REQUEST'])
      expect(refused.diagnostics).toContain('`Content-Type` is missing')
    }
  })

  test('TRN-CT-07 a GET needs no Content-Type', async () => {
    expect((await ask({ headers: { 'Content-Type': undefined } })).status).toBe(200)
    expect((await ask({ headers: { 'Content-Type': '' } })).status).toBe(200)
  })

  test('TRN-CT-04 a JSON body is answered in XML where Accept says so, and the reverse', async () => {
    const asked = (contentType: string, accept: string) =>
      ask({ interaction, headers: { 'Content-Type': contentType, Accept: accept } })
    expect(formatOf(await asked(json, xml))).toBe('xml')
    expect(formatOf(await asked(xml, json))).toBe('json')
  })
})

describe('the format of refusals', () => {
  const refusals: readonly (AskOptions & { title: string; status: number })[] = [
    { title: 'an unknown practice', root: '/Z00000/STU3/1/gpconnect', status: 404 },
    { title: 'an unknown root', root: '/A99999/STU3/2/gpconnect', status: 404 },
    { title: 'a bad escape in the path', path: '/Patient/%zz', status: 400 },
    { title: 'a missing Spine header', headers: { 'Ssp-From': undefined }, status: 400 },
    { title: 'a wrong verb', method: 'DELETE', status: 400 },
    { title: 'a wrong path', path: '/Patients/1', status: 400 },
    { title: 'what is not built', interaction: 'search:slot', status: 501 },
    { title: 'a missing token', headers: { Authorization: undefined }, status: 400 },
    { title: 'a malformed token', headers: { Authorization: 'Bearer x.y.z' }, status: 400 },
    { title: 'a missing claim', token: { claims: { iss: undefined } }, status: 400 },
    {
      title: 'an invalid resource in the token',
      token: { claims: { 'requesting_device.x': 1 } },
      status: 422,
    },
    { title: 'an unknown patient', id: 'nobody', status: 404 },
    { title: 'a missing parameter', interaction: 'search:patient', query: '', status: 400 },
  ]
  for (const { title, status, ...asked } of refusals) {
    test(`TRN-CT-12 ${title}: the outcome is in XML where Accept says so`, async () => {
      const answer = await ask({ ...asked, headers: { ...asked.headers, Accept: xml } })
      expect([answer.status, formatOf(answer)]).toEqual([status, 'xml'])
      expect(answer.body).toContain('<OperationOutcome xmlns="http://hl7.org/fhir">')
    })
    test(`TRN-CT-12 ${title}: the outcome is in XML where _format says so`, async () => {
      const query = [asked.query, `_format=${xml}`].filter(Boolean).join('&')
      const answer = await ask({ ...asked, query, headers: { ...asked.headers, Accept: json } })
      expect([answer.status, formatOf(answer)]).toEqual([status, 'xml'])
    })
    test(`TRN-CT-12 ${title}: the outcome is in JSON where nothing is said`, async () => {
      const answer = await ask(asked)
      expect([answer.status, formatOf(answer)]).toEqual([status, 'json'])
    })
  }
})

test('TRN-CT-13 the metadata lists both formats', async () => {
  const { resource } = await ask({ interaction: 'read:metadata' })
  expect((resource as CapabilityStatement).format).toEqual([json, xml])
})
