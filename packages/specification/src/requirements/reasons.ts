import type { RequirementId } from './catalogue.ts'

type Reasons = Readonly<Partial<Record<RequirementId, string>>>

/** The same reason for several ids. */
const forAll = (reason: string, ids: readonly RequirementId[]): Reasons =>
  Object.fromEntries(ids.map((id) => [id, reason]))

/** Capabilities and parts that come with later versions, and the ids that wait for them. */
const comesWith = [
  forAll('Comes with PDS over HTTP, among the national services.', ['TRN-PDS-12']),
  forAll('Comes with Appointment Management.', [
    'TRN-VRB-11',
    'TRN-VRB-12',
    'TRN-VRB-13',
    'TRN-HDR-06',
    'TRN-HDR-07',
    'TRN-HDR-08',
    'TRN-RES-06',
    'TRN-RES-11',
    'TRN-SRC-03',
    'TRN-SRC-05',
    'TRN-SRC-08',
    'TRN-SRC-10',
    'TD-PRA-04',
    'TD-DATE-05',
    'TD-SLOT-01',
    'TD-SLOT-02',
    'TD-SLOT-03',
    'TD-SLOT-04',
    'TD-SLOT-05',
    'TD-SLOT-06',
    'TD-SLOT-07',
    'TD-APT-01',
    'TD-APT-02',
    'TD-APT-04',
  ]),
  forAll('Comes with Access Record Structured.', [
    'TRN-RES-14',
    'TRN-BND-06',
    'TRN-ERR-10',
    'TRN-ERR-11',
    'TRN-ERR-12',
    'TRN-ENA-08',
    'FND-GEN-20',
    'FND-PRC-07',
    'FND-PRO-01',
    'TD-DATE-02',
    'TD-DATE-03',
    'TD-DATE-04',
    'TD-ALG-01',
    'TD-ALG-02',
    'TD-ALG-03',
    'TD-ALG-04',
    'TD-ALG-05',
    'TD-ALG-06',
    'TD-MED-01',
    'TD-MED-02',
    'TD-MED-03',
    'TD-MED-04',
    'TD-MED-05',
    'TD-MED-06',
    'TD-MED-07',
    'TD-PRB-01',
    'TD-PRB-02',
    'TD-PRB-03',
    'TD-PRB-04',
    'TD-PRB-05',
    'TD-PRB-06',
    'TD-CON-01',
    'TD-CON-02',
    'TD-CON-03',
    'TD-CON-04',
    'TD-CON-05',
    'TD-CON-06',
    'TD-CLN-01',
    'TD-CLN-02',
    'TD-CLN-03',
  ]),
  forAll('Comes with the migration of the structured record.', [
    'TRN-URL-10',
    'TRN-JWT-22',
    'TRN-JWT-33',
    'TRN-JWT-36',
    'TRN-ENA-07',
    'TD-MIG-01',
    'TD-MIG-02',
    'TD-MIG-03',
  ]),
  forAll('Comes with Access Record Structured and Access Document.', [
    'TRN-BND-05',
    'TRN-JWT-31',
    'TRN-JWT-32',
    'TRN-LGL-02',
    'TRN-LGL-03',
  ]),
  forAll('Comes with Access Document.', ['TD-DOC-01', 'TD-DOC-02', 'TD-DOC-03', 'TD-DOC-04', 'TD-DOC-05']),
  forAll('Comes with Access Record HTML.', [
    'TRN-RES-12',
    'TD-HTM-01',
    'TD-HTM-02',
    'TD-HTM-03',
    'TD-HTM-04',
    'TD-HTM-05',
    'TD-HTM-06',
    'TD-HTM-07',
  ]),
  forAll(
    'Optional, and of the withdrawn 1.2.8 alone; comes with Appointment Management, which brings services and slots by service. Until then it is known and answers 501.',
    ['FND-HCS-01', 'FND-HCS-02', 'FND-HCS-03', 'FND-HCS-04', 'FND-HCS-05', 'TD-APT-03'],
  ),
  forAll('Comes with the SSP simulator.', [
    'TRN-URL-11',
    'TRN-NFR-08',
    'TRN-SSPX-01',
    'TRN-SSPX-02',
    'TRN-SSPX-03',
    'TRN-SSPX-04',
    'TRN-SSPX-05',
    'TRN-SSPX-06',
    'TRN-SSPX-07',
    'TRN-SSPX-10',
    'TRN-SSPX-11',
    'TRN-SSPX-12',
    'TRN-SSPX-13',
    'TRN-SSPX-14',
    'TRN-SSPX-15',
    'TRN-SSPX-16',
    'TRN-SSPX-17',
    'TRN-SSPX-18',
  ]),
  forAll('Comes with the SDS simulator.', [
    'TRN-TLS-14',
    'TRN-VSN-06',
    'TRN-SDS-01',
    'TRN-SDS-02',
    'TRN-SDS-03',
    'TRN-SDS-04',
    'TRN-SDS-05',
    'TRN-SDS-06',
    'TRN-SDS-07',
    'TRN-SDS-10',
    'TRN-SDS-11',
    'TRN-SDS-20',
    'TRN-SDS-21',
    'TRN-SDS-22',
  ]),
  forAll('Comes with the consumer client.', [
    'TRN-LGL-06',
    'TRN-CAP-07',
    'TRN-SSPX-08',
    'TRN-SDS-12',
    'FND-CAP-07',
  ]),
  forAll('Comes with the sandbox.', ['TRN-CORS-03', 'TRN-NFR-07']),
]

