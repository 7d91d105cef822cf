import { expect, it } from 'vitest';
import { dialogue, perform } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import { checksOf } from './ask.ts';

/** What the server does, in order: `554` for a reply, `10 s` for a wait before one. */
const deeds = (text: string): readonly string[] =>
  perform(DIALOGUE_SERVER, text).effects.flatMap((effect) => {
    if (effect.kind === 'pause') return [`${effect.seconds} s`];
    return effect.kind === 'reply' ? [String(effect.reply.code)] : [];
  });

it('answers refusals late after so many of them, and nothing else', () => {
  expect(
    deeds(dialogue`
      ! tarpit on
      ! tarpit after 1
      C: FOO
      S: 500
      C: FOO
      S: 500
      C: NOOP
      S: 250`),
  ).toEqual(['220', '500', '10 s', '500', '250']);
});

it('answers everything late if that is how it is set, from the first word on', () => {
  expect(
    deeds(dialogue`
      ! tarpit on
      ! tarpit after 0
      ! tarpit slows everything
      ! tarpit delay 3
      C: FOO
      S: 500
      C: NOOP
      S: 250`),
  ).toEqual(['220', '3 s', '500', '3 s', '250']);
});

it('is quick again when a letter was taken', () => {
  expect(
    deeds(dialogue`
      ! tarpit on
      ! tarpit after 0
      C: FOO
      S: 500
      C: HELO client.example
      S: 250
      C: MAIL FROM:<>
      S: 250
      C: RCPT TO:<alice@kitchen.example>
      S: 250
      C: DATA
      S: 354
      C: .
      S: 250
      ! tarpit after 1
      C: FOO
      S: 500`),
  ).toEqual(['220', '10 s', '500', '250', '250', '250', '354', '250', '500']);
});

it('says why in the checks, and which switch would have changed it', () => {
  const { effects } = perform(DIALOGUE_SERVER, '! tarpit on\n! tarpit after 0\nC: FOO');
  const last = effects.at(-1);
  expect(last?.kind === 'reply' && checksOf(last.checks).at(-1)).toEqual({
    by: 'tarpit',
    outcome: 'passed',
    found: 'slowed',
    facts: { delay: '10', count: '1' },
    flips: [{ behaviour: 'tarpit', setting: 'on', value: false }],
  });
});

it('does not count the time that it takes itself against the patience with the client', () => {
  const text = dialogue`
    ! tarpit on
    ! tarpit after 0
    ! tarpit delay 100
    ! idle-timeout after 60
    C: FOO
    S: 500
    # 59 s
    C: NOOP
    S: 250
    # 60 s`;
  expect(deeds(text)).toEqual(['220', '100 s', '500', '250', '421']);
});
