import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import { type Mutation, mutationsAt } from './mutation.ts'

const bodyOf = ({ body }: Draft): Buffer => body ?? Buffer.alloc(0)

const whole = mutationsAt('framing', 'framing', { effect: 'right' })
const unclear = mutationsAt('framing', 'framing', { breaksFraming: true })

/** A body in chunks of odd sizes. */
function chunked(body: Buffer, random: Random, { extension = '', trailer = '', most = 800 } = {}): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const size = Math.min(body.length - at, random.between(1, most))
    parts.push(
      Buffer.from(`${size.toString(16)}${extension}\r\n`),
      body.subarray(at, at + size),
      Buffer.from('\r\n'),
    )
    at += size
  }
  parts.push(Buffer.from(`0\r\n${trailer}\r\n`))
  return Buffer.concat(parts)
}

function sendChunked(draft: Draft, body: Buffer, coding = 'chunked'): void {
  draft.framing = [{ name: 'Transfer-Encoding', value: coding }]
  draft.sent = body
}

const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n'

/** Headers that say nothing certain about where a body ends. */
const unclearFramings: readonly ((length: number) => readonly (readonly [name: string, value: string])[])[] =
  [
    (length) => [
      ['Content-Length', `${length}`],
      ['Content-Length', `${length}`],
    ],
    (length) => [
      ['Content-Length', `${length}`],
      ['Content-Length', `${length + 1}`],
    ],
    (length) => [['Content-Length', `${length}, ${length}`]],
    (length) => [['Content-Length', `+${length}`]],
    (length) => [['Content-Length', `-${length}`]],
    (length) => [['Content-Length', `0x${length.toString(16)}`]],
    (length) => [['Content-Length', `${length}.0`]],
    (length) => [['Content-Length', `${length} `]],
    (length) => [['Content-Length', `0${length}`]],
    (length) => [['Content-Length', `${length} 1`]],
    () => [['Content-Length', '9'.repeat(40)]],
    () => [['Content-Length', '']],
    () => [['Content-Length', 'x']],
    () => [['Content-Length', '1000000000']],
    () => [['Content-Length', '18446744073709551616']],
    () => [],
    (length) => [
      ['Content-Length', `${length}`],
      ['Transfer-Encoding', 'chunked'],
    ],
    (length) => [
      ['Transfer-Encoding', 'chunked'],
      ['Content-Length', `${length}`],
    ],
    () => [['Transfer-Encoding', 'identity']],
    () => [['Transfer-Encoding', 'gzip']],
    () => [['Transfer-Encoding', 'gzip, chunked']],
    () => [['Transfer-Encoding', 'chunked, gzip']],
    () => [['Transfer-Encoding', 'chunked, chunked']],
    () => [['Transfer-Encoding', 'xchunked']],
    () => [['Transfer-Encoding', 'chunked;x=y']],
    () => [['Transfer-Encoding', ' chunked']],
    () => [['Transfer-Encoding', '\tchunked']],
    () => [['Transfer-Encoding', '"chunked"']],
    () => [
      ['Transfer-Encoding', 'chunked'],
      ['Transfer-Encoding', 'identity'],
    ],
    () => [['Transfer-Encoding', '']],
    () => [
      ['transfer-encoding', 'CHUNKED'],
      ['content-length', '3'],
    ],
  ]

