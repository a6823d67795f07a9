import type { Interaction } from '@gpconnect/specification'
import { interactionNamed } from './interaction-names.ts'
import {
  type OperationsAddress,
  practiceOf,
  rootPathOf,
  serverTime,
  serverView,
  usualRootPath,
} from './operations-client.ts'
import { originOf, portOf } from './ports.ts'
import { claimsFor, exampleRequester, tokenOf } from './token.ts'

/** Who asks and what for, as the options of `token` and `call` say it. */
export type RequesterOptions = {
  readonly reason?: string | undefined
  readonly scope?: string | undefined
  readonly user?: string | undefined
  readonly organisation?: string | undefined
}

/** A token for an interaction; reason and scope are the interaction's own unless told. */
export function bearerFor(
  interaction: Interaction,
  options: RequesterOptions,
  { audience, issuedAt }: { audience: string; issuedAt: number },
): string {
  return tokenOf(
    claimsFor({
      audience,
      issuedAt,
      reason: options.reason ?? interaction.reasons[0] ?? 'directcare',
      scope: options.scope ?? interaction.scope,
      user: options.user ?? exampleRequester.user,
      organisation: options.organisation ?? exampleRequester.organisation,
    }),
  )
}

type TokenOptions = RequesterOptions & {
  readonly practice?: string | undefined
  readonly interaction: string
}

/** The practice of the assurance tests, named where none is and no server can be asked. */
const assurancePractice = 'B82617'

const usualOrigin = ({ tls, portBase }: OperationsAddress): string =>
  tls
    ? originOf('localhost', portOf('mutualTls', portBase), { scheme: 'https' })
    : originOf('localhost', portOf('provider', portBase))

/** The token that `gpconnect token` prints. Where no server answers, time and root are those that one here would have. */
export async function tokenFor(options: TokenOptions, address: OperationsAddress): Promise<string> {
  const { interaction } = interactionNamed(options.interaction)
  const [view, issuedAt] = await Promise.all([serverView(address), serverTime(address)])
  const practice = view && practiceOf(view, options.practice)
  const audience =
    view && practice
      ? view.publicOrigin + rootPathOf(practice, interaction)
      : usualOrigin(address) +
        usualRootPath(options.practice?.toUpperCase() ?? assurancePractice, interaction.capability)
  return bearerFor(interaction, options, { audience, issuedAt })
}
