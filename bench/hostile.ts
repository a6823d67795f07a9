import { type Bench, figure, type Table } from './bench.ts'
import { type HostileReport, hostileRun } from './hostile/runner.ts'

/** Requests for each second that a benchmark is given: 100,000 in all, or 10,000 with `--quick`. */
const perSecond = 10_000

export const hostile: Bench = {
  name: 'hostile',
  title: 'Requests mutated in every way, to a provider of their own; answers to them by what was mutated',
  goal: 'no 5xx but 501 and 503, no request without its audit entry, memory flat, nothing confidential in logs',
  run: async ({ seconds }) => {
    const requests = Number(process.env.GPCONNECT_HOSTILE ?? seconds * perSecond)
    const report = await hostileRun({ seed: Number(process.env.GPCONNECT_HOSTILE_SEED ?? 1), requests })
    if (report.finds.length > 0)
      throw new Error(`${report.finds.length} finds:\n${report.finds.slice(0, 20).join('\n')}`)
    return tableOf(report)
  },
}

function tableOf({ statuses, kinds, styles, ...report }: HostileReport): Table {
  const columns = [...statuses.keys()].toSorted()
  const row = (name: string, counts: ReadonlyMap<number, number>) => [
    name,
    figureOf([...counts.values()].reduce((sum, count) => sum + count, 0)),
    ...columns.map((status) => figureOf(counts.get(status) ?? 0)),
    figureOf(counts.get(0) ?? 0),
  ]
  const { seed, requests, seconds, conversations, entries, registrations, unaccepted, memory } = report
  const more: readonly (readonly [string, ...string[]])[] = [
    [`seed ${seed}: requests`, figureOf(requests), `${figure(requests / seconds)} a second`],
    ['conversations', figureOf(conversations)],
    ...[...styles].map(([style, count]): [string, string] => [`… ${style}`, figureOf(count)]),
    ['audit entries', figureOf(entries)],
    ['broken off before they were accepted', figureOf(unaccepted)],
    ['registrations', figureOf(registrations)],
    ['resident MB by quarters', ...memory.resident.map(figure)],
    ['least heap MB by quarters', ...memory.heap.map(figure)],
    ['finds', '0'],
  ]
  return {
    headings: ['', 'all', ...columns.map(String), 'none'],
    rows: [
      row('answers', statuses),
      ...[...kinds]
        .toSorted()
        .map(([kind, counts]) => row(`to ${kind === 'none' ? 'right ones' : kind}`, counts)),
      ...more,
    ],
  }
}

const figureOf = (count: number) => count.toLocaleString('en-GB')
