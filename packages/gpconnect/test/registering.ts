import { Agent, request as httpRequest } from 'node:http'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { obstacleIn, type Patient } from '@gpconnect/clinical-system'
import { requestTo } from './acceptance/consumer.ts'

/** Someone whom PDS knows, as a consumer describes them. */
export type Person = Pick<Patient, 'names' | 'birthDate'> & { readonly nhsNumber: string }

/** The answer to a registration, as it came. */
export type Registration = { readonly status: number; readonly body: string }

/** A Parameters body that asks for a person's registration. */
export function bodyFor({ nhsNumber, names: [name], birthDate }: Person): string {
  return JSON.stringify({
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'registerPatient',
        resource: {
          resourceType: 'Patient',
          identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }],
          name: [{ use: 'official', family: name?.family, given: name?.given }],
          birthDate,
          address: [{ use: 'temp', line: ['7 Harbour Row'], city: 'Saltmere', postalCode: 'ZZ95 1AB' }],
        },
      },
    ],
  })
}

/** Registers people at B82617 over connections that are kept. */
export function registrar(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    /** Rejects where the connection ends before the answer is whole. */
    register: (person: Person) => sent(agent, port, person),
    close: () => agent.destroy(),
  }
}

function sent(agent: Agent, port: number, person: Person): Promise<Registration> {
  const { url, method, headers, body } = requestTo(`http://127.0.0.1:${port}`, {
    interaction: 'urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1',
    body: bodyFor(person),
  })
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { agent, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Every patient a practice holds, straight from the store. */
export function patientsOf(directory: string, practice: string): Patient[] {
  const database = new DatabaseSync(path.join(directory, 'clinical.sqlite'), { readOnly: true })
  try {
    return database
      .prepare('SELECT facts FROM patient WHERE practice = ? ORDER BY id')
      .all(practice)
      .map(({ facts }) => JSON.parse(String(facts)))
  } finally {
    database.close()
  }
}

/** So many people whom PDS confirms, from those that another practice holds. */
export function peopleFrom(directory: string, practice: string, count: number): Person[] {
  const people = patientsOf(directory, practice).filter(
    (patient): patient is Patient & Person =>
      patient.nhsNumber !== undefined && obstacleIn(patient, { at: Date.now() }) === 'registered',
  )
  if (people.length < count) throw new Error(`${practice} holds ${people.length} such people, not ${count}.`)
  return people.slice(0, count)
}
