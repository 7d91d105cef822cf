import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'lists the commands that this server takes': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    C: HELP MAIL
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT`,

  'leaves out what is off': dialogue`
    ! VRFY off
    ! STARTTLS off
    ! AUTH off
    ! CHUNKING off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT HELP`,

  'lists EXPN where it is on': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY EXPN HELP STARTTLS AUTH BDAT`,

  'answers 502 where it is off': dialogue`
    ! HELP off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    S: 502 5.5.1 Command not implemented`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
