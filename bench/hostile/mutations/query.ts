import { type Draft, utf8 } from '../draft.ts'
import { type Mutation, mutationsAt } from './mutation.ts'
import { escapedSomewhere, oddText } from './texts.ts'

const ofQuery = mutationsAt('query', 'query')
const isSearch = ({ place }: Draft) => place.interaction.parameter !== undefined

/** System and value of what is searched for. */
const identifierIn = ({ place, query }: Draft): [system: string, value: string] => [
  place.interaction.parameter?.system ?? '',
  /(?:\||%7C)(\w+)/.exec(query)?.[1] ?? '',
]

/** Names and values of queries that mean something, somewhere. */
const parameters = [
  '_format=json',
  '_format=application/fhir+xml',
  '_format=application%2Ffhir%2Bjson',
  '_format=text/xml',
  '_format=constructor',
  '_format=__proto__',
  '_format=toString',
  '_format=',
  '_format',
  '_format=json&_format=xml',
  '_count=1',
  '_sort=-x',
  '_summary=true',
  '_elements=id',
  '_include=*',
  '_revinclude=x',
  '_id=1',
  '_lastUpdated=ge2020',
  'identifier:exact=x',
  'patient.identifier=x',
  '_query=x',
  '_pretty=true',
  'callback=x',
  '_method=DELETE',
  '__proto__=1',
  'constructor=1',
  'a[]=1',
  'a[b]=1',
  'x',
]

const numbers = [
  '9690937286',
  '9690937287',
  '969093728',
  '96909372860',
  '969 093 7286',
  '0000000000',
  '',
  ' ',
  'x',
  '%00',
  '9%20',
  '٠١٢٣٤٥٦٧٨٩',
  '<b>',
  "' OR 1=1 --",
]

/** Ways to change the query of a target. */
export const queryMutations: readonly Mutation[] = [
  ofQuery(
    'a parameter that nobody knows',
    (draft, random) => {
      const more = random.pick(parameters.filter((each) => !each.startsWith('_format')))
      draft.query = random.percent(50) ? `${draft.query}&${more}` : `${more}&${draft.query}`
    },
    { weight: 3, effect: 'right' },
  ),
  ofQuery(
    'another format',
    (draft, random) => {
      draft.query += `&${random.pick(parameters.filter((each) => each.startsWith('_format')))}`
    },
    { weight: 3 },
  ),
  ofQuery(
    'no query',
    (draft) => {
      draft.query = ''
    },
    { effect: 'wrong', fits: isSearch },
  ),
  ofQuery(
    'the query twice',
    (draft, random) => {
      draft.query = random.pick([
        `${draft.query}&${draft.query}`,
        `${draft.query}&IDENTIFIER=x`,
        `identifier=&${draft.query}`,
      ])
    },
    { weight: 2, effect: 'wrong', fits: isSearch },
  ),
  ofQuery(
    'a name in another case',
    (draft, random) => {
      draft.query = draft.query.replace(
        /^identifier/,
        random.pick([
          'Identifier',
          'IDENTIFIER',
          'identifier:',
          'identifier%20',
          'identifier[]',
          '%69DENTIFIER',
          'iden',
        ]),
      )
    },
    { weight: 2, effect: 'wrong', fits: isSearch },
  ),
  ofQuery(
    'a name that is escaped',
    (draft) => {
      draft.query = draft.query.replace(/^identifier/, '%69dentif%69er')
    },
    { effect: 'right', fits: isSearch },
  ),
  ofQuery(
    'an identifier of another form',
    (draft, random) => {
      const [system, value] = identifierIn(draft)
      const other = random.pick([
        value,
        `|${value}`,
        `${system}|`,
        `${system}||${value}`,
        `${system.replace('https', 'http')}|${value}`,
        `${system.toUpperCase()}|${value}`,
        `x|${value}`,
        '|',
        '',
        `${system},${value}`,
      ])
      draft.query = `identifier=${encodeURIComponent(other)}`
    },
    { weight: 3, fits: isSearch },
  ),
  ofQuery(
    'an identifier of another value',
    (draft, random) => {
      const [system] = identifierIn(draft)
      const value = random.percent(70) ? random.pick(numbers) : oddText(random).toWellFormed().slice(0, 500)
      draft.query = `identifier=${encodeURIComponent(`${system}|`)}${value.startsWith('%') ? value : encodeURIComponent(value)}`
    },
    { weight: 4, fits: isSearch },
  ),
  ofQuery(
    'spaces around the identifier',
    (draft) => {
      draft.query = draft.query.replace('=', '=%20').replace(/$/, '%20')
    },
    { fits: isSearch },
  ),
  ofQuery(
    'an escape in the query',
    (draft, random) => {
      if (draft.query !== '') draft.query = escapedSomewhere(draft.query, random)
    },
    { weight: 2 },
  ),
  ofQuery(
    'a broken escape in the query',
    (draft, random) => {
      draft.query += random.pick(['&a=%', '&%zz=1', '&a=%c0%80', '&a=%ed%a0%80', '&a=%f', '%'])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofQuery(
    'odd characters in the query',
    (draft, random) => {
      draft.query += `&a=${random.pick(['"', '<', '>', '\\', '^', '`', '{', '}', '?', '/', '#', '@', "'", '+', ';', '&&&', '=', '==='])}`
    },
    { weight: 2 },
  ),
  ofQuery(
    'raw characters in the query',
    (draft, random) => {
      draft.query += `&a=${random.pick([' ', '\t', '\u0000', utf8('é'), '\u00ff', '\r', '\n'])}`
    },
    { weight: 2, breaksFraming: true },
  ),
  ofQuery(
    'a query that is very long',
    (draft, random) => {
      draft.query += random.pick([`&a=${'x'.repeat(9_000)}`, '&a=1'.repeat(2_500), '&'.repeat(9_000)])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofQuery(
    'many parameters',
    (draft, random) => {
      draft.query += random.pick(['&', '&a', '&a=1', '&=']).repeat(random.pick([100, 1_000]))
    },
    { effect: 'right' },
  ),
]
