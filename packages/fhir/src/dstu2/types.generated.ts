// FHIR DSTU2 (1.0.2): order, minimum and codes from @types/fhir 0.0.44 r2.d.ts, primitive types and repetition from fhirpath 5.2.2. Made by scripts/generate-tables.ts; do not edit.
import type { Decimal } from '../decimal.ts'

/** DeviceUseStatement */
export interface DeviceUseStatement extends DomainResource {
  resourceType: 'DeviceUseStatement'
  bodySiteCodeableConcept?: CodeableConcept | undefined
  bodySiteReference?: Reference | undefined
  whenUsed?: Period | undefined
  device: Reference
  identifier?: readonly (Identifier)[] | undefined
  indication?: readonly (CodeableConcept)[] | undefined
  notes?: readonly (string | null)[] | undefined
  _notes?: readonly (Element | null)[] | undefined
  recordedOn?: string | undefined
  _recordedOn?: Element | undefined
  subject: Reference
  timingTiming?: Timing | undefined
  timingPeriod?: Period | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
}

/** Attachment */
export interface Attachment extends Element {
  contentType?: string | undefined
  _contentType?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  data?: string | undefined
  _data?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  size?: number | undefined
  _size?: Element | undefined
  hash?: string | undefined
  _hash?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  creation?: string | undefined
  _creation?: Element | undefined
}

/** Appointment */
export interface Appointment extends DomainResource {
  resourceType: 'Appointment'
  identifier?: readonly (Identifier)[] | undefined
  status: 'proposed' | 'pending' | 'booked' | 'arrived' | 'fulfilled' | 'cancelled' | 'noshow'
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  reason?: CodeableConcept | undefined
  priority?: number | undefined
  _priority?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  start?: string | undefined
  _start?: Element | undefined
  end?: string | undefined
  _end?: Element | undefined
  minutesDuration?: number | undefined
  _minutesDuration?: Element | undefined
  slot?: readonly (Reference)[] | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  participant: readonly (AppointmentParticipant)[]
}

/** Appointment.participant */
export interface AppointmentParticipant extends BackboneElement {
  type?: readonly (CodeableConcept)[] | undefined
  actor?: Reference | undefined
  required?: 'required' | 'optional' | 'information-only' | undefined
  _required?: Element | undefined
  status: 'accepted' | 'declined' | 'tentative' | 'needs-action'
  _status?: Element | undefined
}

/** Condition */
export interface Condition extends DomainResource {
  resourceType: 'Condition'
  identifier?: readonly (Identifier)[] | undefined
  patient: Reference
  encounter?: Reference | undefined
  asserter?: Reference | undefined
  dateRecorded?: string | undefined
  _dateRecorded?: Element | undefined
  code: CodeableConcept
  category?: CodeableConcept | undefined
  clinicalStatus?: string | undefined
  _clinicalStatus?: Element | undefined
  verificationStatus: 'provisional' | 'differential' | 'confirmed' | 'refuted' | 'entered-in-error' | 'unknown'
  _verificationStatus?: Element | undefined
  severity?: CodeableConcept | undefined
  onsetDateTime?: string | undefined
  _onsetDateTime?: Element | undefined
  onsetQuantity?: Quantity | undefined
  onsetPeriod?: Period | undefined
  onsetRange?: Range | undefined
  onsetString?: string | undefined
  _onsetString?: Element | undefined
  abatementDateTime?: string | undefined
  _abatementDateTime?: Element | undefined
  abatementQuantity?: Quantity | undefined
  abatementBoolean?: boolean | undefined
  _abatementBoolean?: Element | undefined
  abatementPeriod?: Period | undefined
  abatementRange?: Range | undefined
  abatementString?: string | undefined
  _abatementString?: Element | undefined
  stage?: ConditionStage | undefined
  evidence?: readonly (ConditionEvidence)[] | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  notes?: string | undefined
  _notes?: Element | undefined
}

/** Condition.stage */
export interface ConditionStage extends BackboneElement {
  summary?: CodeableConcept | undefined
  assessment?: readonly (Reference)[] | undefined
}

/** Condition.evidence */
export interface ConditionEvidence extends BackboneElement {
  code?: CodeableConcept | undefined
  detail?: readonly (Reference)[] | undefined
}

/** List */
export interface List extends DomainResource {
  resourceType: 'List'
  identifier?: readonly (Identifier)[] | undefined
  title?: string | undefined
  _title?: Element | undefined
  code?: CodeableConcept | undefined
  subject?: Reference | undefined
  source?: Reference | undefined
  encounter?: Reference | undefined
  status: 'current' | 'retired' | 'entered-in-error'
  _status?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  orderedBy?: CodeableConcept | undefined
  mode: 'working' | 'snapshot' | 'changes'
  _mode?: Element | undefined
  note?: string | undefined
  _note?: Element | undefined
  entry?: readonly (ListEntry)[] | undefined
  emptyReason?: CodeableConcept | undefined
}

/** List.entry */
export interface ListEntry extends BackboneElement {
  flag?: CodeableConcept | undefined
  deleted?: boolean | undefined
  _deleted?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  item: Reference
}

/** Count */
export interface Count extends Quantity {
}

/** EligibilityResponse */
export interface EligibilityResponse extends DomainResource {
  resourceType: 'EligibilityResponse'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  outcome?: 'complete' | 'error' | undefined
  _outcome?: Element | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
}

/** Media */
export interface Media extends DomainResource {
  resourceType: 'Media'
  type: 'photo' | 'video' | 'audio'
  _type?: Element | undefined
  subtype?: CodeableConcept | undefined
  identifier?: readonly (Identifier)[] | undefined
  subject?: Reference | undefined
  operator?: Reference | undefined
  view?: CodeableConcept | undefined
  deviceName?: string | undefined
  _deviceName?: Element | undefined
  height?: number | undefined
  _height?: Element | undefined
  width?: number | undefined
  _width?: Element | undefined
  frames?: number | undefined
  _frames?: Element | undefined
  duration?: number | undefined
  _duration?: Element | undefined
  content: Attachment
}

/** SupplyDelivery */
export interface SupplyDelivery extends DomainResource {
  resourceType: 'SupplyDelivery'
  identifier?: Identifier | undefined
  status?: 'in-progress' | 'completed' | 'abandoned' | undefined
  _status?: Element | undefined
  patient?: Reference | undefined
  type?: CodeableConcept | undefined
  quantity?: Quantity | undefined
  suppliedItem?: Reference | undefined
  supplier?: Reference | undefined
  whenPrepared?: Period | undefined
  time?: string | undefined
  _time?: Element | undefined
  destination?: Reference | undefined
  receiver?: readonly (Reference)[] | undefined
}

/** Conformance */
export interface Conformance extends DomainResource {
  resourceType: 'Conformance'
  url?: string | undefined
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  status?: 'draft' | 'active' | 'retired' | undefined
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ConformanceContact)[] | undefined
  date: string
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  kind: 'instance' | 'capability' | 'requirements'
  _kind?: Element | undefined
  software?: ConformanceSoftware | undefined
  implementation?: ConformanceImplementation | undefined
  fhirVersion: string
  _fhirVersion?: Element | undefined
  acceptUnknown: 'no' | 'extensions' | 'elements' | 'both'
  _acceptUnknown?: Element | undefined
  format: readonly (string | null)[]
  _format?: readonly (Element | null)[] | undefined
  profile?: readonly (Reference)[] | undefined
  rest?: readonly (ConformanceRest)[] | undefined
  messaging?: readonly (ConformanceMessaging)[] | undefined
  document?: readonly (ConformanceDocument)[] | undefined
}

/** Conformance.contact */
export interface ConformanceContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** Conformance.software */
export interface ConformanceSoftware extends BackboneElement {
  name: string
  _name?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  releaseDate?: string | undefined
  _releaseDate?: Element | undefined
}

/** Conformance.implementation */
export interface ConformanceImplementation extends BackboneElement {
  description: string
  _description?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
}

/** Conformance.rest */
export interface ConformanceRest extends BackboneElement {
  mode: 'client' | 'server'
  _mode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  security?: ConformanceRestSecurity | undefined
  resource: readonly (ConformanceRestResource)[]
  interaction?: readonly (ConformanceRestInteraction)[] | undefined
  transactionMode?: 'not-supported' | 'batch' | 'transaction' | 'both' | undefined
  _transactionMode?: Element | undefined
  searchParam?: readonly (ConformanceRestResourceSearchParam)[] | undefined
  operation?: readonly (ConformanceRestOperation)[] | undefined
  compartment?: readonly (string | null)[] | undefined
  _compartment?: readonly (Element | null)[] | undefined
}

/** Conformance.rest.security */
export interface ConformanceRestSecurity extends BackboneElement {
  cors?: boolean | undefined
  _cors?: Element | undefined
  service?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  certificate?: readonly (ConformanceRestSecurityCertificate)[] | undefined
}

/** Conformance.rest.security.certificate */
export interface ConformanceRestSecurityCertificate extends BackboneElement {
  type?: string | undefined
  _type?: Element | undefined
  blob?: string | undefined
  _blob?: Element | undefined
}

/** Conformance.rest.resource */
export interface ConformanceRestResource extends BackboneElement {
  type: 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _type?: Element | undefined
  profile?: Reference | undefined
  interaction: readonly (ConformanceRestResourceInteraction)[]
  versioning?: 'no-version' | 'versioned' | 'versioned-update' | undefined
  _versioning?: Element | undefined
  readHistory?: boolean | undefined
  _readHistory?: Element | undefined
  updateCreate?: boolean | undefined
  _updateCreate?: Element | undefined
  conditionalCreate?: boolean | undefined
  _conditionalCreate?: Element | undefined
  conditionalUpdate?: boolean | undefined
  _conditionalUpdate?: Element | undefined
  conditionalDelete?: 'not-supported' | 'single' | 'multiple' | undefined
  _conditionalDelete?: Element | undefined
  searchInclude?: readonly (string | null)[] | undefined
  _searchInclude?: readonly (Element | null)[] | undefined
  searchRevInclude?: readonly (string | null)[] | undefined
  _searchRevInclude?: readonly (Element | null)[] | undefined
  searchParam?: readonly (ConformanceRestResourceSearchParam)[] | undefined
}

/** Conformance.rest.resource.interaction */
export interface ConformanceRestResourceInteraction extends BackboneElement {
  code: 'read' | 'vread' | 'update' | 'delete' | 'history-instance' | 'validate' | 'history-type' | 'create' | 'search-type'
  _code?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** Conformance.rest.resource.searchParam */
export interface ConformanceRestResourceSearchParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri'
  _type?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  target?: readonly ('Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _target?: readonly (Element | null)[] | undefined
  modifier?: readonly ('missing' | 'exact' | 'contains' | 'not' | 'text' | 'in' | 'not-in' | 'below' | 'above' | 'type' | null)[] | undefined
  _modifier?: readonly (Element | null)[] | undefined
  chain?: readonly (string | null)[] | undefined
  _chain?: readonly (Element | null)[] | undefined
}

/** Conformance.rest.interaction */
export interface ConformanceRestInteraction extends BackboneElement {
  code: 'transaction' | 'search-system' | 'history-system'
  _code?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** Conformance.rest.operation */
export interface ConformanceRestOperation extends BackboneElement {
  name: string
  _name?: Element | undefined
  definition: Reference
}

/** Conformance.messaging */
export interface ConformanceMessaging extends BackboneElement {
  endpoint?: readonly (ConformanceMessagingEndpoint)[] | undefined
  reliableCache?: number | undefined
  _reliableCache?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  event: readonly (ConformanceMessagingEvent)[]
}

/** Conformance.messaging.endpoint */
export interface ConformanceMessagingEndpoint extends BackboneElement {
  protocol: Coding
  address: string
  _address?: Element | undefined
}

/** Conformance.messaging.event */
export interface ConformanceMessagingEvent extends BackboneElement {
  code: Coding
  category?: 'Consequence' | 'Currency' | 'Notification' | undefined
  _category?: Element | undefined
  mode: 'sender' | 'receiver'
  _mode?: Element | undefined
  focus: 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _focus?: Element | undefined
  request: Reference
  response: Reference
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** Conformance.document */
export interface ConformanceDocument extends BackboneElement {
  mode: 'producer' | 'consumer'
  _mode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  profile: Reference
}

/** BodySite */
export interface BodySite extends DomainResource {
  resourceType: 'BodySite'
  patient: Reference
  identifier?: readonly (Identifier)[] | undefined
  code?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  image?: readonly (Attachment)[] | undefined
}

/** Composition */
export interface Composition extends DomainResource {
  resourceType: 'Composition'
  identifier?: Identifier | undefined
  date: string
  _date?: Element | undefined
  type: CodeableConcept
  class?: CodeableConcept | undefined
  title: string
  _title?: Element | undefined
  status: 'preliminary' | 'final' | 'amended' | 'entered-in-error'
  _status?: Element | undefined
  confidentiality?: '_Confidentiality' | 'L' | 'M' | 'N' | 'R' | 'U' | 'V' | 'B' | 'D' | 'I' | 'ETH' | 'HIV' | 'PSY' | 'SDV' | 'C' | 'S' | 'T' | undefined
  _confidentiality?: Element | undefined
  subject: Reference
  author: readonly (Reference)[]
  attester?: readonly (CompositionAttester)[] | undefined
  custodian?: Reference | undefined
  event?: readonly (CompositionEvent)[] | undefined
  encounter?: Reference | undefined
  section?: readonly (CompositionSection)[] | undefined
}

/** Composition.attester */
export interface CompositionAttester extends BackboneElement {
  mode: readonly ('personal' | 'professional' | 'legal' | 'official' | null)[]
  _mode?: readonly (Element | null)[] | undefined
  time?: string | undefined
  _time?: Element | undefined
  party?: Reference | undefined
}

/** Composition.event */
export interface CompositionEvent extends BackboneElement {
  code?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  detail?: readonly (Reference)[] | undefined
}

/** Composition.section */
export interface CompositionSection extends BackboneElement {
  title?: string | undefined
  _title?: Element | undefined
  code?: CodeableConcept | undefined
  text?: Narrative | undefined
  mode?: 'working' | 'snapshot' | 'changes' | undefined
  _mode?: Element | undefined
  orderedBy?: CodeableConcept | undefined
  entry?: readonly (Reference)[] | undefined
  emptyReason?: CodeableConcept | undefined
  section?: readonly (CompositionSection)[] | undefined
}

/** Encounter */
export interface Encounter extends DomainResource {
  resourceType: 'Encounter'
  identifier?: readonly (Identifier)[] | undefined
  status: 'planned' | 'arrived' | 'in-progress' | 'onleave' | 'finished' | 'cancelled'
  _status?: Element | undefined
  statusHistory?: readonly (EncounterStatusHistory)[] | undefined
  class?: 'inpatient' | 'outpatient' | 'ambulatory' | 'emergency' | 'home' | 'field' | 'daytime' | 'virtual' | 'other' | undefined
  _class?: Element | undefined
  type?: readonly (CodeableConcept)[] | undefined
  priority?: CodeableConcept | undefined
  patient?: Reference | undefined
  episodeOfCare?: readonly (Reference)[] | undefined
  incomingReferral?: readonly (Reference)[] | undefined
  participant?: readonly (EncounterParticipant)[] | undefined
  appointment?: Reference | undefined
  period?: Period | undefined
  length?: Quantity | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  indication?: readonly (Reference)[] | undefined
  hospitalization?: EncounterHospitalization | undefined
  location?: readonly (EncounterLocation)[] | undefined
  serviceProvider?: Reference | undefined
  partOf?: Reference | undefined
}

/** Encounter.statusHistory */
export interface EncounterStatusHistory extends BackboneElement {
  status: 'planned' | 'arrived' | 'in-progress' | 'onleave' | 'finished' | 'cancelled'
  _status?: Element | undefined
  period: Period
}

/** Encounter.participant */
export interface EncounterParticipant extends BackboneElement {
  type?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  individual?: Reference | undefined
}

/** Encounter.hospitalization */
export interface EncounterHospitalization extends BackboneElement {
  preAdmissionIdentifier?: Identifier | undefined
  origin?: Reference | undefined
  admitSource?: CodeableConcept | undefined
  admittingDiagnosis?: readonly (Reference)[] | undefined
  reAdmission?: CodeableConcept | undefined
  dietPreference?: readonly (CodeableConcept)[] | undefined
  specialCourtesy?: readonly (CodeableConcept)[] | undefined
  specialArrangement?: readonly (CodeableConcept)[] | undefined
  destination?: Reference | undefined
  dischargeDisposition?: CodeableConcept | undefined
  dischargeDiagnosis?: readonly (Reference)[] | undefined
}

/** Encounter.location */
export interface EncounterLocation extends BackboneElement {
  location: Reference
  status?: 'planned' | 'active' | 'reserved' | 'completed' | undefined
  _status?: Element | undefined
  period?: Period | undefined
}

/** MedicationAdministration */
export interface MedicationAdministration extends DomainResource {
  resourceType: 'MedicationAdministration'
  identifier?: readonly (Identifier)[] | undefined
  status: 'in-progress' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped'
  _status?: Element | undefined
  patient: Reference
  practitioner?: Reference | undefined
  encounter?: Reference | undefined
  prescription?: Reference | undefined
  wasNotGiven?: boolean | undefined
  _wasNotGiven?: Element | undefined
  reasonNotGiven?: readonly (CodeableConcept)[] | undefined
  reasonGiven?: readonly (CodeableConcept)[] | undefined
  effectiveTimeDateTime?: string | undefined
  _effectiveTimeDateTime?: Element | undefined
  effectiveTimePeriod?: Period | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  device?: readonly (Reference)[] | undefined
  note?: string | undefined
  _note?: Element | undefined
  dosage?: MedicationAdministrationDosage | undefined
}

/** MedicationAdministration.dosage */
export interface MedicationAdministrationDosage extends BackboneElement {
  text?: string | undefined
  _text?: Element | undefined
  siteCodeableConcept?: CodeableConcept | undefined
  siteReference?: Reference | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  quantity?: Quantity | undefined
  rateRatio?: Ratio | undefined
  rateRange?: Range | undefined
}

/** DocumentManifest */
export interface DocumentManifest extends DomainResource {
  resourceType: 'DocumentManifest'
  masterIdentifier?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  subject?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  type?: CodeableConcept | undefined
  author?: readonly (Reference)[] | undefined
  created?: string | undefined
  _created?: Element | undefined
  source?: string | undefined
  _source?: Element | undefined
  status: 'current' | 'superseded' | 'entered-in-error'
  _status?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  content: readonly (DocumentManifestContent)[]
  related?: readonly (DocumentManifestRelated)[] | undefined
}

/** DocumentManifest.content */
export interface DocumentManifestContent extends BackboneElement {
  pAttachment?: Attachment | undefined
  pReference?: Reference | undefined
}

/** DocumentManifest.related */
export interface DocumentManifestRelated extends BackboneElement {
  identifier?: Identifier | undefined
  ref?: Reference | undefined
}

/** Claim */
export interface Claim extends DomainResource {
  resourceType: 'Claim'
  type: 'institutional' | 'oral' | 'pharmacy' | 'professional' | 'vision'
  _type?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  use?: 'complete' | 'proposed' | 'exploratory' | 'other' | undefined
  _use?: Element | undefined
  priority?: Coding | undefined
  fundsReserve?: Coding | undefined
  enterer?: Reference | undefined
  facility?: Reference | undefined
  prescription?: Reference | undefined
  originalPrescription?: Reference | undefined
  payee?: ClaimPayee | undefined
  referral?: Reference | undefined
  diagnosis?: readonly (ClaimDiagnosis)[] | undefined
  condition?: readonly (Coding)[] | undefined
  patient: Reference
  coverage?: readonly (ClaimCoverage)[] | undefined
  exception?: readonly (Coding)[] | undefined
  school?: string | undefined
  _school?: Element | undefined
  accident?: string | undefined
  _accident?: Element | undefined
  accidentType?: Coding | undefined
  interventionException?: readonly (Coding)[] | undefined
  item?: readonly (ClaimItem)[] | undefined
  additionalMaterials?: readonly (Coding)[] | undefined
  missingTeeth?: readonly (ClaimMissingTeeth)[] | undefined
}

/** Claim.payee */
export interface ClaimPayee extends BackboneElement {
  type?: Coding | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  person?: Reference | undefined
}

/** Claim.diagnosis */
export interface ClaimDiagnosis extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  diagnosis: Coding
}

/** Claim.coverage */
export interface ClaimCoverage extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  focal: boolean
  _focal?: Element | undefined
  coverage: Reference
  businessArrangement?: string | undefined
  _businessArrangement?: Element | undefined
  relationship: Coding
  preAuthRef?: readonly (string | null)[] | undefined
  _preAuthRef?: readonly (Element | null)[] | undefined
  claimResponse?: Reference | undefined
  originalRuleset?: Coding | undefined
}

/** Claim.item */
export interface ClaimItem extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  type: Coding
  provider?: Reference | undefined
  diagnosisLinkId?: readonly (number | null)[] | undefined
  _diagnosisLinkId?: readonly (Element | null)[] | undefined
  service: Coding
  serviceDate?: string | undefined
  _serviceDate?: Element | undefined
  quantity?: Quantity | undefined
  unitPrice?: Quantity | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Quantity | undefined
  udi?: Coding | undefined
  bodySite?: Coding | undefined
  subSite?: readonly (Coding)[] | undefined
  modifier?: readonly (Coding)[] | undefined
  detail?: readonly (ClaimItemDetail)[] | undefined
  prosthesis?: ClaimItemProsthesis | undefined
}

