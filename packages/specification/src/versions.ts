import type { CapabilityName } from './interaction.ts'

/** Which versions of the specification something belongs to: the first and the last of them, all where neither is named. */
export type Span = { readonly since?: string; readonly until?: string }

/** The version that is meant where a practice publishes none for a capability: what the newest official suites ask for. */
export const usualVersion: Readonly<Record<CapabilityName, string>> = {
  foundations: '1.5.0',
  appointments: '1.5.0',
  structured: '1.6.0',
  documents: '1.6.0',
  html: '0.7.4',
}

/** True where a version of the specification (`1.5.0`) has what the span is about. */
export function isInVersion({ since, until }: Span, version: string): boolean {
  return (
    (since === undefined || compareVersions(since, version) <= 0) &&
    (until === undefined || compareVersions(version, until) <= 0)
  )
}

/** Compares two versions `N.N.N`: negative where the first is older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (let place = 0; place < 3; place++) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
