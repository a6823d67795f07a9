import type { Random } from '../random.ts'

/** Texts that have broken things elsewhere. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u0001\u001f\u007f',
  'a\u0000b',
  '\r\nSsp-To: 1',
  'null',
  'NaN',
  '-1',
  '00',
  '1e400',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE patient; --",
  "' OR '1'='1",
  '"><script>alert(1)</script>',
  '&lt;b&gt;&amp;',
  '&xxe;',
  ']]>',
  '<!--',
  '\x24{jndi:ldap://localhost/x}',
  '{{7*7}}',
  '%n%s%x',
  '%00',
  '%zz',
  '../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  '\ufeffmark',
  '\ufffe\uffff',
  '\u202eright to left',
  '\u2028\u2029',
  'é',
  'e\u0301\u0301\u0301\u0301',
  '𝒳🧬👩‍⚕️',
  'ﷺ'.repeat(20),
  '\ud800',
  '\udc00\ud800',
  '1969-13-40',
  '2026-02-30',
  '9999-12-31T23:59:60Z',
  '0001-01-01',
  '+275760-09-13',
  'Patient/../Patient/1',
  'urn:uuid:not-a-uuid',
  'data:text/html;base64,PHNjcmlwdD4=',
  'http://',
  'http://[::1',
  'https://fhir.nhs.uk/Id/nhs-number',
  'https://fhir.nhs.uk/Id/nhs-number|',
  '|',
  '943 476 5919',
  '９４３４７６５９１９',
]

/** A text that is odd: one of the list, or a very long one, or random characters of all planes. */
export function oddText(random: Random): string {
  if (random.percent(70)) return random.pick(oddTexts)
  if (random.percent(40))
    return random.pick(['x', 'é', '𝒳', '\n', ' ', '%41', '<a>']).repeat(random.pick([100, 2_000, 20_000]))
  return Array.from({ length: random.between(1, 30) }, () =>
    String.fromCodePoint(
      random.pick([random.below(0x80), random.below(0x800), random.below(0x10000), random.below(0x110000)]),
    ),
  ).join('')
}

/** Another spelling of a word: of other case, cut, or with a letter more. */
export function misspelt(word: string, random: Random): string {
  return random.pick([
    word.toUpperCase(),
    word.toLowerCase(),
    word.slice(0, 1).toUpperCase() + word.slice(1),
    word.slice(0, -1),
    `${word}s`,
    `_${word}`,
    ` ${word}`,
    `${word} `,
    `${word}\u0000`,
    word.replace(/[a-z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32)),
  ])
}

/** A character of a text written as an escape, or broken as one. */
export function escapedSomewhere(text: string, random: Random): string {
  const at = random.below(text.length)
  const code = text.charCodeAt(at).toString(16).padStart(2, '0')
  const written = random.pick([
    `%${code}`,
    `%${code.toUpperCase()}`,
    `%25${code}`,
    `%u00${code}`,
    `%c0%${(text.charCodeAt(at) | 0x80).toString(16)}`,
  ])
  return text.slice(0, at) + written + text.slice(at + 1)
}
