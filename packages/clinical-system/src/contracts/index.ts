/**
 * The contract suites of the ports. Each registers vitest tests for an implementation, given how to make one that holds some
 * facts. Whoever puts a back end behind the ports runs them against it; the two implementations here pass the same.
 *
 * @example
 * registerContract(async (facts) => {
 *   const backEnd = await myTestBackEnd(facts)
 *   return { register: myRegister(backEnd), close: () => backEnd.stop() }
 * })
 */
export { auditTrailContract } from './audit-trail.ts'
export { clockContract, idsContract } from './clock-and-ids.ts'
export type { ContractOptions, Make } from './contract.ts'
export { contractFacts } from './facts.ts'
export { placesContract } from './places.ts'
export { practicesContract } from './practices.ts'
export { registerContract } from './register.ts'
export { staffContract } from './staff.ts'
