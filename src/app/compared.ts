import type { Input } from '#trace/input.ts';

/** A switch turned, or another server chosen: what kitchen B has otherwise. */
export type Change = Extract<Input, { readonly kind: 'set' | 'personality' }>;

/** What the session is compared with: the same in another kitchen, the same on every server, or another branch. */
export type Compared =
  | { readonly with: 'kitchen'; readonly changes: readonly Change[] }
  | { readonly with: 'servers' }
  | { readonly with: 'branch'; readonly id: number };
