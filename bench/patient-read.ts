import type { Bench } from './bench.ts'
import { besideBareRoute } from './beside-bare-route.ts'
import { practice, visiblePatients } from './data.ts'
import { asks, targets } from './request.ts'

export const patientRead: Bench = {
  name: 'patient-read',
  title: 'Read a patient by id, beside a bare route that sends the same bytes',
  goal: 'at least 0.33 of the bare route, and p99 under 100 ms at 50 connections',
  run: (effort) =>
    besideBareRoute(
      {
        ...asks.readPatient,
        target: (directory) => targets.readPatient(practice, visiblePatients(directory)[0]?.id ?? ''),
        targets: (directory) => visiblePatients(directory).map(({ id }) => targets.readPatient(practice, id)),
      },
      effort,
    ),
}
