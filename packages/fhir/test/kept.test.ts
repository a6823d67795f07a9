import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type JsonObject,
  type KnownObjects,
  parseJson,
  readJson,
  settled,
  writeJson,
  writeXml,
} from '../src/index.ts'
import { type Patient, stu3 } from '../src/stu3/index.ts'

const knownObjects = (): KnownObjects & { readonly texts: Map<string, JsonObject> } => {
  const texts = new Map<string, JsonObject>()
  return { texts, get: (text) => texts.get(text), set: (text, object) => texts.set(text, object) }
}

function objectOf(text: string, known?: KnownObjects): JsonObject {
  const parsed = parseJson(text, { known })
  if (parsed.fault) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value as JsonObject
}

describe('objects that are known', () => {
  test('the same text is the same object, beside others that change', () => {
    const known = knownObjects()
    const device = '{"model":"a } { \\" \\\\","list":[{"deep":1}],"text":"é\\u00e9"}'
    const first = objectOf(`{"iat":1,"device":${device}}`, known)
    const second = objectOf(`{ "device" : ${device} , "iat":2}`, known)
    expect(first).toEqual({ iat: 1, device: JSON.parse(device) })
    expect(second).toEqual({ iat: 2, device: JSON.parse(device) })
    expect(second.device).toBe(first.device)
    expect([...known.texts.keys()]).toEqual([device])
  })

  test('only those directly inside the outermost object are kept, and none that is very long', () => {
    const known = knownObjects()
    const long = JSON.stringify({ text: 'x'.repeat(5_000) })
    expect(objectOf(`{"a":[{"b":{}}],"long":${long}}`, known)).toEqual({
      a: [{ b: {} }],
      long: JSON.parse(long),
    })
    expect(known.texts.size).toBe(0)
  })

  test('TRN-SEC-02 what is wrong in one is told by its place in the whole, and nothing of it is kept', () => {
    for (const wrong of [
      '{"a":1,\n"b":{"c":1,"c":2}}',
      '{"b":{"c":01}}',
      '{"b":{"c":"\\x"}}',
      '{"b":{"c":{',
      '{"b":{"c":"}',
      '{"b":{"c":[}]}',
      `{"b":${'{"c":'.repeat(80)}1${'}'.repeat(80)}}`,
    ]) {
      const known = knownObjects()
      expect(parseJson(wrong, { known })).toEqual(parseJson(wrong))
      expect(parseJson(wrong).fault).toBe('syntax')
      expect(known.texts.size).toBe(0)
    }
  })

  test('whatever is parsed, it is what is parsed without them', () => {
    const known = knownObjects()
    const spaced = (value: unknown) =>
      fc.constantFrom(undefined, 1).map((space) => JSON.stringify(value, null, space))
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()).chain(spaced), (text) => {
        expect(parseJson(text, { known })).toEqual(parseJson(text))
        expect(parseJson(text, { known })).toEqual(parseJson(text))
      }),
    )
  })
})

describe('whole numbers', () => {
  test.each(['0', '7', '1732982400', '999999999999999', '9007199254740991'])('%s', (text) => {
    expect(objectOf(`{"n":${text}}`)).toEqual({ n: Number(text) })
    expect(objectOf(`{"n":[${text}]}`)).toEqual({ n: [Number(text)] })
    expect(objectOf(`{"n":${text} }`)).toEqual({ n: Number(text) })
  })
  test.each(['01', '00', '1_0', '0x1', '1a', '+1'])('%s is none', (text) => {
    expect(parseJson(`{"n":${text}}`).fault).toBe('syntax')
  })
})

describe('resources that are settled', () => {
  const patient = (family: string): Patient => ({ resourceType: 'Patient', name: [{ family }] })

  test('are written once in each format, as any other is', () => {
    const one = settled(patient('Penny'))
    const json = writeJson(one)
    const xml = writeXml(stu3, one)
    expect(json).toBe(writeJson(patient('Penny')))
    expect(xml).toBe(writeXml(stu3, patient('Penny')))
    // Nobody is to change it: that it was written once shows where somebody does.
    Object.assign(one, patient('Other'))
    expect([writeJson(one), writeXml(stu3, one)]).toEqual([json, xml])
    expect(readJson(stu3, writeJson(one)).problems).toEqual([])
  })

  test('are written anew where they are to be indented, and inside another', () => {
    const one = settled(patient('Penny'))
    expect(writeXml(stu3, one)).not.toContain('\n')
    expect(writeXml(stu3, one, { indent: '  ' })).toContain('\n  <name>')
    expect(writeXml(stu3, one)).not.toContain('\n')
    expect(writeJson({ resourceType: 'Bundle', entry: [{ resource: one }] } as never)).toBe(
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Penny"}]}}]}',
    )
  })
})
