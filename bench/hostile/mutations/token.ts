import type { Draft } from '../draft.ts'
import { type JsonNode, jsonPlaces, jsonText, jsonTree, memberOf, rawNode, textNode } from '../json-tree.ts'
import type { Random } from '../random.ts'
import { jsonMutations } from './json.ts'
import { type Mutation, mutationsAt } from './mutation.ts'
import { oddText } from './texts.ts'

const isStu3 = ({ place }: Draft) => place.root.fhirVersion === 'STU3'
const isFoundations = ({ place }: Draft) => place.interaction.capability === 'foundations'

const ofHeader = mutationsAt('token', 'claims')
const ofClaims = mutationsAt('token', 'claims', { weight: 2 })
const ofPayload = mutationsAt('token', 'payload')
const ofToken = mutationsAt('token', 'token')

const part = (text: string | Buffer) => Buffer.from(text as string).toString('base64url')
const partsOf = ({ token }: Draft): [header: string, payload: string] => {
  const [header = '', payload = ''] = token.split('.')
  return [header, payload]
}

/** Changes one claim by name, or one that every token must have. */
const claim =
  (
    change: (claim: NonNullable<ReturnType<typeof memberOf>>, random: Random, draft: Draft) => void,
    ...path: string[]
  ): Mutation['apply'] =>
  (draft, random) => {
    const found = memberOf(draft.claims, ...(path.length > 0 ? path : [random.pick(mandatory)]))
    if (found) change(found, random, draft)
  }

const mandatory = [
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'reason_for_request',
  'requested_scope',
  'requesting_device',
  'requesting_organization',
  'requesting_practitioner',
]
const resources = mandatory.slice(-3)

/** Lifetimes as seconds between `iat` and `exp`, and when the token is issued, in days before the clock of the server starts. */
const lifetimes: readonly (readonly [seconds: number, daysAgo: number])[] = [
  [299, -1],
  [301, -1],
  [0, -1],
  [-300, -1],
  [300, 1],
  [300, 20_000],
  [3_000_000, -1],
  [300, 1e6],
  [300, 1e12],
]

/** Puts a member into the payload, behind all others. */
const added =
  (make: (random: Random) => [name: string, value: JsonNode]): Mutation['apply'] =>
  (draft, random) => {
    if (draft.claims.kind === 'object') draft.claims.members.push(make(random))
  }

const headers = [
  '{}',
  '{"alg":"none"}',
  '{"typ":"JWT"}',
  '{"alg":"None","typ":"JWT"}',
  '{"alg":"HS256","typ":"JWT"}',
  '{"alg":"none","typ":"jwt"}',
  '{"alg":"none","typ":"JWT","kid":"../../dev/null"}',
  '{"alg":"none","typ":"JWT","crit":["x"]}',
  '{"alg":"none","alg":"none","typ":"JWT"}',
  '{"alg":["none"],"typ":"JWT"}',
  '{"alg":null,"typ":"JWT"}',
  '[]',
  'null',
  '"none"',
  '',
  '{',
  '{"alg":"none","typ":"JWT"}x',
  `{"alg":"none","typ":"JWT","x":"${'x'.repeat(2_000)}"}`,
  '{"__proto__":{"alg":"none","typ":"JWT"}}',
]

