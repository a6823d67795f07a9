import { describe, expect, test } from 'vitest'
import type { Chapter, Requirement } from '../packages/specification/src/requirements/index.ts'
import {
  blanksOf,
  contradictionsOf,
  proofsOf,
  readRepository,
  requirementsDocument,
  trace,
  traceabilityDocument,
  unknownIdsOf,
} from './traceability.ts'

/** Ids and titles that a test file of this text proves. */
const provenBy = (text: string, file = 'a.test.ts') =>
  proofsOf(file, text).map(({ id, title }) => `${id} by ${title}`)

describe('the ids that a test proves', () => {
  test('stand in its title, one or several', () => {
    expect(provenBy(`test('TRN-CT-02 TRN-CT-04 Accept wins', () => {})`)).toEqual([
      'TRN-CT-02 by TRN-CT-02 TRN-CT-04 Accept wins',
      'TRN-CT-04 by TRN-CT-02 TRN-CT-04 Accept wins',
    ])
  })

  test('stand in titles around it, which count only where there is a test', () => {
    const text = `describe('TRN-URL-14 an unknown root', () => { it('answers 404', () => {}) }); describe('TRN-URL-13', () => {})`
    expect(provenBy(text)).toEqual(['TRN-URL-14 by TRN-URL-14 an unknown root > answers 404'])
  })

  test('stand in templates, whose gaps are shown', () => {
    expect(provenBy(`for (const verb of verbs) test(\`TRN-VRB-03 \${verb} is refused\`, () => {})`)).toEqual([
      'TRN-VRB-03 by TRN-VRB-03 … is refused',
    ])
  })

  test('are not proven by a test that is skipped, a comment or what the test does', () => {
    const text = `test.skip('TRN-CT-02 a', () => {}); it.todo('TRN-CT-03 b'); describe.skip('TRN-CT-04', () => { test('c', f) })
      // TRN-CT-05
      test('d', () => { expect(requirementById('TRN-CT-06')).toBeDefined() })
      /x/.test('TRN-CT-07')`
    expect(provenBy(text)).toEqual([])
  })

  test('are proven by a test that runs under a condition', () => {
    expect(provenBy(`test.skipIf(absent)('TRN-CT-02 a', () => {})`)).toEqual(['TRN-CT-02 by TRN-CT-02 a'])
  })
})

describe('the ids that rows prove', () => {
  test('stand in a field, beside a title', () => {
    const text = `const rows = [{ requirement: 'TRN-SSP-03', title: 'another ASID' }, { requirements: ['TRN-SSP-01', 'TRN-SSP-02'], name: 'none' }]
      for (const row of rows) test(\`\${row.requirement} \${row.title}\`, () => {})`
    expect(provenBy(text)).toEqual([
      'TRN-SSP-03 by TRN-SSP-03 another ASID',
      'TRN-SSP-01 by TRN-SSP-01 none',
      'TRN-SSP-02 by TRN-SSP-02 none',
    ])
  })

  test('open the text or the row of a table', () => {
    const text = `test.each([['TRN-JWT-12', 'lives 299 s'], ['TRN-JWT-13 TRN-JWT-14 expired', 1]])('%s', () => {})`
    expect(provenBy(text)).toEqual([
      'TRN-JWT-12 by TRN-JWT-12 lives 299 s',
      'TRN-JWT-13 by TRN-JWT-13 TRN-JWT-14 expired',
      'TRN-JWT-14 by TRN-JWT-13 TRN-JWT-14 expired',
    ])
  })

  test('take the title of the test where the row has none', () => {
    expect(provenBy('test.each(["TRN-ENC-03"])("%s is kept", () => {})')).toEqual([
      'TRN-ENC-03 by TRN-ENC-03 %s is kept',
    ])
  })

  test('may stand in a file of cases, but not beside tests whose titles are fixed', () => {
    const rows = `export const cases = [{ requirement: 'TRN-HDR-01', title: 'no-store' }]`
    expect(provenBy(rows, 'headers.cases.ts')).toEqual(['TRN-HDR-01 by TRN-HDR-01 no-store'])
    expect(provenBy(`${rows}; test('fixed', () => {})`)).toEqual([])
  })
})