/** Duties that a test cannot show, permissions that are not taken up, and statements without a duty. */
const noTestCanShow: Reasons = {
  'TRN-URL-15':
    'Nothing to observe: the provider makes no outgoing request, so it cannot follow a reference; an HTTP client is not among its dependencies.',
  'TRN-VRB-17': 'A permission that is not taken up: only interactions of the specification are declared.',
  'TRN-CT-15':
    'Advice to consumers about other suppliers; this provider offers JSON and XML alike (TRN-CT-01).',
  'TRN-CT-16': 'A permission that is not taken up: no interaction uses form encoding.',
  'TRN-HDR-15': 'A misprint of the page; TRN-CT-09 tests what is sent.',
  'TRN-RES-05': 'A permission, of which consumers are told to expect nothing.',
  'TRN-SRC-07': 'A permission; such parameters fall under TRN-SRC-02.',
  'TRN-LGL-08':
    'An organisational duty: the hazard log and safety case of the supplier and of the deploying organisation show it.',
  'TRN-ENA-02':
    'Permissions that are not taken up: one rule holds for both lines, and every switch stays off until somebody turns it on (TRN-ENA-01).',
  'TRN-SEC-04': 'A permission that is taken up: TRN-JWT-30 tests it.',
  'TRN-SEC-09': 'An organisational duty: the supplier’s assurance evidence answers the named policies.',
  'TRN-NFR-01':
    'Measured rather than tested: the benchmarks (npm run bench) compare these times with the bounds on a named machine.',
  'TRN-NFR-02':
    'A duty of assurance: the supplier submits model and results; the benchmarks supply the figures.',
  'TRN-NFR-03': 'A figure of an old draft, kept for sizing; there is nothing to comply with.',
  'TRN-NFR-04': 'A rule for measurements, which the data of the benchmarks follow.',
  'TRN-NFR-09': 'A description of NHS environments; the deployment chooses among them.',
  'TRN-NFR-10': 'There is no duty: the provider never sends 429 (TRN-VRB-09).',
  'TRN-VSN-01': 'A description of how the specification is numbered.',
  'TRN-VSN-02': 'A description of how the specification is numbered.',
  'TRN-SDS-13': 'A misprint of the page.',
  'FND-BND-03': 'Either is allowed.',
  'TD-SLOT-08': 'There is nothing to seed: the slots concerned are obsolete.',
}