/** Ways to change a token: its claims at any path, its payload, its parts, and how it stands in its header. */
export const tokenMutations: readonly Mutation[] = [
  ...jsonMutations('token', 'claims', ({ claims }) => claims),

  ofHeader(
    'another header of the token',
    (draft, random) => {
      draft.tokenHeader = rawNode(random.pick(headers))
    },
    { weight: 3, effect: 'wrong' },
  ),
  ofHeader(
    'the header of the token written otherwise',
    (draft, random) => {
      draft.tokenHeader = rawNode(
        random.pick([
          '{"typ":"JWT","alg":"none"}',
          '{ "alg" : "none",\n"typ" : "JWT" }',
          '{"\\u0061lg":"none","typ":"JWT"}',
        ]),
      )
    },
    { effect: 'right' },
  ),

  ofClaims(
    'a claim left out',
    claim((found) => found.drop()),
    { weight: 3, effect: 'wrong', fits: isFoundations },
  ),
  ofClaims(
    'a claim that is null or empty',
    claim((found, random) => found.replace(rawNode(random.pick(['null', '""', '" "', '[]', '{}'])))),
    { weight: 3, effect: 'wrong', fits: isFoundations },
  ),
  ofClaims(
    'a claim in another case',
    claim(({ parent, at, name = '' }, random) => {
      if (parent.kind === 'object')
        (parent.members[at] as [string, JsonNode])[0] = random.pick([
          name.toUpperCase(),
          name.slice(0, 1).toUpperCase() + name.slice(1),
        ])
    }),
    { effect: 'wrong', fits: isFoundations },
  ),
  ofClaims(
    'another lifetime',
    (draft, random) => {
      const [seconds, daysAgo] = random.pick(lifetimes)
      const issued =
        Number(jsonText(memberOf(draft.claims, 'iat')?.value ?? rawNode('0'))) - (daysAgo + 1) * 86_400
      memberOf(draft.claims, 'iat')?.replace(rawNode(String(issued)))
      memberOf(draft.claims, 'exp')?.replace(rawNode(String(issued + seconds)))
    },
    { weight: 3, effect: 'wrong' },
  ),
  ofClaims(
    'a time that is no whole number',
    claim((found, random) => {
      const text = jsonText(found.value)
      found.replace(
        rawNode(
          random.pick([
            `"${text}"`,
            `${text}.0`,
            `${text}.5`,
            `${text}e0`,
            `-${text}`,
            '1e400',
            '9007199254740993',
            '0',
            'true',
            `[${text}]`,
          ]),
        ),
      )
    }, 'exp'),
    { weight: 2, effect: 'wrong' },
  ),
  ofClaims(
    'another reason',
    claim(
      (found, random) =>
        found.replace(
          textNode(
            random.pick([
              'migration',
              'Directcare',
              'directcare ',
              'secondaryuses',
              'directcare migration',
              oddText(random),
            ]),
          ),
        ),
      'reason_for_request',
    ),
    { effect: 'wrong', fits: isFoundations },
  ),
  ofClaims(
    'another scope',
    claim((found, random, { place }) => {
      const scope = place.interaction.scope
      found.replace(
        textNode(
          random.pick([
            'organization/*.write',
            'encounter/*.read',
            'patient/*.*',
            '*/*.read',
            `${scope} ${scope}`,
            `${scope} conf/N conf/R`,
            `${scope},conf/N`,
            `${scope} conf/X`,
            scope.toUpperCase(),
            oddText(random),
          ]),
        ),
      )
    }, 'requested_scope'),
    { weight: 2, effect: 'wrong', fits: isFoundations },
  ),
  ofClaims(
    'a scope with a confidentiality',
    claim(
      (found, random, { place }) =>
        found.replace(
          textNode(
            random.pick([
              `${place.interaction.scope} conf/N`,
              `conf/R  ${place.interaction.scope}`,
              ` ${place.interaction.scope} `,
            ]),
          ),
        ),
      'requested_scope',
    ),
    { effect: 'right', fits: isFoundations },
  ),
  ofClaims(
    'another audience',
    claim(
      (found, random) =>
        found.replace(
          textNode(
            random.pick([
              'https://authorize.fhir.nhs.net/token',
              'https://authorize.fhir.nhs.net/token/',
              'x',
              'https://other.example.org/',
              `https://${'a'.repeat(1_900)}`,
              '//',
              'https:///x?y#z',
            ]),
          ),
        ),
      'aud',
    ),
    { weight: 2, effect: 'right', fits: isStu3 },
  ),
  ofClaims(
    'a text that is too long',
    claim((found, random) => found.replace(textNode(random.pick(['x', 'é']).repeat(2_001))), 'iss'),
    { effect: 'wrong' },
  ),
  ofClaims(
    'another subject',
    claim(
      (found, random) => found.replace(textNode(random.pick(['1', '999000990001 ', '999000990001\u200b']))),
      'sub',
    ),
    { effect: 'wrong', fits: isStu3 },
  ),
  ofClaims(
    'claims that nobody knows',
    added((random) => [
      random.pick(['jti', 'nbf', '__proto__', 'constructor', 'requested_record', 'ISS', 'x'.repeat(500)]),
      jsonTree(random.pick([1, null, 'x', { a: [{}] }])),
    ]),
    { weight: 2, effect: 'right', fits: isStu3 },
  ),
  ofClaims(
    'a resource with an element more',
    (draft, random) => {
      const resource = memberOf(draft.claims, random.pick(resources))?.value
      if (resource?.kind === 'object')
        resource.members.push([
          random.pick(['invalidField', 'subject_', 'Identifier', oddText(random)]),
          textNode('x'),
        ])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofClaims(
    'a resource of another type',
    (draft, random) => {
      const resource = memberOf(draft.claims, random.pick(resources))?.value
      if (resource)
        memberOf(resource, 'resourceType')?.replace(
          textNode(random.pick(['InvalidResourceType', 'Patient', '', 'device'])),
        )
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofClaims(
    'an identifier of another system',
    (draft, random) => {
      const systems = jsonPlaces(draft.claims).filter(({ name }) => name === 'system')
      if (systems.length > 0)
        random
          .pick(systems)
          .replace(
            textNode(
              random.pick([
                'Web Interface',
                'https://fhir.nhs.uk/Id/nhs-number',
                ' https://fhir.nhs.uk/Id/sds-user-id',
                oddText(random),
              ]),
            ),
          )
    },
    { weight: 2 },
  ),
  ofClaims(
    'a patient’s number where it does not belong',
    (draft, random) => {
      const texts = jsonPlaces(draft.claims).filter(({ value }) => value.kind === 'text')
      random.pick(texts).replace(textNode(draft.nhsNumber ?? '9690937286'))
    },
    { weight: 3 },
  ),

  ofPayload(
    'a payload cut short',
    (draft, random) => {
      draft.payload = draft.payload.slice(0, random.below(draft.payload.length))
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofPayload(
    'a payload that is no object',
    (draft, random) => {
      draft.payload = random.pick([
        '',
        'null',
        '[]',
        '1',
        '"x"',
        'true',
        `[${draft.payload}]`,
        `"${part(draft.payload)}"`,
      ])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofPayload(
    'something behind the payload',
    (draft, random) => {
      draft.payload += random.pick(['x', ',', '{}', '\u0000', '//'])
    },
    { effect: 'wrong' },
  ),
  ofPayload(
    'white space in the payload',
    (draft, random) => {
      draft.payload =
        random.pick(['\ufeff', ' ', '\n\t']) + draft.payload.replace('{', '{ ').replace(',', ' ,\n')
    },
    { effect: 'right' },
  ),
  ofPayload('a payload that is too large', (draft, random) => {
    draft.payload += ' '.repeat(random.pick([13_000, 16_384]))
  }),
  ofPayload('a payload in other characters', (draft, random) => {
    draft.payload = Buffer.from(draft.payload, random.pick(['utf16le', 'utf8'])).toString(
      random.pick(['latin1', 'hex']),
    )
  }),
  ofPayload(
    'a broken escape in the payload',
    (draft, random) => {
      draft.payload = draft.payload.replace(
        'directcare',
        random.pick(['\\ud800', '\\u00', '\\x', '\\', '\u0007']),
      )
    },
    { effect: 'wrong', fits: isFoundations },
  ),

  ofToken(
    'a token of other parts',
    (draft, random) => {
      const [header, payload] = partsOf(draft)
      draft.token = random.pick([
        `${header}.${payload}`,
        `${header}.${payload}.x`,
        `${header}.${payload}..`,
        `.${header}.${payload}.`,
        `..`,
        '.',
        `${header}..`,
        `.${payload}.`,
        header,
        `${header}.${payload}.${part('signature')}`,
        '....'.repeat(50),
      ])
    },
    { weight: 3, effect: 'wrong' },
  ),
  ofToken(
    'a token in another alphabet',
    (draft, random) => {
      const [header, payload] = partsOf(draft)
      const odd = random.pick([
        `${payload}=`,
        `${payload}==`,
        `${payload.slice(0, 20)}+${payload.slice(20)}`,
        `${payload.slice(0, 20)}/${payload.slice(20)}`,
        `${payload.slice(0, 20)}%2B${payload.slice(20)}`,
        `${payload.slice(0, 20)}\u00e9${payload.slice(20)}`,
        `${payload}A`,
        `${payload.slice(0, 20)}!${payload.slice(20)}`,
      ])
      draft.token = `${header}.${odd}.`
    },
    { weight: 3 },
  ),
  ofToken(
    'a token that is plain JSON',
    (draft) => {
      draft.token = `${jsonText(draft.tokenHeader)}.${draft.payload}.`.replace(/[^ -~]/g, '?')
    },
    { effect: 'wrong' },
  ),
  ofToken(
    'a part of bytes that are no UTF-8',
    (draft, random) => {
      const [header] = partsOf(draft)
      draft.token = `${header}.${part(Buffer.from([0x7b, 0x22, random.pick([0xff, 0xc0, 0xed]), 0x22, 0x3a, 0x31, 0x7d]))}.`
    },
    { effect: 'wrong' },
  ),
  ofToken(
    'a token that is very long',
    (draft, random) => {
      draft.token = random.pick([
        part('x'.repeat(17_000)),
        `${partsOf(draft)[0]}.${part(`{"a":"${'x'.repeat(16_400)}"}`)}.`,
      ])
    },
    { effect: 'wrong' },
  ),
  ofToken(
    'another way to say bearer',
    (draft, random) => {
      draft.scheme = random.pick(['bearer', 'BEARER', 'bEaReR'])
    },
    { effect: 'right' },
  ),
  ofToken(
    'an authorisation that is no bearer',
    (draft, random) => {
      const { token } = draft
      draft.authorization = random.pick([
        `Bearer  ${token}`,
        `Bearer\t${token}`,
        `Bearer: ${token}`,
        `Basic ${part('user:password')}`,
        token,
        'Bearer',
        'Bearer ',
        `Bearer ${token} ${token}`,
        `Bearer ${token},Bearer ${token}`,
        `Bearer "${token}"`,
        `Negotiate ${token}`,
        `Bearer realm="x", token=${token}`,
        `_Bearer ${token}`,
        `Bearer\u00a0${token}`,
      ])
    },
    { weight: 3, effect: 'wrong' },
  ),
]
