import type { Requirement } from './requirement.ts'

/** GP Connect Foundations: patients, practitioners, organisations, locations and the capability statement. */
export const foundations = [
  {
    id: 'FND-GEN-01',
    rule: 'Every resource, alone or in a Bundle, has an id, exactly one meta.profile and a meta.versionId that changes with the content.',
    source: [
      'development_fhir_api_guidance',
      'development_general_api_guidance',
      'official acceptance tests',
    ],
  },
  {
    id: 'FND-GEN-02',
    rule: 'A successful read of one resource has an ETag of the form W/"…" that equals its meta.versionId.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-03',
    rule: 'Each Foundations answer, an error too, has no-store in its Cache-Control.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-04',
    rule: 'application/fhir+json and application/fhir+xml are both served on every Foundations endpoint, for requests and answers.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-05',
    rule: 'The format follows _format (wherever it stands in the query), then Accept, then Content-Type, then JSON, and an unsupported media type gets 415.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'FND-GEN-06',
    rule: 'Query parameters unknown to a search, like _count or a nonsensical _sort, do not matter to it, and there is no paging, history or vread.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-07',
    rule: 'References are relative and lead to a resource that the same root can be read for.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-08',
    rule: 'Foundations Bundles have no total and no link, and leave entry.fullUrl empty.',
    source: ['development_fhir_resource_guidance', 'profile GPConnect-Searchset-Bundle-1'],
  },
  {
    id: 'FND-GEN-09',
    rule: 'A search answers with a Bundle of type searchset, at 200 and empty where nothing matches.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'FND-GEN-10',
    rule: 'No Foundations resource has narrative text.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'FND-GEN-11',
    rule: 'An element is sent wherever data for it are held and no exclusion list forbids it, and is absent altogether where there are none.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-GEN-12',
    rule: 'Must-Support content that a consumer sends is stored, children included, to be returned later.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-GEN-13',
    rule: 'An id that is unknown, or not of the form [A-Za-z0-9\\-\\.]{1,64}, gets 404 with an OperationOutcome and never 500.',
    source: ['development_fhir_resource_guidance', 'development_fhir_api_guidance'],
  },
  {
    id: 'FND-GEN-14',
    rule: 'An interaction id that does not suit method and path gets 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-GEN-15',
    rule: "A requested_scope other than the operation's own gets 400 BAD_REQUEST.",
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-GEN-16',
    rule: 'Where the data behind a resource lack what its profile demands, the read or search fails as a whole with 500 INTERNAL_SERVER_ERROR and diagnostics.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'FND-GEN-17',
    rule: 'Dissent to sharing has no effect in Foundations: such a patient is found, read and registered like anyone.',
    source: ['foundations_ig'],
  },
  {
    id: 'FND-GEN-18',
    rule: 'With GP Connect switched off for the practice finds and reads get 403 ACCESS DENIED with issue code forbidden; registration also depends on the Appointment Management switch.',
    source: [
      'development_api_non_functional_requirements',
      'development_fhir_error_handling_guidance',
      'recommendation',
    ],
  },
  {
    id: 'FND-GEN-19',
    rule: 'An error is an OperationOutcome on the GP Connect profile with severity error and exactly one coding of system, code and display, and with diagnostics on each 422 and 500.',
    source: ['development_fhir_error_handling_guidance', 'profile GPConnect-OperationOutcome-1'],
  },
  {
    id: 'FND-GEN-20',
    rule: 'Foundations resources may have the NOPAT security label and need not.',
    source: ['release notes 1.6.2'],
  },
  {
    id: 'FND-GEN-21',
    rule: 'A verb that is not declared for a Foundations path, metadata included, fails with 400 BAD_REQUEST and an OperationOutcome.',
    source: ['development_fhir_error_handling_guidance', 'official acceptance tests'],
  },
  {
    id: 'FND-GEN-22',
    rule: 'Each Foundations request is audited with the provenance of its token, an empty search too.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'FND-DT-01',
    rule: 'An address has a line for each stored line, city for the post town, district for the county, postalCode and country, and leaves out what is not known.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-DT-02',
    rule: 'An address has neither text nor state.',
    source: ['development_fhir_resource_guidance', 'profile CareConnect-GPC-Patient-1'],
  },
  {
    id: 'FND-DT-03',
    rule: "Addresses of a patient and of a patient's contact have a use.",
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-DT-04',
    rule: 'Each telecom has value and system, and for a patient or a contact use as well.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-DT-05',
    rule: 'Each name of a patient has use and family, and where text is given it reads like SMITH Anna (Dr).',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-DT-06',
    rule: 'A coding from a fixed GP Connect code system has system, code and the published display.',
    source: ['profile CareConnect-GPC-Patient-1'],
  },
  {
    id: 'FND-DT-07',
    rule: "The address of a Location is a single object, not an array as in the page's example.",
    source: ['profile CareConnect-GPC-Location-1'],
  },
  {
    id: 'FND-STA-01',
    rule: "One function of a record's state decides for all endpoints whether a patient is visible, so that find and read cannot differ.",
    source: ['recommendation'],
  },
  {
    id: 'FND-STA-02',
    rule: 'A sensitive, deceased, inactive or superseded record is answered exactly as if it were not there: an empty Bundle on find and 404 PATIENT_NOT_FOUND on read.',
    source: ['foundations_ig', 'foundations_use_case_find_a_patient', 'foundations_use_case_read_a_patient'],
  },
  {
    id: 'FND-STA-03',
    rule: 'When a record becomes sensitive, deceased or inactive the very next call shows it.',
    source: ['recommendation'],
  },
  {
    id: 'FND-STA-04',
    rule: 'Reading a deceased patient gives 404 PATIENT_NOT_FOUND.',
    source: ['foundations_use_case_read_a_patient'],
  },
  {
    id: 'FND-STA-05',
    rule: 'For a verified record find and read use the PDS flags last synchronised into it, and only a never-verified record and registration ask PDS live.',
    source: ['recommendation'],
  },
  {
    id: 'FND-CAP-01',
    rule: 'GET /metadata answers 200 with a valid STU3 CapabilityStatement, in JSON or XML and with no-store.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'FND-CAP-02',
    rule: 'Its version is the version of the specification that is configured for the endpoint.',
    source: ['foundations_use_case_get_the_fhir_capability_statement', 'official acceptance tests'],
  },
  {
    id: 'FND-CAP-03',
    rule: 'Each GP Connect profile stands exactly once in its profile list, without /_history on the Foundations root.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-CAP-04',
    rule: 'Its booleans (cors, updateCreate) are JSON booleans.',
    source: ['release notes 1.2.4'],
  },
  {
    id: 'FND-CAP-05',
    rule: 'The statement is built for the practice addressed and may differ from one to another.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'FND-CAP-06',
    rule: '/metadatas and /Metadata fail with an OperationOutcome.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-CAP-07',
    rule: 'Consumers read the statement to learn what is supported, check its version, and may cache it.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'FND-CAP-08',
    rule: "The Foundations statement is obtainable even with the practice's switches off.",
    source: ['foundations_use_case_get_the_fhir_capability_statement', 'recommendation'],
  },
  {
    id: 'FND-PSR-01',
    rule: 'Finding a patient answers 200 with a searchset of the active patients that match, possibly none.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-02',
    rule: 'identifier left out, in another case or sent twice gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PSR-03',
    rule: 'An identifier without system, with a blank system or with a blank value gives 422 INVALID_PARAMETER.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PSR-04',
    rule: 'An identifier of a system other than https://fhir.nhs.uk/Id/nhs-number gives 400 INVALID_IDENTIFIER_SYSTEM.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'FND-PSR-05',
    rule: 'An NHS number that is not ten digits with a right check digit gives 400 INVALID_NHS_NUMBER, while 9999999999 is well formed and finds nothing.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'FND-PSR-06',
    rule: 'Finding a patient who is sensitive, deceased, inactive, superseded or unknown gives 200 and no entries.',
    source: ['foundations_ig', 'foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-07',
    rule: 'A patient who dissents from sharing is found.',
    source: ['foundations_ig', 'official acceptance tests'],
  },
  {
    id: 'FND-PSR-08',
    rule: '_count and _sort do not disturb the search for a patient.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PSR-09',
    rule: 'A found Patient is filled as its profile and the Foundations rules say and lacks the excluded elements: marital status, multiple birth, religion, ethnicity, organ donation, birth place, residential status and treatment category.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-10',
    rule: 'A found Patient has one registrationDetails extension with at most one preferredBranchSurgery, which can be read as a Location.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PSR-11',
    rule: 'managingOrganization is the organisation of the ODS code in the URL.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-12',
    rule: 'An active record whose number was never traced is checked on PDS with its local demographics, and is marked verified and returned only if it is verified, not deceased and free of flags.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-13',
    rule: 'That check changes nothing on PDS.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'FND-PSR-14',
    rule: 'A failing search for a patient has no-store as well.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PRD-01',
    rule: 'Reading a patient answers 200 with the Patient, filled as by find, and an ETag.',
    source: ['foundations_use_case_read_a_patient'],
  },
  {
    id: 'FND-PRD-02',
    rule: 'Reading a patient with an unknown id such as aaBA, 40-9, nd-skdm.mks--s or 58 digits gives 404 PATIENT_NOT_FOUND.',
    source: ['foundations_use_case_read_a_patient', 'official acceptance tests'],
  },
  {
    id: 'FND-PRD-03',
    rule: 'GET /Patient/ without an id gives 400 or 404 and an OperationOutcome.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PRD-04',
    rule: 'Reading a sensitive, deceased, inactive or superseded patient gives 404 PATIENT_NOT_FOUND.',
    source: ['foundations_ig', 'foundations_use_case_read_a_patient'],
  },
  {
    id: 'FND-PRD-05',
    rule: 'A patient who dissents from sharing can be read.',
    source: ['foundations_ig', 'official acceptance tests'],
  },
  {
    id: 'FND-PRD-06',
    rule: 'The id that find returns can be read and stays the same for the life of the record.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'FND-REG-01',
    rule: 'Registration is content with an NHS number, one official name of family and given, and a birth date.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-02',
    rule: 'Elements that registration forbids get 422 INVALID_RESOURCE with diagnostics that name them.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-03',
    rule: 'A refused registration changes nothing, locally or on PDS.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-04',
    rule: 'A misspelt operation name such as $gpc.registerpatien fails with an OperationOutcome.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PDS-01',
    rule: "Before a registration the patient's PDS record is retrieved, whether or not a cross-check trace verified it.",
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-PDS-02',
    rule: 'Demographics are verified when birth dates are equal, or two of its three parts together with three letters of the family name and the given initial, without regard to case and accents.',
    source: ['foundations_use_case_register_a_patient', 'recommendation'],
  },
  {
    id: 'FND-PDS-03',
    rule: 'PDS flags go before demographics: superseded or invalid gives 400 INVALID_NHS_NUMBER, and sensitive, deceased, absent or unverified 400 INVALID_PATIENT_DEMOGRAPHICS.',
    source: ['foundations_use_case_register_a_patient', 'official acceptance tests'],
  },
  {
    id: 'FND-PDS-04',
    rule: 'When PDS cannot be reached registration fails with 500 INTERNAL_SERVER_ERROR and creates nothing.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-PDS-05',
    rule: 'Registration failures have exactly the displays Invalid patient demographics and Invalid NHS number.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PDS-06',
    rule: 'Gender or address that differ from PDS are no reason to refuse.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-10',
    rule: "Duplicates are sought by NHS number among the practice's patients.",
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-11',
    rule: 'A duplicate whose number was never verified is verified first, and INVALID_PATIENT_DEMOGRAPHICS ends the registration if that fails.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-12',
    rule: 'An active duplicate of any registration type gives 409 DUPLICATE_REJECTED with issue code duplicate.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-13',
    rule: 'An inactive match becomes an active temporary patient with new demographics and version under the same id.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-14',
    rule: 'A match that has died gives 400 INVALID_PATIENT_DEMOGRAPHICS.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-15',
    rule: 'Without a match a temporary record is created, and never a regular one.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-16',
    rule: 'Of two registrations of one NHS number at the same time one answers 200 and the other 409.',
    source: ['recommendation'],
  },
  {
    id: 'FND-REG-17',
    rule: "The record takes the consumer's values and fills what they leave open from PDS.",
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-18',
    rule: 'Temporary addresses and telecoms end with the temporary registration.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-19',
    rule: 'No PDS update follows by itself, for a user who opens the record starts the synchronisation.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-20',
    rule: "The new record's NHS number counts as verified (status 01).",
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-21',
    rule: 'A registered patient can at once be found, read and booked for, and is refused as a duplicate when sent again.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-REG-22',
    rule: 'Each address received, home and temp, is stored and returned.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'FND-REG-23',
    rule: 'Deviations of the flow are documented: where the official suite expects it, 400 BAD_REQUEST takes the place of 422.',
    source: ['foundations_use_case_register_a_patient', 'official acceptance tests'],
  },
  {
    id: 'FND-REG-24',
    rule: 'The length of a temporary registration is a setting, and registrationPeriod starts at the moment of registration.',
    source: ['recommendation'],
  },
  {
    id: 'FND-PRS-01',
    rule: 'Finding a practitioner answers 200 with those whose SDS user id is the value, or an empty searchset.',
    source: ['foundations_use_case_find_a_practitioner'],
  },
  {
    id: 'FND-PRS-02',
    rule: "A practitioner's identifier with a blank system or value gives 422 INVALID_PARAMETER.",
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PRS-03',
    rule: 'Finding a practitioner with identifier missing, misspelt, in another case or repeated gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PRS-04',
    rule: 'A practitioner search by another system than https://fhir.nhs.uk/Id/sds-user-id gives 400 INVALID_IDENTIFIER_SYSTEM, and an unknown value is no error.',
    source: ['development_fhir_error_handling_guidance', 'recommendation'],
  },
  {
    id: 'FND-PRS-05',
    rule: 'Finding a practitioner under another interaction id gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-PRS-06',
    rule: 'A found Practitioner has exactly the one sds-user-id searched for and an sds-role-profile-id for each role held.',
    source: ['foundations_use_case_find_a_practitioner', 'official acceptance tests'],
  },
  {
    id: 'FND-PRR-01',
    rule: 'Reading a practitioner answers 200 with the Practitioner of that id and an ETag.',
    source: ['foundations_use_case_read_a_practitioner'],
  },
  {
    id: 'FND-PRR-02',
    rule: 'An unknown practitioner id gives 404 PRACTITIONER_NOT_FOUND.',
    source: ['foundations_use_case_read_a_practitioner'],
  },
  {
    id: 'FND-PRR-03',
    rule: 'Reading a practitioner under another interaction id gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-ORS-01',
    rule: 'Finding an organisation answers 200 with a searchset, empty for an unknown code.',
    source: ['foundations_use_case_find_an_organisation'],
  },
  {
    id: 'FND-ORS-02',
    rule: 'Finding an organisation without identifier gives 400 BAD_REQUEST.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'FND-ORS-03',
    rule: "An organisation's identifier with a blank part gives 422 INVALID_PARAMETER and another system 400 INVALID_IDENTIFIER_SYSTEM.",
    source: ['recommendation', 'development_fhir_error_handling_guidance'],
  },
  {
    id: 'FND-ORS-04',
    rule: 'Finding an organisation with identifier repeated gives 400 BAD_REQUEST.',
    source: ['recommendation'],
  },
  {
    id: 'FND-ORS-05',
    rule: 'Finding an organisation ignores _count and _sort and refuses another interaction id with 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-ORS-06',
    rule: 'ODS codes are compared trimmed and without regard to case.',
    source: ['recommendation'],
  },
  {
    id: 'FND-ORS-07',
    rule: 'The organisation addressed can be found, and each one that a returned resource refers to can be read.',
    source: ['recommendation'],
  },
  {
    id: 'FND-ORR-01',
    rule: 'Reading an organisation answers 200 with the Organization and an ETag.',
    source: ['foundations_use_case_read_an_organisation'],
  },
  {
    id: 'FND-ORR-02',
    rule: 'An unknown organisation id gives 404 ORGANISATION_NOT_FOUND, spelt with an S.',
    source: ['foundations_use_case_read_an_organisation', 'official acceptance tests'],
  },
  {
    id: 'FND-ORR-03',
    rule: 'partOf, where there is one, is a relative reference to an Organization that can be read.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-ORR-04',
    rule: 'Reading an organisation under another interaction id gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-LOC-01',
    rule: 'Reading a location answers 200 with the Location of that id and an ETag.',
    source: ['foundations_use_case_read_a_location'],
  },
  {
    id: 'FND-LOC-02',
    rule: 'An unknown location id gives 404 NO_RECORD_FOUND.',
    source: ['foundations_use_case_read_a_location', 'development_fhir_error_handling_guidance'],
  },
  {
    id: 'FND-LOC-03',
    rule: 'managingOrganization of a Location is there and can be read.',
    source: ['foundations_use_case_read_a_location'],
  },
  {
    id: 'FND-LOC-04',
    rule: 'A Location has neither endpoint nor the ODS site code.',
    source: ['foundations_use_case_read_a_location'],
  },
  {
    id: 'FND-LOC-05',
    rule: 'Locations cannot be searched, and GET /Location?… fails with an OperationOutcome.',
    source: ['foundations_use_case_read_a_location'],
  },
  {
    id: 'FND-LOC-06',
    rule: 'Reading a location under another interaction id gives 400 BAD_REQUEST.',
    source: ['official acceptance tests'],
  },
  {
    id: 'FND-HCS-01',
    rule: "GET /HealthcareService may list the practice's services, and with a DoS service id gives the one that matches or an empty searchset.",
    source: ['release notes 1.2.8'],
  },
  {
    id: 'FND-HCS-02',
    rule: 'With service filtering off the list of services is empty, which is no error.',
    source: ['release notes 1.2.8'],
  },
  {
    id: 'FND-HCS-03',
    rule: 'A token that cannot be parsed gives 422 INVALID_PARAMETER, and a disabled capability 403 ACCESS DENIED.',
    source: ['release notes 1.2.8'],
  },
  {
    id: 'FND-HCS-04',
    rule: 'An unknown service id gives 404 NO_RECORD_FOUND, and an empty one 400 BAD_REQUEST.',
    source: ['release notes 1.2.8', 'official acceptance tests'],
  },
  {
    id: 'FND-HCS-05',
    rule: 'A HealthcareService has id, versionId, the profile CareConnect-GPC-HealthcareService-1, its DoS identifier, providedBy and name.',
    source: ['release notes 1.2.8', 'official acceptance tests'],
  },
  {
    id: 'FND-PRC-06',
    rule: "A practitioner's name has its parts with family and no text where it is held in parts, and otherwise the whole name as text.",
    source: ['release notes 1.6.2', 'profile CareConnect-GPC-Practitioner-1'],
  },
  {
    id: 'FND-PRC-07',
    rule: 'Staff without an SDS user id may appear in structured Bundles but cannot be found in Foundations.',
    source: ['foundations_use_case_find_a_practitioner'],
  },
  {
    id: 'FND-PRO-01',
    rule: 'A Bundle has at most one PractitionerRole for a practitioner, and none for one with several relevant roles.',
    source: ['accessrecord_structured_known_issues'],
  },
  {
    id: 'FND-BND-01',
    rule: 'A searchset has no total or link and its entries no search, request or response.',
    source: ['profile GPConnect-Searchset-Bundle-1'],
  },
  {
    id: 'FND-BND-02',
    rule: 'An empty result is written without the entry property.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'FND-BND-03',
    rule: 'A Foundations Bundle may or may not have an id.',
    source: ['profile GPConnect-Searchset-Bundle-1'],
  },
  {
    id: 'FND-VS-01',
    rule: 'Codes are sent with the system URI under /STU3/CodeSystem/, unlike some examples of the pages.',
    source: ['code system CareConnect-RegistrationType-1', 'official acceptance tests'],
  },
  {
    id: 'FND-VS-02',
    rule: 'On input both forms of those URIs, and both SDS job role systems, are understood and stored in the canonical one.',
    source: ['recommendation'],
  },
  {
    id: 'FND-VS-03',
    rule: 'A code outside a required binding gets 422 INVALID_RESOURCE with diagnostics.',
    source: ['recommendation'],
  },
] as const satisfies readonly Requirement[]
