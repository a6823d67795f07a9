/**
 * What the two sources do not say, or say wrongly, about STU3. Each row was read off the definition it names
 * (hl7.org/fhir/STU3); the test of the tables checks them wherever an official definition shows the element.
 */
import type { SpecialCases, TypeNameList } from './special-cases.ts'

/** Choices of which one variant must be there: r3.d.ts declares every variant optional. */
const choicesThatMustBeThere: ReadonlySet<string> = new Set([
  'Claim.diagnosis.diagnosis',
  'Claim.procedure.procedure',
  'ClinicalImpression.finding.item',
  'CodeSystem.concept.property.value',
  'Communication.payload.content',
  'CommunicationRequest.payload.content',
  'Composition.relatesTo.target',
  'Contract.friendly.content',
  'Contract.legal.content',
  'Contract.rule.content',
  'DeviceRequest.code',
  'DocumentManifest.content.p',
  'ElementDefinition.example.value',
  'ExplanationOfBenefit.diagnosis.diagnosis',
  'ExplanationOfBenefit.procedure.procedure',
  'Group.characteristic.value',
  'ImplementationGuide.package.resource.source',
  'Medication.ingredient.item',
  'Medication.package.content.item',
  'MedicationAdministration.effective',
  'MedicationAdministration.medication',
  'MedicationDispense.medication',
  'MedicationRequest.medication',
  'MedicationStatement.medication',
  'OperationDefinition.parameter.binding.valueSet',
  'Provenance.agent.who',
  'Provenance.entity.what',
  'Questionnaire.item.option.value',
  'Signature.who',
  'StructureMap.group.rule.target.parameter.value',
  'Substance.ingredient.substance',
  'Task.input.value',
  'Task.output.value',
  'UsageContext.value',
])

/** Elements whose comment looks like a list of codes but whose binding is not `required`. */
const withoutCodes: ReadonlySet<string> = new Set(['Sequence.type'])

/** `required` value sets that comments do not give, or give short: name at hl7.org/fhir/STU3/valueset-NAME.html → its codes. */
const valueSets = {
  'audit-event-action': 'C R U D E',
  'audit-event-outcome': '0 4 8 12',
  'compartment-type': 'Patient Encounter RelatedPerson Practitioner Device',
  'composition-status': 'preliminary final amended entered-in-error',
  'device-statement-status': 'active completed entered-in-error intended stopped on-hold',
  'diagnostic-report-status':
    'registered partial preliminary final amended corrected appended cancelled entered-in-error unknown',
  'encounter-status':
    'planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown',
  'event-status': 'preparation in-progress suspended aborted completed entered-in-error unknown',
  'event-timing': 'MORN AFT EVE NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV',
  'filter-operator': '= is-a descendent-of is-not-a regex in not-in generalizes exists',
  'issue-type':
    'invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate not-found too-long code-invalid extension too-costly business-rule conflict incomplete transient lock-error no-store exception timeout throttled informational',
  'item-type':
    'group display question boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity',
  'map-transform':
    'create copy truncate escape cast append translate reference dateOp uuid pointer evaluate cc c qty id cp',
  'measurement-principle':
    'other chemical electrical impedance nuclear optical thermal biological mechanical acoustical manual',
  'network-type': '1 2 3 4 5',
  'observation-status': 'registered preliminary final amended corrected cancelled entered-in-error unknown',
  participationstatus: 'accepted declined tentative needs-action',
  'request-intent': 'proposal plan order original-order reflex-order filler-order instance-order option',
  'request-priority': 'routine urgent asap stat',
  'request-status': 'draft active suspended cancelled completed entered-in-error unknown',
  'supplyrequest-status': 'draft active suspended cancelled completed entered-in-error unknown',
  'task-status':
    'draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error',
  'udi-entry-type': 'barcode rfid manual card self-reported unknown',
  'v3-ConfidentialityClassification': 'U L M N R V',
} as const

/** Which of them (or which list of type names) binds what. */
const codesBesides: Readonly<Record<string, keyof typeof valueSets | TypeNameList>> = {
  'DataRequirement.type': 'all-types',
  'ParameterDefinition.type': 'all-types',
  'OperationDefinition.parameter.type': 'all-types',
  'AuditEvent.action': 'audit-event-action',
  'AuditEvent.outcome': 'audit-event-outcome',
  'GraphDefinition.link.target.compartment.code': 'compartment-type',
  'DocumentReference.docStatus': 'composition-status',
  'TestScript.setup.action.operation.resource': 'defined-types',
  'TestScript.setup.action.assert.resource': 'defined-types',
  'DeviceUseStatement.status': 'device-statement-status',
  'DiagnosticReport.status': 'diagnostic-report-status',
  'Encounter.status': 'encounter-status',
  'Encounter.statusHistory.status': 'encounter-status',
  'Communication.status': 'event-status',
  'Timing.repeat.when': 'event-timing',
  'CodeSystem.filter.operator': 'filter-operator',
  'OperationOutcome.issue.code': 'issue-type',
  'Questionnaire.item.type': 'item-type',
  'StructureMap.group.rule.target.transform': 'map-transform',
  'DeviceComponent.measurementPrinciple': 'measurement-principle',
  'AuditEvent.agent.network.type': 'network-type',
  'RiskAssessment.status': 'observation-status',
  'DetectedIssue.status': 'observation-status',
  'Observation.status': 'observation-status',
  'AppointmentResponse.participantStatus': 'participationstatus',
  'RequestGroup.intent': 'request-intent',
  'ProcedureRequest.intent': 'request-intent',
  'ReferralRequest.intent': 'request-intent',
  'Task.intent': 'request-intent',
  'DeviceRequest.priority': 'request-priority',
  'CommunicationRequest.priority': 'request-priority',
  'ReferralRequest.priority': 'request-priority',
  'Task.priority': 'request-priority',
  'DeviceRequest.status': 'request-status',
  'ProcedureRequest.status': 'request-status',
  'ActivityDefinition.kind': 'resource-types',
  'CapabilityStatement.rest.resource.type': 'resource-types',
  'CapabilityStatement.messaging.event.focus': 'resource-types',
  'Questionnaire.subjectType': 'resource-types',
  'OperationDefinition.resource': 'resource-types',
  'GraphDefinition.start': 'resource-types',
  'GraphDefinition.link.target.type': 'resource-types',
  'MessageDefinition.focus.code': 'resource-types',
  'ImplementationGuide.global.type': 'resource-types',
  'ImplementationGuide.page.type': 'resource-types',
  'CompartmentDefinition.resource.code': 'resource-types',
  'SearchParameter.base': 'resource-types',
  'SearchParameter.target': 'resource-types',
  'SupplyRequest.status': 'supplyrequest-status',
  'Task.status': 'task-status',
  'Device.udi.entryType': 'udi-entry-type',
  'Composition.confidentiality': 'v3-ConfidentialityClassification',
}

export const stu3: SpecialCases = {
  absentElements: {},
  choicesThatMustBeThere,
  withoutCodes,
  valueSets,
  codesBesides,
}
