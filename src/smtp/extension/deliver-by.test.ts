import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'reads by when a letter must have arrived': dialogue`
    ! DELIVERBY on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<> BY=x
    S: 501 5.5.4 Syntax: BY=<seconds>;R or N
    C: MAIL FROM:<> BY=0;R
    S: 501 5.5.4 Syntax: BY=<seconds>;R or N
    C: MAIL FROM:<> BY=120;R
    S: 250 2.1.0 Sender <> ok`,

  'takes a time that is over where the sender only wants to be told': dialogue`
    ! DELIVERBY on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<> BY=-60;N
    S: 250 2.1.0 Sender <> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<> BY=-60;R
    S: 501 5.5.4 Syntax: BY=<seconds>;R or N
    C: MAIL FROM:<> BY=0;NT
    S: 250 2.1.0 Sender <> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
