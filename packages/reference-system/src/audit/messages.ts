/** What the thread that serves requests and the thread that owns the audit store say to each other. */

export type AuditWorkerData = { readonly directory: string; readonly sealEvery: number }

/** The events of one append, each as JSON text; or the last order of all. */
export type AuditOrder = readonly string[] | 'close'

/** A report on `appends` orders at once, in the order given: they shared one commit. */
export type AuditReport =
  | { readonly kind: 'open'; readonly writer: string }
  | { readonly kind: 'durable'; readonly appends: number }
  | { readonly kind: 'refused'; readonly appends: number; readonly failure: string }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'seal-failed'; readonly failure: string }
