import { expect, it } from 'vitest';
import { exchanges } from './expected-exchange.ts';
import { notation } from './notation/notation.ts';

const read = (...lines: readonly string[]) =>
  exchanges(notation(lines.join('\n'), 1).lines).map(({ verb, code }) => [verb, code]);

it('gives each expected reply its verb', () => {
  expect(
    read(
      '$ telnet a 25',
      'S: 220',
      'C: EHLO a',
      'S: 250-x',
      'S: 250-…',
      'C: mail from:<>',
      'S: 250-x',
      'S: 250 y',
    ),
  ).toEqual([
    [undefined, 220],
    ['EHLO', 250],
    ['MAIL', 250],
  ]);
});

it('takes lines of the letter for no commands', () => {
  expect(read('C: DATA', 'S: 354', 'C: Help me', 'C: .', 'S: 250', 'C: QUIT', 'S: 221')).toEqual([
    ['DATA', 354],
    ['DATA', 250],
    ['QUIT', 221],
  ]);
});

it('takes answers to 334 for no commands', () => {
  expect(
    read('C: AUTH LOGIN', 'S: 334', 'C: abc', 'S: 334', 'C: def', 'S: 535', 'C: RSET', 'S: 250'),
  ).toEqual([
    ['AUTH', 334],
    ['AUTH', 334],
    ['AUTH', 535],
    ['RSET', 250],
  ]);
});

it('gives what comes of waiting to no verb', () => {
  expect(read('C: NOOP', 'S: 250', '# 1 h', 'S: 421')).toEqual([
    ['NOOP', 250],
    [undefined, 421],
  ]);
});

it('lets a switch in between change nothing', () => {
  expect(read('C: NOOP', '! greylisting on', 'S: 250')).toEqual([['NOOP', 250]]);
});
