import type { Check } from '../model/check.ts';
import { command } from '../model/command.ts';
import type { Memory } from '../model/memory.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { type Answer, answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { inTransaction, type State, type Transaction } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { ORDER_ONLY, refusedBy } from './checks.ts';
import { refused } from './outcome.ts';
import { readParameters } from './parameters.ts';
import { addressFacts, readArgument } from './path-argument.ts';

const ok = reply('sender-ok', 250, '2.1.0', 'Sender <{sender}> ok', 'RFC 5321 §3.3');
const syntax = reply('mail-syntax', 501, '5.5.4', 'Syntax: MAIL FROM:<address>', 'RFC 5321 §4.1.1.2');
const badPath = reply('bad-reverse-path', 501, '5.1.7', 'Bad sender address syntax', 'RFC 5321 §4.1.2');
const logIn = reply('authentication-required', 530, '5.7.0', 'Authentication required', 'RFC 4954 §6');

/** The transaction that MAIL opens. */
// RFC 5321 §3.3
const opened = (path: Transaction['reversePath'], parameters: Transaction['parameters']): Transaction => ({
  reversePath: path,
  parameters,
  recipients: [],
  refused: 0,
});

const mustLogIn = ({ server, session }: Scene): boolean =>
  session.login === undefined &&
  session.guest === undefined &&
  isOn(server, 'AUTH') &&
  server.values.AUTH?.required === true &&
  !(isOn(server, 'login-required') && server.values['login-required']?.when === 'rcpt');

const noLogin = (scene: Scene): Outcome =>
  refused(answer(logIn, { verb: 'MAIL' }), scene, [
    ...ORDER_ONLY,
    refusedBy('authentication', 'failed', {}, [{ behaviour: 'AUTH', setting: 'required', value: false }]),
  ]);

const isForm = ({ expected }: Problem): boolean => expected === 'from-colon' || expected === 'argument';

/** Begins a transaction: who is to hear of it if the letter cannot be delivered. */
export const mail = command({
  verb: 'MAIL',
  rfc: 'RFC 5321 §4.1.1.2',
  run(argument, scene, memory, next) {
    if (mustLogIn(scene)) return noLogin(scene);
    const read = readArgument('MAIL', argument, scene);
    if (!read.ok) {
      const form = isForm(read.problem) ? syntax : badPath;
      return refused(
        answer(form, { verb: 'MAIL', value: argument, ...addressFacts(argument, read.problem) }),
        scene,
        read.checks,
      );
    }
    const given = readParameters(read.value.parameters, 'MAIL', scene, argument);
    if ('refusal' in given) {
      const check = refusedBy('parameters', 'refused', given.refusal.facts);
      return refused(given.refusal, scene, [...read.checks, check]);
    }
    const transaction = opened(read.value.path, given.parameters);
    const wanted = { checks: read.checks, transaction, said: read.facts, told: given.told };
    return open(wanted, scene, memory, next);
  },
});

interface Wanted {
  /** What may be said of the sender. */
  readonly said: Facts;
  readonly checks: readonly Check[];
  readonly transaction: Transaction;
  /** In place of the plain yes: what was altered of what the client asked for. */
  readonly told: Answer | undefined;
}

/** Asks the policies about the sender and opens the transaction. */
function open(
  { checks, transaction, said, told }: Wanted,
  scene: Scene,
  memory: Memory,
  next: State,
): Outcome {
  const ruling = ask('onMail', transaction, scene, memory, checks);
  if (ruling.refusal !== undefined) {
    const { form, facts } = ruling.refusal;
    const { verb, given, short } = said;
    const refusal = answer(form, { verb, given, short, ...facts } as Facts);
    return { ...refused(refusal, scene, ruling), memory: ruling.left };
  }
  const session = inTransaction(scene.session, next, transaction);
  const yes = told === undefined ? answer(ok, said) : answer(told.form, { ...told.facts, ...said });
  return outcomeOf(session, yes, ruling, ruling.left);
}

/** Every reply to MAIL that no policy gives. */
export const mailForms = [ok, syntax, badPath, logIn];
