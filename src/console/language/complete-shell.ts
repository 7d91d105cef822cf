import { PROGRAMS } from '#world/shell/catalogue.ts';
import { completeShell as wordsOf } from '#world/shell/complete.ts';
import type { World } from '#world/world.ts';
import { type Candidate, type Completion, endOf, offer } from './completion.ts';
import { optionAbout, portAbout } from './shell-tokens.ts';

const TAKES_WORDS: readonly string[] = ['telnet', 'openssl', 'nc', 'printf', 'echo', 'sleep'];

function candidate(word: string): Candidate {
  if (/^\d+$/.test(word)) return { label: word, insert: word, kind: 'port', about: portAbout(word) };
  if (word.startsWith('-') || word === 's_client' || word === 'smtp') {
    return { label: word, insert: `${word} `, kind: 'program', about: optionAbout(word), more: true };
  }
  if (!PROGRAMS.some(({ name }) => name === word)) {
    return { label: word, insert: `${word} `, kind: 'host', about: 'hover.shell.host', more: true };
  }
  const more = TAKES_WORDS.includes(word);
  const insert = more ? `${word} ` : word;
  return { label: word, insert, kind: 'program', about: `hover.program.${word}`, more };
}

/** What could stand at an offset of a shell line: a program; after `telnet` a host and a port. */
export function completeShell({ kitchen }: World, line: string, at: number): readonly Completion[] {
  const { from, words } = wordsOf(line.slice(0, at), kitchen);
  return offer(words.map(candidate), line, from, at, endOf(line, at, /\S/));
}

/** What telnet's own prompt understands. */
const TELNET_COMMANDS = ['quit', 'close', 'status', 'help'] as const;

const telnetCommands: readonly Candidate[] = TELNET_COMMANDS.map((name) => {
  return { label: name, insert: name, kind: 'program', about: `hover.telnet.${name}` };
});

/** What can be done at telnet's own prompt. */
export const completeTelnet = (line: string, at: number): readonly Completion[] =>
  offer(telnetCommands, line, 0, at, line.length);
