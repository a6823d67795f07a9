import type { Requirement } from './requirement.ts'

/** What the official acceptance tests take for granted about the data of a provider. */
export const testData = [
  {
    id: 'TD-PAT-01',
    rule: 'The assurance seed has patients 1 to 18, 21 and the one without appointments under the NHS numbers of the suite to be run.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-02',
    rule: 'The provider-side NHS numbers of the suites all pass Modulus 11, and 9999999999, which does too, is held nowhere.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-03',
    rule: 'patient1 and patient15 have no contact, and none of patients 1 to 6 a contact with an organisation.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-04',
    rule: 'An active patient has a verified NHS number as the only identifier, one official name with family, birth date, gender and ORG1 as managing organisation.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-05',
    rule: 'patient1 and patient2 have registrationDetails, and patient2 a preferred branch that can be read.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-06',
    rule: 'Patients 1 to 8, 12, 13 and 15 to 17 are active with a regular (GMS) registration, and the one without appointments is active.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-07',
    rule: 'generalPractitioner is a Practitioner that can be read, or is absent, and in structured Bundles what it refers to is included.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-08',
    rule: 'patient9 and patient10 are sensitive: not found, refused with 404 PATIENT_NOT_FOUND by Structured and with INVALID_PATIENT_DEMOGRAPHICS by registration.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-09',
    rule: "patient11's NHS number is superseded on PDS, so that registering it gives 400 INVALID_NHS_NUMBER.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-10',
    rule: 'patient14 is not on PDS, so that registration gives 400 INVALID_PATIENT_DEMOGRAPHICS and HTML 404.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-11',
    rule: 'patient15 dissents from sharing, is found and read in Foundations, and gets 403 NO_PATIENT_CONSENT in record access.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-12',
    rule: 'patient18 of the 1.6.0 suite has died: finds are empty, Structured and Migrate give 404 and registration INVALID_PATIENT_DEMOGRAPHICS.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-13',
    rule: 'patient21 is inactive, so that finds are empty and Structured gives 404 PATIENT_NOT_FOUND.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-14',
    rule: 'Patients 1 to 8, 13, 16 and 17, among whom the suite picks at random, are all active, not sensitive, and can be found and booked for.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-15',
    rule: "The suites give patient17 and patient18 opposite meanings, so each suite's patients are a data set or practice of their own.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-16',
    rule: "Seeded people use languages such as de and en, whose entries are the same in the suite's old copy of the code system.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PAT-17',
    rule: 'No resource has a logical id that the suites take for unknown, such as 9999999999999, dd, null, aaBA or 40-9.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ORG-01',
    rule: 'ORG1 manages all patients of its practice and can be read.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ORG-02',
    rule: 'Searching for ORG1 gives one entry with exactly one ODS identifier, equal to the mapped code.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ORG-03',
    rule: 'ORG1 has no extensions other than main location (with a value) and period, and neither contact nor endpoint.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ORG-04',
    rule: 'The assurance practice has its global switch and the switches of all capabilities on.',
    source: ['development_api_non_functional_requirements', 'recommendation'],
  },
  {
    id: 'TD-LOC-01',
    rule: 'The Locations of SIT1, SIT2 and SIT3 have the logical ids 1, 8 and 3 and can be read, with name, address and managing organisation and without a site code.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-LOC-02',
    rule: "patient2's preferred branch and the Locations of appointment schedules can be read.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRA-01',
    rule: 'Practitioners 1 to 3 are found by SDS user id and read with a family name, 0, 1 and 2 role profile ids respectively, and no contact or personal details.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRA-02',
    rule: 'practitioner4 is absent, and an unknown SDS user id finds nothing.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRA-03',
    rule: "A practitioner's nhsCommunication always has a language.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRA-04',
    rule: 'Practitioners of schedules have an SDS user id and a name, with the role as an SDS job role.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DATE-01',
    rule: 'Clinical dates of the seed are relative to the day it is sown.',
    source: ['recommendation'],
  },
  {
    id: 'TD-DATE-02',
    rule: "patient2's consultations start within the last three years and end before yesterday, with a topic and a heading list in each of the windows used.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DATE-03',
    rule: 'A medication statement of patient2 that starts over three years ago has an end within the window.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DATE-04',
    rule: 'patient2 has a diary entry due today or overdue and others up to ten years ahead.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DATE-05',
    rule: 'Slots are made anew each day, since fixed ones are stale by the next.',
    source: ['recommendation'],
  },
  {
    id: 'TD-DATE-06',
    rule: 'In the HTML data patient18 died ten days ago and patient17 sixty.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DATE-07',
    rule: "Birth dates of the registration pool are those of the suite's file and of the simulated PDS alike.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-01',
    rule: 'Each allergy has identifier, recorder, asserted date, unconfirmed verification, category medication or environment and at most one reaction.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-02',
    rule: 'Each ended allergy has an end date and a reason, which for patient16 says that no information is available.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-03',
    rule: 'patient1 has neither an allergy nor a no-known-allergies code, and patient5 only that code.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-04',
    rule: 'Allergy lists are titled Allergies and adverse reactions or Ended allergies, current, snapshot, and have no id.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-05',
    rule: 'patient13 and patient16 have no problems linked to allergies, medications or referrals.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-ALG-06',
    rule: 'The notes for confidential items and for data in transit have exactly the texts that the suite compares.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-01',
    rule: 'Each MedicationStatement has identifier, prescribing agency, one basedOn plan in the Bundle, a start, taken and dosage text.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-02',
    rule: 'Each MedicationRequest has identifier, prescription type, validity start, one dosage instruction with text, recorder and authored date.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-03',
    rule: 'Repeat plans alone have counts of issues allowed and made, and an acute plan has one order at most.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-04',
    rule: 'A stopped plan gives date and reason of stopping, and a stopped order does not.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-05',
    rule: "patient2's medication list has exactly one confidential-items warning with its note.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-06',
    rule: "patient12's medications are marked as prescribed elsewhere and have a plan each.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MED-07',
    rule: 'Medication codings are SNOMED CT, Read v2, CTV3 or one of the four supplier drug code systems.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-01',
    rule: 'patient2 has an active major and an active minor problem, and preferably an inactive one of each.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-02',
    rule: 'Problems of patient2 link to a MedicationRequest, to an uncategorised Observation and, as context, to an Encounter.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-03',
    rule: 'Two problems of patient2 are related to one another in both directions, as parent and child or sibling.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-04',
    rule: 'Each problem has identifier, asserted date, asserter and a significance of major or minor.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-05',
    rule: "patient2's problems also link to an allergy, an immunisation, a report, a referral, a diary entry and a consultation topic.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-PRB-06',
    rule: "patient2's problems link only to active allergies, uncategorised Observations and diary entries that are not confidential.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-01',
    rule: 'patient2 has an Encounter, better three, with identifier, type, one recorder and lists of topics and headings.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-02',
    rule: 'A consultation topic of patient2 is linked to a problem that is in the Bundle.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-03',
    rule: 'Topics or headings refer to an Observation and to a MedicationRequest, each with its secondary list.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-04',
    rule: 'There are as many Encounters as the consultation list has entries.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-05',
    rule: 'Locations that consultations refer to have profile and version.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CON-06',
    rule: "Contexts of patient2's linked items point only to consultations inside all windows used.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CLN-01',
    rule: 'The seed has a full blood count as a test group with about 18 results.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CLN-02',
    rule: 'patient16 and patient13 each have one referral list, with a confidential warning and an in-transit warning respectively.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-CLN-03',
    rule: "The demonstrator's clinical data, such as one immunisation and two referrals, serve as a comparison.",
    source: ['official demonstrator'],
  },
  {
    id: 'TD-MIG-01',
    rule: 'patient2 has data in each area plus confidential medication and uncategorised items, whose lists have one warning each when sensitive data are left out.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MIG-02',
    rule: 'What holds of the structured areas holds of the migrated Bundle, with no resource twice and no OperationOutcome.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MIG-03',
    rule: 'patient2 has a document of at most 100 MB that can be migrated, and patient18 fails with 404.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-MIG-04',
    rule: 'The simulated PDS names GPCA0001 as registered practice of patient2 and patient18, and not found is decided before no relationship.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DOC-01',
    rule: 'patient2 has a current document with identifier, type and an attachment of size, content type and URL, which can be retrieved as Binary.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DOC-02',
    rule: 'A document of patient2 is authored by ORG1.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DOC-03',
    rule: 'patient3 has no document, and patient4 one over 5 MB.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DOC-04',
    rule: 'Documents are of different ages, some older than two days and some within a year.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-DOC-05',
    rule: 'DocumentReferences of the seed have no docStatus, class, authenticator, relatesTo or securityLabel.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-01',
    rule: 'Free slots exist from tomorrow for 14 days, enough for about 150 bookings in a run that always takes the first.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-02',
    rule: 'One day holds plenty of slots, and weekends count as days.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-03',
    rule: 'A slot lasts ten minutes and has service type and delivery channel, with a Schedule that has service category, one job role, a Location and a Practitioner.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-04',
    rule: 'Slots are unrestricted, for an organisation, for a type or for both, so that each filter of the suite finds one even after all bookings.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-05',
    rule: 'Booked and unbookable slots are among them, so that filtering shows.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-06',
    rule: 'Slots and Schedules have no comment or specialty, and the day after tomorrow has slots with service type and category.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-07',
    rule: 'Adjacent slots of one Schedule allow bookings of several.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-08',
    rule: "The workbook's fixed slots of 2017 are obsolete.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-SLOT-09',
    rule: 'A reset restores patients, slots and registrations to what was sown.',
    source: ['recommendation'],
  },
  {
    id: 'TD-APT-01',
    rule: 'The patient without appointments never has one, and the suite books its own for the others.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-APT-02',
    rule: 'A retrieved appointment shows service category and type.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-APT-03',
    rule: 'HealthcareService 2 of the 1.2.8 suite has a Schedule with free slots over the next three days, and HealthcareService 1 none.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-APT-04',
    rule: 'Appointments are retrieved from today for up to 14 days, for dates in 2030 and, as an error, for past dates.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-01',
    rule: "The simulated PDS knows all 158 people of the suite's registration file with the same names, gender and birth date.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-02',
    rule: 'None of the registration pool is registered at the start.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-03',
    rule: 'A run of the 1.6.0 suite registers 46 people and needs one more unregistered.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-04',
    rule: 'The simulated PDS also knows patients 1 to 18 and 21 as they are held locally, without patient14.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-05',
    rule: 'On the simulated PDS patient9 and patient10 are sensitive, patient11 superseded, patient18 deceased and patient14 absent.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-06',
    rule: "Since the suite sends flagged numbers with other people's details, PDS is checked ahead of local duplicates.",
    source: ['official acceptance tests'],
  },
  { id: 'TD-REG-07', rule: 'PDS can be made unavailable by a switch.', source: ['recommendation'] },
  {
    id: 'TD-REG-08',
    rule: 'A registered patient is temporary, found in Foundations and answered with 404 by Documents.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-09',
    rule: 'Registered patients have no contacts, and PDS may add address and telecom.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-REG-10',
    rule: 'Further people on PDS exercise verification, lapsed registrations and the invalid flag.',
    source: ['recommendation'],
  },
  {
    id: 'TD-HTM-01',
    rule: 'In the HTML data patient2 has something for each subsection that is checked, and preferably three encounters.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-02',
    rule: "patient2's HTML data leave the date windows of the filter checks empty.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-03',
    rule: "patient2's issues repeat at least once, and the summary of all medication equals the issues grouped.",
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-04',
    rule: 'patient13 is in transit with data in each section.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-05',
    rule: 'HTML answers patient9, patient14 and patient17 with 404, patient15 with 403 NO_PATIENT_CONSENT and patient18 with 200.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-06',
    rule: 'The 0.7.4 suite tests structure on patient1 and patient2 alone.',
    source: ['official acceptance tests'],
  },
  {
    id: 'TD-HTM-07',
    rule: "patient2's acute medication lies in the last twelve months.",
    source: ['official acceptance tests'],
  },
] as const satisfies readonly Requirement[]
