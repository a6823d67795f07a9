import type { Handler } from '../../gateway/context.ts'
import { capabilityStatement } from '../../profiles/capability-statement.ts'
import { listed } from '../../profiles/metadata.ts'

/** Get the capability statement: GET metadata — FND-CAP-01 to -08. Always answered, switches or not. */
export const getCapabilityStatement: Handler = async ({ practice, root, tools }) => {
  const { system, deployed, settings } = tools
  const roots = await system.practices.rootsOf(practice.odsCode)
  return capabilityStatement(listed('foundations', { practice, root, roots, deployed }), settings.product)
}
