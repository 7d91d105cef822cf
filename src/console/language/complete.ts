import type { World } from '#world/world.ts';
import { completeCommand } from './complete-command.ts';
import { completeBody, completeHeader } from './complete-letter.ts';
import { completeResponse } from './complete-response.ts';
import { completeShell, completeTelnet } from './complete-shell.ts';
import type { Completion } from './completion.ts';
import { type Reader, readerOf, readersOf } from './reader.ts';

function completeLine(world: World, reader: Reader, line: string, at: number): readonly Completion[] {
  switch (reader) {
    case 'shell':
      return completeShell(world, line, at);
    case 'telnet':
      return completeTelnet(line, at);
    case 'command':
      return completeCommand(world, line, at);
    case 'response':
      return completeResponse(world, line, at);
    case 'header':
      return completeHeader(world, line, at);
    case 'body':
      return completeBody(line, at);
  }
}

/** What could be typed at an offset of the text at the prompt, best first: only what this world would understand. */
export function completions(world: World, text: string, at: number): readonly Completion[] {
  const start = text.slice(0, at).lastIndexOf('\n') + 1;
  const lines = text.slice(0, at).split('\n');
  const [line = ''] = text.slice(start).split('\n', 1);
  const reader = readersOf(readerOf(world), lines).at(-1) ?? readerOf(world);
  return completeLine(world, reader, line, at - start).map((completion) => ({
    ...completion,
    from: completion.from + start,
    to: completion.to + start,
  }));
}
