/** Live: Enter sends, and what was sent stands. Script: the document is the client's side, each edit plays all of it anew.
 *  Compare: the same input in two kitchens. */
export type Mode = 'live' | 'script' | 'compare';

export const VIEWS = ['transcript', 'dialogue', 'state', 'wire', 'letter', 'log', 'why'] as const;
/** How the session is looked at on the stage. */
export type View = (typeof VIEWS)[number];
