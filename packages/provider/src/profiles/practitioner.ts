import type { PersonName, Practitioner } from '@gpconnect/clinical-system'
import type * as fhir from '@gpconnect/fhir/stu3'
import { identifierSystem, profile } from '@gpconnect/specification'
import { mandatory } from '../gateway/refusal.ts'
import { filled } from './coding.ts'
import { humanName, nhsCommunication } from './data-types.ts'

/**
 * CareConnect-GPC-Practitioner-1 as Foundations populates it — §5.2. Telecom, address, birth date, photo and qualification
 * are never sent; the GMC number belongs to structured records only.
 */
export function careConnectGpcPractitioner(practitioner: Practitioner): fhir.Practitioner {
  return {
    resourceType: 'Practitioner',
    id: practitioner.id,
    meta: { versionId: practitioner.version, profile: [profile.practitioner] },
    extension: filled(
      practitioner.languages.map((spoken) => nhsCommunication(spoken, 'Practitioner.nhsCommunication')),
    ),
    identifier: filled([
      ...identifier(identifierSystem.sdsUser, practitioner.sdsUserId),
      ...practitioner.roles.flatMap((role) =>
        identifier(identifierSystem.sdsRoleProfile, role.sdsRoleProfileId),
      ),
      ...identifier(identifierSystem.gmpNumber, practitioner.gmpNumber),
    ]),
    active: practitioner.active,
    name: [nameOf(practitioner.name)],
    gender: practitioner.gender,
  }
}

const identifier = (system: string, value: string | undefined): readonly fhir.Identifier[] =>
  value === undefined ? [] : [{ system, value }]

/** In parts where the family name is known, and then without text — FND-PRC-06. */
function nameOf(name: PersonName): fhir.HumanName {
  mandatory(name.family, 'Practitioner.name.family')
  return { ...humanName(name), text: undefined }
}
