import { decodeBase64 } from '#encoding/base64.ts';
import { toOctets } from '#encoding/utf8.ts';
import { helloName } from '#smtp/grammar/hello.ts';
import { mailArgument } from '#smtp/grammar/mail-argument.ts';
import { rcptArgument } from '#smtp/grammar/rcpt-argument.ts';
import type { Expected, Parsed } from '#smtp/model/problem.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Session } from '#smtp/model/session.ts';
import { KNOWN_ELSEWHERE, VERBS, type Verb } from '#smtp/model/verb.ts';
import { spellingOf } from '#smtp/policy/spelling.ts';
import { allowedVerbs } from '#smtp/server/order.ts';
import type { World } from '#world/world.ts';
import { serverOf } from './addresses.ts';
import { type LineProblem, lineProblem } from './problem.ts';
import { readerOf, readersOf } from './reader.ts';

const ELSEWHERE: readonly string[] = KNOWN_ELSEWHERE;
const ALONE: readonly string[] = ['DATA', 'RSET', 'QUIT', 'STARTTLS'];

function parsed(verb: string, argument: string, server: Server): Parsed<unknown> | undefined {
  const octets = toOctets(argument);
  if (verb === 'MAIL') return mailArgument(octets, spellingOf(server));
  if (verb === 'RCPT') return rcptArgument(octets, spellingOf(server));
  if (verb === 'EHLO' || verb === 'HELO') return helloName(octets.trimEnd());
  const nothing: Expected = 'nothing';
  if (!ALONE.includes(verb) || argument.trim() === '') return undefined;
  return { ok: false, problem: { at: 0, expected: nothing, rfc: 'RFC 5321 §4.1.1' } };
}

function argumentProblem(line: string, verb: string, start: number, server: Server): readonly LineProblem[] {
  const result = parsed(verb, line.slice(start), server);
  return result === undefined || result.ok ? [] : [lineProblem(line, start, result.problem)];
}

function verbProblem(
  line: string,
  verb: string,
  ended: boolean,
  session: Session | undefined,
): LineProblem | undefined {
  const from = line.length - line.trimStart().length;
  const stretch = { from, to: from + verb.length };
  const known = VERBS.find((name): name is Verb => name === verb);
  if (known === undefined) {
    if (ELSEWHERE.includes(verb)) return undefined;
    const certain = ended || !VERBS.some((name) => name.startsWith(verb));
    return {
      ...stretch,
      about: 'problem.unknown-verb',
      facts: { text: verb },
      rfc: 'RFC 5321 §4.2.4',
      certain,
    };
  }
  const now = session === undefined ? [known] : allowedVerbs(session);
  if (now.includes(known)) return undefined;
  const facts = { verb, allowed: now.join(', ') };
  return { ...stretch, about: 'problem.not-now', facts, rfc: 'RFC 5321 §4.1.4', certain: ended };
}

function commandProblems(line: string, server: Server, session: Session | undefined): readonly LineProblem[] {
  const [all = '', word = '', gap = ''] = /^\s*(\S*)(\s*)/.exec(line) ?? [];
  if (word === '') return [];
  const verb = word.toUpperCase();
  const wrong = verbProblem(line, verb, gap !== '', session);
  return wrong === undefined ? argumentProblem(line, verb, all.length, server) : [wrong];
}

// RFC 4954 §4: characters outside the alphabet are not to be ignored
function responseProblems(line: string): readonly LineProblem[] {
  if (line === '' || line === '*' || decodeBase64(line) !== undefined) return [];
  const at = line.search(/[^A-Za-z0-9+/=]/);
  const from = at === -1 ? 0 : at;
  const stretch = { from, to: at === -1 ? line.length : at + 1 };
  return [{ ...stretch, about: 'problem.not-base64', facts: {}, rfc: 'RFC 4648 §4', certain: at !== -1 }];
}

const shifted =
  (by: number) =>
  (problem: LineProblem): LineProblem => ({
    ...problem,
    from: problem.from + by,
    to: problem.to + by,
    ...(problem.fix === undefined
      ? {}
      : {
          fix: {
            ...problem.fix,
            edits: problem.fix.edits.map((edit) => ({ ...edit, from: edit.from + by, to: edit.to + by })),
          },
        }),
  });

/** What the server at the other end would not understand in the text at the prompt. The shell and the letter's text are never marked. */
export function problems(world: World, text: string): readonly LineProblem[] {
  const server = serverOf(world);
  if (server === undefined) return [];
  const lines = text.split('\n');
  const readers = readersOf(readerOf(world), lines);
  const found: LineProblem[] = [];
  let start = 0;
  lines.forEach((line, nth) => {
    // Only of the first line is it known where the session will stand when it arrives.
    const session = nth === 0 ? world.connection?.receiver.session : undefined;
    if (readers[nth] === 'command') found.push(...commandProblems(line, server, session).map(shifted(start)));
    if (readers[nth] === 'response') found.push(...responseProblems(line).map(shifted(start)));
    start += line.length + 1;
  });
  return found;
}
