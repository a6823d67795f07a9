import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { practice, type Root, root } from '@gpconnect/clinical-system'
import {
  answersIn,
  type Interaction,
  interactions,
  refusals,
  refusalsOf,
  type Situation,
} from '@gpconnect/specification'
import { describe, expect, test } from 'vitest'
import { deployedWith, offeredAt } from '../../src/gateway/offered.ts'
import { openApi } from '../../src/index.ts'
import { type OpenApiDocument, openApiDocument } from '../../src/openapi/document.ts'
import { everything } from '../metadata/everything.ts'
import { olderRoot, ours, roots, world } from '../support/facts.ts'
import { problemsOf } from './structure.ts'

const origin = 'https://provider.example.nhs.uk'
const rootAt = (where: string) => world.roots.find(({ paths }) => paths.includes(where)) as Root
const built = openApi(ours, rootAt(roots.foundations), origin)
const older = openApi(ours, rootAt(olderRoot), origin)

/** A practice of the older line, where several capabilities share a root: as if all of it were built. */
const sharing = practice.parse({
  ...ours,
  versions: { foundations: '1.2.8', appointments: '1.2.8', structured: '1.2.8' },
})
const shared = root.parse({
  practice: ours.odsCode,
  fhirVersion: 'STU3',
  capabilities: ['foundations', 'appointments', 'structured'],
  paths: ['/an-older-line/v1/fhir'],
})
const whole = (where: Root, whose = ours) =>
  openApiDocument({
    practice: whose,
    root: where,
    origin,
    offered: offeredAt(where, whose, deployedWith(everything)),
  })

const documents: readonly (readonly [string, OpenApiDocument])[] = [
  ['Foundations as built', built],
  ['DSTU2 as built', older],
  ['Structured, of which nothing is built', openApi(ours, rootAt(roots.structured), origin)],
  ['a shared root, as if all were built', whole(shared, sharing)],
  ['Foundations and Appointments, as if all were built', whole(rootAt(roots.foundations))],
  ['Structured, as if all were built', whole(rootAt(roots.structured))],
  ['Documents, as if all were built', whole(rootAt(roots.documents))],
  ['DSTU2, as if all were built', whole(rootAt(olderRoot))],
]

type Operation = {
  readonly parameters: readonly {
    readonly name?: string
    readonly schema?: { readonly enum?: readonly string[] }
  }[]
  readonly requestBody?: { readonly content: object }
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly examples?: object }>> }>
  >
  readonly security: readonly object[]
  readonly 'x-interactions': readonly { readonly id: string; readonly requirements: readonly string[] }[]
}
const operationsIn = (document: OpenApiDocument) =>
  Object.entries(document.paths).flatMap(([where, item]) =>
    Object.entries(item).map(([verb, operation]) => ({
      where,
      verb,
      operation: operation as unknown as Operation,
    })),
  )
const idsIn = (document: OpenApiDocument) =>
  operationsIn(document).flatMap(({ operation }) => operation['x-interactions'].map(({ id }) => id))

