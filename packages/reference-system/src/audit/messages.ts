/** What the thread that serves requests and the thread that owns the audit store say to each other. */

export type AuditWorkerData = { readonly directory: string; readonly sealEvery: number }

/**
 * The events of one commit, a line of JSON for each: one text is copied faster than a list of them. Beside it, as a JSON array,
 * what each event is found by, so that nobody has to parse it for that. Or the last order of all.
 */
export type AuditOrder = { readonly events: string; readonly columns: string } | 'close'

/** A report on one commit, in the order of the orders; or on a seal. */
export type AuditReport =
  | { readonly kind: 'open'; readonly writer: string }
  | { readonly kind: 'durable' }
  | { readonly kind: 'refused'; readonly failure: string }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'seal-failed'; readonly failure: string }
