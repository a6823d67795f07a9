import type { Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPatient } from '../../profiles/patient.ts'
import { isVisible } from './visibility.ts'

/** Read a patient: GET Patient/{id} — FND-PRD-01 to -06. */
export const readPatient: Handler = async ({ practice, id, tools: { system } }) => {
  const at = system.clock.now()
  const patient = await system.register.byId(practice.odsCode, id)
  // A hidden record answers exactly like an absent one — FND-STA-02.
  if (!patient || !isVisible(patient, at))
    return refuse('patientNotFound', `No patient with this id is actively registered at ${practice.odsCode}.`)
  return careConnectGpcPatient(patient, practice, at)
}
