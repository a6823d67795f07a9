import type { OdsCode } from '@gpconnect/clinical-system'
import { openReferenceSystem } from '../src/index.ts'
import { aRegistration } from './backup-load.ts'

/**
 * Registers patients one after the other, each with its attempt and its outcome in the audit trail, until it is told to stop
 * on standard input. Says the number of each once it is durable, and starts anew now and then, as a new writer's segment.
 */
const [directory = '', writer = '', first = '0'] = process.argv.slice(2)
let isStopping = false
process.stdin.once('data', () => {
  isStopping = true
})

for (let number = Number(first); !isStopping; ) {
  const system = await openReferenceSystem({ directory, sealEvery: 5 })
  for (const end = number + 40; number < end && !isStopping; number++) await register(system, number)
  await system.close()
}
process.stdin.destroy()

async function register(system: Awaited<ReturnType<typeof openReferenceSystem>>, number: number) {
  const practice = 'A20047' as OdsCode
  const { change, registration } = aRegistration(writer, number)
  const event = { at: new Date().toISOString(), practice, change, nhsNumber: registration.nhsNumber }
  await system.audit.append([{ ...event, kind: 'attempt' }])
  const { outcome, patient } = await system.register.register(practice, registration, Date.now())
  if (outcome !== 'created') throw new Error(`${change} was ${outcome}`)
  await system.audit.append([
    { ...event, at: new Date().toISOString(), kind: 'outcome', status: 200, patientId: patient.id },
  ])
  process.stdout.write(`${number}\n`)
}
