import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { type Draft, setHeader } from '../draft.ts'
import type { Random } from '../random.ts'
import { type Mutation, mutationsAt } from './mutation.ts'

const hasBody = ({ place }: Draft) => place.interaction.method !== 'GET'
const ofText = mutationsAt('encoding', 'text', { fits: hasBody })
const ofBytes = mutationsAt('encoding', 'bytes', { fits: hasBody })
const ofCoding = mutationsAt('encoding', 'coding', { fits: hasBody })

const bodyOf = ({ body }: Draft): Buffer => body ?? Buffer.alloc(0)

/** Packs the body in some way, and says how. */
const packed =
  (coding: string, pack: (body: Buffer, random: Random) => Buffer): Mutation['apply'] =>
  (draft, random) => {
    draft.body = pack(bodyOf(draft), random)
    setHeader(draft, 'Content-Encoding', coding)
  }

/** A gigabyte would take a second to make: eight megabytes are more than any body may have. */
const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20))
const nestedBomb = gzipSync(bomb)

/** Ways to change a body as text, as bytes, and as what it is packed into. */
export const encodingMutations: readonly Mutation[] = [
  ofText(
    'a body cut short',
    (draft, random) => {
      draft.text = draft.text.slice(0, random.below(draft.text.length))
    },
    { weight: 3, effect: 'wrong' },
  ),
  ofText(
    'something behind the body',
    (draft, random) => {
      draft.text += random.pick(['x', '}', '{}', '<x/>', '\u0000', '<!-- x', draft.text])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofText(
    'something before the body',
    (draft, random) => {
      draft.text = random.pick(['x', ")]}',\n", '\u0000', '[', '<', ' \ufeff']) + draft.text
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofText(
    'white space around the body',
    (draft, random) => {
      const space = () => ' \r\n\t'.repeat(random.below(50))
      // Nothing may stand before a declaration or a byte-order mark.
      const isOpen = draft.format === 'json' && !draft.text.startsWith('\ufeff')
      draft.text = (isOpen ? space() : '') + draft.text + space()
    },
    { effect: 'right' },
  ),
  ofText(
    'a byte-order mark',
    (draft) => {
      draft.text = `\ufeff${draft.text}`
    },
    { effect: 'right' },
  ),
  ofText(
    'some characters replaced',
    (draft, random) => {
      const characters = [...draft.text]
      for (let times = random.between(1, 5); times > 0; times--)
        characters[random.below(characters.length)] = random.pick([
          '"',
          '\\',
          '{',
          ']',
          '<',
          '&',
          '/',
          '\u0000',
          'é',
          '9',
          ' ',
        ])
      draft.text = characters.join('')
    },
    { weight: 4 },
  ),
  ofText(
    'the other format',
    (draft) => {
      draft.text =
        draft.format === 'json'
          ? `<Parameters xmlns="http://hl7.org/fhir"/>`
          : '{"resourceType":"Parameters"}'
    },
    { effect: 'wrong' },
  ),
  ofText(
    'no body',
    (draft) => {
      draft.text = ''
    },
    { weight: 2, effect: 'wrong' },
  ),

  ofBytes(
    'UTF-16',
    (draft, random) => {
      const text = `\ufeff${bodyOf(draft).toString()}`
      draft.body = random.percent(50) ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16()
    },
    { effect: 'wrong' },
  ),
  ofBytes(
    'bytes that are no UTF-8',
    (draft, random) => {
      const odd = random.pick([
        [0xff],
        [0xc0, 0xaf],
        [0xed, 0xa0, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xc3],
        [0x80],
      ])
      const at = random.below(bodyOf(draft).length + 1)
      draft.body = Buffer.concat([
        bodyOf(draft).subarray(0, at),
        Buffer.from(odd),
        bodyOf(draft).subarray(at),
      ])
    },
    { weight: 2, effect: 'wrong' },
  ),
  ofBytes(
    'some bits turned over',
    (draft, random) => {
      const body = Buffer.from(bodyOf(draft))
      for (let times = random.between(1, 8); times > 0 && body.length > 0; times--) {
        const at = random.below(body.length)
        body[at] = (body[at] ?? 0) ^ (1 << random.below(8))
      }
      draft.body = body
    },
    { weight: 3 },
  ),
  ofBytes(
    'a body that is too large',
    (draft) => {
      draft.body = Buffer.concat([bodyOf(draft), Buffer.alloc(300 * 1024, 0x20)])
    },
    { effect: 'wrong' },
  ),
  ofBytes(
    'nothing but zeros',
    (draft, random) => {
      draft.body = Buffer.alloc(random.pick([1, 100, 200_000]))
    },
    { effect: 'wrong' },
  ),

  ofCoding(
    'gzip',
    packed('gzip', (body) => gzipSync(body)),
    { weight: 3, effect: 'right' },
  ),
  ofCoding(
    'gzip under its older name',
    packed('X-GZIP', (body) => gzipSync(body)),
    { effect: 'right' },
  ),
  ofCoding(
    'identity',
    packed('identity', (body) => body),
    { effect: 'right' },
  ),
  ofCoding(
    'gzip that is none',
    packed('gzip', (body) => body),
    { effect: 'wrong' },
  ),
  ofCoding(
    'gzip that nobody names',
    (draft) => {
      draft.body = gzipSync(bodyOf(draft))
    },
    { effect: 'wrong' },
  ),
  ofCoding(
    'gzip cut short',
    packed('gzip', (body, random) => {
      const whole = gzipSync(body)
      return whole.subarray(0, random.below(whole.length))
    }),
    { weight: 2, effect: 'wrong' },
  ),
  ofCoding(
    'gzip that is broken',
    packed('gzip', (body, random) => {
      const whole = gzipSync(body)
      const at = 10 + random.below(whole.length - 10)
      whole[at] = (whole[at] ?? 0) ^ (1 << random.below(8))
      return whole
    }),
    { weight: 2 },
  ),
  ofCoding(
    'something behind the gzip',
    packed('gzip', (body, random) =>
      Buffer.concat([
        gzipSync(body),
        random.pick([Buffer.from('x'), Buffer.alloc(10), gzipSync('{}'), bomb]),
      ]),
    ),
  ),
  ofCoding(
    'gzip of gzip',
    packed('gzip', (body) => gzipSync(gzipSync(body))),
    { effect: 'wrong' },
  ),
  ofCoding(
    'a bomb of gzip',
    packed('gzip', (_, random) => (random.percent(70) ? bomb : nestedBomb)),
    { weight: 2, effect: 'wrong' },
  ),
  ofCoding(
    'another packing',
    (draft, random) => {
      const [coding, pack] = random.pick<[string, (body: Buffer) => Buffer]>([
        ['deflate', deflateSync],
        ['br', brotliCompressSync],
        ['gzip, gzip', (body) => gzipSync(gzipSync(body))],
        ['gzip, identity', (body) => gzipSync(body)],
        ['compress', (body) => body],
        ['zstd', (body) => body],
        ['gzip;q=1', (body) => gzipSync(body)],
        ['\u00ff', (body) => body],
      ])
      packed(coding, pack)(draft, random)
    },
    { weight: 2 },
  ),
  ofCoding(
    'a body where none belongs',
    (draft, random) => {
      draft.body = Buffer.from(
        random.pick(['{}', 'x', '{"resourceType":"Parameters"}', '\u0000'.repeat(1_000)]),
      )
    },
    { fits: (draft) => !hasBody(draft), effect: 'right' },
  ),
]
