import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Verb } from '../model/verb.ts';
import { spellingOf } from '../policy/spelling.ts';
import { misspelt } from './checks.ts';
import { refused } from './outcome.ts';

// RFC 5321 §4.1.1: "Several commands (RSET, DATA, QUIT) are specified as not permitting parameters."
const notAllowed = reply('argument-not-allowed', 501, '5.5.4', 'Syntax: {verb}', 'RFC 5321 §4.1.1');

const BARE: ReadonlySet<Verb> = new Set<Verb>(['DATA', 'RSET', 'QUIT', 'STARTTLS']);

/** Does the standard allow the verb no argument? */
export const isBare = (verb: Verb): boolean => BARE.has(verb);

const isPassedOver = (verb: Verb, scene: Scene): boolean => {
  const { idleWords, idleWordsAfter } = spellingOf(scene.server);
  return idleWords || idleWordsAfter.includes(verb);
};

/** The refusal of an argument where the verb has none; undefined where all is well. */
export function withoutArgument(verb: Verb, argument: string, scene: Scene): Outcome | undefined {
  if (argument === '' || isPassedOver(verb, scene)) return undefined;
  const problem = { at: 0, expected: 'nothing', rfc: 'RFC 5321 §4.1.1' } as const;
  const flips = [{ behaviour: 'spelling', setting: 'idleWords', value: true }];
  return refused(
    answer(notAllowed, { verb, value: argument, expected: 'nothing' }),
    scene,
    misspelt(problem, flips),
  );
}

/** The reply to an argument where none is allowed. */
export const withoutArgumentForms = [notAllowed];
