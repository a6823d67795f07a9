import type { Practice, Root } from './facts/practice.ts'
import type { RootMatch } from './ports/index.ts'

type PracticeAndRoots = { readonly practice: Practice; readonly roots: readonly Root[] }

/** Practices held in memory, to answer the port `Practices` from. It never changes: after a change build a new one. */
export type PracticeIndex = {
  rootOf(path: string): RootMatch | undefined
  byOdsCode(odsCode: string): Practice | undefined
  rootsOf(odsCode: string): readonly Root[]
  all(): readonly PracticeAndRoots[]
}

/** Builds the index. A path that two roots claim, or a root of an unknown practice, is refused with a sentence. */
export function practiceIndex(practices: readonly Practice[], roots: readonly Root[]): PracticeIndex {
  const sorted = practices.toSorted((a, b) => (a.odsCode < b.odsCode ? -1 : 1))
  const byCode = new Map(
    sorted.map((practice) => [practice.odsCode as string, { practice, roots: [] as Root[] }]),
  )
  const byPath = new Map<string, { root: Root; practice: Practice }>()
  let deepest = 0
  for (const root of roots) {
    const owner = byCode.get(root.practice)
    if (!owner)
      throw new Error(`The root ${root.paths[0]} names practice ${root.practice}, which is unknown.`)
    owner.roots.push(root)
    for (const path of root.paths) {
      const other = byPath.get(path)
      if (other)
        throw new Error(
          `The path ${path} is claimed by roots of ${other.root.practice} and of ${root.practice}; a path leads to one root.`,
        )
      byPath.set(path, { root, practice: owner.practice })
      deepest = Math.max(deepest, path.split('/').length - 1)
    }
  }
  const all = [...byCode.values()]
  return {
    rootOf: (path) => longestBeginning(byPath, path, deepest),
    byOdsCode: (odsCode) => byCode.get(odsCode)?.practice,
    rootsOf: (odsCode) => byCode.get(odsCode)?.roots ?? [],
    all: () => all,
  }
}

/** Tries the beginnings of `path` that end with a segment, from as deep as roots are: its cost knows no number of practices. */
function longestBeginning(
  byPath: ReadonlyMap<string, { root: Root; practice: Practice }>,
  path: string,
  deepest: number,
): RootMatch | undefined {
  const ends: number[] = []
  for (let end = 0; ends.length < deepest && end < path.length; ) {
    const slash = path.indexOf('/', end + 1)
    end = slash === -1 ? path.length : slash
    ends.push(end)
  }
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const match = byPath.get(path.slice(0, end))
    if (match) return { root: match.root, practice: match.practice, rest: path.slice(end) }
  }
  return undefined
}
