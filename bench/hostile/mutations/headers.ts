import { type Draft, headerOf, setHeader, utf8 } from '../draft.ts'
import type { Random } from '../random.ts'
import {
  accepts,
  contentTypes,
  foreign,
  froms,
  goodTraceIds,
  interactions,
  otherInteractions,
  traceIds,
} from './header-values.ts'
import { type Mutation, mutationsAt } from './mutation.ts'

const make = mutationsAt('headers', 'headers')

const needed = ['Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Authorization']
const isStu3 = ({ place }: Draft) => place.root.fhirVersion === 'STU3'
const hasBody = ({ place }: Draft) => place.interaction.method !== 'GET'

/** Changes the value of a header drawn from some. */
const ofOne =
  (
    names: readonly string[],
    change: (value: string, random: Random, draft: Draft) => string,
  ): Mutation['apply'] =>
  (draft, random) => {
    const header = headerOf(draft, random.pick(names))
    if (header) header.value = change(header.value, random, draft)
  }

/** Puts lines among the headers, anywhere. */
const withLines =
  (
    lines: (random: Random, draft: Draft) => readonly (readonly [name: string, value: string])[],
  ): Mutation['apply'] =>
  (draft, random) => {
    for (const [name, value] of lines(random, draft))
      draft.headers.splice(random.below(draft.headers.length + 1), 0, { name, value })
  }

