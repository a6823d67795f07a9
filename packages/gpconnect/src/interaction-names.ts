import { type Interaction, interactions } from '@gpconnect/specification'
import { nearest } from './nearest.ts'
import { Trouble } from './trouble.ts'

/** An interaction with the short name the command line gives it: `read:patient`. */
export type NamedInteraction = { readonly name: string; readonly interaction: Interaction }

/** The interactions that the command line can call: those of the STU3 line. */
export const callable: readonly NamedInteraction[] = interactions
  .filter(({ fhirVersion }) => fhirVersion === 'STU3')
  .map((interaction) => ({ name: shortName(interaction.id), interaction }))

/** `urn:nhs:names:services:gpconnect:documents:fhir:rest:search:patient-1` is `documents:search:patient`. */
function shortName(id: string): string {
  return id
    .replace('urn:nhs:names:services:gpconnect:', '')
    .replace(/fhir:(rest|operation):/, '')
    .replace(/-1$/, '')
}

/** The interaction that a short name, a title or a full id stands for. */
export function interactionNamed(text: string): NamedInteraction {
  const wanted = plain(text)
  const found = callable.find(({ name, interaction }) =>
    [name, name.replace('gpc.', ''), interaction.title, interaction.id].some(
      (each) => plain(each) === wanted,
    ),
  )
  if (found) return found
  const meant = nearest(
    text,
    callable.map(({ name }) => name),
  )
  throw new Trouble(
    `There is no interaction \`${text}\`${meant ? `; did you mean \`${meant}\`?` : '.'} These are known:\n${interactionList()}`,
  )
}

/** Small letters, and one blank for whatever stands between words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, ' ')
    .trim()

/** The short names with their titles, a line each. */
export function interactionList(): string {
  const width = Math.max(...callable.map(({ name }) => name.length))
  return callable.map(({ name, interaction }) => `  ${name.padEnd(width)}  ${interaction.title}`).join('\n')
}
