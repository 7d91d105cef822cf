import { isIpv6 } from '#dns/address.ts';
import { keep } from '#memory/kept.ts';
import { settled } from '#memory/settled.ts';
import { keywordLines } from '../extension/keyword-lines.ts';
import { helloName } from '../grammar/hello.ts';
import { looseDomain } from '../grammar/loose-domain.ts';
import type { Check } from '../model/check.ts';
import { type Command, command } from '../model/command.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Session, State } from '../model/session.ts';
import type { Spelling } from '../model/spelling.ts';
import type { Verb } from '../model/verb.ts';
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
  idle: session.idle,
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

const readBefore = settled((_: Server) => new Map<string, Greeted>());

/** The name read as the grammar has it, and what is said to whoever goes by it; a client names itself again and again. */
function readStrictly(argument: string, verb: Verb, { server }: Scene): Greeted | Problem {
  const kept = readBefore(server);
  const known = kept.get(argument);
  if (known?.facts.verb === verb) return known;
  const strict = helloName(argument);
  if (!strict.ok) return strict.problem;
  return keep(kept, argument, named(strict.value, verb, WELL_FORMED));
}

const named = (name: string, verb: Verb, checks: readonly Check[]): Greeted => ({
  name,
  facts: { verb, hello: name },
  checks,
});

/** The name read as this server reads it: without the white space around it, its grammar, or only its characters. */
function readName(argument: string, verb: Verb, scene: Scene): Read {
  const strict = readStrictly(argument, verb, scene);
  if ('name' in strict) return strict;
  const spelling = spellingOf(scene.server);
  const trimmed = argument.trim();
  if (trimmed === '') return { name: '', problem: strict };
  const { helloCharacters } = spelling;
  const isTaken =
    spelling.anyHello ||
    (helloCharacters.length > 0 &&
      trimmed.length <= spelling.longestHello &&
      isSpelt(trimmed, helloCharacters)) ||
    isDomain(trimmed, spelling);
  return isTaken ? named(trimmed, verb, lenient(strict)) : { name: trimmed, problem: strict };
}

/** A domain with the characters that this server takes in addresses too. */
const isDomain = (name: string, spelling: Spelling): boolean =>
  spelling.alsoInDomain.length > 0 &&
  spelling.helloCharacters.length === 0 &&
  looseDomain(name, 0, name.length, spelling, { utf8: false }).ok;

/** A name, how well it was spelt, and what may be said of whoever goes by it. */
interface Greeted {
  readonly name: string;
  readonly facts: Facts & { readonly verb: Verb };
  readonly checks: readonly Check[];
  readonly problem?: undefined;
}

type Read = Greeted | { readonly name: string; readonly problem: Problem };

const helloCommand = (verb: 'EHLO' | 'HELO', extended: boolean): Command =>
  command({
    verb,
    rfc: 'RFC 5321 §4.1.1.1',
    run(argument, scene, memory, next) {
      const read = readName(argument, verb, scene);
      if (read.problem !== undefined) {
        const isBlank = argument !== '' && read.name === '';
        return misnamed(verb, read.name, { ...read.problem, isBlank }, scene);
      }
      const { name, checks, facts: greeting } = read;
      const ruling = ask('onHello', { name, extended }, scene, memory, checks);
      if (ruling.refusal !== undefined) {
        const { form, facts } = ruling.refusal;
        const refusal = answer(form, { ...facts, verb });
        return { ...refused(refusal, scene, ruling), memory: ruling.left };
      }
      const session = greeted(scene, name, extended, next);
      const keywords = extended ? keywordLines({ server: scene.server, session, now: scene.now }) : undefined;
      return outcomeOf(session, answer(hello, greeting, keywords), checks);
    },
  });

/** Whoever says this wants to hear what the server can do beyond the base protocol. */
export const ehlo = helloCommand('EHLO', true);
/** The greeting of RFC 821, without extensions. */
export const helo = helloCommand('HELO', false);

/** Every reply to EHLO and HELO. */
export const helloForms = [hello, noName, badName];
