import type { Address, Period, PersonName, SpokenLanguage, Telecom } from '@gpconnect/clinical-system'
import type * as fhir from '@gpconnect/fhir/stu3'
import { codeSystem, extension } from '@gpconnect/specification'
import { filled, published } from './coding.ts'

/** A date of facts as FHIR has it: an instant always has its seconds. */
function dateTimeOf(date: string): string {
  return date.replace(/T\d\d:\d\d(?=[Z+-])/, '$&:00')
}

/** Period of facts as FHIR has it; nothing where neither end is known. */
export function periodOf(period: Period | undefined): fhir.Period | undefined {
  const { start, end } = period ?? {}
  if (start === undefined && end === undefined) return undefined
  return { start: start && dateTimeOf(start), end: end && dateTimeOf(end) }
}

/** A name in its parts — FND-DT-05. */
export function humanName(name: PersonName): fhir.HumanName {
  return {
    use: name.use,
    text: name.text,
    family: name.family,
    given: filled(name.given),
    prefix: filled(name.prefix),
    suffix: filled(name.suffix),
    period: periodOf(name.period),
  }
}

/** An address by its lines; no text, no state — FND-DT-01 to -03. */
export function addressOf(address: Address): fhir.Address {
  return {
    use: address.use,
    type: address.type,
    line: filled(address.lines),
    city: address.town,
    district: address.county,
    postalCode: address.postcode,
    country: address.country,
    period: periodOf(address.period),
  }
}

/** System, value and use of a contact point, always — FND-DT-04. */
export function contactPoint(telecom: Telecom): fhir.ContactPoint {
  return { system: telecom.system, value: telecom.value, use: telecom.use, period: periodOf(telecom.period) }
}

/** The nhsCommunication extension of a language — Foundations §5.6. */
export function nhsCommunication(spoken: SpokenLanguage, location: string): fhir.Extension {
  const child = (url: string, value: Omit<fhir.Extension, 'url'>): fhir.Extension => ({ url, ...value })
  return {
    url: extension.nhsCommunication,
    extension: [
      child('language', {
        valueCodeableConcept: published(codeSystem.humanLanguage, spoken.language, `${location}.language`),
      }),
      ...(spoken.preferred === undefined ? [] : [child('preferred', { valueBoolean: spoken.preferred })]),
      ...spoken.modes.map((mode) =>
        child('modeOfCommunication', {
          valueCodeableConcept: published(
            codeSystem.languageAbilityMode,
            mode,
            `${location}.modeOfCommunication`,
          ),
        }),
      ),
      ...(spoken.proficiency === undefined
        ? []
        : [
            child('communicationProficiency', {
              valueCodeableConcept: published(
                codeSystem.languageAbilityProficiency,
                spoken.proficiency,
                `${location}.communicationProficiency`,
              ),
            }),
          ]),
      ...(spoken.interpreterRequired === undefined
        ? []
        : [child('interpreterRequired', { valueBoolean: spoken.interpreterRequired })]),
    ],
  }
}
