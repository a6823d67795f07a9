import type { Draft, Stage } from '../draft.ts'
import type { Random } from '../random.ts'

/** What a mutation is about, as the report counts it. */
export type Kind = 'request line' | 'query' | 'headers' | 'framing' | 'token' | 'JSON' | 'XML' | 'encoding'

/** One way to make a request odd. */
export type Mutation = {
  readonly name: string
  readonly kind: Kind
  readonly stage: Stage
  readonly weight: number
  /** What becomes of a right request: it stays `right`, it is `wrong` in every case, or nobody can tell (`open`). */
  readonly effect: 'right' | 'wrong' | 'open'
  /** True where HTTP may see no request, or the end of it in another place. */
  readonly breaksFraming: boolean
  fits(draft: Draft): boolean
  apply(draft: Draft, random: Random): void
}

type Options = Partial<Pick<Mutation, 'weight' | 'effect' | 'breaksFraming' | 'fits'>>

/** Makes mutations of one kind at one stage. */
export const mutationsAt =
  (kind: Kind, stage: Stage, common: Options = {}) =>
  (name: string, apply: Mutation['apply'], options: Options = {}): Mutation => ({
    name,
    kind,
    stage,
    weight: 1,
    effect: 'open',
    breaksFraming: false,
    fits: () => true,
    ...common,
    ...options,
    apply,
  })
