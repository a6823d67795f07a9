import { expect, test } from 'vitest'
import type { Staff } from '../ports/index.ts'
import {
  type ContractOptions,
  contract,
  elsewhere,
  expectCaseMatters,
  expectFact,
  type Make,
  otherCase,
} from './contract.ts'

/** What every implementation of `Staff` has to keep. */
export function staffContract(make: Make<{ staff: Staff }>, options: ContractOptions = {}): void {
  contract('Staff', make, options, (ports, facts) => {
    test('FND-GEN-07 each practitioner is answered by id, as it is held', async () => {
      for (const practitioner of facts.practitioners)
        expectFact(await ports().staff.byId(practitioner.practice, practitioner.id), practitioner)
    })

    test('TRN-RES-01 ids are case-sensitive', async () => {
      for (const { practice, id } of facts.practitioners)
        expectCaseMatters(id, await ports().staff.byId(practice, otherCase(id)))
    })

    test('FND-PRS-01 everyone of a practice with an SDS user id is answered by it, and no one else', async () => {
      const users = new Set(facts.practitioners.flatMap(({ sdsUserId }) => sdsUserId ?? []))
      for (const user of [...users, '000000000000'])
        for (const { odsCode } of facts.practices) {
          const held = facts.practitioners.filter(
            ({ practice, sdsUserId }) => practice === odsCode && sdsUserId === user,
          )
          const found = await ports().staff.bySdsUserId(odsCode, user)
          expect(found.map(({ id }) => id).toSorted()).toEqual(held.map(({ id }) => id).toSorted())
        }
    })

    test('TRN-LGL-01 a practitioner of one practice is not found in another', async () => {
      for (const { fact, code } of elsewhere(facts, facts.practitioners))
        expect(await ports().staff.byId(code, fact.id)).toBeUndefined()
    })
  })
}
