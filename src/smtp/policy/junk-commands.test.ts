import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'counts idle commands beyond the limit as mistakes': dialogue`
    ! junk-commands on
    ! junk-commands maximum 1
    ! error-limit maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok
    C: NOOP
    S: 250 2.0.0 Ok
    C: NOOP
    S: 250 2.0.0 Ok
    S: 421 4.7.0 mail.kitchen.example Too many errors, closing connection
    = closed`,

  'hangs up, if it is set so, but excuses one of each that a mail program needs': dialogue`
    ! junk-commands on
    ! junk-commands maximum 1
    ! junk-commands beyond hang-up
    ! junk-commands excuses on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: NOOP
    S: 421 4.7.0 Too many commands that bring no mail
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
