export { demographicsOn, type Pds, PdsUnavailable, type RegisteredPractice } from './pds/client.ts'
export {
  type PdsCondition,
  type PdsSimulator,
  type PdsSimulatorOptions,
  pdsSimulator,
} from './pds/simulator.ts'
