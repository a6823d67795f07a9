/**
 * A literal reference relative to the service: http://hl7.org/fhir/STU3/references.html#literal
 *
 * @example reference('Patient', '9') // { reference: 'Patient/9' }
 */
export const reference = (type: string, id: string): { reference: string } => ({ reference: `${type}/${id}` })
