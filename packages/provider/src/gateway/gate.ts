import type { Arrived, Concerned, Tools } from './context.ts'
import { type KnownAfter, pipeline } from './pipeline.ts'
import { bearerStage } from './stages/bearer.ts'
import { bodyStage } from './stages/body.ts'
import { certificateStage } from './stages/certificate.ts'
import { interactionStage } from './stages/interaction.ts'
import { mediaTypesStage } from './stages/media-types.ts'
import { parametersStage } from './stages/parameters.ts'
import { rootStage } from './stages/root.ts'
import { spineHeadersStage } from './stages/spine-headers.ts'
import { switchesStage } from './stages/switches.ts'
import { tokenStage } from './stages/token.ts'

/** Every check that a request passes before a handler sees it, in the order of TRN-PIPE. */
export const gate = pipeline<Arrived, Tools>()
  .through(certificateStage)
  .through(rootStage)
  .through(spineHeadersStage)
  .through(interactionStage)
  .through(bearerStage)
  .through(mediaTypesStage)
  .through(tokenStage)
  .through(switchesStage)
  .through(parametersStage)
  .through(bodyStage)

/** What is known of a request that has passed the gate. */
export type Passed = KnownAfter<typeof gate>

/** What is known of a request that may have been refused on the way. */
export type KnownSoFar = Arrived & Partial<Passed> & { change?: string; concerned?: Concerned }