const brokenChunks = [
  '2\r\n{}\r\n0\r\nContent-Length: 5\r\n\r\n',
  'zz\r\n{}\r\n0\r\n\r\n',
  '-2\r\n{}\r\n0\r\n\r\n',
  '0x2\r\n{}\r\n0\r\n\r\n',
  ' 2\r\n{}\r\n0\r\n\r\n',
  '2 \r\n{}\r\n0\r\n\r\n',
  '+2\r\n{}\r\n0\r\n\r\n',
  'ffffffffffffffffffff\r\n{}\r\n0\r\n\r\n',
  '7fffffffffffffff\r\n{}\r\n0\r\n\r\n',
  '2\n{}\n0\n\n',
  '2\r\n{}}}\r\n0\r\n\r\n',
  '2\r\n{}0\r\n\r\n',
  '\r\n{}\r\n0\r\n\r\n',
  '2\r\n{}\r\n0\r\nX: y\r\n',
  '2\r\n{}\r\n0\r\n: \r\n\r\n',
  '2\r\n{}\r\n0\r\n x\r\n\r\n',
  '2;a="\r\n{}\r\n0\r\n\r\n',
  `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
  '0\r\n',
  '00000\r\n\r\n',
  '',
]

/** Ways to change where a body ends, or seems to. */
export const framingMutations: readonly Mutation[] = [
  whole(
    'chunks',
    (draft, random) =>
      sendChunked(draft, chunked(bodyOf(draft), random), random.pick(['chunked', 'Chunked'])),
    { weight: 3 },
  ),
  whole(
    'chunks of a byte',
    (draft, random) => sendChunked(draft, chunked(bodyOf(draft).subarray(0, 3_000), random, { most: 1 })),
    { effect: 'open' },
  ),
  whole(
    'chunks with extensions',
    (draft, random) =>
      sendChunked(
        draft,
        chunked(bodyOf(draft), random, {
          extension: random.pick([';a', ';a=b', ';a="b c"', ';'.repeat(3)]),
          most: 4_000,
        }),
      ),
    { effect: 'open', breaksFraming: true },
  ),
  whole(
    'chunks with trailers',
    (draft, random) =>
      sendChunked(
        draft,
        chunked(bodyOf(draft), random, {
          trailer: random.pick([
            'Ssp-To: 1\r\n',

            'Host: evil.example\r\nAuthorization: Bearer x\r\n',
            'X: y\r\n'.repeat(50),
          ]),
        }),
      ),
    { weight: 2 },
  ),
  whole(
    'an empty body with a length',
    (draft) => {
      draft.framing = [{ name: 'Content-Length', value: '0' }]
      draft.sent = Buffer.alloc(0)
    },
    { fits: ({ place }) => place.interaction.method === 'GET' },
  ),
  unclear(
    'a length that is too small',
    (draft, random) => {
      draft.sent = Buffer.concat([
        bodyOf(draft),
        Buffer.from(random.pick(['x', smuggled, '\r\n', '0\r\n\r\n'])),
      ])
      draft.framing = [{ name: 'Content-Length', value: String(random.below(bodyOf(draft).length + 1)) }]
    },
    { weight: 2 },
  ),
  unclear(
    'a length that is too large',
    (draft, random) => {
      draft.sent = bodyOf(draft)
      draft.framing = [
        { name: 'Content-Length', value: String(draft.sent.length + random.pick([1, 100, 100_000])) },
      ]
    },
    { weight: 2, effect: 'open' },
  ),
  unclear(
    'a length beyond the limit',
    (draft) => {
      draft.sent = bodyOf(draft)
      draft.framing = [{ name: 'Content-Length', value: '100000000' }]
    },
    { effect: 'wrong' },
  ),
  unclear(
    'an unclear end of the body',
    (draft, random) => {
      const isChunked = random.percent(50)
      draft.sent = Buffer.concat([
        isChunked ? chunked(bodyOf(draft), random) : bodyOf(draft),
        Buffer.from(random.percent(30) ? smuggled : ''),
      ])
      draft.framing = random
        .pick(unclearFramings)(bodyOf(draft).length)
        .map(([name, value]) => ({ name, value }))
    },
    { weight: 5 },
  ),
  unclear(
    'chunks that are broken',
    (draft, random) => {
      sendChunked(draft, Buffer.from(random.pick(brokenChunks) + (random.percent(30) ? smuggled : '')))
    },
    { weight: 3 },
  ),
  unclear('chunks in another version', (draft, random) => {
    draft.version = random.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0'])
    sendChunked(draft, chunked(bodyOf(draft), random))
  }),
]
