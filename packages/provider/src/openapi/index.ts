import type { Practice, Root } from '@gpconnect/clinical-system'
import { handlers } from '../capabilities/index.ts'
import { deployedWith, offeredAt } from '../gateway/offered.ts'
import { type OpenApiDocument, openApiDocument } from './document.ts'

export type { OpenApiDocument } from './document.ts'

/**
 * The OpenAPI 3.1 document of a service root: paths, verbs, parameters, headers, media types, bodies and every refusal of what
 * is deployed there, and nothing else.
 *
 * @param origin scheme and host of the service roots, as consumers know them
 */
export const openApi = (practice: Practice, root: Root, origin: string): OpenApiDocument =>
  openApiDocument({
    practice,
    root,
    origin,
    offered: offeredAt(root, practice, deployedWith(handlers)),
  })
