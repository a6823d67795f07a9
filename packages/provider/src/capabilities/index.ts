import type { Handlers } from '../gateway/context.ts'
import { foundations } from './foundations/index.ts'
import { html } from './html/index.ts'

/** Everything that is built, of every capability. */
export const handlers: Handlers = { ...foundations, ...html }
