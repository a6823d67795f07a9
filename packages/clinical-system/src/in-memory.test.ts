import {
  auditTrailContract,
  clockContract,
  idsContract,
  placesContract,
  practicesContract,
  registerContract,
  staffContract,
} from './contracts/index.ts'
import type { ClinicalFacts } from './facts/clinical-facts.ts'
import { inMemorySystem } from './in-memory.ts'

const make = async (facts: ClinicalFacts) => ({ ...inMemorySystem(facts), close: async () => {} })

practicesContract(make)
registerContract(make)
staffContract(make)
placesContract(make)
auditTrailContract(make)
clockContract(make)
idsContract(make)
