import { expect, it } from 'vitest';
import { acts } from './act.ts';
import { dialogue, perform, play } from './dialogue.ts';
import { DIALOGUE_SERVER } from './kitchen.ts';

it('takes away the indentation of the code around a dialogue, and no more', () => {
  expect(dialogue`
    C: DATA
    C:  folded

    C: \r`).toBe('C: DATA\nC:  folded\n\nC: \\r');
  expect(dialogue`C: NOOP
  `).toBe('C: NOOP');
});

it('sends together what stands together, and separately what an answer parts', () => {
  const said = acts('C: NOOP\nC: x×3\nS: 250 Ok\nC:\n\nC: QUIT\n= closed\nC: NOOP');
  expect(said.map((act) => (act.kind === 'say' ? act.lines : act.kind))).toEqual([
    ['NOOP', 'xxx'],
    [''],
    'nothing',
    ['QUIT'],
    ['NOOP'],
  ]);
});

it.each([
  ['# 5 min', { kind: 'wait', seconds: 300 }],
  ['# 90', { kind: 'wait', seconds: 90 }],
  ['# 2 days', { kind: 'wait', seconds: 172_800 }],
  ['# 3 weeks', { kind: 'wait', seconds: Number.NaN }],
  ['! greylisting on', { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true }],
  ['! greylisting delay 60', { kind: 'set', behaviour: 'greylisting', setting: 'delay', value: 60 }],
  ['! relay for open', { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' }],
  [
    '! AUTH mechanisms PLAIN, LOGIN',
    { kind: 'set', behaviour: 'AUTH', setting: 'mechanisms', value: ['PLAIN', 'LOGIN'] },
  ],
  ['! blocklist listed none', { kind: 'set', behaviour: 'blocklist', setting: 'listed', value: [] }],
  [
    '! spelling anyHello perhaps',
    { kind: 'set', behaviour: 'spelling', setting: 'anyHello', value: 'perhaps' },
  ],
  ['! personality postfix', { kind: 'personality', id: 'postfix' }],
  ['! ', { kind: 'set', behaviour: '', setting: '', value: 0 }],
  ['= connect 192.0.2.7', { kind: 'connect', address: '192.0.2.7' }],
  ['= connect', { kind: 'connect', address: undefined }],
  ['= tls', { kind: 'tls' }],
  ['(a remark)', { kind: 'nothing' }],
])('reads %s', (line, act) => {
  expect(acts(line)).toEqual([{ ...act, written: [line] }]);
});

it('gives back the same text with the real replies in place of what stood there', () => {
  const text = '! personality postfix\nC: NOOP\nS: 999 nonsense\n(a remark)\nC: QUIT';
  expect(play(DIALOGUE_SERVER, text)).toBe(
    '! personality postfix\nS: 220 mail.kitchen.example ESMTP Postfix\nC: NOOP\nS: 250 2.0.0 Ok\n(a remark)\nC: QUIT\nS: 221 2.0.0 Bye\n= closed',
  );
});

it('tells also what cannot be heard on the wire', () => {
  const { effects } = perform(DIALOGUE_SERVER, 'C: STARTTLS', {});
  expect(effects.map(({ kind }) => kind)).toEqual(['reply', 'reply', 'start-tls']);
});
