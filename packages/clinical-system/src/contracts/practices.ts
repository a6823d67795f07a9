import { expect, test } from 'vitest'
import type { OdsCode } from '../facts/blocks.ts'
import type { Practices } from '../ports/index.ts'
import { type ContractOptions, contract, type Make, otherCase } from './contract.ts'

/** What every implementation of `Practices` has to keep. */
export function practicesContract(make: Make<{ practices: Practices }>, options: ContractOptions = {}): void {
  contract('Practices', make, options, (ports, facts) => {
    const paths = facts.roots.flatMap((root) => root.paths.map((path) => ({ path, root })))
    const rootOf = (path: string) => ports().practices.rootOf(path)

    test('TRN-URL-06 the path alone selects root and practice, and what follows the root is the rest', async () => {
      for (const { path, root } of paths)
        for (const rest of ['', '/metadata', '/Patient/Case-Sensitive.1', '/', '//Patient']) {
          const practice = facts.practices.find(({ odsCode }) => odsCode === root.practice)
          expect(await rootOf(path + rest)).toEqual({ root, practice, rest })
        }
    })

    test('TRN-URL-09 of roots that begin with each other the longest is meant', async () => {
      const nested = paths.filter(({ path }) => paths.some((outer) => path.startsWith(`${outer.path}/`)))
      expect(nested.length, 'the facts need a root path inside another').toBeGreaterThan(0)
      for (const { path, root } of nested) expect((await rootOf(`${path}/Patient`))?.root).toEqual(root)
    })

    test('TRN-URL-05 segments are compared case-sensitively', async () => {
      for (const { path } of paths) expect(await rootOf(otherCase(path))).toBeUndefined()
    })

    test('TRN-URL-14 a path that no root begins leads nowhere, nor does a part of a segment', async () => {
      for (const path of ['', '/', '/nowhere', 'metadata', `/${'deep/'.repeat(500)}`])
        expect(await rootOf(path)).toBeUndefined()
      for (const { path } of paths) {
        expect((await rootOf(`${path}x`))?.rest).not.toBe('x')
        expect(await rootOf(path.slice(1))).toBeUndefined()
      }
    })

    test('TRN-ENA-01 a practice is answered by its ODS code, with its switches and versions', async () => {
      for (const practice of facts.practices) {
        expect(await ports().practices.byOdsCode(practice.odsCode)).toEqual(practice)
        const roots = facts.roots.filter((root) => root.practice === practice.odsCode)
        expect(await ports().practices.rootsOf(practice.odsCode)).toEqual(roots)
      }
      expect(await ports().practices.byOdsCode('ZZZ99' as OdsCode)).toBeUndefined()
      expect(await ports().practices.rootsOf('ZZZ99' as OdsCode)).toEqual([])
    })

    test('TRN-URL-01 all practices are answered in the order of their codes, each with its roots', async () => {
      const byCode = facts.practices.toSorted((a, b) => (a.odsCode < b.odsCode ? -1 : 1))
      expect(await ports().practices.all()).toEqual(
        byCode.map((practice) => ({
          practice,
          roots: facts.roots.filter((root) => root.practice === practice.odsCode),
        })),
      )
    })
  })
}
