import { interactions } from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { callable, interactionNamed } from './interaction-names.ts'

describe('interactions', () => {
  test('each of the STU3 line has a short name of its own', () => {
    const names = callable.map(({ name }) => name)
    expect(new Set(names).size).toBe(interactions.filter(({ fhirVersion }) => fhirVersion === 'STU3').length)
    expect(names).toContain('read:patient')
    expect(names).toContain('documents:search:patient')
  })

  test.each(callable)('$name is found by name, title and id', ({ name, interaction }) => {
    for (const text of [name, interaction.title, interaction.id])
      expect(interactionNamed(text).interaction).toBe(interaction)
  })

  test('names are taken in any case and with any marks between words', () => {
    for (const text of ['Read-Patient', 'READ PATIENT', 'read_patient'])
      expect(interactionNamed(text).name).toBe('read:patient')
    expect(interactionNamed('$gpc.registerpatient').name).toBe('gpc.registerpatient')
    expect(interactionNamed('registerpatient').name).toBe('gpc.registerpatient')
  })

  test('an unknown one is answered with the nearest and the list', () => {
    expect(() => interactionNamed('search:pateint')).toThrow(
      /^There is no interaction `search:pateint`; did you mean `search:patient`\? These are known:\n {2}read:metadata/,
    )
    expect(() => interactionNamed('brew coffee')).toThrow(/`brew coffee`\. These are known:/)
  })
})
