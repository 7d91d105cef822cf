import { keywordLines } from '../extension/keyword-lines.ts';
import { helloName } from '../grammar/hello.ts';
import { type Command, command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Session, State } from '../model/session.ts';
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
});

function misnamed(verb: string, name: string, problem: Problem, scene: Scene): Outcome {
  const form = name === '' ? noName : badName;
  const flips = name === '' ? [] : [{ behaviour: 'spelling', setting: 'anyHello', value: true }];
  return refused(
    answer(form, { verb, hello: name, ...problemFacts(problem) }),
    scene,
    misspelt(problem, flips),
  );
}

const helloCommand = (verb: 'EHLO' | 'HELO', extended: boolean): Command =>
  command({
    verb,
    rfc: 'RFC 5321 §4.1.1.1',
    run(name, scene, _, next) {
      const parsed = helloName(name);
      const tolerated = name !== '' && spellingOf(scene.server).anyHello;
      if (!parsed.ok && !tolerated) return misnamed(verb, name, parsed.problem, scene);
      const facts: Facts = { verb, hello: name };
      return {
        session: greeted(scene, name, extended, next),
        answer: answer(hello, facts, extended ? keywordLines(scene) : undefined),
        checks: parsed.ok ? WELL_FORMED : lenient(parsed.problem),
      };
    },
  });

/** Whoever says this wants to hear what the server can do beyond the base protocol. */
export const ehlo = helloCommand('EHLO', true);
/** The greeting of RFC 821, without extensions. */
export const helo = helloCommand('HELO', false);

/** Every reply to EHLO and HELO. */
export const helloForms = [hello, noName, badName];