describe.each(documents)('the document of %s', (_, document) => {
  test('is right by the structure of OpenAPI 3.1, and survives being written as JSON', () => {
    expect(problemsOf(document)).toEqual([])
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('has each interaction where it is, and in the header that picks it', () => {
    for (const { where, verb, operation } of operationsIn(document)) {
      const ids = operation['x-interactions'].map(({ id }) => id)
      for (const id of ids)
        expect(interactions.find((each) => each.id === id)).toMatchObject({
          path: where.slice(1),
          method: verb.toUpperCase(),
        })
      const header = operation.parameters.find(({ name }) => name === 'Ssp-InteractionID')
      expect(header?.schema?.enum).toEqual(ids)
    }
  })

  test('TRN-ERR-05 has every refusal of its interactions with its status and code, and no other', () => {
    const isOlder = document.servers.some(({ url }) => url.includes('DSTU2'))
    for (const { operation } of operationsIn(document)) {
      const ids = operation['x-interactions'].map(({ id }) => id)
      const wanted = interactions
        .filter(({ id }) => ids.some((each) => each === id))
        .flatMap((each: Interaction) => refusalsOf(each))
      const said = Object.entries(operation.responses).flatMap(([status, { content }]) =>
        Object.values(content).flatMap(({ examples = {} }) =>
          Object.keys(examples).map((situation) => {
            const { status: own } = answersIn[isOlder ? 'DSTU2' : 'STU3'][situation as Situation]
            expect(String(own), situation).toBe(status)
            return situation
          }),
        ),
      )
      expect(said.toSorted()).toEqual([...new Set<string>(wanted)].toSorted())
    }
  })
})

describe('what is deployed', () => {
  const deployed = interactions.filter(
    ({ id, fhirVersion }) =>
      fhirVersion === 'STU3' &&
      /fhir:rest:(read|search):(metadata|patient|organization|practitioner|location)-1$|registerpatient/.test(
        id,
      ) &&
      !/structured|documents/.test(id),
  )

  test('TRN-CAP-06 is in the document, and nothing else', () => {
    expect(idsIn(built).toSorted()).toEqual(deployed.map(({ id }) => id).toSorted())
    expect(deployed).toHaveLength(9)
    expect(idsIn(older)).toEqual(['urn:nhs:names:services:gpconnect:fhir:rest:read:metadata'])
    expect(idsIn(openApi(ours, rootAt(roots.documents), origin))).toEqual([])
  })

  test('says who serves it, where, in which version and how', () => {
    expect(built).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'GP Connect at A99999: Foundations, Appointment Management', version: '1.5.0' },
      servers: [{ url: `${origin}${roots.foundations}` }, { url: `${origin}${roots.foundations}/fhir` }],
    })
    expect(older.info.version).toBe('0.7.4')
    expect(older.components.securitySchemes?.bearer).toMatchObject({
      type: 'http',
      scheme: 'bearer',
      description: expect.stringContaining('requested_record'),
    })
  })

  test('has the four Ssp- headers, the token, the id, the identifier and the body where they are wanted', () => {
    const { get: read } = built.paths['/Patient/{id}'] ?? {}
    const { get: find } = built.paths['/Patient'] ?? {}
    const { post: register } = built.paths['/Patient/$gpc.registerpatient'] ?? {}
    const headers = [
      { $ref: '#/components/parameters/Ssp-TraceID' },
      { $ref: '#/components/parameters/Ssp-From' },
      { $ref: '#/components/parameters/Ssp-To' },
    ]
    for (const operation of [read, find, register]) {
      expect(operation?.parameters).toEqual(expect.arrayContaining(headers))
      expect(operation?.parameters).toContainEqual(
        expect.objectContaining({ name: 'Ssp-InteractionID', required: true }),
      )
    }
    expect(built.components.parameters?.['Ssp-To']).toMatchObject({ schema: { enum: ours.asids } })
    expect(read?.parameters).toContainEqual(expect.objectContaining({ name: 'id', in: 'path' }))
    expect(find?.parameters).toContainEqual(
      expect.objectContaining({ name: 'identifier', in: 'query', required: true }),
    )
    expect(read?.security).toEqual([{ bearer: ['patient/*.read'] }])
    expect(register?.security).toEqual([{ bearer: ['patient/*.write'] }])
    expect(read).not.toHaveProperty('requestBody')
    expect(register?.requestBody).toMatchObject({
      required: true,
      content: {
        'application/fhir+json': { schema: { $ref: '#/components/schemas/Parameters' } },
        'application/fhir+xml': { schema: { $ref: '#/components/schemas/Parameters' } },
      },
    })
    expect(read?.responses['200']).toMatchObject({
      headers: { ETag: {}, 'Content-Location': {}, 'Cache-Control': {} },
      content: { 'application/fhir+json': { schema: { $ref: '#/components/schemas/Patient' } } },
    })
    expect(older.paths['/metadata']?.get?.responses['200']).toMatchObject({
      content: { 'application/xml+fhir': { schema: { $ref: '#/components/schemas/Conformance' } } },
    })
    const parameter = find?.parameters.find((each) => 'name' in each && each.name === 'identifier')
    const { pattern } = (parameter as { schema: { pattern: string } }).schema
    expect('https://fhir.nhs.uk/Id/nhs-number|9999100007').toMatch(new RegExp(pattern, 'u'))
    expect('https://fhirXnhs.uk/Id/nhs-number|9999100007').not.toMatch(new RegExp(pattern, 'u'))
  })

  test('links each operation to its requirements, by id and rule', () => {
    const { get: read } = built.paths['/Patient/{id}'] ?? {}
    expect(read?.['x-interactions']).toMatchObject([{ requirements: expect.arrayContaining(['FND-PRD-01']) }])
    expect(read?.description).toMatch(/- \*\*FND-PRD-01\*\* \w/)
  })

  test('TRN-IID-06 interactions that share path and verb share an operation', () => {
    const { put } = whole(rootAt(roots.foundations)).paths['/Appointment/{id}'] ?? {}
    expect(
      (put as unknown as Operation)['x-interactions'].map(({ id }) => id.split(':').slice(-2).join(':')),
    ).toEqual(['update:appointment-1', 'cancel:appointment-1'])
    const { get } = whole(shared, sharing).paths['/metadata'] ?? {}
    expect((get as unknown as Operation)['x-interactions']).toHaveLength(2)
  })
})

