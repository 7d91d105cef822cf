import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'knows help on its topics only': dialogue`
    ! HELP topics MAIL RCPT
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
    C: HELP mail
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
    C: HELP cooking
    S: 504 5.5.4 No help on cooking`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
