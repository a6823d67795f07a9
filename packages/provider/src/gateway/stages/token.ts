import type { Arrived, Tools } from '../context.ts'
import { dialectOf } from '../dialects/index.ts'
import type { Stage } from '../pipeline.ts'
import { type Claims, claimsOf } from '../token/claims.ts'
import { parseToken } from '../token/parse-token.ts'
import type { Fitting } from './interaction.ts'
import type { AtRoot } from './root.ts'

type Known = Arrived & AtRoot & Fitting & { readonly bearer: string }

/** The token says who asks and why, in the form the specification gives it, and its scope is that of the interaction. */
export const tokenStage: Stage<Known, { readonly claims: Claims }, Tools> = {
  name: 'token',
  purpose: 'who asks and why; scope and reason are those of the interaction',
  requirements: [
    'TRN-JWT-02',
    'TRN-JWT-03',
    'TRN-JWT-04',
    'TRN-JWT-06',
    'TRN-JWT-11',
    'TRN-JWT-12',
    'TRN-JWT-13',
    'TRN-JWT-17',
    'TRN-JWT-30',
    'TRN-JWT-35',
    'TRN-JWT-40',
    'TRN-JWT-41',
    'TRN-JWT-42',
  ],
  async run({ bearer, interaction, practice, root }, { system, settings }) {
    const payload = parseToken(bearer, settings.token.bytes)
    const roots = await system.practices.rootsOf(practice.odsCode)
    return {
      claims: claimsOf(payload, {
        interaction,
        roots,
        now: system.clock.now(),
        audience: settings.token.audience,
        rules: dialectOf(root).token,
      }),
    }
  },
}
