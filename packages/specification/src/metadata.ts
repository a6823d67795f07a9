import type { CapabilityName } from './interaction.ts'
import { type ProfileName, type ProfileNameDstu2, profile, profileDstu2 } from './profiles.ts'
import type { Span } from './versions.ts'

/** A profile as a statement refers to it, with `/_history/` where it says of which version. */
type ListedProfile = Span & { readonly name: ProfileName | ProfileNameDstu2; readonly reference: string }

/** An operation as a statement refers to its definition. */
type ListedOperation = Span & { readonly name: string; readonly definition: string }

/**
 * What the specification publishes for the metadata of a root. A statement lists of this what is deployed, and of a practice's
 * version what that version has — Transport §19 and §20.
 */
export type Statement = {
  /** The element `name`. */
  readonly name: string
  /** Which API it is of, for the description. */
  readonly api: string
  readonly copyright: readonly (Span & { readonly text: string })[]
  /** Capabilities of its root that it speaks of, beside the one it belongs to. */
  readonly beside: readonly CapabilityName[]
  /** Capabilities whose operations it lists wherever the practice offers them — TRN-CAP-06. */
  readonly elsewhere: readonly CapabilityName[]
  readonly profiles: readonly ListedProfile[]
  readonly operations: readonly ListedOperation[]
}

/** The last version before Structured grew beyond medications and allergies. */
const older: Span = { until: '1.4.1' }
const newer: Span = { since: '1.5.0' }
const newest: Span = { since: '1.6.2' }
const filtering: Span = { since: '1.2.8', until: '1.2.8' }

const plain = (name: ProfileName, span: Span = {}): ListedProfile => ({
  name,
  reference: profile[name],
  ...span,
})

const ofVersion = (version: string, name: ProfileName, span: Span = {}): ListedProfile => ({
  name,
  reference: `${profile[name]}/_history/${version}`,
  ...span,
})

const operationDefinition = (name: string) => `https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-${name}`
const getStructuredRecord = (version: string, span: Span): ListedOperation => ({
  name: 'gpc.getstructuredrecord',
  definition: operationDefinition(`GetStructuredRecord-Operation-1/_history/${version}`),
  ...span,
})

const copyright: Statement['copyright'] = [
  { text: 'Copyright NHS Digital 2016-20', until: '1.6.1' },
  { text: 'Copyright NHS Digital 2016-23', ...newest },
]

/** Foundations with whatever shares its root, and the structured record; profiles without versions — FND-CAP-03. */
const foundations: Statement = {
  name: 'GP Connect',
  api: 'GP Connect API',
  copyright,
  beside: ['appointments'],
  elsewhere: ['structured'],
  profiles: [
    plain('patient'),
    plain('organisation'),
    plain('practitioner'),
    plain('practitionerRole'),
    plain('location'),
    plain('healthcareService', filtering),
    plain('operationOutcome'),
    plain('appointment'),
    plain('schedule'),
    plain('slot'),
    plain('allergyIntolerance'),
    plain('medication'),
    plain('medicationStatement'),
    plain('medicationRequest'),
    plain('list'),
    plain('structuredRecordBundle'),
    plain('immunization', newer),
    plain('problemHeader', newer),
    plain('encounter', newer),
    plain('observation', newer),
    plain('diagnosticReport', newer),
    plain('specimen', newer),
    plain('procedureRequest', newer),
    plain('referralRequest', newer),
  ],
  operations: [
    { name: 'gpc.registerpatient', definition: operationDefinition('RegisterPatient-Operation-1') },
    getStructuredRecord('1.12', older),
    getStructuredRecord('1.15', newer),
  ],
}

/** Where the pages and the official tests name different versions of a profile, both are listed — TRN-CAP-04. */
const structured: Statement = {
  name: 'GP Connect API - Access Record Structured',
  api: 'GP Connect API - Access Record Structured',
  copyright,
  beside: [],
  elsewhere: [],
  profiles: [
    ofVersion('1.8', 'patient'),
    ofVersion('1.4', 'organisation'),
    ofVersion('1.2', 'practitioner'),
    ofVersion('1.3', 'practitioner', newest),
    ofVersion('1.2', 'practitionerRole'),
    ofVersion('1.7', 'allergyIntolerance'),
    ofVersion('1.2', 'medication'),
    ofVersion('1.6', 'medicationStatement', older),
    // The page of 1.2.8 has the 1.6 that its neighbours have, its tests 1.7.
    ofVersion('1.7', 'medicationStatement', filtering),
    ofVersion('1.7', 'medicationStatement', newer),
    ofVersion('1.7', 'medicationRequest', older),
    ofVersion('1.6', 'medicationRequest', newer),
    ofVersion('1.2', 'list', older),
    ofVersion('1.7', 'list', newer),
    ofVersion('1.3', 'structuredRecordBundle'),
    ofVersion('1.2', 'operationOutcome'),
    ofVersion('1.5', 'immunization', newer),
    ofVersion('1.7', 'problemHeader', newer),
    ofVersion('1.5', 'encounter', newer),
    ofVersion('1.6', 'observation', newer),
    ofVersion('1.7', 'observation', newer),
    ofVersion('1.3', 'diagnosticReport', newer),
    ofVersion('1.3', 'specimen', newer),
    ofVersion('1.3', 'procedureRequest', newer),
    ofVersion('1.4', 'procedureRequest', newest),
    ofVersion('1.2', 'referralRequest', newer),
    ofVersion('1.3', 'documentReference', newer),
    ofVersion('1.0', 'healthcareServiceUk', newer),
  ],
  operations: [
    getStructuredRecord('1.12', older),
    getStructuredRecord('1.16', newer),
    {
      name: 'gpc.migratestructuredrecord',
      definition: operationDefinition('MigrateStructuredRecord-Operation-1/_history/1.1'),
    },
  ],
}

const documents: Statement = {
  name: 'GP Connect API - Access Document',
  api: 'GP Connect API - Access Document',
  copyright,
  beside: [],
  elsewhere: [],
  profiles: [
    ofVersion('1.8', 'patient'),
    ofVersion('1.4', 'organisation'),
    ofVersion('1.2', 'practitioner'),
    ofVersion('1.3', 'practitioner', newest),
    ofVersion('1.2', 'practitionerRole'),
    ofVersion('1.2', 'operationOutcome'),
    ofVersion('1.3', 'documentReference'),
    ofVersion('1.3', 'searchsetBundle'),
  ],
  operations: [],
}

/** The only statement of 0.x, a Conformance. */
const html: Statement = {
  name: 'GP Connect',
  api: 'GP Connect API',
  copyright: [{ text: 'Copyright NHS Digital 2016' }],
  beside: [],
  elsewhere: [],
  profiles: Object.entries(profileDstu2).map(([name, reference]) => ({
    name: name as ProfileNameDstu2,
    reference,
  })),
  operations: [{ name: 'gpc.getcarerecord', definition: 'OperationDefinition/gpc.getcarerecord' }],
}

/** The statement of each capability that has metadata of its own. */
export const statements = { foundations, structured, documents, html } as const satisfies Partial<
  Record<CapabilityName, Statement>
>
