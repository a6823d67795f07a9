import { parseNhsNumber } from '@gpconnect/clinical-system'
import type { Handler } from '../../gateway/context.ts'
import { refuse } from '../../gateway/refusal.ts'
import { careConnectGpcPatient } from '../../profiles/patient.ts'
import { searchset } from '../../profiles/searchset.ts'
import { isVisible } from './visibility.ts'

/** Find a patient: GET Patient?identifier=… — FND-PSR-01 to -14. */
export const findPatient: Handler = async ({ practice, identifier, tools: { system } }) => {
  const nhsNumber =
    parseNhsNumber(identifier.value) ??
    refuse(
      'nhsNumberInvalid',
      'The value of the parameter `identifier` is no NHS number; send ten digits without spaces, the last of them the check digit.',
    )
  const patient = await system.register.byNhsNumber(practice.odsCode, nhsNumber)

  // A hidden record answers exactly like an absent one, so that nobody can probe for it — FND-STA-02.
  return searchset(patient && isVisible(patient) ? [careConnectGpcPatient(patient, practice)] : [])
}
