import type { AuditTrail, Clock, Ids, OdsCode } from '@gpconnect/clinical-system'

/** Who does something; it is audited. */
export type By = { readonly by: string }

/** An act of administration: what it is to do, in words with old and new values, and at which practice, if at one. */
type Act = { readonly told: string; readonly by: string; readonly practice?: OdsCode }

/** What became of an act, in words, and what it is answered with. */
type Done<Result> = { readonly told: string; readonly result: Result }

/** Does an act between its two entries in the audit trail. */
type Acts = <Result>(act: Act, run: () => Promise<Done<Result>>) => Promise<Result>

/**
 * Acts of administration, each with two entries of kind `administration` that bear the same `change`: the attempt, durable
 * before anything changes, and the outcome. Of their remarks the first is `attempt`, `done` or `failed`, the second says what,
 * from which value to which, and by whom; where it failed the third says why — TRN-AUD-02, TRN-AUD-05. So an act that a kill
 * cuts off is an attempt without an outcome.
 */
export function actsIn({ audit, clock, ids }: { audit: AuditTrail; clock: Clock; ids: Ids }): Acts {
  return async ({ told, by, practice }, run) => {
    const change = ids.next()
    const record = (...remarks: string[]) =>
      audit.append([
        {
          at: new Date(clock.now()).toISOString(),
          kind: 'administration',
          change,
          ...(practice === undefined ? {} : { practice }),
          requester: { userName: by },
          remarks,
        },
      ])
    await record('attempt', `${told}, by ${by}`)
    const done = await run().catch(async (error: unknown) => {
      await record('failed', `${told}, by ${by}`, error instanceof Error ? error.message : String(error))
      throw error
    })
    await record('done', `${done.told}, by ${by}`)
    return done.result
  }
}
