import type { Arrived, Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'

/** One bearer token is there, whatever it holds — TRN-JWT-01, TRN-SSP-08. */
export const bearerStage: Stage<Arrived, { readonly bearer: string }, Tools> = {
  name: 'bearer',
  purpose: 'Authorization holds one bearer token',
  requirements: ['TRN-JWT-01', 'TRN-SSP-08'],
  run({ request: { headers } }) {
    const values = headers.get('authorization') ?? []
    const wanted = 'send `Authorization: Bearer` followed by one space and one token'
    if (values.length === 0) refuse('bearerMissing', `The header \`Authorization\` is missing; ${wanted}.`)
    if (values.length > 1)
      refuse('bearerMissing', `The header \`Authorization\` stands ${values.length} times; ${wanted}.`)
    const [value = ''] = values
    const token = value.slice('bearer '.length)
    const isBearer = /^bearer /i.test(value.slice(0, 7)) && token !== '' && !/[\s,]/.test(token)
    if (!isBearer)
      refuse('bearerMissing', `The header \`Authorization\` is not of the form "Bearer TOKEN"; ${wanted}.`)
    return { bearer: token }
  },
}
