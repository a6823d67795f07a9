// FHIR STU3 (3.0.2): order, minimum and codes from @types/fhir 0.0.44 r3.d.ts, primitive types and repetition from fhirpath 5.2.2. Made by scripts/generate-tables.ts; do not edit.
import type { Decimal } from '../decimal.ts'

/** DeviceUseStatement */
export interface DeviceUseStatement extends DomainResource {
  resourceType: 'DeviceUseStatement'
  identifier?: readonly (Identifier)[] | undefined
  status: 'active' | 'completed' | 'entered-in-error' | 'intended' | 'stopped' | 'on-hold'
  _status?: Element | undefined
  subject: Reference
  whenUsed?: Period | undefined
  timingTiming?: Timing | undefined
  timingPeriod?: Period | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
  recordedOn?: string | undefined
  _recordedOn?: Element | undefined
  source?: Reference | undefined
  device: Reference
  indication?: readonly (CodeableConcept)[] | undefined
  bodySite?: CodeableConcept | undefined
  note?: readonly (Annotation)[] | undefined
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
  status: 'proposed' | 'pending' | 'booked' | 'arrived' | 'fulfilled' | 'cancelled' | 'noshow' | 'entered-in-error'
  _status?: Element | undefined
  serviceCategory?: CodeableConcept | undefined
  serviceType?: readonly (CodeableConcept)[] | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  appointmentType?: CodeableConcept | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  indication?: readonly (Reference)[] | undefined
  priority?: number | undefined
  _priority?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  start?: string | undefined
  _start?: Element | undefined
  end?: string | undefined
  _end?: Element | undefined
  minutesDuration?: number | undefined
  _minutesDuration?: Element | undefined
  slot?: readonly (Reference)[] | undefined
  created?: string | undefined
  _created?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  incomingReferral?: readonly (Reference)[] | undefined
  participant: readonly (AppointmentParticipant)[]
  requestedPeriod?: readonly (Period)[] | undefined
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

/** ImagingManifest */
export interface ImagingManifest extends DomainResource {
  resourceType: 'ImagingManifest'
  identifier?: Identifier | undefined
  patient: Reference
  authoringTime?: string | undefined
  _authoringTime?: Element | undefined
  author?: Reference | undefined
  description?: string | undefined
  _description?: Element | undefined
  study: readonly (ImagingManifestStudy)[]
}

/** ImagingManifest.study */
export interface ImagingManifestStudy extends BackboneElement {
  uid: string
  _uid?: Element | undefined
  imagingStudy?: Reference | undefined
  endpoint?: readonly (Reference)[] | undefined
  series: readonly (ImagingManifestStudySeries)[]
}

/** ImagingManifest.study.series */
export interface ImagingManifestStudySeries extends BackboneElement {
  uid: string
  _uid?: Element | undefined
  endpoint?: readonly (Reference)[] | undefined
  instance: readonly (ImagingManifestStudySeriesInstance)[]
}

/** ImagingManifest.study.series.instance */
export interface ImagingManifestStudySeriesInstance extends BackboneElement {
  sopClass: string
  _sopClass?: Element | undefined
  uid: string
  _uid?: Element | undefined
}

/** RelatedArtifact */
export interface RelatedArtifact extends Element {
  type: 'documentation' | 'justification' | 'citation' | 'predecessor' | 'successor' | 'derived-from' | 'depends-on' | 'composed-of'
  _type?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  citation?: string | undefined
  _citation?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  document?: Attachment | undefined
  resource?: Reference | undefined
}

/** Condition */
export interface Condition extends DomainResource {
  resourceType: 'Condition'
  identifier?: readonly (Identifier)[] | undefined
  clinicalStatus?: 'active' | 'recurrence' | 'inactive' | 'remission' | 'resolved' | undefined
  _clinicalStatus?: Element | undefined
  verificationStatus?: 'provisional' | 'differential' | 'confirmed' | 'refuted' | 'entered-in-error' | 'unknown' | undefined
  _verificationStatus?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  severity?: CodeableConcept | undefined
  code?: CodeableConcept | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  subject: Reference
  context?: Reference | undefined
  onsetDateTime?: string | undefined
  _onsetDateTime?: Element | undefined
  onsetAge?: Age | undefined
  onsetPeriod?: Period | undefined
  onsetRange?: Range | undefined
  onsetString?: string | undefined
  _onsetString?: Element | undefined
  abatementDateTime?: string | undefined
  _abatementDateTime?: Element | undefined
  abatementAge?: Age | undefined
  abatementBoolean?: boolean | undefined
  _abatementBoolean?: Element | undefined
  abatementPeriod?: Period | undefined
  abatementRange?: Range | undefined
  abatementString?: string | undefined
  _abatementString?: Element | undefined
  assertedDate?: string | undefined
  _assertedDate?: Element | undefined
  asserter?: Reference | undefined
  stage?: ConditionStage | undefined
  evidence?: readonly (ConditionEvidence)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** Condition.stage */
export interface ConditionStage extends BackboneElement {
  summary?: CodeableConcept | undefined
  assessment?: readonly (Reference)[] | undefined
}

/** Condition.evidence */
export interface ConditionEvidence extends BackboneElement {
  code?: readonly (CodeableConcept)[] | undefined
  detail?: readonly (Reference)[] | undefined
}

/** List */
export interface List extends DomainResource {
  resourceType: 'List'
  identifier?: readonly (Identifier)[] | undefined
  status: 'current' | 'retired' | 'entered-in-error'
  _status?: Element | undefined
  mode: 'working' | 'snapshot' | 'changes'
  _mode?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  code?: CodeableConcept | undefined
  subject?: Reference | undefined
  encounter?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  source?: Reference | undefined
  orderedBy?: CodeableConcept | undefined
  note?: readonly (Annotation)[] | undefined
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

/** ChargeItem */
export interface ChargeItem extends DomainResource {
  resourceType: 'ChargeItem'
  identifier?: Identifier | undefined
  definition?: readonly (string | null)[] | undefined
  _definition?: readonly (Element | null)[] | undefined
  status: 'planned' | 'billable' | 'not-billable' | 'aborted' | 'billed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  partOf?: readonly (Reference)[] | undefined
  code: CodeableConcept
  subject: Reference
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  occurrenceTiming?: Timing | undefined
  participant?: readonly (ChargeItemParticipant)[] | undefined
  performingOrganization?: Reference | undefined
  requestingOrganization?: Reference | undefined
  quantity?: Quantity | undefined
  bodysite?: readonly (CodeableConcept)[] | undefined
  factorOverride?: Decimal | undefined
  _factorOverride?: Element | undefined
  priceOverride?: Money | undefined
  overrideReason?: string | undefined
  _overrideReason?: Element | undefined
  enterer?: Reference | undefined
  enteredDate?: string | undefined
  _enteredDate?: Element | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  service?: readonly (Reference)[] | undefined
  account?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  supportingInformation?: readonly (Reference)[] | undefined
}

/** ChargeItem.participant */
export interface ChargeItemParticipant extends BackboneElement {
  role?: CodeableConcept | undefined
  actor: Reference
}

/** Count */
export interface Count extends Quantity {
}

/** ContactDetail */
export interface ContactDetail extends Element {
  name?: string | undefined
  _name?: Element | undefined
  telecom?: readonly (ContactPoint)[] | undefined
}

/** EligibilityResponse */
export interface EligibilityResponse extends DomainResource {
  resourceType: 'EligibilityResponse'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  created?: string | undefined
  _created?: Element | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  request?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  insurer?: Reference | undefined
  inforce?: boolean | undefined
  _inforce?: Element | undefined
  insurance?: readonly (EligibilityResponseInsurance)[] | undefined
  form?: CodeableConcept | undefined
  error?: readonly (EligibilityResponseError)[] | undefined
}

/** EligibilityResponse.insurance */
export interface EligibilityResponseInsurance extends BackboneElement {
  coverage?: Reference | undefined
  contract?: Reference | undefined
  benefitBalance?: readonly (EligibilityResponseInsuranceBenefitBalance)[] | undefined
}

/** EligibilityResponse.insurance.benefitBalance */
export interface EligibilityResponseInsuranceBenefitBalance extends BackboneElement {
  category: CodeableConcept
  subCategory?: CodeableConcept | undefined
  excluded?: boolean | undefined
  _excluded?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  network?: CodeableConcept | undefined
  unit?: CodeableConcept | undefined
  term?: CodeableConcept | undefined
  financial?: readonly (EligibilityResponseInsuranceBenefitBalanceFinancial)[] | undefined
}

/** EligibilityResponse.insurance.benefitBalance.financial */
export interface EligibilityResponseInsuranceBenefitBalanceFinancial extends BackboneElement {
  type: CodeableConcept
  allowedUnsignedInt?: number | undefined
  _allowedUnsignedInt?: Element | undefined
  allowedString?: string | undefined
  _allowedString?: Element | undefined
  allowedMoney?: Money | undefined
  usedUnsignedInt?: number | undefined
  _usedUnsignedInt?: Element | undefined
  usedMoney?: Money | undefined
}

/** EligibilityResponse.error */
export interface EligibilityResponseError extends BackboneElement {
  code: CodeableConcept
}

/** Media */
export interface Media extends DomainResource {
  resourceType: 'Media'
  identifier?: readonly (Identifier)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  type: 'photo' | 'video' | 'audio'
  _type?: Element | undefined
  subtype?: CodeableConcept | undefined
  view?: CodeableConcept | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  operator?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  bodySite?: CodeableConcept | undefined
  device?: Reference | undefined
  height?: number | undefined
  _height?: Element | undefined
  width?: number | undefined
  _width?: Element | undefined
  frames?: number | undefined
  _frames?: Element | undefined
  duration?: number | undefined
  _duration?: Element | undefined
  content: Attachment
  note?: readonly (Annotation)[] | undefined
}

/** SupplyDelivery */
export interface SupplyDelivery extends DomainResource {
  resourceType: 'SupplyDelivery'
  identifier?: Identifier | undefined
  basedOn?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status?: 'in-progress' | 'completed' | 'abandoned' | 'entered-in-error' | undefined
  _status?: Element | undefined
  patient?: Reference | undefined
  type?: CodeableConcept | undefined
  suppliedItem?: SupplyDeliverySuppliedItem | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  occurrenceTiming?: Timing | undefined
  supplier?: Reference | undefined
  destination?: Reference | undefined
  receiver?: readonly (Reference)[] | undefined
}

/** SupplyDelivery.suppliedItem */
export interface SupplyDeliverySuppliedItem extends BackboneElement {
  quantity?: Quantity | undefined
  itemCodeableConcept?: CodeableConcept | undefined
  itemReference?: Reference | undefined
}

/** BodySite */
export interface BodySite extends DomainResource {
  resourceType: 'BodySite'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  code?: CodeableConcept | undefined
  qualifier?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  image?: readonly (Attachment)[] | undefined
  patient: Reference
}

/** Composition */
export interface Composition extends DomainResource {
  resourceType: 'Composition'
  identifier?: Identifier | undefined
  status: 'preliminary' | 'final' | 'amended' | 'entered-in-error'
  _status?: Element | undefined
  type: CodeableConcept
  class?: CodeableConcept | undefined
  subject: Reference
  encounter?: Reference | undefined
  date: string
  _date?: Element | undefined
  author: readonly (Reference)[]
  title: string
  _title?: Element | undefined
  confidentiality?: 'U' | 'L' | 'M' | 'N' | 'R' | 'V' | undefined
  _confidentiality?: Element | undefined
  attester?: readonly (CompositionAttester)[] | undefined
  custodian?: Reference | undefined
  relatesTo?: readonly (CompositionRelatesTo)[] | undefined
  event?: readonly (CompositionEvent)[] | undefined
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

/** Composition.relatesTo */
export interface CompositionRelatesTo extends BackboneElement {
  code: 'replaces' | 'transforms' | 'signs' | 'appends'
  _code?: Element | undefined
  targetIdentifier?: Identifier | undefined
  targetReference?: Reference | undefined
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
  status: 'planned' | 'arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  statusHistory?: readonly (EncounterStatusHistory)[] | undefined
  class?: Coding | undefined
  classHistory?: readonly (EncounterClassHistory)[] | undefined
  type?: readonly (CodeableConcept)[] | undefined
  priority?: CodeableConcept | undefined
  subject?: Reference | undefined
  episodeOfCare?: readonly (Reference)[] | undefined
  incomingReferral?: readonly (Reference)[] | undefined
  participant?: readonly (EncounterParticipant)[] | undefined
  appointment?: Reference | undefined
  period?: Period | undefined
  length?: Duration | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  diagnosis?: readonly (EncounterDiagnosis)[] | undefined
  account?: readonly (Reference)[] | undefined
  hospitalization?: EncounterHospitalization | undefined
  location?: readonly (EncounterLocation)[] | undefined
  serviceProvider?: Reference | undefined
  partOf?: Reference | undefined
}

/** Encounter.statusHistory */
export interface EncounterStatusHistory extends BackboneElement {
  status: 'planned' | 'arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  period: Period
}

/** Encounter.classHistory */
export interface EncounterClassHistory extends BackboneElement {
  class: Coding
  period: Period
}

/** Encounter.participant */
export interface EncounterParticipant extends BackboneElement {
  type?: readonly (CodeableConcept)[] | undefined
  period?: Period | undefined
  individual?: Reference | undefined
}

/** Encounter.diagnosis */
export interface EncounterDiagnosis extends BackboneElement {
  condition: Reference
  role?: CodeableConcept | undefined
  rank?: number | undefined
  _rank?: Element | undefined
}

/** Encounter.hospitalization */
export interface EncounterHospitalization extends BackboneElement {
  preAdmissionIdentifier?: Identifier | undefined
  origin?: Reference | undefined
  admitSource?: CodeableConcept | undefined
  reAdmission?: CodeableConcept | undefined
  dietPreference?: readonly (CodeableConcept)[] | undefined
  specialCourtesy?: readonly (CodeableConcept)[] | undefined
  specialArrangement?: readonly (CodeableConcept)[] | undefined
  destination?: Reference | undefined
  dischargeDisposition?: CodeableConcept | undefined
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
  definition?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'in-progress' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped' | 'unknown'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  subject: Reference
  context?: Reference | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  performer?: readonly (MedicationAdministrationPerformer)[] | undefined
  notGiven?: boolean | undefined
  _notGiven?: Element | undefined
  reasonNotGiven?: readonly (CodeableConcept)[] | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  prescription?: Reference | undefined
  device?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  dosage?: MedicationAdministrationDosage | undefined
  eventHistory?: readonly (Reference)[] | undefined
}

/** MedicationAdministration.performer */
export interface MedicationAdministrationPerformer extends BackboneElement {
  actor: Reference
  onBehalfOf?: Reference | undefined
}

/** MedicationAdministration.dosage */
export interface MedicationAdministrationDosage extends BackboneElement {
  text?: string | undefined
  _text?: Element | undefined
  site?: CodeableConcept | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  dose?: Quantity | undefined
  rateRatio?: Ratio | undefined
  rateQuantity?: Quantity | undefined
}

/** DocumentManifest */
export interface DocumentManifest extends DomainResource {
  resourceType: 'DocumentManifest'
  masterIdentifier?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  status: 'current' | 'superseded' | 'entered-in-error'
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  subject?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
  author?: readonly (Reference)[] | undefined
  recipient?: readonly (Reference)[] | undefined
  source?: string | undefined
  _source?: Element | undefined
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
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  subType?: readonly (CodeableConcept)[] | undefined
  use?: 'complete' | 'proposed' | 'exploratory' | 'other' | undefined
  _use?: Element | undefined
  patient?: Reference | undefined
  billablePeriod?: Period | undefined
  created?: string | undefined
  _created?: Element | undefined
  enterer?: Reference | undefined
  insurer?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  priority?: CodeableConcept | undefined
  fundsReserve?: CodeableConcept | undefined
  related?: readonly (ClaimRelated)[] | undefined
  prescription?: Reference | undefined
  originalPrescription?: Reference | undefined
  payee?: ClaimPayee | undefined
  referral?: Reference | undefined
  facility?: Reference | undefined
  careTeam?: readonly (ClaimCareTeam)[] | undefined
  information?: readonly (ClaimInformation)[] | undefined
  diagnosis?: readonly (ClaimDiagnosis)[] | undefined
  procedure?: readonly (ClaimProcedure)[] | undefined
  insurance?: readonly (ClaimInsurance)[] | undefined
  accident?: ClaimAccident | undefined
  employmentImpacted?: Period | undefined
  hospitalization?: Period | undefined
  item?: readonly (ClaimItem)[] | undefined
  total?: Money | undefined
}

/** Claim.related */
export interface ClaimRelated extends BackboneElement {
  claim?: Reference | undefined
  relationship?: CodeableConcept | undefined
  reference?: Identifier | undefined
}

/** Claim.payee */
export interface ClaimPayee extends BackboneElement {
  type: CodeableConcept
  resourceType?: Coding | undefined
  party?: Reference | undefined
}

/** Claim.careTeam */
export interface ClaimCareTeam extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  provider: Reference
  responsible?: boolean | undefined
  _responsible?: Element | undefined
  role?: CodeableConcept | undefined
  qualification?: CodeableConcept | undefined
}

/** Claim.information */
export interface ClaimInformation extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  category: CodeableConcept
  code?: CodeableConcept | undefined
  timingDate?: string | undefined
  _timingDate?: Element | undefined
  timingPeriod?: Period | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueQuantity?: Quantity | undefined
  valueAttachment?: Attachment | undefined
  valueReference?: Reference | undefined
  reason?: CodeableConcept | undefined
}

/** Claim.diagnosis */
export interface ClaimDiagnosis extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  diagnosisCodeableConcept?: CodeableConcept | undefined
  diagnosisReference?: Reference | undefined
  type?: readonly (CodeableConcept)[] | undefined
  packageCode?: CodeableConcept | undefined
}

/** Claim.procedure */
export interface ClaimProcedure extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  procedureCodeableConcept?: CodeableConcept | undefined
  procedureReference?: Reference | undefined
}

/** Claim.insurance */
export interface ClaimInsurance extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  focal: boolean
  _focal?: Element | undefined
  coverage: Reference
  businessArrangement?: string | undefined
  _businessArrangement?: Element | undefined
  preAuthRef?: readonly (string | null)[] | undefined
  _preAuthRef?: readonly (Element | null)[] | undefined
  claimResponse?: Reference | undefined
}

/** Claim.accident */
export interface ClaimAccident extends BackboneElement {
  date: string
  _date?: Element | undefined
  type?: CodeableConcept | undefined
  locationAddress?: Address | undefined
  locationReference?: Reference | undefined
}

/** Claim.item */
export interface ClaimItem extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  careTeamLinkId?: readonly (number | null)[] | undefined
  _careTeamLinkId?: readonly (Element | null)[] | undefined
  diagnosisLinkId?: readonly (number | null)[] | undefined
  _diagnosisLinkId?: readonly (Element | null)[] | undefined
  procedureLinkId?: readonly (number | null)[] | undefined
  _procedureLinkId?: readonly (Element | null)[] | undefined
  informationLinkId?: readonly (number | null)[] | undefined
  _informationLinkId?: readonly (Element | null)[] | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  servicedDate?: string | undefined
  _servicedDate?: Element | undefined
  servicedPeriod?: Period | undefined
  locationCodeableConcept?: CodeableConcept | undefined
  locationAddress?: Address | undefined
  locationReference?: Reference | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
  bodySite?: CodeableConcept | undefined
  subSite?: readonly (CodeableConcept)[] | undefined
  encounter?: readonly (Reference)[] | undefined
  detail?: readonly (ClaimItemDetail)[] | undefined
}

/** Claim.item.detail */
export interface ClaimItemDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
  subDetail?: readonly (ClaimItemDetailSubDetail)[] | undefined
}

/** Claim.item.detail.subDetail */
export interface ClaimItemDetailSubDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
}

