import {
  location,
  nhsNumber,
  organisation,
  patient,
  personName,
  practice,
  practitioner,
} from '@gpconnect/clinical-system'
import { readJson, readXml, writeJson, writeXml } from '@gpconnect/fhir'
import { type FhirResource, stu3 } from '@gpconnect/fhir/stu3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { IncompleteData } from '../../src/gateway/refusal.ts'
import { careConnectGpcLocation } from '../../src/profiles/location.ts'
import { careConnectGpcOrganisation } from '../../src/profiles/organisation.ts'
import { careConnectGpcPatient } from '../../src/profiles/patient.ts'
import { careConnectGpcPractitioner } from '../../src/profiles/practitioner.ts'
import { searchset } from '../../src/profiles/searchset.ts'
import { testTime } from '../support/gateway.ts'
import { factsOf } from './arbitrary-facts.ts'

const surgery = practice.parse({
  odsCode: 'A20047',
  asids: ['200000000047'],
  switches: {},
  versions: {},
  organisation: 'org-1',
})

/** A patient of whom is held what a consumer needs to know; the others cannot be sent. */
const usualPatient = (drawn: unknown) => {
  const facts = patient.parse(drawn)
  const official = personName.parse({
    ...facts.names[0],
    use: 'official',
    family: 'Scant',
    period: undefined,
  })
  return {
    ...facts,
    nhsNumber: facts.nhsNumber ?? nhsNumber.parse('9990000441'),
    gender: facts.gender ?? 'other',
    birthDate: facts.birthDate ?? '1979-04-01',
    names: [official, ...facts.names.slice(1)],
  }
}

const build: Record<string, readonly [z.ZodType, (facts: unknown) => FhirResource]> = {
  'any patient': [patient, (facts) => careConnectGpcPatient(patient.parse(facts), surgery, testTime)],
  'a usual patient': [patient, (facts) => careConnectGpcPatient(usualPatient(facts), surgery, testTime)],
  'any practitioner': [practitioner, (facts) => careConnectGpcPractitioner(practitioner.parse(facts))],
  'any organisation': [organisation, (facts) => careConnectGpcOrganisation(organisation.parse(facts))],
  'any location': [location, (facts) => careConnectGpcLocation(location.parse(facts))],
}

/** The resource, or nothing where the facts lack something that the profile demands. */
function orNothing(make: () => FhirResource): FhirResource | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof IncompleteData) return undefined
    throw error
  }
}

/** Everything in a value that says nothing: null, empty text, empty list, empty object. */
function emptiesIn(value: unknown, path: string): string[] {
  if (value === null || value === '') return [path]
  if (typeof value !== 'object') return []
  const inner = Object.entries(value)
  return inner.length === 0 ? [path] : inner.flatMap(([name, each]) => emptiesIn(each, `${path}.${name}`))
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'reference' ? [String(each)] : referencesIn(each),
  )
}

describe('whatever is held', () => {
  for (const [whose, [schema, make]] of Object.entries(build))
    test(`FND-GEN-11 FND-GEN-01 FND-GEN-07 FND-GEN-10 FND-GEN-16 the facts of ${whose} make a right resource, or none`, () => {
      let made = 0
      const property = fc.property(factsOf(schema), (facts) => {
        const resource = orNothing(() => make(facts))
        if (resource === undefined) return
        made += 1
        const json = writeJson(resource)
        const plain = JSON.parse(json)
        expect(readJson(stu3, json).problems).toEqual([])
        const again = readXml(stu3, writeXml(stu3, resource))
        expect(again.problems).toEqual([])
        expect(again.resource && JSON.parse(writeJson(again.resource))).toEqual(plain)
        expect(emptiesIn(plain, resource.resourceType)).toEqual([])
        for (const reference of referencesIn(plain))
          expect(reference).toMatch(/^(Organization|Location|Practitioner)\/[A-Za-z0-9\-.]{1,64}$/)
        expect(plain).toMatchObject({ id: expect.any(String), meta: { versionId: expect.any(String) } })
        expect(plain.meta.profile).toHaveLength(1)
        expect(Object.keys(plain)).not.toContain('text')
        expect(readJson(stu3, writeJson(searchset([resource]))).problems).toEqual([])
      })
      fc.assert(property, { numRuns: 200 })
      // Of any patients at all few have a number, a gender, a birth date and an official name.
      if (whose !== 'any patient') expect(made).toBeGreaterThan(50)
    })

  test('FND-DT-05 every name of a patient that is sent has use and family, and an official one stands first', () => {
    fc.assert(
      fc.property(factsOf(personName), factsOf(personName), (one, other) => {
        const facts = usualPatient({
          practice: 'A20047',
          id: 'p',
          version: '1',
          names: [personName.parse(one), personName.parse(other)],
          nhsNumberCheck: { status: 'verified' },
          registration: { type: 'regular', state: 'active', period: {} },
        })
        const { name = [] } = careConnectGpcPatient(facts, surgery, testTime)
        expect(name[0]?.use).toBe('official')
        expect(name.filter(({ use }) => use === 'official')).toHaveLength(1)
        for (const each of name)
          expect(each).toMatchObject({ use: expect.any(String), family: expect.any(String) })
      }),
    )
  })
})