/** Claim.item.detail */
export interface ClaimItemDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  type: Coding
  service: Coding
  quantity?: Quantity | undefined
  unitPrice?: Quantity | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Quantity | undefined
  udi?: Coding | undefined
  subDetail?: readonly (ClaimItemDetailSubDetail)[] | undefined
}

/** Claim.item.detail.subDetail */
export interface ClaimItemDetailSubDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  type: Coding
  service: Coding
  quantity?: Quantity | undefined
  unitPrice?: Quantity | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Quantity | undefined
  udi?: Coding | undefined
}

/** Claim.item.prosthesis */
export interface ClaimItemProsthesis extends BackboneElement {
  initial?: boolean | undefined
  _initial?: Element | undefined
  priorDate?: string | undefined
  _priorDate?: Element | undefined
  priorMaterial?: Coding | undefined
}

/** Claim.missingTeeth */
export interface ClaimMissingTeeth extends BackboneElement {
  tooth: Coding
  reason?: Coding | undefined
  extractionDate?: string | undefined
  _extractionDate?: Element | undefined
}

/** DeviceMetric */
export interface DeviceMetric extends DomainResource {
  resourceType: 'DeviceMetric'
  type: CodeableConcept
  identifier: Identifier
  unit?: CodeableConcept | undefined
  source?: Reference | undefined
  parent?: Reference | undefined
  operationalStatus?: 'on' | 'off' | 'standby' | undefined
  _operationalStatus?: Element | undefined
  color?: 'black' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'white' | undefined
  _color?: Element | undefined
  category: 'measurement' | 'setting' | 'calculation' | 'unspecified'
  _category?: Element | undefined
  measurementPeriod?: Timing | undefined
  calibration?: readonly (DeviceMetricCalibration)[] | undefined
}

/** DeviceMetric.calibration */
export interface DeviceMetricCalibration extends BackboneElement {
  type?: 'unspecified' | 'offset' | 'gain' | 'two-point' | undefined
  _type?: Element | undefined
  state?: 'not-calibrated' | 'calibration-required' | 'calibrated' | 'unspecified' | undefined
  _state?: Element | undefined
  time?: string | undefined
  _time?: Element | undefined
}

/** ElementDefinition */
export interface ElementDefinition extends Element {
  path: string
  _path?: Element | undefined
  representation?: readonly ('xmlAttr' | null)[] | undefined
  _representation?: readonly (Element | null)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
  label?: string | undefined
  _label?: Element | undefined
  code?: readonly (Coding)[] | undefined
  slicing?: ElementDefinitionSlicing | undefined
  short?: string | undefined
  _short?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  comments?: string | undefined
  _comments?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  alias?: readonly (string | null)[] | undefined
  _alias?: readonly (Element | null)[] | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
  base?: ElementDefinitionBase | undefined
  type?: readonly (ElementDefinitionType)[] | undefined
  nameReference?: string | undefined
  _nameReference?: Element | undefined
  defaultValueBoolean?: boolean | undefined
  _defaultValueBoolean?: Element | undefined
  defaultValueInteger?: number | undefined
  _defaultValueInteger?: Element | undefined
  defaultValueDecimal?: Decimal | undefined
  _defaultValueDecimal?: Element | undefined
  defaultValueBase64Binary?: string | undefined
  _defaultValueBase64Binary?: Element | undefined
  defaultValueInstant?: string | undefined
  _defaultValueInstant?: Element | undefined
  defaultValueString?: string | undefined
  _defaultValueString?: Element | undefined
  defaultValueUri?: string | undefined
  _defaultValueUri?: Element | undefined
  defaultValueDate?: string | undefined
  _defaultValueDate?: Element | undefined
  defaultValueDateTime?: string | undefined
  _defaultValueDateTime?: Element | undefined
  defaultValueTime?: string | undefined
  _defaultValueTime?: Element | undefined
  defaultValueCode?: string | undefined
  _defaultValueCode?: Element | undefined
  defaultValueOid?: string | undefined
  _defaultValueOid?: Element | undefined
  defaultValueId?: string | undefined
  _defaultValueId?: Element | undefined
  defaultValueUnsignedInt?: number | undefined
  _defaultValueUnsignedInt?: Element | undefined
  defaultValuePositiveInt?: number | undefined
  _defaultValuePositiveInt?: Element | undefined
  defaultValueMarkdown?: string | undefined
  _defaultValueMarkdown?: Element | undefined
  defaultValueAnnotation?: Annotation | undefined
  defaultValueAttachment?: Attachment | undefined
  defaultValueIdentifier?: Identifier | undefined
  defaultValueCodeableConcept?: CodeableConcept | undefined
  defaultValueCoding?: Coding | undefined
  defaultValueQuantity?: Quantity | undefined
  defaultValueRange?: Range | undefined
  defaultValuePeriod?: Period | undefined
  defaultValueRatio?: Ratio | undefined
  defaultValueSampledData?: SampledData | undefined
  defaultValueSignature?: Signature | undefined
  defaultValueHumanName?: HumanName | undefined
  defaultValueAddress?: Address | undefined
  defaultValueContactPoint?: ContactPoint | undefined
  defaultValueTiming?: Timing | undefined
  defaultValueReference?: Reference | undefined
  defaultValueMeta?: Meta | undefined
  meaningWhenMissing?: string | undefined
  _meaningWhenMissing?: Element | undefined
  fixedBoolean?: boolean | undefined
  _fixedBoolean?: Element | undefined
  fixedInteger?: number | undefined
  _fixedInteger?: Element | undefined
  fixedDecimal?: Decimal | undefined
  _fixedDecimal?: Element | undefined
  fixedBase64Binary?: string | undefined
  _fixedBase64Binary?: Element | undefined
  fixedInstant?: string | undefined
  _fixedInstant?: Element | undefined
  fixedString?: string | undefined
  _fixedString?: Element | undefined
  fixedUri?: string | undefined
  _fixedUri?: Element | undefined
  fixedDate?: string | undefined
  _fixedDate?: Element | undefined
  fixedDateTime?: string | undefined
  _fixedDateTime?: Element | undefined
  fixedTime?: string | undefined
  _fixedTime?: Element | undefined
  fixedCode?: string | undefined
  _fixedCode?: Element | undefined
  fixedOid?: string | undefined
  _fixedOid?: Element | undefined
  fixedId?: string | undefined
  _fixedId?: Element | undefined
  fixedUnsignedInt?: number | undefined
  _fixedUnsignedInt?: Element | undefined
  fixedPositiveInt?: number | undefined
  _fixedPositiveInt?: Element | undefined
  fixedMarkdown?: string | undefined
  _fixedMarkdown?: Element | undefined
  fixedAnnotation?: Annotation | undefined
  fixedAttachment?: Attachment | undefined
  fixedIdentifier?: Identifier | undefined
  fixedCodeableConcept?: CodeableConcept | undefined
  fixedCoding?: Coding | undefined
  fixedQuantity?: Quantity | undefined
  fixedRange?: Range | undefined
  fixedPeriod?: Period | undefined
  fixedRatio?: Ratio | undefined
  fixedSampledData?: SampledData | undefined
  fixedSignature?: Signature | undefined
  fixedHumanName?: HumanName | undefined
  fixedAddress?: Address | undefined
  fixedContactPoint?: ContactPoint | undefined
  fixedTiming?: Timing | undefined
  fixedReference?: Reference | undefined
  fixedMeta?: Meta | undefined
  patternBoolean?: boolean | undefined
  _patternBoolean?: Element | undefined
  patternInteger?: number | undefined
  _patternInteger?: Element | undefined
  patternDecimal?: Decimal | undefined
  _patternDecimal?: Element | undefined
  patternBase64Binary?: string | undefined
  _patternBase64Binary?: Element | undefined
  patternInstant?: string | undefined
  _patternInstant?: Element | undefined
  patternString?: string | undefined
  _patternString?: Element | undefined
  patternUri?: string | undefined
  _patternUri?: Element | undefined
  patternDate?: string | undefined
  _patternDate?: Element | undefined
  patternDateTime?: string | undefined
  _patternDateTime?: Element | undefined
  patternTime?: string | undefined
  _patternTime?: Element | undefined
  patternCode?: string | undefined
  _patternCode?: Element | undefined
  patternOid?: string | undefined
  _patternOid?: Element | undefined
  patternId?: string | undefined
  _patternId?: Element | undefined
  patternUnsignedInt?: number | undefined
  _patternUnsignedInt?: Element | undefined
  patternPositiveInt?: number | undefined
  _patternPositiveInt?: Element | undefined
  patternMarkdown?: string | undefined
  _patternMarkdown?: Element | undefined
  patternAnnotation?: Annotation | undefined
  patternAttachment?: Attachment | undefined
  patternIdentifier?: Identifier | undefined
  patternCodeableConcept?: CodeableConcept | undefined
  patternCoding?: Coding | undefined
  patternQuantity?: Quantity | undefined
  patternRange?: Range | undefined
  patternPeriod?: Period | undefined
  patternRatio?: Ratio | undefined
  patternSampledData?: SampledData | undefined
  patternSignature?: Signature | undefined
  patternHumanName?: HumanName | undefined
  patternAddress?: Address | undefined
  patternContactPoint?: ContactPoint | undefined
  patternTiming?: Timing | undefined
  patternReference?: Reference | undefined
  patternMeta?: Meta | undefined
  exampleBoolean?: boolean | undefined
  _exampleBoolean?: Element | undefined
  exampleInteger?: number | undefined
  _exampleInteger?: Element | undefined
  exampleDecimal?: Decimal | undefined
  _exampleDecimal?: Element | undefined
  exampleBase64Binary?: string | undefined
  _exampleBase64Binary?: Element | undefined
  exampleInstant?: string | undefined
  _exampleInstant?: Element | undefined
  exampleString?: string | undefined
  _exampleString?: Element | undefined
  exampleUri?: string | undefined
  _exampleUri?: Element | undefined
  exampleDate?: string | undefined
  _exampleDate?: Element | undefined
  exampleDateTime?: string | undefined
  _exampleDateTime?: Element | undefined
  exampleTime?: string | undefined
  _exampleTime?: Element | undefined
  exampleCode?: string | undefined
  _exampleCode?: Element | undefined
  exampleOid?: string | undefined
  _exampleOid?: Element | undefined
  exampleId?: string | undefined
  _exampleId?: Element | undefined
  exampleUnsignedInt?: number | undefined
  _exampleUnsignedInt?: Element | undefined
  examplePositiveInt?: number | undefined
  _examplePositiveInt?: Element | undefined
  exampleMarkdown?: string | undefined
  _exampleMarkdown?: Element | undefined
  exampleAnnotation?: Annotation | undefined
  exampleAttachment?: Attachment | undefined
  exampleIdentifier?: Identifier | undefined
  exampleCodeableConcept?: CodeableConcept | undefined
  exampleCoding?: Coding | undefined
  exampleQuantity?: Quantity | undefined
  exampleRange?: Range | undefined
  examplePeriod?: Period | undefined
  exampleRatio?: Ratio | undefined
  exampleSampledData?: SampledData | undefined
  exampleSignature?: Signature | undefined
  exampleHumanName?: HumanName | undefined
  exampleAddress?: Address | undefined
  exampleContactPoint?: ContactPoint | undefined
  exampleTiming?: Timing | undefined
  exampleReference?: Reference | undefined
  exampleMeta?: Meta | undefined
  minValueBoolean?: boolean | undefined
  _minValueBoolean?: Element | undefined
  minValueInteger?: number | undefined
  _minValueInteger?: Element | undefined
  minValueDecimal?: Decimal | undefined
  _minValueDecimal?: Element | undefined
  minValueBase64Binary?: string | undefined
  _minValueBase64Binary?: Element | undefined
  minValueInstant?: string | undefined
  _minValueInstant?: Element | undefined
  minValueString?: string | undefined
  _minValueString?: Element | undefined
  minValueUri?: string | undefined
  _minValueUri?: Element | undefined
  minValueDate?: string | undefined
  _minValueDate?: Element | undefined
  minValueDateTime?: string | undefined
  _minValueDateTime?: Element | undefined
  minValueTime?: string | undefined
  _minValueTime?: Element | undefined
  minValueCode?: string | undefined
  _minValueCode?: Element | undefined
  minValueOid?: string | undefined
  _minValueOid?: Element | undefined
  minValueId?: string | undefined
  _minValueId?: Element | undefined
  minValueUnsignedInt?: number | undefined
  _minValueUnsignedInt?: Element | undefined
  minValuePositiveInt?: number | undefined
  _minValuePositiveInt?: Element | undefined
  minValueMarkdown?: string | undefined
  _minValueMarkdown?: Element | undefined
  minValueAnnotation?: Annotation | undefined
  minValueAttachment?: Attachment | undefined
  minValueIdentifier?: Identifier | undefined
  minValueCodeableConcept?: CodeableConcept | undefined
  minValueCoding?: Coding | undefined
  minValueQuantity?: Quantity | undefined
  minValueRange?: Range | undefined
  minValuePeriod?: Period | undefined
  minValueRatio?: Ratio | undefined
  minValueSampledData?: SampledData | undefined
  minValueSignature?: Signature | undefined
  minValueHumanName?: HumanName | undefined
  minValueAddress?: Address | undefined
  minValueContactPoint?: ContactPoint | undefined
  minValueTiming?: Timing | undefined
  minValueReference?: Reference | undefined
  minValueMeta?: Meta | undefined
  maxValueBoolean?: boolean | undefined
  _maxValueBoolean?: Element | undefined
  maxValueInteger?: number | undefined
  _maxValueInteger?: Element | undefined
  maxValueDecimal?: Decimal | undefined
  _maxValueDecimal?: Element | undefined
  maxValueBase64Binary?: string | undefined
  _maxValueBase64Binary?: Element | undefined
  maxValueInstant?: string | undefined
  _maxValueInstant?: Element | undefined
  maxValueString?: string | undefined
  _maxValueString?: Element | undefined
  maxValueUri?: string | undefined
  _maxValueUri?: Element | undefined
  maxValueDate?: string | undefined
  _maxValueDate?: Element | undefined
  maxValueDateTime?: string | undefined
  _maxValueDateTime?: Element | undefined
  maxValueTime?: string | undefined
  _maxValueTime?: Element | undefined
  maxValueCode?: string | undefined
  _maxValueCode?: Element | undefined
  maxValueOid?: string | undefined
  _maxValueOid?: Element | undefined
  maxValueId?: string | undefined
  _maxValueId?: Element | undefined
  maxValueUnsignedInt?: number | undefined
  _maxValueUnsignedInt?: Element | undefined
  maxValuePositiveInt?: number | undefined
  _maxValuePositiveInt?: Element | undefined
  maxValueMarkdown?: string | undefined
  _maxValueMarkdown?: Element | undefined
  maxValueAnnotation?: Annotation | undefined
  maxValueAttachment?: Attachment | undefined
  maxValueIdentifier?: Identifier | undefined
  maxValueCodeableConcept?: CodeableConcept | undefined
  maxValueCoding?: Coding | undefined
  maxValueQuantity?: Quantity | undefined
  maxValueRange?: Range | undefined
  maxValuePeriod?: Period | undefined
  maxValueRatio?: Ratio | undefined
  maxValueSampledData?: SampledData | undefined
  maxValueSignature?: Signature | undefined
  maxValueHumanName?: HumanName | undefined
  maxValueAddress?: Address | undefined
  maxValueContactPoint?: ContactPoint | undefined
  maxValueTiming?: Timing | undefined
  maxValueReference?: Reference | undefined
  maxValueMeta?: Meta | undefined
  maxLength?: number | undefined
  _maxLength?: Element | undefined
  condition?: readonly (string | null)[] | undefined
  _condition?: readonly (Element | null)[] | undefined
  constraint?: readonly (ElementDefinitionConstraint)[] | undefined
  mustSupport?: boolean | undefined
  _mustSupport?: Element | undefined
  isModifier?: boolean | undefined
  _isModifier?: Element | undefined
  isSummary?: boolean | undefined
  _isSummary?: Element | undefined
  binding?: ElementDefinitionBinding | undefined
  mapping?: readonly (ElementDefinitionMapping)[] | undefined
}

