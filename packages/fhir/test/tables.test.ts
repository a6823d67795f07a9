import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generateStu3 } from '../scripts/generate-stu3.ts'
import { readXml } from '../src/index.ts'
import type { ElementDefinition, StructureDefinition } from '../src/stu3/index.ts'
import { stu3 } from '../src/stu3/index.ts'
import { describeWithShared, filesIn } from './shared.ts'

describe('Element tables', () => {
  for (const [name, text] of Object.entries(generateStu3()))
    test(`src/stu3/${name} is what scripts/generate-stu3.ts writes`, () => {
      expect(readFileSync(new URL(`../src/stu3/${name}`, import.meta.url), 'utf8')).toBe(text)
    })

  test('every type of the table can be read, and knows every type that it names', () => {
    const { types } = JSON.parse(generateStu3()['elements.generated.json']) as {
      types: Record<string, string>
    }
    for (const name of Object.keys(types))
      for (const element of stu3.tables.typeOf(name)?.members.values() ?? [])
        if (element.content === 'complex')
          expect(stu3.tables.typeOf(element.typeName)?.name).toBe(element.typeName)
    expect(stu3.resourceTypes.size).toBe(117)
  })

  test('names that every object has are no types', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(stu3.tables.typeOf(name)).toBeUndefined()
      expect(stu3.tables.typeOf('Patient')?.members.get(name)).toBeUndefined()
    }
  })
})

/** An element of the core definition as a profile's snapshot repeats it in `base`. */
type Base = { path: string; min: number; isRepeating: boolean; types: string[] }

function basesOf({ path, base, type }: ElementDefinition): Base[] {
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

function tableOf(path: string) {
  const [owner, name] = [path.replace(/\.[^.]*$/, ''), path.replace(/^.*\./, '').replace('[x]', '')]
  const type = stu3.tables.typeOf(owner)
  const isChoice = path.endsWith('[x]')
  const variants = [...new Set(type?.members.values() ?? [])].filter((element) =>
    isChoice ? element.choice === `${name}[x]` : element.name === name,
  )
  return { type, variants }
}

describeWithShared('fhir/stu3/StructureDefinitions', 'Element tables and official definitions', (path) => {
  const definitions = filesIn(path, '.xml').flatMap((file) => {
    const { resource } = readXml(stu3, readFileSync(join(path, file)), { tolerant: true })
    return resource?.resourceType === 'StructureDefinition' ? [resource] : []
  })
  const elements = (definition: StructureDefinition) => definition.snapshot?.element ?? []
  const bases = definitions.flatMap((definition) => elements(definition).flatMap(basesOf))

  test('there is something to compare with', () => {
    expect(definitions.length).toBeGreaterThan(60)
    expect(bases.length).toBeGreaterThan(3000)
  })

  test('agree about cardinality', () => {
    const differing = bases.filter(({ path, min, isRepeating }) => {
      const { type, variants } = tableOf(path)
      if (type === undefined) return true
      const required = type.needs.some(({ name }) => name === path.replace(/^.*\./, ''))
      return variants.length === 0 || variants[0]?.repeats !== isRepeating || required !== min > 0
    })
    expect([...new Set(differing.map(({ path }) => path))]).toEqual([])
  })

  test('agree about types', () => {
    const differing = bases.filter(({ path, types }) => {
      const own = tableOf(path).variants.map(({ typeName }) => typeName)
      const isOwn = (code: string) =>
        own.includes(profileTypes[code] ?? code) ||
        own.some((name) => name.includes('.')) ||
        /^http/.test(code)
      return !types.every(isOwn)
    })
    expect([...new Set(differing.map(({ path, types }) => `${path} ${types}`))]).toEqual([])
  })

  test('agree about order', () => {
    for (const definition of definitions) {
      const last = new Map<string, number>()
      for (const { path, base } of elements(definition)) {
        const owner = path.replace(/\.[^.]*$/, '')
        const order = base && path.includes('.') ? tableOf(base.path).variants[0]?.order : undefined
        for (const deeper of last.keys())
          if (deeper.startsWith(`${path}.`) || deeper === path) last.delete(deeper)
        if (
          order === undefined ||
          base?.path.startsWith('Resource') ||
          base?.path.startsWith('DomainResource')
        )
          continue
        expect(order, `${definition.id} ${path}`).toBeGreaterThanOrEqual(last.get(owner) ?? 0)
        last.set(owner, order)
      }
    }
  })
})
