/** What can be done at telnet's own prompt, where `^]` leads. `''` goes back to the connection. */
export type TelnetCommand = 'quit' | 'close' | 'status' | 'help' | '' | 'unknown';

const COMMANDS = ['close', 'quit', 'status', '?', 'help'] as const;

/** Reads a line at the prompt `telnet>`. Commands may be abbreviated and are read without regard to case. */
export function telnetCommand(text: string): TelnetCommand {
  const [word = ''] = text.trim().toLowerCase().split(/\s/, 1);
  if (word === '') return '';
  const command = COMMANDS.find((name) => name.startsWith(word));
  if (command === undefined) return 'unknown';
  return command === '?' ? 'help' : command;
}

/** What telnet prints about its prompt; only what works here is listed. */
export const TELNET_HELP: readonly string[] = [
  'Commands may be abbreviated.  Commands are:',
  '',
  'close   \tclose current connection',
  'quit    \texit telnet',
  'status  \tprint status information',
  '?       \tprint help information',
];

/** What telnet prints for `status`: the host as it was typed, or undefined where there is no connection. */
export const telnetStatus = (host: string | undefined): readonly string[] => [
  host === undefined ? 'No connection.' : `Connected to ${host}.`,
  "Escape character is '^]'.",
];

/** What telnet prints for a word that it does not know. */
export const INVALID_COMMAND = '?Invalid command';

/** What telnet prints when `close` or `quit` has ended the connection. */
export const CONNECTION_CLOSED = 'Connection closed.';