/** ElementDefinition.slicing */
export interface ElementDefinitionSlicing extends Element {
  discriminator?: readonly (string | null)[] | undefined
  _discriminator?: readonly (Element | null)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  ordered?: boolean | undefined
  _ordered?: Element | undefined
  rules: 'closed' | 'open' | 'openAtEnd'
  _rules?: Element | undefined
}

/** ElementDefinition.base */
export interface ElementDefinitionBase extends Element {
  path: string
  _path?: Element | undefined
  min: number
  _min?: Element | undefined
  max: string
  _max?: Element | undefined
}

/** ElementDefinition.type */
export interface ElementDefinitionType extends Element {
  code: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactPoint' | 'Count' | 'Distance' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _code?: Element | undefined
  profile?: readonly (string | null)[] | undefined
  _profile?: readonly (Element | null)[] | undefined
  aggregation?: readonly ('contained' | 'referenced' | 'bundled' | null)[] | undefined
  _aggregation?: readonly (Element | null)[] | undefined
}

/** ElementDefinition.constraint */
export interface ElementDefinitionConstraint extends Element {
  key: string
  _key?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  severity: 'error' | 'warning'
  _severity?: Element | undefined
  human: string
  _human?: Element | undefined
  xpath: string
  _xpath?: Element | undefined
}

/** ElementDefinition.binding */
export interface ElementDefinitionBinding extends Element {
  strength: 'required' | 'extensible' | 'preferred' | 'example'
  _strength?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  valueSetUri?: string | undefined
  _valueSetUri?: Element | undefined
  valueSetReference?: Reference | undefined
}

/** ElementDefinition.mapping */
export interface ElementDefinitionMapping extends Element {
  identity: string
  _identity?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  map: string
  _map?: Element | undefined
}

/** AuditEvent */
export interface AuditEvent extends DomainResource {
  resourceType: 'AuditEvent'
  event: AuditEventEvent
  participant: readonly (AuditEventParticipant)[]
  source: AuditEventSource
  object?: readonly (AuditEventObject)[] | undefined
}

/** AuditEvent.event */
export interface AuditEventEvent extends BackboneElement {
  type: Coding
  subtype?: readonly (Coding)[] | undefined
  action?: 'C' | 'R' | 'U' | 'D' | 'E' | undefined
  _action?: Element | undefined
  dateTime: string
  _dateTime?: Element | undefined
  outcome?: '0' | '4' | '8' | '12' | undefined
  _outcome?: Element | undefined
  outcomeDesc?: string | undefined
  _outcomeDesc?: Element | undefined
  purposeOfEvent?: readonly (Coding)[] | undefined
}

/** AuditEvent.participant */
export interface AuditEventParticipant extends BackboneElement {
  role?: readonly (CodeableConcept)[] | undefined
  reference?: Reference | undefined
  userId?: Identifier | undefined
  altId?: string | undefined
  _altId?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  requestor: boolean
  _requestor?: Element | undefined
  location?: Reference | undefined
  policy?: readonly (string | null)[] | undefined
  _policy?: readonly (Element | null)[] | undefined
  media?: Coding | undefined
  network?: AuditEventParticipantNetwork | undefined
  purposeOfUse?: readonly (Coding)[] | undefined
}

/** AuditEvent.participant.network */
export interface AuditEventParticipantNetwork extends BackboneElement {
  address?: string | undefined
  _address?: Element | undefined
  type?: '1' | '2' | '3' | '4' | '5' | undefined
  _type?: Element | undefined
}

/** AuditEvent.source */
export interface AuditEventSource extends BackboneElement {
  site?: string | undefined
  _site?: Element | undefined
  identifier: Identifier
  type?: readonly (Coding)[] | undefined
}

/** AuditEvent.object */
export interface AuditEventObject extends BackboneElement {
  identifier?: Identifier | undefined
  reference?: Reference | undefined
  type?: Coding | undefined
  role?: Coding | undefined
  lifecycle?: Coding | undefined
  securityLabel?: readonly (Coding)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  query?: string | undefined
  _query?: Element | undefined
  detail?: readonly (AuditEventObjectDetail)[] | undefined
}

