import { decodeBase64 } from '#encoding/base64.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { mailArgument } from '#smtp/grammar/mail-argument.ts';
import type { PathArgument } from '#smtp/grammar/path-argument.ts';
import { rcptArgument } from '#smtp/grammar/rcpt-argument.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Parsed } from '#smtp/model/problem.ts';
import { type Spelling, STRICT } from '#smtp/model/spelling.ts';
import type { CodeSession } from './code-session.ts';

/** Whatever any server might take: a program sends what was meant, spelt as it should be. */
const LENIENT: Spelling = {
  ...STRICT,
  spaceAfterColon: true,
  missingBrackets: true,
  missingDomain: true,
  looseDots: true,
  anyHello: true,
  idleWords: true,
  trailingSpace: true,
};

/** What MAIL or RCPT is about, in text. */
export interface Named {
  readonly address: string;
  readonly parameters: readonly string[];
}

const named = (parsed: Parsed<PathArgument>, argument: string): Named => {
  // What no server would take is handed on as it stands, but for the word before it and the brackets.
  if (!parsed.ok) return { address: fromOctets(argument.replace(/^[^:]*:\s*<?|>.*$/g, '')), parameters: [] };
  const { path, parameters } = parsed.value;
  return {
    address: fromOctets(pathText(path)),
    parameters: parameters
      .filter(({ keyword }) => keyword !== 'SIZE')
      .map(({ keyword, value }) => fromOctets(value === undefined ? keyword : `${keyword}=${value}`)),
  };
};

/** What stands after `MAIL `. */
export const mailHeard = (argument: string): Named =>
  named(mailArgument(argument, LENIENT, { utf8: true }), argument);

/** What stands after `RCPT `. */
export const rcptHeard = (argument: string): Named =>
  named(rcptArgument(argument, LENIENT, { utf8: true }), argument);

/** The login that a client has shown by a mechanism which shows it, if it has. */
// RFC 4616 §2
export function loginHeard(mechanism: string, responses: readonly string[]): CodeSession['login'] {
  const decoded = responses.map((response) => decodeBase64(response === '=' ? '' : response));
  if (decoded.includes(undefined)) return undefined;
  const [first = '', second] = decoded;
  if (mechanism === 'PLAIN') {
    const [, name, password] = first.split('\0');
    return name === undefined || password === undefined ? undefined : credentials(name, password);
  }
  return mechanism === 'LOGIN' && second !== undefined ? credentials(first, second) : undefined;
}

const credentials = (name: string, password: string) => ({
  name: fromOctets(name),
  password: fromOctets(password),
});
