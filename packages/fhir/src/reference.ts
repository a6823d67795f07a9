/**
 * A literal reference relative to the service: http://hl7.org/fhir/STU3/references.html#literal
 *
 * @example reference('Patient', '9') // { reference: 'Patient/9' }
 */
export const reference = (type: string, id: string): { reference: string } => ({
  // Joined, not put together: a text that is a tree of parts makes `JSON.stringify` take its slow way for the whole resource.
  reference: [type, id].join('/'),
})
