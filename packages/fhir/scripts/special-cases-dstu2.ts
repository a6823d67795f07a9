/**
 * What the two sources do not say, or say wrongly, about DSTU2. Each row was read off the definition it names
 * (hl7.org/fhir/DSTU2), and all of them were compared with the definitions of every type and resource of 1.0.2; the test
 * of the tables checks them wherever an official definition shows the element.
 */
import type { AbsentElement, SpecialCases, TypeNameList } from './special-cases.ts'

/** r2.d.ts has those elements that share the content of their own owner, and none that share another's. */
const absentElements: Readonly<Record<string, AbsentElement>> = {
  'Bundle.entry.link': { after: undefined, repeats: true },
  'ConceptMap.element.target.product': { after: 'dependsOn', repeats: true },
  'Conformance.rest.searchParam': { after: 'transactionMode', repeats: true },
  'Contract.term.group': { after: 'valuedItem', repeats: true },
  'DiagnosticOrder.item.event': { after: 'status', repeats: true },
  'Observation.component.referenceRange': { after: 'dataAbsentReason', repeats: true },
  'OperationDefinition.parameter.part': { after: 'binding', repeats: true },
  'Parameters.parameter.part': { after: 'resource', repeats: true },
  'Provenance.entity.agent': { after: 'display', repeats: false },
  'Questionnaire.group.question.group': { after: 'option', repeats: true },
  'QuestionnaireResponse.group.question.answer.group': { after: 'value', repeats: true },
  'TestScript.setup.metadata': { after: undefined, repeats: false },
  'TestScript.teardown.action.operation': { after: undefined, repeats: false },
  'TestScript.test.action.operation': { after: undefined, repeats: false },
  'TestScript.test.action.assert': { after: 'operation', repeats: false },
  'TestScript.test.metadata': { after: 'description', repeats: false },
  'ValueSet.compose.exclude': { after: 'include', repeats: true },
  'ValueSet.compose.include.concept.designation': { after: 'display', repeats: true },
}

/** Choices of which one variant must be there: r2.d.ts declares every variant optional. */
const choicesThatMustBeThere: ReadonlySet<string> = new Set([
  'Communication.payload.content',
  'CommunicationRequest.payload.content',
  'ConceptMap.source',
  'ConceptMap.target',
  'Contract.friendly.content',
  'Contract.legal.content',
  'Contract.rule.content',
  'DiagnosticReport.effective',
  'DocumentManifest.content.p',
  'Group.characteristic.value',
  'ImplementationGuide.package.resource.source',
  'MedicationAdministration.effectiveTime',
  'MedicationAdministration.medication',
  'MedicationDispense.medication',
  'MedicationOrder.medication',
  'MedicationStatement.medication',
  'OperationDefinition.parameter.binding.valueSet',
  'Signature.who',
])

/** Elements whose comment looks like a list of codes but whose binding is not `required`. */
const withoutCodes: ReadonlySet<string> = new Set(['Account.status', 'Condition.clinicalStatus'])

/** `required` value sets that comments do not give, or give short: name at hl7.org/fhir/DSTU2/valueset-NAME.html → its codes. */
const valueSets = {
  'answer-format':
    'boolean decimal integer date dateTime instant time string text url choice open-choice attachment reference quantity',
  'audit-event-action': 'C R U D E',
  'audit-event-outcome': '0 4 8 12',
  'encounter-class': 'inpatient outpatient ambulatory emergency home field daytime virtual other',
  'event-timing': 'HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV',
  'issue-type':
    'invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate not-found too-long code-invalid extension too-costly business-rule conflict incomplete transient lock-error no-store exception timeout throttled informational',
  'measurement-principle':
    'other chemical electrical impedance nuclear optical thermal biological mechanical acoustical manual',
  'network-type': '1 2 3 4 5',
  'observation-status': 'registered preliminary final amended cancelled entered-in-error unknown',
  'property-representation': 'xmlAttr',
  'v3-Confidentiality': '_Confidentiality L M N R U V B D I ETH HIV PSY SDV C S T',
} as const

/** Which of them (or which list of type names) binds what. */
const codesBesides: Readonly<Record<string, keyof typeof valueSets | TypeNameList>> = {
  'Questionnaire.group.question.type': 'answer-format',
  'AuditEvent.event.action': 'audit-event-action',
  'AuditEvent.event.outcome': 'audit-event-outcome',
  'ElementDefinition.type.code': 'defined-types',
  'StructureDefinition.constrainedType': 'defined-types',
  'TestScript.setup.action.operation.resource': 'defined-types',
  'TestScript.setup.action.assert.resource': 'defined-types',
  'Encounter.class': 'encounter-class',
  'Timing.repeat.when': 'event-timing',
  'OperationOutcome.issue.code': 'issue-type',
  'DeviceComponent.measurementPrinciple': 'measurement-principle',
  'AuditEvent.participant.network.type': 'network-type',
  'Observation.status': 'observation-status',
  'OperationDefinition.parameter.type': 'operation-parameter-type',
  'ElementDefinition.representation': 'property-representation',
  'Conformance.rest.resource.type': 'resource-types',
  'Conformance.rest.resource.searchParam.target': 'resource-types',
  'Conformance.messaging.event.focus': 'resource-types',
  'ImplementationGuide.global.type': 'resource-types',
  'ImplementationGuide.page.type': 'resource-types',
  'OperationDefinition.type': 'resource-types',
  'Questionnaire.subjectType': 'resource-types',
  'SearchParameter.base': 'resource-types',
  'SearchParameter.target': 'resource-types',
  'Composition.confidentiality': 'v3-Confidentiality',
}

export const dstu2: SpecialCases = {
  absentElements,
  choicesThatMustBeThere,
  withoutCodes,
  valueSets,
  codesBesides,
}