/** What the tests of an id leave open; each needs a test for the rest. */
const whatRemains: Reasons = {
  'TRN-URL-01':
    'Remains: that a root is reached over https only is up to the deployment, which leaves the door for plain HTTP closed.',
  'TRN-HDR-09': 'Comes with Appointment Management: Prefer concerns answers to create and update.',
  'TRN-HDR-10': 'Comes with Appointment Management: only create and update leave a body out.',
  'TRN-SEC-01': 'Remains: a duty of assurance: an independent penetration test of the deployment.',
  'TRN-URL-03': 'Remains: the roots of Structured and Documents come with their capabilities.',
  'TRN-VRB-10': 'Remains: create, update and compartment search come with Appointment Management.',
  'TRN-HDR-04': 'Remains: Location and 201 come with Appointment Management.',
  'TRN-SRC-04': 'Remains: compartment searches come with Appointment Management.',
  'TRN-JWT-16': 'Remains: the deployment keeps the clock of the machine with NHS NTP servers.',
  'TRN-JWT-21': 'Remains: the exception for migrate comes with the migration of the structured record.',
  'TRN-JWT-35': 'Remains: the reason migration comes with the interactions that take it.',
  'TRN-AUD-09':
    'Remains: a duty of the clinical system behind the ports: its own screens write to the trail that the AuditTrail port keeps, and its retention rules apply to it.',
  'TRN-NFR-05':
    'Remains: a duty of the deployment: the operational level agreement sets the figures; health and metrics of the operations port, and backups, are the means.',
  'TRN-NFR-06':
    'Remains: a duty of the deployment: nothing deletes an audit entry and a backup carries all of them, so the retention schedule of the operator decides.',
  'TRN-TLS-05':
    'Remains: that NHS Digital issued the certificate of the SSP shows in the authorities that the deployment configures; the tests issue their own.',
  'TRN-TLS-13':
    'Remains: the deployment gets its certificate under the authority of the Spine; the tests verify one of their own for the host of the roots.',
  'TRN-PRV-02':
    'Remains: a duty of the clinical system behind the ports: its screens and exports show the provenance that is held with what a registration wrote.',
  'TRN-PDS-08':
    'Remains: the practice that asks for a migration is checked with the migration of the structured record.',
  'FND-VS-02': 'Remains: job roles come with Appointment Management, the first to be sent one.',
  'FND-REG-21': 'Remains: booking for a registered patient comes with Appointment Management.',
  'TRN-JWT-43':
    'Remains: the comparison with the NHS number of the body comes with Access Record HTML; that the claim names a patient is tested.',
  'TRN-CAP-05':
    'Remains: the statements that name versions are served with Structured and Documents; how they are built is tested as if these were deployed.',
  'TRN-CAP-08':
    'Remains: the extension with the state of service filtering comes with Appointment Management, which brings the filtering; the rest is data and tested as if it were deployed.',
  'TRN-ENA-05': 'Remains: metadata of Structured and Documents come with their capabilities.',
  'TRN-ENA-06': 'Remains: appointments come with their capability.',
  'TD-PAT-07': 'Remains: inclusion in structured Bundles comes with Access Record Structured.',
  'TD-PAT-08': 'Remains: the answer of Structured comes with Access Record Structured.',
  'TD-PAT-10': 'Remains: the answer of Access Record HTML comes with it.',
  'TD-PAT-11': 'Remains: the answers of record access come with Access Record HTML and Structured.',
  'TD-PAT-12': 'Remains: the answers of Structured and Migrate come with these.',
  'TD-PAT-13': 'Remains: the answer of Structured comes with Access Record Structured.',
  'TD-PAT-14': 'Remains: booking comes with Appointment Management.',
  'TD-LOC-02': 'Remains: the Locations of schedules come with Appointment Management.',
  'TD-MIG-04': 'Remains: who may ask for a migration is checked with the migration of the structured record.',
  'TD-DATE-01': 'Remains: the dates of clinical entries come with Access Record Structured.',
  'TD-SLOT-09': 'Remains: slots come with Appointment Management.',
  'TD-REG-08': 'Remains: the answer of Documents comes with Access Document.',
}

/** Why an id has no test, or, where the reason begins with `Remains:`, what its tests leave open. */
export const reasons: Reasons = Object.assign({}, ...comesWith, noTestCanShow, whatRemains)
