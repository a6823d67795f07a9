import { type NhsNumber, type Patient, parseNhsNumber } from '@gpconnect/clinical-system'
import type { Ask, Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPatient } from '../../profiles/patient.ts'
import { searchset } from '../../profiles/searchset.ts'
import { findingOn, retrieved } from './demographics.ts'
import { awaitsVerification, isVisible } from './visibility.ts'

/** Find a patient: GET Patient?identifier=… — FND-PSR-01 to -14. */
export const findPatient: Handler = async (ask) => {
  const { practice, identifier, tools } = ask
  const { register, clock } = tools.system
  const nhsNumber =
    parseNhsNumber(identifier.value) ??
    refuse(
      'nhsNumberInvalid',
      'The value of the parameter `identifier` is no NHS number; send ten digits without spaces, the last of them the check digit.',
    )
  const at = clock.now()
  const held = await register.byNhsNumber(practice.odsCode, nhsNumber)
  const patient = held && awaitsVerification(held, at) ? await verified(held, nhsNumber, ask) : held

  // A hidden record answers exactly like an absent one, so that nobody can probe for it — FND-STA-02.
  return searchset(patient && isVisible(patient, at) ? [careConnectGpcPatient(patient, practice, at)] : [])
}

/** Asks PDS about a record whose number nobody has traced, and marks it where PDS confirms it — FND-PSR-12, -13. */
async function verified(
  patient: Patient,
  nhsNumber: NhsNumber,
  { practice, change, tools: { system } }: Ask,
): Promise<Patient | undefined> {
  const finding = findingOn(await retrieved(system.demographics, nhsNumber), patient)
  if (finding.kind !== 'confirmed') return patient
  const { id } = patient
  const verifiedOn = new Date(system.clock.now()).toISOString()
  return change({ patientId: id, nhsNumber }, async () => {
    const marked = await system.register.markVerified(practice.odsCode, patient, verifiedOn)
    // Somebody changed the record meanwhile, most likely by asking the same: what it is now decides.
    return marked ?? system.register.byId(practice.odsCode, id)
  })
}
