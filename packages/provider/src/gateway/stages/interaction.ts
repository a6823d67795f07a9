import { isFhirId } from '@gpconnect/fhir'
import { capabilityTitle, type Interaction, interactionById } from '@gpconnect/specification'
import type { Arrived, Tools } from '../context.ts'
import { isPublished } from '../offered.ts'
import type { Stage } from '../pipeline.ts'
import { quoted, refuse } from '../refusal.ts'
import type { AtRoot } from './root.ts'
import type { Spine } from './spine-headers.ts'

export type Fitting = { readonly interaction: Interaction; readonly id: string }

/** The interaction is known at this root, and its verb and path are those of the request — TRN-IID-03. */
export const interactionStage: Stage<Arrived & AtRoot & { readonly spine: Spine }, Fitting, Tools> = {
  name: 'interaction',
  purpose: 'the interaction id is known at the root; verb and path are its own',
  requirements: [
    'TRN-VRB-03',
    'TRN-VRB-04',
    'TRN-VRB-06',
    'TRN-VRB-07',
    'TRN-VRB-08',
    'TRN-IID-03',
    'TRN-IID-06',
    'TRN-IID-07',
  ],
  run({ request, practice, root, segments, spine }, { deployed }) {
    const interaction = knownAt(spine.interactionId, root, practice)
    const shape = `${interaction.method} ${interaction.path}`
    if (request.method !== interaction.method)
      refuse(
        'verbWrong',
        `The interaction in \`Ssp-InteractionID\` is ${shape}; the request is ${quoted(request.method, /^[A-Z]+$/)}.`,
      )
    const id = idIn(segments, interaction.path)
    if (id === undefined)
      refuse(
        'pathWrong',
        `The interaction in \`Ssp-InteractionID\` is ${shape}; the path below the service root is another.`,
      )
    if (!deployed.includes(interaction))
      refuse(
        'interactionNotBuilt',
        `"${interaction.title}" is known, and not offered here; the metadata of the service root lists what is.`,
      )
    if (interaction.path.includes('{id}') && !isFhirId(id))
      refuse(
        interaction.notFound ?? 'recordNotFound',
        'The id in the path is not one that this service gives; ids are 1 to 64 characters of A-Z a-z 0-9 - and dot.',
      )
    return { interaction, id }
  },
}

function knownAt(id: string, root: AtRoot['root'], practice: AtRoot['practice']): Interaction {
  const interaction = interactionById(id)
  if (!interaction || !isPublished(practice, interaction.capability, interaction))
    refuse(
      'interactionUnknown',
      `The header \`Ssp-InteractionID\` holds ${quoted(id, /^[A-Za-z0-9:._-]+$/)}, which is no interaction of GP Connect here; ids are compared letter for letter.`,
    )
  if (interaction.fhirVersion !== root.fhirVersion || !root.capabilities.includes(interaction.capability))
    refuse(
      'interactionMisplaced',
      `The interaction in \`Ssp-InteractionID\` belongs to ${capabilityTitle[interaction.capability]}, which is not at this service root; here are ${root.capabilities.map((name) => capabilityTitle[name]).join(', ')}.`,
    )
  return interaction
}

/** The id where the segments fit the template (`''` where it has none), or nothing where they do not. */
function idIn(segments: readonly string[], template: string): string | undefined {
  const parts = template.split('/')
  if (parts.length !== segments.length) return undefined
  let id = ''
  for (const [place, part] of parts.entries()) {
    const segment = segments[place] as string
    if (part === '{id}') id = segment
    else if (part !== segment) return undefined
  }
  return id
}
