import type { AuditEvent } from '@gpconnect/clinical-system'
import type { ClaimResource, Identifier } from './claim-resources.ts'
import type { NameParts, TokenRules } from './rules.ts'

/** What a token says of who asks. */
type Asking = {
  readonly subject: string
  readonly issuer: string
  readonly issuedAt: number
  readonly expires: number
  readonly device: ClaimResource
  readonly organisation: ClaimResource
  readonly practitioner: ClaimResource
  readonly name: NameParts
}

/** Who asks, as the token says it — TRN-AUD-03, TRN-AUD-04. */
export type Requester = ReturnType<typeof requesterOf>

/** Who asks, in plain words, whichever FHIR version the token speaks. Texts are cut, never refused. */
export function requesterOf(asking: Asking, { systems, jobRoleOf }: TokenRules) {
  const { practitioner, organisation, device, name } = asking
  const { identifier: own = [] } = practitioner
  const isSdsUser = ({ system }: Identifier) => system !== undefined && systems.sdsUser.includes(system)
  const isRoleProfile = ({ system }: Identifier) => system === systems.sdsRoleProfile
  const sdsUserId = own.find(isSdsUser)?.value
  const sdsRoleProfileId = own.find(isRoleProfile)?.value
  const sdsJobRole = jobRoleOf(practitioner)
  const local = own.filter((each) => !isSdsUser(each) && !isRoleProfile(each))
  const ods = organisation.identifier?.find(({ system }) => system === systems.odsOrganisation)?.value
  const [deviceIdentifier] = device.identifier ?? []
  return {
    userId: asking.subject,
    userName: cut([...(name.prefix ?? []), ...(name.given ?? []), name.family].filter(Boolean).join(' ')),
    ...(sdsUserId && { sdsUserId }),
    ...(sdsRoleProfileId && { sdsRoleProfileId }),
    ...(sdsJobRole && { sdsJobRole: cut(sdsJobRole) }),
    ...(local.length > 0 && {
      localIds: local.map(({ system, value }) => cut(`${system ?? ''}|${value ?? ''}`)),
    }),
    ...(ods && { organisationOdsCode: ods }),
    ...(typeof organisation.name === 'string' && { organisationName: cut(organisation.name) }),
    device: cut(
      [deviceIdentifier?.system, deviceIdentifier?.value, device.model, device.version]
        .filter(Boolean)
        .join(' '),
    ),
    issuer: asking.issuer,
    tokenIssuedAt: asking.issuedAt,
    tokenExpires: asking.expires,
  } satisfies AuditEvent['requester']
}

const longest = 2_000

/** A text from outside, cut at a length that the audit trail takes. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
