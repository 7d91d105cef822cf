import { isIpv6 } from '#dns/address.ts';
import { keywordLines } from '../extension/keyword-lines.ts';
import { helloName } from '../grammar/hello.ts';
import { looseDomain } from '../grammar/loose-domain.ts';
import type { Check } from '../model/check.ts';
import { type Command, command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Session, State } from '../model/session.ts';
import type { Spelling } from '../model/spelling.ts';
import { ask } from '../policy/ask.ts';
import { spellingOf } from '../policy/spelling.ts';
import { lenient, misspelt, problemFacts, WELL_FORMED } from './checks.ts';
import { refused } from './outcome.ts';

const hello = reply('hello', 250, '', '{host} Hello {hello} [{client}]', 'RFC 5321 §4.1.1.1');
const noName = reply('hello-without-name', 501, '5.5.4', 'Syntax: {verb} hostname', 'RFC 5321 §4.1.1.1');
const badName = reply(
  'hello-bad-name',
  501,
  '5.5.4',
  '{verb}: not a domain name or address literal',
  'RFC 5321 §4.1.3',
);

/** Whatever the client says about itself begins the session anew: an open transaction is forgotten. */
// RFC 5321 §4.1.4
const greeted = ({ session }: Scene, name: string, extended: boolean, next: State): Session => ({
  state: next,
  client: session.client,
  hello: { name, extended },
  login: session.login,
  guest: session.guest,
  tls: session.tls,
  transaction: undefined,
  exchange: undefined,
  errors: session.errors,
  accepted: session.accepted,
  heardAt: session.heardAt,
  notes: session.notes,
});

interface Misnamed extends Problem {
  /** Only white space stood where a name should. */
  readonly isBlank: boolean;
}

function misnamed(verb: string, name: string, problem: Misnamed, scene: Scene): Outcome {
  const form = name === '' ? noName : badName;
  const flips = name === '' ? [] : [{ behaviour: 'spelling', setting: 'anyHello', value: true }];
  return refused(
    answer(form, { verb, hello: name, ...problemFacts(problem), blank: problem.isBlank ? 'yes' : 'no' }),
    scene,
    misspelt(problem, flips),
  );
}

const CHARACTERS = /^[A-Za-z0-9.-]$/;

/** Is the name made of characters that this server takes in any order? An address in brackets must be one. */
// Not RFC 5321 §4.1.1.1: names with stray dots, hyphens or signs are let go
const isSpelt = (name: string, taken: readonly string[]): boolean =>
  name !== '' && name.startsWith('[') && !taken.includes('[')
    ? looseLiteral(name)
    : name.split('').every((sign) => CHARACTERS.test(sign) || taken.includes(sign));

const looseLiteral = (name: string): boolean => helloName(name).ok || isIpv6(name.slice(1, -1));

/** The name read as this server reads it: without the white space around it, its grammar, or only its characters. */
function readName(argument: string, scene: Scene): Read {
  const spelling = spellingOf(scene.server);
  const strict = helloName(argument);
  if (strict.ok) return { name: strict.value, checks: WELL_FORMED };
  const trimmed = argument.trim();
  if (trimmed === '') return { name: '', problem: strict.problem };
  const { helloCharacters } = spelling;
  const isTaken =
    spelling.anyHello ||
    (helloCharacters.length > 0 &&
      trimmed.length <= spelling.longestHello &&
      isSpelt(trimmed, helloCharacters)) ||
    isDomain(trimmed, spelling);
  return isTaken
    ? { name: trimmed, checks: lenient(strict.problem) }
    : { name: trimmed, problem: strict.problem };
}

/** A domain with the characters that this server takes in addresses too. */
const isDomain = (name: string, spelling: Spelling): boolean =>
  spelling.alsoInDomain.length > 0 &&
  spelling.helloCharacters.length === 0 &&
  looseDomain(name, 0, name.length, spelling, { utf8: false }).ok;

type Read =
  | { readonly name: string; readonly checks: readonly Check[]; readonly problem?: undefined }
  | { readonly name: string; readonly problem: Problem };

const helloCommand = (verb: 'EHLO' | 'HELO', extended: boolean): Command =>
  command({
    verb,
    rfc: 'RFC 5321 §4.1.1.1',
    run(argument, scene, memory, next) {
      const read = readName(argument, scene);
      if (read.problem !== undefined) {
        const isBlank = argument !== '' && read.name === '';
        return misnamed(verb, read.name, { ...read.problem, isBlank }, scene);
      }
      const { name, checks } = read;
      const ruling = ask('onHello', { name, extended }, scene, memory, checks);
      if (ruling.refusal !== undefined) {
        const { form, facts } = ruling.refusal;
        const refusal = answer(form, { ...facts, verb });
        return { ...refused(refusal, scene, ruling.checks), memory: ruling.memory };
      }
      const session = greeted(scene, name, extended, next);
      return {
        session,
        answer: answer(
          hello,
          { verb, hello: name },
          extended ? keywordLines({ server: scene.server, session, now: scene.now }) : undefined,
        ),
        checks,
      };
    },
  });

/** Whoever says this wants to hear what the server can do beyond the base protocol. */
export const ehlo = helloCommand('EHLO', true);
/** The greeting of RFC 821, without extensions. */
export const helo = helloCommand('HELO', false);

/** Every reply to EHLO and HELO. */
export const helloForms = [hello, noName, badName];
