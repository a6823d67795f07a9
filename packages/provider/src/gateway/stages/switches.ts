import { capabilityTitle, type Interaction } from '@gpconnect/specification'
import type { Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import type { Fitting } from './interaction.ts'
import type { AtRoot } from './root.ts'

/** The practice's data controller has switched on what is asked for — TRN-ENA-04 to -06. */
export const switchesStage: Stage<AtRoot & Fitting, unknown, Tools> = {
  name: 'switches',
  purpose: 'the practice has switched on GP Connect and the capability',
  requirements: ['TRN-ENA-01', 'TRN-ENA-03', 'TRN-ENA-04', 'TRN-ENA-05', 'TRN-ENA-06'],
  run({ practice, interaction }) {
    const off = (interaction.switches as Interaction['switches']).find((name) => !practice.switches[name])
    if (off === 'gpConnect') refuse('gpConnectDisabled', `GP Connect is switched off at ${practice.odsCode}.`)
    if (off) refuse('capabilityDisabled', `${capabilityTitle[off]} is switched off at ${practice.odsCode}.`)
  },
}
