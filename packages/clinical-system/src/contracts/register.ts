import { expect, test } from 'vitest'
import type { NhsNumber } from '../facts/blocks.ts'
import type { Register } from '../ports/index.ts'
import {
  type ContractOptions,
  contract,
  elsewhere,
  expectCaseMatters,
  expectFact,
  type Make,
  otherCase,
} from './contract.ts'

/** What every implementation of `Register` has to keep. */
export function registerContract(make: Make<{ register: Register }>, options: ContractOptions = {}): void {
  contract('Register', make, options, (ports, facts) => {
    const withNumber = facts.patients.flatMap((patient) =>
      patient.nhsNumber ? [{ patient, nhsNumber: patient.nhsNumber }] : [],
    )

    test('FND-STA-01 a patient in whatever state is answered by id, as it is held', async () => {
      for (const patient of facts.patients)
        expectFact(await ports().register.byId(patient.practice, patient.id), patient)
    })

    test('FND-STA-01 a patient in whatever state is answered by NHS number, the same as by id', async () => {
      for (const { patient, nhsNumber } of withNumber)
        expect(await ports().register.byNhsNumber(patient.practice, nhsNumber)).toEqual(
          await ports().register.byId(patient.practice, patient.id),
        )
    })

    test('TRN-RES-01 ids are case-sensitive', async () => {
      for (const { practice, id } of facts.patients)
        expectCaseMatters(id, await ports().register.byId(practice, otherCase(id)))
    })

    test('TRN-LGL-01 a patient of one practice is not found in another', async () => {
      for (const { fact, code } of elsewhere(facts, facts.patients))
        expect(await ports().register.byId(code, fact.id)).toBeUndefined()
      for (const { nhsNumber } of withNumber)
        for (const { odsCode } of facts.practices) {
          const own = withNumber.find(
            (each) => each.nhsNumber === nhsNumber && each.patient.practice === odsCode,
          )
          expect((await ports().register.byNhsNumber(odsCode, nhsNumber))?.id).toBe(own?.patient.id)
        }
    })

    test('what is not held is answered with nothing, without an error', async () => {
      for (const { odsCode } of facts.practices) {
        expect(await ports().register.byId(odsCode, 'no-such-patient')).toBeUndefined()
        expect(await ports().register.byNhsNumber(odsCode, '9999999484' as NhsNumber)).toBeUndefined()
      }
    })
  })
}
