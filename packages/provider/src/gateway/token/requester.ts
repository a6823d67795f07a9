import type { AuditEvent } from '@gpconnect/clinical-system'
import type { ClaimResource, Identifier } from './claim-resources.ts'
import type { NameParts, TokenRules } from './rules.ts'

/** Who asks, as the token says it — TRN-AUD-03, TRN-AUD-04. */
export type Requester = NonNullable<AuditEvent['requester']> & {
  readonly userId: string
  readonly userName: string
}

/** The person who asks, in plain words. Texts are cut, never refused. */
export function describedPractitioner(
  practitioner: ClaimResource,
  name: NameParts,
  { systems, jobRoleOf }: TokenRules,
) {
  const { identifier: own = [] } = practitioner
  const isSdsUser = ({ system }: Identifier) => system !== undefined && systems.sdsUser.includes(system)
  const isRoleProfile = ({ system }: Identifier) => system === systems.sdsRoleProfile
  const sdsUserId = own.find(isSdsUser)?.value
  const sdsRoleProfileId = own.find(isRoleProfile)?.value
  const sdsJobRole = jobRoleOf(practitioner)
  const local = own.filter((each) => !isSdsUser(each) && !isRoleProfile(each))
  return {
    userName: cut([...(name.prefix ?? []), ...(name.given ?? []), name.family].filter(Boolean).join(' ')),
    ...(sdsUserId && { sdsUserId }),
    ...(sdsRoleProfileId && { sdsRoleProfileId }),
    ...(sdsJobRole && { sdsJobRole: cut(sdsJobRole) }),
    ...(local.length > 0 && {
      localIds: local.map(({ system, value }) => cut(`${system ?? ''}|${value ?? ''}`)),
    }),
  } satisfies AuditEvent['requester']
}

/** The organisation that asks, in plain words. */
export function describedOrganisation({ identifier, name }: ClaimResource, { systems }: TokenRules) {
  const ods = identifier?.find(({ system }) => system === systems.odsOrganisation)?.value
  return {
    ...(ods && { organisationOdsCode: ods }),
    ...(typeof name === 'string' && { organisationName: cut(name) }),
  } satisfies AuditEvent['requester']
}

/** The device that asks, in plain words. */
export function describedDevice({ identifier, model, version }: ClaimResource): string {
  const [first] = identifier ?? []
  return cut([first?.system, first?.value, model, version].filter(Boolean).join(' '))
}

const longest = 2_000

/** A text from outside, cut at a length that the audit trail takes. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
