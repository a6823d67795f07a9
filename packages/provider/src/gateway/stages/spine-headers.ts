import { isFhirId } from '@gpconnect/fhir'
import type { Arrived, Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import type { HeaderFields } from '../request.ts'
import type { AtRoot } from './root.ts'

export type Spine = {
  readonly traceId: string
  readonly from: string
  readonly to: string
  readonly interactionId: string
}

/** Who sends it to whom, under which trace, and what for — Transport §10.1. */
export const spineHeadersStage: Stage<Arrived & AtRoot, { readonly spine: Spine }, Tools> = {
  name: 'Spine headers',
  purpose: 'all four Ssp- headers are there; Ssp-To is this practice',
  requirements: ['TRN-SSP-01', 'TRN-SSP-02', 'TRN-SSP-03', 'TRN-SSP-04', 'TRN-SSP-07'],
  run({ request: { headers }, practice }, { settings }) {
    const traceId = single(headers, 'Ssp-TraceID', 'a GUID made for this request')
    const from = single(headers, 'Ssp-From', 'the 12-digit ASID of the consumer')
    const to = single(headers, 'Ssp-To', 'the 12-digit ASID of the practice')
    const interactionId = single(headers, 'Ssp-InteractionID', 'the id of the interaction')
    if (!isFhirId(traceId))
      refuse(
        'spineHeaderInvalid',
        'The header `Ssp-TraceID` is not a GUID; send one, 1 to 64 characters of A-Z a-z 0-9 - and dot.',
      )
    if (!/^\d{12}$/.test(from))
      refuse(
        'spineHeaderInvalid',
        'The header `Ssp-From` is not an ASID; send the 12 digits of the consumer’s own.',
      )
    if (settings.checkReceiver && !practice.asids.some((asid) => asid.toLowerCase() === to.toLowerCase()))
      refuse(
        'receiverWrong',
        `The header \`Ssp-To\` is not the ASID of ${practice.odsCode}; send ${practice.asids.join(' or ')}.`,
      )
    return { spine: { traceId, from, to, interactionId } }
  },
}

function single(headers: HeaderFields, name: string, wanted: string): string {
  const values = headers.get(name.toLowerCase()) ?? []
  const [value] = values
  if (values.length > 1)
    refuse(
      'spineHeaderInvalid',
      `The header \`${name}\` stands ${values.length} times; send it once, with ${wanted}.`,
    )
  if (!value)
    refuse(
      'spineHeaderMissing',
      `The header \`${name}\` is ${values.length === 0 ? 'missing' : 'blank'}; send ${wanted}.`,
    )
  return value
}
