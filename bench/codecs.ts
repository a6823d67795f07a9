import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readJson, readXml, writeJson, writeXml } from '@gpconnect/fhir'
import { type Bundle, stu3 } from '@gpconnect/fhir/stu3'
import { SaxesParser } from 'saxes'
import { type Bench, type Effort, figure, median, type Table } from './bench.ts'
import { home } from './processes.ts'

/** Records as suppliers' systems send them; reference material beside the repository. */
const samples = path.join(home, '../shared/samples/structured-record')

/** Entries of the bundles that are built: about one area, one record, the largest record that is to be expected. */
const sizes = [30, 500, 1600]

/** As the reader sets it. */
const saxesOptions = { xmlns: true, position: true } as const

const options = { tolerant: true, maxBytes: 64 * 1024 * 1024 }

export const codecs: Bench = {
  name: 'codecs',
  title:
    'Reading and writing records, beside JSON.parse, JSON.stringify and an XML parser whose events nobody hears',
  run: async (effort) => {
    if (!existsSync(samples))
      return { headings: ['', ''], rows: [['skipped: ../shared/samples/structured-record is absent', '']] }
    const bundles = sampleBundles()
    const all = { name: `the ${bundles.length} samples`, bundles }
    return tableOf([all, ...builtBundles(bundles)], effort)
  },
}

/** What is read or written in one go. */
type Load = { readonly name: string; readonly bundles: readonly Bundle[] }

function sampleBundles(): readonly Bundle[] {
  return readdirSync(samples)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { resource } = readJson(stu3, readFileSync(path.join(samples, file)), options)
      if (resource?.resourceType !== 'Bundle') throw new Error(`${file} holds no bundle.`)
      return resource
    })
}

/** A bundle of each size, its entries those of all samples in turn, over again where they do not suffice. */
function builtBundles(bundles: readonly Bundle[]): readonly Load[] {
  const longest = Math.max(...bundles.map(({ entry = [] }) => entry.length))
  const inTurn = Array.from({ length: longest }, (_, at) =>
    bundles.flatMap(({ entry = [] }) => entry[at] ?? []),
  ).flat()
  return sizes.map((size) => {
    const entry = Array.from({ length: size }, (_, at) => inTurn[at % inTurn.length] ?? {})
    return {
      name: `${size.toLocaleString('en-GB')} entries`,
      bundles: [{ resourceType: 'Bundle', type: 'collection', entry }],
    }
  })
}

type Work = { readonly name: string; readonly bytes: number; codec(): unknown; baseline(): unknown }

/** What is measured of a load: reading and writing it, each with what it is compared with. */
function workOn({ bundles }: Load): readonly Work[] {
  const jsons = bundles.map((bundle) => Buffer.from(writeJson(bundle)))
  const xmls = bundles.map((bundle) => Buffer.from(writeXml(stu3, bundle)))
  const total = (buffers: readonly Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0)
  const stringify = () => bundles.map((bundle) => Buffer.from(JSON.stringify(bundle)))
  return [
    {
      name: 'read JSON',
      bytes: total(jsons),
      codec: () => jsons.map((json) => readJson(stu3, json, options)),
      baseline: () => jsons.map((json) => JSON.parse(json.toString())),
    },
    {
      name: 'write JSON',
      bytes: total(jsons),
      codec: () => bundles.map((bundle) => Buffer.from(writeJson(bundle))),
      baseline: stringify,
    },
    {
      name: 'read XML',
      bytes: total(xmls),
      codec: () => xmls.map((xml) => readXml(stu3, xml, options)),
      baseline: () => xmls.map((xml) => new SaxesParser(saxesOptions).write(xml.toString()).close()),
    },
    {
      name: 'write XML',
      bytes: total(xmls),
      codec: () => bundles.map((bundle) => Buffer.from(writeXml(stu3, bundle))),
      baseline: stringify,
    },
  ]
}

function tableOf(loads: readonly Load[], effort: Effort): Table {
  const rows = loads.flatMap((load) =>
    workOn(load).map(({ name, bytes, codec, baseline }): readonly string[] => {
      const [own, bare] = inTurn([codec, baseline], effort)
      const rate = (milliseconds: number) => figure(bytes / 1000 / milliseconds)
      return [
        `${load.name}: ${name}`,
        figure(bytes / 1000),
        figure(own),
        figure(bare),
        (own / bare).toFixed(2),
        rate(own),
        rate(bare),
      ]
    }),
  )
  return { headings: ['', 'kB', 'ms', 'baseline ms', 'times', 'MB/s', 'baseline MB/s'], rows }
}

/** Median milliseconds of two pieces of work that take turns, after as many turns to warm up as are measured. */
function inTurn([codec, baseline]: [() => unknown, () => unknown], { seconds }: Effort): [number, number] {
  const own: number[] = []
  const bare: number[] = []
  const turns = () => {
    const end = performance.now() + seconds * 25
    for (let turn = 0; turn < 5 || performance.now() < end; turn++) {
      own.push(timeOf(codec))
      bare.push(timeOf(baseline))
    }
  }
  turns()
  own.length = 0
  bare.length = 0
  turns()
  return [median(own), median(bare)]
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
