import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses signs that once named a way of their own': dialogue`
    ! restricted-characters on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice%other.example@kitchen.example>
    S: 550 5.1.3 <alice%other.example@kitchen.example>: restricted characters in address
    C: RCPT TO:<a/b@kitchen.example>
    S: 550 5.1.3 <a/b@kitchen.example>: restricted characters in address
    C: RCPT TO:<dave!x@other.example>
    S: 550 5.1.3 <dave!x@other.example>: restricted characters in address
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
