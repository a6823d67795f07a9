import { expect, test } from 'vitest'
import { logicalId } from '../facts/blocks.ts'
import type { Clock, Ids } from '../ports/index.ts'
import { type ContractOptions, contract, type Make } from './contract.ts'

/** What every implementation of `Clock` has to keep. */
export function clockContract(make: Make<{ clock: Clock }>, options: ContractOptions = {}): void {
  contract('Clock', make, options, (ports) => {
    test('TRN-JWT-16 the time is in milliseconds since 1970, and does not go back', async () => {
      const { clock } = ports()
      const times = Array.from({ length: 1000 }, () => clock.now())
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times.every(Number.isFinite)).toBe(true)
      expect(new Date(times[0] ?? 0).getUTCFullYear()).toBeGreaterThanOrEqual(2000)
    })
  })
}

/** What every implementation of `Ids` has to keep. */
export function idsContract(make: Make<{ ids: Ids }>, options: ContractOptions = {}): void {
  contract('Ids', make, options, (ports) => {
    test('TRN-RES-01 ids are legal, and none comes twice', async () => {
      const ids = Array.from({ length: 10_000 }, () => ports().ids.next())
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !logicalId.safeParse(id).success)).toEqual([])
    })
  })
}