describe('the refusals of an interaction', () => {
  const source = path.resolve(import.meta.dirname, '../../src')
  /** The situations that sources name. */
  const situationsIn = (...patterns: readonly string[]): readonly string[] => {
    const files = globSync(patterns, { cwd: source })
    expect(files.length).toBeGreaterThan(0)
    const words = files.flatMap((file) =>
      [...readFileSync(path.join(source, file), 'utf8').matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
    )
    return [...new Set(words)].filter((word) => Object.hasOwn(refusals, word))
  }
  const all = interactions as readonly Interaction[]
  const everyRefusal = new Set<string>(all.flatMap(refusalsOf))

  test('are all that the gate names, but for what leads to no interaction', () => {
    const ofGate = situationsIn('gateway/*.ts', 'gateway/{stages,token,door}/*.ts')
    expect(ofGate.filter((each) => !everyRefusal.has(each))).toEqual([
      'interactionNotBuilt',
      'practiceUnknown',
      'rootUnknown',
    ])
  })

  const handlers: readonly (readonly [file: string, id: string])[] = [
    ['find-patient', 'rest:search:patient-1'],
    ['read-patient', 'rest:read:patient-1'],
    ['find-organisation', 'rest:search:organization-1'],
    ['read-organisation', 'rest:read:organization-1'],
    ['find-practitioner', 'rest:search:practitioner-1'],
    ['read-practitioner', 'rest:read:practitioner-1'],
    ['read-location', 'rest:read:location-1'],
    ['register-patient', 'operation:gpc.registerpatient-1'],
  ]
  test.each(handlers)('are all that %s.ts names', (file, id) => {
    const interaction = all.find((each) => each.id.endsWith(`gpconnect:fhir:${id}`)) as Interaction
    const text = readFileSync(path.join(source, `capabilities/foundations/${file}.ts`), 'utf8')
    const words = [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)
    const named = words.filter((word) => Object.hasOwn(refusals, word))
    expect(named.filter((each) => !refusalsOf(interaction).includes(each as Situation))).toEqual([])
  })

  test('have among them all that Foundations names anywhere', () => {
    const ofFoundations = new Set<string>(
      all.filter(({ capability }) => capability === 'foundations').flatMap(refusalsOf),
    )
    expect(situationsIn('capabilities/foundations/*.ts').filter((each) => !ofFoundations.has(each))).toEqual(
      [],
    )
  })
})

/** A document with parts that can be taken out. */
type Spoilt = {
  readonly info: { title?: string }
  readonly components: { examples?: object; readonly parameters: Readonly<Record<string, object>> }
  readonly paths: Readonly<
    Record<string, { readonly get: { parameters: readonly { readonly name?: string }[]; responses: object } }>
  >
}

describe('the check of the structure', () => {
  const spoilt: readonly (readonly [string, (document: Spoilt) => unknown, RegExp])[] = [
    ['another version', (document) => Object.assign(document, { openapi: '3.0.3' }), /openapi: is 3\.0\.3/],
    ['no title', ({ info }) => delete info.title, /info: title is missing/],
    ['a field of our own', (document) => Object.assign(document, { own: [] }), /own has no place/],
    ['a reference to nothing', ({ components }) => delete components.examples, /leads nowhere/],
    [
      'a path without its parameter',
      ({ paths }) => Object.assign(paths['/Patient/{id}']?.get ?? {}, { parameters: [] }),
      /the path wants id/,
    ],
    [
      'an operation without responses',
      ({ paths }) => Object.assign(paths['/metadata']?.get ?? {}, { responses: {} }),
      /no response/,
    ],
    [
      'a header that is no parameter',
      ({ components }) =>
        Object.assign(components.parameters._format ?? {}, { name: 'Accept', in: 'header' }),
      /Accept is no header/,
    ],
  ]
  test.each(spoilt)('finds %s', (_, spoil, problem) => {
    const copy = structuredClone(built)
    spoil(copy as unknown as Spoilt)
    expect(problemsOf(copy).join('\n')).toMatch(problem)
  })
})
