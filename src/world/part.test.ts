import { expect, it } from 'vitest';
import { connected, inState, type State } from '#smtp/model/session.ts';
import { receiverOf } from '#smtp/server/receiver.ts';
import { partOf } from './part.ts';

const at = (state: State) =>
  receiverOf(inState(connected({ address: '192.0.2.1', name: undefined }, 0), state));
const outcome = { session: at('bdat').session, answer: undefined, checks: [] } as never;

it.each([
  ['ready', 'command'],
  ['bdat', 'command'],
  ['auth', 'response'],
  ['data', 'content'],
] as const)('in the state %s a line is a %s', (state, part) => {
  expect(partOf(at(state))).toBe(part);
});

it('is content while a chunk comes in, whatever the state', () => {
  const chunk = { octets: 3, keep: true, last: false, outcome };
  expect(partOf({ ...at('rcpt'), chunk })).toBe('content');
});
