import { expect, test } from 'vitest'
import type { OdsCode } from '../facts/blocks.ts'
import { referencesIn } from '../facts/references.ts'
import type { Places, Staff } from '../ports/index.ts'
import {
  type ContractOptions,
  contract,
  elsewhere,
  expectCaseMatters,
  expectFact,
  type Make,
  otherCase,
} from './contract.ts'

/** What every implementation of `Places` has to keep; `Staff` is needed to follow what facts name. */
export function placesContract(
  make: Make<{ places: Places; staff: Staff }>,
  options: ContractOptions = {},
): void {
  contract('Places', make, options, (ports, facts) => {
    const odsCodes = [...new Set(facts.organisations.flatMap(({ odsCode }) => odsCode ?? []))]

    test('FND-GEN-07 each organisation and each location is answered by id, as it is held', async () => {
      for (const each of facts.organisations)
        expectFact(await ports().places.organisationById(each.practice, each.id), each)
      for (const each of facts.locations)
        expectFact(await ports().places.locationById(each.practice, each.id), each)
    })

    test('FND-GEN-07 each id that a fact names can be read', async () => {
      const { places, staff } = ports()
      const read = {
        organisations: places.organisationById,
        locations: places.locationById,
        practitioners: staff.byId,
      }
      for (const { practice, kind, id, path } of referencesIn(facts))
        expect(await read[kind](practice as OdsCode, id), `${practice} ${path}`).toMatchObject({ id })
    })

    test('FND-ORS-06 every organisation with an ODS code is answered, whatever the case and blanks around it', async () => {
      for (const code of odsCodes)
        for (const { odsCode: practice } of facts.practices)
          for (const sent of [code, ` ${code.toLowerCase()}  `]) {
            const held = facts.organisations.filter(
              (each) => each.practice === practice && each.odsCode === code,
            )
            const found = await ports().places.organisationsByOdsCode(practice, sent)
            expect(found.map(({ id }) => id).toSorted()).toEqual(held.map(({ id }) => id).toSorted())
          }
    })

    test('TRN-RES-01 ids are case-sensitive', async () => {
      for (const { practice, id } of facts.locations)
        expectCaseMatters(id, await ports().places.locationById(practice, otherCase(id)))
    })

    test('TRN-LGL-01 what one practice holds is not found in another', async () => {
      for (const { fact, code } of elsewhere(facts, facts.organisations))
        expect(await ports().places.organisationById(code, fact.id)).toBeUndefined()
      for (const { fact, code } of elsewhere(facts, facts.locations))
        expect(await ports().places.locationById(code, fact.id)).toBeUndefined()
    })
  })
}
