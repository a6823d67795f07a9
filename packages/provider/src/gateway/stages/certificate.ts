import type { Arrived, Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'

/** Whoever is not known by certificate is told nothing else — TRN-PIPE, step 1. The door has judged the certificate. */
export const certificateStage: Stage<Arrived, unknown, Tools> = {
  name: 'certificate',
  purpose: 'the client certificate is there and good, where the door asks for one',
  requirements: ['TRN-TLS-04', 'TRN-TLS-05', 'TRN-TLS-06', 'TRN-TLS-08'],
  run({ request }) {
    if (request.client?.refusal) throw request.client.refusal
  },
}