/** DeviceMetric */
export interface DeviceMetric extends DomainResource {
  resourceType: 'DeviceMetric'
  identifier: Identifier
  type: CodeableConcept
  unit?: CodeableConcept | undefined
  source?: Reference | undefined
  parent?: Reference | undefined
  operationalStatus?: 'on' | 'off' | 'standby' | 'entered-in-error' | undefined
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
  representation?: readonly ('xmlAttr' | 'xmlText' | 'typeAttr' | 'cdaText' | 'xhtml' | null)[] | undefined
  _representation?: readonly (Element | null)[] | undefined
  sliceName?: string | undefined
  _sliceName?: Element | undefined
  label?: string | undefined
  _label?: Element | undefined
  code?: readonly (Coding)[] | undefined
  slicing?: ElementDefinitionSlicing | undefined
  short?: string | undefined
  _short?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  requirements?: string | undefined
  _requirements?: Element | undefined
  alias?: readonly (string | null)[] | undefined
  _alias?: readonly (Element | null)[] | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
  base?: ElementDefinitionBase | undefined
  contentReference?: string | undefined
  _contentReference?: Element | undefined
  type?: readonly (ElementDefinitionType)[] | undefined
  defaultValueBase64Binary?: string | undefined
  _defaultValueBase64Binary?: Element | undefined
  defaultValueBoolean?: boolean | undefined
  _defaultValueBoolean?: Element | undefined
  defaultValueCode?: string | undefined
  _defaultValueCode?: Element | undefined
  defaultValueDate?: string | undefined
  _defaultValueDate?: Element | undefined
  defaultValueDateTime?: string | undefined
  _defaultValueDateTime?: Element | undefined
  defaultValueDecimal?: Decimal | undefined
  _defaultValueDecimal?: Element | undefined
  defaultValueId?: string | undefined
  _defaultValueId?: Element | undefined
  defaultValueInstant?: string | undefined
  _defaultValueInstant?: Element | undefined
  defaultValueInteger?: number | undefined
  _defaultValueInteger?: Element | undefined
  defaultValueMarkdown?: string | undefined
  _defaultValueMarkdown?: Element | undefined
  defaultValueOid?: string | undefined
  _defaultValueOid?: Element | undefined
  defaultValuePositiveInt?: number | undefined
  _defaultValuePositiveInt?: Element | undefined
  defaultValueString?: string | undefined
  _defaultValueString?: Element | undefined
  defaultValueTime?: string | undefined
  _defaultValueTime?: Element | undefined
  defaultValueUnsignedInt?: number | undefined
  _defaultValueUnsignedInt?: Element | undefined
  defaultValueUri?: string | undefined
  _defaultValueUri?: Element | undefined
  defaultValueAddress?: Address | undefined
  defaultValueAge?: Age | undefined
  defaultValueAnnotation?: Annotation | undefined
  defaultValueAttachment?: Attachment | undefined
  defaultValueCodeableConcept?: CodeableConcept | undefined
  defaultValueCoding?: Coding | undefined
  defaultValueContactPoint?: ContactPoint | undefined
  defaultValueCount?: Count | undefined
  defaultValueDistance?: Distance | undefined
  defaultValueDuration?: Duration | undefined
  defaultValueHumanName?: HumanName | undefined
  defaultValueIdentifier?: Identifier | undefined
  defaultValueMoney?: Money | undefined
  defaultValuePeriod?: Period | undefined
  defaultValueQuantity?: Quantity | undefined
  defaultValueRange?: Range | undefined
  defaultValueRatio?: Ratio | undefined
  defaultValueReference?: Reference | undefined
  defaultValueSampledData?: SampledData | undefined
  defaultValueSignature?: Signature | undefined
  defaultValueTiming?: Timing | undefined
  defaultValueMeta?: Meta | undefined
  meaningWhenMissing?: string | undefined
  _meaningWhenMissing?: Element | undefined
  orderMeaning?: string | undefined
  _orderMeaning?: Element | undefined
  fixedBase64Binary?: string | undefined
  _fixedBase64Binary?: Element | undefined
  fixedBoolean?: boolean | undefined
  _fixedBoolean?: Element | undefined
  fixedCode?: string | undefined
  _fixedCode?: Element | undefined
  fixedDate?: string | undefined
  _fixedDate?: Element | undefined
  fixedDateTime?: string | undefined
  _fixedDateTime?: Element | undefined
  fixedDecimal?: Decimal | undefined
  _fixedDecimal?: Element | undefined
  fixedId?: string | undefined
  _fixedId?: Element | undefined
  fixedInstant?: string | undefined
  _fixedInstant?: Element | undefined
  fixedInteger?: number | undefined
  _fixedInteger?: Element | undefined
  fixedMarkdown?: string | undefined
  _fixedMarkdown?: Element | undefined
  fixedOid?: string | undefined
  _fixedOid?: Element | undefined
  fixedPositiveInt?: number | undefined
  _fixedPositiveInt?: Element | undefined
  fixedString?: string | undefined
  _fixedString?: Element | undefined
  fixedTime?: string | undefined
  _fixedTime?: Element | undefined
  fixedUnsignedInt?: number | undefined
  _fixedUnsignedInt?: Element | undefined
  fixedUri?: string | undefined
  _fixedUri?: Element | undefined
  fixedAddress?: Address | undefined
  fixedAge?: Age | undefined
  fixedAnnotation?: Annotation | undefined
  fixedAttachment?: Attachment | undefined
  fixedCodeableConcept?: CodeableConcept | undefined
  fixedCoding?: Coding | undefined
  fixedContactPoint?: ContactPoint | undefined
  fixedCount?: Count | undefined
  fixedDistance?: Distance | undefined
  fixedDuration?: Duration | undefined
  fixedHumanName?: HumanName | undefined
  fixedIdentifier?: Identifier | undefined
  fixedMoney?: Money | undefined
  fixedPeriod?: Period | undefined
  fixedQuantity?: Quantity | undefined
  fixedRange?: Range | undefined
  fixedRatio?: Ratio | undefined
  fixedReference?: Reference | undefined
  fixedSampledData?: SampledData | undefined
  fixedSignature?: Signature | undefined
  fixedTiming?: Timing | undefined
  fixedMeta?: Meta | undefined
  patternBase64Binary?: string | undefined
  _patternBase64Binary?: Element | undefined
  patternBoolean?: boolean | undefined
  _patternBoolean?: Element | undefined
  patternCode?: string | undefined
  _patternCode?: Element | undefined
  patternDate?: string | undefined
  _patternDate?: Element | undefined
  patternDateTime?: string | undefined
  _patternDateTime?: Element | undefined
  patternDecimal?: Decimal | undefined
  _patternDecimal?: Element | undefined
  patternId?: string | undefined
  _patternId?: Element | undefined
  patternInstant?: string | undefined
  _patternInstant?: Element | undefined
  patternInteger?: number | undefined
  _patternInteger?: Element | undefined
  patternMarkdown?: string | undefined
  _patternMarkdown?: Element | undefined
  patternOid?: string | undefined
  _patternOid?: Element | undefined
  patternPositiveInt?: number | undefined
  _patternPositiveInt?: Element | undefined
  patternString?: string | undefined
  _patternString?: Element | undefined
  patternTime?: string | undefined
  _patternTime?: Element | undefined
  patternUnsignedInt?: number | undefined
  _patternUnsignedInt?: Element | undefined
  patternUri?: string | undefined
  _patternUri?: Element | undefined
  patternAddress?: Address | undefined
  patternAge?: Age | undefined
  patternAnnotation?: Annotation | undefined
  patternAttachment?: Attachment | undefined
  patternCodeableConcept?: CodeableConcept | undefined
  patternCoding?: Coding | undefined
  patternContactPoint?: ContactPoint | undefined
  patternCount?: Count | undefined
  patternDistance?: Distance | undefined
  patternDuration?: Duration | undefined
  patternHumanName?: HumanName | undefined
  patternIdentifier?: Identifier | undefined
  patternMoney?: Money | undefined
  patternPeriod?: Period | undefined
  patternQuantity?: Quantity | undefined
  patternRange?: Range | undefined
  patternRatio?: Ratio | undefined
  patternReference?: Reference | undefined
  patternSampledData?: SampledData | undefined
  patternSignature?: Signature | undefined
  patternTiming?: Timing | undefined
  patternMeta?: Meta | undefined
  example?: readonly (ElementDefinitionExample)[] | undefined
  minValueDate?: string | undefined
  _minValueDate?: Element | undefined
  minValueDateTime?: string | undefined
  _minValueDateTime?: Element | undefined
  minValueInstant?: string | undefined
  _minValueInstant?: Element | undefined
  minValueTime?: string | undefined
  _minValueTime?: Element | undefined
  minValueDecimal?: Decimal | undefined
  _minValueDecimal?: Element | undefined
  minValueInteger?: number | undefined
  _minValueInteger?: Element | undefined
  minValuePositiveInt?: number | undefined
  _minValuePositiveInt?: Element | undefined
  minValueUnsignedInt?: number | undefined
  _minValueUnsignedInt?: Element | undefined
  minValueQuantity?: Quantity | undefined
  maxValueDate?: string | undefined
  _maxValueDate?: Element | undefined
  maxValueDateTime?: string | undefined
  _maxValueDateTime?: Element | undefined
  maxValueInstant?: string | undefined
  _maxValueInstant?: Element | undefined
  maxValueTime?: string | undefined
  _maxValueTime?: Element | undefined
  maxValueDecimal?: Decimal | undefined
  _maxValueDecimal?: Element | undefined
  maxValueInteger?: number | undefined
  _maxValueInteger?: Element | undefined
  maxValuePositiveInt?: number | undefined
  _maxValuePositiveInt?: Element | undefined
  maxValueUnsignedInt?: number | undefined
  _maxValueUnsignedInt?: Element | undefined
  maxValueQuantity?: Quantity | undefined
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
  discriminator?: readonly (ElementDefinitionSlicingDiscriminator)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  ordered?: boolean | undefined
  _ordered?: Element | undefined
  rules: 'closed' | 'open' | 'openAtEnd'
  _rules?: Element | undefined
}

/** ElementDefinition.slicing.discriminator */
export interface ElementDefinitionSlicingDiscriminator extends Element {
  type: 'value' | 'exists' | 'pattern' | 'type' | 'profile'
  _type?: Element | undefined
  path: string
  _path?: Element | undefined
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
  code: string
  _code?: Element | undefined
  profile?: string | undefined
  _profile?: Element | undefined
  targetProfile?: string | undefined
  _targetProfile?: Element | undefined
  aggregation?: readonly ('contained' | 'referenced' | 'bundled' | null)[] | undefined
  _aggregation?: readonly (Element | null)[] | undefined
  versioning?: 'either' | 'independent' | 'specific' | undefined
  _versioning?: Element | undefined
}

/** ElementDefinition.example */
export interface ElementDefinitionExample extends Element {
  label: string
  _label?: Element | undefined
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAddress?: Address | undefined
  valueAge?: Age | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueContactPoint?: ContactPoint | undefined
  valueCount?: Count | undefined
  valueDistance?: Distance | undefined
  valueDuration?: Duration | undefined
  valueHumanName?: HumanName | undefined
  valueIdentifier?: Identifier | undefined
  valueMoney?: Money | undefined
  valuePeriod?: Period | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueReference?: Reference | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueTiming?: Timing | undefined
  valueMeta?: Meta | undefined
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
  expression: string
  _expression?: Element | undefined
  xpath?: string | undefined
  _xpath?: Element | undefined
  source?: string | undefined
  _source?: Element | undefined
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
  comment?: string | undefined
  _comment?: Element | undefined
}

/** TriggerDefinition */
export interface TriggerDefinition extends Element {
  type: 'named-event' | 'periodic' | 'data-added' | 'data-modified' | 'data-removed' | 'data-accessed' | 'data-access-ended'
  _type?: Element | undefined
  eventName?: string | undefined
  _eventName?: Element | undefined
  eventTimingTiming?: Timing | undefined
  eventTimingReference?: Reference | undefined
  eventTimingDate?: string | undefined
  _eventTimingDate?: Element | undefined
  eventTimingDateTime?: string | undefined
  _eventTimingDateTime?: Element | undefined
  eventData?: DataRequirement | undefined
}

/** AuditEvent */
export interface AuditEvent extends DomainResource {
  resourceType: 'AuditEvent'
  type: Coding
  subtype?: readonly (Coding)[] | undefined
  action?: 'C' | 'R' | 'U' | 'D' | 'E' | undefined
  _action?: Element | undefined
  recorded: string
  _recorded?: Element | undefined
  outcome?: '0' | '4' | '8' | '12' | undefined
  _outcome?: Element | undefined
  outcomeDesc?: string | undefined
  _outcomeDesc?: Element | undefined
  purposeOfEvent?: readonly (CodeableConcept)[] | undefined
  agent: readonly (AuditEventAgent)[]
  source: AuditEventSource
  entity?: readonly (AuditEventEntity)[] | undefined
}

/** AuditEvent.agent */
export interface AuditEventAgent extends BackboneElement {
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
  network?: AuditEventAgentNetwork | undefined
  purposeOfUse?: readonly (CodeableConcept)[] | undefined
}

