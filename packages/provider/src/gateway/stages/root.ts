import { odsCode, type Practice, type Root } from '@gpconnect/clinical-system'
import type { Arrived, Tools } from '../context.ts'
import { type Negotiation, negotiate } from '../negotiation.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import { fieldOf } from '../request.ts'
import { type Parameter, parametersOf, segmentsOf, targetOf } from '../target.ts'

export type AtRoot = {
  readonly practice: Practice
  readonly root: Root
  /** Decoded segments of the path below the root. */
  readonly segments: readonly string[]
  readonly parameters: readonly Parameter[]
  /** The format of whatever is answered from here on — TRN-PIPE, step 4. */
  readonly negotiation: Negotiation
}

type Found = Partial<Pick<AtRoot, 'root' | 'practice'>>

/** Which practice, FHIR version and capabilities: the URL alone says it — TRN-URL-06. */
export const rootStage: Stage<Arrived & Found, AtRoot, Tools> = {
  name: 'root',
  purpose: 'the path leads to a practice, a FHIR version and capabilities',
  requirements: ['TRN-URL-05', 'TRN-URL-06', 'TRN-URL-09', 'TRN-URL-13', 'TRN-URL-14'],
  async run(known, tools) {
    const { request } = known
    const { path, query } = targetOf(request.target)
    const found = await tools.system.practices.rootOf(path)
    // Whatever is refused below a root is refused in its FHIR version — TRN-ERR-07.
    if (found) Object.assign(known, { root: found.root, practice: found.practice } satisfies Found)
    checkSizes(request.target, fieldOf(request.headers, 'content-length'), tools)
    const parameters = parametersOf(query)
    if (!found) return refuseUnknown(path, tools)
    const { root, practice, rest } = found
    const negotiation = negotiate(request.headers, parameters, root.fhirVersion, tools.settings.mediaTypes)
    return { practice, root, segments: segmentsOf(rest), parameters, negotiation }
  },
}

/** Refuses what is too large before anything is done for it — TRN-SEC-02, TRN-VRB-09. */
function checkSizes(target: string, contentLength: string | undefined, { settings: { limits } }: Tools) {
  if (Buffer.byteLength(target) > limits.urlBytes)
    refuse('requestTooLarge', `Path and query are longer than ${limits.urlBytes} bytes; send a shorter URL.`)
  if (Number(contentLength ?? '0') > limits.bodyBytes)
    refuse('requestTooLarge', `The body is larger than ${limits.bodyBytes} bytes; send a smaller one.`)
}

/** Tells a practice that is not served here from a path that is no root of one that is — TRN-URL-14. */
async function refuseUnknown(path: string, { system }: Tools): Promise<never> {
  const code = odsCode.safeParse(path.split('/')[1])
  const practice = code.success ? await system.practices.byOdsCode(code.data) : undefined
  if (!practice)
    refuse(
      'practiceUnknown',
      'No practice is served at this path. The first segment of a service root is the ODS code of a practice, as published in the Spine Directory.',
    )
  const roots = (await system.practices.rootsOf(practice.odsCode)).map(({ paths }) => paths[0])
  return refuse(
    'rootUnknown',
    `The practice is served here, but not at this path. Its service roots are ${roots.join(', ')}.`,
  )
}
