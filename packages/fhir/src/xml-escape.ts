/** Characters in XML 1.0: http://www.w3.org/TR/xml/#charsets */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
const special = /[&<>"\t\n\r]/
const everySpecial = /[&<>"\t\n\r]/g
const everySpecialInText = /[&<>\r]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u

/** Whether XML can hold a text at all: no controls but tab and line ends, no lone surrogates. */
export const fitsXml = (text: string): boolean => !impossible.test(text)

/** The text without what XML cannot hold. */
export const withoutImpossible = (text: string): string => text.replaceAll(new RegExp(impossible, 'gu'), '')

/** Tabs and line ends are escaped too: a parser would make spaces of them. */
export const escapeAttribute = (text: string): string =>
  special.test(text) ? text.replaceAll(everySpecial, (character) => entities[character] ?? character) : text

export const escapeText = (text: string): string =>
  text.replaceAll(everySpecialInText, (character) => entities[character] ?? character)