/** AuditEvent.agent.network */
export interface AuditEventAgentNetwork extends BackboneElement {
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

/** AuditEvent.entity */
export interface AuditEventEntity extends BackboneElement {
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
  detail?: readonly (AuditEventEntityDetail)[] | undefined
}

/** AuditEvent.entity.detail */
export interface AuditEventEntityDetail extends BackboneElement {
  type: string
  _type?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** CarePlan */
export interface CarePlan extends DomainResource {
  resourceType: 'CarePlan'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'draft' | 'active' | 'suspended' | 'completed' | 'entered-in-error' | 'cancelled' | 'unknown'
  _status?: Element | undefined
  intent: 'proposal' | 'plan' | 'order' | 'option'
  _intent?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  title?: string | undefined
  _title?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  subject: Reference
  context?: Reference | undefined
  period?: Period | undefined
  author?: readonly (Reference)[] | undefined
  careTeam?: readonly (Reference)[] | undefined
  addresses?: readonly (Reference)[] | undefined
  supportingInfo?: readonly (Reference)[] | undefined
  goal?: readonly (Reference)[] | undefined
  activity?: readonly (CarePlanActivity)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** CarePlan.activity */
export interface CarePlanActivity extends BackboneElement {
  outcomeCodeableConcept?: readonly (CodeableConcept)[] | undefined
  outcomeReference?: readonly (Reference)[] | undefined
  progress?: readonly (Annotation)[] | undefined
  reference?: Reference | undefined
  detail?: CarePlanActivityDetail | undefined
}

/** CarePlan.activity.detail */
export interface CarePlanActivityDetail extends BackboneElement {
  category?: CodeableConcept | undefined
  definition?: Reference | undefined
  code?: CodeableConcept | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  goal?: readonly (Reference)[] | undefined
  status: 'not-started' | 'scheduled' | 'in-progress' | 'on-hold' | 'completed' | 'cancelled' | 'unknown'
  _status?: Element | undefined
  statusReason?: string | undefined
  _statusReason?: Element | undefined
  prohibited?: boolean | undefined
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

/** Linkage */
export interface Linkage extends DomainResource {
  resourceType: 'Linkage'
  active?: boolean | undefined
  _active?: Element | undefined
  author?: Reference | undefined
  item: readonly (LinkageItem)[]
}

/** Linkage.item */
export interface LinkageItem extends BackboneElement {
  type: 'source' | 'alternate' | 'historical'
  _type?: Element | undefined
  resource: Reference
}

/** QuestionnaireResponse */
export interface QuestionnaireResponse extends DomainResource {
  resourceType: 'QuestionnaireResponse'
  identifier?: Identifier | undefined
  basedOn?: readonly (Reference)[] | undefined
  parent?: readonly (Reference)[] | undefined
  questionnaire?: Reference | undefined
  status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped'
  _status?: Element | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  authored?: string | undefined
  _authored?: Element | undefined
  author?: Reference | undefined
  source?: Reference | undefined
  item?: readonly (QuestionnaireResponseItem)[] | undefined
}

/** QuestionnaireResponse.item */
export interface QuestionnaireResponseItem extends BackboneElement {
  linkId: string
  _linkId?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  subject?: Reference | undefined
  answer?: readonly (QuestionnaireResponseItemAnswer)[] | undefined
  item?: readonly (QuestionnaireResponseItem)[] | undefined
}

/** QuestionnaireResponse.item.answer */
export interface QuestionnaireResponseItemAnswer extends BackboneElement {
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAttachment?: Attachment | undefined
  valueCoding?: Coding | undefined
  valueQuantity?: Quantity | undefined
  valueReference?: Reference | undefined
  item?: readonly (QuestionnaireResponseItem)[] | undefined
}

/** Location */
export interface Location extends DomainResource {
  resourceType: 'Location'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'suspended' | 'inactive' | undefined
  _status?: Element | undefined
  operationalStatus?: Coding | undefined
  name?: string | undefined
  _name?: Element | undefined
  alias?: readonly (string | null)[] | undefined
  _alias?: readonly (Element | null)[] | undefined
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
  endpoint?: readonly (Reference)[] | undefined
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

/** Measure */
export interface Measure extends DomainResource {
  resourceType: 'Measure'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  topic?: readonly (CodeableConcept)[] | undefined
  contributor?: readonly (Contributor)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  library?: readonly (Reference)[] | undefined
  disclaimer?: string | undefined
  _disclaimer?: Element | undefined
  scoring?: CodeableConcept | undefined
  compositeScoring?: CodeableConcept | undefined
  type?: readonly (CodeableConcept)[] | undefined
  riskAdjustment?: string | undefined
  _riskAdjustment?: Element | undefined
  rateAggregation?: string | undefined
  _rateAggregation?: Element | undefined
  rationale?: string | undefined
  _rationale?: Element | undefined
  clinicalRecommendationStatement?: string | undefined
  _clinicalRecommendationStatement?: Element | undefined
  improvementNotation?: string | undefined
  _improvementNotation?: Element | undefined
  definition?: readonly (string | null)[] | undefined
  _definition?: readonly (Element | null)[] | undefined
  guidance?: string | undefined
  _guidance?: Element | undefined
  set?: string | undefined
  _set?: Element | undefined
  group?: readonly (MeasureGroup)[] | undefined
  supplementalData?: readonly (MeasureSupplementalData)[] | undefined
}

/** Measure.group */
export interface MeasureGroup extends BackboneElement {
  identifier: Identifier
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  population?: readonly (MeasureGroupPopulation)[] | undefined
  stratifier?: readonly (MeasureGroupStratifier)[] | undefined
}

/** Measure.group.population */
export interface MeasureGroupPopulation extends BackboneElement {
  identifier?: Identifier | undefined
  code?: CodeableConcept | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  criteria: string
  _criteria?: Element | undefined
}

/** Measure.group.stratifier */
export interface MeasureGroupStratifier extends BackboneElement {
  identifier?: Identifier | undefined
  criteria?: string | undefined
  _criteria?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
}

/** Measure.supplementalData */
export interface MeasureSupplementalData extends BackboneElement {
  identifier?: Identifier | undefined
  usage?: readonly (CodeableConcept)[] | undefined
  criteria?: string | undefined
  _criteria?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
}

/** ActivityDefinition */
export interface ActivityDefinition extends DomainResource {
  resourceType: 'ActivityDefinition'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  topic?: readonly (CodeableConcept)[] | undefined
  contributor?: readonly (Contributor)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  library?: readonly (Reference)[] | undefined
  kind?: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _kind?: Element | undefined
  code?: CodeableConcept | undefined
  timingTiming?: Timing | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
  timingPeriod?: Period | undefined
  timingRange?: Range | undefined
  location?: Reference | undefined
  participant?: readonly (ActivityDefinitionParticipant)[] | undefined
  productReference?: Reference | undefined
  productCodeableConcept?: CodeableConcept | undefined
  quantity?: Quantity | undefined
  dosage?: readonly (Dosage)[] | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  transform?: Reference | undefined
  dynamicValue?: readonly (ActivityDefinitionDynamicValue)[] | undefined
}

/** ActivityDefinition.participant */
export interface ActivityDefinitionParticipant extends BackboneElement {
  type: 'patient' | 'practitioner' | 'related-person'
  _type?: Element | undefined
  role?: CodeableConcept | undefined
}

/** ActivityDefinition.dynamicValue */
export interface ActivityDefinitionDynamicValue extends BackboneElement {
  description?: string | undefined
  _description?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
}

/** EpisodeOfCare */
export interface EpisodeOfCare extends DomainResource {
  resourceType: 'EpisodeOfCare'
  identifier?: readonly (Identifier)[] | undefined
  status: 'planned' | 'waitlist' | 'active' | 'onhold' | 'finished' | 'cancelled' | 'entered-in-error'
  _status?: Element | undefined
  statusHistory?: readonly (EpisodeOfCareStatusHistory)[] | undefined
  type?: readonly (CodeableConcept)[] | undefined
  diagnosis?: readonly (EpisodeOfCareDiagnosis)[] | undefined
  patient: Reference
  managingOrganization?: Reference | undefined
  period?: Period | undefined
  referralRequest?: readonly (Reference)[] | undefined
  careManager?: Reference | undefined
  team?: readonly (Reference)[] | undefined
  account?: readonly (Reference)[] | undefined
}

/** EpisodeOfCare.statusHistory */
export interface EpisodeOfCareStatusHistory extends BackboneElement {
  status: 'planned' | 'waitlist' | 'active' | 'onhold' | 'finished' | 'cancelled' | 'entered-in-error'
  _status?: Element | undefined
  period: Period
}

/** EpisodeOfCare.diagnosis */
export interface EpisodeOfCareDiagnosis extends BackboneElement {
  condition: Reference
  role?: CodeableConcept | undefined
  rank?: number | undefined
  _rank?: Element | undefined
}

/** BackboneElement */
export interface BackboneElement extends Element {
  modifierExtension?: readonly (Extension)[] | undefined
}

/** DeviceRequest */
export interface DeviceRequest extends DomainResource {
  resourceType: 'DeviceRequest'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  priorRequest?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  status?: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown' | undefined
  _status?: Element | undefined
  intent: CodeableConcept
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  codeReference?: Reference | undefined
  codeCodeableConcept?: CodeableConcept | undefined
  subject: Reference
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  occurrenceTiming?: Timing | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  requester?: DeviceRequestRequester | undefined
  performerType?: CodeableConcept | undefined
  performer?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  supportingInfo?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  relevantHistory?: readonly (Reference)[] | undefined
}

/** DeviceRequest.requester */
export interface DeviceRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
}

/** CapabilityStatement */
export interface CapabilityStatement extends DomainResource {
  resourceType: 'CapabilityStatement'
  url?: string | undefined
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date: string
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  kind: 'instance' | 'capability' | 'requirements'
  _kind?: Element | undefined
  instantiates?: readonly (string | null)[] | undefined
  _instantiates?: readonly (Element | null)[] | undefined
  software?: CapabilityStatementSoftware | undefined
  implementation?: CapabilityStatementImplementation | undefined
  fhirVersion: string
  _fhirVersion?: Element | undefined
  acceptUnknown: 'no' | 'extensions' | 'elements' | 'both'
  _acceptUnknown?: Element | undefined
  format: readonly (string | null)[]
  _format?: readonly (Element | null)[] | undefined
  patchFormat?: readonly (string | null)[] | undefined
  _patchFormat?: readonly (Element | null)[] | undefined
  implementationGuide?: readonly (string | null)[] | undefined
  _implementationGuide?: readonly (Element | null)[] | undefined
  profile?: readonly (Reference)[] | undefined
  rest?: readonly (CapabilityStatementRest)[] | undefined
  messaging?: readonly (CapabilityStatementMessaging)[] | undefined
  document?: readonly (CapabilityStatementDocument)[] | undefined
}

/** CapabilityStatement.software */
export interface CapabilityStatementSoftware extends BackboneElement {
  name: string
  _name?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  releaseDate?: string | undefined
  _releaseDate?: Element | undefined
}

/** CapabilityStatement.implementation */
export interface CapabilityStatementImplementation extends BackboneElement {
  description: string
  _description?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
}

/** CapabilityStatement.rest */
export interface CapabilityStatementRest extends BackboneElement {
  mode: 'client' | 'server'
  _mode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  security?: CapabilityStatementRestSecurity | undefined
  resource?: readonly (CapabilityStatementRestResource)[] | undefined
  interaction?: readonly (CapabilityStatementRestInteraction)[] | undefined
  searchParam?: readonly (CapabilityStatementRestResourceSearchParam)[] | undefined
  operation?: readonly (CapabilityStatementRestOperation)[] | undefined
  compartment?: readonly (string | null)[] | undefined
  _compartment?: readonly (Element | null)[] | undefined
}

/** CapabilityStatement.rest.security */
export interface CapabilityStatementRestSecurity extends BackboneElement {
  cors?: boolean | undefined
  _cors?: Element | undefined
  service?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  certificate?: readonly (CapabilityStatementRestSecurityCertificate)[] | undefined
}

/** CapabilityStatement.rest.security.certificate */
export interface CapabilityStatementRestSecurityCertificate extends BackboneElement {
  type?: string | undefined
  _type?: Element | undefined
  blob?: string | undefined
  _blob?: Element | undefined
}

/** CapabilityStatement.rest.resource */
export interface CapabilityStatementRestResource extends BackboneElement {
  type: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _type?: Element | undefined
  profile?: Reference | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  interaction: readonly (CapabilityStatementRestResourceInteraction)[]
  versioning?: 'no-version' | 'versioned' | 'versioned-update' | undefined
  _versioning?: Element | undefined
  readHistory?: boolean | undefined
  _readHistory?: Element | undefined
  updateCreate?: boolean | undefined
  _updateCreate?: Element | undefined
  conditionalCreate?: boolean | undefined
  _conditionalCreate?: Element | undefined
  conditionalRead?: 'not-supported' | 'modified-since' | 'not-match' | 'full-support' | undefined
  _conditionalRead?: Element | undefined
  conditionalUpdate?: boolean | undefined
  _conditionalUpdate?: Element | undefined
  conditionalDelete?: 'not-supported' | 'single' | 'multiple' | undefined
  _conditionalDelete?: Element | undefined
  referencePolicy?: readonly ('literal' | 'logical' | 'resolves' | 'enforced' | 'local' | null)[] | undefined
  _referencePolicy?: readonly (Element | null)[] | undefined
  searchInclude?: readonly (string | null)[] | undefined
  _searchInclude?: readonly (Element | null)[] | undefined
  searchRevInclude?: readonly (string | null)[] | undefined
  _searchRevInclude?: readonly (Element | null)[] | undefined
  searchParam?: readonly (CapabilityStatementRestResourceSearchParam)[] | undefined
}

/** CapabilityStatement.rest.resource.interaction */
export interface CapabilityStatementRestResourceInteraction extends BackboneElement {
  code: 'read' | 'vread' | 'update' | 'patch' | 'delete' | 'history-instance' | 'history-type' | 'create' | 'search-type'
  _code?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** CapabilityStatement.rest.resource.searchParam */
export interface CapabilityStatementRestResourceSearchParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri'
  _type?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** CapabilityStatement.rest.interaction */
export interface CapabilityStatementRestInteraction extends BackboneElement {
  code: 'transaction' | 'batch' | 'search-system' | 'history-system'
  _code?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** CapabilityStatement.rest.operation */
export interface CapabilityStatementRestOperation extends BackboneElement {
  name: string
  _name?: Element | undefined
  definition: Reference
}

/** CapabilityStatement.messaging */
export interface CapabilityStatementMessaging extends BackboneElement {
  endpoint?: readonly (CapabilityStatementMessagingEndpoint)[] | undefined
  reliableCache?: number | undefined
  _reliableCache?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  supportedMessage?: readonly (CapabilityStatementMessagingSupportedMessage)[] | undefined
  event?: readonly (CapabilityStatementMessagingEvent)[] | undefined
}

/** CapabilityStatement.messaging.endpoint */
export interface CapabilityStatementMessagingEndpoint extends BackboneElement {
  protocol: Coding
  address: string
  _address?: Element | undefined
}

/** CapabilityStatement.messaging.supportedMessage */
export interface CapabilityStatementMessagingSupportedMessage extends BackboneElement {
  mode: 'sender' | 'receiver'
  _mode?: Element | undefined
  definition: Reference
}

/** CapabilityStatement.messaging.event */
export interface CapabilityStatementMessagingEvent extends BackboneElement {
  code: Coding
  category?: 'Consequence' | 'Currency' | 'Notification' | undefined
  _category?: Element | undefined
  mode: 'sender' | 'receiver'
  _mode?: Element | undefined
  focus: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _focus?: Element | undefined
  request: Reference
  response: Reference
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** CapabilityStatement.document */
export interface CapabilityStatementDocument extends BackboneElement {
  mode: 'producer' | 'consumer'
  _mode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  profile: Reference
}

/** ContactPoint */
export interface ContactPoint extends Element {
  system?: 'phone' | 'fax' | 'email' | 'pager' | 'url' | 'sms' | 'other' | undefined
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
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  request?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  form?: CodeableConcept | undefined
  processNote?: readonly (ProcessResponseProcessNote)[] | undefined
  error?: readonly (CodeableConcept)[] | undefined
  communicationRequest?: readonly (Reference)[] | undefined
}

/** ProcessResponse.processNote */
export interface ProcessResponseProcessNote extends BackboneElement {
  type?: CodeableConcept | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** Endpoint */
export interface Endpoint extends DomainResource {
  resourceType: 'Endpoint'
  identifier?: readonly (Identifier)[] | undefined
  status: 'active' | 'suspended' | 'error' | 'off' | 'entered-in-error' | 'test'
  _status?: Element | undefined
  connectionType: Coding
  name?: string | undefined
  _name?: Element | undefined
  managingOrganization?: Reference | undefined
  contact?: readonly (ContactPoint)[] | undefined
  period?: Period | undefined
  payloadType: readonly (CodeableConcept)[]
  payloadMimeType?: readonly (string | null)[] | undefined
  _payloadMimeType?: readonly (Element | null)[] | undefined
  address: string
  _address?: Element | undefined
  header?: readonly (string | null)[] | undefined
  _header?: readonly (Element | null)[] | undefined
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
  status?: 'active' | 'inactive' | 'entered-in-error' | undefined
  _status?: Element | undefined
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
  substanceCodeableConcept?: CodeableConcept | undefined
  substanceReference?: Reference | undefined
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
  active?: boolean | undefined
  _active?: Element | undefined
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
  uid: string
  _uid?: Element | undefined
  accession?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  availability?: 'ONLINE' | 'OFFLINE' | 'NEARLINE' | 'UNAVAILABLE' | undefined
  _availability?: Element | undefined
  modalityList?: readonly (Coding)[] | undefined
  patient: Reference
  context?: Reference | undefined
  started?: string | undefined
  _started?: Element | undefined
  basedOn?: readonly (Reference)[] | undefined
  referrer?: Reference | undefined
  interpreter?: readonly (Reference)[] | undefined
  endpoint?: readonly (Reference)[] | undefined
  numberOfSeries?: number | undefined
  _numberOfSeries?: Element | undefined
  numberOfInstances?: number | undefined
  _numberOfInstances?: Element | undefined
  procedureReference?: readonly (Reference)[] | undefined
  procedureCode?: readonly (CodeableConcept)[] | undefined
  reason?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  series?: readonly (ImagingStudySeries)[] | undefined
}

/** ImagingStudy.series */
export interface ImagingStudySeries extends BackboneElement {
  uid: string
  _uid?: Element | undefined
  number?: number | undefined
  _number?: Element | undefined
  modality: Coding
  description?: string | undefined
  _description?: Element | undefined
  numberOfInstances?: number | undefined
  _numberOfInstances?: Element | undefined
  availability?: 'ONLINE' | 'OFFLINE' | 'NEARLINE' | 'UNAVAILABLE' | undefined
  _availability?: Element | undefined
  endpoint?: readonly (Reference)[] | undefined
  bodySite?: Coding | undefined
  laterality?: Coding | undefined
  started?: string | undefined
  _started?: Element | undefined
  performer?: readonly (Reference)[] | undefined
  instance?: readonly (ImagingStudySeriesInstance)[] | undefined
}

/** ImagingStudy.series.instance */
export interface ImagingStudySeriesInstance extends BackboneElement {
  uid: string
  _uid?: Element | undefined
  number?: number | undefined
  _number?: Element | undefined
  sopClass: string
  _sopClass?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
}

/** Organization */
export interface Organization extends DomainResource {
  resourceType: 'Organization'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  type?: readonly (CodeableConcept)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
  alias?: readonly (string | null)[] | undefined
  _alias?: readonly (Element | null)[] | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: readonly (Address)[] | undefined
  partOf?: Reference | undefined
  contact?: readonly (OrganizationContact)[] | undefined
  endpoint?: readonly (Reference)[] | undefined
}

/** Organization.contact */
export interface OrganizationContact extends BackboneElement {
  purpose?: CodeableConcept | undefined
  name?: HumanName | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: Address | undefined
}

/** Contributor */
export interface Contributor extends Element {
  type: 'author' | 'editor' | 'reviewer' | 'endorser'
  _type?: Element | undefined
  name: string
  _name?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
}

/** ProcessRequest */
export interface ProcessRequest extends DomainResource {
  resourceType: 'ProcessRequest'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  action?: 'cancel' | 'poll' | 'reprocess' | 'status' | undefined
  _action?: Element | undefined
  target?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
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
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  code?: readonly (Coding)[] | undefined
  subjectType?: readonly ('Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _subjectType?: readonly (Element | null)[] | undefined
  item?: readonly (QuestionnaireItem)[] | undefined
}

/** Questionnaire.item */
export interface QuestionnaireItem extends BackboneElement {
  linkId: string
  _linkId?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  code?: readonly (Coding)[] | undefined
  prefix?: string | undefined
  _prefix?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  type: 'group' | 'display' | 'question' | 'boolean' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'text' | 'url' | 'choice' | 'open-choice' | 'attachment' | 'reference' | 'quantity'
  _type?: Element | undefined
  enableWhen?: readonly (QuestionnaireItemEnableWhen)[] | undefined
  required?: boolean | undefined
  _required?: Element | undefined
  repeats?: boolean | undefined
  _repeats?: Element | undefined
  readOnly?: boolean | undefined
  _readOnly?: Element | undefined
  maxLength?: number | undefined
  _maxLength?: Element | undefined
  options?: Reference | undefined
  option?: readonly (QuestionnaireItemOption)[] | undefined
  initialBoolean?: boolean | undefined
  _initialBoolean?: Element | undefined
  initialDecimal?: Decimal | undefined
  _initialDecimal?: Element | undefined
  initialInteger?: number | undefined
  _initialInteger?: Element | undefined
  initialDate?: string | undefined
  _initialDate?: Element | undefined
  initialDateTime?: string | undefined
  _initialDateTime?: Element | undefined
  initialTime?: string | undefined
  _initialTime?: Element | undefined
  initialString?: string | undefined
  _initialString?: Element | undefined
  initialUri?: string | undefined
  _initialUri?: Element | undefined
  initialAttachment?: Attachment | undefined
  initialCoding?: Coding | undefined
  initialQuantity?: Quantity | undefined
  initialReference?: Reference | undefined
  item?: readonly (QuestionnaireItem)[] | undefined
}

/** Questionnaire.item.enableWhen */
export interface QuestionnaireItemEnableWhen extends BackboneElement {
  question: string
  _question?: Element | undefined
  hasAnswer?: boolean | undefined
  _hasAnswer?: Element | undefined
  answerBoolean?: boolean | undefined
  _answerBoolean?: Element | undefined
  answerDecimal?: Decimal | undefined
  _answerDecimal?: Element | undefined
  answerInteger?: number | undefined
  _answerInteger?: Element | undefined
  answerDate?: string | undefined
  _answerDate?: Element | undefined
  answerDateTime?: string | undefined
  _answerDateTime?: Element | undefined
  answerTime?: string | undefined
  _answerTime?: Element | undefined
  answerString?: string | undefined
  _answerString?: Element | undefined
  answerUri?: string | undefined
  _answerUri?: Element | undefined
  answerAttachment?: Attachment | undefined
  answerCoding?: Coding | undefined
  answerQuantity?: Quantity | undefined
  answerReference?: Reference | undefined
}

/** Questionnaire.item.option */
export interface QuestionnaireItemOption extends BackboneElement {
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueCoding?: Coding | undefined
}

/** ServiceDefinition */
export interface ServiceDefinition extends DomainResource {
  resourceType: 'ServiceDefinition'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  topic?: readonly (CodeableConcept)[] | undefined
  contributor?: readonly (Contributor)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  trigger?: readonly (TriggerDefinition)[] | undefined
  dataRequirement?: readonly (DataRequirement)[] | undefined
  operationDefinition?: Reference | undefined
}

/** Dosage */
export interface Dosage extends Element {
  sequence?: number | undefined
  _sequence?: Element | undefined
  text?: string | undefined
  _text?: Element | undefined
  additionalInstruction?: readonly (CodeableConcept)[] | undefined
  patientInstruction?: string | undefined
  _patientInstruction?: Element | undefined
  timing?: Timing | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  site?: CodeableConcept | undefined
  route?: CodeableConcept | undefined
  method?: CodeableConcept | undefined
  doseRange?: Range | undefined
  doseQuantity?: Quantity | undefined
  maxDosePerPeriod?: Ratio | undefined
  maxDosePerAdministration?: Quantity | undefined
  maxDosePerLifetime?: Quantity | undefined
  rateRatio?: Ratio | undefined
  rateRange?: Range | undefined
  rateQuantity?: Quantity | undefined
}

/** TestScript */
export interface TestScript extends DomainResource {
  resourceType: 'TestScript'
  url: string
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  origin?: readonly (TestScriptOrigin)[] | undefined
  destination?: readonly (TestScriptDestination)[] | undefined
  metadata?: TestScriptMetadata | undefined
  fixture?: readonly (TestScriptFixture)[] | undefined
  profile?: readonly (Reference)[] | undefined
  variable?: readonly (TestScriptVariable)[] | undefined
  rule?: readonly (TestScriptRule)[] | undefined
  ruleset?: readonly (TestScriptRuleset)[] | undefined
  setup?: TestScriptSetup | undefined
  test?: readonly (TestScriptTest)[] | undefined
  teardown?: TestScriptTeardown | undefined
}

/** TestScript.origin */
export interface TestScriptOrigin extends BackboneElement {
  index: number
  _index?: Element | undefined
  profile: Coding
}

/** TestScript.destination */
export interface TestScriptDestination extends BackboneElement {
  index: number
  _index?: Element | undefined
  profile: Coding
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
  origin?: readonly (number | null)[] | undefined
  _origin?: readonly (Element | null)[] | undefined
  destination?: number | undefined
  _destination?: Element | undefined
  link?: readonly (string | null)[] | undefined
  _link?: readonly (Element | null)[] | undefined
  capabilities: Reference
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
  defaultValue?: string | undefined
  _defaultValue?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
  headerField?: string | undefined
  _headerField?: Element | undefined
  hint?: string | undefined
  _hint?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  sourceId?: string | undefined
  _sourceId?: Element | undefined
}

/** TestScript.rule */
export interface TestScriptRule extends BackboneElement {
  resource: Reference
  param?: readonly (TestScriptRuleParam)[] | undefined
}

/** TestScript.rule.param */
export interface TestScriptRuleParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
}

/** TestScript.ruleset */
export interface TestScriptRuleset extends BackboneElement {
  resource: Reference
  rule: readonly (TestScriptRulesetRule)[]
}

/** TestScript.ruleset.rule */
export interface TestScriptRulesetRule extends BackboneElement {
  ruleId: string
  _ruleId?: Element | undefined
  param?: readonly (TestScriptRulesetRuleParam)[] | undefined
}

/** TestScript.ruleset.rule.param */
export interface TestScriptRulesetRuleParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
}

/** TestScript.setup */
export interface TestScriptSetup extends BackboneElement {
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
  resource?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactDetail' | 'ContactPoint' | 'Contributor' | 'Count' | 'DataRequirement' | 'Distance' | 'Dosage' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'ParameterDefinition' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'RelatedArtifact' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'TriggerDefinition' | 'UsageContext' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _resource?: Element | undefined
  label?: string | undefined
  _label?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  accept?: 'xml' | 'json' | 'ttl' | 'none' | undefined
  _accept?: Element | undefined
  contentType?: 'xml' | 'json' | 'ttl' | 'none' | undefined
  _contentType?: Element | undefined
  destination?: number | undefined
  _destination?: Element | undefined
  encodeRequestUrl?: boolean | undefined
  _encodeRequestUrl?: Element | undefined
  origin?: number | undefined
  _origin?: Element | undefined
  params?: string | undefined
  _params?: Element | undefined
  requestHeader?: readonly (TestScriptSetupActionOperationRequestHeader)[] | undefined
  requestId?: string | undefined
  _requestId?: Element | undefined
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
  compareToSourceExpression?: string | undefined
  _compareToSourceExpression?: Element | undefined
  compareToSourcePath?: string | undefined
  _compareToSourcePath?: Element | undefined
  contentType?: 'xml' | 'json' | 'ttl' | 'none' | undefined
  _contentType?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
  headerField?: string | undefined
  _headerField?: Element | undefined
  minimumId?: string | undefined
  _minimumId?: Element | undefined
  navigationLinks?: boolean | undefined
  _navigationLinks?: Element | undefined
  operator?: 'equals' | 'notEquals' | 'in' | 'notIn' | 'greaterThan' | 'lessThan' | 'empty' | 'notEmpty' | 'contains' | 'notContains' | 'eval' | undefined
  _operator?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  requestMethod?: 'delete' | 'get' | 'options' | 'patch' | 'post' | 'put' | undefined
  _requestMethod?: Element | undefined
  requestURL?: string | undefined
  _requestURL?: Element | undefined
  resource?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactDetail' | 'ContactPoint' | 'Contributor' | 'Count' | 'DataRequirement' | 'Distance' | 'Dosage' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'ParameterDefinition' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'RelatedArtifact' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'TriggerDefinition' | 'UsageContext' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | undefined
  _resource?: Element | undefined
  response?: 'okay' | 'created' | 'noContent' | 'notModified' | 'bad' | 'forbidden' | 'notFound' | 'methodNotAllowed' | 'conflict' | 'gone' | 'preconditionFailed' | 'unprocessable' | undefined
  _response?: Element | undefined
  responseCode?: string | undefined
  _responseCode?: Element | undefined
  rule?: TestScriptSetupActionAssertRule | undefined
  ruleset?: TestScriptSetupActionAssertRuleset | undefined
  sourceId?: string | undefined
  _sourceId?: Element | undefined
  validateProfileId?: string | undefined
  _validateProfileId?: Element | undefined
  value?: string | undefined
  _value?: Element | undefined
  warningOnly?: boolean | undefined
  _warningOnly?: Element | undefined
}

/** TestScript.setup.action.assert.rule */
export interface TestScriptSetupActionAssertRule extends BackboneElement {
  ruleId: string
  _ruleId?: Element | undefined
  param?: readonly (TestScriptSetupActionAssertRuleParam)[] | undefined
}

/** TestScript.setup.action.assert.rule.param */
export interface TestScriptSetupActionAssertRuleParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** TestScript.setup.action.assert.ruleset */
export interface TestScriptSetupActionAssertRuleset extends BackboneElement {
  rulesetId: string
  _rulesetId?: Element | undefined
  rule?: readonly (TestScriptSetupActionAssertRulesetRule)[] | undefined
}

/** TestScript.setup.action.assert.ruleset.rule */
export interface TestScriptSetupActionAssertRulesetRule extends BackboneElement {
  ruleId: string
  _ruleId?: Element | undefined
  param?: readonly (TestScriptSetupActionAssertRulesetRuleParam)[] | undefined
}

/** TestScript.setup.action.assert.ruleset.rule.param */
export interface TestScriptSetupActionAssertRulesetRuleParam extends BackboneElement {
  name: string
  _name?: Element | undefined
  value: string
  _value?: Element | undefined
}

/** TestScript.test */
export interface TestScriptTest extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
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
  operation: TestScriptSetupActionOperation
}

/** ResearchStudy */
export interface ResearchStudy extends DomainResource {
  resourceType: 'ResearchStudy'
  identifier?: readonly (Identifier)[] | undefined
  title?: string | undefined
  _title?: Element | undefined
  protocol?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'draft' | 'in-progress' | 'suspended' | 'stopped' | 'completed' | 'entered-in-error'
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  focus?: readonly (CodeableConcept)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  keyword?: readonly (CodeableConcept)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  enrollment?: readonly (Reference)[] | undefined
  period?: Period | undefined
  sponsor?: Reference | undefined
  principalInvestigator?: Reference | undefined
  site?: readonly (Reference)[] | undefined
  reasonStopped?: CodeableConcept | undefined
  note?: readonly (Annotation)[] | undefined
  arm?: readonly (ResearchStudyArm)[] | undefined
}

/** ResearchStudy.arm */
export interface ResearchStudyArm extends BackboneElement {
  name: string
  _name?: Element | undefined
  code?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
}

/** PractitionerRole */
export interface PractitionerRole extends DomainResource {
  resourceType: 'PractitionerRole'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  period?: Period | undefined
  practitioner?: Reference | undefined
  organization?: Reference | undefined
  code?: readonly (CodeableConcept)[] | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  location?: readonly (Reference)[] | undefined
  healthcareService?: readonly (Reference)[] | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  availableTime?: readonly (PractitionerRoleAvailableTime)[] | undefined
  notAvailable?: readonly (PractitionerRoleNotAvailable)[] | undefined
  availabilityExceptions?: string | undefined
  _availabilityExceptions?: Element | undefined
  endpoint?: readonly (Reference)[] | undefined
}

/** PractitionerRole.availableTime */
export interface PractitionerRoleAvailableTime extends BackboneElement {
  daysOfWeek?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | null)[] | undefined
  _daysOfWeek?: readonly (Element | null)[] | undefined
  allDay?: boolean | undefined
  _allDay?: Element | undefined
  availableStartTime?: string | undefined
  _availableStartTime?: Element | undefined
  availableEndTime?: string | undefined
  _availableEndTime?: Element | undefined
}

/** PractitionerRole.notAvailable */
export interface PractitionerRoleNotAvailable extends BackboneElement {
  description: string
  _description?: Element | undefined
  during?: Period | undefined
}

/** TestReport */
export interface TestReport extends DomainResource {
  resourceType: 'TestReport'
  identifier?: Identifier | undefined
  name?: string | undefined
  _name?: Element | undefined
  status: 'completed' | 'in-progress' | 'waiting' | 'stopped' | 'entered-in-error'
  _status?: Element | undefined
  testScript: Reference
  result: 'pass' | 'fail' | 'pending'
  _result?: Element | undefined
  score?: Decimal | undefined
  _score?: Element | undefined
  tester?: string | undefined
  _tester?: Element | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  participant?: readonly (TestReportParticipant)[] | undefined
  setup?: TestReportSetup | undefined
  test?: readonly (TestReportTest)[] | undefined
  teardown?: TestReportTeardown | undefined
}

/** TestReport.participant */
export interface TestReportParticipant extends BackboneElement {
  type: 'test-engine' | 'client' | 'server'
  _type?: Element | undefined
  uri: string
  _uri?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
}

/** TestReport.setup */
export interface TestReportSetup extends BackboneElement {
  action: readonly (TestReportSetupAction)[]
}

/** TestReport.setup.action */
export interface TestReportSetupAction extends BackboneElement {
  operation?: TestReportSetupActionOperation | undefined
  assert?: TestReportSetupActionAssert | undefined
}

/** TestReport.setup.action.operation */
export interface TestReportSetupActionOperation extends BackboneElement {
  result: 'pass' | 'skip' | 'fail' | 'warning' | 'error'
  _result?: Element | undefined
  message?: string | undefined
  _message?: Element | undefined
  detail?: string | undefined
  _detail?: Element | undefined
}

/** TestReport.setup.action.assert */
export interface TestReportSetupActionAssert extends BackboneElement {
  result: 'pass' | 'skip' | 'fail' | 'warning' | 'error'
  _result?: Element | undefined
  message?: string | undefined
  _message?: Element | undefined
  detail?: string | undefined
  _detail?: Element | undefined
}

/** TestReport.test */
export interface TestReportTest extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  action: readonly (TestReportTestAction)[]
}

/** TestReport.test.action */
export interface TestReportTestAction extends BackboneElement {
  operation?: TestReportSetupActionOperation | undefined
  assert?: TestReportSetupActionAssert | undefined
}

/** TestReport.teardown */
export interface TestReportTeardown extends BackboneElement {
  action: readonly (TestReportTeardownAction)[]
}

/** TestReport.teardown.action */
export interface TestReportTeardownAction extends BackboneElement {
  operation: TestReportSetupActionOperation
}

/** Ratio */
export interface Ratio extends Element {
  numerator?: Quantity | undefined
  denominator?: Quantity | undefined
}

/** MeasureReport */
export interface MeasureReport extends DomainResource {
  resourceType: 'MeasureReport'
  identifier?: Identifier | undefined
  status: 'complete' | 'pending' | 'error'
  _status?: Element | undefined
  type: 'individual' | 'patient-list' | 'summary'
  _type?: Element | undefined
  measure: Reference
  patient?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  reportingOrganization?: Reference | undefined
  period: Period
  group?: readonly (MeasureReportGroup)[] | undefined
  evaluatedResources?: Reference | undefined
}

/** MeasureReport.group */
export interface MeasureReportGroup extends BackboneElement {
  identifier: Identifier
  population?: readonly (MeasureReportGroupPopulation)[] | undefined
  measureScore?: Decimal | undefined
  _measureScore?: Element | undefined
  stratifier?: readonly (MeasureReportGroupStratifier)[] | undefined
}

/** MeasureReport.group.population */
export interface MeasureReportGroupPopulation extends BackboneElement {
  identifier?: Identifier | undefined
  code?: CodeableConcept | undefined
  count?: number | undefined
  _count?: Element | undefined
  patients?: Reference | undefined
}

/** MeasureReport.group.stratifier */
export interface MeasureReportGroupStratifier extends BackboneElement {
  identifier?: Identifier | undefined
  stratum?: readonly (MeasureReportGroupStratifierStratum)[] | undefined
}

/** MeasureReport.group.stratifier.stratum */
export interface MeasureReportGroupStratifierStratum extends BackboneElement {
  value: string
  _value?: Element | undefined
  population?: readonly (MeasureReportGroupStratifierStratumPopulation)[] | undefined
  measureScore?: Decimal | undefined
  _measureScore?: Element | undefined
}

/** MeasureReport.group.stratifier.stratum.population */
export interface MeasureReportGroupStratifierStratumPopulation extends BackboneElement {
  identifier?: Identifier | undefined
  code?: CodeableConcept | undefined
  count?: number | undefined
  _count?: Element | undefined
  patients?: Reference | undefined
}

/** SupplyRequest */
export interface SupplyRequest extends DomainResource {
  resourceType: 'SupplyRequest'
  identifier?: Identifier | undefined
  status?: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown' | undefined
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  orderedItem?: SupplyRequestOrderedItem | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  occurrenceTiming?: Timing | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  requester?: SupplyRequestRequester | undefined
  supplier?: readonly (Reference)[] | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  deliverFrom?: Reference | undefined
  deliverTo?: Reference | undefined
}

/** SupplyRequest.orderedItem */
export interface SupplyRequestOrderedItem extends BackboneElement {
  quantity: Quantity
  itemCodeableConcept?: CodeableConcept | undefined
  itemReference?: Reference | undefined
}

/** SupplyRequest.requester */
export interface SupplyRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
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

/** DataRequirement */
export interface DataRequirement extends Element {
  type: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactDetail' | 'ContactPoint' | 'Contributor' | 'Count' | 'DataRequirement' | 'Distance' | 'Dosage' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'ParameterDefinition' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'RelatedArtifact' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'TriggerDefinition' | 'UsageContext' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | 'Type' | 'Any'
  _type?: Element | undefined
  profile?: readonly (string | null)[] | undefined
  _profile?: readonly (Element | null)[] | undefined
  mustSupport?: readonly (string | null)[] | undefined
  _mustSupport?: readonly (Element | null)[] | undefined
  codeFilter?: readonly (DataRequirementCodeFilter)[] | undefined
  dateFilter?: readonly (DataRequirementDateFilter)[] | undefined
}

/** DataRequirement.codeFilter */
export interface DataRequirementCodeFilter extends Element {
  path: string
  _path?: Element | undefined
  valueSetString?: string | undefined
  _valueSetString?: Element | undefined
  valueSetReference?: Reference | undefined
  valueCode?: readonly (string | null)[] | undefined
  _valueCode?: readonly (Element | null)[] | undefined
  valueCoding?: readonly (Coding)[] | undefined
  valueCodeableConcept?: readonly (CodeableConcept)[] | undefined
}

/** DataRequirement.dateFilter */
export interface DataRequirementDateFilter extends Element {
  path: string
  _path?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valuePeriod?: Period | undefined
  valueDuration?: Duration | undefined
}

/** Provenance */
export interface Provenance extends DomainResource {
  resourceType: 'Provenance'
  target: readonly (Reference)[]
  period?: Period | undefined
  recorded: string
  _recorded?: Element | undefined
  policy?: readonly (string | null)[] | undefined
  _policy?: readonly (Element | null)[] | undefined
  location?: Reference | undefined
  reason?: readonly (Coding)[] | undefined
  activity?: Coding | undefined
  agent: readonly (ProvenanceAgent)[]
  entity?: readonly (ProvenanceEntity)[] | undefined
  signature?: readonly (Signature)[] | undefined
}

/** Provenance.agent */
export interface ProvenanceAgent extends BackboneElement {
  role?: readonly (CodeableConcept)[] | undefined
  whoUri?: string | undefined
  _whoUri?: Element | undefined
  whoReference?: Reference | undefined
  onBehalfOfUri?: string | undefined
  _onBehalfOfUri?: Element | undefined
  onBehalfOfReference?: Reference | undefined
  relatedAgentType?: CodeableConcept | undefined
}

/** Provenance.entity */
export interface ProvenanceEntity extends BackboneElement {
  role: 'derivation' | 'revision' | 'quotation' | 'source' | 'removal'
  _role?: Element | undefined
  whatUri?: string | undefined
  _whatUri?: Element | undefined
  whatReference?: Reference | undefined
  whatIdentifier?: Identifier | undefined
  agent?: readonly (ProvenanceAgent)[] | undefined
}

/** Binary */
export interface Binary extends Resource {
  resourceType: 'Binary'
  contentType: string
  _contentType?: Element | undefined
  securityContext?: Reference | undefined
  content: string
  _content?: Element | undefined
}

/** RiskAssessment */
export interface RiskAssessment extends DomainResource {
  resourceType: 'RiskAssessment'
  identifier?: Identifier | undefined
  basedOn?: Reference | undefined
  parent?: Reference | undefined
  status: 'registered' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  method?: CodeableConcept | undefined
  code?: CodeableConcept | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  condition?: Reference | undefined
  performer?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  basis?: readonly (Reference)[] | undefined
  prediction?: readonly (RiskAssessmentPrediction)[] | undefined
  mitigation?: string | undefined
  _mitigation?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** RiskAssessment.prediction */
export interface RiskAssessmentPrediction extends BackboneElement {
  outcome: CodeableConcept
  probabilityDecimal?: Decimal | undefined
  _probabilityDecimal?: Element | undefined
  probabilityRange?: Range | undefined
  qualitativeRisk?: CodeableConcept | undefined
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
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAddress?: Address | undefined
  valueAge?: Age | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueContactPoint?: ContactPoint | undefined
  valueCount?: Count | undefined
  valueDistance?: Distance | undefined
  valueDuration?: Duration | undefined
  valueHumanName?: HumanName | undefined
  valueIdentifier?: Identifier | undefined
  valueMoney?: Money | undefined
  valuePeriod?: Period | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueReference?: Reference | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueTiming?: Timing | undefined
  valueMeta?: Meta | undefined
  resource?: FhirResource | undefined
  part?: readonly (ParametersParameter)[] | undefined
}

/** HealthcareService */
export interface HealthcareService extends DomainResource {
  resourceType: 'HealthcareService'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  providedBy?: Reference | undefined
  category?: CodeableConcept | undefined
  type?: readonly (CodeableConcept)[] | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  location?: readonly (Reference)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
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
  appointmentRequired?: boolean | undefined
  _appointmentRequired?: Element | undefined
  availableTime?: readonly (HealthcareServiceAvailableTime)[] | undefined
  notAvailable?: readonly (HealthcareServiceNotAvailable)[] | undefined
  availabilityExceptions?: string | undefined
  _availabilityExceptions?: Element | undefined
  endpoint?: readonly (Reference)[] | undefined
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
  active?: boolean | undefined
  _active?: Element | undefined
  patient: Reference
  relationship?: CodeableConcept | undefined
  name?: readonly (HumanName)[] | undefined
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
  identifier: Identifier
  type: CodeableConcept
  lastSystemChange?: string | undefined
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

/** ExpansionProfile */
export interface ExpansionProfile extends DomainResource {
  resourceType: 'ExpansionProfile'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  fixedVersion?: readonly (ExpansionProfileFixedVersion)[] | undefined
  excludedSystem?: ExpansionProfileExcludedSystem | undefined
  includeDesignations?: boolean | undefined
  _includeDesignations?: Element | undefined
  designation?: ExpansionProfileDesignation | undefined
  includeDefinition?: boolean | undefined
  _includeDefinition?: Element | undefined
  activeOnly?: boolean | undefined
  _activeOnly?: Element | undefined
  excludeNested?: boolean | undefined
  _excludeNested?: Element | undefined
  excludeNotForUI?: boolean | undefined
  _excludeNotForUI?: Element | undefined
  excludePostCoordinated?: boolean | undefined
  _excludePostCoordinated?: Element | undefined
  displayLanguage?: string | undefined
  _displayLanguage?: Element | undefined
  limitedExpansion?: boolean | undefined
  _limitedExpansion?: Element | undefined
}

/** ExpansionProfile.fixedVersion */
export interface ExpansionProfileFixedVersion extends BackboneElement {
  system: string
  _system?: Element | undefined
  version: string
  _version?: Element | undefined
  mode: 'default' | 'check' | 'override'
  _mode?: Element | undefined
}

/** ExpansionProfile.excludedSystem */
export interface ExpansionProfileExcludedSystem extends BackboneElement {
  system: string
  _system?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
}

/** ExpansionProfile.designation */
export interface ExpansionProfileDesignation extends BackboneElement {
  include?: ExpansionProfileDesignationInclude | undefined
  exclude?: ExpansionProfileDesignationExclude | undefined
}

/** ExpansionProfile.designation.include */
export interface ExpansionProfileDesignationInclude extends BackboneElement {
  designation?: readonly (ExpansionProfileDesignationIncludeDesignation)[] | undefined
}

/** ExpansionProfile.designation.include.designation */
export interface ExpansionProfileDesignationIncludeDesignation extends BackboneElement {
  language?: string | undefined
  _language?: Element | undefined
  use?: Coding | undefined
}

/** ExpansionProfile.designation.exclude */
export interface ExpansionProfileDesignationExclude extends BackboneElement {
  designation?: readonly (ExpansionProfileDesignationExcludeDesignation)[] | undefined
}

/** ExpansionProfile.designation.exclude.designation */
export interface ExpansionProfileDesignationExcludeDesignation extends BackboneElement {
  language?: string | undefined
  _language?: Element | undefined
  use?: Coding | undefined
}

/** Basic */
export interface Basic extends DomainResource {
  resourceType: 'Basic'
  identifier?: readonly (Identifier)[] | undefined
  code: CodeableConcept
  subject?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
  author?: Reference | undefined
}

/** NamingSystem */
export interface NamingSystem extends DomainResource {
  resourceType: 'NamingSystem'
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  kind: 'codesystem' | 'identifier' | 'root'
  _kind?: Element | undefined
  date: string
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  responsible?: string | undefined
  _responsible?: Element | undefined
  type?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  uniqueId: readonly (NamingSystemUniqueId)[]
  replacedBy?: Reference | undefined
}

/** NamingSystem.uniqueId */
export interface NamingSystemUniqueId extends BackboneElement {
  type: 'oid' | 'uuid' | 'uri' | 'other'
  _type?: Element | undefined
  value: string
  _value?: Element | undefined
  preferred?: boolean | undefined
  _preferred?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  period?: Period | undefined
}

/** VisionPrescription */
export interface VisionPrescription extends DomainResource {
  resourceType: 'VisionPrescription'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  patient?: Reference | undefined
  encounter?: Reference | undefined
  dateWritten?: string | undefined
  _dateWritten?: Element | undefined
  prescriber?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  dispense?: readonly (VisionPrescriptionDispense)[] | undefined
}

/** VisionPrescription.dispense */
export interface VisionPrescriptionDispense extends BackboneElement {
  product?: CodeableConcept | undefined
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
  note?: readonly (Annotation)[] | undefined
}

/** EnrollmentRequest */
export interface EnrollmentRequest extends DomainResource {
  resourceType: 'EnrollmentRequest'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  created?: string | undefined
  _created?: Element | undefined
  insurer?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  subject?: Reference | undefined
  coverage?: Reference | undefined
}

/** Flag */
export interface Flag extends DomainResource {
  resourceType: 'Flag'
  identifier?: readonly (Identifier)[] | undefined
  status: 'active' | 'inactive' | 'entered-in-error'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  code: CodeableConcept
  subject: Reference
  period?: Period | undefined
  encounter?: Reference | undefined
  author?: Reference | undefined
}

/** ParameterDefinition */
export interface ParameterDefinition extends Element {
  name?: string | undefined
  _name?: Element | undefined
  use: 'in' | 'out'
  _use?: Element | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  type: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactDetail' | 'ContactPoint' | 'Contributor' | 'Count' | 'DataRequirement' | 'Distance' | 'Dosage' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'ParameterDefinition' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'RelatedArtifact' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'TriggerDefinition' | 'UsageContext' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | 'Type' | 'Any'
  _type?: Element | undefined
  profile?: Reference | undefined
}

/** ExplanationOfBenefit */
export interface ExplanationOfBenefit extends DomainResource {
  resourceType: 'ExplanationOfBenefit'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  subType?: readonly (CodeableConcept)[] | undefined
  patient?: Reference | undefined
  billablePeriod?: Period | undefined
  created?: string | undefined
  _created?: Element | undefined
  enterer?: Reference | undefined
  insurer?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  referral?: Reference | undefined
  facility?: Reference | undefined
  claim?: Reference | undefined
  claimResponse?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  related?: readonly (ExplanationOfBenefitRelated)[] | undefined
  prescription?: Reference | undefined
  originalPrescription?: Reference | undefined
  payee?: ExplanationOfBenefitPayee | undefined
  information?: readonly (ExplanationOfBenefitInformation)[] | undefined
  careTeam?: readonly (ExplanationOfBenefitCareTeam)[] | undefined
  diagnosis?: readonly (ExplanationOfBenefitDiagnosis)[] | undefined
  procedure?: readonly (ExplanationOfBenefitProcedure)[] | undefined
  precedence?: number | undefined
  _precedence?: Element | undefined
  insurance?: ExplanationOfBenefitInsurance | undefined
  accident?: ExplanationOfBenefitAccident | undefined
  employmentImpacted?: Period | undefined
  hospitalization?: Period | undefined
  item?: readonly (ExplanationOfBenefitItem)[] | undefined
  addItem?: readonly (ExplanationOfBenefitAddItem)[] | undefined
  totalCost?: Money | undefined
  unallocDeductable?: Money | undefined
  totalBenefit?: Money | undefined
  payment?: ExplanationOfBenefitPayment | undefined
  form?: CodeableConcept | undefined
  processNote?: readonly (ExplanationOfBenefitProcessNote)[] | undefined
  benefitBalance?: readonly (ExplanationOfBenefitBenefitBalance)[] | undefined
}

/** ExplanationOfBenefit.related */
export interface ExplanationOfBenefitRelated extends BackboneElement {
  claim?: Reference | undefined
  relationship?: CodeableConcept | undefined
  reference?: Identifier | undefined
}

/** ExplanationOfBenefit.payee */
export interface ExplanationOfBenefitPayee extends BackboneElement {
  type?: CodeableConcept | undefined
  resourceType?: CodeableConcept | undefined
  party?: Reference | undefined
}

/** ExplanationOfBenefit.information */
export interface ExplanationOfBenefitInformation extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  category: CodeableConcept
  code?: CodeableConcept | undefined
  timingDate?: string | undefined
  _timingDate?: Element | undefined
  timingPeriod?: Period | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueQuantity?: Quantity | undefined
  valueAttachment?: Attachment | undefined
  valueReference?: Reference | undefined
  reason?: Coding | undefined
}

/** ExplanationOfBenefit.careTeam */
export interface ExplanationOfBenefitCareTeam extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  provider: Reference
  responsible?: boolean | undefined
  _responsible?: Element | undefined
  role?: CodeableConcept | undefined
  qualification?: CodeableConcept | undefined
}

/** ExplanationOfBenefit.diagnosis */
export interface ExplanationOfBenefitDiagnosis extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  diagnosisCodeableConcept?: CodeableConcept | undefined
  diagnosisReference?: Reference | undefined
  type?: readonly (CodeableConcept)[] | undefined
  packageCode?: CodeableConcept | undefined
}

/** ExplanationOfBenefit.procedure */
export interface ExplanationOfBenefitProcedure extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  procedureCodeableConcept?: CodeableConcept | undefined
  procedureReference?: Reference | undefined
}

/** ExplanationOfBenefit.insurance */
export interface ExplanationOfBenefitInsurance extends BackboneElement {
  coverage?: Reference | undefined
  preAuthRef?: readonly (string | null)[] | undefined
  _preAuthRef?: readonly (Element | null)[] | undefined
}

/** ExplanationOfBenefit.accident */
export interface ExplanationOfBenefitAccident extends BackboneElement {
  date?: string | undefined
  _date?: Element | undefined
  type?: CodeableConcept | undefined
  locationAddress?: Address | undefined
  locationReference?: Reference | undefined
}

/** ExplanationOfBenefit.item */
export interface ExplanationOfBenefitItem extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  careTeamLinkId?: readonly (number | null)[] | undefined
  _careTeamLinkId?: readonly (Element | null)[] | undefined
  diagnosisLinkId?: readonly (number | null)[] | undefined
  _diagnosisLinkId?: readonly (Element | null)[] | undefined
  procedureLinkId?: readonly (number | null)[] | undefined
  _procedureLinkId?: readonly (Element | null)[] | undefined
  informationLinkId?: readonly (number | null)[] | undefined
  _informationLinkId?: readonly (Element | null)[] | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  servicedDate?: string | undefined
  _servicedDate?: Element | undefined
  servicedPeriod?: Period | undefined
  locationCodeableConcept?: CodeableConcept | undefined
  locationAddress?: Address | undefined
  locationReference?: Reference | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
  bodySite?: CodeableConcept | undefined
  subSite?: readonly (CodeableConcept)[] | undefined
  encounter?: readonly (Reference)[] | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ExplanationOfBenefitItemAdjudication)[] | undefined
  detail?: readonly (ExplanationOfBenefitItemDetail)[] | undefined
}

