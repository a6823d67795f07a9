import { utf8 } from '../draft.ts'
import type { Random } from '../random.ts'
import { type Mutation, mutationsAt } from './mutation.ts'
import { escapedSomewhere, misspelt } from './texts.ts'

const make = mutationsAt('request line', 'line')

const verbs = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'PROPFIND',
  'QUERY',
  'LOCK',
  'REPORT',
  'M-SEARCH',
  'PURGE',
]
const noVerbs = [
  'get',
  'Get',
  'FOO',
  '',
  ' ',
  'G E T',
  'GET\t',
  '\u0000GET',
  'PRI',
  'GET\r',
  'GETGETGETGETGETGETGETGET',
  'é',
  '<',
  'x'.repeat(5_000),
]

/** Puts something into the path at one of its slashes. */
const atSlash = (path: string, random: Random, what: string): string => {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index)
  const at = random.pick(slashes)
  return path.slice(0, at) + what + path.slice(at)
}

/** Puts something into the path anywhere. */
const anywhere = (path: string, random: Random, what: string): string => {
  const at = 1 + random.below(path.length)
  return path.slice(0, at) + what + path.slice(at)
}

const ids = [
  '',
  '.',
  '..',
  '%2e%2e',
  '%00',
  '%20',
  '1%2f2',
  '1/2',
  '1;v=2',
  '1:2',
  '_history',
  '$everything',
  '%24gpc.registerpatient',
  '9690937286',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(3_000),
  '%F0%9F%A7%AC',
  '__proto__',
  'constructor',
  "1'%20OR%201=1",
  '*',
  '-',
  'null',
]

