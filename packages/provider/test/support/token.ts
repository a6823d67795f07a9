import type { Interaction } from '@gpconnect/specification'

/** Whatever can stand in a token: right ones are built here, wrong ones by changing them. */
export type Claims = Record<string, unknown>

export type TokenOptions = {
  /** Claims by name, or by path: `'requesting_practitioner.id'`. `undefined` takes one out. */
  readonly claims?: Claims | undefined
  /** Members of the header; `undefined` takes one out. */
  readonly header?: Record<string, unknown> | undefined
  /** Parts in place of what is built, as they are to stand between the dots. */
  readonly parts?:
    | { readonly header?: string; readonly payload?: string; readonly signature?: string }
    | undefined
}

/** The claims of someone at a consumer organisation who asks for direct care, made this second — Transport §11.2. */
export function rightClaims(
  interaction: Pick<Interaction, 'scope' | 'reasons'>,
  audience: string,
  now: number,
): Claims {
  const issuedAt = Math.floor(now / 1000)
  return {
    iss: 'https://consumer.example.nhs.uk/gpconnect',
    sub: 'user-1',
    aud: audience,
    exp: issuedAt + 300,
    iat: issuedAt,
    reason_for_request: interaction.reasons[0],
    requested_scope: interaction.scope,
    requesting_device: {
      resourceType: 'Device',
      identifier: [{ system: 'https://consumer.example.nhs.uk/Id/device', value: 'device-1' }],
      model: 'Consumer Viewer',
      version: '5.2',
    },
    requesting_organization: {
      resourceType: 'Organization',
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'C88888' }],
      name: 'Consumer Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: 'user-1',
      identifier: [
        { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: '444555666777' },
        { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: '888999000111' },
        { system: 'https://consumer.example.nhs.uk/Id/user', value: 'user-1' },
      ],
      name: [{ family: 'Requester', given: ['Jo'], prefix: ['Ms'] }],
    },
  }
}

/** The same someone as the older line has it: for a patient's record, or for what is nobody's — Transport §11.4. */
export function rightClaimsDstu2(
  interaction: Pick<Interaction, 'scope' | 'reasons'>,
  nhsNumber: string,
  now: number,
): Claims {
  const isOfPatient = interaction.scope.startsWith('patient/')
  return {
    ...rightClaims(interaction, 'https://authorize.fhir.nhs.net/token', now),
    requested_record: isOfPatient
      ? {
          resourceType: 'Patient',
          identifier: [{ system: 'http://fhir.nhs.net/Id/nhs-number', value: nhsNumber }],
        }
      : {
          resourceType: 'Organization',
          identifier: [{ system: 'http://fhir.nhs.net/Id/ods-organization-code', value: 'OrgODSCode0001' }],
        },
    requesting_device: {
      resourceType: 'Device',
      id: 'device-1',
      identifier: [{ system: 'https://consumer.example.nhs.uk/Id/device', value: 'device-1' }],
      model: 'Consumer Viewer',
      version: '5.2',
    },
    requesting_organization: {
      resourceType: 'Organization',
      id: 'organisation-1',
      identifier: [{ system: 'http://fhir.nhs.net/Id/ods-organization-code', value: 'C88888' }],
      name: 'Consumer Clinic',
    },
    requesting_practitioner: {
      resourceType: 'Practitioner',
      id: 'user-1',
      identifier: [
        { system: 'http://fhir.nhs.net/sds-user-id', value: '444555666777' },
        { system: 'https://consumer.example.nhs.uk/Id/user', value: 'user-1' },
      ],
      name: { family: ['Requester'], given: ['Jo'], prefix: ['Ms'] },
      practitionerRole: [
        { role: { coding: [{ system: 'http://fhir.nhs.net/ValueSet/sds-job-role-name-1', code: 'R0260' }] } },
      ],
    },
  }
}

/** A token as it follows `Bearer`: header, payload and an empty third part. */
export function tokenOf(claims: Claims, options: TokenOptions = {}): string {
  const header = changed({ alg: 'none', typ: 'JWT' }, options.header)
  const payload = changed(claims, options.claims)
  const { parts } = options
  return [
    parts?.header ?? base64url(JSON.stringify(header)),
    parts?.payload ?? base64url(JSON.stringify(payload)),
    parts?.signature ?? '',
  ].join('.')
}

/** A text as a part of a token. */
export const base64url = (text: string): string => Buffer.from(text).toString('base64url')

/** A deep copy with values put at paths (`a.b[0].c`), or taken out where they are `undefined`. */
export function changed(value: Claims, changes: Claims = {}): Claims {
  const copy = structuredClone(value)
  for (const [path, to] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
    const last = steps.pop() as string
    let place: Record<string, unknown> = copy
    for (const step of steps) place = place[step] as Record<string, unknown>
    if (to === undefined && Array.isArray(place)) place.splice(Number(last), 1)
    else if (to === undefined) delete place[last]
    else place[last] = to
  }
  return copy
}
