import type { ClinicalFacts } from '@gpconnect/clinical-system'
import {
  auditTrailContract,
  clockContract,
  idsContract,
  placesContract,
  practicesContract,
  registerContract,
  staffContract,
} from '@gpconnect/clinical-system/contracts'
import { openReferenceSystem } from '../src/index.ts'
import { asSeed, temporaryFolder, writeSeeds } from './help.ts'

async function make(facts: ClinicalFacts) {
  const folder = await temporaryFolder()
  const seeds = await writeSeeds(folder.path, { contract: asSeed(facts) })
  const system = await openReferenceSystem({ directory: `${folder.path}/data`, seeds })
  await system.administration.sow('contract')
  const close = async () => {
    await system.close()
    await folder.remove()
  }
  return { ...system, close }
}

practicesContract(make)
registerContract(make)
staffContract(make)
placesContract(make)
auditTrailContract(make)
clockContract(make)
idsContract(make)
