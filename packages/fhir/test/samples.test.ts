import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type JsonValue, parseJson, readJson, readXml, writeJson, writeXml } from '../src/index.ts'
import { stu3 } from '../src/stu3/index.ts'
import { canonicalJson } from './canonical.ts'
import { describeWithShared, filesIn } from './shared.ts'

/** What is wrong in what suppliers' systems send: how often, what became of it, where. */
const known: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'EMIS_9465701483_Dougill_full.json': {
    'kept missing-element Bundle.entry.resource.item.linkId': 1,
  },
  'Medicus_9465704997_full.json': {
    'mended not-repeating Bundle.entry.resource.address': 1,
    'mended wrong-type Bundle.entry.resource.doseQuantity.value': 8,
  },
  'TPP_9465701998_full.json': {
    'kept format Bundle.entry.resource.id': 270,
    'mended not-repeating Bundle.entry.resource.category': 1,
    'mended whitespace Bundle.entry.resource.code.coding.code': 1,
  },
}

/** Every value by its path, as `a.b[0].c` → text. */
function leavesOf(value: JsonValue, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) leavesOf(item, `${path}[${at}]`, leaves)
  else if (typeof value === 'object' && value !== null && !('rawJSON' in value))
    for (const [name, item] of Object.entries(value)) leavesOf(item, `${path && `${path}.`}${name}`, leaves)
  else leaves.set(path, JSON.stringify(value))
  return leaves
}

function jsonOf(text: string): JsonValue {
  const parsed = parseJson(text)
  return parsed.fault ? null : parsed.value
}

describeWithShared('samples/structured-record', 'Records as suppliers send them', (path) => {
  for (const file of filesIn(path, '.json')) {
    const text = readFileSync(join(path, file), 'utf8')
    const original = jsonOf(text)
    const read = readJson(stu3, text, { tolerant: true })
    const resource = read.resource ?? { resourceType: 'none' }

    test(`TRN-RES-16 ${file}: a tolerant reader lists what is wrong`, () => {
      const counts: Record<string, number> = {}
      for (const { kind, code, path } of read.problems) {
        const key = `${kind} ${code} ${path.replace(/\[\d+\]/g, '')}`
        counts[key] = (counts[key] ?? 0) + 1
      }
      expect(counts).toEqual(known[file] ?? {})
      expect(readJson(stu3, text).fault).toBe(read.problems.length > 0 ? 'structure' : undefined)
    })

    test(`TRN-ENC-08 ${file}: nothing is lost but what is listed as mended`, () => {
      const before = leavesOf(original)
      const after = leavesOf(jsonOf(writeJson(resource)))
      const mended = read.problems
        .filter(({ kind }) => kind !== 'kept')
        .map(({ path }) => path.replace(/^Bundle\./, ''))
      const differing = [...before].filter(
        ([at, value]) => after.get(at) !== value && !mended.some((one) => at.startsWith(one)),
      )
      expect(differing).toEqual([])
      if (mended.length === 0) expect(canonicalJson(resource)).toBe(canonicalJson(original))
    })

    test(`TRN-CT-14 ${file}: goes from JSON to XML and back`, () => {
      const again = readXml(stu3, writeXml(stu3, read.resource ?? fail()), { tolerant: true })
      expect(canonicalJson(again.resource)).toBe(canonicalJson(resource))
    })
  }
})

function fail(): never {
  throw new Error('There is no resource.')
}
