import type { Machine } from './machine.ts';
import { failed, type Program, printed, type Result } from './program.ts';
import { attempt, candidates, portNumber } from './reach.ts';

/** What telnet prints when the other side has hung up. */
export const CLOSED_BY_FOREIGN_HOST = 'Connection closed by foreign host.';

/** The three lines that telnet prints before anything comes from the server. */
const greeting = (host: string): string => `Connected to ${host}.\nEscape character is '^]'.\n`;

/** Tries one address after another. */
function connection(machine: Machine, host: string, all: readonly string[], port: number): Result {
  let stdout = '';
  let error = '';
  for (const address of all) {
    stdout += `${error}Trying ${address}...\n`;
    const tried = attempt(machine, address, port);
    if (typeof tried !== 'string') return { ...printed(stdout + greeting(host)), connect: tried };
    error = `telnet: connect to address ${address}: ${tried}\n`;
  }
  // Of the last address the error says that it was the last.
  return failed(error.replace(/connect to address \S+:/, 'Unable to connect to remote host:'), 1, stdout);
}

function telnetTo(host: string, service: string, machine: Machine): Result {
  const port = portNumber(service);
  const unresolved = (why: string) => failed(`Server lookup failure:  ${host}:${service}, ${why}\n`);
  if (port === undefined) return unresolved('Servname not supported for ai_socktype');
  if (port < 1 || port > 65_535) return failed(`Port number ${service} is out of range.\n`);
  const all = candidates(machine, host);
  return all.length === 0 ? unresolved('Name or service not known') : connection(machine, host, all, port);
}

/** Opens a connection and leaves the keyboard to it. */
export const telnet: Program = {
  name: 'telnet',
  run(words, stdin, machine) {
    const [host, service = 'telnet', ...rest] = words;
    if (host === undefined) return failed('Usage: telnet HOST [PORT]\n', 64);
    if (host.startsWith('-')) {
      const hint = "Try 'telnet --help' or 'telnet --usage' for more information.\n";
      return failed(`telnet: invalid option -- '${host.charAt(1)}'\n${hint}`, 64);
    }
    if (rest.length > 0) return failed('telnet: too many arguments\n');
    return stdin === undefined ? telnetTo(host, service, machine) : { ...failed(''), problem: 'not-in-pipe' };
  },
};
