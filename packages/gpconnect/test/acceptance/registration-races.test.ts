import { openReferenceSystem, verifyAudit } from '@gpconnect/reference-system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePortBase, type Started, start, temporaryFolder } from '../help.ts'
import { type Person, patientsOf, peopleFrom, type Registration, registrar } from '../registering.ts'

const rounds = 200
const atOnce = 50

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let directory: string
let people: Person[]
let servers: { child: Started; register: ReturnType<typeof registrar> }[]

/** People of another practice, whom PDS knows: one for each round. */
beforeAll(async () => {
  folder = await temporaryFolder()
  directory = `${folder.path}/data`
  // All three find an empty directory, migrate it and sow the seeds, at once.
  servers = await Promise.all([1, 2, 3].map(serving))
  const system = await openReferenceSystem({ directory })
  await system.administration.generate('X99002', 2 * rounds, 1)
  await system.close()
  people = peopleFrom(directory, 'X99002', 2 * rounds)
})

afterAll(async () => {
  for (const { child, register } of servers) {
    register.close()
    child.child.kill('SIGKILL')
    await child.ended
  }
  await folder.remove()
})

async function serving() {
  const base = await freePortBase()
  const child = start(
    folder.path,
    'serve',
    '--data',
    directory,
    '--port-base',
    String(base),
    '--seed',
    'assurance,demo',
    '--doors',
    'http',
  )
  await child.printed('serving')
  return { child, register: registrar(base + 1) }
}

/** One number, many requests at once, over as many processes as given. */
async function race(person: Person, over: readonly ReturnType<typeof registrar>[]): Promise<Registration[]> {
  return Promise.all(
    Array.from({ length: atOnce }, (_, place) =>
      (over[place % over.length] as (typeof over)[number]).register(person),
    ),
  )
}

const expected = { 200: 1, 409: atOnce - 1 }

test.each([
  ['one process', 0, 1],
  ['three processes', rounds, 3],
] as const)(
  'FND-REG-16 of 50 registrations of one number at once exactly one is made, in 200 rounds, by %s',
  async (_, from, processes) => {
    const over = servers.slice(0, processes).map(({ register }) => register)
    for (const person of people.slice(from, from + rounds)) {
      const answers = await race(person, over)
      expect(
        counted(answers),
        JSON.stringify(answers.find(({ status }) => ![200, 409].includes(status))),
      ).toEqual(expected)
    }
    const registered = patientsOf(directory, 'B82617').filter(
      ({ registration }) => registration.type === 'temporary',
    )
    for (const { nhsNumber } of people.slice(from, from + rounds))
      expect(registered.filter((each) => each.nhsNumber === nhsNumber)).toHaveLength(1)
  },
  300_000,
)

test('TRN-AUD-02 after the races the audit trail of all processes is sound', async () => {
  expect(await verifyAudit(directory)).toMatchObject({ isSound: true })
})

function counted(answers: readonly Registration[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