/** ExplanationOfBenefit.item.adjudication */
export interface ExplanationOfBenefitItemAdjudication extends BackboneElement {
  category: CodeableConcept
  reason?: CodeableConcept | undefined
  amount?: Money | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ExplanationOfBenefit.item.detail */
export interface ExplanationOfBenefitItemDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  type: CodeableConcept
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ExplanationOfBenefitItemAdjudication)[] | undefined
  subDetail?: readonly (ExplanationOfBenefitItemDetailSubDetail)[] | undefined
}

/** ExplanationOfBenefit.item.detail.subDetail */
export interface ExplanationOfBenefitItemDetailSubDetail extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  type: CodeableConcept
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  programCode?: readonly (CodeableConcept)[] | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  net?: Money | undefined
  udi?: readonly (Reference)[] | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ExplanationOfBenefitItemAdjudication)[] | undefined
}

/** ExplanationOfBenefit.addItem */
export interface ExplanationOfBenefitAddItem extends BackboneElement {
  sequenceLinkId?: readonly (number | null)[] | undefined
  _sequenceLinkId?: readonly (Element | null)[] | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  fee?: Money | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ExplanationOfBenefitItemAdjudication)[] | undefined
  detail?: readonly (ExplanationOfBenefitAddItemDetail)[] | undefined
}

/** ExplanationOfBenefit.addItem.detail */
export interface ExplanationOfBenefitAddItemDetail extends BackboneElement {
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  fee?: Money | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ExplanationOfBenefitItemAdjudication)[] | undefined
}

/** ExplanationOfBenefit.payment */
export interface ExplanationOfBenefitPayment extends BackboneElement {
  type?: CodeableConcept | undefined
  adjustment?: Money | undefined
  adjustmentReason?: CodeableConcept | undefined
  date?: string | undefined
  _date?: Element | undefined
  amount?: Money | undefined
  identifier?: Identifier | undefined
}

/** ExplanationOfBenefit.processNote */
export interface ExplanationOfBenefitProcessNote extends BackboneElement {
  number?: number | undefined
  _number?: Element | undefined
  type?: CodeableConcept | undefined
  text?: string | undefined
  _text?: Element | undefined
  language?: CodeableConcept | undefined
}

/** ExplanationOfBenefit.benefitBalance */
export interface ExplanationOfBenefitBenefitBalance extends BackboneElement {
  category: CodeableConcept
  subCategory?: CodeableConcept | undefined
  excluded?: boolean | undefined
  _excluded?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  network?: CodeableConcept | undefined
  unit?: CodeableConcept | undefined
  term?: CodeableConcept | undefined
  financial?: readonly (ExplanationOfBenefitBenefitBalanceFinancial)[] | undefined
}

/** ExplanationOfBenefit.benefitBalance.financial */
export interface ExplanationOfBenefitBenefitBalanceFinancial extends BackboneElement {
  type: CodeableConcept
  allowedUnsignedInt?: number | undefined
  _allowedUnsignedInt?: Element | undefined
  allowedString?: string | undefined
  _allowedString?: Element | undefined
  allowedMoney?: Money | undefined
  usedUnsignedInt?: number | undefined
  _usedUnsignedInt?: Element | undefined
  usedMoney?: Money | undefined
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
  generalPractitioner?: readonly (Reference)[] | undefined
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
  type: 'replaced-by' | 'replaces' | 'refer' | 'seealso'
  _type?: Element | undefined
}

