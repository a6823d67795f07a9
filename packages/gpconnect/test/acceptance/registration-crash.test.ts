import { setTimeout as delay } from 'node:timers/promises'
import { type AuditEntry, patient as patientSchema } from '@gpconnect/clinical-system'
import { openReferenceSystem, verifyAudit } from '@gpconnect/reference-system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePortBase, type Started, start, temporaryFolder } from '../help.ts'
import { type Person, patientsOf, peopleFrom, registrar } from '../registering.ts'

const registrations = 300
const kills = 10
const atOnce = 8

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let directory: string
let people: Person[]
let base: number
let server: Started
let cutOff = 0

beforeAll(async () => {
  folder = await temporaryFolder()
  directory = `${folder.path}/data`
  const system = await openReferenceSystem({ directory })
  for (const seed of ['assurance', 'demo']) await system.administration.sow(seed)
  await system.administration.generate('X99002', registrations, 1)
  await system.close()
  people = peopleFrom(directory, 'X99002', registrations)
  base = await freePortBase()
})

afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  await folder.remove()
})

async function serving(): Promise<void> {
  server = start(folder.path, 'serve', '--doors', 'http', '--data', directory, '--port-base', String(base))
  await server.printed('serving')
}

/** Registers people, several at a time, until the server is gone; answers whom it said were registered. */
async function registered(those: readonly Person[]): Promise<string[]> {
  const { register, close } = registrar(base + 1)
  const waiting = [...those]
  const confirmed: string[] = []
  const one = async () => {
    for (let person = waiting.shift(); person; person = waiting.shift()) {
      const answer = await register(person).catch(() => undefined)
      if (!answer) {
        cutOff++
        return
      }
      if (answer.status === 200) confirmed.push(person.nhsNumber)
      // One whose answer the kill before cut off was registered all the same.
      else expect([answer.status, answer.body]).toEqual([409, expect.stringContaining('DUPLICATE_REJECTED')])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  close()
  return confirmed
}

test('FND-REG-03 FND-REG-16 TRN-AUD-02 TRN-NFR-05 of registrations under load none is lost or half made by kill -9, and none is without a trace', async () => {
  const confirmed = new Set<string>()
  const share = Math.ceil(registrations / kills)
  for (let kill = 0; kill < kills; kill++) {
    await serving()
    // The last ones again, too: theirs may have been cut off.
    const batch = people.slice(Math.max(0, kill * share - atOnce), (kill + 1) * share)
    const done = registered(batch)
    // At a moment that is never the same, while some are under way.
    await delay(15 + Math.random() * 60)
    server.child.kill('SIGKILL')
    await server.ended
    for (const nhsNumber of await done) confirmed.add(nhsNumber)

    const system = await openReferenceSystem({ directory })
    const attempts = await entriesOf(system, 'attempt')
    await system.close()
    const made = patientsOf(directory, 'B82617').filter(({ provenance }) => provenance !== undefined)
    for (const patient of made) {
      expect(patientSchema.parse(patient)).toEqual(patient)
      expect(patient).toMatchObject({
        registration: { type: 'temporary', state: 'active' },
        addresses: [{ use: 'home' }, { use: 'temp' }],
      })
      expect(attempts.has(String(patient.nhsNumber)), 'each was attempted before it was made').toBe(true)
    }
    const numbers = made.map(({ nhsNumber }) => String(nhsNumber))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect([...confirmed].filter((each) => !numbers.includes(each))).toEqual([])
    expect(await verifyAudit(directory)).toMatchObject({ isSound: true })
  }
  expect(confirmed.size).toBeGreaterThan(kills)
  expect(cutOff, 'requests that a kill cut off').toBeGreaterThan(0)

  await serving()
  const rest = await registered(people.filter(({ nhsNumber }) => !confirmed.has(nhsNumber)))
  for (const nhsNumber of rest) confirmed.add(nhsNumber)
  const held = new Set(patientsOf(directory, 'B82617').map(({ nhsNumber }) => nhsNumber))
  expect(people.filter(({ nhsNumber }) => !held.has(nhsNumber as never))).toEqual([])
}, 300_000)

async function entriesOf(
  system: Awaited<ReturnType<typeof openReferenceSystem>>,
  kind: AuditEntry['kind'],
): Promise<Set<string>> {
  const numbers = new Set<string>()
  for await (const entry of system.audit.read({ practice: 'B82617' }))
    if (entry.kind === kind && entry.nhsNumber) numbers.add(entry.nhsNumber)
  return numbers
}
