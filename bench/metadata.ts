import type { Bench } from './bench.ts'
import { besideBareRoute } from './beside-bare-route.ts'
import { practice } from './data.ts'
import { asks, targets } from './request.ts'

export const metadata: Bench = {
  name: 'metadata',
  title: 'Get the capability statement, beside a bare route that sends the same bytes',
  run: (effort) => besideBareRoute({ ...asks.metadata, target: () => targets.metadata(practice) }, effort),
}
