import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generate } from '../scripts/generate-tables.ts'
import { type ReleaseSource, releases as sources } from '../scripts/releases.ts'
import { type AnyResource, type FhirRelease, readXml } from '../src/index.ts'
import { releases } from './releases.ts'
import { describeWithShared, filesIn } from './shared.ts'

/** How much there is to compare with, at least. */
type Plenty = { readonly resourceTypes: number; readonly definitions: number; readonly elements: number }

const plenty: Readonly<Record<string, Plenty>> = {
  STU3: { resourceTypes: 117, definitions: 60, elements: 3000 },
  DSTU2: { resourceTypes: 94, definitions: 7, elements: 1000 },
}

const releaseOf = ({ name }: ReleaseSource): FhirRelease =>
  releases.find((release) => release.name === name) ?? fail()

function fail(): never {
  throw new Error('There is no such release.')
}

for (const source of sources) {
  const release = releaseOf(source)
  describe(`${source.name}: element tables`, () => {
    const files = generate(source)
    for (const [name, text] of Object.entries(files))
      test(`src/${source.folder}/${name} is what scripts/generate-tables.ts writes`, () => {
        expect(readFileSync(new URL(`../src/${source.folder}/${name}`, import.meta.url), 'utf8')).toBe(text)
      })

    test('every type of the table can be read, and knows every type that it names', () => {
      const { types } = JSON.parse(files['elements.generated.json']) as { types: Record<string, string> }
      for (const name of Object.keys(types))
        for (const element of release.tables.typeOf(name)?.members.values() ?? [])
          if (element.content === 'complex')
            expect(release.tables.typeOf(element.typeName)?.name).toBe(element.typeName)
      expect(release.resourceTypes.size).toBe(plenty[source.name]?.resourceTypes)
    })

    test('names that every object has are no types', () => {
      for (const name of ['constructor', 'toString', '__proto__']) {
        expect(release.tables.typeOf(name)).toBeUndefined()
        expect(release.tables.typeOf('Patient')?.members.get(name)).toBeUndefined()
      }
    })
  })
}

/** What the tests read of a StructureDefinition, in either release. */
type Definition = {
  readonly name: string
  readonly snapshot?: { readonly element: readonly ElementOfSnapshot[] }
}
type ElementOfSnapshot = {
  readonly path: string
  readonly base?: { readonly path: string; readonly min: number; readonly max: string }
  readonly type?: readonly { readonly code: string }[]
}

function definitionsOf(release: FhirRelease, path: string): Definition[] {
  return filesIn(path, '.xml').flatMap((file) => {
    const { resource } = readXml(release, readFileSync(join(path, file)), { tolerant: true })
    return resource?.resourceType === 'StructureDefinition' ? [resource as AnyResource & Definition] : []
  })
}

/** An element of the core definition as a profile's snapshot repeats it in `base`. */
type Base = { path: string; min: number; isRepeating: boolean; types: string[] }

function basesOf({ path, base, type }: ElementOfSnapshot): Base[] {
  // A root has no owner, and `date.value` is the inside of a primitive, which the tables do not have.
  if (base === undefined || !/^[A-Z].*\./.test(base.path) || path.includes(':')) return []
  const types = [...new Set((type ?? []).map(({ code }) => code))]
  return [
    {
      path: base.path.replace('Resource.meta.', 'Meta.'),
      min: base.min,
      isRepeating: base.max !== '1',
      types,
    },
  ]
}

const profileTypes: Readonly<Record<string, string>> = { SimpleQuantity: 'Quantity' }

/** What profiles say against the core definition: `issue.code` by mistake, `signature` as a draft had it. */
const wrongTypes: Readonly<Record<string, readonly string[]>> = {
  STU3: [],
  DSTU2: ['OperationOutcome.issue.code CodeableConcept', 'Bundle.signature base64Binary'],
}

function tableOf(release: FhirRelease, path: string) {
  const [owner, name] = [path.replace(/\.[^.]*$/, ''), path.replace(/^.*\./, '').replace('[x]', '')]
  const type = release.tables.typeOf(owner)
  const isChoice = path.endsWith('[x]')
  const variants = [...new Set(type?.members.values() ?? [])].filter((element) =>
    isChoice ? element.choice === `${name}[x]` : element.name === name,
  )
  return { type, variants }
}

for (const source of sources)
  describeWithShared(
    `fhir/${source.folder}/StructureDefinitions`,
    `${source.name}: element tables and official definitions`,
    (path) => {
      const release = releaseOf(source)
      const definitions = definitionsOf(release, path)
      const elements = (definition: Definition) => definition.snapshot?.element ?? []
      const bases = definitions.flatMap((definition) => elements(definition).flatMap(basesOf))

      test('there is something to compare with', () => {
        expect(definitions.length).toBeGreaterThan(plenty[source.name]?.definitions ?? 0)
        expect(bases.length).toBeGreaterThan(plenty[source.name]?.elements ?? 0)
      })

      test('agree about cardinality', () => {
        const differing = bases.filter(({ path, min, isRepeating }) => {
          const { type, variants } = tableOf(release, path)
          if (type === undefined) return true
          const required = type.needs.some(({ name }) => name === path.replace(/^.*\./, ''))
          return variants.length === 0 || variants[0]?.repeats !== isRepeating || required !== min > 0
        })
        expect([...new Set(differing.map(({ path }) => path))]).toEqual([])
      })

      test('agree about types', () => {
        const differing = bases.filter(({ path, types }) => {
          const own = tableOf(release, path).variants.map(({ typeName }) => typeName)
          const isOwn = (code: string) =>
            own.includes(profileTypes[code] ?? code) ||
            own.some((name) => name.includes('.')) ||
            /^http/.test(code)
          return !types.every(isOwn)
        })
        expect([...new Set(differing.map(({ path, types }) => `${path} ${types}`))]).toEqual(
          wrongTypes[source.name],
        )
      })

      test('agree about order', () => {
        for (const definition of definitions) {
          const last = new Map<string, number>()
          for (const { path, base } of elements(definition)) {
            const owner = path.replace(/\.[^.]*$/, '')
            const order =
              base && path.includes('.') ? tableOf(release, base.path).variants[0]?.order : undefined
            for (const deeper of last.keys())
              if (deeper.startsWith(`${path}.`) || deeper === path) last.delete(deeper)
            if (
              order === undefined ||
              base?.path.startsWith('Resource') ||
              base?.path.startsWith('DomainResource')
            )
              continue
            expect(order, `${definition.name} ${path}`).toBeGreaterThanOrEqual(last.get(owner) ?? 0)
            last.set(owner, order)
          }
        }
      })
    },
  )
