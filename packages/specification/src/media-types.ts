export type Format = 'json' | 'xml'
export type FhirVersion = 'STU3' | 'DSTU2'

/** Media types of FHIR bodies — Transport §3. DSTU2 has the words the other way round. */
export const mediaTypes: Record<FhirVersion, Record<Format, string>> = {
  STU3: { json: 'application/fhir+json', xml: 'application/fhir+xml' },
  DSTU2: { json: 'application/json+fhir', xml: 'application/xml+fhir' },
}

/** `fhirVersion` of the metadata served at a root — TRN-URL-12. */
export const fhirVersionNumber: Record<FhirVersion, string> = { STU3: '3.0.1', DSTU2: '1.0.2' }
