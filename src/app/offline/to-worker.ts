/** What the page tells the worker. */
export type ToWorker =
  /** The student wants the new version now. */
  | { readonly kind: 'take-over' }
  /** These files were used, perhaps before there was a worker to see it. */
  | { readonly kind: 'used'; readonly urls: readonly string[] };