/** Ways to change headers. */
export const headerMutations: readonly Mutation[] = [
  make(
    'a header left out',
    (draft, random) => {
      const name = random.pick(needed)
      draft.headers = draft.headers.filter((each) => each.name !== name)
    },
    { weight: 4, effect: 'wrong' },
  ),
  make(
    'no Accept',
    (draft) => {
      draft.headers = draft.headers.filter(({ name }) => name !== 'Accept')
    },
    { effect: 'right' },
  ),
  make(
    'no Host',
    (draft) => {
      draft.headers = draft.headers.filter(({ name }) => name !== 'Host')
    },
    { effect: 'wrong' },
  ),
  make(
    'no Content-Type',
    (draft) => {
      draft.headers = draft.headers.filter(({ name }) => name !== 'Content-Type')
    },
    { effect: 'wrong', fits: hasBody },
  ),
  make(
    'another Host',
    ofOne(['Host'], (_, random) =>
      random.pick([
        'evil.example',
        'localhost:1',
        '',
        '127.0.0.1',
        'a b',
        'x'.repeat(2_000),
        '[::1]',
        '@',
        utf8('é'),
      ]),
    ),
  ),
  make(
    'a header twice',
    (draft, random) => {
      const held = headerOf(draft, random.pick([...needed, 'Host']))
      if (!held) return
      const line = random.pick([
        { ...held },
        { ...held, name: held.name.toUpperCase() },
        { ...held, value: '1' },
        { ...held, value: '' },
      ])
      draft.headers.splice(random.below(draft.headers.length + 1), 0, line)
    },
    { weight: 4, effect: 'wrong' },
  ),
  make(
    'a header that is blank',
    ofOne(needed, (_, random) => random.pick(['', ' ', '\t \t'])),
    { weight: 3, effect: 'wrong' },
  ),
  make(
    'names in another case',
    (draft, random) => {
      for (const line of draft.headers)
        line.name = random.pick([line.name.toUpperCase(), line.name.toLowerCase(), line.name])
    },
    { weight: 2, effect: 'right' },
  ),
  make(
    'headers in another order',
    (draft, random) => {
      draft.headers.sort(() => random.next() - 0.5)
    },
    { effect: 'right' },
  ),
  make(
    'white space around a value',
    (draft, random) => {
      const line = random.pick(draft.headers)
      line.separator = `:${random.pick(['', '   ', '\t', ' \t '])}`
      line.value += random.pick(['', '   ', '\t', ' \t '])
    },
    { weight: 2, effect: 'right' },
  ),
  make(
    'a space before a colon',
    (draft, random) => {
      random.pick(draft.headers).separator = random.pick([' : ', '\t: ', ' '])
    },
    { effect: 'wrong', breaksFraming: true },
  ),
  make(
    'a folded header',
    (draft, random) => {
      const line = random.pick(draft.headers)
      const at = random.below(line.value.length + 1)
      line.value = `${line.value.slice(0, at)}\r\n${random.pick([' ', '\t'])}${line.value.slice(at)}`
    },
    { weight: 2, breaksFraming: true },
  ),
  make(
    'a line that is no header',
    (draft, random) => {
      draft.headers.splice(random.below(draft.headers.length + 1), 0, {
        name: random.pick(['', 'no colon', ':', ' x', 'a\u0001b', 'a b', 'a(b)', utf8('é'), 'a/b', '"a"']),
        separator: random.pick([': ', '']),
        value: 'x',
      })
    },
    { weight: 2, breaksFraming: true },
  ),
  make(
    'control characters in a value',
    (draft, random) => {
      const line = random.pick(draft.headers)
      const at = random.below(line.value.length + 1)
      line.value =
        line.value.slice(0, at) +
        random.pick(['\u0000', '\u0001', '\u001f', '\u007f', '\r', '\n', '\r\nX-Injected: 1', '\n\n', '\b']) +
        line.value.slice(at)
    },
    { weight: 3, breaksFraming: true },
  ),
  make(
    'ends of lines that are none',
    (draft, random) => {
      draft.lineEnd = random.pick(['\n', '\r', '\n\r'])
    },
    { breaksFraming: true },
  ),
  make(
    'characters beyond ASCII in a value',
    ofOne(
      [...needed.slice(0, 4)],
      (value, random) => value + random.pick(['\u00e9', utf8('é'), utf8('🧬'), '\u00a0', '\u00ff']),
    ),
    { weight: 2 },
  ),
  make(
    'a header that nobody knows',
    withLines((random) => [random.pick(foreign)]),
    { weight: 6, effect: 'right' },
  ),
  make(
    'headers that nobody knows',
    withLines((random) => [random.pick(foreign), random.pick(foreign), random.pick(foreign)]),
    { weight: 2, effect: 'right' },
  ),
  make(
    'a header of odd characters',
    withLines((random) => [
      ['X-Odd', random.pick(['\u00ff\u00fe', utf8('日本'), '"', '\\', '\t\t', ',', ';;', '%00', '<x>'])],
    ]),
    { effect: 'right' },
  ),
  make(
    'a long header',
    withLines((random) => [['X-Long', 'x'.repeat(random.pick([1_000, 8_000, 20_000]))]]),
    { weight: 2 },
  ),
  make(
    'a header beyond the limit',
    withLines((random) => [['X-Long', 'x'.repeat(random.pick([33_000, 300_000]))]]),
    { effect: 'wrong', breaksFraming: true },
  ),
  make(
    'many headers',
    (draft, random) => {
      for (let count = random.pick([50, 500, 1_500]); count > 0; count--)
        draft.headers.splice(random.below(draft.headers.length + 1), 0, {
          name: random.pick(['a', `x${count}`, 'X-Forwarded-For']),
          separator: ':',
          value: '',
        })
    },
    { weight: 2 },
  ),
  make(
    'many headers beyond the limit',
    (draft) => {
      draft.headers.push(...Array.from({ length: 20_000 }, () => ({ name: 'a', separator: ':', value: 'b' })))
    },
    { effect: 'wrong', breaksFraming: true },
  ),
  make(
    'a trace id that is none',
    ofOne(['Ssp-TraceID'], (_, random) => utf8(random.pick(traceIds))),
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'another trace id',
    ofOne(['Ssp-TraceID'], (_, random) => random.pick(goodTraceIds)),
    { weight: 2, effect: 'right' },
  ),
  make(
    'a patient’s number as trace id',
    ofOne(['Ssp-TraceID'], (_, _random, draft) => draft.nhsNumber ?? '9690937286'),
    { effect: 'right' },
  ),
  make(
    'another sender',
    ofOne(['Ssp-From'], (_, random) => utf8(random.pick(froms))),
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'another receiver',
    ofOne(['Ssp-To'], (value, random) =>
      random.pick(['123456789123', '0', 'x', value.slice(1), `${value}0`, `0${value}`, `${value},${value}`]),
    ),
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'an interaction that is none',
    ofOne(['Ssp-InteractionID'], (_, random) => random.pick(interactions)),
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'another spelling of the interaction',
    ofOne(['Ssp-InteractionID'], (value, random) =>
      random.pick([
        value.toUpperCase(),
        value.replace('urn:', 'URN:'),
        `${value}0`,
        `${value.replace(/-1$/, '')}-2`,
        `${value}.`,
        `${value}\u00a0`,
        value.slice(0, -1),
        `"${value}"`,
      ]),
    ),
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'another interaction',
    ofOne(
      ['Ssp-InteractionID'],
      (_, random) => `urn:nhs:names:services:gpconnect:fhir:rest:${random.pick(otherInteractions)}-1`,
    ),
    { weight: 2 },
  ),
  make('another Accept', (draft, random) => setHeader(draft, 'Accept', random.pick(accepts)), { weight: 5 }),
  make(
    'gzip wanted',
    withLines((random) => [
      [
        'Accept-Encoding',
        random.pick([
          'gzip',
          'gzip, deflate, br',
          'GZIP;q=0.5',
          'x-gzip',
          'gzip;q=1.000',
          '*',
          'identity;q=0, gzip',
        ]),
      ],
    ]),
    { weight: 3, effect: 'right' },
  ),
  make(
    'gzip not wanted',
    withLines((random) => [
      [
        'Accept-Encoding',
        random.pick(['gzip;q=0', 'identity', 'gzipped', '', 'br', 'gzip;q=0.000', ',', 'gzip ;q=0']),
      ],
    ]),
    { effect: 'right' },
  ),
  make(
    'another Content-Type',
    (draft, random) => setHeader(draft, 'Content-Type', random.pick(contentTypes)),
    { weight: 3, effect: 'wrong' },
  ),
  make(
    'the Content-Type written otherwise',
    (draft, random) => {
      const held = headerOf(draft, 'Content-Type')
      if (held)
        held.value = random.pick([
          `${held.value};charset=utf-8`,
          `${held.value} ; charset="UTF-8"`,
          held.value.toUpperCase(),
          `${held.value};`,
          `${held.value};x=y;charset=latin1`,
        ])
    },
    { weight: 2, effect: 'right', fits: hasBody },
  ),
  make(
    'the Content-Type of the other format',
    (draft) =>
      setHeader(
        draft,
        'Content-Type',
        draft.format === 'json' ? 'application/fhir+xml' : 'application/fhir+json',
      ),
    { effect: 'wrong', fits: (draft) => hasBody(draft) && isStu3(draft) },
  ),
  make(
    'two Content-Types',
    withLines((_, { place }) => [
      ['Content-Type', place.root.fhirVersion === 'STU3' ? 'application/fhir+json' : 'application/json+fhir'],
      ['Content-Type', 'text/plain'],
    ]),
  ),
  make(
    'Expect: 100-continue',
    withLines((random) => [['Expect', random.pick(['100-continue', '100-Continue'])]]),
    { weight: 3, effect: 'right' },
  ),
  make(
    'Connection: close',
    withLines((random) => [['Connection', random.pick(['close', 'Close', 'close, TE'])]]),
    { weight: 2, effect: 'right' },
  ),
]
