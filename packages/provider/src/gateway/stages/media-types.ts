import { mediaTypes } from '@gpconnect/specification'
import type { Arrived, Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import { fieldOf } from '../request.ts'
import type { AtRoot } from './root.ts'

/** What was asked for can be sent, and what is sent can be read — TRN-CT-06, TRN-CT-07. */
export const mediaTypesStage: Stage<Arrived & AtRoot, unknown, Tools> = {
  name: 'media types',
  purpose: 'JSON or XML, both ways',
  requirements: ['TRN-CT-02', 'TRN-CT-06', 'TRN-CT-07', 'TRN-CT-08', 'TRN-CT-11'],
  run({ request, root, negotiation }) {
    const { json, xml } = mediaTypes[root.fhirVersion]
    if (negotiation.unsupported)
      refuse(
        'mediaTypeUnsupported',
        `What ${negotiation.unsupported} names is not offered here; send ${json} or ${xml}.`,
      )
    if (request.method !== 'GET' && !fieldOf(request.headers, 'content-type'))
      refuse(
        'contentTypeMissing',
        `The header \`Content-Type\` is missing; send ${json} or ${xml} with a body.`,
      )
  },
}