/** AuditEvent.object.detail */
export interface AuditEventObjectDetail extends BackboneElement {
  type: string
  _type?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** CarePlan */
export interface CarePlan extends DomainResource {
  resourceType: 'CarePlan'
  identifier?: readonly (Identifier)[] | undefined
  subject?: Reference | undefined
  status: 'proposed' | 'draft' | 'active' | 'completed' | 'cancelled'
  _status?: Element | undefined
  context?: Reference | undefined
  period?: Period | undefined
  author?: readonly (Reference)[] | undefined
  modified?: string | undefined
  _modified?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  addresses?: readonly (Reference)[] | undefined
  support?: readonly (Reference)[] | undefined
  relatedPlan?: readonly (CarePlanRelatedPlan)[] | undefined
  participant?: readonly (CarePlanParticipant)[] | undefined
  goal?: readonly (Reference)[] | undefined
  activity?: readonly (CarePlanActivity)[] | undefined
  note?: Annotation | undefined
}

/** CarePlan.relatedPlan */
export interface CarePlanRelatedPlan extends BackboneElement {
  code?: 'includes' | 'replaces' | 'fulfills' | undefined
  _code?: Element | undefined
  plan: Reference
}

/** CarePlan.participant */
export interface CarePlanParticipant extends BackboneElement {
  role?: CodeableConcept | undefined
  member?: Reference | undefined
}

/** CarePlan.activity */
export interface CarePlanActivity extends BackboneElement {
  actionResulting?: readonly (Reference)[] | undefined
  progress?: readonly (Annotation)[] | undefined
  reference?: Reference | undefined
  detail?: CarePlanActivityDetail | undefined
}

/** CarePlan.activity.detail */
export interface CarePlanActivityDetail extends BackboneElement {
  category?: CodeableConcept | undefined
  code?: CodeableConcept | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  goal?: readonly (Reference)[] | undefined
  status?: 'not-started' | 'scheduled' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled' | undefined
  _status?: Element | undefined
  statusReason?: CodeableConcept | undefined
  prohibited: boolean
  _prohibited?: Element | undefined
  scheduledTiming?: Timing | undefined
  scheduledPeriod?: Period | undefined
  scheduledString?: string | undefined
  _scheduledString?: Element | undefined
  location?: Reference | undefined
  performer?: readonly (Reference)[] | undefined
  productCodeableConcept?: CodeableConcept | undefined
  productReference?: Reference | undefined
  dailyAmount?: Quantity | undefined
  quantity?: Quantity | undefined
  description?: string | undefined
  _description?: Element | undefined
}

/** QuestionnaireResponse */
export interface QuestionnaireResponse extends DomainResource {
  resourceType: 'QuestionnaireResponse'
  identifier?: Identifier | undefined
  questionnaire?: Reference | undefined
  status: 'in-progress' | 'completed' | 'amended'
  _status?: Element | undefined
  subject?: Reference | undefined
  author?: Reference | undefined
  authored?: string | undefined
  _authored?: Element | undefined
  source?: Reference | undefined
  encounter?: Reference | undefined
  group?: QuestionnaireResponseGroup | undefined
}

/** QuestionnaireResponse.group */
export interface QuestionnaireResponseGroup extends BackboneElement {
  linkId?: string | undefined
  _linkId?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  subject?: Reference | undefined
  group?: readonly (QuestionnaireResponseGroup)[] | undefined
  question?: readonly (QuestionnaireResponseGroupQuestion)[] | undefined
}

/** QuestionnaireResponse.group.question */
export interface QuestionnaireResponseGroupQuestion extends BackboneElement {
  linkId?: string | undefined
  _linkId?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  answer?: readonly (QuestionnaireResponseGroupQuestionAnswer)[] | undefined
}

/** QuestionnaireResponse.group.question.answer */
export interface QuestionnaireResponseGroupQuestionAnswer extends BackboneElement {
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueCoding?: Coding | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueQuantity?: Quantity | undefined
  valueAttachment?: Attachment | undefined
  valueReference?: Reference | undefined
  group?: readonly (QuestionnaireResponseGroup)[] | undefined
}

/** Location */
export interface Location extends DomainResource {
  resourceType: 'Location'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'suspended' | 'inactive' | undefined
  _status?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  mode?: 'instance' | 'kind' | undefined
  _mode?: Element | undefined
  type?: CodeableConcept | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: Address | undefined
  physicalType?: CodeableConcept | undefined
  position?: LocationPosition | undefined
  managingOrganization?: Reference | undefined
  partOf?: Reference | undefined
}

/** Location.position */
export interface LocationPosition extends BackboneElement {
  longitude: Decimal
  _longitude?: Element | undefined
  latitude: Decimal
  _latitude?: Element | undefined
  altitude?: Decimal | undefined
  _altitude?: Element | undefined
}

/** EpisodeOfCare */
export interface EpisodeOfCare extends DomainResource {
  resourceType: 'EpisodeOfCare'
  identifier?: readonly (Identifier)[] | undefined
  status: 'planned' | 'waitlist' | 'active' | 'onhold' | 'finished' | 'cancelled'
  _status?: Element | undefined
  statusHistory?: readonly (EpisodeOfCareStatusHistory)[] | undefined
  type?: readonly (CodeableConcept)[] | undefined
  condition?: readonly (Reference)[] | undefined
  patient: Reference
  managingOrganization?: Reference | undefined
  period?: Period | undefined
  referralRequest?: readonly (Reference)[] | undefined
  careManager?: Reference | undefined
  careTeam?: readonly (EpisodeOfCareCareTeam)[] | undefined
}

/** EpisodeOfCare.statusHistory */
export interface EpisodeOfCareStatusHistory extends BackboneElement {
  status: 'planned' | 'waitlist' | 'active' | 'onhold' | 'finished' | 'cancelled'
  _status?: Element | undefined
  period: Period
}

/** EpisodeOfCare.careTeam */
export interface EpisodeOfCareCareTeam extends BackboneElement {
  role?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  member?: Reference | undefined
}

/** BackboneElement */
export interface BackboneElement extends Element {
  modifierExtension?: readonly (Extension)[] | undefined
}

/** OrderResponse */
export interface OrderResponse extends DomainResource {
  resourceType: 'OrderResponse'
  identifier?: readonly (Identifier)[] | undefined
  request: Reference
  date?: string | undefined
  _date?: Element | undefined
  who?: Reference | undefined
  orderStatus: 'pending' | 'review' | 'rejected' | 'error' | 'accepted' | 'cancelled' | 'replaced' | 'aborted' | 'completed'
  _orderStatus?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  fulfillment?: readonly (Reference)[] | undefined
}

/** ContactPoint */
export interface ContactPoint extends Element {
  system?: 'phone' | 'fax' | 'email' | 'pager' | 'other' | undefined
  _system?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
  use?: 'home' | 'work' | 'temp' | 'old' | 'mobile' | undefined
  _use?: Element | undefined
  rank?: number | undefined
  _rank?: Element | undefined
  period?: Period | undefined
}

/** ProcessResponse */
export interface ProcessResponse extends DomainResource {
  resourceType: 'ProcessResponse'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  outcome?: Coding | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  form?: Coding | undefined
  notes?: readonly (ProcessResponseNotes)[] | undefined
  error?: readonly (Coding)[] | undefined
}

/** ProcessResponse.notes */
export interface ProcessResponseNotes extends BackboneElement {
  type?: Coding | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** Annotation */
export interface Annotation extends Element {
  authorReference?: Reference | undefined
  authorString?: string | undefined
  _authorString?: Element | undefined
  time?: string | undefined
  _time?: Element | undefined
  text: string
  _text?: Element | undefined
}

/** Substance */
export interface Substance extends DomainResource {
  resourceType: 'Substance'
  identifier?: readonly (Identifier)[] | undefined
  category?: readonly (CodeableConcept)[] | undefined
  code: CodeableConcept
  description?: string | undefined
  _description?: Element | undefined
  instance?: readonly (SubstanceInstance)[] | undefined
  ingredient?: readonly (SubstanceIngredient)[] | undefined
}

/** Substance.instance */
export interface SubstanceInstance extends BackboneElement {
  identifier?: Identifier | undefined
  expiry?: string | undefined
  _expiry?: Element | undefined
  quantity?: Quantity | undefined
}

/** Substance.ingredient */
export interface SubstanceIngredient extends BackboneElement {
  quantity?: Ratio | undefined
  substance: Reference
}

/** Meta */
export interface Meta extends Element {
  versionId?: string | undefined
  _versionId?: Element | undefined
  lastUpdated?: string | undefined
  _lastUpdated?: Element | undefined
  profile?: readonly (string | null)[] | undefined
  _profile?: readonly (Element | null)[] | undefined
  security?: readonly (Coding)[] | undefined
  tag?: readonly (Coding)[] | undefined
}

/** Group */
export interface Group extends DomainResource {
  resourceType: 'Group'
  identifier?: readonly (Identifier)[] | undefined
  type: 'person' | 'animal' | 'practitioner' | 'device' | 'medication' | 'substance'
  _type?: Element | undefined
  actual: boolean
  _actual?: Element | undefined
  code?: CodeableConcept | undefined
  name?: string | undefined
  _name?: Element | undefined
  quantity?: number | undefined
  _quantity?: Element | undefined
  characteristic?: readonly (GroupCharacteristic)[] | undefined
  member?: readonly (GroupMember)[] | undefined
}

/** Group.characteristic */
export interface GroupCharacteristic extends BackboneElement {
  code: CodeableConcept
  valueCodeableConcept?: CodeableConcept | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  exclude: boolean
  _exclude?: Element | undefined
  period?: Period | undefined
}

/** Group.member */
export interface GroupMember extends BackboneElement {
  entity: Reference
  period?: Period | undefined
  inactive?: boolean | undefined
  _inactive?: Element | undefined
}

/** ImagingStudy */
export interface ImagingStudy extends DomainResource {
  resourceType: 'ImagingStudy'
  started?: string | undefined
  _started?: Element | undefined
  patient: Reference
  uid: string
  _uid?: Element | undefined
  accession?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  order?: readonly (Reference)[] | undefined
  modalityList?: readonly (Coding)[] | undefined
  referrer?: Reference | undefined
  availability?: 'ONLINE' | 'OFFLINE' | 'NEARLINE' | 'UNAVAILABLE' | undefined
  _availability?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  numberOfSeries: number
  _numberOfSeries?: Element | undefined
  numberOfInstances: number
  _numberOfInstances?: Element | undefined
  procedure?: readonly (Reference)[] | undefined
  interpreter?: Reference | undefined
  description?: string | undefined
  _description?: Element | undefined
  series?: readonly (ImagingStudySeries)[] | undefined
}

/** ImagingStudy.series */
export interface ImagingStudySeries extends BackboneElement {
  number?: number | undefined
  _number?: Element | undefined
  modality: Coding
  uid: string
  _uid?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  numberOfInstances: number
  _numberOfInstances?: Element | undefined
  availability?: 'ONLINE' | 'OFFLINE' | 'NEARLINE' | 'UNAVAILABLE' | undefined
  _availability?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  bodySite?: Coding | undefined
  laterality?: Coding | undefined
  started?: string | undefined
  _started?: Element | undefined
  instance?: readonly (ImagingStudySeriesInstance)[] | undefined
}

/** ImagingStudy.series.instance */
export interface ImagingStudySeriesInstance extends BackboneElement {
  number?: number | undefined
  _number?: Element | undefined
  uid: string
  _uid?: Element | undefined
  sopClass: string
  _sopClass?: Element | undefined
  type?: string | undefined
  _type?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  content?: readonly (Attachment)[] | undefined
}

/** Organization */
export interface Organization extends DomainResource {
  resourceType: 'Organization'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  type?: CodeableConcept | undefined
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: readonly (Address)[] | undefined
  partOf?: Reference | undefined
  contact?: readonly (OrganizationContact)[] | undefined
}

/** Organization.contact */
export interface OrganizationContact extends BackboneElement {
  purpose?: CodeableConcept | undefined
  name?: HumanName | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: Address | undefined
}

/** ProcessRequest */
export interface ProcessRequest extends DomainResource {
  resourceType: 'ProcessRequest'
  action: 'cancel' | 'poll' | 'reprocess' | 'status'
  _action?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  request?: Reference | undefined
  response?: Reference | undefined
  nullify?: boolean | undefined
  _nullify?: Element | undefined
  reference?: string | undefined
  _reference?: Element | undefined
  item?: readonly (ProcessRequestItem)[] | undefined
  include?: readonly (string | null)[] | undefined
  _include?: readonly (Element | null)[] | undefined
  exclude?: readonly (string | null)[] | undefined
  _exclude?: readonly (Element | null)[] | undefined
  period?: Period | undefined
}

/** ProcessRequest.item */
export interface ProcessRequestItem extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
}

/** Questionnaire */
export interface Questionnaire extends DomainResource {
  resourceType: 'Questionnaire'
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  status: 'draft' | 'published' | 'retired'
  _status?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  subjectType?: readonly ('Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _subjectType?: readonly (Element | null)[] | undefined
  group: QuestionnaireGroup
}

/** Questionnaire.group */
export interface QuestionnaireGroup extends BackboneElement {
  linkId?: string | undefined
  _linkId?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  concept?: readonly (Coding)[] | undefined
  text?: string | undefined
  _text?: Element | undefined
  required?: boolean | undefined
  _required?: Element | undefined
  repeats?: boolean | undefined
  _repeats?: Element | undefined
  group?: readonly (QuestionnaireGroup)[] | undefined
  question?: readonly (QuestionnaireGroupQuestion)[] | undefined
}

/** Questionnaire.group.question */
export interface QuestionnaireGroupQuestion extends BackboneElement {
  linkId?: string | undefined
  _linkId?: Element | undefined
  concept?: readonly (Coding)[] | undefined
  text?: string | undefined
  _text?: Element | undefined
  type?: 'boolean' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'instant' | 'time' | 'string' | 'text' | 'url' | 'choice' | 'open-choice' | 'attachment' | 'reference' | 'quantity' | undefined
  _type?: Element | undefined
  required?: boolean | undefined
  _required?: Element | undefined
  repeats?: boolean | undefined
  _repeats?: Element | undefined
  options?: Reference | undefined
  option?: readonly (Coding)[] | undefined
  group?: readonly (QuestionnaireGroup)[] | undefined
}

/** TestScript */
export interface TestScript extends DomainResource {
  resourceType: 'TestScript'
  url: string
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  identifier?: Identifier | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (TestScriptContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  metadata?: TestScriptMetadata | undefined
  multiserver?: boolean | undefined
  _multiserver?: Element | undefined
  fixture?: readonly (TestScriptFixture)[] | undefined
  profile?: readonly (Reference)[] | undefined
  variable?: readonly (TestScriptVariable)[] | undefined
  setup?: TestScriptSetup | undefined
  test?: readonly (TestScriptTest)[] | undefined
  teardown?: TestScriptTeardown | undefined
}

/** TestScript.contact */
export interface TestScriptContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** TestScript.metadata */
export interface TestScriptMetadata extends BackboneElement {
  link?: readonly (TestScriptMetadataLink)[] | undefined
  capability: readonly (TestScriptMetadataCapability)[]
}

/** TestScript.metadata.link */
export interface TestScriptMetadataLink extends BackboneElement {
  url: string
  _url?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
}

/** TestScript.metadata.capability */
export interface TestScriptMetadataCapability extends BackboneElement {
  required?: boolean | undefined
  _required?: Element | undefined
  validated?: boolean | undefined
  _validated?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  destination?: number | undefined
  _destination?: Element | undefined
  link?: readonly (string | null)[] | undefined
  _link?: readonly (Element | null)[] | undefined
  conformance: Reference
}

/** TestScript.fixture */
export interface TestScriptFixture extends BackboneElement {
  autocreate?: boolean | undefined
  _autocreate?: Element | undefined
  autodelete?: boolean | undefined
  _autodelete?: Element | undefined
  resource?: Reference | undefined
}

/** TestScript.variable */
export interface TestScriptVariable extends BackboneElement {
  name: string
  _name?: Element | undefined
  headerField?: string | undefined
  _headerField?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  sourceId?: string | undefined
  _sourceId?: Element | undefined
}

/** TestScript.setup */
export interface TestScriptSetup extends BackboneElement {
  metadata?: TestScriptMetadata | undefined
  action: readonly (TestScriptSetupAction)[]
}

/** TestScript.setup.action */
export interface TestScriptSetupAction extends BackboneElement {
  operation?: TestScriptSetupActionOperation | undefined
  assert?: TestScriptSetupActionAssert | undefined
}

/** TestScript.setup.action.operation */
export interface TestScriptSetupActionOperation extends BackboneElement {
  type?: Coding | undefined
  resource?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactPoint' | 'Count' | 'Distance' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _resource?: Element | undefined
  label?: string | undefined
  _label?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  accept?: 'xml' | 'json' | undefined
  _accept?: Element | undefined
  contentType?: 'xml' | 'json' | undefined
  _contentType?: Element | undefined
  destination?: number | undefined
  _destination?: Element | undefined
  encodeRequestUrl?: boolean | undefined
  _encodeRequestUrl?: Element | undefined
  params?: string | undefined
  _params?: Element | undefined
  requestHeader?: readonly (TestScriptSetupActionOperationRequestHeader)[] | undefined
  responseId?: string | undefined
  _responseId?: Element | undefined
  sourceId?: string | undefined
  _sourceId?: Element | undefined
  targetId?: string | undefined
  _targetId?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
}

/** TestScript.setup.action.operation.requestHeader */
export interface TestScriptSetupActionOperationRequestHeader extends BackboneElement {
  field: string
  _field?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** TestScript.setup.action.assert */
export interface TestScriptSetupActionAssert extends BackboneElement {
  label?: string | undefined
  _label?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  direction?: 'response' | 'request' | undefined
  _direction?: Element | undefined
  compareToSourceId?: string | undefined
  _compareToSourceId?: Element | undefined
  compareToSourcePath?: string | undefined
  _compareToSourcePath?: Element | undefined
  contentType?: 'xml' | 'json' | undefined
  _contentType?: Element | undefined
  headerField?: string | undefined
  _headerField?: Element | undefined
  minimumId?: string | undefined
  _minimumId?: Element | undefined
  navigationLinks?: boolean | undefined
  _navigationLinks?: Element | undefined
  operator?: 'equals' | 'notEquals' | 'in' | 'notIn' | 'greaterThan' | 'lessThan' | 'empty' | 'notEmpty' | 'contains' | 'notContains' | undefined
  _operator?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  resource?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactPoint' | 'Count' | 'Distance' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _resource?: Element | undefined
  response?: 'okay' | 'created' | 'noContent' | 'notModified' | 'bad' | 'forbidden' | 'notFound' | 'methodNotAllowed' | 'conflict' | 'gone' | 'preconditionFailed' | 'unprocessable' | undefined
  _response?: Element | undefined
  responseCode?: string | undefined
  _responseCode?: Element | undefined
  sourceId?: string | undefined
  _sourceId?: Element | undefined
  validateProfileId?: string | undefined
  _validateProfileId?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
  warningOnly?: boolean | undefined
  _warningOnly?: Element | undefined
}

/** TestScript.test */
export interface TestScriptTest extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  metadata?: TestScriptMetadata | undefined
  action: readonly (TestScriptTestAction)[]
}

/** TestScript.test.action */
export interface TestScriptTestAction extends BackboneElement {
  operation?: TestScriptSetupActionOperation | undefined
  assert?: TestScriptSetupActionAssert | undefined
}

/** TestScript.teardown */
export interface TestScriptTeardown extends BackboneElement {
  action: readonly (TestScriptTeardownAction)[]
}

/** TestScript.teardown.action */
export interface TestScriptTeardownAction extends BackboneElement {
  operation?: TestScriptSetupActionOperation | undefined
}

/** Ratio */
export interface Ratio extends Element {
  numerator?: Quantity | undefined
  denominator?: Quantity | undefined
}

/** SupplyRequest */
export interface SupplyRequest extends DomainResource {
  resourceType: 'SupplyRequest'
  patient?: Reference | undefined
  source?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  identifier?: Identifier | undefined
  status?: 'requested' | 'completed' | 'failed' | 'cancelled' | undefined
  _status?: Element | undefined
  kind?: CodeableConcept | undefined
  orderedItem?: Reference | undefined
  supplier?: readonly (Reference)[] | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  when?: SupplyRequestWhen | undefined
}

/** SupplyRequest.when */
export interface SupplyRequestWhen extends BackboneElement {
  code?: CodeableConcept | undefined
  schedule?: Timing | undefined
}

/** Coding */
export interface Coding extends Element {
  system?: string | undefined
  _system?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  userSelected?: boolean | undefined
  _userSelected?: Element | undefined
}

/** Order */
export interface Order extends DomainResource {
  resourceType: 'Order'
  identifier?: readonly (Identifier)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  subject?: Reference | undefined
  source?: Reference | undefined
  target?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  when?: OrderWhen | undefined
  detail: readonly (Reference)[]
}

/** Order.when */
export interface OrderWhen extends BackboneElement {
  code?: CodeableConcept | undefined
  schedule?: Timing | undefined
}

/** Provenance */
export interface Provenance extends DomainResource {
  resourceType: 'Provenance'
  target: readonly (Reference)[]
  period?: Period | undefined
  recorded: string
  _recorded?: Element | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  activity?: CodeableConcept | undefined
  location?: Reference | undefined
  policy?: readonly (string | null)[] | undefined
  _policy?: readonly (Element | null)[] | undefined
  agent?: readonly (ProvenanceAgent)[] | undefined
  entity?: readonly (ProvenanceEntity)[] | undefined
  signature?: readonly (Signature)[] | undefined
}

/** Provenance.agent */
export interface ProvenanceAgent extends BackboneElement {
  role: Coding
  actor?: Reference | undefined
  userId?: Identifier | undefined
  relatedAgent?: readonly (ProvenanceAgentRelatedAgent)[] | undefined
}

/** Provenance.agent.relatedAgent */
export interface ProvenanceAgentRelatedAgent extends BackboneElement {
  type: CodeableConcept
  target: string
  _target?: Element | undefined
}

/** Provenance.entity */
export interface ProvenanceEntity extends BackboneElement {
  role: 'derivation' | 'revision' | 'quotation' | 'source'
  _role?: Element | undefined
  type: Coding
  reference: string
  _reference?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  agent?: ProvenanceAgent | undefined
}

/** Binary */
export interface Binary extends Resource {
  resourceType: 'Binary'
  contentType: string
  _contentType?: Element | undefined
  content: string
  _content?: Element | undefined
}

/** RiskAssessment */
export interface RiskAssessment extends DomainResource {
  resourceType: 'RiskAssessment'
  subject?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  condition?: Reference | undefined
  encounter?: Reference | undefined
  performer?: Reference | undefined
  identifier?: Identifier | undefined
  method?: CodeableConcept | undefined
  basis?: readonly (Reference)[] | undefined
  prediction?: readonly (RiskAssessmentPrediction)[] | undefined
  mitigation?: string | undefined
  _mitigation?: Element | undefined
}

/** RiskAssessment.prediction */
export interface RiskAssessmentPrediction extends BackboneElement {
  outcome: CodeableConcept
  probabilityDecimal?: Decimal | undefined
  _probabilityDecimal?: Element | undefined
  probabilityRange?: Range | undefined
  probabilityCodeableConcept?: CodeableConcept | undefined
  relativeRisk?: Decimal | undefined
  _relativeRisk?: Element | undefined
  whenPeriod?: Period | undefined
  whenRange?: Range | undefined
  rationale?: string | undefined
  _rationale?: Element | undefined
}

/** Parameters */
export interface Parameters extends Resource {
  resourceType: 'Parameters'
  parameter?: readonly (ParametersParameter)[] | undefined
}

/** Parameters.parameter */
export interface ParametersParameter extends BackboneElement {
  name: string
  _name?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueIdentifier?: Identifier | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valuePeriod?: Period | undefined
  valueRatio?: Ratio | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueHumanName?: HumanName | undefined
  valueAddress?: Address | undefined
  valueContactPoint?: ContactPoint | undefined
  valueTiming?: Timing | undefined
  valueReference?: Reference | undefined
  valueMeta?: Meta | undefined
  resource?: FhirResource | undefined
  part?: readonly (ParametersParameter)[] | undefined
}

/** HealthcareService */
export interface HealthcareService extends DomainResource {
  resourceType: 'HealthcareService'
  identifier?: readonly (Identifier)[] | undefined
  providedBy?: Reference | undefined
  serviceCategory?: CodeableConcept | undefined
  serviceType?: readonly (HealthcareServiceServiceType)[] | undefined
  location: Reference
  serviceName?: string | undefined
  _serviceName?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  extraDetails?: string | undefined
  _extraDetails?: Element | undefined
  photo?: Attachment | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  coverageArea?: readonly (Reference)[] | undefined
  serviceProvisionCode?: readonly (CodeableConcept)[] | undefined
  eligibility?: CodeableConcept | undefined
  eligibilityNote?: string | undefined
  _eligibilityNote?: Element | undefined
  programName?: readonly (string | null)[] | undefined
  _programName?: readonly (Element | null)[] | undefined
  characteristic?: readonly (CodeableConcept)[] | undefined
  referralMethod?: readonly (CodeableConcept)[] | undefined
  publicKey?: string | undefined
  _publicKey?: Element | undefined
  appointmentRequired?: boolean | undefined
  _appointmentRequired?: Element | undefined
  availableTime?: readonly (HealthcareServiceAvailableTime)[] | undefined
  notAvailable?: readonly (HealthcareServiceNotAvailable)[] | undefined
  availabilityExceptions?: string | undefined
  _availabilityExceptions?: Element | undefined
}

/** HealthcareService.serviceType */
export interface HealthcareServiceServiceType extends BackboneElement {
  type: CodeableConcept
  specialty?: readonly (CodeableConcept)[] | undefined
}

/** HealthcareService.availableTime */
export interface HealthcareServiceAvailableTime extends BackboneElement {
  daysOfWeek?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | null)[] | undefined
  _daysOfWeek?: readonly (Element | null)[] | undefined
  allDay?: boolean | undefined
  _allDay?: Element | undefined
  availableStartTime?: string | undefined
  _availableStartTime?: Element | undefined
  availableEndTime?: string | undefined
  _availableEndTime?: Element | undefined
}

/** HealthcareService.notAvailable */
export interface HealthcareServiceNotAvailable extends BackboneElement {
  description: string
  _description?: Element | undefined
  during?: Period | undefined
}

/** RelatedPerson */
export interface RelatedPerson extends DomainResource {
  resourceType: 'RelatedPerson'
  identifier?: readonly (Identifier)[] | undefined
  patient: Reference
  relationship?: CodeableConcept | undefined
  name?: HumanName | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  birthDate?: string | undefined
  _birthDate?: Element | undefined
  address?: readonly (Address)[] | undefined
  photo?: readonly (Attachment)[] | undefined
  period?: Period | undefined
}

/** DeviceComponent */
export interface DeviceComponent extends DomainResource {
  resourceType: 'DeviceComponent'
  type: CodeableConcept
  identifier: Identifier
  lastSystemChange: string
  _lastSystemChange?: Element | undefined
  source?: Reference | undefined
  parent?: Reference | undefined
  operationalStatus?: readonly (CodeableConcept)[] | undefined
  parameterGroup?: CodeableConcept | undefined
  measurementPrinciple?: 'other' | 'chemical' | 'electrical' | 'impedance' | 'nuclear' | 'optical' | 'thermal' | 'biological' | 'mechanical' | 'acoustical' | 'manual' | undefined
  _measurementPrinciple?: Element | undefined
  productionSpecification?: readonly (DeviceComponentProductionSpecification)[] | undefined
  languageCode?: CodeableConcept | undefined
}

/** DeviceComponent.productionSpecification */
export interface DeviceComponentProductionSpecification extends BackboneElement {
  specType?: CodeableConcept | undefined
  componentId?: Identifier | undefined
  productionSpec?: string | undefined
  _productionSpec?: Element | undefined
}

/** Basic */
export interface Basic extends DomainResource {
  resourceType: 'Basic'
  identifier?: readonly (Identifier)[] | undefined
  code: CodeableConcept
  subject?: Reference | undefined
  author?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
}

/** NamingSystem */
export interface NamingSystem extends DomainResource {
  resourceType: 'NamingSystem'
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  kind: 'codesystem' | 'identifier' | 'root'
  _kind?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (NamingSystemContact)[] | undefined
  responsible?: string | undefined
  _responsible?: Element | undefined
  date: string
  _date?: Element | undefined
  type?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  uniqueId: readonly (NamingSystemUniqueId)[]
  replacedBy?: Reference | undefined
}

/** NamingSystem.contact */
export interface NamingSystemContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** NamingSystem.uniqueId */
export interface NamingSystemUniqueId extends BackboneElement {
  type: 'oid' | 'uuid' | 'uri' | 'other'
  _type?: Element | undefined
  value: string
  _value?: Element | undefined
  preferred?: boolean | undefined
  _preferred?: Element | undefined
  period?: Period | undefined
}

/** VisionPrescription */
export interface VisionPrescription extends DomainResource {
  resourceType: 'VisionPrescription'
  identifier?: readonly (Identifier)[] | undefined
  dateWritten?: string | undefined
  _dateWritten?: Element | undefined
  patient?: Reference | undefined
  prescriber?: Reference | undefined
  encounter?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  dispense?: readonly (VisionPrescriptionDispense)[] | undefined
}

/** VisionPrescription.dispense */
export interface VisionPrescriptionDispense extends BackboneElement {
  product: Coding
  eye?: 'right' | 'left' | undefined
  _eye?: Element | undefined
  sphere?: Decimal | undefined
  _sphere?: Element | undefined
  cylinder?: Decimal | undefined
  _cylinder?: Element | undefined
  axis?: number | undefined
  _axis?: Element | undefined
  prism?: Decimal | undefined
  _prism?: Element | undefined
  base?: 'up' | 'down' | 'in' | 'out' | undefined
  _base?: Element | undefined
  add?: Decimal | undefined
  _add?: Element | undefined
  power?: Decimal | undefined
  _power?: Element | undefined
  backCurve?: Decimal | undefined
  _backCurve?: Element | undefined
  diameter?: Decimal | undefined
  _diameter?: Element | undefined
  duration?: Quantity | undefined
  color?: string | undefined
  _color?: Element | undefined
  brand?: string | undefined
  _brand?: Element | undefined
  notes?: string | undefined
  _notes?: Element | undefined
}

/** EnrollmentRequest */
export interface EnrollmentRequest extends DomainResource {
  resourceType: 'EnrollmentRequest'
  identifier?: readonly (Identifier)[] | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  subject: Reference
  coverage: Reference
  relationship: Coding
}

/** Flag */
export interface Flag extends DomainResource {
  resourceType: 'Flag'
  identifier?: readonly (Identifier)[] | undefined
  category?: CodeableConcept | undefined
  status: 'active' | 'inactive' | 'entered-in-error'
  _status?: Element | undefined
  period?: Period | undefined
  subject: Reference
  encounter?: Reference | undefined
  author?: Reference | undefined
  code: CodeableConcept
}

/** ExplanationOfBenefit */
export interface ExplanationOfBenefit extends DomainResource {
  resourceType: 'ExplanationOfBenefit'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  outcome?: 'complete' | 'error' | undefined
  _outcome?: Element | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
}

/** Patient */
export interface Patient extends DomainResource {
  resourceType: 'Patient'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  name?: readonly (HumanName)[] | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  birthDate?: string | undefined
  _birthDate?: Element | undefined
  deceasedBoolean?: boolean | undefined
  _deceasedBoolean?: Element | undefined
  deceasedDateTime?: string | undefined
  _deceasedDateTime?: Element | undefined
  address?: readonly (Address)[] | undefined
  maritalStatus?: CodeableConcept | undefined
  multipleBirthBoolean?: boolean | undefined
  _multipleBirthBoolean?: Element | undefined
  multipleBirthInteger?: number | undefined
  _multipleBirthInteger?: Element | undefined
  photo?: readonly (Attachment)[] | undefined
  contact?: readonly (PatientContact)[] | undefined
  animal?: PatientAnimal | undefined
  communication?: readonly (PatientCommunication)[] | undefined
  careProvider?: readonly (Reference)[] | undefined
  managingOrganization?: Reference | undefined
  link?: readonly (PatientLink)[] | undefined
}

/** Patient.contact */
export interface PatientContact extends BackboneElement {
  relationship?: readonly (CodeableConcept)[] | undefined
  name?: HumanName | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: Address | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  organization?: Reference | undefined
  period?: Period | undefined
}

/** Patient.animal */
export interface PatientAnimal extends BackboneElement {
  species: CodeableConcept
  breed?: CodeableConcept | undefined
  genderStatus?: CodeableConcept | undefined
}

/** Patient.communication */
export interface PatientCommunication extends BackboneElement {
  language: CodeableConcept
  preferred?: boolean | undefined
  _preferred?: Element | undefined
}

/** Patient.link */
export interface PatientLink extends BackboneElement {
  other: Reference
  type: 'replace' | 'refer' | 'seealso'
  _type?: Element | undefined
}

/** Specimen */
export interface Specimen extends DomainResource {
  resourceType: 'Specimen'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'available' | 'unavailable' | 'unsatisfactory' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  parent?: readonly (Reference)[] | undefined
  subject: Reference
  accessionIdentifier?: Identifier | undefined
  receivedTime?: string | undefined
  _receivedTime?: Element | undefined
  collection?: SpecimenCollection | undefined
  treatment?: readonly (SpecimenTreatment)[] | undefined
  container?: readonly (SpecimenContainer)[] | undefined
}

/** Specimen.collection */
export interface SpecimenCollection extends BackboneElement {
  collector?: Reference | undefined
  comment?: readonly (string | null)[] | undefined
  _comment?: readonly (Element | null)[] | undefined
  collectedDateTime?: string | undefined
  _collectedDateTime?: Element | undefined
  collectedPeriod?: Period | undefined
  quantity?: Quantity | undefined
  method?: CodeableConcept | undefined
  bodySite?: CodeableConcept | undefined
}

/** Specimen.treatment */
export interface SpecimenTreatment extends BackboneElement {
  description?: string | undefined
  _description?: Element | undefined
  procedure?: CodeableConcept | undefined
  additive?: readonly (Reference)[] | undefined
}

/** Specimen.container */
export interface SpecimenContainer extends BackboneElement {
  identifier?: readonly (Identifier)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  type?: CodeableConcept | undefined
  capacity?: Quantity | undefined
  specimenQuantity?: Quantity | undefined
  additiveCodeableConcept?: CodeableConcept | undefined
  additiveReference?: Reference | undefined
}

/** FamilyMemberHistory */
export interface FamilyMemberHistory extends DomainResource {
  resourceType: 'FamilyMemberHistory'
  identifier?: readonly (Identifier)[] | undefined
  patient: Reference
  date?: string | undefined
  _date?: Element | undefined
  status: 'partial' | 'completed' | 'entered-in-error' | 'health-unknown'
  _status?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  relationship: CodeableConcept
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  bornPeriod?: Period | undefined
  bornDate?: string | undefined
  _bornDate?: Element | undefined
  bornString?: string | undefined
  _bornString?: Element | undefined
  ageQuantity?: Quantity | undefined
  ageRange?: Range | undefined
  ageString?: string | undefined
  _ageString?: Element | undefined
  deceasedBoolean?: boolean | undefined
  _deceasedBoolean?: Element | undefined
  deceasedQuantity?: Quantity | undefined
  deceasedRange?: Range | undefined
  deceasedDate?: string | undefined
  _deceasedDate?: Element | undefined
  deceasedString?: string | undefined
  _deceasedString?: Element | undefined
  note?: Annotation | undefined
  condition?: readonly (FamilyMemberHistoryCondition)[] | undefined
}

/** FamilyMemberHistory.condition */
export interface FamilyMemberHistoryCondition extends BackboneElement {
  code: CodeableConcept
  outcome?: CodeableConcept | undefined
  onsetQuantity?: Quantity | undefined
  onsetRange?: Range | undefined
  onsetPeriod?: Period | undefined
  onsetString?: string | undefined
  _onsetString?: Element | undefined
  note?: Annotation | undefined
}

/** OperationDefinition */
export interface OperationDefinition extends DomainResource {
  resourceType: 'OperationDefinition'
  url?: string | undefined
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  kind: 'operation' | 'query'
  _kind?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (OperationDefinitionContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  idempotent?: boolean | undefined
  _idempotent?: Element | undefined
  code: string
  _code?: Element | undefined
  notes?: string | undefined
  _notes?: Element | undefined
  base?: Reference | undefined
  system: boolean
  _system?: Element | undefined
  type?: readonly ('Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _type?: readonly (Element | null)[] | undefined
  instance: boolean
  _instance?: Element | undefined
  parameter?: readonly (OperationDefinitionParameter)[] | undefined
}

/** OperationDefinition.contact */
export interface OperationDefinitionContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** OperationDefinition.parameter */
export interface OperationDefinitionParameter extends BackboneElement {
  name: string
  _name?: Element | undefined
  use: 'in' | 'out'
  _use?: Element | undefined
  min: number
  _min?: Element | undefined
  max: string
  _max?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  type?: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri' | 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactPoint' | 'Count' | 'Distance' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'base64Binary' | 'boolean' | 'code' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'time' | 'unsignedInt' | 'uuid' | 'xhtml' | 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _type?: Element | undefined
  profile?: Reference | undefined
  binding?: OperationDefinitionParameterBinding | undefined
  part?: readonly (OperationDefinitionParameter)[] | undefined
}

/** OperationDefinition.parameter.binding */
export interface OperationDefinitionParameterBinding extends BackboneElement {
  strength: 'required' | 'extensible' | 'preferred' | 'example'
  _strength?: Element | undefined
  valueSetUri?: string | undefined
  _valueSetUri?: Element | undefined
  valueSetReference?: Reference | undefined
}

/** Medication */
export interface Medication extends DomainResource {
  resourceType: 'Medication'
  code?: CodeableConcept | undefined
  isBrand?: boolean | undefined
  _isBrand?: Element | undefined
  manufacturer?: Reference | undefined
  product?: MedicationProduct | undefined
  package?: MedicationPackage | undefined
}

/** Medication.product */
export interface MedicationProduct extends BackboneElement {
  form?: CodeableConcept | undefined
  ingredient?: readonly (MedicationProductIngredient)[] | undefined
  batch?: readonly (MedicationProductBatch)[] | undefined
}

/** Medication.product.ingredient */
export interface MedicationProductIngredient extends BackboneElement {
  item: Reference
  amount?: Ratio | undefined
}

/** Medication.product.batch */
export interface MedicationProductBatch extends BackboneElement {
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  expirationDate?: string | undefined
  _expirationDate?: Element | undefined
}

/** Medication.package */
export interface MedicationPackage extends BackboneElement {
  container?: CodeableConcept | undefined
  content?: readonly (MedicationPackageContent)[] | undefined
}

/** Medication.package.content */
export interface MedicationPackageContent extends BackboneElement {
  item: Reference
  amount?: Quantity | undefined
}

/** SimpleQuantity */
export interface SimpleQuantity extends Quantity {
}

/** DiagnosticReport */
export interface DiagnosticReport extends DomainResource {
  resourceType: 'DiagnosticReport'
  identifier?: readonly (Identifier)[] | undefined
  status: 'registered' | 'partial' | 'final' | 'corrected' | 'appended' | 'cancelled' | 'entered-in-error'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  code: CodeableConcept
  subject: Reference
  encounter?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  issued: string
  _issued?: Element | undefined
  performer: Reference
  request?: readonly (Reference)[] | undefined
  specimen?: readonly (Reference)[] | undefined
  result?: readonly (Reference)[] | undefined
  imagingStudy?: readonly (Reference)[] | undefined
  image?: readonly (DiagnosticReportImage)[] | undefined
  conclusion?: string | undefined
  _conclusion?: Element | undefined
  codedDiagnosis?: readonly (CodeableConcept)[] | undefined
  presentedForm?: readonly (Attachment)[] | undefined
}

/** DiagnosticReport.image */
export interface DiagnosticReportImage extends BackboneElement {
  comment?: string | undefined
  _comment?: Element | undefined
  link: Reference
}

/** AppointmentResponse */
export interface AppointmentResponse extends DomainResource {
  resourceType: 'AppointmentResponse'
  identifier?: readonly (Identifier)[] | undefined
  appointment: Reference
  start?: string | undefined
  _start?: Element | undefined
  end?: string | undefined
  _end?: Element | undefined
  participantType?: readonly (CodeableConcept)[] | undefined
  actor?: Reference | undefined
  participantStatus: 'accepted' | 'declined' | 'tentative' | 'in-process' | 'completed' | 'needs-action'
  _participantStatus?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** MessageHeader */
export interface MessageHeader extends DomainResource {
  resourceType: 'MessageHeader'
  timestamp: string
  _timestamp?: Element | undefined
  event: Coding
  response?: MessageHeaderResponse | undefined
  source: MessageHeaderSource
  destination?: readonly (MessageHeaderDestination)[] | undefined
  enterer?: Reference | undefined
  author?: Reference | undefined
  receiver?: Reference | undefined
  responsible?: Reference | undefined
  reason?: CodeableConcept | undefined
  data?: readonly (Reference)[] | undefined
}

/** MessageHeader.response */
export interface MessageHeaderResponse extends BackboneElement {
  identifier: string
  _identifier?: Element | undefined
  code: 'ok' | 'transient-error' | 'fatal-error'
  _code?: Element | undefined
  details?: Reference | undefined
}

/** MessageHeader.source */
export interface MessageHeaderSource extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  software?: string | undefined
  _software?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  contact?: ContactPoint | undefined
  endpoint: string
  _endpoint?: Element | undefined
}

/** MessageHeader.destination */
export interface MessageHeaderDestination extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  target?: Reference | undefined
  endpoint: string
  _endpoint?: Element | undefined
}

/** MedicationOrder */
export interface MedicationOrder extends DomainResource {
  resourceType: 'MedicationOrder'
  identifier?: readonly (Identifier)[] | undefined
  dateWritten?: string | undefined
  _dateWritten?: Element | undefined
  status?: 'active' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped' | 'draft' | undefined
  _status?: Element | undefined
  dateEnded?: string | undefined
  _dateEnded?: Element | undefined
  reasonEnded?: CodeableConcept | undefined
  patient?: Reference | undefined
  prescriber?: Reference | undefined
  encounter?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  note?: string | undefined
  _note?: Element | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  dosageInstruction?: readonly (MedicationOrderDosageInstruction)[] | undefined
  dispenseRequest?: MedicationOrderDispenseRequest | undefined
  substitution?: MedicationOrderSubstitution | undefined
  priorPrescription?: Reference | undefined
}

/** MedicationOrder.dosageInstruction */
export interface MedicationOrderDosageInstruction extends BackboneElement {
  text?: string | undefined
  _text?: Element | undefined
  additionalInstructions?: CodeableConcept | undefined
  timing?: Timing | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  siteCodeableConcept?: CodeableConcept | undefined
  siteReference?: Reference | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  doseRange?: Range | undefined
  doseQuantity?: Quantity | undefined
  rateRatio?: Ratio | undefined
  rateRange?: Range | undefined
  maxDosePerPeriod?: Ratio | undefined
}

/** MedicationOrder.dispenseRequest */
export interface MedicationOrderDispenseRequest extends BackboneElement {
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  validityPeriod?: Period | undefined
  numberOfRepeatsAllowed?: number | undefined
  _numberOfRepeatsAllowed?: Element | undefined
  quantity?: Quantity | undefined
  expectedSupplyDuration?: Quantity | undefined
}

/** MedicationOrder.substitution */
export interface MedicationOrderSubstitution extends BackboneElement {
  type: CodeableConcept
  reason?: CodeableConcept | undefined
}

/** DataElement */
export interface DataElement extends DomainResource {
  resourceType: 'DataElement'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (DataElementContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  stringency?: 'comparable' | 'fully-specified' | 'equivalent' | 'convertable' | 'scaleable' | 'flexible' | undefined
  _stringency?: Element | undefined
  mapping?: readonly (DataElementMapping)[] | undefined
  element: readonly (ElementDefinition)[]
}

/** DataElement.contact */
export interface DataElementContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** DataElement.mapping */
export interface DataElementMapping extends BackboneElement {
  identity: string
  _identity?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  comments?: string | undefined
  _comments?: Element | undefined
}

/** Goal */
export interface Goal extends DomainResource {
  resourceType: 'Goal'
  identifier?: readonly (Identifier)[] | undefined
  subject?: Reference | undefined
  startDate?: string | undefined
  _startDate?: Element | undefined
  startCodeableConcept?: CodeableConcept | undefined
  targetDate?: string | undefined
  _targetDate?: Element | undefined
  targetQuantity?: Quantity | undefined
  category?: readonly (CodeableConcept)[] | undefined
  description: string
  _description?: Element | undefined
  status: 'proposed' | 'planned' | 'accepted' | 'rejected' | 'in-progress' | 'achieved' | 'sustaining' | 'on-hold' | 'cancelled'
  _status?: Element | undefined
  statusDate?: string | undefined
  _statusDate?: Element | undefined
  statusReason?: CodeableConcept | undefined
  author?: Reference | undefined
  priority?: CodeableConcept | undefined
  addresses?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  outcome?: readonly (GoalOutcome)[] | undefined
}

/** Goal.outcome */
export interface GoalOutcome extends BackboneElement {
  resultCodeableConcept?: CodeableConcept | undefined
  resultReference?: Reference | undefined
}

/** Timing */
export interface Timing extends Element {
  event?: readonly (string | null)[] | undefined
  _event?: readonly (Element | null)[] | undefined
  repeat?: TimingRepeat | undefined
  code?: CodeableConcept | undefined
}

/** Timing.repeat */
export interface TimingRepeat extends Element {
  boundsQuantity?: Quantity | undefined
  boundsRange?: Range | undefined
  boundsPeriod?: Period | undefined
  count?: number | undefined
  _count?: Element | undefined
  duration?: Decimal | undefined
  _duration?: Element | undefined
  durationMax?: Decimal | undefined
  _durationMax?: Element | undefined
  durationUnits?: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a' | undefined
  _durationUnits?: Element | undefined
  frequency?: number | undefined
  _frequency?: Element | undefined
  frequencyMax?: number | undefined
  _frequencyMax?: Element | undefined
  period?: Decimal | undefined
  _period?: Element | undefined
  periodMax?: Decimal | undefined
  _periodMax?: Element | undefined
  periodUnits?: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a' | undefined
  _periodUnits?: Element | undefined
  when?: 'HS' | 'WAKE' | 'C' | 'CM' | 'CD' | 'CV' | 'AC' | 'ACM' | 'ACD' | 'ACV' | 'PC' | 'PCM' | 'PCD' | 'PCV' | undefined
  _when?: Element | undefined
}

/** Immunization */
export interface Immunization extends DomainResource {
  resourceType: 'Immunization'
  identifier?: readonly (Identifier)[] | undefined
  status: 'in-progress' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped'
  _status?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  vaccineCode: CodeableConcept
  patient: Reference
  wasNotGiven: boolean
  _wasNotGiven?: Element | undefined
  reported: boolean
  _reported?: Element | undefined
  performer?: Reference | undefined
  requester?: Reference | undefined
  encounter?: Reference | undefined
  manufacturer?: Reference | undefined
  location?: Reference | undefined
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  expirationDate?: string | undefined
  _expirationDate?: Element | undefined
  site?: CodeableConcept | undefined
  route?: CodeableConcept | undefined
  doseQuantity?: Quantity | undefined
  note?: readonly (Annotation)[] | undefined
  explanation?: ImmunizationExplanation | undefined
  reaction?: readonly (ImmunizationReaction)[] | undefined
  vaccinationProtocol?: readonly (ImmunizationVaccinationProtocol)[] | undefined
}

/** Immunization.explanation */
export interface ImmunizationExplanation extends BackboneElement {
  reason?: readonly (CodeableConcept)[] | undefined
  reasonNotGiven?: readonly (CodeableConcept)[] | undefined
}

/** Immunization.reaction */
export interface ImmunizationReaction extends BackboneElement {
  date?: string | undefined
  _date?: Element | undefined
  detail?: Reference | undefined
  reported?: boolean | undefined
  _reported?: Element | undefined
}

/** Immunization.vaccinationProtocol */
export interface ImmunizationVaccinationProtocol extends BackboneElement {
  doseSequence: number
  _doseSequence?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  authority?: Reference | undefined
  series?: string | undefined
  _series?: Element | undefined
  seriesDoses?: number | undefined
  _seriesDoses?: Element | undefined
  targetDisease: readonly (CodeableConcept)[]
  doseStatus: CodeableConcept
  doseStatusReason?: CodeableConcept | undefined
}

/** ValueSet */
export interface ValueSet extends DomainResource {
  resourceType: 'ValueSet'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ValueSetContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  lockedDate?: string | undefined
  _lockedDate?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  immutable?: boolean | undefined
  _immutable?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  extensible?: boolean | undefined
  _extensible?: Element | undefined
  codeSystem?: ValueSetCodeSystem | undefined
  compose?: ValueSetCompose | undefined
  expansion?: ValueSetExpansion | undefined
}

/** ValueSet.contact */
export interface ValueSetContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** ValueSet.codeSystem */
export interface ValueSetCodeSystem extends BackboneElement {
  system: string
  _system?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  caseSensitive?: boolean | undefined
  _caseSensitive?: Element | undefined
  concept: readonly (ValueSetCodeSystemConcept)[]
}

/** ValueSet.codeSystem.concept */
export interface ValueSetCodeSystemConcept extends BackboneElement {
  code: string
  _code?: Element | undefined
  abstract?: boolean | undefined
  _abstract?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  designation?: readonly (ValueSetCodeSystemConceptDesignation)[] | undefined
  concept?: readonly (ValueSetCodeSystemConcept)[] | undefined
}

/** ValueSet.codeSystem.concept.designation */
export interface ValueSetCodeSystemConceptDesignation extends BackboneElement {
  language?: string | undefined
  _language?: Element | undefined
  use?: Coding | undefined
  value: string
  _value?: Element | undefined
}

/** ValueSet.compose */
export interface ValueSetCompose extends BackboneElement {
  import?: readonly (string | null)[] | undefined
  _import?: readonly (Element | null)[] | undefined
  include?: readonly (ValueSetComposeInclude)[] | undefined
  exclude?: readonly (ValueSetComposeInclude)[] | undefined
}

/** ValueSet.compose.include */
export interface ValueSetComposeInclude extends BackboneElement {
  system: string
  _system?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  concept?: readonly (ValueSetComposeIncludeConcept)[] | undefined
  filter?: readonly (ValueSetComposeIncludeFilter)[] | undefined
}

/** ValueSet.compose.include.concept */
export interface ValueSetComposeIncludeConcept extends BackboneElement {
  code: string
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  designation?: readonly (ValueSetCodeSystemConceptDesignation)[] | undefined
}

/** ValueSet.compose.include.filter */
export interface ValueSetComposeIncludeFilter extends BackboneElement {
  property: string
  _property?: Element | undefined
  op: '=' | 'is-a' | 'is-not-a' | 'regex' | 'in' | 'not-in'
  _op?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** ValueSet.expansion */
export interface ValueSetExpansion extends BackboneElement {
  identifier: string
  _identifier?: Element | undefined
  timestamp: string
  _timestamp?: Element | undefined
  total?: number | undefined
  _total?: Element | undefined
  offset?: number | undefined
  _offset?: Element | undefined
  parameter?: readonly (ValueSetExpansionParameter)[] | undefined
  contains?: readonly (ValueSetExpansionContains)[] | undefined
}

/** ValueSet.expansion.parameter */
export interface ValueSetExpansionParameter extends BackboneElement {
  name: string
  _name?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
}

/** ValueSet.expansion.contains */
export interface ValueSetExpansionContains extends BackboneElement {
  system?: string | undefined
  _system?: Element | undefined
  abstract?: boolean | undefined
  _abstract?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  contains?: readonly (ValueSetExpansionContains)[] | undefined
}

/** ClaimResponse */
export interface ClaimResponse extends DomainResource {
  resourceType: 'ClaimResponse'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  outcome?: 'complete' | 'error' | undefined
  _outcome?: Element | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  payeeType?: Coding | undefined
  item?: readonly (ClaimResponseItem)[] | undefined
  addItem?: readonly (ClaimResponseAddItem)[] | undefined
  error?: readonly (ClaimResponseError)[] | undefined
  totalCost?: Quantity | undefined
  unallocDeductable?: Quantity | undefined
  totalBenefit?: Quantity | undefined
  paymentAdjustment?: Quantity | undefined
  paymentAdjustmentReason?: Coding | undefined
  paymentDate?: string | undefined
  _paymentDate?: Element | undefined
  paymentAmount?: Quantity | undefined
  paymentRef?: Identifier | undefined
  reserved?: Coding | undefined
  form?: Coding | undefined
  note?: readonly (ClaimResponseNote)[] | undefined
  coverage?: readonly (ClaimResponseCoverage)[] | undefined
}

/** ClaimResponse.item */
export interface ClaimResponseItem extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseItemAdjudication)[] | undefined
  detail?: readonly (ClaimResponseItemDetail)[] | undefined
}

/** ClaimResponse.item.adjudication */
export interface ClaimResponseItemAdjudication extends BackboneElement {
  code: Coding
  amount?: Quantity | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.item.detail */
export interface ClaimResponseItemDetail extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
  adjudication?: readonly (ClaimResponseItemDetailAdjudication)[] | undefined
  subDetail?: readonly (ClaimResponseItemDetailSubDetail)[] | undefined
}

/** ClaimResponse.item.detail.adjudication */
export interface ClaimResponseItemDetailAdjudication extends BackboneElement {
  code: Coding
  amount?: Quantity | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.item.detail.subDetail */
export interface ClaimResponseItemDetailSubDetail extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
  adjudication?: readonly (ClaimResponseItemDetailSubDetailAdjudication)[] | undefined
}

/** ClaimResponse.item.detail.subDetail.adjudication */
export interface ClaimResponseItemDetailSubDetailAdjudication extends BackboneElement {
  code: Coding
  amount?: Quantity | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.addItem */
export interface ClaimResponseAddItem extends BackboneElement {
  sequenceLinkId?: readonly (number | null)[] | undefined
  _sequenceLinkId?: readonly (Element | null)[] | undefined
  service: Coding
  fee?: Quantity | undefined
  noteNumberLinkId?: readonly (number | null)[] | undefined
  _noteNumberLinkId?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseAddItemAdjudication)[] | undefined
  detail?: readonly (ClaimResponseAddItemDetail)[] | undefined
}

/** ClaimResponse.addItem.adjudication */
export interface ClaimResponseAddItemAdjudication extends BackboneElement {
  code: Coding
  amount?: Quantity | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.addItem.detail */
export interface ClaimResponseAddItemDetail extends BackboneElement {
  service: Coding
  fee?: Quantity | undefined
  adjudication?: readonly (ClaimResponseAddItemDetailAdjudication)[] | undefined
}

/** ClaimResponse.addItem.detail.adjudication */
export interface ClaimResponseAddItemDetailAdjudication extends BackboneElement {
  code: Coding
  amount?: Quantity | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.error */
export interface ClaimResponseError extends BackboneElement {
  sequenceLinkId?: number | undefined
  _sequenceLinkId?: Element | undefined
  detailSequenceLinkId?: number | undefined
  _detailSequenceLinkId?: Element | undefined
  subdetailSequenceLinkId?: number | undefined
  _subdetailSequenceLinkId?: Element | undefined
  code: Coding
}

/** ClaimResponse.note */
export interface ClaimResponseNote extends BackboneElement {
  number?: number | undefined
  _number?: Element | undefined
  type?: Coding | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** ClaimResponse.coverage */
export interface ClaimResponseCoverage extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  focal: boolean
  _focal?: Element | undefined
  coverage: Reference
  businessArrangement?: string | undefined
  _businessArrangement?: Element | undefined
  relationship: Coding
  preAuthRef?: readonly (string | null)[] | undefined
  _preAuthRef?: readonly (Element | null)[] | undefined
  claimResponse?: Reference | undefined
  originalRuleset?: Coding | undefined
}

/** Contract */
export interface Contract extends DomainResource {
  resourceType: 'Contract'
  identifier?: Identifier | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  applies?: Period | undefined
  subject?: readonly (Reference)[] | undefined
  authority?: readonly (Reference)[] | undefined
  domain?: readonly (Reference)[] | undefined
  type?: CodeableConcept | undefined
  subType?: readonly (CodeableConcept)[] | undefined
  action?: readonly (CodeableConcept)[] | undefined
  actionReason?: readonly (CodeableConcept)[] | undefined
  actor?: readonly (ContractActor)[] | undefined
  valuedItem?: readonly (ContractValuedItem)[] | undefined
  signer?: readonly (ContractSigner)[] | undefined
  term?: readonly (ContractTerm)[] | undefined
  bindingAttachment?: Attachment | undefined
  bindingReference?: Reference | undefined
  friendly?: readonly (ContractFriendly)[] | undefined
  legal?: readonly (ContractLegal)[] | undefined
  rule?: readonly (ContractRule)[] | undefined
}

/** Contract.actor */
export interface ContractActor extends BackboneElement {
  entity: Reference
  role?: readonly (CodeableConcept)[] | undefined
}

/** Contract.valuedItem */
export interface ContractValuedItem extends BackboneElement {
  entityCodeableConcept?: CodeableConcept | undefined
  entityReference?: Reference | undefined
  identifier?: Identifier | undefined
  effectiveTime?: string | undefined
  _effectiveTime?: Element | undefined
  quantity?: Quantity | undefined
  unitPrice?: Quantity | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Quantity | undefined
}

/** Contract.signer */
export interface ContractSigner extends BackboneElement {
  type: Coding
  party: Reference
  signature: string
  _signature?: Element | undefined
}

/** Contract.term */
export interface ContractTerm extends BackboneElement {
  identifier?: Identifier | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  applies?: Period | undefined
  type?: CodeableConcept | undefined
  subType?: CodeableConcept | undefined
  subject?: Reference | undefined
  action?: readonly (CodeableConcept)[] | undefined
  actionReason?: readonly (CodeableConcept)[] | undefined
  actor?: readonly (ContractTermActor)[] | undefined
  text?: string | undefined
  _text?: Element | undefined
  valuedItem?: readonly (ContractTermValuedItem)[] | undefined
  group?: readonly (ContractTerm)[] | undefined
}

/** Contract.term.actor */
export interface ContractTermActor extends BackboneElement {
  entity: Reference
  role?: readonly (CodeableConcept)[] | undefined
}

/** Contract.term.valuedItem */
export interface ContractTermValuedItem extends BackboneElement {
  entityCodeableConcept?: CodeableConcept | undefined
  entityReference?: Reference | undefined
  identifier?: Identifier | undefined
  effectiveTime?: string | undefined
  _effectiveTime?: Element | undefined
  quantity?: Quantity | undefined
  unitPrice?: Quantity | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Quantity | undefined
}

/** Contract.friendly */
export interface ContractFriendly extends BackboneElement {
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Contract.legal */
export interface ContractLegal extends BackboneElement {
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Contract.rule */
export interface ContractRule extends BackboneElement {
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Element */
export interface Element {
  id?: string | undefined
  _id?: Element | undefined
  extension?: readonly (Extension)[] | undefined
}

/** Period */
export interface Period extends Element {
  start?: string | undefined
  _start?: Element | undefined
  end?: string | undefined
  _end?: Element | undefined
}

/** Extension */
export interface Extension extends Element {
  url: string
  _url?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueIdentifier?: Identifier | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valuePeriod?: Period | undefined
  valueRatio?: Ratio | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueHumanName?: HumanName | undefined
  valueAddress?: Address | undefined
  valueContactPoint?: ContactPoint | undefined
  valueTiming?: Timing | undefined
  valueReference?: Reference | undefined
  valueMeta?: Meta | undefined
}

/** DeviceUseRequest */
export interface DeviceUseRequest extends DomainResource {
  resourceType: 'DeviceUseRequest'
  bodySiteCodeableConcept?: CodeableConcept | undefined
  bodySiteReference?: Reference | undefined
  status?: 'proposed' | 'planned' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'completed' | 'suspended' | 'rejected' | 'aborted' | undefined
  _status?: Element | undefined
  device: Reference
  encounter?: Reference | undefined
  identifier?: readonly (Identifier)[] | undefined
  indication?: readonly (CodeableConcept)[] | undefined
  notes?: readonly (string | null)[] | undefined
  _notes?: readonly (Element | null)[] | undefined
  prnReason?: readonly (CodeableConcept)[] | undefined
  orderedOn?: string | undefined
  _orderedOn?: Element | undefined
  recordedOn?: string | undefined
  _recordedOn?: Element | undefined
  subject: Reference
  timingTiming?: Timing | undefined
  timingPeriod?: Period | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
  priority?: 'routine' | 'urgent' | 'stat' | 'asap' | undefined
  _priority?: Element | undefined
}

/** ConceptMap */
export interface ConceptMap extends DomainResource {
  resourceType: 'ConceptMap'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ConceptMapContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  sourceUri?: string | undefined
  _sourceUri?: Element | undefined
  sourceReference?: Reference | undefined
  targetUri?: string | undefined
  _targetUri?: Element | undefined
  targetReference?: Reference | undefined
  element?: readonly (ConceptMapElement)[] | undefined
}

/** ConceptMap.contact */
export interface ConceptMapContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** ConceptMap.element */
export interface ConceptMapElement extends BackboneElement {
  codeSystem?: string | undefined
  _codeSystem?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  target?: readonly (ConceptMapElementTarget)[] | undefined
}

/** ConceptMap.element.target */
export interface ConceptMapElementTarget extends BackboneElement {
  codeSystem?: string | undefined
  _codeSystem?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  equivalence: 'equivalent' | 'equal' | 'wider' | 'subsumes' | 'narrower' | 'specializes' | 'inexact' | 'unmatched' | 'disjoint'
  _equivalence?: Element | undefined
  comments?: string | undefined
  _comments?: Element | undefined
  dependsOn?: readonly (ConceptMapElementTargetDependsOn)[] | undefined
  product?: readonly (ConceptMapElementTargetDependsOn)[] | undefined
}

/** ConceptMap.element.target.dependsOn */
export interface ConceptMapElementTargetDependsOn extends BackboneElement {
  element: string
  _element?: Element | undefined
  codeSystem: string
  _codeSystem?: Element | undefined
  code: string
  _code?: Element | undefined
}

/** Signature */
export interface Signature extends Element {
  type: readonly (Coding)[]
  when: string
  _when?: Element | undefined
  whoUri?: string | undefined
  _whoUri?: Element | undefined
  whoReference?: Reference | undefined
  contentType: string
  _contentType?: Element | undefined
  blob: string
  _blob?: Element | undefined
}

/** Duration */
export interface Duration extends Quantity {
}

/** StructureDefinition */
export interface StructureDefinition extends DomainResource {
  resourceType: 'StructureDefinition'
  url: string
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (StructureDefinitionContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  code?: readonly (Coding)[] | undefined
  fhirVersion?: string | undefined
  _fhirVersion?: Element | undefined
  mapping?: readonly (StructureDefinitionMapping)[] | undefined
  kind: 'datatype' | 'resource' | 'logical'
  _kind?: Element | undefined
  constrainedType?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactPoint' | 'Count' | 'Distance' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _constrainedType?: Element | undefined
  abstract: boolean
  _abstract?: Element | undefined
  contextType?: 'resource' | 'datatype' | 'mapping' | 'extension' | undefined
  _contextType?: Element | undefined
  context?: readonly (string | null)[] | undefined
  _context?: readonly (Element | null)[] | undefined
  base?: string | undefined
  _base?: Element | undefined
  snapshot?: StructureDefinitionSnapshot | undefined
  differential?: StructureDefinitionDifferential | undefined
}

/** StructureDefinition.contact */
export interface StructureDefinitionContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** StructureDefinition.mapping */
export interface StructureDefinitionMapping extends BackboneElement {
  identity: string
  _identity?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  comments?: string | undefined
  _comments?: Element | undefined
}

/** StructureDefinition.snapshot */
export interface StructureDefinitionSnapshot extends BackboneElement {
  element: readonly (ElementDefinition)[]
}

/** StructureDefinition.differential */
export interface StructureDefinitionDifferential extends BackboneElement {
  element: readonly (ElementDefinition)[]
}

/** CommunicationRequest */
export interface CommunicationRequest extends DomainResource {
  resourceType: 'CommunicationRequest'
  identifier?: readonly (Identifier)[] | undefined
  category?: CodeableConcept | undefined
  sender?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  payload?: readonly (CommunicationRequestPayload)[] | undefined
  medium?: readonly (CodeableConcept)[] | undefined
  requester?: Reference | undefined
  status?: 'proposed' | 'planned' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'completed' | 'suspended' | 'rejected' | 'failed' | undefined
  _status?: Element | undefined
  encounter?: Reference | undefined
  scheduledDateTime?: string | undefined
  _scheduledDateTime?: Element | undefined
  scheduledPeriod?: Period | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  requestedOn?: string | undefined
  _requestedOn?: Element | undefined
  subject?: Reference | undefined
  priority?: CodeableConcept | undefined
}

/** CommunicationRequest.payload */
export interface CommunicationRequestPayload extends BackboneElement {
  contentString?: string | undefined
  _contentString?: Element | undefined
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Identifier */
export interface Identifier extends Element {
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined
  _use?: Element | undefined
  type?: CodeableConcept | undefined
  system?: string | undefined
  _system?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
  period?: Period | undefined
  assigner?: Reference | undefined
}

/** PaymentNotice */
export interface PaymentNotice extends DomainResource {
  resourceType: 'PaymentNotice'
  identifier?: readonly (Identifier)[] | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  request?: Reference | undefined
  response?: Reference | undefined
  paymentStatus: Coding
}

/** DetectedIssue */
export interface DetectedIssue extends DomainResource {
  resourceType: 'DetectedIssue'
  patient?: Reference | undefined
  category?: CodeableConcept | undefined
  severity?: 'high' | 'moderate' | 'low' | undefined
  _severity?: Element | undefined
  implicated?: readonly (Reference)[] | undefined
  detail?: string | undefined
  _detail?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  author?: Reference | undefined
  identifier?: Identifier | undefined
  reference?: string | undefined
  _reference?: Element | undefined
  mitigation?: readonly (DetectedIssueMitigation)[] | undefined
}

/** DetectedIssue.mitigation */
export interface DetectedIssueMitigation extends BackboneElement {
  action: CodeableConcept
  date?: string | undefined
  _date?: Element | undefined
  author?: Reference | undefined
}

/** HumanName */
export interface HumanName extends Element {
  use?: 'usual' | 'official' | 'temp' | 'nickname' | 'anonymous' | 'old' | 'maiden' | undefined
  _use?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  family?: readonly (string | null)[] | undefined
  _family?: readonly (Element | null)[] | undefined
  given?: readonly (string | null)[] | undefined
  _given?: readonly (Element | null)[] | undefined
  prefix?: readonly (string | null)[] | undefined
  _prefix?: readonly (Element | null)[] | undefined
  suffix?: readonly (string | null)[] | undefined
  _suffix?: readonly (Element | null)[] | undefined
  period?: Period | undefined
}

/** Bundle */
export interface Bundle extends Resource {
  resourceType: 'Bundle'
  type: 'document' | 'message' | 'transaction' | 'transaction-response' | 'batch' | 'batch-response' | 'history' | 'searchset' | 'collection'
  _type?: Element | undefined
  total?: number | undefined
  _total?: Element | undefined
  link?: readonly (BundleLink)[] | undefined
  entry?: readonly (BundleEntry)[] | undefined
  signature?: Signature | undefined
}

/** Bundle.link */
export interface BundleLink extends BackboneElement {
  relation: string
  _relation?: Element | undefined
  url: string
  _url?: Element | undefined
}

/** Bundle.entry */
export interface BundleEntry extends BackboneElement {
  link?: readonly (BundleLink)[] | undefined
  fullUrl?: string | undefined
  _fullUrl?: Element | undefined
  resource?: FhirResource | undefined
  search?: BundleEntrySearch | undefined
  request?: BundleEntryRequest | undefined
  response?: BundleEntryResponse | undefined
}

/** Bundle.entry.search */
export interface BundleEntrySearch extends BackboneElement {
  mode?: 'match' | 'include' | 'outcome' | undefined
  _mode?: Element | undefined
  score?: Decimal | undefined
  _score?: Element | undefined
}

/** Bundle.entry.request */
export interface BundleEntryRequest extends BackboneElement {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  _method?: Element | undefined
  url: string
  _url?: Element | undefined
  ifNoneMatch?: string | undefined
  _ifNoneMatch?: Element | undefined
  ifModifiedSince?: string | undefined
  _ifModifiedSince?: Element | undefined
  ifMatch?: string | undefined
  _ifMatch?: Element | undefined
  ifNoneExist?: string | undefined
  _ifNoneExist?: Element | undefined
}

/** Bundle.entry.response */
export interface BundleEntryResponse extends BackboneElement {
  status: string
  _status?: Element | undefined
  location?: string | undefined
  _location?: Element | undefined
  etag?: string | undefined
  _etag?: Element | undefined
  lastModified?: string | undefined
  _lastModified?: Element | undefined
}

/** ImplementationGuide */
export interface ImplementationGuide extends DomainResource {
  resourceType: 'ImplementationGuide'
  url: string
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ImplementationGuideContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (CodeableConcept)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  fhirVersion?: string | undefined
  _fhirVersion?: Element | undefined
  dependency?: readonly (ImplementationGuideDependency)[] | undefined
  package: readonly (ImplementationGuidePackage)[]
  global?: readonly (ImplementationGuideGlobal)[] | undefined
  binary?: readonly (string | null)[] | undefined
  _binary?: readonly (Element | null)[] | undefined
  page: ImplementationGuidePage
}

/** ImplementationGuide.contact */
export interface ImplementationGuideContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** ImplementationGuide.dependency */
export interface ImplementationGuideDependency extends BackboneElement {
  type: 'reference' | 'inclusion'
  _type?: Element | undefined
  uri: string
  _uri?: Element | undefined
}

/** ImplementationGuide.package */
export interface ImplementationGuidePackage extends BackboneElement {
  name: string
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  resource: readonly (ImplementationGuidePackageResource)[]
}

/** ImplementationGuide.package.resource */
export interface ImplementationGuidePackageResource extends BackboneElement {
  purpose: 'example' | 'terminology' | 'profile' | 'extension' | 'dictionary' | 'logical'
  _purpose?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  acronym?: string | undefined
  _acronym?: Element | undefined
  sourceUri?: string | undefined
  _sourceUri?: Element | undefined
  sourceReference?: Reference | undefined
  exampleFor?: Reference | undefined
}

/** ImplementationGuide.global */
export interface ImplementationGuideGlobal extends BackboneElement {
  type: 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _type?: Element | undefined
  profile: Reference
}

/** ImplementationGuide.page */
export interface ImplementationGuidePage extends BackboneElement {
  source: string
  _source?: Element | undefined
  name: string
  _name?: Element | undefined
  kind: 'page' | 'example' | 'list' | 'include' | 'directory' | 'dictionary' | 'toc' | 'resource'
  _kind?: Element | undefined
  type?: readonly ('Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _type?: readonly (Element | null)[] | undefined
  package?: readonly (string | null)[] | undefined
  _package?: readonly (Element | null)[] | undefined
  format?: string | undefined
  _format?: Element | undefined
  page?: readonly (ImplementationGuidePage)[] | undefined
}

/** NutritionOrder */
export interface NutritionOrder extends DomainResource {
  resourceType: 'NutritionOrder'
  patient: Reference
  orderer?: Reference | undefined
  identifier?: readonly (Identifier)[] | undefined
  encounter?: Reference | undefined
  dateTime: string
  _dateTime?: Element | undefined
  status?: 'proposed' | 'draft' | 'planned' | 'requested' | 'active' | 'on-hold' | 'completed' | 'cancelled' | undefined
  _status?: Element | undefined
  allergyIntolerance?: readonly (Reference)[] | undefined
  foodPreferenceModifier?: readonly (CodeableConcept)[] | undefined
  excludeFoodModifier?: readonly (CodeableConcept)[] | undefined
  oralDiet?: NutritionOrderOralDiet | undefined
  supplement?: readonly (NutritionOrderSupplement)[] | undefined
  enteralFormula?: NutritionOrderEnteralFormula | undefined
}

/** NutritionOrder.oralDiet */
export interface NutritionOrderOralDiet extends BackboneElement {
  type?: readonly (CodeableConcept)[] | undefined
  schedule?: readonly (Timing)[] | undefined
  nutrient?: readonly (NutritionOrderOralDietNutrient)[] | undefined
  texture?: readonly (NutritionOrderOralDietTexture)[] | undefined
  fluidConsistencyType?: readonly (CodeableConcept)[] | undefined
  instruction?: string | undefined
  _instruction?: Element | undefined
}

/** NutritionOrder.oralDiet.nutrient */
export interface NutritionOrderOralDietNutrient extends BackboneElement {
  modifier?: CodeableConcept | undefined
  amount?: Quantity | undefined
}

/** NutritionOrder.oralDiet.texture */
export interface NutritionOrderOralDietTexture extends BackboneElement {
  modifier?: CodeableConcept | undefined
  foodType?: CodeableConcept | undefined
}

/** NutritionOrder.supplement */
export interface NutritionOrderSupplement extends BackboneElement {
  type?: CodeableConcept | undefined
  productName?: string | undefined
  _productName?: Element | undefined
  schedule?: readonly (Timing)[] | undefined
  quantity?: Quantity | undefined
  instruction?: string | undefined
  _instruction?: Element | undefined
}

/** NutritionOrder.enteralFormula */
export interface NutritionOrderEnteralFormula extends BackboneElement {
  baseFormulaType?: CodeableConcept | undefined
  baseFormulaProductName?: string | undefined
  _baseFormulaProductName?: Element | undefined
  additiveType?: CodeableConcept | undefined
  additiveProductName?: string | undefined
  _additiveProductName?: Element | undefined
  caloricDensity?: Quantity | undefined
  routeofAdministration?: CodeableConcept | undefined
  administration?: readonly (NutritionOrderEnteralFormulaAdministration)[] | undefined
  maxVolumeToDeliver?: Quantity | undefined
  administrationInstruction?: string | undefined
  _administrationInstruction?: Element | undefined
}

/** NutritionOrder.enteralFormula.administration */
export interface NutritionOrderEnteralFormulaAdministration extends BackboneElement {
  schedule?: Timing | undefined
  quantity?: Quantity | undefined
  rateQuantity?: Quantity | undefined
  rateRatio?: Ratio | undefined
}

/** EnrollmentResponse */
export interface EnrollmentResponse extends DomainResource {
  resourceType: 'EnrollmentResponse'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  outcome?: 'complete' | 'error' | undefined
  _outcome?: Element | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
}

/** DiagnosticOrder */
export interface DiagnosticOrder extends DomainResource {
  resourceType: 'DiagnosticOrder'
  subject: Reference
  orderer?: Reference | undefined
  identifier?: readonly (Identifier)[] | undefined
  encounter?: Reference | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  specimen?: readonly (Reference)[] | undefined
  status?: 'proposed' | 'draft' | 'planned' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'review' | 'completed' | 'cancelled' | 'suspended' | 'rejected' | 'failed' | undefined
  _status?: Element | undefined
  priority?: 'routine' | 'urgent' | 'stat' | 'asap' | undefined
  _priority?: Element | undefined
  event?: readonly (DiagnosticOrderEvent)[] | undefined
  item?: readonly (DiagnosticOrderItem)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** DiagnosticOrder.event */
export interface DiagnosticOrderEvent extends BackboneElement {
  status: 'proposed' | 'draft' | 'planned' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'review' | 'completed' | 'cancelled' | 'suspended' | 'rejected' | 'failed'
  _status?: Element | undefined
  description?: CodeableConcept | undefined
  dateTime: string
  _dateTime?: Element | undefined
  actor?: Reference | undefined
}

/** DiagnosticOrder.item */
export interface DiagnosticOrderItem extends BackboneElement {
  code: CodeableConcept
  specimen?: readonly (Reference)[] | undefined
  bodySite?: CodeableConcept | undefined
  status?: 'proposed' | 'draft' | 'planned' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'review' | 'completed' | 'cancelled' | 'suspended' | 'rejected' | 'failed' | undefined
  _status?: Element | undefined
  event?: readonly (DiagnosticOrderEvent)[] | undefined
}

/** Range */
export interface Range extends Element {
  low?: Quantity | undefined
  high?: Quantity | undefined
}

/** Reference */
export interface Reference extends Element {
  reference?: string | undefined
  _reference?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
}

/** ProcedureRequest */
export interface ProcedureRequest extends DomainResource {
  resourceType: 'ProcedureRequest'
  identifier?: readonly (Identifier)[] | undefined
  subject: Reference
  code: CodeableConcept
  bodySite?: readonly (CodeableConcept)[] | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  scheduledDateTime?: string | undefined
  _scheduledDateTime?: Element | undefined
  scheduledPeriod?: Period | undefined
  scheduledTiming?: Timing | undefined
  encounter?: Reference | undefined
  performer?: Reference | undefined
  status?: 'proposed' | 'draft' | 'requested' | 'received' | 'accepted' | 'in-progress' | 'completed' | 'suspended' | 'rejected' | 'aborted' | undefined
  _status?: Element | undefined
  notes?: readonly (Annotation)[] | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  orderedOn?: string | undefined
  _orderedOn?: Element | undefined
  orderer?: Reference | undefined
  priority?: 'routine' | 'urgent' | 'stat' | 'asap' | undefined
  _priority?: Element | undefined
}

/** ImmunizationRecommendation */
export interface ImmunizationRecommendation extends DomainResource {
  resourceType: 'ImmunizationRecommendation'
  identifier?: readonly (Identifier)[] | undefined
  patient: Reference
  recommendation: readonly (ImmunizationRecommendationRecommendation)[]
}

/** ImmunizationRecommendation.recommendation */
export interface ImmunizationRecommendationRecommendation extends BackboneElement {
  date: string
  _date?: Element | undefined
  vaccineCode: CodeableConcept
  doseNumber?: number | undefined
  _doseNumber?: Element | undefined
  forecastStatus: CodeableConcept
  dateCriterion?: readonly (ImmunizationRecommendationRecommendationDateCriterion)[] | undefined
  protocol?: ImmunizationRecommendationRecommendationProtocol | undefined
  supportingImmunization?: readonly (Reference)[] | undefined
  supportingPatientInformation?: readonly (Reference)[] | undefined
}

/** ImmunizationRecommendation.recommendation.dateCriterion */
export interface ImmunizationRecommendationRecommendationDateCriterion extends BackboneElement {
  code: CodeableConcept
  value: string
  _value?: Element | undefined
}

/** ImmunizationRecommendation.recommendation.protocol */
export interface ImmunizationRecommendationRecommendationProtocol extends BackboneElement {
  doseSequence?: number | undefined
  _doseSequence?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  authority?: Reference | undefined
  series?: string | undefined
  _series?: Element | undefined
}

/** Resource */
export interface Resource {
  resourceType: string
  id?: string | undefined
  _id?: Element | undefined
  meta?: Meta | undefined
  implicitRules?: string | undefined
  _implicitRules?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
}

/** DomainResource */
export interface DomainResource extends Resource {
  text?: Narrative | undefined
  contained?: readonly (FhirResource)[] | undefined
  extension?: readonly (Extension)[] | undefined
  modifierExtension?: readonly (Extension)[] | undefined
}

/** Slot */
export interface Slot extends DomainResource {
  resourceType: 'Slot'
  identifier?: readonly (Identifier)[] | undefined
  type?: CodeableConcept | undefined
  schedule: Reference
  freeBusyType: 'busy' | 'free' | 'busy-unavailable' | 'busy-tentative'
  _freeBusyType?: Element | undefined
  start: string
  _start?: Element | undefined
  end: string
  _end?: Element | undefined
  overbooked?: boolean | undefined
  _overbooked?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** Coverage */
export interface Coverage extends DomainResource {
  resourceType: 'Coverage'
  issuer?: Reference | undefined
  bin?: Identifier | undefined
  period?: Period | undefined
  type?: Coding | undefined
  subscriberId?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  group?: string | undefined
  _group?: Element | undefined
  plan?: string | undefined
  _plan?: Element | undefined
  subPlan?: string | undefined
  _subPlan?: Element | undefined
  dependent?: number | undefined
  _dependent?: Element | undefined
  sequence?: number | undefined
  _sequence?: Element | undefined
  subscriber?: Reference | undefined
  network?: Identifier | undefined
  contract?: readonly (Reference)[] | undefined
}

/** PaymentReconciliation */
export interface PaymentReconciliation extends DomainResource {
  resourceType: 'PaymentReconciliation'
  identifier?: readonly (Identifier)[] | undefined
  request?: Reference | undefined
  outcome?: 'complete' | 'error' | undefined
  _outcome?: Element | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  period?: Period | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  detail?: readonly (PaymentReconciliationDetail)[] | undefined
  form?: Coding | undefined
  total: Quantity
  note?: readonly (PaymentReconciliationNote)[] | undefined
}

/** PaymentReconciliation.detail */
export interface PaymentReconciliationDetail extends BackboneElement {
  type: Coding
  request?: Reference | undefined
  responce?: Reference | undefined
  submitter?: Reference | undefined
  payee?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  amount?: Quantity | undefined
}

/** PaymentReconciliation.note */
export interface PaymentReconciliationNote extends BackboneElement {
  type?: Coding | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** SearchParameter */
export interface SearchParameter extends DomainResource {
  resourceType: 'SearchParameter'
  url: string
  _url?: Element | undefined
  name: string
  _name?: Element | undefined
  status?: 'draft' | 'active' | 'retired' | undefined
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (SearchParameterContact)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  code: string
  _code?: Element | undefined
  base: 'Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _base?: Element | undefined
  type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri'
  _type?: Element | undefined
  description: string
  _description?: Element | undefined
  xpath?: string | undefined
  _xpath?: Element | undefined
  xpathUsage?: 'normal' | 'phonetic' | 'nearby' | 'distance' | 'other' | undefined
  _xpathUsage?: Element | undefined
  target?: readonly ('Account' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CarePlan' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Composition' | 'ConceptMap' | 'Condition' | 'Conformance' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceUseRequest' | 'DeviceUseStatement' | 'DiagnosticOrder' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'Group' | 'HealthcareService' | 'ImagingObjectSelection' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'List' | 'Location' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationOrder' | 'MedicationStatement' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Order' | 'OrderResponse' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'Practitioner' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _target?: readonly (Element | null)[] | undefined
}

/** SearchParameter.contact */
export interface SearchParameterContact extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** Narrative */
export interface Narrative extends Element {
  status: 'generated' | 'extensions' | 'additional' | 'empty'
  _status?: Element | undefined
  div: string
}

/** MedicationStatement */
export interface MedicationStatement extends DomainResource {
  resourceType: 'MedicationStatement'
  identifier?: readonly (Identifier)[] | undefined
  patient: Reference
  informationSource?: Reference | undefined
  dateAsserted?: string | undefined
  _dateAsserted?: Element | undefined
  status: 'active' | 'completed' | 'entered-in-error' | 'intended'
  _status?: Element | undefined
  wasNotTaken?: boolean | undefined
  _wasNotTaken?: Element | undefined
  reasonNotTaken?: readonly (CodeableConcept)[] | undefined
  reasonForUseCodeableConcept?: CodeableConcept | undefined
  reasonForUseReference?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  note?: string | undefined
  _note?: Element | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  dosage?: readonly (MedicationStatementDosage)[] | undefined
}

/** MedicationStatement.dosage */
export interface MedicationStatementDosage extends BackboneElement {
  text?: string | undefined
  _text?: Element | undefined
  timing?: Timing | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  siteCodeableConcept?: CodeableConcept | undefined
  siteReference?: Reference | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  quantityQuantity?: Quantity | undefined
  quantityRange?: Range | undefined
  rateRatio?: Ratio | undefined
  rateRange?: Range | undefined
  maxDosePerPeriod?: Ratio | undefined
}

/** Money */
export interface Money extends Quantity {
}

/** Schedule */
export interface Schedule extends DomainResource {
  resourceType: 'Schedule'
  identifier?: readonly (Identifier)[] | undefined
  type?: readonly (CodeableConcept)[] | undefined
  actor: Reference
  planningHorizon?: Period | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** Distance */
export interface Distance extends Quantity {
}

/** Person */
export interface Person extends DomainResource {
  resourceType: 'Person'
  identifier?: readonly (Identifier)[] | undefined
  name?: readonly (HumanName)[] | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  birthDate?: string | undefined
  _birthDate?: Element | undefined
  address?: readonly (Address)[] | undefined
  photo?: Attachment | undefined
  managingOrganization?: Reference | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  link?: readonly (PersonLink)[] | undefined
}

/** Person.link */
export interface PersonLink extends BackboneElement {
  target: Reference
  assurance?: 'level1' | 'level2' | 'level3' | 'level4' | undefined
  _assurance?: Element | undefined
}

/** ImagingObjectSelection */
export interface ImagingObjectSelection extends DomainResource {
  resourceType: 'ImagingObjectSelection'
  uid: string
  _uid?: Element | undefined
  patient: Reference
  title: CodeableConcept
  description?: string | undefined
  _description?: Element | undefined
  author?: Reference | undefined
  authoringTime?: string | undefined
  _authoringTime?: Element | undefined
  study: readonly (ImagingObjectSelectionStudy)[]
}

/** ImagingObjectSelection.study */
export interface ImagingObjectSelectionStudy extends BackboneElement {
  uid: string
  _uid?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  imagingStudy?: Reference | undefined
  series: readonly (ImagingObjectSelectionStudySeries)[]
}

/** ImagingObjectSelection.study.series */
export interface ImagingObjectSelectionStudySeries extends BackboneElement {
  uid?: string | undefined
  _uid?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  instance: readonly (ImagingObjectSelectionStudySeriesInstance)[]
}

/** ImagingObjectSelection.study.series.instance */
export interface ImagingObjectSelectionStudySeriesInstance extends BackboneElement {
  sopClass: string
  _sopClass?: Element | undefined
  uid: string
  _uid?: Element | undefined
  url: string
  _url?: Element | undefined
  frames?: readonly (ImagingObjectSelectionStudySeriesInstanceFrames)[] | undefined
}

/** ImagingObjectSelection.study.series.instance.frames */
export interface ImagingObjectSelectionStudySeriesInstanceFrames extends BackboneElement {
  frameNumbers: readonly (number | null)[]
  _frameNumbers?: readonly (Element | null)[] | undefined
  url: string
  _url?: Element | undefined
}

/** AllergyIntolerance */
export interface AllergyIntolerance extends DomainResource {
  resourceType: 'AllergyIntolerance'
  identifier?: readonly (Identifier)[] | undefined
  onset?: string | undefined
  _onset?: Element | undefined
  recordedDate?: string | undefined
  _recordedDate?: Element | undefined
  recorder?: Reference | undefined
  patient: Reference
  reporter?: Reference | undefined
  substance: CodeableConcept
  status?: 'active' | 'unconfirmed' | 'confirmed' | 'inactive' | 'resolved' | 'refuted' | 'entered-in-error' | undefined
  _status?: Element | undefined
  criticality?: 'CRITL' | 'CRITH' | 'CRITU' | undefined
  _criticality?: Element | undefined
  type?: 'allergy' | 'intolerance' | undefined
  _type?: Element | undefined
  category?: 'food' | 'medication' | 'environment' | 'other' | undefined
  _category?: Element | undefined
  lastOccurence?: string | undefined
  _lastOccurence?: Element | undefined
  note?: Annotation | undefined
  reaction?: readonly (AllergyIntoleranceReaction)[] | undefined
}

/** AllergyIntolerance.reaction */
export interface AllergyIntoleranceReaction extends BackboneElement {
  substance?: CodeableConcept | undefined
  certainty?: 'unlikely' | 'likely' | 'confirmed' | undefined
  _certainty?: Element | undefined
  manifestation: readonly (CodeableConcept)[]
  description?: string | undefined
  _description?: Element | undefined
  onset?: string | undefined
  _onset?: Element | undefined
  severity?: 'mild' | 'moderate' | 'severe' | undefined
  _severity?: Element | undefined
  exposureRoute?: CodeableConcept | undefined
  note?: Annotation | undefined
}

/** ClinicalImpression */
export interface ClinicalImpression extends DomainResource {
  resourceType: 'ClinicalImpression'
  patient: Reference
  assessor?: Reference | undefined
  status: 'in-progress' | 'completed' | 'entered-in-error'
  _status?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  previous?: Reference | undefined
  problem?: readonly (Reference)[] | undefined
  triggerCodeableConcept?: CodeableConcept | undefined
  triggerReference?: Reference | undefined
  investigations?: readonly (ClinicalImpressionInvestigations)[] | undefined
  protocol?: string | undefined
  _protocol?: Element | undefined
  summary?: string | undefined
  _summary?: Element | undefined
  finding?: readonly (ClinicalImpressionFinding)[] | undefined
  resolved?: readonly (CodeableConcept)[] | undefined
  ruledOut?: readonly (ClinicalImpressionRuledOut)[] | undefined
  prognosis?: string | undefined
  _prognosis?: Element | undefined
  plan?: readonly (Reference)[] | undefined
  action?: readonly (Reference)[] | undefined
}

/** ClinicalImpression.investigations */
export interface ClinicalImpressionInvestigations extends BackboneElement {
  code: CodeableConcept
  item?: readonly (Reference)[] | undefined
}

/** ClinicalImpression.finding */
export interface ClinicalImpressionFinding extends BackboneElement {
  item: CodeableConcept
  cause?: string | undefined
  _cause?: Element | undefined
}

/** ClinicalImpression.ruledOut */
export interface ClinicalImpressionRuledOut extends BackboneElement {
  item: CodeableConcept
  reason?: string | undefined
  _reason?: Element | undefined
}

/** Subscription */
export interface Subscription extends DomainResource {
  resourceType: 'Subscription'
  criteria: string
  _criteria?: Element | undefined
  contact?: readonly (ContactPoint)[] | undefined
  reason: string
  _reason?: Element | undefined
  status: 'requested' | 'active' | 'error' | 'off'
  _status?: Element | undefined
  error?: string | undefined
  _error?: Element | undefined
  channel: SubscriptionChannel
  end?: string | undefined
  _end?: Element | undefined
  tag?: readonly (Coding)[] | undefined
}

/** Subscription.channel */
export interface SubscriptionChannel extends BackboneElement {
  type: 'rest-hook' | 'websocket' | 'email' | 'sms' | 'message'
  _type?: Element | undefined
  endpoint?: string | undefined
  _endpoint?: Element | undefined
  payload: string
  _payload?: Element | undefined
  header?: string | undefined
  _header?: Element | undefined
}

/** Device */
export interface Device extends DomainResource {
  resourceType: 'Device'
  identifier?: readonly (Identifier)[] | undefined
  type: CodeableConcept
  note?: readonly (Annotation)[] | undefined
  status?: 'available' | 'not-available' | 'entered-in-error' | undefined
  _status?: Element | undefined
  manufacturer?: string | undefined
  _manufacturer?: Element | undefined
  model?: string | undefined
  _model?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  manufactureDate?: string | undefined
  _manufactureDate?: Element | undefined
  expiry?: string | undefined
  _expiry?: Element | undefined
  udi?: string | undefined
  _udi?: Element | undefined
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  owner?: Reference | undefined
  location?: Reference | undefined
  patient?: Reference | undefined
  contact?: readonly (ContactPoint)[] | undefined
  url?: string | undefined
  _url?: Element | undefined
}

/** SampledData */
export interface SampledData extends Element {
  origin: Quantity
  period: Decimal
  _period?: Element | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  lowerLimit?: Decimal | undefined
  _lowerLimit?: Element | undefined
  upperLimit?: Decimal | undefined
  _upperLimit?: Element | undefined
  dimensions: number
  _dimensions?: Element | undefined
  data: string
  _data?: Element | undefined
}

/** Communication */
export interface Communication extends DomainResource {
  resourceType: 'Communication'
  identifier?: readonly (Identifier)[] | undefined
  category?: CodeableConcept | undefined
  sender?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  payload?: readonly (CommunicationPayload)[] | undefined
  medium?: readonly (CodeableConcept)[] | undefined
  status?: 'in-progress' | 'completed' | 'suspended' | 'rejected' | 'failed' | undefined
  _status?: Element | undefined
  encounter?: Reference | undefined
  sent?: string | undefined
  _sent?: Element | undefined
  received?: string | undefined
  _received?: Element | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  subject?: Reference | undefined
  requestDetail?: Reference | undefined
}

/** Communication.payload */
export interface CommunicationPayload extends BackboneElement {
  contentString?: string | undefined
  _contentString?: Element | undefined
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Age */
export interface Age extends Quantity {
}

/** CodeableConcept */
export interface CodeableConcept extends Element {
  coding?: readonly (Coding)[] | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** ReferralRequest */
export interface ReferralRequest extends DomainResource {
  resourceType: 'ReferralRequest'
  status: 'draft' | 'requested' | 'active' | 'cancelled' | 'accepted' | 'rejected' | 'completed'
  _status?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  date?: string | undefined
  _date?: Element | undefined
  type?: CodeableConcept | undefined
  specialty?: CodeableConcept | undefined
  priority?: CodeableConcept | undefined
  patient?: Reference | undefined
  requester?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  encounter?: Reference | undefined
  dateSent?: string | undefined
  _dateSent?: Element | undefined
  reason?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  serviceRequested?: readonly (CodeableConcept)[] | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  fulfillmentTime?: Period | undefined
}

/** Practitioner */
export interface Practitioner extends DomainResource {
  resourceType: 'Practitioner'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  name?: HumanName | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: readonly (Address)[] | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  birthDate?: string | undefined
  _birthDate?: Element | undefined
  photo?: readonly (Attachment)[] | undefined
  practitionerRole?: readonly (PractitionerPractitionerRole)[] | undefined
  qualification?: readonly (PractitionerQualification)[] | undefined
  communication?: readonly (CodeableConcept)[] | undefined
}

/** Practitioner.practitionerRole */
export interface PractitionerPractitionerRole extends BackboneElement {
  managingOrganization?: Reference | undefined
  role?: CodeableConcept | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  location?: readonly (Reference)[] | undefined
  healthcareService?: readonly (Reference)[] | undefined
}

/** Practitioner.qualification */
export interface PractitionerQualification extends BackboneElement {
  identifier?: readonly (Identifier)[] | undefined
  code: CodeableConcept
  period?: Period | undefined
  issuer?: Reference | undefined
}

/** Quantity */
export interface Quantity extends Element {
  value?: Decimal | undefined
  _value?: Element | undefined
  comparator?: '<' | '<=' | '>=' | '>' | undefined
  _comparator?: Element | undefined
  unit?: string | undefined
  _unit?: Element | undefined
  system?: string | undefined
  _system?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
}

/** Observation */
export interface Observation extends DomainResource {
  resourceType: 'Observation'
  identifier?: readonly (Identifier)[] | undefined
  status: 'registered' | 'preliminary' | 'final' | 'amended' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  code: CodeableConcept
  subject?: Reference | undefined
  encounter?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  performer?: readonly (Reference)[] | undefined
  valueQuantity?: Quantity | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueSampledData?: SampledData | undefined
  valueAttachment?: Attachment | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valuePeriod?: Period | undefined
  dataAbsentReason?: CodeableConcept | undefined
  interpretation?: CodeableConcept | undefined
  comments?: string | undefined
  _comments?: Element | undefined
  bodySite?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  specimen?: Reference | undefined
  device?: Reference | undefined
  referenceRange?: readonly (ObservationReferenceRange)[] | undefined
  related?: readonly (ObservationRelated)[] | undefined
  component?: readonly (ObservationComponent)[] | undefined
}

/** Observation.referenceRange */
export interface ObservationReferenceRange extends BackboneElement {
  low?: Quantity | undefined
  high?: Quantity | undefined
  meaning?: CodeableConcept | undefined
  age?: Range | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** Observation.related */
export interface ObservationRelated extends BackboneElement {
  type?: 'has-member' | 'derived-from' | 'sequel-to' | 'replaces' | 'qualified-by' | 'interfered-by' | undefined
  _type?: Element | undefined
  target: Reference
}

/** Observation.component */
export interface ObservationComponent extends BackboneElement {
  code: CodeableConcept
  valueQuantity?: Quantity | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueSampledData?: SampledData | undefined
  valueAttachment?: Attachment | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valuePeriod?: Period | undefined
  dataAbsentReason?: CodeableConcept | undefined
  referenceRange?: readonly (ObservationReferenceRange)[] | undefined
}

/** DocumentReference */
export interface DocumentReference extends DomainResource {
  resourceType: 'DocumentReference'
  masterIdentifier?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  subject?: Reference | undefined
  type: CodeableConcept
  class?: CodeableConcept | undefined
  author?: readonly (Reference)[] | undefined
  custodian?: Reference | undefined
  authenticator?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
  indexed: string
  _indexed?: Element | undefined
  status: 'current' | 'superseded' | 'entered-in-error'
  _status?: Element | undefined
  docStatus?: CodeableConcept | undefined
  relatesTo?: readonly (DocumentReferenceRelatesTo)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  securityLabel?: readonly (CodeableConcept)[] | undefined
  content: readonly (DocumentReferenceContent)[]
  context?: DocumentReferenceContext | undefined
}

/** DocumentReference.relatesTo */
export interface DocumentReferenceRelatesTo extends BackboneElement {
  code: 'replaces' | 'transforms' | 'signs' | 'appends'
  _code?: Element | undefined
  target: Reference
}

/** DocumentReference.content */
export interface DocumentReferenceContent extends BackboneElement {
  attachment: Attachment
  format?: readonly (Coding)[] | undefined
}

/** DocumentReference.context */
export interface DocumentReferenceContext extends BackboneElement {
  encounter?: Reference | undefined
  event?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  facilityType?: CodeableConcept | undefined
  practiceSetting?: CodeableConcept | undefined
  sourcePatientInfo?: Reference | undefined
  related?: readonly (DocumentReferenceContextRelated)[] | undefined
}

/** DocumentReference.context.related */
export interface DocumentReferenceContextRelated extends BackboneElement {
  identifier?: Identifier | undefined
  ref?: Reference | undefined
}

/** OperationOutcome */
export interface OperationOutcome extends DomainResource {
  resourceType: 'OperationOutcome'
  issue: readonly (OperationOutcomeIssue)[]
}

/** OperationOutcome.issue */
export interface OperationOutcomeIssue extends BackboneElement {
  severity: 'fatal' | 'error' | 'warning' | 'information'
  _severity?: Element | undefined
  code: 'invalid' | 'structure' | 'required' | 'value' | 'invariant' | 'security' | 'login' | 'unknown' | 'expired' | 'forbidden' | 'suppressed' | 'processing' | 'not-supported' | 'duplicate' | 'not-found' | 'too-long' | 'code-invalid' | 'extension' | 'too-costly' | 'business-rule' | 'conflict' | 'incomplete' | 'transient' | 'lock-error' | 'no-store' | 'exception' | 'timeout' | 'throttled' | 'informational'
  _code?: Element | undefined
  details?: CodeableConcept | undefined
  diagnostics?: string | undefined
  _diagnostics?: Element | undefined
  location?: readonly (string | null)[] | undefined
  _location?: readonly (Element | null)[] | undefined
}

/** Address */
export interface Address extends Element {
  use?: 'home' | 'work' | 'temp' | 'old' | undefined
  _use?: Element | undefined
  type?: 'postal' | 'physical' | 'both' | undefined
  _type?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  line?: readonly (string | null)[] | undefined
  _line?: readonly (Element | null)[] | undefined
  city?: string | undefined
  _city?: Element | undefined
  district?: string | undefined
  _district?: Element | undefined
  state?: string | undefined
  _state?: Element | undefined
  postalCode?: string | undefined
  _postalCode?: Element | undefined
  country?: string | undefined
  _country?: Element | undefined
  period?: Period | undefined
}

/** MedicationDispense */
export interface MedicationDispense extends DomainResource {
  resourceType: 'MedicationDispense'
  identifier?: Identifier | undefined
  status?: 'in-progress' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped' | undefined
  _status?: Element | undefined
  patient?: Reference | undefined
  dispenser?: Reference | undefined
  authorizingPrescription?: readonly (Reference)[] | undefined
  type?: CodeableConcept | undefined
  quantity?: Quantity | undefined
  daysSupply?: Quantity | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  whenPrepared?: string | undefined
  _whenPrepared?: Element | undefined
  whenHandedOver?: string | undefined
  _whenHandedOver?: Element | undefined
  destination?: Reference | undefined
  receiver?: readonly (Reference)[] | undefined
  note?: string | undefined
  _note?: Element | undefined
  dosageInstruction?: readonly (MedicationDispenseDosageInstruction)[] | undefined
  substitution?: MedicationDispenseSubstitution | undefined
}

/** MedicationDispense.dosageInstruction */
export interface MedicationDispenseDosageInstruction extends BackboneElement {
  text?: string | undefined
  _text?: Element | undefined
  additionalInstructions?: CodeableConcept | undefined
  timing?: Timing | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  siteCodeableConcept?: CodeableConcept | undefined
  siteReference?: Reference | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  doseRange?: Range | undefined
  doseQuantity?: Quantity | undefined
  rateRatio?: Ratio | undefined
  rateRange?: Range | undefined
  maxDosePerPeriod?: Ratio | undefined
}

/** MedicationDispense.substitution */
export interface MedicationDispenseSubstitution extends BackboneElement {
  type: CodeableConcept
  reason?: readonly (CodeableConcept)[] | undefined
  responsibleParty?: readonly (Reference)[] | undefined
}

/** Account */
export interface Account extends DomainResource {
  resourceType: 'Account'
  identifier?: readonly (Identifier)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
  type?: CodeableConcept | undefined
  status?: string | undefined
  _status?: Element | undefined
  activePeriod?: Period | undefined
  currency?: Coding | undefined
  balance?: Quantity | undefined
  coveragePeriod?: Period | undefined
  subject?: Reference | undefined
  owner?: Reference | undefined
  description?: string | undefined
  _description?: Element | undefined
}

/** Procedure */
export interface Procedure extends DomainResource {
  resourceType: 'Procedure'
  identifier?: readonly (Identifier)[] | undefined
  subject: Reference
  status: 'in-progress' | 'aborted' | 'completed' | 'entered-in-error'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  code: CodeableConcept
  notPerformed?: boolean | undefined
  _notPerformed?: Element | undefined
  reasonNotPerformed?: readonly (CodeableConcept)[] | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  performer?: readonly (ProcedurePerformer)[] | undefined
  performedDateTime?: string | undefined
  _performedDateTime?: Element | undefined
  performedPeriod?: Period | undefined
  encounter?: Reference | undefined
  location?: Reference | undefined
  outcome?: CodeableConcept | undefined
  report?: readonly (Reference)[] | undefined
  complication?: readonly (CodeableConcept)[] | undefined
  followUp?: readonly (CodeableConcept)[] | undefined
  request?: Reference | undefined
  notes?: readonly (Annotation)[] | undefined
  focalDevice?: readonly (ProcedureFocalDevice)[] | undefined
  used?: readonly (Reference)[] | undefined
}

/** Procedure.performer */
export interface ProcedurePerformer extends BackboneElement {
  actor?: Reference | undefined
  role?: CodeableConcept | undefined
}

/** Procedure.focalDevice */
export interface ProcedureFocalDevice extends BackboneElement {
  action?: CodeableConcept | undefined
  manipulated: Reference
}

/** EligibilityRequest */
export interface EligibilityRequest extends DomainResource {
  resourceType: 'EligibilityRequest'
  identifier?: readonly (Identifier)[] | undefined
  ruleset?: Coding | undefined
  originalRuleset?: Coding | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
}

/** Every DSTU2 resource: http://hl7.org/fhir/DSTU2/resourcelist.html */
export type FhirResource =
  | Account
  | AllergyIntolerance
  | Appointment
  | AppointmentResponse
  | AuditEvent
  | Basic
  | Binary
  | BodySite
  | Bundle
  | CarePlan
  | Claim
  | ClaimResponse
  | ClinicalImpression
  | Communication
  | CommunicationRequest
  | Composition
  | ConceptMap
  | Condition
  | Conformance
  | Contract
  | Coverage
  | DataElement
  | DetectedIssue
  | Device
  | DeviceComponent
  | DeviceMetric
  | DeviceUseRequest
  | DeviceUseStatement
  | DiagnosticOrder
  | DiagnosticReport
  | DocumentManifest
  | DocumentReference
  | EligibilityRequest
  | EligibilityResponse
  | Encounter
  | EnrollmentRequest
  | EnrollmentResponse
  | EpisodeOfCare
  | ExplanationOfBenefit
  | FamilyMemberHistory
  | Flag
  | Goal
  | Group
  | HealthcareService
  | ImagingObjectSelection
  | ImagingStudy
  | Immunization
  | ImmunizationRecommendation
  | ImplementationGuide
  | List
  | Location
  | Media
  | Medication
  | MedicationAdministration
  | MedicationDispense
  | MedicationOrder
  | MedicationStatement
  | MessageHeader
  | NamingSystem
  | NutritionOrder
  | Observation
  | OperationDefinition
  | OperationOutcome
  | Order
  | OrderResponse
  | Organization
  | Parameters
  | Patient
  | PaymentNotice
  | PaymentReconciliation
  | Person
  | Practitioner
  | Procedure
  | ProcedureRequest
  | ProcessRequest
  | ProcessResponse
  | Provenance
  | Questionnaire
  | QuestionnaireResponse
  | ReferralRequest
  | RelatedPerson
  | RiskAssessment
  | Schedule
  | SearchParameter
  | Slot
  | Specimen
  | StructureDefinition
  | Subscription
  | Substance
  | SupplyDelivery
  | SupplyRequest
  | TestScript
  | ValueSet
  | VisionPrescription
