import type { Organisation } from '@gpconnect/clinical-system'
import { reference } from '@gpconnect/fhir'
import type * as fhir from '@gpconnect/fhir/stu3'
import { codeSystem, extension, identifierSystem, profile } from '@gpconnect/specification'
import { filled, published } from './coding.ts'
import { addressOf, contactPoint, periodOf } from './data-types.ts'

/** CareConnect-GPC-Organization-1 — Foundations §5.4. `contact` and `endpoint` are never sent. */
export function careConnectGpcOrganisation(organisation: Organisation): fhir.Organization {
  const when = periodOf(organisation.period)
  return {
    resourceType: 'Organization',
    id: organisation.id,
    meta: { versionId: organisation.version, profile: [profile.organisation] },
    extension: filled([
      ...(organisation.mainLocation === undefined
        ? []
        : [
            { url: extension.mainLocation, valueReference: reference('Location', organisation.mainLocation) },
          ]),
      ...(when ? [{ url: extension.organisationPeriod, valuePeriod: when }] : []),
    ]),
    identifier:
      organisation.odsCode === undefined
        ? undefined
        : [{ system: identifierSystem.odsOrganisation, value: organisation.odsCode }],
    active: organisation.active,
    type: organisation.type && [
      published(codeSystem.organisationType, organisation.type, 'Organization.type'),
    ],
    name: organisation.name,
    alias: filled(organisation.aliases),
    telecom: filled(organisation.telecoms.map(contactPoint)),
    address: filled(organisation.addresses.map(addressOf)),
    partOf: organisation.partOf === undefined ? undefined : reference('Organization', organisation.partOf),
  }
}
