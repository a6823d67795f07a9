import published from '../data/code-systems.json' with { type: 'json' }
import { inOnePiece } from './in-one-piece.ts'

/** Canonical addresses of the code systems that GP Connect publishes. */
const nhs = (name: string) => `https://fhir.nhs.uk/STU3/CodeSystem/${name}`

/** Code systems by what they classify. Always the `/STU3/CodeSystem/` form — FND-VS-01. */
export const codeSystem = inOnePiece({
  errorOrWarning: nhs('Spine-ErrorOrWarningCode-1'),
  nhsNumberVerificationStatus: nhs('CareConnect-NHSNumberVerificationStatus-1'),
  registrationType: nhs('CareConnect-RegistrationType-1'),
  humanLanguage: nhs('CareConnect-HumanLanguage-1'),
  languageAbilityMode: nhs('CareConnect-LanguageAbilityMode-1'),
  languageAbilityProficiency: nhs('CareConnect-LanguageAbilityProficiency-1'),
  organisationType: nhs('GPConnect-OrganisationType-1'),
  sdsJobRole: nhs('CareConnect-SDSJobRoleName-1'),
} as const)

/** Coding system of error codes in DSTU2, where it is the address of a value set. */
export const errorSystemDstu2 = 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1'

/** Coding system of job roles in tokens of DSTU2. */
export const jobRoleSystemDstu2 = 'http://fhir.nhs.net/ValueSet/sds-job-role-name-1'

const bySystem = new Map(
  published.map(({ url, displays }) => [url, new Map(Object.entries(displays as Record<string, string>))]),
)

/** The published display of a code, letter for letter, or nothing where the system has no such code — FND-DT-06. */
export function displayOf(system: string, code: string): string | undefined {
  return bySystem.get(system)?.get(code)
}

/** The address of a code system as examples of the specification print it, without the release — FND-VS-01, FND-VS-02. */
export function retiredForm(system: string): string {
  return system.replace('/STU3/CodeSystem/', '/')
}

/** Every code of a published system with its display; empty for a system that is not published here. */
export function codesOf(system: string): ReadonlyMap<string, string> {
  return bySystem.get(system) ?? new Map()
}
