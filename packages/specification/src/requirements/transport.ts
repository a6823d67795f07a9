import type { Requirement } from './requirement.ts'

/** Transport, security, errors and national services: what every GP Connect endpoint has in common. */
export const transport = [
  {
    id: 'TRN-URL-01',
    rule: 'Every practice has one service root for each capability, of the form https://{host}/{ODS code}/{FHIR version name}/{GP Connect major version}/{routing segment}, reachable over https only.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-URL-02',
    rule: 'In a root the FHIR version name is upper case (STU3 or DSTU2) and the major version of GP Connect (1 or 0) has a path segment to itself.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-URL-03',
    rule: 'Foundations and Appointment Management share a root, Structured and Documents each need one that differs from it and from one another, while all 0.x interactions live on a single root.',
    source: ['development_general_api_guidance', 'integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-URL-04',
    rule: 'A published root never ends in a slash, and a request whose concatenation produced a double slash is refused with 400 BAD_REQUEST and an OperationOutcome instead of a redirect.',
    source: ['integration_sds_registering_endpoints', 'recommendation'],
  },
  {
    id: 'TRN-URL-05',
    rule: 'Paths and ids in URLs are matched with regard to case, so /Metadata or $gpc.getcarerecord in another case is not the defined endpoint.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-URL-06',
    rule: 'Which practice and FHIR version a request concerns follows from its URL and never from Spine headers or token claims; on a root shared by capabilities the interaction id chooses among them.',
    source: ['development_general_api_guidance', 'integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-URL-07',
    rule: 'The ODS code in a root is that of the practice and equals nhsIDCode in its MHS and AS records; main and branch surgeries share the root, and site codes cannot be addressed.',
    source: ['development_branch_surgeries', 'integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-URL-08',
    rule: 'A new major version can be served next to its predecessor on another root, whereas a minor or patch version takes over the existing root.',
    source: ['design_product_versioning'],
  },
  {
    id: 'TRN-URL-09',
    rule: 'What follows the ODS code is configurable for each capability and may have aliases, at the least with and without a closing /fhir; the address registered in SDS is the canonical one.',
    source: ['recommendation', 'official acceptance tests'],
  },
  {
    id: 'TRN-URL-10',
    rule: 'Patient/$gpc.migratestructuredrecord is reached on the Structured root and may by alias be reached on the Foundations root too.',
    source: ['accessrecord_structured_development_migrate_patient_record', 'recommendation'],
  },
  {
    id: 'TRN-URL-11',
    rule: 'The provider knows nothing of the proxy prefix: the SSP removes its own host from the front of the URL before it forwards the request.',
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-URL-12',
    rule: 'The FHIR version named in a root agrees with fhirVersion of the metadata served there: 3.0.1 on STU3 and 1.0.2 on DSTU2.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-URL-13',
    rule: 'Characters such as |, $, :, /, + and the comma are understood in a query, and $ in a path, whether the consumer percent-encoded them or left them raw.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-URL-14',
    rule: 'A path whose ODS code belongs to no known practice is answered with 404 ORGANISATION_NOT_FOUND and a known practice without such a root with 404 NO_RECORD_FOUND, both as an OperationOutcome and never as HTML or nothing.',
    source: ['expected_error_codes.xlsx', 'recommendation'],
  },
  {
    id: 'TRN-URL-15',
    rule: 'A provider does not follow absolute URLs that lead to servers other than its own.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-VRB-01',
    rule: 'HTTP is spoken as RFC 7230 to 7235 define it, which includes header names without regard to case.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-VRB-02',
    rule: 'GET, POST and PUT are served where an interaction declares them; DELETE is in the framework without any use, and PATCH is not offered.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-VRB-03',
    rule: 'A verb that the resource does not define (PATCH, DELETE, OPTIONS, HEAD, TRACE or a swap of GET and POST) gets 400 BAD_REQUEST with an OperationOutcome, except that the answer to HEAD has no body.',
    source: [
      'development_fhir_error_handling_guidance',
      'expected_error_codes.xlsx',
      'official acceptance tests',
    ],
  },
  {
    id: 'TRN-VRB-04',
    rule: 'A path that the named interaction does not own, such as /metadatas, gets 400 BAD_REQUEST with an OperationOutcome.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-VRB-05',
    rule: 'Reading an id that is well formed but held nowhere gives 404 with PATIENT_NOT_FOUND, PRACTITIONER_NOT_FOUND or ORGANISATION_NOT_FOUND, and with NO_RECORD_FOUND for every other type.',
    source: ['development_fhir_error_handling_guidance', 'development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-06',
    rule: "A read with nothing after the type's slash (Appointment/ or Patient/) gives 404 and is not taken for a search of the type.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-VRB-07',
    rule: 'An id over 64 characters, or with characters other than letters, digits, hyphen and full stop, is answered with 404 like an unknown one.',
    source: ['recommendation', 'development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-08',
    rule: 'A known interaction or operation that is not built is answered with 501 NOT_IMPLEMENTED.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-VRB-09',
    rule: 'The provider sends only the statuses 200, 201, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 500, 501, 503, 495 and 496; a request that is too large, too long or that stalls gets 400 with an OperationOutcome.',
    source: ['development_fhir_api_guidance', 'official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-VRB-10',
    rule: 'Read, update, create, search, compartment search and operation each keep to the verb, path shape, request content type, response headers and statuses that the specification tabulates for them.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-11',
    rule: 'PUT to an id that does not exist is refused, since an update never creates (updateCreate is false).',
    source: ['development_fhir_api_guidance', 'foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'TRN-VRB-12',
    rule: 'Content to be created or updated is checked against its profile and the business rules before anything is stored, and a reference to a resource that does not exist stops it with 422 REFERENCE_NOT_FOUND.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-13',
    rule: 'Whatever resource type can be updated can be read as well.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-14',
    rule: 'A read shows the clinical system as it is at that moment, associated resources included, so that a changed practitioner appears in the next Appointment read.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-15',
    rule: 'A lock that a user of the GP system holds on a record does not hold up queries, which answer from the data committed last.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-VRB-16',
    rule: 'Vread, history, batch, conditional writes, paging, the generic FHIR operations and result parameters, and reads of Schedule and Slot are outside 1.x: such paths get 400 and such parameters are ignored.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-VRB-17',
    rule: 'FHIR functionality beyond GP Connect may exist, though the SSP lets only accredited interactions through to it.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-CT-01',
    rule: 'JSON is supported in both FHIR versions, and XML too for requests and responses on every endpoint.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-CT-02',
    rule: "The format of an answer is taken from _format, failing that from Accept, failing that from the request's Content-Type (on GET as well), and otherwise is JSON.",
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-CT-03',
    rule: '_format wins over Accept in all four pairings of JSON and XML, whatever Content-Type the request has.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-CT-04',
    rule: 'Accept wins over the Content-Type of the request, so a JSON body with an XML Accept is answered in XML and the reverse.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-CT-05',
    rule: 'In _format the plus of application/fhir+json is understood as %2b, as %2B and as a raw + that form decoding turned into a space.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-CT-06',
    rule: 'An unsupported _format, Accept or request Content-Type gets 415 and an OperationOutcome with BAD_REQUEST.',
    source: ['expected_error_codes.xlsx', 'official acceptance tests'],
  },
  {
    id: 'TRN-CT-07',
    rule: 'POST or PUT without Content-Type gets 415, while a GET needs none.',
    source: ['development_general_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-CT-08',
    rule: 'Media types are compared without regard to case and to parameters such as charset, with or without a blank after the semicolon.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-CT-09',
    rule: 'Each body is labelled exactly with the FHIR media type, a semicolon and charset=utf-8, with no blank between them.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-CT-10',
    rule: 'Accept is read as a list with q-values, and */*, application/* or an empty header express no preference.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-CT-11',
    rule: 'The media types of the other FHIR version and the plain ones (application/json, text/json, text/xml, application/xml) get 415 unless a configuration switch allows them.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-CT-12',
    rule: 'An OperationOutcome comes in the negotiated format, and in JSON where negotiation is what failed.',
    source: ['development_general_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-CT-13',
    rule: 'The capability statement or Conformance lists the formats that are supported.',
    source: [
      'foundations_use_case_get_the_fhir_capability_statement',
      'foundations_use_case_get_the_fhir_conformance_profile',
    ],
  },
  {
    id: 'TRN-CT-14',
    rule: "Bodies obey FHIR's own JSON and XML rules: no nulls or empty values, primitive extensions in their place, strings up to 1 MB, numbers without leading zeros, primitives without surrounding blanks and UUIDs in lower case.",
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-CT-15',
    rule: 'Some live suppliers do not offer XML, so consumers do best to ask for JSON.',
    source: ['support_faq'],
  },
  {
    id: 'TRN-CT-16',
    rule: 'Form encoding for an operation called with GET may be accepted, although no GP Connect operation has use for it.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-ENC-01',
    rule: 'Every body is UTF-8 and declares it in its charset parameter.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-ENC-02',
    rule: 'A request body may begin with a byte-order mark, but no answer does.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ENC-03',
    rule: "An answer is compressed with Content-Encoding gzip when the request's Accept-Encoding offers gzip, and still parses once it is unpacked.",
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-ENC-04',
    rule: 'Without an offer of gzip nothing is compressed, and Vary: Accept-Encoding tells caches that it matters.',
    source: ['development_general_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-ENC-05',
    rule: 'Chunked transfer works both ways without Content-Length, and Expect: 100-continue is honoured.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-ENC-06',
    rule: 'A request body sent with Content-Encoding gzip is accepted.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ENC-07',
    rule: 'The locale of the server has no effect on dates, decimals or order on the wire.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ENC-08',
    rule: 'A decimal keeps the precision it was stored with, so that 1.50 is sent as 1.50.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-HDR-01',
    rule: 'Every answer, good or bad, metadata and Binary included, has a Cache-Control header with no-store.',
    source: ['development_general_api_guidance', 'development_api_security_guidance'],
  },
  {
    id: 'TRN-HDR-02',
    rule: 'Read, create and update send an ETag of the form W/"…" whose content is exactly meta.versionId.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-HDR-03',
    rule: 'meta.versionId is stable while the content stays and changes with it; where it is a hash, included or computed parts stay out of it.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-HDR-04',
    rule: 'A 201 sends Location with the versioned URL [base]/[type]/[id]/_history/[vid], and read, create and update send the same URL as Content-Location.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-HDR-05',
    rule: "Location and Content-Location start from the practice's own root, neither from the Host header nor with the proxy's prefix.",
    source: ['development_general_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-HDR-06',
    rule: 'If-Match on PUT is compared with the current version, and a mismatch gives 409 FHIR_CONSTRAINT_VIOLATION with issue code conflict (not 412) and leaves the resource alone.',
    source: [
      'development_fhir_api_guidance',
      'development_general_api_guidance',
      'official acceptance tests',
    ],
  },
  {
    id: 'TRN-HDR-07',
    rule: 'PUT without If-Match is accepted, unless a setting demands the header.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-HDR-08',
    rule: 'An If-Match that cannot be parsed counts as a mismatch and gives 409.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-HDR-09',
    rule: 'Create and update return the resource unless the request says Prefer: return=minimal, which leaves the body empty at 201 for a booking and 200 for an update.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-HDR-10',
    rule: 'With the body left out, Location, ETag and Cache-Control are sent all the same while Content-Type is not.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-HDR-11',
    rule: 'If-None-Match and If-Modified-Since change nothing on GET, which always answers 200 with a body.',
    source: ['recommendation'],
  },
  { id: 'TRN-HDR-12', rule: 'The API sets no cookie and depends on none.', source: ['recommendation'] },
  {
    id: 'TRN-HDR-13',
    rule: 'Answers have X-Content-Type-Options: nosniff and reveal no server product or version.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-HDR-14',
    rule: 'A request header that the provider does not know is accepted and audited.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-HDR-15',
    rule: 'The ETag illustration on the STU3 page shows a DSTU2 content type by mistake and is no model.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-HDR-16',
    rule: 'Every response header occurs once and with a single value, since the official suites give up on repeated headers and comma lists.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-HSTS-01',
    rule: 'Every answer over TLS, an error as well, has Strict-Transport-Security, for instance max-age=31536000; includeSubDomains.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-HSTS-02',
    rule: 'A plain-HTTP port closes the connection or redirects, and puts no Strict-Transport-Security on its answer.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-PRX-01',
    rule: 'Forwarded and the X-Forwarded headers are accepted and audited but decide nothing about routing or trust.',
    source: ['development_general_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-PRX-02',
    rule: 'A request without any proxy header is served like another.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-CORS-01',
    rule: 'STU3 capability statements say rest.security.cors true, although the position on CORS is still open.',
    source: ['development_general_api_guidance', 'foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'TRN-CORS-02',
    rule: 'OPTIONS on metadata fails at the provider with an OperationOutcome; only the SSP answers OPTIONS with success.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-CORS-03',
    rule: 'Access-Control headers for a browser sandbox belong to addresses other than the GP Connect roots or need a switch that starts off, and there expose ETag and Location.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-RES-01',
    rule: "Logical ids are opaque, case-sensitive, of the form [A-Za-z0-9\\-\\.]{1,64}, unique for their type within a practice's root, unchanging, and not the NHS number.",
    source: ['development_general_api_guidance', 'development_fhir_resource_guidance'],
  },
  {
    id: 'TRN-RES-02',
    rule: 'Every returned resource has an id, and the answer to a read has the id that was asked for.',
    source: ['development_fhir_api_guidance', 'development_fhir_resource_guidance'],
  },
  {
    id: 'TRN-RES-03',
    rule: 'Every resource names its GP Connect profile in meta.profile, with exactly one value on Patient, Practitioner, Organization and Location.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-RES-04',
    rule: 'Patient, Practitioner, Organization and Location have meta.versionId wherever they appear, in Bundles as well.',
    source: ['development_general_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-RES-05',
    rule: 'meta.lastUpdated may be sent where it is accurate, and no consumer should lean on it.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-RES-06',
    rule: 'Consumers put meta.profile on what they submit: an Appointment without it or with an unknown one gets 422 INVALID_RESOURCE, whereas registration tolerates its absence.',
    source: ['development_fhir_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-RES-07',
    rule: 'In 1.x the narrative text stays empty unless a profile asks for it.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-RES-08',
    rule: 'Whatever the system holds for an element is sent irrespective of optional cardinality, and Must-Support content that a consumer sent is kept and returned.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'TRN-RES-09',
    rule: 'When one resource of an answer fails to meet its profile, nothing is returned but 500 INTERNAL_SERVER_ERROR and diagnostics.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-RES-10',
    rule: 'References are relative (Type/id) everywhere but in the attachment URLs of DocumentReference.',
    source: ['development_fhir_api_guidance', 'recommendation'],
  },
  {
    id: 'TRN-RES-11',
    rule: 'An absolute reference in the body of an Appointment create or update gets 422 INVALID_RESOURCE.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-RES-12',
    rule: 'In 0.x references to Patient, Practitioner and Organization have a display.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'TRN-RES-13',
    rule: 'Resources are contained only where a profile asks for it, like the booking organisation within an Appointment.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-RES-14',
    rule: "From 1.6.2 data not for the patient's eyes has the meta.security label NOPAT of ActCode, always in migrate, optionally in retrieve, never on List, Bundle or Binary, with securityLabel doing so for a document.",
    source: ['development_fhir_api_guidance', 'release notes 1.6.2'],
  },
  {
    id: 'TRN-RES-15',
    rule: 'An NHS number must have ten digits and a right Modulus 11 check digit before anything is looked up, or the answer is 400 INVALID_NHS_NUMBER.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-RES-16',
    rule: 'A submitted body is validated strictly, so that an unknown element gets 422 INVALID_RESOURCE.',
    source: ['official acceptance tests', 'development_general_api_guidance'],
  },
  {
    id: 'TRN-SRC-01',
    rule: 'Searches are GET [base]/[type]?name=value with URL-encoded values and parameter names whose case counts.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SRC-02',
    rule: 'A REST search ignores parameters it does not recognise, _count and _sort included, except that the search for documents refuses them with 422 INVALID_PARAMETER and operations follow their own rules.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-SRC-03',
    rule: 'Dates take the prefixes eq, gt, lt, ge and le, of which a use case may allow fewer (slots and appointments only ge and le) and refuse the others with 422 INVALID_PARAMETER.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SRC-04',
    rule: 'A search without a match gives 200 and an empty Bundle, but an unknown patient in a compartment path gives 404 PATIENT_NOT_FOUND.',
    source: ['development_fhir_api_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-SRC-05',
    rule: '_include and _revinclude have effect only in the combinations that a use case declares.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SRC-06',
    rule: 'identifier has the form system|value: absent or repeated gives 400 BAD_REQUEST, a missing or blank part 422 INVALID_PARAMETER, another system 400 INVALID_IDENTIFIER_SYSTEM, a bad NHS number 400 INVALID_NHS_NUMBER, and no match an empty Bundle.',
    source: [
      'development_fhir_api_guidance',
      'development_fhir_error_handling_guidance',
      'official acceptance tests',
    ],
  },
  {
    id: 'TRN-SRC-07',
    rule: '_query, _list and chained parameters may be ignored because no interaction uses them.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SRC-08',
    rule: 'The Patient compartment can be searched for Appointment and for DocumentReference.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SRC-09',
    rule: 'The diagnostics of a parameter error name the parameter at fault.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-SRC-10',
    rule: 'A parameter given twice, such as start=ge… and start=le…, narrows the search by both in whichever order they come.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-BND-01',
    rule: 'A searchset Bundle has neither total nor link.',
    source: ['profile GPConnect-Searchset-Bundle-1'],
  },
  {
    id: 'TRN-BND-02',
    rule: 'A searchset Bundle may be without any entry, as version 1.3.0 of its profile allows.',
    source: ['profile GPConnect-Searchset-Bundle-1'],
  },
  {
    id: 'TRN-BND-03',
    rule: 'entry.fullUrl stays empty outside Documents and the 0.x care record, and nobody resolves references by it.',
    source: ['development_fhir_resource_guidance'],
  },
  {
    id: 'TRN-BND-04',
    rule: 'A Bundle holds a resource of one type and id only once.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-BND-05',
    rule: 'Where Bundle.id has to repeat Ssp-TraceID, one outside the rules for FHIR ids gets 400 BAD_REQUEST.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-BND-06',
    rule: 'A structured Bundle has at most one OperationOutcome, which gathers the warnings.',
    source: ['accessrecord_structured_development_bundle'],
  },
  {
    id: 'TRN-BND-07',
    rule: 'Every resource within a Bundle, an OperationOutcome included, names its profile in meta.profile.',
    source: ['development_fhir_api_guidance'],
  },
  {
    id: 'TRN-SSP-01',
    rule: 'Ssp-TraceID, Ssp-From, Ssp-To and Ssp-InteractionID must be there and not blank on every request, metadata included, else 400 BAD_REQUEST.',
    source: ['integration_spine_secure_proxy', 'development_api_security_guidance'],
  },
  {
    id: 'TRN-SSP-02',
    rule: 'The Spine headers are found however their names are capitalised.',
    source: ['development_general_api_guidance'],
  },
  {
    id: 'TRN-SSP-03',
    rule: 'Ssp-To must be an ASID of the practice that the root addresses, and another one such as 123456789123 gets 400 BAD_REQUEST.',
    source: ['development_api_security_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-SSP-04',
    rule: 'An interaction id that is missing, blank, unknown or differs in case gets 400 BAD_REQUEST.',
    source: ['expected_error_codes.xlsx', 'official acceptance tests'],
  },
  {
    id: 'TRN-SSP-05',
    rule: 'ASIDs serve audit and fault finding alone and never routing, look-ups or decisions about accreditation.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SSP-06',
    rule: 'The audit entry records all four Spine headers.',
    source: ['integration_spine_secure_proxy', 'integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-SSP-07',
    rule: 'Faults in headers are reported as BAD_REQUEST, not as MISSING_OR_INVALID_HEADER or ASID_CHECK_FAILED.',
    source: ['development_fhir_error_handling_guidance', 'expected_error_codes.xlsx'],
  },
  {
    id: 'TRN-SSP-08',
    rule: 'A missing or invalid Authorization header gets 400 BAD_REQUEST (not 401), to which WWW-Authenticate: Bearer may be added.',
    source: ['expected_error_codes.xlsx'],
  },
  {
    id: 'TRN-SSP-09',
    rule: 'The check of Ssp-To can be switched off for an environment.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-IID-01',
    rule: 'Interaction ids read urn:nhs:names:services:{programme}:{capability}:{standard}:{mechanism}:{operation}:{subject}, of which the older ones lack the capability.',
    source: ['integration_interaction_ids'],
  },
  {
    id: 'TRN-IID-02',
    rule: 'Ids change with the major version alone: those of 1.x end in -1 and those of 0.x have no suffix.',
    source: ['integration_interaction_ids'],
  },
  {
    id: 'TRN-IID-03',
    rule: 'The interaction id has to fit the verb, the path and the root of the request.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-IID-04',
    rule: 'The interactions are one table of data (id, verb, path, root, scope, reasons) that dispatch, authorisation, audit and simulators share.',
    source: ['integration_interaction_ids', 'recommendation'],
  },
  {
    id: 'TRN-IID-05',
    rule: 'search:organization-1 with a trailing blank fails on Patient/{id}/Appointment, since ids are matched after header blanks are trimmed.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-IID-06',
    rule: 'Interactions that share verb and path, such as amend and cancel or read and migrate of Binary, are told apart by the id alone.',
    source: ['integration_interaction_ids'],
  },
  {
    id: 'TRN-IID-07',
    rule: 'A Foundations id on a Structured or Documents root, or the other way round, gets 400 BAD_REQUEST.',
    source: ['integration_interaction_ids', 'recommendation'],
  },
  {
    id: 'TRN-IID-08',
    rule: 'Each interaction can be registered or not for a practice and a product, and a known one that is not registered gets 501 NOT_IMPLEMENTED.',
    source: ['integration_sds_registering_endpoints', 'development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-PIPE-01',
    rule: 'An audit entry is written whichever step of the request fails.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-PIPE-02',
    rule: 'Nothing betrays whether a patient exists until the checks of who asks and with what right have passed.',
    source: ['development_api_security_guidance', 'recommendation'],
  },
  {
    id: 'TRN-PIPE-03',
    rule: 'An unforeseen exception becomes 500 INTERNAL_SERVER_ERROR and never a 400.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-JWT-01',
    rule: 'Authorization holds the scheme Bearer in any case and exactly one token, otherwise 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'expected_error_codes.xlsx'],
  },
  {
    id: 'TRN-JWT-02',
    rule: 'A token has three parts divided by full stops, the last of them empty, and any other shape or a signature gets 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-03',
    rule: 'Header and payload are base64url without padding, so +, /, = or another illegal character gets 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-04',
    rule: 'The token header says alg none and typ JWT, and a header that lacks either or has further members gets 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-05',
    rule: 'The token is taken apart explicitly, neither refused for its alg none nor accepted signed without verification by a library.',
    source: ['development_api_security_guidance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-06',
    rule: 'Header and payload must be JSON objects without duplicate names and of limited size, about 16 KiB, otherwise 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-07',
    rule: 'Claim names are case sensitive, and one in the wrong case counts as missing.',
    source: ['integration_cross_organisation_audit_and_provenance', 'expected_error_codes.xlsx'],
  },
  {
    id: 'TRN-JWT-08',
    rule: 'Claims that the provider does not know are ignored.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-09',
    rule: "Making a new token for each request is the consumer's duty, so the provider neither asks for jti nor refuses a replay within the lifetime.",
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-10',
    rule: "Since it is unsigned the token proves nobody's identity and only carries audit and provenance.",
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-10a',
    rule: 'Control characters, unpaired surrogates and overlong values in aud, iss, sub or reason_for_request get 400 BAD_REQUEST, and any other text is mere data that is escaped when shown.',
    source: ['expected_error_codes.xlsx', 'recommendation'],
  },
  {
    id: 'TRN-JWT-11',
    rule: 'A missing mandatory claim gets 400 BAD_REQUEST whose diagnostics name the claim.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-12',
    rule: 'exp is exactly iat plus 300 seconds, and 299, 301 or -1 gets 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-13',
    rule: 'A token is refused with 400 BAD_REQUEST from the second of its exp on.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-14',
    rule: 'An iat in the future is no ground for refusal.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-15',
    rule: 'exp and iat are JSON integers, so strings, fractions and null get 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-16',
    rule: 'The clocks of both sides follow NHS NTP servers, and by default exp has no allowance for skew.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-17',
    rule: 'The three embedded resources are parsed strictly as base STU3: an unknown element, wrong datatype or unknown resourceType gets 422 INVALID_RESOURCE, but a known type in the wrong claim 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-18',
    rule: 'Embedded resources need neither meta.profile nor conformance to a GP Connect profile.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-19',
    rule: 'UNK passes as SDS user id and as role profile id, and so does a practitioner identified by the SDS user id alone.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-20',
    rule: "aud is judged by a configurable policy: the practice's roots and https://authorize.fhir.nhs.net/token are expected, another value is accepted and flagged in the audit, and strict mode gives 400 BAD_REQUEST.",
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-21',
    rule: 'sub equals the id of requesting_practitioner, or may be any text on migrate when that claim is absent.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-22',
    rule: 'Migrate of the structured record accepts a missing or incomplete requesting_practitioner.',
    source: ['accessrecord_structured_development_migrate_patient_record', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-23',
    rule: "The GP2GP adaptor's token is accepted with its unresolvable iss, device id, identifier system Web Interface, organisation name N/A and practitioner id 1.",
    source: ['consumer behaviour'],
  },
  {
    id: 'TRN-JWT-24',
    rule: 'Consumers may not send generic practitioner details, yet the provider cannot tell and so does not refuse them.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-25',
    rule: 'A requested_record claim is ignored and logged in 1.x, unless a strict switch refuses it.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-JWT-26',
    rule: 'System URIs are accepted as specified, and the RC5 alias of the ODS system may be accepted too.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-27',
    rule: 'For audit and for the checks of migrate the organisation in the token is the originator, not the portal that hosts it.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-28',
    rule: 'A scope that is missing or not one of patient/*.read, patient/*.write, organization/*.read and organization/*.write gets 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-29',
    rule: 'Where scope is compared with the endpoint, Patient, Appointment, DocumentReference and Binary go with patient/* and Organization, Practitioner, Location and Slot with organization/*.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-30',
    rule: 'The scope must be exactly the one declared for the interaction, otherwise 400 BAD_REQUEST.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-JWT-31',
    rule: 'A token without a conf/ scope is read as conf/N.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-JWT-32',
    rule: "conf/R counts for migration alone and only when the asking organisation is the patient's practice on PDS; elsewhere it is accepted and widens nothing.",
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-33',
    rule: 'In migrate conf/N with includeSensitiveInformation true, or conf/R with false, gets 400 CONFLICTING_VALUES, and a missing scope gets 400.',
    source: ['accessrecord_structured_development_migrate_patient_record', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-34',
    rule: 'Scope values may come in any order with one or more blanks between them, but conf/N together with conf/R is refused.',
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-JWT-35',
    rule: 'reason_for_request is migration on migrate of the structured record, either value on Documents, and directcare elsewhere, otherwise 400 BAD_REQUEST.',
    source: ['integration_cross_organisation_audit_and_provenance', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-36',
    rule: "On migrate the ODS code in the token must be that of the patient's practice on PDS, otherwise 403 NO_RELATIONSHIP.",
    source: ['accessrecord_structured_development_migrate_patient_record'],
  },
  {
    id: 'TRN-JWT-40',
    rule: 'In 0.x each of the eleven claims, requested_record among them, is mandatory and its absence gets 400.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-41',
    rule: 'In 0.x an organisation or practitioner without its identifier or name, a sub other than the practitioner id and any wrong resourceType get 400.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-42',
    rule: 'In 0.x an unknown element within device, organisation or practitioner gets 422.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-43',
    rule: 'For getcarerecord requested_record is a Patient with the NHS number of the body, otherwise 400.',
    source: ['expected_error_codes.xlsx', 'official acceptance tests'],
  },
  {
    id: 'TRN-JWT-44',
    rule: 'In 0.x UNK as practitioner, and one without role or local identifier, are accepted.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-45',
    rule: 'In 0.x metadata accepts organization/*.read with an Organization as requested_record, whose ODS code is not compared.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-JWT-46',
    rule: 'In 0.x the SDS user system is accepted with /Id as well as in the wrong spelling that the token prescribes.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ERR-01',
    rule: 'Each 4xx and 5xx of the provider has an OperationOutcome, unknown routes, 415 and 500 included.',
    source: ['development_fhir_error_handling_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-ERR-02',
    rule: 'The coding system of an STU3 error is https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1.',
    source: ['profile GPConnect-OperationOutcome-1'],
  },
  {
    id: 'TRN-ERR-03',
    rule: "The display of an error is the CodeSystem's, never the code itself or a page's variant.",
    source: ['code system Spine-ErrorOrWarningCode-1'],
  },
  {
    id: 'TRN-ERR-04',
    rule: "Diagnostics contain no stack trace, SQL, internal host name, raw token or other patient's data.",
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-ERR-05',
    rule: 'HTTP status, issue.code and Spine code always go together as one catalogue of errors defines them.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-ERR-06',
    rule: 'Only the first failure is reported, as a single issue.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ERR-07',
    rule: 'Whether an OperationOutcome is STU3 or DSTU2 follows from the root and not from the media type.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-ERR-08',
    rule: 'A test proves that each code and display the product can send is in the published CodeSystem.',
    source: ['code system Spine-ErrorOrWarningCode-1'],
  },
  {
    id: 'TRN-ERR-09',
    rule: 'The displays Invalid NHS number, Invalid patient demographics and Patient not found are spelt exactly so.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-ERR-10',
    rule: 'Unsupported parameters of the structured request are reported at status 200 in one OperationOutcome entry, a warning each with NOT_IMPLEMENTED and a text that calls the parameter unrecognised.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-ERR-11',
    rule: 'A clinical area that is switched off and was requested or linked to is reported as a warning whose text says it has been disabled.',
    source: [
      'development_fhir_error_handling_guidance',
      'accessrecord_structured_development_clinical_area_config',
    ],
  },
  {
    id: 'TRN-ERR-12',
    rule: 'A structured request without any recognised parameter, and a migrate request with an extra one, is an error with 422 INVALID_PARAMETER.',
    source: ['development_fhir_error_handling_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-AUD-01',
    rule: 'Every transaction leaves an audit entry of the same detail, whether it read or wrote, succeeded, failed or was refused, and a failure records its HTTP status and Spine code.',
    source: ['integration_cross_organisation_audit_and_provenance', 'designprinciples_ig_principles'],
  },
  {
    id: 'TRN-AUD-02',
    rule: 'No user or administrator can turn the audit off, entries are only ever added, and a change of data leaves an attempt, durable beforehand, and an outcome.',
    source: ['integration_cross_organisation_audit_and_provenance', 'recommendation'],
  },
  {
    id: 'TRN-AUD-03',
    rule: 'An entry records who (user, role, organisation, system), when, what (interaction, parameters, patient and resource ids, trace id), why (reason and scope), the outcome and a gapless sequence number.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-AUD-04',
    rule: 'Names and roles are kept in the audit as they stood at the time of the event.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-AUD-05',
    rule: 'Switching GP Connect or a capability on or off is audited with who, when, old and new state.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-AUD-06',
    rule: 'Query values and tokens stay out of every unprotected log.',
    source: ['development_general_api_guidance', 'development_api_security_guidance'],
  },
  {
    id: 'TRN-AUD-07',
    rule: 'The data controller can read the trail and answer a patient who asks who has seen the record.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-AUD-08',
    rule: 'Unknown request headers are recorded in the audit entry.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-AUD-09',
    rule: 'Access by API is recorded, kept and governed like access from inside the clinical system.',
    source: ['integration_cross_organisation_audit_and_provenance', 'designprinciples_ig_principles'],
  },
  {
    id: 'TRN-AUD-10',
    rule: 'A request whose audit entry cannot be written fails with 500.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-PRV-01',
    rule: 'Whatever the API adds, amends or deletes is stored with its author, who entered it, the time to the second, the organisation, the interaction id and the consumer system.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-PRV-02',
    rule: "Data that came through the API can be told apart from local data in the clinical system's screens and exports.",
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-LGL-01',
    rule: 'Only data whose controller is the practice is returned.',
    source: ['designprinciples_ig_principles'],
  },
  {
    id: 'TRN-LGL-02',
    rule: 'Dissent binds access to the record (HTML, Structured, Documents) and cannot be overridden, but has no bearing on Appointments and Foundations.',
    source: ['designprinciples_ig_principles', 'foundations_ig'],
  },
  {
    id: 'TRN-LGL-03',
    rule: 'Private, sealed and confidential data and the RCGP sensitive set are withheld.',
    source: ['designprinciples_ig_principles'],
  },
  {
    id: 'TRN-LGL-04',
    rule: "Sharing agreements are the SSP's business, and no local sharing rule is applied to GP Connect.",
    source: ['designprinciples_ig_principles'],
  },
  {
    id: 'TRN-LGL-05',
    rule: 'Nothing is revealed of a patient whom PDS marks sensitive: a search is empty, a read gives PATIENT_NOT_FOUND and registration INVALID_PATIENT_DEMOGRAPHICS.',
    source: ['foundations_ig'],
  },
  {
    id: 'TRN-LGL-06',
    rule: 'Use is for direct care and migration, and the consumer has to compare family name, given name, gender and birth date with its own and alert its user.',
    source: ['integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-LGL-07',
    rule: 'An active patient is registered in whatever type of registration, has not left or died, and is traced or verified on PDS.',
    source: ['foundations_ig', 'foundations_use_case_find_a_patient'],
  },
  {
    id: 'TRN-LGL-08',
    rule: "Clinical risk management follows SCCI0129 at the supplier and SCCI0160 at the organisation that deploys, and viewing needs the patient's permission or a legitimate relationship.",
    source: ['designprinciples_clinical_safety_principles'],
  },
  {
    id: 'TRN-TLS-01',
    rule: 'Every message goes over TLS 1.2 with mutual authentication, and SSL 2, SSL 3, TLS 1.0 and TLS 1.1 are never negotiated.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-TLS-02',
    rule: "Ciphers are AESGCM+EECDH, AESGCM+EDH, AES256+EECDH and AES256+EDH in the server's order of preference.",
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-TLS-03',
    rule: 'The server certificate has an RSA key, so that all eight tested suites can be agreed, and the start fails where one of them is missing.',
    source: ['development_api_security_guidance', 'official acceptance tests'],
  },
  {
    id: 'TRN-TLS-04',
    rule: 'Only the SSP may connect, and it is known by its client certificate before anything is answered.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-TLS-05',
    rule: 'A client certificate is good if it chains to the configured Spine CA, is in its period, is not revoked and names the configured SSP host.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-TLS-06',
    rule: 'Revocation is checked against a CRL that is refreshed, and a stale one closes the door after a grace period.',
    source: ['development_api_security_guidance', 'recommendation'],
  },
  {
    id: 'TRN-TLS-07',
    rule: 'SSP host name, CA bundle and CRL are settings of the environment.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-TLS-08',
    rule: 'A missing certificate is answered with 496 and a bad one with 495, both with an OperationOutcome, while a hard mode breaks off the handshake.',
    source: ['recommendation', 'official acceptance tests'],
  },
  { id: 'TRN-TLS-09', rule: 'After 495 or 496 the connection is closed.', source: ['recommendation'] },
  {
    id: 'TRN-TLS-10',
    rule: 'TLS may end at a reverse proxy that hands the verified certificate on in one trusted, configured header.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-TLS-11',
    rule: 'For local development the provider runs without TLS by a switch that is off in production.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-TLS-12',
    rule: 'TLS sessions can be resumed and HTTP connections kept alive.',
    source: ['integration_spine_secure_proxy', 'recommendation'],
  },
  {
    id: 'TRN-TLS-13',
    rule: 'The server certificate is issued under the Spine CA for the host in the service root, so that the SSP can verify it.',
    source: ['development_api_security_guidance', 'integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-TLS-14',
    rule: 'LDAP to SDS runs over TLS with mutual authentication as well.',
    source: ['integration_spine_directory_service'],
  },
  {
    id: 'TRN-SEC-01',
    rule: 'The product is tested against the OWASP Top 10 at the least and hardened against denial of service.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-SEC-02',
    rule: 'Limits on headers, URL, body size and JSON or XML depth hold, and DTDs and external entities of XML are off.',
    source: ['development_api_security_guidance', 'recommendation'],
  },
  {
    id: 'TRN-SEC-03',
    rule: 'Ssp-To, the interaction id, the presence of all Spine headers and a well-formed bearer token are checked on each request.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-SEC-04',
    rule: 'Access may be authorised by requested_scope.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-SEC-05',
    rule: 'Cache-Control: no-store protects each answer from caches.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-SEC-06',
    rule: 'The token is unauthenticated input, and trust comes from mutual TLS with the SSP only.',
    source: ['development_api_security_guidance', 'integration_cross_organisation_audit_and_provenance'],
  },
  {
    id: 'TRN-SEC-07',
    rule: 'Differences between errors, beyond the codes that are specified, give no means to enumerate resource ids.',
    source: ['development_api_security_guidance', 'recommendation'],
  },
  {
    id: 'TRN-SEC-08',
    rule: 'Overload is answered with 503 and Retry-After, and a consumer tries at most three more times with growing pauses.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-SEC-09',
    rule: 'The product observes the named external policies on cryptography, warranted environments, information governance and GP system interfaces.',
    source: ['development_api_security_guidance'],
  },
  {
    id: 'TRN-NFR-01',
    rule: "A command answers within 250 ms (better 100 ms) and a query within 3000 ms (better 1000 ms), measured under load at the provider's boundary.",
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-NFR-02',
    rule: 'A volume and performance model and timings by message size and rate are handed in for review.',
    source: ['development_api_volume_and_performance'],
  },
  {
    id: 'TRN-NFR-03',
    rule: 'The draft model of 2016 counts three record look-ups of about 250 KB and one appointment call of 1 KB per encounter, with 1.2 % of the population active in a day.',
    source: ['development_api_volume_and_performance'],
  },
  {
    id: 'TRN-NFR-04',
    rule: 'Measurements use realistic data of healthy and multi-morbid patients and defeat caching where a small set is reused.',
    source: ['development_api_volume_and_performance'],
  },
  {
    id: 'TRN-NFR-05',
    rule: 'The system can grow, be monitored, maintained and recovered, and is available as the operational agreement says.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-NFR-06',
    rule: 'Audit and data are kept as long as the GPSoC agreements require.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-NFR-07',
    rule: 'User interfaces meet WCAG AA.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-NFR-08',
    rule: 'The SSP itself adds about 15 ms whatever the payload.',
    source: ['integration_spine_security_proxy_implementation_guide'],
  },
  {
    id: 'TRN-NFR-09',
    rule: 'On the way to live there are four environments: WWW, DEV for providers, INT for consumers, and LIVE.',
    source: ['testing_environments'],
  },
  {
    id: 'TRN-NFR-10',
    rule: 'Providers have no rate limit to apply, for 429 is a planned function of the SSP.',
    source: ['integration_spine_security_proxy_implementation_guide'],
  },
  {
    id: 'TRN-NFR-11',
    rule: "The supplier's own tests can be traced to the specification, since the official suite is not exhaustive.",
    source: ['testing_api_provider_testing'],
  },
  {
    id: 'TRN-ENA-01',
    rule: 'The data controller has a switch for GP Connect as a whole and one for each of HTML, Appointments, Structured and Documents, all of them off at first.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-ENA-02',
    rule: 'In 0.7 switches are optional and the APIs start enabled.',
    source: ['development_api_non_functional_requirements'],
  },
  {
    id: 'TRN-ENA-03',
    rule: 'A switch works without a restart and its change is audited.',
    source: ['development_api_non_functional_requirements', 'recommendation'],
  },
  {
    id: 'TRN-ENA-04',
    rule: 'A request to what is switched off gets 403 with issue code forbidden, Spine code ACCESS DENIED and diagnostics that name it.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-ENA-05',
    rule: 'The switches govern the metadata of Structured and Documents but never that of Foundations.',
    source: [
      'foundations_use_case_get_the_fhir_capability_statement',
      'accessrecord_structured_get_the_fhir_capability_statement',
      'access_documents_use_case_get_the_fhir_capability_statement',
    ],
  },
  {
    id: 'TRN-ENA-06',
    rule: 'Finds and reads of Foundations follow the global switch, registration and appointments also that of Appointment Management.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-ENA-07',
    rule: 'Migrate works whatever the capability switches and clinical-area settings are.',
    source: ['accessrecord_structured_development_migrate_patient_record', 'recommendation'],
  },
  {
    id: 'TRN-ENA-08',
    rule: 'From 1.5 ten clinical areas of Structured can each be switched per site without a release, which yields a warning and not an error.',
    source: ['accessrecord_structured_development_clinical_area_config'],
  },
  {
    id: 'TRN-VSN-01',
    rule: 'The specification has one SemVer number for all capabilities, with the labels alpha, beta and discontinued, and profiles have versions of their own.',
    source: ['design_product_versioning'],
  },
  {
    id: 'TRN-VSN-02',
    rule: 'Only a major version breaks, though minor and patch versions may hold unsubstantive breaking changes.',
    source: ['design_product_versioning'],
  },
  {
    id: 'TRN-VSN-03',
    rule: '0.x and 1.x can be served side by side with roots, ids, media types, profiles and token rules of their own.',
    source: ['design_product_versioning'],
  },
  {
    id: 'TRN-VSN-04',
    rule: 'The version element of the capability statement or Conformance is the implemented version of the specification.',
    source: [
      'foundations_use_case_get_the_fhir_capability_statement',
      'accessrecord_structured_get_the_fhir_capability_statement',
      'access_documents_use_case_get_the_fhir_capability_statement',
    ],
  },
  {
    id: 'TRN-VSN-05',
    rule: 'That version is a setting of each capability, because the official suites compare it with theirs (1.5.0 for Foundations, 1.6.0 for Structured and Documents).',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-VSN-06',
    rule: 'A product set registers one FHIR version in SDS, so that its references resolve locally.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-CAP-01',
    rule: 'Metadata asks for the full set of Spine headers and a valid token like any interaction.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-CAP-02',
    rule: 'The Foundations statement can be had at all times, whereas those of Structured and Documents give ACCESS DENIED while switched off.',
    source: [
      'foundations_use_case_get_the_fhir_capability_statement',
      'accessrecord_structured_get_the_fhir_capability_statement',
      'access_documents_use_case_get_the_fhir_capability_statement',
    ],
  },
  {
    id: 'TRN-CAP-03',
    rule: 'The statement is valid STU3 in JSON and in XML, unlike the samples of the pages.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'TRN-CAP-04',
    rule: 'Profile and operation lists are data for each version of the specification, so that the tests of 1.6.0 and the template of 1.6.2 are both met.',
    source: ['recommendation', 'official acceptance tests'],
  },
  {
    id: 'TRN-CAP-05',
    rule: 'References in the statement keep their /_history/n.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-CAP-06',
    rule: 'The statement lists only what is deployed, and a capability that is offered is offered whole.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'TRN-CAP-07',
    rule: 'Consumers use the combined Foundations statement unless told otherwise, and may cache it.',
    source: ['foundations_use_case_get_the_fhir_capability_statement'],
  },
  {
    id: 'TRN-CAP-08',
    rule: 'HealthcareService, its search include, the service.identifier parameter and the service filtering extension are in the statement of a 1.2.8 configuration and of no other.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-CNF-01',
    rule: "The DSTU2 Conformance is ordinary DSTU2 JSON, unlike the page's sample.",
    source: ['foundations_use_case_get_the_fhir_conformance_profile'],
  },
  {
    id: 'TRN-CNF-02',
    rule: 'The Conformance can be had at all times, in JSON and XML and with gzip.',
    source: ['foundations_use_case_get_the_fhir_conformance_profile', 'official acceptance tests'],
  },
  {
    id: 'TRN-SSPX-01',
    rule: "The proxy takes the provider's URL literally from the rest of its own path, without collapsing slashes or decoding and encoding anew.",
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-02',
    rule: 'The proxy serves GET, POST and PUT, and answers OPTIONS by itself.',
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-03',
    rule: 'The proxy answers OPTIONS with 200 and an Access-Control-Request-Method header that lists the verbs valid for the path, without a FHIR content type.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-SSPX-04',
    rule: "A target that has an IP address or :443 where SDS has the plain host fails the proxy's endpoint check.",
    source: ['development_fhir_error_handling_guidance', 'integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-05',
    rule: "The proxy's own errors are OperationOutcomes without a profile, with an id and one coding of gpconnect-schedule-response-code-1-0 whose code is the HTTP status.",
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-SSPX-06',
    rule: "The proxy's 405 differs: fatal severity, issue code forbidden, the system spine-operationoutcome-1, and neither id nor diagnostics.",
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-SSPX-07',
    rule: 'An unknown Ssp-To reaches the provider in pass-through mode and is refused in SSP style in strict mode.',
    source: ['official acceptance tests', 'recommendation'],
  },
  {
    id: 'TRN-SSPX-08',
    rule: 'A consumer must understand an OperationOutcome that has no profile and a foreign coding system.',
    source: ['development_fhir_error_handling_guidance'],
  },
  {
    id: 'TRN-SSPX-10',
    rule: 'The proxy forwards method, headers, query and body unchanged apart from Host and hop-by-hop headers.',
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-11',
    rule: 'The proxy adds Forwarded to request and response and takes away its URL prefix only.',
    source: ['integration_spine_secure_proxy', 'recommendation'],
  },
  {
    id: 'TRN-SSPX-12',
    rule: "The provider's statuses and bodies pass through the proxy and are logged.",
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-13',
    rule: 'The proxy is synchronous, streams chunked bodies, keeps connections alive on both sides and uses mutual TLS with the provider.',
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-14',
    rule: 'The proxy logs trace id, parties, interaction, target, claims, status, sizes and timings of each transaction.',
    source: ['integration_spine_secure_proxy'],
  },
  {
    id: 'TRN-SSPX-15',
    rule: 'The proxy may check NHS numbers by length and check digit.',
    source: ['integration_spine_security_proxy_implementation_guide'],
  },
  {
    id: 'TRN-SSPX-16',
    rule: 'A simulated proxy can add a delay, 15 ms unless set otherwise.',
    source: ['integration_spine_security_proxy_implementation_guide'],
  },
  {
    id: 'TRN-SSPX-17',
    rule: 'A simulated proxy can inject each of its failures on demand for a pair of ASIDs.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-SSPX-18',
    rule: 'The simulated proxy works on its own copy of SDS, so that errors of registration show.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-SDS-01',
    rule: 'An organisation has one ASID for each system, not shared with other Spine services, and a portal sends the one of the organisation that uses it.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-02',
    rule: 'A provider registers a CMA endpoint with a party key and ASID unique to the practice, and its interaction ids on both the MHS and the AS record.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-03',
    rule: 'A consumer has separate MHS and AS records with interaction ids on the AS record only, and may share its party key.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-04',
    rule: 'A system in both roles has one ASID and one party key for both.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-05',
    rule: 'An organisation has at most one providing system, but may have several consuming ones.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-06',
    rule: 'nhsMhsEndPoint is a bare service root whose ODS code equals nhsIDCode.',
    source: ['integration_sds_registering_endpoints'],
  },
  {
    id: 'TRN-SDS-07',
    rule: 'The provider can generate its list of registrations per practice for the simulators.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-SDS-10',
    rule: 'The simulated LDAP ignores case of attribute names, classes and ODS codes, allows blanks between filter clauses and holds multi-valued attributes.',
    source: ['integration_spine_directory_service', 'recommendation'],
  },
  {
    id: 'TRN-SDS-11',
    rule: "The page's worked example (NHS number 9000000084, practice T99999, ASID 999999999999) is a fixture of the simulator.",
    source: ['integration_spine_directory_service'],
  },
  {
    id: 'TRN-SDS-12',
    rule: 'A consumer keeps roots apart by capability, caches them for a session at most and fails when it finds none or several.',
    source: ['integration_spine_directory_service'],
  },
  {
    id: 'TRN-SDS-13',
    rule: 'The worked example of the 0.7 page shows STU3 addresses by mistake.',
    source: ['integration_spine_directory_service'],
  },
  {
    id: 'TRN-SDS-20',
    rule: 'The simulated SDS FHIR API always returns nhsSpineASID on Device and both address and nhsMHSId on Endpoint.',
    source: ['SDS FHIR API definition'],
  },
  {
    id: 'TRN-SDS-21',
    rule: 'The NHS consumer adaptor appends the path to the address it finds, which therefore has no trailing slash.',
    source: ['consumer behaviour'],
  },
  {
    id: 'TRN-SDS-22',
    rule: 'nhsEndpointServiceId and the R4-prefixed extension URLs of early drafts are not sent.',
    source: ['SDS FHIR API definition'],
  },
  {
    id: 'TRN-PDS-01',
    rule: 'Patients can be traced on PDS for NHS number, birth date and registered practice by one of the permitted services.',
    source: ['integration_personal_demographics_service'],
  },
  {
    id: 'TRN-PDS-02',
    rule: 'A trace secures the quality of NHS numbers and is not needed before each call.',
    source: ['integration_personal_demographics_service'],
  },
  {
    id: 'TRN-PDS-03',
    rule: 'An NHS number is verified when PDS has it and either the birth dates agree or two of year, month and day do together with three letters of the family name and the given initial.',
    source: ['foundations_use_case_register_a_patient', 'foundations_use_case_find_a_patient'],
  },
  {
    id: 'TRN-PDS-04',
    rule: 'Verification further needs that PDS does not show the patient as deceased, invalid, sensitive or superseded.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'TRN-PDS-05',
    rule: 'Success marks the local NHS number as verified, and failure leaves the patient out of the search or fails the registration.',
    source: ['foundations_use_case_find_a_patient'],
  },
  {
    id: 'TRN-PDS-06',
    rule: 'A cross-check trace may serve verification, after which the full PDS record is fetched before a registration is written.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'TRN-PDS-07',
    rule: 'A temporary registration is never sent to PDS automatically.',
    source: ['foundations_use_case_register_a_patient'],
  },
  {
    id: 'TRN-PDS-08',
    rule: 'Sensitive patients are treated alike on all endpoints, and for migrate the asking practice is the one PDS has.',
    source: ['foundations_ig', 'accessrecord_structured_development_migrate_patient_record'],
  },
  {
    id: 'TRN-PDS-09',
    rule: 'For the official migrate tests the simulated PDS has GPCA0001 as registered practice of the patients concerned.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TRN-PDS-10',
    rule: "The simulated PDS holds per patient the number's status, names, birth and death, gender, sensitivity, addresses, telecoms and practice.",
    source: ['recommendation'],
  },
  {
    id: 'TRN-PDS-11',
    rule: 'The simulated PDS offers retrieve, cross-check and registered practice, with unavailability and latency on demand.',
    source: ['recommendation'],
  },
  {
    id: 'TRN-PDS-12',
    rule: 'The simulated PDS also speaks the PDS FHIR R4 API: read, search and errors.',
    source: ['PDS FHIR API definition'],
  },
  {
    id: 'TRN-PDS-13',
    rule: 'Fixtures cover normal, sensitive, superseded, invalid, deceased and absent people, both kinds of mismatch and an unverified local record.',
    source: ['recommendation'],
  },
] as const satisfies readonly Requirement[]
