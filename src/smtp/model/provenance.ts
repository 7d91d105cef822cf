/** Where a behaviour comes from: the standard; a real server whose answers were recorded; or something of our own that does
 *  less than the real one. What is simplified about it has words in every language. */
export type Provenance =
  | { readonly kind: 'rfc' }
  /** The ids of the personalities whose recordings show it. */
  | { readonly kind: 'recorded'; readonly from: readonly string[] }
  /** `wordedAs`: the servers whose source or manual has the words in which they refuse. */
  | { readonly kind: 'simplified'; readonly wordedAs?: readonly string[] };

/** As the standard has it. */
export const AS_IN_RFC: Provenance = { kind: 'rfc' };

/** Less than the real one. */
export const SIMPLIFIED: Provenance = { kind: 'simplified' };

/** Less than the real one, but worded as in the source or the manual of these servers. */
export const simplifiedAs = (...wordedAs: readonly string[]): Provenance => ({
  kind: 'simplified',
  wordedAs,
});

/** As the recordings of these servers show it. */
export const recordedFrom = (...from: readonly string[]): Provenance => ({ kind: 'recorded', from });