describe('the trace', () => {
  const requirement = (id: string): Requirement => ({
    id,
    rule: `The rule of ${id} | holds.`,
    source: ['recommendation'],
  })
  const chapter = (built: boolean, ...ids: string[]): Chapter => ({
    title: 'A chapter',
    built,
    requirements: ids.map(requirement),
  })
  const files = new Map([
    ['a.test.ts', `test('TRN-CT-01 a', f); test('TRN-CT-02 b', f); test('TRN-CT-03 c', f)`],
    ['contract.ts', `import { test } from 'vitest'; export const contract = () => test('TRN-CT-04 d', f)`],
    ['source.ts', `const cited = 'TRN-CT-05'`],
  ])
  const reasons = {
    'TRN-CT-02': 'Remains: more.',
    'TRN-CT-03': 'Comes later.',
    'TRN-CT-06': 'Comes later.',
    'TRN-CT-07': 'Remains: more.',
  }
  const built = chapter(
    true,
    ...'TRN-CT-01 TRN-CT-02 TRN-CT-03 TRN-CT-04 TRN-CT-05 TRN-CT-06 TRN-CT-07'.split(' '),
  )
  const rows = trace(files, [built, chapter(false, 'STR-DAT-04')], reasons)

  test('lists what the chapters that are built require, with tests of contract suites too', () => {
    expect(rows.map((row) => `${row.requirement.id} ${row.proofs.map(({ file }) => file)}`)).toEqual([
      'TRN-CT-01 a.test.ts',
      'TRN-CT-02 a.test.ts',
      'TRN-CT-03 a.test.ts',
      'TRN-CT-04 contract.ts',
      'TRN-CT-05 ',
      'TRN-CT-06 ',
      'TRN-CT-07 ',
    ])
  })

  test('finds blanks, also where a reason only says what tests leave open', () => {
    expect(blanksOf(rows)).toEqual(['TRN-CT-05', 'TRN-CT-07'])
  })

  test('finds reasons that tests contradict', () => {
    expect(contradictionsOf(rows)).toEqual(['TRN-CT-03'])
  })

  test('finds ids that the catalogue does not know', () => {
    const unknown = ['TRN', 'CT', '99'].join('-')
    expect(unknownIdsOf(new Map([['a.ts', `// ${unknown} and TRN-CT-01, HTTP-1, UTF-8`]]))).toEqual([
      `${unknown} (a.ts)`,
    ])
  })

  test('is written with rules, tests and reasons', () => {
    const document = traceabilityDocument(trace(files))
    expect(document).toMatch(/^\| TRN-CT-01 \| .* \| TRN-CT-01 a \(a\.test\.ts\) \|$/m)
    expect(document).toMatch(/^\| TRN-CT-15 \| .* \| \*Advice to consumers .*\* \|$/m)
    expect(document).toMatch(/^\| TRN-CT-05 \| .* \| \*\*blank\*\* \|$/m)
  })
})

test('every requirement has its line in the document of requirements, with its source', () => {
  expect(requirementsDocument()).toMatch(/^\| TRN-SSP-09 \| .* \| recommendation \|$/m)
  expect(requirementsDocument()).toContain('### Structured record: dates and periods (STR-DAT)')
})

describe('the repository', () => {
  const files = readRepository()

  test('cites only requirements of the catalogue', () => expect(unknownIdsOf(files)).toEqual([]))

  // Holds once the tests of a change are complete, so it is asked where the change is judged.
  test.runIf(process.env.CI !== undefined)('TRN-NFR-11 no requirement of the chapters built is blank', () =>
    expect(blanksOf(trace(files))).toEqual([]),
  )
})
