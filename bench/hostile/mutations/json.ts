import type { Draft, Stage } from '../draft.ts'
import {
  type JsonNode,
  type JsonPlace,
  jsonPlaces,
  jsonText,
  jsonTree,
  rawNode,
  textNode,
} from '../json-tree.ts'
import type { Random } from '../random.ts'
import { type Kind, type Mutation, mutationsAt } from './mutation.ts'
import { misspelt, oddText } from './texts.ts'

/** Numbers and words that JSON has, and some that it has not. */
const oddValues = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1.50',
  '1e400',
  '-1E+400',
  '1e-400',
  '0.1e1',
  '9007199254740993',
  '99999999999999999999999999999999999999',
  `1${'0'.repeat(3_000)}`,
  `0.${'0'.repeat(3_000)}1`,
  '01',
  '+1',
  '.5',
  '5.',
  '0x10',
  'NaN',
  'Infinity',
  'undefined',
  "'text'",
  '"\\x41"',
  '"\\u12"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"a\nb"',
  '"unclosed',
  '// comment',
  '/* comment */ 1',
  '',
  ',',
]

/** A value of another kind. */
function oddValue(random: Random): JsonNode {
  return random
    .weighted([
      { weight: 3, make: () => rawNode(random.pick(oddValues)) },
      { weight: 4, make: () => textNode(oddText(random)) },
      { weight: 1, make: () => jsonTree([]) },
      { weight: 1, make: () => jsonTree({}) },
      { weight: 1, make: () => jsonTree([null]) },
      { weight: 1, make: () => jsonTree({ resourceType: random.pick(resourceTypes) }) },
      { weight: 1, make: () => jsonTree(Object.fromEntries([[oddText(random), oddText(random)]])) },
    ])
    .make()
}

const resourceTypes = [
  'Patient',
  'Bundle',
  'Binary',
  'Parameters',
  'InvalidResourceType',
  'Practitioner',
  '',
  '__proto__',
  'constructor',
]

const nested = (depth: number, [open, close]: readonly [string, string]) =>
  rawNode(`${open.repeat(depth)}1${close.repeat(depth)}`)

const nestings = [
  ['[', ']'],
  ['{"a":', '}'],
  ['{"extension":[', ']}'],
  ['{"contained":[{"resourceType":"Patient","contained":[', ']}]}'],
] as const

/** Ways to change a JSON tree at a place drawn by chance. */
export function jsonMutations(
  kind: Kind,
  stage: Stage,
  treeOf: (draft: Draft) => JsonNode | undefined,
): readonly Mutation[] {
  const make = mutationsAt(kind, stage, {
    fits: (draft) => {
      const tree = treeOf(draft)
      return tree !== undefined && 'kind' in tree
    },
  })
  /** Changes some place that suits. */
  const somewhere =
    (
      change: (place: JsonPlace, random: Random) => void,
      suits: (place: JsonPlace) => boolean = () => true,
    ): Mutation['apply'] =>
    (draft, random) => {
      const places = jsonPlaces(treeOf(draft) as JsonNode).filter(suits)
      if (places.length > 0) change(random.pick(places), random)
    }
  const isMember = ({ name }: JsonPlace) => name !== undefined
  return [
    make(
      'a value of another kind',
      somewhere((place, random) => place.replace(oddValue(random))),
      { weight: 6 },
    ),
    make(
      'a text that is odd',
      somewhere(
        (place, random) => place.replace(textNode(oddText(random))),
        ({ value }) => value.kind === 'text',
      ),
      { weight: 6 },
    ),
    make(
      'a value left out',
      somewhere((place) => place.drop()),
      { weight: 3 },
    ),
    make(
      'a value twice',
      somewhere(
        (place) => place.repeat(),
        ({ parent }) => parent.kind === 'array',
      ),
      { weight: 2 },
    ),
    make(
      'a member twice',
      somewhere((place) => place.repeat(), isMember),
      { weight: 2, effect: 'wrong' },
    ),
    make(
      'a member renamed',
      somewhere(({ parent, at, name = '' }, random) => {
        if (parent.kind === 'object')
          (parent.members[at] as [string, JsonNode])[0] = random.percent(70)
            ? misspelt(name, random)
            : oddText(random)
      }, isMember),
      { weight: 3 },
    ),
    make(
      'a member more',
      somewhere(({ parent, at, name = '' }, random) => {
        if (parent.kind === 'object')
          parent.members.splice(at, 0, [
            random.pick([
              `_${name}`,
              'invalidField',
              '__proto__',
              'constructor',
              'toJSON',
              'fhir_comments',
              '',
              'extension',
              'resourceType2',
              oddText(random),
            ]),
            oddValue(random),
          ])
      }, isMember),
      { weight: 3 },
    ),
    make(
      'members in another order',
      somewhere(({ parent }, random) => {
        if (parent.kind === 'object') parent.members.sort(() => random.next() - 0.5)
      }, isMember),
      { effect: 'right' },
    ),
    make(
      'a value in an array',
      somewhere((place) => place.replace({ kind: 'array', items: [place.value] })),
    ),
    make(
      'an array opened',
      somewhere(
        (place) => {
          if (place.value.kind === 'array') place.replace(place.value.items[0] ?? rawNode('null'))
        },
        ({ value }) => value.kind === 'array',
      ),
    ),
    make(
      'a value from elsewhere',
      (draft, random) => {
        const places = jsonPlaces(treeOf(draft) as JsonNode)
        const [to, from] = [random.pick(places), random.pick(places)]
        to?.replace(rawNode(jsonText(from?.value ?? rawNode('null'))))
      },
      { weight: 2 },
    ),
    make(
      'a nesting',
      somewhere((place, random) =>
        place.replace(nested(random.pick([10, 25, 70, 5_000]), random.pick(nestings))),
      ),
    ),
    make(
      'an array of many',
      somewhere(
        (place, random) => {
          if (place.value.kind === 'array')
            place.value.items = Array.from({ length: random.pick([100, 2_000]) }, () =>
              place.value.kind === 'array' ? (place.value.items[0] ?? rawNode('1')) : rawNode('1'),
            )
        },
        ({ value }) => value.kind === 'array',
      ),
    ),
    make(
      'members of many names',
      somewhere(({ parent }, random) => {
        if (parent.kind === 'object')
          parent.members.push(
            ...Array.from({ length: random.pick([100, 1_000]) }, (_, at): [string, JsonNode] => [
              `x${at}`,
              rawNode('1'),
            ]),
          )
      }, isMember),
    ),
    make(
      'another type of resource',
      somewhere(
        (place, random) => place.replace(textNode(random.pick(resourceTypes))),
        ({ name }) => name === 'resourceType',
      ),
      { weight: 2 },
    ),
  ]
}
