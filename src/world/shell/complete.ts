import { PROGRAMS } from './catalogue.ts';
import type { Machine } from './machine.ts';

/** What the word under the cursor may become: `words` replace the text from `from` on. */
export interface ShellCompletion {
  readonly from: number;
  readonly words: readonly string[];
}

/** Ports of the hosts that a typed name or address stands for. */
const portsOf = ({ hosts }: Machine, typed: string): readonly string[] =>
  hosts
    .filter(({ name, address }) => name === typed.toLowerCase() || address === typed)
    .flatMap(({ ports }) => ports.map(String));

/** Ports on which a server speaks TLS first, or else those on which it does not. */
const places = ({ hosts }: Machine, first: boolean): readonly string[] =>
  hosts.flatMap(({ name, ports, tlsPorts = [] }) =>
    ports.filter((port) => tlsPorts.includes(port) === first).map((port) => `${name}:${port}`),
  );

/** The next word after openssl. */
function opensslWords(before: readonly string[], machine: Machine): readonly string[] {
  const last = before.at(-1);
  if (last === undefined) return ['s_client'];
  if (last === '-connect') return places(machine, !before.includes('-starttls'));
  if (last === '-starttls') return ['smtp'];
  return ['-connect', '-starttls', '-crlf', '-quiet', '-ign_eof'].filter((word) => !before.includes(word));
}

function candidates(before: readonly string[], machine: Machine): readonly string[] {
  const [program, host, ...more] = before;
  if (program === undefined) return PROGRAMS.map(({ name }) => name);
  if (program === 'openssl') return opensslWords(before.slice(1), machine);
  if ((program !== 'telnet' && program !== 'nc') || more.length > 0) return [];
  return host === undefined ? machine.hosts.map(({ name }) => name) : portsOf(machine, host);
}

/** Completes the last word of what has been typed so far: a program, a host, a port. */
export function completeShell(text: string, machine: Machine): ShellCompletion {
  const from = Math.max(...[' ', '\t', '|'].map((character) => text.lastIndexOf(character))) + 1;
  const before = text.slice(text.lastIndexOf('|') + 1, from).split(/[ \t]/);
  const typed = text.slice(from);
  const fitting = candidates(
    before.filter((word) => word !== ''),
    machine,
  ).filter((word) => word.startsWith(typed));
  return { from, words: [...new Set(fitting)] };
}