/** Ways to change a request line: verb, target and version. */
export const requestLineMutations: readonly Mutation[] = [
  make(
    'another verb',
    (draft, random) => {
      draft.method = random.pick(verbs.filter((verb) => verb !== draft.place.interaction.method))
    },
    { weight: 4, effect: 'wrong' },
  ),
  make(
    'CONNECT',
    (draft) => {
      draft.method = 'CONNECT'
      draft.path = 'provider.example.nhs.uk:443'
      draft.query = ''
    },
    { effect: 'wrong', breaksFraming: true },
  ),
  make(
    'a verb that is none',
    (draft, random) => {
      draft.method = random.pick(noVerbs)
    },
    { weight: 2, effect: 'wrong', breaksFraming: true },
  ),
  make(
    'another version',
    (draft, random) => {
      draft.version = random.pick([
        'HTTP/1.0',
        'HTTP/0.9',
        'HTTP/1.2',
        'HTTP/2.0',
        'HTTP/3.0',
        'HTTP/1.10',
        'HTTP/11',
        'http/1.1',
        'HTTP/1,1',
        'HTTP/-1.1',
        'FTP/1.1',
        'ICE/1.0',
        'RTSP/1.0',
        '',
        'HTTP/1.1 ',
        'HTTP/1.1 x',
      ])
    },
    { weight: 3, breaksFraming: true },
  ),
  make(
    'a slash more in the path',
    (draft, random) => {
      draft.path = atSlash(draft.path, random, '/')
    },
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'a slash at the end',
    (draft) => {
      draft.path += '/'
    },
    { effect: 'wrong' },
  ),
  make(
    'dots in the path',
    (draft, random) => {
      draft.path = atSlash(
        draft.path,
        random,
        random.pick(['/.', '/..', '/x/..', '/%2e', '/%2e%2E', '/.%2e', '/...', '/..;']),
      )
    },
    { weight: 2 },
  ),
  make(
    'another case in the path',
    (draft, random) => {
      const segments = draft.path.split('/')
      const at = random.below(segments.length - 1) + 1
      segments[at] = misspelt(segments[at] ?? '', {
        ...random,
        pick: (items) => items[random.below(3)] as (typeof items)[number],
      })
      draft.path = segments.join('/')
    },
    { weight: 2 },
  ),
  make(
    'an escape in the path',
    (draft, random) => {
      draft.path = `/${escapedSomewhere(draft.path.slice(1), random)}`
    },
    { weight: 4 },
  ),
  make(
    'a broken escape in the path',
    (draft, random) => {
      draft.path = anywhere(
        draft.path,
        random,
        random.pick(['%', '%2', '%zz', '%c0%af', '%ed%a0%80', '%ff', '%u0041']),
      )
    },
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'NUL in the path',
    (draft, random) => {
      draft.path = anywhere(
        draft.path,
        random,
        random.pick(['%00', '%00.json', '%0d%0aSsp-To:%201', '%09', '%7f']),
      )
    },
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'raw characters in the path',
    (draft, random) => {
      draft.path = anywhere(
        draft.path,
        random,
        random.pick(['\u0000', '\t', ' ', '\r', '\n', utf8('é'), utf8('🧬'), '\u00ff', '\u007f']),
      )
    },
    { weight: 2, breaksFraming: true },
  ),
  make(
    'odd characters in the path',
    (draft, random) => {
      draft.path = anywhere(
        draft.path,
        random,
        random.pick([
          '"',
          '<',
          '>',
          '\\',
          '^',
          '`',
          '{',
          '|',
          '}',
          ';',
          ':',
          '@',
          '&',
          '=',
          '+',
          ',',
          '!',
          '*',
          "'",
          '(',
          '$',
        ]),
      )
    },
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'a path that is very long',
    (draft, random) => {
      draft.path += random
        .pick(['/', '/a', 'x', '%41', '/..', '%2f'])
        .repeat(random.pick([100, 1_500, 4_000]))
    },
    { weight: 2, effect: 'wrong' },
  ),
  make(
    'a request line beyond the limit',
    (draft, random) => {
      draft.path += 'x'.repeat(random.pick([33_000, 200_000]))
    },
    { effect: 'wrong', breaksFraming: true },
  ),
  make(
    'another id in the path',
    (draft, random) => {
      draft.path = draft.path.replace(/[^/]*$/, random.pick(ids))
    },
    { weight: 4 },
  ),
  make(
    'a segment more',
    (draft, random) => {
      draft.path += `/${random.pick(['_history', '_history/1', '$validate', 'Appointment', 'x', '1', '%2e'])}`
    },
    { weight: 2 },
  ),
  make(
    'a segment less',
    (draft) => {
      draft.path = draft.path.replace(/\/[^/]*$/, '')
    },
    { effect: 'wrong' },
  ),
  make(
    'another practice',
    (draft, random) => {
      draft.path = draft.path.replace(
        /^\/[^/]+/,
        random.pick([
          '/A99999',
          '/b82617',
          '/X99001',
          '/X99002',
          '/B82617',
          '/-',
          '/%42%38%32617',
          '/__proto__',
          `/${'A'.repeat(300)}`,
        ]),
      )
    },
    { weight: 2 },
  ),
  make(
    'another form of target',
    (draft, random) => {
      draft.path = random.pick([
        `http://provider.example.nhs.uk${draft.path}`,
        `HTTPS://x:1@y:2${draft.path}`,
        `http://${draft.path}`,
        `ftp://x${draft.path}`,
        `https:/${draft.path}`,
        `//evil.example${draft.path}`,
        `https://provider.example.nhs.uk/https://other.example${draft.path}`,
      ])
    },
    { weight: 2, breaksFraming: true },
  ),
  make(
    'a target that is none',
    (draft, random) => {
      draft.path = random.pick([
        '*',
        '',
        'metadata',
        'provider:443',
        '?',
        '#',
        '/#x',
        `${draft.path}#fragment`,
        '\\',
        'http:',
        'http://',
        'http://[',
      ])
      draft.query = random.percent(50) ? '' : draft.query
    },
    { weight: 2, breaksFraming: true },
  ),
  make(
    'a request line of other spaces',
    (draft, random) => {
      const { method, path, query, version } = draft
      const target = query === '' ? path : `${path}?${query}`
      draft.requestLine = random.pick([
        `${method}  ${target} ${version}`,
        `${method} ${target}  ${version}`,
        ` ${method} ${target} ${version}`,
        `${method}\t${target}\t${version}`,
        `${method} ${target}`,
        method,
        `${method} ${target} ${version} `,
        '',
        `\r\n\r\n\r\n${method} ${target} ${version}`,
      ])
    },
    { weight: 2, breaksFraming: true },
  ),
]
