import type { Location } from '@gpconnect/clinical-system'
import { decimal, reference } from '@gpconnect/fhir'
import type * as fhir from '@gpconnect/fhir/stu3'
import { profile } from '@gpconnect/specification'
import { filled } from './coding.ts'
import { addressOf, contactPoint } from './data-types.ts'

/** CareConnect-GPC-Location-1 — Foundations §5.5. `endpoint`, `mode` and the ODS site code are never sent — FND-LOC-04. */
export function careConnectGpcLocation(location: Location): fhir.Location {
  const { position } = location
  return {
    resourceType: 'Location',
    id: location.id,
    meta: { versionId: location.version, profile: [profile.location] },
    status: location.status,
    name: location.name,
    alias: filled(location.aliases),
    description: location.description,
    telecom: filled(location.telecoms.map(contactPoint)),
    address: location.address && addressOf(location.address),
    position: position && { longitude: decimal(position.longitude), latitude: decimal(position.latitude) },
    managingOrganization: reference('Organization', location.organisation),
    partOf: location.partOf === undefined ? undefined : reference('Location', location.partOf),
  }
}
