/** Pages of the GP Connect specification (nhsconnect/gpconnect) that requirements come from, by file name. */
type Page =
  | 'access_documents_use_case_get_the_fhir_capability_statement'
  | 'accessrecord_structured_development_bundle'
  | 'accessrecord_structured_development_clinical_area_config'
  | 'accessrecord_structured_development_migrate_patient_record'
  | 'accessrecord_structured_development_search'
  | 'accessrecord_structured_get_the_fhir_capability_statement'
  | 'accessrecord_structured_known_issues'
  | 'design_product_versioning'
  | 'designprinciples_clinical_safety_principles'
  | 'designprinciples_ig_principles'
  | 'development_api_non_functional_requirements'
  | 'development_api_security_guidance'
  | 'development_api_volume_and_performance'
  | 'development_branch_surgeries'
  | 'development_fhir_api_guidance'
  | 'development_fhir_error_handling_guidance'
  | 'development_fhir_resource_guidance'
  | 'development_general_api_guidance'
  | 'foundations_ig'
  | 'foundations_use_case_find_a_patient'
  | 'foundations_use_case_find_a_practitioner'
  | 'foundations_use_case_find_an_organisation'
  | 'foundations_use_case_get_the_fhir_capability_statement'
  | 'foundations_use_case_get_the_fhir_conformance_profile'
  | 'foundations_use_case_read_a_location'
  | 'foundations_use_case_read_a_patient'
  | 'foundations_use_case_read_a_practitioner'
  | 'foundations_use_case_read_an_organisation'
  | 'foundations_use_case_register_a_patient'
  | 'integration_cross_organisation_audit_and_provenance'
  | 'integration_interaction_ids'
  | 'integration_personal_demographics_service'
  | 'integration_sds_registering_endpoints'
  | 'integration_spine_directory_service'
  | 'integration_spine_secure_proxy'
  | 'integration_spine_security_proxy_implementation_guide'
  | 'support_faq'
  | 'testing_api_provider_testing'
  | 'testing_environments'

/**
 * Where a requirement comes from: a page of the specification, an artefact published with it, or, where those
 * are silent or contradict one another, this project's own choice (`recommendation`).
 */
type Source =
  | Page
  | `release notes ${string}`
  | `profile ${string}`
  | `code system ${string}`
  | 'expected_error_codes.xlsx'
  | 'official acceptance tests'
  | 'official demonstrator'
  | 'SDS FHIR API definition'
  | 'PDS FHIR API definition'
  | 'consumer behaviour'
  | 'recommendation'

/** One requirement: its stable id, the rule in one sentence, and where the rule comes from. */
export type Requirement = { readonly id: string; readonly rule: string; readonly source: readonly Source[] }
