import { expect, it } from 'vitest';
import { notation } from './notation.ts';

const does = (input: object, at: number) => ({ kind: 'do', input, at });
const says = (text: string, at: number) => does({ kind: 'line', text }, at);
const expects = (code: number, text: string | undefined, last: boolean, at: number) => ({
  kind: 'expect',
  code,
  text,
  last,
  at,
});

it('reads a dialogue with shell, time, switches and keys, and where each line stands', () => {
  const text = `$ telnet mail.kitchen.example 25
S: 220

C: EHLO client.example
S: 250-…
S: 250 CHUNKING
C:
# 5 min
! greylisting on
! relay for open
! personality rfc
^]
telnet> quit
^C`;
  expect(notation(text, 10)).toEqual({
    problems: [],
    lines: [
      says('telnet mail.kitchen.example 25', 10),
      expects(220, undefined, true, 11),
      says('EHLO client.example', 13),
      expects(250, '…', false, 14),
      expects(250, 'CHUNKING', true, 15),
      says('', 16),
      does({ kind: 'wait', seconds: 300 }, 17),
      does({ kind: 'set', behaviour: 'greylisting', setting: 'on', value: true }, 18),
      does({ kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' }, 19),
      does({ kind: 'personality', id: 'rfc' }, 20),
      does({ kind: 'key', key: 'escape' }, 21),
      says('quit', 22),
      does({ kind: 'key', key: 'interrupt' }, 23),
    ],
  });
});

it('keeps the spaces of what the client says', () => {
  expect(notation('C:  two ', 1).lines).toEqual([says(' two ', 1)]);
});

it.each([
  ['EHLO client.example', 'unknown-line'],
  ['C:EHLO', 'unknown-line'],
  ['S: two hundred', 'reply-without-code'],
  ['S: 250…', 'reply-without-code'],
  ['S: 150', 'reply-without-code'],
  ['# soon', 'unknown-time'],
  ['^X', 'unknown-key-press'],
  ['^toString', 'unknown-key-press'],
  ['! nothing on', 'unknown-behaviour'],
  ['! ', 'unknown-behaviour'],
  ['! relay colour blue', 'unknown-setting'],
  ['! relay', 'unknown-setting'],
  ['! relay for everybody', 'bad-value'],
  ['! relay maybe', 'bad-value'],
  ['! personality nobody', 'unknown-personality'],
])('says what is wrong with "%s": %s', (line, key) => {
  expect(notation(`C: NOOP\n${line}`, 1).problems).toMatchObject([{ key, line: 2, column: 1 }]);
});

it.each([
  ['S: 250', 'nothing-done'],
  ['', 'nothing-done'],
  ['S: 250\nC: QUIT', 'reply-first'],
])('says what is wrong with the block %j: %s', (text, key) => {
  expect(notation(text, 5).problems).toMatchObject([{ key, line: 5 }]);
});
