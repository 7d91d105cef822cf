import { expect, it } from 'vitest';
import { dialogue, perform } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const START = dialogue`
  ! recipients recalls on
  ! relay for closed`;

/** What the last reply says again of refused recipients. */
const recalledAfter = (text: string) => {
  const last = perform(DIALOGUE_SERVER, `${START}\n${text}`).effects.at(-1);
  return last?.kind === 'reply'
    ? {
        after: last.reply.facts.after,
        recalled: last.reply.facts.recalled,
        excused: last.reply.facts.excused,
      }
    : undefined;
};

const lines = (...all: readonly string[]): string => all.map((line) => `C: ${line}\nS: 999`).join('\n');
const MAIL = 'MAIL FROM:<carol@client.example>';
const FOREIGN = 'RCPT TO:<dave@other.example>';

it('says at DATA again what the only refused recipient was told', () => {
  expect(recalledAfter(lines('EHLO client.example', MAIL, FOREIGN, 'DATA'))).toEqual({
    after: 'RCPT',
    recalled: 'yes',
    excused: 'yes',
  });
});

it('says nothing where recipients were told different things', () => {
  const all = lines('EHLO client.example', MAIL, FOREIGN, 'RCPT TO:<nobody@kitchen.example>', 'DATA');
  expect(recalledAfter(all)).toEqual({ after: 'RCPT', recalled: 'no', excused: 'yes' });
});

it('does not excuse a client that has only said HELO', () => {
  expect(recalledAfter(lines('HELO client.example', MAIL, FOREIGN, 'DATA'))).toEqual({
    after: '',
    recalled: 'yes',
    excused: 'no',
  });
});

it('excuses a recipient that was sent before its sender was refused', () => {
  const refused = lines('EHLO client.example', 'MAIL FROM:<nobody@nowhere.example', FOREIGN);
  expect(recalledAfter(refused)).toEqual({ after: '', recalled: 'no', excused: 'yes' });
});

it('has nothing to say again of a letter that was not begun', () => {
  expect(recalledAfter(lines('EHLO client.example', 'NOOP', 'DATA'))).toEqual({
    after: '',
    recalled: 'no',
    excused: 'no',
  });
});

it('says nothing where it is not set so', () => {
  const off = lines('EHLO client.example', MAIL, FOREIGN, 'DATA');
  expect(recalledAfter(`! recipients recalls off\n${off}`)).toStrictEqual({
    after: undefined,
    recalled: undefined,
    excused: undefined,
  });
});
