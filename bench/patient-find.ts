import type { Bench } from './bench.ts'
import { besideBareRoute } from './beside-bare-route.ts'
import { practice, visiblePatients } from './data.ts'
import { asks, targets } from './request.ts'

export const patientFind: Bench = {
  name: 'patient-find',
  title: 'Find a patient by NHS number, beside a bare route that sends the same bytes',
  run: (effort) =>
    besideBareRoute(
      {
        ...asks.findPatient,
        target: (directory) => targets.findPatient(practice, visiblePatients(directory)[0]?.nhsNumber ?? ''),
        targets: (directory) =>
          visiblePatients(directory).map(({ nhsNumber }) => targets.findPatient(practice, nhsNumber)),
      },
      effort,
    ),
}
