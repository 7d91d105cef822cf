import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes so many recipients and asks to come back with the others': dialogue`
    ! recipient-limit maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    C: RCPT TO:<chef@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 452 4.5.3 Too many recipients
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<chef@kitchen.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <chef@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
