import type { Change } from './compared.ts';
import type { KeptSession } from './kept-session.ts';
import type { Language } from './language.ts';
import type { Mode, View } from './look.ts';

/** What a link hands on: a session, and how it was being looked at. */
export interface Shared {
  readonly session: KeptSession;
  /** How many entries had happened at the moment that was looked at; left out: all. */
  readonly moment?: number | undefined;
  readonly mode?: Mode | undefined;
  /** In the mode `compare`: what the other kitchen has otherwise, or that it is every server. */
  readonly compared?: 'servers' | readonly Change[] | undefined;
  readonly view?: View | undefined;
  /** The language of whoever made it. */
  readonly language?: Language | undefined;
  /** The lesson that it belongs to; left out: none. */
  readonly lesson?: string | undefined;
}
