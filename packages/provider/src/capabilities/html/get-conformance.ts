import type { Handler } from '../../gateway/context.ts'
import { conformance } from '../../profiles/conformance.ts'
import { listed } from '../../profiles/metadata.ts'

/** Get the conformance statement: GET metadata at a DSTU2 root — TRN-CNF-01, -02. Always answered, switches or not. */
export const getConformance: Handler = async ({ practice, root, tools: { deployed, settings } }) =>
  conformance(listed('html', { practice, root, roots: [root], deployed }), settings.product)
