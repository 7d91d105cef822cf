import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'has an answer for a line without a word': dialogue`
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C:
    S: 500 5.5.2 No command`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
