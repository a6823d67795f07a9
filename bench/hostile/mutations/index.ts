import type { Draft } from '../draft.ts'
import type { JsonNode } from '../json-tree.ts'
import { encodingMutations } from './encoding.ts'
import { framingMutations } from './framing.ts'
import { headerMutations } from './headers.ts'
import { jsonMutations } from './json.ts'
import type { Mutation } from './mutation.ts'
import { queryMutations } from './query.ts'
import { requestLineMutations } from './request-line.ts'
import { tokenMutations } from './token.ts'
import { xmlMutations } from './xml.ts'

const jsonBody = ({ resource }: Draft): JsonNode | undefined =>
  resource && 'kind' in resource ? resource : undefined

/** Every way to make a request odd. */
export const mutations: readonly Mutation[] = [
  ...requestLineMutations,
  ...queryMutations,
  ...headerMutations,
  ...framingMutations,
  ...tokenMutations,
  ...jsonMutations('JSON', 'resource', jsonBody),
  ...xmlMutations,
  ...encodingMutations,
]