/** Specimen */
export interface Specimen extends DomainResource {
  resourceType: 'Specimen'
  identifier?: readonly (Identifier)[] | undefined
  accessionIdentifier?: Identifier | undefined
  status?: 'available' | 'unavailable' | 'unsatisfactory' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  subject: Reference
  receivedTime?: string | undefined
  _receivedTime?: Element | undefined
  parent?: readonly (Reference)[] | undefined
  request?: readonly (Reference)[] | undefined
  collection?: SpecimenCollection | undefined
  processing?: readonly (SpecimenProcessing)[] | undefined
  container?: readonly (SpecimenContainer)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** Specimen.collection */
export interface SpecimenCollection extends BackboneElement {
  collector?: Reference | undefined
  collectedDateTime?: string | undefined
  _collectedDateTime?: Element | undefined
  collectedPeriod?: Period | undefined
  quantity?: Quantity | undefined
  method?: CodeableConcept | undefined
  bodySite?: CodeableConcept | undefined
}

/** Specimen.processing */
export interface SpecimenProcessing extends BackboneElement {
  description?: string | undefined
  _description?: Element | undefined
  procedure?: CodeableConcept | undefined
  additive?: readonly (Reference)[] | undefined
  timeDateTime?: string | undefined
  _timeDateTime?: Element | undefined
  timePeriod?: Period | undefined
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
  definition?: readonly (Reference)[] | undefined
  status: 'partial' | 'completed' | 'entered-in-error' | 'health-unknown'
  _status?: Element | undefined
  notDone?: boolean | undefined
  _notDone?: Element | undefined
  notDoneReason?: CodeableConcept | undefined
  patient: Reference
  date?: string | undefined
  _date?: Element | undefined
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
  ageAge?: Age | undefined
  ageRange?: Range | undefined
  ageString?: string | undefined
  _ageString?: Element | undefined
  estimatedAge?: boolean | undefined
  _estimatedAge?: Element | undefined
  deceasedBoolean?: boolean | undefined
  _deceasedBoolean?: Element | undefined
  deceasedAge?: Age | undefined
  deceasedRange?: Range | undefined
  deceasedDate?: string | undefined
  _deceasedDate?: Element | undefined
  deceasedString?: string | undefined
  _deceasedString?: Element | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  condition?: readonly (FamilyMemberHistoryCondition)[] | undefined
}

/** FamilyMemberHistory.condition */
export interface FamilyMemberHistoryCondition extends BackboneElement {
  code: CodeableConcept
  outcome?: CodeableConcept | undefined
  onsetAge?: Age | undefined
  onsetRange?: Range | undefined
  onsetPeriod?: Period | undefined
  onsetString?: string | undefined
  _onsetString?: Element | undefined
  note?: readonly (Annotation)[] | undefined
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
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  kind: 'operation' | 'query'
  _kind?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  idempotent?: boolean | undefined
  _idempotent?: Element | undefined
  code: string
  _code?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  base?: Reference | undefined
  resource?: readonly ('Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _resource?: readonly (Element | null)[] | undefined
  system: boolean
  _system?: Element | undefined
  type: boolean
  _type?: Element | undefined
  instance: boolean
  _instance?: Element | undefined
  parameter?: readonly (OperationDefinitionParameter)[] | undefined
  overload?: readonly (OperationDefinitionOverload)[] | undefined
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
  type?: 'Address' | 'Age' | 'Annotation' | 'Attachment' | 'BackboneElement' | 'CodeableConcept' | 'Coding' | 'ContactDetail' | 'ContactPoint' | 'Contributor' | 'Count' | 'DataRequirement' | 'Distance' | 'Dosage' | 'Duration' | 'Element' | 'ElementDefinition' | 'Extension' | 'HumanName' | 'Identifier' | 'Meta' | 'Money' | 'Narrative' | 'ParameterDefinition' | 'Period' | 'Quantity' | 'Range' | 'Ratio' | 'Reference' | 'RelatedArtifact' | 'SampledData' | 'Signature' | 'SimpleQuantity' | 'Timing' | 'TriggerDefinition' | 'UsageContext' | 'base64Binary' | 'boolean' | 'code' | 'date' | 'dateTime' | 'decimal' | 'id' | 'instant' | 'integer' | 'markdown' | 'oid' | 'positiveInt' | 'string' | 'time' | 'unsignedInt' | 'uri' | 'uuid' | 'xhtml' | 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | 'Type' | 'Any' | undefined
  _type?: Element | undefined
  searchType?: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri' | undefined
  _searchType?: Element | undefined
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

/** OperationDefinition.overload */
export interface OperationDefinitionOverload extends BackboneElement {
  parameterName?: readonly (string | null)[] | undefined
  _parameterName?: readonly (Element | null)[] | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** Sequence */
export interface Sequence extends DomainResource {
  resourceType: 'Sequence'
  identifier?: readonly (Identifier)[] | undefined
  type?: string | undefined
  _type?: Element | undefined
  coordinateSystem: number
  _coordinateSystem?: Element | undefined
  patient?: Reference | undefined
  specimen?: Reference | undefined
  device?: Reference | undefined
  performer?: Reference | undefined
  quantity?: Quantity | undefined
  referenceSeq?: SequenceReferenceSeq | undefined
  variant?: readonly (SequenceVariant)[] | undefined
  observedSeq?: string | undefined
  _observedSeq?: Element | undefined
  quality?: readonly (SequenceQuality)[] | undefined
  readCoverage?: number | undefined
  _readCoverage?: Element | undefined
  repository?: readonly (SequenceRepository)[] | undefined
  pointer?: readonly (Reference)[] | undefined
}

/** Sequence.referenceSeq */
export interface SequenceReferenceSeq extends BackboneElement {
  chromosome?: CodeableConcept | undefined
  genomeBuild?: string | undefined
  _genomeBuild?: Element | undefined
  referenceSeqId?: CodeableConcept | undefined
  referenceSeqPointer?: Reference | undefined
  referenceSeqString?: string | undefined
  _referenceSeqString?: Element | undefined
  strand?: number | undefined
  _strand?: Element | undefined
  windowStart: number
  _windowStart?: Element | undefined
  windowEnd: number
  _windowEnd?: Element | undefined
}

/** Sequence.variant */
export interface SequenceVariant extends BackboneElement {
  start?: number | undefined
  _start?: Element | undefined
  end?: number | undefined
  _end?: Element | undefined
  observedAllele?: string | undefined
  _observedAllele?: Element | undefined
  referenceAllele?: string | undefined
  _referenceAllele?: Element | undefined
  cigar?: string | undefined
  _cigar?: Element | undefined
  variantPointer?: Reference | undefined
}

/** Sequence.quality */
export interface SequenceQuality extends BackboneElement {
  type: 'indel' | 'snp' | 'unknown'
  _type?: Element | undefined
  standardSequence?: CodeableConcept | undefined
  start?: number | undefined
  _start?: Element | undefined
  end?: number | undefined
  _end?: Element | undefined
  score?: Quantity | undefined
  method?: CodeableConcept | undefined
  truthTP?: Decimal | undefined
  _truthTP?: Element | undefined
  queryTP?: Decimal | undefined
  _queryTP?: Element | undefined
  truthFN?: Decimal | undefined
  _truthFN?: Element | undefined
  queryFP?: Decimal | undefined
  _queryFP?: Element | undefined
  gtFP?: Decimal | undefined
  _gtFP?: Element | undefined
  precision?: Decimal | undefined
  _precision?: Element | undefined
  recall?: Decimal | undefined
  _recall?: Element | undefined
  fScore?: Decimal | undefined
  _fScore?: Element | undefined
}

/** Sequence.repository */
export interface SequenceRepository extends BackboneElement {
  type: 'directlink' | 'openapi' | 'login' | 'oauth' | 'other'
  _type?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  datasetId?: string | undefined
  _datasetId?: Element | undefined
  variantsetId?: string | undefined
  _variantsetId?: Element | undefined
  readsetId?: string | undefined
  _readsetId?: Element | undefined
}

/** GraphDefinition */
export interface GraphDefinition extends DomainResource {
  resourceType: 'GraphDefinition'
  url?: string | undefined
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  start: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _start?: Element | undefined
  profile?: string | undefined
  _profile?: Element | undefined
  link?: readonly (GraphDefinitionLink)[] | undefined
}

/** GraphDefinition.link */
export interface GraphDefinitionLink extends BackboneElement {
  path: string
  _path?: Element | undefined
  sliceName?: string | undefined
  _sliceName?: Element | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  target: readonly (GraphDefinitionLinkTarget)[]
}

/** GraphDefinition.link.target */
export interface GraphDefinitionLinkTarget extends BackboneElement {
  type: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _type?: Element | undefined
  profile?: string | undefined
  _profile?: Element | undefined
  compartment?: readonly (GraphDefinitionLinkTargetCompartment)[] | undefined
  link?: readonly (GraphDefinitionLink)[] | undefined
}

/** GraphDefinition.link.target.compartment */
export interface GraphDefinitionLinkTargetCompartment extends BackboneElement {
  code: 'Patient' | 'Encounter' | 'RelatedPerson' | 'Practitioner' | 'Device'
  _code?: Element | undefined
  rule: 'identical' | 'matching' | 'different' | 'custom'
  _rule?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
}

/** Medication */
export interface Medication extends DomainResource {
  resourceType: 'Medication'
  code?: CodeableConcept | undefined
  status?: 'active' | 'inactive' | 'entered-in-error' | undefined
  _status?: Element | undefined
  isBrand?: boolean | undefined
  _isBrand?: Element | undefined
  isOverTheCounter?: boolean | undefined
  _isOverTheCounter?: Element | undefined
  manufacturer?: Reference | undefined
  form?: CodeableConcept | undefined
  ingredient?: readonly (MedicationIngredient)[] | undefined
  package?: MedicationPackage | undefined
  image?: readonly (Attachment)[] | undefined
}

/** Medication.ingredient */
export interface MedicationIngredient extends BackboneElement {
  itemCodeableConcept?: CodeableConcept | undefined
  itemReference?: Reference | undefined
  isActive?: boolean | undefined
  _isActive?: Element | undefined
  amount?: Ratio | undefined
}

/** Medication.package */
export interface MedicationPackage extends BackboneElement {
  container?: CodeableConcept | undefined
  content?: readonly (MedicationPackageContent)[] | undefined
  batch?: readonly (MedicationPackageBatch)[] | undefined
}

/** Medication.package.content */
export interface MedicationPackageContent extends BackboneElement {
  itemCodeableConcept?: CodeableConcept | undefined
  itemReference?: Reference | undefined
  amount?: Quantity | undefined
}

/** Medication.package.batch */
export interface MedicationPackageBatch extends BackboneElement {
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  expirationDate?: string | undefined
  _expirationDate?: Element | undefined
}

/** SimpleQuantity */
export interface SimpleQuantity extends Quantity {
}

/** DiagnosticReport */
export interface DiagnosticReport extends DomainResource {
  resourceType: 'DiagnosticReport'
  identifier?: readonly (Identifier)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  status: 'registered' | 'partial' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'appended' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  code: CodeableConcept
  subject?: Reference | undefined
  context?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  performer?: readonly (DiagnosticReportPerformer)[] | undefined
  specimen?: readonly (Reference)[] | undefined
  result?: readonly (Reference)[] | undefined
  imagingStudy?: readonly (Reference)[] | undefined
  image?: readonly (DiagnosticReportImage)[] | undefined
  conclusion?: string | undefined
  _conclusion?: Element | undefined
  codedDiagnosis?: readonly (CodeableConcept)[] | undefined
  presentedForm?: readonly (Attachment)[] | undefined
}

/** DiagnosticReport.performer */
export interface DiagnosticReportPerformer extends BackboneElement {
  role?: CodeableConcept | undefined
  actor: Reference
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
  participantStatus: 'accepted' | 'declined' | 'tentative' | 'needs-action'
  _participantStatus?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** RequestGroup */
export interface RequestGroup extends DomainResource {
  resourceType: 'RequestGroup'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  status: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  intent: 'proposal' | 'plan' | 'order' | 'original-order' | 'reflex-order' | 'filler-order' | 'instance-order' | 'option'
  _intent?: Element | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  author?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  note?: readonly (Annotation)[] | undefined
  action?: readonly (RequestGroupAction)[] | undefined
}

/** RequestGroup.action */
export interface RequestGroupAction extends BackboneElement {
  label?: string | undefined
  _label?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  textEquivalent?: string | undefined
  _textEquivalent?: Element | undefined
  code?: readonly (CodeableConcept)[] | undefined
  documentation?: readonly (RelatedArtifact)[] | undefined
  condition?: readonly (RequestGroupActionCondition)[] | undefined
  relatedAction?: readonly (RequestGroupActionRelatedAction)[] | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
  timingPeriod?: Period | undefined
  timingDuration?: Duration | undefined
  timingRange?: Range | undefined
  timingTiming?: Timing | undefined
  participant?: readonly (Reference)[] | undefined
  type?: Coding | undefined
  groupingBehavior?: 'visual-group' | 'logical-group' | 'sentence-group' | undefined
  _groupingBehavior?: Element | undefined
  selectionBehavior?: 'any' | 'all' | 'all-or-none' | 'exactly-one' | 'at-most-one' | 'one-or-more' | undefined
  _selectionBehavior?: Element | undefined
  requiredBehavior?: 'must' | 'could' | 'must-unless-documented' | undefined
  _requiredBehavior?: Element | undefined
  precheckBehavior?: 'yes' | 'no' | undefined
  _precheckBehavior?: Element | undefined
  cardinalityBehavior?: 'single' | 'multiple' | undefined
  _cardinalityBehavior?: Element | undefined
  resource?: Reference | undefined
  action?: readonly (RequestGroupAction)[] | undefined
}

/** RequestGroup.action.condition */
export interface RequestGroupActionCondition extends BackboneElement {
  kind: 'applicability' | 'start' | 'stop'
  _kind?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
}

/** RequestGroup.action.relatedAction */
export interface RequestGroupActionRelatedAction extends BackboneElement {
  actionId: string
  _actionId?: Element | undefined
  relationship: 'before-start' | 'before' | 'before-end' | 'concurrent-with-start' | 'concurrent' | 'concurrent-with-end' | 'after-start' | 'after' | 'after-end'
  _relationship?: Element | undefined
  offsetDuration?: Duration | undefined
  offsetRange?: Range | undefined
}

/** MessageHeader */
export interface MessageHeader extends DomainResource {
  resourceType: 'MessageHeader'
  event: Coding
  destination?: readonly (MessageHeaderDestination)[] | undefined
  receiver?: Reference | undefined
  sender?: Reference | undefined
  timestamp: string
  _timestamp?: Element | undefined
  enterer?: Reference | undefined
  author?: Reference | undefined
  source: MessageHeaderSource
  responsible?: Reference | undefined
  reason?: CodeableConcept | undefined
  response?: MessageHeaderResponse | undefined
  focus?: readonly (Reference)[] | undefined
}

/** MessageHeader.destination */
export interface MessageHeaderDestination extends BackboneElement {
  name?: string | undefined
  _name?: Element | undefined
  target?: Reference | undefined
  endpoint: string
  _endpoint?: Element | undefined
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

/** MessageHeader.response */
export interface MessageHeaderResponse extends BackboneElement {
  identifier: string
  _identifier?: Element | undefined
  code: 'ok' | 'transient-error' | 'fatal-error'
  _code?: Element | undefined
  details?: Reference | undefined
}

/** DataElement */
export interface DataElement extends DomainResource {
  resourceType: 'DataElement'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  stringency?: 'comparable' | 'fully-specified' | 'equivalent' | 'convertable' | 'scaleable' | 'flexible' | undefined
  _stringency?: Element | undefined
  mapping?: readonly (DataElementMapping)[] | undefined
  element: readonly (ElementDefinition)[]
}

/** DataElement.mapping */
export interface DataElementMapping extends BackboneElement {
  identity: string
  _identity?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** Goal */
export interface Goal extends DomainResource {
  resourceType: 'Goal'
  identifier?: readonly (Identifier)[] | undefined
  status: 'proposed' | 'accepted' | 'planned' | 'in-progress' | 'on-target' | 'ahead-of-target' | 'behind-target' | 'sustaining' | 'achieved' | 'on-hold' | 'cancelled' | 'entered-in-error' | 'rejected'
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  priority?: CodeableConcept | undefined
  description: CodeableConcept
  subject?: Reference | undefined
  startDate?: string | undefined
  _startDate?: Element | undefined
  startCodeableConcept?: CodeableConcept | undefined
  target?: GoalTarget | undefined
  statusDate?: string | undefined
  _statusDate?: Element | undefined
  statusReason?: string | undefined
  _statusReason?: Element | undefined
  expressedBy?: Reference | undefined
  addresses?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  outcomeCode?: readonly (CodeableConcept)[] | undefined
  outcomeReference?: readonly (Reference)[] | undefined
}

/** Goal.target */
export interface GoalTarget extends BackboneElement {
  measure?: CodeableConcept | undefined
  detailQuantity?: Quantity | undefined
  detailRange?: Range | undefined
  detailCodeableConcept?: CodeableConcept | undefined
  dueDate?: string | undefined
  _dueDate?: Element | undefined
  dueDuration?: Duration | undefined
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
  boundsDuration?: Duration | undefined
  boundsRange?: Range | undefined
  boundsPeriod?: Period | undefined
  count?: number | undefined
  _count?: Element | undefined
  countMax?: number | undefined
  _countMax?: Element | undefined
  duration?: Decimal | undefined
  _duration?: Element | undefined
  durationMax?: Decimal | undefined
  _durationMax?: Element | undefined
  durationUnit?: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a' | undefined
  _durationUnit?: Element | undefined
  frequency?: number | undefined
  _frequency?: Element | undefined
  frequencyMax?: number | undefined
  _frequencyMax?: Element | undefined
  period?: Decimal | undefined
  _period?: Element | undefined
  periodMax?: Decimal | undefined
  _periodMax?: Element | undefined
  periodUnit?: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a' | undefined
  _periodUnit?: Element | undefined
  dayOfWeek?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | null)[] | undefined
  _dayOfWeek?: readonly (Element | null)[] | undefined
  timeOfDay?: readonly (string | null)[] | undefined
  _timeOfDay?: readonly (Element | null)[] | undefined
  when?: readonly ('MORN' | 'AFT' | 'EVE' | 'NIGHT' | 'PHS' | 'HS' | 'WAKE' | 'C' | 'CM' | 'CD' | 'CV' | 'AC' | 'ACM' | 'ACD' | 'ACV' | 'PC' | 'PCM' | 'PCD' | 'PCV' | null)[] | undefined
  _when?: readonly (Element | null)[] | undefined
  offset?: number | undefined
  _offset?: Element | undefined
}

/** Immunization */
export interface Immunization extends DomainResource {
  resourceType: 'Immunization'
  identifier?: readonly (Identifier)[] | undefined
  status: 'completed' | 'entered-in-error'
  _status?: Element | undefined
  notGiven: boolean
  _notGiven?: Element | undefined
  vaccineCode: CodeableConcept
  patient: Reference
  encounter?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  primarySource: boolean
  _primarySource?: Element | undefined
  reportOrigin?: CodeableConcept | undefined
  location?: Reference | undefined
  manufacturer?: Reference | undefined
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  expirationDate?: string | undefined
  _expirationDate?: Element | undefined
  site?: CodeableConcept | undefined
  route?: CodeableConcept | undefined
  doseQuantity?: Quantity | undefined
  practitioner?: readonly (ImmunizationPractitioner)[] | undefined
  note?: readonly (Annotation)[] | undefined
  explanation?: ImmunizationExplanation | undefined
  reaction?: readonly (ImmunizationReaction)[] | undefined
  vaccinationProtocol?: readonly (ImmunizationVaccinationProtocol)[] | undefined
}

/** Immunization.practitioner */
export interface ImmunizationPractitioner extends BackboneElement {
  role?: CodeableConcept | undefined
  actor: Reference
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
  doseSequence?: number | undefined
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
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  immutable?: boolean | undefined
  _immutable?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  extensible?: boolean | undefined
  _extensible?: Element | undefined
  compose?: ValueSetCompose | undefined
  expansion?: ValueSetExpansion | undefined
}

/** ValueSet.compose */
export interface ValueSetCompose extends BackboneElement {
  lockedDate?: string | undefined
  _lockedDate?: Element | undefined
  inactive?: boolean | undefined
  _inactive?: Element | undefined
  include: readonly (ValueSetComposeInclude)[]
  exclude?: readonly (ValueSetComposeInclude)[] | undefined
}

/** ValueSet.compose.include */
export interface ValueSetComposeInclude extends BackboneElement {
  system?: string | undefined
  _system?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  concept?: readonly (ValueSetComposeIncludeConcept)[] | undefined
  filter?: readonly (ValueSetComposeIncludeFilter)[] | undefined
  valueSet?: readonly (string | null)[] | undefined
  _valueSet?: readonly (Element | null)[] | undefined
}

/** ValueSet.compose.include.concept */
export interface ValueSetComposeIncludeConcept extends BackboneElement {
  code: string
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  designation?: readonly (ValueSetComposeIncludeConceptDesignation)[] | undefined
}

/** ValueSet.compose.include.concept.designation */
export interface ValueSetComposeIncludeConceptDesignation extends BackboneElement {
  language?: string | undefined
  _language?: Element | undefined
  use?: Coding | undefined
  value: string
  _value?: Element | undefined
}

/** ValueSet.compose.include.filter */
export interface ValueSetComposeIncludeFilter extends BackboneElement {
  property: string
  _property?: Element | undefined
  op: '=' | 'is-a' | 'descendent-of' | 'is-not-a' | 'regex' | 'in' | 'not-in' | 'generalizes' | 'exists'
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
  inactive?: boolean | undefined
  _inactive?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  designation?: readonly (ValueSetComposeIncludeConceptDesignation)[] | undefined
  contains?: readonly (ValueSetExpansionContains)[] | undefined
}

/** ClaimResponse */
export interface ClaimResponse extends DomainResource {
  resourceType: 'ClaimResponse'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  patient?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
  insurer?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  request?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  payeeType?: CodeableConcept | undefined
  item?: readonly (ClaimResponseItem)[] | undefined
  addItem?: readonly (ClaimResponseAddItem)[] | undefined
  error?: readonly (ClaimResponseError)[] | undefined
  totalCost?: Money | undefined
  unallocDeductable?: Money | undefined
  totalBenefit?: Money | undefined
  payment?: ClaimResponsePayment | undefined
  reserved?: Coding | undefined
  form?: CodeableConcept | undefined
  processNote?: readonly (ClaimResponseProcessNote)[] | undefined
  communicationRequest?: readonly (Reference)[] | undefined
  insurance?: readonly (ClaimResponseInsurance)[] | undefined
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
  category: CodeableConcept
  reason?: CodeableConcept | undefined
  amount?: Money | undefined
  value?: Decimal | undefined
  _value?: Element | undefined
}

/** ClaimResponse.item.detail */
export interface ClaimResponseItemDetail extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseItemAdjudication)[] | undefined
  subDetail?: readonly (ClaimResponseItemDetailSubDetail)[] | undefined
}

/** ClaimResponse.item.detail.subDetail */
export interface ClaimResponseItemDetailSubDetail extends BackboneElement {
  sequenceLinkId: number
  _sequenceLinkId?: Element | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseItemAdjudication)[] | undefined
}

/** ClaimResponse.addItem */
export interface ClaimResponseAddItem extends BackboneElement {
  sequenceLinkId?: readonly (number | null)[] | undefined
  _sequenceLinkId?: readonly (Element | null)[] | undefined
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  fee?: Money | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseItemAdjudication)[] | undefined
  detail?: readonly (ClaimResponseAddItemDetail)[] | undefined
}

/** ClaimResponse.addItem.detail */
export interface ClaimResponseAddItemDetail extends BackboneElement {
  revenue?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  service?: CodeableConcept | undefined
  modifier?: readonly (CodeableConcept)[] | undefined
  fee?: Money | undefined
  noteNumber?: readonly (number | null)[] | undefined
  _noteNumber?: readonly (Element | null)[] | undefined
  adjudication?: readonly (ClaimResponseItemAdjudication)[] | undefined
}

/** ClaimResponse.error */
export interface ClaimResponseError extends BackboneElement {
  sequenceLinkId?: number | undefined
  _sequenceLinkId?: Element | undefined
  detailSequenceLinkId?: number | undefined
  _detailSequenceLinkId?: Element | undefined
  subdetailSequenceLinkId?: number | undefined
  _subdetailSequenceLinkId?: Element | undefined
  code: CodeableConcept
}

/** ClaimResponse.payment */
export interface ClaimResponsePayment extends BackboneElement {
  type?: CodeableConcept | undefined
  adjustment?: Money | undefined
  adjustmentReason?: CodeableConcept | undefined
  date?: string | undefined
  _date?: Element | undefined
  amount?: Money | undefined
  identifier?: Identifier | undefined
}

/** ClaimResponse.processNote */
export interface ClaimResponseProcessNote extends BackboneElement {
  number?: number | undefined
  _number?: Element | undefined
  type?: CodeableConcept | undefined
  text?: string | undefined
  _text?: Element | undefined
  language?: CodeableConcept | undefined
}

/** ClaimResponse.insurance */
export interface ClaimResponseInsurance extends BackboneElement {
  sequence: number
  _sequence?: Element | undefined
  focal: boolean
  _focal?: Element | undefined
  coverage: Reference
  businessArrangement?: string | undefined
  _businessArrangement?: Element | undefined
  preAuthRef?: readonly (string | null)[] | undefined
  _preAuthRef?: readonly (Element | null)[] | undefined
  claimResponse?: Reference | undefined
}

/** Contract */
export interface Contract extends DomainResource {
  resourceType: 'Contract'
  identifier?: Identifier | undefined
  status?: 'amended' | 'appended' | 'cancelled' | 'disputed' | 'entered-in-error' | 'executable' | 'executed' | 'negotiable' | 'offered' | 'policy' | 'rejected' | 'renewed' | 'revoked' | 'resolved' | 'terminated' | undefined
  _status?: Element | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  applies?: Period | undefined
  subject?: readonly (Reference)[] | undefined
  topic?: readonly (Reference)[] | undefined
  authority?: readonly (Reference)[] | undefined
  domain?: readonly (Reference)[] | undefined
  type?: CodeableConcept | undefined
  subType?: readonly (CodeableConcept)[] | undefined
  action?: readonly (CodeableConcept)[] | undefined
  actionReason?: readonly (CodeableConcept)[] | undefined
  decisionType?: CodeableConcept | undefined
  contentDerivative?: CodeableConcept | undefined
  securityLabel?: readonly (Coding)[] | undefined
  agent?: readonly (ContractAgent)[] | undefined
  signer?: readonly (ContractSigner)[] | undefined
  valuedItem?: readonly (ContractValuedItem)[] | undefined
  term?: readonly (ContractTerm)[] | undefined
  bindingAttachment?: Attachment | undefined
  bindingReference?: Reference | undefined
  friendly?: readonly (ContractFriendly)[] | undefined
  legal?: readonly (ContractLegal)[] | undefined
  rule?: readonly (ContractRule)[] | undefined
}

/** Contract.agent */
export interface ContractAgent extends BackboneElement {
  actor: Reference
  role?: readonly (CodeableConcept)[] | undefined
}

/** Contract.signer */
export interface ContractSigner extends BackboneElement {
  type: Coding
  party: Reference
  signature: readonly (Signature)[]
}

/** Contract.valuedItem */
export interface ContractValuedItem extends BackboneElement {
  entityCodeableConcept?: CodeableConcept | undefined
  entityReference?: Reference | undefined
  identifier?: Identifier | undefined
  effectiveTime?: string | undefined
  _effectiveTime?: Element | undefined
  quantity?: Quantity | undefined
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Money | undefined
}

/** Contract.term */
export interface ContractTerm extends BackboneElement {
  identifier?: Identifier | undefined
  issued?: string | undefined
  _issued?: Element | undefined
  applies?: Period | undefined
  type?: CodeableConcept | undefined
  subType?: CodeableConcept | undefined
  topic?: readonly (Reference)[] | undefined
  action?: readonly (CodeableConcept)[] | undefined
  actionReason?: readonly (CodeableConcept)[] | undefined
  securityLabel?: readonly (Coding)[] | undefined
  agent?: readonly (ContractTermAgent)[] | undefined
  text?: string | undefined
  _text?: Element | undefined
  valuedItem?: readonly (ContractTermValuedItem)[] | undefined
  group?: readonly (ContractTerm)[] | undefined
}

/** Contract.term.agent */
export interface ContractTermAgent extends BackboneElement {
  actor: Reference
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
  unitPrice?: Money | undefined
  factor?: Decimal | undefined
  _factor?: Element | undefined
  points?: Decimal | undefined
  _points?: Element | undefined
  net?: Money | undefined
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
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAddress?: Address | undefined
  valueAge?: Age | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueContactPoint?: ContactPoint | undefined
  valueCount?: Count | undefined
  valueDistance?: Distance | undefined
  valueDuration?: Duration | undefined
  valueHumanName?: HumanName | undefined
  valueIdentifier?: Identifier | undefined
  valueMoney?: Money | undefined
  valuePeriod?: Period | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueReference?: Reference | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueTiming?: Timing | undefined
  valueMeta?: Meta | undefined
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
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  sourceUri?: string | undefined
  _sourceUri?: Element | undefined
  sourceReference?: Reference | undefined
  targetUri?: string | undefined
  _targetUri?: Element | undefined
  targetReference?: Reference | undefined
  group?: readonly (ConceptMapGroup)[] | undefined
}

/** ConceptMap.group */
export interface ConceptMapGroup extends BackboneElement {
  source?: string | undefined
  _source?: Element | undefined
  sourceVersion?: string | undefined
  _sourceVersion?: Element | undefined
  target?: string | undefined
  _target?: Element | undefined
  targetVersion?: string | undefined
  _targetVersion?: Element | undefined
  element: readonly (ConceptMapGroupElement)[]
  unmapped?: ConceptMapGroupUnmapped | undefined
}

/** ConceptMap.group.element */
export interface ConceptMapGroupElement extends BackboneElement {
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  target?: readonly (ConceptMapGroupElementTarget)[] | undefined
}

/** ConceptMap.group.element.target */
export interface ConceptMapGroupElementTarget extends BackboneElement {
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  equivalence?: 'relatedto' | 'equivalent' | 'equal' | 'wider' | 'subsumes' | 'narrower' | 'specializes' | 'inexact' | 'unmatched' | 'disjoint' | undefined
  _equivalence?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
  dependsOn?: readonly (ConceptMapGroupElementTargetDependsOn)[] | undefined
  product?: readonly (ConceptMapGroupElementTargetDependsOn)[] | undefined
}

/** ConceptMap.group.element.target.dependsOn */
export interface ConceptMapGroupElementTargetDependsOn extends BackboneElement {
  property: string
  _property?: Element | undefined
  system?: string | undefined
  _system?: Element | undefined
  code: string
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
}

/** ConceptMap.group.unmapped */
export interface ConceptMapGroupUnmapped extends BackboneElement {
  mode: 'provided' | 'fixed' | 'other-map'
  _mode?: Element | undefined
  code?: string | undefined
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  url?: string | undefined
  _url?: Element | undefined
}

/** Signature */
export interface Signature extends Element {
  type: readonly (Coding)[]
  when: string
  _when?: Element | undefined
  whoUri?: string | undefined
  _whoUri?: Element | undefined
  whoReference?: Reference | undefined
  onBehalfOfUri?: string | undefined
  _onBehalfOfUri?: Element | undefined
  onBehalfOfReference?: Reference | undefined
  contentType?: string | undefined
  _contentType?: Element | undefined
  blob?: string | undefined
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
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  keyword?: readonly (Coding)[] | undefined
  fhirVersion?: string | undefined
  _fhirVersion?: Element | undefined
  mapping?: readonly (StructureDefinitionMapping)[] | undefined
  kind: 'primitive-type' | 'complex-type' | 'resource' | 'logical'
  _kind?: Element | undefined
  abstract: boolean
  _abstract?: Element | undefined
  contextType?: 'resource' | 'datatype' | 'extension' | undefined
  _contextType?: Element | undefined
  context?: readonly (string | null)[] | undefined
  _context?: readonly (Element | null)[] | undefined
  contextInvariant?: readonly (string | null)[] | undefined
  _contextInvariant?: readonly (Element | null)[] | undefined
  type: string
  _type?: Element | undefined
  baseDefinition?: string | undefined
  _baseDefinition?: Element | undefined
  derivation?: 'specialization' | 'constraint' | undefined
  _derivation?: Element | undefined
  snapshot?: StructureDefinitionSnapshot | undefined
  differential?: StructureDefinitionDifferential | undefined
}

/** StructureDefinition.mapping */
export interface StructureDefinitionMapping extends BackboneElement {
  identity: string
  _identity?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
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
  basedOn?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  status: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  medium?: readonly (CodeableConcept)[] | undefined
  subject?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  topic?: readonly (Reference)[] | undefined
  context?: Reference | undefined
  payload?: readonly (CommunicationRequestPayload)[] | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  sender?: Reference | undefined
  requester?: CommunicationRequestRequester | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** CommunicationRequest.payload */
export interface CommunicationRequestPayload extends BackboneElement {
  contentString?: string | undefined
  _contentString?: Element | undefined
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** CommunicationRequest.requester */
export interface CommunicationRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
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
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  request?: Reference | undefined
  response?: Reference | undefined
  statusDate?: string | undefined
  _statusDate?: Element | undefined
  created?: string | undefined
  _created?: Element | undefined
  target?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  paymentStatus?: CodeableConcept | undefined
}

/** GuidanceResponse */
export interface GuidanceResponse extends DomainResource {
  resourceType: 'GuidanceResponse'
  requestId?: string | undefined
  _requestId?: Element | undefined
  identifier?: Identifier | undefined
  module: Reference
  status: 'success' | 'data-requested' | 'data-required' | 'in-progress' | 'failure' | 'entered-in-error'
  _status?: Element | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  performer?: Reference | undefined
  reasonCodeableConcept?: CodeableConcept | undefined
  reasonReference?: Reference | undefined
  note?: readonly (Annotation)[] | undefined
  evaluationMessage?: readonly (Reference)[] | undefined
  outputParameters?: Reference | undefined
  result?: Reference | undefined
  dataRequirement?: readonly (DataRequirement)[] | undefined
}

/** DetectedIssue */
export interface DetectedIssue extends DomainResource {
  resourceType: 'DetectedIssue'
  identifier?: Identifier | undefined
  status: 'registered' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  severity?: 'high' | 'moderate' | 'low' | undefined
  _severity?: Element | undefined
  patient?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  author?: Reference | undefined
  implicated?: readonly (Reference)[] | undefined
  detail?: string | undefined
  _detail?: Element | undefined
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
  family?: string | undefined
  _family?: Element | undefined
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
  identifier?: Identifier | undefined
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
  outcome?: FhirResource | undefined
}

/** MessageDefinition */
export interface MessageDefinition extends DomainResource {
  resourceType: 'MessageDefinition'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date: string
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  base?: Reference | undefined
  parent?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  event: Coding
  category?: 'Consequence' | 'Currency' | 'Notification' | undefined
  _category?: Element | undefined
  focus?: readonly (MessageDefinitionFocus)[] | undefined
  responseRequired?: boolean | undefined
  _responseRequired?: Element | undefined
  allowedResponse?: readonly (MessageDefinitionAllowedResponse)[] | undefined
}

/** MessageDefinition.focus */
export interface MessageDefinitionFocus extends BackboneElement {
  code: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _code?: Element | undefined
  profile?: Reference | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
}

/** MessageDefinition.allowedResponse */
export interface MessageDefinitionAllowedResponse extends BackboneElement {
  message: Reference
  situation?: string | undefined
  _situation?: Element | undefined
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
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  fhirVersion?: string | undefined
  _fhirVersion?: Element | undefined
  dependency?: readonly (ImplementationGuideDependency)[] | undefined
  package?: readonly (ImplementationGuidePackage)[] | undefined
  global?: readonly (ImplementationGuideGlobal)[] | undefined
  binary?: readonly (string | null)[] | undefined
  _binary?: readonly (Element | null)[] | undefined
  page?: ImplementationGuidePage | undefined
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
  example: boolean
  _example?: Element | undefined
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
  type: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _type?: Element | undefined
  profile: Reference
}

/** ImplementationGuide.page */
export interface ImplementationGuidePage extends BackboneElement {
  source: string
  _source?: Element | undefined
  title: string
  _title?: Element | undefined
  kind: 'page' | 'example' | 'list' | 'include' | 'directory' | 'dictionary' | 'toc' | 'resource'
  _kind?: Element | undefined
  type?: readonly ('Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
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
  identifier?: readonly (Identifier)[] | undefined
  status?: 'proposed' | 'draft' | 'planned' | 'requested' | 'active' | 'on-hold' | 'completed' | 'cancelled' | 'entered-in-error' | undefined
  _status?: Element | undefined
  patient: Reference
  encounter?: Reference | undefined
  dateTime: string
  _dateTime?: Element | undefined
  orderer?: Reference | undefined
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
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  request?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
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
  identifier?: Identifier | undefined
  display?: string | undefined
  _display?: Element | undefined
}

/** CodeSystem */
export interface CodeSystem extends DomainResource {
  resourceType: 'CodeSystem'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: Identifier | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  caseSensitive?: boolean | undefined
  _caseSensitive?: Element | undefined
  valueSet?: string | undefined
  _valueSet?: Element | undefined
  hierarchyMeaning?: 'grouped-by' | 'is-a' | 'part-of' | 'classified-with' | undefined
  _hierarchyMeaning?: Element | undefined
  compositional?: boolean | undefined
  _compositional?: Element | undefined
  versionNeeded?: boolean | undefined
  _versionNeeded?: Element | undefined
  content: 'not-present' | 'example' | 'fragment' | 'complete'
  _content?: Element | undefined
  count?: number | undefined
  _count?: Element | undefined
  filter?: readonly (CodeSystemFilter)[] | undefined
  property?: readonly (CodeSystemProperty)[] | undefined
  concept?: readonly (CodeSystemConcept)[] | undefined
}

/** CodeSystem.filter */
export interface CodeSystemFilter extends BackboneElement {
  code: string
  _code?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  operator: readonly ('=' | 'is-a' | 'descendent-of' | 'is-not-a' | 'regex' | 'in' | 'not-in' | 'generalizes' | 'exists' | null)[]
  _operator?: readonly (Element | null)[] | undefined
  value: string
  _value?: Element | undefined
}

/** CodeSystem.property */
export interface CodeSystemProperty extends BackboneElement {
  code: string
  _code?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  type: 'code' | 'Coding' | 'string' | 'integer' | 'boolean' | 'dateTime'
  _type?: Element | undefined
}

/** CodeSystem.concept */
export interface CodeSystemConcept extends BackboneElement {
  code: string
  _code?: Element | undefined
  display?: string | undefined
  _display?: Element | undefined
  definition?: string | undefined
  _definition?: Element | undefined
  designation?: readonly (CodeSystemConceptDesignation)[] | undefined
  property?: readonly (CodeSystemConceptProperty)[] | undefined
  concept?: readonly (CodeSystemConcept)[] | undefined
}

/** CodeSystem.concept.designation */
export interface CodeSystemConceptDesignation extends BackboneElement {
  language?: string | undefined
  _language?: Element | undefined
  use?: Coding | undefined
  value: string
  _value?: Element | undefined
}

/** CodeSystem.concept.property */
export interface CodeSystemConceptProperty extends BackboneElement {
  code: string
  _code?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueCoding?: Coding | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
}

/** MedicationRequest */
export interface MedicationRequest extends DomainResource {
  resourceType: 'MedicationRequest'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  status?: 'active' | 'on-hold' | 'cancelled' | 'completed' | 'entered-in-error' | 'stopped' | 'draft' | 'unknown' | undefined
  _status?: Element | undefined
  intent: 'proposal' | 'plan' | 'order' | 'instance-order'
  _intent?: Element | undefined
  category?: CodeableConcept | undefined
  priority?: 'routine' | 'urgent' | 'stat' | 'asap' | undefined
  _priority?: Element | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  subject: Reference
  context?: Reference | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  requester?: MedicationRequestRequester | undefined
  recorder?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  dosageInstruction?: readonly (Dosage)[] | undefined
  dispenseRequest?: MedicationRequestDispenseRequest | undefined
  substitution?: MedicationRequestSubstitution | undefined
  priorPrescription?: Reference | undefined
  detectedIssue?: readonly (Reference)[] | undefined
  eventHistory?: readonly (Reference)[] | undefined
}

/** MedicationRequest.requester */
export interface MedicationRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
}

/** MedicationRequest.dispenseRequest */
export interface MedicationRequestDispenseRequest extends BackboneElement {
  validityPeriod?: Period | undefined
  numberOfRepeatsAllowed?: number | undefined
  _numberOfRepeatsAllowed?: Element | undefined
  quantity?: Quantity | undefined
  expectedSupplyDuration?: Duration | undefined
  performer?: Reference | undefined
}

/** MedicationRequest.substitution */
export interface MedicationRequestSubstitution extends BackboneElement {
  allowed: boolean
  _allowed?: Element | undefined
  reason?: CodeableConcept | undefined
}

/** ProcedureRequest */
export interface ProcedureRequest extends DomainResource {
  resourceType: 'ProcedureRequest'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  requisition?: Identifier | undefined
  status: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  intent: 'proposal' | 'plan' | 'order' | 'original-order' | 'reflex-order' | 'filler-order' | 'instance-order' | 'option'
  _intent?: Element | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  doNotPerform?: boolean | undefined
  _doNotPerform?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  code: CodeableConcept
  subject: Reference
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  occurrenceTiming?: Timing | undefined
  asNeededBoolean?: boolean | undefined
  _asNeededBoolean?: Element | undefined
  asNeededCodeableConcept?: CodeableConcept | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  requester?: ProcedureRequestRequester | undefined
  performerType?: CodeableConcept | undefined
  performer?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  supportingInfo?: readonly (Reference)[] | undefined
  specimen?: readonly (Reference)[] | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  note?: readonly (Annotation)[] | undefined
  relevantHistory?: readonly (Reference)[] | undefined
}

/** ProcedureRequest.requester */
export interface ProcedureRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
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
  vaccineCode?: CodeableConcept | undefined
  targetDisease?: CodeableConcept | undefined
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
  serviceCategory?: CodeableConcept | undefined
  serviceType?: readonly (CodeableConcept)[] | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  appointmentType?: CodeableConcept | undefined
  schedule: Reference
  status: 'busy' | 'free' | 'busy-unavailable' | 'busy-tentative' | 'entered-in-error'
  _status?: Element | undefined
  start: string
  _start?: Element | undefined
  end: string
  _end?: Element | undefined
  overbooked?: boolean | undefined
  _overbooked?: Element | undefined
  comment?: string | undefined
  _comment?: Element | undefined
}

/** CompartmentDefinition */
export interface CompartmentDefinition extends DomainResource {
  resourceType: 'CompartmentDefinition'
  url: string
  _url?: Element | undefined
  name: string
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  code: 'Patient' | 'Encounter' | 'RelatedPerson' | 'Practitioner' | 'Device'
  _code?: Element | undefined
  search: boolean
  _search?: Element | undefined
  resource?: readonly (CompartmentDefinitionResource)[] | undefined
}

/** CompartmentDefinition.resource */
export interface CompartmentDefinitionResource extends BackboneElement {
  code: 'Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource'
  _code?: Element | undefined
  param?: readonly (string | null)[] | undefined
  _param?: readonly (Element | null)[] | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** Coverage */
export interface Coverage extends DomainResource {
  resourceType: 'Coverage'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  policyHolder?: Reference | undefined
  subscriber?: Reference | undefined
  subscriberId?: string | undefined
  _subscriberId?: Element | undefined
  beneficiary?: Reference | undefined
  relationship?: CodeableConcept | undefined
  period?: Period | undefined
  payor?: readonly (Reference)[] | undefined
  grouping?: CoverageGrouping | undefined
  dependent?: string | undefined
  _dependent?: Element | undefined
  sequence?: string | undefined
  _sequence?: Element | undefined
  order?: number | undefined
  _order?: Element | undefined
  network?: string | undefined
  _network?: Element | undefined
  contract?: readonly (Reference)[] | undefined
}

/** Coverage.grouping */
export interface CoverageGrouping extends BackboneElement {
  group?: string | undefined
  _group?: Element | undefined
  groupDisplay?: string | undefined
  _groupDisplay?: Element | undefined
  subGroup?: string | undefined
  _subGroup?: Element | undefined
  subGroupDisplay?: string | undefined
  _subGroupDisplay?: Element | undefined
  plan?: string | undefined
  _plan?: Element | undefined
  planDisplay?: string | undefined
  _planDisplay?: Element | undefined
  subPlan?: string | undefined
  _subPlan?: Element | undefined
  subPlanDisplay?: string | undefined
  _subPlanDisplay?: Element | undefined
  class?: string | undefined
  _class?: Element | undefined
  classDisplay?: string | undefined
  _classDisplay?: Element | undefined
  subClass?: string | undefined
  _subClass?: Element | undefined
  subClassDisplay?: string | undefined
  _subClassDisplay?: Element | undefined
}

/** PaymentReconciliation */
export interface PaymentReconciliation extends DomainResource {
  resourceType: 'PaymentReconciliation'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  period?: Period | undefined
  created?: string | undefined
  _created?: Element | undefined
  organization?: Reference | undefined
  request?: Reference | undefined
  outcome?: CodeableConcept | undefined
  disposition?: string | undefined
  _disposition?: Element | undefined
  requestProvider?: Reference | undefined
  requestOrganization?: Reference | undefined
  detail?: readonly (PaymentReconciliationDetail)[] | undefined
  form?: CodeableConcept | undefined
  total?: Money | undefined
  processNote?: readonly (PaymentReconciliationProcessNote)[] | undefined
}

/** PaymentReconciliation.detail */
export interface PaymentReconciliationDetail extends BackboneElement {
  type: CodeableConcept
  request?: Reference | undefined
  response?: Reference | undefined
  submitter?: Reference | undefined
  payee?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  amount?: Money | undefined
}

/** PaymentReconciliation.processNote */
export interface PaymentReconciliationProcessNote extends BackboneElement {
  type?: CodeableConcept | undefined
  text?: string | undefined
  _text?: Element | undefined
}

/** SearchParameter */
export interface SearchParameter extends DomainResource {
  resourceType: 'SearchParameter'
  url: string
  _url?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  code: string
  _code?: Element | undefined
  base: readonly ('Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[]
  _base?: readonly (Element | null)[] | undefined
  type: 'number' | 'date' | 'string' | 'token' | 'reference' | 'composite' | 'quantity' | 'uri'
  _type?: Element | undefined
  derivedFrom?: string | undefined
  _derivedFrom?: Element | undefined
  description: string
  _description?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
  xpath?: string | undefined
  _xpath?: Element | undefined
  xpathUsage?: 'normal' | 'phonetic' | 'nearby' | 'distance' | 'other' | undefined
  _xpathUsage?: Element | undefined
  target?: readonly ('Account' | 'ActivityDefinition' | 'AdverseEvent' | 'AllergyIntolerance' | 'Appointment' | 'AppointmentResponse' | 'AuditEvent' | 'Basic' | 'Binary' | 'BodySite' | 'Bundle' | 'CapabilityStatement' | 'CarePlan' | 'CareTeam' | 'ChargeItem' | 'Claim' | 'ClaimResponse' | 'ClinicalImpression' | 'CodeSystem' | 'Communication' | 'CommunicationRequest' | 'CompartmentDefinition' | 'Composition' | 'ConceptMap' | 'Condition' | 'Consent' | 'Contract' | 'Coverage' | 'DataElement' | 'DetectedIssue' | 'Device' | 'DeviceComponent' | 'DeviceMetric' | 'DeviceRequest' | 'DeviceUseStatement' | 'DiagnosticReport' | 'DocumentManifest' | 'DocumentReference' | 'DomainResource' | 'EligibilityRequest' | 'EligibilityResponse' | 'Encounter' | 'Endpoint' | 'EnrollmentRequest' | 'EnrollmentResponse' | 'EpisodeOfCare' | 'ExpansionProfile' | 'ExplanationOfBenefit' | 'FamilyMemberHistory' | 'Flag' | 'Goal' | 'GraphDefinition' | 'Group' | 'GuidanceResponse' | 'HealthcareService' | 'ImagingManifest' | 'ImagingStudy' | 'Immunization' | 'ImmunizationRecommendation' | 'ImplementationGuide' | 'Library' | 'Linkage' | 'List' | 'Location' | 'Measure' | 'MeasureReport' | 'Media' | 'Medication' | 'MedicationAdministration' | 'MedicationDispense' | 'MedicationRequest' | 'MedicationStatement' | 'MessageDefinition' | 'MessageHeader' | 'NamingSystem' | 'NutritionOrder' | 'Observation' | 'OperationDefinition' | 'OperationOutcome' | 'Organization' | 'Parameters' | 'Patient' | 'PaymentNotice' | 'PaymentReconciliation' | 'Person' | 'PlanDefinition' | 'Practitioner' | 'PractitionerRole' | 'Procedure' | 'ProcedureRequest' | 'ProcessRequest' | 'ProcessResponse' | 'Provenance' | 'Questionnaire' | 'QuestionnaireResponse' | 'ReferralRequest' | 'RelatedPerson' | 'RequestGroup' | 'ResearchStudy' | 'ResearchSubject' | 'RiskAssessment' | 'Schedule' | 'SearchParameter' | 'Sequence' | 'ServiceDefinition' | 'Slot' | 'Specimen' | 'StructureDefinition' | 'StructureMap' | 'Subscription' | 'Substance' | 'SupplyDelivery' | 'SupplyRequest' | 'Task' | 'TestReport' | 'TestScript' | 'ValueSet' | 'VisionPrescription' | 'Resource' | null)[] | undefined
  _target?: readonly (Element | null)[] | undefined
  comparator?: readonly ('eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap' | null)[] | undefined
  _comparator?: readonly (Element | null)[] | undefined
  modifier?: readonly ('missing' | 'exact' | 'contains' | 'not' | 'text' | 'in' | 'not-in' | 'below' | 'above' | 'type' | null)[] | undefined
  _modifier?: readonly (Element | null)[] | undefined
  chain?: readonly (string | null)[] | undefined
  _chain?: readonly (Element | null)[] | undefined
  component?: readonly (SearchParameterComponent)[] | undefined
}

/** SearchParameter.component */
export interface SearchParameterComponent extends BackboneElement {
  definition: Reference
  expression: string
  _expression?: Element | undefined
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
  basedOn?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  context?: Reference | undefined
  status: 'active' | 'completed' | 'entered-in-error' | 'intended' | 'stopped' | 'on-hold'
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  dateAsserted?: string | undefined
  _dateAsserted?: Element | undefined
  informationSource?: Reference | undefined
  subject: Reference
  derivedFrom?: readonly (Reference)[] | undefined
  taken: 'y' | 'n' | 'unk' | 'na'
  _taken?: Element | undefined
  reasonNotTaken?: readonly (CodeableConcept)[] | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  dosage?: readonly (Dosage)[] | undefined
}

/** Money */
export interface Money extends Quantity {
}

/** Schedule */
export interface Schedule extends DomainResource {
  resourceType: 'Schedule'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  serviceCategory?: CodeableConcept | undefined
  serviceType?: readonly (CodeableConcept)[] | undefined
  specialty?: readonly (CodeableConcept)[] | undefined
  actor: readonly (Reference)[]
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

/** AllergyIntolerance */
export interface AllergyIntolerance extends DomainResource {
  resourceType: 'AllergyIntolerance'
  identifier?: readonly (Identifier)[] | undefined
  clinicalStatus?: 'active' | 'inactive' | 'resolved' | undefined
  _clinicalStatus?: Element | undefined
  verificationStatus: 'unconfirmed' | 'confirmed' | 'refuted' | 'entered-in-error'
  _verificationStatus?: Element | undefined
  type?: 'allergy' | 'intolerance' | undefined
  _type?: Element | undefined
  category?: readonly ('food' | 'medication' | 'environment' | 'biologic' | null)[] | undefined
  _category?: readonly (Element | null)[] | undefined
  criticality?: 'low' | 'high' | 'unable-to-assess' | undefined
  _criticality?: Element | undefined
  code?: CodeableConcept | undefined
  patient: Reference
  onsetDateTime?: string | undefined
  _onsetDateTime?: Element | undefined
  onsetAge?: Age | undefined
  onsetPeriod?: Period | undefined
  onsetRange?: Range | undefined
  onsetString?: string | undefined
  _onsetString?: Element | undefined
  assertedDate?: string | undefined
  _assertedDate?: Element | undefined
  recorder?: Reference | undefined
  asserter?: Reference | undefined
  lastOccurrence?: string | undefined
  _lastOccurrence?: Element | undefined
  note?: readonly (Annotation)[] | undefined
  reaction?: readonly (AllergyIntoleranceReaction)[] | undefined
}

/** AllergyIntolerance.reaction */
export interface AllergyIntoleranceReaction extends BackboneElement {
  substance?: CodeableConcept | undefined
  manifestation: readonly (CodeableConcept)[]
  description?: string | undefined
  _description?: Element | undefined
  onset?: string | undefined
  _onset?: Element | undefined
  severity?: 'mild' | 'moderate' | 'severe' | undefined
  _severity?: Element | undefined
  exposureRoute?: CodeableConcept | undefined
  note?: readonly (Annotation)[] | undefined
}

/** PlanDefinition */
export interface PlanDefinition extends DomainResource {
  resourceType: 'PlanDefinition'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  type?: CodeableConcept | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  topic?: readonly (CodeableConcept)[] | undefined
  contributor?: readonly (Contributor)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  library?: readonly (Reference)[] | undefined
  goal?: readonly (PlanDefinitionGoal)[] | undefined
  action?: readonly (PlanDefinitionAction)[] | undefined
}

/** PlanDefinition.goal */
export interface PlanDefinitionGoal extends BackboneElement {
  category?: CodeableConcept | undefined
  description: CodeableConcept
  priority?: CodeableConcept | undefined
  start?: CodeableConcept | undefined
  addresses?: readonly (CodeableConcept)[] | undefined
  documentation?: readonly (RelatedArtifact)[] | undefined
  target?: readonly (PlanDefinitionGoalTarget)[] | undefined
}

/** PlanDefinition.goal.target */
export interface PlanDefinitionGoalTarget extends BackboneElement {
  measure?: CodeableConcept | undefined
  detailQuantity?: Quantity | undefined
  detailRange?: Range | undefined
  detailCodeableConcept?: CodeableConcept | undefined
  due?: Duration | undefined
}

/** PlanDefinition.action */
export interface PlanDefinitionAction extends BackboneElement {
  label?: string | undefined
  _label?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  textEquivalent?: string | undefined
  _textEquivalent?: Element | undefined
  code?: readonly (CodeableConcept)[] | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  documentation?: readonly (RelatedArtifact)[] | undefined
  goalId?: readonly (string | null)[] | undefined
  _goalId?: readonly (Element | null)[] | undefined
  triggerDefinition?: readonly (TriggerDefinition)[] | undefined
  condition?: readonly (PlanDefinitionActionCondition)[] | undefined
  input?: readonly (DataRequirement)[] | undefined
  output?: readonly (DataRequirement)[] | undefined
  relatedAction?: readonly (PlanDefinitionActionRelatedAction)[] | undefined
  timingDateTime?: string | undefined
  _timingDateTime?: Element | undefined
  timingPeriod?: Period | undefined
  timingDuration?: Duration | undefined
  timingRange?: Range | undefined
  timingTiming?: Timing | undefined
  participant?: readonly (PlanDefinitionActionParticipant)[] | undefined
  type?: Coding | undefined
  groupingBehavior?: 'visual-group' | 'logical-group' | 'sentence-group' | undefined
  _groupingBehavior?: Element | undefined
  selectionBehavior?: 'any' | 'all' | 'all-or-none' | 'exactly-one' | 'at-most-one' | 'one-or-more' | undefined
  _selectionBehavior?: Element | undefined
  requiredBehavior?: 'must' | 'could' | 'must-unless-documented' | undefined
  _requiredBehavior?: Element | undefined
  precheckBehavior?: 'yes' | 'no' | undefined
  _precheckBehavior?: Element | undefined
  cardinalityBehavior?: 'single' | 'multiple' | undefined
  _cardinalityBehavior?: Element | undefined
  definition?: Reference | undefined
  transform?: Reference | undefined
  dynamicValue?: readonly (PlanDefinitionActionDynamicValue)[] | undefined
  action?: readonly (PlanDefinitionAction)[] | undefined
}

/** PlanDefinition.action.condition */
export interface PlanDefinitionActionCondition extends BackboneElement {
  kind: 'applicability' | 'start' | 'stop'
  _kind?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
}

/** PlanDefinition.action.relatedAction */
export interface PlanDefinitionActionRelatedAction extends BackboneElement {
  actionId: string
  _actionId?: Element | undefined
  relationship: 'before-start' | 'before' | 'before-end' | 'concurrent-with-start' | 'concurrent' | 'concurrent-with-end' | 'after-start' | 'after' | 'after-end'
  _relationship?: Element | undefined
  offsetDuration?: Duration | undefined
  offsetRange?: Range | undefined
}

/** PlanDefinition.action.participant */
export interface PlanDefinitionActionParticipant extends BackboneElement {
  type: 'patient' | 'practitioner' | 'related-person'
  _type?: Element | undefined
  role?: CodeableConcept | undefined
}

/** PlanDefinition.action.dynamicValue */
export interface PlanDefinitionActionDynamicValue extends BackboneElement {
  description?: string | undefined
  _description?: Element | undefined
  path?: string | undefined
  _path?: Element | undefined
  language?: string | undefined
  _language?: Element | undefined
  expression?: string | undefined
  _expression?: Element | undefined
}

/** ResearchSubject */
export interface ResearchSubject extends DomainResource {
  resourceType: 'ResearchSubject'
  identifier?: Identifier | undefined
  status: 'candidate' | 'enrolled' | 'active' | 'suspended' | 'withdrawn' | 'completed'
  _status?: Element | undefined
  period?: Period | undefined
  study: Reference
  individual: Reference
  assignedArm?: string | undefined
  _assignedArm?: Element | undefined
  actualArm?: string | undefined
  _actualArm?: Element | undefined
  consent?: Reference | undefined
}

/** ClinicalImpression */
export interface ClinicalImpression extends DomainResource {
  resourceType: 'ClinicalImpression'
  identifier?: readonly (Identifier)[] | undefined
  status: 'draft' | 'completed' | 'entered-in-error'
  _status?: Element | undefined
  code?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  subject: Reference
  context?: Reference | undefined
  effectiveDateTime?: string | undefined
  _effectiveDateTime?: Element | undefined
  effectivePeriod?: Period | undefined
  date?: string | undefined
  _date?: Element | undefined
  assessor?: Reference | undefined
  previous?: Reference | undefined
  problem?: readonly (Reference)[] | undefined
  investigation?: readonly (ClinicalImpressionInvestigation)[] | undefined
  protocol?: readonly (string | null)[] | undefined
  _protocol?: readonly (Element | null)[] | undefined
  summary?: string | undefined
  _summary?: Element | undefined
  finding?: readonly (ClinicalImpressionFinding)[] | undefined
  prognosisCodeableConcept?: readonly (CodeableConcept)[] | undefined
  prognosisReference?: readonly (Reference)[] | undefined
  action?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** ClinicalImpression.investigation */
export interface ClinicalImpressionInvestigation extends BackboneElement {
  code: CodeableConcept
  item?: readonly (Reference)[] | undefined
}

/** ClinicalImpression.finding */
export interface ClinicalImpressionFinding extends BackboneElement {
  itemCodeableConcept?: CodeableConcept | undefined
  itemReference?: Reference | undefined
  basis?: string | undefined
  _basis?: Element | undefined
}

/** Subscription */
export interface Subscription extends DomainResource {
  resourceType: 'Subscription'
  status: 'requested' | 'active' | 'error' | 'off'
  _status?: Element | undefined
  contact?: readonly (ContactPoint)[] | undefined
  end?: string | undefined
  _end?: Element | undefined
  reason: string
  _reason?: Element | undefined
  criteria: string
  _criteria?: Element | undefined
  error?: string | undefined
  _error?: Element | undefined
  channel: SubscriptionChannel
  tag?: readonly (Coding)[] | undefined
}

/** Subscription.channel */
export interface SubscriptionChannel extends BackboneElement {
  type: 'rest-hook' | 'websocket' | 'email' | 'sms' | 'message'
  _type?: Element | undefined
  endpoint?: string | undefined
  _endpoint?: Element | undefined
  payload?: string | undefined
  _payload?: Element | undefined
  header?: readonly (string | null)[] | undefined
  _header?: readonly (Element | null)[] | undefined
}

/** CareTeam */
export interface CareTeam extends DomainResource {
  resourceType: 'CareTeam'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'proposed' | 'active' | 'suspended' | 'inactive' | 'entered-in-error' | undefined
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  name?: string | undefined
  _name?: Element | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  period?: Period | undefined
  participant?: readonly (CareTeamParticipant)[] | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  managingOrganization?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** CareTeam.participant */
export interface CareTeamParticipant extends BackboneElement {
  role?: CodeableConcept | undefined
  member?: Reference | undefined
  onBehalfOf?: Reference | undefined
  period?: Period | undefined
}

/** Device */
export interface Device extends DomainResource {
  resourceType: 'Device'
  identifier?: readonly (Identifier)[] | undefined
  udi?: DeviceUdi | undefined
  status?: 'active' | 'inactive' | 'entered-in-error' | 'unknown' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  lotNumber?: string | undefined
  _lotNumber?: Element | undefined
  manufacturer?: string | undefined
  _manufacturer?: Element | undefined
  manufactureDate?: string | undefined
  _manufactureDate?: Element | undefined
  expirationDate?: string | undefined
  _expirationDate?: Element | undefined
  model?: string | undefined
  _model?: Element | undefined
  version?: string | undefined
  _version?: Element | undefined
  patient?: Reference | undefined
  owner?: Reference | undefined
  contact?: readonly (ContactPoint)[] | undefined
  location?: Reference | undefined
  url?: string | undefined
  _url?: Element | undefined
  note?: readonly (Annotation)[] | undefined
  safety?: readonly (CodeableConcept)[] | undefined
}

/** Device.udi */
export interface DeviceUdi extends BackboneElement {
  deviceIdentifier?: string | undefined
  _deviceIdentifier?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  jurisdiction?: string | undefined
  _jurisdiction?: Element | undefined
  carrierHRF?: string | undefined
  _carrierHRF?: Element | undefined
  carrierAIDC?: string | undefined
  _carrierAIDC?: Element | undefined
  issuer?: string | undefined
  _issuer?: Element | undefined
  entryType?: 'barcode' | 'rfid' | 'manual' | 'card' | 'self-reported' | 'unknown' | undefined
  _entryType?: Element | undefined
}

/** Consent */
export interface Consent extends DomainResource {
  resourceType: 'Consent'
  identifier?: Identifier | undefined
  status: 'draft' | 'proposed' | 'active' | 'rejected' | 'inactive' | 'entered-in-error'
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  patient: Reference
  period?: Period | undefined
  dateTime?: string | undefined
  _dateTime?: Element | undefined
  consentingParty?: readonly (Reference)[] | undefined
  actor?: readonly (ConsentActor)[] | undefined
  action?: readonly (CodeableConcept)[] | undefined
  organization?: readonly (Reference)[] | undefined
  sourceAttachment?: Attachment | undefined
  sourceIdentifier?: Identifier | undefined
  sourceReference?: Reference | undefined
  policy?: readonly (ConsentPolicy)[] | undefined
  policyRule?: string | undefined
  _policyRule?: Element | undefined
  securityLabel?: readonly (Coding)[] | undefined
  purpose?: readonly (Coding)[] | undefined
  dataPeriod?: Period | undefined
  data?: readonly (ConsentData)[] | undefined
  except?: readonly (ConsentExcept)[] | undefined
}

/** Consent.actor */
export interface ConsentActor extends BackboneElement {
  role: CodeableConcept
  reference: Reference
}

/** Consent.policy */
export interface ConsentPolicy extends BackboneElement {
  authority?: string | undefined
  _authority?: Element | undefined
  uri?: string | undefined
  _uri?: Element | undefined
}

/** Consent.data */
export interface ConsentData extends BackboneElement {
  meaning: 'instance' | 'related' | 'dependents' | 'authoredby'
  _meaning?: Element | undefined
  reference: Reference
}

/** Consent.except */
export interface ConsentExcept extends BackboneElement {
  type: 'deny' | 'permit'
  _type?: Element | undefined
  period?: Period | undefined
  actor?: readonly (ConsentExceptActor)[] | undefined
  action?: readonly (CodeableConcept)[] | undefined
  securityLabel?: readonly (Coding)[] | undefined
  purpose?: readonly (Coding)[] | undefined
  class?: readonly (Coding)[] | undefined
  code?: readonly (Coding)[] | undefined
  dataPeriod?: Period | undefined
  data?: readonly (ConsentExceptData)[] | undefined
}

/** Consent.except.actor */
export interface ConsentExceptActor extends BackboneElement {
  role: CodeableConcept
  reference: Reference
}

/** Consent.except.data */
export interface ConsentExceptData extends BackboneElement {
  meaning: 'instance' | 'related' | 'dependents' | 'authoredby'
  _meaning?: Element | undefined
  reference: Reference
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
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'preparation' | 'in-progress' | 'suspended' | 'aborted' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  notDone?: boolean | undefined
  _notDone?: Element | undefined
  notDoneReason?: CodeableConcept | undefined
  category?: readonly (CodeableConcept)[] | undefined
  medium?: readonly (CodeableConcept)[] | undefined
  subject?: Reference | undefined
  recipient?: readonly (Reference)[] | undefined
  topic?: readonly (Reference)[] | undefined
  context?: Reference | undefined
  sent?: string | undefined
  _sent?: Element | undefined
  received?: string | undefined
  _received?: Element | undefined
  sender?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  payload?: readonly (CommunicationPayload)[] | undefined
  note?: readonly (Annotation)[] | undefined
}

/** Communication.payload */
export interface CommunicationPayload extends BackboneElement {
  contentString?: string | undefined
  _contentString?: Element | undefined
  contentAttachment?: Attachment | undefined
  contentReference?: Reference | undefined
}

/** Library */
export interface Library extends DomainResource {
  resourceType: 'Library'
  url?: string | undefined
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name?: string | undefined
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  type: CodeableConcept
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  description?: string | undefined
  _description?: Element | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  usage?: string | undefined
  _usage?: Element | undefined
  approvalDate?: string | undefined
  _approvalDate?: Element | undefined
  lastReviewDate?: string | undefined
  _lastReviewDate?: Element | undefined
  effectivePeriod?: Period | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  topic?: readonly (CodeableConcept)[] | undefined
  contributor?: readonly (Contributor)[] | undefined
  contact?: readonly (ContactDetail)[] | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  relatedArtifact?: readonly (RelatedArtifact)[] | undefined
  parameter?: readonly (ParameterDefinition)[] | undefined
  dataRequirement?: readonly (DataRequirement)[] | undefined
  content?: readonly (Attachment)[] | undefined
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
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  replaces?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  status: 'draft' | 'active' | 'suspended' | 'cancelled' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  intent: 'proposal' | 'plan' | 'order' | 'original-order' | 'reflex-order' | 'filler-order' | 'instance-order' | 'option'
  _intent?: Element | undefined
  type?: CodeableConcept | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  serviceRequested?: readonly (CodeableConcept)[] | undefined
  subject: Reference
  context?: Reference | undefined
  occurrenceDateTime?: string | undefined
  _occurrenceDateTime?: Element | undefined
  occurrencePeriod?: Period | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  requester?: ReferralRequestRequester | undefined
  specialty?: CodeableConcept | undefined
  recipient?: readonly (Reference)[] | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  supportingInfo?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  relevantHistory?: readonly (Reference)[] | undefined
}

/** ReferralRequest.requester */
export interface ReferralRequestRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
}

/** StructureMap */
export interface StructureMap extends DomainResource {
  resourceType: 'StructureMap'
  url: string
  _url?: Element | undefined
  identifier?: readonly (Identifier)[] | undefined
  version?: string | undefined
  _version?: Element | undefined
  name: string
  _name?: Element | undefined
  title?: string | undefined
  _title?: Element | undefined
  status: 'draft' | 'active' | 'retired' | 'unknown'
  _status?: Element | undefined
  experimental?: boolean | undefined
  _experimental?: Element | undefined
  date?: string | undefined
  _date?: Element | undefined
  publisher?: string | undefined
  _publisher?: Element | undefined
  contact?: readonly (ContactDetail)[] | undefined
  description?: string | undefined
  _description?: Element | undefined
  useContext?: readonly (UsageContext)[] | undefined
  jurisdiction?: readonly (CodeableConcept)[] | undefined
  purpose?: string | undefined
  _purpose?: Element | undefined
  copyright?: string | undefined
  _copyright?: Element | undefined
  structure?: readonly (StructureMapStructure)[] | undefined
  import?: readonly (string | null)[] | undefined
  _import?: readonly (Element | null)[] | undefined
  group: readonly (StructureMapGroup)[]
}

/** StructureMap.structure */
export interface StructureMapStructure extends BackboneElement {
  url: string
  _url?: Element | undefined
  mode: 'source' | 'queried' | 'target' | 'produced'
  _mode?: Element | undefined
  alias?: string | undefined
  _alias?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** StructureMap.group */
export interface StructureMapGroup extends BackboneElement {
  name: string
  _name?: Element | undefined
  extends?: string | undefined
  _extends?: Element | undefined
  typeMode: 'none' | 'types' | 'type-and-types'
  _typeMode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
  input: readonly (StructureMapGroupInput)[]
  rule: readonly (StructureMapGroupRule)[]
}

/** StructureMap.group.input */
export interface StructureMapGroupInput extends BackboneElement {
  name: string
  _name?: Element | undefined
  type?: string | undefined
  _type?: Element | undefined
  mode: 'source' | 'target'
  _mode?: Element | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** StructureMap.group.rule */
export interface StructureMapGroupRule extends BackboneElement {
  name: string
  _name?: Element | undefined
  source: readonly (StructureMapGroupRuleSource)[]
  target?: readonly (StructureMapGroupRuleTarget)[] | undefined
  rule?: readonly (StructureMapGroupRule)[] | undefined
  dependent?: readonly (StructureMapGroupRuleDependent)[] | undefined
  documentation?: string | undefined
  _documentation?: Element | undefined
}

/** StructureMap.group.rule.source */
export interface StructureMapGroupRuleSource extends BackboneElement {
  context: string
  _context?: Element | undefined
  min?: number | undefined
  _min?: Element | undefined
  max?: string | undefined
  _max?: Element | undefined
  type?: string | undefined
  _type?: Element | undefined
  defaultValueBase64Binary?: string | undefined
  _defaultValueBase64Binary?: Element | undefined
  defaultValueBoolean?: boolean | undefined
  _defaultValueBoolean?: Element | undefined
  defaultValueCode?: string | undefined
  _defaultValueCode?: Element | undefined
  defaultValueDate?: string | undefined
  _defaultValueDate?: Element | undefined
  defaultValueDateTime?: string | undefined
  _defaultValueDateTime?: Element | undefined
  defaultValueDecimal?: Decimal | undefined
  _defaultValueDecimal?: Element | undefined
  defaultValueId?: string | undefined
  _defaultValueId?: Element | undefined
  defaultValueInstant?: string | undefined
  _defaultValueInstant?: Element | undefined
  defaultValueInteger?: number | undefined
  _defaultValueInteger?: Element | undefined
  defaultValueMarkdown?: string | undefined
  _defaultValueMarkdown?: Element | undefined
  defaultValueOid?: string | undefined
  _defaultValueOid?: Element | undefined
  defaultValuePositiveInt?: number | undefined
  _defaultValuePositiveInt?: Element | undefined
  defaultValueString?: string | undefined
  _defaultValueString?: Element | undefined
  defaultValueTime?: string | undefined
  _defaultValueTime?: Element | undefined
  defaultValueUnsignedInt?: number | undefined
  _defaultValueUnsignedInt?: Element | undefined
  defaultValueUri?: string | undefined
  _defaultValueUri?: Element | undefined
  defaultValueAddress?: Address | undefined
  defaultValueAge?: Age | undefined
  defaultValueAnnotation?: Annotation | undefined
  defaultValueAttachment?: Attachment | undefined
  defaultValueCodeableConcept?: CodeableConcept | undefined
  defaultValueCoding?: Coding | undefined
  defaultValueContactPoint?: ContactPoint | undefined
  defaultValueCount?: Count | undefined
  defaultValueDistance?: Distance | undefined
  defaultValueDuration?: Duration | undefined
  defaultValueHumanName?: HumanName | undefined
  defaultValueIdentifier?: Identifier | undefined
  defaultValueMoney?: Money | undefined
  defaultValuePeriod?: Period | undefined
  defaultValueQuantity?: Quantity | undefined
  defaultValueRange?: Range | undefined
  defaultValueRatio?: Ratio | undefined
  defaultValueReference?: Reference | undefined
  defaultValueSampledData?: SampledData | undefined
  defaultValueSignature?: Signature | undefined
  defaultValueTiming?: Timing | undefined
  defaultValueMeta?: Meta | undefined
  element?: string | undefined
  _element?: Element | undefined
  listMode?: 'first' | 'not_first' | 'last' | 'not_last' | 'only_one' | undefined
  _listMode?: Element | undefined
  variable?: string | undefined
  _variable?: Element | undefined
  condition?: string | undefined
  _condition?: Element | undefined
  check?: string | undefined
  _check?: Element | undefined
}

/** StructureMap.group.rule.target */
export interface StructureMapGroupRuleTarget extends BackboneElement {
  context?: string | undefined
  _context?: Element | undefined
  contextType?: 'type' | 'variable' | undefined
  _contextType?: Element | undefined
  element?: string | undefined
  _element?: Element | undefined
  variable?: string | undefined
  _variable?: Element | undefined
  listMode?: readonly ('first' | 'share' | 'last' | 'collate' | null)[] | undefined
  _listMode?: readonly (Element | null)[] | undefined
  listRuleId?: string | undefined
  _listRuleId?: Element | undefined
  transform?: 'create' | 'copy' | 'truncate' | 'escape' | 'cast' | 'append' | 'translate' | 'reference' | 'dateOp' | 'uuid' | 'pointer' | 'evaluate' | 'cc' | 'c' | 'qty' | 'id' | 'cp' | undefined
  _transform?: Element | undefined
  parameter?: readonly (StructureMapGroupRuleTargetParameter)[] | undefined
}

/** StructureMap.group.rule.target.parameter */
export interface StructureMapGroupRuleTargetParameter extends BackboneElement {
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
}

/** StructureMap.group.rule.dependent */
export interface StructureMapGroupRuleDependent extends BackboneElement {
  name: string
  _name?: Element | undefined
  variable: readonly (string | null)[]
  _variable?: readonly (Element | null)[] | undefined
}

/** Task */
export interface Task extends DomainResource {
  resourceType: 'Task'
  identifier?: readonly (Identifier)[] | undefined
  definitionUri?: string | undefined
  _definitionUri?: Element | undefined
  definitionReference?: Reference | undefined
  basedOn?: readonly (Reference)[] | undefined
  groupIdentifier?: Identifier | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'draft' | 'requested' | 'received' | 'accepted' | 'rejected' | 'ready' | 'cancelled' | 'in-progress' | 'on-hold' | 'failed' | 'completed' | 'entered-in-error'
  _status?: Element | undefined
  statusReason?: CodeableConcept | undefined
  businessStatus?: CodeableConcept | undefined
  intent: 'proposal' | 'plan' | 'order' | 'original-order' | 'reflex-order' | 'filler-order' | 'instance-order' | 'option'
  _intent?: Element | undefined
  priority?: 'routine' | 'urgent' | 'asap' | 'stat' | undefined
  _priority?: Element | undefined
  code?: CodeableConcept | undefined
  description?: string | undefined
  _description?: Element | undefined
  focus?: Reference | undefined
  for?: Reference | undefined
  context?: Reference | undefined
  executionPeriod?: Period | undefined
  authoredOn?: string | undefined
  _authoredOn?: Element | undefined
  lastModified?: string | undefined
  _lastModified?: Element | undefined
  requester?: TaskRequester | undefined
  performerType?: readonly (CodeableConcept)[] | undefined
  owner?: Reference | undefined
  reason?: CodeableConcept | undefined
  note?: readonly (Annotation)[] | undefined
  relevantHistory?: readonly (Reference)[] | undefined
  restriction?: TaskRestriction | undefined
  input?: readonly (TaskInput)[] | undefined
  output?: readonly (TaskOutput)[] | undefined
}

/** Task.requester */
export interface TaskRequester extends BackboneElement {
  agent: Reference
  onBehalfOf?: Reference | undefined
}

/** Task.restriction */
export interface TaskRestriction extends BackboneElement {
  repetitions?: number | undefined
  _repetitions?: Element | undefined
  period?: Period | undefined
  recipient?: readonly (Reference)[] | undefined
}

/** Task.input */
export interface TaskInput extends BackboneElement {
  type: CodeableConcept
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAddress?: Address | undefined
  valueAge?: Age | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueContactPoint?: ContactPoint | undefined
  valueCount?: Count | undefined
  valueDistance?: Distance | undefined
  valueDuration?: Duration | undefined
  valueHumanName?: HumanName | undefined
  valueIdentifier?: Identifier | undefined
  valueMoney?: Money | undefined
  valuePeriod?: Period | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueReference?: Reference | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueTiming?: Timing | undefined
  valueMeta?: Meta | undefined
}

/** Task.output */
export interface TaskOutput extends BackboneElement {
  type: CodeableConcept
  valueBase64Binary?: string | undefined
  _valueBase64Binary?: Element | undefined
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
  valueCode?: string | undefined
  _valueCode?: Element | undefined
  valueDate?: string | undefined
  _valueDate?: Element | undefined
  valueDateTime?: string | undefined
  _valueDateTime?: Element | undefined
  valueDecimal?: Decimal | undefined
  _valueDecimal?: Element | undefined
  valueId?: string | undefined
  _valueId?: Element | undefined
  valueInstant?: string | undefined
  _valueInstant?: Element | undefined
  valueInteger?: number | undefined
  _valueInteger?: Element | undefined
  valueMarkdown?: string | undefined
  _valueMarkdown?: Element | undefined
  valueOid?: string | undefined
  _valueOid?: Element | undefined
  valuePositiveInt?: number | undefined
  _valuePositiveInt?: Element | undefined
  valueString?: string | undefined
  _valueString?: Element | undefined
  valueTime?: string | undefined
  _valueTime?: Element | undefined
  valueUnsignedInt?: number | undefined
  _valueUnsignedInt?: Element | undefined
  valueUri?: string | undefined
  _valueUri?: Element | undefined
  valueAddress?: Address | undefined
  valueAge?: Age | undefined
  valueAnnotation?: Annotation | undefined
  valueAttachment?: Attachment | undefined
  valueCodeableConcept?: CodeableConcept | undefined
  valueCoding?: Coding | undefined
  valueContactPoint?: ContactPoint | undefined
  valueCount?: Count | undefined
  valueDistance?: Distance | undefined
  valueDuration?: Duration | undefined
  valueHumanName?: HumanName | undefined
  valueIdentifier?: Identifier | undefined
  valueMoney?: Money | undefined
  valuePeriod?: Period | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
  valueRatio?: Ratio | undefined
  valueReference?: Reference | undefined
  valueSampledData?: SampledData | undefined
  valueSignature?: Signature | undefined
  valueTiming?: Timing | undefined
  valueMeta?: Meta | undefined
}

/** Practitioner */
export interface Practitioner extends DomainResource {
  resourceType: 'Practitioner'
  identifier?: readonly (Identifier)[] | undefined
  active?: boolean | undefined
  _active?: Element | undefined
  name?: readonly (HumanName)[] | undefined
  telecom?: readonly (ContactPoint)[] | undefined
  address?: readonly (Address)[] | undefined
  gender?: 'male' | 'female' | 'other' | 'unknown' | undefined
  _gender?: Element | undefined
  birthDate?: string | undefined
  _birthDate?: Element | undefined
  photo?: readonly (Attachment)[] | undefined
  qualification?: readonly (PractitionerQualification)[] | undefined
  communication?: readonly (CodeableConcept)[] | undefined
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
  basedOn?: readonly (Reference)[] | undefined
  status: 'registered' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'cancelled' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  category?: readonly (CodeableConcept)[] | undefined
  code: CodeableConcept
  subject?: Reference | undefined
  context?: Reference | undefined
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
  valueBoolean?: boolean | undefined
  _valueBoolean?: Element | undefined
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
  comment?: string | undefined
  _comment?: Element | undefined
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
  type?: CodeableConcept | undefined
  appliesTo?: readonly (CodeableConcept)[] | undefined
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
  interpretation?: CodeableConcept | undefined
  referenceRange?: readonly (ObservationReferenceRange)[] | undefined
}

/** DocumentReference */
export interface DocumentReference extends DomainResource {
  resourceType: 'DocumentReference'
  masterIdentifier?: Identifier | undefined
  identifier?: readonly (Identifier)[] | undefined
  status: 'current' | 'superseded' | 'entered-in-error'
  _status?: Element | undefined
  docStatus?: 'preliminary' | 'final' | 'amended' | 'entered-in-error' | undefined
  _docStatus?: Element | undefined
  type: CodeableConcept
  class?: CodeableConcept | undefined
  subject?: Reference | undefined
  created?: string | undefined
  _created?: Element | undefined
  indexed: string
  _indexed?: Element | undefined
  author?: readonly (Reference)[] | undefined
  authenticator?: Reference | undefined
  custodian?: Reference | undefined
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
  format?: Coding | undefined
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
  expression?: readonly (string | null)[] | undefined
  _expression?: readonly (Element | null)[] | undefined
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
  identifier?: readonly (Identifier)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status?: 'preparation' | 'in-progress' | 'on-hold' | 'completed' | 'entered-in-error' | 'stopped' | undefined
  _status?: Element | undefined
  category?: CodeableConcept | undefined
  medicationCodeableConcept?: CodeableConcept | undefined
  medicationReference?: Reference | undefined
  subject?: Reference | undefined
  context?: Reference | undefined
  supportingInformation?: readonly (Reference)[] | undefined
  performer?: readonly (MedicationDispensePerformer)[] | undefined
  authorizingPrescription?: readonly (Reference)[] | undefined
  type?: CodeableConcept | undefined
  quantity?: Quantity | undefined
  daysSupply?: Quantity | undefined
  whenPrepared?: string | undefined
  _whenPrepared?: Element | undefined
  whenHandedOver?: string | undefined
  _whenHandedOver?: Element | undefined
  destination?: Reference | undefined
  receiver?: readonly (Reference)[] | undefined
  note?: readonly (Annotation)[] | undefined
  dosageInstruction?: readonly (Dosage)[] | undefined
  substitution?: MedicationDispenseSubstitution | undefined
  detectedIssue?: readonly (Reference)[] | undefined
  notDone?: boolean | undefined
  _notDone?: Element | undefined
  notDoneReasonCodeableConcept?: CodeableConcept | undefined
  notDoneReasonReference?: Reference | undefined
  eventHistory?: readonly (Reference)[] | undefined
}

/** MedicationDispense.performer */
export interface MedicationDispensePerformer extends BackboneElement {
  actor: Reference
  onBehalfOf?: Reference | undefined
}

/** MedicationDispense.substitution */
export interface MedicationDispenseSubstitution extends BackboneElement {
  wasSubstituted: boolean
  _wasSubstituted?: Element | undefined
  type?: CodeableConcept | undefined
  reason?: readonly (CodeableConcept)[] | undefined
  responsibleParty?: readonly (Reference)[] | undefined
}

/** Account */
export interface Account extends DomainResource {
  resourceType: 'Account'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'inactive' | 'entered-in-error' | undefined
  _status?: Element | undefined
  type?: CodeableConcept | undefined
  name?: string | undefined
  _name?: Element | undefined
  subject?: Reference | undefined
  period?: Period | undefined
  active?: Period | undefined
  balance?: Money | undefined
  coverage?: readonly (AccountCoverage)[] | undefined
  owner?: Reference | undefined
  description?: string | undefined
  _description?: Element | undefined
  guarantor?: readonly (AccountGuarantor)[] | undefined
}

/** Account.coverage */
export interface AccountCoverage extends BackboneElement {
  coverage: Reference
  priority?: number | undefined
  _priority?: Element | undefined
}

/** Account.guarantor */
export interface AccountGuarantor extends BackboneElement {
  party: Reference
  onHold?: boolean | undefined
  _onHold?: Element | undefined
  period?: Period | undefined
}

/** Procedure */
export interface Procedure extends DomainResource {
  resourceType: 'Procedure'
  identifier?: readonly (Identifier)[] | undefined
  definition?: readonly (Reference)[] | undefined
  basedOn?: readonly (Reference)[] | undefined
  partOf?: readonly (Reference)[] | undefined
  status: 'preparation' | 'in-progress' | 'suspended' | 'aborted' | 'completed' | 'entered-in-error' | 'unknown'
  _status?: Element | undefined
  notDone?: boolean | undefined
  _notDone?: Element | undefined
  notDoneReason?: CodeableConcept | undefined
  category?: CodeableConcept | undefined
  code?: CodeableConcept | undefined
  subject: Reference
  context?: Reference | undefined
  performedDateTime?: string | undefined
  _performedDateTime?: Element | undefined
  performedPeriod?: Period | undefined
  performer?: readonly (ProcedurePerformer)[] | undefined
  location?: Reference | undefined
  reasonCode?: readonly (CodeableConcept)[] | undefined
  reasonReference?: readonly (Reference)[] | undefined
  bodySite?: readonly (CodeableConcept)[] | undefined
  outcome?: CodeableConcept | undefined
  report?: readonly (Reference)[] | undefined
  complication?: readonly (CodeableConcept)[] | undefined
  complicationDetail?: readonly (Reference)[] | undefined
  followUp?: readonly (CodeableConcept)[] | undefined
  note?: readonly (Annotation)[] | undefined
  focalDevice?: readonly (ProcedureFocalDevice)[] | undefined
  usedReference?: readonly (Reference)[] | undefined
  usedCode?: readonly (CodeableConcept)[] | undefined
}

/** Procedure.performer */
export interface ProcedurePerformer extends BackboneElement {
  role?: CodeableConcept | undefined
  actor: Reference
  onBehalfOf?: Reference | undefined
}

/** Procedure.focalDevice */
export interface ProcedureFocalDevice extends BackboneElement {
  action?: CodeableConcept | undefined
  manipulated: Reference
}

/** UsageContext */
export interface UsageContext extends Element {
  code: Coding
  valueCodeableConcept?: CodeableConcept | undefined
  valueQuantity?: Quantity | undefined
  valueRange?: Range | undefined
}

/** EligibilityRequest */
export interface EligibilityRequest extends DomainResource {
  resourceType: 'EligibilityRequest'
  identifier?: readonly (Identifier)[] | undefined
  status?: 'active' | 'cancelled' | 'draft' | 'entered-in-error' | undefined
  _status?: Element | undefined
  priority?: CodeableConcept | undefined
  patient?: Reference | undefined
  servicedDate?: string | undefined
  _servicedDate?: Element | undefined
  servicedPeriod?: Period | undefined
  created?: string | undefined
  _created?: Element | undefined
  enterer?: Reference | undefined
  provider?: Reference | undefined
  organization?: Reference | undefined
  insurer?: Reference | undefined
  facility?: Reference | undefined
  coverage?: Reference | undefined
  businessArrangement?: string | undefined
  _businessArrangement?: Element | undefined
  benefitCategory?: CodeableConcept | undefined
  benefitSubCategory?: CodeableConcept | undefined
}

/** AdverseEvent */
export interface AdverseEvent extends DomainResource {
  resourceType: 'AdverseEvent'
  identifier?: Identifier | undefined
  category?: 'AE' | 'PAE' | undefined
  _category?: Element | undefined
  type?: CodeableConcept | undefined
  subject?: Reference | undefined
  date?: string | undefined
  _date?: Element | undefined
  reaction?: readonly (Reference)[] | undefined
  location?: Reference | undefined
  seriousness?: CodeableConcept | undefined
  outcome?: CodeableConcept | undefined
  recorder?: Reference | undefined
  eventParticipant?: Reference | undefined
  description?: string | undefined
  _description?: Element | undefined
  suspectEntity?: readonly (AdverseEventSuspectEntity)[] | undefined
  subjectMedicalHistory?: readonly (Reference)[] | undefined
  referenceDocument?: readonly (Reference)[] | undefined
  study?: readonly (Reference)[] | undefined
}

/** AdverseEvent.suspectEntity */
export interface AdverseEventSuspectEntity extends BackboneElement {
  instance: Reference
  causality?: 'causality1' | 'causality2' | undefined
  _causality?: Element | undefined
  causalityAssessment?: CodeableConcept | undefined
  causalityProductRelatedness?: string | undefined
  _causalityProductRelatedness?: Element | undefined
  causalityMethod?: CodeableConcept | undefined
  causalityAuthor?: Reference | undefined
  causalityResult?: CodeableConcept | undefined
}

/** Every STU3 resource: http://hl7.org/fhir/STU3/resourcelist.html */
export type FhirResource =
  | Account
  | ActivityDefinition
  | AdverseEvent
  | AllergyIntolerance
  | Appointment
  | AppointmentResponse
  | AuditEvent
  | Basic
  | Binary
  | BodySite
  | Bundle
  | CapabilityStatement
  | CarePlan
  | CareTeam
  | ChargeItem
  | Claim
  | ClaimResponse
  | ClinicalImpression
  | CodeSystem
  | Communication
  | CommunicationRequest
  | CompartmentDefinition
  | Composition
  | ConceptMap
  | Condition
  | Consent
  | Contract
  | Coverage
  | DataElement
  | DetectedIssue
  | Device
  | DeviceComponent
  | DeviceMetric
  | DeviceRequest
  | DeviceUseStatement
  | DiagnosticReport
  | DocumentManifest
  | DocumentReference
  | EligibilityRequest
  | EligibilityResponse
  | Encounter
  | Endpoint
  | EnrollmentRequest
  | EnrollmentResponse
  | EpisodeOfCare
  | ExpansionProfile
  | ExplanationOfBenefit
  | FamilyMemberHistory
  | Flag
  | Goal
  | GraphDefinition
  | Group
  | GuidanceResponse
  | HealthcareService
  | ImagingManifest
  | ImagingStudy
  | Immunization
  | ImmunizationRecommendation
  | ImplementationGuide
  | Library
  | Linkage
  | List
  | Location
  | Measure
  | MeasureReport
  | Media
  | Medication
  | MedicationAdministration
  | MedicationDispense
  | MedicationRequest
  | MedicationStatement
  | MessageDefinition
  | MessageHeader
  | NamingSystem
  | NutritionOrder
  | Observation
  | OperationDefinition
  | OperationOutcome
  | Organization
  | Parameters
  | Patient
  | PaymentNotice
  | PaymentReconciliation
  | Person
  | PlanDefinition
  | Practitioner
  | PractitionerRole
  | Procedure
  | ProcedureRequest
  | ProcessRequest
  | ProcessResponse
  | Provenance
  | Questionnaire
  | QuestionnaireResponse
  | ReferralRequest
  | RelatedPerson
  | RequestGroup
  | ResearchStudy
  | ResearchSubject
  | RiskAssessment
  | Schedule
  | SearchParameter
  | Sequence
  | ServiceDefinition
  | Slot
  | Specimen
  | StructureDefinition
  | StructureMap
  | Subscription
  | Substance
  | SupplyDelivery
  | SupplyRequest
  | Task
  | TestReport
  | TestScript
  | ValueSet
  | VisionPrescription
