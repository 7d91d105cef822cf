import { settled } from '#memory/settled.ts';
import type { Trace } from './trace.ts';

/** How much has been said on the wire. */
export interface SpokenCounts {
  readonly commands: number;
  readonly replies: number;
}

/** How many commands and replies a session has. */
export const spokenCounts = settled(({ entries }: Trace): SpokenCounts => {
  let commands = 0;
  let replies = 0;
  for (const { event } of entries) {
    if (event.kind === 'server') replies++;
    else if (event.kind === 'client' && event.part === 'command') commands++;
  }
  return { commands, replies };
});
