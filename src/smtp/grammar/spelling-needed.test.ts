import { expect, it } from 'vitest';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { mailArgument } from './mail-argument.ts';
import { rcptArgument } from './rcpt-argument.ts';
import { spellingNeeded } from './spelling-needed.ts';

/** The switches that one would flip, one after the other, until the line is taken; undefined where it never is. */
function wayOut(grammar: typeof mailArgument, text: string): readonly (keyof Spelling)[] | undefined {
  let spelling: Spelling = { ...STRICT, trailingSpace: false };
  const flipped: (keyof Spelling)[] = [];
  for (;;) {
    const parsed = grammar(text, spelling);
    if (parsed.ok) return flipped;
    const needed = spellingNeeded(parsed.problem);
    if (needed === undefined) return undefined;
    flipped.push(needed);
    spelling = { ...spelling, [needed]: true };
  }
}

it.each([
  ['FROM:<carol@client.example>', []],
  ['FROM: carol@client.example', ['spaceAfterColon', 'missingBrackets']],
  ['FROM: carol', ['spaceAfterColon', 'missingBrackets', 'missingDomain']],
  ['FROM: carol. ', ['spaceAfterColon', 'missingBrackets', 'looseDots', 'missingDomain', 'trailingSpace']],
  ['FROM:carol SIZE=1', ['missingBrackets', 'missingDomain']],
])('leads from %j to acceptance', (text, switches) => {
  expect(wayOut(mailArgument, text)).toEqual(switches);
});

it.each([
  'FROM:',
  'FROM: ',
  'FROM:a b=',
  'FROM:<carol smith@client.example>',
  'FROM:<carol. @client.example>',
  'FROM: <carol@client.example',
  'FROM:<carol@client.example.>',
  'FROM:carol@',
])('offers no switch for %j, since none would help', (text) => {
  expect(wayOut(mailArgument, text)).toBeUndefined();
  expect(mailArgument(text, STRICT)).not.toHaveProperty('problem.spelling');
});

it('offers no switch for a display name before the address', () => {
  expect(wayOut(rcptArgument, 'TO:Alice <alice@kitchen.example>')).toBeUndefined();
});
